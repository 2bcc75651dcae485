// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanrow.h"

#include "casefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace Indicia {

using namespace Qt::StringLiterals;

class TestScanRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTheReportTells();
    void cutsTextsAtACharactersEnd();
    void writesOneLineWhateverTheTextsHold();
    void writesAFaultAndNothingElse();
};

void TestScanRow::tellsWhatTheReportTells()
{
    CaseReport report = Fixture::backscatterReport();
    report.facts.bounce = readBounce(Message::parse(Fixture::backscatterSource()));
    const ScanRow row = scanRowOf(report);
    QCOMPARE(row.verdict, report.conclusion.verdict);
    QCOMPARE(row.certainty, report.conclusion.certainty);
    QCOMPARE(row.kind, MessageKind::Failure);
    QCOMPARE(row.sha256, report.sha256);
    QCOMPARE(row.size, report.size);
    QCOMPARE(row.role, report.conclusion.generator.role);
    QCOMPARE(row.recipients, int(report.facts.bounce.recipients.size()));
    QCOMPARE(row.recipient, report.facts.bounce.recipients.first().address);
    QVERIFY(report.facts.original);
    QCOMPARE(row.injection, report.facts.original->injection.ip);
    QCOMPARE(row.client, report.facts.envelope.client);
    QCOMPARE(row.returnedSender, "alice@example.org");
    QVERIFY(!row.fault);
}

void TestScanRow::cutsTextsAtACharactersEnd()
{
    const QByteArray source
        = "From: a@example.org\r\nSubject: " + QByteArray("x") + QByteArray("\xC3\xA4").repeated(400) + "\r\n\r\n";
    CaseReport report;
    report.facts.message = Message::parse(source);
    const ScanRow row = scanRowOf(report);
    QCOMPARE(row.subject.size(), ScanRow::MaxText - 1);
    QCOMPARE(row.subject, "x" + QByteArray("\xC3\xA4").repeated((ScanRow::MaxText - 1) / 2));
}

void TestScanRow::writesOneLineWhateverTheTextsHold()
{
    ScanRow row;
    row.name = u"a\nb\u2028c"_s;
    row.subject = "two\r\nlines\0and <b>"_ba;
    row.from = QByteArray::fromHex("ff0a22");
    row.kind = MessageKind::Failure;
    row.recipient = "x\ny@example.org";
    const QByteArray line = scanRowJson(row);
    QVERIFY(!line.contains('\n'));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.value("source"_L1).toObject().value("name"_L1).toString(), row.name);
    QCOMPARE(object.value("bounce"_L1).toObject().value("recipient"_L1).toString(), u"x\ny@example.org"_s);
    QCOMPARE(scanRowJson(row), line);
}

void TestScanRow::writesAFaultAndNothingElse()
{
    ScanRow row;
    row.name = u"a.eml"_s;
    row.fault = MailFault{MailTrouble::NoPermission, "EACCES"};
    const QJsonObject object = QJsonDocument::fromJson(scanRowJson(row)).object();
    QCOMPARE(object.value("fault"_L1).toObject().value("trouble"_L1).toString(), u"no-permission"_s);
    QVERIFY(!object.contains("verdict"_L1));
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestScanRow)
#include "tst_scanrow.moc"
