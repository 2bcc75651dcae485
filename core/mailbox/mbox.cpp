// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mbox.h"

#include "asciiword.h"

#include <algorithm>

namespace Indicia {

namespace {

qsizetype endOfLine(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

/// A line of the form "name:" with a field name of printable octets (RFC 5322 section 2.2).
bool isFieldLine(QByteArrayView bytes, qsizetype from)
{
    constexpr qsizetype longestName = 76;
    for (qsizetype i = from; i < std::min(bytes.size(), from + longestName); ++i) {
        const auto octet = static_cast<unsigned char>(bytes.at(i));
        if (octet == ':') {
            return i > from;
        }
        if (octet < 33 || octet > 126) {
            return false;
        }
    }
    return false;
}

} // namespace

bool beginsMboxMessage(QByteArrayView bytes, qsizetype at)
{
    if (!startsWithOctets(bytes.sliced(at), "From ")) {
        return false;
    }
    const qsizetype next = endOfLine(bytes.first(std::min(bytes.size(), at + MaxMboxLine)), at);
    return bytes.at(next - 1) == '\n' && isFieldLine(bytes, next);
}

qsizetype mboxMessageEnd(QByteArrayView bytes, qsizetype at)
{
    if (!isAfterEmptyLine(bytes, at)) {
        return at;
    }
    return bytes.at(at - 2) == '\r' ? at - 2 : at - 1;
}

bool isAfterEmptyLine(QByteArrayView bytes, qsizetype at)
{
    const auto endsLine = [bytes](qsizetype end) { return end > 0 && bytes[end - 1] == '\n'; };
    return endsLine(at) && (endsLine(at - 1) || (at > 2 && bytes[at - 2] == '\r' && endsLine(at - 2)));
}

bool beginsWithField(QByteArrayView line)
{
    return isFieldLine(line, 0);
}

QList<QByteArrayView> mboxMessages(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !beginsMboxMessage(bytes, 0)) {
        return {bytes};
    }
    QList<QByteArrayView> messages;
    qsizetype start = 0;
    bool afterBlank = false;
    for (qsizetype line = 0; line < bytes.size();) {
        if (afterBlank && beginsMboxMessage(bytes, line)) {
            messages.append(bytes.sliced(start, mboxMessageEnd(bytes, line) - start));
            start = line;
        }
        const qsizetype next = endOfLine(bytes, line);
        const QByteArrayView text = bytes.sliced(line, next - line);
        afterBlank = text == "\n" || text == "\r\n";
        line = next;
    }
    messages.append(bytes.sliced(start));
    return messages;
}

} // namespace Indicia
