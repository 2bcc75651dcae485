// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtermatcher.h"
#include "scanfilter.h"

#include "madeflood.h"

#include <QTest>

namespace Indicia {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 2026-11-20, a quarter past ten in the morning in Berlin.
FilterClock berlin()
{
    return {std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 9h + 15min, QTimeZone("Europe/Berlin")};
}

ScanRow bounce()
{
    ScanRow row = Fixture::floodRow(4); // 203.0.113.4, mailbox not full, mx4
    row.subject = "Unzustellbar: \xC3\x9C"
                  "bersicht";
    row.generator = "mx4.example.net";
    row.status = "5.1.1";
    row.reason = BounceReason::UserUnknown;
    row.role = GeneratorRole::Forwarder;
    row.certainty = Certainty::Proven;
    row.date = std::chrono::sys_days(std::chrono::year(2026) / 11 / 19) + 23h; // midnight in Berlin
    return row;
}

ScanRow unreadable()
{
    ScanRow row;
    row.name = u"broken.eml"_s;
    row.fault = MailFault{MailTrouble::Empty, {}};
    return row;
}

} // namespace

class TestScanFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void whatIsNotJudgedHasNoAnswer_data();
    void whatIsNotJudgedHasNoAnswer();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void aTermFindsItsValueAgain_data();
    void aTermFindsItsValueAgain();
    void everyKeyAndValueIsUnderstood();
    void aGrowingTableIsMatchedOn();
    void dates_data();
    void dates();
    void longPatternsAreFound();
    void millionRows();
};

void TestScanFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("bounceFits");
    QTest::addColumn<bool>("unreadableFits");

    const auto row = [](const char *name, const char *filter, bool bounceFits, bool unreadableFits = false) {
        QTest::newRow(name) << QString::fromUtf8(filter) << bounceFits << unreadableFits;
    };
    row("nothing fits all", "", true, true);
    row("spaces are nothing", "  \t ", true, true);
    row("a word in a text", "unzustell", true);
    row("without regard to case", "UNZUSTELLBAR", true);
    row("case beyond ASCII",
        "\xC3\xBC"
        "BERSICHT",
        true);
    row("a word that is not there", "holiday", false);
    row("all words are wanted", "unzustellbar holiday", false);
    row("a word in the name of a file", "broken", false, true);
    row("a word in the Message-ID", "deadbeef", true);
    row("a word in an address", "203.0.113", true);
    row("a star stands for anything", "unzu*bersicht", true);
    row("a star keeps the order", "bersicht*unzu", false);
    row("quoted words stand together", "\"invoice 4 is\"", true);
    row("quoted words in another order", "\"is invoice\"", false);
    row("a quoted word with a colon", "\"unzustellbar: \"", true);
    row("a minus takes away", "-unzustellbar", false, true);
    row("a minus before quotes", "-\"invoice 4\"", false, true);
    row("a hyphen alone is a word", "user -", true);
    row("a hyphen before a space takes nothing away", "user - nothing", false);
    row("verdict", "verdict:backscatter", true);
    row("another verdict", "verdict:own-bounce", false);
    row("one of two verdicts", "verdict:own-bounce,backscatter", true);
    row("keys without regard to case", "Verdict:Backscatter", true);
    row("not this verdict: also what has none", "-verdict:backscatter", false, true);
    row("an unreadable message has no verdict", "verdict:undetermined", false);
    row("kind", "kind:failure", true);
    row("role", "role:forwarder", true);
    row("reason", "reason:user-unknown", true);
    row("another reason", "reason:mailbox-full", false);
    row("certainty", "certainty:proven", true);
    row("status", "status:5.1.1", true);
    row("status: its beginning", "status:5.1", true);
    row("status: not half a number", "status:5.1.1 status:5.1. status:5", false);
    row("status: not another", "status:5.1.10", false);
    row("from: the forged sender", "from:alice@example.org", true);
    row("from: the author", "from:MAILER-DAEMON@mx4.example.net", true);
    row("from: a domain", "from:example.org", true);
    row("from: a domain with @", "from:@example.org", true);
    row("from: a domain and those below", "from:example.net", true);
    row("from: not the end of a name", "from:ample.org", false);
    row("from: a part of a word", "from:alic", true);
    row("from: an address", "from:203.0.113.4", true);
    row("from: a network", "from:203.0.113.0/24", true);
    row("from: another network", "from:203.0.112.0/24", false);
    row("sender", "sender:alice@example.org", true);
    row("sender: not the author of the bounce", "sender:mailer-daemon", false);
    row("to", "to:user4@example.net", true);
    row("to: not its beginning", "to:user4@example.ne", false);
    row("helo: of the client", "helo:mx4.example.net", true);
    row("helo: of the injection", "helo:user-pc", true);
    row("network: of the injection", "network:203.0.113.0/24", true);
    row("network: of the client", "network:192.0.2.0/24", true);
    row("network: one address", "network:192.0.2.5", true);
    row("network: of IPv6", "network:2001:db8::/32", false);
    row("generator: a domain", "generator:example.net", true);
    row("generator: not half a name", "generator:ample.net", false);
    row("generator: a word", "generator:mx4", true);
    row("subject: of what came back", "subject:invoice", true);
    row("subject: of the bounce", "subject:unzustellbar", true);
    row("subject: no other texts", "subject:alice", false);
    row("folder", "folder:inbox", true);
    row("rule", "rule:batv.absent", true);
    row("is: proven", "is:proven", true);
    row("is: proven or strong", "is:strong,proven", true);
    row("is: open: what has an answer", "is:open", false);
    row("is: bounce", "is:bounce", true);
    row("is: mail", "is:mail", false);
    row("is: unreadable", "is:unreadable", false, true);
    row("is: incomplete", "is:incomplete", false);
    row("has: a fault", "has:fault", false, true);
    row("has: an original", "has:original", true);
    row("has: no original", "-has:original", false, true);
    row("has: an injection point", "has:injection", true);
    row("has: a date", "has:date", true);
    row("since a day", "since:2026-11-20", true);
    row("since the next", "since:2026-11-21", false);
    row("until a day: its end is meant", "until:2026-11-20", true);
    row("until the day before, in the user's zone", "until:2026-11-19", false);
    row("since and until the same day", "since:2026-11-20 until:2026-11-20", true);
    row("no date is in no time", "until:2030-01-01", true, false);
    row("terms are all wanted", "verdict:backscatter reason:mailbox-full", false);
    row("an address of IPv6 is no key", "2001:db8::1", false);
}

void TestScanFilter::matches()
{
    QFETCH(QString, filter);
    QFETCH(bool, bounceFits);
    QFETCH(bool, unreadableFits);
    const auto parsed = ScanFilter::parse(filter, berlin());
    QVERIFY2(parsed, qPrintable(filter));
    QCOMPARE(parsed->matches(bounce()), bounceFits);
    QCOMPARE(parsed->matches(unreadable()), unreadableFits);
}

void TestScanFilter::whatIsNotJudgedHasNoAnswer_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("judgedFits");
    QTest::addColumn<bool>("lookedAtFits");
    QTest::newRow("pending") << u"is:pending"_s << false << true;
    QTest::newRow("not pending") << u"-is:pending"_s << true << false;
    QTest::newRow("a verdict that it might get") << u"verdict:backscatter,undetermined"_s << true << false;
    QTest::newRow("not that verdict") << u"-verdict:backscatter"_s << false << true;
    QTest::newRow("open is an answer too") << u"is:open"_s << false << false;
    QTest::newRow("certainty") << u"certainty:weak,strong,proven"_s << true << false;
    QTest::newRow("role") << u"role:none"_s << false << false;
    QTest::newRow("reason") << u"reason:mailbox-full"_s << true << false;
    QTest::newRow("readable") << u"is:unreadable"_s << false << false;
    QTest::newRow("the kind is seen at once") << u"kind:failure"_s << true << true;
    QTest::newRow("and so is a bounce") << u"is:bounce"_s << true << true;
    QTest::newRow("the author") << u"from:mx0.example.net"_s << true << true;
}

void TestScanFilter::whatIsNotJudgedHasNoAnswer()
{
    QFETCH(const QString, filter);
    const auto parsed = ScanFilter::parse(filter, berlin());
    QVERIFY2(parsed, qPrintable(filter));
    QTEST(parsed->matches(Fixture::floodRow(0)), "judgedFits");
    QTEST(parsed->matches(Fixture::floodLook(0)), "lookedAtFits");
}

void TestScanFilter::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<FilterError>("error");

    using enum FilterFault;
    const auto row = [](const char *name, const QString &filter, const FilterError &error) {
        QTest::newRow(name) << filter << error;
    };
    row("unknown key", u"alice subjekt:offer"_s, {UnknownKey, FilterKey::Words, 6, 7});
    row("unknown value", u"verdict:nonsense x"_s, {UnknownValue, FilterKey::Verdict, 8, 8});
    row("unknown second value", u"verdict:backscatter,spam"_s, {UnknownValue, FilterKey::Verdict, 20, 4});
    row("nothing after the colon", u"x from:"_s, {MissingValue, FilterKey::From, 2, 5});
    row("nothing after the comma", u"verdict:backscatter, x"_s, {MissingValue, FilterKey::Verdict, 0, 20});
    row("nothing in quotes", u"subject:\"\""_s, {MissingValue, FilterKey::Subject, 0, 10});
    row("no network", u"network:example.org"_s, {NotANetwork, FilterKey::Network, 8, 11});
    row("a prefix that is too long", u"network:192.0.2.0/33"_s, {NotANetwork, FilterKey::Network, 8, 12});
    row("no date", u"since:tomorrowish"_s, {NotADate, FilterKey::Since, 6, 11});
    row("a day that does not exist", u"until:2026-02-30"_s, {NotADate, FilterKey::Until, 6, 10});
    row("an open quote", u"a \"b c"_s, {OpenQuote, FilterKey::Words, 2, 4});
    row("an open quote after a backslash", u"\"b\\"_s, {OpenQuote, FilterKey::Words, 0, 3});
    row("too long", u"x"_s.repeated(5000), {TooLong, FilterKey::Words, 4096, 904});
    row("too many terms", u"a "_s.repeated(65), {TooManyTerms, FilterKey::Words, 128, 2});
}

void TestScanFilter::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, filter);
    QFETCH(FilterError, error);
    const auto parsed = ScanFilter::parse(filter, berlin());
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().fault), int(error.fault));
    QCOMPARE(int(parsed.error().key), int(error.key));
    QCOMPARE(parsed.error().offset, error.offset);
    QCOMPARE(parsed.error().length, error.length);
}

void TestScanFilter::aTermFindsItsValueAgain_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"offer"_s, u"two words"_s, u"a \"quote\" and \\ more"_s, u"-minus"_s, u"a,b"_s,
             u"Re: that"_s, u"\u00fcber alles"_s, u"* is due"_s}) {
        QTest::newRow(qPrintable(value)) << value;
    }
}

void TestScanFilter::aTermFindsItsValueAgain()
{
    QFETCH(QString, value);
    ScanRow row = bounce();
    row.returnedSubject = value.toUtf8();
    const auto parsed = ScanFilter::parse(filterTerm(FilterKey::Subject, value), berlin());
    QVERIFY(parsed);
    QCOMPARE(parsed->terms().size(), 1);
    QVERIFY(parsed->matches(row));
    const auto words = ScanFilter::parse(filterTerm(FilterKey::Words, value), berlin());
    QVERIFY(words);
    QCOMPARE(words->terms().size(), 1);
    QVERIFY(words->matches(row));
    row.returnedSubject = "other";
    QVERIFY(!parsed->matches(row));
}

void TestScanFilter::everyKeyAndValueIsUnderstood()
{
    int values = 0;
    for (const FilterKey key : filterKeys()) {
        for (const QLatin1StringView value : filterValues(key)) {
            const auto parsed = ScanFilter::parse(token(key) + u':' + value, berlin());
            QVERIFY2(parsed, qPrintable(token(key) + u':' + value));
            QCOMPARE(parsed->terms().first().key, key);
            QCOMPARE(qPopulationCount(parsed->terms().first().choices), 1U);
            ++values;
        }
    }
    QVERIFY(values > 60);
}

void TestScanFilter::aGrowingTableIsMatchedOn()
{
    const auto filter = ScanFilter::parse(u"verdict:own-bounce network:198.51.100.0/24 offer"_s, berlin());
    QVERIFY(filter);
    RowTable table;
    FilterMatcher matcher(*filter, table);
    int found = 0;
    for (int i = 0; i < 1000; ++i) {
        table.append(Fixture::floodRow(i));
        found += matcher.matches(RowTable::Row(i)) ? 1 : 0;
    }
    QCOMPARE(found, 50);
}

void TestScanFilter::dates_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("seconds"); // since midnight UTC of 2026-11-20
    const auto row = [](const char *filter, std::chrono::seconds time) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << qint64(time.count());
    };
    row("since:today", -1h);
    row("since:yesterday", -25h);
    row("until:yesterday", -1h);
    row("until:today", 23h);
    row("since:2026-11-20T08:00:00+01:00", 7h);
    row("until:2026-11-20T08:00:00Z", 8h + 1s);
    row("since:24h", -24h + 9h + 15min);
    row("since:7d", -7 * 24h + 9h + 15min);
    row("since:2w", -14 * 24h + 9h + 15min);
    row("since:2026-10-25", -26 * 24h - 2h); // the day on which summer time ends
    row("until:2026-10-25", -25 * 24h - 1h);
}

void TestScanFilter::dates()
{
    QFETCH(QString, filter);
    QFETCH(qint64, seconds);
    const auto parsed = ScanFilter::parse(filter, berlin());
    QVERIFY(parsed);
    const auto midnight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);
    QCOMPARE((parsed->terms().first().time - midnight).count(), seconds);
}

void TestScanFilter::longPatternsAreFound()
{
    // Longer than the skip of an octet can say.
    const QString needle = u"ab"_s.repeated(300) + u"c"_s;
    const TextPattern pattern(needle);
    QVERIFY(pattern.isIn((u"xab"_s + needle + u"y"_s).toUtf8()));
    QVERIFY(!pattern.isIn(needle.chopped(1).toUtf8().repeated(3)));
}

void TestScanFilter::millionRows()
{
    // For the curious: INDICIA_ROWS=1000000 shows what typing costs.
    const int rows
        = qEnvironmentVariableIntValue("INDICIA_ROWS") > 0 ? qEnvironmentVariableIntValue("INDICIA_ROWS") : 20'000;
    const RowTable table = Fixture::floodTable(rows);
    for (const QString &text : {u"verdict:backscatter"_s, u"user77"_s, u"network:203.0.113.0/24 -reason:mailbox-full"_s,
             u"is:proven subject:invoice since:yesterday"_s}) {
        const auto filter = ScanFilter::parse(text, berlin());
        QVERIFY(filter);
        QElapsedTimer timer;
        timer.start();
        FilterMatcher matcher(*filter, table);
        int found = 0;
        for (int i = 0; i < rows; ++i) {
            found += matcher.matches(RowTable::Row(i)) ? 1 : 0;
        }
        qInfo("%s: %d of %d in %lld ms", qPrintable(text), found, rows, timer.elapsed());
        QVERIFY(found > 0 && found < rows);
    }
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestScanFilter)
#include "tst_scanfilter.moc"
