// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"

namespace Indicia {

/// The software that the field names never writes such a field: an id of another form, a zone that its machines do not
/// live in, a day of the week that is not that of the date. Says no where nothing is known of the software.
[[nodiscard]] bool isUnlikelyForm(const ReceivedField &field);

} // namespace Indicia
