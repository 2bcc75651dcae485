// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgingground.h"

#include "keyring.h"
#include "ledgeropener.h"
#include "ledgerwords.h"
#include "preferences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Indicia {

JudgingGround::JudgingGround(
    const WindowServices &services, const Preferences &preferences, const Keyring &keyring, QObject *parent)
    : QObject(parent), m_services(services), m_preferences(preferences), m_keyring(keyring)
{ }

Surroundings JudgingGround::surroundings()
{
    if (!m_resolver) {
        m_resolver = m_services.makeResolver(m_preferences.dns);
    }
    openOwnLedger();
    const bool keep = m_preferences.keysSeenKept && m_preferences.dns.mode != DnsChoice::Mode::Off;
    return {m_resolver, withSecrets(m_preferences.identity, m_keyring.secrets()), std::nullopt,
        keep ? m_services.keyMemory : nullptr, m_ledger, m_preferences.dns.messagesWaiting()};
}

ScanBasis JudgingGround::basis() const
{
    return {.version = QCoreApplication::applicationVersion().toUtf8(),
        .dns = m_preferences.dns.text().toUtf8(),
        .ledger = m_ledger ? ledgerPath() : QString()};
}

QString JudgingGround::ledgerPath() const
{
    // A context file that was imported may name another one.
    const QString named = QString::fromUtf8(m_preferences.identity.ledgerFile);
    return QFileInfo(named).isAbsolute() ? named : m_services.ledgerPath;
}

void JudgingGround::openOwnLedger()
{
    const QString path = ledgerPath();
    if (m_ledger || m_ledgerTried || path.isEmpty() || !QFileInfo::exists(path)) {
        return;
    }
    m_ledgerTried = true;
    if (auto ledger = openLedger(path)) {
        m_ledger = *std::move(ledger);
    } else {
        Q_EMIT ledgerFailed(ledgerOpenSentence(path, ledger.error()));
    }
}

void JudgingGround::forgetLedger()
{
    m_ledger.reset();
    m_ledgerTried = false;
}

} // namespace Indicia
