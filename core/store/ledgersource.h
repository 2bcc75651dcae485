// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sentledger.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace Indicia {

/// How a ledger keeps Message-IDs.
enum class MessageIdForm {
    Plain, ///< as text
    Hashed, ///< HMAC-SHA256 under a key that lies beside the file, cut to 16 octets
};

/// What a ledger is filled from.
enum class LedgerSourceForm {
    Mbox, ///< a Sent folder as one file
    Maildir, ///< a Sent folder with cur and new
    MessageFolder, ///< a folder of .eml files
    MessageFile, ///< one .eml file
    MailLog, ///< a server's log, with all that it was rotated to
    Account, ///< a Sent folder on a mail server
};

/// For which times and senders a source is taken to be complete.
enum class CoverTerms {
    Seen, ///< from its oldest to its newest: a folder for its account, a log for those of our domains that it sends for
    Declared, ///< as the user says
    None, ///< for none: what is in it was sent, what is not in it may have been sent as well
};

/// What the user says about a source.
struct LedgerSourceTerms
{
    QByteArray account{}; ///< whose Sent folder it is; empty: that of each message's author
    CoverTerms covers = CoverTerms::Seen;
    QList<QByteArray> senders{}; ///< whom it covers; empty: who was seen sending
    std::chrono::sys_seconds from{}; ///< for Declared
    std::chrono::sys_seconds to{}; ///< for Declared; included

    friend bool operator==(const LedgerSourceTerms &, const LedgerSourceTerms &) = default;
};

/// A place that a ledger was filled from.
struct LedgerSource
{
    qint64 id = 0;
    LedgerSourceForm form = LedgerSourceForm::Mbox;
    /// Absolute, in the file system's encoding; of a log, without what rotation adds to the name; of a folder on a
    /// server MailFolder::Opening::id.
    QByteArray path;
    LedgerSourceTerms terms;
    qint64 entries = 0;
    QList<LedgerCover> covers;

    [[nodiscard]] LedgerKind kind() const
    {
        return form == LedgerSourceForm::MailLog ? LedgerKind::Server : LedgerKind::Person;
    }
    friend bool operator==(const LedgerSource &, const LedgerSource &) = default;
};

} // namespace Indicia
