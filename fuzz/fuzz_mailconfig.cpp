// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a configuration file of a mail provider: what is made of it must be safe to connect to.

#include "domainname.h"
#include "ipaddress.h"
#include "mailconfig.h"

#include <cstdint>

using namespace Indicia;

namespace {

void require(bool promise)
{
    if (!promise) {
        __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto offers = readMailConfig(QByteArrayView(data, static_cast<qsizetype>(size)), "me@example.org");
    if (!offers) {
        return 0;
    }
    require(!offers->empty() && offers->size() <= 16);
    for (const MailServerOffer &offer : *offers) {
        require(isFullyQualified(offer.account.host) || IpAddress::parse(offer.account.host));
        require(offer.account.port > 0 && !offer.account.user.isEmpty());
        require(offer.account.security != ImapSecurity::Plain);
        require(offer.takesPassword || offer.takesToken);
    }
    return 0;
}
