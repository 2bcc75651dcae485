// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonsignatures_p.h"

#include "jsonvalues_p.h"

#include "signaturetokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

/// The policy's word; null where the record does not say one.
QJsonValue policyValue(DmarcPolicy policy)
{
    return policy == DmarcPolicy::NotSaid ? QJsonValue() : word(policy);
}

/// As psd= writes it (RFC 9989 section 4.7).
QString psdValue(DmarcPsd psd)
{
    switch (psd) {
    case DmarcPsd::Undefined:
        return u"u"_s;
    case DmarcPsd::Yes:
        return u"y"_s;
    case DmarcPsd::No:
        return u"n"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// As adkim= and aspf= write it.
QString modeValue(DmarcMode mode)
{
    return mode == DmarcMode::Strict ? u"s"_s : u"r"_s;
}

QJsonArray hostileValues(const QList<QByteArray> &values)
{
    return arrayOf(values, [](const QByteArray &value) { return QJsonValue(Hostile(value).jsonValue()); });
}

QJsonArray walkValues(const QList<DmarcWalkStep> &walk)
{
    return arrayOf(walk, [](const DmarcWalkStep &step) {
        return QJsonObject{
            {u"domain"_s, hostileValue(step.domain)},
            {u"found"_s, word(step.found)},
            {u"psd"_s, psdValue(step.psd)},
        };
    });
}

/// The record by its own tags (RFC 9989 section 4.7); null where none is in force.
QJsonValue recordValue(const DmarcOutcome &outcome)
{
    const DmarcRecord &record = outcome.record;
    if (record.text.isEmpty()) {
        return {};
    }
    return QJsonObject{
        {u"text"_s, hostileValue(record.text)},
        {u"p"_s, policyValue(record.policy)},
        {u"sp"_s, policyValue(record.subdomainPolicy)},
        {u"np"_s, policyValue(record.nonexistentPolicy)},
        {u"adkim"_s, modeValue(record.dkimMode)},
        {u"aspf"_s, modeValue(record.spfMode)},
        {u"psd"_s, psdValue(record.psd)},
        {u"t"_s, record.testing ? u"y"_s : u"n"_s},
        {u"pct"_s, record.percent},
        {u"rua"_s, hostileValues(record.aggregateReports)},
        {u"ruf"_s, hostileValues(record.failureReports)},
        {u"fo"_s, hostileValue(record.failureOptions)},
        {u"faults"_s, arrayOf(record.faults, [](DmarcRecordFault fault) { return word(fault); })},
    };
}

QJsonObject alignmentValue(const DmarcAlignment &alignment)
{
    return {
        {u"source"_s, word(alignment.source)},
        {u"domain"_s, hostileValue(alignment.domain)},
        {u"selector"_s, hostileValue(alignment.selector)},
        {u"passed"_s, alignment.passed},
        {u"testing"_s, alignment.testing},
        {u"undecided"_s, alignment.undecided},
        {u"mode"_s, word(alignment.mode)},
        {u"orgDomain"_s, hostileValue(alignment.orgDomain)},
        {u"aligned"_s, alignment.aligned},
        {u"walk"_s, walkValues(alignment.walk)},
    };
}

/// "spf", "dkim" or both: what passed for an aligned domain.
QJsonArray alignedBy(const DmarcOutcome &outcome)
{
    QJsonArray methods;
    for (const DmarcAlignment &alignment : outcome.alignments) {
        const QString method = alignment.source == DmarcAlignment::Source::Dkim ? u"dkim"_s : u"spf"_s;
        if (alignment.passed && alignment.aligned && !methods.contains(method)) {
            methods.append(method);
        }
    }
    return methods;
}

QJsonObject legacyValue(const DmarcLegacy &legacy)
{
    return {
        {u"result"_s, word(legacy.result)},
        {u"orgDomain"_s, hostileValue(legacy.orgDomain)},
        {u"recordDomain"_s, hostileValue(legacy.recordDomain)},
        {u"policy"_s, policyValue(legacy.applied.effective)},
        {u"differs"_s, legacy.differs},
        {u"difference"_s, legacy.differs ? word(legacy.difference) : QJsonValue()},
    };
}

QJsonObject authorValue(const DmarcOutcome &outcome)
{
    const bool hasPolicy = outcome.applied.published != DmarcPolicy::NotSaid;
    return {
        {u"author"_s, hostileValue(outcome.author)},
        {u"result"_s, word(outcome.result)},
        {u"reason"_s, word(outcome.reason)},
        {u"resultAlone"_s, word(outcome.resultAlone)},
        {u"reasonAlone"_s, word(outcome.reasonAlone)},
        {u"policy"_s, policyValue(outcome.applied.effective)},
        {u"publishedPolicy"_s, policyValue(outcome.applied.published)},
        {u"policyTag"_s, hasPolicy ? word(outcome.applied.tag) : QJsonValue()},
        {u"orgDomain"_s, hostileValue(outcome.orgDomain)},
        {u"orgDomainBasis"_s, word(outcome.orgBasis)},
        {u"authorExists"_s, outcome.authorExists},
        {u"recordDomain"_s, hostileValue(outcome.recordDomain)},
        {u"record"_s, recordValue(outcome)},
        {u"alignedBy"_s, alignedBy(outcome)},
        {u"alignments"_s, arrayOf(outcome.alignments, alignmentValue)},
        {u"walk"_s, walkValues(outcome.walk)},
        {u"rfc7489"_s, legacyValue(outcome.legacy)},
    };
}

} // namespace

QJsonValue dmarcValue(const QList<DmarcOutcome> &authors)
{
    if (authors.isEmpty()) {
        return {};
    }
    // RFC 9989 leaves a message with authors in several domains out; whoever reads one object sees that in its result.
    QJsonObject first = authorValue(authors.first());
    first.insert(u"otherAuthors"_s, arrayOf(authors.sliced(1), authorValue));
    return first;
}

} // namespace Indicia
