// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostile.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using Qt::StringLiterals::operator""_L1;
using Qt::StringLiterals::operator""_s;

namespace Indicia {

namespace {

constexpr int combiningMarks = 4; // more on one letter are no script's, but a stack that covers the lines around it
constexpr qsizetype fileNameUnits = 120;
constexpr qsizetype fileNameOctets = 240; // most file systems: 255 octets, of which a suffix for uniqueness is ours
constexpr qsizetype extensionUnits = 12;

/// Walks a text by code points; a surrogate without its other half comes as itself.
class CodePoints
{
public:
    explicit CodePoints(const QString &text) : m_text(text) { }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t peek() const { return at(m_at); }
    char32_t next()
    {
        const char32_t c = at(m_at);
        m_at += QChar::requiresSurrogates(c) ? 2 : 1;
        return c;
    }

private:
    [[nodiscard]] char32_t at(qsizetype i) const
    {
        if (i >= m_text.size()) {
            return 0;
        }
        const QChar high = m_text.at(i);
        if (high.isHighSurrogate() && i + 1 < m_text.size() && m_text.at(i + 1).isLowSurrogate()) {
            return QChar::surrogateToUcs4(high, m_text.at(i + 1));
        }
        return high.unicode();
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isVariationSelector(char32_t c)
{
    return c >= 0xfe00 && c <= 0xfe0f;
}

/// Letters and marks that draw nothing, although their category does not say so (Default_Ignorable_Code_Point of
/// the Unicode Character Database, and the empty Braille pattern).
bool isBlankLetter(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f)
        || c == 0x2800 || c == 0x3164 || isVariationSelector(c) || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

/// Whether @p c changes what is seen without being seen: controls, line and paragraph separators, bidi marks,
/// zero-width and other format characters, halves of surrogate pairs, noncharacters.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // Qt's enum, not ours: thirty more that are seen
        return QChar::isNonCharacter(c) || isBlankLetter(c);
    }
}

bool isCombining(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isPictograph(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Other || (c >= 0x1f3fb && c <= 0x1f3ff) || c == 0xfe0f;
}

/// Emoji are sequences of pictographs with a variation selector or a joiner between them; there these hide
/// nothing.
bool joinsPictographs(char32_t before, char32_t c, char32_t after)
{
    const bool selects = c == 0xfe0e || c == 0xfe0f;
    return isPictograph(before) && (selects || (c == 0x200d && isPictograph(after)));
}

/// Nothing but what a typewriter has: nearly every address and subject. Without a branch in the loop, so that many
/// characters are looked at together.
bool isPlain(const QString &text)
{
    bool plain = true;
    for (const QChar c : text) {
        plain &= static_cast<char16_t>(c.unicode() - u' ') <= u'~' - u' ';
    }
    return plain;
}

/// @p text with every character that isInvisible(), and every mark too many, written by @p escape.
template <typename Escape>
QString visible(const QString &text, Escape escape)
{
    if (isPlain(text)) {
        return text;
    }
    QString shown;
    shown.reserve(text.size());
    CodePoints points(text);
    char32_t before = 0;
    int marks = 0;
    while (!points.atEnd()) {
        const char32_t c = points.next();
        marks = isCombining(c) ? marks + 1 : 0;
        if (c == '\t') {
            shown += u' '; // white space of a fold, and nothing else
        } else if ((isInvisible(c) && !joinsPictographs(before, c, points.peek())) || marks > combiningMarks) {
            shown += escape(c);
        } else {
            shown += QChar::fromUcs4(c);
        }
        before = c;
    }
    return shown;
}

QString hex(char32_t c, int digits)
{
    return QString::number(static_cast<uint>(c), 16).rightJustified(digits, u'0');
}

/// What a spreadsheet takes for the beginning of a formula, full-width forms included.
bool beginsFormula(QChar c)
{
    return u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(c);
}

/// Device names of Windows, with any extension.
bool isReservedName(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList reserved{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    if (reserved.contains(stem)) {
        return true;
    }
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
        && u"0123456789\u00b9\u00b2\u00b3"_s.contains(stem.at(3));
}

/// Cuts @p name to the bounds of a file name; a short extension stays.
QString cutToLength(QString name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QString extension;
    if (dot > 0 && name.size() - dot <= extensionUnits) {
        extension = name.sliced(dot);
        name.truncate(dot);
    }
    qsizetype units = std::min(name.size(), fileNameUnits - extension.size());
    while (units > 1 && (name.first(units).toUtf8().size() + extension.toUtf8().size() > fileNameOctets)) {
        --units;
    }
    if (units > 0 && name.at(units - 1).isHighSurrogate()) {
        --units;
    }
    return name.first(units) + extension;
}

} // namespace

Hostile::Hostile(const QByteArray &bytes)
    : m_text(QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes))
{ }

Hostile::Hostile(QString text) : m_text(std::move(text))
{ }

QString Hostile::displayText() const
{
    return visible(m_text, [](char32_t c) { return u"\u27e8U+"_s + hex(c, 4).toUpper() + u'\u27e9'; });
}

QString Hostile::htmlEscaped() const
{
    return displayText().toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

// RFC 4180 section 2; a cell is text to a spreadsheet if an apostrophe stands first.
QString Hostile::csvField() const
{
    QString cell = displayText();
    const auto first = std::ranges::find_if_not(cell, [](QChar c) { return c.isSpace(); });
    const bool isFormula = first != cell.end() && beginsFormula(*first);
    const bool beginsControl = !m_text.isEmpty() && isControl(m_text.front().unicode());
    if (isFormula || beginsControl) {
        cell.prepend(u'\'');
    }
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

QString Hostile::jsonValue() const
{
    if (m_text.isValidUtf16()) {
        return m_text;
    }
    // Half a surrogate pair has no form in UTF-8.
    QString wellFormed;
    for (CodePoints points(m_text); !points.atEnd();) {
        const char32_t c = points.next();
        wellFormed += QChar::isSurrogate(c) ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&c, 1);
    }
    return wellFormed;
}

QString Hostile::terminalText() const
{
    return visible(m_text, [](char32_t c) { return c <= 0xff ? u"\\x"_s + hex(c, 2) : u"\\u{"_s + hex(c, 4) + u'}'; });
}

QString Hostile::fileName() const
{
    QString name = visible(m_text, [](char32_t) { return QString(); });
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    name = name.sliced(folder + 1);
    for (QChar &c : name) {
        if (uR"(<>:"|?*)"_s.contains(c)) {
            c = u'_';
        }
    }
    // A dot first hides a file, a hyphen first is an option to many a command; Windows drops dots and spaces at the
    // end, and "x.txt." would be another file's name.
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    name = cutToLength(name);
    while (!name.isEmpty() && (isEdge(name.front()) || name.front() == u'-')) {
        name.removeFirst();
    }
    while (!name.isEmpty() && isEdge(name.back())) {
        name.chop(1);
    }
    if (name.isEmpty()) {
        return u"unnamed"_s;
    }
    return isReservedName(name) ? u'_' + name : name;
}

} // namespace Indicia
