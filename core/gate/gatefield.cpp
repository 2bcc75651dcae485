// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatefield.h"

#include "asciiword.h"
#include "authenticationresults.h"
#include "domainname.h"
#include "macsign.h"
#include "message.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

namespace {

QByteArray resultWord(const ProofOutcome &proof)
{
    if (proof.reason == ProofReason::OwnServerReport) {
        return "none";
    }
    switch (proof.result) {
    case ProofResult::Valid:
        return "pass";
    case ProofResult::Invalid:
    case ProofResult::Expired:
    case ProofResult::Absent:
        return "fail";
    case ProofResult::Unverifiable:
        return "neutral";
    case ProofResult::NotApplicable:
        return "none";
    }
    Q_UNREACHABLE_RETURN("none");
}

/// Can stand as a pvalue without quotes (RFC 8601 section 2.2); what cannot is left out.
bool isPlainMailbox(const QByteArray &mailbox)
{
    constexpr qsizetype longest = 254;
    return !mailbox.isEmpty() && mailbox.size() <= longest && std::ranges::all_of(mailbox, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("=@.-_+/").contains(c);
    });
}

QByteArray resinfo(const char *method, const ProofOutcome &proof)
{
    QByteArray text = method + QByteArray("=") + resultWord(proof);
    if (proof.reason != ProofReason::Verified && proof.result != ProofResult::NotApplicable) {
        text += " reason=" + QByteArray(token(proof.reason));
    }
    if (proof.scheme == ProofScheme::Batv && isPlainMailbox(proof.address)) {
        text += " smtp.rcptto=" + proof.address;
    }
    return text;
}

} // namespace

QByteArray gateFieldValue(QByteArrayView authservId, const GateOutcome &outcome)
{
    return authservId.toByteArray() + ";\n\t" + resinfo("x-batv", outcome.batv) + ";\n\t"
        + resinfo("x-mac", outcome.mac) + ";\n\t" + resinfo("x-ledger", outcome.ledger);
}

QList<qsizetype> fieldsInOurName(const Message &message, QByteArrayView authservId)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < message.fields().size(); ++i) {
        const HeaderField &field = message.fields().at(i);
        if (sameWord(message.name(field), "authentication-results")
            && sameDomain(readAuthenticationResults(message.rawValue(field)).authservId, authservId)) {
            found.append(i);
        }
    }
    return found;
}

QByteArray withField(const Message &message, const QList<qsizetype> &indexes, QByteArray field)
{
    const QByteArrayView bytes = message.bytes();
    const QByteArray lineEnd = lineEndOfMail(bytes);
    const qint64 start = message.range().offset;
    qint64 at = message.fields().isEmpty() ? 0 : message.fields().constFirst().offset - start;
    QByteArray result = bytes.first(at).toByteArray();
    if (!field.isEmpty()) {
        result += field.replace("\n", lineEnd) + lineEnd;
    }
    for (const qsizetype index : indexes) {
        const HeaderField &gone = message.fields().at(index);
        result += bytes.sliced(at, gone.offset - start - at);
        at = gone.offset - start + gone.length;
    }
    return result + bytes.sliced(at).toByteArray();
}

} // namespace Indicia
