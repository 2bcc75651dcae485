// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milterlog.h"

#include <cstdio>

#include <syslog.h>

namespace Indicia {

namespace {

MilterLog destination = MilterLog::StandardError; // set once, before there are threads

} // namespace

void openLog(MilterLog to)
{
    destination = to;
    if (to == MilterLog::Syslog) {
        ::openlog("indicia-milter", LOG_PID, LOG_MAIL);
    }
}

void writeLog(const QByteArray &line, bool isTrouble)
{
    switch (destination) {
    case MilterLog::Syslog:
        ::syslog(isTrouble ? LOG_ERR : LOG_INFO, "%s", line.constData());
        return;
    case MilterLog::StandardError: {
        const QByteArray whole = "indicia-milter: " + line + '\n'; // in one piece, since others write too
        std::fwrite(whole.constData(), 1, static_cast<std::size_t>(whole.size()), stderr);
        return;
    }
    }
}

} // namespace Indicia
