// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boxstyle.h"
#include "casefixture.h"
#include "caselistmodel.h"
#include "checksmodel.h"
#include "elide.h"
#include "glyph.h"
#include "ink.h"
#include "looks.h"
#include "routemodel.h"
#include "signaturefixture.h"

#include <QAbstractItemModelTester>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(QStyle::PrimitiveElement)

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

    void everyLookHasItsPicture()
    {
        QStringList glyphs;
        const auto look = [&glyphs](const Look &one) {
            glyphs << one.glyph;
            QVERIFY2(!Glyph::named(one.glyph).isEmpty(), qPrintable(one.glyph));
        };
        for (int i = 0; i <= static_cast<int>(Verdict::Unverifiable); ++i) {
            look(lookOf(static_cast<Verdict>(i)));
        }
        glyphs.removeDuplicates(); // told apart by their shape, not by colour
        QCOMPARE(glyphs.size(), static_cast<int>(Verdict::Unverifiable) + 1);
        glyphs.clear();
        for (int i = 0; i <= static_cast<int>(HopTrust::Forged); ++i) {
            look(lookOf(static_cast<HopTrust>(i)));
        }
        glyphs.removeDuplicates();
        QCOMPARE(glyphs.size(), static_cast<int>(HopTrust::Forged) + 1);
        glyphs.clear();
        for (int i = 0; i <= static_cast<int>(Severity::Bad); ++i) {
            look(lookOf(static_cast<Severity>(i)));
        }
        glyphs.removeDuplicates();
        QCOMPARE(glyphs.size(), static_cast<int>(Severity::Bad) + 1);
        look(lookOf(TlsLevel::Cleartext));
        look(lookOf(TlsLevel::Encrypted));
    }

    void inkCanBeRead_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x1b, 0x1d, 0x1f) << QColor(0xec, 0xee, 0xf0);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("sepia") << QColor(0xf4, 0xec, 0xd8) << QColor(0x5b, 0x46, 0x36);
        QTest::newRow("blue") << QColor(0x00, 0x2b, 0x36) << QColor(0xee, 0xe8, 0xd5);
    }
    /// WCAG 2.1 section 1.4.3: at least 4.5.
    void inkCanBeRead()
    {
        QFETCH(const QColor, base);
        QFETCH(const QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        for (const Ink ink : {Ink::Text, Ink::Good, Ink::Warning, Ink::Bad, Ink::Neutral}) {
            QVERIFY(contrast(inkColour(ink, palette), base) >= 4.5);
        }
    }

    void boxesThatAreNotTickedAreSeen_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QStyle::PrimitiveElement>("element");
        for (const auto &[name, element] : {std::pair("check box", QStyle::PE_IndicatorCheckBox),
                 std::pair("box in a list", QStyle::PE_IndicatorItemViewItemCheck),
                 std::pair("radio button", QStyle::PE_IndicatorRadioButton)}) {
            QTest::addRow("light, %s", name) << QColor(0xef, 0xef, 0xef) << QColor(Qt::black) << element;
            QTest::addRow("dark, %s", name) << QColor(0x24, 0x26, 0x29) << QColor(0xec, 0xee, 0xf0) << element;
            QTest::addRow("black, %s", name) << QColor(Qt::black) << QColor(Qt::white) << element;
        }
    }
    /// WCAG 2.1 section 1.4.11: at least 3.
    void boxesThatAreNotTickedAreSeen()
    {
        QFETCH(const QColor, window);
        QFETCH(const QColor, text);
        QFETCH(const QStyle::PrimitiveElement, element);
        QStyleOptionButton button;
        button.rect = QRect(4, 4, 16, 16);
        button.state = QStyle::State_Enabled | QStyle::State_Off;
        button.palette = QPalette(window);
        button.palette.setColor(QPalette::Window, window);
        button.palette.setColor(QPalette::Base, text.lightness() > 128 ? window.darker(130) : QColor(Qt::white));
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText}) {
            button.palette.setColor(role, text);
        }
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(window);
        QPainter painter(&image);
        BoxStyle().drawPrimitive(element, &button, &painter, nullptr);
        painter.end();
        int seen = 0;
        for (int y = 0; y < image.height(); ++y) {
            seen += contrast(image.pixelColor(image.width() / 2, y), window) >= 3 ? 1 : 0;
        }
        QVERIFY(seen >= 2); // its upper and its lower edge
    }

    void addressesAreCutSoThatTheOwnerStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("end");
        QTest::newRow("T51: long subdomain") << QStringLiteral("paypal.example.com.")
                + QStringLiteral("x.").repeated(100) + QStringLiteral("evil.example.net")
                                             << QStringLiteral("evil.example.net");
        QTest::newRow("long local part") << QString(200, u'a') + QStringLiteral("@mail.example.org")
                                         << QStringLiteral("@mail.example.org");
    }
    void addressesAreCutSoThatTheOwnerStays()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, end);
        const QFontMetrics metrics{QFont()};
        const int width = metrics.horizontalAdvance(end) * 2;
        const QString cut = elidedAddress(text, metrics, width);
        QVERIFY2(cut.endsWith(end), qPrintable(cut));
        QVERIFY(metrics.horizontalAdvance(cut) <= width);
        QCOMPARE(elidedAddress(end, metrics, width), end);
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

    void signaturesAreARowEach()
    {
        ChecksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto report = std::make_shared<const CaseReport>(Fixture::listLetterReport());
        model.setCase(report, Voice::Technical);
        const QModelIndex section = model.index(1, 0);
        QStringList rows;
        for (int row = 0; row < model.rowCount(section); ++row) {
            rows << model.index(row, 0, section).data().toString() + u' '
                    + model.index(row, ChecksModel::ResultColumn, section).data().toString();
        }
        QCOMPARE(rows,
            QStringList({QStringLiteral("DKIM pass"), QStringLiteral("DKIM fail"), QStringLiteral("DKIM policy"),
                QStringLiteral("DMARC fail"), QStringLiteral("DMARC none"), QStringLiteral("ARC pass"),
                QStringLiteral("Authentication-Results yours"), QStringLiteral("Received-SPF a stranger's")}));
        const QModelIndex failed = model.index(1, 0, section);
        QCOMPARE(std::get<ByteRange>(*model.evidence(failed)), report->facts.signatures.dkim.at(1).source);
        bool altered = false;
        for (int row = 0; row < model.rowCount(failed); ++row) {
            const QModelIndex one = model.index(row, 0, failed);
            if (one.data().toString() == QStringLiteral("Altered")) {
                altered = true;
                QCOMPARE(std::get<ByteRange>(*model.evidence(one)), report->facts.signatures.dkim.at(1).repair->source);
            }
        }
        QVERIFY(altered);
        const QString text = allText(model);
        for (const char *needle : {"Historic evidence", "_dmarc.example.org", "s2026._domainkey.example.org"}) {
            QVERIFY2(text.contains(QString::fromLatin1(needle)), needle);
        }
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
