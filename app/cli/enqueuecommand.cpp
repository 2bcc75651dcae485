// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "interrupt.h"
#include "scansources.h"
#include "scanstate.h"

#include "hostile.h"
#include "knownkeys.h"
#include "mailboxwords.h"
#include "postgresjobs.h"
#include "postgresscanstore.h"
#include "resolver.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

/// Messages that are put at once, and their octets.
constexpr qsizetype messagesAtOnce = 100;
constexpr qint64 octetsAtOnce = 4LL * 1024 * 1024;

class EnqueueCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::EnqueueCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    EnqueueCommand(QString place, std::unique_ptr<ScanStore> store, std::unique_ptr<PostgresJobs> jobs)
        : m_place(std::move(place)), m_store(std::move(store)), m_jobs(std::move(jobs))
    { }
    void putSource(MailSource &source);
    void putFolder(MailFolder &folder);
    void take(FolderMessage message);
    void flush();
    void fail(StoreFault fault);
    void tell(const QString &name, const MailFault &fault);
    [[nodiscard]] bool goesOn() const { return !m_isBroken && !m_interrupt.happened(); }

    Interrupt m_interrupt;
    const QString m_place;
    std::unique_ptr<ScanStore> m_store;
    std::unique_ptr<PostgresJobs> m_jobs;
    StoredFolder m_folder;
    QList<FolderMessage> m_batch;
    qint64 m_batchOctets = 0;
    qint64 m_put = 0;
    bool m_isBroken = false; ///< the database has failed
    ExitCode m_exit = ExitCode::Done;
};

void EnqueueCommand::fail(StoreFault fault)
{
    complainOfStore(m_place, fault);
    m_exit = exitOf(fault, ExitCode::Fault);
    m_isBroken = true;
}

void EnqueueCommand::tell(const QString &name, const MailFault &fault)
{
    if (fault.trouble != MailTrouble::Cancelled) {
        complain(mailFaultSentence(name, fault));
        m_exit = worse(m_exit, isServerTrouble(fault.trouble) ? ExitCode::Incomplete : ExitCode::Unreadable);
    }
}

void EnqueueCommand::flush()
{
    if (m_batch.isEmpty() || m_isBroken) {
        return;
    }
    const auto put = m_jobs->put(m_folder.number, m_batch);
    m_batch.clear();
    m_batchOctets = 0;
    if (!put) {
        fail(put.error());
        return;
    }
    m_put += *put;
}

void EnqueueCommand::take(FolderMessage message)
{
    if (!message.bytes) {
        tell(message.name, message.bytes.error());
        return;
    }
    m_batchOctets += message.bytes->size();
    m_batch.append(std::move(message));
    if (m_batch.size() >= messagesAtOnce || m_batchOctets >= octetsAtOnce) {
        flush();
    }
}

void EnqueueCommand::putFolder(MailFolder &folder)
{
    const auto opening = folder.open(m_interrupt.token());
    if (!opening) {
        tell(folder.name(), opening.error());
        return;
    }
    const auto stored = m_store->folder(opening->id, folder.name());
    if (!stored) {
        fail(stored.error());
        return;
    }
    m_folder = *stored;
    KnownKeys keys(*m_store, m_folder.number);
    const auto isKnown = [&](QByteArrayView key) {
        const auto found = keys.find(key);
        if (!found && goesOn()) {
            fail(found.error());
        }
        return !found || found->has_value();
    };
    while (goesOn()) {
        auto message = folder.next(isKnown, m_interrupt.token());
        if (!message) {
            tell(folder.name(), message.error());
            break;
        }
        if (!*message) {
            break;
        }
        take(**std::move(message));
    }
    flush();
}

void EnqueueCommand::putSource(MailSource &source)
{
    auto folders = source.folders(m_interrupt.token());
    if (!folders) {
        tell(source.name(), folders.error());
        return;
    }
    for (std::unique_ptr<MailFolder> &folder : *folders) {
        if (goesOn()) {
            putFolder(*folder);
        }
        folder.reset();
    }
}

ExitCode EnqueueCommand::run(const QStringList &arguments)
{
    CommandLine line(u"enqueue"_s,
        tr("Puts the messages of mailboxes into a team's database, for workers on any machine. Give it the options "
           "that "
           "the workers get: who you are and where names are looked up."),
        QStringList{u"text"_s});
    addSourceOptions(line);
    line.parser().addOption({u"store"_s, tr("The database of the team, as postgresql://user@host/name."), u"STORE"_s});
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const QString place = line.value(u"store"_s);
    const auto connection = databaseOf(place);
    std::optional<CommonOptions> options = connection ? line.common() : std::optional<CommonOptions>();
    if (options && line.operands().isEmpty()) {
        complain(tr("name what to scan: a file, a folder, an mbox or a Maildir"));
    }
    auto sources = options && !line.operands().isEmpty() ? sourcesOf(line) : std::nullopt;
    if (!sources) {
        return ExitCode::Usage;
    }
    line.openLedger(*options);
    const QByteArray context = scanContextOf(line, *options);
    auto store = PostgresScanStore::open(*connection, context);
    auto jobs = store ? PostgresJobs::open(*connection, {.context = context}) : std::unexpected(store.error());
    if (!jobs) {
        complainOfStore(place, jobs.error());
        return exitOf(jobs.error(), ExitCode::Unreadable);
    }
    EnqueueCommand command(place, *std::move(store), *std::move(jobs));
    for (const auto &source : *sources) {
        if (command.goesOn()) {
            command.putSource(*source);
        }
    }
    const QString sentence = tr("%n message(s) were put there", nullptr, countOf(command.m_put));
    if (!writeResult(sentence.toUtf8() + '\n')) {
        return ExitCode::Fault;
    }
    return command.m_interrupt.happened() ? worse(command.m_exit, ExitCode::Interrupted) : command.m_exit;
}

} // namespace

ExitCode runEnqueue(const QStringList &arguments)
{
    return EnqueueCommand::run(arguments);
}

} // namespace Indicia
