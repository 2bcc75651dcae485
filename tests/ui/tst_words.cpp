// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arcwords.h"
#include "authreswords.h"
#include "bouncedialect.h"
#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "codewords.h"
#include "conclusionwords.h"
#include "dkimwords.h"
#include "dmarcwords.h"
#include "dnswords.h"
#include "filewords.h"
#include "findingcatalogue.h"
#include "findingwords.h"
#include "hostwords.h"
#include "letterwords.h"
#include "messagewords.h"
#include "proofwords.h"
#include "routewords.h"
#include "spfwords.h"
#include "tlswords.h"
#include "tripwords.h"
#include "verdictwords.h"

#include <QTest>

#include <functional>

using namespace Indicia;

namespace {

/// One family of words: what is said for the enumerator with that number, in that voice. The compiler sees that no
/// enumerator is forgotten inside; here it is seen that none is left empty and that the last one is the last.
struct Family
{
    const char *name;
    int last;
    std::function<QString(int, Voice)> words;
    bool voiced = true; ///< the two voices differ
};

template <typename Enum>
Family named(const char *name, Enum last, QString (*words)(Enum))
{
    return {name, static_cast<int>(last), [words](int i, Voice) { return words(static_cast<Enum>(i)); }, false};
}

template <typename Enum>
Family voicedBy(const char *name, Enum last, QString (*words)(Enum, Voice))
{
    return {name, static_cast<int>(last), [words](int i, Voice v) { return words(static_cast<Enum>(i), v); }, true};
}

Family sure(const char *name, EvidenceClass strongest)
{
    return {name, static_cast<int>(Certainty::Proven),
        [strongest](int i, Voice v) { return VerdictWords::meaning(static_cast<Certainty>(i), strongest, v); }, true};
}

QList<Family> families()
{
    return {
        named<Verdict>("verdict", Verdict::Unverifiable, &VerdictWords::name),
        voicedBy<Verdict>("verdict meaning", Verdict::Unverifiable, &VerdictWords::meaning),
        named<Certainty>("certainty", Certainty::Proven, &VerdictWords::name),
        sure("certainty by a key", EvidenceClass::Cryptographic),
        sure("certainty by own records", EvidenceClass::LocalRecord),
        sure("certainty by trusted hosts", EvidenceClass::TrustedHost),
        sure("certainty by the bouncer", EvidenceClass::Bouncer),
        sure("certainty by the message", EvidenceClass::Sender),
        named<EvidenceClass>("evidence class", EvidenceClass::Sender, &VerdictWords::name),
        voicedBy<EvidenceClass>("evidence class meaning", EvidenceClass::Sender, &VerdictWords::meaning),
        named<Severity>("severity", Severity::Bad, &VerdictWords::name),
        named<GeneratorRole>("generator role", GeneratorRole::Impostor, &VerdictWords::name),
        voicedBy<Settler>("settler", Settler::VerifyDkim, &VerdictWords::sentence),
        named<MessageKind>("message kind", MessageKind::TlsReport, &BounceWords::name),
        named<BounceReason>("bounce reason", BounceReason::System, &BounceReasonWords::name),
        voicedBy<BounceReason>("bounce reason meaning", BounceReason::System, &BounceReasonWords::meaning),
        voicedBy<BounceReason>("bounce reason advice", BounceReason::System, &BounceReasonWords::advice),
        voicedBy<ReplyFault>("reply fault", ReplyFault::NotAddressed, &BounceReasonWords::sentence),
        named<DsnAction>("action", DsnAction::Expanded, &BounceWords::name),
        named<OriginalExtent>("extent", OriginalExtent::Full, &BounceWords::name),
        voicedBy<InjectionPoint::Basis>(
            "injection basis", InjectionPoint::Basis::TopmostReceived, &BounceWords::sentence),
        named<HopTrust>("hop trust", HopTrust::Forged, &RouteWords::name),
        voicedBy<HopTrust>("hop trust meaning", HopTrust::Forged, &RouteWords::meaning),
        voicedBy<HopReason>("hop reason", HopReason::Loop, &RouteWords::reason),
        voicedBy<BoundaryBasis>("boundary basis", BoundaryBasis::AssumedTopmost, &RouteWords::sentence),
        named<ReceivedDefect>("received defect", ReceivedDefect::TooLong, &RouteWords::name),
        named<TlsLevel>("tls level", TlsLevel::Verified, &TlsWords::name),
        voicedBy<TlsLevel>("tls level meaning", TlsLevel::Verified, &TlsWords::meaning),
        named<TlsClaim::Peer>("tls peer", TlsClaim::Peer::Verified, &TlsWords::name),
        named<SpfResult>("spf result", SpfResult::NotAsked, &SpfWords::name),
        voicedBy<SpfResult>("spf meaning", SpfResult::NotAsked, &SpfWords::meaning),
        named<SpfIdentity>("spf identity", SpfIdentity::MailFrom, &SpfWords::name),
        voicedBy<SpfReason>("spf reason", SpfReason::LookupsOff, &SpfWords::reason),
        named<SpfTraceStep::Effect>("spf effect", SpfTraceStep::Effect::Error, &SpfWords::name),
        named<HeloResult>("helo result", HeloResult::NotAsked, &HostWords::name),
        voicedBy<HeloReason>("helo reason", HeloReason::LookupsOff, &HostWords::reason),
        named<IprevResult>("iprev result", IprevResult::NotAsked, &HostWords::name),
        voicedBy<IprevReason>("iprev reason", IprevReason::LookupsOff, &HostWords::reason),
        named<ProofScheme>("proof scheme", ProofScheme::Route, &ProofWords::name),
        voicedBy<ProofScheme>("proof scheme meaning", ProofScheme::Route, &ProofWords::meaning),
        named<ProofResult>("proof result", ProofResult::NotApplicable, &ProofWords::name),
        voicedBy<ProofReason>("proof reason", ProofReason::RecipientNotWrittenTo, &ProofWords::reason),
        named<ProofBinding>("proof binding", ProofBinding::Week, &ProofWords::name),
        named<Oddity::Kind>("oddity", Oddity::Kind::ConflictingHeaders, &MessageWords::name),
        voicedBy<Oddity::Kind>("oddity meaning", Oddity::Kind::ConflictingHeaders, &MessageWords::meaning),
        named<DnsStatus>("dns status", DnsStatus::NotAsked, &DnsWords::name),
        voicedBy<DnsStatus>("dns status meaning", DnsStatus::NotAsked, &DnsWords::meaning),
        named<Dnssec>("dnssec", Dnssec::Bogus, &DnsWords::name),
        named<DkimResult>("dkim result", DkimResult::NotAsked, &DkimWords::name),
        voicedBy<DkimResult>("dkim meaning", DkimResult::NotAsked, &DkimWords::meaning),
        voicedBy<DkimReason>("dkim reason", DkimReason::CryptoUnavailable, &DkimWords::reason),
        named<DkimHash>("dkim hash", DkimHash::NotCheckable, &DkimWords::name),
        voicedBy<DkimHash>("dkim body", DkimHash::NotCheckable, &DkimWords::body),
        voicedBy<DkimHash>("dkim header", DkimHash::NotCheckable, &DkimWords::header),
        named<DkimCanonicalization>("dkim form", DkimCanonicalization::Relaxed, &DkimWords::name),
        voicedBy<DkimConcern>("dkim concern", DkimConcern::UnregisteredKeyTag, &DkimWords::sentence),
        named<DkimAlteration>("dkim alteration", DkimAlteration::DotStuffing, &DkimWords::name),
        voicedBy<DkimAlteration>("dkim alteration in full", DkimAlteration::DotStuffing, &DkimWords::sentence),
        named<ArcResult>("arc result", ArcResult::NotAsked, &ArcWords::name),
        voicedBy<ArcResult>("arc meaning", ArcResult::NotAsked, &ArcWords::meaning),
        voicedBy<ArcReason>("arc reason", ArcReason::Cancelled, &ArcWords::reason),
        named<DmarcResult>("dmarc result", DmarcResult::NotAsked, &DmarcWords::name),
        voicedBy<DmarcResult>("dmarc meaning", DmarcResult::NotAsked, &DmarcWords::meaning),
        voicedBy<DmarcReason>("dmarc reason", DmarcReason::LookupsOff, &DmarcWords::reason),
        named<DmarcPolicy>("dmarc policy", DmarcPolicy::Reject, &DmarcWords::name),
        voicedBy<DmarcPolicy>("dmarc policy meaning", DmarcPolicy::Reject, &DmarcWords::meaning),
        named<DmarcPolicy>("dmarc wish", DmarcPolicy::Reject, &DmarcWords::wish),
        named<DmarcMode>("dmarc mode", DmarcMode::Strict, &DmarcWords::name),
        voicedBy<DmarcRecordFault>("dmarc fault", DmarcRecordFault::InvalidReportUri, &DmarcWords::sentence),
        named<DmarcWalkStep::Found>("dmarc walk", DmarcWalkStep::Found::Error, &DmarcWords::name),
        voicedBy<OrgDomainBasis>("dmarc basis", OrgDomainBasis::PublicSuffixList, &DmarcWords::sentence),
        named<DmarcAlignment::Source>("dmarc source", DmarcAlignment::Source::Dkim, &DmarcWords::name),
        named<DmarcApplied::Tag>("dmarc tag", DmarcApplied::Tag::Np, &DmarcWords::name),
        voicedBy<DmarcLegacy::Difference>(
            "dmarc difference", DmarcLegacy::Difference::SeveralRecords, &DmarcWords::sentence),
        named<AuthResForm>("recorded form", AuthResForm::ArcAuthenticationResults, &AuthResWords::name),
        named<AuthResTrust>("recorded trust", AuthResTrust::NoBoundary, &AuthResWords::name),
        voicedBy<AuthResTrust>("recorded trust in full", AuthResTrust::NoBoundary, &AuthResWords::sentence),
        voicedBy<AuthResDeviation>("recorded deviation", AuthResDeviation::Truncated, &AuthResWords::sentence),
        voicedBy<RecordedDifference>("recorded difference", RecordedDifference::AlteredSince, &AuthResWords::sentence),
        {"file error", static_cast<int>(MessageFileError::ReadFailed),
            [](int i, Voice) {
                return i > static_cast<int>(MessageFileError::ReadFailed)
                    ? QString()
                    : messageFileSentence(QStringLiteral("a.eml"), static_cast<MessageFileError>(i));
            },
            false},
        named<TripPlaceKind>("place of a trip", TripPlaceKind::Receiver, &TripWords::name),
        named<TripLegKind>("leg of a trip", TripLegKind::Authorised, &TripWords::name),
        {"state of a leg", static_cast<int>(TripLegState::Refused),
            [](int i, Voice v) {
                return TripWords::name(
                    static_cast<TripLegState>(i), v == Voice::Plain ? Certainty::Weak : Certainty::Strong);
            },
            false},
        {"generator sentence", static_cast<int>(GeneratorRole::Impostor),
            [](int i, Voice v) {
                return VerdictWords::sentence(static_cast<GeneratorRole>(i), QStringLiteral("mx.example.net"), v);
            },
            true},
    };
}

/// A finding of that id with a value for every name.
Finding finding(const QByteArray &id)
{
    Finding one;
    one.id = id;
    one.subject = "hop:2";
    for (const char *name : {"ip", "helo", "name", "by", "domain", "address", "author", "sender", "host", "reporter",
             "term", "account", "detail", "shown", "model", "original", "diagnostic", "version", "cipher", "dialect"}) {
        one.values.insert(name, "x-" + QByteArray(name));
    }
    return one;
}

CaseReport reportFor(Verdict verdict, MessageKind kind, Certainty certainty)
{
    CaseReport report;
    report.conclusion.verdict = verdict;
    report.conclusion.certainty = certainty;
    report.facts.bounce.kind = kind;
    return report;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeratorHasWords_data()
    {
        QTest::addColumn<int>("number");
        const QList<Family> all = families();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(all.at(i).name) << i;
        }
    }
    void everyEnumeratorHasWords()
    {
        QFETCH(const int, number);
        const Family family = families().at(number);
        for (int i = 0; i <= family.last; ++i) {
            const QString plain = family.words(i, Voice::Plain);
            const QString technical = family.words(i, Voice::Technical);
            QVERIFY2(!plain.isEmpty() && !technical.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!plain.contains(u'%'), qPrintable(plain));
        }
        QVERIFY2(family.words(family.last + 1, Voice::Plain).isEmpty(), "there is one more enumerator");
    }

    void everyFindingHasWords_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const FindingKind &kind : findingCatalogue()) {
            QTest::newRow(kind.id) << QByteArray(kind.id);
        }
    }
    void everyFindingHasWords()
    {
        QFETCH(const QByteArray, id);
        QVERIFY(FindingWords::knows(id));
        for (const Voice voice : {Voice::Plain, Voice::Technical}) {
            for (const Finding &one : {finding(id), Finding{.id = id, .subject = {}, .values = {}, .evidence = {}}}) {
                const QString text = FindingWords::sentence(one, voice);
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                for (const QChar c : QStringLiteral("[]{}")) {
                    QVERIFY2(!text.contains(c), qPrintable(text));
                }
            }
        }
        const QByteArray citation = findingKind(id)->citation;
        const QString technical = FindingWords::sentence(finding(id), Voice::Technical);
        QVERIFY2(citation.isEmpty() || technical.contains(QLatin1String("RFC"))
                || technical.contains(QString::fromLatin1(citation)),
            qPrintable(technical));
    }

    void anUnknownFindingHasNone()
    {
        QVERIFY(!FindingWords::knows("spf.no-such-thing"));
        QVERIFY(FindingWords::sentence(finding("spf.no-such-thing"), Voice::Plain).isEmpty());
    }

    void theLetterSaysWhatToDo_data()
    {
        QTest::addColumn<GeneratorRole>("role");
        QTest::addColumn<QString>("citation");
        QTest::addColumn<bool>("written");
        using R = GeneratorRole;
        const auto row = [](const char *name, R role, const char *citation) {
            QTest::newRow(name) << role << QString::fromLatin1(citation) << (*citation != '\0');
        };
        row("unknown", R::None, "");
        row("the own server", R::OwnServer, "");
        row("the own smarthost", R::Smarthost, "");
        row("a receipt", R::RemoteMx, "RFC 3461 section 4.1");
        row("accept, then bounce", R::AcceptThenBounce, "RFC 5321 section 6.2");
        row("a forwarder", R::Forwarder, "RFC 7208 appendix D.2");
        row("a backup MX", R::BackupMx, "RFC 5321 section 3.3");
        row("an automatic reply", R::Autoresponder, "RFC 3834 section 2");
        row("a challenge", R::ChallengeResponse, "RFC 3834 section 2");
        row("a virus notice", R::VirusNotice, "RFC 5321 section 6.2");
        row("a list", R::MailingList, "RFC 3834 section 2");
        row("an impostor", R::Impostor, "");
    }
    void theLetterSaysWhatToDo()
    {
        QFETCH(const GeneratorRole, role);
        QFETCH(const QString, citation);
        QFETCH(const bool, written);
        CaseReport report = reportFor(Verdict::Backscatter, MessageKind::Failure, Certainty::Strong);
        report.conclusion.generator = {role, "mx.example.net", IpAddress::parse("192.0.2.9")};
        report.facts.proofs.append(ProofOutcome{});
        report.facts.proofs.last().scheme = ProofScheme::Batv;
        report.facts.proofs.last().result = ProofResult::Absent;
        QCOMPARE(LetterWords::hasLetter(report), written);
        if (written) {
            const QString letter = LetterWords::letter(report, LetterWords::Language::English);
            QVERIFY2(letter.contains(citation), qPrintable(letter));
            QVERIFY(letter.contains(QLatin1String("mx.example.net [192.0.2.9]")));
            QVERIFY(letter.contains(QLatin1String("(BATV); yours came to an address without one")));
            QVERIFY(!letter.contains(u'%'));
        }
        report.conclusion.verdict = Verdict::OwnBounce;
        QVERIFY(!LetterWords::hasLetter(report));
    }

    void everyAnswerHasATechnicalReply_data()
    {
        QTest::addColumn<Verdict>("verdict");
        for (int i = 0; i <= static_cast<int>(Verdict::Unverifiable); ++i) {
            QTest::addRow("%d", i) << static_cast<Verdict>(i);
        }
    }
    void everyAnswerHasATechnicalReply()
    {
        QFETCH(const Verdict, verdict);
        CaseReport report = reportFor(verdict, MessageKind::Failure, Certainty::Strong);
        report.findings.append(finding("spf.fail"));
        report.conclusion.decidedBy = {0};
        const QString reply = LetterWords::technicalReply(report);
        QVERIFY(reply.contains(ConclusionWords::headline(report)));
        QVERIFY2(reply.contains(QLatin1String("SPF fail")), qPrintable(reply));
        QVERIFY(reply != ConclusionWords::reply(report));
    }

    void whatCanBeDoneHasAButton_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i <= static_cast<int>(Settler::VerifyDkim); ++i) {
            QTest::addRow("%d", i) << i;
        }
    }
    void whatCanBeDoneHasAButton()
    {
        QFETCH(const int, number);
        const auto settler = static_cast<Settler>(number);
        QCOMPARE(VerdictWords::action(settler).isEmpty(), VerdictWords::actionName(settler).isEmpty());
    }

    void valuesStandInTheSentence()
    {
        Finding one;
        one.id = "spf.fail";
        one.values = {{"domain", "example.org"}, {"ip", "192.0.2.1"}, {"identity", "mailfrom"}, {"term", "-all"}};
        QCOMPARE(FindingWords::sentence(one, Voice::Plain),
            QStringLiteral("The domain example.org forbids the computer 192.0.2.1 to send for it."));
        QCOMPARE(FindingWords::sentence(one, Voice::Technical),
            QStringLiteral("SPF fail for example.org (MAIL FROM) from 192.0.2.1: -all (RFC 7208 section 2.6.4)."));
    }

    void aMissingValueTakesAnotherSentence_data()
    {
        QTest::addColumn<QByteArray>("helo");
        QTest::addColumn<QByteArray>("ip");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("technical");
        QTest::newRow("all is known")
            << QByteArray("pc") << QByteArray("203.0.113.9")
            << QStringLiteral("The message that came back was handed to the bouncing server by 203.0.113.9, which "
                              "calls itself pc.")
            << QStringLiteral("Injection point: 203.0.113.9, HELO pc (RFC 5321 section 4.4).");
        QTest::newRow("a name alone")
            << QByteArray("pc") << QByteArray()
            << QStringLiteral("The message that came back was handed to the bouncing server by a computer that calls "
                              "itself pc; no public address of it is noted.")
            << QStringLiteral("Injection point without a public address, HELO pc (RFC 5321 section 4.4).");
        QTest::newRow("neither")
            << QByteArray() << QByteArray()
            << QStringLiteral("Who handed the message that came back to the bouncing server is noted, but no public "
                              "address.")
            << QStringLiteral("Injection point without a public address (RFC 5321 section 4.4).");
        QTest::newRow("a value is no alternative")
            << QByteArray("a||b") << QByteArray("203.0.113.9")
            << QStringLiteral("The message that came back was handed to the bouncing server by 203.0.113.9, which "
                              "calls itself a||b.")
            << QStringLiteral("Injection point: 203.0.113.9, HELO a||b (RFC 5321 section 4.4).");
    }
    void aMissingValueTakesAnotherSentence()
    {
        QFETCH(const QByteArray, helo);
        QFETCH(const QByteArray, ip);
        QFETCH(const QString, plain);
        QFETCH(const QString, technical);
        Finding one;
        one.id = "bounce.injection-point";
        one.values = {{"helo", helo}, {"ip", ip}};
        QCOMPARE(FindingWords::sentence(one, Voice::Plain), plain);
        QCOMPARE(FindingWords::sentence(one, Voice::Technical), technical);
    }

    void howSureNamesWhatItRestsOn_data()
    {
        QTest::addColumn<QList<EvidenceClass>>("classes");
        QTest::addColumn<Certainty>("certainty");
        QTest::addColumn<bool>("byCryptography");
        using C = EvidenceClass;
        QTest::newRow("altered after it was signed") << QList<C>{C::Cryptographic} << Certainty::Strong << true;
        QTest::newRow("a key and the bouncer") << QList<C>{C::Bouncer, C::Cryptographic} << Certainty::Strong << true;
        QTest::newRow("trusted hosts") << QList<C>{C::TrustedHost} << Certainty::Strong << false;
        QTest::newRow("the bouncer alone") << QList<C>{C::Bouncer, C::Sender} << Certainty::Strong << false;
        QTest::newRow("proven by the ledger") << QList<C>{C::LocalRecord} << Certainty::Proven << false;
    }
    void howSureNamesWhatItRestsOn()
    {
        QFETCH(const QList<EvidenceClass>, classes);
        QFETCH(const Certainty, certainty);
        QFETCH(const bool, byCryptography);
        CaseReport report = reportFor(Verdict::AlteredInTransit, MessageKind::Ordinary, certainty);
        for (int i = 0; i < classes.size(); ++i) {
            report.findings.append(finding("author.signed-then-altered"));
            report.findings.last().evidenceClass = classes.at(i);
            report.conclusion.decidedBy.append(i);
        }
        const QString sentence = ConclusionWords::sureness(report, Voice::Technical);
        QCOMPARE(sentence.contains(QLatin1String("a key that was verified")), byCryptography);
        QCOMPARE(
            sentence.contains(QLatin1String("not by cryptography")), !byCryptography && certainty == Certainty::Strong);
    }

    void wordsOfOursInValuesAreTold_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QMap<QByteArray, QByteArray>>("values");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("technical");
        using Values = QMap<QByteArray, QByteArray>;
        const auto row = [](const char *name, const char *id, const char *subject, const Values &values,
                             const char *plain, const char *technical) {
            QTest::newRow(name) << QByteArray(id) << QByteArray(subject) << values << QString::fromUtf8(plain)
                                << QString::fromUtf8(technical);
        };
        row("a reason of DKIM", "dkim.permerror", "message",
            {{"domain", "example.org"}, {"selector", "s"}, {"reason", "missing-tag"}},
            "The signature of example.org is broken and cannot be checked.",
            "The signature d=example.org s=s or its key cannot be used: One of v=, a=, b=, bh=, d=, h= or s= is "
            "missing "
            "(RFC 6376 section 3.5).");
        row("the same word as a reason of a proof", "dkim.unverifiable", "proof", {{"reason", "no-key"}},
            "Your own signature in the message that came back cannot be checked: The key to check it is not known "
            "here.",
            "Our DKIM signature in the original was not verified: No key or secret is configured (RFC 6376).");
        row("an alteration", "dkim.altered-in-transit", "message",
            {{"domain", "example.org"}, {"alteration", "footer-appended"}},
            "The message was signed by example.org and changed on its way: text appended at the end; undone, the "
            "signature fits again.",
            "Undoing one alteration, text appended at the end, makes the signature verify (RFC 6376 section 6.1.3).");
        row("an alteration that is not the only one", "dkim.altered-in-transit", "message",
            {{"domain", "example.org"}, {"alteration", "footer-appended"}, {"other", "subject-tagged"},
                {"otherField", "Subject"}},
            "The message was signed by example.org and changed on its way: text appended at the end and the subject "
            "tagged; undone, the signature fits again.",
            "Undoing one alteration, text appended at the end, together with another, the subject tagged, of Subject, "
            "makes the signature verify (RFC 6376 section 6.1.3).");
        row("a policy", "dmarc.fail", "message",
            {{"domain", "example.org"}, {"policy", "reject"}, {"tag", "p"}, {"record", "example.org"},
                {"reason", "nothing-passed"}},
            "Nothing shows that the message comes from example.org, whose owner asks in that case to refuse it.",
            "DMARC fail for example.org: Neither SPF nor DKIM passes for any domain (RFC 9989 section 4.4); policy "
            "reject by p= at example.org.");
        row("advice to the owner", "original.owner-can-tighten", "original",
            {{"domain", "example.org"}, {"step", "strict-spf"}, {"now", "~all"}},
            "The owner of example.org could make such forgeries easier to refuse: forbid all other computers clearly "
            "(SPF).",
            "To tighten for example.org: end the SPF record with -all, now ~all.");
        row("why a recorded result differs", "authres.differs", "message",
            {{"server", "mx.example.net"}, {"method", "dkim"}, {"recorded", "pass"}, {"found", "fail"},
                {"reason", "altered-since"}},
            "Your receiving server mx.example.net wrote another result for dkim than the one found now: pass, not "
            "fail. The reason: The message was changed after it had been checked there.",
            "Authentication-Results of mx.example.net have dkim=pass, we found fail: It was altered behind the server "
            "that verified it, by the store or a forwarder (RFC 8601 section 5).");
    }
    void wordsOfOursInValuesAreTold()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, subject);
        using Values = QMap<QByteArray, QByteArray>;
        QFETCH(const Values, values);
        QFETCH(const QString, plain);
        QFETCH(const QString, technical);
        Finding one;
        one.id = id;
        one.subject = subject;
        one.values = values;
        QCOMPARE(FindingWords::sentence(one, Voice::Plain), plain);
        QCOMPARE(FindingWords::sentence(one, Voice::Technical), technical);
    }

    void alignmentIsToldStepByStep_data()
    {
        QTest::addColumn<DmarcAlignment>("alignment");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        using Source = DmarcAlignment::Source;
        const auto row = [](const char *name, const DmarcAlignment &alignment, const char *word, const char *sentence) {
            QTest::newRow(name) << alignment << QString::fromUtf8(word) << QString::fromUtf8(sentence);
        };
        DmarcAlignment one;
        one.source = Source::SpfMailFrom;
        one.domain = "mail.example.org";
        row("not verified", one, "not verified", "mail.example.org: not verified, so that it does not count.");
        one.domain.clear();
        row("null sender without HELO", one, "not verified",
            "No domain: the sender is empty, and no HELO name is known.");
        one.domain = "mail.example.org";
        one.undecided = true;
        row("undecided", one, "open", "mail.example.org: the check could not be made to its end.");
        one.undecided = false;
        one.passed = one.aligned = true;
        one.orgDomain = "example.org";
        row("relaxed, the same organization", one, "aligned",
            "mail.example.org belongs to the same organization, example.org (relaxed).");
        one.mode = DmarcMode::Strict;
        one.aligned = false;
        row("strict, another domain", one, "another domain",
            "mail.example.org is not news.example.org, and the record asks for the same domain (strict).");
        one.domain = "news.example.org";
        one.aligned = true;
        row("the domain itself", one, "aligned", "news.example.org is the author's domain itself.");
        one.domain = "list.example.net";
        one.mode = DmarcMode::Relaxed;
        one.aligned = false;
        one.orgDomain = "example.net";
        row("relaxed, another organization", one, "another domain",
            "list.example.net belongs to example.net, not to example.org.");
        one.orgDomain.clear();
        row("outside, without a walk", one, "another domain",
            "list.example.net lies outside of the author's organization, example.org.");
    }
    void alignmentIsToldStepByStep()
    {
        QFETCH(const DmarcAlignment, alignment);
        QFETCH(const QString, word);
        QFETCH(const QString, sentence);
        DmarcOutcome outcome;
        outcome.author = "news.example.org";
        outcome.orgDomain = "example.org";
        outcome.recordDomain = "example.org";
        QCOMPARE(DmarcWords::name(alignment, outcome), word);
        QCOMPARE(DmarcWords::sentence(alignment, outcome), sentence);
        outcome.recordDomain.clear(); // nothing is compared without a record
        QCOMPARE(DmarcWords::name(alignment, outcome), QStringLiteral("not compared"));
    }

    void hostileValuesAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("mustNotContain");
        QTest::newRow("a value is no placeholder") << QByteArray("{ip}") << QStringLiteral("192.0.2.1 for {");
        QTest::newRow("escape sequence") << QByteArray("a\x1b[2Jb") << QStringLiteral("\x1b");
        QTest::newRow("line end") << QByteArray("a\r\nb") << QStringLiteral("\n");
        QTest::newRow("bidi override") << QByteArray("a\xe2\x80\xae"
                                                     "b")
                                       << QString(QChar(0x202E));
    }
    void hostileValuesAreHarmless()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, mustNotContain);
        Finding one;
        one.id = "spf.none";
        one.values = {{"domain", value}, {"identity", "helo"}};
        const QString text = FindingWords::sentence(one, Voice::Technical);
        QVERIFY2(!text.contains(mustNotContain), qPrintable(text));
    }

    void everyAnswerHasItsSentences_data()
    {
        QTest::addColumn<Verdict>("verdict");
        for (int i = 0; i <= static_cast<int>(Verdict::Unverifiable); ++i) {
            QTest::addRow("verdict %d", i) << static_cast<Verdict>(i);
        }
    }
    void everyAnswerHasItsSentences()
    {
        QFETCH(const Verdict, verdict);
        for (int kind = 0; kind <= static_cast<int>(MessageKind::TlsReport); ++kind) {
            for (int certainty = 0; certainty <= static_cast<int>(Certainty::Proven); ++certainty) {
                const CaseReport report
                    = reportFor(verdict, static_cast<MessageKind>(kind), static_cast<Certainty>(certainty));
                QVERIFY(ConclusionWords::headline(report).endsWith(u'.'));
                QVERIFY(!ConclusionWords::sureness(report, Voice::Plain).isEmpty());
                QVERIFY(!ConclusionWords::todo(report).isEmpty());
                QVERIFY(ConclusionWords::reply(report).size() > 100);
            }
        }
    }

    void backscatterTellsWhoCouldHaveRefused()
    {
        CaseReport report = reportFor(Verdict::Backscatter, MessageKind::Failure, Certainty::Strong);
        QVERIFY(ConclusionWords::refusal(report, Voice::Plain).isEmpty());
        QVERIFY(ConclusionWords::todo(report).last().contains(QStringLiteral("BATV")));
        Finding spf = finding("original.refusable-spf");
        Finding dmarc = finding("original.refusable-dmarc");
        dmarc.values.insert("policy", "reject");
        Finding tighten = finding("original.owner-can-tighten");
        tighten.values.insert("step", "strict-spf");
        report.findings = {spf, spf, dmarc, tighten, tighten};
        QCOMPARE(ConclusionWords::refusal(report, Voice::Plain), FindingWords::sentence(spf, Voice::Plain));
        QCOMPARE(ConclusionWords::refusal(report, Voice::Technical),
            FindingWords::sentence(spf, Voice::Technical) + u' ' + FindingWords::sentence(dmarc, Voice::Technical));
        QCOMPARE(ConclusionWords::todo(report).size(), 3);
        QVERIFY(ConclusionWords::todo(report).last().contains(QStringLiteral("forbid all other computers")));
        report.conclusion.verdict = Verdict::OwnBounce;
        QVERIFY(ConclusionWords::refusal(report, Voice::Plain).isEmpty());
    }

    void aWeakAnswerSaysProbably()
    {
        const CaseReport weak = reportFor(Verdict::Backscatter, MessageKind::Failure, Certainty::Weak);
        QVERIFY(ConclusionWords::headline(weak).contains(QStringLiteral("probably")));
        const CaseReport strong = reportFor(Verdict::Backscatter, MessageKind::Failure, Certainty::Strong);
        QVERIFY(!ConclusionWords::headline(strong).contains(QStringLiteral("probably")));
    }

    void whoForwardsABounceAsTextIsAskedForIt_data()
    {
        QTest::addColumn<QByteArray>("letter");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("asked");
        const QByteArray text = "\n\nWhat is this?\n";
        const auto row = [&text](const char *name, const QByteArray &header, Verdict verdict, bool asked) {
            QTest::newRow(name) << "From: alice@example.org\n" + header + text << verdict << asked;
        };
        row("forwarded", "Subject: Fwd: failure notice", Verdict::Unverifiable, true);
        row("forwarded, and known to be hers", "Subject: WG: Undelivered Mail Returned to Sender", Verdict::Authentic,
            true);
        row("her own words", "Subject: What is this?", Verdict::Authentic, false);
        row("forwarded otherwise", "Subject: Fwd: minutes", Verdict::Authentic, false);
        row("not hers", "Subject: Fwd: failure notice", Verdict::Spoofed, false);
        row("attached",
            "Subject: Fwd: failure notice\nContent-Type: multipart/mixed; boundary=m\n\n--m\n"
            "Content-Type: message/rfc822\n\nFrom: MAILER-DAEMON@example.net\nSubject: failure notice\n\n--m--",
            Verdict::Authentic, false);
    }
    void whoForwardsABounceAsTextIsAskedForIt()
    {
        QFETCH(const QByteArray, letter);
        QFETCH(const Verdict, verdict);
        CaseReport report = reportFor(verdict, MessageKind::Ordinary, Certainty::Strong);
        report.facts.message = Message::parse(letter);
        QTEST(ConclusionWords::todo(report).join(u'\n').contains(u"attached as a message"), "asked");
    }

    void theFailureSaysWhy()
    {
        CaseReport report = reportFor(Verdict::OwnBounce, MessageKind::Failure, Certainty::Proven);
        BounceRecipient recipient;
        recipient.address = "bob@example.net";
        recipient.status = "5.1.1";
        recipient.permanent = true;
        report.facts.bounce.recipients = {recipient};
        QCOMPARE(ConclusionWords::todo(report).first(),
            QStringLiteral("bob@example.net was not reached: The mailbox does not exist."));
    }

    void everyFormHasWords_data()
    {
        QTest::addColumn<QByteArray>("dialect");
        for (const char *dialect : {"challenge", "list-notice", "plain", "rfc3464", "rfc3834", "rfc5429", "rfc5965",
                 "rfc8098", "rfc8460", "rfc9990", "rfc9991", "virus-notice"}) {
            QTest::newRow(dialect) << QByteArray(dialect);
        }
        for (const BounceDialect &dialect : bounceDialects()) {
            QTest::newRow(dialect.id) << QByteArray(dialect.id);
        }
    }
    void everyFormHasWords()
    {
        QFETCH(const QByteArray, dialect);
        const QString words = BounceWords::form(dialect);
        QVERIFY2(words.contains(u' ') && words != QString::fromLatin1(dialect), qPrintable(words));
    }
    void aReceiptIsNoAutomaticReply()
    {
        BounceReport report;
        report.kind = MessageKind::AutoReply;
        report.dialect = "rfc3834";
        QCOMPARE(BounceWords::name(report), QStringLiteral("Automatic reply"));
        report.dialect = "rfc8098"; // sent by hand, mostly
        QCOMPARE(BounceWords::name(report), QStringLiteral("Read receipt"));
    }

    void statusCodes_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("RFC 3463: 5.1.1") << QByteArray("5.1.1") << QStringLiteral("The mailbox does not exist.");
        QTest::newRow("RFC 3463: unknown detail says the subject")
            << QByteArray("5.1.99") << QStringLiteral("The address is wrong.");
        QTest::newRow("RFC 7372: 5.7.23")
            << QByteArray("5.7.23") << QStringLiteral("The sending server may not send for the domain (SPF).");
        QTest::newRow("unknown subject says the class")
            << QByteArray("4.0.0") << QStringLiteral("A temporary failure without further detail.");
        QTest::newRow("success") << QByteArray("2.1.5") << QStringLiteral("It was delivered.");
        QTest::newRow("not a code") << QByteArray("550") << QString();
        QTest::newRow("not a number") << QByteArray("5.x.1") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void statusCodes()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, text);
        QCOMPARE(BounceWords::status(code), text);
    }

    void registeredCodes_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("technical");
        QTest::addColumn<QString>("text");
        const auto status = [](const char *code, const char *text) {
            QTest::addRow("status %s", code) << CodeWords::status(code, Voice::Plain)
                                             << CodeWords::status(code, Voice::Technical) << QString::fromUtf8(text);
        };
        const auto reply = [](const char *code, const char *text) {
            QTest::addRow("reply %s", code) << CodeWords::reply(code, Voice::Plain)
                                            << CodeWords::reply(code, Voice::Technical) << QString::fromUtf8(text);
        };
        status("5.1.1", "5.1.1: Bad destination mailbox address (RFC 3463).");
        status("5.1.10", "5.1.10: Recipient address has null MX (RFC 7505).");
        status("4.7.24", "4.7.24: SPF validation error (RFC 7372).");
        status("5.7.28", "5.7.28: Mail flood detected.");
        status("5.7.30", "5.7.30: REQUIRETLS support required (RFC 8689).");
        reply("421", "421: Service not available, closing transmission channel (RFC 5321).");
        reply("551", "551: User not local; please try <forward-path> (RFC 5321).");
        reply("556", "556: Domain does not accept mail (RFC 7504).");
        reply("538", "538: Encryption required for requested authentication mechanism (RFC 4954).");
    }
    void registeredCodes()
    {
        QFETCH(const QString, plain);
        QFETCH(const QString, technical);
        QTEST(technical, "text");
        QVERIFY(plain.endsWith(u'.'));
        QVERIFY(plain != technical);
    }
    void codesThatAMakerUsesOtherwise()
    {
        BounceRecipient recipient;
        recipient.status = "5.1.10";
        recipient.reason = BounceReason::UserUnknown;
        QCOMPARE(CodeWords::status(recipient, Voice::Plain), CodeWords::status("5.1.1", Voice::Plain));
        QVERIFY(CodeWords::status(recipient, Voice::Technical).contains(u"as Exchange uses it"));
        QCOMPARE(BounceReasonWords::why(recipient, Voice::Plain),
            BounceReasonWords::meaning(BounceReason::UserUnknown, Voice::Plain));
        recipient.reason = BounceReason::NotAccepting;
        QCOMPARE(CodeWords::status(recipient, Voice::Technical), CodeWords::status("5.1.10", Voice::Technical));
        recipient.reason = BounceReason::NotSaid;
        QCOMPARE(BounceReasonWords::why(recipient, Voice::Plain), BounceWords::status("5.1.10"));
    }
    void whatIsOnItsWayIsNotCalledDelivered_data()
    {
        QTest::addColumn<DsnAction>("action");
        QTest::addColumn<bool>("delivered");
        QTest::newRow("delivered") << DsnAction::Delivered << true;
        QTest::newRow("RFC 3464 section 2.3.3: relayed") << DsnAction::Relayed << false;
        QTest::newRow("RFC 3464 section 2.3.3: expanded") << DsnAction::Expanded << false;
    }
    void whatIsOnItsWayIsNotCalledDelivered()
    {
        QFETCH(const DsnAction, action);
        QFETCH(const bool, delivered);
        BounceRecipient recipient;
        recipient.action = action;
        recipient.status = "2.0.0";
        recipient.reason = BounceReason::Delivered;
        QCOMPARE(BounceReasonWords::why(recipient, Voice::Plain) == u"The message arrived.", delivered);
        QCOMPARE(
            CodeWords::status(recipient, Voice::Plain), delivered ? QStringLiteral("It was delivered.") : QString());
        QVERIFY(!CodeWords::status(recipient, Voice::Technical).isEmpty());
    }
    void failureIsToldOfFailuresAlone_data()
    {
        QTest::addColumn<GeneratorRole>("role");
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, GeneratorRole role, MessageKind kind, const char *told) {
            QTest::newRow(name) << role << kind << QString::fromUtf8(told);
        };
        using Role = GeneratorRole;
        row("it failed", Role::AcceptThenBounce, MessageKind::Failure,
            "mx.example.net wrote it: it had taken the message and could not deliver it.");
        row("it is late", Role::AcceptThenBounce, MessageKind::Delay,
            "mx.example.net wrote it: it has taken the message, and goes on trying to pass it on.");
        row("it is late at our own server", Role::OwnServer, MessageKind::Delay,
            "mx.example.net wrote it: your own mail server.");
        row("our own server passed it on", Role::OwnServer, MessageKind::Relayed,
            "mx.example.net wrote it: your own mail server.");
        row("a provider's server passed it on", Role::Smarthost, MessageKind::Success,
            "mx.example.net wrote it: an outgoing server, which takes mail from its customers.");
        row("it arrived", Role::RemoteMx, MessageKind::Success,
            "mx.example.net wrote it: the mail server of the recipient.");
    }
    void failureIsToldOfFailuresAlone()
    {
        QFETCH(const GeneratorRole, role);
        QFETCH(const MessageKind, kind);
        QTEST(VerdictWords::deed(role, kind, QStringLiteral("mx.example.net"), Voice::Plain), "told");
        QVERIFY(VerdictWords::deed(role, kind, QStringLiteral("mx.example.net"), Voice::Technical)
                .startsWith(u"mx.example.net"));
    }
    void nobodyIsReproachedWhereItMayHaveBeenRight_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("reproached");
        QTest::newRow("backscatter") << Verdict::Backscatter << true;
        QTest::newRow("cannot be told") << Verdict::Undetermined << false;
        QTest::newRow("own bounce") << Verdict::OwnBounce << false;
    }
    void nobodyIsReproachedWhereItMayHaveBeenRight()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(const bool, reproached);
        CaseReport report;
        report.facts.bounce.kind = MessageKind::Failure;
        report.conclusion.verdict = verdict;
        report.conclusion.generator.host = "relay.example.net";
        report.conclusion.generator.role = GeneratorRole::AcceptThenBounce;
        for (const Voice voice : {Voice::Plain, Voice::Technical}) {
            const QString told = ConclusionWords::generator(report, voice);
            QVERIFY(told.contains(u"relay.example.net"));
            const QString duty = ConclusionWords::duty(report, voice);
            QCOMPARE((told + duty).contains(u"It should"), reproached);
            QCOMPARE(duty.isEmpty(), !reproached);
        }
    }
    void codesThatAreNone()
    {
        QCOMPARE(CodeWords::status("5.1.999", Voice::Technical), CodeWords::status("5.1.999", Voice::Plain));
        QCOMPARE(CodeWords::reply("559", Voice::Plain), CodeWords::reply("599", Voice::Plain));
        for (const char *code : {"", "5", "5550", "-50", "abc", "9.9.9.9"}) {
            QVERIFY2(CodeWords::reply(code, Voice::Plain).isEmpty(), code);
        }
    }

    void rolesThatBounceWronglyHaveADuty()
    {
        for (const GeneratorRole role : {GeneratorRole::AcceptThenBounce, GeneratorRole::Forwarder,
                 GeneratorRole::BackupMx, GeneratorRole::Autoresponder, GeneratorRole::ChallengeResponse,
                 GeneratorRole::VirusNotice, GeneratorRole::MailingList}) {
            QVERIFY(!VerdictWords::duty(role, Voice::Plain).isEmpty());
            QVERIFY(VerdictWords::duty(role, Voice::Technical).contains(QStringLiteral("RFC ")));
        }
        QVERIFY(VerdictWords::duty(GeneratorRole::OwnServer, Voice::Technical).isEmpty());
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
        QTest::newRow("minutes and seconds") << qint64(312) << QStringLiteral("5 min 12 s");
        QTest::newRow("a unit of zero ends it") << qint64(3605) << QStringLiteral("1 h");
        QTest::newRow("two units at most") << qint64(187'384) << QStringLiteral("2 d 4 h");
        QTest::newRow("negative") << qint64(-3) << QString(QChar(0x2212)) + QStringLiteral("3 s");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QString(QChar(0x2212)) + QStringLiteral("106751991167300 d 15 h");
    }
    void durations()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, text);
        QCOMPARE(RouteWords::duration(seconds), text);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
