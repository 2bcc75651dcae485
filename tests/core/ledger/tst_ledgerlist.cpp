// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerlist.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;

namespace {

constexpr sys_seconds noon = sys_days(2026y / November / 20) + 12h;

LedgerEntry sent(const QByteArray &id, const QByteArray &recipients, sys_seconds date = noon)
{
    LedgerEntry entry;
    entry.messageId = id;
    entry.date = date;
    entry.recipients = recipients.split(' ');
    return entry;
}

} // namespace

/// The ledger in memory, and the form in which Message-IDs are compared.
class TestLedgerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageIds_data();
    void messageIds();
    void findsByMessageId_data();
    void findsByMessageId();
    void findsByRecipientAndTime_data();
    void findsByRecipientAndTime();
    void numbersItsRows();
    void answersAreBounded();
};

void TestLedgerList::messageIds_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char *name, const QByteArray &written, const QByteArray &normal) {
        QTest::newRow(name) << written << normal;
    };
    row("in brackets", "<a1@example.org>", "a1@example.org");
    row("bare", "a1@example.org", "a1@example.org");
    row("folded by a relay", "<a1\r\n @example.org>", "a1@example.org");
    row("white space around", " \t<a1@example.org> ", "a1@example.org");
    row("a comment behind", "<a1@example.org> (added by postmaster)", "a1@example.org");
    row("the left side keeps its case", "<A1b@example.org>", "A1b@example.org");
    row("the right side loses it", "<A1b@Example.ORG>", "A1b@example.org");
    row("Outlook's own form", "<!&!AAAA@Example.org>", "!&!AAAA@example.org");
    row("the last @ parts it", "<a@B@Example.org>", "a@B@example.org");
    row("no @", "<Local-ID>", "Local-ID");
    row("never closed", "<a1@example.org", "a1@example.org");
    row("nothing", "", "");
    row("empty brackets", "<>", "");
    row("non-ASCII stays", "<\xc3\xa4@Example.org>", "\xc3\xa4@example.org");
}

void TestLedgerList::messageIds()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, normal);
    QCOMPARE(normalMessageId(written), normal);
    QCOMPARE(normalMessageId(normal), normal);
}

void TestLedgerList::findsByMessageId_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<int>("found");
    QTest::newRow("the very id") << QByteArray("<a1@example.org>") << 1;
    QTest::newRow("another case of the host") << QByteArray("<a1@EXAMPLE.org>") << 1;
    QTest::newRow("another case of the left side") << QByteArray("<A1@example.org>") << 0;
    QTest::newRow("kept twice") << QByteArray("b2@example.org") << 2;
    QTest::newRow("unknown") << QByteArray("<zz@example.org>") << 0;
    QTest::newRow("nothing, though an entry has none") << QByteArray("") << 0;
}

void TestLedgerList::findsByMessageId()
{
    QFETCH(QByteArray, asked);
    QFETCH(int, found);
    const LedgerList ledger({sent("<a1@example.org>", "x@example.net"), sent("<b2@Example.org>", "y@example.net"),
                                sent("b2@example.org", "y@example.net"), sent("", "z@example.net")},
        {});
    QCOMPARE(ledger.byMessageId(asked)->size(), found);
}

void TestLedgerList::findsByRecipientAndTime_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("found");
    QTest::newRow("within") << QByteArray("X@example.net") << -1 << 1 << 1;
    QTest::newRow("the very second") << QByteArray("<x@example.net>") << 0 << 0 << 1;
    QTest::newRow("too late") << QByteArray("x@example.net") << 1 << 2 << 0;
    QTest::newRow("too early") << QByteArray("x@example.net") << -2 << -1 << 0;
    QTest::newRow("somebody else") << QByteArray("w@example.net") << -1 << 1 << 0;
    QTest::newRow("the second of several") << QByteArray("y@example.net") << -1 << 1 << 1;
}

void TestLedgerList::findsByRecipientAndTime()
{
    QFETCH(QByteArray, recipient);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, found);
    const LedgerList ledger({sent("<a1@example.org>", "x@example.net y@example.net")}, {});
    QCOMPARE(ledger.byRecipient(recipient, noon + hours(from), noon + hours(to))->size(), found);
}

void TestLedgerList::numbersItsRows()
{
    const LedgerList ledger({sent("<a1@example.org>", "x@example.net"), sent("<b2@example.org>", "x@example.net")}, {});
    QCOMPARE(ledger.byMessageId("<b2@example.org>")->first().row, 2);
}

void TestLedgerList::answersAreBounded()
{
    const QList<LedgerEntry> many(3 * MaxLedgerMatches, sent("<a1@example.org>", "x@example.net"));
    const LedgerList ledger(many, {});
    QCOMPARE(ledger.byMessageId("<a1@example.org>")->size(), MaxLedgerMatches);
    QCOMPARE(ledger.byRecipient("x@example.net", noon, noon)->size(), MaxLedgerMatches);
}

QTEST_GUILESS_MAIN(TestLedgerList)
#include "tst_ledgerlist.moc"
