// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scansources.h"

#include "console.h"
#include "servermail.h"

#include "hostile.h"
#include "localmail.h"

#include <QFileInfo>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class ScanSources
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ScanSources)

public:
    static void addServerOptions(QCommandLineParser &parser)
    {
        parser.addOptions({
            {u"password-file"_s,
                tr("The file whose first line is the password, or the access token, of an account; asked for on the "
                   "terminal where it is left out."),
                u"FILE"_s},
            {u"authority"_s,
                tr("Certificates (PEM) of authorities to believe beside those of the system, as of a company's own."),
                u"FILE"_s},
            {u"pin"_s, tr("The SHA-256 of the only certificate of a server that will do."), u"HEX"_s},
        });
    }
    static void addOptions(QCommandLineParser &parser)
    {
        parser.addPositionalArgument(u"sources"_s,
            tr("What to scan: messages (.eml, .msg), mbox files, Maildirs, folders of any of these, or accounts on "
               "servers "
               "as "
               "imaps://user@host/folder."),
            tr("SOURCE..."));
        addServerOptions(parser);
        parser.addOption({u"no-attached"_s,
            tr("Leave messages alone that are attached to a single message file, as a forwarded bounce is.")});
    }
    static QString otherScheme(const QString &operand)
    {
        return tr("%1: mail on a server is read by IMAP alone; write imaps://user@host/folder")
            .arg(Hostile(operand).terminalText());
    }
};

} // namespace

bool namesServer(const QString &operand)
{
    return operand.startsWith("imaps://"_L1, Qt::CaseInsensitive)
        || operand.startsWith("imap://"_L1, Qt::CaseInsensitive);
}

void addServerOptions(CommandLine &line)
{
    ScanSources::addServerOptions(line.parser());
}

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
        if (!namesServer(operand) && operand.contains("://"_L1) && !QFileInfo::exists(operand)) {
            complain(ScanSources::otherScheme(operand));
            return std::nullopt;
        }
        auto source = namesServer(operand) ? serverMail(operand, line) : mailSourceFor(operand, options);
        if (!source) {
            return std::nullopt;
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

} // namespace Indicia
