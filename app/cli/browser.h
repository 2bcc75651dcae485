// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Indicia {

/// Opens a page in the browser of the desktop. False where there is no display, or nothing that opens pages.
[[nodiscard]] bool openBrowser(const QByteArray &url);

} // namespace Indicia
