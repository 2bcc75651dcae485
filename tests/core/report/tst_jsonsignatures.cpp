// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreport.h"
#include "signaturefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

/// The value at "dkim/0/result".
QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &step : path.split(u'/')) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

} // namespace

/// How signatures and recorded results stand in a report.
class TestJsonSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            QTest::newRow(path) << QString::fromLatin1(path) << value;
        };
        row("dkim/0/domain", u"list.example.net"_s);
        row("dkim/0/result", u"pass"_s);
        row("dkim/0/keyBits", 256);
        row("dkim/0/testing", true);
        row("dkim/0/bodyLimit", 40);
        row("dkim/0/concerns/1", u"body-not-covered"_s);
        row("dkim/0/repair", QJsonValue());
        row("dkim/1/result", u"fail"_s);
        row("dkim/1/bodyHash", u"mismatch"_s);
        row("dkim/1/headerSignature", u"match"_s);
        row("dkim/1/canonicalization", u"relaxed/simple"_s);
        row("dkim/1/signedAt", u"2026-11-20T09:00:00Z"_s);
        row("dkim/1/repair/alteration", u"footer-appended"_s);
        row("dkim/2/result", u"policy"_s);
        row("dkim/2/arithmetic", u"pass"_s);
        row("dkim/2/keyFromArchive", true);
        row("dkim/1/headerRepair", QJsonValue());
        row("dkim/2/repair/alteration", u"footer-appended"_s);
        row("dkim/2/headerRepair/original", u"Subject: Roses"_s);
        row("arc/result", u"pass"_s);
        row("arc/instances", 2);
        row("arc/failedInstance", QJsonValue());
        row("arc/sets/0/sealer", u"first.example"_s);
        row("arc/sets/1/chainStatus", u"pass"_s);
        row("arc/sets/0/results/methods/1/result", u"softfail"_s);
        row("dmarc/author", u"news.example.org"_s);
        row("dmarc/result", u"fail"_s);
        row("dmarc/policy", u"none"_s);
        row("dmarc/publishedPolicy", u"quarantine"_s);
        row("dmarc/policyTag", u"sp"_s);
        row("dmarc/orgDomain", u"example.org"_s);
        row("dmarc/alignedBy", QJsonArray());
        row("dmarc/record/rua/0", u"mailto:d@example.org"_s);
        row("dmarc/record/np", QJsonValue());
        row("dmarc/walk/1/found", u"record"_s);
        row("dmarc/alignments/1/mode", u"strict"_s);
        row("dmarc/rfc7489/difference", u"testing"_s);
        row("dmarc/otherAuthors/0/author", u"example.edu"_s);
        row("dmarc/otherAuthors/0/record", QJsonValue());
        row("dmarc/otherAuthors/0/policyTag", QJsonValue());
        row("authenticationResults/0/trust", u"trusted"_s);
        row("authenticationResults/0/methods/0/properties/0/value", u"example.org"_s);
        row("authenticationResults/1/form", u"received-spf"_s);
    }
    void members()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QCOMPARE(at(toJson(Fixture::listLetterReport()), path), value);
        // The same stands for the original that a bounce returns.
        QCOMPARE(at(toJson(Fixture::signedBounceReport()), u"bounce/original/"_s + path), value);
    }

    void alignedByNamesWhatPassedAndAligned()
    {
        SignatureFacts facts = Fixture::listLetterSignatures();
        for (DmarcAlignment &alignment : facts.dmarc.first().alignments) {
            alignment.aligned = alignment.passed = true;
        }
        QCOMPARE(at(toJson(facts.dmarc), u"dmarc/alignedBy"_s), (QJsonArray{u"spf"_s, u"dkim"_s}));
        facts.dmarc.first().alignments.first().passed = false;
        QCOMPARE(at(toJson(facts.dmarc), u"dmarc/alignedBy"_s), QJsonArray{u"dkim"_s});
    }

    void eachPartBringsItsDnsOnce()
    {
        const SignatureFacts facts = Fixture::listLetterSignatures();
        QCOMPARE(at(toJson(facts.dkim), u"dns"_s).toArray().size(), 3);
        QCOMPARE(at(toJson(facts.arc), u"dns"_s).toArray().size(), 2);
        QCOMPARE(at(toJson(facts.dmarc), u"dns"_s).toArray().size(), 4);
    }

    void nothingJudgedIsNull()
    {
        const QJsonObject empty = toJson(CaseReport());
        QVERIFY(empty.value("dmarc"_L1).isNull());
        QVERIFY(empty.value("dkim"_L1).toArray().isEmpty());
        QCOMPARE(at(empty, u"arc/result"_s), QJsonValue(u"none"_s));
    }

    /// Filled reports for the test that holds them to the schema.
    void reportsForTheSchema()
    {
        QFile file(QStringLiteral(INDICIA_FILLED_REPORTS));
        QVERIFY(file.open(QIODevice::WriteOnly));
        CaseReport hostile = Fixture::listLetterReport();
        hostile.facts.signatures = Fixture::hostileSignatures("\x1b[2J\xff\xe2\x80\xa8{}\"\\");
        for (const CaseReport &report : {Fixture::listLetterReport(), Fixture::signedBounceReport(), hostile}) {
            QVERIFY(file.write(jsonLine(toJson(report)) + '\n') > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonSignatures)
#include "tst_jsonsignatures.moc"
