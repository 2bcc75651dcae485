// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace Indicia {

/// A body as it may have been before one alteration.
struct BodyCandidate
{
    DkimAlteration alteration;
    QByteArray bytes;
    bool isCanonical = false; ///< to be hashed as it is
};

/// Makes one candidate; empty bytes equal to the body's mean that the alteration cannot have been.
using BodyUndo = std::function<BodyCandidate(const Message &message, DkimCanonicalization form)>;

/// All that are tried, the most frequent first.
[[nodiscard]] const std::vector<BodyUndo> &bodyUndos();

} // namespace Indicia
