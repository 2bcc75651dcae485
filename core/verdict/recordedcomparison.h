// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

/// Why a receiver's result of then is not ours of now.
enum class RecordedDifference {
    None, ///< they agree
    DnsChanged, ///< the same was asked: what DNS says is another thing now
    OtherHop, ///< it judged another client than the boundary hop's
    OtherIdentity, ///< it judged another domain or signature
    AlteredSince, ///< a signature fitted then and does not now: the store or a forwarder behind it changed the message
};

/// One result that a trusted receiver wrote down, beside ours.
struct RecordedComparison
{
    QByteArray method; ///< "spf", "dkim", "dmarc", "arc" or "iprev"
    QByteArray recorded; ///< in the words of RFC 8601
    QByteArray found;
    RecordedDifference difference = RecordedDifference::None;

    friend bool operator==(const RecordedComparison &, const RecordedComparison &) = default;
};

/// Compares each result in @p field with ours. Results of methods that we do not check, and those for which we have no
/// answer of our own (lookups off, no reply), are left out.
[[nodiscard]] QList<RecordedComparison> compareRecorded(
    const AuthenticationResults &field, const SignatureFacts &signatures, const HostChecks &host);

} // namespace Indicia
