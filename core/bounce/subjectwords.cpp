// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjectwords.h"

#include "phrases.h"

namespace Indicia {

namespace {

constexpr PhraseSet bounceSubjects{std::array<QByteArrayView, 51>{"undelivered", "undeliverable", "undeliverd",
    "delivery status notification", "delivery notification", "failure notice", "failure notification", "returned mail",
    "returned message", "returned to sender", "returning to sender", "return to sender", "delivery failed",
    "delivery failure", "delivery fail", "delivery error", "delivery problem", "delivery report", "delivery has failed",
    "non-delivery", "nondelivery", "non delivery", "not delivered", "mail system error", "mail failed", "mail failure",
    "failed mail", "failure delivery", "could not be delivered", "unable to deliver", "cannot deliver", "error mail",
    "user unknown", "processing error", "message could not", "rejected mail", "mail rejected", "message rejected",
    "message status - undeliverable", "unzustellbar", "nicht zustellbar", "nicht zugestellt",
    "zustellung fehlgeschlagen", "non remis", "échec de", "onbestelbaar", "no se puede entregar", "no entregado",
    "mancato recapito", "non recapitabile", "niet bezorgd"}};

constexpr PhraseSet delaySubjects{std::array<QByteArrayView, 15>{"warning: message", "warning: could not send",
    "(delay)", "delayed", "delivery delay", "delivery warning", "message delay", "not yet been delivered",
    "still being retried", "verzögert", "verzögerung", "retardé", "vertraagd", "retrasado", "ritardo"}};

constexpr PhraseSet replySubjects{std::array<QByteArrayView, 46>{"automatic reply", "auto reply", "auto-reply",
    "autoreply", "auto:", "auto response", "auto-response", "autoresponse", "automated response", "automated reply",
    "automatic response", "out of office", "out of the office", "out-of-office", "away from my mail",
    "away from the office", "on vacation", "vacation reply", "vacation:", "on holiday", "away until",
    "automatische antwort", "abwesen", "urlaub", "nicht im büro", "réponse automatique", "absence du bureau", "absent",
    "respuesta autom", "fuera de la oficina", "ausente", "risposta automatica", "fuori sede", "fuori ufficio",
    "resposta autom", "automatisch antwoord", "automatisch bericht", "afwezig", "autosvar", "automatisk svar",
    "automatiskt svar", "fravær", "automaattinen vastaus", "automatyczna odpowied", "автоответ", "自動"}};

constexpr PhraseSet personalSubjects{std::array<QByteArrayView, 17>{"re:", "re :", "re[",
    "fw:", "fwd:", "aw:", "wg:", "sv:", "vs:", "tr:", "rv:", "res:", "enc:", "antw:", "doorst:", "[fwd:", "r:"}};

} // namespace

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

bool isPersonalSubject(QByteArrayView lowerSubject)
{
    return startsWithPhrase(lowerSubject, personalSubjects);
}

} // namespace Indicia
