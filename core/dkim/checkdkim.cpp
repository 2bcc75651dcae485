// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkdkim.h"

#include "asciiword.h"
#include "bodyhashes.h"
#include "canonicalheader.h"
#include "dkimjudge_p.h"
#include "signatureverifier.h"

#include <algorithm>
#include <utility>

namespace Indicia {

QList<DkimOutcome> checkDkim(const Message &message, const DkimQuery &query, BodyHashes &bodyHashes, Resolver &resolver,
    const Patience &patience)
{
    const bool isSigned = std::ranges::any_of(message.fields(),
        [&message](const HeaderField &field) { return sameWord(message.name(field), "dkim-signature"); });
    if (!isSigned) {
        return {};
    }
    CanonicalHeader header(message);
    SignatureVerifier verifier(header, query, bodyHashes, resolver, patience);
    const QList<qsizetype> fields = header.all("dkim-signature");
    const qsizetype verified = std::min(fields.size(), MaxDkimSignatures);

    QList<DkimOutcome> outcomes(fields.size());
    QList<DkimSignature> signatures;
    for (qsizetype i = 0; i < verified; ++i) {
        signatures.append(verifier.read(fields.at(i), SignatureField::Dkim, outcomes[i]));
        verifier.announce(signatures.constLast());
    }
    for (qsizetype i = 0; i < verified; ++i) {
        verifier.verify(fields.at(i), signatures.at(i), outcomes[i]);
    }
    for (qsizetype i = verified; i < fields.size(); ++i) {
        outcomes[i].source = message.range(message.fields().at(fields.at(i)));
        conclude(outcomes[i], DkimReason::TooManySignatures);
    }
    return outcomes;
}

} // namespace Indicia
