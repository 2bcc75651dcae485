// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsession.h"

#include "sasl.h"

#include <algorithm>
#include <utility>

namespace Indicia {

void ImapSession::beginPieces(Verb verb, std::vector<QByteArray> pieces)
{
    Q_ASSERT(!isBusy());
    if (m_fault) {
        return;
    }
    if (isBeforeTls() && verb != Verb::StartTls && verb != Verb::Logout) {
        fail(MailTrouble::NoTls, {});
        return;
    }
    m_verb = verb;
    m_reply = {};
    m_output += newTag() + ' ' + pieces.front();
    std::ranges::reverse(pieces);
    pieces.pop_back();
    m_pieces = std::move(pieces);
}

QByteArray ImapSession::newTag()
{
    const QByteArray tag = 'A' + QByteArray::number(++m_commands);
    m_tags.insert(tag);
    return tag;
}

void ImapSession::begin(Verb verb, const QByteArray &command)
{
    beginPieces(verb, {command + "\r\n"});
}

void ImapSession::startTls()
{
    begin(Verb::StartTls, "STARTTLS");
}

void ImapSession::encrypted()
{
    m_mustEncrypt = false;
    m_encrypted = true;
    m_capabilities.clear();
}

void ImapSession::askCapability()
{
    begin(Verb::Capability, "CAPABILITY");
}

bool ImapSession::can(QByteArrayView capability) const
{
    return m_capabilities.contains(capability.toByteArray().toLower());
}

void ImapSession::logIn(const QByteArray &user, const QByteArray &password)
{
    auto pieces = commandWithStrings("LOGIN", {user, password});
    if (pieces.empty()) { // no server can have such a password
        fail(MailTrouble::LoginRefused, {});
        return;
    }
    beginPieces(Verb::Login, std::move(pieces));
}

void ImapSession::authenticate(std::unique_ptr<SaslMechanism> mechanism)
{
    const auto initial = mechanism->initial();
    if (!initial) {
        fail(MailTrouble::LoginRefused, {});
        return;
    }
    m_mechanism = std::move(mechanism);
    m_initialSent = can("SASL-IR"); // RFC 4959
    QByteArray command = "AUTHENTICATE " + m_mechanism->name();
    if (m_initialSent) {
        command += ' ' + (initial->isEmpty() ? QByteArray("=") : initial->toBase64());
    }
    begin(Verb::Authenticate, command);
}

void ImapSession::identify(const QByteArray &name, const QByteArray &version)
{
    const QByteArray none = "\"\"";
    begin(Verb::Id,
        "ID (\"name\" " + imapQuoted(name).value_or(none) + " \"version\" " + imapQuoted(version).value_or(none) + ')');
}

void ImapSession::enableResync()
{
    m_isResyncTold = false;
    begin(Verb::Enable, "ENABLE QRESYNC");
}

void ImapSession::list(bool counts)
{
    m_folders.clear();
    m_folderCounts.clear();
    QByteArray line = "LIST \"\" \"*\"";
    if (counts) {
        // Who asks for something beside the names gets no more than he asks for (RFC 6154 section 2).
        line += can("SPECIAL-USE") ? " RETURN (STATUS (MESSAGES) SPECIAL-USE)" : " RETURN (STATUS (MESSAGES))";
    }
    begin(Verb::List, line);
}

bool ImapSession::countMessages(const std::vector<QByteArray> &names)
{
    m_folderCounts.clear();
    for (const QByteArray &name : names) {
        const auto quoted = imapQuoted(name);
        if (!quoted) {
            continue;
        }
        const QByteArray command = "STATUS " + *quoted + " (MESSAGES)";
        if (!isBusy()) {
            begin(Verb::Status, command);
        } else { // RFC 9051 section 5.5: no answer depends on another
            m_output += newTag() + ' ' + command + "\r\n";
        }
    }
    return isBusy();
}

void ImapSession::examine(const QByteArray &mailbox)
{
    m_mailbox = {};
    m_countsLoosely = false;
    auto pieces = commandWithStrings("EXAMINE", {mailbox});
    if (pieces.empty()) {
        fail(MailTrouble::NotFound, {});
        return;
    }
    beginPieces(Verb::Examine, std::move(pieces));
}

void ImapSession::fetch(const ImapFetchRequest &request)
{
    m_request = request;
    m_messages.clear();
    m_delivered.clear();
    m_parser.setLiteralLimit(std::max(m_limits.literals, request.length));
    begin(Verb::Fetch, fetchCommand(request));
}

void ImapSession::search(qint64 first, qint64 last)
{
    m_found.emplace();
    m_searched = last - first + 1;
    begin(Verb::Search, searchCommand(first, last, can("ESEARCH") || can("IMAP4rev2")));
}

void ImapSession::countChanged(quint32 lastUid, qint64 modSeq)
{
    m_count.reset();
    begin(Verb::Count, changedCountCommand(lastUid, modSeq));
}

void ImapSession::findVanished(quint32 lastUid, qint64 modSeq)
{
    m_found.emplace();
    begin(Verb::Vanished, vanishedCommand(lastUid, modSeq));
}

void ImapSession::beginIdle()
{
    begin(Verb::Idle, "IDLE");
}

void ImapSession::endIdle()
{
    if (m_idling && !m_fault) {
        m_output += "DONE\r\n";
        m_idling = false;
    }
}

void ImapSession::noOperation()
{
    begin(Verb::Noop, "NOOP");
}

void ImapSession::compress()
{
    begin(Verb::Compress, "COMPRESS DEFLATE");
}

void ImapSession::logOut()
{
    begin(Verb::Logout, "LOGOUT");
}

} // namespace Indicia
