// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "servermail.h"

#include "crypto.h"
#include "outlookfile.h"
#include "resolver.h"
#include "rfc3339.h"

#include <QLibraryInfo>
#include <QSysInfo>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QString tell(OutlookSupport support)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Indicia::DoctorCommand", text); };
    switch (support) {
    case OutlookSupport::Present:
        return tr("Outlook files: libgsf is there; .msg files are opened\n");
    case OutlookSupport::NoLibrary:
        return tr("Outlook files: libgsf is not installed; .msg files cannot be opened\n");
    case OutlookSupport::NotBuilt:
        return tr("Outlook files: this program was built without libgsf; .msg files cannot be opened\n");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExitCode runDoctor(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Indicia::DoctorCommand", text); };
    CommandLine line(u"doctor"_s, tr("Reports libraries, resolver, keychain and clock."));
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    QString text = u"Indicia %1\nQt %2, %3\n"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    const bool digests = sha256("").has_value() && hmac(MacAlgorithm::Sha1, "key", "data").has_value();
    text += digests ? tr("Digests: the crypto library answers\n")
                    : tr("Digests: the crypto library refuses SHA-256 or HMAC-SHA1; BATV and SRS cannot be checked\n");
    text += tell(outlookSupport());
    text += keychainState();
    text += tr("Clock: %1\n").arg(QString::fromLatin1(dateTime(options->now)));
    const DnsAnswer root = options->resolver->query("", DnsType::Ns, Patience{QDeadlineTimer(5000), {}});
    text += root.status == DnsStatus::NotAsked ? tr("DNS: lookups are off (--dns system turns them on)\n")
        : root.isTemporary()                   ? tr("DNS: the resolver does not answer; check --dns and the network\n")
                                               : tr("DNS: the resolver answers\n");
    return writeResult(text.toUtf8()) ? ExitCode::Done : ExitCode::Fault;
}

} // namespace Indicia
