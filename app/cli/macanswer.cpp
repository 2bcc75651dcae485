// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macanswer.h"

#include "hostile.h"
#include "message.h"
#include "rfc3339.h"

#include <QJsonArray>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QString word(MacResult result)
{
    switch (result) {
    case MacResult::Valid:
        return u"valid"_s;
    case MacResult::Stale:
        return u"stale"_s;
    case MacResult::Altered:
        return u"altered"_s;
    case MacResult::Invalid:
        return u"invalid"_s;
    case MacResult::Replayed:
        return u"replayed"_s;
    case MacResult::NotCheckable:
        return u"not-checkable"_s;
    case MacResult::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(MacReason reason)
{
    switch (reason) {
    case MacReason::Verified:
        return u"verified"_s;
    case MacReason::HeaderVerified:
        return u"header-verified"_s;
    case MacReason::ForwardedOn:
        return u"forwarded-on"_s;
    case MacReason::NoStamp:
        return u"no-stamp"_s;
    case MacReason::ForeignStamp:
        return u"foreign-stamp"_s;
    case MacReason::BadSyntax:
        return u"bad-syntax"_s;
    case MacReason::UnknownVersion:
        return u"unknown-version"_s;
    case MacReason::NoKey:
        return u"no-key"_s;
    case MacReason::UnknownKeyNumber:
        return u"unknown-key-number"_s;
    case MacReason::BadMac:
        return u"bad-mac"_s;
    case MacReason::KeyNotInUse:
        return u"key-not-in-use"_s;
    case MacReason::TooOld:
        return u"too-old"_s;
    case MacReason::FromFuture:
        return u"from-future"_s;
    case MacReason::ItemsDiffer:
        return u"items-differ"_s;
    case MacReason::OtherRecipient:
        return u"other-recipient"_s;
    case MacReason::NotVerbatim:
        return u"not-verbatim"_s;
    case MacReason::MacUnavailable:
        return u"mac-unavailable"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList words(const QList<MacItem> &items)
{
    QStringList result;
    for (const MacItem item : items) {
        result.append(item == MacItem::Body ? u"body"_s : QString::fromLatin1(macFieldNameOf(item)));
    }
    return result;
}

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(Hostile(text).jsonValue());
}

} // namespace

QString macText(const MacOutcome &outcome)
{
    QString text = u"%1 (%2)"_s.arg(word(outcome.result), word(outcome.reason));
    if (!outcome.misfits.isEmpty()) {
        text += u": "_s + words(outcome.misfits).join(u", "_s);
    }
    return text + u'\n';
}

QJsonObject macObject(const MacOutcome &outcome, const Message &message)
{
    const HeaderField *from = message.first("From");
    const bool read = outcome.stamp && !outcome.stamp->fault;
    return {
        {u"address"_s, from ? textOrNull(message.addresses(*from).value(0)) : QJsonValue()},
        {u"result"_s, word(outcome.result)},
        {u"reason"_s, word(outcome.reason)},
        {u"original"_s, textOrNull(message.messageId())},
        {u"domain"_s, outcome.stamp ? textOrNull(outcome.stamp->domain) : QJsonValue()},
        {u"keyNumber"_s, read ? QJsonValue(outcome.stamp->keyNumber) : QJsonValue()},
        {u"time"_s, read ? QJsonValue(QString::fromLatin1(dateTime(outcome.stamp->time))) : QJsonValue()},
        {u"fits"_s, QJsonArray::fromStringList(words(outcome.fits))},
        {u"misfits"_s, QJsonArray::fromStringList(words(outcome.misfits))},
    };
}

} // namespace Indicia
