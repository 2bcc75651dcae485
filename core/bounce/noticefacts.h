// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncedialect.h"
#include "bouncereport.h"
#include "bouncesigns.h"
#include "bouncetext.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

/// @p report says that somebody did not get the message, or not yet.
[[nodiscard]] bool isUndelivered(const BounceReport &report);

/// Gives @p to the value of @p from where it has none.
void takeIfEmpty(QByteArray &to, const QByteArray &from);

/// The program that writes @p dialect; empty where the form is everybody's.
[[nodiscard]] QByteArray softwareOf(const BounceDialect &dialect);

/// Adds what a text was found to say: recipients, hosts.
void takeSpoken(BounceReport &report, const BounceReport &spoken);

/// Where the only recipient's own lines have no code, the other words of @p text may.
void fillFromWords(BounceRecipient &only, const BounceText &text);

/// X-Failed-Recipients names them all, @p text says why. Where a dialect found recipients, these stay.
void addFailedRecipients(BounceReport &report, const BounceSigns &signs, const BounceText &text);

/// Puts together what header and text say of kind and recipients.
void finishNotice(BounceReport &report, const BounceSigns &signs, const BounceText &text);

/// Tells for each recipient why it failed: the reason as one word, the command, what else the diagnostic names. Where
/// the only recipient's own lines do not say it, the words of @p texts may.
void explainFailures(BounceReport &report, const QList<BounceText> &texts);

/// Recipients that @p report names without their domain get the address that the original was written to.
void completeLocalParts(BounceReport &report);

/// Names the recipient of a notice that names nobody and returns a message that went to one: the "for" of the
/// original's newest Received field, or its To.
void nameRecipientByOriginal(BounceReport &report);

} // namespace Indicia
