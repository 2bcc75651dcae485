// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each combination of algorithm, key and signature comes to.

#include "checkmail.h"
#include "oracles.h"

#include <QTest>

#include <functional>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

using R = DkimReason;
using Concerns = QList<DkimConcern>;
using Oracle = std::function<QByteArray(const QList<OracleCase> &)>;

const std::chrono::sys_seconds Receipt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 8h;

QByteArray atTime(std::chrono::seconds later)
{
    return QByteArray::number(qint64((Receipt + later).time_since_epoch().count()));
}

struct Row
{
    QByteArray algorithm = "rsa-sha256";
    QByteArray lead = "v=1; ";
    QByteArray extra{}; ///< tags of the signature
    QByteArrayList names = {"from", "to", "subject", "date", "reply-to", "content-type"};
    QByteArray domain = "example.org";
    std::pair<QByteArray, QByteArray> edit{}; ///< in the signature's field, after signing
    std::function<const TestKey &()> key = []() -> const TestKey & { return rsaKey(); };
    QByteArrayList records{}; ///< published; of the key where empty
    bool timeKnown = true;
    DkimReason reason = R::Verified;
    DkimResult result = DkimResult::Pass;
    DkimResult arithmetic = DkimResult::Pass;
    Concerns concerns{};
    int bits = 2048;
};

/// The results that go with a reason that ends the check.
Row failing(Row row, DkimResult result = DkimResult::PermError)
{
    row.result = row.arithmetic = result;
    return row;
}

Row byPolicy(Row row)
{
    row.result = DkimResult::Policy;
    return row;
}

std::function<const TestKey &()> rsa(int bits)
{
    return [bits]() -> const TestKey & { return rsaKey(bits); };
}

QByteArray base64(const QByteArray &octets)
{
    return octets.toBase64();
}

} // namespace

Q_DECLARE_METATYPE(Row)
Q_DECLARE_METATYPE(Oracle)

class TestDkimTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void algorithms_data();
    void algorithms() { run(); }
    void keyRecords_data();
    void keyRecords() { run(); }
    void signatures_data();
    void signatures() { run(); }
    void times_data();
    void times() { run(); }
    void otherVerifiersAgree_data();
    void otherVerifiersAgree();

private:
    void run();

    struct Judged
    {
        QByteArray name;
        bool verifies = false;
    };

    QList<OracleCase> m_cases;
    QList<Judged> m_judged;
};

void TestDkimTable::run()
{
    QFETCH(const Row, row);
    TestMail mail = TestMail::letter();
    TestSignature how;
    how.algorithm = row.algorithm;
    how.lead = row.lead;
    how.extra = row.extra;
    how.names = row.names;
    how.domain = row.domain;
    sign(mail, row.key(), how);
    mail.fields.first().replace(row.edit.first, row.edit.second);

    Zone zone;
    for (const QByteArray &record : row.records.isEmpty() ? QByteArrayList{row.key().record()} : row.records) {
        zone.add("s1._domainkey.example.org", DnsType::Txt, record);
    }
    ZoneResolver resolver(zone);
    DkimQuery query;
    query.at = row.timeKnown ? std::optional(Receipt) : std::nullopt;
    const DkimOutcome outcome = checkMail(mail.bytes(), resolver, query).value(0);
    if (QByteArrayView(QTest::currentTestFunction()) != "times") { // other verifiers judge by the clock on the wall
        m_cases.append({mail.bytes(), row.records.isEmpty() ? QByteArrayList{row.key().record()} : row.records});
        m_judged.append({QByteArray(QTest::currentTestFunction()) + ": " + QTest::currentDataTag(),
            outcome.arithmetic == DkimResult::Pass});
    }
    QCOMPARE(outcome.reason, row.reason);
    QCOMPARE(outcome.result, row.result);
    QCOMPARE(outcome.arithmetic, row.arithmetic);
    QCOMPARE(outcome.concerns, row.concerns);
    QCOMPARE(outcome.keyBits, row.bits);
}

void TestDkimTable::algorithms_data()
{
    QTest::addColumn<Row>("row");
    const auto ed = []() -> const TestKey & { return ed25519Key(); };
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    constexpr auto ShortKey = DkimConcern::ShortKey;
    add("rsa-sha256, 2048", {});
    add("RFC 8301 section 3.2: 4096", {.key = rsa(4096), .bits = 4096});
    add("2047", {.key = rsa(2047), .concerns = {ShortKey}, .bits = 2047});
    add("RFC 8301 section 3.2: 1024 may do", {.key = rsa(1024), .concerns = {ShortKey}, .bits = 1024});
    for (const int bits : {1023, 768, 512}) {
        QTest::addRow("RFC 8301 section 3.2: %d may not", bits)
            << byPolicy({.key = rsa(bits), .reason = R::WeakKey, .concerns = {ShortKey}, .bits = bits});
    }
    add("8192: verified with, here by another's key",
        failing({.records = {"p=" + base64(rsaInfo(8192))}, .reason = R::SignatureMismatch, .bits = 8192},
            DkimResult::Fail));
    add("8193: refused", failing({.records = {"p=" + base64(rsaInfo(8193))}, .reason = R::KeyTooLong, .bits = 0}));
    add("16384: refused", failing({.records = {"p=" + base64(rsaInfo(16384))}, .reason = R::KeyTooLong, .bits = 0}));
    add("an exponent of 2048 bits: refused",
        failing(
            {.records = {"p=" + base64(rsaInfo(2048, QByteArray(256, '\x7f')))}, .reason = R::KeyTooLong, .bits = 0}));
    add("RFC 8463: ed25519-sha256", {.algorithm = "ed25519-sha256", .key = ed, .bits = 256});
    add("RFC 8301 section 3.1: rsa-sha1", byPolicy({.algorithm = "rsa-sha1", .reason = R::WeakHash}));
    add("rsa-sha1 and 512 bits",
        byPolicy(
            {.algorithm = "rsa-sha1", .key = rsa(512), .reason = R::WeakHash, .concerns = {ShortKey}, .bits = 512}));
    add("a=ed25519-sha256 with an RSA key",
        failing({.algorithm = "ed25519-sha256", .key = ed, .records = {rsaKey().record()}, .reason = R::KeyWrongType}));
    add("a=rsa-sha256 with an Ed25519 key",
        failing({.records = {ed25519Key().record()}, .reason = R::KeyWrongType, .bits = 256}));
    add("a=rsa-sha256 over an Ed25519 signature",
        failing({.key = ed, .records = {rsaKey().record()}, .reason = R::SignatureMismatch}, DkimResult::Fail));
    add("the words have no case", {.algorithm = "RSA-SHA256"});
    for (const char *name : {"rsa-md5", "rsa-sha512", "ed25519-sha1", "ed25519", "rsa", "dsa-sha256", "sha256-rsa"}) {
        QTest::addRow("a=%s", name) << failing({.algorithm = name, .reason = R::UnsupportedAlgorithm, .bits = 0});
    }
    add("a= empty", failing({.edit = {"a=rsa-sha256", "a="}, .reason = R::UnsupportedAlgorithm, .bits = 0}));
}

void TestDkimTable::keyRecords_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    const QByteArray p = "p=" + base64(rsaKey().publicOctets());
    const QByteArray other = rsaKey(1024).record();
    const auto record = [&](const QByteArray &tags) { return QByteArrayList{rsaKey().record(tags)}; };
    constexpr auto Unregistered = DkimConcern::UnregisteredKeyTag;
    constexpr auto Several = DkimConcern::SeveralKeyRecords;

    add("h=sha256", {.records = record("h=sha256; ")});
    add("h=sha1:sha256", {.records = record("h=sha1 : sha256; ")});
    add("h= with a hash of the future", {.records = record("h=sha3:sha256; ")});
    add("h=sha1, a=rsa-sha256", failing({.records = record("h=sha1; "), .reason = R::KeyWrongHash}));
    add("h=sha256, a=rsa-sha1",
        failing({.algorithm = "rsa-sha1", .records = record("h=sha256; "), .reason = R::KeyWrongHash}));
    add("h= empty", failing({.records = record("h=; "), .reason = R::KeyWrongHash}));

    add("s=email", {.records = record("s=email; ")});
    add("s=*", {.records = record("s=*; ")});
    add("s=other:email", {.records = record("s=other:email; ")});
    add("s=other", failing({.records = record("s=other; "), .reason = R::KeyWrongService}));

    add("t=y", {.records = record("t=y; "), .concerns = {DkimConcern::KeyTesting}});
    add("t=s, no i=", {.records = record("t=s; ")});
    add("t=s, i= in the domain", {.extra = "i=alice@example.org; ", .records = record("t=s; ")});
    add("t=s, i= below it",
        failing({.extra = "i=@mail.example.org; ", .records = record("t=s; "), .reason = R::KeyStrictIdentity}));
    add("t=y:s, i= below it",
        failing({.extra = "i=@mail.example.org; ",
            .records = record("t=y:s; "),
            .reason = R::KeyStrictIdentity,
            .concerns = {DkimConcern::KeyTesting}}));
    add("t= of the future", {.records = record("t=z; ")});

    add("k= absent", {.records = {"v=DKIM1; " + p}});
    add("v= absent", {.records = {"k=rsa; " + p}});
    add("p= alone", {.records = {p}});
    add("k=dsa", failing({.records = {"v=DKIM1; k=dsa; " + p}, .reason = R::KeyWrongType, .bits = 0}));
    add("k=ed25519 with an RSA key", failing({.records = {"k=ed25519; " + p}, .reason = R::KeySyntaxError, .bits = 0}));
    add("v=DKIM2", failing({.records = {"v=DKIM2; " + p}, .reason = R::KeyWrongVersion, .bits = 0}));
    add("v=dkim1: versions have case",
        failing({.records = {"v=dkim1; " + p}, .reason = R::KeyWrongVersion, .bits = 0}));
    add("v= not first", failing({.records = {p + "; v=DKIM1"}, .reason = R::KeySyntaxError, .bits = 0}));
    add("an SPF record", failing({.records = {"v=spf1 -all"}, .reason = R::KeyWrongVersion, .bits = 0}));
    add("p= empty: revoked", failing({.records = {"v=DKIM1; p="}, .reason = R::KeyRevoked, .bits = 0}));
    add("p= absent", failing({.records = {"v=DKIM1; k=rsa"}, .reason = R::KeySyntaxError, .bits = 0}));
    add("p= no base64", failing({.records = {"v=DKIM1; p=***"}, .reason = R::KeySyntaxError, .bits = 0}));
    add("p= half a key", failing({.records = {p.first(100)}, .reason = R::KeySyntaxError, .bits = 0}));
    add("p= with white space", {.records = {p.first(50) + " \t" + p.sliced(50)}});
    add("p= a bare RSAPublicKey", {.records = {"p=" + base64(rsaKey().bareRsa())}});
    add("a tag twice", failing({.records = {"k=rsa; k=rsa; " + p}, .reason = R::KeySyntaxError, .bits = 0}));
    add("an empty record", failing({.records = {""}, .reason = R::KeySyntaxError, .bits = 0}));
    add("n=: notes", {.records = record("n=call me =3B maybe; ")});
    add("g= of RFC 4871", {.records = record("g=bob; "), .concerns = {Unregistered}});
    add("tags that nobody knows", {.records = record("zz=1; "), .concerns = {Unregistered}});

    add("two records, the second right", {.records = {other, rsaKey().record()}, .concerns = {Several}});
    add("two records, the first right", {.records = {rsaKey().record(), other}, .concerns = {Several}});
    add("two records, one revoked", {.records = {"p=", rsaKey().record()}, .concerns = {Several}});
    add("two records, one of SPF", {.records = {"v=spf1 -all", rsaKey().record()}, .concerns = {Several}});
    add("two records, none right",
        failing({.records = {other, "p="},
                    .reason = R::SignatureMismatch,
                    .concerns = {DkimConcern::ShortKey, Several},
                    .bits = 1024},
            DkimResult::Fail));
    add("two records, one for another hash",
        failing({.records = {"v=spf1 -all", rsaKey().record("h=sha1; ")},
            .reason = R::KeyWrongHash,
            .concerns = {Several}}));
    add("more records than are tried",
        failing({.records = {"a", "b", "c", "d", rsaKey().record()},
            .reason = R::KeySyntaxError,
            .concerns = {Several},
            .bits = 0}));
}

void TestDkimTable::signatures_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    const auto wrong = [&](const char *name, DkimReason reason, Row row) {
        row.reason = reason;
        row.bits = 0;
        QTest::newRow(name) << failing(row);
    };
    wrong("v=2", R::UnsupportedVersion, {.lead = "v=2; "});
    wrong("v=0.5", R::UnsupportedVersion, {.lead = "v=0.5; "});
    wrong("v= empty", R::UnsupportedVersion, {.lead = "v=; "});
    wrong("v= absent", R::MissingTag, {.lead = ""});
    for (const char *tag : {"a", "b", "bh", "d", "h", "s"}) {
        QTest::addRow("%s= absent", tag) << failing(
            {.lead = "v=1;\t", .edit = {'\t' + QByteArray(tag) + '=', "\tz="}, .reason = R::MissingTag, .bits = 0});
    }
    wrong("a tag twice", R::DuplicateTag, {.extra = "d=example.org; "});
    wrong("b= twice", R::DuplicateTag, {.extra = "b=; "});
    wrong("no tag list", R::SyntaxError, {.extra = "; "});
    wrong("NUL in it", R::SyntaxError, {.extra = QByteArray("z=a\0b; ", 7)});
    wrong("c=unknown", R::UnsupportedCanonicalization, {.edit = {"c=relaxed/relaxed", "c=nowsp"}});
    wrong("c=relaxed/unknown", R::UnsupportedCanonicalization, {.edit = {"c=relaxed/relaxed", "c=relaxed/nofws"}});
    wrong("c= empty", R::UnsupportedCanonicalization, {.edit = {"c=relaxed/relaxed", "c="}});
    wrong("q=http", R::UnsupportedQueryMethod, {.extra = "q=http; "});
    add("q=dns/txt among others", {.extra = "q=http:dns/txt:x/y; "});
    wrong("d= of one label", R::InvalidDomain, {.domain = "org"});
    wrong("d= with a parenthesis", R::InvalidDomain, {.domain = "example.org(.evil.example"});
    wrong("d= empty", R::InvalidDomain, {.domain = ""});
    add("d= in capitals", {.domain = "Example.ORG"});
    add("i= the signer's", {.extra = "i=alice@example.org; "});
    add("i= below d=", {.extra = "i=alice@mail.example.org; "});
    add("i= in quoted-printable", {.extra = "i=al=69ce@example.org; "});
    wrong("i= elsewhere", R::IdentityOutsideDomain, {.extra = "i=@example.net; "});
    wrong("i= that only ends like d=", R::IdentityOutsideDomain, {.extra = "i=@notexample.org; "});
    wrong("i= above d=", R::IdentityOutsideDomain, {.extra = "i=@example.org; ", .domain = "mail.example.org"});
    wrong("i= without @", R::SyntaxError, {.extra = "i=example.org; "});
    wrong("i= broken quoted-printable", R::SyntaxError, {.extra = "i=a=4@example.org; "});
    wrong("h= without From", R::FromNotSigned, {.names = {"to", "subject"}});
    wrong("h= empty", R::FromNotSigned, {.names = {""}});
    wrong("bh= no base64", R::SyntaxError, {.edit = {"bh=", "bh=*"}});
    wrong("b= no base64", R::SyntaxError, {.edit = {"\tb=", "\tb=*"}});
    wrong("t= no number", R::SyntaxError, {.extra = "t=soon; "});
    wrong("l= no number", R::SyntaxError, {.extra = "l=-1; "});
    add("tags that nobody knows", {.extra = "zz=1; z=From:alice@example.org; "});
}

void TestDkimTable::times_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    const auto policy = [&](const char *name, DkimReason reason, Row row) {
        row.reason = reason;
        QTest::newRow(name) << byPolicy(row);
    };
    add("signed a second ago", {.extra = "t=" + atTime(-1s) + "; "});
    add("signed in 1970", {.extra = "t=0; "});
    add("signed ahead, within the clocks' allowance", {.extra = "t=" + atTime(24h) + "; "});
    policy("signed ahead of it", R::SignedInFuture, {.extra = "t=" + atTime(24h + 1s) + "; "});
    add("expires in a second", {.extra = "x=" + atTime(1s) + "; "});
    add("expires at the receipt", {.extra = "x=" + atTime(0s) + "; "});
    policy("expired a second ago", R::SignatureExpired, {.extra = "x=" + atTime(-1s) + "; "});
    add("expires in a time that has no end", {.extra = "x=99999999999999999999; "});
    add("expired, time of receipt unknown", {.extra = "x=" + atTime(-1s) + "; ", .timeKnown = false});
    const QByteArray both = "t=" + atTime(-20s) + "; x=";
    add("t= and x=", {.extra = both + atTime(60s) + "; "});
    policy("t= and x=, expired", R::SignatureExpired, {.extra = both + atTime(-10s) + "; "});
    for (const auto expiry : {-20s, -30s}) {
        QTest::addRow("x= not after t=: %d", int(expiry.count()))
            << failing({.extra = both + atTime(expiry) + "; ", .reason = R::ExpiryBeforeSigning, .bits = 0});
    }
    policy("expired and SHA-1", R::SignatureExpired, {.algorithm = "rsa-sha1", .extra = "x=" + atTime(-1s) + "; "});
}

void TestDkimTable::otherVerifiersAgree_data()
{
    QTest::addColumn<Oracle>("oracle");
    QTest::addColumn<QByteArrayList>("otherwise");
    QTest::newRow("dkimpy")
        << Oracle(dkimpySays)
        << QByteArrayList{// It compares the algorithm's name with regard to case (RFC 5234 section 2.3 does not).
               "algorithms: the words have no case",
               // It reads no h=, s= and t=s of a key (RFC 6376 section 3.6.1), or not all of them.
               "keyRecords: h=sha1, a=rsa-sha256", "keyRecords: h=sha256, a=rsa-sha1", "keyRecords: h= empty",
               "keyRecords: s=other:email", "keyRecords: t=s, i= below it", "keyRecords: t=y:s, i= below it",
               "keyRecords: v= not first",
               // It is given one record.
               "keyRecords: two records, the second right", "keyRecords: two records, one revoked",
               "keyRecords: two records, one of SPF",
               // It is more lenient with a signature's tags than sections 3.2, 3.5 and 5.4.
               "signatures: NUL in it", "signatures: d= of one label", "signatures: d= empty",
               "signatures: i= broken quoted-printable", "signatures: h= without From", "signatures: h= empty",
               // It knows one method alone.
               "signatures: q=dns/txt among others"};
    QTest::newRow("Mail::DKIM")
        << Oracle(mailDkimSays)
        << QByteArrayList{
               // It wants the hash to be the only one that a key names, and takes a list of none for no list.
               "keyRecords: h=sha1:sha256", "keyRecords: h= empty",
               // It enforces g= of RFC 4871, reads SubjectPublicKeyInfo alone, and is lenient with a key's tags.
               "keyRecords: g= of RFC 4871", "keyRecords: p= a bare RSAPublicKey", "keyRecords: v= not first",
               "keyRecords: a tag twice",
               // It takes the first record (RFC 6376 section 3.6.2.2 leaves that open).
               "keyRecords: two records, the second right", "keyRecords: two records, one revoked",
               "keyRecords: two records, one of SPF",
               // It is more lenient with a signature's tags than sections 3.2, 3.5 and 5.4.
               "signatures: v=0.5", "signatures: v= empty", "signatures: v= absent", "signatures: a tag twice",
               "signatures: b= twice", "signatures: no tag list", "signatures: NUL in it",
               "signatures: d= of one label", "signatures: d= with a parenthesis",
               "signatures: i= broken quoted-printable", "signatures: h= without From", "signatures: h= empty",
               "signatures: b= no base64", "signatures: t= no number"};
}

/// Whether a signature verifies is no matter of opinion: where another verifier sees it otherwise, the reason is named,
/// and a row that it has come to agree with is named no longer.
void TestDkimTable::otherVerifiersAgree()
{
    QFETCH(const Oracle, oracle);
    QFETCH(const QByteArrayList, otherwise);
    QVERIFY(m_cases.size() > 60);
    const QByteArray theirs = oracle(m_cases);
    if (theirs.isEmpty()) {
        QSKIP("python3-dkim with python3-nacl, or libmail-dkim-perl, are not installed");
    }
    QCOMPARE(theirs.size(), m_cases.size());
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const Judged &row = m_judged.at(i);
        const bool differs = row.verifies != (theirs[i] == '1');
        const QByteArray what = row.name + (row.verifies ? ": we verify it" : ": we do not verify it");
        QVERIFY2(differs == otherwise.contains(row.name), what.constData());
    }
}

QTEST_GUILESS_MAIN(TestDkimTable)
#include "tst_dkimtable.moc"
