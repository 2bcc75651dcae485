// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for bounces and reports: what kind it is, what became of a recipient, how much came back.
class BounceWords
{
    Q_DECLARE_TR_FUNCTIONS(BounceWords)
public:
    /// A noun for lists: "Bounce", "Automatic reply".
    [[nodiscard]] static QString name(MessageKind kind);
    /// What a report is, more closely than its kind where its form tells: "Read receipt".
    [[nodiscard]] static QString name(const BounceReport &report);
    /// The form of a report in words, by the name of its dialect: "delivery status notification (RFC 3464)". A name
    /// that is not known is shown as it is, harmless.
    [[nodiscard]] static QString form(const QByteArray &dialect);
    [[nodiscard]] static QString name(DsnAction action);
    [[nodiscard]] static QString name(OriginalExtent extent);
    [[nodiscard]] static QString sentence(InjectionPoint::Basis basis, Voice voice);
    /// What an enhanced status code (RFC 3463, RFC 7372) says, in one sentence; empty where it is none. Of an unknown
    /// detail the subject is told, of an unknown subject the class.
    [[nodiscard]] static QString status(const QByteArray &code);
    /// Whether trying again can help, in a word; empty where it cannot be told.
    [[nodiscard]] static QString permanence(const std::optional<bool> &permanent);
};

} // namespace Indicia
