// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrivalorder.h"

#include "runsort_p.h"

namespace Indicia {

void ArrivalOrder::attach(RowTable::Row row, RowTable::Row carrier, int number)
{
    m_attached.insert(row, quint64(carrier) << carrierShift | quint32(number));
}

bool ArrivalOrder::order(std::vector<RowTable::Row> &rows, std::size_t sorted, const RowPace &pace) const
{
    const auto less = [this](RowTable::Row a, RowTable::Row b) { return placeOf(a) < placeOf(b); };
    return sortInRuns(rows, sorted, less, pace);
}

} // namespace Indicia
