// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace Indicia {

/// What paths stand for: message files, and what could not be listed.
struct PathListing
{
    QStringList files;
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

    /// Lists @p paths: files as they are, of folders the messages in them; at most @p most. listed() tells.
    void list(const QStringList &paths, qsizetype most);
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void listed(const Indicia::PathListing &listing);

private:
    QThreadPool m_pool;
    int m_running = 0;
};

} // namespace Indicia
