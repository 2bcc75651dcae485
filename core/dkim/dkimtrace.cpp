// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimtrace.h"

#include "asciiword.h"
#include "canonicalbody.h"
#include "canonicalheader.h"
#include "dkimsignature.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Keeps the beginning, and counts the rest.
class BeginningSink final : public CanonicalSink
{
public:
    explicit BeginningSink(qint64 most) : m_most(most) { }
    void add(QByteArrayView piece) override
    {
        m_bytes += piece.first(std::clamp<qint64>(m_most - m_bytes.size(), 0, piece.size()));
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    const qint64 m_most;
    QByteArray m_bytes;
};

} // namespace

DkimTrace traceSignature(const Message &message, const DkimOutcome &outcome, qint64 mostBody)
{
    DkimTrace trace;
    const QList<HeaderField> &fields = message.fields();
    const auto own = std::ranges::find_if(
        fields, [&](const HeaderField &field) { return message.range(field) == outcome.source; });
    if (own == fields.end()) {
        return trace;
    }
    const bool isDkim = sameWord(message.name(*own), "dkim-signature");
    const DkimSignature signature
        = readSignature(message.rawValue(*own), isDkim ? SignatureField::Dkim : SignatureField::ArcMessageSignature);
    const qsizetype self = own - fields.begin();
    const CanonicalHeader header(message);
    for (const qsizetype field : header.select(signature.signedFields, self)) {
        if (field >= 0) {
            header.appendUncached(field, signature.headerForm, trace.header);
        }
    }
    header.appendUnsigned(self, signature.headerForm, {signature.signatureStart, signature.signatureEnd}, trace.header);
    const qint64 covered = std::min(mostBody, signature.bodyLimit.value_or(mostBody));
    BeginningSink sink(covered);
    const qint64 length
        = canonicalizeBody(message.view(message.body()), signature.bodyForm, lineEndOf(message.document()), sink);
    trace.body = sink.bytes();
    trace.bodyTruncated = mostBody < std::min(length, signature.bodyLimit.value_or(length));
    return trace;
}

} // namespace Indicia
