// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"

#include <QHash>

#include <mutex>

namespace Indicia {

/// Writes down all questions of one report and what came of them: the evidence. A question that was asked before gets
/// the answer of the first time, so that a report never stands on two different ones, and asks nobody twice.
class RecordingResolver final : public Resolver
{
public:
    /// @p upstream must outlive this.
    explicit RecordingResolver(Resolver &upstream);

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override;

    /// Each distinct question once, in the order first asked. One that the caller gave up (DnsStatus::Cancelled) is not
    /// among them: it may be asked again.
    [[nodiscard]] QList<DnsExchange> exchanges() const;
    /// Where in exchanges() the question stands; -1 where it was not asked.
    [[nodiscard]] qsizetype indexOf(const QByteArray &name, DnsType type) const;

private:
    Resolver &m_upstream;
    mutable std::mutex m_mutex; // guards all below
    QList<DnsExchange> m_exchanges;
    QHash<std::pair<QByteArray, quint16>, qsizetype> m_index;
};

} // namespace Indicia
