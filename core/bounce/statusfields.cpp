// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusfields.h"

#include "asciiword.h"
#include "lineend.h"
#include "messagelimits.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

/// Fields read from one block: 10,000 recipients with a mere two fields each.
constexpr qsizetype blockFields = 20'000;

/// Fields of a report on one recipient, as most are.
constexpr qsizetype usualFields = 12;

struct KnownName
{
    QByteArrayView usual; ///< as RFC 3464 and nearly all programs write it: compared with itself at one go
    QByteArrayView name; ///< in lower case
    StatusName known;
};

/// The most usual first.
constexpr std::array<KnownName, 15> knownNames{{{"Action", "action", StatusName::Action},
    {"Status", "status", StatusName::Status}, {"Final-Recipient", "final-recipient", StatusName::FinalRecipient},
    {"Diagnostic-Code", "diagnostic-code", StatusName::DiagnosticCode},
    {"Remote-MTA", "remote-mta", StatusName::RemoteMta}, {"Reporting-MTA", "reporting-mta", StatusName::ReportingMta},
    {"Arrival-Date", "arrival-date", StatusName::ArrivalDate},
    {"Last-Attempt-Date", "last-attempt-date", StatusName::LastAttemptDate},
    {"Original-Recipient", "original-recipient", StatusName::OriginalRecipient},
    {"Received-From-MTA", "received-from-mta", StatusName::ReceivedFromMta},
    {"Will-Retry-Until", "will-retry-until", StatusName::WillRetryUntil},
    {"X-Actual-Recipient", "x-actual-recipient", StatusName::XActualRecipient},
    {"Original-Envelope-Id", "original-envelope-id", StatusName::OriginalEnvelopeId},
    {"Final-Log-ID", "final-log-id", StatusName::FinalLogId}, {"DSN-Gateway", "dsn-gateway", StatusName::DsnGateway}}};

/// Null where RFC 3464 does not know @p name.
[[nodiscard]] const KnownName *findKnownName(QByteArrayView name)
{
    const auto *const found
        = std::ranges::find_if(knownNames, [name](const KnownName &known) { return sameWord(name, known.usual); });
    return found == knownNames.end() ? nullptr : found;
}

[[nodiscard]] bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Length of a field name with which @p line begins; 0 where it begins with none. RFC 5322 section 2.2.
[[nodiscard]] qsizetype nameLength(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end) > ' ' && line.at(end) < 127 && line.at(end) != ':') {
        ++end;
    }
    qsizetype colon = end;
    while (colon < line.size() && isSpace(line.at(colon))) {
        ++colon;
    }
    return colon < line.size() && line.at(colon) == ':' ? end : 0;
}

/// Goes through a block line by line; CRLF, LF and a lone CR end a line.
class LineReader
{
public:
    explicit LineReader(QByteArrayView block) : m_block(block) { }
    [[nodiscard]] bool atEnd() const { return m_next >= m_block.size(); }
    void advance()
    {
        m_start = m_next;
        const qsizetype end = lineEndFrom(m_block, m_start);
        m_line = m_block.sliced(m_start, end - m_start);
        m_next = behindLineEnd(m_block, end);
    }
    [[nodiscard]] QByteArrayView line() const { return m_line; }
    [[nodiscard]] qsizetype start() const { return m_start; }

private:
    QByteArrayView m_block;
    QByteArrayView m_line;
    qsizetype m_start = 0;
    qsizetype m_next = 0;
};

/// TypedValue as it is written.
struct PartedValue
{
    QByteArrayView type;
    QByteArrayView rest;
};

[[nodiscard]] PartedValue partedValue(QByteArrayView value)
{
    const qsizetype semicolon = value.indexOf(';');
    const QByteArrayView before = value.first(qMax<qsizetype>(semicolon, 0)).trimmed();
    if (!before.isEmpty() && !before.contains(' ') && !before.contains('@') && !before.contains('\t')) {
        return {before, value.sliced(semicolon + 1).trimmed()};
    }
    for (const QByteArrayView type : {"rfc822", "utf-8", "dns", "smtp", "x-local", "local", "unknown"}) {
        const qsizetype n = type.size();
        if (value.size() > n && startsWithWord(value, type)
            && (isSpace(value.at(n)) || value.at(n) == ':' || value.at(n) == ',')) {
            return {type, value.sliced(n + 1).trimmed()};
        }
    }
    return {{}, value.trimmed()};
}

/// Takes a comment in parentheses and everything behind it off; an address in quotes keeps its parentheses.
[[nodiscard]] QByteArrayView withoutComment(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '"') {
            quoted = !quoted;
        } else if (text.at(i) == '(' && !quoted && i > 0 && isSpace(text.at(i - 1))) {
            return text.first(i).trimmed();
        }
    }
    return text.trimmed();
}

[[nodiscard]] int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// EmbeddedUnicodeChar of RFC 6533 section 3: \x{HEXPOINT}.
[[nodiscard]] QByteArray embeddedUnicodeDecoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView ahead = QByteArrayView(text).sliced(i, qMin<qsizetype>(10, text.size() - i));
        const qsizetype brace = ahead.startsWith("\\x{") ? ahead.indexOf('}') : -1;
        const qsizetype close = brace < 0 ? -1 : i + brace;
        char32_t point = 0;
        bool valid = close > i + 3 && close <= i + 9;
        for (qsizetype k = i + 3; valid && k < close; ++k) {
            const int digit = hexDigit(text.at(k));
            valid = digit >= 0;
            point = point * 16 + static_cast<char32_t>(qMax(digit, 0));
        }
        if (valid && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)) {
            result += QString::fromUcs4(&point, 1).toUtf8();
            i = close;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

/// The RFC-822 attribute of an X.400 address (RFC 2156 section 4.3.2), which writes @ as "(a)"; the whole where there
/// is none.
[[nodiscard]] QByteArray mailboxOfX400(const QByteArray &address)
{
    if (!address.contains('/')) {
        return address;
    }
    const QByteArray lower = asciiLowered(address);
    const qsizetype at = qMax(lower.indexOf("/rfc-822="), lower.indexOf("/rfc822="));
    if (at < 0) {
        return address;
    }
    const qsizetype begin = lower.indexOf('=', at) + 1;
    const qsizetype end = lower.indexOf('/', begin);
    return address.sliced(begin, (end < 0 ? address.size() : end) - begin).replace("(a)", "@");
}

/// Behind a quoted display name, which an address in angle brackets follows; behind all where what is quoted is a local
/// part; 0 where nothing is.
[[nodiscard]] qsizetype endOfQuotedName(QByteArrayView value)
{
    if (!value.startsWith('"')) {
        return 0;
    }
    qsizetype i = 1;
    while (i < value.size() && value.at(i) != '"') {
        i += value.at(i) == '\\' ? 2 : 1;
    }
    const QByteArrayView behind = value.sliced(qMin(i + 1, value.size())).trimmed();
    return behind.startsWith('<') ? i + 1 : value.size();
}

} // namespace

QList<StatusField> statusFields(QByteArrayView block, StatusForm form)
{
    QList<StatusField> fields;
    fields.reserve(usualFields);
    bool afterBlank = false;
    LineReader reader(block);
    while (!reader.atEnd() && fields.size() < blockFields) {
        reader.advance();
        const QByteArrayView line = reader.line();
        const QByteArrayView trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            afterBlank = true;
            continue;
        }
        const bool folded = isSpace(line.at(0));
        const bool mayBegin = !folded || form == StatusForm::InText;
        const qsizetype length = mayBegin ? nameLength(trimmed) : 0;
        const QByteArrayView name = trimmed.first(length);
        const KnownName *known = findKnownName(name);
        if (length > 0
            && (form == StatusForm::Block || known || (!folded && !fields.isEmpty() && startsWithWord(name, "x-")))) {
            const qsizetype colon = trimmed.indexOf(':', length);
            const qsizetype start = reader.start() + (folded ? trimmed.data() - line.data() : 0);
            fields.append({known ? known->known : StatusName::Other,
                known ? QByteArray::fromRawData(known->name.data(), known->name.size()) : asciiLowered(name),
                trimmed.sliced(colon + 1).trimmed().toByteArray(), start, trimmed.size(), afterBlank});
            afterBlank = false;
            continue;
        }
        // A folded line, or one that its writer forgot to indent: only diagnostics are that long.
        if (!fields.isEmpty() && !afterBlank && (folded || fields.constLast().known == StatusName::DiagnosticCode)) {
            StatusField &last = fields.last();
            if (last.value.size() < Limits::fieldOctets) {
                last.value += last.value.isEmpty() ? "" : " ";
                last.value += trimmed;
            }
            last.length = reader.start() + line.size() - last.offset;
        }
    }
    return fields;
}

TypedValue typedValue(QByteArrayView value)
{
    const PartedValue parted = partedValue(value);
    return {asciiLowered(parted.type), parted.rest.toByteArray()};
}

QByteArray mtaName(QByteArrayView value)
{
    const QByteArrayView rest = partedValue(value).rest;
    qsizetype end = 0;
    while (end < rest.size() && !isSpace(rest.at(end)) && rest.at(end) != '(') {
        ++end;
    }
    while (end > 0 && (rest.at(end - 1) == '.' || rest.at(end - 1) == ',' || rest.at(end - 1) == ';')) {
        --end;
    }
    const QByteArrayView name = rest.first(end);
    const bool isBracketed = name.startsWith('<') && name.endsWith('>');
    return (isBracketed ? name.sliced(1, name.size() - 2) : name).toByteArray();
}

QByteArray recipientAddress(QByteArrayView value)
{
    PartedValue typed = partedValue(value);
    const bool utf8 = sameWord(typed.type, "utf-8");
    const PartedValue again = partedValue(typed.rest);
    if (sameWord(again.type, "rfc822") || sameWord(again.type, "smtp")) {
        typed.rest = again.rest; // "x-unknown; rfc822; a@example.org"
    }
    if (sameWord(typed.type, "x400")) {
        return mailboxOfX400(typed.rest.toByteArray());
    }
    QByteArrayView address = withoutComment(typed.rest);
    const qsizetype open = address.indexOf('<', endOfQuotedName(address));
    // Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
    const qsizetype close = address.isEmpty() ? -1 : address.lastIndexOf('>');
    if (open >= 0 && close > open) { // also "Display name <a@example.org>"
        address = address.sliced(open + 1, close - open - 1).trimmed();
    }
    if (address.startsWith('@')) { // source route of RFC 5321 appendix C: @one,@two:a@example.org
        const qsizetype colon = address.indexOf(':');
        address = colon < 0 ? address : address.sliced(colon + 1);
    }
    const QByteArray result = address.toByteArray();
    return utf8 ? embeddedUnicodeDecoded(result) : result;
}

QByteArray xtextDecoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text.at(i) == '+' && i + 2 < text.size() && hexDigit(text.at(i + 1)) >= 0
            && hexDigit(text.at(i + 2)) >= 0;
        if (escaped) {
            result += static_cast<char>(hexDigit(text.at(i + 1)) * 16 + hexDigit(text.at(i + 2)));
            i += 2;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace Indicia
