// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeserver.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Indicia;

namespace {

std::unexpected<MailFault> fault(MailTrouble trouble)
{
    return std::unexpected(MailFault{.trouble = trouble, .detail = {}});
}

/// First and last of each range.
using Set = std::vector<std::pair<quint32, quint32>>;

Set setOf(const QByteArray &text)
{
    Set set;
    for (const QByteArray &range : text.split(',')) {
        const qsizetype colon = range.indexOf(':');
        const quint32 first = range.first(colon < 0 ? range.size() : colon).toUInt();
        set.emplace_back(first, colon < 0 ? first : range.sliced(colon + 1).toUInt());
    }
    return set;
}

bool isIn(const Set &set, quint32 uid)
{
    return std::ranges::any_of(set, [uid](const auto &range) { return uid >= range.first && uid <= range.second; });
}

} // namespace

FakeAccount::Folder *FakeServer::folder()
{
    const auto found = m_account.folders.find(m_folder);
    return found == m_account.folders.end() ? nullptr : &found->second;
}

std::expected<void, MailFault> FakeServer::open(const ImapPatience & /*patience*/)
{
    if (m_account.unreachable > 0) {
        --m_account.unreachable;
        return fault(m_account.whyUnreachable);
    }
    m_number = ++m_account.connections;
    m_out = "* OK [CAPABILITY " + m_account.capabilities + "] ready\r\n";
    return {};
}

std::expected<void, MailFault> FakeServer::encrypt(const ImapPatience & /*patience*/)
{
    return {};
}

std::expected<void, MailFault> FakeServer::send(QByteArrayView octets, const ImapPatience & /*patience*/)
{
    if (m_dead) {
        return fault(MailTrouble::CutOff);
    }
    if (m_account.deaf == m_number) {
        return {};
    }
    m_in += octets;
    for (qsizetype end = m_in.indexOf("\r\n"); end >= 0; end = m_in.indexOf("\r\n")) {
        const QByteArray line = m_in.first(end);
        m_in.remove(0, end + 2);
        answer(line);
    }
    return {};
}

std::expected<QByteArray, MailFault> FakeServer::receive(const ImapPatience &patience)
{
    if (patience.stop.stop_requested()) {
        return fault(MailTrouble::Cancelled);
    }
    if (m_account.deaf == m_number) {
        return fault(MailTrouble::Silent);
    }
    if (m_dead || m_out.isEmpty()) {
        return fault(m_dead || m_closes ? MailTrouble::CutOff : MailTrouble::Silent);
    }
    QByteArray piece = m_out.first(std::min(m_account.piece, m_out.size()));
    m_out.remove(0, piece.size());
    m_account.sent += piece.size();
    if (m_account.cut == FakeAccount::Cut::None || m_account.sent < m_account.cutAt) {
        return piece;
    }
    piece.chop(m_account.sent - m_account.cutAt);
    const auto cut = std::exchange(m_account.cut, FakeAccount::Cut::None);
    m_dead = cut != FakeAccount::Cut::Stall;
    m_out.clear();
    if (cut == FakeAccount::Cut::Reset || piece.isEmpty()) {
        return fault(m_dead ? MailTrouble::CutOff : MailTrouble::Silent);
    }
    return piece;
}

void FakeServer::answer(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray tag = line.first(std::max<qsizetype>(space, 0));
    const QByteArray command = line.sliced(space + 1);
    m_account.commands.append(command);
    if (m_account.before) {
        m_account.before(m_account, command);
    }
    if (command != "IDLE") {
        m_out += std::exchange(m_account.tells, {});
    }
    if (command == "DONE") {
        m_out += m_idleTag + " OK done\r\n";
        return;
    }
    if (command.startsWith("LIST ")) {
        for (const auto &[name, box] : m_account.folders) {
            m_out += "* LIST () \"/\" \"" + name + "\"\r\n";
            if (command.contains("STATUS")) {
                m_out += "* STATUS \"" + name + "\" (MESSAGES " + QByteArray::number(box.messages.size()) + ")\r\n";
            }
        }
        if (command.contains("STATUS") && !m_account.countsAnswer.isEmpty()) {
            m_out += QByteArray(m_account.countsAnswer).replace("TAG", tag);
            return;
        }
    } else if (command.startsWith("STATUS ")) {
        const QByteArray name = command.sliced(8).chopped(QByteArrayView("\" (MESSAGES)").size());
        if (!m_account.countsAnswer.isEmpty()) {
            m_out += QByteArray(m_account.countsAnswer).replace("TAG", tag).replace("NAME", name);
            return;
        }
        m_out += "* STATUS \"" + name + "\" (MESSAGES " + QByteArray::number(m_account.folders.at(name).messages.size())
            + ")\r\n";
    } else if (command.startsWith("EXAMINE ")) {
        examine(command.sliced(9).chopped(1));
        m_out += m_account.examineTells;
        if (!m_account.examineAnswers.isEmpty()) {
            m_out += tag + ' ' + m_account.examineAnswers.takeFirst() + "\r\n";
            return;
        }
        m_out += tag + (folder() ? " OK [READ-ONLY] open\r\n" : " NO [NONEXISTENT] none\r\n");
        return;
    } else if (command.startsWith("UID FETCH ")) {
        return fetch(tag, command.sliced(10));
    } else if (command.startsWith("UID SEARCH ")) {
        return search(tag, command.sliced(11));
    } else if (command == "IDLE") {
        m_idleTag = tag;
        m_out += "+ idling\r\n" + std::exchange(m_account.tells, {});
        m_closes = m_account.endsIdling;
        return;
    } else if (command == "ENABLE QRESYNC") {
        if (!m_account.enableAnswer.isEmpty()) {
            m_out += QByteArray(m_account.enableAnswer).replace("%1", tag);
            return;
        }
        m_out += "* ENABLED QRESYNC\r\n";
    } else if (command == "CAPABILITY") {
        m_out += "* CAPABILITY " + m_account.capabilities + "\r\n";
    } else if (command == "NOOP" && folder()) {
        tellMore();
    }
    m_out += tag + " OK done\r\n";
}

/// A message that has come, in words that nobody asked for.
void FakeServer::tellMore()
{
    if (const qsizetype now = std::ssize(folder()->messages); now > m_told) {
        m_told = now;
        m_out += "* " + QByteArray::number(now) + " EXISTS\r\n";
    }
}

void FakeServer::examine(const QByteArray &name)
{
    m_folder = name;
    if (const FakeAccount::Folder *box = folder()) {
        m_told = std::ssize(box->messages);
        m_out += "* FLAGS (\\Seen)\r\n* " + QByteArray::number(box->claimed.value_or(m_told))
            + " EXISTS\r\n* OK [UIDVALIDITY " + QByteArray::number(box->uidValidity) + "] x\r\n";
        if (box->tellsUidNext) {
            m_out += "* OK [UIDNEXT " + QByteArray::number(box->uidNext) + "] x\r\n";
        }
        m_out += box->modSeq > 0 ? "* OK [HIGHESTMODSEQ " + QByteArray::number(box->modSeq) + "] x\r\n"
                                 : "* OK [NOMODSEQ] x\r\n";
    }
}

/// `RETURN (COUNT) UID 1:30 MODSEQ 17`
void FakeServer::countChanged(const QByteArray &tag, const QByteArray &arguments)
{
    if (!m_account.changedAnswer.isEmpty()) {
        m_out += QByteArray(m_account.changedAnswer).replace("%1", tag);
        return;
    }
    const QByteArrayList words = arguments.split(' ');
    const Set set = setOf(words.value(3));
    const auto count = std::ranges::count_if(folder()->changed,
        [&](const auto &change) { return isIn(set, change.first) && change.second >= words.last().toLongLong(); });
    m_out += "* ESEARCH (TAG \"" + tag + "\") UID COUNT " + QByteArray::number(count) + "\r\n" + tag + " OK done\r\n";
}

/// `1:30 (UID) (CHANGEDSINCE 17 VANISHED)`
void FakeServer::fetchVanished(const QByteArray &tag, const QByteArray &arguments)
{
    if (!m_account.vanishedAnswer.isEmpty()) {
        m_out += QByteArray(m_account.vanishedAnswer).replace("%1", tag);
        return;
    }
    const QByteArrayList words = arguments.split(' ');
    const Set set = setOf(words.first());
    const qint64 since = words.value(3).toLongLong();
    QByteArrayList uids;
    for (const auto &[uid, modSeq] : folder()->vanished) {
        if (isIn(set, uid) && modSeq > since) {
            uids.append(QByteArray::number(uid));
        }
    }
    if (!uids.isEmpty()) {
        m_out += "* VANISHED (EARLIER) " + uids.join(',') + "\r\n";
    }
    for (const auto &[uid, modSeq] : folder()->changed) {
        if (isIn(set, uid) && modSeq > since) {
            const auto number = std::distance(folder()->messages.begin(), folder()->messages.lower_bound(uid)) + 1;
            m_out += "* " + QByteArray::number(number) + " FETCH (UID " + QByteArray::number(uid) + " MODSEQ ("
                + QByteArray::number(modSeq) + "))\r\n";
        }
    }
    m_out += tag + " OK done\r\n";
}

void FakeServer::fetch(const QByteArray &tag, const QByteArray &arguments)
{
    if (arguments.contains("VANISHED")) {
        return fetchVanished(tag, arguments);
    }
    const qsizetype space = arguments.indexOf(' ');
    const bool isHighest = arguments.startsWith("* ");
    const Set set = setOf(arguments.first(space));
    const QByteArray items = arguments.sliced(space + 2).chopped(1);
    const FakeAccount::Folder *box = folder();
    QByteArray end = " OK done\r\n";
    int number = 0;
    for (const auto &[uid, message] : box->messages) {
        ++number;
        const bool last = isHighest && uid == box->messages.rbegin()->first;
        if (!last && !isIn(set, uid)) {
            continue;
        }
        if (items.contains("BODY") && m_account.fatal.contains(uid)) {
            m_closes = true;
            return;
        }
        if (items.contains("BODY") && m_account.refused.contains(uid)) {
            end = " NO cannot be read\r\n";
            break;
        }
        m_out += "* " + QByteArray::number(number) + " FETCH (UID " + QByteArray::number(uid)
            + fetched(uid, message, items) + ")\r\n";
    }
    if (!m_account.answerOnce.isEmpty()) {
        end = ' ' + std::exchange(m_account.answerOnce, {}) + "\r\n";
        m_closes = m_account.endsAfterAnswer;
    }
    m_out += m_closes ? "* BYE" + end : tag + end;
}

/// By numbers: with RETURN as a set, else one by one.
void FakeServer::search(const QByteArray &tag, const QByteArray &arguments)
{
    if (arguments.startsWith("RETURN (COUNT) ")) {
        return countChanged(tag, arguments);
    }
    const bool asSet = arguments.startsWith("RETURN (ALL) ");
    const Set set = setOf(arguments.split(' ').last());
    QByteArrayList uids;
    quint32 number = 0;
    for (const auto &[uid, message] : folder()->messages) {
        if (isIn(set, ++number)) {
            uids.append(QByteArray::number(uid));
        }
    }
    if (!m_account.searchAnswer.isEmpty()) {
        m_out += QByteArray(m_account.searchAnswer).replace("%1", tag);
        return;
    }
    m_out += asSet ? "* ESEARCH (TAG \"" + tag + "\") UID ALL " + uids.join(',') : "* SEARCH " + uids.join(' ');
    m_out += "\r\n" + tag + " OK done\r\n";
}

QByteArray FakeServer::fetched(quint32 uid, const QByteArray &message, const QByteArray &items) const
{
    QByteArray data;
    if (items.contains("RFC822.SIZE")) {
        const auto lie = m_account.claimedSizes.find(uid);
        data += " RFC822.SIZE " + QByteArray::number(lie == m_account.claimedSizes.end() ? message.size() : lie->second)
            + " INTERNALDATE \"17-Jul-1996 02:44:25 -0700\"";
    }
    const qsizetype part = items.indexOf("BODY.PEEK[]<");
    if (part < 0) {
        return data;
    }
    const auto range = items.sliced(part + 12).chopped(1).split('.');
    const qsizetype offset = range.at(0).toLongLong();
    if (m_account.withoutBody.contains(uid)) {
        return data + " BODY[]<0> NIL";
    }
    const qsizetype from = offset > 0 ? offset - m_account.partsAreOffBy : 0;
    const qsizetype most = std::min<qsizetype>(range.at(1).toLongLong(), m_account.mostOctets);
    const QByteArray octets = message.sliced(std::min(from, message.size())).left(most);
    return data + " BODY[]<" + QByteArray::number(offset) + "> {" + QByteArray::number(octets.size()) + "}\r\n"
        + octets;
}
