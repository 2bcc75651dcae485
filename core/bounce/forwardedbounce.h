// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"

namespace Indicia {

/// The letter @p message passes a bounce on, by its subject ("Fwd: failure notice"), and does not bring it along: what
/// was forwarded as text has lost its header. A hint, by the sender's word alone.
[[nodiscard]] bool forwardsBounceAsText(const Message &message);

} // namespace Indicia
