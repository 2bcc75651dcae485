// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxpage.h"

#include "filterbar.h"
#include "flowlayout.h"
#include "insightpanel.h"
#include "looks.h"
#include "mailboxstate.h"
#include "mailboxtable.h"
#include "messagebar.h"
#include "panes.h"
#include "plainlabel.h"
#include "scanbar.h"
#include "surveywords.h"

#include <QApplication>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Indicia {

MailboxPage::MailboxPage(std::function<FilterClock()> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_model(new MailboxTableModel(m_clock().zone, this))
    , m_overview(new MailboxOverview(m_clock().zone, this))
    , m_scanBar(new ScanBar(this))
    , m_filterBar(new FilterBar(m_clock, this))
    , m_bar(new MessageBar(this))
    , m_table(new MailboxTable(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_state(new MailboxState(this))
    , m_open(new QPushButton(glyphIcon(QStringLiteral("action-show")), tr("&Open this message"), this))
    , m_copy(new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("&Copy"), this))
    , m_export(new QPushButton(glyphIcon(QStringLiteral("action-save")), tr("&Export\u2026"), this))
    , m_columns(new QPushButton(tr("Co&lumns\u2026"), this))
    , m_change(new QPushButton(tr("Mar&k on the server\u2026"), this))
    , m_splitter(new Panes(this))
    , m_insightPane(new QWidget(m_splitter))
    , m_insight(new InsightPanel(m_clock().zone, m_insightPane))
    , m_insightNote(new PlainLabel(m_insightPane))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_overview);
    layout->addWidget(m_scanBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    setupTable();
    setupButtons();
    setupInsight();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MailboxPage::refreshInTurn);
    connect(m_overview, &MailboxOverview::told, this, &MailboxPage::noteTime);
    connect(m_insight, &InsightPanel::told, this, &MailboxPage::noteTime);
    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const ScanFilter &filter) {
        m_told.start();
        m_model->setFilter(filter);
    });
    connect(m_overview, &MailboxOverview::placeRequested, this, &MailboxPage::placeRequested);
    connect(m_scanBar, &ScanBar::pauseToggled, this, &MailboxPage::pauseToggled);
    connect(m_scanBar, &ScanBar::stopRequested, this, &MailboxPage::stopRequested);
    refresh();
}

MailboxPage::~MailboxPage() = default;

void MailboxPage::setupTable()
{
    connect(m_model, &MailboxTableModel::arrangingBegan, this, [this] {
        showState();
        updateButtons();
    });
    connect(m_model, &MailboxTableModel::arranged, this, &MailboxPage::tellArranged);
    connect(m_table, &QTableView::activated, this, &MailboxPage::openRow);
    connect(m_table, &MailboxTable::copyRequested, this, &MailboxPage::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MailboxPage::updateButtons);
    connect(m_state, &MailboxState::mailboxWanted, this, &MailboxPage::mailboxWanted);
    connect(m_state, &MailboxState::folderWanted, this, &MailboxPage::folderWanted);
    connect(m_state, &MailboxState::accountWanted, this, &MailboxPage::accountWanted);
    connect(m_state, &MailboxState::allWanted, m_filterBar, &FilterBar::clear);
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
        [this] { m_table->chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
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
    connect(m_insight, &InsightPanel::outdated, this, [this] {
        m_told.start();
        tellInsight();
    });
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

void MailboxPage::renew(const QList<ScanRow> &rows)
{
    if (m_model->renew(rows) > 0) {
        later();
    }
}

std::vector<RowTable::Row> MailboxPage::remove(const QByteArray &folder, const QByteArrayList &keys)
{
    std::vector<RowTable::Row> rows = m_model->remove(folder, keys);
    if (!rows.empty()) {
        later();
    }
    return rows;
}

void MailboxPage::judge(const ScanRow &row)
{
    if (m_model->judge(row)) {
        later();
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
                                              nullptr, static_cast<int>(m_model->all().size()))
                                        : tr("%1 of %Ln message(s) are judged, the others only listed.", nullptr,
                                              static_cast<int>(m_model->all().size())))
                         .arg(SurveyWords::number(std::ssize(m_model->all()) - m_model->pending()));
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
        const bool goesOn = outcome.cancelled && !m_model->all().empty();
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

MailboxOverview::Reading MailboxPage::reading() const
{
    using Reading = MailboxOverview::Reading;
    return m_scanning ? Reading::Runs : m_failed ? Reading::Failed : m_began ? Reading::Done : Reading::NotBegun;
}

QString MailboxPage::headline() const
{
    return m_overview->headline();
}

void MailboxPage::setGround(const Ground &ground)
{
    m_overview->setGround(ground);
}

void MailboxPage::setAccounts(bool can)
{
    m_state->setAccounts(can);
}

void MailboxPage::setChanging(bool can)
{
    m_change->setVisible(can);
}

void MailboxPage::setWatched(bool watched)
{
    m_overview->setWatched(watched);
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
        next = m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_state->firstButton();
    }
    next->setFocus(Qt::ShortcutFocusReason);
}

void MailboxPage::openRow(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT openRequested(m_model->table().row(m_model->shown()[std::size_t(index.row())]));
    }
}

std::vector<RowTable::Row> MailboxPage::markedRows() const
{
    return m_table->markedRows();
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
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (orientation != m_splitter->orientation()) { // what was a good share before is none any more
        m_splitter->setOrientation(orientation);
        m_splitter->setSizes(wide ? QList<int>{700, 300} : QList<int>{600, 400});
    }
}

void MailboxPage::save(QSettings &settings) const
{
    m_table->save(settings);
    settings.setValue(QStringLiteral("mailbox/splitter"), m_splitter->saveState());
    m_insight->save(settings);
}

void MailboxPage::restore(const QSettings &settings)
{
    m_table->restore(settings);
    m_splitter->restoreState(settings.value(QStringLiteral("mailbox/splitter")).toByteArray());
    m_insight->restore(settings);
}

} // namespace Indicia
