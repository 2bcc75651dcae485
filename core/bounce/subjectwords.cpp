// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjectwords.h"

#include "phrases.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

constexpr auto bounceSubjectWords = std::to_array<QByteArrayView>({"undelivered", "undeliverable", "undeliverd",
    "delivery status notification", "delivery notification", "failure notice", "failure notification", "returned mail",
    "returned message", "returned to sender", "returning to sender", "return to sender", "delivery failed",
    "delivery failure", "delivery fail", "delivery error", "delivery problem", "delivery report", "delivery has failed",
    "non-delivery", "nondelivery", "non delivery", "not delivered", "mail system error", "mail failed", "mail failure",
    "failed mail", "failure delivery", "could not be delivered", "unable to deliver", "cannot deliver", "error mail",
    "user unknown", "processing error", "message could not", "rejected mail", "mail rejected", "message rejected",
    "message status - undeliverable", "unzustellbar", "nicht zustellbar", "nicht zugestellt",
    "zustellung fehlgeschlagen", "non remis", "échec de", "onbestelbaar", "no se puede entregar", "no entregado",
    "mancato recapito", "non recapitabile", "niet bezorgd", "error de entrega", "correo no entregado",
    "não é possível entregar", "não foi entregue", "falha na entrega", "mensagem não entregue", "mancata consegna",
    "impossibile recapitare", "messaggio non recapitato", "non distribuable", "remise impossible", "échec de la remise",
    "courrier non remis", "bezorging mislukt", "bestelling mislukt", "配信不能", "配信エラー", "配送エラー",
    "配信できません", "送信エラー", "不達", "届きません", "エラーメール", "メール送信失敗", "未送达", "退信",
    "投递失败", "无法投递", "無法傳遞", "邮件发送失败", "недоставлен", "недоставка", "ошибка доставки",
    "не удалось доставить", "전송 실패", "전송실패", "배달 못", "발송 실패", "niedostarcz", "niedoręcz", "nedoručiteln",
    "nedoručen", "olevererbar", "kunde inte levereras", "oleverer", "kan ikke leveres", "ikke leveret", "ikke levert",
    "ei toimitettu", "toimitus epäonnistui", "kézbesíthetetlen", "nem kézbesíthető", "teslim edilemeyen",
    "teslim edilemedi", "nelivrat", "αδυναμία παράδοσης", "לא ניתן להעביר", "تعذر التسليم", "email delivery failure",
    "delivery incomplete", "message not delivered", "undelivered mail", "non distribué", "échec de distribution",
    "correo devuelto", "mensaje devuelto", "falha no envio", "niet afgeleverd", "kunne ikke afleveres",
    "ikke afleveret", "zwrot wiadomości", "nebyla doručena", "nebola doručená", "kézbesítési hiba",
    "nu a putut fi livrat", "не доставлен", "не може бути доставлен", "nije isporučena", "ni bila dostavljena",
    "αποτυχία παράδοσης", "לא נמסרה", "فشل تسليم", "ไม่สามารถส่ง", "không gửi được", "tidak terkirim", "gagal terkirim"});
constexpr PhraseSet bounceSubjects{bounceSubjectWords};

constexpr auto delaySubjectWords = std::to_array<QByteArrayView>(
    {"warning: message", "warning: could not send", "(delay)", "delayed", "delivery delay", "delivery warning",
        "message delay", "not yet been delivered", "still being retried", "verzögert", "verzögerung", "retardé",
        "vertraagd", "retrasado", "ritardo", "delivery incomplete", "zugestellt: verzög", "retraso", "atrasad",
        "entrega con retraso", "en retard", "in ritardo", "vertraging", "遅延", "延迟", "延遲", "задерж", "지연",
        "opóźni", "zpoždě", "försen", "forsink", "could not send mail for past", "warning--could",
        "delivery status notification (delay)", "message still undelivered", "delivery temporarily", "mail queued",
        "message deferred", "could not be delivered yet", "still in queue"});
constexpr PhraseSet delaySubjects{delaySubjectWords};

constexpr auto replySubjectWords = std::to_array<QByteArrayView>({"automatic reply", "auto reply", "auto-reply",
    "autoreply", "auto:", "auto response", "auto-response", "autoresponse", "automated response", "automated reply",
    "automatic response", "out of office", "out of the office", "out-of-office", "away from my mail",
    "away from the office", "on vacation", "vacation reply", "vacation:", "on holiday", "away until",
    "automatische antwort", "abwesen", "urlaub", "nicht im büro", "réponse automatique", "absence du bureau", "absent",
    "respuesta autom", "fuera de la oficina", "ausente", "risposta automatica", "fuori sede", "fuori ufficio",
    "resposta autom", "automatisch antwoord", "automatisch bericht", "afwezig", "autosvar", "automatisk svar",
    "automatiskt svar", "fravær", "automaattinen vastaus", "automatyczna odpowied", "автоответ", "自動", "自动答复",
    "自动回复", "自動回覆", "自動返信", "자동 응답", "부재중", "автоматический ответ", "отсутств",
    "автоматична відповідь", "odpowiedź automatyczna", "automatická odpověď", "mimo kancelář", "automatikus válasz",
    "házon kívül", "szabadság", "otomatik yanıt", "répuesta automática", "respuesta automática", "resposta automática",
    "fraværende", "frånvar", "poissa", "poissaolo", "răspuns automat", "αυτόματη απάντηση", "מענה אוטומטי", "رد تلقائي",
    "i am away", "currently away", "not in the office", "on leave", "on annual leave", "be back on", "autoresponder",
    "automated message", "in ferie", "en congé", "en vacances", "de vacaciones", "em férias", "met vakantie",
    "bin im urlaub"});
constexpr PhraseSet replySubjects{replySubjectWords};

/// All three, to look through most subjects once only.
constexpr PhraseSet tellingSubjects{[] {
    std::array<QByteArrayView, bounceSubjectWords.size() + delaySubjectWords.size() + replySubjectWords.size()> all;
    auto *end = std::ranges::copy(bounceSubjectWords, all.begin()).out;
    end = std::ranges::copy(delaySubjectWords, end).out;
    std::ranges::copy(replySubjectWords, end);
    return all;
}()};

/// What mail programs set before the subject that they answer to.
constexpr PhraseSet replyLabels{std::to_array<QByteArrayView>({"automatic reply:", "automated reply:", "auto reply:",
    "auto-reply:", "autoreply:", "auto:", "auto response:", "auto-response:", "autoresponse:", "automatic response:",
    "automated response:", "out of office autoreply:", "out of office reply:", "automatische antwort:",
    "abwesenheitsnotiz:", "abwesenheitsnachricht:", "réponse automatique :", "réponse automatique:",
    "respuesta automática:", "risposta automatica:", "resposta automática:", "automatisch antwoord:", "autosvar:",
    "automatisk svar:", "automatiskt svar:", "automaattinen vastaus:", "odpowiedź automatyczna:",
    "automatická odpověď:", "automatikus válasz:", "otomatik yanıt:", "автоматический ответ:", "автоответ:",
    "自動返信:", "自動回覆:", "自动答复:", "自动回复:", "자동 응답:"})};

constexpr PhraseSet quarantineSubjects{
    std::to_array<QByteArrayView>({"quarantine", "quarantäne", "quarantaine", "cuarentena", "quarantena", "quarentena",
        "karantän", "karantæne", "karantene", "karanteeni", "kwarantann", "karantén", "karantina", "carantin",
        "карантин", "καραντίνα", "隔离", "隔離", "検疫", "격리", "spam digest", "spam report", "held messages"})};

constexpr PhraseSet welcomeSubjects{std::to_array<QByteArrayView>(
    {"welcome to", "willkommen", "bienvenue", "bienvenid", "benvenut", "bem-vind", "bem vind", "welkom", "välkommen",
        "velkommen", "tervetuloa", "witamy", "witaj", "vítejte", "vitajte", "üdvözöl", "hoş geldiniz", "bun venit",
        "добро пожаловать", "ласкаво просимо", "καλώς", "ברוכים הבאים", "مرحبا", "欢迎", "歡迎", "ようこそ", "환영"})};

constexpr PhraseSet personalSubjects{std::to_array<QByteArrayView>({"re:", "re :", "re[",
    "fw:", "fwd:", "aw:", "wg:", "sv:", "vs:", "tr:", "rv:", "res:", "enc:", "antw:", "doorst:", "[fwd:", "r:", "[#",
    "[ticket", "[case", "[issue", "[request", "[vorgang"})};

} // namespace

bool isTellingSubject(QByteArrayView lowerSubject)
{
    return containsPhrase(lowerSubject, tellingSubjects);
}

bool isBounceSubject(QByteArrayView lowerSubject)
{
    return containsPhrase(lowerSubject, bounceSubjects);
}

bool isDelaySubject(QByteArrayView lowerSubject)
{
    return containsPhrase(lowerSubject, delaySubjects);
}

bool isAutomaticReplySubject(QByteArrayView lowerSubject)
{
    return containsPhrase(lowerSubject, replySubjects);
}

bool isLabelledAsReply(QByteArrayView lowerSubject)
{
    return startsWithPhrase(lowerSubject, replyLabels);
}

bool isQuarantineSubject(QByteArrayView lowerSubject)
{
    return containsPhrase(lowerSubject, quarantineSubjects);
}

bool isWelcomeSubject(QByteArrayView lowerSubject)
{
    return containsPhrase(lowerSubject, welcomeSubjects);
}

bool isPersonalSubject(QByteArrayView lowerSubject)
{
    return startsWithPhrase(lowerSubject, personalSubjects);
}

} // namespace Indicia
