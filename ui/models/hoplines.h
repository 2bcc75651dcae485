// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route.h"

#include <QStringList>

namespace Indicia {

/// "client.example.net [192.0.2.1]": the name as the writer has it, made harmless, and the address.
[[nodiscard]] QString nameAndAddress(const QByteArray &name, const std::optional<IpAddress> &ip);

/// How the stations of a route are told.
enum class HopOrder { NewestFirst, OldestFirst };

/// What the field of @p hop says, line by line, most important first: who wrote it, from whom, when, how protected.
[[nodiscard]] QStringList hopLines(const Hop &hop, HopOrder order);

} // namespace Indicia
