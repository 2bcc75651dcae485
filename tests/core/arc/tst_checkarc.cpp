// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyhashes.h"
#include "checkarc.h"
#include "offresolver.h"
#include "testmail.h"
#include "zoneresolver.h"

#include <QTest>

#include <functional>

using namespace Indicia;

namespace {

const TestKey &key()
{
    static const TestKey made = TestKey::rsa(2048);
    return made;
}

Zone zone()
{
    Zone made;
    made.add("s1._domainkey.example.org", DnsType::Txt, key().record());
    made.add("s1._domainkey.example.net", DnsType::Txt, key().record());
    made.add("short._domainkey.example.org", DnsType::Txt, TestKey::rsa(512).record());
    return made;
}

ArcOutcome check(const QByteArray &bytes, Resolver &resolver, const DkimQuery &query = {})
{
    const Message message = Message::parse(bytes);
    BodyHashes hashes(message);
    return checkArc(message, query, hashes, resolver, Patience());
}

ArcOutcome check(const TestMail &mail, const DkimQuery &query = {})
{
    ZoneResolver resolver(zone());
    return check(mail.bytes(), resolver, query);
}

/// A letter with that many sets.
TestMail sealed(int count)
{
    TestMail mail = TestMail::letter();
    for (int i = 1; i <= count; ++i) {
        seal(mail, key(), i, i == 1 ? "none" : "pass", "mx" + QByteArray::number(i) + ".example.org; spf=pass",
            i % 2 ? "example.org" : "example.net");
    }
    return mail;
}

/// The field of that name and instance.
QByteArray &field(TestMail &mail, const QByteArray &name, int instance)
{
    for (QByteArray &one : mail.fields) {
        if (one.startsWith(name + ':') && one.contains("i=" + QByteArray::number(instance) + ';')) {
            return one;
        }
    }
    qFatal("no such field");
}

void alterSubject(TestMail &mail)
{
    for (QByteArray &one : mail.fields) {
        one.replace("lease", "sale");
    }
}

using Alter = std::function<void(TestMail &)>;

struct Expected
{
    ArcResult result = ArcResult::Fail;
    ArcReason reason = ArcReason::SealMismatch;
    int failedInstance = 0;
    int oldestPass = 0;
};

} // namespace

Q_DECLARE_METATYPE(Alter)
Q_DECLARE_METATYPE(Expected)

class TestCheckArc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSealedWhat();
    void lengths_data();
    void lengths();
    void chains_data();
    void chains();
    void bodyNotThere();
    void lookupsOff();
    void dnsFails();
    void hashesAreShared();
};

void TestCheckArc::whoSealedWhat()
{
    const ArcOutcome outcome = check(sealed(3));
    QCOMPARE(outcome.result, ArcResult::Pass);
    QCOMPARE(outcome.reason, ArcReason::Verified);
    QCOMPARE(outcome.oldestPass, 1);
    QCOMPARE(outcome.sets.size(), 3);
    QCOMPARE(outcome.sets.at(0).sealer, "example.org");
    QCOMPARE(outcome.sets.at(1).sealer, "example.net");
    QCOMPARE(outcome.sets.at(1).chainStatus, "pass");
    QCOMPARE(outcome.sets.at(2).instance, 3);
    QCOMPARE(outcome.sets.at(1).results.authservId, "mx2.example.org");
    QCOMPARE(outcome.sets.at(1).results.instance, 2);
    QCOMPARE(outcome.sets.at(1).results.methods.value(0).result, "pass");
    QCOMPARE(outcome.sets.at(2).seal.result, DkimResult::Pass);
    QCOMPARE(outcome.sets.at(2).seal.bodyHash, DkimHash::NotChecked);
    QCOMPARE(outcome.sets.at(2).seal.keyBits, 2048);
    QCOMPARE(outcome.sets.at(2).messageSignature.bodyHash, DkimHash::Match);
}

void TestCheckArc::lengths_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<ArcReason>("reason");
    QTest::newRow("none") << 0 << ArcReason::NoSets;
    QTest::newRow("one") << 1 << ArcReason::Verified;
    QTest::newRow("RFC 8617 section 4.2.1: fifty") << 50 << ArcReason::Verified;
    QTest::newRow("RFC 8617 section 4.2.1: fifty-one") << 51 << ArcReason::TooManySets;
}

void TestCheckArc::lengths()
{
    QFETCH(int, count);
    QFETCH(ArcReason, reason);
    const ArcOutcome outcome = check(sealed(count));
    QCOMPARE(outcome.reason, reason);
    QCOMPARE(outcome.sets.size(), reason == ArcReason::Verified ? count : 0);
}

void TestCheckArc::chains_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const Expected &expected, const Alter &alter) {
        QTest::newRow(name) << alter << expected;
    };
    using R = ArcReason;
    constexpr auto Fail = ArcResult::Fail;
    row("nothing altered", {ArcResult::Pass, R::Verified, 0, 1}, [](TestMail &) { });
    row("section 5.2: body altered", {Fail, R::BodyHashMismatch, 3, 0}, [](TestMail &mail) { mail.body += "x\r\n"; });
    row("section 5.2: subject altered", {Fail, R::MessageSignatureMismatch, 3, 0},
        [](TestMail &mail) { alterSubject(mail); });
    row("section 5.2: subject altered after the second set", {ArcResult::Pass, R::Verified, 0, 3}, [](TestMail &mail) {
        mail = sealed(2);
        alterSubject(mail);
        seal(mail, key(), 3, "pass");
    });
    row("section 5.2: results altered", {Fail, R::SealMismatch, 3, 1},
        [](TestMail &mail) { field(mail, "ARC-Authentication-Results", 3).replace("pass", "fail"); });
    row("section 5.2: results of the first altered", {Fail, R::SealMismatch, 3, 1},
        [](TestMail &mail) { field(mail, "ARC-Authentication-Results", 1).replace("pass", "fail"); });
    row("section 5.2: a seal altered", {Fail, R::SealMismatch, 3, 1},
        [](TestMail &mail) { field(mail, "ARC-Seal", 2).replace("d=example.net", "d=example.org"); });
    row("section 5.2: a field missing", {Fail, R::MissingField, 2, 0},
        [](TestMail &mail) { mail.fields.removeOne(field(mail, "ARC-Message-Signature", 2)); });
    row("section 5.2: a set missing", {Fail, R::MissingField, 2, 0}, [](TestMail &mail) {
        mail.fields.removeIf([](const QByteArray &one) { return one.startsWith("ARC") && one.contains("i=2;"); });
    });
    row("section 5.2: the newest set missing", {ArcResult::Pass, R::Verified, 0, 1}, [](TestMail &mail) {
        mail.fields.removeIf([](const QByteArray &one) { return one.startsWith("ARC") && one.contains("i=3;"); });
    });
    row("section 5.2: a seal twice", {Fail, R::DuplicateField, 2, 0},
        [](TestMail &mail) { mail.fields.append(field(mail, "ARC-Seal", 2)); });
    row("section 5.2: results twice", {Fail, R::DuplicateField, 1, 0},
        [](TestMail &mail) { mail.fields.append("ARC-Authentication-Results: i=1; mx.example.org; none"); });
    row("section 4.2.1: instance 0", {Fail, R::InvalidInstance, 0, 0},
        [](TestMail &mail) { mail.fields.append("ARC-Authentication-Results: i=0; mx.example.org; none"); });
    row("section 4.2.1: instance 51", {Fail, R::InvalidInstance, 0, 0},
        [](TestMail &mail) { mail.fields.append("ARC-Authentication-Results: i=51; mx.example.org; none"); });
    row("section 4.1.1: no instance", {Fail, R::InvalidInstance, 0, 0},
        [](TestMail &mail) { mail.fields.append("ARC-Authentication-Results: mx.example.org; none"); });
    row("section 4.1.1: comments around the instance", {Fail, R::DuplicateField, 1, 0}, [](TestMail &mail) {
        mail.fields.append("ARC-Authentication-Results: (a (b) \\( ) i (c) = 1 (d;) ; mx.example.org; none");
    });
    row("section 4.1.3: the first seal says pass", {Fail, R::InvalidChainStatus, 1, 0}, [](TestMail &mail) {
        mail = TestMail::letter();
        seal(mail, key(), 1, "pass");
    });
    row("section 4.1.3: a later seal says none", {Fail, R::InvalidChainStatus, 2, 0}, [](TestMail &mail) {
        mail = sealed(1);
        seal(mail, key(), 2, "none");
    });
    row("section 5.1.2: the newest seal says fail", {Fail, R::ChainFailedEarlier, 2, 0}, [](TestMail &mail) {
        mail = sealed(1);
        seal(mail, key(), 2, "fail");
    });
    row("section 5.2: an older seal says fail", {Fail, R::InvalidChainStatus, 1, 0}, [](TestMail &mail) {
        mail = TestMail::letter();
        seal(mail, key(), 1, "fail");
        seal(mail, key(), 2, "pass");
    });
    row("section 4.1.3: a seal with h=", {Fail, R::SyntaxError, 2, 0},
        [](TestMail &mail) { field(mail, "ARC-Seal", 2).replace("cv=", "h=from; cv="); });
    row("section 4.1.2: h= names a seal", {Fail, R::SyntaxError, 3, 0},
        [](TestMail &mail) { field(mail, "ARC-Message-Signature", 3).replace("h=from", "h=arc-seal:from"); });
    row("an algorithm that ARC does not have", {Fail, R::SyntaxError, 3, 0},
        [](TestMail &mail) { field(mail, "ARC-Seal", 3).replace("rsa-sha256", "rsa-sha1"); });
    row("no key", {Fail, R::NoKey, 3, 1}, [](TestMail &mail) { field(mail, "ARC-Seal", 3).replace("s=s1", "s=s2"); });
    row("RFC 6376 section 3.2: tags have case", {Fail, R::SyntaxError, 3, 0},
        [](TestMail &mail) { field(mail, "ARC-Seal", 3).replace("s=s1", "S=s1"); });
}

void TestCheckArc::chains()
{
    QFETCH(Alter, alter);
    QFETCH(Expected, expected);
    TestMail mail = sealed(3);
    alter(mail);
    const ArcOutcome outcome = check(mail);
    QCOMPARE(outcome.reason, expected.reason);
    QCOMPARE(outcome.result, expected.result);
    QCOMPARE(outcome.failedInstance, expected.failedInstance);
    QCOMPARE(outcome.oldestPass, expected.oldestPass);
}

/// A returned original without its body: the seals stand, and nothing is called failed.
void TestCheckArc::bodyNotThere()
{
    DkimQuery query;
    query.bodyComplete = false;
    TestMail mail = sealed(2);
    mail.body.clear();
    ArcOutcome outcome = check(mail, query);
    QCOMPARE(outcome.result, ArcResult::None);
    QCOMPARE(outcome.reason, ArcReason::BodyNotCheckable);
    QCOMPARE(outcome.sets.at(1).seal.result, DkimResult::Pass);
    QCOMPARE(outcome.sets.at(1).messageSignature.headerSignature, DkimHash::Match);

    field(mail, "ARC-Authentication-Results", 1).replace("pass", "fail");
    outcome = check(mail, query);
    QCOMPARE(outcome.result, ArcResult::Fail);
    QCOMPARE(outcome.reason, ArcReason::SealMismatch);
}

void TestCheckArc::lookupsOff()
{
    OffResolver resolver;
    const ArcOutcome outcome = check(sealed(2).bytes(), resolver);
    QCOMPARE(outcome.result, ArcResult::NotAsked);
    QCOMPARE(outcome.reason, ArcReason::LookupsOff);
    QCOMPARE(outcome.sets.at(1).messageSignature.bodyHash, DkimHash::Match);
}

void TestCheckArc::dnsFails()
{
    Zone broken = zone();
    broken.setStatus("s1._domainkey.example.net", DnsType::Txt, DnsStatus::Timeout);
    ZoneResolver resolver(broken);
    ArcOutcome outcome = check(sealed(3).bytes(), resolver);
    QCOMPARE(outcome.result, ArcResult::TempError);
    QCOMPARE(outcome.reason, ArcReason::DnsFailed);
    QCOMPARE(outcome.failedInstance, 2);

    // What is broken is broken, whatever is not known besides.
    TestMail mail = sealed(3);
    field(mail, "ARC-Authentication-Results", 3).replace("pass", "fail");
    outcome = check(mail.bytes(), resolver);
    QCOMPARE(outcome.reason, ArcReason::SealMismatch);
}

void TestCheckArc::hashesAreShared()
{
    TestMail mail = TestMail::letter();
    sign(mail, key());
    seal(mail, key(), 1, "none");
    seal(mail, key(), 2, "pass");
    const Message message = Message::parse(mail.bytes());
    BodyHashes hashes(message);
    ZoneResolver resolver(zone());
    const QList<DkimOutcome> dkim = checkDkim(message, {}, hashes, resolver, Patience());
    QCOMPARE(dkim.constFirst().result, DkimResult::Pass);
    QCOMPARE(checkArc(message, {}, hashes, resolver, Patience()).result, ArcResult::Pass);
    QCOMPARE(hashes.passes(), 1);
}

QTEST_GUILESS_MAIN(TestCheckArc)
#include "tst_checkarc.moc"
