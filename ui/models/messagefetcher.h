// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace Indicia {

/// Reads a message again that a scan has seen, from where the scan found it, on a thread of its own.
class MessageFetcher : public QObject
{
    Q_OBJECT
public:
    /// Opens what was scanned; called on the fetcher's thread. Never null.
    using OpenSource = std::function<std::unique_ptr<MailSource>(const QString &place)>;

    explicit MessageFetcher(OpenSource open, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~MessageFetcher() override;

    /// What was scanned, and the message in it.
    struct Wanted
    {
        QStringList places;
        QByteArray folder; ///< ScanRow::folder
        QByteArray key; ///< ScanRow::key; also that of a message that another one carries
        QString name; ///< ScanRow::name
    };
    /// Reads it; fetched() or failed() tells, for each.
    void fetch(const Wanted &wanted);

    /// The same, blocking.
    [[nodiscard]] static std::expected<QByteArray, MailFault> read(
        const OpenSource &open, const Wanted &wanted, std::stop_token stop);

Q_SIGNALS:
    void fetched(const Indicia::MessageFetcher::Wanted &wanted, const QByteArray &bytes);
    void failed(const Indicia::MessageFetcher::Wanted &wanted, const Indicia::MailFault &fault);

private:
    OpenSource m_open;
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace Indicia
