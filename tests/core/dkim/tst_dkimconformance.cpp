// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyhashes.h"
#include "canonicalbody.h"
#include "canonicalheader.h"
#include "checkdkim.h"
#include "resolver.h"
#include "zoneresolver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Indicia;

namespace {

using Results = QList<std::pair<DkimResult, DkimReason>>;

constexpr auto Pass = DkimResult::Pass;
constexpr auto Fail = DkimResult::Fail;
constexpr auto Policy = DkimResult::Policy;
constexpr auto PermError = DkimResult::PermError;

QString folder(const char *name)
{
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    return shared + QStringLiteral("/conformance/dkim/") + QLatin1StringView(name);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withCrlf(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n").replace("\n", "\r\n");
}

QList<DkimOutcome> check(const QByteArray &bytes, Resolver &resolver, std::optional<std::chrono::sys_seconds> at = {})
{
    const Message message = Message::parse(bytes);
    BodyHashes hashes(message);
    DkimQuery query;
    query.at = at;
    return checkDkim(message, query, hashes, resolver, Patience());
}

/// The lines of FAKE_DNS.dat: a name, and a TXT record or what becomes of the question.
Zone fakeDns(const QByteArray &text)
{
    Zone zone;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        if (line.startsWith('#') || blank < 0) {
            continue;
        }
        const QByteArray name = line.first(blank);
        const QByteArray value = line.sliced(blank).trimmed();
        if (value == "NXDOMAIN") {
            zone.setStatus(name, DnsType::Txt, DnsStatus::NxDomain);
        } else if (value.startsWith("~~")) {
            const bool timedOut = value.contains("timed out");
            zone.setStatus(name, DnsType::Txt, timedOut ? DnsStatus::Timeout : DnsStatus::ServFail);
        } else {
            zone.add(name, DnsType::Txt, value == "\"\"" ? QByteArray() : value);
        }
    }
    return zone;
}

Zone rfcDns()
{
    Zone zone;
    zone.add("brisbane._domainkey.example.com", DnsType::Txt,
        "v=DKIM1; "
        "p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4j"
        "YfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2Q"
        "IDAQAB");
    zone.add("brisbane._domainkey.football.example.com", DnsType::Txt,
        "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    zone.add("test._domainkey.football.example.com", DnsType::Txt,
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J1"
        "6JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT"
        "+l/K4w3QIDAQAB");
    return zone;
}

Results resultsOf(const QList<DkimOutcome> &outcomes)
{
    Results results;
    for (const DkimOutcome &outcome : outcomes) {
        results.append({outcome.result, outcome.reason});
    }
    return results;
}

} // namespace

Q_DECLARE_METATYPE(Results)

/// Public test data, which is no part of this tree.
class TestDkimConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc_data();
    void rfc();
    void mailDkim_data();
    void mailDkim();
    void everyFileOfMailDkimHasItsRow();
    void canonicalization_data();
    void canonicalization();

private:
    static void addMailDkimRow(const char *name, DkimResult arithmetic, DkimResult result, DkimReason reason);
    QSet<QString> m_seen;
};

/// The examples of RFC 6376 appendix A.2 and RFC 8463 appendix A.3, and messages that were made from them.
void TestDkimConformance::rfc_data()
{
    QTest::addColumn<Results>("expected");
    if (!QDir(folder("rfc")).exists()) {
        QSKIP("the public data is not here; INDICIA_SHARED names the folder that has it");
    }
    const Results passes{{Pass, DkimReason::Verified}};
    QTest::newRow("rfc6376-A.2") << passes;
    QTest::newRow("rfc6376-A.2-body_modified") << Results{{Fail, DkimReason::BodyHashMismatch}};
    QTest::newRow("rfc6376-A.2-header_subject_modified") << Results{{Fail, DkimReason::SignatureMismatch}};
    QTest::newRow("rfc6376-A.2-ill_formed-list_id") << passes;
    QTest::newRow("rfc6376-A.2-ill_formed-missing_v") << Results{{PermError, DkimReason::MissingTag}};
    QTest::newRow("rfc8463-A.3") << passes + passes;
    QTest::newRow("rfc8463-A.3-key_algo_mismatch")
        << Results{{PermError, DkimReason::KeyWrongType}, {PermError, DkimReason::KeyWrongType}};
}

void TestDkimConformance::rfc()
{
    QFETCH(Results, expected);
    ZoneResolver resolver(rfcDns());
    const QByteArray file
        = contents(folder("rfc/") + QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".eml"));
    QVERIFY(!file.isEmpty());
    for (const QByteArray &bytes : {file, withCrlf(file), withCrlf(file).replace("\r\n", "\n")}) {
        QCOMPARE(resultsOf(check(bytes, resolver)), expected);
    }
}

void TestDkimConformance::addMailDkimRow(const char *name, DkimResult arithmetic, DkimResult result, DkimReason reason)
{
    QTest::newRow(name) << QList<DkimResult>{arithmetic} << Results{{result, reason}};
}

void TestDkimConformance::mailDkim_data()
{
    QTest::addColumn<QList<DkimResult>>("arithmetic");
    QTest::addColumn<Results>("expected");
    if (!QDir(folder("mail-dkim")).exists()) {
        QSKIP("the public data is not here; INDICIA_SHARED names the folder that has it");
    }
    constexpr auto TempError = DkimResult::TempError;
    const auto row = [](const char *name, DkimResult arithmetic, DkimResult result, DkimReason reason) {
        addMailDkimRow(name, arithmetic, result, reason);
    };
    // What verifies, nearly always with SHA-1.
    for (const char *name :
        {"good_1878523", "good_83176", "good_qp_1", "good_qp_2", "good_qp_3", "good_rfc4871_3", "good_rfc4871_4",
            "goodkey_1", "goodkey_2", "goodkey_3", "goodkey_4", "badkey_8", "badkey_9", "badkey_12", "badkey_13"}) {
        row(name, Pass, Policy, DkimReason::WeakHash);
    }
    row("goodkey_ed25519", Pass, Pass, DkimReason::Verified);
    QTest::newRow("multiple_2") << QList<DkimResult>{PermError, Pass, Fail, PermError}
                                << Results{{PermError, DkimReason::UnsupportedCanonicalization},
                                       {Policy, DkimReason::WeakHash}, {Fail, DkimReason::SignatureMismatch},
                                       {PermError, DkimReason::SyntaxError}};
    row("bad_1878954", Fail, Fail, DkimReason::BodyHashMismatch);
    row("badkey2_ed25519", Fail, Fail, DkimReason::SignatureMismatch);
    row("badkey3_ed25519", Fail, Fail, DkimReason::BodyHashMismatch);

    row("ignore_1", PermError, PermError, DkimReason::UnsupportedVersion);
    row("ignore_2", PermError, PermError, DkimReason::UnsupportedVersion); // and rsa-md5
    row("ignore_3", PermError, PermError, DkimReason::UnsupportedVersion); // and dsa-sha1
    row("ignore_4", PermError, PermError, DkimReason::UnsupportedVersion); // and c=future
    row("ignore_5", PermError, PermError, DkimReason::UnsupportedQueryMethod);
    row("ignore_6", PermError, PermError, DkimReason::UnsupportedQueryMethod);
    row("ignore_7", Pass, Policy, DkimReason::SignatureExpired);
    row("ignore_8", PermError, PermError, DkimReason::IdentityOutsideDomain);

    row("badkey_10", PermError, PermError, DkimReason::KeyStrictIdentity);
    row("badkey_11", PermError, PermError, DkimReason::KeyWrongHash);
    row("badkey1_ed25519", PermError, PermError, DkimReason::KeySyntaxError);
    row("badkey4_ed25519", PermError, PermError, DkimReason::NoKey);
    row("badkey5_ed25519", PermError, PermError, DkimReason::KeySyntaxError);
    row("badkey_14", TempError, TempError, DkimReason::DnsTimeout);
    row("badkey_15", TempError, TempError, DkimReason::DnsServFail);

    for (const char *name : {"badkey_1", "badkey_2", "badkey_3", "badkey_4", "badkey_5", "badkey_6", "badkey_7",
             "mine_ietf05_1", "no_body_1", "no_body_2", "no_body_3"}) {
        row(name, PermError, PermError, DkimReason::UnsupportedVersion);
    }
}

void TestDkimConformance::mailDkim()
{
    QFETCH(QList<DkimResult>, arithmetic);
    QFETCH(Results, expected);
    ZoneResolver resolver(fakeDns(contents(folder("mail-dkim/FAKE_DNS.dat"))));
    const QByteArray file
        = contents(folder("mail-dkim/corpus/") + QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".txt"));
    QVERIFY(!file.isEmpty());
    const auto now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    for (const QByteArray &bytes : {file, withCrlf(file)}) {
        const QList<DkimOutcome> outcomes = check(bytes, resolver, now);
        QCOMPARE(resultsOf(outcomes), expected);
        QList<DkimResult> byArithmetic;
        for (const DkimOutcome &outcome : outcomes) {
            byArithmetic.append(outcome.arithmetic);
        }
        QCOMPARE(byArithmetic, arithmetic);
    }
}

/// What the table above leaves out: signatures of the drafts, without v=, and DomainKeys.
void TestDkimConformance::everyFileOfMailDkimHasItsRow()
{
    const QDir corpus(folder("mail-dkim/corpus"));
    if (!corpus.exists()) {
        QSKIP("the public data is not here; INDICIA_SHARED names the folder that has it");
    }
    ZoneResolver resolver(fakeDns(contents(folder("mail-dkim/FAKE_DNS.dat"))));
    int drafts = 0;
    int domainKeys = 0;
    for (const QString &name : corpus.entryList(QDir::Files)) {
        const QList<DkimOutcome> outcomes = check(withCrlf(contents(corpus.filePath(name))), resolver);
        const bool isDraft = name.contains(u"_ietf00_") || name.contains(u"_ietf01_") || name == u"bad_1.txt"
            || name == u"multiple_1.txt";
        const bool isDomainKeys = name.contains(u"_dk_") || name.startsWith(u"dk_");
        if (isDraft) {
            ++drafts;
            QVERIFY2(!outcomes.isEmpty(), qPrintable(name));
            for (const DkimOutcome &outcome : outcomes) {
                QCOMPARE(outcome.result, PermError);
            }
        } else if (isDomainKeys) {
            ++domainKeys;
            QVERIFY2(outcomes.isEmpty(), qPrintable(name));
        } else {
            QVERIFY2(!outcomes.isEmpty(), qPrintable(name));
        }
    }
    QVERIFY(drafts > 0 && domainKeys > 0);
}

void TestDkimConformance::canonicalization_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("relaxed");
    const QDir files(folder("canonicalization"));
    if (!files.exists()) {
        QSKIP("the public data is not here; INDICIA_SHARED names the folder that has it");
    }
    for (const QString &name : files.entryList({QStringLiteral("email.*")}, QDir::Files)) {
        const QString number = name.section(u'.', 1);
        for (const bool relaxed : {false, true}) {
            // The body of 24 is blank lines and one of spaces without an end: by RFC 6376 section 3.4.4 nothing is
            // left of it, and the file keeps it.
            if (number != u"24" || !relaxed) {
                QTest::addRow("%s %s", relaxed ? "relaxed" : "simple", qPrintable(number)) << number << relaxed;
            }
        }
    }
}

void TestDkimConformance::canonicalization()
{
    QFETCH(QString, number);
    QFETCH(bool, relaxed);
    const QByteArray expected = contents(folder("canonicalization/")
        + (relaxed ? QStringLiteral("relaxed") : QStringLiteral("simple")) + QStringLiteral(".expected.") + number);
    const QByteArray file = contents(folder("canonicalization/email.") + number);
    const auto form = relaxed ? DkimCanonicalization::Relaxed : DkimCanonicalization::Simple;
    for (const QByteArray &bytes : {file, withCrlf(file)}) {
        const Message message = Message::parse(bytes);
        CanonicalHeader header(message);
        QByteArray canonical;
        for (qsizetype i = 0; i < message.fields().size(); ++i) {
            header.append(i, form, canonical);
        }
        QCOMPARE(canonical + "\r\n" + canonicalBody(message.view(message.body()), form), expected);
    }
}

QTEST_GUILESS_MAIN(TestDkimConformance)
#include "tst_dkimconformance.moc"
