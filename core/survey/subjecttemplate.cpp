// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjecttemplate.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype longId = 20; // letters: no word of a person's is as long without being one of German

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Without the punctuation and brackets at both ends.
QByteArrayView withoutMarks(QByteArrayView word)
{
    const auto isMark = [](char c) {
        return static_cast<quint8>(c) < 0x80 && !isDigit(c) && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z');
    };
    while (!word.isEmpty() && isMark(word.front())) {
        word = word.sliced(1);
    }
    while (!word.isEmpty() && isMark(word.back())) {
        word.chop(1);
    }
    return word;
}

/// An address, or an id: what changes from one message of a mailing to the next.
bool changes(QByteArrayView word)
{
    const qsizetype at = word.indexOf('@');
    if (at > 0 && at + 1 < word.size()) {
        return true;
    }
    const bool hasDigit = std::ranges::any_of(word, isDigit);
    const bool hasLetter
        = std::ranges::any_of(word, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    constexpr qsizetype shortHex = 8;
    const bool isId = word.size() >= shortHex && std::ranges::all_of(word, isHex);
    return hasDigit && (isId || (hasLetter && word.size() >= longId));
}

void add(QByteArray &result, char c)
{
    if (c != '*' || !result.endsWith('*')) {
        result += c;
    }
}

} // namespace

QByteArray subjectTemplate(QByteArrayView subject)
{
    QByteArray result;
    result.reserve(subject.size());
    bool says = false;
    for (qsizetype at = 0; at < subject.size();) {
        const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        if (isSpace(subject.at(at))) {
            if (!result.isEmpty() && !result.endsWith(' ')) {
                result += ' ';
            }
            ++at;
            continue;
        }
        const qsizetype end = std::find_if(subject.cbegin() + at, subject.cend(), isSpace) - subject.cbegin();
        const QByteArrayView word = subject.sliced(at, end - at);
        at = end;
        const QByteArrayView inner = withoutMarks(word);
        if (changes(inner)) {
            result += word.first(inner.data() - word.data());
            add(result, '*');
            result += word.sliced(inner.data() - word.data() + inner.size());
            continue;
        }
        for (const char c : word) {
            add(result, isDigit(c) ? '*' : c);
            says = says || (c != '*' && !isDigit(c));
        }
    }
    return says ? result.trimmed() : QByteArray();
}

} // namespace Indicia
