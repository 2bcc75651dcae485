// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// The addr-specs of an address list (RFC 5322 section 3.4) in order, groups opened. An entry that is no addr-spec by
/// the standard gives what stands around its "@"; one without "@" gives nothing. At most Limits::addresses.
[[nodiscard]] QList<QByteArray> parseAddresses(QByteArrayView value);

} // namespace Indicia
