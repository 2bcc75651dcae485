// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macdigests.h"

#include "macstamp.h"
#include "message.h"

namespace Indicia {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// @p purpose keeps what is hashed for one end from ever being what is hashed for another.
std::expected<QByteArray, CryptoError> keyed(
    QByteArrayView secret, const QByteArray &purpose, QByteArrayView text, qsizetype kept)
{
    auto digest = hmac(MacAlgorithm::Sha256, secret, "indicia-mac/1 " + purpose + '\n' + text.toByteArray());
    if (digest) {
        digest->truncate(kept);
    }
    return digest;
}

QByteArray mailboxForm(QByteArrayView mailbox)
{
    QByteArrayView inner = mailbox.trimmed();
    if (inner.startsWith('<') && inner.endsWith('>')) {
        inner = inner.sliced(1, inner.size() - 2).trimmed();
    }
    return inner.toByteArray().toLower();
}

} // namespace

QByteArray macFieldNameOf(MacItem item)
{
    switch (item) {
    case MacItem::MessageId:
        return "message-id";
    case MacItem::From:
        return "from";
    case MacItem::Date:
        return "date";
    case MacItem::Body:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray canonicalMacValue(QByteArrayView value, MacItem item)
{
    const bool keepsBlanks = item != MacItem::MessageId;
    QByteArray result;
    result.reserve(value.size() + 1);
    bool blank = false;
    for (const char c : value) {
        if (isSpace(c)) {
            blank = true;
            continue;
        }
        if (blank && keepsBlanks && !result.isEmpty()) {
            result += ' ';
        }
        blank = false;
        result += c;
    }
    return result + '\n';
}

QByteArray canonicalMacField(const Message &message, MacItem item)
{
    QByteArray result;
    for (const HeaderField *field : message.all(macFieldNameOf(item))) {
        result += canonicalMacValue(message.rawValue(*field), item);
    }
    return result;
}

std::expected<QByteArray, CryptoError> macFieldDigest(
    QByteArrayView secret, QByteArrayView nonce, MacItem item, QByteArrayView canonical)
{
    return keyed(secret, macFieldNameOf(item), nonce.toByteArray() + canonical.toByteArray(), MacDigestOctets);
}

std::expected<QByteArray, CryptoError> macRecipientDigest(
    QByteArrayView secret, QByteArrayView nonce, QByteArrayView mailbox)
{
    return keyed(secret, "recipient", nonce.toByteArray() + mailboxForm(mailbox), MacRecipientOctets);
}

std::expected<QByteArray, CryptoError> macOfTags(QByteArrayView secret, QByteArrayView covered)
{
    return keyed(secret, "stamp", covered, MacOctets);
}

} // namespace Indicia
