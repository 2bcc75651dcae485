// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedfield.h"

#include "mailtime.h"
#include "messagelimits.h"
#include "receivedclauses_p.h"
#include "receiveddialect_p.h"

#include <algorithm>
#include <utility>

namespace Indicia {
namespace {

/// "Wednesday,"
constexpr qsizetype longestDayName = 10;

/// Reads the date of a field and takes its tokens away, so that the clauses never see them.
class DateOfField
{
public:
    DateOfField(QByteArrayView text, ReceivedTokens &tokens) : m_text(text), m_tokens(tokens.tokens) { }

    void read(ReceivedField &field);

private:
    bool readBehindSemicolon();
    void search();
    bool mayBeginDate(const ReceivedToken &token) const;
    void takeTokensAway();

    QByteArrayView m_text;
    QVarLengthArray<ReceivedToken, 40> &m_tokens;
    MailTime m_date;
    qsizetype m_begin = 0;
};

/// RFC 5321 section 4.4: the date stands behind the last semicolon, here the last outside of comments and quotes.
bool DateOfField::readBehindSemicolon()
{
    for (qsizetype index = m_tokens.size() - 1; index >= 0; --index) {
        if (m_tokens[index].kind == ReceivedToken::Kind::Semicolon) {
            m_begin = m_tokens[index].begin + 1;
            m_date = readMailTime(m_text.sliced(m_begin));
            return m_date.result != MailTime::Result::NoDate;
        }
    }
    return false;
}

bool DateOfField::mayBeginDate(const ReceivedToken &token) const
{
    if (token.kind != ReceivedToken::Kind::Word) {
        return false;
    }
    const char c = token.text.front();
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return (c >= '0' && c <= '9') || (letter && token.text.size() <= longestDayName);
}

/// SendGrid and others leave the semicolon out: the last stretch of the field that reads as a date is it.
void DateOfField::search()
{
    qsizetype end = 0;
    for (const ReceivedToken &token : m_tokens) {
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

void DateOfField::takeTokensAway()
{
    const auto inDate
        = [&](const ReceivedToken &token) { return token.begin >= m_begin && token.begin < m_begin + m_date.length; };
    m_tokens.erase(std::remove_if(m_tokens.begin(), m_tokens.end(), inDate), m_tokens.end());
}

void DateOfField::read(ReceivedField &field)
{
    if (!readBehindSemicolon()) {
        const bool semicolon = m_begin > 0;
        const qsizetype lastSemicolon = m_begin;
        search();
        if (m_date.result == MailTime::Result::NoDate) {
            field.defects.append(ReceivedDefect::NoDate);
            return;
        }
        if (!semicolon || m_begin < lastSemicolon) {
            field.defects.append(ReceivedDefect::DateWithoutSemicolon);
        }
    }
    takeTokensAway();
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
        field.from = unwrapped(draft.fromInComment).toByteArray();
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

ReceivedField parseReceived(QByteArrayView value)
{
    ReceivedField field;
    ReceivedDraft draft{.field = field};
    const QByteArrayView text = value.first(std::min<qsizetype>(value.size(), Limits::fieldOctets));
    ReceivedTokens tokens = tokenizeReceived(text);
    if (text.size() < value.size()) {
        field.defects.append(ReceivedDefect::TooLong);
    }
    if (tokens.tokens.isEmpty()) {
        field.defects.append(ReceivedDefect::Empty);
        return field;
    }
    if (tokens.unbalanced) {
        field.defects.append(ReceivedDefect::UnbalancedComment);
    }
    if (tokens.nestedTooDeep) {
        field.defects.append(ReceivedDefect::NestedTooDeep);
    }
    DateOfField(text, tokens).read(field);
    ReceivedClauses(tokens, draft).read();
    settleClient(draft);
    field.dialect = receivedDialectOf(field);
    settleHabits(field);
    noteGaps(field);
    return field;
}

} // namespace Indicia
