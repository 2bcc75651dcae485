// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"

namespace Indicia {

/// Asks nobody: every answer is DnsStatus::NotAsked.
class OffResolver final : public Resolver
{
public:
    OffResolver() = default;

    [[nodiscard]] DnsAnswer query(const QByteArray &, DnsType, const Patience &) override { return {}; }
    [[nodiscard]] std::optional<DnsAnswer> atHand(const QByteArray &, DnsType) override { return DnsAnswer(); }
};

} // namespace Indicia
