// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <optional>

namespace Indicia {

/// What paths stand for: message files, and what could not be listed.
struct PathListing
{
    QStringList files;
    QStringList mailboxes; ///< folders, mbox files, and files where there are many: to be read as one mailbox
    QStringList complaints; ///< sentences
    bool cut = false; ///< there were more files than wanted
};

/// Finds the messages in files and folders on a thread of its own: a folder may be large, or on a disk that sleeps.
class PathLister : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~PathLister() override;

    struct Setting
    {
        qsizetype most = 0; ///< messages that are listed
        /// More files than these are a mailbox, and so are folders and mbox files; nothing: there are no mailboxes, and
        /// of folders the messages in them are listed.
        std::optional<qsizetype> handful;
    };
    /// Lists @p paths; listed() tells.
    void list(const QStringList &paths, const Setting &setting);
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void listed(const Indicia::PathListing &listing);

private:
    QThreadPool m_pool;
    int m_running = 0;
};

} // namespace Indicia
