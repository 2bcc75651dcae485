// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"
#include "imaptransport.h"

namespace Indicia {

/// A connection by TCP and TLS. Needs a QCoreApplication; not to be used on a thread that has an event loop of its own,
/// such as a window's: waiting would let that go on within.
///
/// TLS 1.2 or newer, with the protocol name `imap` (RFC 7301). The certificate has to lead to an authority that the
/// system or the trust knows, to bear the host among its alternative names (RFC 9525: the common name does not count),
/// and to be the pinned one where one is. The detail of a BadCertificate is a word of certificateProblem().
/// ImapSecurity::Plain connects to the loopback only.
[[nodiscard]] std::unique_ptr<ImapTransport> imapSocket(const ImapAccount &account, const ImapTrust &trust);

} // namespace Indicia
