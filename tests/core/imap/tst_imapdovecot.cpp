// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotserver.h"
#include "imapfolder.h"
#include "imapsocket.h"
#include "imapsource.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>
#include <thread>

using namespace Indicia;

namespace {

const QString inbox;

/// A Dovecot that runs for all tests of the program, each of which has a folder of its own.
class Server
{
public:
    DovecotServer dovecot;

    [[nodiscard]] ImapSettings settings(ImapSecurity security = ImapSecurity::Tls) const
    {
        ImapSettings settings;
        settings.account = {.host = "localhost",
            .port = security == ImapSecurity::Tls ? dovecot.tlsPort() : dovecot.clearPort(),
            .security = security,
            .user = DovecotServer::user};
        settings.secrets
            = [](const ImapAccount &, const std::stop_token &) { return ImapSecret{DovecotServer::password}; };
        settings.transports = [account = settings.account, file = dovecot.authorityFile()] {
            return imapSocket(account, {.authorityFile = file, .pin = {}});
        };
        settings.retries.first = std::chrono::milliseconds(10);
        return settings;
    }
};

QByteArray messageOf(int number, qsizetype size = 300)
{
    std::mt19937 random(static_cast<unsigned>(number));
    QByteArray octets = "From: a@example.org\r\nSubject: " + QByteArray::number(number) + "\r\n\r\n";
    while (octets.size() < size) {
        octets += static_cast<char>('!' + random() % 90);
        octets += octets.size() % 77 == 0 ? "\r\n" : "";
    }
    return octets + "\r\n";
}

QByteArrayList readAll(MailFolder &folder, const std::function<void(qsizetype count)> &between = {})
{
    QByteArrayList all;
    while (true) {
        const auto message = folder.next({}, {});
        if (!message) {
            qWarning() << static_cast<int>(message.error().trouble) << message.error().detail;
            return {};
        }
        if (!*message) {
            return all;
        }
        all.append((*message)->bytes.value_or("could not be read"));
        if (between) {
            between(all.size());
        }
    }
}

QByteArrayList sorted(QByteArrayList list)
{
    std::ranges::sort(list);
    return list;
}

} // namespace

/// Against a real server.
class ImapDovecotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void octetsComeAsTheyAre();
    void folderNames_data();
    void folderNames();
    void wrongPassword();
    void anotherSecretIsTriedOnce_data()
    {
        QTest::addColumn<bool>("isRight");
        QTest::newRow("and right") << true;
        QTest::newRow("and wrong too") << false;
    }
    void anotherSecretIsTriedOnce();
    void noSuchFolder();
    void unknownAuthority();
    void otherThreads();
    void changesMeanwhile();
    void continues_data();
    void continues();
    void continuesByWhatVanished_data();
    void continuesByWhatVanished();
    void goesOnWithAnInterruptedScan();
    void serverThatGoesAway();
    void waitsForMail_data();
    void waitsForMail();
    void changedNothing(); // the last one: it looks at what all others have done

private:
    static void readOnly(const QByteArrayList &commands);

    Server m_server;
};

/// None of the server's @p commands could change a mailbox.
void ImapDovecotTest::readOnly(const QByteArrayList &commands)
{
    QVERIFY(!commands.isEmpty());
    for (const QByteArray &line : commands) {
        const QByteArrayList words = line.split(' ');
        if (words.last() == "DONE") {
            continue;
        }
        static const QByteArrayList allowed{
            "CAPABILITY", "ID", "LIST", "STATUS", "EXAMINE", "IDLE", "NOOP", "LOGOUT", "COMPRESS"};
        const QByteArray what = words.value(2); // after the time and the tag
        const bool fetch = what == "UID" && words.value(3) == "FETCH"
            && (line.endsWith("(UID RFC822.SIZE INTERNALDATE)") || line.contains("(UID BODY.PEEK[]<")
                || (line.contains(" (UID) (CHANGEDSINCE ") && line.endsWith(" VANISHED)")));
        const bool search = what == "UID" && words.value(3) == "SEARCH";
        const bool enable = what == "ENABLE" && words.size() == 4 && words.at(3) == "QRESYNC";
        QVERIFY2(allowed.contains(what) || fetch || search || enable, line.constData());
    }
}

void ImapDovecotTest::initTestCase()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    QVERIFY2(m_server.dovecot.start("mail_max_userip_connections = 100"), m_server.dovecot.log().constData());
}

void ImapDovecotTest::reads_data()
{
    QTest::addColumn<ImapSecurity>("security");
    QTest::addColumn<bool>("compress");
    QTest::newRow("TLS") << ImapSecurity::Tls << false;
    QTest::newRow("STARTTLS") << ImapSecurity::StartTls << false;
    QTest::newRow("compressed") << ImapSecurity::Tls << true;
    QTest::newRow("in the clear on the loopback") << ImapSecurity::Plain << false;
}

void ImapDovecotTest::reads()
{
    QFETCH(ImapSecurity, security);
    QFETCH(bool, compress);
    const QString name = QStringLiteral("reads-") + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    QByteArrayList delivered;
    for (int i = 0; i < 200; ++i) {
        delivered.append(messageOf(i, i % 50 == 7 ? 700'000 : 300));
        QVERIFY(!m_server.dovecot.deliver(name, delivered.last()).isEmpty());
    }
    ImapSettings settings = m_server.settings(security);
    settings.manners.compress = compress;
    ImapSource source(settings, name);
    const auto folders = source.folders({});
    QVERIFY2(folders, m_server.dovecot.log().constData());
    const auto opening = folders->front()->open({});
    QVERIFY(opening);
    QCOMPARE(opening->messages, std::optional<qint64>(200));
    const QByteArrayList read = readAll(*folders->front());
    QVERIFY(sorted(read) == sorted(delivered));
    QCOMPARE(folders->front()->messagesPassed(), 200);
    QCOMPARE(source.folders({})->front()->open({})->mark, opening->mark);
    QVERIFY(!compress || m_server.dovecot.commands().join('\n').contains("COMPRESS DEFLATE"));
}

void ImapDovecotTest::octetsComeAsTheyAre()
{
    // Dovecot itself gives out CRLF where the file has LF, and 0x80 for a NUL; all else is as it lies there.
    const QByteArray message
        = "Subject: 8 bit \xfc\xff\r\n\r\n\x01\x1b[2J \r alone\r\n* 1 FETCH (UID 666 BODY[]<0> {3}\r\nabc)"
          "\r\nA5 OK done\r\n)\r\nno end";
    QVERIFY(!m_server.dovecot.deliver(QStringLiteral("octets"), message).isEmpty());
    ImapSource source(m_server.settings(), QStringLiteral("octets"));
    const auto folders = source.folders({});
    QVERIFY(folders && folders->front()->open({}));
    QCOMPARE(readAll(*folders->front()), QByteArrayList{message});
}

void ImapDovecotTest::folderNames_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("counted with the list") << true;
    QTest::newRow("counted one by one") << false;
}

void ImapDovecotTest::folderNames()
{
    QFETCH(bool, together);
    Server other;
    if (!together) {
        QVERIFY2(other.dovecot.start("imap_capability {\n  LIST-STATUS = no\n}\n"), other.dovecot.log().constData());
        QVERIFY(!other.dovecot.deliver({}, messageOf(1)).isEmpty());
    }
    Server &used = together ? m_server : other;
    for (const char *name : {"Entw&APw-rfe", "a&-b", "Liste/&AMQ-rger", "with \\ and \"quotes\""}) {
        QVERIFY(!used.dovecot.deliver(QString::fromLatin1(name), messageOf(1)).isEmpty());
    }
    ImapSource source(used.settings(), {});
    const auto folders = source.folders({});
    QVERIFY(folders);
    QCOMPARE(folders->front()->name(), QStringLiteral("INBOX"));
    QCOMPARE(used.dovecot.commands().join('\n').contains(" STATUS "), !together);
    for (const auto &folder : *folders) {
        const auto ahead = folder->messagesAhead();
        QVERIFY2(ahead, qPrintable(folder->name()));
        QCOMPARE(folder->open({})->messages, ahead);
    }
    for (const QString &name : {QStringLiteral("Entwürfe"), QStringLiteral("a&b"), QStringLiteral("Liste/Ärger"),
             QStringLiteral("with \\ and \"quotes\"")}) {
        ImapSource one(used.settings(), name);
        const auto found = one.folders({});
        QVERIFY2(found, qPrintable(name));
        QVERIFY(found->front()->open({}));
        QCOMPARE(readAll(*found->front()).size(), 1);
    }
}

void ImapDovecotTest::wrongPassword()
{
    ImapSettings settings = m_server.settings();
    int asked = 0;
    settings.secrets = [&asked](const ImapAccount &, const std::stop_token &) {
        ++asked;
        return ImapSecret{"wrong"};
    };
    ImapSource source(settings, {});
    const auto folders = source.folders({});
    QVERIFY(!folders);
    QCOMPARE(folders.error().trouble, MailTrouble::LoginRefused);
    QCOMPARE(asked, 1); // and not again: a server may lock the account
}

void ImapDovecotTest::anotherSecretIsTriedOnce()
{
    QFETCH(const bool, isRight);
    ImapSettings settings = m_server.settings();
    int asked = 0;
    settings.secrets = [&](const ImapAccount &, const std::stop_token &) {
        return ImapSecret{++asked > 1 && isRight ? DovecotServer::password : "wrong"};
    };
    int renewed = 0;
    settings.renew = [&renewed] { return ++renewed > 0; };
    ImapSource source(settings, {});
    const auto folders = source.folders({});
    QCOMPARE(folders.has_value(), isRight);
    QCOMPARE(asked, 2);
    QCOMPARE(renewed, 1);
}

void ImapDovecotTest::noSuchFolder()
{
    ImapSource source(m_server.settings(), QStringLiteral("none such"));
    QCOMPARE(source.folders({}).error().trouble, MailTrouble::NotFound);
}

void ImapDovecotTest::unknownAuthority()
{
    ImapSettings settings = m_server.settings();
    bool asked = false;
    settings.secrets = [&asked](const ImapAccount &, const std::stop_token &) {
        asked = true;
        return ImapSecret{"secret"};
    };
    settings.transports = [account = settings.account] { return imapSocket(account, {}); };
    ImapSource source(settings, {});
    QCOMPARE(source.folders({}).error().trouble, MailTrouble::BadCertificate);
    QVERIFY(!asked);
}

void ImapDovecotTest::otherThreads()
{
    QVERIFY(!m_server.dovecot.deliver(QStringLiteral("threads"), messageOf(1)).isEmpty());
    ImapSource source(m_server.settings(), QStringLiteral("threads"));
    std::vector<std::unique_ptr<MailFolder>> folders;
    std::thread([&] { folders = source.folders({}).value(); }).join();
    QByteArrayList read;
    std::thread([&] {
        if (folders.front()->open({})) {
            read = readAll(*folders.front());
        }
        folders.clear();
    }).join();
    QCOMPARE(read, QByteArrayList{messageOf(1)});
    QVERIFY(source.folders({}));
}

/// Some go and some come while an account of three folders is read: what is there from the beginning to the end is read
/// once.
void ImapDovecotTest::changesMeanwhile()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("INDICIA_IMAP_MESSAGES", &given);
    const int count = given ? wanted : 600;
    const QStringList names{inbox, QStringLiteral("first"), QStringLiteral("second")};
    Server busy;
    QVERIFY2(busy.dovecot.start(), busy.dovecot.log().constData());
    for (int i = 0; i < count; ++i) {
        QVERIFY(!busy.dovecot.deliver(names.at(i % names.size()), messageOf(i)).isEmpty());
    }
    int added = 0;
    const auto disturb = [&](qsizetype read) {
        if (read % 100 != 50) {
            return;
        }
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!busy.dovecot.deliver(names.at(i % names.size()), messageOf(1'000'000 + added++)).isEmpty());
        }
        // What was read, what is about to be read, and what comes long after: in every folder, also one that is not
        // open yet or no longer.
        const auto place = read * (read % 200 == 50 ? 1 : 3) / names.size();
        const QString gone = QStringLiteral("%1:%2,%3:%4")
                                 .arg(std::max<qsizetype>(1, place - 10))
                                 .arg(std::max<qsizetype>(1, place - 8))
                                 .arg(place + 20)
                                 .arg(place + 25);
        for (const QString &name : names) {
            QVERIFY(busy.dovecot.administer({QStringLiteral("expunge"), QStringLiteral("mailbox"),
                name.isEmpty() ? QStringLiteral("INBOX") : name, QStringLiteral("uid"), gone}));
        }
    };
    const auto readAccount = [&](const std::function<void(qsizetype)> &between) {
        QByteArrayList all;
        ImapSource source(busy.settings(), {});
        const auto folders = source.folders({});
        for (qsizetype i = 0; folders && i < qsizetype(folders->size()); ++i) {
            const auto &folder = folders->at(size_t(i));
            const qsizetype before = all.size();
            if (!folder->open({})) {
                return QByteArrayList();
            }
            all += readAll(*folder, [&](qsizetype read) { between(before + read); });
        }
        return all;
    };
    const QByteArrayList read = readAccount(disturb);
    const QByteArrayList left = readAccount([](qsizetype) { });
    const QSet<QByteArray> once(read.begin(), read.end());
    QCOMPARE(once.size(), read.size()); // none twice
    const QSet<QByteArray> there(left.begin(), left.end());
    int stayed = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray message = messageOf(i);
        if (there.contains(message)) {
            ++stayed;
            QVERIFY2(once.contains(message), qPrintable(QString::number(i)));
        }
    }
    qInfo("%d messages, %d deleted and %d added meanwhile", count, count - stayed, added);
    QVERIFY(stayed > count / 2 && stayed < count);
    QVERIFY(added > 0);
    QVERIFY(!read.contains("could not be read"));
    readOnly(busy.dovecot.commands());
}

void ImapDovecotTest::continues_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("ranges") << QByteArray();
    QTest::newRow("one by one") << QByteArray("imap_capability {\n  ESEARCH = no\n}\n");
}

/// Of two thousand messages ten go and five come: only those five are listed.
void ImapDovecotTest::continues()
{
    QFETCH(const QByteArray, settings);
    constexpr int count = 2'000;
    const QString name = QStringLiteral("continues");
    Server server;
    QVERIFY2(server.dovecot.start(settings), server.dovecot.log().constData());
    const auto deliver = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            QVERIFY(!server.dovecot.deliver(name, messageOf(i)).isEmpty());
        }
    };
    deliver(0, count);
    const auto first = ImapSource(server.settings(), name).folder({}).value()->open({});
    QVERIFY(first);
    QVERIFY(server.dovecot.administer({QStringLiteral("expunge"), QStringLiteral("mailbox"), name,
        QStringLiteral("uid"), QStringLiteral("1000:1006,1500,1502,1504")}));
    deliver(count, count + 5);
    server.dovecot.forgetTalk();
    ImapSource source(server.settings(), name);
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    const auto since = folder->continueFrom(first->mark, {}, {});
    QVERIFY(since && since->stands);
    for (int uid = 1; uid <= count; ++uid) {
        const bool isGone = (uid >= 1000 && uid <= 1006) || uid == 1500 || uid == 1502 || uid == 1504;
        QCOMPARE(since->stands(QByteArray::number(uid)), !isGone);
    }
    QCOMPARE(folder->messagesPassed(), count - 10);
    QCOMPARE(readAll(*folder).size(), 5);
    QCOMPARE(folder->messagesPassed(), count - 5);
    const QByteArrayList commands = server.dovecot.commands();
    QVERIFY(commands.join('\n').contains("UID SEARCH "));
    QByteArrayList listings = commands;
    listings.removeIf([](const QByteArray &line) { return !line.contains("RFC822.SIZE"); });
    QCOMPARE(listings.size(), 1);
    QVERIFY2(listings.first().contains(" UID FETCH 2001:2005 "), listings.first().constData());
    readOnly(commands);
}

void ImapDovecotTest::continuesByWhatVanished_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("seen"); // messages that are marked as such meanwhile
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("asks");
    QTest::newRow("some went") << QByteArray() << QString() << true << true;
    QTest::newRow("some flags changed") << QByteArray() << QStringLiteral("uid 101:160") << true << true;
    QTest::newRow("all flags changed") << QByteArray() << QStringLiteral("all") << true << false;
    QTest::newRow("the server has forgotten what went")
        << QByteArray("mail_index_log_rotate_min_size = 1k\nmail_index_log_rotate_max_size = 2k\n"
                      "mail_index_log_rotate_min_age = 0s\nmail_index_log2_max_age = 0s\n")
        << QStringLiteral("uid 101:160") << true << true;
    QTest::newRow("the server cannot tell")
        << QByteArray("imap_capability {\n  QRESYNC = no\n}\n") << QString() << false << false;
}

/// Of three hundred messages, each second of which is missing, three go and two come, one of which goes as well.
void ImapDovecotTest::continuesByWhatVanished()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QString, seen);
    QFETCH(const bool, counts);
    QFETCH(const bool, asks);
    constexpr int count = 600;
    const QString name = QStringLiteral("vanished");
    Server server;
    QVERIFY2(server.dovecot.start(settings), server.dovecot.log().constData());
    for (int i = 0; i < count; ++i) {
        QVERIFY(!server.dovecot.deliver(name, messageOf(i)).isEmpty());
    }
    const auto expunge = [&](const QString &uids) {
        return server.dovecot.administer(
            {QStringLiteral("expunge"), QStringLiteral("mailbox"), name, QStringLiteral("uid"), uids});
    };
    QStringList even;
    for (int uid = 2; uid <= count; uid += 2) {
        even.append(QString::number(uid));
    }
    QVERIFY(expunge(even.join(u',')));
    const auto first = ImapSource(server.settings(), name).folder({}).value()->open({});
    QVERIFY(first);
    QCOMPARE(first->mark.count(' '), counts ? 3 : 2);
    if (!seen.isEmpty()) {
        QVERIFY(server.dovecot.administer(QStringList{QStringLiteral("flags"), QStringLiteral("add"),
                                              QStringLiteral("\\Seen"), QStringLiteral("mailbox"), name}
            + seen.split(u' ')));
    }
    QVERIFY(expunge(QStringLiteral("1,301,599")));
    QVERIFY(!server.dovecot.deliver(name, messageOf(count)).isEmpty());
    QVERIFY(!server.dovecot.deliver(name, messageOf(count + 1)).isEmpty());
    QVERIFY(expunge(QStringLiteral("601")));
    constexpr int changes = 60; // until its records of what went are dropped
    for (int i = 0; i < changes && settings.contains("index_log"); ++i) {
        const QString verb = i % 2 == 0 ? QStringLiteral("add") : QStringLiteral("remove");
        QVERIFY(server.dovecot.administer(
            QStringList{QStringLiteral("flags"), verb, QStringLiteral("\\Flagged"), QStringLiteral("mailbox"), name}
            + seen.split(u' ')));
    }
    server.dovecot.forgetTalk();
    ImapSource source(server.settings(), name);
    const auto folder = source.folder({}).value();
    const auto second = folder->open({});
    QVERIFY(second);
    const auto since = folder->continueFrom(first->mark, {}, {});
    QVERIFY(since && since->stands);
    for (int uid = 1; uid <= count; uid += 2) {
        QCOMPARE(since->stands(QByteArray::number(uid)), uid != 1 && uid != 301 && uid != 599);
    }
    QVERIFY(!since->stands("601") && since->stands("602"));
    QCOMPARE(folder->messagesPassed(), 297);
    QCOMPARE(readAll(*folder), QByteArrayList{messageOf(count + 1)});
    QCOMPARE(folder->messagesPassed(), 298);
    const QByteArrayList commands = server.dovecot.commands();
    const QByteArray said = commands.join('\n');
    QCOMPARE(said.contains("UID SEARCH RETURN (COUNT) UID 1:600 MODSEQ "), counts);
    QCOMPARE(said.contains("UID FETCH 1:602 (UID) (CHANGEDSINCE "), asks);
    QCOMPARE(said.contains("UID SEARCH RETURN (ALL) "), !asks);
    QCOMPARE(said.count("RFC822.SIZE"), 1);
    readOnly(commands);
    // What is seen is no news.
    QVERIFY(server.dovecot.administer({QStringLiteral("flags"), QStringLiteral("add"), QStringLiteral("\\Flagged"),
        QStringLiteral("mailbox"), name, QStringLiteral("all")}));
    server.dovecot.forgetTalk();
    const auto third = source.folder({}).value();
    const auto opening = third->open({});
    QVERIFY(opening);
    QCOMPARE(opening->mark != second->mark, counts);
    const auto unchanged = third->continueFrom(second->mark, {}, {});
    QVERIFY(unchanged && !unchanged->stands);
    QCOMPARE(readAll(*third), QByteArrayList());
    QVERIFY(!server.dovecot.commands().join('\n').contains(" UID "));
}

/// Most of a folder is known, and not how it stood: only what is not known is listed.
void ImapDovecotTest::goesOnWithAnInterruptedScan()
{
    constexpr int count = 3'300;
    constexpr int known = 3'000;
    const QString name = QStringLiteral("interrupted");
    Server server;
    QVERIFY2(server.dovecot.start(), server.dovecot.log().constData());
    for (int i = 0; i < count; ++i) {
        QVERIFY(!server.dovecot.deliver(name, messageOf(i)).isEmpty());
    }
    ImapSource source(server.settings(), name);
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    QByteArrayList keys;
    const auto isSeen = [](QByteArrayView key) { return key.toInt() <= known || key.toInt() % 2 == 0; };
    while (true) {
        const auto message = folder->next(isSeen, {});
        QVERIFY(message);
        if (!*message) {
            break;
        }
        QVERIFY((*message)->bytes);
        keys.append((*message)->key);
    }
    QCOMPARE(keys.size(), (count - known) / 2);
    for (int i = 0; i < keys.size(); ++i) {
        QCOMPARE(keys.at(i), QByteArray::number(known + 1 + 2 * i));
    }
    QCOMPARE(folder->messagesPassed(), count);
    const QByteArrayList commands = server.dovecot.commands();
    QByteArrayList listings = commands;
    listings.removeIf([](const QByteArray &line) { return !line.contains("RFC822.SIZE"); });
    QCOMPARE(listings.size(), 2);
    QVERIFY2(listings.at(0).contains(" UID FETCH 1:1000 "), listings.at(0).constData());
    QVERIFY2(listings.at(1).contains(" UID FETCH 3001,3003,3005,"), listings.at(1).constData());
    readOnly(commands);
}

void ImapDovecotTest::serverThatGoesAway()
{
    const QString name = QStringLiteral("away");
    QByteArrayList delivered;
    for (int i = 0; i < 100; ++i) {
        delivered.append(messageOf(i, 60'000));
        QVERIFY(!m_server.dovecot.deliver(name, delivered.last()).isEmpty());
    }
    ImapSource source(m_server.settings(), name);
    const auto folders = source.folders({});
    QVERIFY(folders && folders->front()->open({}));
    const QByteArrayList read = readAll(*folders->front(), [&](qsizetype count) {
        if (count == 40) {
            QVERIFY(m_server.dovecot.dropClients() > 0);
        }
    });
    QVERIFY(sorted(read) == sorted(delivered));
}

void ImapDovecotTest::waitsForMail_data()
{
    QTest::addColumn<bool>("idle");
    QTest::newRow("by IDLE") << true;
    QTest::newRow("by asking") << false;
}

void ImapDovecotTest::waitsForMail()
{
    QFETCH(bool, idle);
    Server asking;
    if (!idle) {
        QVERIFY2(asking.dovecot.start("imap_capability {\n  IDLE = no\n}\n"), asking.dovecot.log().constData());
    }
    Server &used = idle ? m_server : asking;
    const QString name = QStringLiteral("waits");
    QVERIFY(!used.dovecot.deliver(name, messageOf(1)).isEmpty());
    ImapSettings settings = used.settings();
    settings.manners.polling = std::chrono::milliseconds(50);
    settings.manners.idling = std::chrono::milliseconds(300); // it is said anew some times
    ImapSource source(settings, name);
    const auto folder = source.folder({});
    QVERIFY(folder && (*folder)->open({}));
    QCOMPARE(readAll(**folder).size(), 1);
    QCOMPARE((*folder)->waitForMail(QDeadlineTimer(700), {}), (std::expected<bool, MailFault>(false)));
    const std::jthread delivery([&] { (void)used.dovecot.deliver(name, messageOf(2)); });
    QCOMPARE((*folder)->waitForMail(QDeadlineTimer(60'000), {}), (std::expected<bool, MailFault>(true)));
    QCOMPARE(used.dovecot.commands().join('\n').contains(" IDLE"), idle);

    std::stop_source stop;
    const std::jthread stopping([&] { stop.request_stop(); });
    QVERIFY((*folder)->open({}));
    QCOMPARE((*folder)->waitForMail(QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()).error().trouble,
        MailTrouble::Cancelled);
}

/// What the server wrote down of all the above, and what lies in its folders.
void ImapDovecotTest::changedNothing()
{
    const QByteArrayList commands = m_server.dovecot.commands();
    QVERIFY(commands.size() > 50);
    readOnly(commands);
    // A folder that nobody but us has looked at.
    const QString name = QStringLiteral("untouched");
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!m_server.dovecot.deliver(name, messageOf(i)).isEmpty());
    }
    const auto read = [&] {
        ImapSource source(m_server.settings(), name);
        const auto folders = source.folders({});
        return folders && folders->front()->open({}) ? readAll(*folders->front()).size() : 0;
    };
    QCOMPARE(read(), 5); // the server itself moves them from new to cur
    const QStringList files = m_server.dovecot.mailFiles();
    QVERIFY(!files.isEmpty());
    QCOMPARE(read(), 5);
    QCOMPARE(m_server.dovecot.mailFiles(), files);
    for (const QString &file : files) {
        QVERIFY2(!file.section(u':', 1).section(u' ', 0, 0).contains(u'S'), qPrintable(file)); // none is marked as seen
    }
}

QTEST_GUILESS_MAIN(ImapDovecotTest)
#include "tst_imapdovecot.moc"
