// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for DNS answers.
class DnsWords
{
    Q_DECLARE_TR_FUNCTIONS(DnsWords)
public:
    /// The record type as zone files spell it: "TXT".
    [[nodiscard]] static QString name(DnsType type);
    [[nodiscard]] static QString name(DnsStatus status);
    [[nodiscard]] static QString meaning(DnsStatus status, Voice voice);
    [[nodiscard]] static QString name(Dnssec dnssec);
    /// The question and what came of it, in one line of plain text: "TXT example.org: v=spf1 -all".
    [[nodiscard]] static QString line(const DnsExchange &exchange);
};

} // namespace Indicia
