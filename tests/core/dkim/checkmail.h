// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bodyhashes.h"
#include "checkdkim.h"
#include "dkimkeycache.h"
#include "testmail.h"
#include "zoneresolver.h"

#include <map>

// The steps that the tests of DKIM have in common.

/// A key of that many bits, made once in a run.
inline const TestKey &rsaKey(int bits = 2048)
{
    static std::map<int, TestKey> made;
    const auto known = made.find(bits);
    return known == made.end() ? made.emplace(bits, TestKey::rsa(bits)).first->second : known->second;
}

inline const TestKey &ed25519Key()
{
    static const TestKey made = TestKey::ed25519();
    return made;
}

/// The keys of rsaKey() as s1 of example.org, and of ed25519Key() as ed.
inline Indicia::Zone testZone()
{
    Indicia::Zone zone;
    zone.add("s1._domainkey.example.org", Indicia::DnsType::Txt, rsaKey().record());
    zone.add("ed._domainkey.example.org", Indicia::DnsType::Txt, ed25519Key().record());
    return zone;
}

inline QList<Indicia::DkimOutcome> checkMail(
    const QByteArray &bytes, Indicia::Resolver &resolver, const Indicia::DkimQuery &query = {})
{
    const Indicia::Message message = Indicia::Message::parse(bytes);
    Indicia::BodyHashes hashes(message);
    return Indicia::checkDkim(message, query, hashes, resolver, Indicia::Patience());
}

/// The outcome of the topmost signature, with the keys of testZone().
inline Indicia::DkimOutcome checkFirst(const QByteArray &bytes, const Indicia::DkimQuery &query = {})
{
    Indicia::ZoneResolver resolver(testZone());
    return checkMail(bytes, resolver, query).value(0);
}
