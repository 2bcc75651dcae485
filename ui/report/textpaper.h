// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Indicia {

/// Plain text in lines of at most 80 columns, as it goes into a terminal or a ticket. Whatever is written is wrapped
/// at spaces; a word too long for a line is broken. Colour is for terminals alone.
class TextPaper
{
public:
    enum class Ink { Normal, Bold, Good, Warning, Bad };

    explicit TextPaper(bool colour) : m_colour(colour) { }

    void heading(const QString &text);
    void paragraph(const QString &text, Ink ink = Ink::Normal);
    /// @p marker hangs before the first line, at @p indent columns.
    void item(const QString &marker, const QString &text, int indent = 2);
    /// A label in a column of its own, and what belongs to it; nothing where @p text is empty.
    void row(const QString &label, const QString &text, int indent = 2);
    void emptyLine();

    [[nodiscard]] QString text() const { return m_text; }

    static constexpr int columns = 80;

private:
    void wrapped(const QString &first, const QString &text, Ink ink);
    void line(const QString &text, Ink ink);

    QString m_text;
    bool m_colour;
};

} // namespace Indicia
