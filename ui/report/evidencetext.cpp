// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencetext.h"

#include "dnswords.h"
#include "hostile.h"
#include "shortened_p.h"

#include <algorithm>

namespace Indicia {

namespace {

QString excerptOf(QByteArrayView bytes, qsizetype limit)
{
    // An octet is at most one character, and some are white space that goes: four times the limit is enough to read.
    QByteArray start = bytes.first(std::min(bytes.size(), limit * 4)).toByteArray().simplified();
    start.truncate(limit * 2);
    return shortened(Hostile(start).displayText(), limit);
}

} // namespace

QByteArrayView EvidenceText::document(const CaseReport &report, int number)
{
    if (number == 0) {
        return report.facts.message.document();
    }
    const Message &original = report.facts.bounce.original.message;
    return original.range().document == number ? QByteArrayView(original.document()) : QByteArrayView();
}

QByteArrayView EvidenceText::bytes(const CaseReport &report, const ByteRange &range)
{
    const QByteArrayView all = document(report, range.document);
    if (range.offset < 0 || range.length <= 0 || range.offset >= all.size()) {
        return {};
    }
    return all.sliced(range.offset, std::min<qint64>(range.length, all.size() - range.offset));
}

QString EvidenceText::place(const Evidence &evidence)
{
    if (const auto *range = std::get_if<ByteRange>(&evidence)) {
        const QString first = QString::number(range->offset);
        const QString last = QString::number(range->offset + std::max<qint64>(range->length - 1, 0));
        return range->document == 0
            ? tr("bytes %1 to %2").arg(first, last)
            : tr("bytes %1 to %2 of the decoded part %3").arg(first, last, QString::number(range->document));
    }
    if (const auto *dns = std::get_if<DnsRef>(&evidence)) {
        return tr("DNS answer %1").arg(dns->index + 1);
    }
    return tr("record of sent mail");
}

QString EvidenceText::excerpt(const CaseReport &report, const Evidence &evidence, qsizetype limit)
{
    if (const auto *range = std::get_if<ByteRange>(&evidence)) {
        return excerptOf(bytes(report, *range), limit);
    }
    if (const auto *dns = std::get_if<DnsRef>(&evidence)) {
        const bool known = dns->index >= 0 && dns->index < report.dns.size();
        return known ? shortened(DnsWords::line(report.dns.at(dns->index)), limit) : QString();
    }
    return shortened(Hostile(std::get<LedgerRef>(evidence).messageId).displayText(), limit);
}

} // namespace Indicia
