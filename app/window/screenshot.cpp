// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshot.h"

#include "caselistmodel.h"
#include "mailboxpage.h"
#include "mailboxtable.h"
#include "mainwindow.h"
#include "roundtripview.h"
#include "settingsdialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace Indicia {

namespace {

using namespace std::chrono_literals;

/// Longer than all lookups of one message may take.
constexpr auto patience = 60s;
constexpr int exitUnwritable = 3;

void waitUntilChecked(MainWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::idle, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (window.isBusy()) {
        loop.exec();
    }
}

/// Lets layouts, lazily made pages and scroll positions settle.
void settle()
{
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QCoreApplication::sendPostedEvents();
    }
}

void showEvidence(MainWindow &window, int row)
{
    const std::shared_ptr<const CaseReport> report = window.cases().at(row).report;
    if (!report) {
        return;
    }
    for (const int index : report->conclusion.decidedBy) {
        for (const Evidence &evidence : report->findings.at(index).evidence) {
            if (std::holds_alternative<ByteRange>(evidence)) {
                window.pages().showEvidence(evidence);
                return;
            }
        }
    }
}

void openLegs(MainWindow &window)
{
    if (auto *view = window.findChild<RoundTripView *>()) {
        for (int leg = 0; leg < view->trip().legs.size(); ++leg) {
            view->setOpen(leg, true);
        }
        view->setCurrentItem(0);
    }
}

/// Ends the program as soon as a table that has rows was painted. At once: to stop the reading of a long mailbox is not
/// what is measured, and what it keeps may be cut off at any moment.
class EndAtFirstRow : public QObject
{
public:
    explicit EndAtFirstRow(QTableView &table) : QObject(&table), m_table(table) { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table.model()->rowCount() > 0) {
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
};

} // namespace

int takeScreenshot(MainWindow &window, const WindowOptions &options)
{
    window.show();
    waitUntilChecked(window);
    const int rows = options.mailbox ? 0 : window.cases().rowCount();
    QWidget *target = &window;
    if (rows > 0) {
        const int row = std::clamp(options.sample, 0, rows - 1);
        window.selectRow(row);
        window.showPage(static_cast<CasePages::Page>(options.page));
        if (!options.evidence.isEmpty()) {
            settle();
            if (options.page == CasePages::Trip) {
                openLegs(window);
            } else {
                showEvidence(window, row);
            }
        }
    }
    if (!options.settings.isEmpty()) {
        window.openSettings("settings." + options.settings.toLatin1());
        target = window.findChild<SettingsDialog *>();
    }
    settle();
    if (target == nullptr || !target->grab().save(options.screenshot, "PNG")) {
        std::fprintf(stderr, "indicia: %s: could not be written\n", qPrintable(options.screenshot));
        return exitUnwritable;
    }
    return 0;
}

void endWhenAnswered(MainWindow &window)
{
    if (const MailboxPage *page = window.mailbox()) {
        if (auto *table = page->findChild<MailboxTable *>()) {
            table->viewport()->installEventFilter(new EndAtFirstRow(*table));
        }
    }
    QObject::connect(&window, &MainWindow::idle, &window, [&window] {
        // The answer is laid out when the event that brought it is over, and painted after that.
        QTimer::singleShot(0, &window, [&window] {
            window.repaint();
            QCoreApplication::quit();
        });
    });
}

} // namespace Indicia
