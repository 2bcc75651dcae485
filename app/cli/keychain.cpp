// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychain.h"

#include "accountplace.h"
#include "keychainstore.h"

#include <future>

namespace Indicia {

namespace {

/// What @p ask is answered by the entry of @p place, on the thread of @p there.
template <typename Answer>
Answer await(QObject &there, const QString &place,
    const std::function<void(KeychainStore &, const std::function<void(Answer)> &)> &ask)
{
    std::promise<Answer> promise;
    QMetaObject::invokeMethod(&there, [&promise, &ask, &there, place] {
        auto *store = new KeychainStore(keychainEntryOf(place), Keychain::Patience, &there);
        ask(*store, [&promise, store](const Answer &answer) { // once, and always
            store->deleteLater();
            promise.set_value(answer);
        });
    });
    return promise.get_future().get();
}

} // namespace

Keychain::Keychain()
{
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

Keychain::~Keychain()
{
    QMetaObject::invokeMethod(
        &m_there, [this] { qDeleteAll(m_there.findChildren<QObject *>(Qt::FindDirectChildrenOnly)); },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::expected<QByteArray, KeyOutcome> Keychain::read(const QString &place)
{
    using Answer = std::expected<QByteArray, KeyOutcome>;
    return await<Answer>(m_there, place, [](KeychainStore &store, const std::function<void(Answer)> &tell) {
        store.read([tell](KeyOutcome outcome, const QByteArray &secret) {
            tell(outcome != KeyOutcome::Done ? Answer(std::unexpected(outcome))
                    : secret.isEmpty()       ? Answer(std::unexpected(KeyOutcome::NothingKept))
                                             : Answer(secret));
        });
    });
}

KeyOutcome Keychain::write(const QString &place, const QByteArray &secret)
{
    return await<KeyOutcome>(m_there, place,
        [&secret](KeychainStore &store, const std::function<void(KeyOutcome)> &tell) { store.write(secret, tell); });
}

} // namespace Indicia
