// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace Indicia {

/// No octet is above 127.
[[nodiscard]] inline bool isUsAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<quint8>(c) < 0x80; });
}

} // namespace Indicia
