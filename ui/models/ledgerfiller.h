// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerimport.h"
#include "ledgersource.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace Indicia {

/// Fills the user's ledger of sent mail on a thread of its own, so that the window never waits for a disk.
class LedgerFiller : public QObject
{
    Q_OBJECT
public:
    explicit LedgerFiller(QString path, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped. What was entered stays.
    ~LedgerFiller() override;

    /// Opens an account on a mail server; null where @p place is none. For any thread.
    using OpenAccount = std::function<std::unique_ptr<MailSource>(const QString &place)>;
    /// Sources may be accounts.
    void setAccounts(OpenAccount open) { m_openAccount = std::move(open); }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Adds @p sources, one after the other; finished() tells the outcome. One thing at a time. A ledger that has to be
    /// made keeps Message-IDs as @p form says.
    void add(const QStringList &sources, const LedgerImportSetting &setting, MessageIdForm form = MessageIdForm::Plain);
    /// Takes out all that came from the source with that id.
    void forget(qint64 source);
    /// Reads the list of sources.
    void refresh();
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(const Indicia::LedgerImportProgress &progress);
    /// @p troubles are sentences. The ledger may have changed though there are some.
    void finished(qint64 added, const QStringList &troubles);
    void sourcesRead(const QList<Indicia::LedgerSource> &sources);
    /// How the ledger keeps Message-IDs; nothing where there is none yet.
    void formRead(std::optional<Indicia::MessageIdForm> form);

private:
    struct Done
    {
        qint64 added = 0;
        bool changes = false;
        QStringList troubles;
        QList<LedgerSource> sources;
        std::optional<MessageIdForm> form;
    };
    void start(std::function<Done(std::stop_token)> work);
    static void readSources(const QString &path, Done &done);

    const QString m_path;
    OpenAccount m_openAccount; ///< may be empty
    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace Indicia
