// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgercommand.h"

#include "commands.h"

#include "hostile.h"
#include "jsonreport.h"
#include "ledgerimport.h"
#include "ledgeropener.h"
#include "ledgerstore.h"
#include "ledgerwords.h"
#include "ledgerwriter.h"
#include "resolver.h"
#include "rfc3339.h"

#include <QFile>
#include <QJsonArray>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QByteArray &text)
{
    return Hostile(text).terminalText();
}

QString listed(const QList<QByteArray> &texts)
{
    return shown(texts.join(", "));
}

QString kindToken(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Person:
        return u"person"_s;
    case LedgerKind::Server:
        return u"server"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString formToken(LedgerSourceForm form)
{
    switch (form) {
    case LedgerSourceForm::Mbox:
        return u"mbox"_s;
    case LedgerSourceForm::Maildir:
        return u"maildir"_s;
    case LedgerSourceForm::MessageFolder:
        return u"folder"_s;
    case LedgerSourceForm::MessageFile:
        return u"message"_s;
    case LedgerSourceForm::MailLog:
        return u"log"_s;
    case LedgerSourceForm::Account:
        return u"account"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray jsonOf(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts) {
        array.append(Hostile(text).jsonValue());
    }
    return array;
}

QJsonObject jsonOf(const LedgerEntry &entry)
{
    return {{u"id"_s, entry.row}, {u"kind"_s, kindToken(entry.kind)},
        {u"messageId"_s, Hostile(entry.messageId).jsonValue()}, {u"date"_s, QString::fromLatin1(dateTime(entry.date))},
        {u"envelopeFrom"_s, Hostile(entry.envelopeSender).jsonValue()},
        {u"from"_s, Hostile(entry.headerFrom).jsonValue()}, {u"recipients"_s, jsonOf(entry.recipients)},
        {u"account"_s, Hostile(entry.account).jsonValue()}, {u"queueId"_s, Hostile(entry.queueId).jsonValue()}};
}

QJsonArray jsonOf(const QList<LedgerCover> &covers)
{
    QJsonArray array;
    for (const LedgerCover &cover : covers) {
        array.append(
            QJsonObject{{u"senders"_s, jsonOf(cover.senders)}, {u"from"_s, QString::fromLatin1(dateTime(cover.from))},
                {u"to"_s, QString::fromLatin1(dateTime(cover.to))}, {u"kind"_s, kindToken(cover.kind)}});
    }
    return array;
}

class LedgerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::LedgerCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    LedgerCommand(const CommandLine &line, CommonOptions options) : m_line(line), m_options(std::move(options)) { }
    [[nodiscard]] ExitCode find(const QStringList &messageIds);
    [[nodiscard]] ExitCode cover();
    [[nodiscard]] ExitCode forget(const QStringList &sources);
    [[nodiscard]] static QString textOf(const LedgerEntry &entry);
    [[nodiscard]] static QString textOf(const QList<LedgerCover> &covers);
    [[nodiscard]] static QString textOf(const LedgerSource &source);

    const CommandLine &m_line;
    CommonOptions m_options;
};

ExitCode LedgerCommand::run(const QStringList &arguments)
{
    CommandLine line(u"ledger"_s,
        tr("Keeps the record of sent mail, from Sent folders and logs of mail servers: whether you sent what a bounce "
           "returns. A Sent folder tells what a person sent, a log everything that passed."));
    line.parser().addPositionalArgument(
        u"action"_s, tr("add sources, find Message-IDs, tell the cover, forget sources"), u"add|find|cover|forget"_s);
    line.parser().addPositionalArgument(u"operands"_s,
        tr("Sources: mbox files, Maildirs, folders of .eml files, logs of Postfix, Exim and sendmail, rotated and "
           "gzipped ones too, or the Sent folder of an account, as imaps://user@host/Sent; or Message-IDs."),
        u"SOURCE|MESSAGE-ID..."_s);
    addLedgerAddOptions(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const QString action = line.operands().value(0);
    const QStringList operands = line.operands().mid(1);
    const bool wantsOperands = action == "add"_L1 || action == "find"_L1 || action == "forget"_L1;
    if (!(wantsOperands ? !operands.isEmpty() : action == "cover"_L1 && operands.isEmpty())) {
        complain(tr("say add, find or forget and what, or cover"));
        return ExitCode::Usage;
    }
    std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    if (action == "add"_L1) {
        return addToLedger(line, line.ledgerFile(), operands, *options);
    }
    LedgerCommand command(line, *std::move(options));
    return action == "find"_L1 ? command.find(operands)
        : action == "cover"_L1 ? command.cover()
                               : command.forget(operands);
}

QString LedgerCommand::textOf(const LedgerEntry &entry)
{
    const QString from = shown(entry.headerFrom.isEmpty() ? entry.envelopeSender : entry.headerFrom);
    QString text = u"  "_s
        + tr("%1 from %2 to %3").arg(QString::fromLatin1(dateTime(entry.date)), from, listed(entry.recipients));
    switch (entry.kind) {
    case LedgerKind::Person:
        text += u" · "_s + tr("Sent folder of %1").arg(shown(entry.account));
        break;
    case LedgerKind::Server:
        text += u" · "_s + tr("server's log, queue id %1").arg(shown(entry.queueId));
        text += entry.account.isEmpty() ? QString() : u" · "_s + tr("logged in as %1").arg(shown(entry.account));
        break;
    }
    return text + u'\n';
}

QString LedgerCommand::textOf(const QList<LedgerCover> &covers)
{
    QString text;
    for (const LedgerCover &cover : covers) {
        text += u"  "_s
            + tr("complete from %1 to %2 for %3")
                  .arg(QString::fromLatin1(dateTime(cover.from)), QString::fromLatin1(dateTime(cover.to)),
                      listed(cover.senders))
            + u'\n';
    }
    return text.isEmpty() ? u"  "_s + tr("complete for nobody: what is not in it may have been sent") + u'\n' : text;
}

QString LedgerCommand::textOf(const LedgerSource &source)
{
    return tr("%1 · %2 · %3 messages")
               .arg(shown(source.path), ledgerSourceFormName(source.form), QString::number(source.entries))
        + u'\n' + textOf(source.covers);
}

ExitCode LedgerCommand::find(const QStringList &messageIds)
{
    if (!m_line.isSet(u"ledger"_s) && m_options.identity.ledgerFile.isEmpty()
        && !QFile::exists(CommandLine::usualLedger())) {
        complain(ledgerStoreSentence(CommandLine::usualLedger(), StoreFault::NotThere));
        return ExitCode::Unreadable;
    }
    m_line.openLedger(m_options);
    if (!m_options.ledger) {
        return ExitCode::Unreadable;
    }
    QJsonArray results;
    QString text;
    ExitCode exit = ExitCode::Done;
    for (const QString &messageId : messageIds) {
        const auto found = m_options.ledger->byMessageId(messageId.toUtf8());
        if (!found) {
            complain(tr("%1: the ledger gave no answer; it is damaged, or another program holds it")
                    .arg(Hostile(messageId).terminalText()));
            exit = ExitCode::Unreadable;
            continue;
        }
        QJsonArray entries;
        text += Hostile(messageId).terminalText() + u'\n';
        for (const LedgerEntry &entry : *found) {
            entries.append(jsonOf(entry));
            text += textOf(entry);
        }
        text += found->isEmpty() ? u"  "_s + tr("is not in the ledger") + u'\n' : QString();
        results.append(QJsonObject{{u"messageId"_s, Hostile(messageId).jsonValue()}, {u"entries"_s, entries}});
    }
    return worse(exit, writeLedgerAnswer({{u"results"_s, results}}, text, m_options.format));
}

ExitCode LedgerCommand::cover()
{
    const QString path = m_line.ledgerFile();
    const auto store = LedgerStore::open(path);
    const auto sources = store ? (*store)->sources() : std::unexpected(store.error());
    if (!sources) {
        complain(ledgerStoreSentence(path, sources.error()));
        return ExitCode::Unreadable;
    }
    QJsonArray array;
    QString text;
    for (const LedgerSource &source : *sources) {
        array.append(QJsonObject{{u"path"_s, Hostile(source.path).jsonValue()}, {u"form"_s, formToken(source.form)},
            {u"account"_s, Hostile(source.terms.account).jsonValue()}, {u"entries"_s, source.entries},
            {u"covers"_s, jsonOf(source.covers)}});
        text += textOf(source);
    }
    const bool hashed = (*store)->messageIdForm() == MessageIdForm::Hashed;
    const QJsonObject object{{u"ledger"_s, Hostile(path).jsonValue()},
        {u"messageIds"_s, hashed ? u"hashed"_s : u"plain"_s}, {u"sources"_s, array}};
    return writeLedgerAnswer(object, text.isEmpty() ? tr("nothing was added yet") + u'\n' : text, m_options.format);
}

ExitCode LedgerCommand::forget(const QStringList &sources)
{
    const QString path = m_line.ledgerFile();
    // Opened to be asked first: what is not there is not made.
    const auto there = LedgerStore::open(path);
    auto writer = there ? LedgerWriter::open(path) : std::unexpected(there.error());
    const auto known = writer ? (*writer)->sources() : std::unexpected(writer.error());
    if (!known) {
        complain(ledgerStoreSentence(path, known.error()));
        return ExitCode::Unreadable;
    }
    QJsonArray array;
    QString text;
    ExitCode exit = ExitCode::Done;
    for (const QString &source : sources) {
        const auto it = std::ranges::find_if(*known, [&](const LedgerSource &one) {
            return one.path == QFile::encodeName(source) || one.path == ledgerSourcePath(source, one.form);
        });
        if (it == known->cend()) {
            complain(tr("%1: the ledger has no such source; \"ledger cover\" lists them")
                    .arg(Hostile(source).terminalText()));
            exit = worse(exit, ExitCode::Unreadable);
            continue;
        }
        const auto entries = (*writer)->forget(it->id);
        if (!entries) {
            complain(ledgerStoreSentence(path, entries.error()));
            return ExitCode::Unreadable;
        }
        array.append(QJsonObject{{u"source"_s, Hostile(it->path).jsonValue()}, {u"entries"_s, *entries}});
        text += tr("%1: %2 messages are forgotten").arg(shown(it->path), QString::number(*entries)) + u'\n';
    }
    const QJsonObject object{{u"ledger"_s, Hostile(path).jsonValue()}, {u"forgotten"_s, array}};
    return worse(exit, writeLedgerAnswer(object, text, m_options.format));
}

} // namespace

ExitCode writeLedgerAnswer(const QJsonObject &object, const QString &text, OutputFormat format)
{
    bool written = false;
    switch (format) {
    case OutputFormat::Text:
        written = writeResult(text.toUtf8());
        break;
    case OutputFormat::Json:
        written = writeResult(jsonText(object));
        break;
    case OutputFormat::Ndjson:
        written = writeResult(jsonLine(object) + '\n');
        break;
    }
    if (!written) {
        complain(QCoreApplication::translate(
            "Indicia::LedgerCommand", "the result could not be written; the disk may be full"));
        return ExitCode::Fault;
    }
    return ExitCode::Done;
}

ExitCode runLedger(const QStringList &arguments)
{
    return LedgerCommand::run(arguments);
}

} // namespace Indicia
