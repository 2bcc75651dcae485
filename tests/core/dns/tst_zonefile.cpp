// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;

namespace {

QByteArray values(const DnsAnswer &answer)
{
    QByteArrayList list;
    for (const DnsRecord &record : answer.records) {
        list += record.type == DnsType::Mx ? QByteArray::number(record.preference) + ' ' + record.value : record.value;
    }
    return list.join('|');
}

} // namespace

class TestZoneFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<QByteArray>("expected");

        using enum DnsType;
        const auto row
            = [](const char *rule, const QByteArray &text, const char *name, DnsType type, const QByteArray &expected) {
                  QTest::newRow(rule) << text << QByteArray(name) << type << expected;
              };
        row("origin", "$ORIGIN example.org.\nmail A 192.0.2.1\n", "mail.example.org", A, "192.0.2.1");
        row("origin below the origin", "$ORIGIN org.\n$ORIGIN example\nmail A 192.0.2.1", "mail.example.org", A,
            "192.0.2.1");
        row("at sign", "$ORIGIN example.org.\n@ MX 10 @\n", "example.org", Mx, "10 example.org");
        row("no origin: below the root", "example.org A 192.0.2.1", "example.org", A, "192.0.2.1");
        row("owner of the line before", "a.example. A 192.0.2.1\n  A 192.0.2.2\n", "a.example", A,
            "192.0.2.1|192.0.2.2");
        row("owner stands over empty lines", "a.example. A 192.0.2.1\n\n ; note\n\n  A 192.0.2.2\n", "a.example", A,
            "192.0.2.1|192.0.2.2");
        row("class and TTL", "a.example. 60 IN A 192.0.2.1", "a.example", A, "192.0.2.1");
        row("TTL after class", "a.example. in 1h A 192.0.2.1", "a.example", A, "192.0.2.1");
        row("CRLF", "$ORIGIN example.\r\na A 192.0.2.1\r\nb A 192.0.2.2\r\n", "b.example", A, "192.0.2.2");
        row("comments", "; one\na.example. A 192.0.2.1 ; two\n;three", "a.example", A, "192.0.2.1");
        row("parentheses", "a.example. TXT ( \"one\" ; note\n \"two\"\n) \nb.example. A 192.0.2.1", "a.example", Txt,
            "onetwo");
        row("line after parentheses", "a.example. TXT ( \"one\"\n)\nb.example. A 192.0.2.1", "b.example", A,
            "192.0.2.1");
        row("strings join without a space", "a.example. TXT \"v=spf1 \" \"-all\"", "a.example", Txt, "v=spf1 -all");
        row("unquoted string", "a.example. TXT v=spf1", "a.example", Txt, "v=spf1");
        row("quoted semicolon and parentheses", "a.example. TXT \"a;b (c\"", "a.example", Txt, "a;b (c");
        row("escapes in a string", "a.example. TXT \"\\\"\\\\\\009\\000\\255\"", "a.example", Txt,
            QByteArray("\"\\\t\0\xff", 5));
        row("empty string", "a.example. TXT \"\"", "a.example", Txt, "");
        row("string of 255", "a.example. TXT " + QByteArray(255, 'x'), "a.example", Txt, QByteArray(255, 'x'));
        row("escaped dot in a name", "a\\.b.example. PTR c\\.d.example.", "a\\.b.example", Ptr, "c\\.d.example");
        row("wildcard", "*.example. A 192.0.2.1", "x.y.example", A, "192.0.2.1");
        row("null MX", "a.example. MX 0 .", "a.example", Mx, "0 ");
        row("AAAA in canonical form", "a.example. AAAA 2001:DB8:0:0::1", "a.example", Aaaa, "2001:db8::1");
        row("AAAA, mapped", "a.example. AAAA ::ffff:192.0.2.1", "a.example", Aaaa, "::ffff:192.0.2.1");
        row("SOA", "$ORIGIN a.example.\n@ SOA ns host.b.example. ( 7 2h 1h\n 2w 300 )", "a.example", Soa,
            "ns.a.example. host.b.example. 7 7200 3600 1209600 300");
        row("SOA with the highest numbers", "a. SOA b. c. 4294967295 4294967295 4294967295 4294967295 4294967295", "a",
            Soa, "b. c. 4294967295 4294967295 4294967295 4294967295 4294967295");
        row("SRV", "$ORIGIN a.example.\n_imaps._tcp SRV 0 1 993 mail", "_imaps._tcp.a.example", Srv,
            "0 1 993 mail.a.example.");
        row("TLSA in two pieces", "_25._tcp.a.example. TLSA 3 1 1 ABCD ef01", "_25._tcp.a.example", Tlsa,
            "3 1 1 abcdef01");
        row("several zones in a row",
            "$ORIGIN a.example.\n@ SOA a. b. 1 2 3 4 5\nx A 192.0.2.1\n$ORIGIN b.example.\n@ SOA a. b. 1 2 3 4 5\nx A "
            "192.0.2.2\n",
            "x.b.example", A, "192.0.2.2");
        row("owner that looks like a type", "$ORIGIN example.\nmx A 192.0.2.1", "mx.example", A, "192.0.2.1");
    }

    void reads()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, name);
        QFETCH(const DnsType, type);
        QFETCH(const QByteArray, expected);
        const auto zone = parseZone(text);
        QVERIFY2(zone.has_value(), zone ? "" : QByteArray::number(static_cast<int>(zone.error().fault)).constData());
        const DnsAnswer answer = zone->answer(name, type);
        QCOMPARE(answer.status, DnsStatus::NoError);
        QCOMPARE(values(answer), expected);
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<DnsStatus>("expected");

        using enum DnsStatus;
        const auto row = [](const char *rule, const char *text, const char *name, DnsType type, DnsStatus expected) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(name) << type << expected;
        };
        row("empty file", "", "example.org", DnsType::A, NxDomain);
        row("outside", "a.example. A 192.0.2.1", "b.example", DnsType::A, NxDomain);
        row("no such type", "a.example. A 192.0.2.1", "a.example", DnsType::Mx, NoData);
        row("empty non-terminal", "a.b.example. A 192.0.2.1", "b.example", DnsType::A, NoData);
        row("type that is not kept", "a.example. CAA 0 issue \"ca.example\"", "a.example", DnsType::A, NoData);
        row("type by number", "a.example. TYPE65280 \\# 1 00", "a.example", DnsType::A, NoData);
        row("time-out", ";!a.example. TXT TIMEOUT\n", "a.example", DnsType::Txt, Timeout);
        row("time-out: only that type", ";!a.example. TXT TIMEOUT\n", "a.example", DnsType::A, NoData);
        row("server failure", ";!A.example. a SERVFAIL", "a.example", DnsType::A, ServFail);
        row("every type", ";!a.example. ANY REFUSED", "a.example", DnsType::Mx, Refused);
        row("a fault goes before the record", "a.example. A 192.0.2.1\n;!a.example. A TIMEOUT", "a.example", DnsType::A,
            Timeout);
        row("with its TTL", ";!a.example. TXT NXDOMAIN 300", "a.example", DnsType::Txt, NxDomain);
        row("a comment of one word", ";!!! \na.example. A 192.0.2.1", "a.example", DnsType::A, NoError);
        row("a comment of many words", ";! all of this is made up here", "a.example", DnsType::A, NxDomain);
        row("no fault line after a record", "a.example. A 192.0.2.1 ;!a.example. A TIMEOUT", "a.example", DnsType::A,
            NoError);
        row("no fault line inside parentheses", "a.example. A (\n;!a.example. A TIMEOUT\n192.0.2.1)", "a.example",
            DnsType::A, NoError);
    }

    void statuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, name);
        QFETCH(const DnsType, type);
        QFETCH(const DnsStatus, expected);
        const auto zone = parseZone(text);
        QVERIFY(zone.has_value());
        QCOMPARE(zone->answer(name, type).status, expected);
    }

    void ttl()
    {
        const auto zone
            = parseZone("a.example. 1h30m A 192.0.2.1\nb.example. A 192.0.2.1\n$TTL 5\nc.example. A 192.0.2.1\n"
                        "d.example. 7 A 192.0.2.1\ne.example. A 192.0.2.1\n");
        QVERIFY(zone.has_value());
        QCOMPARE(zone->answer("a.example", DnsType::A).ttl, 5400U);
        QCOMPARE(zone->answer("b.example", DnsType::A).ttl, 5400U); // the last one stated
        QCOMPARE(zone->answer("c.example", DnsType::A).ttl, 5U);
        QCOMPARE(zone->answer("d.example", DnsType::A).ttl, 7U);
        QCOMPARE(zone->answer("e.example", DnsType::A).ttl, 5U); // $TTL goes before the last one, RFC 2308 section 4
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ZoneFault>("fault");
        QTest::addColumn<qsizetype>("line");

        using enum ZoneFault;
        const auto row = [](const char *rule, const QByteArray &text, ZoneFault fault, qsizetype line) {
            QTest::newRow(rule) << text << fault << line;
        };
        row("address", "\n\na.example. A 192.0.2\n", BadData, 3);
        row("IPv6 in A", "a.example. A 2001:db8::1", BadData, 1);
        row("IPv4 in AAAA", "a.example. AAAA 192.0.2.1", BadData, 1);
        row("scope in AAAA", "a.example. AAAA fe80::1%1", BadData, 1);
        row("two addresses", "a.example. A 192.0.2.1 192.0.2.2", BadData, 1);
        row("no data", "a.example. A", BadData, 1);
        row("no type", "a.example. 60 IN", BadType, 1);
        row("owner only", "a.example.", BadType, 1);
        row("quoted type", "a.example. \"A\" 192.0.2.1", BadType, 1);
        row("unknown type", "a.example. MAILBOX x", BadType, 1);
        row("MX without a preference", "a.example. MX b.example.", BadData, 1);
        row("MX preference over 16 bits", "a.example. MX 65536 b.example.", BadData, 1);
        row("string of 256", "a.example. TXT " + QByteArray(256, 'x'), BadData, 1);
        row("bad escape in a string", "a.example. TXT \"\\300\"", BadData, 1);
        row("text over 65,535 octets",
            "a.example. TXT " + QByteArray("\"" + QByteArray(255, 'x') + "\" ").repeated(256), BadData, 1);
        row("SOA with a field too few", "a.example. SOA a. b. 1 2 3 4", BadData, 1);
        row("odd hexadecimal digits", "a.example. TLSA 3 1 1 abc", BadData, 1);
        row("empty label", "a..example. A 192.0.2.1", BadName, 1);
        row("label of 64", QByteArray(64, 'a') + ". A 192.0.2.1", BadName, 1);
        row("quoted owner", "\"a.example.\" A 192.0.2.1", BadName, 1);
        row("bad name in the data", "a.example. PTR b..example.", BadData, 1);
        row("no owner yet", " A 192.0.2.1", NoOwner, 1);
        row("class", "a.example. CH TXT x", BadClass, 1);
        row("TTL over 31 bits", "a.example. 2147483648 A 192.0.2.1", BadTtl, 1);
        row("TTL that overflows", "a.example. 99999999999999999999999w A 192.0.2.1", BadTtl, 1);
        row("TTL of a directive", "$TTL soon", BadTtl, 1);
        row("origin", "$ORIGIN a..b", BadName, 1);
        row("origin without a name", "$ORIGIN", BadDirective, 1);
        row("include", "a.example. A 192.0.2.1\n$INCLUDE /etc/passwd\n", Include, 2);
        row("other directive", "$GENERATE 1-9 a A 192.0.2.$", BadDirective, 1);
        row("never opened", "a.example. A 192.0.2.1 )", UnbalancedParentheses, 1);
        row("never closed", "a.example. A (\n192.0.2.1\n", UnbalancedParentheses, 3);
        row("quote open at the end", "a.example. TXT \"x", UnclosedQuote, 1);
        row("quote open at the line's end", "a.example. TXT \"x\n\"", UnclosedQuote, 1);
        row("NUL", QByteArray("a.example. A 192.0.2.1\0", 23), ControlOctet, 1);
        row("NULs", QByteArray(4096, '\0'), ControlOctet, 1);
        row("fault line: no final dot", "\n;!a.example TXT TIMEOUT", BadFaultLine, 2);
        row("fault line: type", ";!a.example. FOO TIMEOUT", BadFaultLine, 1);
        row("fault line: word", ";!a.example. TXT LATE", BadFaultLine, 1);
        row("fault line: no fault", ";!a.example. TXT NOERROR", BadFaultLine, 1);
        row("fault line: name", ";!a..example. TXT TIMEOUT", BadName, 1);
        row("line of an entry over several lines", "a.example. A 192.0.2.1\n\nb.example. TXT (\n\"x\"\n\"\\300\" )\n",
            BadData, 3);
        row("too large", QByteArray(MaxZoneFileSize + 1, ' '), TooLarge, 0);
        row("too many records", "a. A 192.0.2.1\n" + QByteArray(" A 192.0.2.1\n").repeated(MaxZoneRecords), TooLarge,
            MaxZoneRecords + 1);
        row("too many words", "a. TXT " + QByteArray("x ").repeated(70'000), BadData, 1);
    }

    void errors()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const ZoneFault, fault);
        QFETCH(const qsizetype, line);
        const auto zone = parseZone(text);
        QVERIFY(!zone.has_value());
        QCOMPARE(zone.error(), (ZoneError{fault, line}));
    }

    void longestText()
    {
        const QByteArray text = "a.example. TXT " + QByteArray("\"" + QByteArray(255, 'x') + "\" ").repeated(255);
        const auto zone = parseZone(text);
        QVERIFY(zone.has_value());
        QCOMPARE(zone->answer("a.example", DnsType::Txt).records.constFirst().value.size(), 255 * 255);
    }

    void damaged()
    {
        const QByteArray good = "$ORIGIN example.\n$TTL 1h\n@ SOA ns host 1 2 3 4 5\n MX 10 ( mail\n ) ; note\n"
                                "a\\.b TXT \"one\\\"\" two\n;!c.example. TXT TIMEOUT 3\n_25._tcp TLSA 3 1 1 ab cd\n";
        QVERIFY(parseZone(good).has_value());
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const char c : {'\0', '\n', '"', '(', '\\', '\xff'}) {
                QByteArray bad = good;
                bad[i] = c;
                (void)parseZone(bad);
            }
            (void)parseZone(QByteArrayView(good).first(i));
        }
    }

    void files()
    {
        QCOMPARE(readZoneFile(QStringLiteral("/nonexistent/a.zone")).error(), (ZoneError{ZoneFault::Unreadable, 0}));
        QTemporaryDir dir;
        QCOMPARE(readZoneFile(dir.path()).error(), (ZoneError{ZoneFault::Unreadable, 0}));
        QFile file(dir.filePath(QStringLiteral("a.zone")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a.example. A 192.0.2.1\n");
        file.close();
        const auto zone = readZoneFile(file.fileName());
        QVERIFY(zone.has_value());
        QCOMPARE(zone->recordCount(), 1);
    }

    void corpus()
    {
        const QString shared = qEnvironmentVariableIsEmpty("INDICIA_SHARED")
            ? QStringLiteral(INDICIA_SOURCE_DIR "/../shared")
            : qEnvironmentVariable("INDICIA_SHARED");
        const QDir corpus(shared + QStringLiteral("/corpus/backscatter"));
        if (!corpus.exists()) {
            QSKIP("no shared corpus here (INDICIA_SHARED)");
        }
        const auto all = readZoneFile(corpus.filePath(QStringLiteral("all.zone")));
        QVERIFY(all.has_value());
        qsizetype records = 0;
        for (const QString &name :
            QDir(corpus.filePath(QStringLiteral("zones"))).entryList({QStringLiteral("*.zone")})) {
            const auto zone = readZoneFile(corpus.filePath(QStringLiteral("zones/") + name));
            QVERIFY2(zone.has_value(), qPrintable(name));
            records += zone->recordCount();
        }
        QCOMPARE(all->recordCount(), records);
    }
};

QTEST_GUILESS_MAIN(TestZoneFile)
#include "tst_zonefile.moc"
