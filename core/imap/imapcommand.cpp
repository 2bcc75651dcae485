// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapcommand.h"

#include <algorithm>

namespace Indicia {

namespace {

QByteArray setOf(const std::vector<ImapUidRange> &uids)
{
    QByteArray text;
    for (const ImapUidRange &range : uids) {
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(range.first);
        if (range.last != range.first) {
            text += ':' + QByteArray::number(range.last);
        }
    }
    return text;
}

} // namespace

bool ImapFetchRequest::asksFor(quint32 uid) const
{
    if (wanted == Wanted::Highest) {
        return true;
    }
    const auto after = std::ranges::upper_bound(uids, uid, {}, &ImapUidRange::first);
    return after != uids.begin() && uid <= std::prev(after)->last;
}

qint64 ImapFetchRequest::most() const
{
    qint64 count = wanted == Wanted::Highest ? 1 : 0;
    for (const ImapUidRange &range : uids) {
        count += qint64(range.last) - range.first + 1;
    }
    return count;
}

QByteArray fetchCommand(const ImapFetchRequest &request)
{
    switch (request.wanted) {
    case ImapFetchRequest::Wanted::Sizes:
        return "UID FETCH " + setOf(request.uids) + " (UID RFC822.SIZE INTERNALDATE)";
    case ImapFetchRequest::Wanted::Octets:
        return "UID FETCH " + setOf(request.uids) + " (UID BODY.PEEK[]<" + QByteArray::number(request.offset) + '.'
            + QByteArray::number(request.length) + ">)";
    case ImapFetchRequest::Wanted::Highest:
        return "UID FETCH * (UID)";
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray searchCommand(qint64 first, qint64 last, bool asRanges)
{
    return (asRanges ? "UID SEARCH RETURN (ALL) " : "UID SEARCH ") + QByteArray::number(first) + ':'
        + QByteArray::number(last);
}

QByteArray changedCountCommand(quint32 lastUid, qint64 modSeq)
{
    return "UID SEARCH RETURN (COUNT) UID 1:" + QByteArray::number(lastUid) + " MODSEQ "
        + QByteArray::number(modSeq + 1); // those with that number, and with higher ones
}

QByteArray vanishedCommand(quint32 lastUid, qint64 modSeq)
{
    return "UID FETCH 1:" + QByteArray::number(lastUid) + " (UID) (CHANGEDSINCE " + QByteArray::number(modSeq)
        + " VANISHED)";
}

std::optional<QByteArray> imapQuoted(QByteArrayView text)
{
    QByteArray quoted = "\"";
    for (const char octet : text) {
        if (octet == '\0' || octet == '\r' || octet == '\n' || static_cast<signed char>(octet) < 0) {
            return {};
        }
        if (octet == '"' || octet == '\\') {
            quoted += '\\';
        }
        quoted += octet;
    }
    return quoted + '"';
}

std::vector<QByteArray> commandWithStrings(const QByteArray &verb, const std::vector<QByteArray> &strings)
{
    std::vector<QByteArray> pieces{verb};
    for (const QByteArray &text : strings) {
        if (text.contains('\0')) {
            return {};
        }
        if (const auto quoted = imapQuoted(text)) {
            pieces.back() += ' ' + *quoted;
        } else {
            pieces.back() += " {" + QByteArray::number(text.size()) + "}\r\n";
            pieces.push_back(text);
        }
    }
    pieces.back() += "\r\n";
    return pieces;
}

} // namespace Indicia
