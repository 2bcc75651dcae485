// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookalike.h"

#include "domainname.h"

#include <QString>
#include <QUrl>

#include <algorithm>

namespace Indicia {

namespace {

/// Letters of other scripts, and Latin ones with a stroke, that look as the one of ASCII beside them. What differs by
/// an accent alone is taken apart by Unicode itself.
struct LookAlike
{
    char16_t letter;
    char ascii;
};
constexpr LookAlike lookAlikes[] = {{u'а', 'a'}, {u'в', 'b'}, {u'с', 'c'}, {u'ԁ', 'd'}, {u'е', 'e'}, {u'һ', 'h'},
    {u'н', 'h'}, {u'і', 'i'}, {u'ӏ', 'l'}, {u'ј', 'j'}, {u'к', 'k'}, {u'м', 'm'}, {u'п', 'n'}, {u'о', 'o'}, {u'р', 'p'},
    {u'ԛ', 'q'}, {u'г', 'r'}, {u'ѕ', 's'}, {u'т', 't'}, {u'ц', 'u'}, {u'ѵ', 'v'}, {u'ԝ', 'w'}, {u'х', 'x'}, {u'у', 'y'},
    {u'α', 'a'}, {u'β', 'b'}, {u'ε', 'e'}, {u'η', 'n'}, {u'ι', 'i'}, {u'κ', 'k'}, {u'ν', 'v'}, {u'ο', 'o'}, {u'ρ', 'p'},
    {u'τ', 't'}, {u'υ', 'u'}, {u'χ', 'x'}, {u'ω', 'w'}, {u'ı', 'i'}, {u'ɑ', 'a'}, {u'ɡ', 'g'}, {u'ł', 'l'}, {u'ø', 'o'},
    {u'đ', 'd'}, {u'ħ', 'h'}, {u'ŧ', 't'}, {u'օ', 'o'}, {u'ս', 'u'}, {u'հ', 'h'}};

/// @p name as the eye reads it: A-labels (RFC 5890) are decoded, accents left out, letters of other scripts replaced.
QByteArray inAscii(const QByteArray &name)
{
    constexpr qsizetype longest = 253; // RFC 1035 section 2.3.4, without the dot and octet of the root
    const bool seven = std::ranges::all_of(name, [](char c) { return (c & '\x80') == 0; });
    if ((seven && !name.contains("xn--")) || name.size() > longest) {
        return name;
    }
    const QString read = seven ? QUrl::fromAce(name, QUrl::IgnoreIDNWhitelist) : QString::fromUtf8(name);
    QByteArray ascii;
    for (const QChar c : read.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark()) {
            continue;
        }
        const auto *same = std::ranges::find(lookAlikes, c.unicode(), &LookAlike::letter);
        if (same != std::end(lookAlikes)) {
            ascii += same->ascii;
        } else {
            ascii += QString(c).toUtf8();
        }
    }
    return ascii;
}

/// "book-example.test" and "book.example.test" begin with all of "book.example", and belong to somebody else.
bool beginsWithName(const QByteArray &domain, const QByteArray &model)
{
    if (domain.size() <= model.size() + 1 || domain.at(model.size()) != '.' || !model.contains('.')) {
        return false;
    }
    return QByteArray(domain.first(model.size())).replace('-', '.') == QByteArray(model).replace('-', '.');
}

} // namespace

QByteArray domainSkeleton(QByteArrayView domain)
{
    QByteArray skeleton;
    const QByteArray name = inAscii(normalizedDomain(domain));
    skeleton.reserve(name.size());
    for (const char c : name) {
        switch (c) {
        case '1':
        case 'i':
        case '|':
            skeleton += 'l';
            break;
        case '0':
            skeleton += 'o';
            break;
        case '3':
            skeleton += 'e';
            break;
        case '4':
            skeleton += 'a';
            break;
        case '5':
            skeleton += 's';
            break;
        case '-':
        case '_':
            break;
        default:
            skeleton += c;
        }
    }
    skeleton.replace("rn", "m");
    skeleton.replace("vv", "w");
    skeleton.replace("cl", "d");
    return skeleton;
}

bool looksLike(QByteArrayView domain, QByteArrayView model)
{
    if (domain.isEmpty() || model.isEmpty() || sameDomain(domain, model)) {
        return false;
    }
    return domainSkeleton(domain) == domainSkeleton(model)
        || beginsWithName(normalizedDomain(domain), normalizedDomain(model));
}

} // namespace Indicia
