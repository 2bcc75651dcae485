// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mailbox page tells of its rows, and when.

#include "mailboxpage.h"

#include "filterbar.h"
#include "insightpanel.h"
#include "mailboxstate.h"
#include "mailboxtable.h"
#include "plainlabel.h"
#include "surveywords.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace Indicia {

namespace {

/// What is told about all rows is worked out again at most so often, and never takes more than a tenth of the time.
constexpr int leastRefresh = 400; // milliseconds
constexpr int mostRefresh = 10'000;
constexpr int refreshShare = 10;

} // namespace

void MailboxPage::later()
{
    if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

void MailboxPage::refresh()
{
    m_told.start();
    m_isDue = true;
    if (!m_model->settle()) {
        tell();
    }
}

void MailboxPage::tellArranged(MailboxTableModel::Arranging why)
{
    if (m_isDue || why == MailboxTableModel::Arranging::Filtering) {
        tell();
    } else {
        showState();
        updateButtons();
    }
    if (m_model->isUnsettled()) { // some came meanwhile
        later();
    }
}

void MailboxPage::tell()
{
    m_isDue = false;
    m_overview->tell(m_title, reading(), m_model->shared(), m_model->all());
    tellInsight();
    m_insightPane->setVisible(!m_model->all().empty());
    m_insightNote->setVisible(m_model->pending() > 0);
    m_insightNote->setPlainText(tr("Only messages that are judged are counted here."));
    showState();
    updateButtons();
    noteTime();
}

void MailboxPage::tellInsight()
{
    m_insight->tell(m_model->shared(), m_model->shown());
}

/// What is still counted is not begun anew: there would be no end to it while rows come.
void MailboxPage::refreshInTurn()
{
    if (m_overview->isBusy() || m_insight->isBusy() || isArranging()) {
        later();
    } else {
        refresh();
    }
}

void MailboxPage::noteTime()
{
    const auto share = std::min(m_told.elapsed(), qint64(mostRefresh)) * refreshShare;
    m_refresh.setInterval(std::clamp(static_cast<int>(share), leastRefresh, mostRefresh));
}

void MailboxPage::showState()
{
    const bool filtered = !m_model->all().empty();
    m_filterBar->setVisible(filtered || !m_filterBar->text().isEmpty());
    m_filterBar->setHits(hits());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_state);
    using Reason = MailboxState::Reason;
    m_state->setReason(isFiltering() ? Reason::Filtering
            : filtered               ? Reason::NothingFits
            : m_scanning             ? Reason::Reading
            : m_began                ? Reason::NothingThere
                                     : Reason::NothingOpened);
    for (QWidget *widget : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_copy),
             static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_columns)}) {
        widget->setVisible(filtered);
    }
}

/// How many are shown, or that this is being found out.
QString MailboxPage::hits() const
{
    using Arranging = MailboxTableModel::Arranging;
    const auto all = static_cast<int>(m_model->all().size());
    switch (m_model->arranging()) {
    case Arranging::Filtering:
        return tr("Filtering %Ln message(s)\u2026", nullptr, all);
    case Arranging::Sorting:
        return tr("Sorting %Ln message(s)\u2026", nullptr, all);
    case Arranging::Nothing:
    case Arranging::Settling:
        break;
    }
    return m_model->rowCount() == all
        ? tr("%Ln message(s)", nullptr, all)
        : tr("%1 of %Ln message(s)", nullptr, all).arg(SurveyWords::number(m_model->rowCount()));
}

bool MailboxPage::isArranging() const
{
    return m_model->arranging() != MailboxTableModel::Arranging::Nothing;
}

bool MailboxPage::isFiltering() const
{
    return m_model->arranging() == MailboxTableModel::Arranging::Filtering;
}

void MailboxPage::updateButtons()
{
    const bool current = m_table->currentIndex().isValid();
    const auto marked = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(current);
    m_copy->setEnabled(marked);
    // What the line above asks for is not what is shown yet.
    m_export->setEnabled(m_model->rowCount() > 0 && !isFiltering());
    m_change->setEnabled(m_model->rowCount() > 0 && !isFiltering());
}

} // namespace Indicia
