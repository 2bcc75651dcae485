// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "asciiword.h"

#include <QByteArrayView>
#include <QVarLengthArray>

namespace Indicia {

/// One piece of a Received field. Comments and quoted strings are whole, so that no keyword inside them can be taken
/// for a clause.
struct ReceivedToken
{
    enum class Kind {
        Word, ///< up to the next space, comment, comma or semicolon; "quoted strings", [literals] and <paths> whole
        Comment, ///< without its outer parentheses
        Semicolon,
        Comma, ///< one that parts: behind a word, before a space
    };

    Kind kind = Kind::Word;
    QByteArrayView text;
    qsizetype begin = 0; ///< 0-based, in octets; of a comment's opening parenthesis
};

struct ReceivedTokens
{
    QVarLengthArray<ReceivedToken, 40> tokens;
    bool mayTellLogin = true; ///< false: nothing in it begins "au", as what servers write of a login (but "user=") does
    bool unbalanced = false; ///< a parenthesis without its fellow; it is read as any octet
    bool nestedTooDeep = false; ///< comments nested deeper than Limits of a sane field; they were followed all the same
};

/// Takes a field apart, in time linear in its length, however it is nested.
[[nodiscard]] ReceivedTokens tokenizeReceived(QByteArrayView text);

/// The text without the white space around it, of which a word seldom has any.
[[nodiscard]] inline QByteArrayView trimmedWord(QByteArrayView text)
{
    const auto maySpace = [](char c) { return c >= 0 && c <= ' '; };
    return !text.isEmpty() && (maySpace(text.front()) || maySpace(text.back())) ? text.trimmed() : text;
}

/// The text without the white space around it and the <>, [] or "" that enclose it as a whole.
[[nodiscard]] QByteArrayView unwrapped(QByteArrayView word);

[[nodiscard]] inline bool isReceivedSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace Indicia
