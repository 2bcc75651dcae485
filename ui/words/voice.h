// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Indicia {

/// For whom a sentence is made: the end user, or the helpdesk, who is told the RFC section too.
enum class Voice { Plain, Technical };

/// The one of two sentences that @p voice asks for.
[[nodiscard]] inline QString voiced(Voice voice, const QString &plain, const QString &technical)
{
    return voice == Voice::Plain ? plain : technical;
}

} // namespace Indicia
