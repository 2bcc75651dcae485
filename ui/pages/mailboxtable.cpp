// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxtable.h"

#include "looks.h"
#include "rowdelegate.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

namespace Indicia {

namespace {

/// Marked rows that stay so when the filter changes.
constexpr std::size_t mostKept = 2'000;

constexpr std::array shownAtFirst{MailboxTableModel::VerdictColumn, MailboxTableModel::CertaintyColumn,
    MailboxTableModel::DateColumn, MailboxTableModel::SenderColumn, MailboxTableModel::RecipientColumn,
    MailboxTableModel::SubjectColumn, MailboxTableModel::ReasonColumn, MailboxTableModel::AddressColumn};

int widthOf(int column)
{
    switch (column) {
    case MailboxTableModel::CertaintyColumn:
        return 10;
    case MailboxTableModel::DateColumn:
    case MailboxTableModel::AddressColumn:
    case MailboxTableModel::NetworkColumn:
    case MailboxTableModel::KindColumn:
        return 18;
    case MailboxTableModel::SizeColumn:
    case MailboxTableModel::StatusColumn:
        return 10;
    case MailboxTableModel::SubjectColumn:
        return 36;
    default: // texts of no certain length
        return 25;
    }
}

} // namespace

MailboxTable::MailboxTable(MailboxTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new RowDelegate({MailboxTableModel::AddressRole, -1, -1, -1}, this));
    setAccessibleName(tr("Messages of the mailbox"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    setupHeader();
    setupWidths();
    setupCopying();
    connect(&model, &MailboxTableModel::aboutToArrange, this, &MailboxTable::keepPlace);
    connect(&model, &MailboxTableModel::arranged, this, &MailboxTable::restorePlace);
}

void MailboxTable::setupHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    for (int column = 0; column < MailboxTableModel::ColumnCount; ++column) {
        header->setSectionHidden(column,
            std::ranges::find(shownAtFirst, static_cast<MailboxTableModel::Column>(column)) == shownAtFirst.end());
    }
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &point) { chooseColumns(header->viewport()->mapToGlobal(point)); });
}

void MailboxTable::setupWidths()
{
    QHeaderView *header = horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < MailboxTableModel::ColumnCount; ++column) {
        header->resizeSection(column, unit * widthOf(column));
    }
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 58, 58));
    header->resizeSection(MailboxTableModel::DateColumn,
        fontMetrics().horizontalAdvance(QLocale().toString(wide, QLocale::ShortFormat)) + 2 * unit);
    int widest = 0;
    for (const QString &answer : MailboxTableModel::answers()) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(answer));
    }
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    header->resizeSection(MailboxTableModel::VerdictColumn, widest + icon + 3 * unit);
}

void MailboxTable::setupCopying()
{
    auto *copyRows = new QAction(glyphIcon(QStringLiteral("action-copy")), tr("&Copy"), this);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyRows, &QAction::triggered, this, &MailboxTable::copyRequested);
    addAction(copyRows);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::vector<RowTable::Row> MailboxTable::markedRows() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        ranges.append({range.top(), range.bottom()});
    }
    std::ranges::sort(ranges);
    std::vector<RowTable::Row> marked;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (next = std::max(next, top); next <= bottom; ++next) {
            marked.push_back(m_model.shown()[std::size_t(next)]);
        }
    }
    return marked;
}

/// Where the current row goes the next one that stays takes its place, and what is seen stays where it is.
void MailboxTable::moveFromGone()
{
    const auto isGone = [this](int row) { return m_model.isGone(m_model.shown()[std::size_t(row)]); };
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !isGone(current.row())) {
        return;
    }
    int row = current.row();
    while (row < m_model.rowCount() && isGone(row)) {
        ++row;
    }
    for (row = row < m_model.rowCount() ? row : current.row(); row >= 0 && isGone(row);) {
        --row;
    }
    const bool follows = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_model.index(row, current.column()), QItemSelectionModel::NoUpdate);
    setAutoScroll(follows);
}

void MailboxTable::keepPlace(MailboxTableModel::Arranging why)
{
    m_kept.reset();
    if (why == MailboxTableModel::Arranging::Filtering) {
        keepMarks();
        return;
    }
    moveFromGone();
    const int top = rowAt(0);
    if (top <= 0) {
        return; // at the very top the list is seen from its beginning
    }
    const int last = rowAt(viewport()->height() - 1);
    const int bottom = last < 0 ? m_model.rowCount() - 1 : last;
    int anchor = currentIndex().row();
    if (anchor < top || anchor > bottom) {
        if (why == MailboxTableModel::Arranging::Sorting) {
            return; // in another order nothing else stays together
        }
        anchor = top;
        while (anchor < bottom && m_model.isFresh(m_model.shown()[std::size_t(anchor)])) {
            ++anchor;
        }
    }
    int below = anchor - top;
    const auto isGone = [this](int row) { return m_model.isGone(m_model.shown()[std::size_t(row)]); };
    if (isGone(anchor)) { // nothing that is seen stays
        below = 0;
        while (anchor + 1 < m_model.rowCount() && isGone(anchor)) {
            ++anchor;
        }
    }
    m_kept = Kept{m_model.shown()[std::size_t(anchor)], anchor, below};
}

/// What is looked at stays where it is while rows find their places around it: the current row, else the first one that
/// is seen and was not just judged.
void MailboxTable::restorePlace(MailboxTableModel::Arranging why)
{
    if (why == MailboxTableModel::Arranging::Filtering) {
        restoreMarks();
    }
    if (!m_kept) {
        return;
    }
    if (const int now = m_model.rowOf(m_kept->row); now >= 0 && now != m_kept->place) {
        QScrollBar *across = horizontalScrollBar();
        const int place = across->value();
        const int first = std::max(now - m_kept->below, 0);
        scrollTo(m_model.index(first, horizontalHeader()->logicalIndex(0)), QAbstractItemView::PositionAtTop);
        across->setValue(place);
    }
}

void MailboxTable::keepMarks()
{
    const QModelIndex current = currentIndex();
    m_current = current.isValid() ? std::optional(m_model.shown()[std::size_t(current.row())]) : std::nullopt;
    m_marked = markedRows();
    m_marked.resize(std::min(m_marked.size(), mostKept));
    std::ranges::sort(m_marked);
}

void MailboxTable::restoreMarks()
{
    QItemSelection kept;
    if (!m_marked.empty()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (std::ranges::binary_search(m_marked, m_model.shown()[std::size_t(row)])) {
                kept.select(m_model.index(row, 0), m_model.index(row, MailboxTableModel::ColumnCount - 1));
            }
        }
    }
    if (const int row = m_current ? m_model.rowOf(*m_current) : -1; row >= 0) {
        setCurrentIndex(m_model.index(row, MailboxTableModel::VerdictColumn));
    }
    selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
}

void MailboxTable::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < MailboxTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != MailboxTableModel::VerdictColumn); // the answer always stands there
        connect(
            action, &QAction::toggled, header, [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->popup(place);
}

void MailboxTable::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("mailbox/header"), horizontalHeader()->saveState());
}

void MailboxTable::restore(const QSettings &settings)
{
    QHeaderView *header = horizontalHeader();
    const QByteArray state = settings.value(QStringLiteral("mailbox/header")).toByteArray();
    if (!state.isEmpty() && header->restoreState(state)) {
        header->setSectionHidden(MailboxTableModel::VerdictColumn, false);
        m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
}

} // namespace Indicia
