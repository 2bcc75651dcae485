// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"

#include <QUrl>

namespace Indicia::Fixture {

namespace {

/// What was in a folder when it was opened.
class FakeFolder final : public MailFolder
{
public:
    FakeFolder(QString name, QByteArrayList messages) : m_name(std::move(name)), m_messages(std::move(messages)) { }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token) override
    {
        return Opening{.id = m_name.toUtf8(),
            .mark = QByteArray::number(m_messages.size()),
            .messages = m_messages.size(),
            .octets = {}};
    }
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token) override
    {
        while (m_next < m_messages.size()) {
            const QByteArray key = QByteArray::number(++m_next);
            if (!seen || !seen(key)) {
                FolderMessage message{.key = key, .name = QString::fromLatin1(key), .bytes = m_messages.at(m_next - 1)};
                if (message.bytes->isEmpty()) {
                    message.bytes = std::unexpected(MailFault{MailTrouble::TryLater, {}});
                }
                return message;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 messagesPassed() const override { return m_next; }
    [[nodiscard]] qint64 octetsPassed() const override { return 0; }

private:
    QString m_name;
    QByteArrayList m_messages;
    qsizetype m_next = 0;
};

class FakeSource final : public MailSource
{
public:
    explicit FakeSource(std::expected<QHash<QString, QByteArrayList>, MailFault> mail) : m_mail(std::move(mail)) { }
    [[nodiscard]] bool isNear() const override { return false; }
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(std::stop_token) override
    {
        if (!m_mail) {
            return std::unexpected(m_mail.error());
        }
        std::vector<std::unique_ptr<MailFolder>> folders;
        for (const auto &[name, messages] : m_mail->asKeyValueRange()) {
            folders.push_back(std::make_unique<FakeFolder>(name, messages));
        }
        return folders;
    }

private:
    std::expected<QHash<QString, QByteArrayList>, MailFault> m_mail;
};

} // namespace

std::expected<QString, MailAccountFlaw> FakeAccounts::place(const MailAccount &account) const
{
    if (account.host.isEmpty()) {
        return std::unexpected(MailAccountFlaw::NoHost);
    }
    if (account.user.isEmpty()) {
        return std::unexpected(MailAccountFlaw::NoUser);
    }
    const bool tls = account.security == MailAccount::Security::Tls;
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("%1://%2@%3:%4%5")
        .arg(tls ? QStringLiteral("imaps") : QStringLiteral("imap"), encoded(account.user), account.host,
            QString::number(account.port), account.folder.isEmpty() ? QString() : u'/' + encoded(account.folder));
}

std::optional<MailAccount> FakeAccounts::account(const QString &place) const
{
    const QUrl url(place);
    MailAccount account;
    account.host = url.host();
    account.port = static_cast<quint16>(url.port());
    account.security
        = url.scheme() == QLatin1String("imaps") ? MailAccount::Security::Tls : MailAccount::Security::StartTls;
    account.user = url.userName(QUrl::FullyDecoded);
    account.folder = url.path(QUrl::FullyDecoded).mid(1);
    account.token = takesTokens;
    return account;
}

void FakeAccounts::believe(const QString &authorityFile)
{
    const std::lock_guard lock(m_mutex);
    m_believed = authorityFile;
}

std::unique_ptr<MailSource> FakeAccounts::open(const QString &place, const Secrets &secrets) const
{
    if (secrets(place) != password) {
        return std::make_unique<FakeSource>(std::unexpected(MailFault{MailTrouble::LoginRefused, {}}));
    }
    const QString folder = account(place)->folder;
    const std::lock_guard lock(m_mutex);
    if (folder.isEmpty()) {
        return std::make_unique<FakeSource>(m_mail);
    }
    return std::make_unique<FakeSource>(QHash<QString, QByteArrayList>{{folder, m_mail.value(folder)}});
}

std::expected<QList<AccountFolder>, AccountFault> FakeAccounts::folders(
    const MailAccount &account, const QByteArray &secret, const Counted &counted, std::stop_token stop) const
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked = account;
    }
    if (silent) {
        wait(stop);
        return std::unexpected(AccountFault{{MailTrouble::Cancelled, {}}});
    }
    if (fault) {
        return std::unexpected(*fault);
    }
    if (secret != password) {
        return std::unexpected(AccountFault{{MailTrouble::LoginRefused, "[AUTHENTICATIONFAILED] <b>no</b>\u202E"}});
    }
    counted(static_cast<int>(list.size()), static_cast<int>(list.size()));
    return list;
}

std::optional<FoundAccount> FakeAccounts::find(const QString &, Resolver &, std::stop_token stop) const
{
    if (silent) {
        wait(std::move(stop));
    }
    return found;
}

std::expected<QByteArray, OAuthFault> FakeAccounts::logIn(const MailAccount &account, const OAuthClient &client,
    const LoginPages &, const std::function<void(const QByteArray &url)> &browse, std::stop_token stop) const
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked = account;
        m_client = client;
    }
    browse("https://login.example.org/authorize?x=y");
    if (silent) {
        wait(std::move(stop));
        return std::unexpected(OAuthFault{OAuthTrouble::Cancelled, {}});
    }
    return grant;
}

void FakeAccounts::tellRenewed(Renewed told)
{
    renewed = std::move(told);
}

OAuthClient FakeAccounts::client() const
{
    const std::lock_guard lock(m_mutex);
    return m_client;
}

ActionProspect FakeAccounts::prospect(
    const QString &, const Secrets &, const MailboxAction &action, std::stop_token) const
{
    const std::lock_guard lock(m_mutex);
    m_looked << action;
    return looking;
}

ActionOutcome FakeAccounts::perform(
    const QString &, const Secrets &, const ActionRecord &record, const Note &note, std::stop_token stop) const
{
    ActionOutcome outcome = acting;
    if (slow) {
        wait(std::move(stop));
    }
    const std::lock_guard lock(m_mutex);
    m_acted << record;
    if (outcome.changed > 0 || outcome.unknown > 0) {
        outcome.record = record;
        outcome.record->state = ActionRecord::State::Ended;
        outcome.record->done = record.action.uids;
        (void)note(*outcome.record);
    }
    return outcome;
}

ActionOutcome FakeAccounts::undo(
    const QString &, const Secrets &, const ActionRecord &record, const Note &note, std::stop_token) const
{
    const std::lock_guard lock(m_mutex);
    m_undone << record;
    ActionRecord after = record;
    after.state = ActionRecord::State::Undone;
    if (undoing.trouble == ActionTrouble::None) {
        (void)note(after);
    }
    return undoing;
}

QList<MailboxAction> FakeAccounts::looked() const
{
    const std::lock_guard lock(m_mutex);
    return m_looked;
}

QList<ActionRecord> FakeAccounts::acted() const
{
    const std::lock_guard lock(m_mutex);
    return m_acted;
}

QList<ActionRecord> FakeAccounts::undone() const
{
    const std::lock_guard lock(m_mutex);
    return m_undone;
}

MailFault FakeAccounts::watch(
    const QString &place, const Secrets &, const Watching &watching, std::stop_token stop) const
{
    if (watchFault) {
        return *watchFault;
    }
    const QString folder = account(place)->folder;
    constexpr qsizetype none = -1; // so many messages are known where nothing is told
    const auto known = [&] { return m_connected ? m_mail.value(folder).size() : none; };
    std::unique_lock lock(m_mutex);
    for (qsizetype told = none; !stop.stop_requested(); m_changed.wait(lock, stop, [&] { return known() != told; })) {
        const qsizetype before = std::exchange(told, known());
        if (m_connected) {
            watching.news();
        } else if (before != none) {
            watching.lost({MailTrouble::CutOff, {}});
        }
    }
    return {MailTrouble::Cancelled, {}};
}

void FakeAccounts::deliver(const QString &folder, const QByteArray &message)
{
    {
        const std::lock_guard lock(m_mutex);
        m_mail[folder].append(message);
    }
    m_changed.notify_all();
}

void FakeAccounts::setConnected(bool connected)
{
    {
        const std::lock_guard lock(m_mutex);
        m_connected = connected;
    }
    m_changed.notify_all();
}

void FakeAccounts::wait(std::stop_token stop) const
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_changed.wait(lock, stop, [] { return false; });
    --m_waiting;
}

MailAccount FakeAccounts::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

QString FakeAccounts::believed() const
{
    const std::lock_guard lock(m_mutex);
    return m_believed;
}

int FakeAccounts::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

} // namespace Indicia::Fixture
