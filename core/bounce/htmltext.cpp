// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltext.h"

#include "phrases.h"

#include <QString>

namespace Indicia {

namespace {

constexpr qsizetype referenceOctets = 10; ///< "&#1114111;"

constexpr PhraseSet lineBreakers{std::array<QByteArrayView, 14>{
    "br", "/p", "p", "/div", "div", "/tr", "/li", "li", "/h", "hr", "/table", "/pre", "/dt", "/dd"}};
/// What begins a line where the end of the line before may be left out, or is none.
constexpr PhraseSet lineBeginners{
    std::array<QByteArrayView, 8>{"tr", "dt", "dd", "h", "table", "blockquote", "/blockquote", "center"}};
/// Cells stand beside each other in a line. Their ends may be left out, as may a row's (HTML Standard
/// section 13.1.2.4).
constexpr PhraseSet wordBreakers{std::array<QByteArrayView, 4>{"/td", "/th", "td", "th"}};

/// "<style", "<script" and comments have no words in them: the end of such an element, or @p at where it is none.
[[nodiscard]] qsizetype wordlessEnd(QByteArrayView lower, qsizetype at)
{
    struct Element
    {
        QByteArrayView begin;
        QByteArrayView end;
    };
    static constexpr Element elements[] = {{"<!--", "-->"}, {"<style", "</style"}, {"<script", "</script"}};
    const QByteArrayView rest = lower.sliced(at);
    for (const Element &element : elements) {
        if (rest.startsWith(element.begin)) {
            const qsizetype end = rest.indexOf(element.end);
            return end < 0 ? lower.size() : at + end;
        }
    }
    return at;
}

/// What the character reference at the start of @p text stands for; empty where it is none.
[[nodiscard]] QByteArray reference(QByteArrayView text, qsizetype &length)
{
    const qsizetype semicolon = text.first(qMin(text.size(), referenceOctets)).indexOf(';');
    if (semicolon < 2) {
        return {};
    }
    length = semicolon + 1;
    const QByteArrayView name = text.sliced(1, semicolon - 1);
    struct Named
    {
        QByteArrayView name;
        char character;
    };
    static constexpr Named named[]
        = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '}};
    for (const Named &entry : named) {
        if (name == entry.name) {
            return QByteArray(1, entry.character);
        }
    }
    if (!name.startsWith('#')) {
        return {};
    }
    bool ok = false;
    const bool hex = name.size() > 2 && (name.at(1) == 'x' || name.at(1) == 'X');
    const char32_t point = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    const bool valid = ok && point >= ' ' && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return valid ? QString::fromUcs4(&point, 1).toUtf8() : QByteArray();
}

} // namespace

QByteArray htmlWords(QByteArrayView html)
{
    const QByteArray lower = html.toByteArray().toLower();
    QByteArray words;
    words.reserve(html.size());
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char c = html.at(i);
        if (c == '<') {
            i = qMin(wordlessEnd(lower, i), html.size() - 1);
            const qsizetype end = html.indexOf('>', i);
            const QByteArrayView tag = QByteArrayView(lower).sliced(
                qMin(i + 1, html.size()), qMax<qsizetype>(0, qMin<qsizetype>(end - i - 1, 20)));
            const qsizetype at = tag.indexOf('@');
            if (at > 0 && tag.first(at).indexOf('=') < 0) { // "<a@example.org>" that nobody escaped, and no link
                words += html.sliced(i, end - i + 1);
            } else if (startsWithPhrase(tag, lineBreakers)) {
                words += '\n';
            } else if (startsWithPhrase(tag, lineBeginners) && !words.isEmpty() && !words.endsWith('\n')) {
                words += '\n';
            } else if (startsWithPhrase(tag, wordBreakers) && !words.isEmpty() && words.back() > ' ') {
                words += ' ';
            }
            i = end < 0 ? html.size() : end;
            continue;
        }
        qsizetype length = 0;
        const QByteArray character = c == '&' ? reference(html.sliced(i), length) : QByteArray();
        if (!character.isEmpty()) {
            words += character;
            i += length - 1;
        } else {
            words += c;
        }
    }
    return words;
}

} // namespace Indicia
