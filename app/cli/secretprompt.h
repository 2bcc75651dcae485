// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Indicia {

/// Asks on the terminal, without showing what is typed. Nothing where there is no terminal, or nothing was typed.
[[nodiscard]] std::optional<QByteArray> askForSecret(const QString &question);

} // namespace Indicia
