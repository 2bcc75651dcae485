// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrivalorder.h"
#include "rowmarks.h"
#include "roworder.h"
#include "scanfilter.h"
#include "sharedrows.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QTimeZone>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Indicia {

class FilterMatcher;
class RowIndex;
class RowWork;
struct RowArrangement;

/// The rows of a mailbox, filtered and in order, as a table. Rows come while it is shown: they stand at the end until
/// settle() puts them where they belong. A row that was only looked at is judged in its place, and stands there until
/// then. What is shown of a row is made when it is painted; a million rows take no more than what the table of them
/// takes.
///
/// Few rows are arranged at once. Many are arranged beside the window's thread (RowWork), and until that is done they
/// are shown as before; what is asked meanwhile takes the place of what was asked.
class MailboxTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        VerdictColumn,
        CertaintyColumn,
        DateColumn,
        SenderColumn,
        RecipientColumn,
        SubjectColumn,
        ReasonColumn,
        AddressColumn,
        NetworkColumn,
        HeloColumn,
        GeneratorColumn,
        RoleColumn,
        KindColumn,
        StatusColumn,
        SizeColumn,
        FolderColumn,
        NameColumn,
        ColumnCount
    };
    enum Role {
        AddressRole = Qt::UserRole, ///< bool: the text is an address or a host; its end says whose it is
    };

    explicit MailboxTableModel(QTimeZone zone, QObject *parent = nullptr);
    ~MailboxTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Arranges the rows; see arranging().
    void sort(int column, Qt::SortOrder order) override;

    /// Takes rows in. Those that fit the filter are shown at the end; a judged one takes the place of the one that was
    /// looked at. What was judged already is not looked at any more.
    void append(const QList<ScanRow> &rows);
    /// What was read comes once more, and the rest of it: each judged row is given again, and finds its own.
    void expectAgain();
    /// Judges a row before its turn; true where it waited for that. It is judged once more when its turn comes.
    bool judge(const ScanRow &row);
    /// Puts judged rows in the place of those of the same messages, where they say something else. How many did. Few
    /// other rows are looked at.
    int renew(const QList<ScanRow> &rows);
    /// Takes away messages of a folder that are there no more, with those that are attached to them: the rows are not
    /// shown any more, nor in all(), and keep their numbers in the table. aboutToArrange() and arranged() come where
    /// any were shown. Which rows they were. Linear, but few other rows are looked at.
    std::vector<RowTable::Row> remove(const QByteArray &folder, const QByteArrayList &keys);
    /// Whether the message of a row is there no more.
    [[nodiscard]] bool isGone(RowTable::Row row) const { return m_isGone[row]; }
    /// Puts the rows that came or were judged since into their order, and takes those away that do not fit any more.
    /// False where that is nobody's wish: all are in order, and nothing is being arranged. Else arranged() comes, or
    /// came.
    bool settle();
    /// Whether there are rows that are not in their order yet.
    [[nodiscard]] bool isUnsettled() const { return m_ordered < m_order.size() || !m_changed.empty(); }
    /// Whether a row was judged in its place since settle(), or is gone.
    [[nodiscard]] bool isFresh(RowTable::Row row) const;
    /// No more rows come: what is needed for that goes.
    void finish();
    void clear();
    /// Shows the rows that fit, and no others.
    void setFilter(const ScanFilter &filter);

    /// What the rows are arranged for, the most noticeable of it.
    enum class Arranging { Nothing, Settling, Sorting, Filtering };
    /// What is being worked on beside the window's thread.
    [[nodiscard]] Arranging arranging() const;

    [[nodiscard]] const RowTable &table() const { return m_shared->table; }
    /// The same, for other threads: clear() leaves it to them.
    [[nodiscard]] std::shared_ptr<SharedRows> shared() const { return m_shared; }
    /// The rows that are shown, in their order.
    [[nodiscard]] std::span<const RowTable::Row> shown() const { return m_shown; }
    /// Rows that were not judged yet.
    [[nodiscard]] qsizetype pending() const { return m_pending; }
    /// The row of that message where it was not judged yet.
    [[nodiscard]] std::optional<ScanRow> pendingRow(const QByteArray &folder, const QByteArray &key) const;
    /// All rows but those that are gone, in their order.
    [[nodiscard]] std::span<const RowTable::Row> all() const { return m_order; }
    /// Where a row is shown; -1 where it is not. Linear.
    [[nodiscard]] int rowOf(RowTable::Row row) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    /// What stands in a cell, made harmless for a plain-text place.
    [[nodiscard]] QString text(RowTable::Row row, Column column) const;
    /// The text, and of a message that was not read, why.
    [[nodiscard]] QString explained(RowTable::Row row, Column column) const;
    /// All that can stand in VerdictColumn, to know how wide that is.
    [[nodiscard]] static QStringList answers();

Q_SIGNALS:
    /// Something is worked on from now on until arranged(), or clear().
    void arrangingBegan();
    /// Comes before the rows are shown in another order, and arranged() when they are; each @p why once.
    void aboutToArrange(Indicia::MailboxTableModel::Arranging why);
    void arranged(Indicia::MailboxTableModel::Arranging why);

private:
    [[nodiscard]] bool take(const ScanRow &row);
    void takeIn(const QList<ScanRow> &rows, std::vector<RowTable::Row> &fitting);
    void place(RowTable::Row number, const ScanRow &row);
    void judge(RowTable::Row number, const ScanRow &row);
    void showJudged();
    void show(const std::vector<RowTable::Row> &rows);
    void noteOrdered();
    void takeBack();
    void arrange();
    void adopt(RowArrangement &found);
    void adoptFilter(RowArrangement &found, std::span<const RowTable::Row> later);
    void adoptOrder(RowArrangement &found, std::span<const RowTable::Row> later);
    void rearrange(std::vector<RowTable::Row> shown);
    void showFirst(std::vector<RowTable::Row> shown, qsizetype count);
    [[nodiscard]] std::optional<RowTable::Row> find(const QByteArray &folder, const QByteArray &key) const;
    void leave(const std::vector<RowTable::Row> &rows);
    [[nodiscard]] QString address(RowTable::Row row, bool network) const;
    [[nodiscard]] QString judged(const RowJudgement &judgement, Column column) const;
    [[nodiscard]] QString fileName(RowTable::Row row) const;

    QTimeZone m_zone;
    RowWork *m_work;
    std::shared_ptr<SharedRows> m_shared;
    ScanFilter m_filter; ///< that is asked for
    bool m_filterIsNew = false; ///< and not what is shown yet
    std::unique_ptr<FilterMatcher> m_matcher; ///< of what is shown
    std::vector<RowTable::Row> m_order; ///< all rows but those that are gone
    std::vector<RowTable::Row> m_shown; ///< those that fit
    std::vector<bool> m_fits; ///< by row
    std::unique_ptr<RowIndex> m_index; ///< of the table
    std::vector<RowTable::Row> m_changed; ///< judged in their place since settle()
    std::vector<RowTable::Row> m_changing; ///< the same, before what is being worked on began
    std::vector<bool> m_isChanged; ///< by row
    std::vector<bool> m_isEarly; ///< by row: judged before its turn
    std::vector<bool> m_isGone; ///< by row
    ArrivalOrder m_arrival;
    RowMarks m_marks;
    qsizetype m_pending = 0;
    std::size_t m_ordered = 0; ///< so many of m_order are in order
    std::optional<RowColumn> m_column; ///< nothing: as they came
    bool m_descending = false;
    bool m_sortIsNew = false; ///< m_order is in another order than these two ask for
    std::array<QIcon, VerdictCount> m_icons;
    QIcon m_faultIcon;
    QIcon m_pendingIcon;
};

/// What a column is ordered by.
[[nodiscard]] RowColumn orderOf(MailboxTableModel::Column column);

} // namespace Indicia
