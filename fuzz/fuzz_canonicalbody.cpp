// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A body in both canonical forms, which are made many octets at a time: the same as RFC 6376 sections 3.4.3 and 3.4.4
// say it, octet by octet.

#include "canonicalbody.h"
#include "demand.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

/// Runs of blanks made one space, and none at the end.
QByteArray squeezed(const QByteArray &line)
{
    QByteArray out;
    bool blank = false;
    for (const char c : line) {
        if (c == ' ' || c == '\t') {
            blank = true;
            continue;
        }
        out += blank ? " " : "";
        out += c;
        blank = false;
    }
    return out;
}

QByteArray canonical(const QByteArray &body, DkimCanonicalization form)
{
    QByteArray out;
    QByteArray due; // empty lines, which do not count at the end
    QByteArrayList lines = body.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).endsWith('\r')) {
            lines[i].chop(1);
        }
    }
    for (const QByteArray &one : lines) {
        const QByteArray line = form == DkimCanonicalization::Relaxed ? squeezed(one) : one;
        if (line.isEmpty()) {
            due += "\r\n";
            continue;
        }
        out += due + line + "\r\n";
        due.clear();
    }
    return out.isEmpty() && form == DkimCanonicalization::Simple ? QByteArray("\r\n") : out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const DkimCanonicalization form : {DkimCanonicalization::Simple, DkimCanonicalization::Relaxed}) {
        demand(canonicalBody(body, form, LineEnd::Lf) == canonical(body, form));
    }
    return 0;
}
