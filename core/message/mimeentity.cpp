// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mimeentity_p.h"

#include "asciiword.h"
#include "mediatypes_p.h"
#include "messagelimits.h"
#include "transferencoding_p.h"
#include "unfold_p.h"

#include <algorithm>

namespace Indicia {

namespace {
constexpr qsizetype boundaryOctetsOfRfc = 70; // RFC 2046 section 5.1.1
}

MimeEntity readEntity(const LineReader &reader, const QList<HeaderField> &fields, bool isInDigest)
{
    MimeEntity entity;
    entity.headerBegin = entity.headerEnd = reader.position(); // for an oddity to point at, where no type does
    const HeaderField *type = nullptr;
    const HeaderField *encoding = nullptr;
    const HeaderField *description = nullptr;
    for (const HeaderField &field : fields) {
        const QByteArrayView name(reader.data() + field.offset, field.nameLength);
        if (!name.startsWith('C') && !name.startsWith('c')) {
            continue;
        }
        if (!type && sameWord(name, "Content-Type")) {
            type = &field;
        } else if (!encoding && sameWord(name, "Content-Transfer-Encoding")) {
            encoding = &field;
        } else if (!description && sameWord(name, "Content-Description")) {
            description = &field;
        }
    }
    const auto raw = [&reader](const HeaderField &field) {
        return QByteArrayView(reader.data() + field.offset, field.length).sliced(field.valueStart);
    };
    if (type) {
        entity.type = parseContentType(raw(*type));
        entity.headerBegin = type->offset;
        entity.headerEnd = type->offset + type->length;
    }
    if (encoding) {
        entity.transferEncoding = firstToken(raw(*encoding));
    }
    if (description) {
        entity.description = unfolded(raw(*description).first(std::min(raw(*description).size(), Limits::lineOctets)));
    }
    if (entity.type.mediaType.isEmpty()) {
        // RFC 2045 section 5.2, RFC 2046 section 5.1.5
        entity.type.mediaType = isInDigest ? "message/rfc822" : "text/plain";
    }
    return entity;
}

void noteEntity(const MimeEntity &entity, Oddities &oddities)
{
    const qint64 begin = entity.headerBegin;
    const qint64 length = entity.headerEnd - entity.headerBegin;
    const QByteArray &type = entity.type.mediaType;
    if (isMultipart(type) && entity.type.boundary.isEmpty()) {
        oddities.note(Oddity::Kind::MissingBoundary, begin, length);
    }
    if (entity.type.boundary.size() > boundaryOctetsOfRfc) {
        oddities.note(Oddity::Kind::BoundaryLength, begin, length);
    }
    const TransferEncoding encoding = transferEncodingOf(entity.transferEncoding);
    const bool isEncoded = encoding == TransferEncoding::Base64 || encoding == TransferEncoding::QuotedPrintable;
    if (isEncoded && mayNotBeEncoded(type)) {
        oddities.note(Oddity::Kind::EncodedMessagePart, begin, length, type);
    }
    if (encoding == TransferEncoding::Unknown || (isEncoded && isMultipart(type))) {
        oddities.note(Oddity::Kind::UndecodablePart, begin, length, entity.transferEncoding);
    }
    if (encoding == TransferEncoding::Opaque) {
        oddities.note(Oddity::Kind::OpaquePart, begin, length, entity.transferEncoding);
    } else if (isOpaque(type)) {
        oddities.note(Oddity::Kind::OpaquePart, begin, length, type);
    } else if (sameWord(entity.type.name, "winmail.dat")) {
        oddities.note(Oddity::Kind::OpaquePart, begin, length, "winmail.dat");
    }
}

} // namespace Indicia
