// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <QJsonObject>

namespace Indicia {

/// Puts "dkim", "arc", "dmarc" and "authenticationResults" into @p object, without their DNS exchanges: those stand in
/// the report's "dns".
void insertSignatures(QJsonObject &object, const SignatureFacts &facts);

/// DMARC of the first author's domain, with those of other authors (there is rarely one) in its "otherAuthors"; null
/// where it was not judged.
[[nodiscard]] QJsonValue dmarcValue(const QList<DmarcOutcome> &authors);

} // namespace Indicia
