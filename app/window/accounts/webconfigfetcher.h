// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "maildiscovery.h"

namespace Indicia {

/// Fetches configurations of mail programs over https, for discoverMailServers(). Without cookies, proxies' passwords
/// or anything that tells who asks; at most a few redirections, each to https.
class WebConfigFetcher final : public MailConfigFetcher
{
public:
    [[nodiscard]] std::expected<QByteArray, MailFault> fetch(
        const QByteArray &url, qint64 mostOctets, const std::stop_token &stop) override;
};

} // namespace Indicia
