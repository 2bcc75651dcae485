// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as an address: BATV and SRS must read, judge and rewrite it without a fault, and what they sign must
// verify.

#include "batv.h"
#include "demand.h"
#include "srs.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView address(data, static_cast<qsizetype>(size));
    const std::chrono::sys_days today = std::chrono::sys_days(std::chrono::days(20'777));
    const BatvKey key{.number = 0, .secret = "indicia-test-key"};
    const BatvKeyring batvRing{.keys = {key}};
    const SrsKeyring srsRing{.secrets = {key.secret}};

    const BatvOutcome batv = verifyBatv(address, today, batvRing);
    const SrsOutcome srs = reverseSrs(address, today, srsRing);
    if (srs.address) {
        static_cast<void>(srs.address->author());
    }
    static_cast<void>(batv);
    if (const auto made = signBatv(address, key, today); made && size < 900) {
        demand(parseBatv(*made).has_value());
    }
    if (const auto made = forwardSrs(address, "fwd.example.net", key.secret, today); made && size < 900) {
        const SrsOutcome back = reverseSrs(*made, today, srsRing);
        demand(*made == address || back.result == ProofResult::Valid);
    }
    return 0;
}
