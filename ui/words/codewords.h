// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "voice.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace Indicia {

struct BounceRecipient;

/// What the numbers of mail servers mean: enhanced status codes (RFC 3463, the whole registry of IANA) and SMTP reply
/// codes (RFC 5321 section 4.2.3 and those that add to it).
class CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CodeWords)
public:
    /// One sentence; to the helpdesk, the registry's own title and its RFC. Of an unknown detail the subject is told,
    /// of an unknown subject the class; empty where @p code is none.
    [[nodiscard]] static QString status(const QByteArray &code, Voice voice);
    /// The same of the code that @p recipient was refused with. Where its maker is known to use that code for something
    /// else than is registered, that is told.
    [[nodiscard]] static QString status(const BounceRecipient &recipient, Voice voice);
    /// The same of a reply code; of an unknown one the class.
    [[nodiscard]] static QString reply(const QByteArray &code, Voice voice);
};

} // namespace Indicia
