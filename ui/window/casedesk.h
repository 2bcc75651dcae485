// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examiner.h"
#include "openedcase.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Indicia {

class CaseListModel;

/// The messages that are opened in the window: which there are, what becomes of their checks, and those that were taken
/// out of the list and can be brought back.
class CaseDesk : public QObject
{
    Q_OBJECT
public:
    struct Needs
    {
        Examiner::Examination examine;
        std::function<std::chrono::sys_seconds()> now;
        /// What a message of the user is judged from.
        std::function<Surroundings()> surroundings;
        /// Calls what it is given as soon as that is known.
        std::function<void(std::function<void()>)> whenKnown;
    };
    explicit CaseDesk(Needs needs, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~CaseDesk() override;

    [[nodiscard]] CaseListModel &model() { return *m_model; }
    [[nodiscard]] const CaseListModel &model() const { return *m_model; }

    /// Takes a message in and checks it; its number from now on.
    int add(OpenedCase opened);
    void check(const OpenedCase &opened);
    /// Those that are judged from what the user says about himself.
    void checkAllAgain();
    void cancelAll();
    /// Checks that run or wait.
    [[nodiscard]] int running() const { return m_examiner->running(); }

    /// Takes a message out of the list; what it is called.
    QString remove(int row);
    [[nodiscard]] bool canUndo() const { return !m_removed.isEmpty(); }
    /// Brings back what was removed last; its row.
    int undoRemove();

Q_SIGNALS:
    void added(int row);
    /// Another state, or a report.
    void changed(int id);
    /// A check of a message of the user has begun.
    void ownCheckBegun();
    void checked(const Indicia::OpenedCase &opened);
    /// @p running of @p all checks are not done.
    void progressed(int running, int all);
    /// @p count messages that are attached to @p carrier were opened too, the one called @p first before the others.
    void attachedOpened(int carrier, int first, int count);

private:
    struct Removed
    {
        int row;
        OpenedCase opened;
    };
    void start(int id);
    void finish(const OpenedCase &opened);
    void openAttached(const OpenedCase &carrier);

    Needs m_needs;
    Examiner *m_examiner;
    CaseListModel *m_model;
    QList<Removed> m_removed;
    int m_lastId = 0;
    int m_total = 0; ///< checks since the last time that nothing ran
};

} // namespace Indicia
