// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pathlister.h"

#include "filewords.h"
#include "hostile.h"
#include "messagefile.h"

#include <QFileInfo>

#include <algorithm>

namespace Indicia {

namespace {

PathListing listed(const QStringList &paths, qsizetype most)
{
    PathListing listing;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            listing.files << path;
            continue;
        }
        const std::expected<QStringList, MessageFileError> found = messageFilesIn(path, most + 1);
        if (!found) {
            listing.complaints << messageFileSentence(path, found.error());
        } else if (found->isEmpty()) {
            listing.complaints
                << PathLister::tr("%1: there is no message in this folder.").arg(Hostile(path).displayText());
        } else {
            listing.files << *found;
        }
    }
    listing.cut = listing.files.size() > most;
    listing.files.resize(std::min(listing.files.size(), most));
    return listing;
}

} // namespace

PathLister::~PathLister()
{
    m_pool.waitForDone();
}

void PathLister::list(const QStringList &paths, qsizetype most)
{
    if (paths.isEmpty()) {
        return;
    }
    ++m_running;
    m_pool.setMaxThreadCount(1); // in the order in which they were asked for
    m_pool.start([this, paths, most] {
        const PathListing listing = Indicia::listed(paths, most);
        QMetaObject::invokeMethod(
            this,
            [this, listing] {
                --m_running;
                Q_EMIT listed(listing);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Indicia
