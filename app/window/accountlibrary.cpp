// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountlibrary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace Indicia {

QString accountLibrary()
{
    // Never by a name alone: the system would look for it in other places too.
    const QString program = QCoreApplication::applicationDirPath();
    for (const char *folder : {"accounts", INDICIA_LIBRARY_FOLDER}) { // as it is built, as it is installed
        const QString path = program + QLatin1Char('/') + QLatin1String(folder) + QLatin1String("/indicia-accounts.so");
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

AccountServer *loadAccountServer(const QString &file)
{
    if (file.isEmpty()) {
        return nullptr;
    }
    QLibrary library(file);
    using Function = AccountServer *(*)(const char *);
    const auto function = reinterpret_cast<Function>(library.resolve("indiciaAccountServer"));
    return function != nullptr ? function(INDICIA_VERSION) : nullptr;
}

} // namespace Indicia
