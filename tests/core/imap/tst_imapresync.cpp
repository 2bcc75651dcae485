// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeserver.h"
#include "imapfolder.h"
#include "imapmark.h"
#include "imapsource.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

namespace {

using Cut = FakeAccount::Cut;
using Change = std::function<void(FakeAccount::Folder &folder)>;

constexpr quint32 count = 300;
constexpr quint32 uidNext = 2 * count + 1;
constexpr qint64 modSeq = 1'000;
const QByteArray mark = "9 601 300 1000"; // of the folder below
const QByteArray capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN ESEARCH CONDSTORE QRESYNC";
const QByteArray done = "%1 OK done\r\n";

/// Three hundred messages with the even UIDs up to six hundred: as ranges they are three hundred, too.
FakeAccount everySecond()
{
    FakeAccount account;
    account.capabilities = capabilities;
    account.piece = 1'000;
    FakeAccount::Folder &inbox = account.folders["INBOX"];
    for (quint32 i = 1; i <= count; ++i) {
        inbox.messages[2 * i] = "Subject: " + QByteArray::number(2 * i) + "\r\n\r\n";
    }
    inbox.uidNext = uidNext;
    inbox.modSeq = modSeq;
    return account;
}

ImapSettings settingsFor(FakeAccount &account)
{
    ImapSettings settings;
    settings.account = {.host = "mail.example.org", .user = "me@example.org"};
    settings.secrets = [](const ImapAccount &, const std::stop_token &) { return ImapSecret{"secret"}; };
    settings.transports = [&account] { return std::make_unique<FakeServer>(account); };
    settings.retries.wait
        = [](std::chrono::milliseconds, const std::stop_token &stop) { return !stop.stop_requested(); };
    return settings;
}

/// The keys of all that it gives; of a message with a fault, or where it cannot be read on, a word that is none.
QByteArrayList keysOf(MailFolder &folder)
{
    QByteArrayList keys;
    while (true) {
        const auto message = folder.next({}, {});
        if (!message) {
            return keys + QByteArrayList{"end: " + QByteArray::number(static_cast<int>(message.error().trouble))};
        }
        if (!*message) {
            return keys;
        }
        keys.append((*message)->bytes ? (*message)->key : "fault");
    }
}

QByteArrayList keysIn(const FakeAccount &account, quint32 from = 1)
{
    QByteArrayList keys;
    for (const auto &[uid, octets] : account.folders.at("INBOX").messages) {
        if (uid >= from) {
            keys.append(QByteArray::number(uid));
        }
    }
    return keys;
}

/// Every UID that no message has, as a set.
QByteArray missing(const FakeAccount::Folder &folder)
{
    QByteArrayList uids;
    for (quint32 uid = 1; uid < folder.uidNext; ++uid) {
        if (!folder.messages.contains(uid)) {
            uids.append(QByteArray::number(uid));
        }
    }
    return uids.join(',');
}

/// Two of them go, and two come.
void twoForTwo(FakeAccount::Folder &folder)
{
    folder.expunge(100);
    folder.expunge(300);
    for (int i = 0; i < 2; ++i) {
        folder.touch(folder.uidNext);
        folder.messages[folder.uidNext++] = "Subject: new\r\n\r\n";
    }
}

Change flags(quint32 messages)
{
    return [messages](FakeAccount::Folder &folder) {
        twoForTwo(folder);
        for (auto message = folder.messages.begin(); message != std::next(folder.messages.begin(), messages);
            ++message) {
            folder.touch(message->first);
        }
    };
}

} // namespace

/// What QRESYNC (RFC 7162) saves where a scan is continued, and that nothing is lost by it.
class ImapResyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void enables_data();
    void enables();
    void enablesOnceForAllFolders();
    void doesWithoutOnceItDidHarm();
    void continues_data();
    void continues();
    void countsThatAreNotTold_data();
    void countsThatAreNotTold();
    void believesNothingThatDoesNotAddUp_data();
    void believesNothingThatDoesNotAddUp();
    void asksWhereItPays_data();
    void asksWhereItPays();
    void changedFlagsAreNoChange();
    void cutAfterAnyOctet_data();
    void cutAfterAnyOctet();
    void messagesThatVanishWhileTheyAreRead_data();
    void messagesThatVanishWhileTheyAreRead();
    void messagesThatVanishAmidTheOpening_data();
    void messagesThatVanishAmidTheOpening();
    void mailThatComesAsOthersVanish_data();
    void mailThatComesAsOthersVanish();
};

void ImapResyncTest::marks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    for (const char *good : {"9 4 3", "9 4 3 1", "9 4 3 9223372036854775807", "1 1 0"}) {
        QTest::addRow("%s", good) << QByteArray(good) << true;
    }
    for (const char *bad :
        {"", "9 4", "9 4 3 ", "9 4 3 0", "9 4 3 -1", "9 4 3 x", "9 4 3 9223372036854775808", "9 4 3 1 1", "9 4 x 1"}) {
        QTest::addRow("nonsense: '%s'", bad) << QByteArray(bad) << false;
    }
}

void ImapResyncTest::marks()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isOne);
    const auto read = ImapMark::read(text);
    QCOMPARE(read.has_value(), isOne);
    QVERIFY(!read || read->text() == text);
}

void ImapResyncTest::enables_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("answer"); // to ENABLE; empty for the usual one
    QTest::addColumn<int>("asked"); // how often
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<int>("connections");
    const auto row = [](const char *name, const QByteArray &offered, const QByteArray &answer, int asked, bool isOn,
                         int connections = 1) {
        QTest::newRow(name) << "IMAP4rev1 SASL-IR AUTH=PLAIN" + offered << answer << asked << isOn << connections;
    };
    const QByteArray all = " ESEARCH CONDSTORE QRESYNC";
    row("offered", all, {}, 1, true);
    row("in small letters", " esearch qresync", {}, 1, true);
    row("with IMAP4rev2", " IMAP4rev2 QRESYNC", {}, 1, true);
    row("without a way to count", " CONDSTORE QRESYNC", {}, 0, false);
    row("CONDSTORE alone", " ESEARCH CONDSTORE", {}, 0, false);
    row("more than was asked for", all, "* enabled CONDSTORE qresync\r\n" + done, 1, true);
    row("something else", all, "* ENABLED CONDSTORE\r\n" + done, 1, false);
    row("nothing", all, "* ENABLED\r\n" + done, 1, false);
    row("without a word", all, done, 1, false);
    row("NO", all, "%1 NO no\r\n", 1, false);
    row("NO in spite of it", all, "* ENABLED QRESYNC\r\n%1 NO no\r\n", 1, false);
    row("BAD", all, "%1 BAD what\r\n", 1, false);
    row("the end", all, "* BYE what\r\n", 1, false, 2);
    row("silence", all, "\r", 1, false, 2);
    row("no protocol", all, "ENABLED\r\n", 1, false, 2);
    row("another tag", all, "B1 OK done\r\n", 1, false, 2);
}

/// Whatever a server makes of it, its folder is read.
void ImapResyncTest::enables()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, answer);
    QFETCH(int, asked);
    QFETCH(bool, isOn);
    QFETCH(int, connections);
    FakeAccount account = everySecond();
    account.capabilities = offered;
    account.enableAnswer = answer;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    const auto opening = folder->open({});
    QVERIFY(opening);
    QCOMPARE(opening->mark, isOn ? mark : mark.chopped(5));
    QCOMPARE(account.commands.count("ENABLE QRESYNC"), asked);
    QVERIFY(asked == 0 || account.commands.indexOf("ENABLE QRESYNC") < account.commands.indexOf("EXAMINE \"INBOX\""));
    QCOMPARE(keysOf(*folder), keysIn(account));
    QCOMPARE(account.connections, connections);
    // Nobody is told what nobody asked for.
    account.commands.clear();
    account.enableAnswer = done;
    account.examineTells = "* ENABLED QRESYNC\r\n";
    ImapSource again(settingsFor(account), QStringLiteral("INBOX"));
    QCOMPARE(again.folder({}).value()->open({})->mark, mark.chopped(5));
}

void ImapResyncTest::enablesOnceForAllFolders()
{
    FakeAccount account = everySecond();
    account.folders["Lists"] = account.folders["INBOX"];
    account.folders["Lists"].modSeq = 0;
    account.folders["Sent"] = account.folders["INBOX"];
    ImapSource source(settingsFor(account), {});
    QByteArrayList marks;
    const auto folders = source.folders({});
    for (const auto &folder : *folders) {
        marks.append(folder->open({})->mark);
        QCOMPARE(keysOf(*folder), keysIn(account));
    }
    QCOMPARE(marks, QByteArrayList({mark, mark.chopped(5), mark}));
    QCOMPARE(account.connections, 1);
    QCOMPARE(account.commands.count("ENABLE QRESYNC"), 1);
}

/// Also on connections that lie idle then.
void ImapResyncTest::doesWithoutOnceItDidHarm()
{
    FakeAccount account = everySecond();
    account.folders["Lists"] = account.folders["INBOX"];
    account.folders["Sent"] = account.folders["INBOX"];
    ImapSource source(settingsFor(account), {});
    const auto folders = source.folders({}).value();
    QCOMPARE(folders[0]->open({})->mark, mark);
    QCOMPARE(folders[1]->open({})->mark, mark);
    account.tells = "* VANISHED {1\r\n";
    QVERIFY(folders[1]->next({}, {})); // on a third connection
    QCOMPARE(keysOf(*folders[0]), keysIn(account)); // on the first one, which it gives back
    QCOMPARE(folders[2]->open({})->mark, mark.chopped(5));
    QCOMPARE(keysOf(*folders[2]), keysIn(account));
    QCOMPARE(account.connections, 4);
    QCOMPARE(account.commands.count("ENABLE QRESYNC"), 2);
}

void ImapResyncTest::continues_data()
{
    QTest::addColumn<QByteArray>("former");
    QTest::addColumn<Change>("change"); // since then
    QTest::addColumn<bool>("isCounted");
    QTest::addColumn<bool>("isAsked");
    const auto row
        = [](const char *name, const Change &change, bool isCounted, bool isAsked, const QByteArray &former = mark) {
              QTest::newRow(name) << former << change << isCounted << isAsked;
          };
    row("two went, and two came", twoForTwo, true, true);
    row("one went", [](FakeAccount::Folder &folder) { folder.expunge(2); }, true, true);
    row("the last one went", [](FakeAccount::Folder &folder) { folder.expunge(600); }, true, true);
    row(
        "a new one went",
        [](FakeAccount::Folder &folder) {
            twoForTwo(folder);
            folder.expunge(601);
        },
        true, true);
    row(
        "the last one of the new went",
        [](FakeAccount::Folder &folder) {
            twoForTwo(folder);
            folder.expunge(602);
        },
        true, true);
    row(
        "a third of them went",
        [](FakeAccount::Folder &folder) {
            for (quint32 uid = 6; uid < uidNext; uid += 6) {
                folder.expunge(uid);
            }
        },
        true, true);
    row(
        "what went is forgotten",
        [](FakeAccount::Folder &folder) {
            twoForTwo(folder);
            folder.vanished.clear();
        },
        true, true);
    row("some flags changed", flags(75), true, true);
    row("more flags changed", flags(76), true, false);
    row("all flags changed", flags(count), true, false);
    row(
        "nothing is counted any more",
        [](FakeAccount::Folder &folder) {
            twoForTwo(folder);
            folder.modSeq = 0;
        },
        false, false);
    row("nothing was counted then", twoForTwo, false, false, "9 601 300");
    row("it was counted further then", twoForTwo, false, false, "9 601 300 2000");
    row("it was counted as far then", twoForTwo, false, false, "9 601 300 1004");
    row("as far as can be", twoForTwo, false, false, "9 601 300 9223372036854775807");
}

/// Whether the server tells what has gone or has to be asked for what is there, it comes to the same.
void ImapResyncTest::continues()
{
    QFETCH(QByteArray, former);
    QFETCH(Change, change);
    QFETCH(bool, isCounted);
    QFETCH(bool, isAsked);
    FakeAccount account = everySecond();
    FakeAccount::Folder &inbox = account.folders["INBOX"];
    inbox.vanished[299] = modSeq; // long ago, of which nobody asks
    change(inbox);
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    account.commands.clear();
    const auto since = folder->continueFrom(former, {}, {});
    QVERIFY(since && since->stands);
    for (quint32 uid = 1; uid < inbox.uidNext; ++uid) {
        const bool wasThere = (uid < uidNext && uid % 2 == 0) || uid >= uidNext;
        QVERIFY(!wasThere || since->stands(QByteArray::number(uid)) == inbox.messages.contains(uid));
    }
    QVERIFY(since->stands(QByteArray::number(inbox.uidNext))); // another program may have looked later
    QVERIFY(!since->stands("x") && !since->stands("0") && !since->stands("4294967298"));
    QByteArrayList expected;
    if (isCounted) {
        expected.append("UID SEARCH RETURN (COUNT) UID 1:600 MODSEQ 1001");
    }
    if (isAsked) {
        expected.append("UID FETCH 1:" + QByteArray::number(inbox.uidNext - 1) + " (UID) (CHANGEDSINCE 1000 VANISHED)");
    }
    const bool isForgotten = isAsked && inbox.vanished.empty();
    if (!isAsked || isForgotten) {
        expected.append("UID SEARCH RETURN (ALL) 1:" + QByteArray::number(inbox.messages.size()));
    }
    QCOMPARE(account.commands, expected);
    QCOMPARE(keysOf(*folder), keysIn(account, uidNext));
    QCOMPARE(folder->messagesPassed(), std::ssize(inbox.messages));
    QCOMPARE(account.connections, 1);
}

void ImapResyncTest::countsThatAreNotTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<int>("connections");
    const auto row = [](const char *name, const QByteArray &answer, bool isTold, int connections = 1) {
        QTest::newRow(name) << answer << isTold << connections;
    };
    row("none", "* ESEARCH (TAG \"%1\") UID COUNT 0\r\n" + done, true);
    row("without a tag, and more", "* ESEARCH UID MIN 2 COUNT 7 MODSEQ 1004\r\n" + done, true);
    row("the last one counts", "* ESEARCH UID COUNT 700\r\n* ESEARCH UID COUNT 7\r\n" + done, true);
    row("too many", "* ESEARCH (TAG \"%1\") UID COUNT 76\r\n" + done, false);
    row("more than can be", "* ESEARCH (TAG \"%1\") UID COUNT 99999999999999999999\r\n" + done, false);
    row("less than none", "* ESEARCH (TAG \"%1\") UID COUNT -1\r\n" + done, false);
    row("no number", "* ESEARCH (TAG \"%1\") UID COUNT\r\n" + done, false);
    row("a list", "* ESEARCH (TAG \"%1\") UID COUNT (7)\r\n" + done, false);
    row("not of UIDs", "* ESEARCH (TAG \"%1\") COUNT 7\r\n" + done, false);
    row("somebody else's", "* ESEARCH (TAG \"A0\") UID COUNT 7\r\n" + done, false);
    row("no count", "* ESEARCH (TAG \"%1\") UID\r\n" + done, false);
    row("the UIDs themselves", "* SEARCH 2 4 (MODSEQ 1004)\r\n" + done, false);
    row("nothing", done, false);
    row("NO", "* ESEARCH (TAG \"%1\") UID COUNT 7\r\n%1 NO no\r\n", false);
    row("BAD", "%1 BAD what\r\n", false);
    row("the end", "* BYE what\r\n", false, 2);
    row("silence", "\r", false, 2);
    row("no protocol", "ESEARCH\r\n", false, 2);
}

/// Nobody is asked what has vanished who does not tell how much he will tell.
void ImapResyncTest::countsThatAreNotTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isTold);
    QFETCH(int, connections);
    FakeAccount account = everySecond();
    twoForTwo(account.folders["INBOX"]);
    account.changedAnswer = answer;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    const auto since = folder->continueFrom(mark, {}, {});
    QVERIFY(since && since->stands);
    QVERIFY(!since->stands("100") && !since->stands("300") && since->stands("98") && since->stands("602"));
    QCOMPARE(account.commands.contains("UID FETCH 1:602 (UID) (CHANGEDSINCE 1000 VANISHED)"), isTold);
    QCOMPARE(account.commands.contains("UID SEARCH RETURN (ALL) 1:300"), !isTold);
    QCOMPARE(keysOf(*folder), keysIn(account, uidNext));
    QCOMPARE(folder->messagesPassed(), 300);
    QCOMPARE(account.connections, connections);
    QCOMPARE(account.commands.count("ENABLE QRESYNC"), 1);
}

void ImapResyncTest::believesNothingThatDoesNotAddUp_data()
{
    QTest::addColumn<QByteArray>("answer"); // UIDs 100 and 300 have gone, and with them two, 601 and 602 are new
    QTest::addColumn<bool>("isBelieved");
    QTest::addColumn<int>("connections");
    const auto row = [](const char *name, const QByteArray &answer, bool isBelieved, int connections = 1) {
        QTest::newRow(name) << answer << isBelieved << connections;
    };
    const QByteArray earlier = "* VANISHED (EARLIER) ";
    const QByteArray two = earlier + "100,300\r\n";
    FakeAccount changed = everySecond();
    twoForTwo(changed.folders["INBOX"]);
    const QByteArray all = missing(changed.folders["INBOX"]);
    row("those two", two + done, true);
    row("the other way round", earlier + "300,100\r\n" + done, true);
    row("in two pieces", earlier + "100\r\n" + earlier + "300\r\n" + done, true);
    row("twice", two + two + done, true);
    row("as ranges", earlier + "100:100,300:300\r\n" + done, true);
    row("with others to come", earlier + "100,300,603:4294967295\r\n" + done, true);
    row("amid other words",
        "* 50 FETCH (UID 98 MODSEQ (1001) FLAGS (\\Seen))\r\n* OK still here\r\n" + two
            + "* 300 FETCH (MODSEQ (9223372036854775807) UID 602)\r\n* OK [HIGHESTMODSEQ 1004] x\r\n" + done,
        true);
    row("what changed is told without UIDs", two + "* 7 FETCH (MODSEQ (1003))\r\n" + done, true);
    row("and one that went just now", two + "* VANISHED 400\r\n" + done, true);
    row("all that are missing", earlier + all + "\r\n" + done, true);
    row("all that are missing, in pieces", earlier + all.first(200 * 4) + "1\r\n" + earlier + all + "\r\n" + done,
        true);
    row("one is missing", earlier + "100\r\n" + done, false);
    row("one too many", earlier + "98,100,300\r\n" + done, false);
    row("one of long ago", earlier + "99:100,300\r\n" + done, false);
    row("nothing", done, false);
    row("nothing of it", earlier + "1:4294967295\r\n" + done, false);
    row("the other way round, all", earlier + "4294967295:1\r\n" + done, false);
    row("all that are there", earlier + "1:602\r\n" + done, false);
    row("those to come alone", earlier + "603:604\r\n" + done, false);
    row("no UID", earlier + "0,100,300\r\n" + done, false);
    row("no UID, behind it", two + earlier + "0\r\n" + two + done, false);
    row("an asterisk", earlier + "100,300,602:*\r\n" + done, false);
    row("more than 32 bits", earlier + "100,300,4294967296\r\n" + done, false);
    row("no set", earlier + "\r\n" + done, false);
    row("two words", earlier + "100 300\r\n" + done, false);
    row("a list", "* VANISHED (EARLIER) (100,300)\r\n" + done, false);
    row("not earlier", "* VANISHED 100,300\r\n" + done, false);
    row("all, and not earlier", "* VANISHED 1:4294967295\r\n" + done, false);
    row("another word", "* VANISHED (LATER) 100,300\r\n" + done, false);
    row("too late", done + two, false);
    row("many ranges", earlier + "1" + QByteArray(",1").repeated(150'000) + "\r\n" + done, false);
    row("many lines", (earlier + "1" + QByteArray(",1").repeated(60'000) + "\r\n").repeated(2) + two + done, false);
    row("NO", two + "%1 NO no\r\n", false);
    row("BAD", "%1 BAD what\r\n", false);
    row("the end", two + "* BYE what\r\n", false, 2);
    row("silence", two, false, 2);
    row("no protocol", "* VANISHED (EARLIER\r\n", false, 2);
    row("a line without end", earlier + QByteArray(",1").repeated(1 << 20), false, 2);
    row("what nobody asked for", two + "* 1 FETCH (UID 2 BODY[]<0> {3}\r\nabc)\r\n" + done, false, 2);
}

/// A server that does not tell the truth gains nothing by it, and one that falls over the question is asked another.
void ImapResyncTest::believesNothingThatDoesNotAddUp()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isBelieved);
    QFETCH(int, connections);
    FakeAccount account = everySecond();
    account.piece = 1 << 20;
    FakeAccount::Folder &inbox = account.folders["INBOX"];
    twoForTwo(inbox);
    account.vanishedAnswer = answer;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    const auto since = folder->continueFrom(mark, {}, {});
    QVERIFY(since && since->stands);
    for (quint32 uid = 2; uid < inbox.uidNext; uid += 2) {
        QCOMPARE(since->stands(QByteArray::number(uid)), inbox.messages.contains(uid));
    }
    QCOMPARE(account.commands.contains("UID SEARCH RETURN (ALL) 1:300"), !isBelieved);
    QCOMPARE(keysOf(*folder), keysIn(account, uidNext));
    QCOMPARE(folder->messagesPassed(), 300);
    QCOMPARE(account.connections, connections);
    QCOMPARE(account.commands.count("ENABLE QRESYNC"), 1); // and not on the connection after it
}

void ImapResyncTest::asksWhereItPays_data()
{
    QTest::addColumn<quint32>("messages");
    QTest::addColumn<quint32>("step"); // of their UIDs
    QTest::addColumn<qint64>("claimed"); // 0: as many as there are
    QTest::addColumn<qint64>("changed");
    QTest::addColumn<bool>("isCounted");
    QTest::addColumn<bool>("isAsked");
    const auto row = [](const char *name, quint32 messages, quint32 step, qint64 changed, bool isCounted, bool isAsked,
                         qint64 claimed = 0) {
        QTest::newRow(name) << messages << step << claimed << changed << isCounted << isAsked;
    };
    row("few messages", 100, 5, 0, false, false);
    row("a few more", 103, 5, 0, true, true);
    row("a few more, some of which changed", 103, 5, 25, true, true);
    row("a few more, of which more changed", 103, 5, 26, true, false);
    row("UIDs in a row", 1'000, 1, 0, false, false);
    row("UIDs in a row, and more than are asked about at once", 90'002, 1, 25, true, true);
    row("the same, of which more changed", 90'002, 1, 26, true, false);
    row("UIDs apart", 8'002, 2, 1'000, true, true);
    row("UIDs apart, of which more changed", 8'002, 2, 1'001, true, false);
    row("more than are searched", 10, 1, 1'000, true, true, 5'000'001);
    row("more than are searched, of which more changed", 10, 1, 1'001, true, false, 5'000'001);
}

/// The answer is not larger than the one that it spares.
void ImapResyncTest::asksWhereItPays()
{
    QFETCH(quint32, messages);
    QFETCH(quint32, step);
    QFETCH(qint64, claimed);
    QFETCH(qint64, changed);
    QFETCH(bool, isCounted);
    QFETCH(bool, isAsked);
    FakeAccount account;
    account.capabilities = capabilities;
    account.piece = 1 << 20;
    account.changedAnswer = "* ESEARCH UID COUNT " + QByteArray::number(changed) + "\r\n" + done;
    FakeAccount::Folder &inbox = account.folders["INBOX"];
    for (quint32 i = 1; i <= messages; ++i) {
        inbox.messages[i * step] = "x";
    }
    inbox.uidNext = claimed > 0 ? 6'000'000 : messages * step + 1;
    inbox.modSeq = modSeq;
    inbox.expunge(step);
    inbox.claimed = claimed > 0 ? std::optional(claimed) : std::nullopt;
    const qint64 exists = claimed > 0 ? claimed : std::ssize(inbox.messages);
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    account.commands.clear();
    const QByteArray former = ImapMark{9, inbox.uidNext, exists + 1, modSeq}.text();
    const auto since = folder->continueFrom(former, {}, {});
    const QByteArray said = account.commands.join('\n');
    QCOMPARE(said.contains("(COUNT)"), isCounted);
    QCOMPARE(said.contains("VANISHED"), isAsked);
    QCOMPARE(said.contains("(ALL)"), !isAsked && claimed == 0);
    QCOMPARE(since.has_value(), isAsked || claimed == 0);
    QVERIFY(!since || (!since->stands(QByteArray::number(step)) && since->stands(QByteArray::number(2 * step))));
    QCOMPARE(folder->messagesPassed(), since ? exists : 0);
}

/// A folder in which messages were read meanwhile is as it was.
void ImapResyncTest::changedFlagsAreNoChange()
{
    FakeAccount account = everySecond();
    for (quint32 uid = 2; uid < uidNext; uid += 2) {
        account.folders["INBOX"].touch(uid);
    }
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    for (const QByteArray &former : {mark, mark.chopped(5), QByteArray("9 601 300 7777")}) {
        const auto folder = source.folder({}).value();
        QCOMPARE(folder->open({})->mark, QByteArray("9 601 300 1300"));
        account.commands.clear();
        const auto since = folder->continueFrom(former, {}, {});
        QVERIFY(since && !since->stands);
        QCOMPARE(keysOf(*folder), QByteArrayList());
        QCOMPARE(folder->messagesPassed(), 300);
        QCOMPARE(account.commands, QByteArrayList());
    }
}

void ImapResyncTest::cutAfterAnyOctet_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::newRow("closed") << Cut::End;
    QTest::newRow("reset") << Cut::Reset;
    QTest::newRow("stalled") << Cut::Stall;
}

/// Wherever the connection ends, what has gone is found, and what has come is read.
void ImapResyncTest::cutAfterAnyOctet()
{
    QFETCH(Cut, cut);
    constexpr qint64 most = 1'200; // octets of the server, from its greeting on
    qint64 whole = 0;
    for (qint64 at = 0; at <= most; at += at < 900 ? 1 : 3) {
        FakeAccount account = everySecond();
        twoForTwo(account.folders["INBOX"]);
        account.cut = at > 0 ? cut : Cut::None;
        account.cutAt = at;
        account.piece = 1 + at % 97;
        ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
        const auto folder = source.folder({});
        if (!folder) {
            QVERIFY2(at < 100, qPrintable(QString::number(at))); // who is not there at first may have another name
            continue;
        }
        QVERIFY((*folder)->open({}));
        const auto since = (*folder)->continueFrom(mark, {}, {});
        QVERIFY2(since && since->stands, qPrintable(QString::number(at)));
        for (quint32 uid = 2; uid < uidNext; uid += 2) {
            QCOMPARE(since->stands(QByteArray::number(uid)), uid != 100 && uid != 300);
        }
        QCOMPARE(keysOf(**folder), QByteArrayList({"601", "602"}));
        QCOMPARE((*folder)->messagesPassed(), 300);
        QVERIFY(account.connections <= 2);
        whole = at == 0 ? account.sent : whole;
    }
    QVERIFY2(whole > 600 && whole < most, qPrintable(QString::number(whole)));
}

void ImapResyncTest::messagesThatVanishWhileTheyAreRead_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("connections");
    QTest::newRow("as they do") << QByteArray("* VANISHED 200,400\r\n") << 1;
    QTest::newRow("in the old way") << QByteArray("* 200 EXPUNGE\r\n* 100 EXPUNGE\r\n") << 1;
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("more than there are") << QByteArray("* VANISHED 1:4294967295\r\n") << 1;
    QTest::newRow("more than there are, and another")
        << QByteArray("* VANISHED 1:4294967295\r\n* 298 EXPUNGE\r\n") << 1;
    QTest::newRow("nothing that can be read") << QByteArray("* VANISHED\r\n* VANISHED 0\r\n* VANISHED (x) y\r\n") << 1;
    QTest::newRow("no protocol") << QByteArray("* VANISHED {1\r\n") << 2;
    QTest::newRow("a line without end") << QByteArray("* VANISHED 200,400").append(QByteArray(",1").repeated(1 << 20))
                                        << 2;
}

void ImapResyncTest::messagesThatVanishWhileTheyAreRead()
{
    QFETCH(QByteArray, told);
    QFETCH(int, connections);
    FakeAccount account = everySecond();
    account.piece = 1 << 20;
    account.before = [told, gone = false](FakeAccount &box, const QByteArray &command) mutable {
        if (command.contains("BODY.PEEK") && !std::exchange(gone, true)) {
            box.folders["INBOX"].expunge(200);
            box.folders["INBOX"].expunge(400);
            box.tells = told;
        }
    };
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QCOMPARE(folder->open({})->mark, mark);
    const QByteArrayList read = keysOf(*folder);
    QCOMPARE(read, keysIn(account)); // without those two
    QCOMPARE(folder->messagesPassed(), 300);
    QCOMPARE(account.connections, connections);
    QCOMPARE(account.commands.count("ENABLE QRESYNC"), 1);
}

void ImapResyncTest::messagesThatVanishAmidTheOpening_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("one") << QByteArray("* VANISHED 200\r\n") << false;
    QTest::newRow("all that there could be") << QByteArray("* VANISHED 4294967295:1\r\n") << false;
    QTest::newRow("nothing that can be read") << QByteArray("* VANISHED 0\r\n") << false;
    QTest::newRow("long ago") << QByteArray("* VANISHED (EARLIER) 1:4294967295\r\n") << true;
}

/// Nothing is left out for what a server says there, and nobody goes on from it.
void ImapResyncTest::messagesThatVanishAmidTheOpening()
{
    QFETCH(QByteArray, told);
    QFETCH(bool, isMarked);
    FakeAccount account = everySecond();
    account.examineTells = told;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QCOMPARE(folder->open({})->mark, isMarked ? mark : QByteArray());
    QCOMPARE(keysOf(*folder), keysIn(account));
}

void ImapResyncTest::mailThatComesAsOthersVanish_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("hasCome");
    QTest::newRow("one for one") << QByteArray("* VANISHED 200\r\n* 300 EXISTS\r\n") << true;
    QTest::newRow("one for three") << QByteArray("* VANISHED 200:204\r\n* 298 EXISTS\r\n") << true;
    QTest::newRow("one for all") << QByteArray("* VANISHED 1:600\r\n* 1 EXISTS\r\n") << true;
    QTest::newRow("after words that cannot be read") << QByteArray("* VANISHED x\r\n* 300 EXISTS\r\n") << true;
    QTest::newRow("none") << QByteArray("* VANISHED 200\r\n* 299 EXISTS\r\n") << false;
    QTest::newRow("none, and some are gone") << QByteArray("* VANISHED 1:600\r\n") << false;
    QTest::newRow("none, and some went long ago")
        << QByteArray("* VANISHED (EARLIER) 200\r\n* 300 EXISTS\r\n") << false;
}

void ImapResyncTest::mailThatComesAsOthersVanish()
{
    QFETCH(QByteArray, told);
    QFETCH(bool, hasCome);
    for (const bool idles : {true, false}) {
        FakeAccount account = everySecond();
        account.capabilities += idles ? " IDLE" : "";
        ImapSettings settings = settingsFor(account);
        settings.manners.idling = std::chrono::milliseconds(1);
        settings.manners.polling = std::chrono::milliseconds(1);
        ImapSource source(settings, QStringLiteral("INBOX"));
        const auto folder = source.folder({}).value();
        QCOMPARE(folder->open({})->mark, mark);
        account.tells = told;
        const QDeadlineTimer deadline(hasCome ? 60'000 : 50); // what does not come does not come later
        QCOMPARE(folder->waitForMail(deadline, {}), (std::expected<bool, MailFault>(hasCome)));
        QVERIFY(account.tells.isEmpty());
    }
}

QTEST_APPLESS_MAIN(ImapResyncTest)
#include "tst_imapresync.moc"
