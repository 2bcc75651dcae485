// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotserver.h"
#include "imapaccounts.h"
#include "serverprocess.h"
#include "testauthority.h"
#include "webconfigfetcher.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

#include <unistd.h>

using namespace Indicia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Indicia::MailAccount)
Q_DECLARE_METATYPE(Indicia::MailTrouble)

namespace {

using Security = MailAccount::Security;

/// Text as a server gives it, with its header, over https.
class WebServer
{
public:
    explicit WebServer(const TestAuthority &authority)
        : m_certificate(authority.issue(u"web"_s, u"x"_s, u"DNS:localhost,IP:127.0.0.1"_s))
    { }
    void serve(const QString &name, const QByteArray &header, const QByteArray &body) const
    {
        const QByteArray response
            = "HTTP/1.0 " + header + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(response), response.size());
    }
    [[nodiscard]] bool start()
    {
        for (int tries = 0; tries < 3; ++tries) {
            m_port = ServerProcess::freePort();
            // s_server serves the files of the folder in which it is started.
            const QStringList arguments{u"-C"_s, m_folder.path(), ServerProcess::findProgram(u"openssl"_s),
                u"s_server"_s, u"-quiet"_s, u"-HTTP"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-cert"_s,
                m_certificate.certificateFile, u"-key"_s, m_certificate.keyFile};
            if (m_process.start(ServerProcess::findProgram(u"env"_s), arguments,
                    [this] { return ServerProcess::listens(m_port); })) {
                return true;
            }
            m_process.stop();
        }
        return false;
    }
    [[nodiscard]] QByteArray url(const QString &name, const QString &scheme = u"https"_s) const
    {
        return u"%1://localhost:%2/%3"_s.arg(scheme).arg(m_port).arg(name).toLatin1();
    }

private:
    QTemporaryDir m_folder;
    TestAuthority::Certificate m_certificate;
    ServerProcess m_process;
    quint16 m_port = 0;
};

/// On a thread without an event loop, as the window does it.
template <typename Result>
Result away(const std::function<Result()> &ask)
{
    std::optional<Result> result;
    std::jthread([&] { result = ask(); }).join();
    return *result;
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries).size();
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/statm"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    return text.split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

/// The library that speaks to mail servers for the window.
class TestImapAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void flaws();
    void configurationsOverHttps_data();
    void configurationsOverHttps();
    void aConfigurationOfAStrangerIsNotTaken();
    void foldersOfARealServer();
    void whyThereAreNone_data();
    void whyThereAreNone();
    void watchingEndsWhereItCannotBe();
    void watchingIsStopped();
    void watchingOutlivesCuts();

private:
    [[nodiscard]] static QString secretPlace(const ImapAccounts &accounts, const DovecotServer &server)
    {
        return accounts
            .place({.host = u"localhost"_s,
                .port = server.tlsPort(),
                .user = QString::fromLatin1(DovecotServer::user),
                .folder = u"INBOX"_s})
            .value();
    }
};

void TestImapAccounts::places_data()
{
    QTest::addColumn<MailAccount>("account");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const MailAccount &account, const QString &place) {
        QTest::newRow(name) << account << place;
    };
    row("plain", {.host = u"imap.example.org"_s, .user = u"me"_s}, u"imaps://me@imap.example.org:993"_s);
    row("a folder", {.host = u"imap.example.org"_s, .user = u"me"_s, .folder = u"INBOX"_s},
        u"imaps://me@imap.example.org:993/INBOX"_s);
    row("an address as the user", {.host = u"imap.example.org"_s, .user = u"me@example.org"_s},
        u"imaps://me%40example.org@imap.example.org:993"_s);
    row("signs in the user's name", {.host = u"imap.example.org"_s, .user = u"a/b:c%d;AUTH=x"_s},
        u"imaps://a%2Fb%3Ac%25d%3BAUTH%3Dx@imap.example.org:993"_s);
    row("STARTTLS", {.host = u"imap.example.org"_s, .port = 143, .security = Security::StartTls, .user = u"me"_s},
        u"imap://me@imap.example.org:143"_s);
    row("a token", {.host = u"imap.example.org"_s, .user = u"me"_s, .token = true},
        u"imaps://me;AUTH=XOAUTH2@imap.example.org:993"_s);
    row("levels, and letters of the world",
        {.host = u"imap.example.org"_s, .user = u"me"_s, .folder = u"Entw\u00FCrfe/a b/?;x=y"_s},
        u"imaps://me@imap.example.org:993/Entw%C3%BCrfe%2Fa%20b%2F%3F%3Bx%3Dy"_s);
    row("an address", {.host = u"192.0.2.1"_s, .user = u"me"_s}, u"imaps://me@192.0.2.1:993"_s);
}

void TestImapAccounts::places()
{
    QFETCH(MailAccount, account);
    QFETCH(QString, place);
    const ImapAccounts accounts;
    const auto made = accounts.place(account);
    QVERIFY(made);
    QCOMPARE(*made, place);
    QVERIFY(isAccountPlace(place));
    const auto back = accounts.account(place);
    QVERIFY(back);
    QVERIFY(*back == account);
    // Its secret is kept by the account, whatever the folder.
    MailAccount whole = account;
    whole.folder.clear();
    QCOMPARE(accountOf(place), accounts.place(whole).value());
}

void TestImapAccounts::flaws()
{
    const ImapAccounts accounts;
    QCOMPARE(accounts.place({.user = u"me"_s}).error(), MailAccountFlaw::NoHost);
    QCOMPARE(accounts.place({.host = u"imap.example.org"_s}).error(), MailAccountFlaw::NoUser);
    for (const QString &host : {u"a b"_s, u"imap.example.org/x"_s, u"me@imap.example.org"_s, u"x:1"_s, u"a\nb"_s}) {
        const auto place = accounts.place({.host = host, .user = u"me"_s});
        QVERIFY2(!place && place.error() == MailAccountFlaw::BadHost, qPrintable(host));
    }
    QCOMPARE(accounts.place({.host = u"m\u00FCnchen.example"_s, .user = u"me"_s}).value(),
        u"imaps://me@xn--mnchen-3ya.example:993"_s);
    QVERIFY(!accounts.account(u"/home/me/mail"_s));
    QVERIFY(!accounts.account(u"imaps://me:secret@imap.example.org/"_s)); // it holds a password
}

void TestImapAccounts::configurationsOverHttps_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("comes");
    QTest::addColumn<MailTrouble>("trouble");
    QTest::newRow("a file") << u"https"_s << u"good"_s << true << MailTrouble();
    QTest::newRow("not there") << u"https"_s << u"missing"_s << false << MailTrouble::Unreachable;
    QTest::newRow("an error of the server") << u"https"_s << u"error"_s << false << MailTrouble::Unreachable;
    QTest::newRow("too large") << u"https"_s << u"large"_s << false << MailTrouble::TooLarge;
    QTest::newRow("leads to http") << u"https"_s << u"elsewhere"_s << false << MailTrouble::Unreachable;
    QTest::newRow("in the clear") << u"http"_s << u"good"_s << false << MailTrouble::NoTls;
    QTest::newRow("a file of this machine") << u"file"_s << u"good"_s << false << MailTrouble::NoTls;
}

void TestImapAccounts::configurationsOverHttps()
{
    QFETCH(QString, scheme);
    QFETCH(QString, name);
    QFETCH(bool, comes);
    QFETCH(MailTrouble, trouble);
    if (!TestAuthority::isAvailable()) {
        QSKIP("the openssl program is not installed");
    }
    const TestAuthority authority;
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration believing = before;
    believing.addCaCertificates(authority.certificateFile());
    QSslConfiguration::setDefaultConfiguration(believing);
    WebServer server(authority);
    constexpr int most = 1000;
    server.serve(u"good"_s, "200 OK\r\nContent-Type: text/xml", "<clientConfig/>");
    server.serve(u"missing"_s, "404 Not found", "<clientConfig/>");
    server.serve(u"error"_s, "500 No", "<clientConfig/>");
    server.serve(u"large"_s, "200 OK", QByteArray(most + 1, 'x'));
    server.serve(u"elsewhere"_s, "302 Found\r\nLocation: http://localhost:1/good", {});
    QVERIFY(server.start());
    using Result = std::expected<QByteArray, MailFault>;
    const Result result
        = away<Result>([&] { return WebConfigFetcher().fetch(server.url(name, scheme), most, std::stop_token()); });
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(result.has_value(), comes);
    if (comes) {
        QCOMPARE(*result, QByteArray("<clientConfig/>"));
    } else {
        QCOMPARE(result.error().trouble, trouble);
    }
}

void TestImapAccounts::aConfigurationOfAStrangerIsNotTaken()
{
    if (!TestAuthority::isAvailable()) {
        QSKIP("the openssl program is not installed");
    }
    const TestAuthority authority; // that nobody knows
    WebServer server(authority);
    server.serve(u"good"_s, "200 OK", "<clientConfig/>");
    QVERIFY(server.start());
    using Result = std::expected<QByteArray, MailFault>;
    const Result result
        = away<Result>([&] { return WebConfigFetcher().fetch(server.url(u"good"_s), 1000, std::stop_token()); });
    QVERIFY(!result);
}

void TestImapAccounts::foldersOfARealServer()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    DovecotServer server;
    QVERIFY2(server.start("namespace inbox {\n  mailbox Entw\u00FCrfe {\n    special_use = \\Sent\n  }\n}\n"),
        server.log().constData());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!server.deliver(i < 2 ? u"Entw&APw-rfe"_s : QString(), "Subject: x\n\nbody\n").isEmpty());
    }
    ImapAccounts accounts;
    accounts.believe(server.authorityFile());
    const MailAccount account{
        .host = u"localhost"_s, .port = server.tlsPort(), .user = QString::fromLatin1(DovecotServer::user)};
    QList<std::pair<int, int>> counted;
    using Result = std::expected<QList<AccountFolder>, AccountFault>;
    const Result folders = away<Result>([&] {
        return accounts.folders(
            account, DovecotServer::password, [&](int some, int all) { counted.append({some, all}); }, {});
    });
    QVERIFY2(folders, folders ? "" : folders.error().fault.detail.constData());
    QCOMPARE(*folders, (QList<AccountFolder>{{u"INBOX"_s, 1}, {u"Entw\u00FCrfe"_s, 2, true}}));
    QCOMPARE(counted, (QList<std::pair<int, int>>{{1, 2}, {2, 2}}));
}

void TestImapAccounts::whyThereAreNone_data()
{
    QTest::addColumn<bool>("believes");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<MailTrouble>("trouble");
    QTest::addColumn<bool>("certificate"); // that it is told about
    const QByteArray good(DovecotServer::password);
    QTest::newRow("wrong password") << true << u"localhost"_s << QByteArray("wrong") << MailTrouble::LoginRefused
                                    << false;
    QTest::newRow("unknown authority") << false << u"localhost"_s << good << MailTrouble::BadCertificate << true;
    QTest::newRow("another name") << true << u"127.0.0.2"_s << good << MailTrouble::BadCertificate << true;
}

void TestImapAccounts::whyThereAreNone()
{
    QFETCH(bool, believes);
    QFETCH(QString, host);
    QFETCH(QByteArray, password);
    QFETCH(MailTrouble, trouble);
    QFETCH(bool, certificate);
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    DovecotServer server;
    QVERIFY2(server.start("listen = *\n"), server.log().constData());
    ImapAccounts accounts;
    if (believes) {
        accounts.believe(server.authorityFile());
    }
    const MailAccount account{.host = host, .port = server.tlsPort(), .user = QString::fromLatin1(DovecotServer::user)};
    using Result = std::expected<QList<AccountFolder>, AccountFault>;
    const Result folders
        = away<Result>([&] { return accounts.folders(account, password, [](int, int) { }, std::stop_token()); });
    QVERIFY(!folders);
    QCOMPARE(folders.error().fault.trouble, trouble);
    QCOMPARE(folders.error().certificate.has_value(), certificate);
    if (certificate) {
        QVERIFY(folders.error().certificate->names.contains(u"localhost"_s));
        QVERIFY(!folders.error().certificate->issuer.isEmpty());
    }
}

void TestImapAccounts::watchingEndsWhereItCannotBe()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    DovecotServer server;
    QVERIFY2(server.start(), server.log().constData());
    ImapAccounts accounts;
    accounts.believe(server.authorityFile());
    int lost = 0;
    const AccountServer::Watching watching{.news = [] {}, .lost = [&lost](const MailFault &) { ++lost; }};
    const auto wrong = [](const QString &) { return std::optional<QByteArray>("wrong"); };
    const MailFault fault = away<MailFault>(
        [&] { return accounts.watch(secretPlace(accounts, server), wrong, watching, std::stop_token()); });
    QCOMPARE(fault.trouble, MailTrouble::LoginRefused); // not tried again: servers lock accounts
    QCOMPARE(lost, 0);
}

void TestImapAccounts::watchingIsStopped()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    DovecotServer server;
    QVERIFY2(server.start(), server.log().constData());
    ImapAccounts accounts;
    accounts.believe(server.authorityFile());
    std::stop_source stop;
    int news = 0;
    const AccountServer::Watching watching{.news =
                                               [&] { // it is watched; somebody closes the window
                                                   ++news;
                                                   stop.request_stop();
                                               },
        .lost = [](const MailFault &) {}};
    const auto right = [](const QString &) { return std::optional<QByteArray>(DovecotServer::password); };
    const MailFault fault = away<MailFault>(
        [&] { return accounts.watch(secretPlace(accounts, server), right, watching, stop.get_token()); });
    QCOMPARE(fault.trouble, MailTrouble::Cancelled);
    QCOMPARE(news, 1);
}

/// INDICIA_TORTURE in the environment: for so many minutes, and QTEST_FUNCTION_TIMEOUT has to allow it.
void TestImapAccounts::watchingOutlivesCuts()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    constexpr int fewest = 5;
    constexpr int warmUp = 2; // libraries keep what they load at the first connections
    [[maybe_unused]] constexpr qint64 allowed = 2048; // KiB
    const std::chrono::minutes patience(qEnvironmentVariableIntValue("INDICIA_TORTURE"));
    DovecotServer server;
    QVERIFY2(server.start(), server.log().constData());
    ImapAccounts accounts;
    accounts.believe(server.authorityFile());
    std::stop_source stop;
    std::counting_semaphore<> watched(0);
    std::atomic<int> lost = 0;
    const AccountServer::Watching watching{
        .news = [&] { watched.release(); }, .lost = [&](const MailFault &) { ++lost; }};
    const auto right = [](const QString &) { return std::optional<QByteArray>(DovecotServer::password); };
    MailFault end;
    std::jthread watcher(
        [&] { end = accounts.watch(secretPlace(accounts, server), right, watching, stop.get_token()); });
    const auto stopping = qScopeGuard([&] { stop.request_stop(); });
    const auto until = std::chrono::steady_clock::now() + patience;
    int cuts = 0;
    qsizetype files = 0;
    qint64 memory = 0;
    do {
        QVERIFY2(watched.try_acquire_for(std::chrono::minutes(1)), server.log().constData());
        // A connection that brings nothing is made anew ever later.
        QVERIFY(!server.deliver({}, "Subject: new\r\n\r\n").isEmpty());
        QVERIFY2(watched.try_acquire_for(std::chrono::minutes(1)), server.lastTalk().constData());
        if (cuts == warmUp) {
            files = openFiles();
            memory = residentKilobytes();
        }
        server.dropClients();
        ++cuts;
    } while (cuts < fewest || std::chrono::steady_clock::now() < until);
    QVERIFY2(watched.try_acquire_for(std::chrono::minutes(1)), server.log().constData());
    const qsizetype filesAfter = openFiles();
    const qint64 memoryAfter = residentKilobytes();
    stop.request_stop();
    watcher.join();
    QCOMPARE(end.trouble, MailTrouble::Cancelled);
    QVERIFY(lost >= cuts);
    qInfo("%d cuts: %lld KiB more, %lld files more", cuts, static_cast<long long>(memoryAfter - memory),
        static_cast<long long>(filesAfter - files));
    QVERIFY(filesAfter - files < fewest - warmUp); // the connection of before may be open still at either time
#ifndef __SANITIZE_ADDRESS__ // which keeps for a while what was freed
    QVERIFY(memoryAfter - memory <= allowed);
#endif
}

QTEST_GUILESS_MAIN(TestImapAccounts)
#include "tst_imapaccounts.moc"
