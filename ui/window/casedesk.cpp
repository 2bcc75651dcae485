// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casedesk.h"

#include "attachedmessages.h"
#include "caselistmodel.h"
#include "casereport.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

/// Removed messages that can be brought back.
constexpr qsizetype undoDepth = 50;

} // namespace

CaseDesk::CaseDesk(Needs needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_examiner(new Examiner(m_needs.examine, this))
    , m_model(new CaseListModel(this))
{
    connect(m_examiner, &Examiner::finished, this, &CaseDesk::finish);
    connect(m_examiner, &Examiner::runningChanged, this, [this](int running) {
        m_total = running == 0 ? 0 : std::max(m_total, running);
        Q_EMIT progressed(running, m_total);
    });
}

CaseDesk::~CaseDesk()
{
    delete m_examiner; // its jobs report to this
}

int CaseDesk::add(OpenedCase opened)
{
    opened.id = ++m_lastId;
    opened.state = OpenedCase::State::Waiting;
    m_model->append(opened);
    Q_EMIT added(m_model->rowCount() - 1);
    check(opened);
    return opened.id;
}

void CaseDesk::check(const OpenedCase &opened)
{
    OpenedCase waiting = opened;
    waiting.state = OpenedCase::State::Waiting;
    waiting.error.clear();
    m_model->update(waiting);
    Q_EMIT changed(opened.id);
    if (opened.own) {
        start(opened.id);
    } else {
        m_needs.whenKnown([this, id = opened.id] { start(id); });
    }
}

void CaseDesk::start(int id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return; // removed while the keychain was asked
    }
    OpenedCase opened = m_model->at(row);
    opened.state = OpenedCase::State::Working;
    m_model->update(opened);
    ++m_total;
    m_examiner->start(opened, opened.own ? *opened.own : m_needs.surroundings(), m_needs.now());
    if (!opened.own) {
        Q_EMIT ownCheckBegun();
    }
}

void CaseDesk::checkAllAgain()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->at(row).own) {
            check(m_model->at(row));
        }
    }
}

void CaseDesk::cancelAll()
{
    m_examiner->cancelAll();
}

void CaseDesk::finish(const OpenedCase &opened)
{
    m_model->update(opened);
    Q_EMIT changed(opened.id);
    openAttached(opened);
    Q_EMIT checked(opened);
}

/// Who asks for help forwards the bounce: that is what they want to know about, and not their own letter.
void CaseDesk::openAttached(const OpenedCase &carrier)
{
    const bool ordinary = carrier.report && carrier.state == OpenedCase::State::Done
        && carrier.report->facts.bounce.kind == MessageKind::Ordinary;
    const QList<Message> attached
        = ordinary ? attachedMessages(carrier.report->facts.message, carrier.opensAttached) : QList<Message>();
    if (attached.isEmpty() || m_model->rowOf(carrier.id) < 0) {
        return;
    }
    OpenedCase done = carrier; // checked again, it opens nothing again
    done.opensAttached = 0;
    m_model->update(done);
    int first = 0;
    for (qsizetype i = 0; i < attached.size(); ++i) {
        OpenedCase one;
        one.name = carrier.name + u'#' + QString::number(i + 1);
        one.bytes = attached.at(i).bytes().toByteArray();
        one.own = carrier.own;
        one.opensAttached = (carrier.opensAttached - attached.size()) / attached.size();
        const int id = add(one);
        first = first == 0 ? id : first;
    }
    Q_EMIT attachedOpened(carrier.id, first, static_cast<int>(attached.size()));
}

QString CaseDesk::remove(int row)
{
    const OpenedCase opened = m_model->takeRow(row);
    m_examiner->cancel(opened.id);
    m_removed.append({row, opened});
    if (m_removed.size() > undoDepth) {
        m_removed.removeFirst();
    }
    return opened.shownName();
}

int CaseDesk::undoRemove()
{
    const Removed last = m_removed.takeLast();
    m_model->insert(last.row, last.opened);
    if (last.opened.state == OpenedCase::State::Waiting || last.opened.state == OpenedCase::State::Working) {
        check(last.opened);
    }
    return m_model->rowOf(last.opened.id);
}

} // namespace Indicia
