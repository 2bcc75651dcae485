// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxpage.h"

#include "filterbar.h"
#include "floodsmodel.h"
#include "flowlayout.h"
#include "insightpanel.h"
#include "looks.h"
#include "messagebar.h"
#include "plainlabel.h"
#include "rowdelegate.h"
#include "scanbar.h"
#include "surveywords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace Indicia {

namespace {

/// What is told about all rows is worked out again at most so often, and never takes more than a tenth of the time.
constexpr int leastRefresh = 400; // milliseconds
constexpr int mostRefresh = 10'000;
constexpr int refreshShare = 10;

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

MailboxPage::MailboxPage(std::function<FilterClock()> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_model(new MailboxTableModel(m_clock().zone, this))
    , m_headline(new PlainLabel(this))
    , m_flood(new PlainLabel(this))
    , m_counts(new PlainLabel(this))
    , m_hint(new QWidget(this))
    , m_hintText(new PlainLabel(m_hint))
    , m_hintButton(new QPushButton(m_hint))
    , m_scanBar(new ScanBar(this))
    , m_filterBar(new FilterBar(m_clock, this))
    , m_bar(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new QWidget(this))
    , m_stateTitle(new PlainLabel(m_state))
    , m_stateText(new PlainLabel(m_state))
    , m_stateFile(new QPushButton(glyphIcon(QStringLiteral("action-open")), tr("Open a &mailbox\u2026"), m_state))
    , m_stateFolder(new QPushButton(glyphIcon(QStringLiteral("action-open")), tr("S&can a folder\u2026"), m_state))
    , m_stateAccount(
          new QPushButton(glyphIcon(QStringLiteral("action-open")), tr("Open a mail &account\u2026"), m_state))
    , m_stateClear(new QPushButton(tr("&Show all messages"), m_state))
    , m_open(new QPushButton(glyphIcon(QStringLiteral("action-show")), tr("&Open this message"), this))
    , m_copy(new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("&Copy"), this))
    , m_export(new QPushButton(glyphIcon(QStringLiteral("action-save")), tr("&Export\u2026"), this))
    , m_columns(new QPushButton(tr("Co&lumns\u2026"), this))
    , m_change(new QPushButton(tr("Mar&k on the server\u2026"), this))
    , m_splitter(new QSplitter(this))
    , m_insightPane(new QWidget(m_splitter))
    , m_insight(new InsightPanel(m_clock().zone, m_insightPane))
    , m_insightNote(new PlainLabel(m_insightPane))
{
    auto *layout = new QVBoxLayout(this);
    m_headline->setHeading(1.5);
    layout->addWidget(m_headline);
    layout->addWidget(m_flood);
    layout->addWidget(m_counts);
    auto *hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->addWidget(m_hintText, 1);
    hint->addWidget(m_hintButton);
    layout->addWidget(m_hint);
    layout->addWidget(m_scanBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    setupTable();
    setupStates();
    setupButtons();
    setupInsight();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(leastRefresh);
    connect(&m_refresh, &QTimer::timeout, this, &MailboxPage::refresh);
    connect(m_filterBar, &FilterBar::filterChanged, this, &MailboxPage::applyFilter);
    connect(m_scanBar, &ScanBar::pauseToggled, this, &MailboxPage::pauseToggled);
    connect(m_hintButton, &QPushButton::clicked, this,
        [this] { Q_EMIT placeRequested(m_ground.namedIdentity ? "dns.allow" : "settings.identity"); });
    connect(m_scanBar, &ScanBar::stopRequested, this, &MailboxPage::stopRequested);
    refresh();
}

MailboxPage::~MailboxPage() = default;

void MailboxPage::setupTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate({MailboxTableModel::AddressRole, -1, -1, -1}, m_table));
    m_table->setAccessibleName(tr("Messages of the mailbox"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < MailboxTableModel::ColumnCount; ++column) {
        header->resizeSection(column, unit * widthOf(column));
        header->setSectionHidden(column,
            std::ranges::find(shownAtFirst, static_cast<MailboxTableModel::Column>(column)) == shownAtFirst.end());
    }
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 58, 58));
    header->resizeSection(MailboxTableModel::DateColumn,
        fontMetrics().horizontalAdvance(QLocale().toString(wide, QLocale::ShortFormat)) + 2 * unit);
    int widest = 0;
    for (const QString &answer : MailboxTableModel::answers()) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(answer));
    }
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_table);
    header->resizeSection(MailboxTableModel::VerdictColumn, widest + icon + 3 * unit);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &point) { chooseColumns(header->viewport()->mapToGlobal(point)); });
    connect(m_table, &QTableView::activated, this, &MailboxPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MailboxPage::updateButtons);
    auto *copyRows = new QAction(glyphIcon(QStringLiteral("action-copy")), tr("&Copy"), m_table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyRows, &QAction::triggered, this, &MailboxPage::copy);
    m_table->addAction(copyRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MailboxPage::setupStates()
{
    auto *layout = new QVBoxLayout(m_state);
    m_stateTitle->setHeading(1.2);
    layout->addWidget(m_stateTitle);
    layout->addWidget(m_stateText);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_stateFile);
    buttons->addWidget(m_stateFolder);
    buttons->addWidget(m_stateAccount);
    buttons->addWidget(m_stateClear);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_stateFile, &QPushButton::clicked, this, &MailboxPage::mailboxWanted);
    connect(m_stateFolder, &QPushButton::clicked, this, &MailboxPage::folderWanted);
    connect(m_stateAccount, &QPushButton::clicked, this, &MailboxPage::accountWanted);
    connect(m_stateClear, &QPushButton::clicked, m_filterBar, &FilterBar::clear);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
}

void MailboxPage::setupButtons()
{
    auto *left = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_open, m_copy, m_export, m_columns, m_change}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    m_splitter->addWidget(left);
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_copy, &QPushButton::clicked, this, &MailboxPage::copy);
    connect(m_export, &QPushButton::clicked, this, &MailboxPage::exportRows);
    connect(m_change, &QPushButton::clicked, this, &MailboxPage::changeRequested);
    m_change->setToolTip(
        tr("Sets a keyword on the marked messages, or copies them to a folder; where none is marked, all "
           "that are judged forged. Asks first"));
    m_change->setAccessibleDescription(m_change->toolTip());
    m_change->hide();
    connect(m_columns, &QPushButton::clicked, this,
        [this] { chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

void MailboxPage::setupInsight()
{
    auto *layout = new QVBoxLayout(m_insightPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_insight, 1);
    layout->addWidget(m_insightNote);
    m_splitter->addWidget(m_insightPane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    connect(m_insight, &InsightPanel::termChosen, m_filterBar, &FilterBar::addTerm);
    connect(m_insight, &InsightPanel::reportRequested, this, &MailboxPage::saveReport);
    connect(m_insight, &InsightPanel::outdated, this, &MailboxPage::refresh);
}

void MailboxPage::begin(const QString &title)
{
    m_title = title;
    m_began = true;
    m_scanning = true;
    m_insight->clear();
    m_model->clear();
    m_bar->hide();
    m_scanBar->begin();
    refresh();
}

void MailboxPage::goOn()
{
    m_scanning = true;
    m_model->expectAgain();
    m_bar->hide();
    m_scanBar->begin();
    refresh();
}

void MailboxPage::append(const QList<ScanRow> &rows)
{
    m_model->append(rows);
    if (m_stack->currentWidget() != m_table && m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
    }
    later();
}

void MailboxPage::judge(const ScanRow &row)
{
    if (m_model->judge(row)) {
        later();
    }
}

void MailboxPage::later()
{
    if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

void MailboxPage::showProgress(const ScanProgress &progress)
{
    m_scanBar->showProgress(progress);
}

void MailboxPage::end(const ScanOutcome &outcome, const QStringList &complaints)
{
    m_scanning = false;
    m_scanBar->end();
    QStringList sentences = complaints;
    m_model->finish();
    const bool pending = m_model->pending() > 0;
    if (pending) { // stopped, or they came while the mailbox was read
        sentences << (outcome.cancelled ? tr("Stopped: %1 of %Ln message(s) are judged, the others only listed.",
                                              nullptr, static_cast<int>(m_model->table().size()))
                                        : tr("%1 of %Ln message(s) are judged, the others only listed.", nullptr,
                                              static_cast<int>(m_model->table().size())))
                         .arg(SurveyWords::number(m_model->table().size() - m_model->pending()));
    }
    if (outcome.cancelled && !(pending && outcome.aheadEnded)) {
        sentences << tr("Reading was stopped: what stands here is not all.");
    }
    if (outcome.incomplete) {
        sentences << tr("Name servers did not answer for some messages; their answers may change.");
    }
    m_failed = !sentences.isEmpty();
    if (m_failed) {
        // Where nothing stopped it, what is still not judged is gone, or came late: only a new list is right.
        const bool goesOn = outcome.cancelled && m_model->table().size() > 0;
        m_bar->say(sentences.join(QLatin1Char('\n')), goesOn ? tr("&Go on") : tr("&Read again"), [this, goesOn] {
            if (goesOn) {
                Q_EMIT goOnRequested();
            } else {
                Q_EMIT againRequested();
            }
        });
    }
    m_refresh.stop();
    refresh();
}

QString MailboxPage::headline() const
{
    return m_headline->text();
}

void MailboxPage::refresh()
{
    QElapsedTimer timer;
    timer.start();
    settle();
    const RowTotals totals = countRows(m_model->table(), m_model->all());
    const bool some = totals.rows > 0;
    m_headline->setPlainText(some ? SurveyWords::headline(totals)
            : m_scanning          ? tr("Reading %1\u2026").arg(m_title)
            : m_failed            ? tr("Nothing was read of %1.").arg(m_title)
            : m_began             ? tr("There is no message in %1.").arg(m_title)
                                  : tr("What came overnight?"));
    QStringList counts{SurveyWords::judged(totals), SurveyWords::counts(totals)};
    if (m_watched) {
        counts << tr("New mail is added as it comes");
    }
    counts.removeAll(QString());
    m_counts->setPlainText(counts.join(QStringLiteral(" \u00B7 ")));
    m_counts->setVisible(some || m_watched);
    const RowGroups senders
        = groupRows(m_model->table(), m_model->all(), GroupBy::Sender, {FloodsModel::LeastRows, 1, true});
    m_flood->setVisible(!senders.groups.isEmpty());
    if (!senders.groups.isEmpty()) {
        const RowGroup &flood = senders.groups.first();
        QStringList sentences{SurveyWords::floodSentence(flood, m_model->zone())};
        sentences << SurveyWords::floodDetails(SurveyWords::factsOf(m_model->table(), m_model->all(), flood));
        m_flood->setPlainText(sentences.join(QLatin1Char(' ')));
    }
    m_insight->show(m_model->table(), m_model->shown());
    m_insightPane->setVisible(some);
    m_insightNote->setVisible(totals.pending > 0);
    m_insightNote->setPlainText(tr("Only messages that are judged are counted here."));
    showState();
    showHint(totals);
    updateButtons();
    m_refresh.setInterval(std::clamp(static_cast<int>(timer.elapsed()) * refreshShare, leastRefresh, mostRefresh));
}

/// What is looked at stays where it is while rows find their places above it: the current row, else the first one that
/// is seen and was not just judged. At the very top the list is seen from its beginning.
void MailboxPage::settle()
{
    if (!m_model->isUnsettled()) {
        return;
    }
    const int top = m_table->rowAt(0);
    if (top <= 0) {
        m_model->settle();
        return;
    }
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const int bottom = last < 0 ? m_model->rowCount() - 1 : last;
    int anchor = m_table->currentIndex().row();
    if (anchor < top || anchor > bottom) {
        anchor = top;
        while (anchor < bottom && m_model->isFresh(m_model->shown()[std::size_t(anchor)])) {
            ++anchor;
        }
    }
    const RowTable::Row kept = m_model->shown()[std::size_t(anchor)];
    m_model->settle();
    if (const int now = m_model->rowOf(kept); now >= 0 && now != anchor) {
        QScrollBar *across = m_table->horizontalScrollBar();
        const int place = across->value();
        const int first = std::max(now - (anchor - top), 0);
        m_table->scrollTo(
            m_model->index(first, m_table->horizontalHeader()->logicalIndex(0)), QAbstractItemView::PositionAtTop);
        across->setValue(place);
    }
}

void MailboxPage::setGround(const Ground &ground)
{
    m_ground = ground;
    showHint(countRows(m_model->table(), m_model->all()));
}

void MailboxPage::setAccounts(bool can)
{
    m_accounts = can;
    showState();
}

void MailboxPage::setChanging(bool can)
{
    m_change->setVisible(can);
}

void MailboxPage::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

void MailboxPage::showHint(const RowTotals &totals)
{
    const bool open = totals.of(Verdict::Undetermined) * 4 > totals.answers;
    const bool known = m_ground.namedIdentity && m_ground.lookups;
    m_hint->setVisible(open && !known);
    m_hintText->setPlainText(m_ground.namedIdentity
            ? tr("Name servers may not be asked; without that, much cannot be told.")
            : tr("Indicia does not know which domains, addresses and servers are yours; without that, most bounces "
                 "cannot be told."));
    m_hintButton->setText(m_ground.namedIdentity ? tr("&Allow lookups") : tr("Say &who you are\u2026"));
}

void MailboxPage::showState()
{
    const bool filtered = m_model->table().size() > 0;
    m_filterBar->setVisible(filtered || !m_filterBar->text().isEmpty());
    m_filterBar->setHits(m_model->rowCount() == m_model->table().size()
            ? tr("%Ln message(s)", nullptr, m_model->rowCount())
            : tr("%1 of %Ln message(s)", nullptr, static_cast<int>(m_model->table().size()))
                  .arg(SurveyWords::number(m_model->rowCount())));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_state);
    m_stateClear->setVisible(filtered);
    m_stateFile->setVisible(!filtered && !m_scanning);
    m_stateFolder->setVisible(!filtered && !m_scanning);
    m_stateAccount->setVisible(!filtered && !m_scanning && m_accounts);
    if (filtered) {
        m_stateTitle->setPlainText(tr("No message fits the filter."));
        m_stateText->setPlainText(tr("Take a term out of the line above, or show all messages again."));
    } else if (m_scanning) {
        m_stateTitle->setPlainText({});
        m_stateText->setPlainText(tr("The first messages will stand here as soon as they have been read."));
    } else if (m_began) {
        m_stateTitle->setPlainText({});
        m_stateText->setPlainText(
            tr("Choose another file or folder: an mbox file, a Maildir, or a folder with .eml files "
               "in it or below it."));
    } else {
        m_stateTitle->setPlainText({});
        m_stateText->setPlainText(
            tr("Open an mbox file, a Maildir or a folder of messages. Indicia reads every message, tells which bounces "
               "are for mail that you never sent, and what they have in common. Nothing is changed in the mailbox."));
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_copy),
             static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_columns)}) {
        widget->setVisible(filtered);
    }
}

void MailboxPage::updateButtons()
{
    const bool current = m_table->currentIndex().isValid();
    const auto marked = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(current);
    m_copy->setEnabled(marked);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_change->setEnabled(m_model->rowCount() > 0);
}

void MailboxPage::applyFilter(const ScanFilter &filter)
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<RowTable::Row> wanted
        = current.isValid() ? std::optional(m_model->shown()[std::size_t(current.row())]) : std::nullopt;
    std::vector<RowTable::Row> marked = markedRows();
    marked.resize(std::min(marked.size(), mostKept));
    std::ranges::sort(marked);
    m_model->setFilter(filter);
    QItemSelection kept;
    if (!marked.empty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (std::ranges::binary_search(marked, m_model->shown()[std::size_t(row)])) {
                kept.select(m_model->index(row, 0), m_model->index(row, MailboxTableModel::ColumnCount - 1));
            }
        }
    }
    if (const int row = wanted ? m_model->rowOf(*wanted) : -1; row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, MailboxTableModel::VerdictColumn));
    }
    m_table->selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
    refresh();
}

void MailboxPage::setFilter(const QString &text)
{
    m_filterBar->setText(text);
}

void MailboxPage::focusFilter()
{
    m_filterBar->setFocus(Qt::ShortcutFocusReason);
}

void MailboxPage::focusNextPane()
{
    const auto has = [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus != nullptr && (focus == pane || pane->isAncestorOf(focus));
    };
    QWidget *next = has(m_filterBar) ? m_table : has(m_table) ? m_insight : static_cast<QWidget *>(m_filterBar);
    if (!next->isVisible()) {
        next = m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_stateFile;
    }
    next->setFocus(Qt::ShortcutFocusReason);
}

void MailboxPage::openRow(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT openRequested(m_model->table().row(m_model->shown()[std::size_t(index.row())]));
    }
}

void MailboxPage::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < MailboxTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != MailboxTableModel::VerdictColumn); // the answer always stands there
        connect(
            action, &QAction::toggled, header, [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->popup(place);
}

std::vector<RowTable::Row> MailboxPage::markedRows() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        ranges.append({range.top(), range.bottom()});
    }
    std::ranges::sort(ranges);
    std::vector<RowTable::Row> marked;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (next = std::max(next, top); next <= bottom; ++next) {
            marked.push_back(m_model->shown()[std::size_t(next)]);
        }
    }
    return marked;
}

std::vector<RowTable::Row> MailboxPage::forgedRows() const
{
    std::vector<RowTable::Row> forged;
    for (const RowTable::Row row : m_model->shown()) {
        const Verdict verdict = m_model->table().judgement(row).verdict;
        if (verdict == Verdict::Backscatter || verdict == Verdict::FakeBounce) {
            forged.push_back(row);
        }
    }
    return forged;
}

std::vector<RowTable::Row> MailboxPage::chosenRows() const
{
    std::vector<RowTable::Row> marked = markedRows();
    if (marked.size() < 2) { // one is marked by looking at it
        marked.assign(m_model->shown().begin(), m_model->shown().end());
    }
    return marked;
}

void MailboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side by side where there is room for both.
    const bool wide = width() > fontMetrics().averageCharWidth() * 110;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void MailboxPage::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("mailbox/header"), m_table->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("mailbox/splitter"), m_splitter->saveState());
    m_insight->save(settings);
}

void MailboxPage::restore(const QSettings &settings)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray state = settings.value(QStringLiteral("mailbox/header")).toByteArray();
    if (!state.isEmpty() && header->restoreState(state)) {
        header->setSectionHidden(MailboxTableModel::VerdictColumn, false);
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    m_splitter->restoreState(settings.value(QStringLiteral("mailbox/splitter")).toByteArray());
    m_insight->restore(settings);
}

} // namespace Indicia
