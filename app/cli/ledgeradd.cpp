// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgercommand.h"

#include "interrupt.h"
#include "servermail.h"

#include "domainname.h"
#include "hostile.h"
#include "ledgerimport.h"
#include "ledgerwords.h"
#include "ledgerwriter.h"
#include "resolver.h"
#include "rfc3339.h"

#include <QJsonArray>
#include <QTimeZone>

#include <cstdio>
#include <unistd.h>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class LedgerAdd
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::LedgerAdd)

public:
    static void addOptions(CommandLine &line);
    static ExitCode run(
        const CommandLine &line, const QString &path, const QStringList &sources, const CommonOptions &options);

private:
    LedgerAdd(const CommandLine &line, QString path) : m_line(line), m_path(std::move(path)) { }
    [[nodiscard]] static std::expected<LedgerImportSetting, QString> setting(
        const CommandLine &line, const CommonOptions &options);
    [[nodiscard]] static std::expected<LedgerSourceTerms, QString> terms(
        const CommandLine &line, const CommonOptions &options);
    [[nodiscard]] std::expected<LedgerImportTally, ExitCode> addAccount(
        LedgerWriter &writer, const QString &source, const LedgerImportSetting &setting);
    [[nodiscard]] std::expected<LedgerImportTally, ExitCode> told(
        const QString &source, const std::expected<LedgerImportTally, LedgerImportError> &tally);
    void addOne(LedgerWriter &writer, const QString &source, const LedgerImportSetting &setting);
    void showProgress(const LedgerImportProgress &progress);
    void clearProgress();

    const CommandLine &m_line;
    const QString m_path;
    ExitCode m_exit = ExitCode::Done;
    QJsonArray m_sources;
    QString m_text;
    bool m_progressShown = false;
};

void LedgerAdd::addOptions(CommandLine &line)
{
    addServerOptions(line);
    line.parser().addOptions({
        {u"account"_s, tr("Whose Sent folder it is; each message's author where it is left out."), u"ADDRESS"_s},
        {u"cover-from"_s,
            tr("The sources are complete from this time on: what is not in them was not sent. Left out: from their "
               "oldest "
               "message or line to their newest."),
            u"TIME"_s},
        {u"cover-to"_s, tr("The sources are complete until this time; until now where it is left out."), u"TIME"_s},
        {u"sender"_s,
            tr("For whom the sources are complete: an address, or *@ and a domain. Left out: for a Sent folder its "
               "account, for a log those of your domains that it sends for. Again for more."),
            u"SENDER"_s},
        {u"no-cover"_s,
            tr("The sources are complete for nobody: what is not in them may have been sent all the same.")},
        {u"hashed"_s, tr("Where the ledger is new: keep Message-IDs as keyed hashes, the key in a file beside it.")},
        {u"zone"_s,
            tr("The time zone of logs that name none, as Europe/Berlin or UTC; this computer's where it is left out."),
            u"ZONE"_s},
    });
}

std::expected<LedgerSourceTerms, QString> LedgerAdd::terms(const CommandLine &line, const CommonOptions &options)
{
    LedgerSourceTerms terms;
    terms.account = line.value(u"account"_s).toUtf8();
    if (line.isSet(u"account"_s) && domainOf(terms.account).isEmpty()) {
        return std::unexpected(tr("--account %1: is no address").arg(line.value(u"account"_s)));
    }
    for (const QString &text : line.values(u"sender"_s)) {
        const QByteArray sender = text.toUtf8();
        const QByteArrayView local = localPartOf(sender);
        if (!isFullyQualified(domainOf(sender)) || local.isEmpty() || (local.contains('*') && local != "*")) {
            return std::unexpected(tr("--sender %1: is neither an address nor *@ and a domain").arg(text));
        }
        terms.senders.append(sender);
    }
    terms.from = std::chrono::sys_seconds{};
    terms.to = options.now;
    for (const auto &[name, place] : {std::pair(u"cover-from"_s, &terms.from), std::pair(u"cover-to"_s, &terms.to)}) {
        if (!line.isSet(name)) {
            continue;
        }
        const auto time = parseDateTime(line.value(name).toLatin1());
        if (!time) {
            return std::unexpected(
                tr("--%1 %2: is no time; write it as 2026-11-21T03:26:27Z").arg(name, line.value(name)));
        }
        *place = *time;
        terms.covers = CoverTerms::Declared;
    }
    if (terms.covers == CoverTerms::Declared && (!line.isSet(u"cover-from"_s) || terms.from > terms.to)) {
        return std::unexpected(tr("--cover-from must be given, and be before --cover-to"));
    }
    if (line.isSet(u"no-cover"_s)) {
        if (terms.covers == CoverTerms::Declared || !terms.senders.isEmpty()) {
            return std::unexpected(tr("--no-cover: says the opposite of the other options for covers"));
        }
        terms.covers = CoverTerms::None;
    }
    return terms;
}

std::expected<LedgerImportSetting, QString> LedgerAdd::setting(const CommandLine &line, const CommonOptions &options)
{
    auto said = terms(line, options);
    if (!said) {
        return std::unexpected(said.error());
    }
    LedgerImportSetting setting;
    setting.terms = *std::move(said);
    setting.identity = options.identity;
    setting.now = options.now;
    setting.zone = QTimeZone::systemTimeZone();
    if (line.isSet(u"zone"_s)) {
        setting.zone = QTimeZone(line.value(u"zone"_s).toLatin1());
        if (!setting.zone.isValid()) {
            return std::unexpected(tr("--zone %1: this computer knows no such time zone").arg(line.value(u"zone"_s)));
        }
    }
    return setting;
}

void LedgerAdd::showProgress(const LedgerImportProgress &progress)
{
    if (::isatty(STDERR_FILENO) == 0) {
        return;
    }
    const QString done
        = progress.total > 0 ? u"%1 %"_s.arg(progress.done * 100 / progress.total) : QString::number(progress.done);
    const QByteArray line = '\r'
        + tr("%1: %2, %3 new")
              .arg(Hostile(progress.path).terminalText(), done, QString::number(progress.added))
              .toUtf8()
        + "\x1b[K";
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    m_progressShown = true;
}

void LedgerAdd::clearProgress()
{
    if (m_progressShown) {
        std::fputs("\r\x1b[K", stderr);
        m_progressShown = false;
    }
}

/// What came of it, or with which code it ends: then the sentence has been told.
std::expected<LedgerImportTally, ExitCode> LedgerAdd::told(
    const QString &source, const std::expected<LedgerImportTally, LedgerImportError> &tally)
{
    clearProgress();
    if (tally) {
        return *tally;
    }
    complain(ledgerImportSentence(source, m_path, tally.error()));
    using Fault = LedgerImportError::Fault;
    const Fault fault = tally.error().fault;
    return std::unexpected(fault == Fault::Stopped ? ExitCode::Interrupted
            : fault == Fault::NotOneFolder         ? ExitCode::Usage
                                                   : ExitCode::Unreadable);
}

/// The Sent folder of an account on a server.
std::expected<LedgerImportTally, ExitCode> LedgerAdd::addAccount(
    LedgerWriter &writer, const QString &source, const LedgerImportSetting &setting)
{
    const std::unique_ptr<MailSource> account = serverMail(source, m_line);
    if (!account) {
        return std::unexpected(ExitCode::Usage);
    }
    return told(source, importIntoLedger(writer, *account, setting));
}

void LedgerAdd::addOne(LedgerWriter &writer, const QString &source, const LedgerImportSetting &setting)
{
    const auto tally = namesServer(source) ? addAccount(writer, source, setting)
                                           : told(source, importIntoLedger(writer, source, setting));
    if (!tally) {
        m_exit = worse(m_exit, tally.error());
        return;
    }
    if (tally->unreadable > 0) {
        complain(tr("%1: %2 files are no messages, or could not be read")
                .arg(Hostile(source).terminalText(), QString::number(tally->unreadable)));
        m_exit = worse(m_exit, ExitCode::Unreadable);
    }
    m_sources.append(QJsonObject{{u"source"_s, Hostile(source).jsonValue()}, {u"added"_s, tally->added},
        {u"known"_s, tally->merged}, {u"read"_s, tally->read}, {u"unreadable"_s, tally->unreadable}});
    m_text += tr("%1: %2 messages are new, %3 were known")
                  .arg(Hostile(source).terminalText(), QString::number(tally->added), QString::number(tally->merged))
        + u'\n';
}

ExitCode LedgerAdd::run(
    const CommandLine &line, const QString &path, const QStringList &sources, const CommonOptions &options)
{
    const Interrupt interrupt;
    auto said = setting(line, options);
    if (!said) {
        complain(said.error());
        return ExitCode::Usage;
    }
    auto writer = LedgerWriter::open(path, line.isSet(u"hashed"_s) ? MessageIdForm::Hashed : MessageIdForm::Plain);
    if (!writer) {
        complain(ledgerStoreSentence(path, writer.error()));
        return ExitCode::Unreadable;
    }
    LedgerAdd add(line, path);
    if (line.isSet(u"hashed"_s) && (*writer)->messageIdForm() != MessageIdForm::Hashed) {
        complain(tr("%1: the ledger is there already and keeps Message-IDs as text; --hashed is for a new one")
                .arg(Hostile(path).terminalText()));
        return ExitCode::Usage;
    }
    said->stop = interrupt.token();
    said->progress = [&](const LedgerImportProgress &progress) { add.showProgress(progress); };
    for (const QString &source : inImportOrder(sources)) {
        if (!interrupt.happened()) {
            add.addOne(**writer, source, *said);
        }
    }
    const QJsonObject object{{u"ledger"_s, Hostile(path).jsonValue()}, {u"sources"_s, add.m_sources}};
    return worse(add.m_exit, writeLedgerAnswer(object, add.m_text, options.format));
}

} // namespace

void addLedgerAddOptions(CommandLine &line)
{
    LedgerAdd::addOptions(line);
}

ExitCode addToLedger(
    const CommandLine &line, const QString &path, const QStringList &sources, const CommonOptions &options)
{
    return LedgerAdd::run(line, path, sources, options);
}

} // namespace Indicia
