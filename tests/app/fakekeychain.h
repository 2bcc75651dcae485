// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QThread>

#include <mutex>

/// A keychain as desktops have it (the Secret Service of freedesktop.org) on the session bus, on a thread of its own.
/// It keeps what it is given in memory, open to all, and asks nobody.
class FakeKeychain
{
public:
    FakeKeychain();
    ~FakeKeychain();
    Q_DISABLE_COPY_MOVE(FakeKeychain)

    /// Begins to serve on the bus of that address.
    [[nodiscard]] bool start(const QString &address);
    /// The secrets, by the names of their entries.
    [[nodiscard]] QMap<QString, QByteArray> secrets() const;
    void put(const QString &entry, const QByteArray &secret);
    /// Refuses to keep anything from now on.
    void close();

    using Attributes = QMap<QString, QString>;
    struct Item
    {
        Attributes attributes;
        QByteArray secret;
        QString type;
    };

private:
    class Service : public QDBusVirtualObject
    {
    public:
        [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
        bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

        mutable std::mutex mutex;
        QMap<QString, Item> items; ///< by their paths
        int number = 0;
        bool isClosed = false;

    private:
        [[nodiscard]] QDBusMessage answer(const QDBusMessage &message);
        [[nodiscard]] QDBusMessage search(const QDBusMessage &message) const;
        [[nodiscard]] QDBusMessage secretsOf(const QDBusMessage &message) const;
        [[nodiscard]] QDBusMessage create(const QDBusMessage &message);
    };
    QThread m_thread;
    Service m_service;
};
