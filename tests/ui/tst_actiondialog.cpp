// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiondialog.h"
#include "actionhistory.h"
#include "actionlog.h"
#include "actionwords.h"
#include "fakeaccounts.h"
#include "plainlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Indicia::ActionTrouble)

namespace {

const QString place = u"imaps://me%40example.org@imap.example.org:993/INBOX"_s;

template <typename Dialog>
QAbstractButton *buttonOf(const Dialog *dialog, const QString &text)
{
    for (QAbstractButton *one : dialog->template findChildren<QAbstractButton *>()) {
        if (one->text().remove(u'&').startsWith(text)) {
            return one;
        }
    }
    return nullptr;
}

QString textOf(const QWidget *dialog)
{
    QStringList all;
    for (const PlainLabel *label : dialog->findChildren<PlainLabel *>()) {
        if (label->isVisible()) {
            all << label->text().remove(QChar(0x200B));
        }
    }
    return all.join(u'\n');
}

struct Case
{
    Fixture::FakeAccounts server;
    QTemporaryDir folder;
    QString log = folder.filePath(u"log"_s);
    std::unique_ptr<ActionDialog> dialog;

    Case()
    {
        server.looking.there = 3;
        server.acting.changed = 3;
        server.undoing.changed = 3;
    }
    void open(const QList<MailboxAction> &actions = {
                  {.folder = "INBOX", .uidValidity = 9, .uids = {1, 2, 3}},
              })
    {
        const auto secrets = [](const QString &) { return std::optional<QByteArray>("x"); };
        dialog = std::make_unique<ActionDialog>(ActionDialog::Needs{.server = server,
            .account = {place, secrets},
            .accountName = u"me@example.org on imap.example.org"_s,
            .actions = actions,
            .what = u"all 3 messages that are shown and judged forged"_s,
            .now = [] { return std::chrono::sys_seconds(1'795'000'000s); },
            .logPath = log});
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const { return buttonOf(dialog.get(), text); }
    [[nodiscard]] QString text() const { return textOf(dialog.get()); }
    void press(const QString &text) const
    {
        QVERIFY2(button(text) != nullptr && button(text)->isEnabled(), qPrintable(text));
        button(text)->click();
        QVERIFY(QTest::qWaitFor([this] { return !button(u"Stop"_s)->isVisible(); }, 60s));
    }
    void copy() const { named<QComboBox>(u"What to do"_s)->setCurrentIndex(1); }
};

} // namespace

/// The one dialog that changes a mailbox.
class TestActionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingWithoutLooking();
    void aKeyword();
    void anotherChoiceWantsAnotherLook();
    void copiesToAFolderThatIsMade();
    void severalFolders();
    void tellsEachTrouble_data();
    void tellsEachTrouble();
    void tellsWhatIsNotKnown();
    void closingAmidItStopsAndTells();
    void aKeyOfTheKeyboardDoesNotDoIt();
    void theHistoryUndoes();
    void theHistoryWantsThePassword();
};

void TestActionDialog::nothingWithoutLooking()
{
    Case one;
    one.open();
    QVERIFY2(one.text().contains(u"changes nothing in a mailbox by itself"_s), qPrintable(one.text()));
    QVERIFY(one.text().contains(u"me@example.org on imap.example.org"_s));
    QVERIFY(one.text().contains(u"all 3 messages"_s));
    QVERIFY(!one.button(u"Set the keyword"_s)->isEnabled());
    QVERIFY(!one.button(u"Undo it"_s)->isVisible());
    QVERIFY(one.server.looked().isEmpty()); // nobody was asked anything
    one.dialog->reject();
    QVERIFY(one.server.acted().isEmpty());
}

void TestActionDialog::aKeyword()
{
    Case one;
    one.server.looking.already = 1;
    one.server.acting.changed = 2;
    one.server.undoing.changed = 2;
    one.open();
    one.press(u"Look"_s);
    QVERIFY2(one.text().contains(u"The keyword $IndiciaForged is set on 2 message"_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"in INBOX"_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"1 message(s) have it already"_s), qPrintable(one.text()));
    QVERIFY(one.server.acted().isEmpty());
    one.press(u"Set the keyword"_s);
    QCOMPARE(one.server.acted().size(), 1);
    const ActionRecord record = one.server.acted().constFirst();
    QCOMPARE(record.action.kind, ActionKind::SetKeyword);
    QCOMPARE(record.action.target, QByteArray("$IndiciaForged"));
    QCOMPARE(record.action.uids, (Uids{1, 2, 3}));
    QCOMPARE(record.account, place.toUtf8());
    QCOMPARE(record.time, std::chrono::sys_seconds(1'795'000'000s));
    QVERIFY2(
        one.text().contains(u"2 message(s) in INBOX have the keyword $IndiciaForged now"_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(one.log), qPrintable(one.text()));
    QVERIFY(!one.button(u"Set the keyword"_s)->isEnabled()); // once
    one.press(u"Undo it"_s);
    QCOMPARE(one.server.undone().size(), 1);
    QCOMPARE(one.server.undone().constFirst().id, record.id);
    QVERIFY2(one.text().contains(u"was taken off 2 message"_s), qPrintable(one.text()));
    QVERIFY(!one.button(u"Undo it"_s)->isVisible());
}

void TestActionDialog::anotherChoiceWantsAnotherLook()
{
    Case one;
    one.open();
    one.press(u"Look"_s);
    QVERIFY(one.button(u"Set the keyword"_s)->isEnabled());
    one.named<QLineEdit>(u"Keyword"_s)->setText(u"$Other"_s);
    QVERIFY(!one.button(u"Set the keyword"_s)->isEnabled());
    one.press(u"Look"_s);
    one.copy();
    QVERIFY(!one.button(u"Copy them"_s)->isEnabled());
    one.press(u"Look"_s);
    QVERIFY(one.button(u"Copy them"_s)->isEnabled());
    QCOMPARE(one.server.looked().constLast().kind, ActionKind::Copy);
}

void TestActionDialog::copiesToAFolderThatIsMade()
{
    Case one;
    one.server.looking.targetMissing = true;
    one.open();
    one.copy();
    one.press(u"Look"_s);
    QVERIFY2(one.text().contains(u"The folder Forged is not there. Allow"_s), qPrintable(one.text()));
    QVERIFY(!one.button(u"Copy them"_s)->isEnabled());
    one.button(u"Make the folder"_s)->click();
    one.press(u"Look"_s);
    QVERIFY2(one.text().contains(u"The folder Forged is not there: it is made."_s), qPrintable(one.text()));
    one.server.acting.folderMade = true;
    one.press(u"Copy them"_s);
    QVERIFY(one.server.acted().constFirst().action.mayCreate);
    QVERIFY2(one.text().contains(u"The folder Forged was made. 3 message(s) of INBOX were copied to Forged."_s),
        qPrintable(one.text()));
    one.server.undoing.folderMade = true;
    one.press(u"Undo it"_s);
    QVERIFY2(one.text().contains(u"3 copies were deleted from Forged."_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"was deleted"_s), qPrintable(one.text()));
}

void TestActionDialog::severalFolders()
{
    Case one;
    one.open({{.folder = "INBOX", .uidValidity = 9, .uids = {1}},
        {.folder = "a<b>\u202Ec", .uidValidity = 7, .uids = {5, 6}}});
    one.press(u"Look"_s);
    QVERIFY2(one.text().contains(u"a<b>"_s), qPrintable(one.text()));
    QVERIFY(!one.text().contains(QChar(0x202E)));
    one.press(u"Set the keyword"_s);
    QCOMPARE(one.server.acted().size(), 2);
    QVERIFY(one.server.acted().at(0).id != one.server.acted().at(1).id);
    one.press(u"Undo it"_s);
    QCOMPARE(one.server.undone().size(), 2);
}

void TestActionDialog::tellsEachTrouble_data()
{
    QTest::addColumn<ActionTrouble>("trouble");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ActionTrouble trouble, const QString &words) {
        QTest::newRow(name) << trouble << words;
    };
    using enum ActionTrouble;
    row("connection", Connection, u"no connection"_s);
    row("folder gone", FolderGone, u"INBOX is not there any more"_s);
    row("another folder", OtherFolder, u"made anew"_s);
    row("read only", ReadOnly, u"lets nobody change"_s);
    row("messages gone", MessagesGone, u"None of these messages"_s);
    row("nothing to do", NothingToDo, u"nothing to do"_s);
    row("bad keyword", BadKeyword, u"digits"_s);
    row("keywords are not kept", KeywordsNotKept, u"keeps no keywords"_s);
    row("not set", NotSet, u"did not do it for all"_s);
    row("no UIDPLUS", NoUidPlus, u"could not be undone"_s);
    row("no COPYUID", NoCopyUid, u"cannot be taken back"_s);
    row("no folder", NoSuchTarget, u"is not there"_s);
    row("the same folder", SameFolder, u"already"_s);
    row("cannot create", CannotCreate, u"does not make a folder"_s);
    row("over quota", OverQuota, u"is full"_s);
    row("no permission", NoPermission, u"may not"_s);
    row("refused", Refused, u"refused"_s);
    row("log", LogFailed, u"log of changes"_s);
    row("too many", TooMany, u"20000"_s);
}

void TestActionDialog::tellsEachTrouble()
{
    QFETCH(ActionTrouble, trouble);
    QFETCH(QString, words);
    const QByteArray said = "no <b>x</b>\u202E" + QByteArray(1000, 'y');
    // Before it is done.
    Case one;
    one.server.looking = {.trouble = trouble, .detail = said};
    if (trouble == ActionTrouble::Connection) {
        one.server.looking.fault = MailFault{MailTrouble::Unreachable, {}};
    }
    one.open();
    one.press(u"Look"_s);
    const auto check = [&](const Case &shown) {
        const QString text = shown.text().remove(u',');
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(u"<b>x</b>"_s));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY2(text.size() < 1500, qPrintable(text));
    };
    check(one);
    QVERIFY(!one.button(u"Set the keyword"_s)->isEnabled());
    // And while it is.
    Case other;
    other.server.acting = {.trouble = trouble, .fault = one.server.looking.fault, .detail = said};
    other.open();
    other.press(u"Look"_s);
    other.press(u"Set the keyword"_s);
    check(other);
    QVERIFY2(other.text().contains(u"Nothing was changed in INBOX."_s), qPrintable(other.text()));
    QVERIFY(!other.button(u"Undo it"_s)->isVisible());
}

void TestActionDialog::tellsWhatIsNotKnown()
{
    Case one;
    one.server.acting
        = {.trouble = ActionTrouble::CutOff, .fault = MailFault{MailTrouble::CutOff, {}}, .changed = 1, .unknown = 2};
    one.open(
        {{.folder = "INBOX", .uidValidity = 9, .uids = {1, 2, 3}}, {.folder = "Lists", .uidValidity = 7, .uids = {5}}});
    one.copy();
    one.press(u"Look"_s);
    one.press(u"Copy them"_s);
    QVERIFY2(one.text().contains(u"1 message(s) of INBOX were copied"_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"it is not known whether it was done"_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"Of 2 message(s) it is not known."_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"Look into Forged"_s), qPrintable(one.text()));
    QVERIFY2(one.text().contains(u"1 more folder(s) were not begun with"_s), qPrintable(one.text()));
    QCOMPARE(one.server.acted().size(), 1);
    QVERIFY(one.button(u"Undo it"_s)->isVisible());
    // An undoing that fails can be tried again.
    one.server.undoing = {.trouble = ActionTrouble::OtherFolder};
    one.press(u"Undo it"_s);
    QVERIFY2(one.text().contains(u"Forged was made anew"_s), qPrintable(one.text()));
    QVERIFY(one.button(u"Undo it"_s)->isVisible());
}

void TestActionDialog::closingAmidItStopsAndTells()
{
    Case one;
    one.server.slow = true;
    one.server.acting
        = {.trouble = ActionTrouble::CutOff, .fault = MailFault{MailTrouble::Cancelled, {}}, .unknown = 3};
    one.open();
    one.press(u"Look"_s);
    one.button(u"Set the keyword"_s)->click();
    QVERIFY(QTest::qWaitFor([&one] { return one.server.waiting() == 1; }, 60s));
    one.dialog->reject(); // somebody presses Escape
    QVERIFY(one.dialog->isVisible());
    QVERIFY(QTest::qWaitFor([&one] { return one.text().contains(u"You stopped it."_s); }, 60s));
    QVERIFY2(one.text().contains(u"Of 3 message(s) it is not known."_s), qPrintable(one.text()));
    one.dialog->reject();
    QVERIFY(!one.dialog->isVisible());
}

void TestActionDialog::aKeyOfTheKeyboardDoesNotDoIt()
{
    Case one;
    one.open();
    one.press(u"Look"_s);
    one.named<QLineEdit>(u"Keyword"_s)->setFocus();
    QTest::keyClick(one.named<QLineEdit>(u"Keyword"_s), Qt::Key_Return); // looks once more
    QVERIFY(QTest::qWaitFor([&one] { return !one.button(u"Stop"_s)->isVisible(); }, 60s));
    QVERIFY(one.server.acted().isEmpty());
    QCOMPARE(one.server.looked().size(), 2);
    QSet<QString> mnemonics; // and every button has one of its own
    for (const QAbstractButton *button : one.dialog->findChildren<QAbstractButton *>()) {
        const QString mnemonic = QKeySequence::mnemonic(button->text()).toString();
        QVERIFY2(mnemonic.isEmpty() || !mnemonics.contains(mnemonic), qPrintable(mnemonic));
        mnemonics.insert(mnemonic);
    }
}

void TestActionDialog::theHistoryUndoes()
{
    Case one;
    const ActionLog log(one.log);
    ActionRecord record{.id = "1",
        .time = std::chrono::sys_seconds(1'795'000'000s),
        .account = place.toUtf8(),
        .action = {.kind = ActionKind::SetKeyword, .folder = "INBOX", .uids = {1, 2, 3}, .target = "$X"},
        .state = ActionRecord::State::Ended,
        .done = {1, 2, 3}};
    QVERIFY(log.add(record));
    record.id = "2";
    record.state = ActionRecord::State::Undone;
    QVERIFY(log.add(record));
    ActionHistory history({.server = one.server,
        .reach =
            [](const QString &asked) {
                return std::optional(ActionJob::Account{asked, [](const QString &) { return QByteArray("x"); }});
            },
        .logPath = one.log});
    history.show();
    auto *list = history.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Undone"_s); // the latest first
    QVERIFY(!buttonOf(&history, u"Undo it"_s)->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(list->topLevelItem(1)->text(3), u"me@example.org on imap.example.org"_s);
    QVERIFY(list->topLevelItem(1)->text(2).contains(u"The keyword $X is set on 3"_s));
    buttonOf(&history, u"Undo it"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return textOf(&history).contains(u"was taken off 3"_s); }, 60s));
    QCOMPARE(one.server.undone().size(), 1);
    QCOMPARE(one.server.undone().constFirst().id, QByteArray("1"));
    QCOMPARE(list->topLevelItem(1)->text(1), u"Undone"_s);
    QVERIFY(!buttonOf(&history, u"Undo it"_s)->isEnabled());
}

void TestActionDialog::theHistoryWantsThePassword()
{
    Case one;
    ActionRecord record{
        .id = "1", .account = place.toUtf8(), .action = {.folder = "INBOX", .uids = {1}, .target = "$X"}};
    QVERIFY(ActionLog(one.log).add(record)); // the program ended amid it
    ActionHistory history(
        {.server = one.server, .reach = [](const QString &) { return std::nullopt; }, .logPath = one.log});
    history.show();
    auto *list = history.findChild<QTreeWidget *>();
    QVERIFY(list->topLevelItem(0)->text(1).contains(u"not known"_s));
    buttonOf(&history, u"Undo it"_s)->click();
    QVERIFY2(textOf(&history).contains(u"Open this account first"_s), qPrintable(textOf(&history)));
    QVERIFY(one.server.undone().isEmpty());
}

QTEST_MAIN(TestActionDialog)
#include "tst_actiondialog.moc"
