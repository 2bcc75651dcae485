// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedtokens_p.h"

#include "octets.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace Indicia {
namespace {

/// Deeper than any mail server nests; it is an oddity, not a bound, since nesting costs no stack here.
constexpr int saneDepth = 16;

/// A quoted string is followed this far, which keeps the search for its end linear: a local part (RFC 5321 section
/// 4.5.3.1.1: 64 octets, each quoted) or a name (255).
constexpr qsizetype longestQuoted = 256;

/// Octets that mean something to the tokenizer; all others only make words longer.
enum OctetClass : quint8 {
    Plain = 0,
    EndsWord = 1, ///< a space, ; or )
    MayEndWord = 2, ///< , and (
    Opens = 4, ///< " [ <
    Nests = 8, ///< what the pairing of parentheses looks at
    Space = 16,
    Bounds = 32, ///< what a [literal] or <path> may end at
};

constexpr std::array<quint8, 256> octetClasses = [] {
    std::array<quint8, 256> classes{};
    for (const char c : {' ', '\t', '\r', '\n'}) {
        classes[quint8(c)] = EndsWord | Space;
    }
    classes[quint8(';')] = EndsWord;
    classes[quint8(',')] = MayEndWord;
    classes[quint8('(')] = MayEndWord | Nests;
    classes[quint8(')')] = EndsWord | Nests;
    classes[quint8('"')] = Opens | Nests;
    classes[quint8('[')] = Opens;
    classes[quint8('<')] = Opens | Nests;
    classes[quint8('\\')] = Nests;
    for (const char c : {'[', ']', '<', '>', '(', ')', ';', '"'}) {
        classes[quint8(c)] |= Bounds;
    }
    return classes;
}();

/// Octets whose marks are kept in one number.
constexpr qsizetype piece = 64;

/// Which octets may be of one of the classes, by as few comparisons as can be: few others stand in words.
[[nodiscard]] Octets::Vector marked(Octets::Vector octets)
{
    constexpr char caseBits = 0x60; // ; < > [ \ ] differ from { and what follows it by these alone
    return (octets < '-') | ((octets | caseBits) > 'z');
}

struct Parenthesis
{
    qsizetype begin = 0;
    qsizetype end = -1; ///< of its fellow; -1 where there is none
    int outer = -1; ///< index of the one around it
};

class Tokenizer
{
public:
    Tokenizer(QByteArrayView text, ReceivedTokens &result) : m_text(text), m_result(result) { }

    void run();

private:
    [[nodiscard]] bool lookAhead();
    [[nodiscard]] qsizetype next(qsizetype at, int classes) const;
    [[nodiscard]] qsizetype nextParenthesis(qsizetype at) const;
    void pairParentheses();
    qsizetype pairedEnd(qsizetype at);
    [[nodiscard]] qsizetype quoteEnd(qsizetype at) const;
    [[nodiscard]] qsizetype quotedLocalPartEnd(qsizetype at) const;
    [[nodiscard]] qsizetype groupEnd(qsizetype at) const;
    qsizetype commentEnd(qsizetype at);
    qsizetype wordEnd(qsizetype at);
    [[nodiscard]] bool isPartingComma(qsizetype at) const;
    qsizetype take(qsizetype at);

    QByteArrayView m_text;
    ReceivedTokens &m_result;
    QVarLengthArray<quint64, 16> m_marks; ///< a bit for each octet of each piece: it may be of one of the classes
    bool m_isPaired = false; ///< m_parentheses is filled; else each comment's end is looked for when it begins
    QVarLengthArray<Parenthesis, 32> m_parentheses; ///< in the order of the text
    qsizetype m_nextParenthesis = 0;
    qsizetype m_commentBegin = -1; ///< of the comment whose end was looked for last
    qsizetype m_commentEnd = -1;
};

/// The first octet at @p at or behind it that is of one of @p classes; the end where none is.
inline qsizetype Tokenizer::next(qsizetype at, int classes) const
{
    const char *const text = m_text.data();
    for (auto first = size_t(at); qsizetype(first) < m_text.size(); first = (first / piece + 1) * piece) {
        for (quint64 marks = m_marks[qsizetype(first / piece)] >> (first % piece); marks != 0; marks &= marks - 1) {
            const qsizetype found = qsizetype(first) + std::countr_zero(marks);
            if ((octetClasses[quint8(text[found])] & classes) != 0) {
                return found;
            }
        }
    }
    return m_text.size();
}

/// Looks at all octets in one quick pass and marks those that may mean something. True: there is no quoted string and
/// no quoted pair, as in nearly all fields, so that nothing but parentheses closes a comment.
bool Tokenizer::lookAhead()
{
    const qsizetype size = m_text.size();
    m_marks.resize(size / piece + 1, 0);
    const qsizetype last = size - Octets::Width - 1;
    if (last < 0) {
        m_marks[0] = (quint64(1) << size) - 1; // too short to be worth it
        return false;
    }
    const char *const text = m_text.data();
    quint64 *const marks = m_marks.data();
    quint64 quotes = 0;
    quint64 logins = 0;
    for (qsizetype at = 0; at < size; at += Octets::Width) {
        const qsizetype from = std::min(at, last); // in the end some octets for the second time
        const Octets::Vector octets = Octets::load(text + from);
        const Octets::Vector behind = Octets::load(text + from + 1);
        quotes |= Octets::bitsOf((octets == '"') | (octets == '\\')); // of which the last octet of all can open none
        logins |= Octets::bitsOf(((octets | ' ') == 'a') & ((behind | ' ') == 'u'));
        marks[at / piece] |= Octets::bitsOf(marked(octets)) >> (at - from) << (at % piece);
    }
    marks[(size - 1) / piece] |= quint64(1) << ((size - 1) % piece); // whatever it is: it was only behind others
    m_result.mayTellLogin = logins != 0;
    return quotes == 0;
}

/// The first parenthesis at @p at or behind it; the end where there is none.
qsizetype Tokenizer::nextParenthesis(qsizetype at) const
{
    for (; m_text.size() - at >= Octets::Width; at += Octets::Width) {
        const Octets::Vector octets = Octets::load(m_text.data() + at);
        if (const qsizetype first = Octets::firstTrue((octets == '(') | (octets == ')')); first < Octets::Width) {
            return at + first;
        }
    }
    while (at < m_text.size() && m_text[at] != '(' && m_text[at] != ')') {
        ++at;
    }
    return at;
}

/// Finds the fellow of each parenthesis in one pass. An opening one that has none must not swallow the rest of the
/// field: whoever greets with "HELO (x" would hide the server's own words in a comment.
void Tokenizer::pairParentheses()
{
    m_isPaired = true;
    int open = -1;
    int depth = 0;
    for (qsizetype at = next(0, Nests); at < m_text.size(); at = next(at + 1, Nests)) {
        const char c = m_text[at];
        if (c == '(') {
            m_parentheses.append({.begin = at, .outer = open});
            open = int(m_parentheses.size()) - 1;
            m_result.nestedTooDeep = m_result.nestedTooDeep || ++depth > saneDepth;
        } else if (c == ')') {
            if (open < 0) {
                m_result.unbalanced = true;
                continue;
            }
            m_parentheses[open].end = at;
            open = m_parentheses[open].outer;
            --depth;
        } else if (open >= 0 && c == '\\') {
            ++at;
        } else if (open >= 0 && c == '<') {
            at = quotedLocalPartEnd(at);
        } else if (open < 0 && c == '"') {
            const qsizetype end = quoteEnd(at);
            at = end < 0 ? at : end;
        }
    }
    m_result.unbalanced = m_result.unbalanced || open >= 0;
}

/// Of the closing quote of the string that begins at @p at; -1 where there is none. It has to end a word or a local
/// part: a stray quote in a greeting must not reach to one in the server's own words.
qsizetype Tokenizer::quoteEnd(qsizetype at) const
{
    const qsizetype limit = std::min(m_text.size(), at + longestQuoted);
    for (qsizetype end = at + 1; end < limit; ++end) {
        if (m_text[end] == '\\') {
            ++end;
        } else if (m_text[end] == '"') {
            const char next = end + 1 < m_text.size() ? m_text[end + 1] : ' ';
            return isReceivedSpace(next) || QByteArrayView("@>,;").contains(next) ? end : -1;
        }
    }
    return -1;
}

/// A path with a quoted local part in a comment, (envelope-from <"a) by x"@example.org>): a sender's own text, whose
/// parentheses are none. Gives the last octet of the quoted string, or @p at where there is no such path.
qsizetype Tokenizer::quotedLocalPartEnd(qsizetype at) const
{
    if (at + 1 >= m_text.size() || m_text[at + 1] != '"') {
        return at;
    }
    const qsizetype limit = std::min(m_text.size() - 1, at + longestQuoted);
    for (qsizetype end = at + 2; end < limit; ++end) {
        if (m_text[end] == '\\') {
            ++end;
        } else if (m_text[end] == '"') {
            return m_text[end + 1] == '@' ? end : at;
        }
    }
    return at;
}

/// Of the ] or > that ends the group which begins at @p at; -1 where there is none before another such group, a
/// comment or a semicolon.
qsizetype Tokenizer::groupEnd(qsizetype at) const
{
    const char open = m_text[at];
    const char close = open == '[' ? ']' : '>';
    for (qsizetype end = next(at + 1, Bounds); end < m_text.size(); end = next(end + 1, Bounds)) {
        const char c = m_text[end];
        if (c == close) {
            return end;
        }
        if (c == open || c == '(' || c == ')' || c == ';') {
            return -1;
        }
        if (c == '"' && open == '<') {
            const qsizetype quote = quoteEnd(end);
            end = quote < 0 ? end : quote;
        }
    }
    return -1;
}

/// Of the parenthesis that closes the comment which begins at @p at; -1 where it begins none. Where the first one is
/// found that nothing closes, all are paired, so that no octet is looked at for each of many such.
qsizetype Tokenizer::commentEnd(qsizetype at)
{
    if (m_isPaired) {
        return pairedEnd(at);
    }
    if (m_commentBegin == at) {
        return m_commentEnd;
    }
    m_commentBegin = at;
    int depth = 1;
    for (qsizetype end = nextParenthesis(at + 1); end < m_text.size(); end = nextParenthesis(end + 1)) {
        depth += m_text[end] == '(' ? 1 : -1;
        if (depth == 0) {
            return m_commentEnd = end;
        }
        m_result.nestedTooDeep = m_result.nestedTooDeep || depth > saneDepth;
    }
    pairParentheses();
    return pairedEnd(at);
}

qsizetype Tokenizer::pairedEnd(qsizetype at)
{
    while (m_nextParenthesis < m_parentheses.size() && m_parentheses[m_nextParenthesis].begin < at) {
        ++m_nextParenthesis;
    }
    const bool known = m_nextParenthesis < m_parentheses.size() && m_parentheses[m_nextParenthesis].begin == at;
    return known ? m_parentheses[m_nextParenthesis].end : -1;
}

/// Commas stand inside words too ("id 0,1"): one parts only where a space or another group follows.
bool Tokenizer::isPartingComma(qsizetype at) const
{
    if (at + 1 >= m_text.size()) {
        return true;
    }
    const char next = m_text[at + 1];
    return isReceivedSpace(next) || next == '<' || next == '(';
}

qsizetype Tokenizer::wordEnd(qsizetype at)
{
    while ((at = next(at, EndsWord | MayEndWord | Opens)) < m_text.size()) {
        const char c = m_text[at];
        const quint8 octetClass = octetClasses[quint8(c)];
        if ((octetClass & EndsWord) != 0 || (c == ',' && isPartingComma(at)) || (c == '(' && commentEnd(at) >= 0)) {
            return at;
        }
        const qsizetype end = c == '"' ? quoteEnd(at) : (octetClass & Opens) != 0 ? groupEnd(at) : -1;
        at = end < 0 ? at + 1 : end + 1;
    }
    return at;
}

/// Takes the token that begins at @p at, where no space and no closing parenthesis is; gives its end.
qsizetype Tokenizer::take(qsizetype at)
{
    using enum ReceivedToken::Kind;
    const char c = m_text[at];
    const qsizetype comment = c == '(' ? commentEnd(at) : -1;
    const auto kind = comment >= 0 ? Comment : c == ';' ? Semicolon : c == ',' && isPartingComma(at) ? Comma : Word;
    const qsizetype end = kind == Word ? wordEnd(at) : kind == Comment ? comment + 1 : at + 1;
    const qsizetype outer = kind == Comment ? 1 : 0; // its parentheses
    m_result.tokens.append({.kind = kind, .text = m_text.sliced(at + outer, end - at - 2 * outer), .begin = at});
    return end;
}

void Tokenizer::run()
{
    if (!lookAhead()) {
        pairParentheses();
    }
    for (qsizetype at = 0; at < m_text.size();) {
        const char c = m_text[at];
        if ((octetClasses[quint8(c)] & Space) != 0) {
            ++at;
        } else if (c == ')') {
            m_result.unbalanced = m_result.unbalanced || !m_isPaired;
            ++at;
        } else {
            at = take(at);
        }
    }
}

} // namespace

ReceivedTokens tokenizeReceived(QByteArrayView text)
{
    ReceivedTokens result;
    Tokenizer(text, result).run();
    return result;
}

QByteArrayView unwrapped(QByteArrayView word)
{
    word = trimmedWord(word);
    if (word.size() >= 2) {
        const char first = word.front();
        const char last = word.back();
        if ((first == '<' && last == '>') || (first == '[' && last == ']') || (first == '"' && last == '"')) {
            return trimmedWord(word.sliced(1, word.size() - 2));
        }
    }
    return word;
}

} // namespace Indicia
