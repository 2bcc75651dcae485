// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanfilter.h"

#include <QCoreApplication>
#include <QList>

namespace Indicia {

/// Words for filters: what each key looks at, and what is wrong with a filter.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
public:
    /// What is wrong, and what to write instead; @p filter is the text that it is about.
    [[nodiscard]] static QString sentence(const FilterError &error, const QString &filter);
    /// What a term with that key finds, in a few words.
    [[nodiscard]] static QString meaning(FilterKey key);

    struct Help
    {
        QString example; ///< a term, as it is written
        QString meaning;
    };
    /// One example for each key, and for what stands around them.
    [[nodiscard]] static QList<Help> help();

private:
    static QString example(FilterKey key);
    static QString unknownValue(FilterKey key, const QString &shown);
};

} // namespace Indicia
