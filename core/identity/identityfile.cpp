// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityfile.h"

#include "jsonmember_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Indicia {

namespace {

using namespace Qt::StringLiterals;

/// How deep objects and arrays lie within each other, counted without parsing, so that the parser never sees more.
int jsonDepth(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            i += c == '\\' ? 1 : 0;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

void readMine(const JsonMember &mine, Identity &identity)
{
    for (const QByteArray &entry : mine.texts(IdentityFileValue::DomainOrAddress)) {
        (entry.contains('@') ? identity.addresses : identity.domains) += entry;
    }
}

std::optional<Smarthost> readSmarthost(const JsonMember &member)
{
    if (!member.isObject()) {
        return {};
    }
    Smarthost smarthost;
    smarthost.host = member.at("host"_L1).text(IdentityFileValue::Domain);
    smarthost.address = member.at("address"_L1).address();
    smarthost.shared = member.at("shared"_L1).boolean(smarthost.shared);
    return smarthost;
}

// K = 1DIGIT (draft-levine-smtp-batv-01 section 4.1), and the same for stamps.
std::optional<int> keyNumber(const QString &name)
{
    if (name.size() != 1 || name.front() < u'0' || name.front() > u'9') {
        return {};
    }
    return name.front().unicode() - u'0';
}

QMap<int, QByteArray> readKeys(const JsonMember &member)
{
    QMap<int, QByteArray> keys;
    member.forEachMember([&](const QString &name, const JsonMember &key) {
        const std::optional<int> number = keyNumber(name);
        if (!number) {
            return key.reject(IdentityFileValue::KeyNumber);
        }
        if (!key.isAbsent()) {
            keys.insert(*number, key.text());
        }
    });
    return keys;
}

/// A secret alone, or an object with the days on which it was in use.
MacKey readMacKey(const JsonMember &member)
{
    if (!member.holdsObject()) {
        return {.secret = member.text(), .from = {}, .until = {}};
    }
    const JsonMember secret = member.at("secret"_L1);
    if (secret.isAbsent()) {
        secret.reject(IdentityFileValue::Text);
    }
    return {.secret = secret.text(), .from = member.at("from"_L1).date(), .until = member.at("until"_L1).date()};
}

std::optional<MacPolicy> readMac(const JsonMember &member)
{
    if (!member.isObject()) {
        return {};
    }
    MacPolicy mac;
    member.at("keys"_L1).forEachMember([&](const QString &name, const JsonMember &key) {
        const std::optional<int> number = keyNumber(name);
        if (!number) {
            return key.reject(IdentityFileValue::KeyNumber);
        }
        if (!key.isAbsent()) {
            mac.keys.insert(*number, readMacKey(key));
        }
    });
    mac.lifetimeDays = member.at("lifetime_days"_L1).days(mac.lifetimeDays);
    mac.addsToAllMailSince = member.at("adds_to_all_mail_since"_L1).date();
    return mac;
}

std::optional<BatvPolicy> readBatv(const JsonMember &member)
{
    if (!member.isObject()) {
        return {};
    }
    BatvPolicy batv;
    (void)member.at("scheme"_L1).text(IdentityFileValue::Scheme);
    batv.keys = readKeys(member.at("keys"_L1));
    batv.lifetimeDays = member.at("lifetime_days"_L1).days(batv.lifetimeDays);
    batv.tagsAllMailSince = member.at("tags_all_mail_since"_L1).date();
    return batv;
}

std::optional<SrsPolicy> readSrs(const JsonMember &member)
{
    if (!member.isObject()) {
        return {};
    }
    SrsPolicy srs;
    srs.domain = member.at("domain"_L1).text(IdentityFileValue::Domain);
    srs.secrets = member.at("secrets"_L1).texts(IdentityFileValue::Text);
    srs.maxAgeDays = member.at("max_age_days"_L1).days(srs.maxAgeDays);
    return srs;
}

std::optional<DkimPolicy> readDkim(const JsonMember &member)
{
    if (!member.isObject()) {
        return {};
    }
    DkimPolicy dkim;
    dkim.domain = member.at("domain"_L1).text(IdentityFileValue::Domain);
    dkim.selectors = member.at("selectors"_L1).texts(IdentityFileValue::Domain);
    dkim.alwaysSince = member.at("always_since"_L1).date();
    return dkim;
}

void readLedger(const JsonMember &member, Identity &identity)
{
    identity.ledgerFile = member.at("file"_L1).text();
    member.at("covers"_L1).forEachElement([&](const JsonMember &element) {
        if (element.isAbsent()) {
            return element.reject(IdentityFileValue::Object);
        }
        LedgerCover cover;
        cover.senders = element.at("senders"_L1).texts(IdentityFileValue::SenderPattern);
        cover.from = element.at("from"_L1).time();
        cover.to = element.at("to"_L1).time();
        identity.ledgerCovers += cover;
    });
}

/// Members of @p top, however deep, that no reader has asked for.
QList<QByteArray> unknownMembers(const QJsonObject &top, const QSet<QByteArray> &asked)
{
    struct Place
    {
        QJsonValue value;
        QByteArray path;
    };
    QList<QByteArray> unknown;
    QList<Place> open{{top, {}}};
    while (!open.isEmpty() && unknown.size() < MaxUnknownMembers) {
        const Place place = open.takeFirst();
        if (!asked.contains(place.path)) {
            unknown.append(place.path);
            continue;
        }
        const QJsonObject object = place.value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            open.append({it.value(), place.path.isEmpty() ? it.key().toUtf8() : place.path + '.' + it.key().toUtf8()});
        }
        const QJsonArray array = place.value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            open.append({array.at(i), place.path + '[' + QByteArray::number(i) + ']'});
        }
    }
    return unknown;
}

Identity readObject(const JsonMember &top)
{
    Identity identity;
    identity.name = top.at("name"_L1).text();
    readMine(top.at("mine"_L1), identity);
    identity.addresses += top.at("addresses"_L1).texts(IdentityFileValue::Mailbox);
    identity.trustedHosts = top.at("trusted_hosts"_L1).texts(IdentityFileValue::Domain);
    identity.trustedNetworks = top.at("trusted_networks"_L1).networks();
    identity.outbound = top.at("outbound"_L1).networks();
    identity.submission = top.at("submission_networks"_L1).networks();
    identity.authservIds = top.at("authserv_ids"_L1).texts(IdentityFileValue::Text);
    identity.smarthost = readSmarthost(top.at("smarthost"_L1));
    identity.batv = readBatv(top.at("batv"_L1));
    identity.srs = readSrs(top.at("srs"_L1));
    identity.dkim = readDkim(top.at("dkim"_L1));
    identity.mac = readMac(top.at("mac"_L1));
    readLedger(top.at("ledger"_L1), identity);
    return identity;
}

} // namespace

std::expected<Identity, IdentityFileError> readIdentity(QByteArrayView json)
{
    return readIdentityFile(json).transform([](IdentityFile &&file) { return std::move(file.identity); });
}

std::expected<IdentityFile, IdentityFileError> readIdentityFile(QByteArrayView json)
{
    if (json.size() > MaxIdentityFileSize) {
        return std::unexpected(IdentityFileError{.fault = IdentityFileFault::TooLarge});
    }
    if (json.startsWith("\xef\xbb\xbf")) {
        json = json.sliced(3); // a byte order mark may be ignored, RFC 8259 section 8.1
    }
    if (jsonDepth(json) > MaxIdentityFileDepth) {
        return std::unexpected(IdentityFileError{.fault = IdentityFileFault::TooDeep});
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return std::unexpected(IdentityFileError{.fault = IdentityFileFault::NotJson, .offset = parseError.offset});
    }
    JsonReading reading;
    const JsonMember top(document.isObject() ? QJsonValue(document.object()) : QJsonValue(0), {}, reading);
    if (!top.isObject()) {
        return std::unexpected(*reading.error);
    }
    Identity identity = readObject(top);
    if (reading.error) {
        return std::unexpected(*reading.error);
    }
    return IdentityFile{std::move(identity), unknownMembers(document.object(), reading.asked)};
}

} // namespace Indicia
