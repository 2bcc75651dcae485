// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "lines_p.h"

#include <QByteArrayView>

namespace Indicia {

/// Takes the canonical form of a body, piece by piece.
class CanonicalSink
{
public:
    virtual ~CanonicalSink() = default;
    virtual void add(QByteArrayView piece) = 0;

protected:
    CanonicalSink() = default;
    Q_DISABLE_COPY_MOVE(CanonicalSink)
};

/// Brings a body into canonical form (RFC 6376 sections 3.4.3 and 3.4.4), in one pass and in memory that does not grow
/// with it. Bare LF counts as CRLF; a bare CR is an octet like others, unless the whole document ends its lines so.
/// Returns the length of the canonical form.
qint64 canonicalizeBody(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd, CanonicalSink &sink);

/// The whole canonical form: for a trace, and for tests.
[[nodiscard]] QByteArray canonicalBody(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd = LineEnd::Lf);

} // namespace Indicia
