// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookheader_p.h"

#include "messagelimits.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype longestValue = 2'000;

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Text of a field, as encoded words of RFC 2047 where it needs them.
QByteArray encoded(const QByteArray &text)
{
    constexpr qsizetype octetsOfWord = 42; // 56 in base64: a word has 75 at the most
    const QByteArray line = oneLine(text);
    if (isAscii(line)) {
        return line;
    }
    QByteArray words;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(at + octetsOfWord, line.size());
        while (end < line.size() && end > at + 1 && (static_cast<uchar>(line[end]) & 0xc0) == 0x80) {
            --end; // a character lies in one word
        }
        words += (words.isEmpty() ? "=?utf-8?b?" : "\r\n =?utf-8?b?") + line.sliced(at, end - at).toBase64() + "?=";
        at = end;
    }
    return words;
}

QByteArray quoted(const QByteArray &name)
{
    const QByteArray line = oneLine(name);
    if (!isAscii(line)) {
        return encoded(line);
    }
    return '"' + QByteArray(line).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// name-addr of RFC 5322 section 3.4; of an address that SMTP knows nothing of only the name.
QByteArray mailbox(const QByteArray &name, const QByteArray &address)
{
    QByteArray plain = oneLine(address);
    plain.removeIf([](char c) { return c == '<' || c == '>' || c == ' '; });
    if (plain.isEmpty()) {
        return name.isEmpty() ? QByteArray() : quoted(name) + " <>";
    }
    return name.isEmpty() || name == plain ? '<' + plain + '>' : quoted(name) + " <" + plain + '>';
}

class MadeHeader
{
public:
    void add(QByteArrayView name, const QByteArray &value)
    {
        if (!value.isEmpty()) {
            m_fields += name.toByteArray() + ": " + value + "\r\n";
        }
    }
    void addRecipients(QByteArrayView name, const OutlookItem &item, OutlookRecipient::Kind kind)
    {
        QByteArray list;
        for (const OutlookRecipient &recipient : item.recipients) {
            const QByteArray one = recipient.kind == kind ? mailbox(recipient.name, recipient.address) : QByteArray();
            if (!one.isEmpty()) {
                list += (list.isEmpty() ? "" : ",\r\n ") + one;
            }
        }
        add(name, list);
    }
    [[nodiscard]] QByteArray take() { return std::exchange(m_fields, {}); }

private:
    QByteArray m_fields;
};

/// date-time of RFC 5322 section 3.3, in UTC.
QByteArray dateOf(std::chrono::sys_seconds time)
{
    constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char *months[]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    const auto two = [](auto number) { return QByteArray::number(qint64(number)).rightJustified(2, '0'); };
    return QByteArray(days[std::chrono::weekday(day).c_encoding()]) + ", " + QByteArray::number(unsigned(date.day()))
        + ' ' + months[unsigned(date.month()) - 1] + ' ' + QByteArray::number(int(date.year())) + ' '
        + two(clock.hours().count()) + ':' + two(clock.minutes().count()) + ':' + two(clock.seconds().count())
        + " +0000";
}

QByteArray madeHeader(const OutlookItem &item)
{
    MadeHeader header;
    header.add("From", mailbox(item.senderName, item.sender));
    const bool isReport = item.isDeliveryReport(); // whose recipients are those that it reports about
    if (!isReport) {
        header.addRecipients("To", item, OutlookRecipient::Kind::To);
        header.addRecipients("Cc", item, OutlookRecipient::Kind::Cc);
        header.addRecipients("Bcc", item, OutlookRecipient::Kind::Bcc);
    }
    header.add("Subject", encoded(item.subject));
    header.add("Date", item.date ? dateOf(*item.date) : QByteArray());
    header.add("Message-ID", oneLine(item.messageId));
    header.add("In-Reply-To", oneLine(item.inReplyTo));
    header.add("References", oneLine(item.references));
    return header.take();
}

/// The transport header: parts' own headers may follow it behind an empty line, and are not wanted.
QByteArray receivedHeader(const QByteArray &headers)
{
    const QByteArray lines = withCrlf(QByteArrayView(headers).first(std::min<qsizetype>(headers.size(),
        Limits::headerBlockOctets + 1))); // one more, so that the limit is noticed and told
    qsizetype begin = 0;
    while (QByteArrayView(lines).sliced(begin).startsWith("\r\n")) {
        begin += 2;
    }
    const qsizetype end = lines.indexOf("\r\n\r\n", begin);
    return lines.sliced(begin, end < 0 ? lines.size() - begin : end + 2 - begin);
}

} // namespace

QByteArray oneLine(const QByteArray &text)
{
    QByteArray line = text.first(std::min(text.size(), longestValue));
    std::ranges::replace_if(line, [](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; }, ' ');
    return line.trimmed();
}

QByteArray withCrlf(QByteArrayView text)
{
    QByteArray lines;
    lines.reserve(text.size() + text.size() / 32);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r' || c == '\n') {
            lines += "\r\n";
            at += c == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 1 : 0;
        } else {
            lines += c;
        }
    }
    if (!lines.isEmpty() && !lines.endsWith("\r\n")) {
        lines += "\r\n";
    }
    return lines;
}

QByteArray outlookHeader(const OutlookItem &item)
{
    const QByteArray received = receivedHeader(item.headers);
    return received.isEmpty() ? madeHeader(item) : received;
}

} // namespace Indicia
