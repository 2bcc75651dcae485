// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

#include <QByteArrayView>

namespace Indicia {

/// What a line of a header block looks like, before its neighbours are asked.
enum class LineShape {
    Blank, ///< empty, or nothing but CR
    Fold, ///< begins with white space: goes on with the field before
    Field, ///< a name, perhaps white space, a colon
    Other, ///< none of these
};

[[nodiscard]] LineShape shapeOf(QByteArrayView line);

/// How many of the sixteen octets at @p at belong to a name (RFC 5322 section 3.6.8); Octets::Width where all do.
[[nodiscard]] inline qsizetype nameOctetsAt(const char *at)
{
    const Octets::Vector octets = Octets::load(at);
    return Octets::firstTrue((octets <= ' ') | (octets == ':') | (octets == '\x7f')); // 128 is below 0
}

/// Length of the name and of the white space between it and the colon. Meaningful for LineShape::Field only.
struct FieldNameLength
{
    qint32 name = 0;
    qint32 space = 0;
    bool isProper = false; ///< known to consist of octets that a name may have (RFC 5322 section 3.6.8)
};
[[nodiscard]] FieldNameLength fieldNameLength(QByteArrayView line);

/// Whether @p line begins with one of the field names that mail commonly carries, and a colon. The guesses about
/// broken headers lean on these, so that prose with a colon in it is not taken for a field.
[[nodiscard]] bool isKnownField(QByteArrayView line);

/// The usual spelling of @p name where RFC 5322 section 3.6 (or RFC 2045 section 3 for its fields) allows a field of
/// that name only once; empty where it may stand more often.
[[nodiscard]] QByteArrayView singleInstanceName(QByteArrayView name);

/// Whether @p line is the separator of an mbox file (RFC 4155 appendix A), also in its quoted form.
[[nodiscard]] bool isMboxFromLine(QByteArrayView line);

/// Whether @p line is a banner that Exchange, Outlook or an archive of their mail puts among header fields.
[[nodiscard]] bool isBannerLine(QByteArrayView line);

} // namespace Indicia
