// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityfile.h"

#include "rfc3339.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Indicia {

namespace {

using namespace Qt::StringLiterals;

QJsonValue text(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

QJsonArray texts(const QList<QByteArray> &values)
{
    QJsonArray array;
    for (const QByteArray &value : values) {
        array += text(value);
    }
    return array;
}

QJsonArray networks(const QList<IpNetwork> &values)
{
    QJsonArray array;
    for (const IpNetwork &value : values) {
        array += text(value.toText());
    }
    return array;
}

QJsonValue date(const std::optional<std::chrono::sys_days> &day)
{
    return day ? text(fullDate(*day)) : QJsonValue();
}

QJsonValue smarthost(const std::optional<Smarthost> &value)
{
    if (!value) {
        return {};
    }
    return QJsonObject{{u"host"_s, value->host.isEmpty() ? QJsonValue() : text(value->host)},
        {u"address"_s, value->address ? text(value->address->toText()) : QJsonValue()}, {u"shared"_s, value->shared}};
}

QJsonValue batv(const std::optional<BatvPolicy> &value, IdentitySecrets secrets)
{
    if (!value) {
        return {};
    }
    QJsonObject keys;
    if (secrets == IdentitySecrets::Write) {
        for (auto it = value->keys.begin(); it != value->keys.end(); ++it) {
            keys.insert(QString::number(it.key()), text(it.value()));
        }
    }
    return QJsonObject{{u"scheme"_s, u"prvs"_s}, {u"keys"_s, keys}, {u"lifetime_days"_s, value->lifetimeDays},
        {u"tags_all_mail_since"_s, date(value->tagsAllMailSince)}};
}

QJsonValue srs(const std::optional<SrsPolicy> &value, IdentitySecrets secrets)
{
    if (!value) {
        return {};
    }
    return QJsonObject{{u"domain"_s, value->domain.isEmpty() ? QJsonValue() : text(value->domain)},
        {u"secrets"_s, secrets == IdentitySecrets::Write ? texts(value->secrets) : QJsonArray()},
        {u"max_age_days"_s, value->maxAgeDays}};
}

QJsonValue dkim(const std::optional<DkimPolicy> &value)
{
    if (!value) {
        return {};
    }
    return QJsonObject{{u"domain"_s, value->domain.isEmpty() ? QJsonValue() : text(value->domain)},
        {u"selectors"_s, texts(value->selectors)}, {u"always_since"_s, date(value->alwaysSince)}};
}

QJsonValue macKey(const MacKey &key)
{
    if (!key.from && !key.until) {
        return text(key.secret);
    }
    return QJsonObject{{u"secret"_s, text(key.secret)}, {u"from"_s, date(key.from)}, {u"until"_s, date(key.until)}};
}

QJsonValue mac(const std::optional<MacPolicy> &value, IdentitySecrets secrets)
{
    if (!value) {
        return {};
    }
    QJsonObject keys;
    if (secrets == IdentitySecrets::Write) {
        for (auto it = value->keys.begin(); it != value->keys.end(); ++it) {
            keys.insert(QString::number(it.key()), macKey(it.value()));
        }
    }
    return QJsonObject{{u"keys"_s, keys}, {u"lifetime_days"_s, value->lifetimeDays},
        {u"adds_to_all_mail_since"_s, date(value->addsToAllMailSince)}};
}

QJsonValue ledger(const Identity &identity)
{
    if (identity.ledgerFile.isEmpty() && identity.ledgerCovers.isEmpty()) {
        return {};
    }
    QJsonArray covers;
    for (const LedgerCover &cover : identity.ledgerCovers) {
        covers += QJsonObject{{u"senders"_s, texts(cover.senders)}, {u"from"_s, text(dateTime(cover.from))},
            {u"to"_s, text(dateTime(cover.to))}};
    }
    return QJsonObject{
        {u"file"_s, identity.ledgerFile.isEmpty() ? QJsonValue() : text(identity.ledgerFile)}, {u"covers"_s, covers}};
}

} // namespace

QByteArray writeIdentity(const Identity &identity, IdentitySecrets secrets)
{
    const QJsonObject top{
        {u"name"_s, identity.name.isEmpty() ? QJsonValue() : text(identity.name)},
        {u"mine"_s, texts(identity.domains)},
        {u"addresses"_s, texts(identity.addresses)},
        {u"trusted_hosts"_s, texts(identity.trustedHosts)},
        {u"trusted_networks"_s, networks(identity.trustedNetworks)},
        {u"outbound"_s, networks(identity.outbound)},
        {u"submission_networks"_s, networks(identity.submission)},
        {u"authserv_ids"_s, texts(identity.authservIds)},
        {u"smarthost"_s, smarthost(identity.smarthost)},
        {u"batv"_s, batv(identity.batv, secrets)},
        {u"srs"_s, srs(identity.srs, secrets)},
        {u"dkim"_s, dkim(identity.dkim)},
        {u"mac"_s, mac(identity.mac, secrets)},
        {u"ledger"_s, ledger(identity)},
    };
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

} // namespace Indicia
