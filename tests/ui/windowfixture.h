// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefixture.h"
#include "windowservices.h"

#include "resolver.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>

namespace Indicia::Fixture {

/// A resolver that never answers: it waits until it is asked to give up.
class SilentResolver final : public Resolver
{
public:
    DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override;
};

/// A keychain in memory, with the outcome that the test wants.
class FakeKeyStore final : public KeyStore
{
public:
    explicit FakeKeyStore(KeyOutcome outcome, QByteArray *kept) : m_outcome(outcome), m_kept(kept) { }
    void read(std::function<void(KeyOutcome, const QByteArray &)> answer) override;
    void write(const QByteArray &secret, std::function<void(KeyOutcome)> answer) override;

private:
    KeyOutcome m_outcome;
    QByteArray *m_kept;
};

/// What a window needs, with an examination that gives the made report, and settings in a folder of the test.
class Services
{
public:
    Services();
    [[nodiscard]] WindowServices services();

    QTemporaryDir folder;
    QSettings settings;
    Examiner::Examination examine;
    KeyOutcome keyOutcome = KeyOutcome::NoKeychain;
    QByteArray keptKeys;
    std::map<QString, QByteArray> keptPasswords; ///< by the entry of the keychain
};

} // namespace Indicia::Fixture
