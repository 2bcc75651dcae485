// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a master file: a zone that answers, or an error with a line of it.

#include "demand.h"
#include "zonefile.h"

#include <algorithm>
#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto zone = parseZone(text);
    if (!zone) {
        const qsizetype lines = 1 + std::count(text.begin(), text.end(), '\n');
        demand(zone.error().line >= 1 && zone.error().line <= lines);
        return 0;
    }
    for (const char *name : {"", "a.example", "x.a.example", "*.example"}) {
        for (const DnsType type : {DnsType::A, DnsType::Mx, DnsType::Txt, DnsType::Cname}) {
            const DnsAnswer answer = zone->answer(name, type);
            demand(answer.records.isEmpty() == (answer.status != DnsStatus::NoError));
        }
    }
    return 0;
}
