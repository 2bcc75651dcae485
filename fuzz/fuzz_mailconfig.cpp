// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a configuration file of a mail provider: what is made of it must be safe to connect to.

#include "demand.h"
#include "domainname.h"
#include "ipaddress.h"
#include "mailconfig.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto offers = readMailConfig(QByteArrayView(data, static_cast<qsizetype>(size)), "me@example.org");
    if (!offers) {
        return 0;
    }
    demand(!offers->empty() && offers->size() <= 16);
    for (const MailServerOffer &offer : *offers) {
        demand(isFullyQualified(offer.account.host) || IpAddress::parse(offer.account.host));
        demand(offer.account.port > 0 && !offer.account.user.isEmpty());
        demand(offer.account.security != ImapSecurity::Plain);
        demand(offer.takesPassword || offer.takesToken);
    }
    return 0;
}
