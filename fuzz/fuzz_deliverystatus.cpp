// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a delivery-status block, as the bare text of a bounce, as the body of a mail system's mail, and as a
// whole message: they must be read without a fault, within the bounds, and every source must lie in the document.

#include "bouncereport.h"
#include "deliverystatus.h"
#include "demand.h"
#include "injection.h"
#include "messagelimits.h"
#include "route.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void requireInside(const ByteRange &range, qsizetype size)
{
    demand(range.offset >= 0 && range.length >= 0 && (range.document != 0 || range.offset + range.length <= size));
}

void checkReport(const BounceReport &report, qsizetype size)
{
    demand(report.recipients.size() <= Limits::addresses);
    demand(report.kind != MessageKind::Ordinary || report.recipients.isEmpty());
    requireInside(report.recognisedBy, size);
    requireInside(report.original.source, size);
    for (const BounceRecipient &recipient : report.recipients) {
        demand(!recipient.address.isEmpty());
        requireInside(recipient.source, size);
    }
}

void checkMessage(const QByteArray &bytes)
{
    const Message message = Message::parse(bytes);
    const BounceReport report = readBounce(message);
    checkReport(report, bytes.size());
    demand(readBounce(message).recipients == report.recipients);
    const Route route = traceRoute(report.original.message, {});
    static_cast<void>(findInjectionPoint(report, route, bouncerNames(report, message, route)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const StatusForm form : {StatusForm::Block, StatusForm::InText}) {
        for (const BounceRecipient &recipient : readDeliveryStatus(bytes, form).recipients) {
            requireInside(recipient.source, bytes.size());
        }
    }
    checkReport(readBounceText(bytes), bytes.size());
    checkMessage(bytes);
    checkMessage(
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: alice@example.org\nSubject: failure notice\n\n"
        + bytes);
    checkMessage("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nContent-Type: multipart/report; "
                 "report-type=delivery-status; boundary=b\n\n"
                 "--b\nContent-Type: message/delivery-status\n\n"
        + bytes + "\n--b--\n");
    return 0;
}
