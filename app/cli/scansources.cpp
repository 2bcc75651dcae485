// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scansources.h"

#include "localmail.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class ScanSources
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ScanSources)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"sources"_s,
            tr("What to scan: messages (.eml), mbox files, Maildirs, or folders of any of these."), tr("SOURCE..."));
        parser.addOption({u"no-attached"_s,
            tr("Leave messages alone that are attached to a single message file, as a forwarded bounce is.")});
    }
};

} // namespace

void addSourceOptions(CommandLine &line)
{
    ScanSources::addOptions(line.parser());
}

std::optional<std::vector<std::unique_ptr<MailSource>>> sourcesOf(const CommandLine &line)
{
    LocalMailOptions options;
    options.openAttached = !line.isSet(u"no-attached"_s);
    options.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    std::vector<std::unique_ptr<MailSource>> sources;
    for (const QString &operand : line.operands()) {
        sources.push_back(mailSourceFor(operand, options));
    }
    return sources;
}

} // namespace Indicia
