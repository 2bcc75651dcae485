// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsmessage_p.h"

#include <optional>

namespace Indicia {

/// What one reply contributes to an answer.
enum class AnswerStep {
    Final, ///< the status and the records stand
    Alias, ///< the last of the answer's aliases is to be asked next
    TooManyAliases, ///< more than MaxAliasHops
};

/// Reads what @p reply says about @p type at @p name (on the wire) into @p answer, whose aliases and TTL are those of
/// the replies before.
///
/// Only the answer section counts, and in it only records at the name and along its aliases: what is beside them, and
/// whatever is in the additional section, was not asked for and may be poison (RFC 5452 section 6). A server that
/// offers no recursion is an authority for one name at a time, so that its aliases are asked on and not believed to the
/// end.
[[nodiscard]] AnswerStep readAnswer(const DnsReply &reply, const QByteArray &name, DnsType type, DnsAnswer &answer);

} // namespace Indicia
