// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"
#include "conclusion.h"
#include "dnsrecord.h"
#include "finding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace Indicia {

/// Everything that Indicia says about one message: a plain value, saved, compared, shown, exported.
struct CaseReport
{
    QString sourceName; ///< what the user calls it: a file name; hostile
    QByteArray sha256; ///< of the bytes, in lower-case hex
    qint64 size = 0; ///< in octets
    std::chrono::sys_seconds now{}; ///< the time it was judged at
    CaseFacts facts;
    QList<Finding> findings;
    Conclusion conclusion;
    QList<DnsExchange> dns; ///< every exchange, in the order first asked; Finding evidence points here
    bool complete = true; ///< false where it was cancelled or DNS did not answer: what is missing is among the findings
};

} // namespace Indicia
