// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openedcase.h"

#include <QList>

namespace Indicia {

/// The messages that come with the program, each with its own answers of the domain name system and its own owner, so
/// that nothing is looked up. Empty where the program was built without them.
[[nodiscard]] QList<OpenedCase> demoMailbox();

} // namespace Indicia
