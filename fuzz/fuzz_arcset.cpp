// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message with signatures and ARC sets, checked against a small zone with its genuine key: the checks come to their
// end, what they say of themselves holds together, and a repair that is told lies in the message.

#include "bodyhashes.h"
#include "checkarc.h"
#include "checkdkim.h"
#include "demand.h"
#include "zoneresolver.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr qsizetype MaxSearched = 8'192; // a search goes over a message many times

Zone zone()
{
    Zone keys;
    keys.add("s1._domainkey.example.org", DnsType::Txt,
        "v=DKIM1; k=rsa; p="
        "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDOGBeAjrQL4+aODRVlqSfG1ny+MFusDMkMr2exyIsfj4SKRtfaY0Q9B5mD3Iyb"
        "y3lYuCtpuzylA/e3VIsjYdwLFP2zMg+2ihYXqh/A2hHwDaXa4oZw7RKlzxt0aYw9YynegaEpsl5RbbeWkWZDAW9Ska7dBhbFez3F"
        "9SMCJRM1vwIDAQAB");
    keys.add("s2._domainkey.example.org", DnsType::Txt, "v=DKIM1; p=");
    keys.setStatus("s3._domainkey.example.org", DnsType::Txt, DnsStatus::Timeout);
    return keys;
}

void holdTogether(const DkimOutcome &outcome, const Message &message)
{
    demand(message.view(outcome.source).size() == outcome.source.length);
    demand((outcome.result == DkimResult::Pass) == (outcome.reason == DkimReason::Verified));
    demand(outcome.result != DkimResult::Pass || outcome.arithmetic == DkimResult::Pass);
    demand(outcome.result != DkimResult::Pass || outcome.headerSignature == DkimHash::Match);
    demand(outcome.arithmetic != DkimResult::Pass || outcome.headerSignature == DkimHash::Match);
    demand(outcome.keyBits >= 0 && outcome.evidence.size() <= 1);
    if (outcome.repair) {
        demand(outcome.result == DkimResult::Fail);
        demand(message.view(outcome.repair->source).size() == outcome.repair->source.length);
    }
    demand(!outcome.headerRepair || outcome.repair);
}

void holdTogether(const ArcOutcome &outcome, const Message &message)
{
    demand((outcome.result == ArcResult::Pass) == (outcome.reason == ArcReason::Verified));
    demand(outcome.sets.size() <= 50 && outcome.oldestPass <= outcome.sets.size());
    int instance = 0;
    for (const ArcSet &set : outcome.sets) {
        demand(set.instance > instance && set.instance <= 50);
        instance = set.instance;
        demand(outcome.result != ArcResult::Pass || set.seal.result == DkimResult::Pass);
        holdTogether(set.seal, message);
        holdTogether(set.messageSignature, message);
    }
    demand(outcome.result != ArcResult::Pass || instance == outcome.sets.size());
    demand(outcome.result != ArcResult::Pass || outcome.oldestPass > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static ZoneResolver resolver(zone());
    const Message message
        = Message::parse(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    for (const bool complete : {true, false}) {
        BodyHashes hashes(message);
        DkimQuery query;
        query.at = std::chrono::sys_seconds(std::chrono::seconds(1'795'248'000));
        query.bodyComplete = complete;
        query.searchAlterations = complete && message.bytes().size() <= MaxSearched;
        for (const DkimOutcome &outcome : checkDkim(message, query, hashes, resolver, Patience())) {
            holdTogether(outcome, message);
            demand(complete || outcome.reason != DkimReason::BodyHashMismatch);
        }
        holdTogether(checkArc(message, query, hashes, resolver, Patience()), message);
        demand(hashes.passes() <= 4);
    }
    return 0;
}
