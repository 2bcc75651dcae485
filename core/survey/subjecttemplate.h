// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// What subjects of one mailing have in common: numbers, addresses and ids are replaced by *, so that "Invoice 4711"
/// and "Invoice 4712" are both "Invoice *". Empty where nothing but such stands there. Linear.
[[nodiscard]] QByteArray subjectTemplate(QByteArrayView subject);

} // namespace Indicia
