// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedrounds.h"

#include "owntime.h"

#include "bouncereport.h"
#include "crypto.h"
#include "examine.h"
#include "messagefile.h"
#include "resolver.h"
#include "route.h"
#include "signaturechecks.h"

namespace Indicia::Bench {

namespace {

constexpr std::chrono::sys_seconds judgedAt
    = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);

// Whatever a round computes ends here, so that the compiler cannot leave it out.
volatile qint64 sink = 0;

} // namespace

// RSAPublicKey (RFC 8017 appendix A.1.1) with an odd modulus of 2,048 bits and the exponent 65,537.
PublicKey Floor::rsaKey()
{
    const QByteArray modulus(modulusOctets, '\xC5');
    return *PublicKey::rsa(QByteArray::fromHex("3082010a0282010100") + modulus + QByteArray::fromHex("0203010001"));
}

// RFC 8032 section 7.1, TEST 1.
PublicKey Floor::edKey()
{
    return *PublicKey::ed25519(QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

qint64 Floor::round(const QList<SignedMessage> &messages, qsizetype first, qsizetype step) const
{
    qint64 sum = 0;
    for (qsizetype index = first; index < messages.size(); index += step) {
        const SignedMessage &message = messages.at(index);
        const QByteArray bytes = messageAt(message.path);
        for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
            ++sum;
        }
        sum += sha256(bytes).value_or(QByteArray()).size();
        for (int i = 0; i < message.rsa; ++i) {
            sum += m_rsa.verify(HashAlgorithm::Sha256, m_digest, m_rsaSignature) == SignatureCheck::Match ? 1 : 0;
        }
        for (int i = 0; i < message.ed25519; ++i) {
            sum += m_ed.verify(HashAlgorithm::Sha256, m_digest, m_edSignature) == SignatureCheck::Match ? 1 : 0;
        }
    }
    return sum;
}

Verdicts Authentication::verdictsOf(const SignedMessage &row)
{
    const Message message = Message::parse(messageAt(row.path));
    RouteTrust trust;
    trust.now = judgedAt;
    const Route route = traceRoute(message, trust);
    m_sum += route.hops.size() + static_cast<int>(messageKindOf(message));
    SpfQuery spf;
    spf.ip = IpAddress::parse(row.ip);
    spf.helo = row.helo;
    spf.mailFrom = row.mailFrom;
    spf.records = &m_records.spf;
    HostChecks host;
    host.spf = {checkSpfMailFrom(spf, m_resolver, {})};
    SignatureQuery query;
    query.dkim.at = route.hops.isEmpty() ? std::nullopt : route.hops.constFirst().field.time;
    query.dkim.keys = &m_records.keys;
    query.dmarcRecords = &m_records.dmarc;
    const SignatureFacts facts = checkSignatures(message, query, host, m_resolver, {});
    return foundVerdicts(facts, host.spf.constFirst());
}

qint64 Authentication::round(const QList<SignedMessage> &messages, qsizetype first, qsizetype step)
{
    qint64 right = 0;
    for (qsizetype i = first; i < messages.size(); i += step) {
        right += verdictsOf(messages.at(i)) == expectedVerdicts(messages.at(i)) ? 1 : 0;
    }
    return right + m_sum;
}

QByteArray messageAt(const QString &path)
{
    return readMessageFile(path).value_or(QByteArray());
}

qint64 Examination::one(const SignedMessage &row)
{
    Context context;
    context.resolver = &m_resolver;
    context.now = judgedAt;
    context.records = &m_records;
    return examine(messageAt(row.path), row.path, context).findings.size();
}

qint64 Examination::round(const QList<SignedMessage> &messages)
{
    qint64 sum = 0;
    for (const SignedMessage &message : messages) {
        sum += one(message);
    }
    return sum;
}

WrongVerdicts compareVerdicts(const SignedCorpus &corpus, Authentication &authentication)
{
    constexpr int told = 10;
    WrongVerdicts wrong;
    for (const SignedMessage &message : corpus.messages) {
        const Verdicts said = authentication.verdictsOf(message);
        if (said == expectedVerdicts(message)) {
            continue;
        }
        if (++wrong.count <= told) {
            wrong.first << QStringLiteral("%1: dkim %2 of %3, spf %4 (%5), dmarc %6 (%7), arc %8 (%9)")
                               .arg(message.path)
                               .arg(said.passing)
                               .arg(message.passing)
                               .arg(QLatin1StringView(said.spf), QLatin1StringView(message.spf),
                                   QLatin1StringView(said.dmarc), QLatin1StringView(message.dmarc),
                                   QLatin1StringView(said.arc), QLatin1StringView(message.arc));
        }
    }
    return wrong;
}

double ownRateOf(const SignedCorpus &corpus, const std::function<qint64()> &round)
{
    const auto begin = ownTime();
    sink = sink + round();
    const std::chrono::duration<double> took = ownTime() - begin;
    return static_cast<double>(corpus.messages.size()) / took.count();
}

double wallRateOf(const SignedCorpus &corpus, const std::function<qint64()> &round)
{
    const auto begin = std::chrono::steady_clock::now();
    sink = sink + round();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(corpus.messages.size()) / took.count();
}

} // namespace Indicia::Bench
