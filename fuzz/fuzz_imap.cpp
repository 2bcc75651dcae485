// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as what an IMAP server says, to a session that asks for one thing after the other. In one piece or octet
// by octet it must come to the same, deliver nothing that was not asked for, and hold no more than its limits.

#include "demand.h"
#include "imapsession.h"
#include "sasl.h"

#include <algorithm>
#include <cstdint>

using namespace Indicia;

namespace {

ImapFetchRequest octets()
{
    return {.wanted = ImapFetchRequest::Wanted::Octets, .uids = {{5, 9}, {12, 12}}, .offset = 0, .length = 64};
}

/// What comes next where the session is ready for it.
void say(ImapSession &session, int step)
{
    switch (step) {
    case 0:
        return session.askCapability();
    case 1:
        return session.authenticate(saslXOAuth2("user", "token"));
    case 2:
        return session.list(true);
    case 3:
        return session.examine("INBOX");
    case 4:
        return session.fetch({.wanted = ImapFetchRequest::Wanted::Sizes, .uids = {{1, 20}}});
    case 5:
        return session.fetch(octets());
    case 7:
        demand(session.countMessages({"INBOX", "a\"b", "not \xE4 line"}));
        return;
    case 8:
        return session.search(1, 20);
    case 9:
        return session.enableResync();
    case 10:
        return session.countChanged(20, 7);
    case 11:
        return session.findVanished(20, 7);
    default:
        return session.beginIdle();
    }
}

struct Outcome
{
    QByteArray said;
    std::vector<ImapMessageData> messages;
    std::vector<ImapMailboxName> folders;
    qsizetype counts = 0;
    std::vector<ImapUidRange> found;
    bool resyncs = false;
    std::optional<qint64> changed;
    std::vector<ImapUidRange> vanished;
    ImapMailbox mailbox;
    std::optional<MailFault> fault;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

void keep(ImapSession &session, Outcome &outcome, int step)
{
    for (ImapMessageData &message : session.takeMessages()) {
        demand(message.uid && *message.uid <= 20);
        demand(!message.origin || (step == 6 && octets().asksFor(*message.uid) && message.body.size() <= 64));
        outcome.messages.push_back(std::move(message));
    }
    if (step == 8) {
        const auto counts = session.takeFolderCounts();
        demand(std::ranges::all_of(counts, [](qint64 count) { return count >= 0 && count <= 0xffffffff; }));
        outcome.counts += counts.size();
    }
    if (step == 9) {
        if (const auto found = session.takeFound()) {
            demand(found->ranges().size() <= 20);
            outcome.found = found->ranges();
        }
    }
    outcome.resyncs = session.resyncs();
    demand(step > 9 || !outcome.resyncs);
    if (step == 11) {
        outcome.changed = session.takeCount();
        demand(outcome.changed.value_or(0) >= 0);
    }
    if (step == 12) {
        if (const auto vanished = session.takeFound()) {
            outcome.vanished = vanished->ranges();
        }
    }
    demand(session.mailbox().exists >= 0 && session.mailbox().exists <= 0xffffffff);
    demand(session.mailbox().highestModSeq.value_or(1) > 0);
    for (ImapMailboxName &folder : session.takeFolders()) {
        demand(!folder.messages || (*folder.messages >= 0 && *folder.messages <= 0xffffffff));
        outcome.folders.push_back(std::move(folder));
    }
}

/// Where @p whole the octets come line by line, else one by one: an answer is never there before its question.
Outcome replay(ImapSecurity security, QByteArrayView octets, bool whole)
{
    ImapSession session(security, {.line = 4'096, .literals = 256, .nesting = 8, .mailboxes = 10});
    Outcome outcome;
    int step = 0;
    while (!octets.isEmpty()) {
        const qsizetype line = octets.indexOf('\n');
        const qsizetype size = !whole ? 1 : line < 0 ? octets.size() : line + 1;
        session.receive(octets.first(size));
        octets = octets.sliced(size);
        if (session.mustEncrypt()) {
            outcome.said += session.takeOutput();
            session.encrypted();
        }
        if (session.isReady()) {
            keep(session, outcome, step);
            if (security == ImapSecurity::StartTls && step == 0) {
                session.startTls();
            } else {
                say(session, step - (security == ImapSecurity::StartTls ? 1 : 0));
            }
            ++step;
        }
        outcome.said += session.takeOutput();
    }
    session.cutOff();
    keep(session, outcome, step - (security == ImapSecurity::StartTls ? 1 : 0));
    outcome.mailbox = session.mailbox();
    outcome.fault = session.fault();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const auto security = data[0] == 'S' ? ImapSecurity::StartTls : ImapSecurity::Tls;
    const QByteArrayView octets(data + 1, static_cast<qsizetype>(size - 1));
    demand(replay(security, octets, true) == replay(security, octets, false));
    return 0;
}
