// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"

#include "identityfile.h"
#include "preferences.h"

#include <utility>

namespace Indicia {

Keyring::Keyring(Open open, QObject *parent) : QObject(parent), m_open(std::move(open))
{ }

Keyring::~Keyring() = default;

KeyStore &Keyring::store()
{
    if (!m_store) {
        m_store = m_open();
    }
    return *m_store;
}

void Keyring::whenRead(std::function<void()> then)
{
    if (m_reading == Reading::Done) {
        then();
        return;
    }
    m_waiting.append(std::move(then));
    if (m_reading == Reading::NotYet) {
        m_reading = Reading::Now;
        store().read([this](KeyOutcome outcome, const QByteArray &json) { finishRead(outcome, json); });
    }
}

void Keyring::finishRead(KeyOutcome outcome, const QByteArray &json)
{
    if (m_reading == Reading::Done) {
        return; // the user set keys meanwhile: those count
    }
    m_reading = Reading::Done;
    m_outcome = outcome;
    if (outcome == KeyOutcome::Done) {
        m_secrets = secretsOf(readIdentity(json).value_or(Identity()));
    } else if (outcome != KeyOutcome::NothingKept) {
        Q_EMIT readFailed(outcome);
    }
    for (const std::function<void()> &then : std::exchange(m_waiting, {})) {
        then();
    }
}

void Keyring::keep(const Identity &secrets)
{
    m_secrets = secretsOf(secrets);
    m_reading = Reading::Done;
    for (const std::function<void()> &then : std::exchange(m_waiting, {})) {
        then();
    }
    const QByteArray json = hasSecrets(m_secrets) ? writeIdentity(m_secrets, IdentitySecrets::Write) : QByteArray();
    store().write(json, [this](KeyOutcome outcome) {
        m_outcome = outcome;
        Q_EMIT kept(outcome);
    });
}

} // namespace Indicia
