// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

namespace Indicia {

/// Makes @p application speak @p language ("de", "de_AT"), or where it is empty the first one of the user's languages
/// that there is a translation for; English where there is none. Returns the language in use.
QString useLanguage(QCoreApplication &application, const QString &language = {});

} // namespace Indicia
