// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookreport_p.h"

#include "outlookheader_p.h"

namespace Indicia {

namespace {

/// What PidTagSupplementaryInfo holds ([MS-OXCMAIL] section 2.2.3.7.1.2): "<" remote-mta " #" status " " diagnostic
/// ">".
struct Supplement
{
    QByteArray remoteMta;
    QByteArray status;
    QByteArray diagnostic;
};

bool isStatus(QByteArrayView word)
{
    return word.size() >= 5 && (word[0] == '2' || word[0] == '4' || word[0] == '5') && word.count('.') == 2
        && word.trimmed().size() == word.size();
}

Supplement supplementOf(const QByteArray &info)
{
    QByteArray text = oneLine(info);
    if (text.startsWith('<') && text.endsWith('>')) {
        text = text.sliced(1, text.size() - 2);
    }
    while (text.endsWith('#')) { // newer servers write "#550 5.1.1 ...##"
        text.chop(1);
    }
    const qsizetype hash = text.indexOf('#');
    if (hash < 0) {
        return {{}, {}, text};
    }
    Supplement supplement;
    supplement.remoteMta = text.first(hash).trimmed();
    const QByteArray rest = text.sliced(hash + 1).trimmed();
    const qsizetype space = rest.indexOf(' ');
    const QByteArray word = space < 0 ? rest : rest.first(space);
    if (isStatus(word)) {
        supplement.status = word;
        supplement.diagnostic = space < 0 ? QByteArray() : rest.sliced(space + 1).trimmed();
    } else {
        supplement.diagnostic = rest;
    }
    return supplement;
}

/// [MS-OXCMAIL] section 2.2.3.7.1.1.
QByteArray actionOf(const QByteArray &messageClass)
{
    return messageClass.endsWith(".NDR")        ? "failed"
        : messageClass.endsWith(".DELAYED.DR")  ? "delayed"
        : messageClass.endsWith(".RELAYED.DR")  ? "relayed"
        : messageClass.endsWith(".EXPANDED.DR") ? "expanded"
                                                : "delivered";
}

/// [MS-OXCMAIL] section 2.2.3.7.1.3: 511 for 5.1.1. A detail of two digits is not kept there, but in the supplement.
QByteArray statusOf(const OutlookRecipient &recipient, const Supplement &supplement, const QByteArray &action)
{
    if (!supplement.status.isEmpty()) {
        return supplement.status;
    }
    const int number = recipient.status.value_or(0);
    if (number >= 200 && number <= 599) {
        return QByteArray::number(number / 100) + '.' + QByteArray::number(number / 10 % 10) + '.'
            + QByteArray::number(number % 10);
    }
    return action == "failed" ? "5.0.0" : action == "delayed" ? "4.0.0" : "2.0.0";
}

QByteArray diagnosticField(const QByteArray &diagnostic)
{
    if (diagnostic.isEmpty()) {
        return {};
    }
    const qsizetype semicolon = diagnostic.indexOf(';');
    const bool hasType
        = semicolon > 0 && diagnostic.first(semicolon).trimmed().compare("smtp", Qt::CaseInsensitive) == 0;
    return "Diagnostic-Code: " + (hasType ? diagnostic : "smtp; " + diagnostic) + "\r\n";
}

QByteArray groupOf(const OutlookRecipient &recipient, const QByteArray &action)
{
    const Supplement supplement = supplementOf(recipient.supplementary);
    const QByteArray remote = recipient.remoteMta.isEmpty() ? supplement.remoteMta : oneLine(recipient.remoteMta);
    const QByteArray address = oneLine(recipient.address.isEmpty() ? recipient.name : recipient.address);
    QByteArray group = "\r\nFinal-Recipient: rfc822; " + address + "\r\nAction: " + action
        + "\r\nStatus: " + statusOf(recipient, supplement, action) + "\r\n";
    if (!remote.isEmpty()) {
        group += "Remote-MTA: dns; " + remote + "\r\n";
    }
    return group + diagnosticField(supplement.diagnostic);
}

} // namespace

QByteArray outlookDeliveryStatus(const OutlookItem &item)
{
    const QByteArray action = actionOf(item.messageClass);
    const QByteArray reporter = oneLine(item.reportingMta);
    QByteArray status = reporter.isEmpty() ? QByteArray() : "Reporting-MTA: dns; " + reporter + "\r\n";
    for (const OutlookRecipient &recipient : item.recipients) {
        status += groupOf(recipient, action);
    }
    return status;
}

} // namespace Indicia
