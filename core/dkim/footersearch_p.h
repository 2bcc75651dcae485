// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "digest.h"
#include "dkimoutcome.h"
#include "lines_p.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// Lines at the end of a body among which the footer's first is sought. List footers have a dozen, disclaimers some
/// hundred.
inline constexpr int MaxFooterLines = 2'000;
/// Lines before a MIME delimiter among which the first of a footer inside of a part is sought.
inline constexpr int MaxPartFooterLines = 60;
/// MIME delimiters from the body's end before which a footer may end.
inline constexpr int MaxFooterEnds = 8;

/// A stretch of a body that was put in.
struct Footer
{
    qsizetype begin = 0; ///< in the body
    qsizetype end = 0;
};

/// Looks for the text that a list or a scanner put at the end of a body, of its last part, or as a part of its own:
/// for lines which, left out, give the body the hash @p wanted. Every line end of the last MaxFooterLines is tried, in
/// one pass: the hash of what stands before is kept while going on. @p budget is in octets hashed, and is lowered.
[[nodiscard]] std::optional<Footer> findFooter(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd,
    HashAlgorithm algorithm, const QByteArray &wanted, qint64 &budget);

} // namespace Indicia
