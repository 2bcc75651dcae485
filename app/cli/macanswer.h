// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verifymac.h"

#include <QJsonObject>
#include <QString>

namespace Indicia {

class Message;

/// What "mac verify" says of @p outcome as text: the result, and why.
[[nodiscard]] QString macText(const MacOutcome &outcome);
/// The same as an object: {"address","result","reason","original"} as of BATV and SRS (the author, the verdict, why,
/// the Message-ID), with what fits and what does not.
[[nodiscard]] QJsonObject macObject(const MacOutcome &outcome, const Message &message);

} // namespace Indicia
