// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milterconfig.h"

#include "filewords.h"
#include "identityfile.h"
#include "keyfile.h"
#include "ledgeropener.h"
#include "ledgerwords.h"
#include "macsign.h"
#include "proofs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 1 << 20;

constexpr std::array knownMembers{"socket"_L1, "authserv_id"_L1, "context"_L1, "key_file"_L1, "key_number"_L1,
    "sign_networks"_L1, "name_recipients"_L1, "parts"_L1, "openpgp_key"_L1, "forged_bounces"_L1, "on_failure"_L1};

/// The file's content, at most longestFile octets.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(longestFile)) : std::nullopt;
}

/// Takes the members of the object one by one, and notes the first that is wrong.
class Members
{
public:
    Members(const QJsonObject &object, const QString &path) : m_object(object), m_folder(QFileInfo(path).dir()) { }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        reject(name, !value.isUndefined() && (!value.isString() || value.toString().isEmpty()));
        return value.toString();
    }
    [[nodiscard]] QString path(QLatin1StringView name)
    {
        const QString named = text(name);
        return named.isEmpty() ? named : m_folder.absoluteFilePath(named);
    }
    [[nodiscard]] bool boolean(QLatin1StringView name, bool whereAbsent)
    {
        const QJsonValue value = m_object.value(name);
        reject(name, !value.isUndefined() && !value.isBool());
        return value.toBool(whereAbsent);
    }
    [[nodiscard]] int keyNumber(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        const int number = value.toInt(value.isUndefined() ? 0 : -1);
        reject(name, number < 0 || number > 9);
        return number;
    }
    [[nodiscard]] QList<IpNetwork> networks(QLatin1StringView name, const QList<QByteArray> &whereAbsent)
    {
        QList<QByteArray> texts;
        reject(name, has(name) && !m_object.value(name).isArray());
        for (const QJsonValue &value : m_object.value(name).toArray()) {
            texts.append(value.toString().toUtf8());
        }
        QList<IpNetwork> found;
        for (const QByteArray &one : has(name) ? texts : whereAbsent) {
            const auto network = IpNetwork::parse(one);
            reject(name, !network);
            if (network) {
                found.append(*network);
            }
        }
        return found;
    }
    /// Which of two words the member is: whether it is @p second.
    [[nodiscard]] bool choice(QLatin1StringView name, QLatin1StringView first, QLatin1StringView second)
    {
        const QString word = has(name) ? text(name) : QString(first);
        reject(name, word != first && word != second);
        return word == second;
    }
    void reject(QLatin1StringView name, bool isWrong)
    {
        if (isWrong && m_wrong.isEmpty()) {
            m_wrong = name;
        }
    }
    [[nodiscard]] QString wrong() const
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            const bool known
                = std::ranges::any_of(knownMembers, [&](QLatin1StringView name) { return it.key() == name; });
            if (!known) {
                return it.key();
            }
        }
        return m_wrong;
    }

private:
    QJsonObject m_object;
    QDir m_folder;
    QString m_wrong;
};

} // namespace

std::optional<std::pair<int, QByteArray>> MilterConfig::signingKey(std::chrono::sys_seconds now) const
{
    if (fileKey) {
        return fileKey;
    }
    return identity.mac ? macKeyInUse(*identity.mac, now) : std::nullopt;
}

std::expected<MilterConfig, QString> MilterConfig::read(const QString &path)
{
    const auto content = contentOf(path);
    if (!content) {
        return std::unexpected(tr("%1: could not be read").arg(path));
    }
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject()) {
        return std::unexpected(tr("%1: is no JSON object").arg(path));
    }
    MilterConfig config;
    Members members(document.object(), path);
    if (members.has("socket"_L1)) {
        config.socket = members.text("socket"_L1).toUtf8();
    }
    config.authservId = members.text("authserv_id"_L1).toUtf8();
    members.reject("authserv_id"_L1, config.authservId.isEmpty());
    config.signNetworks = members.networks("sign_networks"_L1, {"127.0.0.0/8", "::1/128"});
    config.namesRecipients = members.boolean("name_recipients"_L1, true);
    config.parts = members.boolean("parts"_L1, false);
    config.openPgpKey = members.text("openpgp_key"_L1).toUtf8();
    config.forged = members.choice("forged_bounces"_L1, "tag"_L1, "reject"_L1) ? Forged::Reject : Forged::Tag;
    config.failure = members.choice("on_failure"_L1, "tempfail"_L1, "accept"_L1) ? Failure::Accept : Failure::TempFail;
    const QString contextPath = members.path("context"_L1);
    const QString keyPath = members.path("key_file"_L1);
    const int keyNumber = members.keyNumber("key_number"_L1);
    members.reject("context"_L1, contextPath.isEmpty());
    if (const QString wrong = members.wrong(); !wrong.isEmpty()) {
        return std::unexpected(tr("%1: \"%2\" is wrong, missing or not known").arg(path, wrong));
    }
    const auto context = contentOf(contextPath);
    if (!context) {
        return std::unexpected(tr("%1: could not be read").arg(contextPath));
    }
    auto identity = readIdentity(*context);
    if (!identity) {
        return std::unexpected(u"%1: %2"_s.arg(contextPath, identityFileSentence(identity.error())));
    }
    config.identity = *std::move(identity);
    if (config.identity.domains.isEmpty()) {
        return std::unexpected(tr("%1: names no domain (\"mine\"): nobody's mail would be stamped").arg(contextPath));
    }
    config.keyring = macKeyring(config.identity);
    if (!keyPath.isEmpty()) {
        const auto secrets = KeyFile::read(keyPath);
        if (!secrets) {
            return std::unexpected(secrets.error());
        }
        for (const QByteArray &secret : *secrets) {
            config.keyring.keys.append({-1, {.secret = secret, .from = {}, .until = {}}});
        }
        config.fileKey = {keyNumber, secrets->first()};
    }
    if (config.keyring.keys.isEmpty()) {
        return std::unexpected(tr("%1: there is no key; name a \"key_file\", or a context with keys").arg(path));
    }
    if (!config.identity.ledgerFile.isEmpty()) {
        const QString ledgerFile = ledgerPath(QString::fromUtf8(config.identity.ledgerFile), contextPath);
        auto ledger = openLedger(ledgerFile);
        if (!ledger) {
            return std::unexpected(ledgerOpenSentence(ledgerFile, ledger.error()));
        }
        config.ledger = *std::move(ledger);
    }
    return config;
}

} // namespace Indicia
