// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackreport.h"

#include "addressredaction.h"
#include "casereport.h"
#include "crypto.h"
#include "domainname.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Indicia {

namespace {

/// A message larger than this is told by its header; who gets a complaint needs no attachment of ours.
constexpr qsizetype largestReturned = 256 * 1024;
/// RFC 5322 section 2.1.1.
constexpr qsizetype longestLine = 998;
/// An encoded word may have 75 characters (RFC 2047 section 2); so many octets of text fit.
constexpr qsizetype encodedWordOctets = 42;
constexpr qsizetype base64Line = 76;

bool isPrintable(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7F; });
}

bool isHostName(QByteArrayView name)
{
    return isFullyQualified(name) && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

bool isPlainAddress(QByteArrayView address)
{
    return isPrintable(address) && std::ranges::none_of(address, [](char c) { return std::strchr("<>(),;:\"\\", c); })
        && !localPartOf(address).isEmpty() && !domainOf(address).isEmpty();
}

QByteArray withCrLf(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size() + text.size() / 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\r' || c == '\n') {
            result += "\r\n";
            i += c == '\r' && i + 1 < text.size() && text.at(i + 1) == '\n' ? 1 : 0;
        } else {
            result += c;
        }
    }
    return result;
}

bool hasEightBit(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<uchar>(c) >= 0x80; });
}

/// Can be a part as it is, without an encoding that hides it.
bool isMailable(QByteArrayView text)
{
    qsizetype line = 0;
    for (const char c : text) {
        line = c == '\n' ? 0 : line + 1;
        if (c == '\0' || line > longestLine) {
            return false;
        }
    }
    return true;
}

/// RFC 5322 section 3.3, in UTC.
QByteArray mailDate(std::chrono::sys_seconds time)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    const auto two = [](auto count) { return QByteArray::number(static_cast<int>(count)).rightJustified(2, '0'); };
    return QByteArray(days.at(std::chrono::weekday(day).c_encoding())) + ", "
        + QByteArray::number(static_cast<unsigned>(date.day())) + ' '
        + months.at(static_cast<unsigned>(date.month()) - 1) + ' ' + QByteArray::number(static_cast<int>(date.year()))
        + ' ' + two(clock.hours().count()) + ':' + two(clock.minutes().count()) + ':' + two(clock.seconds().count())
        + " +0000";
}

/// @p text as the value of an unstructured field: encoded words (RFC 2047) where it is not ASCII.
QByteArray fieldText(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        clean += c.isPrint() || c.isSurrogate() ? c : QLatin1Char(' ');
    }
    const QByteArray utf8 = clean.toUtf8();
    if (!hasEightBit(utf8) && utf8.size() < base64Line) {
        return utf8;
    }
    QByteArray value;
    for (qsizetype at = 0; at < utf8.size();) {
        qsizetype end = std::min(at + encodedWordOctets, utf8.size());
        while (end < utf8.size() && end > at && (static_cast<uchar>(utf8.at(end)) & 0xC0) == 0x80) {
            --end; // between characters
        }
        value += (at == 0 ? "" : "\r\n ") + ("=?UTF-8?B?" + utf8.sliced(at, end - at).toBase64() + "?=");
        at = end;
    }
    return value;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray result;
    for (qsizetype at = 0; at < encoded.size(); at += base64Line) {
        result += encoded.mid(at, base64Line) + "\r\n";
    }
    return result;
}

/// The addresses of our side that the message names: those in the recipient's domain.
QList<QByteArray> ownAddresses(const CaseFacts &facts)
{
    const QByteArray domain = domainOf(facts.envelope.recipient).toByteArray();
    QList<QByteArray> addresses{facts.envelope.recipient};
    const auto add = [&](const QByteArray &address) {
        if (!domain.isEmpty() && isInDomain(domainOf(address), domain) && !addresses.contains(address)) {
            addresses.append(address);
        }
    };
    for (const ProofOutcome &proof : facts.proofs) {
        add(proof.address);
        add(proof.original);
    }
    for (const Message *message : {&facts.message, &facts.bounce.original.message}) {
        for (const char *name : {"To", "Cc", "From", "Sender", "Reply-To", "Return-Path", "Delivered-To",
                 "X-Original-To", "Envelope-To", "X-Failed-Recipients"}) {
            for (const HeaderField *field :
                message->all(name).first(std::min<qsizetype>(8, message->all(name).size()))) {
                std::ranges::for_each(message->addresses(*field), add);
            }
        }
    }
    return addresses;
}

struct Part
{
    QByteArray type;
    QByteArray encoding; ///< empty: 7bit
    QByteArray bytes;
};

Part textPart(const QString &text)
{
    const QByteArray utf8 = withCrLf(text.toUtf8());
    const bool plain = !hasEightBit(utf8) && isMailable(utf8);
    return {"text/plain; charset=utf-8", plain ? "" : "base64", plain ? utf8 : base64Lines(utf8)};
}

class Feedback
{
public:
    Feedback(const CaseReport &report, const FeedbackQuery &query)
        : m_report(report), m_query(query), m_redaction(query.redactionKey, ownAddresses(report.facts))
    { }

    [[nodiscard]] QByteArray build() const
    {
        const std::array parts{textPart(m_query.text), fieldsPart(), messagePart()};
        const QByteArray boundary = boundaryFor(parts);
        QByteArray out;
        if (isPlainAddress(m_query.from)) {
            out += "From: <" + m_query.from + ">\r\n";
        }
        if (isPlainAddress(m_query.to)) {
            out += "To: <" + m_query.to + ">\r\n";
        }
        out += "Subject: " + fieldText(m_query.subject) + "\r\nDate: " + mailDate(m_query.now)
            + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report;\r\n"
              "\tboundary=\""
            + boundary + "\"\r\n\r\n";
        for (const Part &part : parts) {
            out += "--" + boundary + "\r\nContent-Type: " + part.type + "\r\n";
            out += part.encoding.isEmpty() ? QByteArray() : "Content-Transfer-Encoding: " + part.encoding + "\r\n";
            out += "\r\n" + part.bytes + (part.bytes.endsWith("\r\n") ? "" : "\r\n");
        }
        return out + "--" + boundary + "--\r\n";
    }

private:
    /// RFC 5965 section 3: the required fields, then those that tell where the message came from.
    [[nodiscard]] Part fieldsPart() const
    {
        const CaseFacts &facts = m_report.facts;
        QByteArray out = "Feedback-Type: abuse\r\nUser-Agent: "
            + (isPrintable(m_query.userAgent) && !m_query.userAgent.isEmpty() ? m_query.userAgent : "Indicia")
            + "\r\nVersion: 1\r\n";
        if (facts.envelope.hasMailFrom
            && (facts.envelope.mailFrom.isEmpty() || isPlainAddress(facts.envelope.mailFrom))) {
            out += "Original-Mail-From: <" + facts.envelope.mailFrom + ">\r\n";
        }
        const QByteArray recipient = m_redaction.redacted(facts.envelope.recipient);
        if (isPlainAddress(recipient)) {
            out += "Original-Rcpt-To: <" + recipient + ">\r\n";
        }
        if (facts.envelope.receivedAt) {
            out += "Arrival-Date: " + mailDate(*facts.envelope.receivedAt) + "\r\n";
        }
        if (const Hop *boundary = facts.route.boundaryHop(); boundary && isHostName(boundary->field.by)) {
            out += "Reporting-MTA: dns; " + boundary->field.by + "\r\n";
        }
        if (facts.envelope.client) {
            out += "Source-IP: " + facts.envelope.client->toText() + "\r\n";
        }
        if (isHostName(m_report.conclusion.generator.host)) {
            out += "Reported-Domain: " + m_report.conclusion.generator.host + "\r\n";
        }
        return {"message/feedback-report", {}, out + "Incidents: 1\r\n"};
    }

    [[nodiscard]] Part messagePart() const
    {
        const Message &message = m_report.facts.message;
        const bool readable = std::ranges::all_of(message.parts(), [](const MimePart &part) {
            return part.transferEncoding.isEmpty() || part.transferEncoding == "7bit"
                || part.transferEncoding == "8bit";
        });
        if (readable && message.bytes().size() <= largestReturned) {
            const QByteArray whole = withCrLf(m_redaction.apply(message.bytes().sliced(headerStart(message))));
            if (isMailable(whole)) {
                return {"message/rfc822", hasEightBit(whole) ? "8bit" : "", whole};
            }
        }
        const QByteArray header = withCrLf(m_redaction.apply(headerOf(message)));
        return isMailable(header) ? Part{"text/rfc822-headers", hasEightBit(header) ? "8bit" : "", header}
                                  : Part{"text/rfc822-headers", "base64", base64Lines(header)};
    }

    /// Behind a line of an mbox file, which is no part of the message.
    static qsizetype headerStart(const Message &message)
    {
        return message.fields().isEmpty() ? 0 : message.fields().first().offset - message.range().offset;
    }
    static QByteArrayView headerOf(const Message &message)
    {
        if (message.fields().isEmpty()) {
            return {};
        }
        const HeaderField &last = message.fields().last();
        const qint64 start = message.fields().first().offset;
        const qint64 length = std::min<qint64>(last.offset + last.length - start, largestReturned);
        return QByteArrayView(message.document()).sliced(start, length);
    }

    [[nodiscard]] QByteArray boundaryFor(const std::array<Part, 3> &parts) const
    {
        QByteArray seed = m_report.sha256 + QByteArray::number(m_query.now.time_since_epoch().count());
        while (true) {
            seed = sha256(seed).value_or(seed + '0').toHex();
            const QByteArray boundary = "=_" + seed.first(std::min<qsizetype>(32, seed.size()));
            const bool taken
                = std::ranges::any_of(parts, [&](const Part &part) { return part.bytes.contains(boundary); });
            if (!taken) {
                return boundary;
            }
        }
    }

    const CaseReport &m_report;
    const FeedbackQuery &m_query;
    AddressRedaction m_redaction;
};

} // namespace

QByteArray feedbackReport(const CaseReport &report, const FeedbackQuery &query)
{
    return Feedback(report, query).build();
}

QByteArray postmasterOf(const CaseReport &report)
{
    const HostChecks &checks = report.facts.boundary;
    const QList<QByteArray> names{checks.iprev.result == IprevResult::Pass ? checks.iprev.name : QByteArray(),
        checks.helo.result == HeloResult::Pass ? checks.helo.helo : QByteArray(), report.conclusion.generator.host};
    for (const QByteArray &name : names) {
        const QByteArray host = normalizedDomain(name);
        if (isHostName(host)) {
            return "postmaster@" + host;
        }
    }
    const std::optional<IpAddress> &ip = report.facts.envelope.client;
    if (!ip) {
        return {};
    }
    return "postmaster@[" + QByteArray(ip->toText().contains(':') ? "IPv6:" : "") + ip->toText() + ']';
}

QByteArray ownPostmasterOf(const CaseReport &report)
{
    const QByteArray domain = domainOf(report.facts.envelope.recipient).toByteArray();
    return isPlainAddress(report.facts.envelope.recipient) && isHostName(domain) ? "postmaster@" + domain
                                                                                 : QByteArray();
}

} // namespace Indicia
