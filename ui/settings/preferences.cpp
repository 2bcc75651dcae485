// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include "identityfile.h"

#include <QSettings>

namespace Indicia {

namespace {

// The form of the settings file. A later form gets a later number, and this one is still read.
constexpr int settingsVersion = 1;

QString dnsWord(DnsChoice::Mode mode)
{
    switch (mode) {
    case DnsChoice::Mode::Off:
        return QStringLiteral("off");
    case DnsChoice::Mode::System:
        return QStringLiteral("system");
    case DnsChoice::Mode::Server:
        return QStringLiteral("server");
    }
    return {};
}

DnsChoice::Mode dnsMode(const QString &word)
{
    for (const DnsChoice::Mode mode : {DnsChoice::Mode::System, DnsChoice::Mode::Server}) {
        if (word == dnsWord(mode)) {
            return mode;
        }
    }
    return DnsChoice::Mode::Off; // also where the file is damaged: nothing is looked up that was not allowed
}

} // namespace

QString DnsChoice::text() const
{
    return mode == Mode::Server ? server : dnsWord(mode);
}

Preferences Preferences::load(const QSettings &settings)
{
    Preferences preferences;
    if (settings.value(QStringLiteral("version"), settingsVersion).toInt() > settingsVersion) {
        return preferences; // written by a later program: leave it alone
    }
    const QByteArray json = settings.value(QStringLiteral("identity")).toString().toUtf8();
    if (!json.isEmpty()) {
        preferences.identity = readIdentity(json).value_or(Identity());
    }
    preferences.dns.mode = dnsMode(settings.value(QStringLiteral("dns/mode")).toString());
    preferences.dns.server = settings.value(QStringLiteral("dns/server")).toString();
    preferences.dns.ours = settings.value(QStringLiteral("dns/ours")).toBool();
    preferences.dnsAsked = settings.value(QStringLiteral("dns/asked")).toBool();
    preferences.keysKept = settings.value(QStringLiteral("keys/kept")).toBool();
    preferences.keysSeenKept = settings.value(QStringLiteral("dns/keepkeys"), true).toBool();
    preferences.teamStore = settings.value(QStringLiteral("scan/team")).toString();
    preferences.technical = settings.value(QStringLiteral("window/technical")).toBool();
    return preferences;
}

void Preferences::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("version"), settingsVersion);
    settings.setValue(QStringLiteral("identity"), QString::fromUtf8(writeIdentity(identity, IdentitySecrets::Leave)));
    settings.setValue(QStringLiteral("dns/mode"), dnsWord(dns.mode));
    settings.setValue(QStringLiteral("dns/server"), dns.server);
    settings.setValue(QStringLiteral("dns/ours"), dns.ours);
    settings.setValue(QStringLiteral("dns/asked"), dnsAsked);
    settings.setValue(QStringLiteral("keys/kept"), keysKept);
    settings.setValue(QStringLiteral("dns/keepkeys"), keysSeenKept);
    settings.setValue(QStringLiteral("scan/team"), teamStore);
    settings.setValue(QStringLiteral("window/technical"), technical);
}

Identity withSecrets(Identity identity, const Identity &secrets)
{
    if (secrets.batv && !secrets.batv->keys.isEmpty()) {
        identity.batv = identity.batv.value_or(*secrets.batv);
        identity.batv->keys = secrets.batv->keys;
    }
    if (secrets.srs && !secrets.srs->secrets.isEmpty()) {
        identity.srs = identity.srs.value_or(*secrets.srs);
        identity.srs->secrets = secrets.srs->secrets;
    }
    if (secrets.mac && !secrets.mac->keys.isEmpty()) {
        identity.mac = identity.mac.value_or(*secrets.mac);
        identity.mac->keys = secrets.mac->keys;
    }
    return identity;
}

Identity secretsOf(const Identity &identity)
{
    Identity secrets;
    secrets.batv = identity.batv;
    secrets.srs = identity.srs;
    secrets.mac = identity.mac;
    return secrets;
}

bool hasSecrets(const Identity &identity)
{
    return (identity.batv && !identity.batv->keys.isEmpty()) || (identity.srs && !identity.srs->secrets.isEmpty())
        || (identity.mac && !identity.mac->keys.isEmpty());
}

} // namespace Indicia
