// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnswords.h"
#include "evidencetext.h"
#include "hostile.h"
#include "shortened_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype fieldNameLength = 40; ///< in characters: the longest name in use has 36
constexpr qsizetype partTypeLength = 40; ///< in characters
constexpr qsizetype hostNameLength = 48; ///< in characters: a button stays narrower than a narrow window

bool contains(const ByteRange &outer, const ByteRange &inner)
{
    return outer.document == inner.document && inner.offset >= outer.offset
        && inner.offset + inner.length <= outer.offset + outer.length;
}

/// A field of a header block, and which one of its namesakes it is.
struct FieldPlace
{
    QString name;
    qsizetype number = 0; ///< from the top, 1 for the first; 0 where no field holds the range
    qsizetype count = 0; ///< fields of that name
};

FieldPlace fieldAt(const Message &message, const ByteRange &range)
{
    for (const HeaderField &field : message.fields()) {
        if (!contains(message.range(field), range)) {
            continue;
        }
        const QByteArrayView name = message.name(field);
        const QList<const HeaderField *> namesakes = message.all(name);
        const auto own
            = std::ranges::find_if(namesakes, [&](const HeaderField *other) { return other->offset == field.offset; });
        return {shortened(Hostile(name.toByteArray()).displayText(), fieldNameLength), own - namesakes.cbegin() + 1,
            namesakes.size()};
    }
    return {};
}

/// The innermost part that holds the range; null where it goes beyond all of them, or is all of the message.
const MimePart *partAt(const Message &message, const ByteRange &range)
{
    const MimePart *found = nullptr;
    for (const MimePart &part : message.parts()) {
        if (contains(part.body, range) || contains(part.header, range)) {
            found = &part; // children follow their parent
        }
    }
    return found;
}

bool isForMachines(const QByteArray &mediaType)
{
    return mediaType == "message/delivery-status" || mediaType == "message/global-delivery-status"
        || mediaType == "message/disposition-notification" || mediaType == "message/feedback-report";
}

} // namespace

QString EvidenceText::name(const CaseReport &report, const Evidence &evidence)
{
    if (const auto *range = std::get_if<ByteRange>(&evidence)) {
        const Message &original = report.facts.bounce.original.message;
        const bool returned = report.facts.bounce.original.exists() && contains(original.range(), *range);
        const QString known = returned ? nameInOriginal(original, *range) : nameInFile(report.facts.message, *range);
        return known.isEmpty() ? place(evidence) : known;
    }
    const auto *dns = std::get_if<DnsRef>(&evidence);
    if (!dns || dns->index < 0 || dns->index >= report.dns.size()) {
        return place(evidence);
    }
    const DnsQuestion &question = report.dns.at(dns->index).question;
    return tr("DNS: %1 %2", "record type and name")
        .arg(DnsWords::name(question.type), shortened(Hostile(question.name).displayText(), hostNameLength));
}

QString EvidenceText::nameInFile(const Message &message, const ByteRange &range)
{
    if (const FieldPlace field = fieldAt(message, range); field.number > 0) {
        return field.count == 1
            ? tr("the %1 field", "of the message's header").arg(field.name)
            : tr("the %1 field (%2 of %3)", "of the message's header; which one of those with that name, from the top")
                  .arg(field.name, QString::number(field.number), QString::number(field.count));
    }
    const MimePart *part = partAt(message, range);
    if (!part) {
        return {};
    }
    if (isForMachines(part->mediaType)) {
        return tr("the report for machines", "a message/delivery-status part or its kin");
    }
    return part->mediaType.startsWith("text/")
        ? tr("the text of the message")
        : tr("the part of type %1", "a media type")
              .arg(shortened(Hostile(part->mediaType).displayText(), partTypeLength));
}

QString EvidenceText::nameInOriginal(const Message &original, const ByteRange &range)
{
    const FieldPlace field = fieldAt(original, range);
    if (field.number == 0) {
        return tr("the message that came back");
    }
    return field.count == 1
        ? tr("the %1 field of what came back", "of the header of the message that a bounce returns").arg(field.name)
        : tr("the %1 field of what came back (%2 of %3)", "as above; which one of those with that name, from the top")
              .arg(field.name, QString::number(field.number), QString::number(field.count));
}

} // namespace Indicia
