// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeflood.h"

#include <numeric>

namespace Indicia::Fixture {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds night = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 2h;

void makeOrdinary(ScanRow &row, int number)
{
    row.verdict = Verdict::Authentic;
    row.certainty = Certainty::Proven;
    row.rule = "mail.authentic";
    row.from = "colleague" + QByteArray::number(number % 7) + "@example.com";
    row.subject = "Minutes of meeting " + QByteArray::number(number);
    row.client = IpAddress::fromV4(0xC6336401U + quint32(number % 3)); // 198.51.100.1
    row.helo = "mail.example.com";
}

} // namespace

ScanRow floodRow(int number)
{
    ScanRow row;
    row.folder = "maildir:inbox";
    row.folderName = u"Inbox"_s;
    row.key = "1763604" + QByteArray::number(number) + ".M12P34.mx.example.org";
    row.name = QString::fromLatin1(row.key) + u":2,S"_s;
    row.sha256 = QByteArray::number(number).rightJustified(64, '0');
    row.size = 4000 + number % 977;
    row.messageId
        = "<" + QByteArray::number(number) + ".deadbeef@mx" + QByteArray::number(number % 100) + ".example.net>";
    row.date = night + std::chrono::seconds(number % 14400);
    if (number % 100 >= 95) {
        makeOrdinary(row, number);
        return row;
    }
    const bool own = number % 100 >= 90;
    row.verdict = own ? Verdict::OwnBounce : Verdict::Backscatter;
    row.certainty = number % 2 == 0 ? Certainty::Proven : Certainty::Strong;
    row.rule = own ? "batv.valid" : "batv.absent";
    row.kind = MessageKind::Failure;
    row.from = "MAILER-DAEMON@mx" + QByteArray::number(number % 100) + ".example.net";
    row.subject = "Undelivered Mail Returned to Sender";
    row.client = IpAddress::fromV4(0xC0000201U + quint32(number % 100)); // 192.0.2.1
    row.helo = "mx" + QByteArray::number(number % 100) + ".example.net";
    row.role = own ? GeneratorRole::RemoteMx : GeneratorRole::AcceptThenBounce;
    row.generator = row.helo;
    row.dialect = "postfix";
    row.reason = number % 3 == 0 ? BounceReason::MailboxFull : BounceReason::UserUnknown;
    row.status = number % 3 == 0 ? "5.2.2" : "5.1.1";
    row.recipient = "user" + QByteArray::number(number) + "@example.net";
    row.recipients = 1;
    row.injection = own ? IpAddress::parse("198.51.100.25")
                        : IpAddress::fromV4((number % 4 == 0 ? 0xCB007100U : 0xCB007200U) + quint32(number % 250));
    row.injectionHelo = own ? "out.example.org" : "user-pc";
    row.returnedSender = "alice@example.org";
    row.returnedSubject = own ? "Offer" : "Invoice " + QByteArray::number(number) + " is due";
    return row;
}

ScanRow floodLook(int number)
{
    const ScanRow row = floodRow(number);
    ScanRow look;
    look.judged = false;
    look.folder = row.folder;
    look.key = row.key;
    look.folderName = row.folderName;
    look.name = row.name;
    look.size = row.size;
    look.kind = row.kind;
    look.from = row.from;
    look.subject = row.subject;
    look.messageId = row.messageId;
    look.date = row.date;
    look.client = row.client;
    look.helo = row.helo;
    return look;
}

RowTable floodTable(int rows)
{
    RowTable table;
    for (int i = 0; i < rows; ++i) {
        table.append(floodRow(i));
    }
    return table;
}

std::vector<RowTable::Row> allRows(qsizetype count)
{
    std::vector<RowTable::Row> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), RowTable::Row(0));
    return rows;
}

} // namespace Indicia::Fixture
