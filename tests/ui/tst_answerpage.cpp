// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerpage.h"
#include "bouncereport.h"
#include "casefixture.h"
#include "findingcard.h"
#include "letterpane.h"
#include "looks.h"
#include "verdictwords.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Indicia;

namespace {

QPushButton *buttonOf(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto it = std::ranges::find(buttons, text, &QPushButton::text);
    return it == buttons.cend() ? nullptr : *it;
}

std::shared_ptr<CaseReport> reportWith(const QList<Settler> &settlers)
{
    auto report = std::make_shared<CaseReport>(Fixture::backscatterReport());
    report->conclusion.wouldSettle = settlers;
    return report;
}

} // namespace

class TestAnswerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldSettleItHasAButton_data()
    {
        QTest::addColumn<int>("settler");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char *name, Settler settler, const char *place) {
            QTest::newRow(name) << static_cast<int>(settler) << QByteArray(place);
        };
        row("name my domain", Settler::NameOwnDomains, "settings.identity");
        row("name my receivers", Settler::NameOwnServers, "settings.servers");
        row("name my outgoing servers", Settler::NameOutboundServers, "settings.outbound");
        row("allow DNS", Settler::AllowDns, "dns.allow");
        row("add a key", Settler::AddBatvKey, "settings.keys");
        row("add a secret", Settler::AddSrsSecret, "settings.srs");
        row("add a ledger", Settler::AddLedger, "ledger.add");
        row("add old keys", Settler::AddKeyArchive, "keys.import");
        row("check again", Settler::VerifyDkim, "case.again");
        row("ask somebody", Settler::AskSender, "");
    }
    void whatWouldSettleItHasAButton()
    {
        QFETCH(const int, settler);
        QFETCH(const QByteArray, place);
        const auto asked = static_cast<Settler>(settler);
        AnswerPage page;
        QSignalSpy spy(&page, &ReportPage::placeRequested);
        page.showCase(reportWith({asked}), Voice::Plain);
        QPushButton *button = place.isEmpty() ? nullptr : buttonOf(page, VerdictWords::actionName(asked));
        QCOMPARE(button == nullptr, place.isEmpty());
        if (button) {
            QVERIFY(!button->accessibleDescription().isEmpty());
            button->click();
            QCOMPARE(spy.size(), 1);
            QCOMPARE(spy.first().first().toByteArray(), place);
            page.setWithheld({place});
            page.showCase(reportWith({asked}), Voice::Plain);
            QVERIFY2(!buttonOf(page, VerdictWords::actionName(asked)), "what cannot be done is not offered");
        }
    }

    void thereAreTwoReplies()
    {
        AnswerPage page;
        page.showCase(reportWith({}), Voice::Plain);
        auto *whom = page.findChild<QTabBar *>();
        QPushButton *copy = buttonOf(page, QStringLiteral("Copy the &reply"));
        QVERIFY(whom != nullptr && copy != nullptr);
        copy->click();
        const QString customer = QGuiApplication::clipboard()->text();
        whom->setCurrentIndex(1);
        copy->click();
        const QString postmaster = QGuiApplication::clipboard()->text();
        QVERIFY(!customer.contains(QLatin1String("RFC")));
        QVERIFY(postmaster.contains(QLatin1String("RFC")));
        QVERIFY(postmaster.contains(QLatin1String("203.0.113.99")));
    }

    void howSureIsAShapeToo()
    {
        QSet<QString> glyphs;
        for (const Certainty certainty : {Certainty::None, Certainty::Weak, Certainty::Strong, Certainty::Proven}) {
            glyphs.insert(lookOf(certainty).glyph);
            QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(lookOf(certainty).glyph)));
        }
        QCOMPARE(glyphs.size(), 4);
    }

    void theLetterIsWrittenWhenItIsAskedFor()
    {
        AnswerPage page;
        page.showCase(reportWith({}), Voice::Plain);
        QVERIFY(!page.findChild<LetterPane *>());
        buttonOf(page, QStringLiteral("&Write to its postmaster\u2026"))->click();
        const auto *pane = page.findChild<LetterPane *>();
        QVERIFY(pane != nullptr);
        buttonOf(page, QStringLiteral("Copy the &letter"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("RFC 5321 section 6.2")));
        QTemporaryDir folder;
        QVERIFY(pane->save(folder.filePath(QStringLiteral("letter.eml"))));
        QVERIFY(!pane->save(folder.filePath(QStringLiteral("no/such/folder.eml"))));
        QFile file(folder.filePath(QStringLiteral("letter.eml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Message message = Message::parse(file.readAll());
        QCOMPARE(readBounce(message).kind, MessageKind::Feedback);
        QCOMPARE(message.firstValue("To"), "<postmaster@mail.bouncer.example>");
        QCOMPARE(message.firstValue("From"), "<postmaster@example.org>");
        QVERIFY2(!message.document().contains("alice@example.org"), "the recipient is hidden");
    }

    void aGenuineBounceNeedsNoLetter()
    {
        AnswerPage page;
        auto report = reportWith({});
        report->conclusion.verdict = Verdict::OwnBounce;
        page.showCase(report, Voice::Plain);
        QVERIFY(!buttonOf(page, QStringLiteral("&Write to its postmaster\u2026")));
    }

    void evidenceOfOnePlaceIsToldApart()
    {
        const CaseReport report = Fixture::backscatterReport();
        const ByteRange field = report.facts.message.range(*report.facts.message.first("Subject"));
        Finding finding;
        finding.evidence = {field, ByteRange{0, field.offset, 3}, DnsRef{0}};
        const FindingCard card(report, finding, Voice::Plain);
        QStringList labels;
        for (const QPushButton *button : card.findChildren<QPushButton *>()) {
            labels << button->text();
        }
        QCOMPARE(labels.size(), 3);
        QCOMPARE(labels.at(0), QStringLiteral("Show the Subject field"));
        QVERIFY2(labels.at(1).startsWith(QLatin1String("Show the Subject field, bytes ")), qPrintable(labels.at(1)));
        QVERIFY2(labels.at(2).startsWith(QLatin1String("Show DNS: ")), qPrintable(labels.at(2)));
    }

    void aLongNameMakesNoCardWide()
    {
        CaseReport report = Fixture::backscatterReport();
        report.dns.first().question.name = QByteArray(60, 'a') + ".example.org";
        Finding finding;
        finding.evidence = {DnsRef{0}};
        const FindingCard card(report, finding, Voice::Plain);
        const int letter = card.fontMetrics().averageCharWidth();
        QVERIFY(card.findChild<QPushButton *>()->sizeHint().width() > 45 * letter);
        QVERIFY2(
            card.minimumSizeHint().width() < 40 * letter, qPrintable(QString::number(card.minimumSizeHint().width())));
    }

    void nothingFromMailIsMarkup()
    {
        AnswerPage page;
        const QByteArray hostile("<b>\x1b[31m</b>\r\nBcc: x@example.com\xe2\x80\xae");
        page.showCase(std::make_shared<CaseReport>(Fixture::hostileReport(hostile)), Voice::Technical);
        page.findChild<QTabBar *>()->setCurrentIndex(1);
        buttonOf(page, QStringLiteral("&Write to its postmaster\u2026"))->click();
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x1B)) && !label->text().contains(QChar(0x202E)));
            QVERIFY(!label->text().contains(QLatin1String("\nBcc")));
        }
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            QVERIFY(!button->text().contains(QChar(0x1B)) && !button->text().contains(QChar(0x202E)));
        }
    }
};

QTEST_MAIN(TestAnswerPage)
#include "tst_answerpage.moc"
