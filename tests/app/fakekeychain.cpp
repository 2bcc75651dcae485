// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakekeychain.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath session(root + u"/session/1"_s);
const QDBusObjectPath nothing(u"/"_s);

/// (oayays)
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
using Secrets = QMap<QDBusObjectPath, Secret>;

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(Secret)
Q_DECLARE_METATYPE(Secrets)

FakeKeychain::FakeKeychain()
{
    qDBusRegisterMetaType<Secret>();
    qDBusRegisterMetaType<Secrets>();
    qDBusRegisterMetaType<Attributes>();
    m_service.moveToThread(&m_thread);
    m_thread.start();
}

FakeKeychain::~FakeKeychain()
{
    QMetaObject::invokeMethod(
        &m_service, [] { QDBusConnection::disconnectFromBus(u"fake keychain"_s); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool FakeKeychain::start(const QString &address)
{
    bool started = false;
    QMetaObject::invokeMethod(
        &m_service,
        [&] {
            QDBusConnection bus = QDBusConnection::connectToBus(address, u"fake keychain"_s);
            started = bus.registerVirtualObject(root, &m_service, QDBusConnection::SubPath)
                && bus.registerService(u"org.freedesktop.secrets"_s);
        },
        Qt::BlockingQueuedConnection);
    return started;
}

QMap<QString, QByteArray> FakeKeychain::secrets() const
{
    const std::lock_guard lock(m_service.mutex);
    QMap<QString, QByteArray> secrets;
    for (const Item &item : m_service.items) {
        const QByteArray kept = item.secret;
        secrets.insert(item.attributes.value(u"user"_s),
            item.attributes.value(u"type"_s) == u"base64" ? QByteArray::fromBase64(kept) : kept);
    }
    return secrets;
}

void FakeKeychain::put(const QString &entry, const QByteArray &secret)
{
    const std::lock_guard lock(m_service.mutex);
    for (Item &item : m_service.items) {
        if (item.attributes.value(u"user"_s) == entry) {
            item.secret = item.attributes.value(u"type"_s) == u"base64" ? secret.toBase64() : secret;
            return;
        }
    }
    // As QtKeychain writes them.
    m_service.items.insert(root + u"/collection/one/%1"_s.arg(++m_service.number),
        Item{.attributes = {{u"user"_s, entry}, {u"server"_s, u"Indicia"_s}, {u"type"_s, u"base64"_s},
                 {u"xdg:schema"_s, u"org.qt.keychain"_s}},
            .secret = secret.toBase64(),
            .type = u"text/plain"_s});
}

void FakeKeychain::close()
{
    const std::lock_guard lock(m_service.mutex);
    m_service.isClosed = true;
}

bool FakeKeychain::Service::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const std::lock_guard lock(mutex);
    return connection.send(answer(message));
}

QDBusMessage FakeKeychain::Service::answer(const QDBusMessage &message)
{
    const QString member = message.member();
    if (member == u"OpenSession") {
        // Its bus is a test's own: nobody listens.
        return message.arguments().value(0).toString() == u"plain"
            ? message.createReply({QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)})
            : message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
    }
    if (member == u"SearchItems") {
        return search(message);
    }
    if (member == u"GetSecrets") {
        return secretsOf(message);
    }
    if (member == u"Unlock") {
        return message.createReply({message.arguments().value(0), QVariant::fromValue(nothing)});
    }
    if (member == u"ReadAlias") {
        return message.createReply(QVariant::fromValue(QDBusObjectPath(root + u"/collection/one"_s)));
    }
    if (member == u"CreateItem") {
        return create(message);
    }
    if (member == u"Delete") {
        items.remove(message.path());
        return message.createReply(QVariant::fromValue(nothing));
    }
    if (member == u"GetAll") {
        return message.createReply(QVariantMap());
    }
    return message.createErrorReply(QDBusError::UnknownMethod, member);
}

QDBusMessage FakeKeychain::Service::search(const QDBusMessage &message) const
{
    const auto wanted = qdbus_cast<Attributes>(message.arguments().value(0));
    QList<QDBusObjectPath> found;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        const bool fits = std::ranges::all_of(wanted.asKeyValueRange(),
            [&item](const auto &pair) { return item->attributes.value(pair.first) == pair.second; });
        if (fits) {
            found.append(QDBusObjectPath(item.key()));
        }
    }
    return message.createReply({QVariant::fromValue(found), QVariant::fromValue(QList<QDBusObjectPath>())});
}

QDBusMessage FakeKeychain::Service::secretsOf(const QDBusMessage &message) const
{
    Secrets secrets;
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0))) {
        if (const auto item = items.constFind(path.path()); item != items.cend()) {
            secrets.insert(path, Secret{session, {}, item->secret, item->type});
        }
    }
    return message.createReply(QVariant::fromValue(secrets));
}

QDBusMessage FakeKeychain::Service::create(const QDBusMessage &message)
{
    if (isClosed) {
        return message.createErrorReply(QDBusError::AccessDenied, u"no"_s);
    }
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
    const auto secret = qdbus_cast<Secret>(message.arguments().value(1));
    const auto attributes = qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    items.removeIf([&attributes](const auto &item) { return item.value().attributes == attributes; });
    const QString path = root + u"/collection/one/%1"_s.arg(++number);
    items.insert(path, Item{attributes, secret.value, secret.type});
    return message.createReply({QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(nothing)});
}
