// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfmacro.h"

#include "spfmacrostring_p.h"
#include "usascii_p.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

using Parts = QVarLengthArray<QByteArrayView, 32>;

bool isUnreserved(char c) // RFC 3986 section 2.3
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("-._~").contains(c);
}

char hexDigit(int nibble)
{
    return "0123456789ABCDEF"[nibble & 0xf];
}

/// For the letter i: dotted quad, or the 32 nibbles of an IPv6 address with dots between them.
QByteArray dotFormat(const IpAddress &ip)
{
    if (ip.isV4()) {
        return ip.toText();
    }
    QByteArray text;
    text.reserve(63);
    for (const quint8 octet : ip.octets()) {
        if (!text.isEmpty()) {
            text += '.';
        }
        text += hexDigit(octet >> 4);
        text += '.';
        text += hexDigit(octet);
    }
    return text;
}

QByteArray valueOf(char letter, const SpfMacroValues &values)
{
    switch (letter) {
    case 's':
        return values.sender;
    case 'l':
        return values.localPart;
    case 'o':
        return values.senderDomain;
    case 'd':
        return values.domain;
    case 'i':
        return dotFormat(values.ip);
    case 'p':
        return values.validatedDomain;
    case 'h':
        return values.helo;
    case 'v':
        return values.ip.isV4() ? "in-addr" : "ip6";
    case 'c':
        return values.ip.toText();
    case 'r':
        return values.receiver;
    case 't':
        return QByteArray::number(values.now);
    default:
        return {}; // a literal
    }
}

bool isDelimiter(char c, QByteArrayView delimiters)
{
    return delimiters.isEmpty() ? c == '.' : delimiters.contains(c);
}

/// The first @p count parts in their order. Leading, trailing and consecutive delimiters give empty parts.
Parts firstParts(QByteArrayView value, QByteArrayView delimiters, qsizetype count)
{
    Parts parts;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= value.size() && parts.size() < count; ++at) {
        if (at == value.size() || isDelimiter(value[at], delimiters)) {
            parts.append(value.sliced(start, at - start));
            start = at + 1;
        }
    }
    return parts;
}

/// The last @p count parts in their order.
Parts lastParts(QByteArrayView value, QByteArrayView delimiters, qsizetype count)
{
    Parts parts;
    qsizetype end = value.size();
    for (qsizetype at = value.size() - 1; at >= -1 && parts.size() < count; --at) {
        if (at == -1 || isDelimiter(value[at], delimiters)) {
            parts.append(value.sliced(at + 1, end - at - 1));
            end = at;
        }
    }
    std::ranges::reverse(parts);
    return parts;
}

/// Splits, reverses, keeps right-hand parts and joins with dots, in this order (RFC 7208 section 7.3). Only the parts
/// that are kept are looked at: a value of 64 KiB that is used 1000 times for its last part costs nothing.
QByteArray transformed(QByteArrayView value, const SpfMacroPiece &macro)
{
    const qsizetype count = macro.parts == 0 ? value.size() + 1 : macro.parts;
    Parts parts
        = macro.reversed ? firstParts(value, macro.delimiters, count) : lastParts(value, macro.delimiters, count);
    if (macro.reversed) {
        std::ranges::reverse(parts);
    }
    QByteArray joined;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            joined += '.';
        }
        joined += parts[i];
    }
    return joined;
}

/// What @p piece stands for.
QByteArray expanded(const SpfMacroPiece &piece, const SpfMacroValues &values)
{
    const QByteArray value = valueOf(piece.letter, values);
    return piece.isTransformed() ? transformed(value, piece) : value;
}

QByteArray escaped(char c)
{
    return QByteArray{"%"} + hexDigit(static_cast<quint8>(c) >> 4) + hexDigit(c);
}

/// The end of a name that is built from its right. What does not fit is on the left, where labels are lost anyway.
class NameTail
{
public:
    /// Room for the longest name, its final dot, and one octet more that tells that the name is too long.
    static constexpr qsizetype Capacity = MaxSpfDomainLength + 2;

    [[nodiscard]] bool isFull() const { return m_start == 0; }

    void prepend(QByteArrayView text)
    {
        const qsizetype length = std::min(text.size(), m_start);
        m_start -= length;
        std::copy_n(text.end() - length, length, m_octets.begin() + m_start);
    }

    void prependEscaped(QByteArrayView text)
    {
        for (auto c = text.rbegin(); c != text.rend() && !isFull(); ++c) {
            isUnreserved(*c) ? prepend(QByteArrayView(&*c, 1)) : prepend(escaped(*c));
        }
    }

    /// The name without a final dot, cut on its left as RFC 7208 section 7.3 says.
    [[nodiscard]] QByteArray name() const
    {
        QByteArrayView tail(m_octets.data() + m_start, Capacity - m_start);
        if (tail.endsWith('.')) {
            tail.chop(1);
        }
        if (tail.size() <= MaxSpfDomainLength) {
            return tail.toByteArray();
        }
        tail = tail.last(MaxSpfDomainLength + 1);
        const qsizetype dot = tail.indexOf('.');
        return dot < 0 ? QByteArray() : tail.sliced(dot + 1).toByteArray();
    }

private:
    std::array<char, Capacity> m_octets{};
    qsizetype m_start = Capacity;
};

/// Appends @p text to @p explanation as far as there is room.
void appendBounded(QByteArray &explanation, QByteArrayView text, bool urlEscaped)
{
    for (const char c : text) {
        if (explanation.size() >= MaxSpfExplanationLength) {
            return;
        }
        urlEscaped && !isUnreserved(c) ? explanation += escaped(c) : explanation += c;
    }
}

} // namespace

QByteArray expandDomainSpec(QByteArrayView spec, const SpfMacroValues &values)
{
    if (spec.size() <= MaxSpfDomainLength && !spec.contains('%')) { // nearly all of them
        return spec.chopped(spec.endsWith('.') ? 1 : 0).toByteArray();
    }
    QVarLengthArray<SpfMacroPiece, 16> pieces;
    for (qsizetype position = 0; position < spec.size();) {
        const auto piece = nextMacroPiece(spec, position, SpfMacroPlace::Record);
        if (!piece) {
            return {};
        }
        pieces.append(*piece);
    }
    NameTail tail;
    for (auto piece = pieces.crbegin(); piece != pieces.crend() && !tail.isFull(); ++piece) {
        if (piece->letter == 0) {
            tail.prepend(piece->literal);
        } else if (piece->urlEscaped) {
            tail.prependEscaped(expanded(*piece, values));
        } else {
            tail.prepend(expanded(*piece, values));
        }
    }
    return tail.name();
}

std::optional<QByteArray> expandExplanation(QByteArrayView text, const SpfMacroValues &values)
{
    if (!isMacroString(text, SpfMacroPlace::Explanation)) {
        return {};
    }
    QByteArray explanation;
    for (qsizetype position = 0; position < text.size() && explanation.size() < MaxSpfExplanationLength;) {
        const auto piece = nextMacroPiece(text, position, SpfMacroPlace::Explanation);
        if (!piece) {
            return {};
        }
        if (piece->letter == 0) {
            appendBounded(explanation, piece->literal, false);
        } else {
            appendBounded(explanation, expanded(*piece, values), piece->urlEscaped);
        }
    }
    return isUsAscii(explanation) ? std::optional(explanation) : std::nullopt;
}

} // namespace Indicia
