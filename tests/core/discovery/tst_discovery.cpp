// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maildiscovery.h"
#include "publicsuffixlist.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QTest>

#include <map>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MailConfigError)

namespace {

QByteArray config(const QByteArray &servers)
{
    return "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider "
           "id=\"x\"><domain>example.org</domain>\n"
        + servers + "</emailProvider></clientConfig>\n";
}

QByteArray server(const QByteArray &host = "imap.%EMAILDOMAIN%", const QByteArray &port = "993",
    const QByteArray &socketType = "SSL", const QByteArray &user = "%EMAILADDRESS%",
    const QByteArray &logins = "<authentication>password-cleartext</authentication>")
{
    return "<incomingServer type=\"imap\"><hostname>" + host + "</hostname>\n<port>" + port + "</port><socketType>"
        + socketType + "</socketType><username>" + user + "</username>" + logins + "</incomingServer>\n";
}

/// The web, as far as there is one.
class Web final : public MailConfigFetcher
{
public:
    std::map<QByteArray, QByteArray> pages{};
    QByteArrayList asked{};

    std::expected<QByteArray, MailFault> fetch(const QByteArray &url, qint64, const std::stop_token &) override
    {
        asked.append(url);
        const auto found = pages.find(url);
        return found == pages.end() ? std::unexpected(MailFault{.trouble = MailTrouble::NotFound, .detail = {}})
                                    : std::expected<QByteArray, MailFault>(found->second);
    }
};

ZoneResolver zone(const QByteArray &text)
{
    return ZoneResolver(*parseZone("$ORIGIN example.org.\n$TTL 300\n" + text));
}

} // namespace

/// Which server holds the mail of an address.
class DiscoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void configs_data();
    void configs();
    void tokenEndpoints_data();
    void tokenEndpoints();
    void wrongConfigs_data();
    void wrongConfigs();
    void places();
    void services_data();
    void services();
    void order_data();
    void order();
    void tellsNobodyTheAddress();
    void noAddress_data();
    void noAddress();
};

void DiscoveryTest::configs_data()
{
    QTest::addColumn<QByteArray>("servers");
    QTest::addColumn<QByteArrayList>("found"); // host:port security user login(s)
    QTest::newRow("one") << server() << QByteArrayList{"imap.example.org:993 tls me@example.org p"};
    QTest::newRow("local part and STARTTLS") << server("mail.example.net", "143", "STARTTLS", "%EMAILLOCALPART%")
                                             << QByteArrayList{"mail.example.net:143 starttls me p"};
    QTest::newRow("the order stays, and what is no IMAP is left out")
        << server("b.example.org") + server("c.example.org").replace("\"imap\"", "\"pop3\"") + server("a.example.org")
        << QByteArrayList{"b.example.org:993 tls me@example.org p", "a.example.org:993 tls me@example.org p"};
    QTest::newRow("OAuth before a password") << server("a.example.org", "993", "SSL", "%EMAILADDRESS%",
        "<authentication>OAuth2</authentication><authentication>password-cleartext</authentication>")
                                             << QByteArrayList{"a.example.org:993 tls me@example.org pt"};
    QTest::newRow("OAuth only") << server("a.example.org", "993", "SSL", "x", "<authentication>OAuth2</authentication>")
                                << QByteArrayList{"a.example.org:993 tls x T"};
    QTest::newRow("those that are not safe are left out")
        << server("a.example.org", "143", "plain") + server("b.example.org", "0") + server("c.example.org", "65536")
            + server("d example.org") + server("e.example.org/x") + server("&#x202E;f.example.org")
            + server("g.example.org", "993", "SSL", "") + server("h.example.org", "993", "SSL", "x", "") + server()
        << QByteArrayList{"imap.example.org:993 tls me@example.org p"};
    QTest::newRow("comments, spaces and unknown elements") << QByteArray(
        "<!-- x --><incomingServer type=\"imap\"><x><y>z</y></x><hostname> a.<!-- -->example.org "
        "</hostname><port>993"
        "</port><socketType>SSL</socketType><username>u</username><authentication>secure</authentication>"
        "</incomingServer>") << QByteArrayList{"a.example.org:993 tls u p"};
}

void DiscoveryTest::configs()
{
    QFETCH(QByteArray, servers);
    QFETCH(QByteArrayList, found);
    const auto offers = readMailConfig(config(servers), "me@example.org");
    QVERIFY(offers);
    QByteArrayList texts;
    for (const MailServerOffer &each : *offers) {
        const ImapAccount &account = each.account;
        texts.append(account.host + ':' + QByteArray::number(account.port)
            + (account.security == ImapSecurity::Tls ? " tls " : " starttls ") + account.user + ' '
            + (each.takesPassword ? "p" : "")
            + (!each.takesToken                               ? ""
                    : account.login == ImapLogin::AccessToken ? "T"
                                                              : "t"));
    }
    QCOMPARE(texts, found);
}

void DiscoveryTest::tokenEndpoints_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArrayList>("endpoints"); // of the server that takes tokens
    const QByteArray both = server("a.example.org", "993", "SSL", "x", "<authentication>OAuth2</authentication>");
    const QByteArray oauth = "<oAuth2><issuer>login.example.org</issuer><scope> imap  offline_access </scope>"
                             "<authURL>https://login.example.org/a</authURL><tokenURL>https://login.example.org/t"
                             "</tokenURL></oAuth2>";
    const QByteArrayList told{"https://login.example.org/a", "https://login.example.org/t", "imap offline_access"};
    const QByteArrayList none{{}, {}, {}};
    QTest::newRow("after the servers") << config(both).replace("</clientConfig>", oauth + "</clientConfig>") << told;
    QTest::newRow("before the servers") << config(both).replace("<emailProvider", oauth + "<emailProvider") << told;
    QTest::newRow("elsewhere") << config(both + oauth) << none;
    QTest::newRow("half of it") << config(both).replace(
        "</clientConfig>", "<oAuth2><authURL>https://x.example</authURL></oAuth2></clientConfig>")
                                << none;
    QTest::newRow("a server that takes passwords only")
        << config(server()).replace("</clientConfig>", oauth + "</clientConfig>") << none;
}

void DiscoveryTest::tokenEndpoints()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArrayList, endpoints);
    const auto offers = readMailConfig(xml, "me@example.org");
    QVERIFY(offers);
    const OAuthEndpoints &told = offers->front().oauth;
    QCOMPARE((QByteArrayList{told.authorization, told.token, told.scope}), endpoints);
}

void DiscoveryTest::wrongConfigs_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<MailConfigError>("error");
    const auto row
        = [](const char *name, const QByteArray &xml, MailConfigError error) { QTest::newRow(name) << xml << error; };
    row("nothing", {}, MailConfigError::NotXml);
    row("no XML", "<html><br></html>", MailConfigError::NotXml);
    row("cut", config(server()).first(200), MailConfigError::NotXml);
    row("a page", "<html><body/></html>", MailConfigError::NotAConfiguration);
    row("a server elsewhere", "<a>" + server() + "</a>", MailConfigError::NotAConfiguration);
    row("no server", config({}), MailConfigError::NoServer);
    row("a document type", "<!DOCTYPE x>" + config(server()), MailConfigError::NotXml);
    row("a billion laughs",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + config(server("&b;")),
        MailConfigError::NotXml);
    row("too large", config(server() + QByteArray(300'000, ' ')), MailConfigError::TooLarge);
    row("deep", config(QByteArray("<a>").repeated(50'000)), MailConfigError::NoServer);
}

void DiscoveryTest::wrongConfigs()
{
    QFETCH(QByteArray, xml);
    QFETCH(MailConfigError, error);
    const auto offers = readMailConfig(xml, "me@example.org");
    QVERIFY(!offers);
    QCOMPARE(offers.error(), error);
}

void DiscoveryTest::places()
{
    using Witness = MailServerWitness;
    const std::vector<MailConfigPlace> domain{{Witness::Domain, "https://autoconfig.example.org/mail/config-v1.1.xml"},
        {Witness::Domain, "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml"}};
    QVERIFY(mailConfigPlaces("example.org", {}, false) == domain);
    QVERIFY(mailConfigPlaces("example.org", {.policy = {}, .askDomain = false, .askDatabase = false}, false).empty());
    const std::vector<MailConfigPlace> database{
        {Witness::DatabaseOfExchanger, "https://autoconfig.thunderbird.net/v1.1/example.org"}};
    QVERIFY(mailConfigPlaces("example.org", {.policy = {}, .askDomain = false, .askDatabase = true}, true) == database);
}

void DiscoveryTest::services_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QByteArrayList>("hosts");
    QTest::addColumn<bool>("wantsConfirmation");
    QTest::newRow("TLS first, then by priority and weight")
        << QByteArray("_imap._tcp SRV 0 1 143 d.example.org.\n_imaps._tcp SRV 20 1 993 c.example.org.\n"
                      "_imaps._tcp SRV 10 1 993 b.example.org.\n_imaps._tcp SRV 10 5 1993 a.example.org.\n")
        << QByteArrayList{"a.example.org:1993", "b.example.org:993", "c.example.org:993", "d.example.org:143"} << false;
    QTest::newRow("another domain's host")
        << QByteArray("_imaps._tcp SRV 0 1 993 imap.example.net.\n") << QByteArrayList{"imap.example.net:993"} << true;
    QTest::newRow("a service that is not there")
        << QByteArray("_imaps._tcp SRV 0 0 0 .\n") << QByteArrayList() << false;
    QTest::newRow("nothing") << QByteArray() << QByteArrayList() << false;
}

void DiscoveryTest::services()
{
    QFETCH(QByteArray, records);
    QFETCH(QByteArrayList, hosts);
    QFETCH(bool, wantsConfirmation);
    ZoneResolver resolver = zone(records);
    const DiscoveredServers found = servicesOf("me@example.org", resolver, {});
    QByteArrayList texts;
    for (const MailServerOffer &each : found.offers) {
        QCOMPARE(each.account.user, QByteArray("me@example.org"));
        QCOMPARE(each.account.security, each.account.port == 143 ? ImapSecurity::StartTls : ImapSecurity::Tls);
        texts.append(each.account.host + ':' + QByteArray::number(each.account.port));
    }
    QCOMPARE(texts, hosts);
    QCOMPARE(found.wantsConfirmation, wantsConfirmation);
}

void DiscoveryTest::order_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArrayList>("pages"); // each names the host of its number
    QTest::addColumn<bool>("service");
    QTest::addColumn<QByteArray>("host"); // empty where nothing is found
    QTest::addColumn<int>("witness");
    QTest::addColumn<bool>("wantsConfirmation");
    const QByteArray one = "https://autoconfig.example.org/mail/config-v1.1.xml";
    const QByteArray two = "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml";
    const QByteArray three = "https://autoconfig.thunderbird.net/v1.1/example.org";
    const QByteArray four = "https://autoconfig.example.net/mail/config-v1.1.xml";
    const QByteArray five = "https://autoconfig.thunderbird.net/v1.1/example.net";
    const auto row = [](const char *name, const QByteArray &policy, const QByteArrayList &pages, bool service,
                         const QByteArray &host, MailServerWitness witness, bool wantsConfirmation) {
        QTest::newRow(name) << policy << pages << service << host << static_cast<int>(witness) << wantsConfirmation;
    };
    row("policy", config(server("p.example.org")), {one, two}, true, "p.example.org", MailServerWitness::Policy, false);
    row("a policy that is broken", "<x>", {one, two}, true, "1.example.org", MailServerWitness::Domain, false);
    row("domain", {}, {one, two, three, four, five}, true, "1.example.org", MailServerWitness::Domain, false);
    row("well-known", {}, {two, three}, true, "1.example.org", MailServerWitness::Domain, false);
    row("database", {}, {three, four}, true, "1.example.org", MailServerWitness::Database, false);
    row("exchanger", {}, {four, five}, true, "1.example.org", MailServerWitness::MailExchanger, true);
    row("database of the exchanger", {}, {five}, true, "1.example.org", MailServerWitness::DatabaseOfExchanger, true);
    row("service", {}, {}, true, "srv.example.org", MailServerWitness::ServiceRecord, false);
    row("nobody", {}, {}, false, {}, MailServerWitness::Domain, false);
}

void DiscoveryTest::order()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArrayList, pages);
    QFETCH(bool, service);
    QFETCH(QByteArray, host);
    QFETCH(int, witness);
    QFETCH(bool, wantsConfirmation);
    Web web;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        web.pages[pages[i]] = config(server(QByteArray::number(i + 1) + ".example.org"));
    }
    ZoneResolver resolver = zone(QByteArray("@ MX 20 other.example.com.\n@ MX 10 mx.mail.example.net.\n")
        + (service ? "_imaps._tcp SRV 0 1 993 srv.example.org.\n" : ""));
    const PublicSuffixList suffixes;
    const auto found = discoverMailServers(
        "me@Example.org", {.policy = policy, .askDomain = true, .askDatabase = true}, web, resolver, suffixes, {});
    QCOMPARE(found.has_value(), !host.isEmpty());
    if (found) {
        QCOMPARE(found->offers.front().account.host, host);
        QCOMPARE(static_cast<int>(found->witness), witness);
        QCOMPARE(found->wantsConfirmation, wantsConfirmation);
    }
}

void DiscoveryTest::tellsNobodyTheAddress()
{
    Web web;
    ZoneResolver resolver = zone("@ MX 10 mx.example.net.\n");
    const PublicSuffixList suffixes;
    QVERIFY(!discoverMailServers(
        "somebody@example.org", {.policy = {}, .askDomain = true, .askDatabase = true}, web, resolver, suffixes, {}));
    QCOMPARE(web.asked.size(), 6);
    for (const QByteArray &url : web.asked) {
        QVERIFY(url.startsWith("https://"));
        QVERIFY(!url.contains("somebody"));
    }
}

void DiscoveryTest::noAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address :
        {"", "me", "@", "me@", "me@localhost", "me@a/b.example", "me@exa mple.org", "me@[127.0.0.1]"}) {
        QTest::newRow(address) << QByteArray(address);
    }
}

void DiscoveryTest::noAddress()
{
    QFETCH(QByteArray, address);
    Web web;
    ZoneResolver resolver = zone({});
    const PublicSuffixList suffixes;
    QVERIFY(!discoverMailServers(address, {}, web, resolver, suffixes, {}));
    QVERIFY(web.asked.isEmpty());
}

QTEST_APPLESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
