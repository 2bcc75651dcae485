// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messageidkey_p.h"

#include "crypto.h"
#include "sqlite.h"

#include <QFile>
#include <QtEndian>

namespace Indicia {

namespace {

constexpr int keyOctets = 32;
/// Of the HMAC: with ten million entries, that two of them or a made-up one agree has a chance of one to 10^24.
constexpr qsizetype hashOctets = 16;

QString keyPath(const QString &path)
{
    return path + QLatin1String(".key");
}

QByteArray setting(SqliteFile &file, QByteArrayView name)
{
    SqliteStatement statement(file, "SELECT value FROM setting WHERE name = ?");
    return statement.bind(name).next() ? statement.octets(0) : QByteArray();
}

void set(SqliteFile &file, QByteArrayView name, QByteArrayView value)
{
    SqliteStatement(file, "INSERT INTO setting(name, value) VALUES(?, ?)").bind(name).bind(value).run();
}

bool writeKey(const QString &path, const QByteArray &key)
{
    QFile file(path); // never over another one, which may be the only way into a ledger that was moved
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(key) == key.size() && file.flush();
}

QByteArray readKey(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(keyOctets + 1) : QByteArray();
}

/// Tells the right key from another one, and nothing about either.
QByteArray checkOf(const QByteArray &key)
{
    return hmac(MacAlgorithm::Sha256, key, QByteArrayView("indicia ledger key")).value_or(QByteArray()).first(8);
}

} // namespace

std::expected<MessageIdKey, StoreFault> MessageIdKey::make(SqliteFile &file, const QString &path, MessageIdForm form)
{
    QByteArray key;
    if (form == MessageIdForm::Hashed && QFile::exists(keyPath(path))) {
        key = readKey(keyPath(path)); // left by a ledger that was never finished
    } else {
        key = randomBytes(keyOctets).value_or(QByteArray());
        if (form == MessageIdForm::Hashed && !writeKey(keyPath(path), key)) {
            return std::unexpected(StoreFault::ReadOnly);
        }
    }
    if (key.size() != keyOctets) {
        return std::unexpected(StoreFault::KeyMissing);
    }
    if (form == MessageIdForm::Plain) {
        set(file, "key", key);
    } else {
        set(file, "keycheck", checkOf(key));
    }
    return MessageIdKey(key, form);
}

bool MessageIdKey::isMade(SqliteFile &file)
{
    return !setting(file, "key").isEmpty() || !setting(file, "keycheck").isEmpty();
}

std::expected<MessageIdKey, StoreFault> MessageIdKey::read(SqliteFile &file, const QString &path)
{
    if (const QByteArray key = setting(file, "key"); key.size() == keyOctets) {
        return MessageIdKey(key, MessageIdForm::Plain);
    }
    const QByteArray key = readKey(keyPath(path));
    if (key.size() != keyOctets || checkOf(key) != setting(file, "keycheck")) {
        return std::unexpected(file.fault().value_or(StoreFault::KeyMissing));
    }
    return MessageIdKey(key, MessageIdForm::Hashed);
}

QByteArray MessageIdKey::hashed(QByteArrayView text) const
{
    // Without a library there is no hash, and an empty one must not be taken for that of every Message-ID.
    return hmac(MacAlgorithm::Sha256, m_key, text)
        .value_or(text.toByteArray().leftJustified(hashOctets, '\0'))
        .first(hashOctets);
}

MessageIdKey::Kept MessageIdKey::kept(QByteArrayView messageId) const
{
    const QByteArray hash = hashed(messageId);
    return {.bucket = qFromBigEndian<qint64>(hash.constData()),
        .octets = m_form == MessageIdForm::Plain ? messageId.toByteArray() : hash};
}

MessageIdKey::Kept MessageIdKey::keptWithout(QByteArrayView fingerprint) const
{
    // No Message-ID begins with NUL, so that none falls together with a fingerprint.
    return {.bucket = qFromBigEndian<qint64>(hashed('\0' + fingerprint.toByteArray()).constData()), .octets = {}};
}

} // namespace Indicia
