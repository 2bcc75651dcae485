// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arcsets_p.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Behind white space and comments (RFC 5322 section 3.2.2); nested ones are counted, not followed.
qsizetype behindCfws(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '(') {
            ++depth;
        } else if (c == ')' && depth > 0) {
            --depth;
        } else if (c == '\\' && depth > 0) {
            ++at;
        } else if (depth == 0 && c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            break;
        }
    }
    return at;
}

/// Puts the fields of a message into their sets.
class ArcCollector
{
public:
    ArcCollector(const CanonicalHeader &header, const SignatureVerifier &verifier)
        : m_header(header), m_verifier(verifier)
    { }

    ArcSets collect();

private:
    void fail(ArcReason reason, int instance)
    {
        if (m_sets.reason == ArcReason::Verified) {
            m_sets.reason = reason;
            m_sets.failedInstance = instance;
        }
    }
    /// The set of that instance, if it is one; a failure else.
    [[nodiscard]] qsizetype setOf(int instance);
    void place(qsizetype &slot, qsizetype field, int instance);
    void addResults(qsizetype field);
    void addMessageSignature(qsizetype field);
    void addSeal(qsizetype field);
    void judge();
    void judgeSet(const ArcSet &set, const ArcFields &fields);

    const CanonicalHeader &m_header;
    const SignatureVerifier &m_verifier;
    ArcSets m_sets;
};

ArcSets ArcCollector::collect()
{
    const QList<qsizetype> results = m_header.all("arc-authentication-results");
    const QList<qsizetype> messageSignatures = m_header.all("arc-message-signature");
    const QList<qsizetype> seals = m_header.all("arc-seal");
    const qsizetype most = std::max({results.size(), messageSignatures.size(), seals.size()});
    if (most == 0) {
        m_sets.reason = ArcReason::NoSets;
        return m_sets;
    }
    if (most > MaxArcInstance) {
        m_sets.reason = ArcReason::TooManySets;
        return m_sets;
    }
    std::ranges::for_each(results, [this](qsizetype field) { addResults(field); });
    std::ranges::for_each(messageSignatures, [this](qsizetype field) { addMessageSignature(field); });
    std::ranges::for_each(seals, [this](qsizetype field) { addSeal(field); });
    judge();
    return m_sets;
}

qsizetype ArcCollector::setOf(int instance)
{
    if (instance == 0) {
        fail(ArcReason::InvalidInstance, 0);
        return -1;
    }
    const auto place = std::ranges::lower_bound(m_sets.sets, instance, {}, &ArcSet::instance);
    const qsizetype index = place - m_sets.sets.begin();
    if (place == m_sets.sets.end() || place->instance != instance) {
        ArcSet set;
        set.instance = instance;
        m_sets.sets.insert(index, set);
        m_sets.fields.insert(index, ArcFields());
    }
    return index;
}

void ArcCollector::place(qsizetype &slot, qsizetype field, int instance)
{
    if (slot >= 0) {
        fail(ArcReason::DuplicateField, instance);
        return;
    }
    slot = field;
}

void ArcCollector::addResults(qsizetype field)
{
    const Message &message = m_header.message();
    const int instance = arcResultsInstance(message.rawValue(message.fields().at(field)));
    if (const qsizetype set = setOf(instance); set >= 0) {
        place(m_sets.fields[set].results, field, instance);
        AuthenticationResults &results = m_sets.sets[set].results;
        results = readArcAuthenticationResults(message.rawValue(message.fields().at(field)));
        results.source = message.range(message.fields().at(field));
    }
}

void ArcCollector::addMessageSignature(qsizetype field)
{
    DkimOutcome outcome;
    DkimSignature tags = m_verifier.read(field, SignatureField::ArcMessageSignature, outcome);
    const qsizetype set = setOf(tags.instance);
    if (set >= 0) {
        place(m_sets.fields[set].messageSignature, field, tags.instance);
        m_sets.sets[set].messageSignature = outcome;
        m_sets.fields[set].messageSignatureTags = std::move(tags);
    }
}

void ArcCollector::addSeal(qsizetype field)
{
    DkimOutcome outcome;
    DkimSignature tags = m_verifier.read(field, SignatureField::ArcSeal, outcome);
    const qsizetype index = setOf(tags.instance);
    if (index < 0) {
        return;
    }
    place(m_sets.fields[index].seal, field, tags.instance);
    ArcSet &set = m_sets.sets[index];
    set.sealer = tags.domain;
    set.selector = tags.selector;
    set.chainStatus = tags.chainStatus;
    set.seal = outcome;
    m_sets.fields[index].sealTags = std::move(tags);
}

// RFC 8617 section 5.2: what the newest seal says of the chain comes before what can be seen of it.
void ArcCollector::judge()
{
    if (m_sets.sets.isEmpty()) {
        return;
    }
    const ArcSet &newest = m_sets.sets.constLast();
    if (newest.chainStatus == "fail") {
        m_sets.reason = ArcReason::ChainFailedEarlier;
        m_sets.failedInstance = newest.instance;
        return;
    }
    for (qsizetype i = 0; i < m_sets.sets.size(); ++i) {
        if (m_sets.sets.at(i).instance != i + 1) {
            fail(ArcReason::MissingField, static_cast<int>(i) + 1);
            return;
        }
        judgeSet(m_sets.sets.at(i), m_sets.fields.at(i));
    }
}

void ArcCollector::judgeSet(const ArcSet &set, const ArcFields &fields)
{
    if (fields.results < 0 || fields.messageSignature < 0 || fields.seal < 0) {
        fail(ArcReason::MissingField, set.instance);
        return;
    }
    // An older message signature may be broken as it may be outlived; a seal may not.
    const bool isNewest = set.instance == m_sets.sets.size();
    if (fields.sealTags.fault || (isNewest && fields.messageSignatureTags.fault)) {
        fail(ArcReason::SyntaxError, set.instance);
        return;
    }
    if (set.chainStatus != (set.instance == 1 ? QByteArrayView("none") : QByteArrayView("pass"))) {
        fail(ArcReason::InvalidChainStatus, set.instance);
    }
}

} // namespace

ArcSets collectArcSets(const CanonicalHeader &header, const SignatureVerifier &verifier)
{
    return ArcCollector(header, verifier).collect();
}

// arc-info = instance [CFWS] ";" authres-payload
// instance = [CFWS] %s"i" [CFWS] "=" [CFWS] 1*DIGIT
int arcResultsInstance(QByteArrayView value)
{
    qsizetype at = behindCfws(value, 0);
    for (const char expected : {'i', '='}) {
        if (at >= value.size() || value[at] != expected) {
            return 0;
        }
        at = behindCfws(value, at + 1);
    }
    int instance = 0;
    while (at < value.size() && value[at] >= '0' && value[at] <= '9') {
        instance = std::min(MaxArcInstance + 1, instance * 10 + (value[at] - '0'));
        ++at;
    }
    at = behindCfws(value, at);
    const bool ends = at < value.size() && value[at] == ';';
    return ends && instance <= MaxArcInstance ? instance : 0;
}

} // namespace Indicia
