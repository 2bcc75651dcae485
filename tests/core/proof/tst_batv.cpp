// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"
#include "identity.h"
#include "localpart.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;
using namespace std::chrono_literals;

using Match = BatvOutcome::Match;

namespace {

const QByteArray testKey("indicia-test-key");

/// Days since 1970 as a date.
sys_days dayOf(int number)
{
    return sys_days(days(number));
}

/// A day on which @p threeDigits is the value of DDD.
sys_days dayOfCycle(int threeDigits)
{
    return dayOf(20'000 + threeDigits);
}

BatvKeyring ring(const QByteArray &key = testKey, int number = -1)
{
    return {.keys = {{number, key}}, .lifetimeDays = 7, .knownAddresses = {}};
}

} // namespace

class TestBatv : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void dayNumbers();
    void window_data();
    void window();
    void eximRule_data();
    void eximRule();
    void everyBit();
    void spellings_data();
    void spellings();
    void forms_data();
    void forms();
    void unverified_data();
    void unverified();
    void tagOfAnotherAddress();
    void rotatedKeys();
    void emptySecretVerifiesNothing();
    void signErrors_data();
    void signErrors();
    void signAndVerifyAnyAddress();
};

void TestBatv::vectors_data()
{
    QTest::addColumn<int>("expiry");
    QTest::addColumn<int>("keyNumber");
    QTest::addColumn<QByteArray>("tagged");
    QTest::newRow("key 0, day 123") << 123 << 0 << QByteArray("prvs=0123cdfd80=alice@example.org");
    QTest::newRow("key 0, day 997") << 997 << 0 << QByteArray("prvs=09976da94a=alice@example.org");
    QTest::newRow("key 3, day 004") << 4 << 3 << QByteArray("prvs=30044b524b=alice@example.org");
}

void TestBatv::vectors()
{
    QFETCH(int, expiry);
    QFETCH(int, keyNumber);
    QFETCH(QByteArray, tagged);
    const sys_days signedOn = dayOfCycle(expiry) - days(7);
    const auto made = signBatv("alice@example.org", {keyNumber, testKey}, signedOn);
    QVERIFY(made.has_value());
    QCOMPARE(*made, tagged);
    const BatvOutcome outcome = verifyBatv(tagged, signedOn, ring());
    QCOMPARE(outcome.result, ProofResult::Valid);
    QCOMPARE(outcome.reason, ProofReason::Verified);
    QCOMPARE(outcome.expires.value(), dayOfCycle(expiry));
}

void TestBatv::dayNumbers()
{
    // 2026-11-20 is day 20777, 2027-01-01 day 20819.
    const auto november = signBatv("a@example.org", {0, testKey}, sys_days(2026y / 11 / 20), 0);
    const auto january = signBatv("a@example.org", {0, testKey}, sys_days(2027y / 1 / 1), 0);
    QCOMPARE(november->mid(6, 3), QByteArray("777"));
    QCOMPARE(january->mid(6, 3), QByteArray("819"));
}

void TestBatv::window_data()
{
    QTest::addColumn<int>("expiry");
    QTest::addColumn<int>("today");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, int expiry, int today, ProofResult result, ProofReason reason) {
        QTest::newRow(name) << expiry << today << result << reason;
    };
    row("day of signing", 507, 500, ProofResult::Valid, ProofReason::Verified);
    row("last day", 507, 507, ProofResult::Valid, ProofReason::Verified);
    row("a day too late", 507, 508, ProofResult::Expired, ProofReason::TagExpired);
    row("a year too late", 507, 872, ProofResult::Expired, ProofReason::TagExpired);
    row("more days left than any tag has", 508, 500, ProofResult::Invalid, ProofReason::TagFromFuture);
    row("wrap: 004 on 997", 4, 997, ProofResult::Valid, ProofReason::Verified);
    row("wrap: 004 on 998", 4, 998, ProofResult::Valid, ProofReason::Verified);
    row("wrap: 004 on 999", 4, 999, ProofResult::Valid, ProofReason::Verified);
    row("wrap: 004 on 000", 4, 0, ProofResult::Valid, ProofReason::Verified);
    row("wrap: 999 on 000", 999, 0, ProofResult::Expired, ProofReason::TagExpired);
    row("wrap: 997 on 004", 997, 4, ProofResult::Expired, ProofReason::TagExpired);
    row("wrap: 004 on 996 is too early", 4, 996, ProofResult::Invalid, ProofReason::TagFromFuture);
}

void TestBatv::window()
{
    QFETCH(int, expiry);
    QFETCH(int, today);
    const auto tagged = signBatv("alice@example.org", {0, testKey}, dayOfCycle(expiry), 0);
    const BatvOutcome outcome = verifyBatv(*tagged, dayOfCycle(today), ring());
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
}

void TestBatv::eximRule_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("today");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<bool>("exim");
    const QByteArray tag997("prvs=09976da94a=alice@example.org");
    QTest::newRow("in date") << tag997 << 990 << ProofResult::Valid << true;
    QTest::newRow("expired before the wrap, Exim takes it") << tag997 << 4 << ProofResult::Expired << true;
    QTest::newRow("expired for months, Exim takes it again") << tag997 << 300 << ProofResult::Expired << true;
    QTest::newRow("expired, Exim agrees") << tag997 << 998 << ProofResult::Expired << false;
    const QByteArray tag004("prvs=30044b524b=alice@example.org");
    QTest::newRow("wrap that Exim knows") << tag004 << 997 << ProofResult::Valid << true;
    QTest::newRow("upper-case hash fails in Exim alone")
        << QByteArray("prvs=30044B524B=alice@example.org") << 997 << ProofResult::Valid << false;
    QTest::newRow("folded address fails in Exim alone")
        << QByteArray("prvs=30044b524b=Alice@example.org") << 997 << ProofResult::Valid << false;
    QTest::newRow("wrong hash") << QByteArray("prvs=30044b524c=alice@example.org") << 997 << ProofResult::Invalid
                                << false;
}

void TestBatv::eximRule()
{
    QFETCH(QByteArray, address);
    QFETCH(int, today);
    const BatvOutcome outcome = verifyBatv(address, dayOfCycle(today), ring());
    QTEST(outcome.result, "result");
    QTEST(outcome.eximWouldAccept, "exim");
}

void TestBatv::everyBit()
{
    // A flip that only changes the case of a letter leaves the same tag type, hex number, domain, or the same address
    // in another case; every other one must fail.
    const QByteArray good("prvs=0123cdfd80=alice@example.org");
    qsizetype failed = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
            if (bad.toLower() == good) {
                continue;
            }
            const BatvOutcome outcome = verifyBatv(bad, dayOfCycle(120), ring());
            QVERIFY2(outcome.result != ProofResult::Valid, bad.constData());
            ++failed;
        }
    }
    const auto letters = std::ranges::count_if(good, [](char c) { return c >= 'a' && c <= 'z'; });
    QCOMPARE(failed, 8 * good.size() - letters);
}

void TestBatv::spellings_data()
{
    QTest::addColumn<QByteArray>("signedAddress");
    QTest::addColumn<QByteArray>("usedAddress");
    QTest::addColumn<Match>("match");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const char *before, const char *after, Match match, ProofReason reason) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << match << reason;
    };
    row("as written", "Alice@Example.org", "Alice@Example.org", Match::AsWritten, ProofReason::Verified);
    row("domain in capitals on the way", "alice@example.org", "alice@EXAMPLE.org", Match::DomainLowered,
        ProofReason::Verified);
    row("all in capitals on the way", "alice@example.org", "ALICE@EXAMPLE.ORG", Match::AddressLowered,
        ProofReason::VerifiedFoldedCase);
    row("capitals lost on the way, not known", "Alice@example.org", "alice@example.org", Match::None,
        ProofReason::BadHash);
    row("capitals lost on the way, known", "Bob.Smith@example.org", "bob.smith@example.org", Match::KnownSpelling,
        ProofReason::Verified);
    row("quoted", R"("alice smith"@example.org)", R"("alice smith"@example.org)", Match::AsWritten,
        ProofReason::Verified);
    row("UTF-8 (RFC 6531)", "j\xc3\xb6rg@example.org", "j\xc3\xb6rg@example.org", Match::AsWritten,
        ProofReason::Verified);
}

void TestBatv::spellings()
{
    QFETCH(QByteArray, signedAddress);
    QFETCH(QByteArray, usedAddress);
    const auto tagged = signBatv(signedAddress, {0, testKey}, dayOfCycle(10));
    QVERIFY(tagged.has_value());
    // Puts the address that arrived behind the tag that was made.
    const Mailbox made = splitMailbox(*tagged);
    const Mailbox used = splitMailbox(usedAddress);
    const QByteArray tag = unquotedLocalPart(made.localPart).first(16);
    const QByteArray arrived = writtenLocalPart(tag + unquotedLocalPart(used.localPart)) + '@' + used.domain;
    BatvKeyring keyring = ring();
    keyring.knownAddresses = {"Bob.Smith@example.org"};
    const BatvOutcome outcome = verifyBatv(arrived, dayOfCycle(10), keyring);
    QTEST(outcome.match, "match");
    QTEST(outcome.reason, "reason");
}

void TestBatv::forms_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const char *address, ProofReason reason) {
        QTest::newRow(name) << QByteArray(address) << reason;
    };
    row("prvs", "prvs=0123cdfd80=alice@example.org", ProofReason::Verified);
    row("tag type and hash in capitals", "PRVS=0123CDFD80=alice@example.org", ProofReason::Verified);
    row("sub-address", "alice+prvs=0123cdfd80@example.org", ProofReason::Verified);
    row("Exim before 4.68", "prvs=alice/0123CDFD80@example.org", ProofReason::Verified);
    row("quotes that a server added", R"("prvs=0123cdfd80=alice"@example.org)", ProofReason::Verified);
    row("wrong hash in a sub-address", "alice+prvs=0123cdfd81@example.org", ProofReason::BadHash);
    row("wrong hash before 4.68", "prvs=alice/0123CDFD81@example.org", ProofReason::BadHash);
}

void TestBatv::forms()
{
    QFETCH(QByteArray, address);
    const BatvOutcome outcome = verifyBatv(address, dayOfCycle(120), ring());
    QTEST(outcome.reason, "reason");
    QCOMPARE(outcome.tag->original, QByteArray("alice@example.org"));
}

void TestBatv::unverified_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const char *address, bool withKey, ProofResult result, ProofReason reason) {
        QTest::newRow(name) << QByteArray(address) << withKey << result << reason;
    };
    row("no tag", "alice@example.org", true, ProofResult::NotApplicable, ProofReason::NoTag);
    row("no key", "prvs=0123cdfd80=alice@example.org", false, ProofResult::Unverifiable, ProofReason::NoKey);
    row("key of another number", "prvs=1123cdfd80=alice@example.org", true, ProofResult::Unverifiable,
        ProofReason::UnknownKeyNumber);
    row("Barracuda", "btv1==0123cdfd80f==alice@example.org", true, ProofResult::Unverifiable,
        ProofReason::ForeignScheme);
    row("SparkPost", "msprvs1=20777abCdEf=bounces-7@example.org", true, ProofResult::Unverifiable,
        ProofReason::ForeignScheme);
    row("user first", "prvs=alice=0123cdfd80@example.org", true, ProofResult::Unverifiable, ProofReason::ForeignScheme);
    row("malformed", "prvs=alice@example.org", true, ProofResult::Invalid, ProofReason::BadSyntax);
}

void TestBatv::unverified()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, withKey);
    const BatvOutcome outcome = verifyBatv(address, dayOfCycle(120), withKey ? ring(testKey, 0) : BatvKeyring());
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    QVERIFY(!outcome.eximWouldAccept);
}

void TestBatv::tagOfAnotherAddress()
{
    BatvKeyring keyring = ring();
    keyring.knownAddresses = {"bob@example.org", "alice@example.org"};
    const BatvOutcome outcome = verifyBatv("prvs=0123cdfd80=bob@example.org", dayOfCycle(120), keyring);
    QCOMPARE(outcome.result, ProofResult::Invalid);
    QCOMPARE(outcome.reason, ProofReason::OtherAddress);
}

void TestBatv::rotatedKeys()
{
    BatvPolicy policy;
    for (int number = 0; number < 10; ++number) {
        policy.keys.insert(number, "secret of number " + QByteArray::number(number));
    }
    const BatvKeyring keyring = batvKeyring(policy, {});
    QCOMPARE(keyring.keys.size(), 10);
    for (int number = 0; number < 10; ++number) {
        const auto tagged = signBatv("alice@example.org", {number, policy.keys.value(number)}, dayOfCycle(1));
        QCOMPARE(verifyBatv(*tagged, dayOfCycle(5), keyring).result, ProofResult::Valid);
        // The number names the key: the right secret under another number does not count.
        const BatvKeyring shifted{.keys = {{(number + 1) % 10, policy.keys.value(number)}}};
        QCOMPARE(verifyBatv(*tagged, dayOfCycle(5), shifted).reason, ProofReason::UnknownKeyNumber);
    }
}

void TestBatv::emptySecretVerifiesNothing()
{
    BatvPolicy policy;
    policy.keys.insert(0, QByteArray());
    QVERIFY(batvKeyring(policy, {}).keys.isEmpty());
    // The tag that the empty secret gives.
    const QByteArray open("prvs=0123f5a0b4=alice@example.org");
    QCOMPARE(verifyBatv(open, dayOfCycle(120), ring(QByteArray())).result, ProofResult::Unverifiable);
}

void TestBatv::signErrors_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<BatvError>("error");
    const auto row
        = [](const char *name, const char *address, int number, const char *secret, int lifetime, BatvError error) {
              QTest::newRow(name) << QByteArray(address) << number << QByteArray(secret) << lifetime << error;
          };
    row("null reverse-path", "", 0, "s", 7, BatvError::NoAddress);
    row("no domain", "alice", 0, "s", 7, BatvError::NoAddress);
    row("no local part", "@example.org", 0, "s", 7, BatvError::NoAddress);
    row("tagged", "prvs=0123cdfd80=alice@example.org", 0, "s", 7, BatvError::AlreadyTagged);
    row("key number 10", "alice@example.org", 10, "s", 7, BatvError::BadKeyNumber);
    row("no key number", "alice@example.org", -1, "s", 7, BatvError::BadKeyNumber);
    row("half a cycle", "alice@example.org", 0, "s", 500, BatvError::BadLifetime);
    row("in the past", "alice@example.org", 0, "s", -1, BatvError::BadLifetime);
    row("no secret", "alice@example.org", 0, "", 7, BatvError::NoSecret);
}

void TestBatv::signErrors()
{
    QFETCH(QByteArray, address);
    QFETCH(int, number);
    QFETCH(QByteArray, secret);
    QFETCH(int, lifetime);
    const auto made = signBatv(address, {number, secret}, dayOfCycle(1), lifetime);
    QVERIFY(!made.has_value());
    QTEST(made.error(), "error");
}

void TestBatv::signAndVerifyAnyAddress()
{
    QRandomGenerator random(20261121);
    const QByteArray letters("abcXYZ019=+-._/@ \"\\\xc3\xa4");
    for (int i = 0; i < 2000; ++i) {
        QByteArray content;
        const int length = random.bounded(1, 20);
        for (int k = 0; k < length; ++k) {
            content += letters[random.bounded(int(letters.size()))];
        }
        if (content.startsWith('"') && content.endsWith('"')) {
            continue; // quotes inside quotes: whether they were there before the tag cannot be told
        }
        const QByteArray address = writtenLocalPart(content) + "@Example.org";
        const int number = random.bounded(10);
        const sys_days today = dayOf(random.bounded(40'000));
        const auto tagged = signBatv(address, {number, testKey}, today);
        if (!tagged) {
            QCOMPARE(tagged.error(), BatvError::AlreadyTagged);
            continue;
        }
        const BatvOutcome outcome = verifyBatv(*tagged, today + days(random.bounded(8)), ring(testKey, number));
        QVERIFY2(outcome.result == ProofResult::Valid, tagged->constData());
        QCOMPARE(outcome.tag->original, address);
        QCOMPARE(verifyBatv(*tagged, today, ring("another", number)).result, ProofResult::Invalid);
    }
}

QTEST_GUILESS_MAIN(TestBatv)
#include "tst_batv.moc"
