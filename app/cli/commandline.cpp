// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "cachingresolver.h"
#include "console.h"
#include "domainname.h"
#include "filewords.h"
#include "identityfile.h"
#include "keymemory.h"
#include "ledgeropener.h"
#include "ledgerwords.h"
#include "publicsuffixlist.h"
#include "recordcaches.h"
#include "resolverfactory.h"
#include "resolverwords.h"
#include "rfc3339.h"

#include <QFile>
#include <QLocale>
#include <QStandardPaths>

namespace Indicia {

using namespace Qt::StringLiterals;

CommandLine::CommandLine(const QString &name, const QString &summary, const QStringList &formats)
    : m_name(name), m_formats(formats)
{
    const QStringList offered = formats.isEmpty() ? QStringList{u"text"_s, u"json"_s, u"ndjson"_s} : formats;
    m_parser.setApplicationDescription(summary);
    m_parser.addOptions({
        {u"format"_s, tr("How the result is written: %1; the first where it is left out.").arg(offered.join(u", "_s)),
            u"FORMAT"_s, offered.first()},
        {u"dns"_s,
            tr("Where names are looked up: system, off, HOST[#PORT] or zone:FILE. A lookup tells the owner of the "
               "name, "
               "and whoever runs the name servers on the way, that somebody examines this message."),
            u"WHERE"_s, u"off"_s},
        {u"dns-rate"_s,
            tr("How many questions a second a name server is asked at most: from %1 to %2, or unlimited. For servers "
               "that you run; those of others may take more for an attack.")
                .arg(QString::number(QueryPace::Slowest), QString::number(QueryPace::Fastest)),
            u"N"_s, QString::number(QueryPace::Polite)},
        {u"now"_s, tr("The time to judge at, as 2026-11-21T03:26:27Z; the clock's where it is left out."), u"TIME"_s},
        {u"mine"_s, tr("A domain or address that is yours. Again for more."), u"DOMAIN|ADDRESS"_s},
        {u"trust"_s, tr("A mail server or network of yours, whose Received fields are believed. Again for more."),
            u"HOST|NETWORK"_s},
        {u"context"_s, tr("A JSON file that says who you are: domains, servers, keys."), u"FILE"_s},
        {u"key-archive"_s,
            tr("The file in which keys of signatures that were seen are kept and found again, or off. Left out: a file "
               "among your data where name servers are asked, else off."),
            u"FILE"_s},
        {u"ledger"_s,
            tr("The ledger of sent mail, or off. Left out: that of the context file, or your own where no context file "
               "is named."),
            u"FILE"_s},
        {u"lang"_s, tr("The language of the text form, as de; the system's where it is left out."), u"LANGUAGE"_s},
        {u"plain"_s, tr("Write the text form for the person who got the message, not for the helpdesk.")},
        {QStringList{u"h"_s, u"help"_s}, tr("Tell what this command does.")},
    });
}

CommandLine::Wish CommandLine::read(const QStringList &arguments)
{
    QStringList all = arguments;
    all.first() = u"indicia-cli "_s + m_name;
    if (!m_parser.parse(all)) {
        complain(m_parser.errorText());
        complain(tr("\"indicia-cli %1 --help\" tells how it is used").arg(m_name));
        return Wish::Mistake;
    }
    if (m_parser.isSet(u"help"_s)) {
        // The parser names the program by the application's name; the command belongs to it.
        const QString help
            = m_parser.helpText().replace(QCoreApplication::applicationFilePath(), u"indicia-cli "_s + m_name);
        return writeResult(help.toUtf8()) ? Wish::Help : Wish::Mistake;
    }
    return Wish::Run;
}

std::optional<CommonOptions> CommandLine::common() const
{
    CommonOptions options;
    QStringList sentences;
    const auto take = [&](auto &&result, auto &place) {
        if (result) {
            place = std::move(*result);
        } else {
            sentences.append(result.error());
        }
    };
    take(format(), options.format);
    take(now(), options.now);
    take(identity(), options.identity);
    QueryPace asked;
    take(pace(), asked);
    take(resolver(asked), options.resolver);
    options.messagesWaiting = asksServers() ? asked.messagesAtOnce() : 0;
    take(keyMemory(), options.keyMemory);
    options.asked
        = asksServers() ? std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) : options.now;
    options.nowGiven = isSet(u"now"_s);
    options.records = std::make_shared<RecordCaches>();
    options.publicSuffixes = std::make_shared<const PublicSuffixList>();
    options.style.voice = isSet(u"plain"_s) ? Voice::Plain : Voice::Technical;
    options.style.colour = wantsColour();
    if (sentences.isEmpty()) {
        return options;
    }
    for (const QString &sentence : std::as_const(sentences)) {
        complain(sentence);
    }
    return std::nullopt;
}

Context CommandLine::contextOf(const CommonOptions &options)
{
    Context context;
    context.resolver = options.resolver.get();
    context.now = options.now;
    context.identity = options.identity;
    context.stop = options.stop;
    context.records = options.records.get();
    context.publicSuffixes = options.publicSuffixes.get();
    context.ledger = options.ledger.get();
    return context;
}

std::expected<OutputFormat, QString> CommandLine::format() const
{
    const QString text = m_parser.value(u"format"_s);
    if (!m_formats.isEmpty()) {
        return m_formats.contains(formatName())
            ? std::expected<OutputFormat, QString>(OutputFormat::Text)
            : std::unexpected(
                  tr("--format %1: there is no such format here; use one of %2").arg(text, m_formats.join(u", "_s)));
    }
    if (text == "text"_L1) {
        return OutputFormat::Text;
    }
    if (text == "json"_L1) {
        return OutputFormat::Json;
    }
    if (text == "ndjson"_L1) {
        return OutputFormat::Ndjson;
    }
    return std::unexpected(tr("--format %1: there is no such format; use text, json or ndjson").arg(text));
}

std::expected<std::chrono::sys_seconds, QString> CommandLine::now() const
{
    if (!m_parser.isSet(u"now"_s)) {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
    const QString text = m_parser.value(u"now"_s);
    const auto time = parseDateTime(text.toLatin1());
    if (!time) {
        return std::unexpected(tr("--now %1: is no time; write it as 2026-11-21T03:26:27Z").arg(text));
    }
    return *time;
}

std::expected<Identity, QString> CommandLine::identity() const
{
    Identity identity;
    if (const QString path = m_parser.value(u"context"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return std::unexpected(tr("--context %1: could not be read: %2").arg(path, file.errorString()));
        }
        const auto read = readIdentityFile(file.read(MaxIdentityFileSize + 1));
        if (!read) {
            return std::unexpected(u"--context %1: %2"_s.arg(path, identityFileSentence(read.error())));
        }
        identity = read->identity;
        if (const QString slip = unknownMembersSentence(*read); !slip.isEmpty()) {
            complain(u"--context %1: %2"_s.arg(path, slip));
        }
    }
    for (const QString &text : m_parser.values(u"mine"_s)) {
        const QByteArray mine = text.toUtf8();
        if (mine.contains('@')) {
            identity.addresses.append(mine);
        } else if (isFullyQualified(mine)) {
            identity.domains.append(normalizedDomain(mine));
        } else {
            return std::unexpected(tr("--mine %1: is neither a domain nor an address").arg(text));
        }
    }
    for (const QString &text : m_parser.values(u"trust"_s)) {
        const QByteArray host = text.toUtf8();
        if (const auto network = IpNetwork::parse(host)) {
            identity.trustedNetworks.append(*network);
        } else if (isFullyQualified(host)) {
            identity.trustedHosts.append(normalizedDomain(host));
        } else {
            return std::unexpected(tr("--trust %1: is neither a host name nor an address or network").arg(text));
        }
    }
    return identity;
}

QString CommandLine::usualLedger()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/indicia/ledger.sqlite"_L1;
}

QString CommandLine::ledgerFile() const
{
    return isSet(u"ledger"_s) ? value(u"ledger"_s) : usualLedger();
}

void CommandLine::openLedger(CommonOptions &options) const
{
    const QString context = value(u"context"_s);
    const QByteArray &named = options.identity.ledgerFile;
    QString path;
    if (isSet(u"ledger"_s)) {
        path = value(u"ledger"_s) == "off"_L1 ? QString() : value(u"ledger"_s);
    } else if (!named.isEmpty()) {
        path = ledgerPath(QString::fromUtf8(named), context);
    } else if (context.isEmpty() && QFile::exists(usualLedger())) { // somebody else's context is not about our mail
        path = usualLedger();
    }
    if (path.isEmpty()) {
        return;
    }
    auto ledger = Indicia::openLedger(path);
    if (ledger) {
        options.ledger = *std::move(ledger);
        return;
    }
    options.ledgerMissing = true;
    complain(ledgerOpenSentence(path, ledger.error()));
}

bool CommandLine::asksServers() const
{
    const QString dns = m_parser.value(u"dns"_s);
    return dns != "off"_L1 && !dns.startsWith("zone:"_L1);
}

QString CommandLine::usualKeyArchive()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/indicia/dkim-keys.zone"_L1;
}

std::expected<std::shared_ptr<KeyMemory>, QString> CommandLine::keyMemory() const
{
    const QString given = m_parser.value(u"key-archive"_s);
    if (given == "off"_L1 || (given.isEmpty() && !asksServers())) {
        return std::shared_ptr<KeyMemory>();
    }
    auto memory = std::make_shared<KeyMemory>(given.isEmpty() ? usualKeyArchive() : given);
    if (const auto loaded = memory->load(); !loaded) {
        return std::unexpected(u"--key-archive %1: %2"_s.arg(
            memory->path(), resolverSentence({ResolverFault::BadZoneFile, loaded.error()})));
    }
    return memory;
}

std::expected<QueryPace, QString> CommandLine::pace() const
{
    const QString text = m_parser.value(u"dns-rate"_s);
    if (text == "unlimited"_L1) {
        return QueryPace::unlimited();
    }
    bool isNumber = false;
    const int rate = text.toInt(&isNumber);
    if (!isNumber || rate < QueryPace::Slowest || rate > QueryPace::Fastest) {
        return std::unexpected(tr("--dns-rate %1: is neither a number from %2 to %3 nor unlimited")
                .arg(text, QString::number(QueryPace::Slowest), QString::number(QueryPace::Fastest)));
    }
    return QueryPace{rate};
}

std::expected<std::unique_ptr<Resolver>, QString> CommandLine::resolver(QueryPace pace) const
{
    const QString text = m_parser.value(u"dns"_s);
    auto resolver = resolverFromText(text, pace);
    if (!resolver) {
        return std::unexpected(u"--dns %1: %2"_s.arg(text, resolverSentence(resolver.error())));
    }
    if (!asksServers()) {
        return std::move(*resolver);
    }
    return std::make_unique<CachingResolver>(*std::move(resolver), [] {
        return std::chrono::duration_cast<CachingResolver::Duration>(
            std::chrono::steady_clock::now().time_since_epoch());
    });
}

} // namespace Indicia
