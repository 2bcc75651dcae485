// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"

#include "dkimkeyarchive.h"
#include "dkimkeyrecord.h"
#include "domainname.h"
#include "hostile.h"
#include "jsonreport.h"
#include "keymemory.h"
#include "resolver.h"
#include "resolverwords.h"
#include "rfc3339.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class KeysCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::KeysCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    [[nodiscard]] static ExitCode list(const QStringList &domains, KeyMemory &memory, const CommonOptions &options);
    [[nodiscard]] static QString lineOf(const ArchivedDkimKey &key);
    [[nodiscard]] static QJsonObject objectOf(const ArchivedDkimKey &key);
    [[nodiscard]] static ExitCode exportTo(const QStringList &files, KeyMemory &memory);
    [[nodiscard]] static ExitCode importFrom(const QStringList &files, KeyMemory &memory, const CommonOptions &options);
    [[nodiscard]] static bool importOne(const QString &file, KeyMemory &memory);
    [[nodiscard]] static bool told(const KeyMemory &memory, qsizetype keys, qsizetype added, OutputFormat format);
};

ExitCode KeysCommand::run(const QStringList &arguments)
{
    CommandLine line(u"keys"_s,
        tr("Keeps the keys of DKIM signatures that were seen, with date and source, so that a message can be judged "
           "after its signer has changed the key. They are exported and imported as a zone file."));
    line.parser().addPositionalArgument(u"action"_s, tr("list, export or import"), u"list|export|import"_s);
    line.parser().addPositionalArgument(u"operands"_s,
        tr("The domains whose keys to list (all where none is named), where to export to (standard output where it is "
           "left out), or what to import."),
        u"DOMAIN|FILE..."_s);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const QStringList operands = line.operands();
    const QString action = operands.value(0);
    const QStringList given = operands.mid(1);
    const bool listing = action == "list"_L1;
    const bool exporting = action == "export"_L1 && given.size() <= 1;
    const bool importing = action == "import"_L1 && !given.isEmpty();
    if (!listing && !exporting && !importing) {
        complain(tr("say list, export with at most one file, or import and the files"));
        return ExitCode::Usage;
    }
    std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    if (!options->keyMemory) { // it is asked for by the command itself
        options->keyMemory = std::make_shared<KeyMemory>(CommandLine::usualKeyArchive());
    }
    KeyMemory &memory = *options->keyMemory;
    if (const auto loaded = memory.load(); !loaded) {
        complain(u"%1: %2"_s.arg(
            Hostile(memory.path()).terminalText(), resolverSentence({ResolverFault::BadZoneFile, loaded.error()})));
        return ExitCode::Unreadable;
    }
    return listing  ? list(given, memory, *options)
        : exporting ? exportTo(given, memory)
                    : importFrom(given, memory, *options);
}

/// "s1._domainkey.example.org", what it is, when and where it was seen.
QString KeysCommand::lineOf(const ArchivedDkimKey &key)
{
    const DkimKeyRecord record = readKeyRecord(key.record);
    const QString kind = record.key
        ? tr("%1, %2 bits").arg(Hostile(record.keyType).terminalText(), QString::number(record.key->bits()))
        : tr("not a key that can be used");
    return tr("%1: %2; seen from %3 to %4 by %5")
        .arg(Hostile(key.selector + "._domainkey." + key.domain).terminalText(), kind,
            QString::fromLatin1(dateTime(key.firstSeen)), QString::fromLatin1(dateTime(key.lastSeen)),
            Hostile(key.source).terminalText());
}

QJsonObject KeysCommand::objectOf(const ArchivedDkimKey &key)
{
    const DkimKeyRecord record = readKeyRecord(key.record);
    return {{u"domain"_s, Hostile(key.domain).jsonValue()}, {u"selector"_s, Hostile(key.selector).jsonValue()},
        {u"type"_s, record.key ? QJsonValue(Hostile(record.keyType).jsonValue()) : QJsonValue()},
        {u"bits"_s, record.key ? QJsonValue(record.key->bits()) : QJsonValue()},
        {u"first_seen"_s, QString::fromLatin1(dateTime(key.firstSeen))},
        {u"last_seen"_s, QString::fromLatin1(dateTime(key.lastSeen))}, {u"source"_s, Hostile(key.source).jsonValue()},
        {u"record"_s, Hostile(key.record).jsonValue()}};
}

ExitCode KeysCommand::list(const QStringList &domains, KeyMemory &memory, const CommonOptions &options)
{
    const auto isAskedFor = [&](const ArchivedDkimKey &key) {
        return domains.isEmpty() || std::ranges::any_of(domains, [&](const QString &domain) {
            return isInDomain(key.domain, normalizedDomain(domain.toUtf8()));
        });
    };
    const bool wantsText = options.format == OutputFormat::Text;
    QByteArray out;
    QJsonArray objects;
    for (const ArchivedDkimKey &key : memory.archive()->all()) {
        if (!isAskedFor(key)) {
            continue;
        }
        if (wantsText) {
            out += lineOf(key).toUtf8() + '\n';
        } else if (options.format == OutputFormat::Ndjson) {
            out += jsonLine(objectOf(key)) + '\n';
        } else {
            objects.append(objectOf(key));
        }
    }
    if (options.format == OutputFormat::Json) {
        out = jsonText({{u"archive"_s, Hostile(memory.path()).jsonValue()}, {u"keys"_s, objects}});
    } else if (wantsText && out.isEmpty()) {
        out = (tr("%1: no such key is kept").arg(Hostile(memory.path()).terminalText()) + u'\n').toUtf8();
    }
    return writeResult(out) ? ExitCode::Done : ExitCode::Fault;
}

ExitCode KeysCommand::exportTo(const QStringList &files, KeyMemory &memory)
{
    const QByteArray zone = memory.archive()->toZone();
    bool written = false;
    if (files.isEmpty() || files.first() == "-"_L1) {
        written = writeResult(zone);
    } else {
        QSaveFile file(files.first()); // what was exported before stays until this is whole
        file.setDirectWriteFallback(true);
        written = file.open(QIODevice::WriteOnly) && file.write(zone) == zone.size() && file.commit();
    }
    if (!written) {
        complain(tr("the result could not be written; the disk may be full"));
        return ExitCode::Fault;
    }
    return ExitCode::Done;
}

bool KeysCommand::importOne(const QString &file, KeyMemory &memory)
{
    // Read as a memory of its own: it knows the size that a file may have.
    KeyMemory other(file);
    const auto loaded = QFileInfo::exists(file) ? other.load() : std::unexpected(ZoneError{ZoneFault::Unreadable, 0});
    if (!loaded) {
        complain(u"%1: %2"_s.arg(
            Hostile(file).terminalText(), resolverSentence({ResolverFault::BadZoneFile, loaded.error()})));
        return false;
    }
    memory.merge(*other.archive());
    return true;
}

bool KeysCommand::told(const KeyMemory &memory, qsizetype keys, qsizetype added, OutputFormat format)
{
    const QJsonObject object{
        {u"archive"_s, Hostile(memory.path()).jsonValue()}, {u"keys"_s, keys}, {u"added"_s, added}};
    switch (format) {
    case OutputFormat::Text:
        return writeResult(
            (tr("%1: %2 keys are kept, %3 of them new")
                    .arg(Hostile(memory.path()).terminalText(), QString::number(keys), QString::number(added))
                + u'\n')
                .toUtf8());
    case OutputFormat::Json:
        return writeResult(jsonText(object));
    case OutputFormat::Ndjson:
        return writeResult(jsonLine(object) + '\n');
    }
    Q_UNREACHABLE_RETURN(false);
}

ExitCode KeysCommand::importFrom(const QStringList &files, KeyMemory &memory, const CommonOptions &options)
{
    const qsizetype before = memory.archive()->size();
    ExitCode exit = ExitCode::Done;
    for (const QString &file : files) {
        if (!importOne(file, memory)) {
            exit = ExitCode::Unreadable;
        }
    }
    if (!memory.save()) {
        complain(tr("%1: the keys could not be written").arg(Hostile(memory.path()).terminalText()));
        return ExitCode::Fault;
    }
    const qsizetype after = memory.archive()->size();
    return told(memory, after, after - before, options.format) ? exit : ExitCode::Fault;
}

} // namespace

ExitCode runKeys(const QStringList &arguments)
{
    return KeysCommand::run(arguments);
}

} // namespace Indicia
