// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"
#include "localpart.h"
#include "srs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Indicia;
using namespace std::chrono;
using namespace std::chrono_literals;

using Form = SrsAddress::Form;
using Scheme = SrsOutcome::Scheme;

namespace {

const QByteArray testSecret("indicia-test-key");
constexpr sys_days rewrittenOn = 2026y / 11 / 20; // time stamp JJ

SrsKeyring ring(const QList<QByteArray> &secrets = {testSecret})
{
    return {.secrets = secrets};
}

} // namespace

class TestSrs : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void timestamps();
    void forward_data();
    void forward();
    void reverse_data();
    void reverse();
    void window_data();
    void window();
    void everyBit();
    void rotatedSecrets();
    void emptySecretVerifiesNothing();
    void errors_data();
    void errors();
    void forwardAndReverseAnyAddress();
};

void TestSrs::parse_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("author");
    const auto row = [](const char *name, const char *address, Form form, const char *hash, const char *timestamp,
                         const char *original, const char *author) {
        QTest::newRow(name) << QByteArray(address) << form << QByteArray(hash) << QByteArray(timestamp)
                            << QByteArray(original) << QByteArray(author);
    };
    row("SRS0", "SRS0=uuTO=JJ=example.org=alice@fwd.example.net", Form::Srs0, "uuTO", "JJ", "alice@example.org",
        "alice@example.org");
    row("separator +", "srs0+uuTO=jj=example.org=alice@fwd.example.net", Form::Srs0, "uuTO", "jj", "alice@example.org",
        "alice@example.org");
    row("separator -", "SRS0-uuTO=JJ=example.org=alice@fwd.example.net", Form::Srs0, "uuTO", "JJ", "alice@example.org",
        "alice@example.org");
    row("= in the local part", "SRS0=uuTO=JJ=example.org=a=b==c@fwd.example.net", Form::Srs0, "uuTO", "JJ",
        "a=b==c@example.org", "a=b==c@example.org");
    row("a BATV tag inside", "SRS0=uuTO=JJ=example.org=prvs=0123cdfd80=alice@fwd.example.net", Form::Srs0, "uuTO", "JJ",
        "prvs=0123cdfd80=alice@example.org", "prvs=0123cdfd80=alice@example.org");
    row("quoted", R"("SRS0=uuTO=JJ=example.org=fred["@fwd.example.net)", Form::Srs0, "uuTO", "JJ",
        R"("fred["@example.org)", R"("fred["@example.org)");
    row("SRS1", "SRS1=7l7W=fwd.example.net==uuTO=JJ=example.org=alice@second.example.com", Form::Srs1, "7l7W", "JJ",
        "SRS0=uuTO=JJ=example.org=alice@fwd.example.net", "alice@example.org");
    row("SRS1 over SRS0 with +", "SRS1=7l7W=fwd.example.net=+uuTO=JJ=example.org=alice@second.example.com", Form::Srs1,
        "7l7W", "JJ", "SRS0+uuTO=JJ=example.org=alice@fwd.example.net", "alice@example.org");
    row("SRS1 whose inner part cannot be read", "SRS1=7l7W=fwd.example.net==opaque@second.example.com", Form::Srs1,
        "7l7W", "", "SRS0=opaque@fwd.example.net", "");
    row("nothing but the tag", "SRS0=", Form::Malformed, "", "", "", "");
    row("hash only", "SRS0=AAAA=@fwd.example.net", Form::Malformed, "", "", "", "");
    row("no author", "SRS0=AAAA=AA=@fwd.example.net", Form::Malformed, "", "", "", "");
    row("no local part", "SRS0=AAAA=AA=example.org=@fwd.example.net", Form::Malformed, "", "", "", "");
    row("time stamp of one digit", "SRS0=AAAA=A=example.org=alice@fwd.example.net", Form::Malformed, "", "", "", "");
    row("time stamp outside base32", "SRS0=AAAA=A1=example.org=alice@fwd.example.net", Form::Malformed, "", "", "", "");
    row("SRS1 without its inner separator", "SRS1=7l7W=fwd.example.net=uuTO@second.example.com", Form::Malformed, "",
        "", "", "");
}

void TestSrs::parse()
{
    QFETCH(QByteArray, address);
    const auto srs = parseSrs(address);
    QVERIFY(srs.has_value());
    QTEST(srs->form, "form");
    QTEST(srs->hash, "hash");
    QTEST(srs->timestamp, "timestamp");
    QTEST(srs->original(), "original");
    QTEST(srs->author(), "author");
}

void TestSrs::timestamps()
{
    QCOMPARE(srsTimestamp(297), QByteArray("JJ"));
    QCOMPARE(srsTimestamp(0), QByteArray("AA"));
    QCOMPARE(srsTimestamp(1023), QByteArray("77"));
    for (int day = 0; day < 1024; ++day) {
        QCOMPARE(srsDayOf(srsTimestamp(day)), day);
        QCOMPARE(srsDayOf(srsTimestamp(day).toLower()), day);
    }
    for (const char *bad : {"", "A", "AAA", "A0", "1A", "A=", "\xc3\xa4"}) {
        QCOMPARE(srsDayOf(bad), -1);
    }
    for (const char *plain : {"", "alice@example.org", "SRS@example.org", "SRS2=AAAA=AA=a=b@c", "SRS0.AAAA@c"}) {
        QVERIFY(!parseSrs(plain));
    }
}

void TestSrs::forward_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("forwarder");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray srs0("SRS0=uuTO=JJ=example.org=alice@fwd.example.net");
    const QByteArray srs1("SRS1=7l7W=fwd.example.net==uuTO=JJ=example.org=alice@second.example.com");
    QTest::newRow("SRS0") << QByteArray("alice@example.org") << QByteArray("fwd.example.net") << srs0;
    QTest::newRow("SRS1") << srs0 << QByteArray("second.example.com") << srs1;
    QTest::newRow("SRS1 again names the first forwarder")
        << srs1 << QByteArray("third.example.com")
        << QByteArray("SRS1=7l7W=fwd.example.net==uuTO=JJ=example.org=alice@third.example.com");
    QTest::newRow("own domain") << QByteArray("alice@FWD.example.net") << QByteArray("fwd.example.net")
                                << QByteArray("alice@FWD.example.net");
}

void TestSrs::forward()
{
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, forwarder);
    const auto made = forwardSrs(sender, forwarder, testSecret, rewrittenOn);
    QVERIFY(made.has_value());
    QTEST(*made, "expected");
}

void TestSrs::reverse_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QByteArray>("original");
    const auto row = [](const char *name, const char *address, ProofResult result, ProofReason reason, Scheme scheme,
                         const char *original) {
        QTest::newRow(name) << QByteArray(address) << result << reason << scheme << QByteArray(original);
    };
    row("exact", "SRS0=uuTO=JJ=example.org=alice@fwd.example.net", ProofResult::Valid, ProofReason::Verified,
        Scheme::MailSrs, "alice@example.org");
    row("folded to lower case", "srs0=uuto=jj=example.org=alice@fwd.example.net", ProofResult::Valid,
        ProofReason::VerifiedWeakly, Scheme::MailSrs, "alice@example.org");
    row("folded to upper case", "SRS0=UUTO=JJ=EXAMPLE.ORG=ALICE@FWD.EXAMPLE.NET", ProofResult::Valid,
        ProofReason::VerifiedWeakly, Scheme::MailSrs, "ALICE@EXAMPLE.ORG");
    row("another author", "SRS0=uuTO=JJ=example.org=alicf@fwd.example.net", ProofResult::Invalid, ProofReason::BadHash,
        Scheme::None, "");
    row("another author's domain", "SRS0=uuTO=JJ=example.com=alice@fwd.example.net", ProofResult::Invalid,
        ProofReason::BadHash, Scheme::None, "");
    row("later time stamp", "SRS0=uuTO=JK=example.org=alice@fwd.example.net", ProofResult::Invalid,
        ProofReason::BadHash, Scheme::None, "");
    row("hash shorter than allowed", "SRS0=uuT=JJ=example.org=alice@fwd.example.net", ProofResult::Invalid,
        ProofReason::BadSyntax, Scheme::None, "");
    row("longer hash than any", "SRS0=uuTOuuTOuuTOuuTOuuTOuuTOuuTO=JJ=example.org=alice@fwd.example.net",
        ProofResult::Invalid, ProofReason::BadSyntax, Scheme::None, "");
    row("SRS1", "SRS1=7l7W=fwd.example.net==uuTO=JJ=example.org=alice@second.example.com", ProofResult::Valid,
        ProofReason::Verified, Scheme::MailSrs, "SRS0=uuTO=JJ=example.org=alice@fwd.example.net");
    row("SRS1 to another forwarder", "SRS1=7l7W=evil.example.net==uuTO=JJ=example.org=alice@second.example.com",
        ProofResult::Invalid, ProofReason::BadHash, Scheme::None, "");
    row("Exim", "SRS0=3a01=JJ=example.org=alice@fwd.example.net", ProofResult::Valid, ProofReason::VerifiedWeakly,
        Scheme::EximNative, "alice@example.org");
    row("Exim, time stamp in lower case", "SRS0=3a01=jj=example.org=alice@fwd.example.net", ProofResult::Valid,
        ProofReason::VerifiedWeakly, Scheme::EximNative, "alice@example.org");
    row("Exim compares exactly", "SRS0=3A01=JJ=example.org=alice@fwd.example.net", ProofResult::Invalid,
        ProofReason::BadHash, Scheme::None, "");
    row("no SRS", "alice@example.org", ProofResult::NotApplicable, ProofReason::NoTag, Scheme::None, "");
    row("malformed", "SRS0=onlyhash@fwd.example.net", ProofResult::Invalid, ProofReason::BadSyntax, Scheme::None, "");
}

void TestSrs::reverse()
{
    QFETCH(QByteArray, address);
    const SrsOutcome outcome = reverseSrs(address, rewrittenOn + days(3), ring());
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    QTEST(outcome.scheme, "scheme");
    QTEST(outcome.original, "original");
}

void TestSrs::window_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const QByteArray mailSrs("SRS0=uuTO=JJ=example.org=alice@fwd.example.net");
    const QByteArray exim("SRS0=3a01=JJ=example.org=alice@fwd.example.net");
    const auto row = [](const char *name, const QByteArray &address, int later, ProofResult result,
                         ProofReason reason) { QTest::newRow(name) << address << later << result << reason; };
    row("the same day", mailSrs, 0, ProofResult::Valid, ProofReason::Verified);
    row("21 days", mailSrs, 21, ProofResult::Valid, ProofReason::Verified);
    row("22 days", mailSrs, 22, ProofResult::Expired, ProofReason::TagExpired);
    row("400 days", mailSrs, 400, ProofResult::Expired, ProofReason::TagExpired);
    row("a day early", mailSrs, -1, ProofResult::Invalid, ProofReason::TagFromFuture);
    row("a whole cycle later it is young again", mailSrs, 1024, ProofResult::Valid, ProofReason::Verified);
    row("Exim: 10 days", exim, 10, ProofResult::Valid, ProofReason::VerifiedWeakly);
    row("Exim: 11 days", exim, 11, ProofResult::Expired, ProofReason::TagExpired);
}

void TestSrs::window()
{
    QFETCH(QByteArray, address);
    QFETCH(int, daysLater);
    const SrsOutcome outcome = reverseSrs(address, rewrittenOn + days(daysLater), ring());
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    if (daysLater >= 0 && daysLater < 1000) {
        const days window{outcome.scheme == Scheme::EximNative ? 10 : 21};
        QCOMPARE(outcome.expires.value(), rewrittenOn + window);
    }
}

void TestSrs::everyBit()
{
    const QByteArray good("SRS0=uuTO=JJ=example.org=alice@fwd.example.net");
    const qsizetype end = good.indexOf('@'); // the forwarder's domain is not part of the hash: mail came to it
    for (qsizetype i = 0; i < end; ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
            const SrsOutcome outcome = reverseSrs(bad, rewrittenOn, ring());
            const bool sameFolded = bad.toLower() == good.toLower();
            const bool onlySeparator = i == 4 && QByteArray("=-+").contains(bad[i]);
            if (onlySeparator) {
                continue;
            }
            QCOMPARE(outcome.result == ProofResult::Valid, sameFolded);
        }
    }
}

void TestSrs::rotatedSecrets()
{
    const QByteArray address("SRS0=uuTO=JJ=example.org=alice@fwd.example.net");
    const SrsOutcome outcome = reverseSrs(address, rewrittenOn, ring({"new", "newer", testSecret}));
    QCOMPARE(outcome.result, ProofResult::Valid);
    QCOMPARE(outcome.triedSecrets, 3);
    QCOMPARE(reverseSrs(address, rewrittenOn, ring({"new", "newer"})).reason, ProofReason::BadHash);
    QCOMPARE(reverseSrs(address, rewrittenOn, ring({})).reason, ProofReason::NoKey);
    SrsPolicy policy;
    policy.secrets = {testSecret};
    policy.maxAgeDays = 5;
    QCOMPARE(reverseSrs(address, rewrittenOn + days(6), srsKeyring(policy)).result, ProofResult::Expired);
}

void TestSrs::emptySecretVerifiesNothing()
{
    const SrsOutcome outcome
        = reverseSrs("SRS0=uuTO=JJ=example.org=alice@fwd.example.net", rewrittenOn, ring({QByteArray()}));
    QCOMPARE(outcome.result, ProofResult::Unverifiable);
    QCOMPARE(outcome.reason, ProofReason::NoKey);
}

void TestSrs::errors_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("forwarder");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<char>("separator");
    QTest::addColumn<SrsError>("error");
    const auto row = [](const char *name, const char *sender, const char *forwarder, const char *secret, char separator,
                         SrsError error) {
        QTest::newRow(name) << QByteArray(sender) << QByteArray(forwarder) << QByteArray(secret) << separator << error;
    };
    row("null reverse-path", "", "fwd.example.net", "s", '=', SrsError::NoAddress);
    row("no domain", "alice", "fwd.example.net", "s", '=', SrsError::NoAddress);
    row("no forwarder", "alice@example.org", "", "s", '=', SrsError::BadDomain);
    row("= in the sender's domain", "alice@example=evil.org", "fwd.example.net", "s", '=', SrsError::BadDomain);
    row("other separator", "alice@example.org", "fwd.example.net", "s", '#', SrsError::BadSeparator);
    row("no secret", "alice@example.org", "fwd.example.net", "", '=', SrsError::NoSecret);
}

void TestSrs::errors()
{
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, forwarder);
    QFETCH(QByteArray, secret);
    QFETCH(char, separator);
    const auto made = forwardSrs(sender, forwarder, secret, rewrittenOn, separator);
    QVERIFY(!made.has_value());
    QTEST(made.error(), "error");
}

void TestSrs::forwardAndReverseAnyAddress()
{
    QRandomGenerator random(20261121);
    const QByteArray letters("abcXYZ019=+-._/@ \"\\\xc3\xa4");
    for (int i = 0; i < 2000; ++i) {
        QByteArray content;
        const int length = random.bounded(1, 20);
        for (int k = 0; k < length; ++k) {
            content += letters[random.bounded(int(letters.size()))];
        }
        const QByteArray sender = writtenLocalPart(content) + "@Example.org";
        const sys_days today{days(random.bounded(40'000))};
        const char separator = "=-+"[random.bounded(3)];
        const auto made = forwardSrs(sender, "fwd.example.net", testSecret, today, separator);
        QVERIFY(made.has_value());
        const SrsOutcome outcome = reverseSrs(*made, today + days(random.bounded(22)), ring());
        QVERIFY2(outcome.result == ProofResult::Valid, made->constData());
        QCOMPARE(outcome.original, sender);
        // Through a second forwarder and back to the first.
        const auto twice = forwardSrs(*made, "second.example.com", "another secret", today);
        QVERIFY(twice.has_value());
        const SrsOutcome back = reverseSrs(*twice, today, ring({"another secret"}));
        QCOMPARE(back.original, *made);
        QCOMPARE(back.address->author(), sender);
    }
}

QTEST_GUILESS_MAIN(TestSrs)
#include "tst_srs.moc"
