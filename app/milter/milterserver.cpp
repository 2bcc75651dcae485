// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milterserver.h"

#include "crypto.h"
#include "macstamp.h"
#include "messagelimits.h"
#include "milterdecision.h"
#include "milterlog.h"

#include <libmilter/mfapi.h>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <exception>

namespace Indicia {

namespace {

const MilterConfig *theConfig = nullptr; // set before the threads begin; libmilter passes nothing to its callbacks

/// What is known of one connection, and of the message that is on its way.
struct Session
{
    std::optional<IpAddress> client;
    MailTransaction mail;
    bool wantsBody = true;

    void beginMail()
    {
        mail = MailTransaction();
        mail.client = client;
        wantsBody = true;
    }
};

Session *sessionOf(SMFICTX *context)
{
    return static_cast<Session *>(smfi_getpriv(context));
}

sfsistat failureStatus()
{
    switch (theConfig->failure) {
    case MilterConfig::Failure::TempFail:
        return SMFIS_TEMPFAIL;
    case MilterConfig::Failure::Accept:
        return SMFIS_ACCEPT;
    }
    Q_UNREACHABLE_RETURN(SMFIS_TEMPFAIL);
}

/// Runs @p step; what it throws (no memory) or the lack of a session is a failure of ours, and never goes unseen.
template <typename Step>
sfsistat guarded(SMFICTX *context, Step step)
{
    try {
        if (Session *session = sessionOf(context)) {
            return step(*session);
        }
        writeLog("a message without a session: put off", true);
    } catch (const std::exception &exception) {
        writeLog(QByteArray("a fault: ") + exception.what(), true);
    }
    return failureStatus();
}

std::optional<IpAddress> addressOf(const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    const void *octets = nullptr;
    if (address && address->sa_family == AF_INET) {
        octets = &reinterpret_cast<const sockaddr_in *>(address)->sin_addr;
    } else if (address && address->sa_family == AF_INET6) {
        octets = &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr;
    }
    if (!octets || !::inet_ntop(address->sa_family, octets, text, sizeof(text))) {
        return {};
    }
    return IpAddress::parse(text);
}

QByteArray mailboxOf(char **arguments)
{
    const QByteArray text = QByteArray(arguments[0]).trimmed();
    return text.startsWith('<') && text.endsWith('>') ? text.sliced(1, text.size() - 2) : text;
}

sfsistat onNegotiate(SMFICTX *, unsigned long offeredActions, unsigned long offeredSteps, unsigned long, unsigned long,
    unsigned long *actions, unsigned long *steps, unsigned long *, unsigned long *)
{
    const unsigned long wanted = SMFIF_ADDHDRS | SMFIF_CHGHDRS | (theConfig->parts ? SMFIF_CHGBODY : 0UL);
    // Blanks behind the colon as they came: what is stamped is what is sent.
    if ((offeredActions & wanted) != wanted || !(offeredSteps & SMFIP_HDR_LEADSPC)) {
        writeLog("the mail server does not let header fields be changed", true);
        return SMFIS_REJECT;
    }
    *actions = wanted;
    *steps = SMFIP_HDR_LEADSPC | (offeredSteps & SMFIP_SKIP);
    return SMFIS_CONTINUE;
}

sfsistat onConnect(SMFICTX *context, char *, sockaddr *address)
{
    auto session = std::make_unique<Session>();
    session->client = addressOf(address);
    smfi_setpriv(context, session.release());
    return SMFIS_CONTINUE;
}

sfsistat onSender(SMFICTX *context, char **arguments)
{
    return guarded(context, [&](Session &session) {
        session.beginMail();
        session.mail.sender = mailboxOf(arguments);
        char name[] = "{auth_authen}";
        session.mail.authenticated = smfi_getsymval(context, name) != nullptr;
        return SMFIS_CONTINUE;
    });
}

sfsistat onRecipient(SMFICTX *context, char **arguments)
{
    return guarded(context, [&](Session &session) {
        session.mail.recipients.append(mailboxOf(arguments));
        return SMFIS_CONTINUE;
    });
}

sfsistat onHeader(SMFICTX *context, char *name, char *value)
{
    return guarded(context, [&](Session &session) {
        QByteArray text(value);
        text.replace("\r\n", "\n").replace("\n", "\r\n");
        session.mail.header += QByteArray(name) + ':' + text + "\r\n";
        return SMFIS_CONTINUE;
    });
}

sfsistat onEndOfHeader(SMFICTX *context)
{
    return guarded(context, [&](Session &session) {
        const MailWay way = wayOf(session.mail, *theConfig);
        session.wantsBody = way == MailWay::Outgoing || way == MailWay::Answer;
        return SMFIS_CONTINUE;
    });
}

sfsistat onBody(SMFICTX *context, unsigned char *octets, std::size_t count)
{
    return guarded(context, [&](Session &session) {
        MailTransaction &mail = session.mail;
        const bool fits = mail.header.size() + mail.body.size() + static_cast<qint64>(count) < Limits::messageOctets;
        if (session.wantsBody && fits && !mail.isCut) {
            mail.body.append(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(count));
        } else {
            mail.isCut = true;
        }
        return SMFIS_CONTINUE;
    });
}

/// Tells the server all changes; false where it does not take one.
bool applyChanges(SMFICTX *context, const MilterDecision &decision)
{
    bool done = true;
    const auto mutableText = [](const QByteArray &text) { return const_cast<char *>(text.constData()); };
    for (const auto &[name, ordinal] : decision.removed) {
        done = done && smfi_chgheader(context, mutableText(name), ordinal, nullptr) == MI_SUCCESS;
    }
    for (const auto &[name, value] : decision.added) {
        done = done && smfi_insheader(context, 0, mutableText(name), mutableText(value)) == MI_SUCCESS;
    }
    if (decision.body && done) {
        QByteArray body = *decision.body;
        done = smfi_replacebody(context, reinterpret_cast<unsigned char *>(body.data()), static_cast<int>(body.size()))
            == MI_SUCCESS;
    }
    return done;
}

sfsistat statusOf(SMFICTX *context, MilterDecision::Action action)
{
    switch (action) {
    case MilterDecision::Action::Accept:
        return SMFIS_CONTINUE; // other filters may have something to say
    case MilterDecision::Action::TempFail:
        return SMFIS_TEMPFAIL;
    case MilterDecision::Action::Reject: {
        char code[] = "550";
        char status[] = "5.7.1";
        char text[] = "This bounce answers nothing that was sent from here";
        smfi_setreply(context, code, status, text);
        return SMFIS_REJECT;
    }
    }
    Q_UNREACHABLE_RETURN(SMFIS_TEMPFAIL);
}

sfsistat onEndOfMessage(SMFICTX *context)
{
    return guarded(context, [&](Session &session) {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto nonce = randomBytes(static_cast<int>(MacNonceOctets));
        MilterDecision decision
            = nonce ? decide(session.mail, *theConfig, *nonce, now) : failed(*theConfig, "no random octets");
        if (decision.action == MilterDecision::Action::Accept && !applyChanges(context, decision)) {
            decision = failed(*theConfig, "the mail server did not take a change");
        }
        if (!decision.note.isEmpty()) {
            char name[] = "i";
            const char *queueId = smfi_getsymval(context, name);
            writeLog((queueId ? QByteArray(queueId) + ": " : QByteArray()) + decision.note,
                decision.action == MilterDecision::Action::TempFail);
        }
        const sfsistat status = statusOf(context, decision.action);
        session.beginMail();
        return status;
    });
}

sfsistat onAbort(SMFICTX *context)
{
    return guarded(context, [](Session &session) {
        session.beginMail();
        return SMFIS_CONTINUE;
    });
}

sfsistat onClose(SMFICTX *context)
{
    delete sessionOf(context);
    smfi_setpriv(context, nullptr);
    return SMFIS_CONTINUE;
}

smfiDesc callbacks()
{
    static char name[] = "indicia-milter";
    smfiDesc description{};
    description.xxfi_name = name;
    description.xxfi_version = SMFI_VERSION;
    description.xxfi_flags = SMFIF_ADDHDRS | SMFIF_CHGHDRS | SMFIF_CHGBODY;
    description.xxfi_connect = onConnect;
    description.xxfi_envfrom = onSender;
    description.xxfi_envrcpt = onRecipient;
    description.xxfi_header = onHeader;
    description.xxfi_eoh = onEndOfHeader;
    description.xxfi_body = onBody;
    description.xxfi_eom = onEndOfMessage;
    description.xxfi_abort = onAbort;
    description.xxfi_close = onClose;
    description.xxfi_negotiate = onNegotiate;
    return description;
}

} // namespace

bool serveMilter(const MilterConfig &config)
{
    theConfig = &config;
    QByteArray socket = config.socket;
    if (smfi_setconn(socket.data()) != MI_SUCCESS || smfi_register(callbacks()) != MI_SUCCESS
        || smfi_opensocket(true) != MI_SUCCESS) { // true: a socket that a killed one left is replaced
        writeLog("the socket " + socket + " cannot be used", true);
        return false;
    }
    writeLog("ready on " + socket);
    return smfi_main() == MI_SUCCESS;
}

} // namespace Indicia
