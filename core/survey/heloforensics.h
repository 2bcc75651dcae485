// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowpace.h"

#include <span>

namespace Indicia {

/// A name that many machines gave, or a machine that gave many names.
struct HeloOddity
{
    enum class Kind {
        ManyNames, ///< one address, many names: it makes them up, or stands before many machines
        ManyAddresses, ///< one name, many networks: copied by all machines of one maker
    };
    Kind kind = Kind::ManyNames;
    IpAddress address; ///< of ManyNames
    QByteArray name; ///< of ManyAddresses; hostile
    qsizetype others = 0; ///< how many names, or networks
    qsizetype messages = 0;
    QByteArrayList examples; ///< names, or networks: the first five; hostile

    friend bool operator==(const HeloOddity &, const HeloOddity &) = default;
};

struct HeloSetting
{
    qsizetype leastNames = 3; ///< of one address
    qsizetype leastNetworks = 3; ///< of one name; a large sender has many addresses in few networks
    qsizetype most = 200; ///< that are told, of each kind
};

/// Looks at all who handed a message over, to us and to those who bounced it, in the rows that were judged. Linear in
/// the number of rows. The largest come first, many names before many addresses. Nothing where @p pace was stopped.
[[nodiscard]] QList<HeloOddity> heloOddities(const RowTable &table, std::span<const RowTable::Row> rows,
    const HeloSetting &setting = {}, const RowPace &pace = {});

} // namespace Indicia
