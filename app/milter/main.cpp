// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "milterconfig.h"
#include "milterlog.h"
#include "milterserver.h"
#include "utf8locale.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Indicia;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    useUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"indicia-milter"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INDICIA_VERSION));
    useLanguage(application, {});
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Indicia::Milter",
        "A mail filter (milter) that stamps what you send and checks the bounces that come "
        "back. It runs in the foreground, until it is told to end."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"config"_s, QCoreApplication::translate("Indicia::Milter", "The configuration, a JSON file."), u"FILE"_s,
            u"/etc/indicia/milter.json"_s},
        {u"check"_s,
            QCoreApplication::translate(
                "Indicia::Milter", "Only read the configuration, and say whether it is right.")},
        {u"log"_s, QCoreApplication::translate("Indicia::Milter", "Where its lines go: syslog, or stderr."), u"WHERE"_s,
            u"syslog"_s},
    });
    parser.process(application);
    const auto config = MilterConfig::read(parser.value(u"config"_s));
    if (!config) {
        std::fputs(u"indicia-milter: %1\n"_s.arg(config.error()).toUtf8().constData(), stderr);
        return 2;
    }
    if (parser.isSet(u"check"_s)) {
        return 0;
    }
    openLog(parser.value(u"log"_s) == "stderr"_L1 ? MilterLog::StandardError : MilterLog::Syslog);
    return serveMilter(*config) ? 0 : 5;
}
