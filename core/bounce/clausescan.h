// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clausewords.h"

#include <QByteArray>
#include <QVarLengthArray>

namespace Indicia {

/// Stands for an address: it is a mailbox where the clause has no other name for one.
inline constexpr char addressMark = '\x01';

/// A word of a clause and where it stands.
struct FoundWord
{
    ClauseWord kind;
    qsizetype begin;
    qsizetype end;
};

using ClauseWords = QVarLengthArray<FoundWord, 16>;

/// @p lowerWords with marks for addresses and host names, a space for each run of spaces and punctuation, and a NUL
/// where a sentence ends.
[[nodiscard]] QByteArray clausesWithMarks(QByteArrayView lowerWords);

/// The words of @p clause, in order; no more than some dozens.
[[nodiscard]] ClauseWords clauseWords(QByteArrayView clause);

} // namespace Indicia
