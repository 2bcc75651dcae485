// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapaccounts.h"

#include "browserlogin.h"
#include "webconfigfetcher.h"

#include "imapfolder.h"
#include "imapplace.h"
#include "imapsource.h"
#include "imapurl.h"
#include "imapwatch.h"
#include "mailboxname.h"
#include "maildiscovery.h"
#include "oauthfault.h"
#include "oauthprovider.h"
#include "publicsuffixlist.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

constexpr std::chrono::seconds lookupPatience{20};
constexpr std::chrono::minutes loginPatience{10}; // who logs in may have to look for a second key
/// Folders whose messages are counted while somebody waits.
constexpr int mostCounted = 200;
constexpr std::chrono::seconds countPatience{15};

/// A source of which nothing can be read.
class NoSource final : public MailSource
{
public:
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(
        std::stop_token /*stop*/) override
    {
        return std::unexpected(MailFault{MailTrouble::NotFound, {}});
    }
};

ImapAccount imapAccount(const MailAccount &account)
{
    ImapAccount imap;
    imap.host = QUrl::toAce(account.host);
    if (imap.host.isEmpty()) { // an address, in brackets or not
        imap.host = account.host.toLatin1();
    }
    imap.port = account.port;
    imap.security = account.security == MailAccount::Security::Tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
    imap.user = account.user.toUtf8();
    imap.login = account.token ? ImapLogin::AccessToken : ImapLogin::Password;
    return imap;
}

MailAccount mailAccount(const ImapAccount &imap, const QString &folder)
{
    MailAccount account;
    account.host = QString::fromLatin1(imap.host);
    account.port = imap.port;
    account.security
        = imap.security == ImapSecurity::Tls ? MailAccount::Security::Tls : MailAccount::Security::StartTls;
    account.user = QString::fromUtf8(imap.user);
    account.token = imap.login == ImapLogin::AccessToken;
    account.folder = folder;
    return account;
}

/// Endpoints that a stranger's configuration may name: those of a known provider for its own servers, or such of the
/// organization that the mail server belongs to. Another's login page would be a pretext.
bool isOfOneHouse(const OAuthEndpoints &endpoints, const QByteArray &mailHost)
{
    if (!checkEndpoints(endpoints, mailHost)) {
        return false;
    }
    if (oauthProviderOfEndpoint(endpoints.authorization) != nullptr) {
        return true;
    }
    const PublicSuffixList suffixes;
    const QByteArray house = suffixes.organizationalDomain(mailHost);
    return !house.isEmpty() && suffixes.organizationalDomain(httpsHost(endpoints.authorization)) == house
        && suffixes.organizationalDomain(httpsHost(endpoints.token)) == house;
}

AccountCertificate accountCertificate(const ImapCertificate &imap)
{
    AccountCertificate certificate;
    for (const QByteArray &name : imap.names) {
        certificate.names.append(QString::fromUtf8(name));
    }
    certificate.issuer = QString::fromUtf8(imap.issuer);
    certificate.begins = imap.begins;
    certificate.ends = imap.ends;
    certificate.isSelfSigned = imap.isSelfSigned;
    return certificate;
}

/// The folders that can be opened, the inbox first, as ImapSource has them.
std::vector<ImapMailboxName> selectable(std::vector<ImapMailboxName> folders)
{
    std::erase_if(folders, [](const ImapMailboxName &mailbox) { return !mailbox.isSelectable(); });
    std::ranges::sort(folders, {}, [](const ImapMailboxName &mailbox) {
        return std::pair(mailbox.name.compare("INBOX", Qt::CaseInsensitive) != 0, mailbox.name);
    });
    const auto same = std::ranges::unique(folders, {}, &ImapMailboxName::name);
    folders.erase(same.begin(), same.end());
    return folders;
}

} // namespace

ImapSettings ImapAccounts::settingsFor(
    const ImapAccount &account, const AccountLogin::Kept &kept, const ImapCertificateSink &refused) const
{
    ImapSettings settings;
    settings.account = account;
    m_login.serve(settings, kept);
    ImapTrust trust;
    trust.authorityFile = authorityFile();
    settings.transports = [account, trust, refused] { return imapSocket(account, trust, refused); };
    settings.manners.version = QCoreApplication::applicationVersion().toUtf8();
    return settings;
}

void ImapAccounts::believe(const QString &authorityFile)
{
    const std::lock_guard lock(m_mutex);
    m_authorityFile = authorityFile;
}

QString ImapAccounts::authorityFile() const
{
    const std::lock_guard lock(m_mutex);
    return m_authorityFile;
}

void ImapAccounts::tellRenewed(Renewed renewed)
{
    m_login.tokens().setRenewed(std::move(renewed));
}

std::expected<QByteArray, OAuthFault> ImapAccounts::logIn(const MailAccount &account, const OAuthClient &client,
    const LoginPages &pages, const std::function<void(const QByteArray &url)> &browse, std::stop_token stop) const
{
    const BrowserLogin login{.client = client,
        .mailHost = imapAccount(account).host,
        .user = account.user.toUtf8(),
        .pages = {.done = pages.done, .refused = pages.refused},
        .authorityFile = authorityFile(),
        .deadline = QDeadlineTimer(loginPatience)};
    const auto result = logInByBrowser(login, browse, stop);
    if (!result) {
        return std::unexpected(result.error());
    }
    const QByteArray secret = result->grant.toSecret();
    m_login.tokens().remember(secret, result->tokens);
    return secret;
}

std::expected<QString, MailAccountFlaw> ImapAccounts::place(const MailAccount &account) const
{
    if (account.host.isEmpty()) {
        return std::unexpected(MailAccountFlaw::NoHost);
    }
    if (account.user.isEmpty()) {
        return std::unexpected(MailAccountFlaw::NoUser);
    }
    const ImapAccount imap = imapAccount(account);
    const QString url = placeOf(imap, account.folder);
    const auto parsed = parseImapUrl(url);
    return parsed && parsed->account == imap ? std::expected<QString, MailAccountFlaw>(url)
                                             : std::unexpected(MailAccountFlaw::BadHost);
}

std::optional<MailAccount> ImapAccounts::account(const QString &place) const
{
    const auto parsed = parseImapUrl(place);
    return parsed ? std::optional(mailAccount(parsed->account, parsed->folder)) : std::nullopt;
}

std::optional<ImapAccounts::Reading> ImapAccounts::readingOf(const QString &place, const Secrets &secrets) const
{
    const auto parsed = parseImapUrl(place);
    if (!parsed) {
        return std::nullopt;
    }
    return Reading{settingsFor(parsed->account, [secrets, place] { return secrets(place); }, {}), parsed->folder};
}

std::unique_ptr<MailSource> ImapAccounts::open(const QString &place, const Secrets &secrets) const
{
    if (const auto reading = readingOf(place, secrets)) {
        return std::make_unique<ImapSource>(reading->settings, reading->folder);
    }
    return std::make_unique<NoSource>();
}

std::expected<QList<AccountFolder>, AccountFault> ImapAccounts::folders(
    const MailAccount &account, const QByteArray &secret, const Counted &counted, std::stop_token stop) const
{
    std::optional<AccountCertificate> refused;
    const auto presented = [&refused](const ImapCertificate &facts) { refused = accountCertificate(facts); };
    ImapSource source(settingsFor(imapAccount(account), [&secret] { return std::optional(secret); }, presented), {});
    auto connection = source.freshConnection(stop);
    auto names = connection ? (*connection)->folders(stop, true) : std::unexpected(connection.error());
    if (!names && connection && !stop.stop_requested()) { // maybe it fell over counting
        connection = source.freshConnection(stop);
        names = connection ? (*connection)->folders(stop) : std::unexpected(connection.error());
    }
    if (!names) {
        const MailFault fault = stop.stop_requested() ? MailFault{MailTrouble::Cancelled, {}} : names.error();
        return std::unexpected(AccountFault{fault, refused});
    }
    const std::vector<ImapMailboxName> mailboxes = selectable(*std::move(names));
    const int inAll = std::min(static_cast<int>(mailboxes.size()), mostCounted);
    const QDeadlineTimer deadline(countPatience);
    QList<AccountFolder> folders;
    for (const auto &[name, delimiter, attributes, messages] : mailboxes) {
        AccountFolder folder{.name = decodedMailboxName(name).value_or(QString::fromUtf8(name)),
            .messages = messages,
            .isSent = attributes.contains("\\sent")};
        // Looking into a folder changes nothing, and tells how many messages it has.
        const bool counts = !messages && folders.size() < inAll && !deadline.hasExpired() && (*connection)->isUsable();
        if (const auto mailbox = counts ? (*connection)->examine(name, stop) : std::unexpected(MailFault()); mailbox) {
            folder.messages = mailbox->exists;
        }
        folders.append(folder);
        if (folders.size() <= inAll) {
            counted(static_cast<int>(folders.size()), inAll);
        }
    }
    if (stop.stop_requested()) {
        return std::unexpected(AccountFault{{MailTrouble::Cancelled, {}}, {}});
    }
    return folders;
}

std::optional<FoundAccount> ImapAccounts::find(const QString &address, Resolver &resolver, std::stop_token stop) const
{
    Patience patience;
    patience.deadline = QDeadlineTimer(lookupPatience);
    patience.stop = std::move(stop);
    WebConfigFetcher web;
    const auto found = discoverMailServers(address.toUtf8(), {}, web, resolver, PublicSuffixList(), patience);
    if (!found || found->offers.empty()) {
        return std::nullopt;
    }
    // TLS from the first octet on, where there is a choice; else in the order that they were told in.
    const MailServerOffer &best = *std::ranges::min_element(
        found->offers, {}, [](const MailServerOffer &offer) { return offer.account.security != ImapSecurity::Tls; });
    FoundAccount account{.account = mailAccount(best.account, {}),
        .tokenOnly = !best.takesPassword && best.takesToken,
        .wantsConfirmation = found->wantsConfirmation};
    if (best.takesToken && isOfOneHouse(best.oauth, best.account.host)) {
        account.oauth = best.oauth;
    }
    return account;
}

MailFault ImapAccounts::watch(
    const QString &place, const Secrets &secrets, const Watching &watching, std::stop_token stop) const
{
    auto reading = readingOf(place, secrets);
    if (!reading) {
        return {MailTrouble::NotFound, {}};
    }
    return watchImapFolder(
        std::move(reading->settings), reading->folder, {.news = watching.news, .lost = watching.lost}, stop);
}

} // namespace Indicia
