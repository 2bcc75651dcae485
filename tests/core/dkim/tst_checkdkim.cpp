// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkmail.h"
#include "dkimkeyarchive.h"
#include "dkimkeycache.h"
#include "dkimtrace.h"
#include "offresolver.h"
#include "signatureverifier.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

using Alter = std::function<void(TestMail &)>;
using Concerns = QList<DkimConcern>;
using C = DkimConcern;
using R = DkimReason;

constexpr auto KeyName = "s1._domainkey.example.org";

/// A signed letter, altered afterwards.
QByteArray altered(const Alter &alter, const TestSignature &how = {})
{
    TestMail mail = TestMail::letter();
    sign(mail, rsaKey(), how);
    alter(mail);
    return mail.bytes();
}

void nothing(TestMail & /*mail*/)
{ }

bool hasOddity(const QByteArray &bytes, Oddity::Kind kind)
{
    return Message::parse(bytes).oddity(kind) != nullptr;
}

} // namespace

Q_DECLARE_METATYPE(Alter)

class TestCheckDkim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsOfASignature();
    void noSignature();
    void forms_data();
    void forms();
    void lookalikes_data();
    void lookalikes();
    void concerns_data();
    void concerns();
    void bodyLimit_data();
    void bodyLimit();
    void bodyNotThere_data();
    void bodyNotThere();
    void bothHashesSpeak_data();
    void bothHashesSpeak();
    void dnsAnswers_data();
    void dnsAnswers();
    void dnssecProvesNothing_data();
    void dnssecProvesNothing();
    void severalSignatures();
    void onePassForAll();
    void moreSignaturesThanAreVerified();
    void internationalized();
    void embeddedOriginal();
    void hugeSignatureField();
    void keysAreDecodedOnce();
    void archiveStandsIn();
    void archiveNeverContradictsDns_data();
    void archiveNeverContradictsDns();
    void cancelled();
    void traced();
};

void TestCheckDkim::factsOfASignature()
{
    TestMail mail = TestMail::letter();
    TestSignature how;
    how.extra = "t=1795200000; x=1795300000; i=bounce@mail.example.org; ";
    how.relaxedBody = false;
    sign(mail, rsaKey(), how);
    const QByteArray bytes = mail.bytes();
    const DkimOutcome outcome = checkFirst(bytes);
    QCOMPARE(outcome.source, (ByteRange{0, 0, bytes.indexOf("From:")}));
    QCOMPARE(outcome.domain, "example.org");
    QCOMPARE(outcome.selector, "s1");
    QCOMPARE(outcome.identity, "bounce@mail.example.org");
    QCOMPARE(outcome.algorithm, "rsa-sha256");
    QCOMPARE(outcome.headerForm, DkimCanonicalization::Relaxed);
    QCOMPARE(outcome.bodyForm, DkimCanonicalization::Simple);
    QCOMPARE(outcome.signedFields, how.names);
    QCOMPARE(outcome.signedAt, std::chrono::sys_seconds(1'795'200'000s));
    QCOMPARE(outcome.expiresAt, std::chrono::sys_seconds(1'795'300'000s));
    QCOMPARE(outcome.bodyLimit, std::nullopt);
    QCOMPARE(outcome.bodyLength, mail.body.size());
    QCOMPARE(outcome.result, DkimResult::Pass);
    QCOMPARE(outcome.bodyHash, DkimHash::Match);
    QCOMPARE(outcome.headerSignature, DkimHash::Match);
    QCOMPARE(outcome.keyRecord, rsaKey().record());
    QCOMPARE(outcome.keyBits, 2048);
    QVERIFY(!outcome.testing && !outcome.keyFromArchive && !outcome.repair);
    QCOMPARE(outcome.evidence.size(), 1);
    QCOMPARE(outcome.evidence.constFirst().question, (DnsQuestion{KeyName, DnsType::Txt}));
}

void TestCheckDkim::noSignature()
{
    ZoneResolver resolver(testZone());
    QVERIFY(checkMail(TestMail::letter().bytes(), resolver).isEmpty());
    QVERIFY(checkMail({}, resolver).isEmpty());
    QVERIFY(checkMail("DKIM-Signature v=1\r\n\r\n", resolver).isEmpty());
}

void TestCheckDkim::forms_data()
{
    QTest::addColumn<bool>("relaxedHeader");
    QTest::addColumn<bool>("relaxedBody");
    QTest::addColumn<QByteArray>("lineEnd");
    for (const bool header : {false, true}) {
        for (const bool body : {false, true}) {
            for (const char *lineEnd : {"\r\n", "\n", "\r"}) {
                QTest::addRow("%s/%s, lines end in %s", header ? "relaxed" : "simple", body ? "relaxed" : "simple",
                    QByteArray(lineEnd).toHex().constData())
                    << header << body << QByteArray(lineEnd);
            }
        }
    }
}

/// Signed as CRLF, kept as whatever the system has.
void TestCheckDkim::forms()
{
    QFETCH(bool, relaxedHeader);
    QFETCH(bool, relaxedBody);
    QFETCH(QByteArray, lineEnd);
    TestSignature how;
    how.relaxedHeader = relaxedHeader;
    how.relaxedBody = relaxedBody;
    for (const QByteArray &body : {QByteArray("a  b \r\n\r\n c\t\r\n\r\n\r\n"), QByteArray(), QByteArray("no end"),
             QByteArray("8 bit: \xc3\xbc \xff\r\n"), QByteArray(" \t\r\n \r\n")}) {
        TestMail mail = TestMail::letter();
        mail.fields.append("X-8bit: \xc3\xbc  \xff");
        mail.body = body;
        how.names.append("x-8bit");
        sign(mail, rsaKey(), how);
        QCOMPARE(checkFirst(mail.bytes().replace("\r\n", lineEnd)).reason, R::Verified);
    }
}

/// The forgeries of hostile.md T05 that reach a signature: each is told in another way.
void TestCheckDkim::lookalikes_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<TestSignature>("how");
    QTest::addColumn<DkimReason>("reason");
    QTest::addColumn<Concerns>("concerns");
    QTest::addColumn<QList<Oddity::Kind>>("oddities");
    using O = Oddity::Kind;
    const auto row = [](const char *name, const Alter &alter, DkimReason reason, const Concerns &concerns,
                         const QList<Oddity::Kind> &oddities, const TestSignature &how = {}) {
        QTest::newRow(name) << alter << how << reason << concerns << oddities;
    };
    const auto prepend
        = [](const QByteArray &field) { return [field](TestMail &mail) { mail.fields.prepend(field); }; };
    TestSignature nul;
    nul.selector = QByteArray("s1._domainkey.evil.example.\0.any", 32);
    TestSignature parenthesis;
    parenthesis.domain = "example.org(.evil.example";
    TestSignature quote;
    quote.domain = "example.org'.evil.example";
    TestSignature extended;
    extended.limit = plainBody(TestMail::letter().body, true).size();
    TestSignature bare;
    bare.names = {"from"};
    TestSignature oversigned;
    oversigned.names = {"from", "from", "subject", "subject"};

    row("server: NUL in the selector", nothing, R::SyntaxError, {}, {O::NulOctet}, nul);
    row("server: parenthesis in d=", nothing, R::InvalidDomain, {}, {}, parenthesis);
    row("server: quote in d=", nothing, R::InvalidDomain, {}, {}, quote);
    row("server: two From fields, the forged on top", prepend("From: <ceo@example.com>"), R::Verified,
        {C::FromAddedLater}, {O::DuplicateField, O::ConflictingHeaders});
    row("server: two From fields, the forged below",
        [](TestMail &mail) { mail.fields.append("From: <ceo@example.com>"); }, R::SignatureMismatch, {},
        {O::DuplicateField, O::ConflictingHeaders});
    row("server: a blank before the first From", prepend(" From: <ceo@example.com>"), R::Verified, {C::FromAddedLater},
        {O::LeadingSpace, O::DuplicateField});
    row("server: a blank behind From", prepend("From : <ceo@example.com>"), R::Verified, {C::FromAddedLater},
        {O::FieldNameSpace, O::DuplicateField});
    row("server: From folded away from its colon", prepend("From\r\n : <ceo@example.com>"), R::Verified,
        {C::FromAddedLater}, {O::FieldNameSpace, O::DuplicateField});
    row("server: FROM in capitals", prepend("FROM: <ceo@example.com>"), R::Verified, {C::FromAddedLater},
        {O::DuplicateField});
    row("server: NUL in the field's name", prepend(QByteArray("From\0: <ceo@example.com>", 24)), R::Verified, {},
        {O::NulOctet, O::InvalidFieldName});
    row("server: a second Subject", prepend("Subject: Invoice"), R::Verified, {C::SubjectAddedLater},
        {O::DuplicateField, O::ConflictingHeaders});
    row("server: a second From against oversigning", prepend("From: <ceo@example.com>"), R::SignatureMismatch, {},
        {O::DuplicateField}, oversigned);
    row("server: nothing but From is signed", nothing, R::Verified,
        {C::SubjectNotSigned, C::ToNotSigned, C::DateNotSigned, C::ContentTypeNotSigned}, {}, bare);
    row("server: the signed From exchanged", [](TestMail &mail) { mail.fields[1] = "From: <ceo@example.com>"; },
        R::SignatureMismatch, {}, {});
    row("server: the domain of another", nothing, R::SignatureMismatch, {}, {}, [] {
        TestSignature stolen;
        stolen.breakSignature = true;
        return stolen;
    }());
    row("client: a reply address put on", prepend("Reply-To: <ceo@example.com>"), R::Verified, {C::ReplyToNotSigned},
        {}, [] {
            TestSignature once;
            once.names = {"from", "to", "subject", "date", "content-type"};
            return once;
        }());
    row(
        "client: text behind l=", [](TestMail &mail) { mail.body += "<p>Pay here</p>\r\n"; }, R::BodyExtended,
        {C::BodyNotCovered}, {}, extended);
    row(
        "client: another MIME structure over l=",
        [](TestMail &mail) {
            mail.fields.prepend("Content-Type: multipart/mixed; boundary=\"x\"");
            mail.body += "--x\r\nContent-Type: text/html\r\n\r\n<p>Pay here</p>\r\n--x--\r\n";
        },
        R::BodyExtended, {C::ContentTypeNotSigned, C::BodyNotCovered}, {O::DuplicateField}, extended);
    row("client: text behind the body", [](TestMail &mail) { mail.body += "Pay here\r\n"; }, R::BodyHashMismatch, {},
        {});
}

void TestCheckDkim::lookalikes()
{
    QFETCH(Alter, alter);
    QFETCH(TestSignature, how);
    QFETCH(DkimReason, reason);
    QFETCH(Concerns, concerns);
    QFETCH(QList<Oddity::Kind>, oddities);
    const QByteArray bytes = altered(alter, how);
    const DkimOutcome outcome = checkFirst(bytes);
    QCOMPARE(outcome.reason, reason);
    if (reason == R::Verified || reason == R::BodyExtended) {
        QCOMPARE(outcome.concerns, concerns);
    }
    for (const Oddity::Kind kind : oddities) {
        QVERIFY2(hasOddity(bytes, kind), QByteArray::number(int(kind)).constData());
    }
}

void TestCheckDkim::concerns_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArray>("added"); // a field that nobody signed
    QTest::addColumn<Concerns>("expected");
    const QByteArrayList all{"from", "to", "subject", "date", "content-type"};
    const auto without = [all](const char *name) {
        QByteArrayList names = all;
        names.removeOne(name);
        return names;
    };
    const auto row = [](const char *name, const QByteArrayList &names, const char *added, const Concerns &expected) {
        QTest::newRow(name) << names << QByteArray(added) << expected;
    };
    row("all that matters is signed", all, "", {});
    row("Subject is not", without("subject"), "", {C::SubjectNotSigned});
    row("To is not", without("to"), "", {C::ToNotSigned});
    row("Date is not", without("date"), "", {C::DateNotSigned});
    row("Content-Type is not", without("content-type"), "", {C::ContentTypeNotSigned});
    row("Reply-To came later", all, "Reply-To: <x@example.com>", {C::ReplyToNotSigned});
    row("From came later", all, "From: <x@example.com>", {C::FromAddedLater});
    row("Subject came later", all, "Subject: Pay", {C::SubjectAddedLater});
    row("two Subjects, neither signed", without("subject"), "Subject: Pay", {C::SubjectNotSigned});
    row("To came later", all, "To: <x@example.com>", {C::ToNotSigned});
    row("Date came later", all, "Date: Sat, 21 Nov 2026 09:00:00 +0000", {C::DateNotSigned});
    row("Content-Type came later", all, "Content-Type: text/html", {C::ContentTypeNotSigned});
    row("a field that nobody is shown", all, "X-Note: x", {});
}

void TestCheckDkim::concerns()
{
    QFETCH(QByteArrayList, names);
    QFETCH(QByteArray, added);
    QFETCH(Concerns, expected);
    TestSignature how;
    how.names = names;
    const QByteArray bytes = altered(
        [&added](TestMail &mail) {
            if (!added.isEmpty()) {
                mail.fields.prepend(added);
            }
        },
        how);
    const DkimOutcome outcome = checkFirst(bytes);
    QCOMPARE(outcome.result, DkimResult::Pass);
    QCOMPARE(outcome.concerns, expected);
}

/// RFC 6376 section 8.2
void TestCheckDkim::bodyLimit_data()
{
    QTest::addColumn<int>("limit"); // counted from the body's end
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<DkimReason>("reason");
    QTest::addColumn<DkimResult>("result");
    QTest::newRow("l=0") << -1'000'000 << QByteArray() << R::BodyExtended << DkimResult::Policy;
    QTest::newRow("l= one too few") << -1 << QByteArray() << R::BodyExtended << DkimResult::Policy;
    QTest::newRow("l= exactly") << 0 << QByteArray() << R::Verified << DkimResult::Pass;
    QTest::newRow("l= one too many") << 1 << QByteArray() << R::BodyLengthTooLong << DkimResult::PermError;
    QTest::newRow("l= far too many") << 1'000'000 << QByteArray() << R::BodyLengthTooLong << DkimResult::PermError;
    QTest::newRow("text put on") << 0 << QByteArray("<p>Pay</p>\r\n") << R::BodyExtended << DkimResult::Policy;
    QTest::newRow("empty lines put on") << 0 << QByteArray("\r\n\r\n") << R::Verified << DkimResult::Pass;
}

void TestCheckDkim::bodyLimit()
{
    QFETCH(int, limit);
    QFETCH(QByteArray, added);
    QFETCH(DkimReason, reason);
    QFETCH(DkimResult, result);
    for (const bool relaxed : {false, true}) {
        const qsizetype whole = plainBody(TestMail::letter().body, relaxed).size();
        TestSignature how;
        how.relaxedBody = relaxed;
        how.limit = std::max<qsizetype>(0, whole + limit);
        const DkimOutcome outcome = checkFirst(altered([&](TestMail &mail) { mail.body += added; }, how));
        QCOMPARE(outcome.reason, reason);
        QCOMPARE(outcome.result, result);
        QCOMPARE(outcome.bodyLimit, how.limit);
        QCOMPARE(outcome.bodyLength, whole + (reason == R::BodyExtended ? added.size() : 0));
        QCOMPARE(outcome.arithmetic, reason == R::BodyLengthTooLong ? DkimResult::PermError : DkimResult::Pass);
        QCOMPARE(outcome.concerns.contains(C::BodyNotCovered), reason == R::BodyExtended);
    }
}

void TestCheckDkim::bodyNotThere_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<TestSignature>("how");
    QTest::addColumn<DkimReason>("reason");
    QTest::addColumn<DkimResult>("result");
    QTest::addColumn<DkimHash>("bodyHash");
    QTest::addColumn<DkimHash>("headerSignature");
    const auto gone = [](TestMail &mail) { mail.body.clear(); };
    const auto cut = [](TestMail &mail) { mail.body.chop(10); };
    TestSignature sha1;
    sha1.algorithm = "rsa-sha1";
    TestSignature limited;
    limited.limit = 8;
    QTest::newRow("the header alone") << Alter(gone) << TestSignature() << R::BodyNotCheckable << DkimResult::Neutral
                                      << DkimHash::NotCheckable << DkimHash::Match;
    QTest::newRow("cut off") << Alter(cut) << TestSignature() << R::BodyNotCheckable << DkimResult::Neutral
                             << DkimHash::NotCheckable << DkimHash::Match;
    QTest::newRow("cut off behind l=") << Alter(cut) << limited << R::BodyExtended << DkimResult::Policy
                                       << DkimHash::Match << DkimHash::Match;
    QTest::newRow("cut off before l=") << Alter(gone) << limited << R::BodyNotCheckable << DkimResult::Neutral
                                       << DkimHash::NotCheckable << DkimHash::Match;
    QTest::newRow("all there after all") << Alter(nothing) << TestSignature() << R::Verified << DkimResult::Pass
                                         << DkimHash::Match << DkimHash::Match;
    QTest::newRow("the header alone, altered") << Alter([](TestMail &mail) {
        mail.body.clear();
        mail.fields[1].replace("Alice", "Mallory");
    }) << TestSignature() << R::SignatureMismatch
                                               << DkimResult::Fail << DkimHash::NotCheckable << DkimHash::Mismatch;
    QTest::newRow("the header alone, SHA-1")
        << Alter(gone) << sha1 << R::WeakHash << DkimResult::Policy << DkimHash::NotCheckable << DkimHash::Match;
}

void TestCheckDkim::bodyNotThere()
{
    QFETCH(Alter, alter);
    QFETCH(TestSignature, how);
    QFETCH(DkimReason, reason);
    QFETCH(DkimResult, result);
    QFETCH(DkimHash, bodyHash);
    QFETCH(DkimHash, headerSignature);
    DkimQuery query;
    query.bodyComplete = false;
    const DkimOutcome outcome = checkFirst(altered(alter, how), query);
    QCOMPARE(outcome.reason, reason);
    QCOMPARE(outcome.result, result);
    QCOMPARE(outcome.bodyHash, bodyHash);
    QCOMPARE(outcome.headerSignature, headerSignature);
}

void TestCheckDkim::bothHashesSpeak_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<DkimHash>("bodyHash");
    QTest::addColumn<DkimHash>("headerSignature");
    const Alter body = [](TestMail &mail) { mail.body.replace("March", "May"); };
    const Alter header = [](TestMail &mail) { mail.fields[1].replace("Alice", "Mallory"); };
    const Alter both = [=](TestMail &mail) {
        body(mail);
        header(mail);
    };
    QTest::newRow("neither") << Alter(nothing) << DkimHash::Match << DkimHash::Match;
    QTest::newRow("body") << body << DkimHash::Mismatch << DkimHash::Match;
    QTest::newRow("header") << header << DkimHash::Match << DkimHash::Mismatch;
    QTest::newRow("both") << both << DkimHash::Mismatch << DkimHash::Mismatch;
}

void TestCheckDkim::bothHashesSpeak()
{
    QFETCH(Alter, alter);
    QFETCH(DkimHash, bodyHash);
    QFETCH(DkimHash, headerSignature);
    const DkimOutcome outcome = checkFirst(altered(alter));
    QCOMPARE(outcome.bodyHash, bodyHash);
    QCOMPARE(outcome.headerSignature, headerSignature);
    QCOMPARE(outcome.result == DkimResult::Pass, bodyHash == headerSignature && bodyHash == DkimHash::Match);
}

/// RFC 6376 section 6.1.2: what a question for the key comes to.
void TestCheckDkim::dnsAnswers_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<DkimReason>("reason");
    QTest::addColumn<DkimResult>("result");
    const auto status = [](const char *name, DnsStatus answer, DkimReason reason, DkimResult result) {
        Zone zone;
        zone.setStatus(KeyName, DnsType::Txt, answer);
        QTest::newRow(name) << zone << reason << result;
    };
    status("timeout", DnsStatus::Timeout, R::DnsTimeout, DkimResult::TempError);
    status("SERVFAIL", DnsStatus::ServFail, R::DnsServFail, DkimResult::TempError);
    status("REFUSED", DnsStatus::Refused, R::DnsRefused, DkimResult::TempError);
    // The client gives these as ServFail: there is a server, and it does not serve.
    status("FORMERR", DnsStatus::ServFail, R::DnsServFail, DkimResult::TempError);
    status("NOTIMP", DnsStatus::ServFail, R::DnsServFail, DkimResult::TempError);
    status("BADVERS", DnsStatus::ServFail, R::DnsServFail, DkimResult::TempError);
    status("NXDOMAIN", DnsStatus::NxDomain, R::NoKey, DkimResult::PermError);
    status("NODATA", DnsStatus::NoData, R::NoKey, DkimResult::PermError);
    status("cancelled", DnsStatus::Cancelled, R::Cancelled, DkimResult::TempError);
    status("not asked", DnsStatus::NotAsked, R::LookupsOff, DkimResult::NotAsked);
    Zone dangling;
    dangling.add(KeyName, DnsType::Cname, "nowhere.example.net");
    QTest::newRow("NXDOMAIN behind an alias") << dangling << R::NoKey << DkimResult::PermError;
    Zone alias;
    alias.add(KeyName, DnsType::Cname, "s1.keys.example.net");
    alias.add("s1.keys.example.net", DnsType::Txt, rsaKey().record());
    QTest::newRow("a key behind an alias") << alias << R::Verified << DkimResult::Pass;
    Zone loop;
    loop.add(KeyName, DnsType::Cname, KeyName);
    QTest::newRow("an alias of itself") << loop << R::DnsServFail << DkimResult::TempError;
}

void TestCheckDkim::dnsAnswers()
{
    QFETCH(Zone, zone);
    QFETCH(DkimReason, reason);
    QFETCH(DkimResult, result);
    ZoneResolver resolver(zone);
    const DkimOutcome outcome = checkMail(altered(nothing), resolver).value(0);
    QCOMPARE(outcome.reason, reason);
    QCOMPARE(outcome.result, result);
    QCOMPARE(outcome.arithmetic, result);
    QCOMPARE(outcome.evidence.size(), 1);
    QCOMPARE(outcome.bodyHash, DkimHash::Match); // that needs no key
    QCOMPARE(outcome.headerSignature, reason == R::Verified ? DkimHash::Match : DkimHash::NotChecked);
}

void TestCheckDkim::dnssecProvesNothing_data()
{
    QTest::addColumn<Dnssec>("state");
    QTest::addColumn<DkimReason>("reason");
    QTest::newRow("an AD bit from afar: the client calls it indeterminate") << Dnssec::Indeterminate << R::Verified;
    QTest::newRow("secure") << Dnssec::Secure << R::Verified;
    QTest::newRow("insecure") << Dnssec::Insecure << R::Verified;
    QTest::newRow("RFC 4035 section 5.5: bogus is no answer") << Dnssec::Bogus << R::DnsServFail;
}

/// What is said of DNSSEC stays with the evidence; no state of it makes a signature better.
void TestCheckDkim::dnssecProvesNothing()
{
    class StateResolver final : public Resolver
    {
    public:
        explicit StateResolver(Dnssec state) : m_state(state) { }
        DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override
        {
            DnsAnswer answer = m_zone.query(name, type, patience);
            answer.dnssec = m_state;
            return answer;
        }

    private:
        ZoneResolver m_zone{testZone()};
        Dnssec m_state;
    };
    QFETCH(Dnssec, state);
    QFETCH(DkimReason, reason);
    StateResolver resolver(state);
    DkimOutcome outcome = checkMail(altered(nothing), resolver).value(0);
    QCOMPARE(outcome.reason, reason);
    QCOMPARE(outcome.evidence.constFirst().answer.dnssec, state);
    if (reason == R::Verified) {
        outcome.evidence.first().answer.dnssec = Dnssec::Indeterminate;
        QCOMPARE(outcome, checkFirst(altered(nothing)));
    }
}

void TestCheckDkim::severalSignatures()
{
    TestMail mail = TestMail::letter();
    sign(mail, rsaKey());
    TestSignature second;
    second.algorithm = "ed25519-sha256";
    second.selector = "ed";
    second.names.append("dkim-signature"); // the one below, not its own field
    sign(mail, ed25519Key(), second);
    ZoneResolver resolver(testZone());
    QList<DkimOutcome> outcomes = checkMail(mail.bytes(), resolver);
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.at(0).selector, "ed");
    QCOMPARE(outcomes.at(0).reason, R::Verified);
    QCOMPARE(outcomes.at(1).reason, R::Verified);

    mail.fields.removeAt(1);
    outcomes = checkMail(mail.bytes(), resolver);
    QCOMPARE(outcomes.at(0).reason, R::SignatureMismatch);
}

void TestCheckDkim::onePassForAll()
{
    TestMail mail = TestMail::letter();
    for (const bool relaxed : {false, true}) {
        for (const char *algorithm : {"rsa-sha1", "rsa-sha256"}) {
            for (const int limit : {-1, 0, 1, 10}) {
                TestSignature how;
                how.relaxedBody = relaxed;
                how.algorithm = algorithm;
                how.limit = limit < 0 ? std::nullopt : std::optional<qsizetype>(limit);
                sign(mail, rsaKey(), how);
            }
        }
    }
    const Message message = Message::parse(mail.bytes());
    BodyHashes hashes(message);
    ZoneResolver resolver(testZone());
    const QList<DkimOutcome> outcomes = checkDkim(message, {}, hashes, resolver, Patience());
    QCOMPARE(outcomes.size(), 16);
    for (const DkimOutcome &outcome : outcomes) {
        QCOMPARE(outcome.arithmetic, DkimResult::Pass);
    }
    QCOMPARE(hashes.passes(), 2);
    // A hash that nobody announced is made all the same.
    QVERIFY(!hashes.hash({DkimCanonicalization::Simple, HashAlgorithm::Sha256, 5}).digest.isEmpty());
    QCOMPARE(hashes.passes(), 3);
}

void TestCheckDkim::moreSignaturesThanAreVerified()
{
    TestMail mail = TestMail::letter();
    const QByteArray field = signatureField(mail, rsaKey(), {});
    for (qsizetype i = 0; i < MaxDkimSignatures + 5; ++i) {
        mail.fields.prepend(field);
    }
    ZoneResolver resolver(testZone());
    const QList<DkimOutcome> outcomes = checkMail(mail.bytes(), resolver);
    QCOMPARE(outcomes.size(), MaxDkimSignatures + 5);
    QCOMPARE(outcomes.at(MaxDkimSignatures - 1).reason, R::Verified);
    QCOMPARE(outcomes.at(MaxDkimSignatures).reason, R::TooManySignatures);
    QCOMPARE(outcomes.at(MaxDkimSignatures).result, DkimResult::Neutral);
}

/// RFC 8616 section 5: U-labels in d=, s= and i= are asked for as A-labels, and hashed as written.
void TestCheckDkim::internationalized()
{
    TestMail mail = TestMail::letter();
    TestSignature how;
    how.domain = "b\xc3\xbc"
                 "cher.example";
    how.selector = "sch\xc3\xb6n";
    how.extra = "i=j\xc3\xb6rg@post.xn--bcher-kva.example; ";
    sign(mail, rsaKey(), how);
    Zone zone;
    zone.add("xn--schn-7qa._domainkey.xn--bcher-kva.example", DnsType::Txt, rsaKey().record());
    ZoneResolver resolver(zone);
    const DkimOutcome outcome = checkMail(mail.bytes(), resolver).value(0);
    QCOMPARE(outcome.reason, R::Verified);
    QCOMPARE(outcome.domain, "xn--bcher-kva.example");
    QCOMPARE(outcome.selector, "xn--schn-7qa");
}

/// An original inside of a bounce is verified where it lies.
void TestCheckDkim::embeddedOriginal()
{
    const QByteArray original = altered(nothing);
    const QByteArray bounce = "From: <>\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n"
                              "Content-Type: message/rfc822\r\n\r\n"
        + original + "\r\n--b--\r\n";
    for (const QByteArray &bytes : {bounce, QByteArray(bounce).replace("\r\n", "\n")}) {
        const Message message = Message::parse(bytes).embedded(1, 1);
        BodyHashes hashes(message);
        ZoneResolver resolver(testZone());
        const DkimOutcome outcome = checkDkim(message, {}, hashes, resolver, Patience()).value(0);
        QCOMPARE(outcome.reason, R::Verified);
        QCOMPARE(outcome.source.offset, bytes.indexOf("DKIM-Signature"));
    }
}

void TestCheckDkim::hugeSignatureField()
{
    TestSignature how;
    how.extra = "z=" + QByteArray(200'000, 'x') + "; ";
    QCOMPARE(checkFirst(altered(nothing, how)).reason, R::SyntaxError);
}

void TestCheckDkim::keysAreDecodedOnce()
{
    DkimKeyCache cache;
    DkimQuery query;
    query.keys = &cache;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(checkFirst(altered(nothing), query).reason, R::Verified);
    }
    QCOMPARE(cache.readings(), 1);
    QCOMPARE(cache.entryCount(), 1);
}

void TestCheckDkim::archiveStandsIn()
{
    const std::chrono::sys_seconds then{1'700'000'000s};
    DkimKeyArchive archive;
    QVERIFY(archive.add({"example.org", "s1", rsaKey(1024).record(), then - 1000s, then - 900s, "old"}));
    QVERIFY(archive.add({"Example.ORG", "S1", rsaKey().record(), then, then + 10s, "192.0.2.1"}));
    ZoneResolver resolver{Zone()};
    DkimQuery query;
    query.at = then;
    query.archive = &archive;
    const DkimOutcome outcome = checkMail(altered(nothing), resolver, query).value(0);
    QCOMPARE(outcome.reason, R::Verified);
    QVERIFY(outcome.keyFromArchive);
    QVERIFY(!outcome.concerns.contains(C::SeveralKeyRecords));
    QCOMPARE(outcome.evidence.constFirst().answer.status, DnsStatus::NxDomain);
    DkimKeyArchive other;
    QVERIFY(!other.add(outcome, then, "never what came from an archive"));
}

void TestCheckDkim::archiveNeverContradictsDns_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<DkimReason>("reason");
    Zone revoked;
    revoked.add(KeyName, DnsType::Txt, "v=DKIM1; p=");
    QTest::newRow("revoked") << revoked << R::KeyRevoked;
    Zone replaced;
    replaced.add(KeyName, DnsType::Txt, rsaKey(1024).record());
    QTest::newRow("replaced") << replaced << R::SignatureMismatch;
    Zone silent;
    silent.setStatus(KeyName, DnsType::Txt, DnsStatus::Timeout);
    QTest::newRow("no answer") << silent << R::DnsTimeout;
}

void TestCheckDkim::archiveNeverContradictsDns()
{
    QFETCH(Zone, zone);
    QFETCH(DkimReason, reason);
    DkimKeyArchive archive;
    archive.add({"example.org", "s1", rsaKey().record(), {}, {}, "file"});
    ZoneResolver resolver(zone);
    DkimQuery query;
    query.archive = &archive;
    QCOMPARE(checkMail(altered(nothing), resolver, query).value(0).reason, reason);
}

void TestCheckDkim::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const Message message = Message::parse(altered(nothing));
    BodyHashes hashes(message);
    ZoneResolver resolver(testZone());
    const DkimOutcome outcome = checkDkim(message, {}, hashes, resolver, Patience{.stop = stop.get_token()}).value(0);
    QCOMPARE(outcome.reason, R::Cancelled);
    QCOMPARE(outcome.result, DkimResult::TempError);
}

/// The trace is what the hashes were made of.
void TestCheckDkim::traced()
{
    TestSignature how;
    how.relaxedHeader = false;
    how.limit = 20;
    const QByteArray bytes = altered(nothing, how);
    const Message message = Message::parse(bytes);
    const DkimOutcome outcome = checkFirst(bytes);
    const DkimTrace trace = traceSignature(message, outcome, 1'000);
    const TestMail mail = TestMail::parse(bytes);
    const QByteArray own = mail.fields.constFirst();
    QCOMPARE(trace.header, plainHeader(mail.fields.mid(1), how.names, false) + own.first(own.indexOf("\tb=") + 3));
    QCOMPARE(trace.body, plainBody(mail.body, true).first(20));
    QVERIFY(!trace.bodyTruncated);
    QVERIFY(traceSignature(message, outcome, 19).bodyTruncated);
    QCOMPARE(traceSignature(message, outcome, 19).body.size(), 19);
    QCOMPARE(traceSignature(Message::parse("A: b\r\n\r\n"), outcome, 19), DkimTrace());
}

QTEST_GUILESS_MAIN(TestCheckDkim)
#include "tst_checkdkim.moc"
