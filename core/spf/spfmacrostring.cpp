// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfmacrostring_p.h"

#include <algorithm>

namespace Indicia {

namespace {

// No name has more labels (RFC 7208 section 7.3), but a local part may have more parts; beyond this it is all the same.
constexpr int MaxParts = 1'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAlphanum(char c)
{
    return isDigit(c) || isAlpha(c);
}

bool isLiteral(char c, SpfMacroPlace place)
{
    return (c > ' ' && c <= '~' && c != '%') || (c == ' ' && place == SpfMacroPlace::Explanation);
}

bool isMacroLetter(char lower, SpfMacroPlace place)
{
    return QByteArrayView("slodiphv").contains(lower)
        || (place == SpfMacroPlace::Explanation && QByteArrayView("crt").contains(lower));
}

SpfMacroPiece literalPiece(QByteArrayView text)
{
    SpfMacroPiece piece;
    piece.literal = text;
    return piece;
}

/// The rest of a macro, behind "%{".
std::optional<SpfMacroPiece> bracedMacro(QByteArrayView text, qsizetype &position, SpfMacroPlace place)
{
    SpfMacroPiece piece;
    qsizetype at = position;
    if (at >= text.size() || !isAlpha(text[at])) {
        return {};
    }
    piece.letter = static_cast<char>(text[at] | 0x20);
    piece.urlEscaped = piece.letter != text[at];
    if (!isMacroLetter(piece.letter, place)) {
        return {};
    }
    const qsizetype digits = ++at;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        piece.parts = std::min(MaxParts, piece.parts * 10 + (text[at] - '0'));
    }
    if (at > digits && piece.parts == 0) { // "the DIGIT value MUST be nonzero", section 7.3
        return {};
    }
    if (at < text.size() && (text[at] == 'r' || text[at] == 'R')) {
        piece.reversed = true;
        ++at;
    }
    const qsizetype delimiters = at;
    while (at < text.size() && QByteArrayView(".-+,/_=").contains(text[at])) {
        ++at;
    }
    if (at >= text.size() || text[at] != '}') {
        return {};
    }
    piece.delimiters = text.sliced(delimiters, at - delimiters);
    position = at + 1;
    return piece;
}

std::optional<SpfMacroPiece> macroExpand(QByteArrayView text, qsizetype &position, SpfMacroPlace place)
{
    if (position + 1 >= text.size()) {
        return {};
    }
    const char kind = text[position + 1];
    position += 2;
    switch (kind) {
    case '{':
        return bracedMacro(text, position, place);
    case '%':
        return literalPiece("%");
    case '_':
        return literalPiece(" ");
    case '-':
        return literalPiece("%20");
    default:
        return {};
    }
}

///     toplabel = ( *alphanum ALPHA *alphanum ) / ( 1*alphanum "-" *( alphanum / "-" ) alphanum )
bool isTopLabel(QByteArrayView label)
{
    return !label.isEmpty() && isAlphanum(label.front()) && isAlphanum(label.back())
        && std::ranges::all_of(label, [](char c) { return isAlphanum(c) || c == '-'; })
        && !std::ranges::all_of(label, isDigit);
}

/// domain-end, where no macro-expand stands at the end: @p tail is all that follows the last one.
bool endsInTopLabel(QByteArrayView tail)
{
    if (tail.endsWith('.')) {
        tail.chop(1);
    }
    // Not for an empty view: lastIndexOf() of Qt 6.8 then reads the octet behind it.
    const qsizetype dot = tail.isEmpty() ? -1 : tail.lastIndexOf('.');
    return dot >= 0 && isTopLabel(tail.sliced(dot + 1));
}

} // namespace

std::optional<SpfMacroPiece> nextMacroPiece(QByteArrayView text, qsizetype &position, SpfMacroPlace place)
{
    if (text[position] == '%') {
        return macroExpand(text, position, place);
    }
    const qsizetype start = position;
    while (position < text.size() && text[position] != '%') {
        if (!isLiteral(text[position], place)) {
            return {};
        }
        ++position;
    }
    return literalPiece(text.sliced(start, position - start));
}

bool isMacroString(QByteArrayView text, SpfMacroPlace place)
{
    for (qsizetype position = 0; position < text.size();) {
        if (!nextMacroPiece(text, position, place)) {
            return false;
        }
    }
    return true;
}

bool isDomainSpec(QByteArrayView text)
{
    qsizetype behindMacro = 0;
    for (qsizetype position = 0; position < text.size();) {
        const bool macro = text[position] == '%';
        if (!nextMacroPiece(text, position, SpfMacroPlace::Record)) {
            return false;
        }
        if (macro) {
            behindMacro = position;
        }
    }
    return !text.isEmpty() && (behindMacro == text.size() || endsInTopLabel(text.sliced(behindMacro)));
}

bool usesMacro(QByteArrayView text, char letter)
{
    qsizetype position = text.indexOf('%');
    while (position >= 0 && position < text.size()) {
        const auto piece = nextMacroPiece(text, position, SpfMacroPlace::Explanation);
        if (!piece) {
            return false;
        }
        if (piece->letter == letter) {
            return true;
        }
    }
    return false;
}

} // namespace Indicia
