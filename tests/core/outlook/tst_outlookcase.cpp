// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is concluded from an Outlook file: all that a header tells, and of signatures never more than is known.

#include "examine.h"
#include "localmail.h"
#include "messagefile.h"
#include "outlookfile.h"
#include "outlookwriter.h"
#include "testmail.h"
#include "tokens.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

/// Alice (example.org, ours) signs all her mail; mx.example.net is a stranger's server.
struct World
{
    TestKey key = TestKey::ed25519();
    Zone zone;
    Identity identity;

    World()
    {
        zone.add("s1._domainkey.example.org", DnsType::Txt, key.record());
        zone.add("example.org", DnsType::Txt, "v=spf1 ip4:192.0.2.10 -all");
        zone.add("_dmarc.example.org", DnsType::Txt, "v=DMARC1; p=reject");
        identity.domains = {"example.org"};
        identity.trustedHosts = {"mx.example.org"};
        identity.outbound = {*IpNetwork::parse("192.0.2.10")};
        identity.dkim = DkimPolicy{"example.org", {"s1"}, 2026y / January / 1};
    }
    [[nodiscard]] TestMail letter() const
    {
        TestMail mail = TestMail::letter();
        TestSignature how;
        how.algorithm = "ed25519-sha256";
        sign(mail, key, how);
        return mail;
    }
    [[nodiscard]] CaseReport examined(const OutlookStorage &item) const
    {
        ZoneResolver resolver{Zone(zone)};
        Context context;
        context.resolver = &resolver;
        context.now = sys_days(2026y / December / 31);
        context.identity = identity;
        return examine(messageOfOutlookFile(item.file()).value(), QStringLiteral("case.msg"), context);
    }
};

constexpr auto byStranger = "Return-Path: <alice@example.org>\r\n"
                            "Received: from relay.example.com (relay.example.com [203.0.113.9])\r\n"
                            "\tby mx.example.org (Postfix) with ESMTP id 4Abc\r\n"
                            "\tfor <carol@example.org>; Sat, 21 Nov 2026 08:00:10 +0000\r\n";

/// The letter as Outlook keeps it, its header with @p change made to it.
OutlookStorage kept(
    const TestMail &mail, const QByteArray &before, const QByteArray &change = {}, const QByteArray &by = {})
{
    QByteArray header = before + mail.fields.join("\r\n") + "\r\n";
    header.replace(change, by);
    return outlookLetter(
        QString::fromUtf8(header), QString::fromUtf8(mail.body) + QStringLiteral(" as Outlook has it"));
}

OutlookStorage bounceOf(OutlookStorage original)
{
    OutlookStorage bob;
    bob.text(0x39fe, QStringLiteral("bob@example.net"));
    bob.text(0x0c1b, QStringLiteral("<mx.example.net #5.1.1 smtp;550 5.1.1 No such user>"));
    OutlookStorage item;
    item.text(0x001a, QStringLiteral("REPORT.IPM.Note.NDR")).text(0x1001, QStringLiteral("It could not be delivered."));
    item.text(0x007d,
        QStringLiteral("Return-Path: <>\r\nReceived: from mx.example.net (mx.example.net [198.51.100.1])\r\n"
                       "\tby mx.example.org (Postfix) with ESMTP id 4Xyz\r\n"
                       "\tfor <alice@example.org>; Sat, 21 Nov 2026 08:00:20 +0000\r\n"
                       "From: MAILER-DAEMON@mx.example.net\r\nTo: alice@example.org\r\n"
                       "Subject: Undeliverable\r\nDate: Sat, 21 Nov 2026 08:00:19 +0000\r\n"
                       "Message-ID: <b1@mx.example.net>\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n"));
    item.text(0x6820, QStringLiteral("mx.example.net")).recipient(bob).item(std::move(original));
    return item;
}

QByteArray returned(const QByteArray &client)
{
    return "Received: from out.example.org (out.example.org [" + client
        + "])\r\n\tby mx.example.net (Postfix) with ESMTP id 4Def\r\n"
          "\tfor <bob@example.net>; Sat, 21 Nov 2026 08:00:10 +0000\r\n";
}

bool has(const CaseReport &report, QByteArrayView id, QByteArrayView place = {})
{
    return std::ranges::any_of(report.findings,
        [&](const Finding &finding) { return finding.id == id && (place.isEmpty() || finding.subject == place); });
}

const ProofOutcome &proofOf(const CaseReport &report, ProofScheme scheme)
{
    return *std::ranges::find(report.facts.proofs, scheme, &ProofOutcome::scheme);
}

} // namespace

class TestOutlookCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesSignatures_data();
    void judgesSignatures();
    void judgesSeals_data();
    void judgesSeals();
    void leavesDmarcOpen();
    void neverCallsALetterForged();
    void readsABounce();
    void judgesTheReturnedSignature_data();
    void judgesTheReturnedSignature();
    void judgesTheRouteOfABounce();
    void readsFilesOfAFolder();
    void scansAFolder();
};

void TestOutlookCase::judgesSignatures_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<DkimReason>("reason");
    QTest::newRow("the header as it was signed") << QByteArray() << QByteArray() << DkimReason::BodyNotCheckable;
    QTest::newRow("a header that Exchange wrote anew")
        << QByteArray("Subject: ") << QByteArray("Subject: AW: ") << DkimReason::OctetsRebuilt;
    QTest::newRow("a selector without a key") << QByteArray("s=s1") << QByteArray("s=s2") << DkimReason::NoKey;
}

void TestOutlookCase::judgesSignatures()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, by);
    const World world;
    const CaseReport report = world.examined(kept(world.letter(), byStranger, change, by));
    QCOMPARE(report.facts.signatures.dkim.size(), 1);
    const DkimOutcome &dkim = report.facts.signatures.dkim.first();
    QTEST(dkim.reason, "reason");
    QVERIFY(dkim.result != DkimResult::Fail);
    QVERIFY(dkim.bodyHash != DkimHash::Mismatch);
    QVERIFY(!dkim.repair);
    QVERIFY(has(report, "message.rebuilt"));
    QCOMPARE(has(report, "dkim.octets-rebuilt"), dkim.reason == DkimReason::OctetsRebuilt);
    const bool isOpen = report.conclusion.verdict == Verdict::Unverifiable;
    QCOMPARE(isOpen, dkim.reason != DkimReason::NoKey); // whoever forges a signature names a key that is not there
    QCOMPARE(report.conclusion.wouldSettle.contains(Settler::OriginalFile), isOpen);
    QVERIFY(!report.conclusion.wouldSettle.contains(Settler::VerifyDkim));
}

void TestOutlookCase::judgesSeals_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<ArcReason>("reason");
    QTest::newRow("the header as it was sealed") << QByteArray() << ArcReason::BodyNotCheckable;
    QTest::newRow("a seal that Exchange wrote anew") << QByteArray("mx.example.org; none") << ArcReason::OctetsRebuilt;
    QTest::newRow("a header that Exchange wrote anew") << QByteArray("Subject: ") << ArcReason::OctetsRebuilt;
}

void TestOutlookCase::judgesSeals()
{
    QFETCH(const QByteArray, change);
    TestMail mail = TestMail::letter();
    const TestKey key = TestKey::rsa(2'048);
    World rsa;
    rsa.zone = Zone();
    rsa.zone.add("s1._domainkey.example.org", DnsType::Txt, key.record());
    seal(mail, key, 1, "none");
    const CaseReport report = rsa.examined(kept(mail, byStranger, change, change.isEmpty() ? change : change + "x "));
    QCOMPARE(report.facts.signatures.arc.result, ArcResult::None);
    QTEST(report.facts.signatures.arc.reason, "reason");
    QVERIFY(!has(report, "arc.fail"));
}

void TestOutlookCase::leavesDmarcOpen()
{
    const World world;
    const CaseReport report = world.examined(kept(world.letter(), byStranger, "Subject: ", "Subject: AW: "));
    QCOMPARE(report.facts.boundary.spf.last().result, SpfResult::Fail); // this much the header tells
    QCOMPARE(report.facts.signatures.dmarc.first().result, DmarcResult::TempError);
}

void TestOutlookCase::neverCallsALetterForged()
{
    const World world;
    for (const char *subject : {"Subject: ", "Subject: AW: "}) {
        const CaseReport report = world.examined(kept(world.letter(), byStranger, "Subject: ", subject));
        QVERIFY(report.conclusion.verdict != Verdict::Spoofed);
        QVERIFY(report.conclusion.verdict != Verdict::AlteredInTransit);
        QVERIFY(report.conclusion.certainty != Certainty::Proven);
    }
}

void TestOutlookCase::readsABounce()
{
    const World world;
    const CaseReport report = world.examined(bounceOf(kept(world.letter(), returned("192.0.2.10"))));
    const BounceReport &bounce = report.facts.bounce;
    QCOMPARE(bounce.kind, MessageKind::Failure);
    QCOMPARE(bounce.reportingMta, "mx.example.net");
    QCOMPARE(bounce.recipients.size(), 1);
    QCOMPARE(bounce.recipients.first().address, "bob@example.net");
    QCOMPARE(bounce.recipients.first().status, "5.1.1");
    QCOMPARE(bounce.recipients.first().reason, BounceReason::UserUnknown);
    QVERIFY(bounce.original.exists());
    QVERIFY(bounce.original.message.isRebuilt());
    QCOMPARE(report.facts.route.hops.size(), 1);
    QCOMPARE(report.facts.route.boundary, 0);
    QVERIFY(!has(report, "message.duplicate-field"));
    QVERIFY(!has(report, "bounce.unexpected-attachment"));
}

void TestOutlookCase::judgesTheReturnedSignature_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const QByteArray asSent = "Subject: ";
    QTest::newRow("a header that fits proves itself")
        << true << asSent << ProofResult::Valid << ProofReason::HeadersVerified;
    QTest::newRow("one that does not fit proves nothing")
        << true << QByteArray("Subject: AW: ") << ProofResult::Unverifiable << ProofReason::NotVerbatim;
    QTest::newRow("none is no proof: Exchange may have left it out")
        << false << asSent << ProofResult::Unverifiable << ProofReason::NotVerbatim;
}

void TestOutlookCase::judgesTheReturnedSignature()
{
    QFETCH(const bool, isSigned);
    QFETCH(const QByteArray, subject);
    const World world;
    const TestMail mail = isSigned ? world.letter() : TestMail::letter();
    const CaseReport report = world.examined(bounceOf(kept(mail, returned("192.0.2.10"), "Subject: ", subject)));
    const ProofOutcome &dkim = proofOf(report, ProofScheme::Dkim);
    QTEST(dkim.result, "result");
    QTEST(dkim.reason, "reason");
    QVERIFY(report.conclusion.verdict != Verdict::Backscatter);
}

void TestOutlookCase::judgesTheRouteOfABounce()
{
    const World world;
    const CaseReport report = world.examined(bounceOf(kept(TestMail::letter(), returned("203.0.113.66"))));
    QCOMPARE(proofOf(report, ProofScheme::Route).result, ProofResult::Invalid);
    QCOMPARE(report.conclusion.verdict, Verdict::Backscatter);
}

void TestOutlookCase::readsFilesOfAFolder()
{
    const World world;
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &octets) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    };
    write(QStringLiteral("a.msg"), kept(world.letter(), byStranger).file());
    write(QStringLiteral("b.MSG"), QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(2'000, 'x'));
    OutlookStorage document;
    document.header = -1;
    write(QStringLiteral("c.msg"), document.file());
    QCOMPARE(messageFilesIn(folder.path(), 10)->size(), 3);
    const auto whole = readMessageFile(folder.filePath(QStringLiteral("a.msg")));
    QVERIFY(whole && whole->startsWith(RebuiltField));
    const auto header = readMessageHeader(folder.filePath(QStringLiteral("a.msg")));
    QVERIFY(
        header && whole->startsWith(*header) && header->contains("\r\nMessage-ID:") && header->endsWith("\r\n\r\n"));
    QCOMPARE(readMessageFile(folder.filePath(QStringLiteral("b.MSG"))).error(), MessageFileError::DamagedOutlookFile);
    QCOMPARE(readMessageFile(folder.filePath(QStringLiteral("c.msg"))).error(), MessageFileError::NotOutlookMessage);
}

void TestOutlookCase::scansAFolder()
{
    const World world;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.msg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kept(world.letter(), byStranger).file());
    file.close();
    const auto source = mailSourceFor(folder.path(), {});
    const auto folders = source->folders({});
    QVERIFY(folders && folders->size() == 1);
    QVERIFY(folders->front()->open({}));
    const auto message = folders->front()->next([](QByteArrayView) { return false; }, {});
    QVERIFY(message && *message && (*message)->bytes);
    QVERIFY(Message::parse(*(*message)->bytes).isRebuilt());
}

QTEST_GUILESS_MAIN(TestOutlookCase)
#include "tst_outlookcase.moc"
