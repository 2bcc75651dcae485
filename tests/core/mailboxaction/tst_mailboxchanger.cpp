// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxchanger.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::ActionTrouble)
Q_DECLARE_METATYPE(Indicia::MailboxAction)

namespace {

constexpr quint32 validity = 9;

/// A server that says what the test wants, in memory. Of messages it has the UIDs 1 to 5.
struct Script
{
    QByteArray capabilities = "IMAP4rev1 UIDPLUS AUTH=PLAIN SASL-IR";
    /// The whole answer to commands that begin so, with TAG for the tag; the longest beginning counts. Without a line
    /// the connection ends there.
    std::map<QByteArray, QByteArray> answers{{"CAPABILITY", {}}, {"AUTHENTICATE", "TAG OK in\r\n"},
        {"EXAMINE", "* 5 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\nTAG OK [READ-ONLY] open\r\n"},
        {"SELECT",
            "* 5 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [PERMANENTFLAGS (\\Seen \\*)] x\r\nTAG OK [READ-WRITE] "
            "open\r\n"},
        {"STATUS", "* STATUS x (UIDNEXT 20 UIDVALIDITY 4)\r\nTAG OK done\r\n"}, {"UID FETCH", "fetch"},
        {"UID STORE", "store"}, {"UID COPY", "TAG OK [COPYUID 4 1:3 20:22] copied\r\n"}, {"LOGOUT", "TAG OK bye\r\n"}};
    QByteArray keyword; ///< that messages have already
    QByteArrayList commands;
};

class ScriptServer final : public ImapTransport
{
public:
    explicit ScriptServer(Script &script) : m_script(script) { }
    [[nodiscard]] std::expected<void, MailFault> open(const ImapPatience &) override
    {
        m_out = "* OK [CAPABILITY " + m_script.capabilities + "] ready\r\n";
        return {};
    }
    [[nodiscard]] std::expected<void, MailFault> encrypt(const ImapPatience &) override { return {}; }
    [[nodiscard]] std::expected<void, MailFault> send(QByteArrayView octets, const ImapPatience &) override
    {
        const QByteArray line = octets.toByteArray().trimmed();
        const qsizetype space = line.indexOf(' ');
        answer(line.first(space), line.sliced(space + 1));
        return {};
    }
    [[nodiscard]] std::expected<QByteArray, MailFault> receive(const ImapPatience &) override
    {
        return m_out.isEmpty() ? std::unexpected(MailFault{MailTrouble::CutOff, {}})
                               : std::expected<QByteArray, MailFault>(std::exchange(m_out, {}));
    }

private:
    void answer(const QByteArray &tag, const QByteArray &command)
    {
        m_script.commands.append(command);
        QByteArray said = "TAG BAD what\r\n";
        for (const auto &[head, text] : m_script.answers) {
            said = command.startsWith(head) ? text : said;
        }
        if (said == "store") {
            m_script.keyword = command.contains("+FLAGS") ? command.sliced(command.indexOf('(') + 1).chopped(1) : "";
            said = "TAG OK stored\r\n";
        } else if (said == "fetch") {
            said.clear();
            for (int uid = 1; uid <= 5; ++uid) {
                const auto asked = readUidSet(command.split(' ').value(2), 1000);
                if (asked && std::ranges::binary_search(*asked, static_cast<quint32>(uid))) {
                    said += "* 1 FETCH (UID " + QByteArray::number(uid) + " FLAGS (" + m_script.keyword + "))\r\n";
                }
            }
            said += "TAG OK done\r\n";
        } else if (command == "CAPABILITY") {
            said = "* CAPABILITY " + m_script.capabilities + "\r\nTAG OK done\r\n";
        }
        m_out += said.replace("TAG", tag);
    }

    Script &m_script;
    QByteArray m_out;
};

ImapSettings settingsFor(Script &script)
{
    ImapSettings settings;
    settings.account = {.host = "imap.example.org", .user = "me"};
    settings.secrets = [](const ImapAccount &, const std::stop_token &) { return ImapSecret{"x"}; };
    settings.transports = [&script] { return std::make_unique<ScriptServer>(script); };
    settings.retries.most = 0;
    return settings;
}

MailboxAction copying(bool mayCreate = false)
{
    return {.kind = ActionKind::Copy,
        .folder = "INBOX",
        .uidValidity = validity,
        .uids = {1, 2, 3},
        .target = "Forged",
        .mayCreate = mayCreate};
}

MailboxAction marking(const QByteArray &keyword = "$IndiciaForged")
{
    return {.kind = ActionKind::SetKeyword,
        .folder = "INBOX",
        .uidValidity = validity,
        .uids = {1, 2, 3},
        .target = keyword};
}

/// Commands that change something.
QByteArrayList changes(const Script &script)
{
    QByteArrayList changing;
    for (const QByteArray &command : script.commands) {
        for (const char *verb :
            {"UID STORE", "UID COPY", "UID EXPUNGE", "CREATE", "DELETE", "EXPUNGE", "APPEND", "SELECT"}) {
            if (command.startsWith(verb)) {
                changing << command;
            }
        }
    }
    return changing;
}

} // namespace

/// What an action does where the server refuses, lies, or goes away.
class TestMailboxChanger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void marks();
    void copies();
    void sayWhatIsKnownAfterACut_data();
    void sayWhatIsKnownAfterACut();
    void nothingIsDoneThatCannotBeWrittenDown();
    void theLogComesFirst();
    void lookingChangesNothing();
    void undoStopsAtWhatItDoesNotKnow_data();
    void undoStopsAtWhatItDoesNotKnow();
};

void TestMailboxChanger::refused_data()
{
    QTest::addColumn<MailboxAction>("action");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ActionTrouble>("trouble");
    QTest::addColumn<int>("changing"); // commands that could have changed something
    const auto row = [](const char *name, const MailboxAction &action, const char *command, const char *answer,
                         ActionTrouble trouble, int changing) {
        QTest::newRow(name) << action << QByteArray(command) << QByteArray(answer) << trouble << changing;
    };
    using enum ActionTrouble;
    row("the login", copying(), "AUTHENTICATE", "TAG NO no\r\n", Connection, 0);
    row("the folder is gone", copying(), "EXAMINE", "TAG NO [NONEXISTENT] no\r\n", FolderGone, 0);
    row("the folder may not be opened", copying(), "EXAMINE", "TAG NO [NOPERM] no\r\n", NoPermission, 0);
    row("the folder is another one", copying(), "EXAMINE", "* OK [UIDVALIDITY 8] x\r\nTAG OK x\r\n", OtherFolder, 0);
    row("the folder has no UIDVALIDITY", copying(), "EXAMINE", "TAG OK x\r\n", OtherFolder, 0);
    QTest::newRow("an answer that floods us")
        << copying() << QByteArray("EXAMINE")
        << "* OK [UIDVALIDITY 9] x\r\n" + ("* OK " + QByteArray(1'000, 'x') + "\r\n").repeated(5'000) + "TAG OK x\r\n"
        << Connection << 0;
    row("the messages are gone", copying(), "UID FETCH", "TAG OK none\r\n", MessagesGone, 0);
    row("there is no folder for the copies", copying(), "STATUS", "TAG NO no\r\n", NoSuchTarget, 0);
    row("it may not be looked at", copying(), "STATUS", "TAG NO [NOPERM] no\r\n", NoPermission, 0);
    row("copies go where they are",
        {.kind = ActionKind::Copy, .folder = "INBOX", .uidValidity = 9, .uids = {1}, .target = "inbox"}, "x", "",
        SameFolder, 0);
    row("the disk is full", copying(), "UID COPY", "TAG NO [OVERQUOTA] full\r\n", OverQuota, 1);
    row("no copies may be made", copying(), "UID COPY", "TAG NO [NOPERM] no\r\n", NoPermission, 1);
    row("the folder went meanwhile", copying(), "UID COPY", "TAG NO [TRYCREATE] no\r\n", NoSuchTarget, 1);
    row("does not tell which the copies are", copying(), "UID COPY", "TAG OK done\r\n", NoCopyUid, 1);
    row("tells of copies of other messages", copying(), "UID COPY", "TAG OK [COPYUID 4 4:5 20:21] x\r\n", NoCopyUid, 1);
    row("tells of copies elsewhere", copying(), "UID COPY", "TAG OK [COPYUID 5 1:3 20:22] x\r\n", NoCopyUid, 1);
    row("tells of too many", copying(), "UID COPY", "TAG OK [COPYUID 4 1:3 20:23] x\r\n", NoCopyUid, 1);
    row("no keyword may be set", marking(), "SELECT",
        "* OK [UIDVALIDITY 9] x\r\n* OK [PERMANENTFLAGS (\\Seen)] x\r\nTAG OK [READ-WRITE] x\r\n", KeywordsNotKept, 1);
    row("read only", marking(), "SELECT", "* OK [UIDVALIDITY 9] x\r\nTAG OK [READ-ONLY] x\r\n", ReadOnly, 1);
    row("the folder was made anew in between", marking(), "SELECT", "* OK [UIDVALIDITY 10] x\r\nTAG OK x\r\n",
        OtherFolder, 1);
    row("no flags may be changed", marking(), "UID STORE", "TAG NO [NOPERM] no\r\n", NoPermission, 2);
    row("says OK and does nothing", marking(), "UID STORE", "TAG OK done\r\n", NotSet, 2);
    row("a flag of the system", marking("\\Deleted"), "x", "", BadKeyword, 0);
    row("a keyword with a command in it", marking("x)\r\nA1 EXPUNGE"), "x", "", BadKeyword, 0);
    row("no messages", {.kind = ActionKind::SetKeyword, .folder = "INBOX", .uidValidity = 9, .uids = {}, .target = "x"},
        "x", "", NothingToDo, 0);
}

void TestMailboxChanger::refused()
{
    QFETCH(MailboxAction, action);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    QFETCH(ActionTrouble, trouble);
    QFETCH(int, changing);
    Script script;
    script.answers[command] = answer;
    std::vector<ActionRecord> log;
    MailboxChanger changer(settingsFor(script), [&log](const ActionRecord &record) {
        log.push_back(record);
        return true;
    });
    ActionRecord record;
    record.action = action;
    const ActionOutcome outcome = changer.perform(record, {});
    QCOMPARE(outcome.trouble, trouble);
    QCOMPARE(outcome.changed, 0);
    QCOMPARE(outcome.unknown, trouble == ActionTrouble::NoCopyUid ? 3 : 0);
    QCOMPARE(changes(script).size(), changing);
    const bool told = !changes(script).empty() && changes(script).constLast().startsWith("UID");
    QCOMPARE(log.size(), told ? 2 : 0); // begun, and ended
    if (told) {
        QCOMPARE(log.back().state, ActionRecord::State::Ended);
        QCOMPARE(log.back().trouble, trouble);
        QVERIFY(log.back().done.empty());
    }
}

void TestMailboxChanger::marks()
{
    Script script;
    std::vector<ActionRecord> log;
    MailboxChanger changer(settingsFor(script), [&log](const ActionRecord &record) {
        log.push_back(record);
        return true;
    });
    ActionRecord record;
    record.action = marking();
    record.action.uids = {2, 3, 77};
    const ActionOutcome outcome = changer.perform(record, {});
    QCOMPARE(outcome.trouble, ActionTrouble::None);
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(outcome.gone, 1);
    QCOMPARE(changes(script), (QByteArrayList{"SELECT \"INBOX\"", "UID STORE 2:3 +FLAGS ($IndiciaForged)"}));
    QCOMPARE(log.back().action.uids, (Uids{2, 3}));
    // Once more: they have it, and nothing is said.
    script.commands.clear();
    const ActionOutcome again = changer.perform(record, {});
    QCOMPARE(again.trouble, ActionTrouble::NothingToDo);
    QCOMPARE(again.already, 2);
    QVERIFY(changes(script).isEmpty());
}

void TestMailboxChanger::copies()
{
    Script script;
    script.answers["UID COPY"] = "TAG OK [COPYUID 4 3,1:2 20:22] copied\r\n"; // in an order of its own
    MailboxChanger changer(settingsFor(script), [](const ActionRecord &) { return true; });
    ActionRecord record;
    record.action = copying();
    const ActionOutcome outcome = changer.perform(record, {});
    QCOMPARE(outcome.trouble, ActionTrouble::None);
    QCOMPARE(outcome.changed, 3);
    QCOMPARE(changes(script), QByteArrayList{"UID COPY 1:3 \"Forged\""});
    QCOMPARE(outcome.record->done, (Uids{3, 1, 2}));
    QCOMPARE(outcome.record->copies, (Uids{20, 21, 22}));
    QCOMPARE(outcome.record->targetValidity, 4);
    QCOMPARE(outcome.record->targetNext, 20);
}

void TestMailboxChanger::sayWhatIsKnownAfterACut_data()
{
    QTest::addColumn<MailboxAction>("action");
    QTest::addColumn<QByteArray>("command"); // that is not answered
    QTest::addColumn<ActionTrouble>("trouble");
    QTest::addColumn<int>("unknown");
    QTest::newRow("before anything") << copying() << QByteArray("EXAMINE") << ActionTrouble::Connection << 0;
    QTest::newRow("amid the copy") << copying() << QByteArray("UID COPY") << ActionTrouble::CutOff << 3;
    QTest::newRow("amid the marking") << marking() << QByteArray("UID STORE") << ActionTrouble::CutOff << 3;
    QTest::newRow("when the folder is opened") << marking() << QByteArray("SELECT") << ActionTrouble::Connection << 0;
}

void TestMailboxChanger::sayWhatIsKnownAfterACut()
{
    QFETCH(MailboxAction, action);
    QFETCH(QByteArray, command);
    QFETCH(ActionTrouble, trouble);
    QFETCH(int, unknown);
    Script script;
    script.answers[command] = {};
    std::vector<ActionRecord> log;
    MailboxChanger changer(settingsFor(script), [&log](const ActionRecord &record) {
        log.push_back(record);
        return true;
    });
    ActionRecord record;
    record.action = action;
    const ActionOutcome outcome = changer.perform(record, {});
    QCOMPARE(outcome.trouble, trouble);
    QVERIFY(outcome.fault);
    QCOMPARE(outcome.changed, 0);
    QCOMPARE(outcome.unknown, unknown);
    QCOMPARE(log.empty(), unknown == 0);
    if (unknown > 0) {
        QCOMPARE(log.back().unknown, (Uids{1, 2, 3}));
        QVERIFY(log.back().done.empty());
    }
}

void TestMailboxChanger::nothingIsDoneThatCannotBeWrittenDown()
{
    for (const MailboxAction &action : {marking(), copying()}) {
        Script script;
        MailboxChanger changer(settingsFor(script), [](const ActionRecord &) { return false; });
        ActionRecord record;
        record.action = action;
        const ActionOutcome outcome = changer.perform(record, {});
        QCOMPARE(outcome.trouble, ActionTrouble::LogFailed);
        for (const QByteArray &command : changes(script)) {
            QVERIFY2(command.startsWith("SELECT"), command.constData());
        }
    }
}

void TestMailboxChanger::theLogComesFirst()
{
    Script script;
    QByteArrayList saidBefore;
    MailboxChanger changer(settingsFor(script), [&](const ActionRecord &record) {
        if (record.state == ActionRecord::State::Begun) {
            saidBefore = changes(script);
        }
        return true;
    });
    ActionRecord record;
    record.action = copying();
    QCOMPARE(changer.perform(record, {}).changed, 3);
    QVERIFY(saidBefore.isEmpty());
}

void TestMailboxChanger::lookingChangesNothing()
{
    Script script;
    script.answers["STATUS"] = "TAG NO none\r\n";
    MailboxChanger changer(settingsFor(script), [](const ActionRecord &) { return true; });
    MailboxAction action = copying();
    action.uids = {1, 2, 77};
    const ActionProspect prospect = changer.look(action, {});
    QCOMPARE(prospect.trouble, ActionTrouble::None);
    QCOMPARE(prospect.there, 2);
    QCOMPARE(prospect.gone, 1);
    QVERIFY(prospect.targetMissing);
    QVERIFY(changes(script).isEmpty());
    script.capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR";
    QCOMPARE(changer.look(action, {}).trouble, ActionTrouble::NoUidPlus);
}

void TestMailboxChanger::undoStopsAtWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ActionTrouble>("trouble");
    QTest::newRow("the folder of the copies is another one")
        << QByteArray("SELECT") << QByteArray("* OK [UIDVALIDITY 5] x\r\nTAG OK [READ-WRITE] x\r\n")
        << ActionTrouble::OtherFolder;
    QTest::newRow("it is gone") << QByteArray("SELECT") << QByteArray("TAG NO [NONEXISTENT] x\r\n")
                                << ActionTrouble::FolderGone;
    QTest::newRow("it is read only") << QByteArray("SELECT")
                                     << QByteArray("* OK [UIDVALIDITY 4] x\r\nTAG OK [READ-ONLY] x\r\n")
                                     << ActionTrouble::ReadOnly;
}

void TestMailboxChanger::undoStopsAtWhatItDoesNotKnow()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    QFETCH(ActionTrouble, trouble);
    Script script;
    script.answers[command] = answer;
    bool noted = false;
    MailboxChanger changer(settingsFor(script), [&noted](const ActionRecord &) { return noted = true; });
    ActionRecord record;
    record.action = copying();
    record.state = ActionRecord::State::Ended;
    record.done = {1, 2};
    record.copies = {3, 4};
    record.targetValidity = 4;
    const ActionOutcome outcome = changer.undo(record, {});
    QCOMPARE(outcome.trouble, trouble);
    QVERIFY(!noted); // it is not undone
    for (const QByteArray &said : changes(script)) {
        QVERIFY2(said.startsWith("SELECT"), said.constData());
    }
}

QTEST_GUILESS_MAIN(TestMailboxChanger)
#include "tst_mailboxchanger.moc"
