// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapbackoff.h"
#include "mailsource.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace Indicia {

class ImapFolder;

/// An account on a server, or one folder of it. Blocking; a QCoreApplication has to be there where imapSocket() is.
class ImapSource final : public MailSource
{
public:
    /// @p folder is one name, with the server's or with slashes between its levels; empty for all that can be opened.
    ImapSource(ImapSettings settings, QString folder);
    ~ImapSource() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isNear() const override { return false; }
    /// The inbox first, then by name.
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(
        std::stop_token stop) override;
    /// The one that was named, or the inbox: for watching.
    [[nodiscard]] std::expected<std::unique_ptr<ImapFolder>, MailFault> folder(std::stop_token stop);

    [[nodiscard]] const ImapSettings &settings() const { return m_settings; }
    /// A connection that is logged in: one that was given back, else a new one. Any thread may take it.
    [[nodiscard]] std::expected<std::unique_ptr<ImapConnection>, MailFault> connection(const std::stop_token &stop);
    [[nodiscard]] std::expected<std::unique_ptr<ImapConnection>, MailFault> freshConnection(
        const std::stop_token &stop);
    /// Keeps it for the next who needs one.
    void giveBack(std::unique_ptr<ImapConnection> connection);
    /// Connections that are taken from now on do without QRESYNC.
    void resyncNoMore() { m_resyncs = false; }

private:
    [[nodiscard]] std::expected<std::vector<ImapMailboxName>, MailFault> list(const std::stop_token &stop, bool counts);
    [[nodiscard]] std::expected<std::vector<ImapMailboxName>, MailFault> wanted(
        const std::stop_token &stop, bool counts);
    [[nodiscard]] bool isNamed(const ImapMailboxName &mailbox) const;

    const ImapSettings m_settings;
    const QString m_folder;
    std::atomic<bool> m_resyncs = true;
    std::mutex m_mutex;
    std::unique_ptr<ImapConnection> m_spare;
};

} // namespace Indicia
