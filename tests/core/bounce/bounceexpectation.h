// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Indicia {

/// The kind's word in reports.
[[nodiscard]] QByteArray kindWord(MessageKind kind);
/// The action's word in reports; "-" where none is said.
[[nodiscard]] QByteArray actionWord(DsnAction action);
[[nodiscard]] QByteArray extentWord(OriginalExtent extent);
/// The reason's word in reports.
[[nodiscard]] QByteArray reasonWord(BounceReason reason);
/// "1", "0" or "-".
[[nodiscard]] QByteArray permanentWord(const std::optional<bool> &permanent);

/// One line for each thing that @p expectation names ("kind failure", "recipient address action status reply permanent
/// host" ...), as @p report has it: equal to the expectation where the report is right.
[[nodiscard]] QByteArrayList describeAsExpected(const BounceReport &report, const QByteArrayList &expectation);

/// The folder with shared test data, empty where there is none (INDICIA_SHARED, else beside the source folder).
[[nodiscard]] QString sharedFolder(const QString &sub);

[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace Indicia
