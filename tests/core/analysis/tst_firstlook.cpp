// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"
#include "firstlook.h"
#include "offresolver.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace Qt::StringLiterals;

/// What a list shows at once is what the check says later: of every message of every collection that is here, as it is
/// and damaged in ways that move the ends of lines and parts.
class TestFirstLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCheck_data();
    void agreesWithTheCheck();
    void structureIsThatOfTheWhole_data();
    void structureIsThatOfTheWhole();
    void showsWhatIsWritten();
    void readsNoHopBelowTheBoundary();
};

namespace {

constexpr qint64 largest = 256 * 1024;

struct Sample
{
    QString name;
    QByteArray bytes;
};

QList<Sample> samplesBelow(const QString &folder)
{
    QList<Sample> samples;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() <= largest && file.open(QIODevice::ReadOnly)) {
            samples.append({file.fileName(), file.readAll()});
        }
    }
    std::ranges::sort(samples, {}, &Sample::name);
    return samples;
}

void addCollections()
{
    QTest::addColumn<QString>("folder");
    const auto add = [](const char *name, const QString &folder) { QTest::newRow(name) << folder; };
    add("fixtures", QStringLiteral(INDICIA_SOURCE_DIR "/tests/fixtures"));
    add("fuzz inputs", QStringLiteral(INDICIA_SOURCE_DIR "/fuzz/corpus/message"));
    add("texts of bounces", QStringLiteral(INDICIA_SOURCE_DIR "/fuzz/corpus/bouncetext"));
    add("demo mailbox", QStringLiteral(INDICIA_SOURCE_DIR "/resources"));
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    add("labelled corpus", shared + "/corpus"_L1);
    add("conformance", shared + "/conformance"_L1);
}

/// The same message, and what transports, editors and accidents make of it.
QByteArrayList formsOf(const QByteArray &bytes)
{
    QByteArray lf = bytes;
    lf.replace("\r\n", "\n");
    QByteArray crlf = lf;
    crlf.replace("\n", "\r\n");
    QByteArray cr = lf;
    cr.replace('\n', '\r');
    QByteArray mixed = crlf;
    mixed.replace("\r\n--", "\n--");
    QByteArray bare = crlf;
    bare.replace("\r\n--", "\r\r\n--");
    QByteArray doubled = lf;
    doubled.replace("\n--", "\n\n--");
    return {bytes, lf, crlf, cr, mixed, bare, doubled, bytes.first(bytes.size() / 2), bytes.first(bytes.size() * 7 / 8),
        bytes.chopped(std::min<qsizetype>(bytes.size(), 3)), "\n" + bytes};
}

/// The user's own hosts: none is known, and some that occur in the collections.
QList<Identity> identities()
{
    Identity known;
    known.domains = {"example.org", "acme.example", "recv.example.org"};
    known.trustedHosts = {"mail.example.org", "mx.example.org", "mx1.example.org"};
    if (const std::optional<IpNetwork> network = IpNetwork::parse("192.0.2.0/24")) {
        known.trustedNetworks = {*network};
    }
    return {Identity(), known};
}

CaseReport checked(const QByteArray &bytes, const Identity &identity)
{
    OffResolver resolver;
    Context context;
    context.resolver = &resolver;
    context.identity = identity;
    context.now = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);
    return examine(bytes, {}, context);
}

/// The name of the first value that differs; empty where none does.
QByteArray difference(const FirstLook &look, const CaseReport &report)
{
    const CaseFacts &facts = report.facts;
    const HeaderField *from = facts.message.first("From");
    const HeaderField *subject = facts.message.first("Subject");
    const QList<QByteArray> authors = from ? facts.message.addresses(*from) : QList<QByteArray>();
    const auto date = facts.envelope.receivedAt ? facts.envelope.receivedAt : facts.message.date();
    const std::pair<const char *, bool> same[] = {
        {"kind", look.kind == facts.bounce.kind},
        {"from", look.from == (authors.isEmpty() ? QByteArray() : authors.first())},
        {"author", look.author == (from ? facts.message.decoded(*from) : Hostile())},
        {"subject", look.subject == (subject ? facts.message.decoded(*subject) : Hostile())},
        {"message id", look.messageId == facts.message.messageId()},
        {"date", look.date == date},
        {"client", look.route.client == facts.envelope.client},
        {"helo", look.route.helo == facts.envelope.helo},
        {"hops", look.route.hops == facts.route.hops.size()},
        {"boundary", look.route.boundary == facts.route.boundary},
        {"basis", look.route.basis == facts.route.basis},
        {"trusted hops",
            look.route.trustedHops
                == std::ranges::count_if(facts.route.hops,
                    [](const Hop &hop) { return hop.trust == HopTrust::Trusted || hop.trust == HopTrust::Boundary; })},
    };
    const auto *const other = std::ranges::find(same, false, &std::pair<const char *, bool>::second);
    return other == std::end(same) ? QByteArray() : QByteArray(other->first);
}

} // namespace

void TestFirstLook::agreesWithTheCheck_data()
{
    addCollections();
}

void TestFirstLook::agreesWithTheCheck()
{
    QFETCH(const QString, folder);
    const QList<Sample> samples = samplesBelow(folder);
    if (samples.isEmpty()) {
        QSKIP("this collection is not here");
    }
    for (const Identity &identity : identities()) {
        for (const Sample &sample : samples) {
            const QByteArray other = difference(lookAt(sample.bytes, identity), checked(sample.bytes, identity));
            QVERIFY2(other.isEmpty(), qPrintable(sample.name + ": "_L1 + QLatin1StringView(other)));
        }
    }
}

void TestFirstLook::structureIsThatOfTheWhole_data()
{
    addCollections();
}

void TestFirstLook::structureIsThatOfTheWhole()
{
    QFETCH(const QString, folder);
    const QList<Sample> samples = samplesBelow(folder);
    if (samples.isEmpty()) {
        QSKIP("this collection is not here");
    }
    for (const Sample &sample : samples) {
        int form = 0;
        for (const QByteArray &bytes : formsOf(sample.bytes)) {
            const Message whole = Message::parse(bytes);
            const Message structure = Message::parse(bytes, Message::Reading::Structure);
            const QByteArray name = sample.name.toUtf8() + " form " + QByteArray::number(form++);
            QVERIFY2(structure.fields() == whole.fields(), name.constData());
            QVERIFY2(structure.body() == whole.body(), name.constData());
            QVERIFY2(structure.parts() == whole.parts(), name.constData());
            QVERIFY2(structure.oddities().isEmpty(), name.constData());
            QVERIFY2(messageKindOf(structure) == readBounce(whole).kind, name.constData());
        }
    }
}

void TestFirstLook::showsWhatIsWritten()
{
    const QByteArray message = "Return-Path: <>\r\n"
                               "Received: from mx.example.net (mx.example.net [198.51.100.7])\r\n"
                               "\tby mail.example.org (Postfix) with ESMTPS id 4Tq1\r\n"
                               "\tfor <alice@example.org>; Sat, 21 Nov 2026 10:00:05 +0000 (UTC)\r\n"
                               "From: =?utf-8?q?J=C3=BCrgen?= <j@example.net>\r\nTo: alice@example.org\r\n"
                               "Subject: Undelivered Mail Returned to Sender\r\n"
                               "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
                               "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                               "Reporting-MTA: dns; mx.example.net\r\n\r\n"
                               "Final-Recipient: rfc822; bob@example.net\r\nAction: delayed\r\nStatus: 4.4.1\r\n"
                               "--b--\r\n";
    const FirstLook look = lookAt(message, {});
    QCOMPARE(look.author.displayText(), u"Jürgen <j@example.net>"_s);
    QCOMPARE(look.from, QByteArray("j@example.net"));
    QCOMPARE(look.subject.displayText(), u"Undelivered Mail Returned to Sender"_s);
    QCOMPARE(look.kind, MessageKind::Delay);
    QCOMPARE(look.route.hops, 1);
    QCOMPARE(look.route.basis, BoundaryBasis::AssumedTopmost);
    QCOMPARE(look.route.client, IpAddress::parse("198.51.100.7"));
    QCOMPARE(look.route.helo, QByteArray("mx.example.net"));
    QVERIFY(look.date.has_value());
    QCOMPARE(look.date->time_since_epoch().count(), 1'795'255'205);
}

void TestFirstLook::readsNoHopBelowTheBoundary()
{
    QByteArray message = "Received: from a.example.net ([198.51.100.7]) by mail.example.org with ESMTP;\r\n"
                         " Sat, 21 Nov 2026 10:00:05 +0000\r\n";
    for (int i = 0; i < 40; ++i) {
        message += "Received: from (((( by ))))\r\n";
    }
    const FirstLook look = lookAt(message + "\r\n", {});
    QCOMPARE(look.route.hops, 41);
    QCOMPARE(look.route.boundary, 0);
    QCOMPARE(look.route.trustedHops, 1);
}

QTEST_GUILESS_MAIN(TestFirstLook)
#include "tst_firstlook.moc"
