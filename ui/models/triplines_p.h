// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "roundtrip.h"
#include "voice.h"

namespace Indicia {

/// Values of a report as lines of the picture.
class TripLines
{
public:
    TripLines(const CaseReport &report, Voice voice) : m_report(report), m_voice(voice) { }

    /// A line with its label; none where @p text is empty.
    static void add(QList<TripLine> &lines, const QString &label, const QString &text);

    /// The stations of @p route from index @p last up to @p first, in the order in which the message took them; at most
    /// so many that a person reads them.
    [[nodiscard]] QList<TripLine> hops(const Route &route, qsizetype last, qsizetype first) const;
    /// HELO, reverse name and SPF of one host.
    [[nodiscard]] QList<TripLine> checks(const HostChecks &checks) const;
    /// SPF alone, in one line: the identity that says most.
    [[nodiscard]] QList<TripLine> spf(const HostChecks &checks) const;
    [[nodiscard]] QList<TripLine> dmarc(const SignatureFacts &signatures) const;
    /// What decides the answer, and every proof that was looked for.
    [[nodiscard]] QList<TripLine> grounds() const;
    [[nodiscard]] QList<TripLine> recipients() const;
    [[nodiscard]] static QList<TripLine> time(const std::optional<std::chrono::sys_seconds> &time);
    /// What a machine calls itself, its real name and its address.
    [[nodiscard]] static QList<TripLine> host(
        const QByteArray &helo, const IprevOutcome &iprev, const QByteArray &name, const std::optional<IpAddress> &ip);

private:
    void addHop(QList<TripLine> &lines, const Hop &hop) const;
    [[nodiscard]] TripLine spfLine(const SpfOutcome &spf) const;
    /// Where the report keeps the last answer of @p exchanges.
    [[nodiscard]] std::optional<Evidence> dnsOf(const QList<DnsExchange> &exchanges) const;

    const CaseReport &m_report;
    Voice m_voice;
};

/// The way of ordinary mail from where it began to you.
[[nodiscard]] RoundTrip journeyOf(const CaseReport &report, Voice voice);

} // namespace Indicia
