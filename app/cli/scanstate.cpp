// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanstate.h"

#include "hostile.h"
#include "mailboxwords.h"
#include "postgresscanstore.h"
#include "resolver.h"
#include "rfc3339.h"
#include "scancontext.h"
#include "scanstoreplace.h"

#include <QFile>
#include <QThread>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxThreads = 256;

class ScanState
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ScanState)

public:
    static QString jobsHelp()
    {
        return tr("How many messages are examined at a time, beside those that wait for name servers; as many as the "
                  "machine has processors where it is left out.");
    }
    static QString noNumber(const QString &jobs)
    {
        return tr("--jobs %1: is no number from 1 to %2").arg(jobs, QString::number(maxThreads));
    }
    static QString password()
    {
        return tr("a password does not belong on the command line, where others can see it; put it into ~/.pgpass");
    }
    static QString noDatabase(const QString &place)
    {
        if (place.isEmpty()) {
            return tr("name the team's database with --store, as postgresql://user@host/name");
        }
        return tr("%1: is no database; write it as postgresql://user@host/name").arg(Hostile(place).terminalText());
    }
};

} // namespace

void addJobs(CommandLine &line)
{
    line.parser().addOption({u"jobs"_s, ScanState::jobsHelp(), u"N"_s});
}

std::optional<int> readJobs(const CommandLine &line)
{
    const int processors = std::max(QThread::idealThreadCount(), 1);
    if (!line.isSet(u"jobs"_s)) {
        return std::min(processors, maxThreads);
    }
    bool isNumber = false;
    const int jobs = line.value(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || jobs < 1 || jobs > maxThreads) {
        complain(ScanState::noNumber(line.value(u"jobs"_s)));
        return std::nullopt;
    }
    return jobs;
}

QByteArray scanContextOf(const CommandLine &line, const CommonOptions &options)
{
    const QString dns = line.value(u"dns"_s);
    ScanBasis basis{.version = QCoreApplication::applicationVersion().toUtf8(), .dns = dns.toUtf8()};
    if (dns.startsWith("zone:"_L1)) {
        QFile zone(dns.sliced(5));
        basis.zone = zone.open(QIODevice::ReadOnly) ? zone.readAll() : QByteArray();
    }
    basis.now = options.nowGiven ? dateTime(options.now) : QByteArray();
    basis.ledger = options.ledger ? line.ledgerFile() : QString();
    return scanContext(options.identity, basis);
}

std::optional<QByteArray> databaseOf(const QString &place)
{
    if (!PostgresScanStore::isAddress(place)) {
        complain(ScanState::noDatabase(place));
        return std::nullopt;
    }
    const auto connection = PostgresScanStore::connectionOf(place);
    if (!connection) {
        complain(ScanState::password());
    }
    return connection;
}

void complainOfStore(const QString &place, StoreFault fault)
{
    for (const QString &line : scanStoreSentence(place, fault, refusalOfStore(place, fault)).split(u'\n')) {
        complain(line);
    }
}

ExitCode exitOf(StoreFault fault, ExitCode otherwise)
{
    return fault == StoreFault::Unreachable ? ExitCode::Incomplete : otherwise;
}

std::expected<std::unique_ptr<ScanStore>, ExitCode> openScanStore(const QString &place, const QByteArray &context)
{
    if (PostgresScanStore::isAddress(place) && !databaseOf(place)) {
        return std::unexpected(ExitCode::Usage);
    }
    auto opened = openScanStoreAt(place, context);
    if (!opened) {
        complainOfStore(place, opened.error());
        return std::unexpected(exitOf(opened.error(), ExitCode::Unreadable));
    }
    return *std::move(opened);
}

} // namespace Indicia
