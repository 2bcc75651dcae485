// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failon.h"

#include "console.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class FailOn
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::FailOn)

public:
    static QString help() { return tr("End with code 1 where one of these verdicts is given."); }
    static QString noSuchVerdict(const QString &verdict, const QStringList &known)
    {
        return tr("--fail-on %1: there is no such verdict; there are %2").arg(verdict, known.join(u", "_s));
    }
};

QStringList knownVerdicts()
{
    QStringList words;
    for (int value = 0; value <= static_cast<int>(Verdict::Unverifiable); ++value) {
        words.append(token(static_cast<Verdict>(value)));
    }
    return words;
}

} // namespace

void addFailOn(CommandLine &line)
{
    line.parser().addOption({u"fail-on"_s, FailOn::help(), u"VERDICT[,VERDICT]"_s});
}

std::optional<QStringList> readFailOn(const CommandLine &line)
{
    const QStringList wanted = line.value(u"fail-on"_s).split(u',', Qt::SkipEmptyParts);
    const QStringList known = knownVerdicts();
    const auto unknown = std::ranges::find_if(wanted, [&](const QString &verdict) { return !known.contains(verdict); });
    if (unknown != wanted.cend()) {
        complain(FailOn::noSuchVerdict(*unknown, known));
        return std::nullopt;
    }
    return wanted;
}

} // namespace Indicia
