// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedfield.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <array>

using namespace Indicia;

namespace {

/// The values of one case by the suite's own names.
using Values = QMap<QByteArray, QByteArray>;

/// A value that we give and the suite does not, and why. It must be ours to the octet, or the test fails; so does it
/// where the two agree.
struct Difference
{
    int index;
    QByteArrayView key;
    QByteArrayView ours; ///< empty: nothing
    QByteArrayView reason;
};

// Why. Where the suite is wrong by an RFC, the section is named; the rest is one parser's taste.
constexpr QByteArrayView LiteralReason = "\"from\" is the address of the peer, and no other stands in the field";
constexpr QByteArrayView PeerReason = "user@address: the address is the peer's (qmail, Yahoo)";
constexpr QByteArrayView PortReason = "address.port is an address (Exim 3)";
constexpr QByteArrayView SlashReason
    = "RFC 5321 section 4.4: an id is an atom, and / belongs into atoms (RFC 5322 section 3.2.3)";
constexpr QByteArrayView SlashFromReason = "the word after \"from\" is not cut at /";
constexpr QByteArrayView AsctimeReason = "asctime order: the suite's is no date (month 13, second 211, year 1910)";
constexpr QByteArrayView YearReason = "RFC 5322 section 4.3: years 00 to 49 are 2000 to 2049";
constexpr QByteArrayView ZoneReason = "RFC 5322 section 4.3: PST and PDT are -0800 and -0700";
constexpr QByteArrayView FractionReason = "a fraction of a second does not undo the second";
constexpr QByteArrayView SemicolonReason = "a date without a semicolon is a date";
constexpr QByteArrayView UidReason = "\"by uid 7791\" is a local user behind \"by alpha\"";
constexpr QByteArrayView CommentReason = "RFC 5322 section 3.2.2: words in a comment are no clauses";
constexpr QByteArrayView LookedUpReason
    = "the greeting stands apart or has an address of its own: \"from\" is the name looked up";
constexpr QByteArrayView DotlessReason = "a name without a dot before [address] is the name looked up";
constexpr QByteArrayView AccountReason = "an account that logged in is no ident (RFC 1413)";
constexpr QByteArrayView IdentReason = "ident is what stands before @, and not cut at /";

constexpr auto differences = std::to_array<Difference>({
    // from, by, from_ip, id, date
    {13, "date", "2003-02-07 10:18:12 -0800", AsctimeReason},
    {14, "from_ip", "86.122.158.69", LiteralReason},
    {16, "from_ip", "142.169.110.122", LiteralReason},
    {17, "from_ip", "82.135.198.129", LiteralReason},
    {28, "id", "EE/20-30863-33CE1054", SlashReason},
    {29, "id", "8B/57-16227-3764EB44", SlashReason},
    {30, "id", "52/92-02454-89FBA054", SlashReason},
    {35, "from_ip", "61.174.163.26", LiteralReason},
    {36, "from_ip", "218.19.142.229", LiteralReason},
    {43, "from_ip", "10.0.8.6", PortReason},
    {57, "from_ip", "213.123.174.21", LiteralReason},
    {64, "from_ip", "213.228.0.169", PeerReason},
    {67, "date", "2003-02-12 14:22:21 -0800", ZoneReason},
    {67, "from_ip", "193.220.176.134", LiteralReason},
    {69, "date", "2003-02-20 16:13:20 -0700", SemicolonReason},
    {70, "from_ip", "65.167.180.251", LiteralReason},
    {81, "from_ip", "63.251.66.24", PortReason},
    {86, "from_ip", "207.213.27.129", PeerReason},
    {87, "from_ip", "80.167.158.170", PeerReason},
    {88, "from_ip", "129.24.215.125", LiteralReason},
    {89, "date", "2003-03-26 20:43:24 -0600", YearReason},
    {90, "date", "2004-02-27 14:16:56 -0800", YearReason},
    {91, "from_ip", "192.168.0.71", LiteralReason},
    {92, "from_ip", "127.0.0.1", LiteralReason},
    {93, "from_ip", "157.54.8.23", LiteralReason},
    {94, "from_ip", "10.165.130.62", LiteralReason},
    {97, "from_ip", "200.69.254.217", PeerReason},
    {98, "from_ip", "192.168.1.104", LiteralReason},
    {105, "from_ip", "206.47.0.153", LiteralReason},
    {107, "from_ip", "10.128.128.81", LiteralReason},
    {108, "from_ip", "62.180.7.250", LiteralReason},
    {111, "from_ip", "192.168.0.13", LiteralReason},
    {114, "from_ip", "206.51.230.145", LiteralReason},
    {115, "from_ip", "218.19.142.229", LiteralReason},
    {116, "from_ip", "64.253.199.166", PeerReason},
    {117, "date", "2005-11-13 14:50:12 +0000", AsctimeReason},
    {118, "date", "2005-11-13 15:38:52 +0000", AsctimeReason},
    {119, "from_ip", "93.124.107.183", PeerReason},
    {122, "from_ip", "127.0.0.1", LiteralReason},
    {123, "by", "alpha", UidReason},
    {125, "from", "Unknown/Local", SlashFromReason},
    {128, "date", "2003-03-20 10:06:43 +0100", YearReason},
    {136, "from_ip", "156.56.111.196", LiteralReason},
    {144, "date", "2020-04-02 07:53:55 +0000", FractionReason},
    {151, "date", "2018-09-14 14:36:56 -0400", AsctimeReason},
    {163, "date", "2006-06-02 08:15:21 -0700", ZoneReason},
    {165, "from", "", CommentReason},
    {171, "from", "", CommentReason},
    {175, "from_ip", "217.146.183.184", LiteralReason},
    {176, "from_ip", "217.146.183.162", LiteralReason},
    {177, "from_ip", "127.0.0.1", LiteralReason},
    {179, "from_ip", "93.48.39.139", LiteralReason},
    // from_iprev, ident
    {4, "from_iprev", "localhost", DotlessReason},
    {6, "ident", "", AccountReason},
    {15, "from_iprev", "localhost", DotlessReason},
    {37, "from_iprev", "sc8-sf-list1-b.sourceforge.net", LookedUpReason},
    {38, "from_iprev", "dsl092-072-213.bos1.dsl.speakeasy.net", LookedUpReason},
    {39, "from_iprev", "eclectic.kluge.net", LookedUpReason},
    {39, "ident", "W9VcNxE2vKxgWHD05PJbLzIHSxcmZQ/O", IdentReason},
    {40, "from_iprev", "mail.ssccbelen.edu.pe", LookedUpReason},
    {41, "from_iprev", "server040.webpack.hosteurope.de", LookedUpReason},
    {42, "from_iprev", "boggle.ihug.co.nz", LookedUpReason},
    {50, "from_iprev", "one.develooper.com", LookedUpReason},
    {50, "ident", "qmailr", IdentReason},
    {53, "from_iprev", "mail2.detr.gsi.gov.uk", LookedUpReason},
    {58, "from_iprev", "x71-x56-x24-5.webspeed.dk", LookedUpReason},
    {59, "from_iprev", "sc8-sf-sshgate.sourceforge.net", LookedUpReason},
    {60, "from_iprev", "mx10.topofferz.net", LookedUpReason},
    {61, "from_iprev", "mail-backend.DDDD.com", LookedUpReason},
    {62, "from_iprev", "dslb-082-083-045-064.pools.arcor-ip.net", LookedUpReason},
    {64, "from_iprev", "postfix3-2.free.fr", LookedUpReason},
    {64, "ident", "foobar", IdentReason},
    {65, "ident", "jdavid", IdentReason},
    {68, "ident", "", AccountReason},
    {78, "from_iprev", "localhost", DotlessReason},
    {86, "from_iprev", "adsl-207-213-27-129.dsl.lsan03.pacbell.net", LookedUpReason},
    {86, "ident", "Owner50", IdentReason},
    {87, "ident", "benelli", IdentReason},
    {90, "from_iprev", "smtp.greyware.com", LookedUpReason},
    {97, "from_iprev", "customer254-217.iplannetworks.net", LookedUpReason},
    {97, "ident", "baldusi", IdentReason},
    {116, "ident", "?dXqpg3b0hiH9faI2OxLT94P/YKDD3rQ1?", IdentReason},
    {118, "from_iprev", "pl027.nas934.d-osaka.nttpc.ne.jp", LookedUpReason},
    {119, "ident", "lucilleskinner", IdentReason},
    {120, "ident", "bala", IdentReason},
    {126, "ident", "mailnull", IdentReason},
    {127, "from_iprev", "localhost", DotlessReason},
    {129, "from_iprev", "casper", DotlessReason},
    {129, "ident", "raph", IdentReason},
    {151, "ident", "", AccountReason},
    {152, "from_iprev", "localhost", DotlessReason},
    {155, "from_iprev", "mail-eopbgr60122.outbound.protection.outlook.com", LookedUpReason},
});

QString suitePath()
{
    const QString shared = qEnvironmentVariable(
        "INDICIA_SHARED", QDir(QStringLiteral(INDICIA_SOURCE_DIR)).filePath(QStringLiteral("../shared")));
    return shared + QStringLiteral("/conformance/received/stalwart-mail-parser/received.json");
}

/// Names as they are, addresses in one spelling.
QByteArray host(const QByteArray &text)
{
    const auto address = IpAddress::parse(text);
    return address ? address->toText() : text;
}

QByteArray host(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return host((object.contains(QStringLiteral("Name")) ? object.value(QStringLiteral("Name"))
                                                         : object.value(QStringLiteral("IpAddr")))
            .toString()
            .toUtf8());
}

QByteArray dateText(int year, int month, int day, int hour, int minute, int second, int zone)
{
    return QString::asprintf("%04d-%02d-%02d %02d:%02d:%02d %c%02d%02d", year, month, day, hour, minute, second,
        zone < 0 ? '-' : '+', std::abs(zone) / 60, std::abs(zone) % 60)
        .toLatin1();
}

QByteArray dateText(const QJsonValue &value)
{
    if (!value.isObject()) {
        return {};
    }
    const auto part = [&](const char *name) { return value.toObject().value(QLatin1String(name)).toInt(); };
    const int zone = part("tz_hour") * 60 + part("tz_minute");
    const bool west = value.toObject().value(QStringLiteral("tz_before_gmt")).toBool();
    return dateText(
        part("year"), part("month"), part("day"), part("hour"), part("minute"), part("second"), west ? -zone : zone);
}

QByteArray dateText(const ReceivedField &field)
{
    if (!field.time) {
        return {};
    }
    const auto local = *field.time + std::chrono::minutes(field.zoneMinutes);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(local - day);
    return dateText(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())), int(time.hours().count()),
        int(time.minutes().count()), int(time.seconds().count()), field.zoneMinutes);
}

Values theirs(const QJsonObject &expected)
{
    const auto text = [&](const char *name) { return expected.value(QLatin1String(name)).toString().toUtf8(); };
    return {{"from", host(expected.value(QStringLiteral("from")))}, {"by", host(expected.value(QStringLiteral("by")))},
        {"from_ip", host(text("from_ip"))}, {"with", text("with").toLower()}, {"id", text("id")},
        {"for_", text("for_")}, {"date", dateText(expected.value(QStringLiteral("date")))},
        {"from_iprev", text("from_iprev")}, {"via", text("via")},
        {"tls_version", text("tls_version").replace("_", ".")}, {"tls_cipher", text("tls_cipher")},
        {"ident", text("ident")}};
}

Values ours(const ReceivedField &field)
{
    return {{"from", host(field.from)}, {"by", host(field.by)},
        {"from_ip", field.fromIp ? field.fromIp->toText() : QByteArray()}, {"with", field.protocol.toLower()},
        {"id", field.id}, {"for_", field.forAddress}, {"date", dateText(field)}, {"from_iprev", field.reverseName},
        {"via", field.via}, {"tls_version", field.tls.version}, {"tls_cipher", field.tls.cipher},
        {"ident", field.ident}};
}

} // namespace

class TestReceivedSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QJsonObject>("expected");
        QFile file(suitePath());
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("The suite is not here: set INDICIA_SHARED.");
        }
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(cases.size(), 181);
        for (qsizetype index = 0; index < cases.size(); ++index) {
            const QJsonObject object = cases.at(index).toObject();
            QTest::addRow("%03lld", static_cast<long long>(index))
                << object.value(QStringLiteral("header")).toString().toUtf8()
                << object.value(QStringLiteral("expected")).toObject();
        }
    }

    void parse()
    {
        QFETCH(QByteArray, header);
        QFETCH(QJsonObject, expected);
        Values wanted = theirs(expected);
        const int index = QByteArray(QTest::currentDataTag()).toInt();
        for (const Difference &difference : differences) {
            if (difference.index == index) {
                const QByteArray key = difference.key.toByteArray();
                QVERIFY2(wanted.value(key) != difference.ours, "listed as different, and is not");
                wanted.insert(key, difference.ours.toByteArray());
            }
        }
        const ReceivedField field = parseReceived(header);
        const Values given = ours(field);
        for (auto value = wanted.cbegin(); value != wanted.cend(); ++value) {
            QVERIFY2(given.value(value.key()) == value.value(),
                (value.key() + ": " + given.value(value.key()) + " for " + value.value()).constData());
        }
        // The suite knows a greeting only where it has a place of its own; without one it is the word after "from".
        const QByteArray helo = host(expected.value(QStringLiteral("helo")));
        QVERIFY(helo.isEmpty() || host(field.helo) == helo);
        // Exim's helo= does not tell the verb; the suite takes it for HELO.
        const QByteArray verb = expected.value(QStringLiteral("helo_cmd")).toString().toUtf8().toUpper();
        QCOMPARE(field.heloVerb, header.contains("helo=") ? QByteArray() : verb);
    }
};

QTEST_GUILESS_MAIN(TestReceivedSuite)
#include "tst_receivedsuite.moc"
