// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macsign.h"

#include "domainname.h"
#include "macbody.h"
#include "macdigests.h"
#include "macparts.h"
#include "message.h"

#include <array>

namespace Indicia {

namespace {

QByteArray twoDigits(unsigned value)
{
    return QByteArray::number(value).rightJustified(2, '0');
}

QByteArray domainFor(const Message &message, const MacSigner &signer)
{
    if (!signer.domain.isEmpty()) {
        return normalizedDomain(signer.domain);
    }
    const HeaderField *from = message.first("From");
    return from ? normalizedDomain(domainOf(message.addresses(*from).value(0))) : QByteArray();
}

/// A value for a field that is not there; empty where none can be made up.
QByteArray madeUp(MacItem item, const MacSigner &signer, const QByteArray &domain)
{
    switch (item) {
    case MacItem::MessageId:
        return '<' + signer.nonce.toHex() + ".stamp@" + domain + '>';
    case MacItem::Date:
        return mailDate(signer.now);
    case MacItem::From:
    case MacItem::Body:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray fieldNameFor(MacItem item)
{
    return item == MacItem::MessageId ? "Message-ID" : "Date";
}

} // namespace

QByteArray mailDate(std::chrono::sys_seconds time)
{
    static constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return QByteArray(weekdays.at(std::chrono::weekday(day).c_encoding())) + ", "
        + QByteArray::number(static_cast<unsigned>(date.day())) + ' '
        + months.at(static_cast<unsigned>(date.month()) - 1) + ' ' + QByteArray::number(static_cast<int>(date.year()))
        + ' ' + twoDigits(static_cast<unsigned>(clock.hours().count())) + ':'
        + twoDigits(static_cast<unsigned>(clock.minutes().count())) + ':'
        + twoDigits(static_cast<unsigned>(clock.seconds().count())) + " +0000";
}

QByteArray MacSigned::missingFields(const QByteArray &lineEnd) const
{
    QByteArray text;
    for (const auto &[name, value] : missing) {
        text += name + ": " + value + lineEnd;
    }
    return text;
}

std::expected<MacSigned, MacSignError> signMac(const Message &message, const MacSigner &signer)
{
    if (message.fields().isEmpty()) {
        return std::unexpected(MacSignError::NoHeader);
    }
    if (signer.secret.isEmpty()) {
        return std::unexpected(MacSignError::NoSecret);
    }
    if (signer.keyNumber < 0 || signer.keyNumber > 9) {
        return std::unexpected(MacSignError::BadKeyNumber);
    }
    if (signer.nonce.size() != MacNonceOctets) {
        return std::unexpected(MacSignError::BadNonce);
    }
    MacSigned made;
    MacStamp &stamp = made.stamp;
    stamp.domain = domainFor(message, signer);
    if (!isFullyQualified(stamp.domain)) {
        return std::unexpected(MacSignError::NoDomain);
    }
    stamp.keyNumber = signer.keyNumber;
    stamp.time = signer.now;
    stamp.nonce = signer.nonce;
    if (signer.coversContent) {
        stamp.bodyHash = macBodyHash(message, {}).value_or(QByteArray());
    }

    const auto digestOf = [&](MacItem item) {
        QByteArray canonical = canonicalMacField(message, item);
        if (canonical.isEmpty()) {
            if (const QByteArray value = madeUp(item, signer, stamp.domain); !value.isEmpty()) {
                made.missing.append({fieldNameFor(item), value});
                canonical = canonicalMacValue(value, item);
            }
        }
        return macFieldDigest(signer.secret, signer.nonce, item, canonical);
    };
    const auto messageId = digestOf(MacItem::MessageId);
    const auto from = digestOf(MacItem::From);
    const auto date = digestOf(MacItem::Date);
    if (!messageId || !from || !date) {
        return std::unexpected(MacSignError::MacUnavailable);
    }
    stamp.messageId = *messageId;
    stamp.from = *from;
    stamp.date = *date;
    if (signer.recipients.size() <= MaxMacRecipients) {
        for (const QByteArray &recipient : signer.recipients) {
            stamp.recipients.append(macRecipientDigest(signer.secret, signer.nonce, recipient).value_or(QByteArray()));
        }
    }
    stamp.covered = coveredTags(stamp);
    stamp.mac = macOfTags(signer.secret, stamp.covered).value_or(QByteArray());
    return made;
}

std::optional<std::pair<int, QByteArray>> macKeyInUse(const MacPolicy &policy, std::chrono::sys_seconds now)
{
    const auto today = std::chrono::floor<std::chrono::days>(now);
    std::optional<std::pair<int, QByteArray>> found;
    for (auto it = policy.keys.begin(); it != policy.keys.end(); ++it) {
        const MacKey &key = it.value();
        if ((!key.from || *key.from <= today) && (!key.until || today <= *key.until)) {
            found = {it.key(), key.secret};
        }
    }
    return found;
}

QByteArray lineEndOfMail(QByteArrayView message)
{
    const qsizetype end = message.isEmpty() ? -1 : message.indexOf('\n');
    if (end < 0 && message.contains('\r')) {
        return "\r"; // an old Mac file, which is read by its CRs
    }
    return end > 0 && message[end - 1] == '\r' ? "\r\n" : "\n";
}

QByteArray stampedMessage(const Message &message, const MacSigned &made)
{
    const QByteArrayView bytes = message.bytes();
    const QByteArray lineEnd = lineEndOfMail(bytes);
    // An mbox "From " line stays the first.
    const qsizetype top = message.fields().constFirst().offset - message.range().offset;
    QByteArray result;
    result.reserve(bytes.size() + 1'024);
    result += bytes.first(top);
    result += writeMacField(made.stamp, lineEnd) + lineEnd + made.missingFields(lineEnd);
    result += bytes.sliced(top);
    return result;
}

} // namespace Indicia
