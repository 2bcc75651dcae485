// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptfolders.h"

#include "scanstore.h"

#include <algorithm>
#include <limits>

namespace Indicia {

ScanOutcome giveKept(const ScanJob &job, const KeptFolder &folder, std::stop_token stop)
{
    ScanOutcome outcome;
    ScanProgress &progress = outcome.progress;
    progress.folder = folder.name;
    progress.foldersInAll = 1;
    for (qint64 after = 0;;) {
        if (job.pause) {
            job.pause->wait(stop);
        }
        if (stop.stop_requested()) {
            outcome.cancelled = true;
            return outcome;
        }
        const auto page
            = job.store->page(folder.number, after, std::numeric_limits<qint64>::max(), ScanStore::Which::All);
        if (!page) {
            outcome.storeFailed = true;
            outcome.storeFault = page.error();
            return outcome;
        }
        if (page->last == 0) {
            break;
        }
        after = page->last;
        progress.known += page->rows.size();
        progress.messagesLeft = std::max<qint64>(folder.rows - progress.known, 0);
        if (!job.rows(page->rows)) {
            outcome.cancelled = true;
            return outcome;
        }
        if (job.progress) {
            job.progress(progress);
        }
    }
    progress.folders = 1;
    return outcome;
}

} // namespace Indicia
