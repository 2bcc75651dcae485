// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefixture.h"
#include "caselistmodel.h"
#include "checksmodel.h"
#include "routemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Indicia;

namespace {

OpenedCase opened(int id, OpenedCase::State state)
{
    OpenedCase one;
    one.id = id;
    one.name = QStringLiteral("a.eml");
    one.state = state;
    if (state == OpenedCase::State::Done) {
        one.report = std::make_shared<const CaseReport>(Fixture::backscatterReport());
    }
    return one;
}

QString allText(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            text += model.index(row, column, parent).data().toString() + u'\n';
        }
        text += allText(model, model.index(row, 0, parent));
    }
    return text;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListKeepsItsPromises()
    {
        CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(opened(1, OpenedCase::State::Waiting));
        model.append(opened(2, OpenedCase::State::Failed));
        model.insert(0, opened(3, OpenedCase::State::Working));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(1), 1);
        model.update(opened(1, OpenedCase::State::Done));
        QCOMPARE(model.index(1).data(CaseListModel::WordRole).toString(), QStringLiteral("Backscatter"));
        QCOMPARE(model.index(1).data(CaseListModel::CertaintyRole).toString(), QStringLiteral("strong"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Undelivered Mail Returned to Sender"));
        model.update(opened(99, OpenedCase::State::Done)); // removed meanwhile: nothing happens
        QCOMPARE(model.takeRow(1).id, 1);
        QCOMPARE(model.rowOf(1), -1);
    }

    void everyRowSaysItsStateInWords_data()
    {
        QTest::addColumn<OpenedCase::State>("state");
        for (const auto state : {OpenedCase::State::Waiting, OpenedCase::State::Working, OpenedCase::State::Done,
                 OpenedCase::State::Failed, OpenedCase::State::Cancelled}) {
            QTest::addRow("state %d", static_cast<int>(state)) << state;
        }
    }
    void everyRowSaysItsStateInWords()
    {
        QFETCH(const OpenedCase::State, state);
        CaseListModel model;
        model.append(opened(1, state));
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data(CaseListModel::WordRole).toString().isEmpty());
        QVERIFY(!index.data(CaseListModel::GlyphRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data(CaseListModel::WordRole).toString()));
    }

    void theRouteKeepsItsPromises()
    {
        RouteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCase(std::make_shared<const CaseReport>(Fixture::backscatterReport()), Voice::Plain);
        QStringList kinds;
        for (int row = 0; row < model.rowCount(); ++row) {
            kinds << QString::number(model.index(row).data(RouteModel::KindRole).toInt());
        }
        // heading, note, trusted hop, boundary hop, boundary line, claimed hop; then the original: heading, note, hop
        QCOMPARE(kinds.join(u' '), QStringLiteral("0 3 1 1 2 1 0 3 1"));
        const QModelIndex claimed = model.index(5);
        QCOMPARE(claimed.data(RouteModel::TrustWordRole).toString(), QStringLiteral("doubtful"));
        QCOMPARE(claimed.data(RouteModel::ReasonsRole).toStringList().size(), 2);
        QVERIFY(claimed.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("doubtful")));
        model.setCase(nullptr, Voice::Plain);
        QCOMPARE(model.rowCount(), 0);
    }

    void theChecksKeepTheirPromises()
    {
        ChecksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCase(std::make_shared<const CaseReport>(Fixture::backscatterReport()), Voice::Technical);
        const QString text = allText(model);
        for (const char *needle : {"HELO", "Reverse name", "SPF MAIL FROM", "fail", "include:_spf.example.net",
                 "bob@bouncer.example", "Tag in your address (BATV)", "Encryption on the way", "203.0.113.99"}) {
            QVERIFY2(text.contains(QString::fromLatin1(needle)), needle);
        }
        const QModelIndex dns = model.dnsRow(2);
        QVERIFY(dns.isValid());
        QVERIFY(dns.data().toString().contains(QStringLiteral("example.org")));
        QVERIFY(!model.dnsRow(99).isValid());
        QVERIFY(!model.dnsRow(-1).isValid());
        model.setCase(nullptr, Voice::Plain);
        QCOMPARE(model.rowCount(), 0);
    }

    void evidenceOfACheckIsItsPlace()
    {
        ChecksModel model;
        const auto report = std::make_shared<const CaseReport>(Fixture::backscatterReport());
        model.setCase(report, Voice::Plain);
        const std::optional<Evidence> evidence = model.evidence(model.index(0, 0));
        QVERIFY(evidence.has_value());
        QCOMPARE(std::get<ByteRange>(*evidence), report->facts.route.hops.at(1).field.source);
    }

    void aTraceAsDeepAsItMayClaimIsShown()
    {
        CaseReport report = Fixture::backscatterReport();
        SpfOutcome &spf = report.facts.boundary.spf.first();
        SpfTraceStep step;
        step.depth = 1'000'000;
        step.term = "include:x.example";
        step.exchangesFrom = -7;
        step.exchangesCount = 1'000;
        spf.trace = {step, step};
        step.depth = -3;
        spf.trace.append(step);
        ChecksModel model;
        model.setCase(std::make_shared<const CaseReport>(report), Voice::Plain);
        QVERIFY(allText(model).contains(QStringLiteral("include:x.example")));
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
