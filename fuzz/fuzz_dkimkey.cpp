// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key record, and where it is a key, a verification with it: there is a fault or a key, and no key is longer than is
// accepted.

#include "demand.h"
#include "dkimkeyrecord.h"
#include "dkimsignature.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const DkimKeyRecord record = readKeyRecord(text);
    demand(record.fault.has_value() != record.key.has_value());
    DkimSignature signature;
    signature.domain = "example.org";
    signature.identity = "alice@mail.example.org";
    demand(!record.fault || record.refusal(signature) == record.fault);
    if (record.key) {
        demand(record.key->bits() > 0 && record.key->bits() <= MaxRsaBits);
        const qsizetype octets = record.key->type() == PublicKeyType::Rsa ? (record.key->bits() + 7) / 8 : 64;
        static_cast<void>(record.key->verify(HashAlgorithm::Sha256, QByteArray(32, 'd'), QByteArray(octets, '\1')));
    }
    return 0;
}
