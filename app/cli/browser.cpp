// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"

#include <QProcess>
#include <QStandardPaths>

namespace Indicia {

using namespace Qt::StringLiterals;

bool openBrowser(const QByteArray &url)
{
    // Without a display, browsers of the terminal would be started over this program's own text.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return false;
    }
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty()) {
        return false;
    }
    QProcess process;
    process.setProgram(opener);
    process.setArguments({QString::fromLatin1(url)});
    // What browsers say of themselves is no business of whoever reads this program's answer.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace Indicia
