// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedcomment_p.h"

#include "octetpair.h"
#include "receivedclient_p.h"
#include "tlscomment.h"

namespace Indicia {
namespace {

class CommentReader
{
public:
    CommentReader(QByteArrayView comment, ReceivedPlace place, ReceivedDraft &draft)
        : m_comment(trimmedWord(comment)), m_place(place), m_draft(draft), m_field(draft.field)
    { }

    void read();

private:
    bool readTls();
    bool readAuthentication();
    void readAccount(CommentWords &words);
    bool readEnvelope();
    bool readStart();
    void readWriter();
    void readSoftware();

    QByteArrayView m_comment;
    ReceivedPlace m_place;
    ReceivedDraft &m_draft;
    ReceivedField &m_field;
};

void CommentReader::read()
{
    if (m_comment.isEmpty() || readTls() || readEnvelope() || readAuthentication()) {
        return;
    }
    switch (m_place) {
    case ReceivedPlace::Start:
        if (!readStart()) {
            readSoftware();
        }
        return;
    case ReceivedPlace::From:
        ReceivedClient(m_comment, m_draft).read();
        return;
    case ReceivedPlace::By:
        readWriter();
        return;
    case ReceivedPlace::Rest:
        readSoftware();
        return;
    }
}

bool CommentReader::readTls()
{
    if (!mayBeTlsComment(m_comment)) {
        return false;
    }
    TlsClaim claim = readTlsComment(m_comment);
    const bool claimed = claim.claimed;
    mergeTlsClaim(m_field.tls, std::move(claim));
    return claimed && !startsWithWord(m_comment, "AUTH:");
}

/// (envelope-from <a@example.org>), (envelope-from <a@example.org>, uid 502), (envelope-sender <a@example.org>)
bool CommentReader::readEnvelope()
{
    if (!startsWithWord(m_comment, "envelope-from") && !startsWithWord(m_comment, "envelope-sender")) {
        return false;
    }
    if (!m_field.hasEnvelopeFrom) {
        const QByteArrayView path = m_comment.sliced(m_comment.indexOf('-')).sliced(1);
        QByteArrayView address = path.sliced(path.startsWith('f') || path.startsWith('F') ? 4 : 6).trimmed();
        address = address.startsWith('=') ? address.sliced(1).trimmed() : address;
        const qsizetype end = address.startsWith('<') ? address.lastIndexOf('>') + 1 : address.indexOf(' ');
        m_field.envelopeFrom = m_draft.pieces.copy(unwrapped(end > 0 ? address.first(end) : address));
        m_field.hasEnvelopeFrom = true;
    }
    return true;
}

/// Postfix, sendmail, Courier, SquirrelMail and others on the account.
bool CommentReader::readAuthentication()
{
    if (!m_draft.mayTellLogin && !startsWithWord(m_comment, "user=")) {
        return false;
    }
    CommentWords words(m_comment);
    const QByteArrayView first = words.next();
    if (sameWord(first, "AUTH:")) { // AUTH: PLAIN u, TLS: ...
        const QByteArrayView method = words.next();
        const QByteArrayView account = words.next();
        noteReceivedAccount(m_draft, account.isEmpty() || sameWord(account, "TLS:") ? method : account);
        return true;
    }
    if (sameWord(first, "Authenticated") || sameWord(first, "smtp-auth")) {
        readAccount(words);
        return true;
    }
    const QByteArrayView second = words.next();
    if (sameWord(second, "authenticated") && !sameWord(first, "not")) { // SquirrelMail authenticated user u
        noteReceivedAccount(m_draft, sameWord(words.next(), "user") ? words.next() : QByteArrayView());
        return true;
    }
    if (startsWithWord(first, "user=") && startsWithWord(second, "mech=")) { // FortiMail
        noteReceivedAccount(m_draft, first.sliced(5));
        return true;
    }
    return false;
}

/// (Authenticated sender: u), (authenticated as u), (smtp-auth username u, mechanism login),
/// (authenticated (AUTH PLAIN) user=u); (authenticated bits=0) names nobody.
void CommentReader::readAccount(CommentWords &words)
{
    const QByteArrayView word = words.next();
    if (sameWord(word, "sender:")) {
        noteReceivedAccount(m_draft, words.rest());
        return;
    }
    if (sameWord(word, "as") || sameWord(word, "user:") || sameWord(word, "user") || sameWord(word, "username")) {
        noteReceivedAccount(m_draft, words.next());
        return;
    }
    QByteArrayView account;
    for (QByteArrayView next = word; !next.isEmpty() && account.isEmpty(); next = words.next()) {
        account = startsWithWord(next, "user=") ? next.sliced(5) : QByteArrayView();
    }
    noteReceivedAccount(m_draft, account);
}

/// Before any clause: (qmail 123 invoked by uid 500), (qmail 123 invoked from network), (from user@host)
bool CommentReader::readStart()
{
    if (startsWithWord(m_comment, "from ")) {
        CommentWords words(m_comment);
        words.next();
        m_draft.fromInComment = words.next();
        ReceivedClient(words.rest(), m_draft).read();
        m_field.local = m_field.local || !m_field.fromIp;
        return true;
    }
    if (!startsWithWord(m_comment, "qmail ") && !startsWithWord(m_comment, "nullmailer ")) {
        return false;
    }
    m_field.software = m_draft.pieces.copy(CommentWords(m_comment).next());
    m_field.local = !m_comment.contains("from network"); // invoked by uid 500, by alias, for bounce
    return true;
}

void CommentReader::readWriter()
{
    if (const auto address = readReceivedAddress(m_comment); address && !m_field.byIp) {
        m_field.byIp = address;
        return;
    }
    // by mail.example (mx004 [192.0.2.1])
    if (const qsizetype literal = m_comment.indexOf('['); literal >= 0 && !m_field.byIp && m_comment.endsWith(']')) {
        m_field.byIp = readReceivedAddress(m_comment.sliced(literal));
        if (m_field.byIp) {
            return;
        }
    }
    if (m_field.software.isEmpty()) {
        m_field.software = simplifiedCopy(m_comment, m_draft.pieces);
        // Postfix and sendmail on mail that a local user handed in
        m_field.local = m_field.local || indexOfWord(m_field.software, "from userid ") >= 0
            || (m_field.software.endsWith("/Submit") && !m_field.fromIp);
    }
}

/// Behind the other clauses a program says its name and number, among remarks that have neither.
void CommentReader::readSoftware()
{
    bool letter = false;
    bool digit = false;
    for (const char c : m_comment) {
        letter = letter || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        digit = digit || (c >= '0' && c <= '9');
    }
    const bool named = (letter && digit) || sameWord(m_comment, "Nemesis") || sameWord(m_comment, "Haraka")
        || sameWord(m_comment, "Dovecot") || sameWord(m_comment, "SG");
    if (named && m_field.software.isEmpty()) {
        m_field.software = simplifiedCopy(m_comment, m_draft.pieces);
    }
}

} // namespace

void noteReceivedDefect(ReceivedField &field, ReceivedDefect defect)
{
    if (!field.defects.contains(defect)) {
        field.defects.append(defect);
    }
}

void noteReceivedAccount(ReceivedDraft &draft, QByteArrayView account)
{
    draft.field.authenticated = true;
    if (draft.field.authenticatedAs.isEmpty()) {
        draft.field.authenticatedAs = simplifiedCopy(account, draft.pieces);
    }
}

QByteArray simplifiedCopy(QByteArrayView piece, TextPieces &pieces)
{
    bool afterSpace = true;
    for (const char c : piece) {
        const bool isSpace = c == ' ';
        if ((isSpace && afterSpace) || (c >= '\t' && c <= '\r')) {
            return piece.toByteArray().simplified();
        }
        afterSpace = isSpace;
    }
    return afterSpace ? piece.toByteArray().simplified() : pieces.copy(piece);
}

void readReceivedComment(QByteArrayView comment, ReceivedPlace place, ReceivedDraft &draft)
{
    CommentReader(comment, place, draft).read();
}

} // namespace Indicia
