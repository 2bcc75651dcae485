// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Indicia {

[[nodiscard]] QJsonObject heloValue(const HeloOutcome &outcome);
[[nodiscard]] QJsonObject iprevValue(const IprevOutcome &outcome);
/// The SPF outcomes in short, without their traces: the exchanges stand in the report's "dns".
[[nodiscard]] QJsonArray spfValues(const QList<SpfOutcome> &outcomes);
[[nodiscard]] QJsonArray proofValues(const QList<ProofOutcome> &proofs);
[[nodiscard]] QJsonArray dnsValues(const QList<DnsExchange> &exchanges);
/// One entry for each hop that says something about TLS.
[[nodiscard]] QJsonArray tlsValues(const Route &route);

} // namespace Indicia
