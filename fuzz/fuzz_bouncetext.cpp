// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as the text of a bounce: every dialect that takes it for its own must read it without a fault and within
// the bounds, and what is read out of a diagnostic must come out of it.

#include "bouncedialect.h"
#include "bouncereason.h"
#include "commandscan.h"
#include "demand.h"
#include "diagnosticdetails.h"
#include "hostscan.h"
#include "messagelimits.h"
#include "reasonphrases.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void checkRecipient(const BounceRecipient &recipient, const QByteArray &bytes)
{
    demand(!recipient.address.isEmpty());
    const ByteRange &source = recipient.source;
    demand(source.offset >= 0 && source.length >= 0 && source.offset + source.length <= bytes.size());
    const DiagnosticDetails details = readDiagnosticDetails(recipient);
    for (const QList<QByteArray> &list : {details.forwardTo, details.blockLists, details.links, details.contacts}) {
        demand(list.size() <= 16);
    }
    for (const QByteArray &link : details.links) {
        demand(recipient.diagnostic.simplified().contains(link) && !link.contains('\n') && !link.contains('<'));
    }
    demand(details == recipient.details || recipient.details == DiagnosticDetails());
    demand(recipient.reason == BounceReason::NotSaid || bounceReason(recipient) == bounceReason(recipient));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const BounceText text(bytes, {0, 0, bytes.size()}, true);
    for (const BounceDialect &dialect : bounceDialects()) {
        if (!dialect.recognise(text)) {
            continue;
        }
        BounceReport report;
        dialect.read(text, report);
        demand(report.recipients.size() <= Limits::addresses);
        for (const BounceRecipient &recipient : report.recipients) {
            checkRecipient(recipient, bytes);
        }
    }
    const BounceReport report = readBounceText(bytes);
    for (const BounceRecipient &recipient : report.recipients) {
        checkRecipient(recipient, bytes);
    }
    demand(readBounceText(bytes).recipients == report.recipients);
    static_cast<void>(spokenReasons(bytes));
    static_cast<void>(findRefusedCommand(bytes));
    static_cast<void>(findRefusingAddress(bytes));
    return 0;
}
