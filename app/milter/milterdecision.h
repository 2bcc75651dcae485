// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"
#include "milterconfig.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace Indicia {

/// What a mail server said of one message before it took it.
struct MailTransaction
{
    std::optional<IpAddress> client; ///< nothing: the server's own queue or a local pipe
    bool authenticated = false;
    QByteArray sender; ///< MAIL FROM without angle brackets
    QList<QByteArray> recipients;
    QByteArray header; ///< fields with CRLF line ends, without the empty line
    QByteArray body;
    bool isCut = false; ///< the body was too large, and only its beginning is here
};

/// Which way a message goes.
enum class MailWay {
    Outgoing, ///< from us, by a client of ours: stamped
    Answer, ///< to us, as an answer to something that we may have sent: checked
    Incoming, ///< to us: only fields in our name are removed
    NotOurs, ///< from a client of ours, but not in our name: forwarded, relayed
};

/// What is to be done with a message.
struct MilterDecision
{
    enum class Action { Accept, TempFail, Reject } action = Action::Accept;
    MailWay way = MailWay::Incoming;
    /// Fields put on top, the last one topmost: name, and value with its leading space and LF folds.
    QList<std::pair<QByteArray, QByteArray>> added = {};
    /// Fields taken out: name, and which of that name from the top, from 1; the lowest first.
    QList<std::pair<QByteArray, int>> removed = {};
    std::optional<QByteArray> body = {}; ///< in the place of the body that came
    QByteArray note = {}; ///< for the log: one line, no text of the message but in visible form
};

/// Whether the body is wanted, going by the envelope and the header.
[[nodiscard]] MailWay wayOf(const MailTransaction &mail, const MilterConfig &config);

/// Decides. @p nonce is MacNonceOctets of randomBytes(). TempFail, or what the configuration wants, where a message
/// that is to be stamped cannot be.
[[nodiscard]] MilterDecision decide(
    const MailTransaction &mail, const MilterConfig &config, const QByteArray &nonce, std::chrono::sys_seconds now);

/// What is to be done where the filter itself failed; @p note says how.
[[nodiscard]] MilterDecision failed(const MilterConfig &config, const QByteArray &note);

} // namespace Indicia
