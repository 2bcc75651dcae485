// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapparser.h"

#include <QByteArray>

namespace Indicia {

/// A word for the detail of a fault.
[[nodiscard]] inline QByteArray flawName(ImapFlaw flaw)
{
    switch (flaw) {
    case ImapFlaw::LineTooLong:
        return "line too long";
    case ImapFlaw::LiteralTooLong:
        return "literal too long";
    case ImapFlaw::BadNumber:
        return "number";
    case ImapFlaw::BadOctet:
        return "octet";
    case ImapFlaw::BadWord:
        return "word";
    case ImapFlaw::BadTag:
        return "tag";
    case ImapFlaw::BadStatus:
        return "status";
    case ImapFlaw::TooDeep:
        return "too deep";
    case ImapFlaw::Unbalanced:
        return "parentheses";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
