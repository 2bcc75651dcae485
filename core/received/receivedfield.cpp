// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedfield.h"

#include "mailtime.h"
#include "messagelimits.h"
#include "receivedclauses_p.h"
#include "receiveddialect_p.h"
#include "receivedreader_p.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace Indicia {
namespace {

/// "Wednesday,"
constexpr qsizetype longestDayName = 10;

/// What a date may consist of that is no more than a date: nothing that could close what opened before it.
constexpr std::array<bool, 256> plainDateOctets = [] {
    std::array<bool, 256> octets{};
    for (const char c : std::string_view(" \t\r\n,:+-./()0123456789")) {
        octets[quint8(c)] = true;
    }
    for (int letter = 0; letter < 26; ++letter) {
        octets[quint8('A' + letter)] = octets[quint8('a' + letter)] = true;
    }
    return octets;
}();

/// Reads the date of a field and takes its tokens away, so that the clauses never see them.
class DateOfField
{
public:
    explicit DateOfField(QByteArrayView text) : m_text(text) { }

    /// Whether the text ends with a semicolon and a date, as nearly all do: then what is left has to be taken apart.
    bool readAtEnd();
    /// What stands before the date that readAtEnd() found, with the semicolon.
    [[nodiscard]] QByteArrayView before() const { return m_text.first(m_begin); }
    void read(ReceivedTokens &tokens, ReceivedField &field);

private:
    using Tokens = QVarLengthArray<ReceivedToken, 40>;
    bool readBehindSemicolon(const Tokens &tokens);
    void search(const Tokens &tokens);
    [[nodiscard]] static bool mayBeginDate(const ReceivedToken &token);
    void find(Tokens &tokens, ReceivedField &field);
    void takeTokensAway(Tokens &tokens) const;

    QByteArrayView m_text;
    MailTime m_date;
    qsizetype m_begin = 0;
};

bool DateOfField::readAtEnd()
{
    const qsizetype semicolon = m_text.isEmpty() ? -1 : m_text.lastIndexOf(';');
    const QByteArrayView behind = m_text.sliced(semicolon + 1);
    if (semicolon < 0 || !std::ranges::all_of(behind, [](char c) { return plainDateOctets[quint8(c)]; })) {
        return false;
    }
    const MailTime date = readMailTime(behind);
    if (date.result == MailTime::Result::NoDate || !std::ranges::all_of(behind.sliced(date.length), isReceivedSpace)) {
        return false;
    }
    m_date = date;
    m_begin = semicolon + 1;
    return true;
}

/// RFC 5321 section 4.4: the date stands behind the last semicolon, here the last outside of comments and quotes.
bool DateOfField::readBehindSemicolon(const Tokens &tokens)
{
    for (qsizetype index = tokens.size() - 1; index >= 0; --index) {
        if (tokens[index].kind == ReceivedToken::Kind::Semicolon) {
            m_begin = tokens[index].begin + 1;
            m_date = readMailTime(m_text.sliced(m_begin));
            return m_date.result != MailTime::Result::NoDate;
        }
    }
    return false;
}

bool DateOfField::mayBeginDate(const ReceivedToken &token)
{
    if (token.kind != ReceivedToken::Kind::Word) {
        return false;
    }
    const char c = token.text.front();
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return (c >= '0' && c <= '9') || (letter && token.text.size() <= longestDayName);
}

/// SendGrid and others leave the semicolon out: the last stretch of the field that reads as a date is it.
void DateOfField::search(const Tokens &tokens)
{
    qsizetype end = 0;
    for (const ReceivedToken &token : tokens) {
        if (token.begin < end || !mayBeginDate(token)) {
            continue;
        }
        const MailTime date = readMailTime(m_text.sliced(token.begin));
        if (date.result != MailTime::Result::NoDate) {
            m_date = date;
            m_begin = token.begin;
            end = token.begin + date.length;
        }
    }
}

void DateOfField::takeTokensAway(Tokens &tokens) const
{
    const auto inDate
        = [&](const ReceivedToken &token) { return token.begin >= m_begin && token.begin < m_begin + m_date.length; };
    tokens.removeIf(inDate);
}

void DateOfField::find(Tokens &tokens, ReceivedField &field)
{
    if (!readBehindSemicolon(tokens)) {
        const bool semicolon = m_begin > 0;
        const qsizetype lastSemicolon = m_begin;
        search(tokens);
        if (m_date.result == MailTime::Result::NoDate) {
            field.defects.append(ReceivedDefect::NoDate);
            return;
        }
        if (!semicolon || m_begin < lastSemicolon) {
            field.defects.append(ReceivedDefect::DateWithoutSemicolon);
        }
    }
    takeTokensAway(tokens);
}

void DateOfField::read(ReceivedTokens &tokens, ReceivedField &field)
{
    if (m_date.result == MailTime::Result::NoDate) {
        find(tokens.tokens, field);
    }
    if (m_date.result == MailTime::Result::NoDate) {
        return;
    }
    if (m_date.result == MailTime::Result::Impossible) {
        field.defects.append(ReceivedDefect::ImpossibleDate);
        return;
    }
    field.time = m_date.time;
    field.zoneMinutes = m_date.zoneMinutes;
    field.zoneKnown = m_date.zoneKnown;
    field.weekdayWrong = m_date.weekdayWrong;
}

/// What follows from all clauses together: who the client is by the writer's form.
void settleClient(ReceivedDraft &draft)
{
    ReceivedField &field = draft.field;
    if (field.from.isEmpty() && !draft.fromInComment.isEmpty()) {
        field.from = draft.pieces.copy(unwrapped(draft.fromInComment));
    }
    const auto fromAddress = readReceivedAddress(field.from);
    if (!field.fromIp) {
        field.fromIp = fromAddress; // Exim: from [192.0.2.1] (helo=...)
    }
    if (sameWord(field.from, "unknown")) { // qmail: the writer's word for no reverse name
        field.reverseUnknown = true;
    } else if (draft.heloSaid && !fromAddress && field.reverseName.isEmpty() && !field.local
        && field.from.contains('.')) {
        field.reverseName = field.from; // the greeting stands apart, so this is the name that was looked up
    }
    if (field.protocol.startsWith("LMTP") && !field.fromIp) {
        field.local = true; // Dovecot and Cyrus, over a socket: a network would have given an address
    }
    const bool fetched = field.protocol == "POP3" || field.protocol == "IMAP"; // where nobody greets
    if (!draft.heloSaid && !field.local && !fetched && !sameWord(field.from, "unknown") && !field.from.contains('@')) {
        field.helo = field.from;
    }
    if (field.fromIp && !field.fromIp->isPrivate()) {
        field.local = false; // "with local" beside a peer's address: there was a network
    }
}

/// What is not said, but follows from the program's habits.
void settleHabits(ReceivedField &field)
{
    if (field.dialect == ReceivedDialect::Exim && !field.fromIp && !field.from.isEmpty() && !field.local) {
        field.local = true; // of a network Exim always writes the address: from exim by mx.example with scanned
        field.helo.clear();
    } else if (field.dialect == ReceivedDialect::Exim && field.reverseName.isEmpty() && field.fromIp
        && !readReceivedAddress(field.from)) {
        field.reverseName = field.from; // Exim leaves helo= out where it equals the name that it verified
    } else if (field.dialect == ReceivedDialect::Sendmail && field.reverseName.isEmpty() && field.fromIp) {
        field.reverseUnknown = true; // from helo ([192.0.2.1])
    }
}

void noteGaps(ReceivedField &field)
{
    if (field.from.isEmpty() && !field.fromIp) {
        field.defects.append(ReceivedDefect::NoFrom);
    }
    if (field.by.isEmpty()) {
        field.defects.append(ReceivedDefect::NoBy);
    }
}

} // namespace

void readReceived(QByteArrayView value, TextPieces &pieces, ReceivedField &field)
{
    const QByteArrayView text = value.first(std::min<qsizetype>(value.size(), Limits::fieldOctets));
    ReceivedDraft draft{.field = field, .pieces = pieces};
    DateOfField date(text);
    ReceivedTokens tokens = tokenizeReceived(date.readAtEnd() ? date.before() : text);
    draft.mayTellLogin = tokens.mayTellLogin;
    if (text.size() < value.size()) {
        field.defects.append(ReceivedDefect::TooLong);
    }
    if (tokens.tokens.isEmpty()) {
        field.defects.append(ReceivedDefect::Empty);
        return;
    }
    if (tokens.unbalanced) {
        field.defects.append(ReceivedDefect::UnbalancedComment);
    }
    if (tokens.nestedTooDeep) {
        field.defects.append(ReceivedDefect::NestedTooDeep);
    }
    date.read(tokens, field);
    ReceivedClauses(tokens, draft).read();
    settleClient(draft);
    field.dialect = receivedDialectOf(field);
    settleHabits(field);
    noteGaps(field);
}

ReceivedField parseReceived(QByteArrayView value)
{
    ReceivedField field;
    TextPieces pieces;
    readReceived(value, pieces, field);
    return field;
}

} // namespace Indicia
