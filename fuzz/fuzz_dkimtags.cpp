// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The value of a signature field, read as each kind of it: what is read must lie in the text and hold together.

#include "demand.h"
#include "dkimsignature.h"
#include "dkimtags.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void readTags(const QByteArray &text)
{
    const auto tags = DkimTags::parse(text);
    if (!tags) {
        return;
    }
    demand(!tags->all().isEmpty() && tags->all().size() <= MaxDkimTags);
    qsizetype at = 0;
    for (const DkimTag &tag : tags->all()) {
        demand(tag.start > at && tag.end >= tag.start && tag.end <= text.size());
        demand(QByteArrayView(text).sliced(tag.start, tag.end - tag.start).contains(tag.value));
        demand(!tag.name.isEmpty() && tags->find(tag.name) == &tag);
        at = tag.end;
    }
}

void readAs(const QByteArray &text, SignatureField kind)
{
    const DkimSignature signature = readSignature(text, kind);
    demand(signature.signatureStart >= 0 && signature.signatureEnd >= signature.signatureStart);
    demand(signature.signatureEnd <= text.size());
    demand(signature.instance >= 0 && signature.instance <= MaxArcInstance);
    if (signature.fault) {
        return;
    }
    demand(!signature.domain.isEmpty() && signature.domain.size() <= 253 && signature.domain.contains('.'));
    demand(!signature.selector.isEmpty() && !signature.signature.isEmpty());
    demand((kind == SignatureField::Dkim) == (signature.instance == 0));
    demand((kind == SignatureField::ArcSeal) == signature.bodyHash.isEmpty());
    demand(kind != SignatureField::Dkim || signature.signedFields.contains("from"));
    demand(!signature.signedFields.contains(QByteArray()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readTags(text);
    readAs(text, SignatureField::Dkim);
    readAs(text, SignatureField::ArcMessageSignature);
    readAs(text, SignatureField::ArcSeal);
    return 0;
}
