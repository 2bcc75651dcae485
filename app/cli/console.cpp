// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace Indicia {

namespace {

int gravity(ExitCode code)
{
    switch (code) {
    case ExitCode::Done:
        return 0;
    case ExitCode::FailOn:
        return 1;
    case ExitCode::Incomplete:
        return 2;
    case ExitCode::Unreadable:
        return 3;
    case ExitCode::Usage:
        return 4;
    case ExitCode::Interrupted:
        return 5;
    case ExitCode::Fault:
        return 6;
    }
    Q_UNREACHABLE_RETURN(6);
}

} // namespace

ExitCode worse(ExitCode a, ExitCode b)
{
    return gravity(a) >= gravity(b) ? a : b;
}

bool writeResult(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void complain(const QString &sentence)
{
    const QByteArray line = "indicia-cli: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

bool wantsColour()
{
    return ::isatty(STDOUT_FILENO) != 0 && !qEnvironmentVariableIsSet("NO_COLOR")
        && qgetenv("TERM") != QByteArrayView("dumb");
}

} // namespace Indicia
