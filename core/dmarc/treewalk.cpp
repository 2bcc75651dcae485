// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "treewalk_p.h"

#include <algorithm>

namespace Indicia {
namespace {

using Found = DmarcWalkStep::Found;

/// RFC 9989 section 4.10, step 4: so many labels remain of a name with more.
constexpr qsizetype labelsOfLongNames = 7;

qsizetype labelCount(const QByteArray &domain)
{
    return domain.count('.') + 1;
}

QByteArray lastLabels(const QByteArray &domain, qsizetype count)
{
    qsizetype begin = domain.size();
    for (; count > 0 && begin > 0; --count) {
        begin = domain.lastIndexOf('.', begin - 1);
    }
    return domain.sliced(begin + 1);
}

bool isRecord(const DmarcWalkStep &step)
{
    return step.found == Found::Record || step.found == Found::InvalidRecord;
}

/// Section 4.10.2, from the longest name to the shortest.
void findOrgDomain(const QByteArray &start, TreeWalk &walk)
{
    walk.orgDomain = start;
    for (const DmarcWalkStep &step : walk.steps) {
        if (!isRecord(step)) {
            continue;
        }
        if (step.psd == DmarcPsd::Yes && step.domain != start) {
            walk.orgDomain = lastLabels(start, labelCount(step.domain) + 1);
            walk.basis = OrgDomainBasis::BelowPsdYes;
            return;
        }
        walk.orgDomain = step.domain;
        walk.basis = step.psd == DmarcPsd::No ? OrgDomainBasis::PsdNo : OrgDomainBasis::ShortestRecord;
    }
}

} // namespace

QList<QByteArray> treeWalkNames(const QByteArray &domain)
{
    const qsizetype most = std::min(labelCount(domain) - 1, labelsOfLongNames);
    QList<QByteArray> names;
    names.reserve(1 + most);
    names.append(domain);
    for (qsizetype labels = most; labels > 0; --labels) {
        names.append(lastLabels(domain, labels));
    }
    return names;
}

TreeWalk walkTree(const QByteArray &domain, DmarcLookups &lookups, QList<DnsExchange> &evidence)
{
    TreeWalk walk;
    const QList<QByteArray> names = treeWalkNames(domain);
    walk.steps.reserve(names.size());
    for (const QByteArray &name : names) {
        const DmarcLookup &lookup = lookups.recordAt(name);
        walk.steps.append({.domain = name,
            .found = lookup.found,
            .psd = lookup.record.psd,
            .exchange = evidenceIndex(evidence, lookup.exchange)});
        if (lookup.found == Found::Error) {
            walk.failed = true;
            return walk;
        }
        if (lookup.record.psd != DmarcPsd::Undefined) {
            break;
        }
    }
    findOrgDomain(domain, walk);
    return walk;
}

} // namespace Indicia
