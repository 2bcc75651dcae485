// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionlog.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Indicia::Uids)
Q_DECLARE_METATYPE(std::optional<Indicia::Uids>)
Q_DECLARE_METATYPE(std::optional<Indicia::ActionFolder>)

/// The words of actions: sets of UIDs, keywords, folders, and the log.
class TestActionLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void wrongSets_data();
    void wrongSets();
    void keywords_data();
    void keywords();
    void folders_data();
    void folders();
    void recordsGoAndCome();
    void theLogKeepsWhatIsKnown();
    void theLogCannotBeWritten();
};

void TestActionLog::sets_data()
{
    QTest::addColumn<Uids>("uids");
    QTest::addColumn<QByteArray>("set");
    QTest::newRow("one") << Uids{7} << QByteArray("7");
    QTest::newRow("in a row") << Uids{1, 2, 3} << QByteArray("1:3");
    QTest::newRow("two") << Uids{1, 2} << QByteArray("1:2");
    QTest::newRow("apart") << Uids{1, 3, 4, 9} << QByteArray("1,3:4,9");
    QTest::newRow("in another order") << Uids{9, 3, 4} << QByteArray("9,3:4");
    QTest::newRow("the highest") << Uids{4'294'967'294, 4'294'967'295} << QByteArray("4294967294:4294967295");
}

void TestActionLog::sets()
{
    QFETCH(Uids, uids);
    QFETCH(QByteArray, set);
    QCOMPARE(uidSet(uids), set);
    QCOMPARE(readUidSet(set, 10).value_or(Uids()), uids);
}

void TestActionLog::wrongSets_data()
{
    QTest::addColumn<QByteArray>("set");
    for (const char *set : {"", "0", "x", "1,", ",1", "1,,2", "*", "1:*", "1:", ":2", "-1", "4294967296", "1 2", "1:11",
             "1:4294967295", "1:6,20:25"}) {
        QTest::newRow(set) << QByteArray(set);
    }
}

void TestActionLog::wrongSets()
{
    QFETCH(QByteArray, set);
    QVERIFY(!readUidSet(set, 10));
}

void TestActionLog::keywords_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("good");
    for (const char *good : {"$IndiciaForged", "forged", "a-b_c.d"}) {
        QTest::newRow(good) << QByteArray(good) << true;
    }
    for (const char *bad :
        {"", "\\Deleted", "\\Seen", "a b", "a)", "(x", "a\r\nA1 LOGOUT", "a\"", "%", "*", "$", "f\xc3\xa4lsch"}) {
        QTest::newRow(bad) << QByteArray(bad) << false;
    }
    QTest::newRow("too long") << QByteArray(65, 'a') << false;
}

void TestActionLog::keywords()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, good);
    QCOMPARE(isKeyword(name), good);
}

void TestActionLog::folders_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<std::optional<ActionFolder>>("folder");
    const auto row = [](const char *name, const QByteArray &id, const std::optional<ActionFolder> &folder = {}) {
        QTest::newRow(name) << id << folder;
    };
    const QByteArray account = "imap://me%40example.org@imap.example.org:993";
    row("the inbox", account + "/INBOX;UIDVALIDITY=9", ActionFolder{account, "INBOX", 9});
    row("with levels and signs", account + "/a/b%3BUIDVALIDITY%3D7%20%25;UIDVALIDITY=4294967295",
        ActionFolder{account, "a/b;UIDVALIDITY=7 %", 4'294'967'295});
    row("no validity", account + "/INBOX");
    row("validity 0", account + "/INBOX;UIDVALIDITY=0");
    row("no folder", account + ";UIDVALIDITY=9");
    row("a file", "/home/me/mail");
    row("an empty name", account + "/;UIDVALIDITY=9");
}

void TestActionLog::folders()
{
    QFETCH(QByteArray, id);
    QFETCH(std::optional<ActionFolder>, folder);
    QVERIFY(actionFolder(id) == folder);
}

void TestActionLog::recordsGoAndCome()
{
    ActionRecord record{.id = "x1",
        .time = std::chrono::sys_seconds(std::chrono::seconds(1'795'000'000)),
        .account = "imaps://me@imap.example.org:993",
        .action
        = {.kind = ActionKind::Copy, .folder = "INBOX", .uidValidity = 9, .uids = {1, 2, 3, 9}, .target = "a\"\n&AOQ-"},
        .state = ActionRecord::State::Ended,
        .done = {2, 1},
        .copies = {17, 16},
        .unknown = {3, 9},
        .targetValidity = 4,
        .targetNext = 16,
        .created = true,
        .trouble = ActionTrouble::CutOff,
        .detail = "no \xe2\x82\xac"};
    const QByteArray json = actionRecordJson(record);
    QVERIFY(!json.contains('\n'));
    const auto back = readActionRecord(json);
    QVERIFY(back);
    QVERIFY(*back == record);
    for (int i = 0; i <= int(ActionTrouble::TooMany); ++i) { // each has a name
        record.trouble = ActionTrouble(i);
        QVERIFY(readActionRecord(actionRecordJson(record)).value_or(ActionRecord()) == record);
    }
    QVERIFY(!readActionRecord("{}"));
    QVERIFY(!readActionRecord(json.chopped(1)));
    QVERIFY(!readActionRecord(QByteArray(json).replace("1:3,9", "1:*")));
}

void TestActionLog::theLogKeepsWhatIsKnown()
{
    const QTemporaryDir folder;
    const ActionLog log(folder.filePath(u"new/actions.ndjson"_s));
    QVERIFY(log.records().empty());
    ActionRecord one{.id = "1", .action = {.uids = {1}, .target = "a"}};
    const ActionRecord two{.id = "2", .action = {.uids = {2}, .target = "b"}};
    QVERIFY(log.add(one));
    QVERIFY(log.add(two));
    one.state = ActionRecord::State::Ended;
    one.done = {1};
    QVERIFY(log.add(one));
    QFile file(log.path());
    QVERIFY(file.open(QFile::Append)); // somebody pulled the plug
    file.write("{\"schema\":\"indicia.action/1\",\"id\":\"3");
    file.close();
    const std::vector<ActionRecord> records = log.records();
    QCOMPARE(records.size(), 2);
    QVERIFY(records.at(0) == one);
    QVERIFY(records.at(1) == two); // begun, and nothing more is known
    QCOMPARE(QFileInfo(log.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void TestActionLog::theLogCannotBeWritten()
{
    QVERIFY(!ActionLog(u"/proc/none/actions.ndjson"_s).add({}));
    QVERIFY(!ActionLog(u"/dev/full"_s).add({}));
}

QTEST_GUILESS_MAIN(TestActionLog)
#include "tst_actionlog.moc"
