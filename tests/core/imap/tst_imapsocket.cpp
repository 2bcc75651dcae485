// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto.h"
#include "imapconnection.h"
#include "imapsocket.h"
#include "testauthority.h"

#include "serverprocess.h"

#include <QFile>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>
#include <semaphore>
#include <thread>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MailTrouble)

namespace {

ImapPatience patience(std::chrono::milliseconds time = std::chrono::seconds(60), std::stop_token stop = {})
{
    return {.deadline = QDeadlineTimer(time), .stop = std::move(stop)};
}

/// A server in the clear on a thread of its own: for each line of its one client it says what @p answer makes of it.
class ClearServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &line)>; ///< of the empty line at the beginning

    explicit ClearServer(Answer answer) : m_thread([this, answer](const std::stop_token &stop) { serve(answer, stop); })
    {
        m_listening.acquire();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What the client said, once it has gone.
    [[nodiscard]] QByteArray heard()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_heard;
    }

private:
    void serve(const Answer &answer, const std::stop_token &stop)
    {
        QTcpServer server;
        m_port = server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
        m_listening.release();
        while (!server.waitForNewConnection(20)) {
            if (stop.stop_requested()) {
                return;
            }
        }
        const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
        client->write(answer({}));
        while (client->state() == QTcpSocket::ConnectedState && !stop.stop_requested()) {
            client->flush();
            (void)client->waitForReadyRead(20);
            while (client->canReadLine()) {
                const QByteArray line = client->readLine();
                m_heard += line;
                client->write(answer(line));
            }
        }
        m_heard += client->readAll();
    }

    std::binary_semaphore m_listening{0};
    quint16 m_port = 0;
    QByteArray m_heard;
    std::jthread m_thread; // the last one: it uses the others
};

} // namespace

/// Whom a connection is believed to lead to.
class ImapSocketTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void certificates_data();
    void certificates();
    void protocols_data();
    void protocols();
    void pins();
    void authorityThatIsNone();
    void notTls();
    void cutWhileTlsBegins();
    void aSlowMachineIsNoFailure();
    void nobodyThere_data();
    void nobodyThere();
    void silentServers();
    void stops();
    void injectionAtStartTls_data();
    void injectionAtStartTls();
    void startTlsThatIsNone();

private:
    [[nodiscard]] bool serve(ServerProcess &process, quint16 &port, const TestAuthority::Certificate &certificate,
        const QStringList &options = {}) const;
    [[nodiscard]] std::expected<void, MailFault> connectTo(quint16 port, const QByteArray &host = "localhost",
        const QByteArray &pin = {}, const ImapCertificateSink &refused = {}) const;

    std::unique_ptr<TestAuthority> m_authority;
    TestAuthority::Certificate m_good;
};

void ImapSocketTest::initTestCase()
{
    if (!TestAuthority::isAvailable()) {
        QSKIP("the openssl program is not installed");
    }
    m_authority = std::make_unique<TestAuthority>();
    QVERIFY(m_authority->isValid());
    m_good
        = m_authority->issue(QStringLiteral("good"), QStringLiteral("x"), QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    QVERIFY(!m_good.certificateFile.isEmpty());
}

bool ImapSocketTest::serve(ServerProcess &process, quint16 &port, const TestAuthority::Certificate &certificate,
    const QStringList &options) const
{
    for (int tries = 0; tries < 3; ++tries) {
        port = ServerProcess::freePort();
        const QStringList arguments{QStringLiteral("s_server"), QStringLiteral("-quiet"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-cert"), certificate.certificateFile,
            QStringLiteral("-key"), certificate.keyFile};
        if (process.start(ServerProcess::findProgram(QStringLiteral("openssl")), arguments + options,
                [&port] { return ServerProcess::listens(port); })) {
            return true;
        }
        process.stop();
    }
    return false;
}

std::expected<void, MailFault> ImapSocketTest::connectTo(
    quint16 port, const QByteArray &host, const QByteArray &pin, const ImapCertificateSink &refused) const
{
    const ImapAccount account{.host = host, .port = port, .user = "me"};
    const auto socket = imapSocket(account, {.authorityFile = m_authority->certificateFile(), .pin = pin}, refused);
    return socket->open(patience());
}

void ImapSocketTest::certificates_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("problem"); // empty where there is none
    const auto row
        = [](const char *name, const char *names, const char *options, const char *host, const char *problem) {
              QTest::newRow(name) << QString::fromLatin1(names) << QString::fromLatin1(options) << QByteArray(host)
                                  << QByteArray(problem);
          };
    row("good", "DNS:localhost", "", "localhost", "");
    row("good, in other letters", "DNS:LOCALHOST", "", "localhost", "");
    row("good for an address", "IP:127.0.0.1", "", "127.0.0.1", "");
    row("expired", "DNS:localhost", "-not_before 20200101000000Z -not_after 20200201000000Z", "localhost", "expired");
    row("not valid yet", "DNS:localhost", "-not_before 20900101000000Z -not_after 20900201000000Z", "localhost",
        "not-yet-valid");
    row("another host's", "DNS:mail.example.org", "", "localhost", "wrong-host");
    row("an address as a name", "DNS:127.0.0.1", "", "127.0.0.1", "wrong-host");
    row("a name for an address", "DNS:localhost", "", "127.0.0.1", "wrong-host");
    row("star for everything", "DNS:*", "", "localhost", "wrong-host");
    row("the name in the common name only", "", "", "localhost", "common-name-only");
    row("the name in the common name, another among the names", "DNS:mail.example.org", "", "localhost", "wrong-host");
}

void ImapSocketTest::certificates()
{
    QFETCH(QString, names);
    QFETCH(QString, options);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, problem);
    const auto certificate = m_authority->issue(QStringLiteral("row"), QStringLiteral("localhost"), names,
        options.isEmpty() ? QStringList() : options.split(u' '));
    QVERIFY(!certificate.certificateFile.isEmpty());
    ServerProcess server;
    quint16 port = 0;
    QVERIFY(serve(server, port, certificate));
    std::optional<ImapCertificate> refused;
    const auto connected = connectTo(port, host, {}, [&refused](const ImapCertificate &facts) { refused = facts; });
    QCOMPARE(refused.has_value(), !problem.isEmpty());
    if (refused) { // what stood in it
        const QByteArray name = names.isEmpty() ? QByteArray("localhost") : names.section(u':', 1).toUtf8();
        QCOMPARE(refused->names, QByteArrayList{name});
        QVERIFY(!refused->issuer.isEmpty() && !refused->isSelfSigned);
        QVERIFY(refused->begins < refused->ends);
        QCOMPARE(refused->ends.time_since_epoch().count() == 1580515200, problem == "expired"); // 2020-02-01
    }
    if (problem.isEmpty()) {
        QVERIFY2(connected, connected ? "" : connected.error().detail.constData());
    } else {
        QVERIFY(!connected);
        QCOMPARE(connected.error(), (MailFault{MailTrouble::BadCertificate, problem}));
    }
}

void ImapSocketTest::protocols_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("good");
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3") << true;
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2") << true;
    QTest::newRow("TLS 1.1") << QStringLiteral("-tls1_1 -cipher ALL:@SECLEVEL=0") << false;
    QTest::newRow("TLS 1.0") << QStringLiteral("-tls1 -cipher ALL:@SECLEVEL=0") << false;
    QTest::newRow("it speaks IMAP") << QStringLiteral("-alpn imap") << true;
    QTest::newRow("it speaks HTTP only") << QStringLiteral("-alpn http/1.1") << false;
}

void ImapSocketTest::protocols()
{
    QFETCH(QString, options);
    QFETCH(bool, good);
    ServerProcess server;
    quint16 port = 0;
    QVERIFY(serve(server, port, m_good, options.split(u' ')));
    const auto connected = connectTo(port);
    QCOMPARE(connected.has_value(), good);
    QVERIFY(good || connected.error().trouble == MailTrouble::NoTls);
}

void ImapSocketTest::pins()
{
    ServerProcess server;
    quint16 port = 0;
    QVERIFY(serve(server, port, m_good));
    const auto certificate = QSslCertificate::fromPath(m_good.certificateFile).value(0);
    QByteArray pin = sha256(certificate.toDer()).value();
    QVERIFY(connectTo(port, "localhost", pin));
    pin[7] = static_cast<char>(pin[7] ^ 1);
    QCOMPARE(connectTo(port, "localhost", pin).error(), (MailFault{MailTrouble::BadCertificate, "not-the-pinned-one"}));

    // A pin is no way around: who is nobody's stays so.
    const auto own = m_authority->selfSigned(QStringLiteral("own"), QStringLiteral("DNS:localhost"));
    ServerProcess other;
    QVERIFY(serve(other, port, own));
    const QByteArray ownPin = sha256(QSslCertificate::fromPath(own.certificateFile).value(0).toDer()).value();
    QCOMPARE(connectTo(port, "localhost", ownPin).error(), (MailFault{MailTrouble::BadCertificate, "self-signed"}));
    const ImapAccount account{.host = "localhost", .port = port, .user = "me"};
    QVERIFY(
        imapSocket(account, {.authorityFile = own.certificateFile, .pin = ownPin})->open(patience())); // but this is
    QCOMPARE(
        imapSocket(account, {})->open(patience()).error(), (MailFault{MailTrouble::BadCertificate, "self-signed"}));
}

void ImapSocketTest::authorityThatIsNone()
{
    const ImapAccount account{.host = "localhost", .port = 1, .user = "me"};
    for (const QString &file : {QStringLiteral("/nonexistent"), m_good.keyFile}) {
        QCOMPARE(imapSocket(account, {.authorityFile = file, .pin = {}})->open(patience()).error(),
            (MailFault{MailTrouble::NoTls, "authorities"}));
    }
}

void ImapSocketTest::notTls()
{
    ClearServer server([](const QByteArray &line) { return line.isEmpty() ? "* OK hello\r\n" : "A1 OK\r\n"; });
    QCOMPARE(connectTo(server.port()).error().trouble, MailTrouble::NoTls);
}

/// A server that restarts at this moment is no server without TLS: it is worth another attempt.
void ImapSocketTest::cutWhileTlsBegins()
{
    std::promise<quint16> port;
    const std::jthread thread([&port](const std::stop_token &stop) {
        QTcpServer server;
        port.set_value(server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0);
        while (!server.waitForNewConnection(20) && !stop.stop_requested()) { }
        if (QTcpSocket *client = server.nextPendingConnection()) {
            client->waitForReadyRead(60'000); // what TLS begins with
            client->readAll();
            client->disconnectFromHost();
        }
    });
    QCOMPARE(connectTo(port.get_future().get()).error().trouble, MailTrouble::Unreachable);
}

/// Qt's functions that wait return false without an error where their time was over when something had been written:
/// that is no server without TLS, but one that has not answered yet.
void ImapSocketTest::aSlowMachineIsNoFailure()
{
    constexpr int attempts = 400;
    constexpr int longest = 12; // milliseconds
    QTcpServer silent;
    silent.setListenBacklogSize(attempts);
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const ImapAccount account{.host = "127.0.0.1", .port = silent.serverPort(), .user = "me"};
    for (int i = 0; i < attempts; ++i) {
        const auto opened = imapSocket(account, {})->open(patience(std::chrono::milliseconds(1 + i % longest)));
        QVERIFY2(opened.error() == (MailFault{MailTrouble::Unreachable, {}}), opened.error().detail.constData());
    }
}

void ImapSocketTest::nobodyThere_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("no such name") << QByteArray("nobody.invalid");
    QTest::newRow("nobody listens") << QByteArray("127.0.0.1");
}

void ImapSocketTest::nobodyThere()
{
    QFETCH(QByteArray, host);
    QCOMPARE(connectTo(ServerProcess::freePort(), host).error().trouble, MailTrouble::Unreachable);
}

void ImapSocketTest::silentServers()
{
    ClearServer server([](const QByteArray &) { return QByteArray(); });
    const ImapAccount account{.host = "localhost", .port = server.port(), .user = "me"};
    const auto socket = imapSocket(account, {});
    QCOMPARE(socket->open(patience(std::chrono::milliseconds(100))).error().trouble, MailTrouble::Unreachable);

    ClearServer later([](const QByteArray &) { return QByteArray(); });
    const ImapAccount plain{.host = "localhost", .port = later.port(), .security = ImapSecurity::Plain, .user = "me"};
    const auto other = imapSocket(plain, {});
    QVERIFY(other->open(patience()));
    QCOMPARE(other->receive(patience(std::chrono::milliseconds(100))).error().trouble, MailTrouble::Silent);
}

void ImapSocketTest::stops()
{
    ClearServer server([](const QByteArray &) { return QByteArray(); });
    const ImapAccount account{
        .host = "localhost", .port = server.port(), .security = ImapSecurity::Plain, .user = "me"};
    const auto socket = imapSocket(account, {});
    QVERIFY(socket->open(patience()));
    std::stop_source stop;
    const std::jthread stopping([&stop] { stop.request_stop(); });
    QCOMPARE(socket->receive({.deadline = QDeadlineTimer(QDeadlineTimer::Forever), .stop = stop.get_token()})
                 .error()
                 .trouble,
        MailTrouble::Cancelled);
    const auto unopened = imapSocket(account, {});
    QCOMPARE(
        unopened->open({.deadline = QDeadlineTimer(QDeadlineTimer::Forever), .stop = stop.get_token()}).error().trouble,
        MailTrouble::Cancelled);
}

void ImapSocketTest::injectionAtStartTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("capabilities after the OK")
        << QByteArray("* OK hello\r\n") << QByteArray("A1 OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
    QTest::newRow("answers to what will be asked")
        << QByteArray("* OK hello\r\n") << QByteArray("A1 OK begin\r\nA2 OK x\r\nA3 OK logged in\r\n");
    QTest::newRow("PREAUTH") << QByteArray("* PREAUTH hello\r\n") << QByteArray("A1 OK begin\r\n");
    QTest::newRow("NO") << QByteArray("* OK hello\r\n") << QByteArray("A1 NO [ALERT] call 555\r\n");
    QTest::newRow("an answer before the question") << QByteArray("* OK hello\r\nA1 OK begin\r\n") << QByteArray();
}

void ImapSocketTest::injectionAtStartTls()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, answer);
    ClearServer server([&](const QByteArray &line) { return line.isEmpty() ? greeting : answer; });
    const ImapAccount account{
        .host = "localhost", .port = server.port(), .security = ImapSecurity::StartTls, .user = "me"};
    ImapConnection connection(
        imapSocket(account, {.authorityFile = m_authority->certificateFile(), .pin = {}}), account, {});
    bool asked = false;
    const auto opened = connection.open(
        [&asked](const ImapAccount &, const std::stop_token &) {
            asked = true;
            return ImapSecret{"secret"};
        },
        {});
    QVERIFY(!opened);
    QVERIFY(opened.error().trouble == MailTrouble::NoTls || opened.error().trouble == MailTrouble::BrokenProtocol);
    QVERIFY(!opened.error().detail.contains("555"));
    QVERIFY(!asked);
    const QByteArray heard = server.heard();
    QVERIFY2(heard.isEmpty() || heard == "A1 STARTTLS\r\n", heard.constData());
}

void ImapSocketTest::startTlsThatIsNone()
{
    ClearServer server([](const QByteArray &line) {
        return line.isEmpty()           ? QByteArray("* OK hello\r\n")
            : line == "A1 STARTTLS\r\n" ? QByteArray("A1 OK begin\r\n")
                                        : QByteArray("A2 OK [CAPABILITY IMAP4rev1] x\r\n");
    });
    const ImapAccount account{
        .host = "localhost", .port = server.port(), .security = ImapSecurity::StartTls, .user = "me"};
    ImapManners manners;
    manners.connecting = std::chrono::milliseconds(500); // it waits for what a handshake needs
    ImapConnection connection(imapSocket(account, {}), account, manners);
    const auto opened
        = connection.open([](const ImapAccount &, const std::stop_token &) { return ImapSecret{"secret"}; }, {});
    QVERIFY(!opened);
    QVERIFY(!server.heard().contains("secret"));
}

QTEST_GUILESS_MAIN(ImapSocketTest)
#include "tst_imapsocket.moc"
