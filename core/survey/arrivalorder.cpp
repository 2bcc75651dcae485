// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrivalorder.h"

#include <algorithm>

namespace Indicia {

void ArrivalOrder::attach(RowTable::Row row, RowTable::Row carrier, int number)
{
    m_attached.insert(row, quint64(carrier) << carrierShift | quint32(number));
}

void ArrivalOrder::order(std::vector<RowTable::Row> &rows, std::size_t sorted) const
{
    const auto less = [this](RowTable::Row a, RowTable::Row b) { return placeOf(a) < placeOf(b); };
    const auto middle = rows.begin() + std::ptrdiff_t(sorted);
    std::sort(middle, rows.end(), less);
    std::inplace_merge(rows.begin(), middle, rows.end(), less);
}

} // namespace Indicia
