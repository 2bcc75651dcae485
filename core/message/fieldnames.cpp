// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldnames_p.h"

#include "asciiword.h"
#include "messagelimits.h"
#include "wordset.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

constexpr QByteArrayView knownNames[] = {
    "Received",
    "Return-Path",
    "Delivered-To",
    "Envelope-To",
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Bcc",
    "Date",
    "Subject",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Disposition",
    "Content-Language",
    "Content-Description",
    "Content-ID",
    "DKIM-Signature",
    "DomainKey-Signature",
    "Authentication-Results",
    "ARC-Seal",
    "ARC-Message-Signature",
    "ARC-Authentication-Results",
    "Received-SPF",
    "Auto-Submitted",
    "Precedence",
    "Importance",
    "Priority",
    "Thread-Topic",
    "Thread-Index",
    "User-Agent",
    "Errors-To",
    "Organization",
    "Status",
};
constexpr QByteArrayView knownPrefixes[] = {"X-", "List-", "Resent-"};

constexpr WordSet singleNames(std::to_array<QByteArrayView>({
    "To",
    "Cc",
    "Bcc",
    "Date",
    "From",
    "Sender",
    "Subject",
    "Reply-To",
    "Message-ID",
    "References",
    "Content-ID",
    "In-Reply-To",
    "MIME-Version",
    "Content-Type",
    "Content-Disposition",
    "Content-Description",
    "Content-Transfer-Encoding",
}));

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// All octets but those of a name (RFC 5322 section 3.6.8).
constexpr std::array<bool, 256> endsName = [] {
    std::array<bool, 256> ends{};
    for (std::size_t octet = 0; octet < ends.size(); ++octet) {
        ends[octet] = octet <= ' ' || octet == ':' || octet >= 127;
    }
    return ends;
}();

/// How many octets of a name @p line begins with.
qsizetype plainNameEnd(QByteArrayView line)
{
    qsizetype at = 0;
    for (; line.size() - at >= Octets::Width; at += Octets::Width) { // most names end in the first of them
        const qsizetype end = nameOctetsAt(line.data() + at);
        if (end < Octets::Width) {
            return at + end;
        }
    }
    while (at < line.size() && !endsName[static_cast<quint8>(line[at])]) {
        ++at;
    }
    return at;
}

} // namespace

LineShape shapeOf(QByteArrayView line)
{
    if (line.isEmpty()) {
        return LineShape::Blank;
    }
    if (isSpace(line[0])) {
        return LineShape::Fold;
    }
    if (line[0] == '\r' && std::ranges::all_of(line, [](char c) { return c == '\r'; })) {
        return LineShape::Blank;
    }
    return fieldNameLength(line).name > 0 ? LineShape::Field : LineShape::Other;
}

// field = field-name ":" unstructured CRLF (RFC 5322 section 3.6.8), with the obsolete white space before the colon
// (section 4.5). Octets that no name may have are let in here, to be noted by the caller; white space is not, since
// then every sentence with a colon would be a field.
FieldNameLength fieldNameLength(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::min<qsizetype>(line.size(), Limits::lineOctets));
    // Nearly every name consists of visible ASCII and stands directly before its colon.
    if (const qsizetype end = plainNameEnd(head); end > 0 && end < head.size() && head[end] == ':') {
        return {static_cast<qint32>(end), 0, true};
    }
    const qsizetype colon = head.indexOf(':');
    if (colon <= 0) {
        return {};
    }
    qsizetype name = colon;
    while (name > 0 && isSpace(head[name - 1])) {
        --name;
    }
    if (std::ranges::any_of(head.first(name), isSpace)) {
        return {};
    }
    return {static_cast<qint32>(name), static_cast<qint32>(colon - name), false};
}

bool isKnownField(QByteArrayView line)
{
    const FieldNameLength length = fieldNameLength(line);
    if (length.name == 0) {
        return false;
    }
    const QByteArrayView name = line.first(length.name);
    const auto isName = [name](QByteArrayView known) { return sameWord(name, known); };
    return std::ranges::any_of(knownNames, isName)
        || std::ranges::any_of(knownPrefixes, [name](QByteArrayView prefix) { return startsWithWord(name, prefix); });
}

QByteArrayView singleInstanceName(QByteArrayView name)
{
    return singleNames.find(name);
}

bool isMboxFromLine(QByteArrayView line)
{
    QByteArrayView text = line;
    while (text.startsWith('>')) {
        text = text.sliced(1);
    }
    // "From : a@b.example" is a field with white space before the colon.
    return text.startsWith("From ") && fieldNameLength(text).name == 0;
}

bool isBannerLine(QByteArrayView line)
{
    static constexpr QByteArrayView banners[] = {
        "Microsoft Mail Internet Headers",
        "Microsoft Exchange Internet Headers",
        "-----Original Message Headers",
        "Original message headers",
        "Internet Headers",
    };
    const bool banner
        = std::ranges::any_of(banners, [line](QByteArrayView known) { return startsWithWord(line, known); });
    return banner && line.size() <= Limits::lineOctets;
}

} // namespace Indicia
