// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimsignature.h"

#include "asciiword.h"
#include "dkimtags.h"
#include "dkimvalues_p.h"
#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qint64 MaxTime = 1'000'000'000'000; // 1*12DIGIT: whatever is longer never comes

/// Reads tag after tag, and keeps the first fault: it is the one that is told.
class SignatureReader
{
public:
    SignatureReader(const DkimTags &tags, SignatureField field, DkimSignature &signature)
        : m_tags(tags), m_field(field), m_signature(signature)
    { }

    void read();

private:
    void fail(DkimReason reason)
    {
        if (!m_signature.fault) {
            m_signature.fault = reason;
        }
    }
    /// The value of a tag that has to be there.
    [[nodiscard]] QByteArrayView required(QByteArrayView name);
    [[nodiscard]] std::optional<std::chrono::sys_seconds> time(QByteArrayView name);

    void readVersion();
    void readAlgorithm();
    void readSigner();
    void readIdentity();
    void readInstance();
    void readForms();
    void readFields();
    void readHashes();
    void readLimit();
    void readTimes();
    void readQueryMethods();

    const DkimTags &m_tags;
    const SignatureField m_field;
    DkimSignature &m_signature;
};

void SignatureReader::read()
{
    if (m_field == SignatureField::Dkim) {
        readVersion();
    }
    readSigner();
    switch (m_field) {
    case SignatureField::Dkim:
        readIdentity();
        readQueryMethods();
        break;
    case SignatureField::ArcMessageSignature:
        readInstance();
        break;
    case SignatureField::ArcSeal:
        readInstance();
        m_signature.chainStatus = asciiLowered(required("cv"));
        break;
    }
    readAlgorithm();
    if (m_field == SignatureField::ArcSeal) {
        // Always relaxed (RFC 8617 section 5.1.1); a seal with h= is none (section 4.1.3).
        m_signature.headerForm = DkimCanonicalization::Relaxed;
        if (m_tags.find("h")) {
            fail(DkimReason::SyntaxError);
        }
    } else {
        readForms();
        readFields();
        readLimit();
    }
    readHashes();
    readTimes();
}

QByteArrayView SignatureReader::required(QByteArrayView name)
{
    const DkimTag *tag = m_tags.find(name);
    if (!tag) {
        fail(DkimReason::MissingTag);
        return {};
    }
    return tag->value;
}

// sig-v-tag = %x76 [FWS] "=" [FWS] "1"
void SignatureReader::readVersion()
{
    const QByteArrayView version = required("v");
    if (m_tags.find("v") != nullptr && version != "1") {
        fail(DkimReason::UnsupportedVersion);
    }
}

// sig-a-tag-alg = "rsa-sha1" / "rsa-sha256" / "ed25519-sha256" (RFC 8463 section 6.1). ABNF's words have no case.
void SignatureReader::readAlgorithm()
{
    const QByteArrayView algorithm = required("a");
    m_signature.algorithm = asciiLowered(algorithm);
    const bool isArc = m_field != SignatureField::Dkim;
    if (m_signature.algorithm == "rsa-sha256") {
        return;
    }
    if (m_signature.algorithm == "ed25519-sha256") {
        m_signature.keyType = PublicKeyType::Ed25519;
    } else if (m_signature.algorithm == "rsa-sha1" && !isArc) {
        m_signature.hash = HashAlgorithm::Sha1;
    } else if (m_tags.find("a")) {
        fail(DkimReason::UnsupportedAlgorithm);
    }
}

void SignatureReader::readSigner()
{
    const QByteArrayView domain = required("d");
    const QByteArrayView selector = required("s");
    m_signature.domain = signatureDomain(domain, 2);
    m_signature.selector = signatureDomain(selector, 1);
    if ((m_tags.find("d") && m_signature.domain.isEmpty()) || (m_tags.find("s") && m_signature.selector.isEmpty())) {
        fail(DkimReason::InvalidDomain);
        // What is no name is told as it was written.
        m_signature.domain = m_signature.domain.isEmpty() ? domain.toByteArray() : m_signature.domain;
        m_signature.selector = m_signature.selector.isEmpty() ? selector.toByteArray() : m_signature.selector;
    }
}

// sig-i-tag = %x69 [FWS] "=" [FWS] [ Local-part ] "@" domain-name
void SignatureReader::readIdentity()
{
    const DkimTag *tag = m_tags.find("i");
    if (!tag) {
        m_signature.identity = '@' + m_signature.domain;
        return;
    }
    const auto identity = decodeQuotedPrintableTag(tag->value);
    m_signature.identity = identity.value_or(tag->value.toByteArray());
    const qsizetype at = m_signature.identity.isEmpty() ? -1 : m_signature.identity.lastIndexOf('@');
    const QByteArray domain
        = at < 0 ? QByteArray() : signatureDomain(QByteArrayView(m_signature.identity).sliced(at + 1), 2);
    if (!identity || domain.isEmpty()) {
        fail(DkimReason::SyntaxError);
    } else if (!isInDomain(domain, m_signature.domain)) {
        fail(DkimReason::IdentityOutsideDomain);
    }
}

void SignatureReader::readInstance()
{
    const auto number = decodeNumberTag(required("i"));
    if (!number || *number < 1 || *number > MaxArcInstance) {
        fail(DkimReason::SyntaxError);
        return;
    }
    m_signature.instance = static_cast<int>(*number);
}

// sig-c-tag-alg = "simple" / "relaxed"; of the body simple where only one is named.
void SignatureReader::readForms()
{
    const DkimTag *tag = m_tags.find("c");
    if (!tag) {
        // RFC 8617 has no default of its own; its test suite, and what signs without c=, take both as relaxed.
        if (m_field == SignatureField::ArcMessageSignature) {
            m_signature.headerForm = m_signature.bodyForm = DkimCanonicalization::Relaxed;
        }
        return;
    }
    const qsizetype slash = tag->value.indexOf('/');
    const QByteArrayView header = slash < 0 ? tag->value : tag->value.first(slash);
    const QByteArrayView body = slash < 0 ? QByteArrayView("simple") : tag->value.sliced(slash + 1);
    const auto read = [this](QByteArrayView word, DkimCanonicalization &form) {
        if (sameWord(word, "relaxed")) {
            form = DkimCanonicalization::Relaxed;
        } else if (!sameWord(word, "simple")) {
            fail(DkimReason::UnsupportedCanonicalization);
        }
    };
    read(header, m_signature.headerForm);
    read(body, m_signature.bodyForm);
}

void SignatureReader::readFields()
{
    m_signature.signedFields = decodeListTag(required("h"));
    if (!m_tags.find("h")) {
        return;
    }
    if (m_field == SignatureField::Dkim && !m_signature.signedFields.contains("from")) { // RFC 6376 section 5.4
        fail(DkimReason::FromNotSigned);
    }
    if (m_field == SignatureField::ArcMessageSignature && m_signature.signedFields.contains("arc-seal")) {
        fail(DkimReason::SyntaxError); // RFC 8617 section 4.1.2
    }
}

void SignatureReader::readHashes()
{
    const auto octets = [this](QByteArrayView name) {
        const QByteArrayView text = required(name);
        const auto decoded = decodeBase64Tag(text);
        if (m_tags.find(name) && (!decoded || decoded->isEmpty())) {
            fail(DkimReason::SyntaxError);
        }
        return decoded.value_or(QByteArray());
    };
    m_signature.signature = octets("b");
    if (const DkimTag *tag = m_tags.find("b")) {
        m_signature.signatureStart = tag->start;
        m_signature.signatureEnd = tag->end;
    }
    if (m_field != SignatureField::ArcSeal) {
        m_signature.bodyHash = octets("bh");
    }
}

// sig-l-tag = %x6c [FWS] "=" [FWS] 1*76DIGIT
void SignatureReader::readLimit()
{
    if (m_tags.find("l")) {
        m_signature.bodyLimit = decodeNumberTag(m_tags.value("l"));
        if (!m_signature.bodyLimit) {
            fail(DkimReason::SyntaxError);
        }
    }
}

std::optional<std::chrono::sys_seconds> SignatureReader::time(QByteArrayView name)
{
    if (!m_tags.find(name)) {
        return {};
    }
    const auto number = decodeNumberTag(m_tags.value(name));
    if (!number) {
        fail(DkimReason::SyntaxError);
        return {};
    }
    return std::chrono::sys_seconds(std::chrono::seconds(std::min(*number, MaxTime)));
}

void SignatureReader::readTimes()
{
    m_signature.signedAt = time("t");
    m_signature.expiresAt = time("x");
    if (m_signature.signedAt && m_signature.expiresAt && *m_signature.expiresAt <= *m_signature.signedAt) {
        fail(DkimReason::ExpiryBeforeSigning);
    }
}

// sig-q-tag: methods that are not known are passed over. The bare "dns" is that of the drafts.
void SignatureReader::readQueryMethods()
{
    if (!m_tags.find("q")) {
        return;
    }
    const QList<QByteArray> methods = decodeListTag(m_tags.value("q"));
    if (!methods.contains("dns/txt") && !methods.contains("dns")) {
        fail(DkimReason::UnsupportedQueryMethod);
    }
}

} // namespace

DkimSignature readSignature(QByteArrayView value, SignatureField field)
{
    DkimSignature signature;
    const auto tags = DkimTags::parse(value);
    if (!tags) {
        signature.fault = tags.error() == DkimTagFault::Duplicate ? DkimReason::DuplicateTag : DkimReason::SyntaxError;
        return signature;
    }
    SignatureReader(*tags, field, signature).read();
    return signature;
}

} // namespace Indicia
