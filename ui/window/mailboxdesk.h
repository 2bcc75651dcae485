// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keptfolders.h"
#include "messagefetcher.h"
#include "openedcase.h"
#include "scancontext.h"
#include "scanrunner.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <memory>

class QSettings;

namespace Indicia {

class MailboxPage;

/// Reads mailboxes for the window: the page, the scan that fills it, and the way from a row to its message.
class MailboxDesk : public QObject
{
    Q_OBJECT
public:
    struct Needs
    {
        ScanRunner::Scan scan; ///< must not be empty
        MessageFetcher::OpenSource openSource; ///< must not be empty
        std::function<std::chrono::sys_seconds()> now;
        std::function<QString(const QStringList &places)> titleOf; ///< what places are called that are no files
        /// Shows the message of that origin where it is open already; false where it is not.
        std::function<bool(const QByteArray &origin)> showOpen;
        std::function<QString()> storePlace; ///< where results are kept, see openScanStoreAt(); empty: nowhere
        QSettings *settings = nullptr; ///< not owned
    };
    explicit MailboxDesk(Needs needs, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~MailboxDesk() override;

    /// The page; made when it is first asked for, and owned by @p parent, which outlives this.
    [[nodiscard]] MailboxPage *page(QWidget *parent);
    /// The page where there is one.
    [[nodiscard]] MailboxPage *page() const { return m_page; }
    /// Reads @p places with @p surroundings, in place of what was read before. @p basis is what verdicts rest on
    /// beside the identity: what was kept on another one is not believed.
    void open(const QStringList &places, const Surroundings &surroundings, const ScanBasis &basis);
    /// Shows what a team's database at @p address has of @p folder, in place of what was read before: no mail is read.
    void openKept(const QString &address, const KeptFolder &folder);
    /// The same once more; false where something else stands on the page.
    bool openKeptAgain();
    [[nodiscard]] bool isKept() const { return m_kept.has_value(); }
    /// Reads on in the same places where it was stopped; what stands on the page stays.
    void goOn();
    /// Reads what is in the same places and was not read yet, and adds it: came() gives it. Where results are not kept
    /// it cannot be told what is new, and nothing is done: false.
    bool readMore();
    /// The message of @p origin was judged by itself: its row needs not wait for its turn.
    void judge(const QByteArray &origin, const CaseReport &report);
    [[nodiscard]] bool isBusy() const { return m_runner->isRunning() || m_fetching > 0; }
    [[nodiscard]] const QStringList &places() const { return m_places; }
    void saveState() const;

Q_SIGNALS:
    /// The message of a row was read; @p origin tells it from all others.
    void messageRead(const QString &name, const QByteArray &bytes, const QByteArray &origin);
    void failed(const QString &sentence);
    void came(const QList<Indicia::ScanRow> &rows); ///< by readMore()
    void idle();

private:
    struct Ground;
    void openRow(const ScanRow &row);
    [[nodiscard]] QStringList placesOf(const ScanRow &row) const;
    void read();
    void take(QList<ScanRow> rows);
    void takeAway(const QByteArray &folder, const QByteArrayList &keys);
    void learnRows();
    void tellMore();
    void finish(ScanOutcome outcome);
    void finishMore(const ScanOutcome &outcome);
    [[nodiscard]] QString titleOf(const QStringList &places) const;

    Needs m_needs;
    MailboxPage *m_page = nullptr; ///< owned by the window, which outlives this
    ScanRunner *m_runner;
    MessageFetcher *m_fetcher;
    QStringList m_places;
    Surroundings m_surroundings; ///< with which they are read
    ScanBasis m_basis; ///< on which they are judged
    enum class Reading { Nothing, All, More } m_reading = Reading::Nothing;
    bool m_listed = false; ///< every message stands on the page, judged or not
    bool m_moreWanted = false; ///< when what runs has ended
    QList<ScanRow> m_more; ///< that came
    QSet<size_t> m_known; ///< hashes of the origins of rows that are shown; empty until more are read
    struct Kept
    {
        QString address;
        KeptFolder folder;
    };
    std::optional<Kept> m_kept; ///< what is shown, where no mail is read
    std::shared_ptr<Ground> m_ground; ///< of what was started last
    bool m_storeFailed = false; ///< results are not kept
    int m_fetching = 0;
};

} // namespace Indicia
