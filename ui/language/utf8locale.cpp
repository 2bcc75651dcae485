// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "utf8locale.h"

#include <QByteArray>

#include <clocale>

#include <langinfo.h>

namespace Indicia {

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (QByteArrayView(::nl_langinfo(CODESET)) == "UTF-8") {
        return;
    }
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) { // it would outweigh what follows
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    if (!std::setlocale(LC_ALL, "")) { // another category names a locale that is not there
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
}

} // namespace Indicia
