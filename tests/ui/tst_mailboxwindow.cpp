// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxdesk.h"
#include "mailboxpage.h"
#include "mainwindow.h"

#include "caselistmodel.h"
#include "filterline.h"
#include "localmail.h"
#include "offresolver.h"
#include "scan.h"
#include "windowfixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <atomic>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Services that read real folders and mailboxes.
WindowServices mailboxServices(Fixture::Services &fixture)
{
    WindowServices services = fixture.services();
    services.makeResolver = [](const DnsChoice &) { return std::make_shared<OffResolver>(); };
    services.scan = runScan;
    services.openSource = [](const QString &place) { return mailSourceFor(place, {}); };
    services.scanStorePath = fixture.folder.filePath(u"mailboxes.sqlite"_s);
    return services;
}

void waitUntilIdle(MainWindow &window)
{
    QVERIFY(QTest::qWaitFor([&window] { return !window.isBusy(); }, 60s));
}

QByteArray letter(int number)
{
    return "From: a@example.org\r\nSubject: letter " + QByteArray::number(number) + "\r\nMessage-ID: <"
        + QByteArray::number(number) + "@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\nHello.\r\n";
}

/// Silent until it is told to answer.
class HeldResolver final : public Resolver
{
public:
    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override
    {
        return m_answers ? DnsAnswer() : m_silent.query(name, type, patience);
    }
    void answer() { m_answers = true; }

private:
    Fixture::SilentResolver m_silent;
    std::atomic<bool> m_answers = false;
};

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

QString visibleText(const QWidget &widget)
{
    QString text;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        text += label->text().remove(QChar(0x200B)) + u'\n';
    }
    return text;
}

} // namespace

class TestMailboxWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return path;
    }
    QString folderOf(const QString &name, int letters)
    {
        for (int i = 0; i < letters; ++i) {
            write(name + u"/%1.eml"_s.arg(i), letter(i));
        }
        return m_folder.filePath(name);
    }
    /// Of a desk that reads real files and keeps its rows in @p store.
    MailboxDesk::Needs deskNeeds(QSettings &settings, const QString &store, ScanRunner::Scan scan)
    {
        return {.scan = std::move(scan),
            .openSource = [](const QString &place) { return mailSourceFor(place, {}); },
            .now = [] { return std::chrono::sys_seconds(std::chrono::seconds(1'795'000'000)); },
            .titleOf = {},
            .showOpen = [](const QByteArray &) { return false; },
            .storePlace = [this, store] { return m_folder.filePath(store); },
            .settings = &settings};
    }
    /// Letters about which name servers are asked.
    QString silentFolder(const QString &name, int letters)
    {
        for (int i = 0; i < letters; ++i) {
            write(name + u"/%1.eml"_s.arg(i),
                "Received: from out.example.net (out.example.net [192.0.2.7]) by mx.example.org with ESMTP id a; "
                "Fri, 20 Nov 2026 10:00:00 +0000\r\n"
                    + letter(i));
        }
        return m_folder.filePath(name);
    }

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatIsAMailbox_data();
    void whatIsAMailbox();
    void aRowOpensItsMessageAndTheWayBack();
    void aMessageThatIsGoneIsTold();
    void whatIsGoneLeavesTheOpenMailbox();
    void whatIsTriedAgainIsJudgedAnew();
    void aFolderThatIsNotThereIsTold();
    void theFirstMailboxOfANewUserIsKept();
    void anotherMailboxTakesItsPlace();
    void asksAheadAsTheSettingsSay_data();
    void asksAheadAsTheSettingsSay();
    void rowsAreThereBeforeDnsAnswers();
    void goingOnLeavesTheListAsItIs();
    void goingOnWithOtherSettingsListsAnew();
    void closingAmidAScanEndsIt();
    void withoutAScanFoldersAreOpenedMessageByMessage();
    void actionsHaveTheirOwnShortcuts();
};

void TestMailboxWindow::whatIsAMailbox_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("rows"); // of the mailbox
    QTest::addColumn<int>("cases");
    const QByteArray from = "From a@example.org Fri Nov 20 10:00:00 2026\n";
    QTest::newRow("a folder") << QStringList{folderOf(u"few"_s, 3)} << 3 << 0;
    QTest::newRow("an mbox") << QStringList{write(
        u"box"_s, from + letter(1).replace("\r\n", "\n") + '\n' + from + letter(2).replace("\r\n", "\n"))}
                             << 2 << 0;
    QTest::newRow("one message with an mbox line")
        << QStringList{write(u"one.eml"_s, from + letter(1).replace("\r\n", "\n"))} << 0 << 1;
    QTest::newRow("one message") << QStringList{write(u"two.eml"_s, letter(2))} << 0 << 1;
    folderOf(u"maildir/cur"_s, 4);
    write(u"maildir/new/9.eml"_s, letter(9));
    QDir(m_folder.filePath(u"maildir"_s)).mkdir(u"tmp"_s);
    QTest::newRow("a Maildir") << QStringList{m_folder.filePath(u"maildir"_s)} << 5 << 0;
    QStringList files;
    const QString many = folderOf(u"many"_s, int(MainWindow::handful) + 1);
    for (int i = 0; i <= MainWindow::handful; ++i) {
        files << many + u"/%1.eml"_s.arg(i);
    }
    QTest::newRow("more than a handful") << files << int(MainWindow::handful) + 1 << 0;
    QTest::newRow("a handful") << files.first(MainWindow::handful) << 0 << int(MainWindow::handful);
    QTest::newRow("a folder and a message")
        << QStringList{m_folder.filePath(u"few"_s), m_folder.filePath(u"two.eml"_s)} << 3 << 1;
}

void TestMailboxWindow::whatIsAMailbox()
{
    QFETCH(QStringList, paths);
    QFETCH(int, rows);
    QFETCH(int, cases);
    Fixture::Services fixture;
    MainWindow window(mailboxServices(fixture));
    window.show();
    window.openPaths(paths);
    waitUntilIdle(window);
    QCOMPARE(window.cases().rowCount(), cases);
    QCOMPARE(window.mailbox() != nullptr, rows > 0);
    if (rows > 0) {
        QCOMPARE(window.mailbox()->model().rowCount(), rows);
    }
    QCOMPARE(window.findChild<QTabBar *>()->isVisible(), rows > 0);
}

void TestMailboxWindow::aRowOpensItsMessageAndTheWayBack()
{
    Fixture::Services fixture;
    MainWindow window(mailboxServices(fixture));
    window.show();
    window.openMailbox({folderOf(u"back"_s, 5)});
    waitUntilIdle(window);
    auto *table = window.mailbox()->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(window.windowTitle().startsWith(u"back"_s));
    window.mailbox()->setFilter(u"\"letter 3\""_s);
    QCOMPARE(window.mailbox()->model().rowCount(), 1);
    table->setCurrentIndex(window.mailbox()->model().index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    waitUntilIdle(window);
    QCOMPARE(window.cases().rowCount(), 1);
    QCOMPARE(window.cases().at(0).bytes, letter(3));
    QVERIFY(!table->isVisible());

    // Back, and the same message again: it is open already.
    window.showView(MainWindow::MailboxView);
    QVERIFY(table->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    waitUntilIdle(window);
    QCOMPARE(window.cases().rowCount(), 1);
    QVERIFY(!table->isVisible());
}

void TestMailboxWindow::aMessageThatIsGoneIsTold()
{
    Fixture::Services fixture;
    MainWindow window(mailboxServices(fixture));
    window.show();
    const QString folder = folderOf(u"gone"_s, 3);
    window.openMailbox({folder});
    waitUntilIdle(window);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(QFile::remove(folder + u"/%1.eml"_s.arg(i)));
    }
    auto *table = window.mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(window.mailbox()->model().index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    waitUntilIdle(window);
    QCOMPARE(window.cases().rowCount(), 0);
    QVERIFY2(visibleText(window).contains(u".eml"_s), qPrintable(visibleText(window)));
}

/// From the files of a folder to the rows that are shown.
void TestMailboxWindow::whatIsGoneLeavesTheOpenMailbox()
{
    const QString folder = folderOf(u"comes and goes"_s, 5);
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QWidget parent;
    MailboxDesk desk(deskNeeds(settings, u"comes and goes.sqlite"_s, runScan));
    MailboxPage *page = desk.page(&parent);
    Surroundings surroundings;
    surroundings.resolver = std::make_shared<OffResolver>();
    const auto names = [page] {
        QStringList shown;
        for (const RowTable::Row row : page->model().shown()) {
            shown.append(page->model().text(row, MailboxTableModel::NameColumn));
        }
        std::ranges::sort(shown);
        return shown;
    };
    const auto isIdle = [&desk] { return QTest::qWaitFor([&desk] { return !desk.isBusy(); }, 60s); };
    desk.open({folder}, surroundings, {.version = "1", .dns = "off"});
    QVERIFY(isIdle());
    QCOMPARE(names(), (QStringList{u"0.eml"_s, u"1.eml"_s, u"2.eml"_s, u"3.eml"_s, u"4.eml"_s}));
    QSignalSpy came(&desk, &MailboxDesk::came);
    QVERIFY(QFile::remove(folder + u"/1.eml"_s) && QFile::remove(folder + u"/3.eml"_s));
    write(u"comes and goes/5.eml"_s, letter(5));
    QVERIFY(desk.readMore());
    QVERIFY(isIdle());
    QCOMPARE(names(), (QStringList{u"0.eml"_s, u"2.eml"_s, u"4.eml"_s, u"5.eml"_s}));
    QCOMPARE(came.size(), 1);
    QCOMPARE(page->model().all().size(), 4U);
    // One that comes back is new.
    write(u"comes and goes/3.eml"_s, letter(3));
    QVERIFY(QFile::remove(folder + u"/5.eml"_s));
    QVERIFY(desk.readMore());
    QVERIFY(isIdle());
    QCOMPARE(names(), (QStringList{u"0.eml"_s, u"2.eml"_s, u"3.eml"_s, u"4.eml"_s}));
    QCOMPARE(came.size(), 2);
}

/// A later look gives one message that is shown already, judged otherwise, and a new one.
void TestMailboxWindow::whatIsTriedAgainIsJudgedAnew()
{
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QWidget parent;
    QList<ScanRow> rows;
    for (const char *key : {"1", "2", "3"}) {
        ScanRow row;
        row.folder = "mbox:/anywhere";
        row.key = key;
        rows.append(row);
    }
    QList<ScanRow> given = rows.first(2);
    MailboxDesk desk(deskNeeds(settings, u"tried again.sqlite"_s, [&given](const ScanJob &job, std::stop_token) {
        job.rows(given);
        return ScanOutcome();
    }));
    MailboxPage *page = desk.page(&parent);
    Surroundings surroundings;
    surroundings.resolver = std::make_shared<OffResolver>();
    const auto isIdle = [&desk] { return QTest::qWaitFor([&desk] { return !desk.isBusy(); }, 60s); };
    desk.open({folderOf(u"tried again"_s, 1)}, surroundings, {.version = "1", .dns = "off"});
    QVERIFY(isIdle());
    QCOMPARE(page->model().rowCount(), 2);
    QSignalSpy came(&desk, &MailboxDesk::came);
    rows[1].verdict = Verdict::Backscatter;
    rows[1].rule = "another";
    given = rows.sliced(1);
    QVERIFY(desk.readMore());
    QVERIFY(isIdle());
    QCOMPARE(page->model().rowCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(page->model().table().row(RowTable::Row(i)), rows.at(i));
    }
    QCOMPARE(came.size(), 1);
    QCOMPARE(came.first().first().value<QList<ScanRow>>(), rows.last(1)); // the other is no news
}

void TestMailboxWindow::aFolderThatIsNotThereIsTold()
{
    Fixture::Services fixture;
    MainWindow window(mailboxServices(fixture));
    window.show();
    window.openMailbox({m_folder.filePath(u"nowhere"_s)});
    waitUntilIdle(window);
    QVERIFY2(window.mailbox()->headline().startsWith(u"Nothing was read of nowhere"_s),
        qPrintable(window.mailbox()->headline()));
    QVERIFY2(visibleText(*window.mailbox()).contains(u"nowhere:"_s), qPrintable(visibleText(*window.mailbox())));
}

void TestMailboxWindow::theFirstMailboxOfANewUserIsKept()
{
    Fixture::Services fixture;
    WindowServices services = mailboxServices(fixture);
    services.scanStorePath = fixture.folder.filePath(u"share/indicia/mailboxes.sqlite"_s); // nothing of it is there
    MainWindow window(services);
    window.show();
    window.openMailbox({folderOf(u"new"_s, 2)});
    waitUntilIdle(window);
    QCOMPARE(window.mailbox()->model().rowCount(), 2);
    QVERIFY2(!visibleText(*window.mailbox()).contains(u"not kept"_s), qPrintable(visibleText(*window.mailbox())));
    QVERIFY(QFileInfo::exists(services.scanStorePath));
}

void TestMailboxWindow::anotherMailboxTakesItsPlace()
{
    Fixture::Services fixture;
    MainWindow window(mailboxServices(fixture));
    window.show();
    window.openMailbox({folderOf(u"first"_s, 30)});
    window.openMailbox({folderOf(u"second"_s, 2)});
    waitUntilIdle(window);
    QCOMPARE(window.mailbox()->model().rowCount(), 2);
    QVERIFY(window.windowTitle().startsWith(u"second"_s));
    QCOMPARE(window.findChild<QTabBar *>()->count(), 2);
}

void TestMailboxWindow::asksAheadAsTheSettingsSay_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<int>("waiting");

    QTest::newRow("nothing is looked up") << u"off"_s << true << 0;
    QTest::newRow("somebody's server") << u"system"_s << false << QueryPace().messagesAtOnce();
    QTest::newRow("our own server") << u"system"_s << true << QueryPace::MaxInFlight;
}

void TestMailboxWindow::asksAheadAsTheSettingsSay()
{
    QFETCH(const QString, mode);
    QFETCH(const bool, ours);
    QFETCH(const int, waiting);
    Fixture::Services fixture;
    fixture.settings.setValue(u"dns/mode"_s, mode);
    fixture.settings.setValue(u"dns/ours"_s, ours);
    WindowServices services = mailboxServices(fixture);
    std::optional<QueryPace> pace;
    std::atomic<int> told = -1;
    services.makeResolver = [&](const DnsChoice &choice) {
        pace = choice.pace();
        return std::make_shared<OffResolver>();
    };
    services.scan = [&](const ScanJob &job, std::stop_token stop) {
        told = job.waiting;
        return runScan(job, std::move(stop));
    };
    MainWindow window(services);
    window.openMailbox({folderOf(u"ahead"_s, 3)});
    waitUntilIdle(window);
    QCOMPARE(pace, ours ? QueryPace::unlimited() : QueryPace());
    QCOMPARE(told.load(), waiting);
}

/// The name servers are silent: the list is there all the same, and a message that is opened is judged at once.
void TestMailboxWindow::rowsAreThereBeforeDnsAnswers()
{
    Fixture::Services fixture;
    fixture.settings.setValue(u"dns/mode"_s, u"system"_s);
    WindowServices services = mailboxServices(fixture);
    services.makeResolver = [](const DnsChoice &) { return std::make_shared<Fixture::SilentResolver>(); };
    MainWindow window(services);
    window.show();
    constexpr int letters = 120;
    window.openMailbox({silentFolder(u"silent"_s, letters)});
    const MailboxTableModel &model = window.mailbox()->model();
    QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == letters; }, 60s));
    QCOMPARE(model.pending(), letters);
    QVERIFY(window.mailbox()->isScanning());
    window.mailbox()->setFilter(u"\"letter 77\""_s);
    QCOMPARE(model.rowCount(), 1);
    const RowTable::Row row = model.shown().front();
    auto *table = window.mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&model] { return model.pending() == letters - 1; }, 60s));
    QVERIFY(model.table().judgement(row).judged);
    QCOMPARE(window.cases().at(0).bytes.count("letter 77"), 1);
    window.showView(MainWindow::MailboxView);
    window.mailbox()->setFilter({});
    Q_EMIT window.mailbox()->stopRequested();
    waitUntilIdle(window);
    QCOMPARE(model.rowCount(), letters);
    QCOMPARE(model.pending(), letters - 1);
    QVERIFY2(visibleText(*window.mailbox()).contains(u"1 of 120 message(s) are judged"_s),
        qPrintable(visibleText(*window.mailbox())));

    // Gone on with under servers that answer: each message once.
    services.makeResolver = [](const DnsChoice &) { return std::make_shared<OffResolver>(); };
    MainWindow later(services);
    later.openMailbox({m_folder.filePath(u"silent"_s)});
    waitUntilIdle(later);
    QCOMPARE(later.mailbox()->model().rowCount(), letters);
    QCOMPARE(later.mailbox()->model().pending(), 0);
}

void TestMailboxWindow::goingOnLeavesTheListAsItIs()
{
    Fixture::Services fixture;
    fixture.settings.setValue(u"dns/mode"_s, u"system"_s);
    WindowServices services = mailboxServices(fixture);
    const auto resolver = std::make_shared<HeldResolver>();
    services.makeResolver = [resolver](const DnsChoice &) { return resolver; };
    MainWindow window(services);
    window.show();
    window.openMailbox({silentFolder(u"held"_s, 60)});
    const MailboxTableModel &model = window.mailbox()->model();
    QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 60; }, 60s));
    Q_EMIT window.mailbox()->stopRequested();
    waitUntilIdle(window);
    QCOMPARE(model.pending(), 60);
    auto *table = window.mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(model.index(33, 0));
    const RowTable::Row current = model.shown()[33];
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    resolver->answer();
    QPushButton *goOn = buttonOf(*window.mailbox(), u"&Go on"_s);
    QVERIFY(goOn);
    goOn->click();
    QCOMPARE(model.rowCount(), 60); // at once
    waitUntilIdle(window);
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.pending(), 0);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(model.shown()[std::size_t(table->currentIndex().row())], current);
    QVERIFY(!buttonOf(*window.mailbox(), u"&Go on"_s));
}

/// Answers by other settings do not stand beside each other.
void TestMailboxWindow::goingOnWithOtherSettingsListsAnew()
{
    Fixture::Services fixture;
    fixture.settings.setValue(u"dns/mode"_s, u"off"_s);
    WindowServices services = mailboxServices(fixture);
    services.makeResolver = [](const DnsChoice &choice) -> std::shared_ptr<Resolver> {
        if (choice.mode == DnsChoice::Mode::Off) {
            return std::make_shared<Fixture::SilentResolver>();
        }
        return std::make_shared<OffResolver>();
    };
    MainWindow window(services);
    window.show();
    window.openMailbox({silentFolder(u"changed"_s, 20)});
    const MailboxTableModel &model = window.mailbox()->model();
    QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 20; }, 60s));
    Q_EMIT window.mailbox()->stopRequested();
    waitUntilIdle(window);
    window.goTo("dns.allow");
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QPushButton *goOn = buttonOf(*window.mailbox(), u"&Go on"_s);
    QVERIFY(goOn);
    goOn->click();
    waitUntilIdle(window);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.pending(), 0);
}

void TestMailboxWindow::closingAmidAScanEndsIt()
{
    Fixture::Services fixture;
    WindowServices services = mailboxServices(fixture);
    std::atomic<bool> runs = false;
    services.scan = [&runs](const ScanJob &job, std::stop_token stop) {
        runs = true;
        job.pause->set(true);
        job.pause->wait(stop);
        return ScanOutcome{{}, {}, true};
    };
    {
        MainWindow window(services);
        window.show();
        window.openMailbox({folderOf(u"long"_s, 2)});
        QVERIFY(QTest::qWaitFor([&runs] { return runs.load(); }, 60s));
        QVERIFY(window.isBusy());
        window.close();
    }
    QVERIFY(runs);
}

void TestMailboxWindow::withoutAScanFoldersAreOpenedMessageByMessage()
{
    Fixture::Services fixture;
    MainWindow window(fixture.services());
    window.openPaths({folderOf(u"plain"_s, 3)});
    waitUntilIdle(window);
    QCOMPARE(window.cases().rowCount(), 3);
    QCOMPARE(window.mailbox(), nullptr);
}

void TestMailboxWindow::actionsHaveTheirOwnShortcuts()
{
    Fixture::Services fixture;
    MainWindow window(mailboxServices(fixture));
    QSet<QKeySequence> seen;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut) {
            QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text()));
            seen.insert(action->shortcut());
        }
    }
    QVERIFY(seen.size() > 15);
}

QTEST_MAIN(TestMailboxWindow)
#include "tst_mailboxwindow.moc"
