// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotserver.h"
#include "postgresserver.h"
#include "scanprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// `indicia-cli scan imaps://...` with a real server.
class TestScanServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scansAnAccount();
    void readsNothingTwice();
    void changesNothing();
    void putsAnAccountOntoAQueue();
    void listsWhatWasAdded_data();
    void listsWhatWasAdded();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void fillsALedgerFromASentFolder(); // which it delivers to: the last one

private:
    [[nodiscard]] QString url(const QString &folder = {}) const { return urlOf(m_server, folder); }
    [[nodiscard]] static QString urlOf(const DovecotServer &server, const QString &folder)
    {
        return u"imaps://%1@127.0.0.1:%2%3"_s.arg(QLatin1StringView(DovecotServer::user))
            .arg(server.tlsPort())
            .arg(folder.isEmpty() ? QString() : u'/' + folder);
    }
    [[nodiscard]] QString secretFile(const QByteArray &secret) const;
    [[nodiscard]] ScanProgram scan(const QStringList &more, const ScanProgram::Setting &setting = {}) const
    {
        return ScanProgram::run(
            QStringList{u"--format"_s, u"ndjson"_s, u"--dns"_s, u"off"_s, u"--now"_s, u"2026-11-21T09:00:00Z"_s} + more,
            setting);
    }
    [[nodiscard]] QStringList known() const { return knownOf(m_server); }
    [[nodiscard]] QStringList knownOf(const DovecotServer &server) const
    {
        return {u"--authority"_s, server.authorityFile(), u"--password-file"_s, secretFile(DovecotServer::password)};
    }

    static constexpr int inInbox = 9;
    static constexpr int inOther = 4;
    QTemporaryDir m_folder;
    DovecotServer m_server;
};

QString TestScanServer::secretFile(const QByteArray &secret) const
{
    const QString path = m_folder.filePath(u"secret-%1"_s.arg(qHash(secret)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(secret + '\n') < 0) {
        qFatal("cannot write");
    }
    return path;
}

void TestScanServer::initTestCase()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_server.start(), m_server.log().constData());
    for (int i = 0; i < inInbox + inOther; ++i) {
        QVERIFY(!m_server.deliver(i < inInbox ? QString() : u"Bounces"_s, ScanMail::message(i)).isEmpty());
    }
}

void TestScanServer::scansAnAccount()
{
    const ScanProgram all = scan(known() + QStringList{url()});
    QVERIFY2(all.exit == 0, all.err.constData());
    QCOMPARE(all.lines().size(), inInbox + inOther);
    const ScanProgram one = scan(known() + QStringList{url(u"Bounces"_s)});
    QCOMPARE(one.lines().size(), inOther);
    for (const QByteArray &line : one.lines()) {
        const QJsonObject source = QJsonDocument::fromJson(line).object().value("source"_L1).toObject();
        QCOMPARE(source.value("folder"_L1).toString(), u"Bounces"_s);
        QVERIFY(!source.value("sha256"_L1).toString().isEmpty());
        QVERIFY(all.lines().contains(line));
    }
}

void TestScanServer::readsNothingTwice()
{
    const QStringList arguments = known() + QStringList{u"--resume"_s, m_folder.filePath(u"state"_s), url()};
    const ScanProgram cold = scan(arguments);
    QVERIFY2(cold.exit == 0, cold.err.constData());
    const auto bodies = [this] {
        const QByteArrayList commands = m_server.commands();
        return std::ranges::count_if(commands, [](const QByteArray &line) { return line.contains("BODY.PEEK"); });
    };
    const auto before = bodies();
    QVERIFY(before > 0);
    const ScanProgram again = scan(arguments);
    QVERIFY2(again.exit == 0, again.err.constData());
    QCOMPARE(again.lines(), cold.lines());
    QCOMPARE(bodies(), before);
}

void TestScanServer::changesNothing()
{
    const QStringList before = m_server.mailFiles();
    QCOMPARE(scan(known() + QStringList{url()}).exit, 0);
    QCOMPARE(m_server.mailFiles(), before);
}

/// A worker needs neither the account nor its secret.
void TestScanServer::putsAnAccountOntoAQueue()
{
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    PostgresServer database;
    QVERIFY2(database.start(), database.log().constData());
    const QStringList terms{
        u"--store"_s, database.address(), u"--dns"_s, u"off"_s, u"--now"_s, u"2026-11-21T09:00:00Z"_s};
    ScanProgram::Setting setting;
    setting.command = u"enqueue"_s;
    const ScanProgram put = ScanProgram::run(terms + known() + QStringList{url()}, setting);
    QVERIFY2(put.exit == 0, put.err.constData());
    QCOMPARE(database.number("SELECT count(*) FROM indicia_job"), inInbox + inOther);
    const ScanProgram again = ScanProgram::run(terms + known() + QStringList{url()}, setting);
    QVERIFY2(again.out.startsWith("0 "), again.out.constData());
    setting.command = u"worker"_s;
    const ScanProgram worked = ScanProgram::run(terms, setting);
    QVERIFY2(worked.exit == 0, worked.err.constData());
    QCOMPARE(worked.lines(), scan(known() + QStringList{url()}).lines());
}

void TestScanServer::listsWhatWasAdded_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("search");
    const auto row = [](const char *name, const QByteArray &settings, const QByteArray &search) {
        QTest::newRow(name) << settings << search;
    };
    row("by a server that finds ranges", {}, "RETURN (ALL) 1:9");
    row("by one that finds UIDs", "imap_capability {\n  ESEARCH = no\n}\n", "1:9");
}

/// Of a folder that was scanned the server is asked about what is new alone, also where some have gone.
void TestScanServer::listsWhatWasAdded()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QByteArray, search);
    DovecotServer server;
    QVERIFY2(server.start(settings), server.log().constData());
    const QString folder = u"Grown"_s;
    int delivered = 0;
    const auto deliver = [&](int count) {
        for (int i = 0; i < count; ++i) {
            QVERIFY(!server.deliver(folder, ScanMail::message(100 + delivered++)).isEmpty());
        }
    };
    QTemporaryDir states;
    const QStringList arguments
        = knownOf(server) + QStringList{u"--resume"_s, states.filePath(u"grown"_s), urlOf(server, folder)};
    const auto asked = [&](qsizetype rows) {
        server.forgetTalk();
        const ScanProgram program = scan(arguments);
        [&] {
            QVERIFY2(program.exit == 0, program.err.constData());
            QCOMPARE(program.lines().size(), rows);
        }();
        QByteArrayList questions;
        for (const QByteArray &line : server.commands()) {
            const QByteArrayList words = line.split(' ').mid(2); // after time and tag
            if (line.contains("RFC822.SIZE")) {
                questions.append(words.value(2)); // after UID and FETCH
            } else if (line.contains("SEARCH")) {
                questions.append(words.mid(2).join(' '));
            }
        }
        return questions;
    };
    deliver(5);
    QCOMPARE(asked(5), QByteArrayList{"1:5"});
    deliver(1);
    QCOMPARE(asked(6), QByteArrayList{"6"});
    deliver(2);
    QCOMPARE(asked(8), QByteArrayList{"7:8"});
    QCOMPARE(asked(8), QByteArrayList());
    deliver(3);
    QVERIFY(server.administer({u"expunge"_s, u"mailbox"_s, folder, u"uid"_s, u"2,5"_s}));
    ScanProgram::Setting dies; // while it forgets the second one
    dies.environment.insert(u"INDICIA_FAULT"_s, u"store.forgotten:2"_s);
    QCOMPARE(scan(arguments, dies).exit, -1);
    QCOMPARE(asked(9), (QByteArrayList{search, "9:11"}));
    QCOMPARE(asked(9), QByteArrayList());
    deliver(1);
    QCOMPARE(asked(10), QByteArrayList{"12"});
    QVERIFY(server.administer({u"expunge"_s, u"mailbox"_s, folder, u"uid"_s, u"1,12"_s}));
    QCOMPARE(asked(8), QByteArrayList{QByteArray(search).replace("1:9", "1:8")});
    QVERIFY(server.administer({u"expunge"_s, u"mailbox"_s, folder, u"uid"_s, u"1:*"_s}));
    QCOMPARE(asked(0), QByteArrayList());
    deliver(2);
    QCOMPARE(asked(2), QByteArrayList{"13:14"});
    const QByteArrayList kept = scan(arguments).lines();
    QCOMPARE(kept, scan(knownOf(server) + QStringList{urlOf(server, folder)}).lines());
}

void TestScanServer::saysWhyItCannot_data()
{
    QTest::addColumn<bool>("believesAuthority");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("operand");
    QTest::addColumn<int>("exit");
    QTest::newRow("T33: an authority that nobody knows") << false << QByteArray(DovecotServer::password) << url() << 4;
    QTest::newRow("wrong password") << true << "wrong"_ba << url() << 4;
    QTest::newRow("no such folder") << true << QByteArray(DovecotServer::password) << url(u"Nowhere"_s) << 3;
    QTest::newRow("a password in the address") << true << ""_ba << u"imaps://me:hidden@127.0.0.1/"_s << 2;
    QTest::newRow("no user") << true << "x"_ba << u"imaps://127.0.0.1/"_s << 2;
}

void TestScanServer::saysWhyItCannot()
{
    QFETCH(const bool, believesAuthority);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, operand);
    QStringList arguments{u"--password-file"_s, secretFile(password)};
    if (believesAuthority) {
        arguments << u"--authority"_s << m_server.authorityFile();
    }
    const ScanProgram program = scan(arguments + QStringList{operand});
    QTEST(program.exit, "exit");
    QVERIFY(program.out.isEmpty());
    QVERIFY(!program.err.isEmpty());
    QVERIFY2(!program.err.contains("hidden") && (password.isEmpty() || !program.err.contains(password + '\n')),
        program.err.constData());
}

/// What was sent is known by its headers alone, and is asked for once.
void TestScanServer::fillsALedgerFromASentFolder()
{
    const auto letter = [](int number, int size) {
        const QByteArray n = QByteArray::number(number);
        return "From: me@example.org\r\nTo: you@example.net\r\nMessage-ID: <" + n
            + "@example.org>\r\nDate: Fri, 20 Nov 2026 10:0" + n + ":00 +0000\r\nSubject: " + n + "\r\n\r\n"
            + QByteArray(size, 'x') + "\r\n";
    };
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!m_server.deliver(u"Sent"_s, letter(i, i == 1 ? 3'000'000 : 10)).isEmpty());
    }
    const auto ledger = [this](const QStringList &arguments) {
        ScanProgram::Setting setting;
        setting.command = u"ledger"_s;
        return ScanProgram::run(QStringList{u"--format"_s, u"json"_s, u"--now"_s, u"2026-11-21T09:00:00Z"_s,
                                    u"--ledger"_s, m_folder.filePath(u"ledger"_s)}
                + arguments,
            setting);
    };
    const auto added = [](const ScanProgram &program) {
        return QJsonDocument::fromJson(program.out).object().value("sources"_L1).toArray().at(0).toObject();
    };
    const auto asked = [this] {
        QByteArrayList commands = m_server.commands();
        commands.removeIf([](const QByteArray &line) { return !line.contains("BODY.PEEK"); });
        return commands;
    };
    const QByteArrayList before = asked();
    const QStringList add = QStringList{u"add"_s} + known() + QStringList{url(u"Sent"_s)};
    const ScanProgram first = ledger(add);
    QVERIFY2(first.exit == 0, first.err.constData());
    QCOMPARE(added(first).value("added"_L1).toInt(), 3);
    QByteArrayList commands = asked(); // those of a session stand together
    commands.removeIf([&before](const QByteArray &command) { return before.contains(command); });
    QVERIFY(!commands.isEmpty());
    for (const QByteArray &command : commands) {
        QVERIFY2(command.contains("BODY.PEEK[]<0.16384>"), command.constData()); // of three million octets
    }
    QVERIFY(!m_server.deliver(u"Sent"_s, letter(3, 10)).isEmpty());
    const ScanProgram second = ledger(add);
    QVERIFY2(second.exit == 0, second.err.constData());
    QCOMPARE(added(second).value("added"_L1).toInt(), 1);
    QCOMPARE(added(second).value("known"_L1).toInt(), 0);
    QCOMPARE(asked().size(), before.size() + commands.size() + 1);

    const ScanProgram found = ledger({u"find"_s, u"<1@example.org>"_s});
    QVERIFY2(found.out.contains("2026-11-20T10:01:00Z"), found.out.constData());
    const ScanProgram cover = ledger({u"cover"_s});
    const QJsonObject source
        = QJsonDocument::fromJson(cover.out).object().value("sources"_L1).toArray().at(0).toObject();
    QCOMPARE(source.value("form"_L1).toString(), u"account"_s);
    QCOMPARE(source.value("entries"_L1).toInt(), 4);
    QVERIFY2(cover.out.contains("me@example.org"), cover.out.constData());
    const ScanProgram forgotten = ledger({u"forget"_s, source.value("path"_L1).toString()});
    QVERIFY2(forgotten.exit == 0, forgotten.err.constData());
    QVERIFY(!ledger({u"find"_s, u"<1@example.org>"_s}).out.contains("2026-11-20"));

    const ScanProgram nowhere = ledger(QStringList{u"add"_s} + known() + QStringList{url(u"Nothing"_s)});
    QCOMPARE(nowhere.exit, 3);
    QVERIFY2(nowhere.err.contains("Nothing"), nowhere.err.constData());
    const ScanProgram all = ledger(QStringList{u"add"_s} + known() + QStringList{url()});
    QCOMPARE(all.exit, 2);
    QVERIFY2(all.err.contains("imaps://user@host/Sent"), all.err.constData());
}

QTEST_GUILESS_MAIN(TestScanServer)
#include "tst_scanserver.moc"
