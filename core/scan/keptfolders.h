// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scan.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>

namespace Indicia {

/// A folder of which a team has kept rows, in one context.
struct KeptFolder
{
    qint64 number = 0; ///< StoredFolder::number
    QByteArray id; ///< MailFolder::Opening::id: where it lies, for whoever scanned it; hostile
    QString name; ///< hostile
    QByteArray context; ///< in which it was judged, see scanContext()
    qint64 rows = 0;
    qint64 waiting = 0; ///< messages that wait for a worker, or are with one
    bool whole = false; ///< a scan came to its end there
    std::chrono::sys_seconds used; ///< when it was opened last, by the server's clock

    friend bool operator==(const KeptFolder &, const KeptFolder &) = default;
};

/// Gives the rows that the store of @p job has of the folder of that number, as they stand: no mail is read, and
/// nothing is judged. Of the job it takes the store, the pause and who is told. Blocking.
[[nodiscard]] ScanOutcome giveKept(const ScanJob &job, const KeptFolder &folder, std::stop_token stop);

} // namespace Indicia
