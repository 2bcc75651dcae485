// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examine.h"
#include "identity.h"
#include "querypace.h"
#include "textreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <chrono>
#include <expected>
#include <memory>
#include <stop_token>

namespace Indicia {

class KeyMemory;
class PublicSuffixList;
class Resolver;
class SentLedger;
struct RecordCaches;

enum class OutputFormat { Text, Json, Ndjson };

/// What every command can be told, read from the command line.
struct CommonOptions
{
    OutputFormat format = OutputFormat::Text;
    std::unique_ptr<Resolver> resolver; ///< never null
    int messagesWaiting = 0; ///< that may wait for it at a time: see ScanJob::waiting
    std::chrono::sys_seconds now{};
    bool nowGiven = false; ///< by --now: the time to judge signatures at, too
    Identity identity;
    std::stop_token stop;
    std::shared_ptr<RecordCaches> records; ///< read before, for all messages of a run; never null
    std::shared_ptr<const PublicSuffixList> publicSuffixes; ///< never null
    std::shared_ptr<const SentLedger> ledger; ///< what we sent; null where no record is kept, or it cannot be read
    bool ledgerMissing = false; ///< there should be one; the sentence has been told
    std::shared_ptr<KeyMemory> keyMemory; ///< keys seen earlier; null where none are kept
    std::chrono::sys_seconds asked{}; ///< when DNS is asked: the clock's time, or that of --now for a zone file
    TextStyle style;
};

/// The command line of one command: its own options beside those that all have.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::CommandLine)

public:
    /// @p name is the command, @p summary what it does in one sentence. Where @p formats are given, --format is one of
    /// these alone, the first where it is left out; the command reads it itself: common() then says text.
    CommandLine(const QString &name, const QString &summary, const QStringList &formats = {});

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }

    /// What the user wants beyond the command itself.
    enum class Wish { Run, Help, Mistake };
    /// Reads @p arguments, whose first element is the program. After Mistake the sentence has been told on standard
    /// error, after Help the help on standard output.
    [[nodiscard]] Wish read(const QStringList &arguments);

    /// The options that all commands have. Nothing where one is wrong: the sentence has then been told.
    [[nodiscard]] std::optional<CommonOptions> common() const;
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments(); }
    /// The name of --format, for a command with formats of its own.
    [[nodiscard]] QString formatName() const { return value(QStringLiteral("format")); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }

    /// Names are really looked up, not in a file.
    [[nodiscard]] bool asksServers() const;

    /// Opens the ledger of sent mail: that of --ledger, or that of the context file, or, where no context file is
    /// named, the user's own if there is one. One that cannot be read costs its proof, and not the answer: it is told.
    void openLedger(CommonOptions &options) const;
    /// The file of --ledger, or the user's own.
    [[nodiscard]] QString ledgerFile() const;

    /// Where the keys of signatures are kept where no other file is named.
    [[nodiscard]] static QString usualKeyArchive();
    /// Where the ledger of sent mail is kept where no other file is named.
    [[nodiscard]] static QString usualLedger();

    /// The context of an examination under @p options.
    [[nodiscard]] static Context contextOf(const CommonOptions &options);

private:
    [[nodiscard]] std::expected<OutputFormat, QString> format() const;
    [[nodiscard]] std::expected<std::chrono::sys_seconds, QString> now() const;
    [[nodiscard]] std::expected<Identity, QString> identity() const;
    [[nodiscard]] std::expected<QueryPace, QString> pace() const;
    /// Where servers are asked, its answers are kept for all messages of a run.
    [[nodiscard]] std::expected<std::unique_ptr<Resolver>, QString> resolver(QueryPace pace) const;
    [[nodiscard]] std::expected<std::shared_ptr<KeyMemory>, QString> keyMemory() const;

    QString m_name;
    QStringList m_formats; ///< of this command alone; empty where it has those of all
    QCommandLineParser m_parser;
};

} // namespace Indicia
