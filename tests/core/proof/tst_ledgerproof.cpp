// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"
#include "ledgerlist.h"
#include "proofs.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;
using enum ProofResult;

Q_DECLARE_METATYPE(Indicia::MessageKind)
Q_DECLARE_METATYPE(Indicia::ProofResult)
Q_DECLARE_METATYPE(Indicia::ProofReason)

namespace {

constexpr sys_seconds sentAt = sys_days(2026y / November / 15) + 9h + 30min + 12s;
constexpr sys_seconds ledgerFrom = sys_days(2026y / November / 1);
constexpr sys_seconds ledgerTo = sys_days(2026y / November / 20);
const QByteArray ours("anna@example.org");
const QByteArray friendly("bob@friends.example.net");

LedgerEntry letter(LedgerKind kind = LedgerKind::Person)
{
    LedgerEntry entry;
    entry.kind = kind;
    entry.messageId = "letter@example.org";
    entry.date = sentAt;
    entry.headerFrom = ours;
    entry.recipients = {friendly, "cleo@example.com"};
    entry.account = "anna";
    return entry;
}

QList<LedgerCover> covering(LedgerKind kind = LedgerKind::Person)
{
    return {{.senders = {"*@example.org"}, .from = ledgerFrom, .to = ledgerTo, .kind = kind}};
}

/// A bounce of the letter, as it comes where all is well.
struct Bounce
{
    ProofCase about;
    LedgerCase asked;
};

Bounce bounce()
{
    Bounce one;
    one.about.kind = MessageKind::Failure;
    one.about.at = sentAt + 5min;
    one.about.originalDate = sentAt;
    one.asked.messageIds = {"letter@example.org"};
    one.asked.senders = {ours};
    one.asked.reported = {friendly};
    one.asked.addressed = {friendly};
    one.asked.wholeOriginal = true;
    return one;
}

/// An automatic reply, which says no more than what it answers.
Bounce reply()
{
    Bounce one = bounce();
    one.about.kind = MessageKind::AutoReply;
    one.about.originalDate.reset();
    one.asked.addressed.clear();
    one.asked.wholeOriginal = false;
    return one;
}

Bounce with(Bounce one, auto &&change)
{
    change(one);
    return one;
}

class UnreadableLedger : public SentLedger
{
public:
    [[nodiscard]] LedgerEntries byMessageId(QByteArrayView) const override
    {
        return std::unexpected(LedgerFault::Damaged);
    }
    [[nodiscard]] LedgerEntries byRecipient(QByteArrayView, sys_seconds, sys_seconds) const override
    {
        return std::unexpected(LedgerFault::Damaged);
    }
    [[nodiscard]] QList<LedgerCover> covers() const override { return covering(); }
};

} // namespace

Q_DECLARE_METATYPE(Bounce)

/// Answers for Message-IDs and breaks off at recipients; counts the questions.
class HalfReadableLedger : public UnreadableLedger
{
public:
    [[nodiscard]] LedgerEntries byMessageId(QByteArrayView) const override { return QList<LedgerEntry>(); }
    [[nodiscard]] LedgerEntries byRecipient(QByteArrayView, sys_seconds, sys_seconds) const override
    {
        ++asked;
        return std::unexpected(LedgerFault::Busy);
    }
    mutable int asked = 0;
};

/// What a record of sent mail proves about a bounce, and what it leaves open.
class TestLedgerProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void asksOnlyAboutAnswers_data();
    void asksOnlyAboutAnswers();
    void serverLogAndSentFolder_data();
    void serverLogAndSentFolder();
    void withoutOneNothingIsTold();
    void oneThatCannotBeReadForgesNothing();
    void oneThatBreaksOffForgesNothing();
    void coversOfTheContextCount();
    void namesTheRowAndTheCover();
    void namesTheCoverOfWhatWasNotWritten();
};

void TestLedgerProof::judges_data()
{
    QTest::addColumn<Bounce>("bounce");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const Bounce &bounce, ProofResult result, ProofReason reason) {
        QTest::newRow(name) << bounce << result << reason;
    };
    using R = ProofReason;

    row("the letter comes back", bounce(), Valid, R::Verified);
    row("Message-ID in another case of its host",
        with(bounce(), [](Bounce &b) { b.asked.messageIds = {"letter@EXAMPLE.org"}; }), Valid, R::Verified);
    row("the report names an alias in the recipient's domain",
        with(bounce(), [](Bounce &b) { b.asked.reported = {"robert@friends.example.net"}; }), Valid, R::Verified);
    row("forwarded: the report names a stranger, the header the recipient",
        with(bounce(), [](Bounce &b) { b.asked.reported = {"bob@elsewhere.example.com.invalid"}; }), Valid,
        R::AddressedOnly);
    row("a date some minutes off, as servers set it",
        with(bounce(), [](Bounce &b) { b.about.originalDate = sentAt - 4min; }), Valid, R::Verified);
    row("copied on the same day, to somebody in the recipient's domain",
        with(bounce(),
            [](Bounce &b) {
                b.about.originalDate = sentAt + 3h;
                b.asked.reported = b.asked.addressed = {"zoe@friends.example.net"};
            }),
        Unverifiable, R::OtherDate);
    row("the same with the recipient in its header alone",
        with(bounce(),
            [](Bounce &b) {
                b.about.originalDate = sentAt + 3h;
                b.asked.reported = {"victim@far.example.invalid"};
            }),
        Unverifiable, R::OtherDate);
    row("date in another time zone", with(bounce(), [](Bounce &b) { b.about.originalDate = sentAt + 9h; }), Valid,
        R::Verified);
    row("copied to another letter: date", with(bounce(), [](Bounce &b) { b.about.originalDate = sentAt + days(4); }),
        Invalid, R::OtherDate);
    row("copied to another letter: recipient",
        with(bounce(),
            [](Bounce &b) {
                b.asked.reported = {"victim@far.example.invalid"};
                b.asked.addressed = {"victim@far.example.invalid"};
            }),
        Invalid, R::OtherRecipients);
    row("another recipient, but the header did not come back",
        with(bounce(),
            [](Bounce &b) {
                b.asked.reported = {"victim@far.example.invalid"};
                b.asked.addressed.clear();
                b.asked.wholeOriginal = false;
            }),
        Unverifiable, R::OtherRecipients);

    const auto unknown = [](Bounce &b) { b.asked.messageIds = {"made-up@example.org"}; };
    const auto stranger = [](Bounce &b) {
        b.asked.messageIds = {"made-up@example.org"};
        b.asked.reported = b.asked.addressed = {"victim@far.example.invalid"};
    };
    row("not there, and it was watching", with(bounce(), stranger), Absent, R::NotInLedger);
    row("not there, before it was watching",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.about.originalDate = ledgerFrom - 1s;
            }),
        Unverifiable, R::NotCovered);
    row("not there, at the first second",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.about.originalDate = ledgerFrom;
            }),
        Absent, R::NotInLedger);
    row("not there, after the last import",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.about.originalDate = ledgerTo + 1s;
                b.about.at = ledgerTo + 1min;
            }),
        Unverifiable, R::NotCovered);
    row("not there, a Date in the future is the time of the report",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.about.originalDate = sentAt + days(400);
            }),
        Absent, R::NotInLedger);
    row("not there, a Date so old that no report comes for it: the cover must hold the month",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.about.originalDate = sentAt - days(400);
            }),
        Unverifiable, R::NotCovered);
    row("not there, and another sender than it covers",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.asked.senders = {"someone@other.example"};
            }),
        Unverifiable, R::NotCovered);
    row("not there, and no sender of ours",
        with(bounce(),
            [&](Bounce &b) {
                stranger(b);
                b.asked.senders.clear();
            }),
        Unverifiable, R::NotCovered);

    row("a relay replaced the Message-ID: sender, recipient and second agree", with(bounce(), unknown), Valid,
        R::SentUnderOtherId);
    row("the time agrees only nearly",
        with(bounce(),
            [&](Bounce &b) {
                unknown(b);
                b.about.originalDate = sentAt + 3min;
            }),
        Unverifiable, R::SentUnderOtherId);
    row("the time is another",
        with(bounce(),
            [&](Bounce &b) {
                unknown(b);
                b.about.originalDate = sentAt + 3h;
            }),
        Absent, R::NotInLedger);
    row("another of our senders",
        with(bounce(),
            [&](Bounce &b) {
                unknown(b);
                b.asked.senders = {"dora@example.org"};
            }),
        Absent, R::NotInLedger);

    row("a reply to the letter", reply(), Valid, R::Verified);
    row("a reply by somebody it did not go to",
        with(reply(), [](Bounce &b) { b.asked.reported = {"x@far.example.invalid"}; }), Unverifiable,
        R::OtherRecipients);
    row("a reply that names nobody", with(reply(), [](Bounce &b) { b.asked.reported.clear(); }), Unverifiable,
        R::AddressedOnly);
    row("a reply to what was never sent", with(reply(), unknown), Absent, R::NotInLedger);
    row("a reply within a day of the ledger's beginning",
        with(reply(),
            [&](Bounce &b) {
                unknown(b);
                b.about.at = ledgerFrom + 23h;
            }),
        Unverifiable, R::NotCovered);
    row("a report without a date, within the queue time of the ledger's beginning",
        with(reply(),
            [&](Bounce &b) {
                unknown(b);
                b.about.kind = MessageKind::Failure;
                b.about.at = ledgerFrom + days(9);
            }),
        Unverifiable, R::NotCovered);

    row("nothing to look up, and nobody named",
        with(bounce(),
            [](Bounce &b) {
                b.asked.messageIds.clear();
                b.asked.reported.clear();
            }),
        Unverifiable, R::NoMessageId);
    row("nothing to look up, to a recipient that was written to",
        with(bounce(), [](Bounce &b) { b.asked.messageIds.clear(); }), Unverifiable, R::RecipientWrittenTo);
    row("nothing to look up, to a recipient that was not written to: an alias or forwarder may hide it",
        with(bounce(),
            [](Bounce &b) {
                b.asked.messageIds.clear();
                b.asked.reported = {"x@far.example.invalid"};
            }),
        Unverifiable, R::RecipientNotWrittenTo);
    row("nothing to look up, and written to long ago",
        with(bounce(),
            [](Bounce &b) {
                b.asked.messageIds.clear();
                b.about.at = sentAt + days(11);
            }),
        Unverifiable, R::RecipientNotWrittenTo);
}

void TestLedgerProof::judges()
{
    QFETCH(Bounce, bounce);
    const LedgerList ledger({letter()}, covering());
    const ProofOutcome proof = ledgerProof(bounce.about, bounce.asked, Identity(), &ledger);
    QCOMPARE(proof.scheme, ProofScheme::Ledger);
    QTEST(proof.reason, "reason");
    QTEST(proof.result, "result");
    QCOMPARE(proof.binds.isEmpty(), proof.result != Valid);
}

void TestLedgerProof::asksOnlyAboutAnswers_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<bool>("asked");
    QTest::newRow("a letter") << MessageKind::Ordinary << false;
    QTest::newRow("a complaint") << MessageKind::Feedback << false;
    QTest::newRow("a DMARC report") << MessageKind::DmarcReport << false;
    QTest::newRow("a delay") << MessageKind::Delay << true;
    QTest::newRow("a challenge") << MessageKind::Challenge << true;
}

void TestLedgerProof::asksOnlyAboutAnswers()
{
    QFETCH(MessageKind, kind);
    QFETCH(bool, asked);
    Bounce one = bounce();
    one.about.kind = kind;
    const LedgerList ledger({letter()}, covering());
    QCOMPARE(ledgerProof(one.about, one.asked, Identity(), &ledger).result, asked ? Valid : NotApplicable);
}

void TestLedgerProof::serverLogAndSentFolder_data()
{
    QTest::addColumn<bool>("inFolder");
    QTest::addColumn<bool>("inLog");
    QTest::addColumn<bool>("folderCovers");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    using R = ProofReason;
    QTest::newRow("both have it") << true << true << true << Valid << R::Verified;
    QTest::newRow("only the folder") << true << false << true << Valid << R::Verified;
    QTest::newRow("only the log, and the folder was not watching") << false << true << false << Valid << R::Verified;
    QTest::newRow("only the log, and the folder was watching: a thief")
        << false << true << true << Absent << R::OnlyInServerLog;
    QTest::newRow("neither, and only the log was watching") << false << false << false << Absent << R::NotInServerLog;
}

void TestLedgerProof::serverLogAndSentFolder()
{
    QFETCH(bool, inFolder);
    QFETCH(bool, inLog);
    QFETCH(bool, folderCovers);
    QList<LedgerEntry> entries;
    if (inFolder) {
        entries.append(letter());
    }
    if (inLog) {
        entries.append(letter(LedgerKind::Server));
    }
    const LedgerList ledger(entries, covering(LedgerKind::Server) + (folderCovers ? covering() : QList<LedgerCover>()));
    const Bounce one = bounce();
    const ProofOutcome proof = ledgerProof(one.about, one.asked, Identity(), &ledger);
    QTEST(proof.result, "result");
    QTEST(proof.reason, "reason");
}

void TestLedgerProof::withoutOneNothingIsTold()
{
    const Bounce one = bounce();
    Identity identity;
    identity.ledgerCovers = covering();
    const ProofOutcome proof = ledgerProof(one.about, one.asked, identity, nullptr);
    QCOMPARE(proof.result, Unverifiable);
    QCOMPARE(proof.reason, ProofReason::NoLedger);
}

void TestLedgerProof::oneThatCannotBeReadForgesNothing()
{
    for (Bounce one : {bounce(), reply(), with(bounce(), [](Bounce &b) { b.asked.messageIds.clear(); })}) {
        const ProofOutcome proof
            = ledgerProof(one.about, one.asked, Identity(), std::make_unique<UnreadableLedger>().get());
        QCOMPARE(proof.result, Unverifiable);
        QCOMPARE(proof.reason, ProofReason::LedgerUnreadable);
    }
}

void TestLedgerProof::oneThatBreaksOffForgesNothing()
{
    Bounce one = bounce();
    one.asked.messageIds = {"made-up@example.org"};
    for (int i = 0; i < 5000; ++i) {
        one.asked.reported.append("x" + QByteArray::number(i) + "@far.example.invalid");
    }
    const HalfReadableLedger ledger;
    const ProofOutcome proof = ledgerProof(one.about, one.asked, Identity(), &ledger);
    QCOMPARE(proof.result, Unverifiable);
    QCOMPARE(proof.reason, ProofReason::LedgerUnreadable);
    QVERIFY(ledger.asked <= 32);
}

void TestLedgerProof::coversOfTheContextCount()
{
    Bounce one = bounce();
    one.asked.messageIds = {"made-up@example.org"};
    const LedgerList ledger({}, {});
    Identity identity;
    QCOMPARE(ledgerProof(one.about, one.asked, identity, &ledger).result, Unverifiable);
    identity.ledgerCovers = covering();
    QCOMPARE(ledgerProof(one.about, one.asked, identity, &ledger).result, Absent);
    // They speak of a table, and not of a log of which only the log's own time is known.
    const LedgerList log({letter(LedgerKind::Server)},
        {{.senders = {"*@example.org"}, .from = sentAt, .to = sentAt, .kind = LedgerKind::Server}});
    one.asked.reported = one.asked.addressed = {"someone@far.example.invalid"};
    one.about.originalDate = sentAt + 10min;
    one.about.at = sentAt + 20min;
    QCOMPARE(ledgerProof(one.about, one.asked, identity, &log).result, Unverifiable);
    const Bounce known = bounce();
    QCOMPARE(ledgerProof(known.about, known.asked, identity, &log).result, Valid);
}

void TestLedgerProof::namesTheRowAndTheCover()
{
    const LedgerList ledger({letter()}, covering());
    Bounce one = bounce();
    one.asked.messageIdSources = {{.document = 1, .offset = 7, .length = 30}};
    const ProofOutcome found = ledgerProof(one.about, one.asked, Identity(), &ledger);
    QVERIFY(found.entry);
    QCOMPARE(found.entry->row, 1);
    QCOMPARE(found.evidence, one.asked.messageIdSources);
    QVERIFY(found.binds.contains(ProofBinding::Recipients));
    QVERIFY(found.binds.contains(ProofBinding::Account));
    one.asked.messageIds = {"made-up@example.org"};
    one.about.originalDate = sentAt + days(1);
    const ProofOutcome absent = ledgerProof(one.about, one.asked, Identity(), &ledger);
    QCOMPARE(absent.covered, (CoveredTime{ledgerFrom, ledgerTo}));
}

/// That nothing was sent to somebody tells something only where all that was sent in those days is known.
void TestLedgerProof::namesTheCoverOfWhatWasNotWritten()
{
    const LedgerList ledger({letter()}, covering());
    Bounce one = bounce();
    one.asked.messageIds.clear();
    one.asked.reported = {"x@far.example.invalid"};
    one.about.originalDate.reset();
    one.about.at = ledgerFrom + days(11);
    const ProofOutcome known = ledgerProof(one.about, one.asked, Identity(), &ledger);
    QCOMPARE(known.reason, ProofReason::RecipientNotWrittenTo);
    QCOMPARE(known.covered, (CoveredTime{ledgerFrom, ledgerTo}));
    one.about.at = ledgerFrom + days(9);
    const ProofOutcome unknown = ledgerProof(one.about, one.asked, Identity(), &ledger);
    QCOMPARE(unknown.reason, ProofReason::RecipientNotWrittenTo);
    QVERIFY(!unknown.covered);
}

QTEST_GUILESS_MAIN(TestLedgerProof)
#include "tst_ledgerproof.moc"
