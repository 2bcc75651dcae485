// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pathlister.h"

#include "filewords.h"
#include "hostile.h"
#include "mbox.h"
#include "messagefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Indicia {

namespace {

/// A file that holds more than one message. Of a pipe or a device nothing is read.
bool isMailbox(const QString &path)
{
    constexpr qint64 enough = 4LL * 1024 * 1024; // two messages stand in it, or one that is no mailbox's
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = file.read(5);
    if (start != "From ") {
        return false;
    }
    const QByteArray head = start + file.read(enough);
    return mboxMessages(head).size() > 1;
}

PathListing listed(const QStringList &paths, const PathLister::Setting &setting)
{
    const qsizetype most = setting.most;
    PathListing listing;
    for (const QString &path : paths) {
        if (setting.handful && (QFileInfo(path).isDir() || isMailbox(path))) {
            listing.mailboxes << path;
            continue;
        }
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
    if (setting.handful && listing.files.size() > *setting.handful) {
        listing.mailboxes << listing.files;
        listing.files.clear();
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

void PathLister::list(const QStringList &paths, const Setting &setting)
{
    if (paths.isEmpty()) {
        return;
    }
    ++m_running;
    m_pool.setMaxThreadCount(1); // in the order in which they were asked for
    m_pool.start([this, paths, setting] {
        const PathListing listing = Indicia::listed(paths, setting);
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
