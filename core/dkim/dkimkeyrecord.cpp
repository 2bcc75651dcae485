// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimkeyrecord.h"

#include "dkimsignature.h"
#include "dkimtags.h"
#include "dkimvalues_p.h"
#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

bool isRegistered(QByteArrayView name)
{
    constexpr QByteArrayView Registered[] = {"v", "h", "k", "n", "p", "s", "t"};
    return std::ranges::find(Registered, name) != std::end(Registered);
}

DkimReason reasonOf(PublicKeyFault fault)
{
    switch (fault) {
    case PublicKeyFault::Malformed:
        return DkimReason::KeySyntaxError;
    case PublicKeyFault::TooLong:
        return DkimReason::KeyTooLong;
    case PublicKeyFault::Unavailable:
        return DkimReason::CryptoUnavailable;
    }
    Q_UNREACHABLE_RETURN(DkimReason::KeySyntaxError);
}

/// key-p-tag: empty where the key is revoked.
void readKey(QByteArrayView text, DkimKeyRecord &record)
{
    const auto octets = decodeBase64Tag(text, Padding::Optional);
    if (!octets) {
        record.fault = DkimReason::KeySyntaxError;
        return;
    }
    if (octets->isEmpty()) {
        record.fault = DkimReason::KeyRevoked;
        return;
    }
    const bool isEd25519 = record.keyType == "ed25519";
    if (!isEd25519 && record.keyType != "rsa") {
        record.fault = DkimReason::KeyWrongType;
        return;
    }
    const auto key = isEd25519 ? PublicKey::ed25519(*octets) : PublicKey::rsa(*octets);
    if (!key) {
        record.fault = reasonOf(key.error());
        return;
    }
    record.key = *key;
}

/// key-v-tag: "if specified, this tag MUST be set to DKIM1 and MUST be the first tag".
std::optional<DkimReason> versionFault(const DkimTags &tags)
{
    const DkimTag *version = tags.find("v");
    if (!version) {
        return {};
    }
    if (version->value != "DKIM1") {
        return DkimReason::KeyWrongVersion;
    }
    return version == &tags.all().front() ? std::nullopt : std::optional(DkimReason::KeySyntaxError);
}

void readTags(const DkimTags &tags, DkimKeyRecord &record)
{
    record.unregisteredTags
        = std::ranges::any_of(tags.all(), [](const DkimTag &tag) { return !isRegistered(tag.name); });
    record.fault = versionFault(tags);
    if (record.fault) {
        return;
    }
    if (tags.find("k")) {
        record.keyType = tags.value("k").toByteArray().toLower();
    }
    if (tags.find("h")) {
        record.hashes = decodeListTag(tags.value("h"));
    }
    if (tags.find("s")) {
        record.services = decodeListTag(tags.value("s"));
    }
    const QList<QByteArray> flags = decodeListTag(tags.value("t"));
    record.testing = flags.contains("y");
    record.strictIdentity = flags.contains("s");
    if (!tags.find("p")) {
        record.fault = DkimReason::KeySyntaxError;
        return;
    }
    readKey(tags.value("p"), record);
}

} // namespace

// In the order of RFC 6376 section 6.1.2.
std::optional<DkimReason> DkimKeyRecord::refusal(const DkimSignature &signature) const
{
    if (fault) {
        return fault;
    }
    if (hashes && !hashes->contains(signature.hash == HashAlgorithm::Sha1 ? "sha1" : "sha256")) {
        return DkimReason::KeyWrongHash;
    }
    if (key->type() != signature.keyType) {
        return DkimReason::KeyWrongType;
    }
    if (!services.contains("*") && !services.contains("email")) {
        return DkimReason::KeyWrongService;
    }
    // ARC's i= is an instance, and its seals speak for their own domain.
    if (strictIdentity && !signature.identity.isEmpty()
        && !sameDomain(domainOf(signature.identity), signature.domain)) {
        return DkimReason::KeyStrictIdentity;
    }
    return {};
}

DkimKeyRecord readKeyRecord(const QByteArray &text)
{
    DkimKeyRecord record;
    record.text = text;
    const auto tags = DkimTags::parse(text);
    if (tags) {
        readTags(*tags, record);
    } else {
        record.fault = DkimReason::KeySyntaxError;
    }
    return record;
}

} // namespace Indicia
