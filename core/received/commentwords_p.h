// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedtokens_p.h"

namespace Indicia {

/// Splits a comment into words. Parentheses, commas and semicolons part as spaces do; "quoted" and [literals] are
/// whole, also behind a name (unknown[192.0.2.1]) as a word of their own, and behind "key=" as part of it.
class CommentWords
{
public:
    explicit CommentWords(QByteArrayView text) : m_text(text) { }

    QByteArrayView next();
    /// The last word stands in a comment inside the comment.
    [[nodiscard]] bool isNested() const { return m_depth > 0; }
    /// All that is left, without outer spaces.
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at).trimmed(); }

private:
    [[nodiscard]] qsizetype enclosedEnd(qsizetype at) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace Indicia
