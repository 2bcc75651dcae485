// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturefindings_p.h"
#include "signaturetokens.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

namespace {

struct Row
{
    const char *id = nullptr; ///< null: nothing to say
    Severity severity = Severity::Info;
    bool verified = false; ///< something about the message was verified with the domain's key
};

Row rowOf(DkimReason reason)
{
    switch (reason) {
    case DkimReason::Verified:
        return {"dkim.pass", Severity::Good, true};
    case DkimReason::BodyHashMismatch:
        return {"dkim.fail-body", Severity::Warning};
    case DkimReason::SignatureMismatch:
        return {"dkim.fail-signature", Severity::Warning};
    case DkimReason::BodyNotCheckable:
        return {"dkim.body-not-checkable", Severity::Good, true};
    case DkimReason::OctetsRebuilt:
        return {"dkim.octets-rebuilt", Severity::Info};
    case DkimReason::SignatureExpired:
        return {"dkim.signature-expired", Severity::Warning};
    case DkimReason::SignedInFuture:
        return {"dkim.signed-in-future", Severity::Warning};
    case DkimReason::BodyExtended:
        return {"dkim.body-extended", Severity::Warning, true};
    case DkimReason::WeakHash:
    case DkimReason::WeakKey:
        return {"dkim.policy-weak", Severity::Warning};
    case DkimReason::TooManySignatures:
        return {"dkim.too-many-signatures", Severity::Warning};
    case DkimReason::NoKey:
        return {"dkim.no-key", Severity::Warning};
    case DkimReason::KeyRevoked:
        return {"dkim.revoked", Severity::Warning};
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
    case DkimReason::KeySyntaxError:
    case DkimReason::KeyWrongVersion:
    case DkimReason::KeyWrongType:
    case DkimReason::KeyWrongHash:
    case DkimReason::KeyWrongService:
    case DkimReason::KeyStrictIdentity:
    case DkimReason::KeyTooLong:
        return {"dkim.permerror", Severity::Warning};
    case DkimReason::DnsTimeout:
    case DkimReason::DnsServFail:
    case DkimReason::DnsRefused:
    case DkimReason::Cancelled:
    case DkimReason::CryptoUnavailable:
        return {"dkim.temperror", Severity::Info};
    case DkimReason::LookupsOff:
        return {"dkim.lookups-off", Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

Row rowOf(DkimConcern concern)
{
    switch (concern) {
    case DkimConcern::FromAddedLater:
        return {"dkim.from-added", Severity::Bad, true};
    case DkimConcern::SubjectAddedLater:
        return {"dkim.subject-added", Severity::Bad, true};
    case DkimConcern::KeyTesting:
        return {"dkim.key-testing", Severity::Info};
    case DkimConcern::ShortKey:
        return {"dkim.short-key", Severity::Info};
    case DkimConcern::SeveralKeyRecords:
        return {"dkim.several-keys", Severity::Info};
    case DkimConcern::UnregisteredKeyTag:
        return {"dkim.obsolete-key-tag", Severity::Info};
    case DkimConcern::SubjectNotSigned: // told together, by unsignedFields()
    case DkimConcern::ReplyToNotSigned:
    case DkimConcern::ToNotSigned:
    case DkimConcern::DateNotSigned:
    case DkimConcern::ContentTypeNotSigned:
    case DkimConcern::BodyNotCovered: // that is the outcome's reason
        return {nullptr, Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The fields that are there, matter to the reader, and are not signed (RFC 6376 section 5.4.1).
QByteArray unsignedFields(const DkimOutcome &outcome)
{
    QByteArrayList names;
    const auto note = [&](DkimConcern concern, const char *name) {
        if (outcome.concerns.contains(concern)) {
            names.append(name);
        }
    };
    note(DkimConcern::SubjectNotSigned, "Subject");
    note(DkimConcern::ToNotSigned, "To");
    note(DkimConcern::DateNotSigned, "Date");
    note(DkimConcern::ReplyToNotSigned, "Reply-To");
    note(DkimConcern::ContentTypeNotSigned, "Content-Type");
    return names.join(", ");
}

/// Tells of one DKIM-Signature field.
class SignatureTeller
{
public:
    SignatureTeller(FindingBuilder &builder, const SignedMessage &about, const DkimOutcome &outcome)
        : m_builder(builder), m_about(about), m_outcome(outcome)
    { }

    void tell()
    {
        const Row row = rowOf(m_outcome.reason);
        const bool headerFits = m_outcome.headerSignature == DkimHash::Match;
        Finding &finding = add(row.id, row.severity, row.verified || (headerFits && !isWeak()));
        finding.values.insert("header", tokenBytes(m_outcome.headerSignature));
        finding.values.insert("length", QByteArray::number(m_outcome.bodyLength));
        if (m_outcome.bodyLimit) {
            finding.values.insert("limit", QByteArray::number(*m_outcome.bodyLimit));
        }
        tellRepair();
        if (m_outcome.keyFromArchive) {
            add("dkim.key-from-archive", Severity::Info, false);
        }
        if (headerFits || m_outcome.repair) { // what a signature leaves open matters only where it says something
            tellConcerns();
        }
    }

private:
    [[nodiscard]] bool isWeak() const
    {
        return m_outcome.reason == DkimReason::WeakHash || m_outcome.reason == DkimReason::WeakKey;
    }

    Finding &add(const char *id, Severity severity, bool verified)
    {
        Finding &finding = m_builder.add(
            id, severity, verified ? EvidenceClass::Cryptographic : EvidenceClass::Sender, m_about.subject);
        finding.values.insert("domain", m_outcome.domain);
        finding.values.insert("selector", m_outcome.selector);
        finding.values.insert("identity", m_outcome.identity);
        finding.values.insert("algorithm", m_outcome.algorithm);
        finding.values.insert("reason", tokenBytes(m_outcome.reason));
        if (m_outcome.keyBits > 0) {
            finding.values.insert("bits", QByteArray::number(m_outcome.keyBits));
        }
        addEvidence(finding, m_outcome.source);
        finding.evidence += m_builder.dnsEvidence(m_outcome.evidence);
        return finding;
    }

    [[nodiscard]] bool isTold(const DkimRepair &repair) const
    {
        const QByteArray alteration = tokenBytes(repair.alteration);
        return std::ranges::any_of(m_builder.list(), [&](const Finding &finding) {
            return finding.id == "dkim.altered-in-transit" && finding.subject == m_about.subject
                && (finding.values.value("alteration") == alteration || finding.values.value("other") == alteration)
                && finding.evidence.contains(Evidence(repair.source));
        });
    }

    /// What was altered, as one finding: where body and header both were, undoing one helps nothing without the other.
    void tellRepair()
    {
        const std::optional<DkimRepair> &first = m_outcome.repair ? m_outcome.repair : m_outcome.headerRepair;
        const std::optional<DkimRepair> second = m_outcome.repair ? m_outcome.headerRepair : std::nullopt;
        if (!first || (isTold(*first) && (!second || isTold(*second)))) {
            return; // two signatures of one signer are broken by one alteration
        }
        Finding &finding = add("dkim.altered-in-transit", Severity::Warning, true);
        finding.values.insert("alteration", tokenBytes(first->alteration));
        finding.values.insert("field", first->field);
        addEvidence(finding, first->source);
        if (second) {
            finding.values.insert("other", tokenBytes(second->alteration));
            finding.values.insert("otherField", second->field);
            addEvidence(finding, second->source);
        }
    }

    void tellConcerns()
    {
        for (const DkimConcern concern : m_outcome.concerns) {
            const Row row = rowOf(concern);
            if (row.id) {
                add(row.id, row.severity, row.verified);
            }
        }
        if (const QByteArray fields = unsignedFields(m_outcome); !fields.isEmpty()) {
            add("dkim.unsigned-fields", Severity::Info, false).values.insert("fields", fields);
        }
    }

    FindingBuilder &m_builder;
    const SignedMessage &m_about;
    const DkimOutcome &m_outcome;
};

} // namespace

void addDkimFindings(FindingBuilder &builder, const SignedMessage &about)
{
    for (const DkimOutcome &outcome : about.signatures.dkim) {
        SignatureTeller(builder, about, outcome).tell();
    }
    if (about.signatures.dkim.isEmpty() && !about.message.first("DKIM-Signature")) {
        builder.add("dkim.no-signature", Severity::Info, EvidenceClass::Sender, about.subject);
    }
}

} // namespace Indicia
