// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examiner.h"
#include "scancontext.h"
#include "windowservices.h"

#include <QObject>

#include <memory>

namespace Indicia {

class Keyring;
struct Preferences;

/// What messages of the user are judged from: who they are, with their keys, the name servers, and the mail that they
/// sent. Made when it is first needed, and kept until it changes.
class JudgingGround : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this; @p preferences change meanwhile.
    JudgingGround(
        const WindowServices &services, const Preferences &preferences, const Keyring &keyring, QObject *parent);

    [[nodiscard]] Surroundings surroundings();
    /// What verdicts rest on beside the identity, to tell one ground from another; after surroundings().
    [[nodiscard]] ScanBasis basis() const;
    /// Other name servers are to be asked.
    void forgetResolver() { m_resolver.reset(); }
    /// The ledger has changed, or another one is meant.
    void forgetLedger();

Q_SIGNALS:
    /// There is a ledger, and it cannot be opened: told once.
    void ledgerFailed(const QString &sentence);

private:
    void openOwnLedger();
    [[nodiscard]] QString ledgerPath() const;

    const WindowServices &m_services;
    const Preferences &m_preferences;
    const Keyring &m_keyring;
    std::shared_ptr<Resolver> m_resolver;
    std::shared_ptr<const SentLedger> m_ledger;
    bool m_ledgerTried = false; ///< what went wrong has been told
};

} // namespace Indicia
