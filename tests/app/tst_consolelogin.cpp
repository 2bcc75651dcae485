// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotserver.h"
#include "fakekeychain.h"
#include "fakeprovider.h"
#include "oauthgrant.h"
#include "scanprogram.h"
#include "testbus.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 60'000;
constexpr int inInbox = 5;
/// More than a scan holds between the server and whoever reads its rows (see core/scan/scan.cpp).
constexpr int inMany = 3'000;

} // namespace

/// `indicia-cli login`, and scans of accounts whose secret is in the keychain: with a provider that keeps to the rules,
/// a keychain as desktops have it, and a mail server that asks the provider whose token it is.
class TestConsoleLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void logsInAndScans();
    void clientOfTheAdministrator();
    void accountsOfTheWindow_data();
    void accountsOfTheWindow();
    void renewsAmidAScan();
    void aRenewalThatCannotBeKept();
    void opensTheBrowser_data();
    void opensTheBrowser();
    void forgets();
    void isInterrupted();
    void whyNobodyIsLoggedIn_data();
    void whyNobodyIsLoggedIn();
    void withoutAKeychain();
    void aPermissionThatHasEnded();
    void doctorTellsOfTheKeychain_data();
    void doctorTellsOfTheKeychain();

private:
    using Running = std::function<void(QProcess &)>;
    [[nodiscard]] QString url() const
    {
        return u"imaps://%1@localhost:%2"_s.arg(QLatin1StringView(DovecotServer::user)).arg(m_server.tlsPort());
    }
    [[nodiscard]] QString entry(bool token = true) const
    {
        return u"mail-account imaps://me%40example.org%1@localhost:%2"_s.arg(token ? u";AUTH=XOAUTH2"_s : QString())
            .arg(m_server.tlsPort());
    }
    [[nodiscard]] OAuthGrant grant() const
    {
        return OAuthGrant::fromSecret(m_keychain->secrets().value(entry())).value_or(OAuthGrant());
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }
    [[nodiscard]] QStringList endpoints() const
    {
        const OAuthClient client = m_provider->client();
        return {u"--login-page"_s, QString::fromLatin1(client.endpoints.authorization), u"--token-address"_s,
            QString::fromLatin1(client.endpoints.token), u"--scope"_s, QString::fromLatin1(client.endpoints.scope)};
    }
    [[nodiscard]] QStringList client() const
    {
        return QStringList{u"--client-id"_s, QLatin1StringView(FakeProvider::clientId), u"--client-secret-file"_s,
                   m_clientSecret.fileName()}
        + endpoints();
    }
    [[nodiscard]] ScanProgram run(const QString &command, const QStringList &arguments, const Running &running = {});
    [[nodiscard]] ScanProgram logIn(const QStringList &arguments, const QMap<QString, QString> &environment = {});
    [[nodiscard]] ScanProgram scan(
        const QString &place, const QString &folder = u"INBOX"_s, const Running &running = {})
    {
        return run(u"scan"_s,
            {u"--format"_s, u"ndjson"_s, u"--dns"_s, u"off"_s, u"--now"_s, u"2026-11-21T09:00:00Z"_s, u"--jobs"_s,
                u"1"_s, place + u'/' + folder},
            running);
    }
    void tellsNoSecret(const QByteArray &text) const;

    TestAuthority m_authority;
    QTemporaryFile m_clientSecret;
    DovecotServer m_server;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Fixture::TestBus> m_bus;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, QString> m_environment;
    QByteArray m_page; ///< that the program told the browser to open
};

void TestConsoleLogin::initTestCase()
{
    for (const char *obstacle : {DovecotServer::obstacle(), Fixture::TestBus::obstacle()}) {
        if (obstacle != nullptr) {
            QSKIP(obstacle);
        }
    }
    QVERIFY(m_clientSecret.open() && m_clientSecret.write(QByteArray(FakeProvider::clientSecret) + '\n') > 0
        && m_clientSecret.flush());
    m_provider = std::make_unique<FakeProvider>(m_authority);
    QVERIFY(m_provider->isListening());
    QVERIFY2(
        m_server.start("auth_mechanisms = xoauth2 plain\noauth2 {\n  introspection_mode = get\n  introspection_url = "
            + m_provider->introspectionUrl()
            + "\n  username_attribute = username\n  active_attribute = active\n  active_value = true\n}\n"
              "passdb oauth2 {\n  mechanisms_filter = xoauth2 oauthbearer\n}\n"),
        m_server.log().constData());
    for (int i = 0; i < inInbox + inMany; ++i) {
        QVERIFY(!m_server.deliver(i < inInbox ? QString() : u"Many"_s, ScanMail::message(i)).isEmpty());
    }
}

/// A new desktop for each.
void TestConsoleLogin::init()
{
    m_provider->set({});
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain.reset();
    m_bus = std::make_unique<Fixture::TestBus>();
    QVERIFY(m_bus->start());
    m_keychain = std::make_unique<FakeKeychain>();
    QVERIFY(m_keychain->start(m_bus->address()));
    m_environment = {{u"XDG_CONFIG_HOME"_s, m_folder->path()}, {u"XDG_DATA_HOME"_s, m_folder->path()},
        {u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address()}, {u"DISPLAY"_s, {}}, {u"WAYLAND_DISPLAY"_s, {}}};
    m_page.clear();
}

ScanProgram TestConsoleLogin::run(const QString &command, const QStringList &arguments, const Running &running)
{
    QByteArray authorities;
    for (const QString &name : {m_server.authorityFile(), m_authority.certificateFile()}) {
        QFile one(name);
        authorities += one.open(QFile::ReadOnly) ? one.readAll() : QByteArray();
    }
    ScanProgram::Setting setting;
    setting.command = command;
    setting.environment = m_environment;
    setting.running = running;
    return ScanProgram::run(
        QStringList{u"--authority"_s, file(u"authorities.pem"_s, authorities)} + arguments, setting);
}

/// With somebody who logs in on the page that the program names.
ScanProgram TestConsoleLogin::logIn(const QStringList &arguments, const QMap<QString, QString> &environment)
{
    m_environment.insert(environment);
    return run(u"login"_s, arguments + QStringList{url()}, [this](QProcess &process) {
        while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
        m_page = process.readLine().trimmed();
        (void)FakeProvider::get(m_provider->redirectFrom(m_page));
    });
}

void TestConsoleLogin::tellsNoSecret(const QByteArray &text) const
{
    for (const QByteArray &secret : m_provider->secrets() + QByteArrayList{FakeProvider::clientSecret}) {
        QVERIFY2(secret.isEmpty() || !text.contains(secret), text.constData());
    }
}

void TestConsoleLogin::logsInAndScans()
{
    const ScanProgram login = logIn(client() + QStringList{u"--no-browser"_s});
    QVERIFY2(login.exit == 0, login.err.constData());
    QVERIFY(m_page.startsWith(m_provider->client().endpoints.authorization));
    QCOMPARE(login.out, QByteArray()); // nothing but the page
    QCOMPARE(m_keychain->secrets().keys(), QStringList{entry()});
    QCOMPARE(grant().mailHost, "localhost");
    QCOMPARE(grant().client, m_provider->client());
    // Each permission is good once: the second scan needs the one that the first has left.
    for (const QString &place : {url(), url().replace(u"@localhost"_s, u";AUTH=XOAUTH2@localhost"_s)}) {
        const QByteArray before = grant().refreshToken;
        const ScanProgram all = scan(place);
        QVERIFY2(all.exit == 0, all.err.constData());
        QCOMPARE(all.lines().size(), inInbox);
        QVERIFY(grant().refreshToken != before);
        tellsNoSecret(all.out + all.err);
    }
    // The window knows the account now, and no file its secret.
    QFile settings(m_folder->filePath(u"indicia/indicia.ini"_s));
    QVERIFY(settings.open(QFile::ReadOnly));
    const QByteArray text = settings.readAll();
    QVERIFY2(text.contains("kept=true") && text.contains("localhost"), text.constData());
    tellsNoSecret(text + login.err);
    // Without any option: what it takes is known from the last time.
    const ScanProgram again = logIn({});
    QVERIFY2(again.exit == 0, again.err.constData());
    QCOMPARE(grant().client, m_provider->client());
}

void TestConsoleLogin::clientOfTheAdministrator()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"etc/indicia"_s));
    const OAuthClient client = m_provider->client();
    (void)file(u"etc/indicia/indicia.ini"_s,
        "[accounts]\noauth\\other\\client=" + client.id + "\noauth\\other\\login=" + client.endpoints.authorization
            + "\noauth\\other\\token=" + client.endpoints.token + "\noauth\\other\\scope=" + client.endpoints.scope
            + '\n');
    m_environment.insert(u"XDG_CONFIG_DIRS"_s, m_folder->filePath(u"etc"_s));
    const ScanProgram login
        = logIn({u"--client-secret-file"_s, file(u"secret"_s, QByteArray(FakeProvider::clientSecret))});
    QVERIFY2(login.exit == 0, login.err.constData());
    QCOMPARE(grant().client, client);
}

void TestConsoleLogin::accountsOfTheWindow_data()
{
    QTest::addColumn<bool>("token");
    QTest::newRow("logged in with the browser") << true;
    QTest::newRow("a password") << false;
}

void TestConsoleLogin::accountsOfTheWindow()
{
    QFETCH(bool, token);
    QByteArray secret = DovecotServer::password;
    if (token) {
        QCOMPARE(logIn(client()).exit, 0);
        secret = grant().toSecret();
    }
    m_keychain = std::make_unique<FakeKeychain>();
    m_bus = std::make_unique<Fixture::TestBus>();
    QVERIFY(m_bus->start());
    QVERIFY(m_keychain->start(m_bus->address()));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
    m_keychain->put(entry(token), secret);
    const ScanProgram all = scan(url());
    QVERIFY2(all.exit == 0, all.err.constData());
    QCOMPARE(all.lines().size(), inInbox);
}

/// The server ends the connection, and takes the token no more: another one is fetched, and nothing is read twice.
void TestConsoleLogin::renewsAmidAScan()
{
    QCOMPARE(logIn(client()).exit, 0);
    const qsizetype before = m_provider->posted().size();
    const ScanProgram all = scan(url(), u"Many"_s, [&](QProcess &process) {
        QVERIFY(process.waitForReadyRead(patience)); // and no more: it cannot get to its end meanwhile
        m_provider->revokeAccess();
        QVERIFY(m_server.dropClients() > 0);
    });
    QVERIFY2(all.exit == 0, all.err.constData());
    const QByteArrayList lines = all.lines();
    QCOMPARE(lines.size(), inMany);
    QCOMPARE(QSet<QByteArray>(lines.cbegin(), lines.cend()).size(), inMany);
    QCOMPARE(m_provider->posted().size(), before + 2);
}

void TestConsoleLogin::aRenewalThatCannotBeKept()
{
    QCOMPARE(logIn(client()).exit, 0);
    m_keychain->close();
    const ScanProgram all = scan(url());
    QCOMPARE(all.exit, 0); // what is at hand will do for this time
    QCOMPARE(all.lines().size(), inInbox);
    QVERIFY2(all.err.contains("log in again"), all.err.constData());
}

void TestConsoleLogin::opensTheBrowser_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("opens");
    QTest::newRow("on a desktop") << u":99"_s << QStringList() << true;
    QTest::newRow("not where it shall not") << u":99"_s << QStringList{u"--no-browser"_s} << false;
    QTest::newRow("not without a display") << QString() << QStringList() << false;
}

void TestConsoleLogin::opensTheBrowser()
{
    QFETCH(QString, display);
    QFETCH(QStringList, more);
    QFETCH(bool, opens);
    const QString opened = m_folder->filePath(u"opened"_s);
    const QString program = file(u"xdg-open"_s,
        "#!/bin/sh\nprintf '%s' \"$*\" > '" + opened.toUtf8() + ".part'\nmv '" + opened.toUtf8() + ".part' '"
            + opened.toUtf8() + "'\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const ScanProgram login = logIn(client() + more,
        {{u"DISPLAY"_s, display}, {u"PATH"_s, m_folder->path() + u':' + qEnvironmentVariable("PATH")}});
    QVERIFY2(login.exit == 0, login.err.constData());
    QCOMPARE(login.err.contains("is opened"), opens);
    if (opens) {
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(opened); }, patience));
        QFile page(opened);
        QVERIFY(page.open(QFile::ReadOnly));
        QCOMPARE(page.readAll(), m_page);
    } else {
        QVERIFY(!QFile::exists(opened));
    }
}

void TestConsoleLogin::forgets()
{
    QCOMPARE(logIn(client()).exit, 0);
    const ScanProgram gone = run(u"login"_s, {u"--forget"_s, url()});
    QVERIFY2(gone.exit == 0, gone.err.constData());
    QVERIFY(m_keychain->secrets().isEmpty());
    const ScanProgram none = scan(url());
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.err.contains("indicia-cli login"), none.err.constData());
}

void TestConsoleLogin::isInterrupted()
{
    const ScanProgram login = run(u"login"_s, client() + QStringList{url()}, [](QProcess &process) {
        QVERIFY(process.waitForReadyRead(patience));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    });
    QCOMPARE(login.exit, 130);
    QVERIFY(m_keychain->secrets().isEmpty());
}

void TestConsoleLogin::whyNobodyIsLoggedIn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("query"); // that the browser brings, where it is asked
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("sentence");
    const QStringList known = client();
    QTest::newRow("no client id") << endpoints() + QStringList{url()} << ""_ba << 2 << "--client-id"_ba;
    QTest::newRow("an unknown provider") << QStringList{u"--client-id"_s, u"x"_s, url()} << ""_ba << 2
                                         << "--login-page"_ba;
    QTest::newRow("Google's login for another's server")
        << QStringList{u"--client-id"_s, u"x"_s, u"--login-page"_s, u"https://accounts.google.com/o/oauth2/v2/auth"_s,
               u"--token-address"_s, u"https://oauth2.googleapis.com/token"_s, url()}
        << ""_ba << 2 << "nothing was sent"_ba;
    QTest::newRow("a client secret that cannot be read")
        << endpoints() + QStringList{u"--client-id"_s, u"x"_s, u"--client-secret-file"_s, u"/nowhere"_s, url()} << ""_ba
        << 2 << "/nowhere"_ba;
    QTest::newRow("no account") << known << ""_ba << 2 << "name one account"_ba;
    QTest::newRow("a file") << known + QStringList{u"mail.eml"_s} << ""_ba << 2 << "no address of an account"_ba;
    QTest::newRow("a password in the address")
        << known + QStringList{u"imaps://me:hidden@localhost"_s} << ""_ba << 2 << "holds a password"_ba;
    QTest::newRow("the user says no") << known + QStringList{url()} << "error=access_denied"_ba << 4 << "refused"_ba;
    QTest::newRow("a code that the provider did not give")
        << known + QStringList{url()} << "code=guessed"_ba << 4 << "indicia-cli: "_ba;
}

void TestConsoleLogin::whyNobodyIsLoggedIn()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, query);
    QFETCH(int, exit);
    QFETCH(QByteArray, sentence);
    const ScanProgram login = run(u"login"_s, arguments, [&](QProcess &process) {
        if (!query.isEmpty()) {
            while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
            const QByteArray back = m_provider->redirectFrom(process.readLine().trimmed());
            (void)FakeProvider::get(back.first(back.indexOf('?') + 1) + query + back.sliced(back.indexOf("&state=")));
        }
    });
    QCOMPARE(login.exit, exit);
    QVERIFY2(login.err.contains(sentence), login.err.constData());
    QVERIFY(!login.err.contains("hidden"));
    QVERIFY(m_keychain->secrets().isEmpty());
    tellsNoSecret(login.err);
}

/// Nobody logs in for nothing: that there is none is told before.
void TestConsoleLogin::withoutAKeychain()
{
    const qsizetype before = m_provider->posted().size();
    Fixture::TestBus bare;
    QVERIFY(bare.start());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bare.address());
    const ScanProgram login = run(u"login"_s, client() + QStringList{url()});
    QCOMPARE(login.exit, 4);
    QCOMPARE(login.out, QByteArray());
    QVERIFY2(login.err.contains("--password-file"), login.err.constData());
    QCOMPARE(m_provider->posted().size(), before);
    const ScanProgram none = scan(url());
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.err.contains("keychain"), none.err.constData());
}

void TestConsoleLogin::aPermissionThatHasEnded()
{
    QCOMPARE(logIn(client()).exit, 0);
    m_provider->withdraw();
    const ScanProgram none = scan(url());
    QCOMPARE(none.exit, 4);
    QVERIFY2(none.err.contains("Log in with the browser again"), none.err.constData());
    QVERIFY2(!none.err.contains("oauth:"), none.err.constData());
}

void TestConsoleLogin::doctorTellsOfTheKeychain_data()
{
    QTest::addColumn<QString>("bus"); ///< empty: the one with the keychain
    QTest::addColumn<QByteArray>("sentence");

    QTest::newRow("a keychain") << QString() << "Keychain: the keychain answers\n"_ba;
    QTest::newRow("no session bus") << u"unix:path=/nonexistent/bus"_s << "accounts need it, or --password-file\n"_ba;
}

void TestConsoleLogin::doctorTellsOfTheKeychain()
{
    QFETCH(QString, bus);
    QFETCH(QByteArray, sentence);
    if (!bus.isEmpty()) {
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    }
    ScanProgram::Setting setting;
    setting.command = u"doctor"_s;
    setting.environment = m_environment;
    const ScanProgram doctor = ScanProgram::run({u"--dns"_s, u"off"_s}, setting);
    QCOMPARE(doctor.exit, 0);
    QCOMPARE(doctor.err, QByteArray());
    QVERIFY2(doctor.out.contains(sentence), doctor.out.constData());
    QVERIFY(m_keychain->secrets().isEmpty());
}

QTEST_GUILESS_MAIN(TestConsoleLogin)
#include "tst_consolelogin.moc"
