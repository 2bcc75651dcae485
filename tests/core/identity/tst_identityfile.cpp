// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Indicia;

namespace {

using namespace std::chrono;

Identity fullIdentity()
{
    Identity identity;
    identity.name = "B\xc3\xa4"
                    "ckerei";
    identity.domains = {"example.org", "news.example.org"};
    identity.addresses = {"me@provider.example"};
    identity.trustedHosts = {"mx.example.org"};
    identity.trustedNetworks = {*IpNetwork::parse("192.0.2.10/32"), *IpNetwork::parse("2001:db8::/64")};
    identity.outbound = {*IpNetwork::parse("192.0.2.10")};
    identity.submission = {*IpNetwork::parse("192.0.2.20")};
    identity.authservIds = {"mx.example.org"};
    identity.smarthost = Smarthost{"out.provider.example", IpAddress::parse("198.51.100.40"), false};
    identity.mac = MacPolicy{.keys = {{0, {.secret = "plain", .from = {}, .until = {}}},
                                 {7, {.secret = "dated", .from = sys_days(2026y / October / 1), .until = {}}}},
        .lifetimeDays = 21,
        .addsToAllMailSince = sys_days(2026y / October / 12)};
    identity.batv = BatvPolicy{{{0, "first"}, {9, "\xe2\x82\xac second"}}, 8, sys_days(2026y / October / 12)};
    identity.srs = SrsPolicy{"example.org", {"now", "before"}, 14};
    identity.dkim = DkimPolicy{"example.org", {"s1", "s2.sub"}, sys_days(2026y / October / 12)};
    identity.ledgerFile = "A/ledger.tsv";
    identity.ledgerCovers = {{{"*@example.org", "me@provider.example"}, sys_days(2026y / October / 12),
        sys_days(2026y / November / 21) + 3h + 26min + 27s}};
    return identity;
}

} // namespace

class TestIdentityFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything()
    {
        const auto identity = readIdentity(R"({
            "name": "Bäckerei", "mine": ["example.org", "news.example.org"], "addresses": ["me@provider.example"],
            "trusted_hosts": ["mx.example.org"], "trusted_networks": ["192.0.2.10/32", "2001:db8::/64"],
            "outbound": ["192.0.2.10"], "submission_networks": ["192.0.2.20/32"], "authserv_ids": ["mx.example.org"],
            "smarthost": {"host": "out.provider.example", "address": "198.51.100.40", "shared": false},
            "mac": {"keys": {"0": "plain", "7": {"secret": "dated", "from": "2026-10-01", "until": null}},
                "lifetime_days": 21, "adds_to_all_mail_since": "2026-10-12"},
            "batv": {"scheme": "prvs", "keys": {"0": "first", "9": "€ second"}, "lifetime_days": 8,
                     "tags_all_mail_since": "2026-10-12", "tag_on": "words for people"},
            "srs": {"domain": "example.org", "secrets": ["now", "before"], "max_age_days": 14},
            "dkim": {"domain": "example.org", "selectors": ["s1", "s2.sub"], "always_since": "2026-10-12"},
            "ledger": {"file": "A/ledger.tsv", "covers": [{"senders": ["*@example.org", "me@provider.example"],
                       "from": "2026-10-12T00:00:00Z", "to": "2026-11-21T04:26:27+01:00"}]},
            "something else": [{"of": "another version"}]})");
        QVERIFY(identity.has_value());
        QCOMPARE(*identity, fullIdentity());
    }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("nulls") << QByteArray(R"({"name":null,"mine":null,"addresses":null,"trusted_hosts":null,
            "trusted_networks":null,"outbound":null,"submission_networks":null,"authserv_ids":null,"smarthost":null,
            "batv":null,"srs":null,"dkim":null,"ledger":null})");
        QTest::newRow("empty lists") << QByteArray(R"({"mine":[],"outbound":[],"ledger":{"covers":[]}})");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    }

    void nothing()
    {
        QFETCH(const QByteArray, json);
        const auto identity = readIdentity(json);
        QVERIFY(identity.has_value());
        QCOMPARE(*identity, Identity());
    }

    void defaults()
    {
        const auto identity = readIdentity(R"({"batv":{},"srs":{},"dkim":{},"smarthost":{}})");
        QVERIFY(identity.has_value());
        QCOMPARE(identity->batv, BatvPolicy());
        QCOMPARE(identity->srs, SrsPolicy());
        QCOMPARE(identity->dkim, DkimPolicy());
        QCOMPARE(identity->smarthost, Smarthost()); // shared, so that it proves nothing by mistake
        QVERIFY(identity->smarthost->shared);
    }

    void addressesAmongMine()
    {
        const auto identity
            = readIdentity(R"({"mine":["me@provider.example","example.org"],"addresses":["a@example.net"]})");
        QVERIFY(identity.has_value());
        QCOMPARE(identity->domains, QList<QByteArray>{"example.org"});
        QCOMPARE(identity->addresses, (QList<QByteArray>{"me@provider.example", "a@example.net"}));
    }

    void sinceNoonHoldsFromMidnight()
    {
        const auto identity = readIdentity(R"({"dkim":{"always_since":"2026-10-12T12:00:00Z"}})");
        QVERIFY(identity.has_value());
        QCOMPARE(identity->dkim->alwaysSince, sys_days(2026y / October / 13));
    }

    void wrongValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<IdentityFileValue>("expected");

        using enum IdentityFileValue;
        const auto row = [](const char *json, const char *member, IdentityFileValue expected) {
            QTest::newRow(json) << QByteArray(json) << QByteArray(member) << expected;
        };
        row("[]", "", Object);
        row(R"({"name":7})", "name", Text);
        row(R"({"name":""})", "name", Text);
        row("{\"name\":\"a\\u001b[2J\"}", "name", Text);
        row(R"({"mine":"example.org"})", "mine", List);
        row(R"({"mine":["example.org",7]})", "mine[1]", DomainOrAddress);
        row(R"({"mine":[""]})", "mine[0]", DomainOrAddress);
        row(R"({"mine":[null]})", "mine[0]", DomainOrAddress);
        row(R"({"mine":["*"]})", "mine[0]", DomainOrAddress);
        row(R"({"mine":["."]})", "mine[0]", DomainOrAddress);
        row(R"({"mine":["two words"]})", "mine[0]", DomainOrAddress);
        row(R"({"addresses":["example.org"]})", "addresses[0]", Mailbox);
        row(R"({"addresses":["<a@example.org>"]})", "addresses[0]", Mailbox);
        row(R"({"addresses":["a@"]})", "addresses[0]", Mailbox);
        row(R"({"trusted_hosts":[true]})", "trusted_hosts[0]", Domain);
        row(R"({"trusted_networks":["192.0.2.0/33"]})", "trusted_networks[0]", Network);
        row(R"({"trusted_networks":["192.0.2.10","mx.example.org"]})", "trusted_networks[1]", Network);
        row(R"({"outbound":[null]})", "outbound[0]", Network);
        row(R"({"outbound":{}})", "outbound", List);
        row(R"({"smarthost":"out.example"})", "smarthost", Object);
        row(R"({"smarthost":{"address":"192.0.2.0/24"}})", "smarthost.address", Address);
        row(R"({"smarthost":{"shared":"yes"}})", "smarthost.shared", Boolean);
        row(R"({"batv":[]})", "batv", Object);
        row(R"({"batv":{"scheme":"abbrev"}})", "batv.scheme", Scheme);
        row(R"({"batv":{"keys":["a"]}})", "batv.keys", Object);
        row(R"({"batv":{"keys":{"10":"a"}}})", "batv.keys.10", KeyNumber);
        row(R"({"batv":{"keys":{"x":"a"}}})", "batv.keys.x", KeyNumber);
        row(R"({"batv":{"keys":{"0":""}}})", "batv.keys.0", Text);
        row(R"({"batv":{"keys":{"0":5}}})", "batv.keys.0", Text);
        row(R"({"mac":{"keys":{"10":"a"}}})", "mac.keys.10", KeyNumber);
        row(R"({"mac":{"keys":{"1":{"from":"2026-10-01"}}}})", "mac.keys.1.secret", Text);
        row(R"({"mac":{"keys":{"1":{"secret":"a","until":"never"}}}})", "mac.keys.1.until", Date);
        row(R"({"mac":{"keys":{"1":[]}}})", "mac.keys.1", Text);
        row(R"({"mac":{"adds_to_all_mail_since":1}})", "mac.adds_to_all_mail_since", Date);
        row(R"({"batv":{"lifetime_days":0}})", "batv.lifetime_days", Days);
        row(R"({"batv":{"lifetime_days":"7"}})", "batv.lifetime_days", Days);
        row(R"({"batv":{"lifetime_days":7.5}})", "batv.lifetime_days", Days);
        row(R"({"batv":{"lifetime_days":1e99}})", "batv.lifetime_days", Days);
        row(R"({"batv":{"tags_all_mail_since":"12.10.2026"}})", "batv.tags_all_mail_since", Date);
        row(R"({"batv":{"tags_all_mail_since":true}})", "batv.tags_all_mail_since", Date);
        row(R"({"srs":{"secrets":"a"}})", "srs.secrets", List);
        row(R"({"srs":{"secrets":["a",""]}})", "srs.secrets[1]", Text);
        row(R"({"srs":{"domain":["example.org"]}})", "srs.domain", Domain);
        row(R"({"srs":{"max_age_days":-1}})", "srs.max_age_days", Days);
        row(R"({"dkim":{"selectors":[1]}})", "dkim.selectors[0]", Domain);
        row(R"({"dkim":{"always_since":"2026-02-30"}})", "dkim.always_since", Date);
        row(R"({"ledger":"A/ledger.tsv"})", "ledger", Object);
        row(R"({"ledger":{"file":1}})", "ledger.file", Text);
        row(R"({"ledger":{"covers":[null]}})", "ledger.covers[0]", Object);
        row(R"({"ledger":{"covers":["all"]}})", "ledger.covers[0]", Object);
        row(R"({"ledger":{"covers":[{"senders":["*"],"from":"2026-10-12T00:00:00Z","to":"2026-10-13T00:00:00Z"}]}})",
            "ledger.covers[0].senders[0]", SenderPattern);
        row(R"({"ledger":{"covers":[{"senders":[],"to":"2026-10-13T00:00:00Z"}]}})", "ledger.covers[0].from", Time);
        row(R"({"ledger":{"covers":[{"senders":[],"from":"2026-10-12T00:00:00Z","to":"2026-10-13"}]}})",
            "ledger.covers[0].to", Time);
    }

    void wrongValue()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, member);
        QFETCH(const IdentityFileValue, expected);
        const auto identity = readIdentity(json);
        QVERIFY(!identity.has_value());
        QCOMPARE(identity.error(), (IdentityFileError{IdentityFileFault::WrongValue, member, expected, 0}));
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<IdentityFileFault>("fault");

        QTest::newRow("empty file") << QByteArray() << IdentityFileFault::NotJson;
        QTest::newRow("cut") << QByteArray(R"({"name":"a)") << IdentityFileFault::NotJson;
        QTest::newRow("two tops") << QByteArray("{} {}") << IdentityFileFault::NotJson;
        QTest::newRow("comment") << QByteArray("{} // mine") << IdentityFileFault::NotJson;
        QTest::newRow("NULs") << QByteArray(4096, '\0') << IdentityFileFault::NotJson;
        QTest::newRow("broken UTF-8") << QByteArray("{\"name\":\"\xff\"}") << IdentityFileFault::NotJson;
        QTest::newRow("33 deep") << QByteArray("{\"x\":" + QByteArray(32, '[') + QByteArray(32, ']') + '}')
                                 << IdentityFileFault::TooDeep;
        QTest::newRow("100,000 deep") << QByteArray(100'000, '[') << IdentityFileFault::TooDeep;
        QTest::newRow("1 MiB and one") << QByteArray(MaxIdentityFileSize + 1, ' ') << IdentityFileFault::TooLarge;
    }

    void unreadable()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const IdentityFileFault, fault);
        const auto identity = readIdentity(json);
        QVERIFY(!identity.has_value());
        QCOMPARE(identity.error().fault, fault);
    }

    void unknownMembers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("unknown");
        QTest::newRow("none") << writeIdentity(fullIdentity(), IdentitySecrets::Write) << QByteArray();
        QTest::newRow("null is known") << QByteArray(R"({"batv":null,"mac":null,"ledger":null})") << QByteArray();
        QTest::newRow("slips at the top")
            << QByteArray(R"({"domains":["example.org"],"trustedHosts":[]})") << QByteArray("domains trustedHosts");
        QTest::newRow("deeper") << QByteArray(R"({"batv":{"keys":{"0":"k"},"tag_on":{"a":1}},"ledger":{"covers":[
            {"senders":["a@example.org"],"from":"2026-01-01T00:00:00Z","to":"2026-01-02T00:00:00Z","until":1}]}})")
                                << QByteArray("batv.tag_on ledger.covers[0].until");
    }
    void unknownMembers()
    {
        QFETCH(const QByteArray, json);
        const auto file = readIdentityFile(json);
        QVERIFY(file.has_value());
        QTEST(file->unknown.join(' '), "unknown");
    }
    void unknownMembersAreToldUpToANumber()
    {
        QByteArray many = "{";
        for (int i = 0; i < 5'000; ++i) {
            many += "\"x" + QByteArray::number(i) + "\":[[{}]],";
        }
        QCOMPARE(readIdentityFile(many + "\"name\":\"a\"}")->unknown.size(), MaxUnknownMembers);
    }

    void depthCountsNoBracketsInStrings()
    {
        QVERIFY(readIdentity("{\"x\":\"\\\"" + QByteArray(100, '[') + "\"}").has_value());
        QVERIFY(readIdentity("{\"x\":" + QByteArray(31, '[') + QByteArray(31, ']') + '}').has_value());
    }

    /// Damage at every octet of a good file: an answer or an error, never a crash.
    void damaged()
    {
        const QByteArray good = writeIdentity(fullIdentity(), IdentitySecrets::Write);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = '\x01';
            (void)readIdentity(bad);
            (void)readIdentity(QByteArrayView(good).first(i));
        }
    }

    void roundTrip()
    {
        QCOMPARE(readIdentity(writeIdentity(fullIdentity(), IdentitySecrets::Write)).value(), fullIdentity());
        QCOMPARE(readIdentity(writeIdentity(Identity(), IdentitySecrets::Write)).value(), Identity());
        Identity sparse;
        sparse.batv = BatvPolicy();
        sparse.srs = SrsPolicy();
        sparse.dkim = DkimPolicy();
        sparse.smarthost = Smarthost();
        QCOMPARE(readIdentity(writeIdentity(sparse, IdentitySecrets::Write)).value(), sparse);
    }

    void secretsAreLeftOut()
    {
        const QByteArray json = writeIdentity(fullIdentity(), IdentitySecrets::Leave);
        QVERIFY(!json.contains("first") && !json.contains("second"));
        QVERIFY(!json.contains("now") && !json.contains("before"));
        Identity expected = fullIdentity();
        expected.batv->keys.clear();
        expected.mac->keys.clear();
        expected.srs->secrets.clear();
        QCOMPARE(readIdentity(json).value(), expected);
    }

    void corpus()
    {
        const QString shared = qEnvironmentVariableIsEmpty("INDICIA_SHARED")
            ? QStringLiteral(INDICIA_SOURCE_DIR "/../shared")
            : qEnvironmentVariable("INDICIA_SHARED");
        const QDir corpus(shared + QStringLiteral("/corpus/backscatter"));
        const QStringList organisations = corpus.entryList({QStringLiteral("?")}, QDir::Dirs | QDir::NoDotAndDotDot);
        if (organisations.isEmpty()) {
            QSKIP("no shared corpus here (INDICIA_SHARED)");
        }
        for (const QString &organisation : organisations) {
            QFile file(corpus.filePath(organisation + QStringLiteral("/context.json")));
            QVERIFY(file.open(QFile::ReadOnly));
            const auto identity = readIdentity(file.readAll());
            QVERIFY2(identity.has_value(), identity ? "" : identity.error().member.constData());
            QVERIFY(!identity->isEmpty() && !identity->domains.isEmpty());
            QCOMPARE(readIdentity(writeIdentity(*identity, IdentitySecrets::Write)).value(), *identity);
        }
    }
};

QTEST_GUILESS_MAIN(TestIdentityFile)
#include "tst_identityfile.moc"
