// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keptfolders.h"
#include "storefault.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace Indicia {

/// Asks a team's database what it has, on a thread of its own. One question at a time: a new one puts an end to the one
/// before it, whose answer is not heard any more.
class TeamLister : public QObject
{
    Q_OBJECT
public:
    explicit TeamLister(QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~TeamLister() override;

    /// @p address is one of PostgresScanStore::isAddress(). Makes the tables where they are not there.
    void list(const QString &address);
    void cancel();

Q_SIGNALS:
    void listed(const QList<Indicia::KeptFolder> &folders);
    /// The sentence, and below it what the server or the library says, made harmless.
    void failed(const QString &sentence);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_number = 0; ///< of the question
};

} // namespace Indicia
