// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowfilter.h"

#include "console.h"
#include "filterwords.h"

#include <QTimeZone>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class RowFilter
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::RowFilter)

public:
    static QString help()
    {
        return tr("Write only the messages that it finds, in the words of the window's filter, as verdict:backscatter "
                  "since:yesterday from:203.0.113.0/24.");
    }
};

} // namespace

void addRowFilter(CommandLine &line)
{
    line.parser().addOption({u"filter"_s, RowFilter::help(), u"FILTER"_s});
}

FilterClock filterClock(std::chrono::sys_seconds now)
{
    // Not systemTimeZone(), for which Qt 6.8 looks into all files of the zones at once.
    return {now, QTimeZone(QTimeZone::LocalTime)};
}

std::optional<ScanFilter> readRowFilter(const CommandLine &line, std::chrono::sys_seconds now)
{
    const QString text = line.value(u"filter"_s);
    auto filter = ScanFilter::parse(text, filterClock(now));
    if (!filter) {
        complain(u"--filter: "_s + FilterWords::sentence(filter.error(), text));
        return std::nullopt;
    }
    return *std::move(filter);
}

} // namespace Indicia
