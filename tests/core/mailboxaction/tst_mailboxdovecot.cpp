// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionlog.h"
#include "dovecotserver.h"
#include "imapsocket.h"
#include "imapsource.h"
#include "mailboxchanger.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Indicia::ActionKind)

namespace {

/// Ends the connection when a command with @p word is said: before the server hears it, or after it has answered.
struct Cut
{
    QByteArray word;
    bool heard = false;
    bool dead = false;
};

class CuttingTransport final : public ImapTransport
{
public:
    CuttingTransport(std::unique_ptr<ImapTransport> inner, Cut &cut) : m_inner(std::move(inner)), m_cut(cut) { }
    [[nodiscard]] std::expected<void, MailFault> open(const ImapPatience &patience) override
    {
        return m_inner->open(patience);
    }
    [[nodiscard]] std::expected<void, MailFault> encrypt(const ImapPatience &patience) override
    {
        return m_inner->encrypt(patience);
    }
    [[nodiscard]] std::expected<void, MailFault> send(QByteArrayView octets, const ImapPatience &patience) override
    {
        const bool now = !m_cut.word.isEmpty() && octets.contains(m_cut.word);
        if (now && m_cut.heard) {
            (void)m_inner->send(octets, patience);
            (void)m_inner->receive(patience); // it has done it
        }
        if (now) {
            m_cut.dead = true;
            m_cut.word.clear();
            return {}; // octets go into the network, and nobody says that they do not arrive
        }
        return m_inner->send(octets, patience);
    }
    [[nodiscard]] std::expected<QByteArray, MailFault> receive(const ImapPatience &patience) override
    {
        return m_cut.dead ? std::unexpected(MailFault{MailTrouble::CutOff, {}}) : m_inner->receive(patience);
    }

private:
    std::unique_ptr<ImapTransport> m_inner;
    Cut &m_cut;
};

} // namespace

/// Actions on a real server, and their way back.
class TestMailboxDovecot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWayThereAndBack_data();
    void theWayThereAndBack();
    void manyMessages();
    void onlyOurCopiesAreDeleted();
    void keywordsOfOthersStay();
    void aFolderThatIsUsedStays();
    void aFolderMadeAnewIsLeftAlone();
    void aCutAmidACopy_data();
    void aCutAmidACopy();
    void aCutAmidMarking();

private:
    [[nodiscard]] ImapSettings settings(Cut *cut = nullptr)
    {
        ImapSettings settings;
        settings.account = {.host = "localhost", .port = m_server.tlsPort(), .user = DovecotServer::user};
        settings.secrets
            = [](const ImapAccount &, const std::stop_token &) { return ImapSecret{DovecotServer::password}; };
        settings.transports
            = [account = settings.account, file = m_server.authorityFile(), cut]() -> std::unique_ptr<ImapTransport> {
            auto socket = imapSocket(account, {.authorityFile = file, .pin = {}});
            return cut != nullptr ? std::make_unique<CuttingTransport>(std::move(socket), *cut) : std::move(socket);
        };
        settings.retries.most = 0;
        return settings;
    }
    /// The messages of a folder with their flags, as the reading client and the file names tell.
    [[nodiscard]] QStringList state(const QString &folder)
    {
        QStringList messages;
        for (const QString &file : m_server.mailFiles()) {
            const QString name = file.section(u' ', 0, 0);
            if (name.contains(u"/."_s + folder + u'/')) {
                messages << (name.contains(u":2,"_s) ? name.section(u':', -1) : u"2,"_s); // the flags
            }
        }
        messages.sort();
        return messages;
    }
    [[nodiscard]] MailboxAction actionFor(const QString &folder, ActionKind kind, const QByteArray &target);
    [[nodiscard]] ActionOutcome perform(const MailboxAction &action, Cut *cut = nullptr)
    {
        ActionRecord record{.id = QByteArray::number(++m_number), .account = "imaps://x", .action = action};
        return MailboxChanger(settings(cut), note()).perform(record, {});
    }
    [[nodiscard]] ActionOutcome undo(const ActionOutcome &outcome)
    {
        // As another day's window does it: out of the log.
        const ActionLog log(m_folder.filePath(u"log"_s));
        for (const ActionRecord &record : log.records()) {
            if (outcome.record && record.id == outcome.record->id) {
                return MailboxChanger(settings(), note()).undo(record, {});
            }
        }
        return {.trouble = ActionTrouble::LogFailed};
    }
    [[nodiscard]] MailboxChanger::Note note()
    {
        return [path = m_folder.filePath(u"log"_s)](const ActionRecord &record) { return ActionLog(path).add(record); };
    }
    void fill(const QString &folder, int messages)
    {
        for (int i = 0; i < messages; ++i) {
            QVERIFY(!m_server.deliver(folder, "Subject: " + QByteArray::number(i) + "\r\n\r\nbody\r\n").isEmpty());
        }
    }

    DovecotServer m_server;
    QTemporaryDir m_folder;
    int m_number = 0;
};

void TestMailboxDovecot::initTestCase()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_server.start(), m_server.log().constData());
}

MailboxAction TestMailboxDovecot::actionFor(const QString &folder, ActionKind kind, const QByteArray &target)
{
    MailboxAction action{
        .kind = kind, .folder = folder.isEmpty() ? QByteArray("INBOX") : folder.toLatin1(), .target = target};
    ImapSource source(settings(), QString::fromLatin1(action.folder));
    auto folders = source.folders({});
    if (!folders) {
        return action;
    }
    const auto opening = folders->front()->open({});
    action.uidValidity = opening ? actionFolder(opening->id).value_or(ActionFolder()).uidValidity : 0;
    while (const auto message = folders->front()->next({}, {}).value_or(std::nullopt)) {
        action.uids.push_back(message->key.toUInt());
    }
    return action;
}

void TestMailboxDovecot::theWayThereAndBack_data()
{
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArrayList>("said"); // what changes something
    QTest::addColumn<QByteArrayList>("back");
    QTest::newRow("keyword") << ActionKind::SetKeyword << QByteArray("$IndiciaForged")
                             << QByteArrayList{"SELECT \"There\"", "UID STORE 1:3 +FLAGS ($IndiciaForged)"}
                             << QByteArrayList{"SELECT \"There\"", "UID STORE 1:3 -FLAGS ($IndiciaForged)"};
    QTest::newRow("copies in a folder that is made")
        << ActionKind::Copy << QByteArray("Made") << QByteArrayList{"CREATE \"Made\"", "UID COPY 1:3 \"Made\""}
        << QByteArrayList{
               "SELECT \"Made\"", "UID STORE 1:3 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 1:3", "DELETE \"Made\""};
    QTest::newRow("copies in the inbox") << ActionKind::Copy << QByteArray("INBOX")
                                         << QByteArrayList{"UID COPY 1:3 \"INBOX\""}
                                         << QByteArrayList{"SELECT \"INBOX\"",
                                                "UID STORE 1:3 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 1:3"};
}

void TestMailboxDovecot::theWayThereAndBack()
{
    QFETCH(ActionKind, kind);
    QFETCH(QByteArray, target);
    QFETCH(QByteArrayList, said);
    QFETCH(QByteArrayList, back);
    if (m_server.mailFiles().isEmpty()) {
        fill(u"There"_s, 3);
    }
    const MailboxAction action = actionFor(u"There"_s, kind, target);
    QCOMPARE(action.uids, (Uids{1, 2, 3}));
    const QStringList before = m_server.mailFiles();
    const auto changing = [this] {
        QByteArrayList lines;
        for (const QByteArray &line : m_server.commands()) {
            const QByteArray command = line.sliced(line.indexOf(' ', line.indexOf(' ') + 1) + 1); // after time and tag
            for (const char *verb : {"SELECT", "UID STORE", "UID COPY", "UID EXPUNGE", "CREATE", "DELETE", "EXPUNGE",
                     "STORE", "APPEND", "RENAME", "CLOSE", "UID MOVE"}) {
                if (command.startsWith(verb)) {
                    lines << command;
                }
            }
        }
        return lines;
    };

    const QByteArrayList earlier = changing();
    const auto since = [&](const QByteArrayList &known) {
        QByteArrayList rest = changing();
        for (const QByteArray &line : known) {
            rest.removeOne(line);
        }
        std::ranges::sort(rest);
        return rest;
    };
    const ActionProspect prospect = MailboxChanger(settings(), note()).look(action, {});
    QCOMPARE(prospect.there, 3);
    QCOMPARE(prospect.targetMissing, target == "Made");
    QVERIFY(since(earlier).isEmpty()); // looking changes nothing
    if (target == "Made") {
        QCOMPARE(perform(action).trouble, ActionTrouble::NoSuchTarget); // nobody allowed to make it
        QVERIFY(since(earlier).isEmpty());
    }
    MailboxAction allowed = action;
    allowed.mayCreate = true;
    const ActionOutcome outcome = perform(allowed);
    QCOMPARE(outcome.trouble, ActionTrouble::None);
    QCOMPARE(outcome.changed, 3);
    QCOMPARE(outcome.folderMade, target == "Made");
    std::ranges::sort(said);
    QCOMPARE(since(earlier), said);
    QVERIFY(m_server.mailFiles() != before);

    const QByteArrayList after = changing();
    const ActionOutcome undone = undo(outcome);
    QCOMPARE(undone.trouble, ActionTrouble::None);
    QCOMPARE(undone.changed, 3);
    QCOMPARE(undone.folderMade, target == "Made");
    std::ranges::sort(back);
    QCOMPARE(since(after), back);
    // Every file with its flags is as it was; that a flag was there for a while may show in a time of change.
    const auto names = [](const QStringList &files) {
        QStringList all;
        for (const QString &file : files) {
            const QString name = file.section(u' ', 0, 0);
            all << name.section(u'/', -3, -3) + (name.contains(u":2,"_s) ? name.section(u',', -1) : QString());
        }
        all.sort();
        return all;
    };
    QCOMPARE(names(m_server.mailFiles()), names(before));
    QCOMPARE(actionFor(u"There"_s, kind, target), action);
    const ActionLog log(m_folder.filePath(u"log"_s));
    QCOMPARE(log.records().back().state, ActionRecord::State::Undone);
}

void TestMailboxDovecot::manyMessages()
{
    constexpr int many = 600; // three commands
    fill(u"Many"_s, many);
    const MailboxAction action = actionFor(u"Many"_s, ActionKind::Copy, "ManyCopies");
    MailboxAction allowed = action;
    allowed.mayCreate = true;
    const ActionOutcome outcome = perform(allowed);
    QCOMPARE(outcome.changed, many);
    QCOMPARE(state(u"ManyCopies"_s).size(), many);
    QCOMPARE(undo(outcome).changed, many);
    QCOMPARE(state(u"ManyCopies"_s).size(), 0);
    QCOMPARE(state(u"Many"_s).size(), many);
}

void TestMailboxDovecot::onlyOurCopiesAreDeleted()
{
    fill(u"Mixed"_s, 2);
    fill(u"Target"_s, 2);
    // Somebody else has marked a message there as deleted, and has not let it go yet.
    QVERIFY(m_server.administer({u"flags"_s, u"add"_s, u"\\Deleted"_s, u"mailbox"_s, u"Target"_s, u"uid"_s, u"1"_s}));
    const ActionOutcome outcome = perform(actionFor(u"Mixed"_s, ActionKind::Copy, "Target"));
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(state(u"Target"_s).size(), 4);
    fill(u"Target"_s, 1); // and new mail comes
    // One of the copies was thrown away meanwhile.
    QVERIFY(m_server.administer({u"expunge"_s, u"mailbox"_s, u"Target"_s, u"uid"_s, u"3"_s}));
    const ActionOutcome undone = undo(outcome);
    QCOMPARE(undone.trouble, ActionTrouble::None);
    QCOMPARE(undone.changed, 1);
    QCOMPARE(undone.gone, 1);
    QCOMPARE(state(u"Target"_s).size(), 3);
    QCOMPARE(actionFor(u"Target"_s, ActionKind::Copy, {}).uids, (Uids{1, 2, 5}));
}

void TestMailboxDovecot::keywordsOfOthersStay()
{
    fill(u"Marked"_s, 3);
    QVERIFY(m_server.administer({u"flags"_s, u"add"_s, u"forged"_s, u"mailbox"_s, u"Marked"_s, u"uid"_s, u"2"_s}));
    const ActionOutcome outcome = perform(actionFor(u"Marked"_s, ActionKind::SetKeyword, "forged"));
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(outcome.already, 1);
    QCOMPARE(state(u"Marked"_s), (QStringList{u"2,a"_s, u"2,a"_s, u"2,a"_s}));
    QCOMPARE(undo(outcome).changed, 2);
    QCOMPARE(state(u"Marked"_s), (QStringList{u"2,"_s, u"2,"_s, u"2,a"_s})); // what the user had set
}

void TestMailboxDovecot::aFolderThatIsUsedStays()
{
    fill(u"Source"_s, 1);
    MailboxAction action = actionFor(u"Source"_s, ActionKind::Copy, "Used");
    action.mayCreate = true;
    const ActionOutcome outcome = perform(action);
    QVERIFY(outcome.folderMade);
    fill(u"Used"_s, 1); // somebody puts something there
    const ActionOutcome undone = undo(outcome);
    QCOMPARE(undone.changed, 1);
    QVERIFY(!undone.folderMade);
    QCOMPARE(state(u"Used"_s).size(), 1);
}

void TestMailboxDovecot::aFolderMadeAnewIsLeftAlone()
{
    fill(u"Anew"_s, 2);
    const MailboxAction action = actionFor(u"Anew"_s, ActionKind::SetKeyword, "forged");
    QVERIFY(m_server.administer({u"mailbox"_s, u"delete"_s, u"Anew"_s}));
    QCOMPARE(perform(action).trouble, ActionTrouble::FolderGone);
    QVERIFY(m_server.administer({u"mailbox"_s, u"create"_s, u"Anew"_s}));
    fill(u"Anew"_s, 2);
    MailboxAction other = action;
    other.uidValidity += 1; // Dovecot gives the time: two within one second may be the same
    QCOMPARE(perform(actionFor(u"Anew"_s, ActionKind::SetKeyword, "forged").uidValidity == action.uidValidity ? other
                                                                                                              : action)
                 .trouble,
        ActionTrouble::OtherFolder);
    for (const QString &flags : state(u"Anew"_s)) {
        QVERIFY2(!flags.contains(u'a'), qPrintable(flags));
    }
}

void TestMailboxDovecot::aCutAmidACopy_data()
{
    QTest::addColumn<bool>("heard");
    QTest::newRow("the server never heard it") << false;
    QTest::newRow("the server did it") << true;
}

void TestMailboxDovecot::aCutAmidACopy()
{
    QFETCH(bool, heard);
    const QString folder = heard ? u"CutHeard"_s : u"Cut"_s;
    fill(folder, 2);
    fill(folder + u"To"_s, 1);
    Cut cut{.word = "UID COPY", .heard = heard};
    const ActionOutcome outcome = perform(actionFor(folder, ActionKind::Copy, folder.toLatin1() + "To"), &cut);
    QCOMPARE(outcome.trouble, ActionTrouble::CutOff);
    QCOMPARE(outcome.changed, 0);
    QCOMPARE(outcome.unknown, 2); // both are possible, and it says so
    QCOMPARE(outcome.record->unknown, (Uids{1, 2}));
    QCOMPARE(outcome.record->targetNext, 2); // what came since begins there
    QCOMPARE(state(folder + u"To"_s).size(), heard ? 3 : 1);
    // What it does not know it does not delete.
    const ActionOutcome undone = undo(outcome);
    QCOMPARE(undone.changed, 0);
    QCOMPARE(undone.unknown, 2);
    QCOMPARE(state(folder + u"To"_s).size(), heard ? 3 : 1);
    QCOMPARE(state(folder).size(), 2);
}

void TestMailboxDovecot::aCutAmidMarking()
{
    fill(u"CutMark"_s, 2);
    Cut cut{.word = "UID STORE", .heard = true};
    const ActionOutcome outcome = perform(actionFor(u"CutMark"_s, ActionKind::SetKeyword, "forged"), &cut);
    QCOMPARE(outcome.trouble, ActionTrouble::CutOff);
    QCOMPARE(outcome.unknown, 2);
    QCOMPARE(state(u"CutMark"_s), (QStringList{u"2,a"_s, u"2,a"_s}));
    // None of them had it before: to take it away is right in any case.
    QCOMPARE(undo(outcome).changed, 2);
    QCOMPARE(state(u"CutMark"_s), (QStringList{u"2,"_s, u"2,"_s}));
}

QTEST_GUILESS_MAIN(TestMailboxDovecot)
#include "tst_mailboxdovecot.moc"
