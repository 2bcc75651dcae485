// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Indicia {

/// A stretch of a message's bytes as text, and where in the text each byte stands.
///
/// Nothing is hidden: controls, bidi marks and invisible characters are shown as signs, a carriage return that is not
/// part of a line end too. Valid UTF-8 is shown as what it says, any other octet as the Latin-1 character or as its
/// number. An overlong line is broken for display, with a sign that it goes on.
class SourceText
{
public:
    SourceText() = default;
    /// @p bytes begin at @p offset in their document; of them at most @p mostLines lines are taken.
    explicit SourceText(QByteArrayView bytes, qint64 offset = 0, qsizetype mostLines = -1);
    /// Where @p lines lines before @p offset begin, but not more than @p octets before.
    [[nodiscard]] static qint64 startBefore(QByteArrayView document, qint64 offset, qsizetype lines, qint64 octets);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qint64 offset() const { return m_offset; }
    [[nodiscard]] qint64 end() const { return m_offset + m_bytes.size(); }
    /// The position in text() at which the byte at @p byteOffset of the document is shown, or of the character that it
    /// is a part of; clamped to the stretch.
    [[nodiscard]] qsizetype positionOf(qint64 byteOffset) const;
    /// The byte that is shown at @p position of text().
    [[nodiscard]] qint64 byteAt(qsizetype position) const;

    /// After so many signs a line is broken for display: the widget lays a line out as a whole.
    static constexpr qsizetype longestLine = 1'000;

private:
    struct Step; ///< one shown sign, and the bytes it stands for
    [[nodiscard]] Step stepAt(qsizetype at) const;

    /// Where walking may begin, about every hundred bytes.
    struct Mark
    {
        qsizetype byte;
        qsizetype text;
        qsizetype column;
    };
    [[nodiscard]] qsizetype plainRun(const Mark &from) const;
    void append(const Mark &mark);
    template <typename Visitor>
    void walk(Mark from, Visitor visit) const;

    QByteArrayView m_bytes;
    qint64 m_offset = 0;
    QString m_text;
    QList<Mark> m_marks;
};

} // namespace Indicia
