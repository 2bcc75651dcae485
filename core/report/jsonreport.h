// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Indicia {

struct ArcOutcome;
struct BounceReport;
struct CaseReport;
struct DkimOutcome;
struct DmarcOutcome;
struct Route;
struct SpfOutcome;

/// The whole report as "indicia.report/1" (resources/schema/report-1.json). The same report gives the same object:
/// nothing in it depends on the time, the machine or the order of threads.
[[nodiscard]] QJsonObject toJson(const CaseReport &report);

/// The parts that the console prints alone.
[[nodiscard]] QJsonObject toJson(const Route &route);
[[nodiscard]] QJsonObject toJson(const SpfOutcome &outcome);
/// {"dkim": [...], "dns": [...]}
[[nodiscard]] QJsonObject toJson(const QList<DkimOutcome> &signatures);
/// {"arc": {...}, "dns": [...]}
[[nodiscard]] QJsonObject toJson(const ArcOutcome &outcome);
/// {"dmarc": {...}, "dns": [...]}
[[nodiscard]] QJsonObject toJson(const QList<DmarcOutcome> &authors);
/// A null @p report of nothing recognised gives "kind": "message" and no recipients.
[[nodiscard]] QJsonObject toJson(const BounceReport &report);

/// One line, UTF-8, without a line end: for NDJSON, and compact JSON.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);
/// Indented, UTF-8, with a final line end.
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);

} // namespace Indicia
