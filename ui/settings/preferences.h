// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"
#include "querypace.h"

#include <QString>

class QSettings;

namespace Indicia {

/// Who may be asked in the domain name system.
struct DnsChoice
{
    enum class Mode { Off, System, Server };
    Mode mode = Mode::Off;
    QString server{}; ///< for Server: HOST or HOST#PORT
    bool ours = false; ///< whoever uses this program runs the server: it is asked as fast as it answers

    [[nodiscard]] QueryPace pace() const { return ours ? QueryPace::unlimited() : QueryPace(); }
    /// As the console's --dns takes it: "off", "system" or the server.
    [[nodiscard]] QString text() const;
    /// Messages that may wait for it at a time: see ScanJob::waiting.
    [[nodiscard]] int messagesWaiting() const { return mode == Mode::Off ? 0 : pace().messagesAtOnce(); }

    friend bool operator==(const DnsChoice &, const DnsChoice &) = default;
};

/// What the user has set, without secrets: those are in the keychain.
struct Preferences
{
    Identity identity; ///< without keys and secrets
    DnsChoice dns;
    bool dnsAsked = false; ///< the user has answered whether lookups are allowed
    bool keysKept = false; ///< there are keys in the keychain
    bool keysSeenKept = true; ///< keys of signatures that were looked up are kept
    QString
        teamStore{}; ///< the address of the database in which a team keeps what scans found; empty: on this computer
    bool technical = false; ///< the helpdesk's voice

    friend bool operator==(const Preferences &, const Preferences &) = default;

    /// Reads them; what is missing or damaged is as if it had never been set.
    [[nodiscard]] static Preferences load(const QSettings &settings);
    /// Writes them. Keys and secrets never go there, whatever the identity holds.
    void save(QSettings &settings) const;
};

/// @p identity with the keys and secrets of @p secrets.
[[nodiscard]] Identity withSecrets(Identity identity, const Identity &secrets);
/// The keys and secrets of @p identity with the policies they belong to, and nothing else.
[[nodiscard]] Identity secretsOf(const Identity &identity);
/// There is at least one key or secret.
[[nodiscard]] bool hasSecrets(const Identity &identity);

} // namespace Indicia
