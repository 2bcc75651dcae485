// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxpage.h"
#include "mainwindow.h"
#include "teamdialog.h"
#include "teampage.h"

#include "caselistmodel.h"
#include "localmail.h"
#include "offresolver.h"
#include "postgresscanstore.h"
#include "scan.h"
#include "teamprogram.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <atomic>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString visibleText(const QWidget &widget)
{
    QString text;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        text += label->isVisibleTo(&widget) ? label->text().remove(QChar(0x200B)) + u'\n' : QString();
    }
    return text;
}

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

/// A window of one of the team, with settings of its own.
struct Desk
{
    explicit Desk(const QString &store)
    {
        fixture.settings.setValue(u"scan/team"_s, store);
        fixture.settings.setValue(u"dns/asked"_s, true);
        WindowServices services = fixture.services();
        services.makeResolver = [](const DnsChoice &) { return std::make_shared<OffResolver>(); };
        services.scan = [this](const ScanJob &job, std::stop_token stop) {
            const ScanOutcome outcome = runScan(job, std::move(stop));
            scanned += static_cast<int>(outcome.progress.scanned);
            return outcome;
        };
        services.openSource = [this](const QString &place) {
            ++opened;
            return mailSourceFor(place, {});
        };
        services.scanStorePath = fixture.folder.filePath(u"mailboxes.sqlite"_s);
        window = std::make_unique<MainWindow>(services);
        window->show();
    }
    /// The rows that the page has in the end.
    [[nodiscard]] qsizetype open(const QString &place) const
    {
        window->openMailbox({place});
        return rows();
    }
    [[nodiscard]] qsizetype rows() const
    {
        const bool idle = QTest::qWaitFor([this] { return !window->isBusy(); }, 60s);
        return idle ? window->mailbox()->model().rowCount() : -1;
    }
    /// The dialog, when it has its answer.
    [[nodiscard]] TeamDialog *ask() const
    {
        window->openTeamDialog();
        auto *dialog = window->findChild<TeamDialog *>();
        const auto *again = dialog != nullptr ? buttonOf(*dialog, u"Ask &again"_s) : nullptr;
        return again != nullptr && QTest::qWaitFor([again] { return again->isEnabled(); }, 60s) ? dialog : nullptr;
    }

    Fixture::Services fixture;
    std::atomic<int> scanned = 0;
    std::atomic<int> opened = 0; ///< places
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// Windows and programs that keep what they find in one database, on a real server.
class TestTeamWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_team.clear(); }
    void knowsWhatOthersHaveScanned();
    void keepsForOthersWhatItScans();
    void showsWhatTheTeamHasFound();
    void opensAMessageWhereOthersFoundIt();
    void connectsToNobodyForARow();
    void tellsOfOtherSettings();
    void tellsWhatIsNotThere();
    void readsOnWithoutTheDatabase();
    void asksForTheDatabaseFirst();
    void takesNoSenselessAddress_data();
    void takesNoSenselessAddress();
    void triesTheAddress();

private:
    [[nodiscard]] QString mbox(int messages) const
    {
        const QString path = m_team.path(u"inbox"_s);
        return ScanMail::writeMbox(path, messages) ? path : QString();
    }

    Team m_team;
};

void TestTeamWindow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationVersion(QStringLiteral(INDICIA_VERSION)); // as the programs have it
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_team.start(), m_team.server.log().constData());
}

void TestTeamWindow::knowsWhatOthersHaveScanned()
{
    const QString place = mbox(40);
    const ScanProgram console = Team::run(u"scan"_s, {u"--resume"_s, m_team.server.address(), place});
    QVERIFY2(console.exit == 0, console.err.constData());
    const Desk desk(m_team.server.address());
    QCOMPARE(desk.open(place), 40);
    QCOMPARE(desk.scanned, 0);
    QCOMPARE(m_team.rows(), 40);
    const Desk alone{QString()};
    QCOMPARE(alone.open(place), 40);
    QCOMPARE(alone.scanned, 40);
}

void TestTeamWindow::keepsForOthersWhatItScans()
{
    const QString place = mbox(40);
    const Desk first(m_team.server.address());
    QCOMPARE(first.open(place), 40);
    QCOMPARE(first.scanned, 40);
    QCOMPARE(m_team.rows(), 40);
    const Desk second(m_team.server.address());
    QCOMPARE(second.open(place), 40);
    QCOMPARE(second.scanned, 0);
    const ScanProgram console = Team::run(u"scan"_s, {u"--resume"_s, m_team.server.address(), u"--only-new"_s, place});
    QCOMPARE(console.exit, 0);
    QCOMPARE(console.out, QByteArray());
}

/// Put by one machine, examined by another, and shown by a third that has none of the mail.
void TestTeamWindow::showsWhatTheTeamHasFound()
{
    const QString place = mbox(300);
    QCOMPARE(m_team.enqueue(place).exit, 0);
    QCOMPARE(m_team.work({u"--quiet"_s}).exit, 0);
    QVERIFY(QFile::remove(place));
    const Desk desk(m_team.server.address());
    TeamDialog *dialog = desk.ask();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), place);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"300"_s);
    QCOMPARE(list->model()->index(0, 4).data().toString(), u"your settings"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.rows(), 300);
    QCOMPARE(desk.scanned, 0);
    QVERIFY(desk.window->windowTitle().startsWith(u"inbox (team)"_s));
    QVERIFY(!desk.window->mailbox()->headline().isEmpty());
    QCOMPARE(m_team.rows(), 300);
    // What it cannot read it says.
    auto *table = desk.window->mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(desk.window->mailbox()->model().index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !desk.window->isBusy(); }, 60s));
    QCOMPARE(desk.window->cases().rowCount(), 0);
    QVERIFY2(visibleText(*desk.window).contains(u"lies in "_s + place), qPrintable(visibleText(*desk.window)));
}

void TestTeamWindow::opensAMessageWhereOthersFoundIt()
{
    const QString place = mbox(9);
    QCOMPARE(m_team.enqueue(place).exit, 0);
    QCOMPARE(m_team.work({u"--quiet"_s}).exit, 0);
    const Desk desk(m_team.server.address());
    TeamDialog *dialog = desk.ask();
    QVERIFY(dialog);
    buttonOf(*dialog, u"&Open"_s)->click();
    QCOMPARE(desk.rows(), 9);
    auto *table = desk.window->mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(desk.window->mailbox()->model().index(4, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return desk.window->cases().rowCount() == 1 && !desk.window->isBusy(); }, 60s));
}

/// A database says where a message lies; whom to connect to it does not.
void TestTeamWindow::connectsToNobodyForARow()
{
    const auto connection = PostgresScanStore::connectionOf(m_team.server.address());
    const auto store = PostgresScanStore::open(*connection, "context");
    QVERIFY(store);
    const QByteArray id = "imap://me%40example.org@mail.example.net:993/INBOX;UIDVALIDITY=9";
    ScanRow row;
    row.folder = id;
    row.key = "1";
    const auto folder = (*store)->folder(id, u"INBOX"_s);
    QVERIFY(folder && (*store)->write({{.folder = folder->number, .rows = {row}}}));
    const Desk desk(m_team.server.address());
    TeamDialog *dialog = desk.ask();
    QVERIFY(dialog);
    buttonOf(*dialog, u"&Open"_s)->click();
    QCOMPARE(desk.rows(), 1);
    auto *table = desk.window->mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(desk.window->mailbox()->model().index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!desk.window->isBusy());
    QVERIFY2(visibleText(*desk.window).contains(u"open that account"_s), qPrintable(visibleText(*desk.window)));
    QCOMPARE(desk.opened, 0);
}

void TestTeamWindow::tellsOfOtherSettings()
{
    const QString place = mbox(5);
    const ScanProgram console
        = Team::run(u"scan"_s, {u"--resume"_s, m_team.server.address(), u"--mine"_s, u"example.net"_s, place});
    QVERIFY2(console.exit == 0, console.err.constData());
    const Desk desk(m_team.server.address());
    TeamDialog *dialog = desk.ask();
    QVERIFY(dialog);
    const QAbstractItemModel *model = dialog->findChild<QTreeView *>()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 4).data().toString(), u"other settings"_s);
    buttonOf(*dialog, u"&Open"_s)->click();
    QCOMPARE(desk.rows(), 5);
    // To read it anew takes nothing away from the others.
    QCOMPARE(desk.open(place), 5);
    QCOMPARE(desk.scanned, 5);
    QCOMPARE(m_team.rows(), 10);
}

void TestTeamWindow::tellsWhatIsNotThere()
{
    const Desk desk(m_team.server.address());
    const TeamDialog *empty = desk.ask();
    QVERIFY(empty);
    QVERIFY2(visibleText(*empty).contains(u"Nothing was scanned there yet"_s), qPrintable(visibleText(*empty)));
    QVERIFY(!buttonOf(*empty, u"&Open"_s)->isEnabled());

    const Desk astray(QString(m_team.server.address()).replace(u"dbname=postgres"_s, u"dbname=nothing"_s));
    const TeamDialog *none = astray.ask();
    QVERIFY(none);
    QVERIFY2(visibleText(*none).contains(u"cannot be reached"_s), qPrintable(visibleText(*none)));
    QVERIFY2(visibleText(*none).contains(u"\"nothing\""_s), qPrintable(visibleText(*none))); // the server's own words
}

void TestTeamWindow::readsOnWithoutTheDatabase()
{
    const QString place = mbox(12);
    const Desk desk(QString(m_team.server.address()).replace(u"dbname=postgres"_s, u"dbname=nothing"_s));
    QCOMPARE(desk.open(place), 12);
    QCOMPARE(desk.scanned, 12);
    const QString text = visibleText(*desk.window);
    QVERIFY2(text.contains(u"The results are not kept"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\"nothing\""_s), qPrintable(text));
}

void TestTeamWindow::asksForTheDatabaseFirst()
{
    const Desk desk{QString()};
    desk.window->openTeamDialog();
    QVERIFY(!desk.window->findChild<TeamDialog *>());
    const auto *page = desk.window->findChild<TeamPage *>();
    QVERIFY(page);
    QVERIFY(page->isVisible());
}

void TestTeamWindow::takesNoSenselessAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("a server and its database") << u"postgresql://a@db.example.org/indicia"_s << true << QString();
    QTest::newRow("words for libpq") << u" postgresql:host=db.example.org dbname=indicia "_s << true << QString();
    QTest::newRow("nothing") << QString() << false << QString();
    QTest::newRow("a file") << u"/srv/scans.sqlite"_s << false << u"postgresql://user@host/name"_s;
    QTest::newRow("a password") << u"postgresql://a:secret@db.example.org/indicia"_s << false << u".pgpass"_s;
    QTest::newRow("a password among words") << u"postgresql:host=db password=secret"_s << false << u".pgpass"_s;
}

void TestTeamWindow::takesNoSenselessAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, valid);
    QFETCH(QString, complaint);
    const TeamPage page{QString()};
    QVERIFY(page.isValid()); // on this computer
    page.findChildren<QRadioButton *>().last()->setChecked(true);
    page.findChild<QLineEdit *>()->setText(address);
    QCOMPARE(page.isValid(), valid);
    QCOMPARE(page.address(), address.trimmed());
    QCOMPARE(buttonOf(page, u"Tr&y it"_s)->isEnabled(), valid);
    QVERIFY2(visibleText(page).contains(complaint), qPrintable(visibleText(page)));
    page.findChildren<QRadioButton *>().first()->setChecked(true);
    QVERIFY(page.isValid());
    QCOMPARE(page.address(), QString());
    QVERIFY(complaint.isEmpty() || !visibleText(page).contains(complaint));
}

void TestTeamWindow::triesTheAddress()
{
    TeamPage page(m_team.server.address());
    page.show();
    buttonOf(page, u"Tr&y it"_s)->click();
    QVERIFY2(QTest::qWaitFor([&page] { return visibleText(page).contains(u"It can be used"_s); }, 60s),
        qPrintable(visibleText(page)));
    page.findChild<QLineEdit *>()->setText(m_team.server.address().replace(u"dbname=postgres"_s, u"dbname=nothing"_s));
    QVERIFY(!visibleText(page).contains(u"It can be used"_s)); // of the other one it was said
    buttonOf(page, u"Tr&y it"_s)->click();
    QVERIFY2(QTest::qWaitFor([&page] { return visibleText(page).contains(u"cannot be reached"_s); }, 60s),
        qPrintable(visibleText(page)));
}

QTEST_MAIN(TestTeamWindow)
#include "tst_teamwindow.moc"
