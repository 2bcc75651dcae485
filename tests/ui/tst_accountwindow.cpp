// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountdialog.h"
#include "accountlibrary.h"
#include "actiondialog.h"
#include "caselistmodel.h"
#include "dovecotserver.h"
#include "fakeaccounts.h"
#include "localmail.h"
#include "mailboxpage.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "offresolver.h"
#include "scan.h"
#include "windowfixture.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray letter(int number)
{
    return "From: a@example.org\r\nSubject: letter " + QByteArray::number(number) + "\r\nMessage-ID: <"
        + QByteArray::number(number) + "@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\nHello.\r\n";
}

/// A window over a server, and what it told the desktop.
struct Case
{
    Fixture::Services fixture;
    QStringList told;
    std::unique_ptr<MainWindow> window;

    explicit Case(AccountServer *server)
    {
        fixture.keyOutcome = KeyOutcome::Done;
        open(server);
    }
    void open(AccountServer *server)
    {
        WindowServices services = fixture.services();
        services.makeResolver = [](const DnsChoice &) { return std::make_shared<OffResolver>(); };
        services.scan = runScan;
        services.openSource = [](const QString &place) { return mailSourceFor(place, {}); };
        services.actionLogPath = fixture.folder.filePath(u"changes.ndjson"_s);
        services.scanStorePath = fixture.folder.filePath(u"mailboxes.sqlite"_s);
        services.accountServer = [server] { return server; };
        services.notify = [this](const QString &title, const QString &text) { told << title + u": "_s + text; };
        window = std::make_unique<MainWindow>(services);
        window->show();
    }
    [[nodiscard]] AccountDialog *dialog() const { return window->findChild<AccountDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : dialog()->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(text)) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *one : window->findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *one : dialog()->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString visibleText() const
    {
        QString text;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            text += label->isVisible() ? label->text().remove(QChar(0x200B)) + u'\n' : QString();
        }
        return text;
    }
    /// What the bar above the pages says; nothing where it is closed.
    [[nodiscard]] QString barText() const
    {
        const auto *bar = window->findChild<MessageBar *>();
        return bar->isVisible() ? bar->findChild<QLabel *>()->text().remove(QChar(0x200B)) : QString();
    }
    /// Asks for an account, and comes as far as the list of its folders.
    void ask(const QString &host, int port, const QString &user, const QString &password)
    {
        action(u"Open a mail account\u2026"_s)->trigger();
        line(u"Server"_s)->setText(host);
        dialog()->findChild<QSpinBox *>()->setValue(port);
        line(u"User name"_s)->setText(user);
        line(u"Password"_s)->setText(password);
        button(u"Check"_s)->click();
        QVERIFY2(QTest::qWaitFor([this] { return button(u"Read the mail"_s)->isEnabled(); }, 60s),
            qPrintable(visibleText()));
    }
    void tick(const QString &folder) const
    {
        const auto *list = dialog()->findChild<QTreeWidget *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            list->topLevelItem(i)->setCheckState(
                0, list->topLevelItem(i)->text(0) == folder ? Qt::Checked : Qt::Unchecked);
        }
    }
    void read()
    {
        button(u"Read the mail"_s)->click();
        waitUntilIdle();
    }
    void waitUntilIdle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return window->mailbox() != nullptr && !window->isBusy(); }, 60s));
    }
    [[nodiscard]] int rows() const { return window->mailbox()->model().rowCount(); }
    [[nodiscard]] bool waitForRows(int count) const
    {
        return QTest::qWaitFor([this, count] { return rows() == count; }, 60s);
    }
    /// Everything that is left when the window is closed.
    [[nodiscard]] QByteArray leftBehind()
    {
        window.reset();
        fixture.settings.sync();
        QByteArray all;
        const QStringList files = QDir(fixture.folder.path()).entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(fixture.folder.filePath(name));
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }
};

} // namespace

/// From the window to an account on a server, and back with its mail.
class TestAccountWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anAccountIsRead();
    void aRecentAccountIsReadAgain();
    void withoutItsPasswordItIsAskedFor();
    void newMailIsAdded();
    void whatIsTriedAgainStandsThereOnce();
    void closingAmidACheckEndsIt();
    void aWatchThatEndsIsTold();
    void aLostConnectionIsToldAsLongAsItIsLost();
    void anotherMailboxEndsTheWatch();
    void withoutTheLibraryThatIsTold();
    void aRealServer();
    void messagesAreMarkedOnARealServer();
};

void TestAccountWindow::anAccountIsRead()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 3}, {u"Bounces"_s, 2}};
    for (int i = 0; i < 5; ++i) {
        server.deliver(i < 3 ? u"INBOX"_s : u"Bounces"_s, letter(i));
    }
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    QCOMPARE(one.rows(), 3);
    QVERIFY2(one.window->windowTitle().startsWith(u"INBOX of me@example.org on imap.example.org"_s),
        qPrintable(one.window->windowTitle()));
    QVERIFY(QTest::qWaitFor([&one] { return one.dialog() == nullptr; }, 60s));
    QVERIFY(!one.action(u"Watch for new mail"_s)->isChecked()); // nobody asked for it
    const QByteArray left = one.leftBehind();
    QVERIFY(left.contains("imap.example.org"));
    QVERIFY(!left.contains("correct"));
    QVERIFY(one.fixture.keptPasswords.empty());
}

void TestAccountWindow::aRecentAccountIsReadAgain()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 1}, {u"Bounces"_s, 2}};
    server.deliver(u"Bounces"_s, letter(1));
    server.deliver(u"Bounces"_s, letter(2));
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.tick(u"Bounces"_s);
    for (auto *box : one.dialog()->findChildren<QAbstractButton *>()) {
        if (box->text().startsWith(u"&Keep it"_s)) {
            box->click();
        }
    }
    one.read();
    QCOMPARE(one.rows(), 2);
    QVERIFY(!one.leftBehind().contains("correct"));
    // Another day.
    server.deliver(u"Bounces"_s, letter(3));
    one.open(&server);
    QMenu *recent = one.action(u"Recent accounts"_s)->menu();
    QCOMPARE(recent->actions().size(), 1);
    recent->actions().first()->trigger();
    one.waitUntilIdle();
    QCOMPARE(one.rows(), 3);
    QVERIFY(one.dialog() == nullptr);
}

void TestAccountWindow::withoutItsPasswordItIsAskedFor()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 1}};
    server.deliver(u"INBOX"_s, letter(1));
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    one.window.reset();
    one.open(&server);
    one.action(u"Recent accounts"_s)->menu()->actions().first()->trigger();
    QVERIFY(one.dialog() != nullptr);
    QCOMPARE(one.line(u"Server"_s)->text(), u"imap.example.org"_s);
    QVERIFY(one.line(u"Password"_s)->text().isEmpty());
    QVERIFY(!one.button(u"Check"_s)->isEnabled());
    one.button(u"Forget it"_s)->click();
    QVERIFY(one.action(u"Recent accounts"_s)->menu()->isEmpty());
    QVERIFY(!one.leftBehind().contains("imap.example.org"));
}

void TestAccountWindow::newMailIsAdded()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 1}};
    server.deliver(u"INBOX"_s, letter(1));
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    QCOMPARE(one.rows(), 1);
    QAction *watch = one.action(u"Watch for new mail"_s);
    QVERIFY(watch->isEnabled());
    watch->trigger();
    QVERIFY(watch->isChecked());
    QVERIFY(one.visibleText().contains(u"New mail is added as it comes"_s));
    QWidget other; // what the user looks at meanwhile
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    server.deliver(u"INBOX"_s, letter(2));
    QVERIFY(one.waitForRows(2));
    server.deliver(u"INBOX"_s, letter(3));
    QVERIFY(one.waitForRows(3));
    QVERIFY(QTest::qWaitFor([&one] { return !one.window->isBusy(); }, 60s));
    const QString told = one.told.join(u'\n');
    QVERIFY2(told.startsWith(u"1 new message"_s), qPrintable(told));
    QVERIFY(!told.contains(u"letter"_s) && !told.contains(u"example.org"_s)); // nothing of the message
    // No more of it.
    watch->trigger();
    QVERIFY(!watch->isChecked());
    QVERIFY(!one.visibleText().contains(u"New mail is added as it comes"_s));
}

void TestAccountWindow::whatIsTriedAgainStandsThereOnce()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 2}};
    server.deliver(u"INBOX"_s, letter(1));
    server.deliver(u"INBOX"_s, {}); // the server has no time for this one
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    QCOMPARE(one.rows(), 2);
    one.action(u"Watch for new mail"_s)->trigger();
    server.deliver(u"INBOX"_s, letter(3));
    QVERIFY(one.waitForRows(3));
    server.deliver(u"INBOX"_s, letter(4));
    QVERIFY(QTest::qWaitFor([&one] { return one.rows() >= 4 && !one.window->isBusy(); }, 60s));
    QCOMPARE(one.rows(), 4);
}

void TestAccountWindow::closingAmidACheckEndsIt()
{
    Fixture::FakeAccounts server;
    server.silent = true;
    Case one(&server);
    one.action(u"Open a mail account\u2026"_s)->trigger();
    one.line(u"Server"_s)->setText(u"imap.example.org"_s);
    one.line(u"User name"_s)->setText(u"me"_s);
    one.line(u"Password"_s)->setText(u"correct"_s);
    one.button(u"Check"_s)->click();
    QVERIFY(QTest::qWaitFor([&server] { return server.waiting() == 1; }, 60s));
    one.window.reset();
    QCOMPARE(server.waiting(), 0);
}

void TestAccountWindow::aWatchThatEndsIsTold()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 1}};
    server.deliver(u"INBOX"_s, letter(1));
    server.watchFault = MailFault{MailTrouble::LoginRefused, {}};
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    one.action(u"Watch for new mail"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&one] { return !one.action(u"Watch for new mail"_s)->isChecked(); }, 60s));
    QVERIFY2(one.visibleText().contains(u"not watched for any more"_s), qPrintable(one.visibleText()));
}

void TestAccountWindow::aLostConnectionIsToldAsLongAsItIsLost()
{
    const QString sentence = u"New mail cannot be seen at the moment"_s;
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 1}};
    server.deliver(u"INBOX"_s, letter(1));
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    QAction *watch = one.action(u"Watch for new mail"_s);
    watch->trigger();
    server.deliver(u"INBOX"_s, letter(2));
    QVERIFY(one.waitForRows(2));
    const auto isTold = [&] { return one.barText().contains(sentence); };
    server.setConnected(false);
    QVERIFY2(QTest::qWaitFor(isTold, 60s), qPrintable(one.barText()));
    QVERIFY(watch->isChecked());
    server.setConnected(true);
    QVERIFY2(QTest::qWaitFor([&] { return !isTold(); }, 60s), qPrintable(one.barText()));

    server.setConnected(false);
    QVERIFY(QTest::qWaitFor(isTold, 60s));
    watch->trigger(); // off: nothing is tried again
    QVERIFY(!isTold());
}

void TestAccountWindow::anotherMailboxEndsTheWatch()
{
    Fixture::FakeAccounts server;
    server.list = {{u"INBOX"_s, 1}};
    server.deliver(u"INBOX"_s, letter(1));
    Case one(&server);
    one.ask(u"imap.example.org"_s, 993, u"me@example.org"_s, u"correct"_s);
    one.read();
    one.action(u"Watch for new mail"_s)->trigger();
    QTemporaryDir folder;
    one.window->openMailbox({folder.path()});
    one.waitUntilIdle();
    QVERIFY(!one.action(u"Watch for new mail"_s)->isChecked());
    QVERIFY(!one.action(u"Watch for new mail"_s)->isEnabled());
    server.deliver(u"INBOX"_s, letter(2));
    QCOMPARE(one.rows(), 0);
}

void TestAccountWindow::withoutTheLibraryThatIsTold()
{
    Case one(nullptr);
    one.action(u"Open a mail account\u2026"_s)->trigger();
    QVERIFY(one.dialog() == nullptr);
    QVERIFY2(one.visibleText().contains(u"is not installed"_s), qPrintable(one.visibleText()));
}

/// With the library as it is installed.
void TestAccountWindow::aRealServer()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    DovecotServer dovecot;
    QVERIFY2(dovecot.start(), dovecot.log().constData());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!dovecot.deliver(i < 4 ? QString() : u"Bounces"_s, letter(i)).isEmpty());
    }
    const QStringList before = dovecot.mailFiles();
    AccountServer *server = loadAccountServer(QStringLiteral(INDICIA_ACCOUNTS));
    QVERIFY(server != nullptr);

    // Nobody knows its authority: that is told, with what stands in the certificate.
    const QString user = QString::fromLatin1(DovecotServer::user);
    const QString password = QString::fromLatin1(DovecotServer::password);
    Case one(server);
    one.action(u"Open a mail account\u2026"_s)->trigger();
    one.line(u"Server"_s)->setText(u"localhost"_s);
    one.dialog()->findChild<QSpinBox *>()->setValue(dovecot.tlsPort());
    one.line(u"User name"_s)->setText(user);
    one.line(u"Password"_s)->setText(password);
    one.button(u"Check"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.visibleText().contains(u"nobody whom this computer knows"_s); }, 60s));
    QVERIFY2(one.visibleText().contains(u"It is for: "_s), qPrintable(one.visibleText()));
    QVERIFY(one.visibleText().contains(u"localhost"_s));
    QVERIFY(dovecot.commands().isEmpty()); // not a word was said
    delete one.dialog();

    server->believe(dovecot.authorityFile());
    one.ask(u"localhost"_s, dovecot.tlsPort(), user, password);
    const auto *list = one.dialog()->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(0), u"INBOX"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"4"_s);
    one.read();
    QCOMPARE(one.rows(), 4);
    // A row leads to its message.
    auto *table = one.window->mailbox()->findChild<QTableView *>();
    table->setCurrentIndex(one.window->mailbox()->model().index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&one] { return one.window->cases().rowCount() == 1 && !one.window->isBusy(); }, 60s));
    QVERIFY(one.window->cases().at(0).bytes.contains("Subject: letter"));
    one.window->showView(MainWindow::MailboxView);
    QCOMPARE(dovecot.mailFiles(), before); // not a flag is set

    one.action(u"Watch for new mail"_s)->trigger();
    QVERIFY(!dovecot.deliver({}, letter(7)).isEmpty());
    QVERIFY2(one.waitForRows(5), qPrintable(one.visibleText()));
    // The connection is cut: it comes again by itself.
    QVERIFY(QTest::qWaitFor([&one] { return !one.window->isBusy(); }, 60s));
    QVERIFY(dovecot.dropClients() > 0);
    QVERIFY(!dovecot.deliver({}, letter(8)).isEmpty());
    QVERIFY2(one.waitForRows(6), qPrintable(one.visibleText()));
    for (const QByteArray &line : dovecot.commands()) {
        QVERIFY2(!line.contains("STORE") && !line.contains("SELECT") && !line.contains("EXPUNGE"), line.constData());
    }
    QVERIFY(!one.leftBehind().contains(DovecotServer::password));
    server->believe({});
}

void TestAccountWindow::messagesAreMarkedOnARealServer()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    DovecotServer dovecot;
    QVERIFY2(dovecot.start(), dovecot.log().constData());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!dovecot.deliver({}, letter(i)).isEmpty());
    }
    AccountServer *server = loadAccountServer(QStringLiteral(INDICIA_ACCOUNTS));
    QVERIFY(server != nullptr);
    Case one(server);
    one.action(u"Open a mail account\u2026"_s)->trigger(); // the library is loaded, with the authority of the settings
    delete one.dialog();
    server->believe(dovecot.authorityFile());
    one.ask(u"localhost"_s, dovecot.tlsPort(), QString::fromLatin1(DovecotServer::user),
        QString::fromLatin1(DovecotServer::password));
    one.read();
    QCOMPARE(one.rows(), 3);
    const auto pageButton = [&one]() -> QPushButton * {
        for (auto *button : one.window->mailbox()->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(u"Mark on the server"_s)) {
                return button;
            }
        }
        return nullptr;
    };
    const auto changing = [&dovecot] {
        int lines = 0;
        for (const QByteArray &line : dovecot.commands()) {
            lines += line.contains("STORE") || line.contains("SELECT") || line.contains("COPY") ? 1 : 0;
        }
        return lines;
    };
    QVERIFY(!pageButton()->isVisible()); // nobody has allowed it
    one.action(u"Allow changes in mailboxes"_s)->trigger();
    QVERIFY(pageButton()->isVisible());
    auto *table = one.window->mailbox()->findChild<QTableView *>();
    table->clearSelection();
    pageButton()->click(); // none is marked, and none is forged
    QVERIFY2(one.visibleText().contains(u"No message that is shown is judged forged"_s), qPrintable(one.visibleText()));
    table->selectRow(0);
    table->selectionModel()->select(
        one.window->mailbox()->model().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    pageButton()->click();
    auto *dialog = one.window->findChild<ActionDialog *>();
    QVERIFY(dialog != nullptr);
    const auto press = [dialog](const QString &text) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text)) {
                QVERIFY2(QTest::qWaitFor([button] { return button->isEnabled(); }, 60s), qPrintable(text));
                button->click();
                return;
            }
        }
        QFAIL("no such button");
    };
    QVERIFY2(one.visibleText().contains(u"2 marked message(s) in INBOX (2)"_s), qPrintable(one.visibleText()));
    QVERIFY2(one.visibleText().contains(u"2 of them not judged forged"_s), qPrintable(one.visibleText()));
    press(u"Look"_s);
    QVERIFY(QTest::qWaitFor([&one] { return one.visibleText().contains(u"is set on 2 message(s) in INBOX"_s); }, 60s));
    QCOMPARE(changing(), 0);
    press(u"Set the keyword"_s);
    QVERIFY2(QTest::qWaitFor([&one] { return one.visibleText().contains(u"have the keyword"_s); }, 60s),
        qPrintable(one.visibleText()));
    QCOMPARE(changing(), 2);
    const auto marked = [&dovecot] { return dovecot.mailFiles().filter(u":2,a "_s).size(); };
    QCOMPARE(marked(), 2);
    press(u"Undo it"_s);
    QVERIFY2(QTest::qWaitFor([&one] { return one.visibleText().contains(u"was taken off 2"_s); }, 60s),
        qPrintable(one.visibleText()));
    QCOMPARE(marked(), 0);
    delete dialog;
    one.action(u"Allow changes in mailboxes"_s)->trigger();
    QVERIFY(!pageButton()->isVisible());
    const QByteArray left = one.leftBehind();
    QVERIFY(left.contains("\"what\":\"keyword\""));
    QVERIFY(!left.contains(DovecotServer::password));
    server->believe({});
}

QTEST_MAIN(TestAccountWindow)
#include "tst_accountwindow.moc"
