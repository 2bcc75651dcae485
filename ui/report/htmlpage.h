// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamWriter;

namespace Indicia {

/// Begins a page that loads nothing, runs nothing and sends nothing (Content-Security-Policy), up to its body. @p title
/// is plain text. Whoever writes into the page writes through @p page, which escapes.
void beginHtmlPage(QXmlStreamWriter &page, const QString &title);
void endHtmlPage(QXmlStreamWriter &page);

} // namespace Indicia
