// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamlister.h"

#include "mailboxwords.h"
#include "postgresscanstore.h"
#include "scanstoreplace.h"

#include <expected>
#include <utility>

namespace Indicia {

namespace {

std::expected<QList<KeptFolder>, QString> foldersAt(const QString &address, const std::stop_token &stop)
{
    const auto connection = PostgresScanStore::connectionOf(address);
    const auto store
        = connection ? PostgresScanStore::open(*connection, {}, stop) : std::unexpected(StoreFault::Unreachable);
    auto folders = store ? (*store)->folders() : std::unexpected(store.error());
    if (folders) {
        return *std::move(folders);
    }
    return std::unexpected(scanStoreSentence(address, folders.error(), refusalOfStore(address, folders.error())));
}

} // namespace

TeamLister::TeamLister(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TeamLister::~TeamLister()
{
    cancel();
    m_pool.waitForDone();
}

void TeamLister::list(const QString &address)
{
    cancel();
    m_stop = std::stop_source();
    m_pool.start([this, address, number = m_number, stop = m_stop.get_token()] {
        auto folders = stop.stop_requested() ? std::expected<QList<KeptFolder>, QString>() : foldersAt(address, stop);
        QMetaObject::invokeMethod(
            this,
            [this, number, folders = std::move(folders)] {
                if (number != m_number) {
                    return;
                }
                if (folders) {
                    Q_EMIT listed(*folders);
                } else {
                    Q_EMIT failed(folders.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void TeamLister::cancel()
{
    m_stop.request_stop();
    ++m_number;
}

} // namespace Indicia
