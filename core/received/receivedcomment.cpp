// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedcomment_p.h"

#include "receivedtokens_p.h"
#include "tlscomment.h"

#include <algorithm>

namespace Indicia {
namespace {

/// Splits a comment into words. Parentheses, commas and semicolons part as spaces do; "quoted" and [literals] are
/// whole, also behind a name (unknown[192.0.2.1]) as a word of their own, and behind "key=" as part of it.
class CommentWords
{
public:
    explicit CommentWords(QByteArrayView text) : m_text(text) { }

    QByteArrayView next();
    /// The last word stands in a comment inside the comment.
    bool isNested() const { return m_depth > 0; }
    /// All that is left, without outer spaces.
    QByteArrayView rest() const { return m_text.sliced(m_at).trimmed(); }

private:
    static bool isBreak(char c) { return isReceivedSpace(c) || c == '(' || c == ')' || c == ',' || c == ';'; }
    qsizetype enclosedEnd(qsizetype at) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// Behind the ] or " that closes what opens at @p at; behind the opening octet where nothing closes it.
qsizetype CommentWords::enclosedEnd(qsizetype at) const
{
    const char close = m_text[at] == '[' ? ']' : '"';
    for (qsizetype end = at + 1; end < m_text.size(); ++end) {
        if (m_text[end] == close) {
            return end + 1;
        }
        if (m_text[end] == '[' || m_text[end] == '(' || m_text[end] == ')') {
            break;
        }
    }
    return at + 1;
}

QByteArrayView CommentWords::next()
{
    while (m_at < m_text.size() && (isBreak(m_text[m_at]) || m_text[m_at] == '\\')) {
        if (m_text[m_at] == '\\') { // a quoted pair (RFC 5322 section 3.2.1) opens and closes nothing
            m_at = std::min(m_at + 2, m_text.size());
            continue;
        }
        m_depth += m_text[m_at] == '(' ? 1 : m_text[m_at] == ')' ? -1 : 0;
        ++m_at;
    }
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !isBreak(m_text[m_at])) {
        const char c = m_text[m_at];
        if (c == '[' && m_at > begin && m_text[m_at - 1] != '=') {
            break;
        }
        if (c != '[' && c != '"') {
            ++m_at;
            continue;
        }
        m_at = enclosedEnd(m_at);
        if (m_text[begin] == '[') {
            break;
        }
    }
    return m_text.sliced(begin, m_at - begin);
}

bool isGreeting(QByteArrayView word)
{
    return sameWord(word, "HELO") || sameWord(word, "EHLO") || sameWord(word, "LHLO");
}

/// Host names as reverse lookups give them: at least one dot that is not at an end.
bool looksLikeHost(QByteArrayView word)
{
    bool letter = false;
    for (const char c : word) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.') {
            return false;
        }
        letter = letter || isLetter;
    }
    const qsizetype dot = word.indexOf('.');
    return letter && dot > 0 && dot < word.size() - 1;
}

/// Four numbers with dots, one of them above 255. No software prints that of a connection.
bool isImpossibleAddress(QByteArrayView text)
{
    int dots = 0;
    int number = 0;
    bool tooLarge = false;
    for (const char c : text) {
        if (c == '.') {
            ++dots;
            number = 0;
        } else if (c >= '0' && c <= '9' && number < 1000) {
            number = number * 10 + (c - '0');
            tooLarge = tooLarge || number > 255;
        } else {
            return false;
        }
    }
    return dots == 3 && tooLarge;
}

/// What a writer puts where a reverse name belongs if it has none.
bool saysNoReverse(QByteArrayView word)
{
    return sameWord(word, "unknown") || sameWord(word, "softdnserr") || sameWord(word, "nodnsquery")
        || sameWord(word, "RDNS");
}

class CommentReader
{
public:
    CommentReader(QByteArrayView comment, ReceivedPlace place, ReceivedDraft &draft)
        : m_comment(comment.trimmed()), m_place(place), m_draft(draft), m_field(draft.field)
    { }

    void read();
    void readPeer();

private:
    bool readTls();
    bool readAuthentication();
    void readAccount(CommentWords &words);
    bool readEnvelope();
    bool readStart();
    void readWriter();
    void readSoftware();
    void readWord(QByteArrayView word);
    void readPair(QByteArrayView key, QByteArrayView value);
    void readMailbox(QByteArrayView word);
    void readLiteral(QByteArrayView word);
    void readName(QByteArrayView word);
    void noteImpossible(QByteArrayView word);
    void setAccount(QByteArrayView account);

    QByteArrayView m_comment;
    ReceivedPlace m_place;
    ReceivedDraft &m_draft;
    ReceivedField &m_field;
    CommentWords m_words{m_comment};
    QByteArrayView m_name; ///< a word without a dot, a name only if an address follows
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
        readPeer();
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
    const TlsClaim claim = readTlsComment(m_comment);
    mergeTlsClaim(m_field.tls, claim);
    return claim.claimed && !startsWithWord(m_comment, "AUTH:");
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
        m_field.envelopeFrom = unwrapped(end > 0 ? address.first(end) : address).toByteArray();
        m_field.hasEnvelopeFrom = true;
    }
    return true;
}

/// Postfix, sendmail, Courier, SquirrelMail and others on the account.
bool CommentReader::readAuthentication()
{
    CommentWords words(m_comment);
    const QByteArrayView first = words.next();
    if (sameWord(first, "AUTH:")) { // AUTH: PLAIN u, TLS: ...
        const QByteArrayView method = words.next();
        const QByteArrayView account = words.next();
        setAccount(account.isEmpty() || sameWord(account, "TLS:") ? method : account);
        return true;
    }
    if (sameWord(first, "Authenticated") || sameWord(first, "smtp-auth")) {
        readAccount(words);
        return true;
    }
    const QByteArrayView second = words.next();
    if (sameWord(second, "authenticated") && !sameWord(first, "not")) { // SquirrelMail authenticated user u
        setAccount(sameWord(words.next(), "user") ? words.next() : QByteArrayView());
        return true;
    }
    if (startsWithWord(first, "user=") && startsWithWord(second, "mech=")) { // FortiMail
        setAccount(first.sliced(5));
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
        setAccount(words.rest());
        return;
    }
    if (sameWord(word, "as") || sameWord(word, "user:") || sameWord(word, "user") || sameWord(word, "username")) {
        setAccount(words.next());
        return;
    }
    QByteArrayView account;
    for (QByteArrayView next = word; !next.isEmpty() && account.isEmpty(); next = words.next()) {
        account = startsWithWord(next, "user=") ? next.sliced(5) : QByteArrayView();
    }
    setAccount(account);
}

void CommentReader::setAccount(QByteArrayView account)
{
    m_field.authenticated = true;
    if (m_field.authenticatedAs.isEmpty()) {
        m_field.authenticatedAs = account.toByteArray().simplified();
    }
}

/// Before any clause: (qmail 123 invoked by uid 500), (qmail 123 invoked from network), (from user@host)
bool CommentReader::readStart()
{
    if (startsWithWord(m_comment, "from ")) {
        m_words.next();
        m_draft.fromInComment = m_words.next();
        m_place = ReceivedPlace::From;
        readPeer();
        m_field.local = m_field.local || !m_field.fromIp;
        return true;
    }
    if (!startsWithWord(m_comment, "qmail ") && !startsWithWord(m_comment, "nullmailer ")) {
        return false;
    }
    m_field.software = m_words.next().toByteArray();
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
        m_field.software = m_comment.toByteArray().simplified();
        // Postfix and sendmail on mail that a local user handed in
        m_field.local = m_field.local || m_field.software.contains("from userid ")
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
        m_field.software = m_comment.toByteArray().simplified();
    }
}

void CommentReader::readPeer()
{
    if (sameWord(m_comment, "localhost")) { // sendmail on what it made itself: from localhost (localhost)
        m_field.local = true;
        return;
    }
    // The name in IDENT comes from the client itself, and the writer's own words follow it.
    const bool clientFirst = startsWithWord(m_comment, "IDENT:");
    for (QByteArrayView word = m_words.next(); !word.isEmpty(); word = m_words.next()) {
        if (clientFirst && word.startsWith('[')) {
            m_draft.addressInBrackets = false;
        }
        readWord(word);
    }
}

void CommentReader::readWord(QByteArrayView word)
{
    if (startsWithWord(word, "IDENT:")) {
        word = word.sliced(6);
    }
    if (isGreeting(word)) {
        m_field.heloVerb = word.toByteArray().toUpper();
        m_field.helo = unwrapped(m_words.next()).toByteArray();
        m_draft.heloSaid = true;
    } else if (sameWord(word, "account")) {
        setAccount(unwrapped(m_words.next()));
    } else if (sameWord(word, "uid")) {
        m_field.local = true;
    } else if (sameWord(word, "unverified") || sameWord(word, "forged")) {
        m_field.mayBeForged = true;
    } else if (sameWord(word, "plain") || sameWord(word, "login")) { // Yahoo: (user@192.0.2.1 with plain)
        m_field.authenticated = true;
    } else if (saysNoReverse(word)) {
        m_field.reverseUnknown = true;
    } else if (word.startsWith('[')) {
        readLiteral(word);
    } else if (const qsizetype equals = word.indexOf('='); equals > 0) {
        readPair(word.first(equals), word.sliced(equals + 1));
    } else if (word.contains('@')) {
        readMailbox(word);
    } else {
        readName(word);
    }
}

/// Exim's helo=, ident=, port=
void CommentReader::readPair(QByteArrayView key, QByteArrayView value)
{
    if (sameWord(key, "helo") && !m_draft.heloSaid) {
        m_field.helo = unwrapped(value).toByteArray();
        m_draft.heloSaid = true;
    } else if (sameWord(key, "ident") && m_field.ident.isEmpty()) {
        m_field.ident = unwrapped(value).toByteArray();
    }
}

/// user@host, user@192.0.2.1, user@ before [192.0.2.1], IDENT:user@host: the client's own name for itself (RFC 1413)
void CommentReader::readMailbox(QByteArrayView word)
{
    const qsizetype at = word.lastIndexOf('@');
    if (m_field.ident.isEmpty()) {
        m_field.ident = word.first(std::max<qsizetype>(0, at)).toByteArray();
    }
    readName(word.sliced(at + 1));
}

void CommentReader::readLiteral(QByteArrayView word)
{
    const auto address = readReceivedAddress(word);
    if (address && !m_draft.addressInBrackets) {
        m_field.fromIp = address;
        m_draft.addressInBrackets = true;
        if (m_field.reverseName.isEmpty()) {
            m_field.reverseName = m_name.toByteArray();
        }
    }
    const QByteArrayView inside = unwrapped(word);
    if (!address) {
        noteImpossible(inside);
    }
    if (startsWithWord(inside, "local") || startsWithWord(inside, "unix") || startsWithWord(inside, "UNIX:")) {
        m_field.local = true; // OpenSMTPD, Cyrus, sendmail
    }
    m_name = {};
}

void CommentReader::noteImpossible(QByteArrayView word)
{
    if (isImpossibleAddress(word) && !m_field.fromIp && !m_field.fromIpImpossible) {
        m_field.fromIpImpossible = true;
        m_field.defects.append(ReceivedDefect::BadAddress);
    }
}

void CommentReader::readName(QByteArrayView word)
{
    word = unwrapped(word);
    if (const auto address = readReceivedAddress(word)) {
        if (!m_field.fromIp) {
            m_field.fromIp = address;
        }
        return;
    }
    noteImpossible(word);
    if (m_field.fromIp || !m_field.reverseName.isEmpty() || m_words.isNested()) {
        return;
    }
    if (looksLikeHost(word)) {
        m_field.reverseName = word.toByteArray();
    } else {
        m_name = word;
    }
}

} // namespace

void readReceivedComment(QByteArrayView comment, ReceivedPlace place, ReceivedDraft &draft)
{
    CommentReader(comment, place, draft).read();
}

void readReceivedLiteral(QByteArrayView word, ReceivedDraft &draft)
{
    CommentReader(word, ReceivedPlace::From, draft).readPeer();
}

} // namespace Indicia
