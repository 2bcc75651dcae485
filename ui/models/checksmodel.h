// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "looks.h"
#include "voice.h"

#include <QStandardItemModel>

#include <memory>
#include <optional>

namespace Indicia {

/// All checks of a case as a tree: what was checked, the result, why; below it the trace and the DNS answers. Built
/// anew for each case; nothing in it can be edited.
class ChecksModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { CheckColumn, ResultColumn, WhyColumn, ColumnCount };
    enum Role {
        EvidenceRole = Qt::UserRole, ///< int: an index for evidence(); invalid where there is none
    };

    explicit ChecksModel(QObject *parent = nullptr);

    void setCase(std::shared_ptr<const CaseReport> report, Voice voice);

    /// What can be shown for @p index; nothing where it stands on no bytes and no answer.
    [[nodiscard]] std::optional<Evidence> evidence(const QModelIndex &index) const;
    /// The row of that DNS answer; invalid where there is none.
    [[nodiscard]] QModelIndex dnsRow(int exchange) const;

private:
    QStandardItem *add(QStandardItem *parent, const QString &check, const QString &result, const QString &why,
        const Look &look = {}, const std::optional<Evidence> &evidence = {});
    void addHost(QStandardItem *parent, const HostChecks &checks, const std::optional<Evidence> &peer);
    void addSpf(QStandardItem *parent, const SpfOutcome &outcome);
    void addTrace(QStandardItem *parent, const SpfOutcome &outcome);
    void addTls(const Route &route);
    void addBounce(const BounceReport &bounce);
    void addDetails(QStandardItem *row, const DiagnosticDetails &details);
    void addOriginal(const OriginalFacts &original);
    void addProofs(const QList<ProofOutcome> &proofs);
    void addSignatures(
        const QString &title, const Message &message, const SignatureFacts &signatures, const HostChecks &host);
    void addFindings(const QList<Finding> &findings);
    void addDns(const QList<DnsExchange> &dns);
    /// Where the answer stands among all; nothing where it is not listed there.
    [[nodiscard]] std::optional<Evidence> answer(const DnsExchange &exchange) const;
    void addExchanges(QStandardItem *parent, const QList<DnsExchange> &exchanges);

    std::shared_ptr<const CaseReport> m_report;
    Voice m_voice = Voice::Plain;
    QList<Evidence> m_evidence;
    QList<QStandardItem *> m_dnsItems;
};

} // namespace Indicia
