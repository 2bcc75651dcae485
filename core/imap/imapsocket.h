// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"
#include "imaptransport.h"

#include <QByteArrayList>

#include <chrono>
#include <functional>

namespace Indicia {

/// What stands in a certificate that was not believed: nobody has proven it, and it is hostile.
struct ImapCertificate
{
    QByteArrayList names; ///< whose it says to be: the alternative names, else the common name; the first ones, UTF-8
    QByteArray issuer; ///< who it says made it out, UTF-8
    std::chrono::sys_seconds begins{}; ///< when it says to be good
    std::chrono::sys_seconds ends{};
    bool isSelfSigned = false;

    friend bool operator==(const ImapCertificate &, const ImapCertificate &) = default;
};
/// Told on the thread that connects.
using ImapCertificateSink = std::function<void(const ImapCertificate &)>;

/// A connection by TCP and TLS. Needs a QCoreApplication; not to be used on a thread that has an event loop of its own,
/// such as a window's: waiting would let that go on within.
///
/// TLS 1.2 or newer, with the protocol name `imap` (RFC 7301). The certificate has to lead to an authority that the
/// system or the trust knows, to bear the host among its alternative names (RFC 9525: the common name does not count),
/// and to be the pinned one where one is. The detail of a BadCertificate is a word of certificateProblem().
/// ImapSecurity::Plain connects to the loopback only. @p refused is told what stood in a certificate before it is
/// refused.
[[nodiscard]] std::unique_ptr<ImapTransport> imapSocket(
    const ImapAccount &account, const ImapTrust &trust, ImapCertificateSink refused = {});

} // namespace Indicia
