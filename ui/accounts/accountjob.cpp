// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountjob.h"

#include <utility>

namespace Indicia {

AccountJob::AccountJob(const AccountServer &server, QObject *parent) : QObject(parent), m_server(server)
{
    m_pool.setMaxThreadCount(1);
}

AccountJob::~AccountJob()
{
    cancel();
    m_pool.waitForDone();
}

void AccountJob::cancel()
{
    m_stop.request_stop();
    ++m_number;
}

void AccountJob::start(std::function<Answer(const std::function<void(Answer)> &, std::stop_token)> ask)
{
    cancel();
    m_stop = std::stop_source();
    m_pool.start([this, ask = std::move(ask), stop = m_stop.get_token(), number = m_number] {
        const auto tell = [this, number](Answer answer) {
            QMetaObject::invokeMethod(
                this,
                [this, number, answer = std::move(answer)] {
                    if (number == m_number) {
                        answer();
                    }
                },
                Qt::QueuedConnection);
        };
        tell(ask(tell, stop));
    });
}

void AccountJob::connectTo(const MailAccount &account, const QByteArray &secret)
{
    start([this, account, secret](const std::function<void(Answer)> &tell, std::stop_token stop) -> Answer {
        const auto told = [this, &tell](int folders, int inAll) {
            tell([this, folders, inAll] { Q_EMIT counted(folders, inAll); });
        };
        const auto folders = m_server.folders(account, secret, told, std::move(stop));
        if (folders) {
            return [this, folders = *folders] { Q_EMIT connected(folders); };
        }
        return [this, fault = folders.error()] { Q_EMIT failed(fault); };
    });
}

void AccountJob::logIn(const MailAccount &account, const OAuthClient &client, const AccountServer::LoginPages &pages)
{
    start([this, account, client, pages](const std::function<void(Answer)> &tell, std::stop_token stop) -> Answer {
        const auto browsed = [this, &tell](const QByteArray &url) { tell([this, url] { Q_EMIT browse(url); }); };
        const auto secret = m_server.logIn(account, client, pages, browsed, std::move(stop));
        if (secret) {
            return [this, secret = *secret] { Q_EMIT loggedIn(secret); };
        }
        return [this, fault = secret.error()] { Q_EMIT notLoggedIn(fault); };
    });
}

void AccountJob::find(const QString &address, const std::shared_ptr<Resolver> &resolver)
{
    start([this, address, resolver](const std::function<void(Answer)> &, std::stop_token stop) -> Answer {
        const std::optional<FoundAccount> account = m_server.find(address, *resolver, std::move(stop));
        if (account) {
            return [this, account] { Q_EMIT found(*account); };
        }
        return [this] { Q_EMIT notFound(); };
    });
}

} // namespace Indicia
