// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outlookitem_p.h"

namespace Indicia {

/// The content of a message/delivery-status part (RFC 3464 section 2) that says what @p item, a delivery report, keeps
/// of one: [MS-OXCMAIL] section 2.1.3.6.1 the other way round.
[[nodiscard]] QByteArray outlookDeliveryStatus(const OutlookItem &item);

} // namespace Indicia
