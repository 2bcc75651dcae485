// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

#include <QByteArrayView>

namespace Indicia {

/// What the short codes say that large providers put into their replies ("OFR006_102", "AUP#CXBL", "IB607"), by the
/// lists that they publish. @p lowerWords is lower case with single spaces. BounceReason::NotSaid where there is none.
[[nodiscard]] BounceReason reasonOfProviderCode(QByteArrayView lowerWords);

} // namespace Indicia
