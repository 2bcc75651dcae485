// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace Indicia {

/// Reads standard input as one JSON object a line and writes what @p answer makes of each, a line for each line. A line
/// that is no object is answered by {"error": ...} and does not end the run. Returns false where the output could not
/// be written, or a line was wrong.
[[nodiscard]] bool answerBatch(const std::function<QJsonObject(const QJsonObject &)> &answer);

} // namespace Indicia
