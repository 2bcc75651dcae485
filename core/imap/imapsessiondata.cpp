// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsession.h"

#include "asciiword.h"
#include "sasl.h"

#include <algorithm>
#include <limits>

namespace Indicia {

namespace {

constexpr qsizetype MaxCapabilities = 1'000;
/// How often a server may speak of a message while it lists it: when its flags change, too.
constexpr qint64 timesTold = 4;
/// Ranges of UIDs that have gone: about as many as a line can hold (ImapLimits::line).
constexpr qsizetype mostVanished = 100'000;

} // namespace

void ImapSession::takeCode(QByteArrayView code)
{
    if (isBeforeTls()) {
        return;
    }
    const qsizetype space = code.indexOf(' ');
    const QByteArrayView word = space < 0 ? code : code.first(space);
    const QByteArrayView value = space < 0 ? QByteArrayView() : code.sliced(space + 1);
    if (sameWord(word, "CAPABILITY")) {
        takeCapabilities(value);
    } else if (sameWord(word, "UIDVALIDITY")) {
        m_mailbox.uidValidity = imapUid(value);
    } else if (sameWord(word, "UIDNEXT")) {
        m_mailbox.uidNext = imapUid(value);
    } else if (sameWord(word, "HIGHESTMODSEQ")) {
        m_mailbox.highestModSeq = imapModSeq(value);
    } else if (sameWord(word, "NOMODSEQ")) {
        m_mailbox.highestModSeq.reset();
    } else if (sameWord(word, "CLOSED") && m_verb == Verb::Examine) {
        // What was told before was still about the folder that was open (RFC 7162 section 3.2.11).
        m_mailbox = {};
        m_countsLoosely = false;
    }
}

void ImapSession::takeCapabilities(QByteArrayView words)
{
    m_capabilities.clear();
    while (!words.isEmpty() && m_capabilities.size() < MaxCapabilities) {
        const qsizetype space = words.indexOf(' ');
        const QByteArrayView word = space < 0 ? words : words.first(space);
        words = space < 0 ? QByteArrayView() : words.sliced(space + 1);
        if (!word.isEmpty()) {
            m_capabilities.insert(asciiLowered(word));
        }
    }
}

void ImapSession::takeData(ImapResponse response)
{
    const QByteArrayView name = response.view(response.tokens.front());
    if (sameWord(name, "CAPABILITY")) {
        QByteArray words;
        for (const ImapToken &token : response.tokens) {
            words += ' ' + response.view(token).toByteArray();
        }
        takeCapabilities(QByteArrayView(words).sliced(name.size() + 1));
    } else if (sameWord(name, "LIST")) {
        takeFolder(response);
    } else if (sameWord(name, "STATUS")) {
        takeFolderCount(response);
    } else if (sameWord(name, "SEARCH") || sameWord(name, "ESEARCH")) {
        takeSearch(response);
    } else if (sameWord(name, "ENABLED")) {
        takeEnabled(response);
    } else if (sameWord(name, "VANISHED")) {
        takeVanished(response);
    } else if (const auto count = readImapCount(response)) {
        takeCount(std::move(response), *count);
    }
    // Whatever else it says nobody asked for; a client has to bear it (RFC 9051 section 2.2.2).
}

void ImapSession::takeCount(ImapResponse response, const ImapCount &count)
{
    switch (count.name) {
    case ImapCount::Name::Exists:
        if (count.number > std::numeric_limits<quint32>::max()) {
            fail(MailTrouble::BrokenProtocol, "EXISTS");
            return;
        }
        m_mailbox.hasChanged = m_mailbox.hasChanged || m_mailbox.isCounted;
        m_mailbox.isCounted = true;
        m_mailbox.arrived += std::max<qint64>(0, count.number - m_mailbox.exists);
        m_mailbox.exists = count.number;
        return;
    case ImapCount::Name::Expunge:
        if (count.number < 1 || (count.number > m_mailbox.exists && !m_countsLoosely)) {
            fail(MailTrouble::BrokenProtocol, "EXPUNGE");
            return;
        }
        m_mailbox.hasChanged = true;
        m_mailbox.exists -= std::min<qint64>(m_mailbox.exists, 1);
        return;
    case ImapCount::Name::Fetch:
        takeFetch(std::move(response));
        return;
    }
}

/// An answer to findVanished(), or a part of it.
void ImapSession::takeEarlier(std::optional<std::vector<ImapUidRange>> uids)
{
    if (m_verb != Verb::Vanished || !m_found) {
        return;
    }
    if (!uids || std::ssize(*m_found) + std::ssize(*uids) > mostVanished) {
        m_found.reset();
        return;
    }
    m_found->insert(m_found->end(), uids->begin(), uids->end());
}

/// In the place of EXPUNGE (RFC 7162 section 3.2.10.2). Which UIDs there are is not known here, so that it has to be
/// believed how many of these were there. Where that is more than can be, or nothing that can be read, all of them are
/// taken for gone until EXISTS is told: then somebody looks for mail in vain, while the other way mail would be missed.
void ImapSession::takeVanished(const ImapResponse &response)
{
    ImapVanished vanished = readImapVanished(response, mostVanished);
    if (vanished.isEarlier) {
        takeEarlier(std::move(vanished.uids));
        return;
    }
    const qint64 count = vanished.uids ? ImapUidSet(*std::move(vanished.uids)).count() : m_mailbox.exists;
    m_mailbox.hasChanged = true;
    m_mailbox.exists -= std::min(count, m_mailbox.exists);
    m_countsLoosely = true;
}

/// A server may tell of changed flags at any time, and with the UID. What we ask for it may only tell when asked, and
/// of what was asked: else somebody could slip another message under a UID.
void ImapSession::takeFetch(ImapResponse response)
{
    auto data = readImapFetch(std::move(response));
    if (!data) {
        fail(MailTrouble::BrokenProtocol, "FETCH");
        return;
    }
    const bool octets = m_request.wanted == ImapFetchRequest::Wanted::Octets;
    const bool asked = m_verb == Verb::Fetch && data->uid && m_request.asksFor(*data->uid);
    const bool answers = data->size || data->hasDate || data->origin;
    if (answers && !asked) {
        fail(MailTrouble::BrokenProtocol, "FETCH of what was not asked for");
        return;
    }
    if (!asked || (octets && !data->origin)) {
        return;
    }
    if (!octets && data->origin) {
        fail(MailTrouble::BrokenProtocol, "FETCH of what was not asked for");
        return;
    }
    addMessage(std::move(*data));
}

void ImapSession::addMessage(ImapMessageData data)
{
    if (data.origin) {
        const bool first = !m_delivered.contains(*data.uid);
        m_delivered.insert(*data.uid);
        if (!first || *data.origin != m_request.offset || data.body.size() > m_request.length) {
            fail(MailTrouble::BrokenProtocol, "FETCH of other octets");
            return;
        }
    }
    if (std::ssize(m_messages) >= m_request.most() * (data.origin ? 1 : timesTold)) {
        fail(MailTrouble::BrokenProtocol, "FETCH without end");
        return;
    }
    m_messages.push_back(std::move(data));
}

void ImapSession::takeFolder(const ImapResponse &response)
{
    if (m_verb != Verb::List) {
        return;
    }
    auto folder = readImapList(response);
    if (!folder) {
        fail(MailTrouble::BrokenProtocol, "LIST");
        return;
    }
    if (std::ssize(m_folders) >= m_limits.mailboxes) {
        fail(MailTrouble::BrokenProtocol, "LIST without end");
        return;
    }
    m_folders.push_back(std::move(*folder));
}

/// One that cannot be counted is none the worse to be read.
void ImapSession::takeFolderCount(const ImapResponse &response)
{
    if ((m_verb != Verb::List && m_verb != Verb::Status) || m_folderCounts.size() >= m_limits.mailboxes) {
        return;
    }
    if (const auto count = readImapStatus(response)) {
        m_folderCounts.insert(count->name, count->messages);
    }
}

/// A server that answers it badly is none the worse to be read in another way.
void ImapSession::takeSearch(const ImapResponse &response)
{
    const QByteArray tag = m_tags.isEmpty() ? QByteArray() : *m_tags.cbegin(); // there is one command at a time
    if (m_verb == Verb::Count) {
        const auto count = readImapSearchCount(response, tag);
        m_count = count ? count : m_count;
    }
    if (m_verb != Verb::Search || !m_found) {
        return;
    }
    if (!readImapSearch(response, tag, m_searched, *m_found)) {
        m_found.reset();
    }
}

void ImapSession::takeEnabled(const ImapResponse &response)
{
    const auto isIt = [&response](const ImapToken &token) { return sameWord(response.view(token), "QRESYNC"); };
    m_isResyncTold = m_isResyncTold || (m_verb == Verb::Enable && std::ranges::any_of(response.tokens, isIt));
}

std::optional<ImapUidSet> ImapSession::takeFound()
{
    auto found = std::exchange(m_found, {});
    return found ? std::optional(ImapUidSet(*std::move(found))) : std::nullopt;
}

std::vector<ImapMailboxName> ImapSession::takeFolders()
{
    for (ImapMailboxName &folder : m_folders) {
        if (const auto count = m_folderCounts.constFind(folder.name); count != m_folderCounts.cend()) {
            folder.messages = *count;
        }
    }
    m_folderCounts.clear();
    return std::exchange(m_folders, {});
}

} // namespace Indicia
