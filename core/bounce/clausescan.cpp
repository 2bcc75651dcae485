// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clausescan.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

/// Stands for the name of a host.
constexpr char hostMark = '\x02';

/// Stands for the number of a host that sent.
constexpr char clientMark = '\x03';

/// Words that a clause is looked through for; what comes after them is not read.
constexpr qsizetype mostWords = 64;

[[nodiscard]] bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == '@' || c == '+'
        || c == '/' || c == '=' || c == ':' || c == '%' || c == '#';
}

/// What a run of the octets of names is: an address, a name of a host, or words as they stand.
[[nodiscard]] std::optional<char> markOf(QByteArrayView run)
{
    if (run.contains("//")) {
        return ' ';
    }
    const qsizetype at = run.indexOf('@');
    if (at > 0 && at + 1 < run.size()) {
        return addressMark;
    }
    const qsizetype dot = run.indexOf('.');
    if (dot <= 0 || dot + 1 == run.size()) {
        return std::nullopt;
    }
    const bool number = std::ranges::none_of(run, [](char c) { return c >= 'a' && c <= 'z'; });
    return number ? ' ' : hostMark;
}

/// "from 192.0.2.1", "the sender 192.0.2.1": whose the number is.
[[nodiscard]] bool isClient(QByteArrayView before, QByteArrayView run)
{
    constexpr int dots = 3; // of IPv4; an IPv6 address is seldom written there without a word for it
    return (before.endsWith(" from ") || before.endsWith(" sender ")) && run.count('.') == dots
        && std::ranges::all_of(run, [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

/// The longest word that begins at @p at.
[[nodiscard]] std::optional<FoundWord> wordAt(QByteArrayView clause, qsizetype at)
{
    if (clause.at(at) == hostMark) {
        return FoundWord{.kind = ClauseWord::Domain, .begin = at, .end = at + 1};
    }
    if (clause.at(at) == clientMark) {
        return FoundWord{.kind = ClauseWord::Client, .begin = at, .end = at + 1};
    }
    const std::optional<ClauseWordAt> word = clauseWordAt(clause, at);
    return word ? std::optional<FoundWord>({.kind = word->kind, .begin = at, .end = at + word->length}) : std::nullopt;
}

} // namespace

QByteArray clausesWithMarks(QByteArrayView words)
{
    QByteArray out(1, ' ');
    out.reserve(words.size() + 2);
    qsizetype i = 0;
    while (i < words.size()) {
        qsizetype end = i;
        while (end < words.size() && isOfName(words.at(end))) {
            ++end;
        }
        if (end == i) {
            const char c = words.at(i++);
            const bool spaced = c == ' ' || c == '<' || c == '>' || c == '(' || c == ')' || c == '[' || c == ']'
                || c == ',' || c == '"' || c == '!' || c == '?' || c == '*';
            out.append(c == ';' ? '\0' : spaced ? ' ' : c);
            continue;
        }
        QByteArrayView run = words.sliced(i, end - i);
        const qsizetype assigned = run.indexOf('=');
        if (assigned > 0 && !run.contains('@')) { // "spf-result=example.org": a word and a name
            run = run.first(assigned);
            end = i + assigned;
        }
        i = end;
        const bool bracketed
            = i > run.size() && words.at(i - run.size() - 1) == '<' && i < words.size() && words.at(i) == '>';
        if (const std::optional<char> mark = bracketed ? addressMark : markOf(run)) {
            out.append(*mark == ' ' && isClient(out, run) ? clientMark : *mark);
            continue;
        }
        for (const char c : run) {
            out.append(c == '.' || c == ':' || c == '#' || c == '=' || c == '/' || c == '_' ? ' ' : c);
        }
        const bool sentenceEnds = run.endsWith('.') && !run.endsWith("...");
        out.append(sentenceEnds ? QByteArrayView("\0", 1) : QByteArrayView());
    }
    out.append(' ');
    // a space for each run of them: "<bob> ... unknown"
    QByteArray single;
    single.reserve(out.size());
    for (const char c : std::as_const(out)) {
        if (c != ' ' || !single.endsWith(' ')) {
            single.append(c);
        }
    }
    return single;
}

ClauseWords clauseWords(QByteArrayView clause)
{
    ClauseWords words;
    qsizetype i = 0;
    while (i < clause.size() && words.size() < mostWords) {
        const std::optional<FoundWord> word = wordAt(clause, i);
        if (word) {
            // the space that only says where it ends is none of it; not every script has spaces
            const qsizetype end = word->end - (clause.at(word->end - 1) == ' ' ? 1 : 0);
            words.append({.kind = word->kind, .begin = word->begin, .end = end});
            i = qMax(end, i + 1);
        } else {
            ++i;
        }
    }
    return words;
}

} // namespace Indicia
