// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the signatures of the author's own domain say about the author.

#include "findingbuilder_p.h"
#include "ownership.h"
#include "signaturetokens.h"
#include "tokens.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

/// What one signature says, from the most to the least.
enum class Word { Signed, SignedThenAltered, Broken, Unchecked, Nothing };

Word wordOf(const DkimOutcome &signature)
{
    const bool headerFits = signature.headerSignature == DkimHash::Match;
    switch (signature.reason) {
    case DkimReason::Verified:
        return Word::Signed;
    case DkimReason::BodyExtended:
        return Word::SignedThenAltered;
    case DkimReason::BodyHashMismatch:
    case DkimReason::SignatureMismatch:
        return signature.repair || headerFits ? Word::SignedThenAltered : Word::Broken;
    case DkimReason::DnsTimeout:
    case DkimReason::DnsServFail:
    case DkimReason::DnsRefused:
    case DkimReason::Cancelled:
    case DkimReason::LookupsOff:
    case DkimReason::CryptoUnavailable:
    case DkimReason::TooManySignatures:
    case DkimReason::BodyNotCheckable:
    case DkimReason::OctetsRebuilt:
        return Word::Unchecked;
    case DkimReason::SignatureExpired:
    case DkimReason::SignedInFuture:
    case DkimReason::WeakHash:
    case DkimReason::WeakKey:
    case DkimReason::SyntaxError:
    case DkimReason::DuplicateTag:
    case DkimReason::MissingTag:
    case DkimReason::UnsupportedVersion:
    case DkimReason::UnsupportedAlgorithm:
    case DkimReason::UnsupportedCanonicalization:
    case DkimReason::UnsupportedQueryMethod:
    case DkimReason::InvalidDomain:
    case DkimReason::IdentityOutsideDomain:
    case DkimReason::FromNotSigned:
    case DkimReason::BodyLengthTooLong:
    case DkimReason::ExpiryBeforeSigning:
    case DkimReason::NoKey: // whoever forges a signature names a key that is not there
    case DkimReason::KeyRevoked:
    case DkimReason::KeySyntaxError:
    case DkimReason::KeyWrongVersion:
    case DkimReason::KeyWrongType:
    case DkimReason::KeyWrongHash:
    case DkimReason::KeyWrongService:
    case DkimReason::KeyStrictIdentity:
    case DkimReason::KeyTooLong:
        return Word::Nothing;
    }
    Q_UNREACHABLE_RETURN(Word::Nothing);
}

/// The signer is the author's domain: DMARC's relaxed alignment or, where DMARC was not judged, one name below the
/// other.
bool isAuthors(const DkimOutcome &signature, QByteArrayView author, const SignatureFacts &signatures)
{
    const bool byDmarc = std::ranges::any_of(signatures.dmarc, [&](const DmarcOutcome &dmarc) {
        return std::ranges::any_of(dmarc.alignments, [&](const DmarcAlignment &one) {
            return one.source == DmarcAlignment::Source::Dkim && one.aligned
                && sameDomain(one.domain, signature.domain);
        });
    });
    return byDmarc || (isFullyQualified(signature.domain) && areRelated(signature.domain, author));
}

void addSignature(FindingBuilder &builder, const DkimOutcome &signature, const QByteArray &author, Word word)
{
    const auto add = [&](const char *id, Severity severity, EvidenceClass evidenceClass) {
        Finding &finding = builder.add(id, severity, evidenceClass);
        finding.values.insert("author", author);
        finding.values.insert("domain", domainOf(author).toByteArray());
        finding.values.insert("signer", signature.domain);
        finding.values.insert("reason", tokenBytes(signature.reason));
        if (signature.repair) {
            finding.values.insert("alteration", tokenBytes(signature.repair->alteration));
            addEvidence(finding, signature.repair->source);
        }
        addEvidence(finding, signature.source);
        finding.evidence += builder.dnsEvidence(signature.evidence);
    };
    switch (word) {
    case Word::Signed:
        add("author.domain-signed", Severity::Good, EvidenceClass::Cryptographic);
        break;
    case Word::SignedThenAltered:
        add("author.signed-then-altered", Severity::Warning, EvidenceClass::Cryptographic);
        break;
    case Word::Broken:
        add("author.signature-broken", Severity::Warning, EvidenceClass::Sender);
        break;
    case Word::Unchecked: // it may be right whatever SPF says (forwarded mail): it keeps the case open
        add("author.signature-unchecked", Severity::Info, EvidenceClass::Sender);
        break;
    case Word::Nothing:
        break;
    }
}

/// The envelope senders of list programs: NAME-bounces@, NAME+bounces-VERP@, owner-NAME@, NAME-owner@, NAME-request@.
bool isListSender(const QByteArray &mailFrom)
{
    const QByteArray local = localPartOf(mailFrom).toByteArray().toLower();
    return local.contains("-bounce") || local.contains("+bounce") || local.startsWith("owner-")
        || local.endsWith("-owner") || local.endsWith("-request");
}

/// RFC 2919, RFC 2369: what lists write on the mail that they pass on.
void addList(FindingBuilder &builder)
{
    const Message &message = builder.facts().message;
    for (const char *name : {"List-Id", "List-Post"}) {
        if (const HeaderField *field = message.first(name)) {
            Finding &finding = builder.add("author.sent-by-list", Severity::Info, EvidenceClass::Sender);
            finding.values.insert("list", message.value(*field));
            addEvidence(finding, message.range(*field));
            return;
        }
    }
    const Envelope &envelope = builder.facts().envelope;
    if (isListSender(envelope.mailFrom)) {
        Finding &finding = builder.add("author.sent-by-list", Severity::Info, EvidenceClass::Sender);
        finding.values.insert("list", envelope.mailFrom);
        addEvidence(finding, envelope.mailFromSource);
    }
}

} // namespace

void addAuthorSignatureFindings(FindingBuilder &builder)
{
    addList(builder);
    const CaseFacts &facts = builder.facts();
    const QByteArray author = authorOf(facts.message);
    if (author.isEmpty()) {
        return; // whose signature it would be is not certain
    }
    const DkimOutcome *best = nullptr;
    Word bestWord = Word::Nothing;
    for (const DkimOutcome &signature : facts.signatures.dkim) {
        const Word word = wordOf(signature);
        if (word < bestWord && isAuthors(signature, domainOf(author), facts.signatures)) {
            best = &signature;
            bestWord = word;
        }
    }
    if (best) {
        addSignature(builder, *best, author, bestWord);
    }
}

} // namespace Indicia
