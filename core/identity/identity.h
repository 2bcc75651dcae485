// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <chrono>
#include <optional>

namespace Indicia {

/// How the user's own servers tag envelope senders (BATV, draft-levine-smtp-batv-01).
struct BatvPolicy
{
    QMap<int, QByteArray> keys; ///< key number (0 to 9) to secret; secrets never leave this value
    int lifetimeDays = 7;
    std::optional<std::chrono::sys_days> tagsAllMailSince; ///< from then on a missing tag means something
    friend bool operator==(const BatvPolicy &, const BatvPolicy &) = default;
};

/// How the user's own servers rewrite senders of forwarded mail (SRS).
struct SrsPolicy
{
    QByteArray domain; ///< the domain of our SRS addresses
    QList<QByteArray> secrets; ///< the first signs, all verify
    int maxAgeDays = 21;
    friend bool operator==(const SrsPolicy &, const SrsPolicy &) = default;
};

/// How the user's own servers sign (RFC 6376).
struct DkimPolicy
{
    QByteArray domain;
    QList<QByteArray> selectors;
    std::optional<std::chrono::sys_days> alwaysSince; ///< from then on all mail that leaves is signed
    friend bool operator==(const DkimPolicy &, const DkimPolicy &) = default;
};

/// A secret with which outgoing mail is stamped, and the days on which it was in use.
struct MacKey
{
    QByteArray secret;
    std::optional<std::chrono::sys_days> from; ///< the first day (UTC) of stamps made with it; nothing: since ever
    std::optional<std::chrono::sys_days> until; ///< the last one; nothing: still in use
    friend bool operator==(const MacKey &, const MacKey &) = default;
};

/// How the user's own servers stamp what they send (core/macpart).
struct MacPolicy
{
    QMap<int, MacKey> keys; ///< key number (0 to 9) to key; secrets never leave this value
    int lifetimeDays = 14; ///< longer than servers retry (RFC 5321 section 4.5.4.1) twice over
    std::optional<std::chrono::sys_days> addsToAllMailSince; ///< from then on a missing stamp means something
    friend bool operator==(const MacPolicy &, const MacPolicy &) = default;
};

/// What a ledger of sent mail was filled from.
enum class LedgerKind {
    Person, ///< a Sent folder: what a person sent, and nothing that a thief sent in their name
    Server, ///< a mail server's log: everything that passed
};

/// A time and the senders for which the ledger of sent mail is complete.
struct LedgerCover
{
    QList<QByteArray> senders; ///< addresses; "*@domain" stands for all of a domain
    std::chrono::sys_seconds from{};
    std::chrono::sys_seconds to{};
    LedgerKind kind = LedgerKind::Person;
    friend bool operator==(const LedgerCover &, const LedgerCover &) = default;
};

/// A server of our provider through which some of our mail leaves.
struct Smarthost
{
    QByteArray host;
    std::optional<IpAddress> address;
    bool shared = true; ///< others send through it too, so that it proves nothing about us
    friend bool operator==(const Smarthost &, const Smarthost &) = default;
};

/// Who the user is: what is ours, whom we trust, and how our own mail can be told. Everything may be missing.
struct Identity
{
    QByteArray name;
    QList<QByteArray> domains; ///< ours ("mine" without an @)
    QList<QByteArray> addresses; ///< ours
    QList<QByteArray> trustedHosts; ///< names that our own receivers write after "by"
    QList<IpNetwork> trustedNetworks;
    QList<IpNetwork> outbound; ///< from where our mail leaves
    QList<IpNetwork> submission; ///< from where our people hand mail in
    QList<QByteArray> authservIds; ///< RFC 8601 authserv-ids of our receivers
    std::optional<Smarthost> smarthost;
    std::optional<BatvPolicy> batv;
    std::optional<SrsPolicy> srs;
    std::optional<DkimPolicy> dkim;
    std::optional<MacPolicy> mac;
    QByteArray ledgerFile; ///< as written in the context file
    QList<LedgerCover> ledgerCovers;

    /// Nothing is known about the user.
    [[nodiscard]] bool isEmpty() const;
    /// @p domain is one of ours or below one of ours.
    [[nodiscard]] bool ownsDomain(QByteArrayView domain) const;
    /// @p mailbox is one of ours, or in one of our domains. Tags (BATV, SRS) must have been taken off.
    [[nodiscard]] bool ownsAddress(QByteArrayView mailbox) const;
    [[nodiscard]] bool isTrustedHost(QByteArrayView host) const;
    [[nodiscard]] bool isTrustedAddress(const IpAddress &address) const;
    [[nodiscard]] bool isOutbound(const IpAddress &address) const;

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace Indicia
