// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtable.h"
#include "scanfilter.h"

#include <QtClassHelperMacros>

#include <vector>

namespace Indicia {

/// Matches rows of a table, which may grow meanwhile. What many rows share is matched once, so that a million rows are
/// matched while somebody types. The table is not owned and outlives it.
class FilterMatcher
{
public:
    FilterMatcher(ScanFilter filter, const RowTable &table);
    ~FilterMatcher() = default;
    Q_DISABLE_COPY_MOVE(FilterMatcher)

    [[nodiscard]] bool matches(RowTable::Row row);

private:
    /// Answers that were found, by a number of a text, an address or a judgement.
    class Known
    {
    public:
        template <typename Find>
        bool answer(quint32 id, qsizetype size, Find find)
        {
            if (qsizetype(m_answers.size()) <= id) {
                m_answers.resize(std::size_t(size), Answer::Open);
            }
            Answer &answer = m_answers[id];
            if (answer == Answer::Open) {
                answer = find() ? Answer::Yes : Answer::No;
            }
            return answer == Answer::Yes;
        }

    private:
        enum class Answer : quint8 { Open, No, Yes };
        std::vector<Answer> m_answers;
    };
    struct Term
    {
        const FilterTerm *term;
        Known texts;
        Known addresses;
        Known judgements;
    };

    bool fits(Term &term, RowTable::Row row);
    bool textFits(Term &term, TextPool::Id id);
    bool textFits(Term &term, RowTable::Row row, RowTable::TextColumn column);
    bool addressFits(Term &term, RowTable::Row row, RowTable::AddressColumn column);
    bool wordsFit(Term &term, RowTable::Row row);
    bool judgementFits(Term &term, RowTable::Row row);
    [[nodiscard]] static bool stateFits(const FilterTerm &term, const RowJudgement &judgement);
    [[nodiscard]] bool partFits(const FilterTerm &term, RowTable::Row row) const;

    const ScanFilter m_filter;
    const RowTable &m_table;
    std::vector<Term> m_terms; ///< of the filter
};

} // namespace Indicia
