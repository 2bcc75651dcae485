// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstokens.h"
#include "browserlogin.h"
#include "dovecotserver.h"
#include "fakeprovider.h"
#include "imapaccounts.h"
#include "oauthattempt.h"
#include "oauthfault.h"
#include "oauthprovider.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>
#include <thread>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Indicia::OAuthTrouble)
Q_DECLARE_METATYPE(FakeProvider::Wrongs)

namespace {

constexpr auto patience = 60'000;
const BrowserPages pages{.done = u"You are <in>."_s, .refused = u"Not this."_s};

/// What is said by logging, of which nothing may be a secret.
std::mutex logMutex;
QByteArray logText;
void hearLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(logMutex);
    logText += text.toUtf8() + '\n';
}

/// Whoever sits at the browser: does what it is told, on a thread of its own, as a browser is a program of its own.
class Browser
{
public:
    using Task = std::function<void(const QByteArray &url)>;
    explicit Browser(Task task) : m_task(std::move(task)) { }
    [[nodiscard]] std::function<void(const QByteArray &)> open()
    {
        return [this](const QByteArray &url) {
            ++opened;
            m_thread = std::jthread([this, url] { m_task(url); });
        };
    }
    std::atomic<int> opened = 0;

private:
    Task m_task;
    std::jthread m_thread;
};

QByteArray redirectOf(const QByteArray &url)
{
    return QUrlQuery(QUrl::fromEncoded(url)).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).toUtf8();
}

QByteArray stateOf(const QByteArray &url)
{
    return QUrlQuery(QUrl::fromEncoded(url)).queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8();
}

using LoggedIn = std::expected<BrowserLoginResult, OAuthFault>;

/// On a thread without an event loop, as the window does it.
template <typename Result>
Result away(const std::function<Result()> &ask)
{
    std::optional<Result> result;
    std::jthread([&] { result = ask(); }).join();
    return *result;
}

} // namespace

/// The login with the browser: against a provider that keeps to the rules, one that does not, and a machine whose other
/// programs are hostile.
class TestOAuthLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logsIn();
    void tellsTheBrowser();
    void whatAnotherProgramSendsIsNotTaken_data();
    void whatAnotherProgramSendsIsNotTaken();
    void oneAnswerOnly();
    void silentVisitorsDoNotMatter();
    void tooManyIntruders();
    void whatTheProviderDoesWrong_data();
    void whatTheProviderDoesWrong();
    void whatIsNotEvenBegun_data();
    void whatIsNotEvenBegun();
    void aStrangersCertificate_data();
    void aStrangersCertificate();
    void endsWhenStopped();
    void endsWhenTheProviderIsSilent();
    void endsWhenNobodyComes();
    void tokensAreRenewed();
    void onlyOneRenewsAtATime();
    void withdrawn();
    void tokensStayWithTheirServer();
    void aMailboxOfDovecot_data();
    void aMailboxOfDovecot();
    void cleanupTestCase();

private:
    [[nodiscard]] BrowserLogin login(const FakeProvider &provider) const
    {
        return {.client = provider.client(),
            .mailHost = "localhost",
            .user = "me@example.org",
            .pages = pages,
            .authorityFile = m_authority.certificateFile(),
            .deadline = QDeadlineTimer(patience)};
    }
    [[nodiscard]] LoggedIn logIn(const FakeProvider &provider, Browser &browser, std::stop_token stop = {}) const
    {
        return away<LoggedIn>([&] { return logInByBrowser(login(provider), browser.open(), stop); });
    }
    void rememberSecrets(const FakeProvider &provider) { m_secrets += provider.secrets(); }

    TestAuthority m_authority;
    QByteArrayList m_secrets; ///< of all providers
};

void TestOAuthLogin::initTestCase()
{
    if (!TestAuthority::isAvailable()) {
        QSKIP("the openssl program is not installed");
    }
    qInstallMessageHandler(hearLog);
}

void TestOAuthLogin::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY(!m_secrets.isEmpty());
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        QVERIFY2(secret.isEmpty() || !logText.contains(secret), logText.constData());
    }
}

void TestOAuthLogin::logsIn()
{
    FakeProvider provider(m_authority);
    QVERIFY(provider.isListening());
    Browser browser([&](const QByteArray &url) { (void)FakeProvider::get(provider.redirectFrom(url)); });
    const LoggedIn result = logIn(provider, browser);
    rememberSecrets(provider);
    QVERIFY2(result, result ? "" : mailFaultOf(result.error()).detail.constData());
    QCOMPARE(result->tokens.access, provider.lastAccess());
    QCOMPARE(result->grant.refreshToken, result->tokens.refresh);
    QCOMPARE(result->grant.mailHost, QByteArray("localhost"));
    QCOMPARE(browser.opened, 1);
    QCOMPARE(provider.posted().size(), 1);
}

void TestOAuthLogin::tellsTheBrowser()
{
    FakeProvider provider(m_authority);
    QByteArray other;
    QByteArray page;
    QByteArray after;
    Browser browser([&](const QByteArray &url) {
        other = FakeProvider::get(redirectOf(url) + "favicon.ico");
        const QByteArray redirect = provider.redirectFrom(url);
        page = FakeProvider::get(redirect);
        after = FakeProvider::get(redirect);
    });
    QVERIFY(logIn(provider, browser));
    rememberSecrets(provider);
    QVERIFY(other.startsWith("HTTP/1.1 404 "));
    QVERIFY(page.startsWith("HTTP/1.1 200 "));
    QVERIFY(page.contains("You are &lt;in&gt;."));
    QVERIFY(page.contains("default-src 'none'"));
    QCOMPARE(after, QByteArray()); // nobody listens any more
}

void TestOAuthLogin::whatAnotherProgramSendsIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("query"); // STATE stands for the right one
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("a code without the state") << QByteArray("?code=evil") << QByteArray();
    QTest::newRow("a code with another state") << QByteArray("?code=evil&state=AAAAAAAAAAAAAAAAAAAAAA") << QByteArray();
    QTest::newRow("two states") << QByteArray("?code=evil&state=x&state=STATE") << QByteArray();
    QTest::newRow("an error without the state") << QByteArray("?error=access_denied") << QByteArray();
    QTest::newRow("by another name") << QByteArray("?code=evil&state=STATE") << QByteArray("evil.example:80");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("too much") << QByteArray("?code=" + QByteArray(100'000, 'x')) << QByteArray();
}

void TestOAuthLogin::whatAnotherProgramSendsIsNotTaken()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, host);
    FakeProvider provider(m_authority);
    QByteArray intruded;
    Browser browser([&](const QByteArray &url) {
        intruded = FakeProvider::get(redirectOf(url) + QByteArray(query).replace("STATE", stateOf(url)), host);
        (void)FakeProvider::get(provider.redirectFrom(url)); // and then the user's own comes
    });
    const LoggedIn result = logIn(provider, browser);
    rememberSecrets(provider);
    QVERIFY2(result, result ? "" : mailFaultOf(result.error()).detail.constData());
    QVERIFY(!intruded.startsWith("HTTP/1.1 200"));
    QCOMPARE(provider.posted().size(), 1);
    QVERIFY(!provider.posted().constFirst().contains("evil"));
}

void TestOAuthLogin::oneAnswerOnly()
{
    FakeProvider provider(m_authority);
    Browser browser([&](const QByteArray &url) {
        const QByteArray redirect = provider.redirectFrom(url);
        std::vector<std::jthread> threads;
        for (int i = 0; i < 5; ++i) { // at once
            threads.emplace_back([redirect] { (void)FakeProvider::get(redirect); });
        }
    });
    QVERIFY(logIn(provider, browser));
    rememberSecrets(provider);
    QCOMPARE(provider.posted().size(), 1); // the code was used once
}

void TestOAuthLogin::silentVisitorsDoNotMatter()
{
    FakeProvider provider(m_authority);
    Browser browser([&](const QByteArray &url) {
        const QUrl place = QUrl::fromEncoded(redirectOf(url));
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 8; ++i) { // connections that browsers open before they need them
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(place.host(), static_cast<quint16>(place.port()));
            QVERIFY(silent.back()->waitForConnected(patience));
        }
        (void)FakeProvider::get(provider.redirectFrom(url));
    });
    QVERIFY(logIn(provider, browser));
    rememberSecrets(provider);
}

void TestOAuthLogin::tooManyIntruders()
{
    FakeProvider provider(m_authority);
    Browser browser([&](const QByteArray &url) {
        while (!FakeProvider::get(redirectOf(url) + "?code=evil&state=guess").isEmpty()) { }
    });
    const LoggedIn result = logIn(provider, browser);
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, OAuthTrouble::Intruded);
    QVERIFY(provider.posted().isEmpty());
}

void TestOAuthLogin::whatTheProviderDoesWrong_data()
{
    QTest::addColumn<FakeProvider::Wrongs>("wrongs");
    QTest::addColumn<QByteArray>("instead"); // of the code
    QTest::addColumn<OAuthTrouble>("trouble");
    QTest::addColumn<int>("posts");
    const auto row = [](const char *name, const QByteArray &response, OAuthTrouble trouble) {
        QTest::newRow(name) << FakeProvider::Wrongs{.response = response} << QByteArray() << trouble << 1;
    };
    using enum OAuthTrouble;
    row("leads elsewhere, over https", "HTTP/1.1 307 No\r\nLocation: https://localhost:1/\r\nContent-Length: 0\r\n\r\n",
        Redirected);
    row("leads to itself", "HTTP/1.1 308 No\r\nLocation: /token\r\nContent-Length: 0\r\n\r\n", Redirected);
    row("leads to http", "HTTP/1.1 302 No\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n", Redirected);
    row("ten MiB", "HTTP/1.1 200 OK\r\nContent-Length: 10485760\r\n\r\n" + QByteArray(10 << 20, ' '), TooLarge);
    row("ten MiB of an error", "HTTP/1.1 400 No\r\nContent-Length: 10485760\r\n\r\n" + QByteArray(10 << 20, '{'),
        TooLarge);
    row("a page", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", NotAnAnswer);
    row("its own fault", "HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n", NotAnAnswer);
    // Qt asks again where the connection ends before an answer: how often is not told.
    for (const auto &[name, response] : {std::pair("no HTTP", "220 mail ESMTP\r\n"), std::pair("nothing", "\r\n")}) {
        QTest::newRow(name) << FakeProvider::Wrongs{.response = response} << QByteArray() << Unreachable << -1;
    }
    row("asks for a password", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}",
        NotAnAnswer);
    row("does not know the client", "HTTP/1.1 401 No\r\nContent-Length: 26\r\n\r\n{\"error\":\"invalid_client\"}",
        ClientRefused);
    QTest::newRow("nothing to renew with")
        << FakeProvider::Wrongs{.grantsNoRefresh = true} << QByteArray() << NotRenewable << 1;
    const auto instead = [](const char *name, const char *query, OAuthTrouble trouble, int posts) {
        QTest::newRow(name) << FakeProvider::Wrongs() << QByteArray(query) << trouble << posts;
    };
    instead("the user says no", "error=access_denied&state=STATE", Denied, 0);
    instead("another error", "error=server_error&error_description=not%20today&state=STATE", Refused, 0);
    instead("a code that it did not give", "code=guessed&state=STATE", Withdrawn, 1);
}

void TestOAuthLogin::whatTheProviderDoesWrong()
{
    QFETCH(FakeProvider::Wrongs, wrongs);
    QFETCH(QByteArray, instead);
    QFETCH(OAuthTrouble, trouble);
    QFETCH(int, posts);
    FakeProvider provider(m_authority);
    provider.set(wrongs);
    Browser browser([&](const QByteArray &url) {
        const QByteArray redirect = provider.redirectFrom(url);
        (void)FakeProvider::get(
            instead.isEmpty() ? redirect : redirectOf(url) + '?' + instead.replace("STATE", stateOf(url)));
    });
    const LoggedIn result = logIn(provider, browser);
    rememberSecrets(provider);
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, trouble);
    QVERIFY(posts < 0 || provider.posted().size() == posts);
    for (const QByteArray &secret : provider.secrets()) {
        QVERIFY(secret.isEmpty() || !result.error().detail.contains(secret));
    }
}

void TestOAuthLogin::whatIsNotEvenBegun_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<OAuthTrouble>("trouble");
    const QByteArray own = "https://login.example.org/";
    QTest::newRow("no client") << QByteArray() << own << own << OAuthTrouble::NoClient;
    QTest::newRow("in the clear") << QByteArray("x") << own << QByteArray("http://login.example.org/")
                                  << OAuthTrouble::BadEndpoint;
    QTest::newRow("a token of Google for another server")
        << QByteArray("x") << QByteArray("https://accounts.google.com/o/oauth2/v2/auth")
        << QByteArray("https://oauth2.googleapis.com/token") << OAuthTrouble::ForeignHost;
    QTest::newRow("Google's page as a pretext")
        << QByteArray("x") << QByteArray("https://accounts.google.com/o/oauth2/v2/auth") << own
        << OAuthTrouble::ForeignHost;
}

void TestOAuthLogin::whatIsNotEvenBegun()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, token);
    QFETCH(OAuthTrouble, trouble);
    Browser browser([](const QByteArray &) { });
    BrowserLogin wanted{
        .client = {.endpoints = {.authorization = authorization, .token = token, .scope = "x"}, .id = id},
        .mailHost = "imap.example.org",
        .user = {},
        .pages = pages,
        .authorityFile = {},
        .deadline = QDeadlineTimer(patience)};
    const LoggedIn result = away<LoggedIn>([&] { return logInByBrowser(wanted, browser.open(), {}); });
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, trouble);
    QCOMPARE(browser.opened, 0);
}

void TestOAuthLogin::aStrangersCertificate_data()
{
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("known");
    QTest::newRow("by nobody who is known") << false << false;
    QTest::newRow("run out") << true << true;
}

void TestOAuthLogin::aStrangersCertificate()
{
    QFETCH(bool, expired);
    QFETCH(bool, known);
    FakeProvider provider(m_authority, expired);
    QVERIFY(provider.isListening());
    Browser browser([&](const QByteArray &url) { (void)FakeProvider::get(provider.redirectFrom(url)); });
    BrowserLogin wanted = login(provider);
    if (!known) {
        wanted.authorityFile.clear();
    }
    const LoggedIn result = away<LoggedIn>([&] { return logInByBrowser(wanted, browser.open(), {}); });
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, OAuthTrouble::BadCertificate);
    QVERIFY(provider.posted().isEmpty()); // it was told nothing
}

void TestOAuthLogin::endsWhenStopped()
{
    FakeProvider provider(m_authority);
    std::stop_source stop;
    QByteArray after;
    QByteArray place;
    Browser browser([&](const QByteArray &url) {
        place = redirectOf(url);
        stop.request_stop(); // the user presses a button
    });
    const LoggedIn result = logIn(provider, browser, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, OAuthTrouble::Cancelled);
    QCOMPARE(FakeProvider::get(place), QByteArray()); // nobody listens any more
}

void TestOAuthLogin::endsWhenTheProviderIsSilent()
{
    FakeProvider provider(m_authority);
    provider.set({.stalls = true});
    std::stop_source stop;
    Browser browser([&](const QByteArray &url) {
        (void)FakeProvider::get(provider.redirectFrom(url));
        QVERIFY(QTest::qWaitFor([&] { return !provider.posted().isEmpty(); }, patience));
        stop.request_stop();
    });
    const LoggedIn result = logIn(provider, browser, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, OAuthTrouble::Cancelled);
}

void TestOAuthLogin::endsWhenNobodyComes()
{
    FakeProvider provider(m_authority);
    Browser browser([](const QByteArray &) { });
    BrowserLogin wanted = login(provider);
    wanted.deadline = QDeadlineTimer(100);
    const LoggedIn result = away<LoggedIn>([&] { return logInByBrowser(wanted, browser.open(), {}); });
    QVERIFY(!result);
    QCOMPARE(result.error().trouble, OAuthTrouble::TimedOut);
}

void TestOAuthLogin::tokensAreRenewed()
{
    FakeProvider provider(m_authority);
    Browser browser([&](const QByteArray &url) { (void)FakeProvider::get(provider.redirectFrom(url)); });
    const LoggedIn result = logIn(provider, browser);
    QVERIFY(result);
    const QByteArray secret = result->grant.toSecret();
    AccessTokens tokens;
    QList<std::pair<QByteArray, QByteArray>> renewed;
    tokens.setRenewed([&](const QByteArray &before, const QByteArray &after) { renewed.append({before, after}); });
    using Token = std::expected<QByteArray, OAuthFault>;
    const auto ask = [&](const QByteArray &grant) {
        return away<Token>([&] { return tokens.tokenFor(grant, "localhost", m_authority.certificateFile(), {}); });
    };
    tokens.remember(secret, result->tokens);
    QCOMPARE(ask(secret).value_or(QByteArray()), result->tokens.access); // the one that is at hand
    QCOMPARE(provider.posted().size(), 1);
    tokens.forget(secret);
    const Token second = ask(secret);
    QVERIFY(second);
    QCOMPARE(*second, provider.lastAccess());
    QVERIFY(*second != result->tokens.access);
    QCOMPARE(renewed.size(), 1);
    QCOMPARE(renewed.constFirst().first, secret);
    // Who still has the grant of before is served too: by the refresh token of now.
    tokens.forget(secret);
    tokens.forget(renewed.constFirst().second);
    const Token third = ask(secret);
    QVERIFY2(third, third ? "" : third.error().detail.constData());
    QCOMPARE(*third, provider.lastAccess());
    QCOMPARE(renewed.size(), 2);
    QCOMPARE(ask(renewed.constLast().second).value_or(QByteArray()), *third);
    QCOMPARE(provider.posted().size(), 3);
    rememberSecrets(provider);
}

void TestOAuthLogin::onlyOneRenewsAtATime()
{
    FakeProvider provider(m_authority);
    Browser browser([&](const QByteArray &url) { (void)FakeProvider::get(provider.redirectFrom(url)); });
    const LoggedIn result = logIn(provider, browser);
    QVERIFY(result);
    const QByteArray secret = result->grant.toSecret();
    AccessTokens tokens;
    std::atomic<int> served = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                served += tokens.tokenFor(secret, "localhost", m_authority.certificateFile(), {}).has_value() ? 1 : 0;
            });
        }
    }
    QCOMPARE(served, 6);
    QCOMPARE(provider.posted().size(), 2); // the login, and one renewal
    rememberSecrets(provider);
}

void TestOAuthLogin::withdrawn()
{
    FakeProvider provider(m_authority);
    Browser browser([&](const QByteArray &url) { (void)FakeProvider::get(provider.redirectFrom(url)); });
    const LoggedIn result = logIn(provider, browser);
    QVERIFY(result);
    provider.withdraw();
    AccessTokens tokens;
    using Token = std::expected<QByteArray, OAuthFault>;
    const Token token = away<Token>(
        [&] { return tokens.tokenFor(result->grant.toSecret(), "localhost", m_authority.certificateFile(), {}); });
    QVERIFY(!token);
    QCOMPARE(token.error().trouble, OAuthTrouble::Withdrawn);
    QCOMPARE(mailFaultOf(token.error()).trouble, MailTrouble::LoginRefused); // not tried again
    QVERIFY(oauthFaultOf(mailFaultOf(token.error())) == token.error());
    rememberSecrets(provider);
}

void TestOAuthLogin::tokensStayWithTheirServer()
{
    FakeProvider provider(m_authority);
    const OAuthGrant grant{.client = provider.client(), .mailHost = "imap.example.org", .refreshToken = "x"};
    OAuthGrant foreign = grant;
    foreign.client.endpoints = oauthProviderById("google")->endpoints;
    AccessTokens tokens;
    for (const auto &[secret, host] : {std::pair(grant.toSecret(), QByteArray("imap.evil.example")),
             std::pair(foreign.toSecret(), QByteArray("imap.example.org"))}) {
        const auto token = tokens.tokenFor(secret, host, {}, {});
        QVERIFY(!token);
        QCOMPARE(token.error().trouble, OAuthTrouble::ForeignHost);
    }
    QVERIFY(provider.posted().isEmpty());
}

void TestOAuthLogin::aMailboxOfDovecot_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("XOAUTH2") << QByteArray("xoauth2");
    QTest::newRow("OAUTHBEARER") << QByteArray("oauthbearer");
}

/// All of it: the browser, the token, and a mail server that asks the provider whose token it is.
void TestOAuthLogin::aMailboxOfDovecot()
{
    QFETCH(QByteArray, mechanism);
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    FakeProvider provider(m_authority);
    DovecotServer server;
    QVERIFY2(server.start("auth_mechanisms = " + mechanism
                 + "\noauth2 {\n  introspection_mode = get\n  introspection_url = " + provider.introspectionUrl()
                 + "\n  username_attribute = username\n  active_attribute = active\n  active_value = true\n}\n"
                   "passdb oauth2 {\n  mechanisms_filter = xoauth2 oauthbearer\n}\n"),
        server.log().constData());
    QVERIFY(!server.deliver({}, "Subject: x\n\nbody\n").isEmpty());
    // One file with both authorities.
    QTemporaryDir folder;
    QFile both(folder.filePath(u"both.pem"_s));
    QVERIFY(both.open(QFile::WriteOnly));
    for (const QString &name : {server.authorityFile(), m_authority.certificateFile()}) {
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        both.write(file.readAll());
    }
    both.close();

    ImapAccounts accounts;
    accounts.believe(both.fileName());
    const MailAccount account{.host = u"localhost"_s,
        .port = server.tlsPort(),
        .user = QString::fromLatin1(DovecotServer::user),
        .token = true};
    Browser browser([&](const QByteArray &url) { (void)FakeProvider::get(provider.redirectFrom(url)); });
    using Secret = std::expected<QByteArray, OAuthFault>;
    const Secret secret = away<Secret>([&] {
        return accounts.logIn(account, provider.client(), {.done = u"done"_s, .refused = u"no"_s}, browser.open(), {});
    });
    QVERIFY2(secret, secret ? "" : mailFaultOf(secret.error()).detail.constData());
    using Folders = std::expected<QList<AccountFolder>, AccountFault>;
    const auto ask
        = [&] { return away<Folders>([&] { return accounts.folders(account, *secret, [](int, int) { }, {}); }); };
    const Folders folders = ask();
    QVERIFY2(folders, (folders ? QByteArray() : folders.error().fault.detail + server.log()).constData());
    QCOMPARE(*folders, (QList<AccountFolder>{{u"INBOX"_s, 1}}));
    // The provider takes a token back before its time: another one is fetched, at once and once.
    provider.revokeAccess();
    QCOMPARE(ask().value_or(QList<AccountFolder>()), *folders);
    QCOMPARE(provider.posted().size(), 2);
    // It takes the permission back: the server refuses the token, and there is no other.
    provider.withdraw();
    const Folders after = ask();
    QVERIFY(!after);
    QCOMPARE(oauthFaultOf(after.error().fault).value_or(OAuthFault()).trouble, OAuthTrouble::Withdrawn);
    rememberSecrets(provider);
}

QTEST_GUILESS_MAIN(TestOAuthLogin)
#include "tst_oauthlogin.moc"
