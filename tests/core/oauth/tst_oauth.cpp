// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthanswer.h"
#include "oauthattempt.h"
#include "oauthgrant.h"
#include "oauthprovider.h"
#include "oauthredirect.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Indicia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Indicia::OAuthEndpoints)
Q_DECLARE_METATYPE(Indicia::OAuthRedirect)
Q_DECLARE_METATYPE(Indicia::OAuthTokens)
Q_DECLARE_METATYPE(Indicia::OAuthTrouble)
Q_DECLARE_METATYPE(std::optional<Indicia::OAuthIntrusion>)
Q_DECLARE_METATYPE(std::optional<Indicia::OAuthTrouble>)

namespace {

constexpr quint16 port = 40'123;
const QByteArray state = "abcdefghijklmnopqrstuv";

OAuthClient client()
{
    return {.endpoints = {.authorization = "https://login.example.org/authorize",
                .token = "https://login.example.org/token",
                .scope = "mail offline_access"},
        .id = "our id/1",
        .secret = "s&1"};
}

QByteArray request(const QByteArray &target, const QByteArray &host = "127.0.0.1:40123")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n";
}

} // namespace

/// What is said to get an access token, and what is made of the answers.
class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsDiffer();
    void challengeOfTheRfc();
    void theBrowsersPage();
    void whatIsPosted();
    void redirects_data();
    void redirects();
    void redirectsInPieces();
    void answers_data();
    void answers();
    void errorsTellNoSecret_data();
    void errorsTellNoSecret();
    void endpoints_data();
    void endpoints();
    void knownProvidersKeepToThemselves();
    void grants();
    void otherSecretsAreNoGrant_data();
    void otherSecretsAreNoGrant();
};

void TestOAuth::attemptsDiffer()
{
    const auto one = OAuthAttempt::random();
    const auto other = OAuthAttempt::random();
    QVERIFY(one && other);
    QCOMPARE(one->state.size(), 22);
    QCOMPARE(one->verifier.size(), 43); // RFC 7636 section 4.1: 43 to 128
    QVERIFY(one->state != other->state);
    QVERIFY(one->verifier != other->verifier);
}

void TestOAuth::challengeOfTheRfc() // RFC 7636 appendix B
{
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestOAuth::theBrowsersPage()
{
    const OAuthAttempt attempt{.state = state, .verifier = "verifier"};
    const QUrl url = QUrl::fromEncoded(authorizationUrl(client(), attempt, port, "me@example.org"), QUrl::StrictMode);
    QVERIFY(url.isValid());
    const QUrlQuery query(url);
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(url.host(), u"login.example.org"_s);
    QCOMPARE(value(u"response_type"_s), u"code"_s);
    QCOMPARE(value(u"client_id"_s), u"our id/1"_s);
    QCOMPARE(value(u"redirect_uri"_s), u"http://127.0.0.1:40123/"_s);
    QCOMPARE(value(u"scope"_s), u"mail offline_access"_s);
    QCOMPARE(value(u"state"_s), QString::fromLatin1(state));
    QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(value(u"code_challenge"_s), QString::fromLatin1(pkceChallenge("verifier")));
    QCOMPARE(value(u"login_hint"_s), u"me@example.org"_s);
    QVERIFY(!url.toEncoded().contains("verifier")); // nor the secret of the client
    QVERIFY(!url.toEncoded().contains("s%261"));

    OAuthClient google = client();
    google.endpoints = oauthProviderById("google")->endpoints;
    const QByteArray page = authorizationUrl(google, attempt, port, "me");
    QVERIFY(page.contains("access_type=offline"));
    QVERIFY(!page.contains("login_hint")); // no address, no hint
    OAuthClient asked = client();
    asked.endpoints.authorization += "?tenant=1";
    QVERIFY(authorizationUrl(asked, attempt, port, "me").startsWith("https://login.example.org/authorize?tenant=1&"));
}

void TestOAuth::whatIsPosted()
{
    const OAuthAttempt attempt{.state = state, .verifier = "the+verifier"};
    QCOMPARE(codeRequest(client(), attempt, port, "a code&x=y"),
        QByteArray("grant_type=authorization_code&code=a%20code%26x%3Dy&redirect_uri=http%3A%2F%2F127.0.0.1%3A40123%2F"
                   "&client_id=our%20id%2F1&client_secret=s%261&code_verifier=the%2Bverifier"));
    OAuthClient open = client();
    open.secret.clear();
    QCOMPARE(refreshRequest(open, "r=1"),
        QByteArray("grant_type=refresh_token&refresh_token=r%3D1&client_id=our%20id%2F1&scope=mail%20offline_access"));
}

void TestOAuth::redirects_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<OAuthRedirect>("redirect");
    QTest::addColumn<std::optional<OAuthIntrusion>>("intrusion");
    const auto taken = [](const char *name, const QByteArray &octets, const OAuthRedirect &redirect) {
        QTest::newRow(name) << octets << redirect << std::optional<OAuthIntrusion>();
    };
    const auto refused = [](const char *name, const QByteArray &octets, OAuthIntrusion intrusion) {
        QTest::newRow(name) << octets << OAuthRedirect() << std::optional(intrusion);
    };
    using enum OAuthIntrusion;
    taken("a code", request("/?code=4%2FxY+z&state=" + state), {.code = "4/xY z"});
    taken("the order does not matter", request("/?iss=https%3A%2F%2Fx&state=" + state + "&code=c"), {.code = "c"});
    taken("an error", request("/?error=access_denied&error_description=no%20way&state=" + state),
        {.error = "access_denied", .description = "no way"});
    taken("a field's name in any case", request("/?code=c&state=" + state).replace("Host:", "hOST:"), {.code = "c"});
    refused("no state", request("/?code=c"), WrongState);
    refused("another's state", request("/?code=c&state=abcdefghijklmnopqrstuw"), WrongState);
    refused("the beginning of our state", request("/?code=c&state=" + state.first(5)), WrongState);
    refused("an empty state", request("/?code=c&state="), WrongState);
    refused("an error without our state", request("/?error=access_denied"), WrongState);
    refused("two states", request("/?code=c&state=x&state=" + state), Ambiguous);
    refused("two codes", request("/?code=c&code=d&state=" + state), Ambiguous);
    refused("a code and an error", request("/?code=c&error=x&state=" + state), Ambiguous);
    refused("neither", request("/?state=" + state), Empty);
    refused("an empty code", request("/?code=&state=" + state), Empty);
    refused("another place", request("/favicon.ico"), WrongPlace);
    refused("no query", request("/"), WrongPlace);
    refused("a whole URL", request("http://127.0.0.1:40123/?code=c&state=" + state), WrongPlace);
    refused("another name of this machine", request("/?code=c&state=" + state, "localhost:40123"), WrongHost);
    refused("a page that rebinds its name", request("/?code=c&state=" + state, "evil.example:40123"), WrongHost);
    refused("two hosts", request("/?code=c&state=" + state, "127.0.0.1:40123\r\nHost: evil.example"), WrongHost);
    refused("no host", "GET /?code=c&state=" + state + " HTTP/1.1\r\n\r\n", WrongHost);
    refused("posted", request("/?code=c&state=" + state).replace("GET", "POST"), WrongMethod);
    refused("no version", "GET /?code=c&state=" + state + "\r\n\r\n", NotHttp);
    refused("an empty line", "\r\n\r\n", NotHttp);
    refused("a line that is too short", "GET / \r\n\r\n", NotHttp);
    refused("TLS", QByteArray("\x16\x03\x01\x02\x00\x01", 6), NotWhole);
    refused("amid the head", request("/?code=c&state=" + state).chopped(1), NotWhole);
    refused("without end", QByteArray(mostRedirectOctets, 'x'), TooLong);
    refused(
        "a code without end", request("/?code=" + QByteArray(mostRedirectOctets, 'x') + "&state=" + state), TooLong);
}

void TestOAuth::redirects()
{
    QFETCH(QByteArray, octets);
    QFETCH(OAuthRedirect, redirect);
    QFETCH(std::optional<OAuthIntrusion>, intrusion);
    const auto read = readRedirect(octets, port, state);
    QCOMPARE(read.has_value(), !intrusion);
    if (intrusion) {
        QCOMPARE(read.error(), *intrusion);
    } else {
        QVERIFY(*read == redirect);
    }
}

void TestOAuth::redirectsInPieces()
{
    const QByteArray whole = request("/?code=c&state=" + state);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = readRedirect(QByteArrayView(whole).first(size), port, state);
        QVERIFY(!read && read.error() == OAuthIntrusion::NotWhole);
    }
    QVERIFY(readRedirect(whole, port, state));
    QVERIFY(!readRedirect(whole, port, {})); // nothing is waited for
}

void TestOAuth::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<OAuthTokens>("tokens");
    QTest::addColumn<std::optional<OAuthTrouble>>("trouble");
    const auto good = [](const char *name, const QByteArray &body, const OAuthTokens &tokens) {
        QTest::newRow(name) << 200 << body << tokens << std::optional<OAuthTrouble>();
    };
    const auto bad = [](const char *name, int status, const QByteArray &body, OAuthTrouble trouble) {
        QTest::newRow(name) << status << body << OAuthTokens() << std::optional(trouble);
    };
    using std::chrono::seconds;
    using enum OAuthTrouble;
    good("both tokens", R"({"access_token":"a.b-c","token_type":"Bearer","expires_in":3599,"refresh_token":"r"})",
        {.access = "a.b-c", .refresh = "r", .lifetime = seconds(3599)});
    good("one that was had before", R"({"access_token":"a","token_type":"bearer","expires_in":"60"})",
        {.access = "a", .refresh = {}, .lifetime = seconds(60)});
    good("no time", R"({"access_token":"a","token_type":"Bearer"})",
        {.access = "a", .refresh = {}, .lifetime = seconds(300)});
    good("a time before now", R"({"access_token":"a","token_type":"Bearer","expires_in":-5})",
        {.access = "a", .refresh = {}, .lifetime = seconds(300)});
    good("a time that is none", R"({"access_token":"a","token_type":"Bearer","expires_in":1e300})",
        {.access = "a", .refresh = {}, .lifetime = seconds(86400)});
    bad("an error page", 500, "<html>", NotAnAnswer);
    bad("a token with an error's status", 400, R"({"access_token":"a","token_type":"Bearer"})", NotAnAnswer);
    bad("nothing", 200, "", NotAnAnswer);
    bad("a list", 200, "[]", NotAnAnswer);
    bad("no token", 200, R"({"token_type":"Bearer"})", NotAnAnswer);
    bad("a token of another kind", 200, R"({"access_token":"a","token_type":"mac"})", NotAnAnswer);
    bad("a token with a line end", 200, R"({"access_token":"a\r\nA1 LOGOUT","token_type":"Bearer"})", NotAnAnswer);
    bad("a token with SASL's separator", 200, R"({"access_token":"a\u0001b","token_type":"Bearer"})", NotAnAnswer);
    bad("a token that is a number", 200, R"({"access_token":7,"token_type":"Bearer"})", NotAnAnswer);
    bad("a token without end", 200, "{\"access_token\":\"" + QByteArray(20'000, 'a') + "\",\"token_type\":\"Bearer\"}",
        NotAnAnswer);
    bad("ten MiB", 200, QByteArray(10 << 20, ' '), TooLarge);
    bad("deep", 200, QByteArray(60'000, '['), NotAnAnswer);
    bad("withdrawn", 400, R"({"error":"invalid_grant"})", Withdrawn);
    bad("an error that says OK", 200, R"({"error":"invalid_grant","access_token":"a","token_type":"Bearer"})",
        Withdrawn);
    bad("a client that is not known", 401, R"({"error":"invalid_client"})", ClientRefused);
    bad("a client that may not", 400, R"({"error":"unauthorized_client"})", ClientRefused);
    bad("another error", 400, R"({"error":"invalid_scope"})", Refused);
}

void TestOAuth::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(OAuthTokens, tokens);
    QFETCH(std::optional<OAuthTrouble>, trouble);
    const auto read = readTokenAnswer(status, body, {});
    QCOMPARE(read.has_value(), !trouble);
    if (trouble) {
        QCOMPARE(read.error().trouble, *trouble);
    } else {
        QVERIFY(*read == tokens);
    }
}

void TestOAuth::errorsTellNoSecret_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("what helps an administrator")
        << QByteArray("AADSTS50011: the redirect URI does not match")
        << QByteArray("invalid_request: AADSTS50011: the redirect URI does not match");
    QTest::newRow("a secret") << QByteArray("the code topsecret was used") << QByteArray();
    QTest::newRow("signs that steer terminals")
        << QByteArray("a\x1b[31mb\r\nc\xe2\x80\xae d") << QByteArray("invalid_request: a [31mb c d");
    QTest::newRow("without end") << QByteArray(1000, 'x') << "invalid_request: " + QByteArray(183, 'x');
}

void TestOAuth::errorsTellNoSecret()
{
    QFETCH(QByteArray, description);
    QFETCH(QByteArray, detail);
    QCOMPARE(oauthRefusal("invalid_request", description, {"topsecret", ""}).detail, detail);
}

void TestOAuth::endpoints_data()
{
    QTest::addColumn<OAuthEndpoints>("endpoints");
    QTest::addColumn<QByteArray>("mailHost");
    QTest::addColumn<std::optional<OAuthTrouble>>("trouble");
    const auto row
        = [](const char *name, const OAuthEndpoints &endpoints, const QByteArray &host,
              std::optional<OAuthTrouble> trouble = {}) { QTest::newRow(name) << endpoints << host << trouble; };
    using enum OAuthTrouble;
    const OAuthEndpoints own = client().endpoints;
    const OAuthEndpoints google = oauthProviderById("google")->endpoints;
    const OAuthEndpoints microsoft = oauthProviderById("microsoft")->endpoints;
    row("of a company", own, "imap.example.org");
    row("Google for Gmail", google, "imap.gmail.com");
    row("Microsoft for Exchange Online", microsoft, "outlook.office365.com");
    row("a tenant of Microsoft",
        {.authorization = "https://login.microsoftonline.com/tenant/oauth2/v2.0/authorize",
            .token = "https://login.microsoftonline.com/tenant/oauth2/v2.0/token",
            .scope = "x"},
        "OUTLOOK.office365.com");
    row("Google's token for somebody else", google, "imap.evil.example", ForeignHost);
    row("a host that only looks like Google's", google, "imap.gmail.com.evil.example", ForeignHost);
    row("a host that only ends like Google's", google, "evilgmail.com", ForeignHost);
    row("Google's page, another's token endpoint",
        {.authorization = google.authorization, .token = own.token, .scope = "x"}, "imap.gmail.com", ForeignHost);
    row("another's page, Google's token endpoint",
        {.authorization = own.authorization, .token = google.token, .scope = "x"}, "imap.gmail.com", ForeignHost);
    row("in the clear", {.authorization = own.authorization, .token = "http://login.example.org/token", .scope = "x"},
        "imap.example.org", BadEndpoint);
    row("a page in the clear", {.authorization = "http://login.example.org/", .token = own.token, .scope = "x"},
        "imap.example.org", BadEndpoint);
    row("a file", {.authorization = "file:///etc/passwd", .token = own.token, .scope = "x"}, "imap.example.org",
        BadEndpoint);
    row("a program", {.authorization = "javascript:alert(1)", .token = own.token, .scope = "x"}, "imap.example.org",
        BadEndpoint);
    row("a password in it",
        {.authorization = "https://accounts.google.com@evil.example/", .token = own.token, .scope = "x"},
        "imap.example.org", BadEndpoint);
    row("a fragment", {.authorization = own.authorization, .token = own.token + "#x", .scope = "x"}, "imap.example.org",
        BadEndpoint);
    row("none", {}, "imap.example.org", BadEndpoint);
}

void TestOAuth::endpoints()
{
    QFETCH(OAuthEndpoints, endpoints);
    QFETCH(QByteArray, mailHost);
    QFETCH(std::optional<OAuthTrouble>, trouble);
    const auto checked = checkEndpoints(endpoints, mailHost);
    QCOMPARE(checked.has_value(), !trouble);
    if (trouble) {
        QCOMPARE(checked.error().trouble, *trouble);
    }
}

void TestOAuth::knownProvidersKeepToThemselves()
{
    for (const OAuthProvider &provider : oauthProviders()) {
        QCOMPARE(oauthProviderById(provider.id), &provider);
        for (const QByteArray &domain : provider.mailDomains) {
            QCOMPARE(oauthProviderOfMail(domain), &provider);
            QVERIFY(checkEndpoints(provider.endpoints, domain));
        }
        QVERIFY(!provider.endpoints.scope.isEmpty());
    }
    QCOMPARE(oauthProviderById("nobody"), nullptr);
    QCOMPARE(oauthProviderOfMail("imap.example.org"), nullptr);
}

void TestOAuth::grants()
{
    const OAuthGrant grant{.client = client(), .mailHost = "imap.example.org", .refreshToken = "r\"1"};
    const auto back = OAuthGrant::fromSecret(grant.toSecret());
    QVERIFY(back);
    QVERIFY(*back == grant);
}

void TestOAuth::otherSecretsAreNoGrant_data()
{
    QTest::addColumn<QByteArray>("secret");
    for (const char *secret : {"", "password", "{password", "{}", "{\"form\":\"other\"}", "ya29.a0Af", "[1]"}) {
        QTest::newRow(secret) << QByteArray(secret);
    }
}

void TestOAuth::otherSecretsAreNoGrant()
{
    QFETCH(QByteArray, secret);
    QVERIFY(!OAuthGrant::fromSecret(secret));
}

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
