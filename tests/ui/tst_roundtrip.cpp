// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefixture.h"
#include "roundtripmodel.h"
#include "roundtrippage.h"
#include "roundtripview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::Verdict)
Q_DECLARE_METATYPE(Indicia::MessageKind)
Q_DECLARE_METATYPE(Indicia::GeneratorRole)

namespace {

using PlaceKinds = QList<TripPlaceKind>;
using LegStates = QList<TripLegState>;

constexpr int wide = 900;
constexpr int narrow = 400;

CaseReport reportOf(Verdict verdict, MessageKind kind, GeneratorRole role = GeneratorRole::AcceptThenBounce)
{
    CaseReport report = Fixture::backscatterReport();
    report.conclusion.verdict = verdict;
    report.conclusion.generator.role = role;
    report.facts.bounce.kind = kind;
    return report;
}

TripLayout layoutOf(const RoundTrip &trip, int width, const QSet<int> &open = {},
    Qt::LayoutDirection direction = Qt::LeftToRight, int points = 10)
{
    QFont font = QApplication::font();
    font.setPointSize(points);
    return {trip, open, {font, static_cast<qreal>(width), direction}};
}

QSet<int> allLegs(const RoundTrip &trip)
{
    QSet<int> all;
    for (int i = 0; i < trip.legs.size(); ++i) {
        all.insert(i);
    }
    return all;
}

QRectF placeIn(const TripLayout &layout, int number)
{
    for (const TripLayout::Item &item : layout.items()) {
        if (item.kind == TripLayout::Item::Place && item.number == number) {
            return item.rect;
        }
    }
    return {};
}

int itemOf(const RoundTripView &view, TripLayout::Item::Kind kind, int number)
{
    const QList<TripLayout::Item> &items = view.tripLayout().items();
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i).kind == kind && items.at(i).number == number) {
            return i;
        }
    }
    return -1;
}

/// The text of an SVG; a complaint where it has anything but shapes and text.
QString textOfSvg(const QByteArray &svg, QString *complaint)
{
    static const QSet<QString> known{QStringLiteral("svg"), QStringLiteral("title"), QStringLiteral("desc"),
        QStringLiteral("defs"), QStringLiteral("g"), QStringLiteral("path"), QStringLiteral("polyline"),
        QStringLiteral("polygon"), QStringLiteral("rect"), QStringLiteral("circle"), QStringLiteral("ellipse"),
        QStringLiteral("line"), QStringLiteral("text")};
    QString text;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && !known.contains(xml.name().toString())) {
            *complaint = xml.name().toString();
        }
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name().contains(QLatin1String("href")) || attribute.name().startsWith(QLatin1String("on"))) {
                *complaint = attribute.name().toString();
            }
        }
        if (xml.isCharacters()) {
            text += xml.text().trimmed().toString() + QLatin1Char('\n');
        }
    }
    if (xml.hasError()) {
        *complaint = xml.errorString();
    }
    return text;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerShapesThePicture_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<GeneratorRole>("role");
        QTest::addColumn<PlaceKinds>("places");
        QTest::addColumn<LegStates>("states");
        using P = TripPlaceKind;
        using S = TripLegState;
        using R = GeneratorRole;
        QTest::newRow("forged: your way is broken, the other one foreign")
            << Verdict::Backscatter << MessageKind::Failure << R::AcceptThenBounce
            << PlaceKinds{P::You, P::Bouncer, P::Machine} << LegStates{S::Missing, S::Real, S::Foreign};
        QTest::newRow("an automatic reply is nobody's bounce")
            << Verdict::Backscatter << MessageKind::AutoReply << R::Autoresponder
            << PlaceKinds{P::You, P::Answerer, P::Machine} << LegStates{S::Missing, S::Real, S::Foreign};
        QTest::newRow("open: nothing is claimed")
            << Verdict::Undetermined << MessageKind::Failure << R::AcceptThenBounce
            << PlaceKinds{P::You, P::Bouncer, P::Relay} << LegStates{S::Open, S::Real, S::Open};
        QTest::newRow("genuine, handed over by a stranger's machine: a forwarder")
            << Verdict::OwnBounce << MessageKind::Failure << R::AcceptThenBounce
            << PlaceKinds{P::You, P::Bouncer, P::Relay} << LegStates{S::Open, S::Real, S::Real};
        QTest::newRow("the own server's report ends at a refusal")
            << Verdict::OwnBounce << MessageKind::Failure << R::OwnServer
            << PlaceKinds{P::You, P::OwnServer, P::Refuser} << LegStates{S::Open, S::Refused, S::Real};
        QTest::newRow("the own server goes on trying")
            << Verdict::OwnBounce << MessageKind::Delay << R::OwnServer << PlaceKinds{P::You, P::OwnServer, P::Refuser}
            << LegStates{S::Open, S::Open, S::Real};
        QTest::newRow("a fake: no server wrote it")
            << Verdict::FakeBounce << MessageKind::Ordinary << R::Impostor
            << PlaceKinds{P::You, P::AllegedServer, P::Machine} << LegStates{S::Missing, S::Foreign};
        QTest::newRow("misuse: through the own server")
            << Verdict::AccountMisuse << MessageKind::Failure << R::AcceptThenBounce
            << PlaceKinds{P::You, P::Bouncer, P::Machine} << LegStates{S::Missing, S::Real, S::Foreign};
        QTest::newRow("a letter's journey: claimed below the boundary")
            << Verdict::Authentic << MessageKind::Ordinary << R::None
            << PlaceKinds{P::Origin, P::Relay, P::Receiver, P::You} << LegStates{S::Claimed, S::Real, S::Real};
        QTest::newRow("a forged letter: the way that its sender permits is missing")
            << Verdict::Spoofed << MessageKind::Ordinary << R::None
            << PlaceKinds{P::AllegedSender, P::Origin, P::Machine, P::Receiver, P::You}
            << LegStates{S::Missing, S::Claimed, S::Foreign, S::Real};
    }
    void theAnswerShapesThePicture()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(const MessageKind, kind);
        QFETCH(const GeneratorRole, role);
        QFETCH(const PlaceKinds, places);
        QFETCH(const LegStates, states);
        for (const Voice voice : {Voice::Plain, Voice::Technical}) {
            const RoundTrip trip = RoundTripModel::picture(reportOf(verdict, kind, role), voice);
            PlaceKinds kinds;
            for (const TripPlace &place : trip.places) {
                kinds << place.kind;
                QVERIFY(!place.title.isEmpty() && !place.lines.isEmpty());
            }
            LegStates found;
            for (const TripLeg &leg : trip.legs) {
                found << leg.state;
                QVERIFY(!leg.title.isEmpty() && !leg.word.isEmpty() && !leg.details.isEmpty());
                QVERIFY(leg.from != leg.to && leg.from < trip.places.size() && leg.to < trip.places.size());
            }
            QCOMPARE(kinds, places);
            QCOMPARE(found, states);
            QVERIFY(!trip.title.isEmpty());
        }
    }

    void aWeakAnswerDrawsNoCertainPicture()
    {
        CaseReport report = Fixture::backscatterReport();
        report.conclusion.certainty = Certainty::Weak;
        const RoundTrip trip = RoundTripModel::picture(report, Voice::Plain);
        QCOMPARE(trip.legs.at(0).word, QStringLiteral("probably never happened"));
        QCOMPARE(trip.legs.at(2).word, QStringLiteral("probably foreign"));
    }

    void noStateIsToldByColourAlone()
    {
        QSet<QString> glyphs;
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(TripLegState::Refused); ++i) {
            glyphs.insert(glyphOf(static_cast<TripLegState>(i)));
            words.insert(TripWords::name(static_cast<TripLegState>(i), Certainty::Strong));
        }
        QCOMPARE(glyphs.size(), 6);
        QCOMPARE(words.size(), 6);
    }

    void alongJourneyIsShortened()
    {
        CaseReport report = reportOf(Verdict::Authentic, MessageKind::Ordinary);
        Hop claim = report.facts.route.hops.last();
        for (int i = 0; i < 40; ++i) {
            claim.field.by = "relay-" + QByteArray::number(i) + ".example.net";
            report.facts.route.hops.append(claim);
        }
        const RoundTrip trip = RoundTripModel::picture(report, Voice::Plain);
        QCOMPARE(trip.places.size(), 10); // nine of eight steps, and one for those left out
        const auto left = std::ranges::find(trip.legs, QStringLiteral("left out here"), &TripLeg::word);
        QVERIFY(left != trip.legs.cend());
        QCOMPARE(trip.places.at(left->to).title, QStringLiteral("35 more station(s)"));
        for (int i = 0; i < trip.legs.size(); ++i) {
            QCOMPARE(trip.legs.at(i).from, i);
            QCOMPARE(trip.legs.at(i).to, i + 1);
        }
    }

    void everythingHasAPlaceOfItsOwn_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("journey");
        for (const bool open : {false, true}) {
            for (const bool journey : {false, true}) {
                for (const int points : {8, 10, 24}) {
                    for (const int width : {narrow, wide}) {
                        QTest::addRow("%d px, %d pt, %s, %s", width, points, open ? "open" : "closed",
                            journey ? "journey" : "round trip")
                            << width << points << open << journey;
                    }
                }
            }
        }
    }
    void everythingHasAPlaceOfItsOwn()
    {
        QFETCH(const int, width);
        QFETCH(const int, points);
        QFETCH(const bool, open);
        QFETCH(const bool, journey);
        CaseReport report = reportOf(
            journey ? Verdict::Spoofed : Verdict::Backscatter, journey ? MessageKind::Ordinary : MessageKind::Failure);
        report.facts.envelope.recipient = QByteArray(60, 'a') + '@' + QByteArray(60, 'b') + ".example";
        const RoundTrip trip = RoundTripModel::picture(report, Voice::Technical);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const TripLayout layout = layoutOf(trip, width, open ? allLegs(trip) : QSet<int>(), direction, points);
            const QRectF all(QPointF(), layout.size());
            for (const TripLayout::Box &box : layout.boxes()) {
                QVERIFY2(all.contains(box.rect), "a box is outside of the picture");
                for (const TripLayout::Box &other : layout.boxes()) {
                    QVERIFY2(&box == &other || !box.rect.intersects(other.rect), "two boxes overlap");
                }
            }
            for (const TripLayout::Piece &piece : layout.pieces()) {
                const QRectF item = layout.items().at(piece.item).rect;
                for (int l = 0; l < piece.text->lineCount(); ++l) {
                    const QRectF line = piece.text->lineAt(l).naturalTextRect().translated(piece.at);
                    QVERIFY2(item.adjusted(-1, -1, 1, 1).contains(line), qPrintable(piece.text->text()));
                }
            }
        }
    }

    void aNarrowWindowPutsPlacesBelowEachOther()
    {
        const RoundTrip trip = RoundTripModel::picture(Fixture::backscatterReport(), Voice::Plain);
        const TripLayout small = layoutOf(trip, narrow);
        QVERIFY(!small.isWide());
        QVERIFY(placeIn(small, 0).bottom() < placeIn(small, 1).top());
        QVERIFY(placeIn(small, 1).bottom() < placeIn(small, 2).top());
        const TripLayout large = layoutOf(trip, wide);
        QVERIFY(large.isWide());
        QCOMPARE(placeIn(large, 0).top(), placeIn(large, 1).top());
        QVERIFY(placeIn(large, 0).right() < placeIn(large, 1).left());
        const TripLayout mirrored = layoutOf(trip, wide, {}, Qt::RightToLeft);
        QVERIFY(placeIn(mirrored, 0).left() > placeIn(mirrored, 1).right());
        QVERIFY2(layoutOf(trip, wide, {}, Qt::LeftToRight, 10).size().height() * 1.5
                < layoutOf(trip, wide * 2, {}, Qt::LeftToRight, 20).size().height(),
            "text scales with the font");
    }

    void theKeyboardOpensLegsAndShowsEvidence()
    {
        RoundTripView view;
        view.setTrip(RoundTripModel::picture(Fixture::backscatterReport(), Voice::Plain));
        view.resize(narrow, 800);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentItem(), view.tripLayout().items().size() - 1);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentItem(), 0);
        const int leg = itemOf(view, TripLayout::Item::Leg, 2);
        while (view.currentItem() < leg) {
            QTest::keyClick(&view, Qt::Key_Down);
        }
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.isOpen(2));
        QCOMPARE(itemOf(view, TripLayout::Item::Leg, 2), view.currentItem());
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(!view.isOpen(2));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.isOpen(2));
        QSignalSpy spy(&view, &RoundTripView::evidenceRequested);
        const int line = itemOf(view, TripLayout::Item::Line, 2);
        QVERIFY(line > 0);
        view.setCurrentItem(line);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(spy.size(), 1);
    }

    void aClickOpensALeg()
    {
        RoundTripView view;
        view.setTrip(RoundTripModel::picture(Fixture::backscatterReport(), Voice::Plain));
        view.resize(wide, 800);
        const QPoint leg = view.tripLayout().items().at(itemOf(view, TripLayout::Item::Leg, 0)).rect.center().toPoint();
        QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, leg);
        QVERIFY(view.isOpen(0));
        QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, leg);
        QVERIFY(!view.isOpen(0));
    }

    void textIsMarkedAndCopiedAsItIs()
    {
        CaseReport report = Fixture::backscatterReport();
        report.facts.envelope.recipient = QByteArray(60, 'a') + "@example.org";
        RoundTripView view;
        view.setTrip(RoundTripModel::picture(report, Voice::Plain));
        view.resize(wide, 800);
        QSignalSpy spy(&view, &RoundTripView::copied);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY2(all.contains(QString::fromLatin1(report.facts.envelope.recipient)), "no break inside what is copied");
        QVERIFY(all.startsWith(view.trip().title));
        // Dragging marks what lies between; it opens nothing.
        const QRectF title = view.tripLayout().items().first().rect;
        QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, title.topLeft().toPoint() + QPoint(1, 2));
        QTest::mouseMove(&view, QPoint(static_cast<int>(title.right()), static_cast<int>(title.top()) + 2));
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, title.topRight().toPoint() + QPoint(-1, 2));
        QCOMPARE(view.selectedText(), view.trip().title);
        // Without a mark it is the text of what is chosen.
        view.setTrip(view.trip());
        view.setCurrentItem(itemOf(view, TripLayout::Item::Place, 1));
        QVERIFY(view.selectedText().startsWith(view.trip().places.at(1).title));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(spy.size(), 2);
    }

    void aScreenReaderFindsPlacesAndLegs()
    {
        RoundTripView view;
        view.setTrip(RoundTripModel::picture(Fixture::backscatterReport(), Voice::Plain));
        view.resize(wide, 800);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(whole != nullptr);
        QVERIFY(!whole->text(QAccessible::Name).isEmpty());
        QCOMPARE(whole->childCount(), 1 + 3 + 3);
        int buttons = 0;
        for (int i = 0; i < whole->childCount(); ++i) {
            QAccessibleInterface *child = whole->child(i);
            QVERIFY(child != nullptr && child->isValid());
            QVERIFY2(!child->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(whole->indexOfChild(child), i);
            QCOMPARE(child->parent(), whole);
            QVERIFY(!child->rect().isEmpty());
            buttons += child->role() == QAccessible::Button ? 1 : 0;
        }
        QCOMPARE(buttons, 3);
        const int leg = itemOf(view, TripLayout::Item::Leg, 1);
        QVERIFY(whole->child(leg)->state().collapsed);
        QVERIFY(whole->child(leg)->actionInterface() != nullptr);
        whole->child(leg)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(view.isOpen(1));
        whole = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(whole->childCount() > 7);
        QVERIFY(whole->child(leg)->state().expanded);
    }

    void nothingFromMailBecomesMarkup_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("elements") << QByteArray("<script>alert(1)</script><a href=\"http://thief.example/\">x</a>");
        QTest::newRow("the end of the text") << QByteArray("</text></g></svg><image href='file:///etc/passwd'/>");
        QTest::newRow("entities") << QByteArray("&lt;b&gt; &amp; &#x41; ]]> <!-- -->");
        QTest::newRow("controls and bidi") << QByteArray("a\x01\x1b[31mb\xe2\x80\xae"
                                                         "cba\xef\xbf\xbe\x7f");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xed\xa0\x80");
    }
    void nothingFromMailBecomesMarkup()
    {
        QFETCH(const QByteArray, text);
        RoundTripView view;
        view.setTrip(RoundTripModel::picture(Fixture::hostileReport(text), Voice::Technical));
        view.resize(wide, 800);
        for (int leg = 0; leg < 3; ++leg) {
            view.setOpen(leg, true);
        }
        QString complaint;
        const QString written = textOfSvg(view.svg(), &complaint);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        QVERIFY(written.contains(QLatin1String("never happened")));
        for (const TripLayout::Piece &piece : view.tripLayout().pieces()) {
            for (const QChar c : piece.text->text()) {
                QVERIFY(c.category() != QChar::Other_Control && c.unicode() != 0x202E && c.unicode() != 0xFFFE);
            }
        }
    }

    void thePictureIsSavedAndCopied_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("SVG") << QStringLiteral("trip.svg") << QByteArray("<?xml");
        QTest::newRow("PNG") << QStringLiteral("trip.PNG") << QByteArray("\x89PNG");
    }
    void thePictureIsSavedAndCopied()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, start);
        RoundTripPage page;
        page.resize(wide, 700);
        page.showCase(std::make_shared<CaseReport>(Fixture::backscatterReport()), Voice::Plain);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTemporaryDir folder;
        QVERIFY(page.savePicture(folder.filePath(name)));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY(!page.savePicture(folder.filePath(QStringLiteral("no/such/folder.svg"))));
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto copy = std::ranges::find(buttons, QStringLiteral("&Copy the picture"), &QPushButton::text);
        QVERIFY(copy != buttons.cend());
        (*copy)->click();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("never happened"));
    }

    void thePageFitsItsWidth()
    {
        RoundTripPage page;
        page.showCase(std::make_shared<CaseReport>(Fixture::backscatterReport()), Voice::Plain);
        page.resize(narrow, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *view = page.findChild<RoundTripView *>();
        const auto *area = page.findChild<QScrollArea *>();
        QVERIFY(view->width() <= area->viewport()->width());
        QVERIFY(view->height() >= static_cast<int>(view->tripLayout().size().height()));
    }
};

QTEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
