// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncewords.h"
#include "conclusionwords.h"
#include "dnswords.h"
#include "filewords.h"
#include "findingcatalogue.h"
#include "findingwords.h"
#include "hostwords.h"
#include "messagewords.h"
#include "proofwords.h"
#include "routewords.h"
#include "spfwords.h"
#include "tlswords.h"
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

QList<Family> families()
{
    return {
        named<Verdict>("verdict", Verdict::Unverifiable, &VerdictWords::name),
        voicedBy<Verdict>("verdict meaning", Verdict::Unverifiable, &VerdictWords::meaning),
        named<Certainty>("certainty", Certainty::Proven, &VerdictWords::name),
        voicedBy<Certainty>("certainty meaning", Certainty::Proven, &VerdictWords::meaning),
        named<EvidenceClass>("evidence class", EvidenceClass::Sender, &VerdictWords::name),
        voicedBy<EvidenceClass>("evidence class meaning", EvidenceClass::Sender, &VerdictWords::meaning),
        named<Severity>("severity", Severity::Bad, &VerdictWords::name),
        named<GeneratorRole>("generator role", GeneratorRole::Impostor, &VerdictWords::name),
        voicedBy<Settler>("settler", Settler::VerifyDkim, &VerdictWords::sentence),
        named<MessageKind>("message kind", MessageKind::DmarcReport, &BounceWords::name),
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
        voicedBy<ProofReason>("proof reason", ProofReason::NoOriginal, &ProofWords::reason),
        named<ProofBinding>("proof binding", ProofBinding::Week, &ProofWords::name),
        named<Oddity::Kind>("oddity", Oddity::Kind::ConflictingHeaders, &MessageWords::name),
        voicedBy<Oddity::Kind>("oddity meaning", Oddity::Kind::ConflictingHeaders, &MessageWords::meaning),
        named<DnsStatus>("dns status", DnsStatus::NotAsked, &DnsWords::name),
        voicedBy<DnsStatus>("dns status meaning", DnsStatus::NotAsked, &DnsWords::meaning),
        named<Dnssec>("dnssec", Dnssec::Bogus, &DnsWords::name),
        {"file error", static_cast<int>(MessageFileError::ReadFailed),
            [](int i, Voice) {
                return i > static_cast<int>(MessageFileError::ReadFailed)
                    ? QString()
                    : messageFileSentence(QStringLiteral("a.eml"), static_cast<MessageFileError>(i));
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
        for (int kind = 0; kind <= static_cast<int>(MessageKind::DmarcReport); ++kind) {
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

    void aWeakAnswerSaysProbably()
    {
        const CaseReport weak = reportFor(Verdict::Backscatter, MessageKind::Failure, Certainty::Weak);
        QVERIFY(ConclusionWords::headline(weak).contains(QStringLiteral("probably")));
        const CaseReport strong = reportFor(Verdict::Backscatter, MessageKind::Failure, Certainty::Strong);
        QVERIFY(!ConclusionWords::headline(strong).contains(QStringLiteral("probably")));
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
