// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serversecret.h"

#include "console.h"
#include "keychain.h"
#include "keyfile.h"
#include "secretprompt.h"

#include "accountlogin.h"
#include "hostile.h"
#include "imapplace.h"

#include <mutex>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class ServerSecret
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ServerSecret)

public:
    static std::optional<QByteArray> inFile(const QString &path);
    static std::optional<QByteArray> typed(const ImapAccount &account, KeyOutcome outcome);
    static void complainOfRenewal(const ImapAccount &account, KeyOutcome outcome);
};

/// The secret of an account as the keychain has it, for as long as the account is read: the window, or another run of
/// this program, may renew it meanwhile.
class KeptSecret
{
public:
    KeptSecret(std::shared_ptr<Keychain> keychain, ImapAccount account, QByteArray secret, QString authority)
        : login([authority = std::move(authority)] { return authority; })
        , m_keychain(std::move(keychain))
        , m_account(std::move(account))
        , m_secret(std::move(secret))
    {
        login.tokens().setRenewed([this](const QByteArray &, const QByteArray &after) { replace(after); });
    }
    [[nodiscard]] QByteArray secret()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_unkept) {
            m_secret = m_keychain->read(placeOf(m_account)).value_or(m_secret);
        }
        return m_secret;
    }

    AccountLogin login;

private:
    void replace(const QByteArray &after)
    {
        const std::lock_guard lock(m_mutex);
        m_secret = after;
        const KeyOutcome outcome = m_keychain->write(placeOf(m_account), after);
        m_unkept = outcome != KeyOutcome::Done;
        if (m_unkept) {
            ServerSecret::complainOfRenewal(m_account, outcome);
        }
    }

    std::mutex m_mutex;
    const std::shared_ptr<Keychain> m_keychain;
    const ImapAccount m_account;
    QByteArray m_secret;
    bool m_unkept = false; ///< what the keychain has is of no use any more
};

std::optional<QByteArray> ServerSecret::inFile(const QString &path)
{
    auto secrets = KeyFile::read(path);
    if (!secrets) {
        complain(secrets.error());
        return std::nullopt;
    }
    return secrets->constFirst();
}

std::optional<QByteArray> ServerSecret::typed(const ImapAccount &account, KeyOutcome outcome)
{
    const QString user = Hostile(account.user).terminalText();
    const QString host = Hostile(account.host).terminalText();
    const QString question = account.login == ImapLogin::AccessToken ? tr("Access token of %1 on %2: ").arg(user, host)
                                                                     : tr("Password of %1 on %2: ").arg(user, host);
    if (const std::optional<QByteArray> secret = askForSecret(question)) {
        return secret;
    }
    if (const QString why = KeyWords::sentence(outcome); !why.isEmpty()) {
        complain(why);
    }
    complain(tr("there is no password, and no terminal to ask on; name a file that holds it with --password-file, or "
                "log in with the browser (\"indicia-cli login\")"));
    return std::nullopt;
}

void ServerSecret::complainOfRenewal(const ImapAccount &account, KeyOutcome outcome)
{
    complain(tr("%1: the provider gave another permission, which could not be kept; log in again before the next time. "
                "%2")
            .arg(Hostile(account.user).terminalText(), KeyWords::sentence(outcome)));
}

/// There is one keychain for all accounts of a run.
std::shared_ptr<Keychain> keychain()
{
    static std::weak_ptr<Keychain> shared;
    std::shared_ptr<Keychain> one = shared.lock();
    if (!one) {
        one = std::make_shared<Keychain>();
        shared = one;
    }
    return one;
}

} // namespace

bool addSecret(ImapSettings &settings, const CommandLine &line)
{
    const auto use = [&settings](const QByteArray &secret, const std::shared_ptr<Keychain> &open) {
        settings.secrets = [secret, open](const ImapAccount &, const std::stop_token &) { return ImapSecret{secret}; };
        return true;
    };
    if (line.isSet(u"password-file"_s)) {
        const auto secret = ServerSecret::inFile(line.value(u"password-file"_s));
        return secret && use(*secret, nullptr);
    }
    const std::shared_ptr<Keychain> open = keychain();
    ImapAccount account = settings.account;
    auto kept = open->read(placeOf(account));
    if (!kept && kept.error() == KeyOutcome::NothingKept && account.login == ImapLogin::Password) {
        account.login = ImapLogin::AccessToken;
        kept = open->read(placeOf(account));
    }
    if (!kept) {
        const auto secret = ServerSecret::typed(settings.account, kept.error());
        return secret && use(*secret, open);
    }
    const auto shared = std::make_shared<KeptSecret>(open, account, *kept, line.value(u"authority"_s));
    settings.account = account;
    shared->login.serve(settings, [kept = shared.get()] { return std::optional(kept->secret()); });
    settings.secrets = [shared, ask = std::move(settings.secrets)](const ImapAccount &whose,
                           const std::stop_token &stop) { return ask(whose, stop); }; // it lives as long as they do
    return true;
}

} // namespace Indicia
