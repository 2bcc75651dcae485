// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsource.h"

#include "asciiword.h"
#include "imapfolder.h"
#include "imapurl.h"
#include "mailboxname.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

bool isInbox(const ImapMailboxName &mailbox)
{
    return sameWord(mailbox.name, "INBOX");
}

} // namespace

ImapSource::ImapSource(ImapSettings settings, QString folder)
    : m_settings(std::move(settings)), m_folder(std::move(folder))
{ }

QString ImapSource::name() const
{
    return QString::fromUtf8(imapUrl(m_settings.account, m_folder.toUtf8()));
}

ImapSource::~ImapSource()
{
    if (m_spare) {
        m_spare->transport().enterThread();
    }
}

std::expected<std::unique_ptr<ImapConnection>, MailFault> ImapSource::connection(const std::stop_token &stop)
{
    std::unique_ptr<ImapConnection> spare;
    {
        const std::lock_guard lock(m_mutex);
        spare = std::move(m_spare);
    }
    if (spare) {
        spare->transport().enterThread();
        if (m_resyncs || !spare->mayResync()) {
            return spare;
        }
    }
    return freshConnection(stop);
}

std::expected<std::unique_ptr<ImapConnection>, MailFault> ImapSource::freshConnection(const std::stop_token &stop)
{
    bool isGiven = false;
    ImapManners manners = m_settings.manners;
    manners.resync = manners.resync && m_resyncs;
    const auto attempt = [&]() -> std::expected<std::unique_ptr<ImapConnection>, MailFault> {
        auto connection = std::make_unique<ImapConnection>(m_settings.transports(), m_settings.account, manners);
        const auto secrets = [&](const ImapAccount &account, const std::stop_token &halt) {
            auto secret = m_settings.secrets(account, halt);
            isGiven = secret.has_value();
            return secret;
        };
        if (const auto opened = connection->open(secrets, stop); !opened) {
            return std::unexpected(opened.error());
        }
        return connection;
    };
    auto first = attempt();
    const bool isRefused = !first && isGiven && first.error().trouble == MailTrouble::LoginRefused;
    return isRefused && m_settings.renew && m_settings.renew() ? attempt() : std::move(first);
}

void ImapSource::giveBack(std::unique_ptr<ImapConnection> connection)
{
    if (!connection || !connection->isUsable()) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (!m_spare && connection->transport().leaveThread()) {
        m_spare = std::move(connection);
    }
}

std::expected<std::vector<ImapMailboxName>, MailFault> ImapSource::list(const std::stop_token &stop, bool counts)
{
    ImapBackOff backOff(m_settings.retries);
    while (true) {
        MailFault fault;
        // Once: a server that fell over counting shall list without.
        const bool countsNow = std::exchange(counts, false);
        if (auto reached = connection(stop); reached) {
            auto names = (*reached)->folders(stop, countsNow);
            giveBack(std::move(*reached));
            if (names) {
                return names;
            }
            fault = names.error();
        } else {
            fault = reached.error();
        }
        // Whoever mistyped the host shall not wait; a server that was there before may come back.
        const bool may = mayPass(fault.trouble) || (countsNow && fault.trouble == MailTrouble::BrokenProtocol);
        if (fault.trouble == MailTrouble::Unreachable || !may || !backOff.again(stop)) {
            return std::unexpected(
                stop.stop_requested() ? MailFault{.trouble = MailTrouble::Cancelled, .detail = {}} : fault);
        }
    }
}

bool ImapSource::isNamed(const ImapMailboxName &mailbox) const
{
    const QString name = decodedMailboxName(mailbox.name).value_or(QString::fromUtf8(mailbox.name));
    if (isInbox(mailbox) ? m_folder.compare(u"INBOX", Qt::CaseInsensitive) == 0 : name == m_folder) {
        return true;
    }
    QString levels = m_folder;
    return mailbox.delimiter != '\0' && name == levels.replace(u'/', QLatin1Char(mailbox.delimiter));
}

/// The folders to be read, in their order.
std::expected<std::vector<ImapMailboxName>, MailFault> ImapSource::wanted(const std::stop_token &stop, bool counts)
{
    auto names = list(stop, counts);
    if (!names) {
        return names;
    }
    std::erase_if(*names, [this](const ImapMailboxName &mailbox) {
        return !mailbox.isSelectable() || (!m_folder.isEmpty() && !isNamed(mailbox));
    });
    std::ranges::sort(*names, [](const ImapMailboxName &a, const ImapMailboxName &b) {
        return std::pair(!isInbox(a), a.name) < std::pair(!isInbox(b), b.name);
    });
    const auto same = std::ranges::unique(*names, {}, &ImapMailboxName::name); // a server may name one twice
    names->erase(same.begin(), same.end());
    if (names->empty() && !m_folder.isEmpty()) {
        return std::unexpected(MailFault{.trouble = MailTrouble::NotFound, .detail = {}});
    }
    return names;
}

std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> ImapSource::folders(std::stop_token stop)
{
    const auto names = wanted(stop, m_folder.isEmpty()); // a single one tells when it is opened
    if (!names) {
        return std::unexpected(names.error());
    }
    std::vector<std::unique_ptr<MailFolder>> folders;
    for (const ImapMailboxName &mailbox : *names) {
        folders.push_back(std::make_unique<ImapFolder>(*this, mailbox.name, mailbox.messages));
    }
    return folders;
}

std::expected<std::unique_ptr<ImapFolder>, MailFault> ImapSource::folder(std::stop_token stop)
{
    const auto names = wanted(stop, false);
    if (!names) {
        return std::unexpected(names.error());
    }
    if (names->empty()) {
        return std::unexpected(MailFault{.trouble = MailTrouble::NotFound, .detail = {}});
    }
    return std::make_unique<ImapFolder>(*this, names->front().name);
}

} // namespace Indicia
