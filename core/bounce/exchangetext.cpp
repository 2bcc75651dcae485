// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "codescan.h"
#include "hostscan.h"
#include "mailboxscan.h"
#include "messagelimits.h"
#include "phrases.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

constexpr PhraseSet forms{std::to_array<QByteArrayView>({"did not reach some or all of the intended recipients",
    "did not reach the following recipient", "delivery has failed to these recipients",
    "diagnostic information for administrators", "diagnoseinformationen für administratoren",
    "generating server:", "the following recipient(s) could not be reached",
    "the following recipient(s) cannot be reached", "generierender server:", "serveur de génération",
    "generando servidor", "servidor de generación", "server di generazione", "servidor de geração", "servidor gerador",
    "genererende server", "生成サーバー", "生成服务器", "產生伺服器", "создающий сервер", "serwer generujący",
    "generující server", "genererande server", "generande server", "generoiva palvelin", "diagnosticinformation",
    "informations de diagnostic pour les administrateurs", "información de diagnóstico para",
    "informazioni di diagnostica per", "informações de diagnóstico para", "diagnostische gegevens voor beheerders",
    "管理者向けの診断情報", "管理员的诊断信息", "иагностические сведения для администраторов",
    "informacje diagnostyczne dla administratorów", "remote server returned '", "more info for email admins"})};

/// "#550 5.1.1 RESOLVER..." or "Remote Server returned '550 5.1.10 ...'", in any language: a mark and a code.
[[nodiscard]] bool isDiagnostic(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    return trimmed.startsWith('#') || (trimmed.contains('\'') && !findReplyCode(trimmed).isEmpty())
        || trimmed.indexOf("Remote Server returned") >= 0
        || (!findReplyCode(trimmed).isEmpty() && !findEnhancedStatus(trimmed).isEmpty());
}

/// Exchange 2007 and later: an address alone, the diagnosis in the next line.
[[nodiscard]] QList<BounceRecipient> readDiagnostics(const BounceText &text)
{
    QList<BounceRecipient> recipients;
    for (qsizetype i = 0; i + 1 < text.wordsEnd() && recipients.size() < Limits::addresses; ++i) {
        const std::optional<AddressLine> found = addressLine(text.line(i));
        const std::optional<FoundMailbox> head = found ? std::nullopt : mailboxAtStart(text.line(i));
        if (head && text.line(i).sliced(head->end).indexOf("returned '") >= 0) { // all on one line
            BounceRecipient recipient;
            recipient.address = head->address;
            const QByteArrayView reason = text.line(i).sliced(head->end).trimmed();
            recipient.remoteMta = hostAtStart(reason);
            giveReason(recipient, reason.toByteArray(), text.range(i, i + 1));
            recipients.append(recipient);
        }
        if (!found) {
            continue;
        }
        const qsizetype next = text.isBlank(i + 1) && i + 2 < text.wordsEnd() ? i + 2 : i + 1;
        if (!isDiagnostic(text.line(next))) {
            continue;
        }
        qsizetype end = next;
        while (end < text.wordsEnd() && !text.isBlank(end) && !addressLine(text.line(end))) {
            ++end;
        }
        BounceRecipient recipient;
        recipient.address = found->address;
        giveReason(recipient, text.joined(next, end), text.range(i, end));
        recipients.append(recipient);
        i = end - 1;
    }
    return recipients;
}

/// Exchange 5.5 to 2003: "      address on date", then lines that are indented deeper.
[[nodiscard]] QList<BounceRecipient> readDatedLines(const BounceText &text)
{
    QList<BounceRecipient> recipients;
    for (qsizetype i = 0; i < text.wordsEnd() && recipients.size() < Limits::addresses; ++i) {
        const QByteArrayView line = text.line(i);
        const qsizetype on = line.indexOf(" on ");
        if (on < 0 || i + 1 >= text.wordsEnd()) {
            continue;
        }
        const std::optional<FoundMailbox> head = mailboxAtStart(line);
        const bool deeper = text.indent(i) > 0 && text.indent(i + 1) > text.indent(i);
        if (!deeper && !(head && head->end == on)) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.wordsEnd() && !text.isBlank(end) && (!deeper || text.indent(end) > text.indent(i))) {
            ++end;
        }
        const QByteArray reason = text.joined(i + 1, end);
        std::optional<FoundMailbox> found = findMailbox(line.first(on));
        if (!found) {
            found = findMailbox(reason); // the line has a display name only
        }
        if (found) {
            BounceRecipient recipient;
            recipient.address = found->address;
            const qsizetype host = reason.lastIndexOf('<');
            recipient.remoteMta = host < 0 ? QByteArray() : hostAtStart(QByteArrayView(reason).sliced(host + 1));
            giveReason(recipient, reason, text.range(i, end));
            recipients.append(recipient);
        }
        i = end - 1;
    }
    return recipients;
}

/// What follows @p key where the line begins with it, whatever its case.
[[nodiscard]] QByteArrayView valueBehind(QByteArrayView key, const BounceText &text, qsizetype line)
{
    return text.lower(line).trimmed().startsWith(key) ? text.line(line).trimmed().sliced(key.size()).trimmed()
                                                      : QByteArrayView();
}

/// Exchange Online's notice for people ends in a table, "Error Details", that stands in for the diagnosis where the
/// report's machine-readable part was lost.
void readErrorDetails(const BounceText &text, BounceReport &report)
{
    BounceRecipient recipient;
    QByteArray reason;
    ByteRange source;
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        if (const QByteArrayView address = valueBehind("recipient address:", text, i); !address.isEmpty()) {
            const std::optional<FoundMailbox> found = findMailbox(address);
            recipient.address = found ? found->address : QByteArray();
        }
        for (const QByteArrayView key : {QByteArrayView("reported error:"), QByteArrayView("error:")}) {
            const QByteArrayView said = valueBehind(key, text, i);
            if (reason.isEmpty() && !findReplyCode(said).isEmpty()) {
                reason = said.toByteArray();
                source = text.range(i, i + 1);
            }
        }
        for (const QByteArrayView key : {QByteArrayView("message rejected by:"), QByteArrayView("remote server:")}) {
            if (const QByteArrayView host = valueBehind(key, text, i); !host.isEmpty()) {
                recipient.remoteMta = hostAtStart(host);
            }
        }
        for (const QByteArrayView key : {QByteArrayView("dsn generated by:"), QByteArrayView("sent by:")}) {
            if (const QByteArrayView host = valueBehind(key, text, i); !host.isEmpty()) {
                report.reportingMta = hostAtStart(host);
            }
        }
    }
    if (!recipient.address.isEmpty() && !reason.isEmpty()) {
        giveReason(recipient, reason, source);
        report.recipients = {recipient};
    }
}

} // namespace

bool isExchangeText(const BounceText &text)
{
    return containsPhrase(text.lowerWords(), forms);
}

void readExchangeText(const BounceText &text, BounceReport &report)
{
    report.reportingMta = findReportingHost(text.between(0, text.wordsEnd()));
    report.recipients = readDiagnostics(text);
    if (report.recipients.isEmpty()) {
        report.recipients = readDatedLines(text);
    }
    if (report.recipients.isEmpty() && text.lowerWords().contains("error details")) {
        readErrorDetails(text, report);
    }
    if (report.recipients.isEmpty()) {
        report.recipients = readAddressLines(text, 0, text.wordsEnd());
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
