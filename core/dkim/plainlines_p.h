// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "octets.h"

namespace Indicia {

/// How far plain lines were copied: up to the beginning of the first line that was not.
struct PlainCopy
{
    const char *from = nullptr;
    char *to = nullptr;
};

/// Copies the lines at [@p from, @p end) to [@p to, @p limit) with a CRLF for each LF, as long as canonicalization
/// (RFC 6376 sections 3.4.3 and 3.4.4) changes nothing else in them and they fit: in one pass, sixteen octets at a
/// time.
///
/// It stops before an empty line, a line with a CR, in relaxed @p form also one with a tab, a run of blanks or a blank
/// at its end, and before the last line. What it leaves in [@p to, @p limit) behind the lines has no meaning.
[[nodiscard]] inline PlainCopy copyPlainLines(
    const char *from, const char *end, char *to, const char *limit, DkimCanonicalization form)
{
    const bool relaxed = form == DkimCanonicalization::Relaxed;
    PlainCopy done{from, to};
    while (end - from > Octets::Width && limit - to >= Octets::Width + 2) {
        const Octets::Vector octets = Octets::load(from);
        Octets::Vector marks = (octets > 8) & (octets < 14); // TAB, LF, VT, FF, CR
        if (relaxed) {
            const Octets::Vector next = Octets::load(from + 1);
            marks |= (octets == ' ') & (next > 8) & (next <= ' ');
        }
        Octets::store(octets, to);
        const qsizetype plain = Octets::firstTrue(marks);
        from += plain;
        to += plain;
        if (plain == Octets::Width) {
            continue;
        }
        if (*from == '\n' && from != done.from) {
            *to++ = '\r';
            *to++ = '\n';
            done = {++from, to};
        } else if (*from == '\v' || *from == '\f' || (*from == '\t' && form == DkimCanonicalization::Simple)) {
            *to++ = *from++;
        } else {
            break;
        }
    }
    return done;
}

} // namespace Indicia
