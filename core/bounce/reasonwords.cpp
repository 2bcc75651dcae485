// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"

#include "asciiword.h"
#include "phrases.h"

#include <QByteArray>

namespace Indicia {

namespace {

constexpr PhraseSet noSuchRecipient{std::to_array<QByteArrayView>({"user unknown", "unknown user", "no such user",
    "no such recipient", "no such address", "no such mailbox", "no mailbox here", "mailbox not found",
    "mailbox unavailable", "mailbox does not exist", "user not found", "not known", "unknown address",
    "unknown recipient", "invalid recipient", "invalid address", "invalid mailbox", "invalid user", "not exist",
    "doesn't exist", "not listed in", "not found", "no longer valid", "couldn't be found", "doesn't have a",
    "unrouteable", "unroutable", "host unknown", "unknown host", "domain not found", "invalid final delivery userid",
    "no valid recipient", "did not exactly match", "no such domain", "empfänger unbekannt", "unbekannter empfänger",
    "benutzer unbekannt", "adresse unbekannt", "existiert nicht", "destinataire inconnu", "utilisateur inconnu",
    "adresse inconnue", "adresse introuvable", "n'existe pas", "aucune boîte aux lettres à ce nom",
    "usuario desconocido", "no existe", "no se encontró", "utente sconosciuto", "non esiste", "usuário desconhecido",
    "não existe", "usuário inexistente", "onbekende gebruiker", "bestaat niet", "ользователь не найден",
    "не существует", "такого пользователя нет", "用户不存在", "不存在", "宛先不明", "存在しません", "존재하지 않",
    "nie istnieje", "finns inte", "findes ikke", "finnes ikke", "bulunamadı"})};

constexpr PhraseSet delayed{std::to_array<QByteArrayView>({"warning message only", "this is a warning only",
    "not yet been delivered", "has been delayed", "was delayed", "is delayed", "delivery delayed", "will be retried",
    "will keep trying", "keep trying", "continue to try", "attempts will continue",
    "delivery attempts will be continue", "will continue to be made", "has been postponed", "been deferred",
    "still undelivered", "delivery status notification (delay)", "no action is required on your part",
    "you do not need to resend", "wird weiterhin versucht", "verzögert", "retardé", "vertraagd", "se reintentar",
    "will attempt to deliver", "will retry for", "temporary problem delivering", "se retrasa", "ha sido retrasado",
    "aún no se ha entregado", "todavía no se ha entregado", "seguirá intentando", "ainda não foi entregue",
    "está atrasada", "atraso na entrega", "è in ritardo", "non è stato ancora", "continueremo a provare",
    "n'a pas encore été remis", "nog niet bezorgd", "noch nicht zugestellt", "zustellung verzögert", "配信が遅れて",
    "遅延", "配送が遅れ", "延迟", "延遲", "задержан", "пока не доставлено", "지연", "opóźnion", "zpožděn", "försenad",
    "forsinket", "is still in the queue", "still trying to deliver", "has not been delivered yet",
    "could not be delivered yet", "delivery incomplete", "delivery is delayed", "message has not yet been",
    "will continue trying", "have not yet been delivered"})};

constexpr PhraseSet permanent{std::to_array<QByteArrayView>({"permanent error", "permanent fatal", "permanent delivery",
    "permanent failure", "failed permanently", "permanently failed", "is permanent"})};

constexpr PhraseSet givenUp{
    std::to_array<QByteArrayView>({"permanent", "given up", "giving up", "has been removed from the",
        "has been returned", "final attempt", "no further attempt", "could not be delivered"})};

constexpr PhraseSet delivered{std::to_array<QByteArrayView>(
    {"had successful delivery notifications", "has been successfully delivered to", "was successfully delivered to",
        "message has been delivered to the following", "delivery to these recipients or groups is complete",
        "wurde den folgenden empfängern zugestellt", "a été remis aux destinataires suivants"})};

constexpr PhraseSet passedOn{
    std::to_array<QByteArrayView>({"no delivery notification was sent by the destination server", "were relayed to",
        "was relayed to these recipients"})};

/// Beside one of these, that others got the message is not what the notice is for.
constexpr PhraseSet trouble{std::to_array<QByteArrayView>({"could not", "couldn't", "cannot be", "fail", "fatal",
    "undeliver", "rejected", "temporary problem", "nicht zugestellt", "n'a pas"})};

constexpr PhraseSet notDelivered{std::to_array<QByteArrayView>({"could not be delivered", "couldn't be delivered",
    "cannot be delivered", "can not be delivered", "can't be delivered", "was not delivered", "wasn't delivered",
    "not been delivered", "has not yet been delivered", "have not been delivered", "could not deliver",
    "couldn't deliver", "cannot deliver", "unable to deliver", "wasn't able to deliver", "was unable to deliver",
    "not deliverable", "undeliverable", "undelivered", "undeliverd", "not be sent", "delivery has failed",
    "delivery failed", "delivery failure", "failed delivery", "failed permanently",
    "delivery to the following recipient", "failed to deliver", "failed addresses", "following address",
    "following recipient", "did not reach", "could not be reached", "returned mail", "message returned",
    "returning message to sender", "returned to sender", "mail delivery failed", "has been returned", "was rejected",
    "been rejected", "rejected by", "permanent error", "permanent fatal errors", "fatal errors", "delivery error",
    "delivery problems", "transient non-fatal errors", "failure notice", "delivery status notification",
    "delivery report", "non-delivery", "nondelivery", "user unknown", "unknown user", "no such user", "does not exist",
    "message undeliverable", "is over quota", "mailbox is full", "has been delayed", "nicht zugestellt", "unzustellbar",
    "konnte nicht", "nicht zustellbar", "n'a pas pu", "non remis", "no pudo", "niet worden", "non è stato",
    "failed because", "error delivering", "error occurred while", "did not receive", "problem delivering",
    "non è stato recapitato", "impossibile recapitare", "non recapitabile", "no se ha entregado", "no se pudo entregar",
    "no ha podido ser entregado", "no se ha podido entregar", "error de entrega", "não foi entregue",
    "não pôde ser entregue", "não foi possível entregar", "falha na entrega", "n'a pas pu être", "n'a pas été remis",
    "n'est pas parvenu", "échec de la remise", "impossible de remettre", "pas pu etre delivre", "niet bezorgd",
    "niet worden bezorgd", "is mislukt", "konnte nicht zugestellt", "nicht zugestellt werden",
    "fehler bei der nachrichtenzustellung", "配信できません", "配送できません", "送信できません",
    "届けることができません", "配信に失敗", "配送に失敗", "配達できません", "未送达", "未能送达", "无法送达",
    "无法投递", "退信", "被退回", "投递失败", "传递邮件失败", "無法傳遞", "無法送達", "не доставлено",
    "не удалось доставить", "не может быть доставлено", "не можем доставить", "не удалось выполнить доставку",
    "не доставлена", "не було доставлено", "전송하지 못", "전송되지 않", "전달되지", "보내지 못", "배달되지",
    "nie mogła zostać dostarczona", "nie została dostarczona", "nie powiodło się", "niedostarczon", "nelze doručit",
    "nebylo možné doručit", "nemohla být doručena", "kunde inte levereras", "kunne ikke leveres", "ei voitu toimittaa",
    "nem sikerült kézbesíteni", "teslim edilemedi", "iletilemedi", "nu a putut fi livrat", "δεν παραδόθηκε", "לא נמסרה",
    "تعذر تسليم", "undeliverable to", "not delivered to", "failed to deliver to", "wasn't delivered to",
    "address not found", "message blocked", "couldn't be sent", "could not be sent"})};

} // namespace

bool saysNoSuchRecipient(QByteArrayView reason)
{
    const QByteArray lower = asciiLowered(reason);
    return !lower.contains("try again") && containsPhrase(QByteArrayView(lower), noSuchRecipient);
}

bool saysDelayed(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, delayed);
}

bool saysPermanent(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, permanent);
}

bool saysGivenUp(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, givenUp);
}

bool saysDelivered(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, delivered) && !containsPhrase(lowerText, trouble);
}

bool saysPassedOn(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, passedOn) && !containsPhrase(lowerText, trouble);
}

bool saysNotDelivered(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, notDelivered);
}

} // namespace Indicia
