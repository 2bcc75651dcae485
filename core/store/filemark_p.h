// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerwriter.h"

#include <QFileInfo>
#include <QIODevice>
#include <QString>

namespace Indicia {

// How a file is known again: by its first octets, whatever its name, and whether it is compressed.

/// As many of the first octets as are compared, and no more than were read.
inline constexpr qint64 MarkedOctets = 4096;

/// Notes how the file at @p path stands now, but for its head and position.
void noteStanding(LedgerFile &file, const QString &path);
/// Notes as its head what stands in @p head, whole lines of it.
void noteHead(LedgerFile &file, QByteArrayView head);
/// Whether a file that begins with @p head is the one that @p file was noted of.
[[nodiscard]] bool hasHead(const LedgerFile &file, QByteArrayView head);
/// Whether it stands as it did, so that it need not be opened.
[[nodiscard]] bool standsAs(const LedgerFile &file, const QString &path);

} // namespace Indicia
