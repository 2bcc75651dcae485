// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailboxoverview.h"
#include "mailboxtablemodel.h"
#include "scan.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Indicia {

class FilterBar;
class InsightPanel;
class MailboxState;
class MailboxTable;
class MessageBar;
class PlainLabel;
class ScanBar;
struct FilterClock;

/// Answers "two thousand bounces came overnight: what happened?": a sentence, the messages behind it as a table that
/// can be filtered, and what they have in common. Rows come while they are looked at.
class MailboxPage : public QWidget
{
    Q_OBJECT
public:
    /// @p clock tells the moment and the zone for dates.
    explicit MailboxPage(std::function<FilterClock()> clock, QWidget *parent = nullptr);
    ~MailboxPage() override;

    /// What the program knows.
    using Ground = MailboxOverview::Ground;
    void setGround(const Ground &ground);
    /// Whether accounts on mail servers can be opened: there is a button for it then.
    void setAccounts(bool can);
    /// Whether messages can be marked or copied where they are: there is a button for it then.
    void setChanging(bool can);
    /// Whether new mail is watched for: the page says so.
    void setWatched(bool watched);

    /// Another mailbox is being read: what was shown goes. @p title is what was opened, made harmless.
    void begin(const QString &title);
    /// What was stopped is gone on with: what stands here stays.
    void goOn();
    void append(const QList<ScanRow> &rows);
    /// Judges messages anew: see MailboxTableModel::renew().
    void renew(const QList<ScanRow> &rows);
    /// Takes away messages that are gone from a folder: see MailboxTableModel::remove().
    std::vector<RowTable::Row> remove(const QByteArray &folder, const QByteArrayList &keys);
    /// Judges a row before its turn, where it waits for that.
    void judge(const ScanRow &row);
    void showProgress(const ScanProgress &progress);
    /// It was read, or stopped; @p complaints are sentences about what could not be read.
    void end(const ScanOutcome &outcome, const QStringList &complaints);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isScanning() const { return m_scanning; }
    [[nodiscard]] const MailboxTableModel &model() const { return *m_model; }
    [[nodiscard]] QString headline() const;
    void setFilter(const QString &text);
    /// Whether the rows that fit the filter are still looked for: what is shown fits the one before.
    [[nodiscard]] bool isFiltering() const;
    /// The same; and if so, it is said that nothing can be done with "all that are shown".
    [[nodiscard]] bool mustWaitForFilter();
    /// The rows that are marked, in the order in which they are shown.
    [[nodiscard]] std::vector<RowTable::Row> markedRows() const;
    /// The same; where fewer than two are marked, all that are shown.
    [[nodiscard]] std::vector<RowTable::Row> chosenRows() const;
    /// Of the rows that are shown, those that are judged forged: backscatter and fake bounces.
    [[nodiscard]] std::vector<RowTable::Row> forgedRows() const;
    /// Copies the marked rows as text, with tabs between.
    void copy();
    /// Asks where, and writes the chosen rows.
    void exportRows();
    void focusFilter();
    /// From the filter to the messages, to what they have in common, and back.
    void focusNextPane();

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void openRequested(const Indicia::ScanRow &row);
    void pauseToggled(bool paused);
    void stopRequested();
    void mailboxWanted(); ///< a file
    void folderWanted();
    void accountWanted(); ///< on a mail server
    void changeRequested(); ///< the button for that was pressed
    void againRequested(); ///< the same mailbox once more
    void goOnRequested(); ///< where it was stopped
    /// "settings.identity" or "dns.allow": where the user can do what is missing.
    void placeRequested(const QByteArray &place);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupTable();
    void setupButtons();
    void setupInsight();
    void later();
    void refresh();
    void refreshInTurn();
    void tellArranged(MailboxTableModel::Arranging why);
    void tell();
    [[nodiscard]] QString hits() const;
    [[nodiscard]] bool isArranging() const;
    void tellInsight();
    void noteTime();
    void showState();
    [[nodiscard]] MailboxOverview::Reading reading() const;
    void openRow(const QModelIndex &index);
    void saveReport(const RowGroup &flood);
    void updateButtons();

    std::function<FilterClock()> m_clock;
    MailboxTableModel *m_model;
    MailboxOverview *m_overview;
    ScanBar *m_scanBar;
    FilterBar *m_filterBar;
    MessageBar *m_bar;
    MailboxTable *m_table;
    QStackedWidget *m_stack; ///< the table, or why there is none
    MailboxState *m_state;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_columns;
    QPushButton *m_change;
    QSplitter *m_splitter;
    QWidget *m_insightPane;
    InsightPanel *m_insight;
    PlainLabel *m_insightNote; ///< that not all messages are counted
    QTimer m_refresh;
    QElapsedTimer m_told; ///< since what is told was begun
    QString m_title;
    bool m_scanning = false;
    bool m_began = false;
    bool m_failed = false; ///< not all could be read
    bool m_isDue = false; ///< to be told when the rows are arranged
};

} // namespace Indicia
