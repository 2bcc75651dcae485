// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwatch.h"

#include <algorithm>
#include <utility>

namespace Indicia {

AccountWatch::AccountWatch(QObject *parent) : QObject(parent)
{
    // Twice as many: those of before may still be taking leave of their server.
    m_pool.setMaxThreadCount(2 * static_cast<int>(mostFolders));
}

AccountWatch::~AccountWatch()
{
    stop();
    m_pool.waitForDone();
}

void AccountWatch::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_watched = 0;
}

void AccountWatch::start(const AccountServer &server, const AccountServer::Secrets &secrets, const QStringList &places)
{
    stop();
    m_stop = std::stop_source();
    const QStringList watched = places.first(std::min(places.size(), mostFolders));
    m_watched = static_cast<int>(watched.size());
    for (const QString &place : watched) {
        m_pool.start([this, &server, secrets, place, number = m_number, stop = m_stop.get_token()] {
            const auto tell = [this, number](auto answer) {
                QMetaObject::invokeMethod(
                    this,
                    [this, number, answer = std::move(answer)] {
                        if (number == m_number) {
                            answer();
                        }
                    },
                    Qt::QueuedConnection);
            };
            const AccountServer::Watching watching{.news = [&] { tell([this, place] { Q_EMIT news(place); }); },
                .lost = [&](const MailFault &fault) { tell([this, place, fault] { Q_EMIT lost(place, fault); }); }};
            const MailFault fault = server.watch(place, secrets, watching, stop);
            tell([this, place, fault] {
                --m_watched;
                Q_EMIT gaveUp(place, fault);
            });
        });
    }
}

} // namespace Indicia
