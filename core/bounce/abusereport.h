// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncesigns.h"
#include "message.h"

#include <optional>

namespace Indicia {

/// A report that is about mail, yet about no delivery.
struct AbuseReport
{
    MessageKind kind = MessageKind::Feedback;
    const char *dialect = "rfc5965";
    ByteRange where;
    friend bool operator==(const AbuseReport &, const AbuseReport &) = default;
};

/// Recognises complaints (RFC 5965, and the forms that came before it), DMARC failure reports (RFC 9991, also as mere
/// text), DMARC aggregate reports sent by mail (RFC 9990 section 3.5: subject, and file name of the attachment) and TLS
/// reports (RFC 8460 section 5.3: report type, or its own fields and media types).
[[nodiscard]] std::optional<AbuseReport> findAbuseReport(const Message &message, const BounceSigns &signs);

} // namespace Indicia
