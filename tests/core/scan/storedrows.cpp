// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storedrows.h"

namespace Indicia {

using namespace Qt::StringLiterals;

ScanRow fullRow()
{
    ScanRow row;
    row.folder = "mbox:/a";
    row.folderName = u"a ä"_s;
    row.key = QByteArray("k\0\xff", 3);
    row.name = u"n\u2028"_s;
    row.sha256 = QByteArray(64, 'a');
    row.size = qint64(1) << 40;
    row.verdict = Verdict::Unverifiable;
    row.certainty = Certainty::Proven;
    row.rule = "rule";
    row.kind = MessageKind::TlsReport;
    row.complete = false;
    row.from = "from";
    row.subject = QByteArray("sub\0ject\n", 9);
    row.messageId = "<id>";
    row.date = std::chrono::sys_seconds(std::chrono::seconds(-5));
    row.client = IpAddress::parse("192.0.2.1");
    row.helo = "helo";
    row.role = GeneratorRole::Impostor;
    row.generator = "generator";
    row.dialect = "dialect";
    row.reason = BounceReason::System;
    row.status = "5.1.1";
    row.recipient = "b@example.org";
    row.recipients = 7;
    row.injection = IpAddress::parse("2001:db8::1");
    row.injectionHelo = "injection";
    row.returnedSender = "sender";
    row.returnedSubject = "a\nb";
    return row;
}

ScannedMessage messageOf(qint64 folder, const QByteArray &key, int attached)
{
    ScannedMessage message{folder, {}};
    for (int i = 0; i <= attached; ++i) {
        ScanRow row;
        row.folder = "f";
        row.folderName = u"F"_s;
        row.key = i == 0 ? key : key + '/' + QByteArray::number(i);
        message.rows.append(row);
    }
    return message;
}

QByteArrayList keysOf(const QList<ScanRow> &rows)
{
    QByteArrayList keys;
    for (const ScanRow &row : rows) {
        keys.append(row.key);
    }
    return keys;
}

} // namespace Indicia
