// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"

namespace Indicia {

namespace {

struct OddityRow
{
    const char *id;
    Severity severity;
};

OddityRow rowOf(Oddity::Kind kind)
{
    switch (kind) {
    case Oddity::Kind::BareCr:
        return {"message.bare-cr", Severity::Warning};
    case Oddity::Kind::BareLf:
        return {"message.bare-lf", Severity::Info};
    case Oddity::Kind::NulOctet:
        return {"message.nul-octet", Severity::Warning};
    case Oddity::Kind::EightBitHeader:
        return {"message.eight-bit-header", Severity::Info};
    case Oddity::Kind::DuplicateField:
        return {"message.duplicate-field", Severity::Warning};
    case Oddity::Kind::MissingField:
        return {"message.missing-field", Severity::Warning};
    case Oddity::Kind::InvalidFieldName:
        return {"message.invalid-field-name", Severity::Warning};
    case Oddity::Kind::FieldNameSpace:
        return {"message.field-name-space", Severity::Warning};
    case Oddity::Kind::LongLine:
        return {"message.long-line", Severity::Info};
    case Oddity::Kind::NoBlankLine:
        return {"message.no-blank-line", Severity::Info};
    case Oddity::Kind::MboxFromLine:
        return {"message.mbox-from-line", Severity::Info};
    case Oddity::Kind::ExchangeBanner:
        return {"message.exchange-banner", Severity::Info};
    case Oddity::Kind::BlankLineInHeader:
        return {"message.blank-line-in-header", Severity::Warning};
    case Oddity::Kind::LeadingSpace:
        return {"message.leading-space", Severity::Warning};
    case Oddity::Kind::HeaderLimit:
        return {"message.header-limit", Severity::Warning};
    case Oddity::Kind::MimeDepthLimit:
        return {"message.mime-depth-limit", Severity::Warning};
    case Oddity::Kind::MimePartsLimit:
        return {"message.mime-parts-limit", Severity::Warning};
    case Oddity::Kind::BoundaryLength:
        return {"message.boundary-length", Severity::Warning};
    case Oddity::Kind::MissingBoundary:
        return {"message.missing-boundary", Severity::Warning};
    case Oddity::Kind::UnclosedMultipart:
        return {"message.unclosed-multipart", Severity::Info};
    case Oddity::Kind::EncodedMessagePart:
        return {"message.encoded-message-part", Severity::Info};
    case Oddity::Kind::UndecodablePart:
        return {"message.undecodable-part", Severity::Warning};
    case Oddity::Kind::SmugglingTrace:
        return {"message.smuggling-trace", Severity::Bad};
    case Oddity::Kind::MessageLimit:
        return {"message.message-limit", Severity::Warning};
    case Oddity::Kind::OpaquePart:
        return {"message.opaque-part", Severity::Info};
    case Oddity::Kind::Rebuilt:
        return {"message.rebuilt", Severity::Warning};
    case Oddity::Kind::ConflictingHeaders:
        return {"message.conflicting-headers", Severity::Bad};
    }
    Q_UNREACHABLE_RETURN({});
}

void addOddities(FindingBuilder &builder, const Message &message, const QByteArray &subject)
{
    for (const Oddity &oddity : message.oddities()) {
        if (oddity.kind == Oddity::Kind::BareLf && oddity.detail == "all") {
            continue; // the file was saved that way, as every Unix mailbox is: nothing that a sender did
        }
        const OddityRow row = rowOf(oddity.kind);
        Finding &finding = builder.add(row.id, row.severity, EvidenceClass::Sender, subject);
        finding.values.insert("count", QByteArray::number(oddity.count));
        finding.values.insert("detail", oddity.detail);
        addEvidence(finding, oddity.where);
    }
}

} // namespace

void addFormFindings(FindingBuilder &builder)
{
    addOddities(builder, builder.facts().message, "message");
    if (builder.facts().bounce.original.exists()) {
        addOddities(builder, builder.facts().bounce.original.message, "original");
    }
}

} // namespace Indicia
