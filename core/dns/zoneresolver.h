// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"
#include "zone.h"

namespace Indicia {

/// Answers from a zone, at once and without a network. The zone never changes, so that threads may share it.
class ZoneResolver final : public Resolver
{
public:
    explicit ZoneResolver(Zone zone);

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override;
    [[nodiscard]] std::optional<DnsAnswer> atHand(const QByteArray &name, DnsType type) override;

private:
    const Zone m_zone;
};

} // namespace Indicia
