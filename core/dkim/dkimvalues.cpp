// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimvalues_p.h"

#include "asciiword.h"
#include "domainname.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

constexpr qint64 MaxNumber = 1'000'000'000'000'000;
constexpr qsizetype MaxNameOctets = 253; // RFC 1035 section 2.3.4, as text
constexpr qsizetype MaxLabelOctets = 63;

constexpr signed char Foreign = -1;
constexpr signed char White = -2;
constexpr signed char Equals = -3;

constexpr std::array<signed char, 256> makeBase64Table()
{
    std::array<signed char, 256> table{};
    table.fill(Foreign);
    for (int i = 0; i < 26; ++i) {
        table[static_cast<quint8>('A' + i)] = static_cast<signed char>(i);
        table[static_cast<quint8>('a' + i)] = static_cast<signed char>(26 + i);
    }
    for (int i = 0; i < 10; ++i) {
        table[static_cast<quint8>('0' + i)] = static_cast<signed char>(52 + i);
    }
    table['+'] = 62;
    table['/'] = 63;
    table['='] = Equals;
    for (const char c : {' ', '\t', '\r', '\n'}) {
        table[static_cast<quint8>(c)] = White;
    }
    return table;
}

constexpr auto Base64Table = makeBase64Table();

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isWhite(char c)
{
    return isBlank(c) || c == '\r' || c == '\n';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// sub-domain = Let-dig [Ldh-str] (RFC 5321 section 4.1.2); underscores occur.
bool isLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= MaxLabelOctets && label.front() != '-' && label.back() != '-'
        && std::ranges::all_of(
            label, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

bool hasLabels(QByteArrayView name, int least)
{
    int labels = 0;
    qsizetype from = 0;
    while (from <= name.size()) {
        const qsizetype dot = name.indexOf('.', from);
        const qsizetype end = dot < 0 ? name.size() : dot;
        if (!isLabel(name.sliced(from, end - from))) {
            return false;
        }
        ++labels;
        from = end + 1;
    }
    return labels >= least;
}

} // namespace

bool isFold(QByteArrayView text, qsizetype at)
{
    if (text[at] != '\r' && text[at] != '\n') {
        return false;
    }
    const qsizetype next = at + (text.sliced(at).startsWith("\r\n") ? 2 : 1);
    return next < text.size() && isBlank(text[next]);
}

QByteArrayView trimmedFws(QByteArrayView text)
{
    while (!text.isEmpty() && isWhite(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isWhite(text.back())) {
        text.chop(1);
    }
    return text;
}

QByteArray withoutFws(QByteArrayView text)
{
    QByteArray bare = text.toByteArray();
    if (std::ranges::any_of(text, isWhite)) {
        bare.removeIf(isWhite);
    }
    return bare;
}

std::optional<QByteArray> decodeBase64Tag(QByteArrayView text, Padding padding)
{
    QByteArray octets(text.size() * 3 / 4 + 3, Qt::Uninitialized);
    char *out = octets.data();
    quint32 bits = 0;
    int digits = 0;
    int equals = 0;
    const auto valueAt = [text](qsizetype at) { return Base64Table[static_cast<uchar>(text[at])]; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        // Nearly all of it: four digits in a row.
        while (digits == 0 && equals == 0 && text.size() - at > 4) {
            const int four[] = {valueAt(at), valueAt(at + 1), valueAt(at + 2), valueAt(at + 3)};
            if ((four[0] | four[1] | four[2] | four[3]) < 0) {
                break;
            }
            bits = static_cast<quint32>(four[0] << 18 | four[1] << 12 | four[2] << 6 | four[3]);
            *out++ = static_cast<char>(bits >> 16);
            *out++ = static_cast<char>(bits >> 8);
            *out++ = static_cast<char>(bits);
            at += 4;
        }
        const signed char value = valueAt(at);
        if (value < 0) {
            if (value == White) {
                continue;
            }
            if (value != Equals) {
                return {};
            }
            ++equals;
            continue;
        }
        if (equals > 0) {
            return {};
        }
        bits = bits << 6 | static_cast<quint32>(value);
        if (++digits == 4) {
            *out++ = static_cast<char>(bits >> 16);
            *out++ = static_cast<char>(bits >> 8);
            *out++ = static_cast<char>(bits);
            digits = 0;
        }
    }
    const int missing = digits == 0 ? 0 : 4 - digits;
    if (digits == 1 || (equals != missing && (equals > 0 || padding == Padding::Needed))) {
        return {};
    }
    if (missing > 0) {
        bits <<= 6 * missing;
        const quint32 unused = missing == 2 ? 0xffff : 0xff;
        if ((bits & unused) != 0) {
            return {};
        }
        *out++ = static_cast<char>(bits >> 16);
        if (missing == 1) {
            *out++ = static_cast<char>(bits >> 8);
        }
    }
    octets.truncate(out - octets.constData());
    return octets;
}

std::optional<QByteArray> decodeQuotedPrintableTag(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWhite(text[i])) {
            continue;
        }
        if (text[i] != '=') {
            octets.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return {};
        }
        octets.append(static_cast<char>(high << 4 | low));
        i += 2;
    }
    return octets;
}

std::optional<qint64> decodeNumberTag(QByteArrayView text)
{
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return {};
        }
        number = std::min(MaxNumber, number * 10 + (c - '0'));
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

QList<QByteArray> decodeListTag(QByteArrayView text)
{
    QList<QByteArray> entries;
    entries.reserve(text.count(':') + 1);
    qsizetype from = 0;
    while (from <= text.size()) {
        const qsizetype colon = text.indexOf(':', from);
        const qsizetype end = colon < 0 ? text.size() : colon;
        const QByteArrayView entry = trimmedFws(text.sliced(from, end - from));
        if (!entry.isEmpty()) {
            QByteArray &lower = entries.emplaceBack(entry.toByteArray());
            for (char &c : lower) {
                c = asciiLower(c);
            }
        }
        from = end + 1;
    }
    return entries;
}

QByteArray signatureDomain(QByteArrayView written, int labels)
{
    if (written.size() > 4 * MaxNameOctets) { // no U-label is longer than four times its A-label
        return {};
    }
    const bool isAscii = std::ranges::all_of(written, [](char c) { return static_cast<uchar>(c) < 0x80; });
    const QByteArray name
        = isAscii ? normalizedDomain(written) : normalizedDomain(QUrl::toAce(QString::fromUtf8(written)));
    // normalizedDomain() takes a final dot off, which RFC 6376 section 3.5 does not allow.
    return name.size() <= MaxNameOctets && !written.endsWith('.') && hasLabels(name, labels) ? name : QByteArray();
}

} // namespace Indicia
