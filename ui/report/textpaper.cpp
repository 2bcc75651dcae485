// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpaper.h"

#include <QList>

#include <algorithm>

namespace Indicia {

namespace {

/// Where the text of a row begins.
constexpr int labelColumns = 18;

QLatin1StringView escapeFor(TextPaper::Ink ink)
{
    switch (ink) {
    case TextPaper::Ink::Normal:
        return {};
    case TextPaper::Ink::Bold:
        return QLatin1StringView("\x1b[1m");
    case TextPaper::Ink::Good:
        return QLatin1StringView("\x1b[1;32m");
    case TextPaper::Ink::Warning:
        return QLatin1StringView("\x1b[1;33m");
    case TextPaper::Ink::Bad:
        return QLatin1StringView("\x1b[1;31m");
    }
    return {};
}

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), QLatin1Char(' '));
}

} // namespace

void TextPaper::line(const QString &text, Ink ink)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1) == QLatin1Char(' ')) {
        --end;
    }
    const bool inked = m_colour && ink != Ink::Normal;
    m_text += inked ? escapeFor(ink) : QLatin1StringView();
    m_text += QStringView(text).first(end);
    m_text += inked ? QLatin1StringView("\x1b[0m") : QLatin1StringView();
    m_text += QLatin1Char('\n');
}

void TextPaper::wrapped(const QString &first, const QString &text, Ink ink)
{
    const qsizetype hang = first.size();
    QString current = first;
    bool empty = true; // no word on this line yet
    const auto next = [&] {
        line(current, ink);
        current = spaces(hang);
        empty = true;
    };
    const QList<QStringView> words = QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QStringView word : words) {
        if (!empty && current.size() + 1 + word.size() > columns) {
            next();
        }
        while (empty && current.size() + word.size() > columns) {
            const qsizetype room = std::clamp<qsizetype>(columns - current.size(), 1, word.size());
            current += word.first(room);
            word = word.sliced(room);
            next();
        }
        if (!empty) {
            current += QLatin1Char(' ');
        }
        current += word;
        empty = false;
    }
    line(current, ink);
}

void TextPaper::heading(const QString &text)
{
    emptyLine();
    line(text, Ink::Bold);
    line(QString(std::min<qsizetype>(text.size(), columns), QLatin1Char('-')), Ink::Normal);
}

void TextPaper::paragraph(const QString &text, Ink ink)
{
    if (!text.isEmpty()) {
        wrapped({}, text, ink);
    }
}

void TextPaper::item(const QString &marker, const QString &text, int indent)
{
    wrapped(spaces(indent) + marker + QLatin1Char(' '), text, Ink::Normal);
}

void TextPaper::row(const QString &label, const QString &text, int indent)
{
    if (text.isEmpty()) {
        return;
    }
    const QString first = spaces(indent) + label;
    if (first.size() + 1 > labelColumns) {
        line(first, Ink::Normal);
        wrapped(spaces(labelColumns), text, Ink::Normal);
        return;
    }
    wrapped(first + spaces(labelColumns - first.size()), text, Ink::Normal);
}

void TextPaper::emptyLine()
{
    if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n"))) {
        m_text += QLatin1Char('\n');
    }
}

} // namespace Indicia
