// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The words of an HTML text, for a reader of words: tags are taken out, block elements and <br> end a line, the common
/// character references are undone. Nothing is rendered, loaded or believed. Linear.
[[nodiscard]] QByteArray htmlWords(QByteArrayView html);

} // namespace Indicia
