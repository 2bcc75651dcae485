// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowarrangement.h"

#include <algorithm>
#include <iterator>

namespace Indicia {

namespace {

/// Whether it came to its end.
bool matchAll(RowArrangement &found, const RowTable &table, std::span<const RowTable::Row> rows,
    const RowQuestion &question, const RowPace &pace)
{
    found.matcher = std::make_unique<FilterMatcher>(question.filter, table);
    found.fits.assign(std::max(rows.size(), question.fits.size()), question.filter.isEmpty());
    return question.filter.isEmpty()
        || pace.visit(rows, [&found](RowTable::Row row) { found.fits[row] = found.matcher->matches(row); });
}

bool matchChanged(RowArrangement &found, const RowTable &table, const RowQuestion &question, const RowPace &pace)
{
    FilterMatcher matcher(question.filter, table);
    found.fits = question.fits;
    return question.filter.isEmpty() || pace.visit(question.changed, [&](RowTable::Row row) {
        const bool before = found.fits[row];
        found.fits[row] = matcher.matches(row);
        if (found.fits[row] != before) {
            (before ? found.leaving : found.coming).push_back(row);
        }
    });
}

} // namespace

std::shared_ptr<RowArrangement> arrangeRows(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowQuestion &question, const RowPace &pace)
{
    auto found = std::make_shared<RowArrangement>();
    if (question.filterIsNew ? !matchAll(*found, table, rows, question, pace)
                             : !matchChanged(*found, table, question, pace)) {
        return nullptr;
    }
    found->order.assign(rows.begin(), rows.end());
    const bool isWhole = question.column ? orderRows(table, *question.column, question.descending, found->order,
                                               question.ordered, question.arrival, pace)
                                         : question.arrival.order(found->order, question.ordered, pace);
    if (!isWhole) {
        return nullptr;
    }
    std::ranges::copy_if(
        found->order, std::back_inserter(found->shown), [&found](RowTable::Row row) { return found->fits[row]; });
    return found;
}

} // namespace Indicia
