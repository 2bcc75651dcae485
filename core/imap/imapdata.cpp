// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapdata.h"

#include "asciiword.h"
#include "imapuidset.h"

#include <limits>
#include <utility>

namespace Indicia {

namespace {

using Kind = ImapToken::Kind;

/// Goes over the tokens of a response.
class Cursor
{
public:
    explicit Cursor(const ImapResponse &response) : m_response(response) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_response.tokens.size(); }
    [[nodiscard]] bool at(Kind kind) const { return !atEnd() && m_response.tokens[m_at].kind == kind; }

    /// What the next token says, if it is of that kind.
    std::optional<QByteArrayView> take(Kind kind)
    {
        if (!at(kind)) {
            return {};
        }
        return m_response.view(m_response.tokens[m_at++]);
    }
    bool takeWord(QByteArrayView word)
    {
        const bool is = at(Kind::Atom) && sameWord(m_response.view(m_response.tokens[m_at]), word);
        m_at += is ? 1 : 0;
        return is;
    }
    /// string, or atom where @p atoms: astring.
    std::optional<QByteArrayView> takeString(bool atoms)
    {
        if (at(Kind::Quoted) || at(Kind::Literal) || (atoms && at(Kind::Atom))) {
            return m_response.view(m_response.tokens[m_at++]);
        }
        return {};
    }
    /// The next token's; of no length at the end.
    [[nodiscard]] ImapToken place() const { return atEnd() ? ImapToken{} : m_response.tokens[m_at]; }
    /// Passes over one value, a list as a whole.
    bool skip()
    {
        int depth = 0;
        do {
            if (atEnd()) {
                return false;
            }
            depth += at(Kind::Open) ? 1 : at(Kind::Close) ? -1 : 0;
            ++m_at;
        } while (depth > 0);
        return depth == 0;
    }

private:
    const ImapResponse &m_response;
    std::size_t m_at = 0;
};

/// Sets what may be said once.
template <typename Value>
bool setOnce(std::optional<Value> &place, std::optional<Value> value)
{
    const bool first = !place && value;
    place = value;
    return first;
}

/// BODY[] or BODY[]<origin>; nothing where it is another section.
std::optional<qint64> bodyOrigin(QByteArrayView name)
{
    constexpr QByteArrayView whole = "BODY[]";
    if (!startsWithWord(name, whole)) {
        return {};
    }
    const QByteArrayView rest = name.sliced(whole.size());
    if (rest.isEmpty()) {
        return 0;
    }
    return rest.size() > 2 && rest.front() == '<' && rest.back() == '>' ? imapNumber(rest.sliced(1).chopped(1))
                                                                        : std::nullopt;
}

bool readBody(Cursor &cursor, qint64 origin, ImapMessageData &data, ImapToken &place)
{
    const bool first = setOnce(data.origin, std::optional(origin));
    data.noBody = cursor.takeWord("NIL");
    if (data.noBody) {
        return first;
    }
    place = cursor.place();
    return first && cursor.takeString(false);
}

/// One name and its value; a body's place only, since it may be large.
bool readItem(Cursor &cursor, ImapMessageData &data, ImapToken &place)
{
    const auto name = cursor.take(Kind::Atom);
    if (!name) {
        return false;
    }
    if (sameWord(*name, "UID")) {
        return setOnce(data.uid, imapUid(cursor.take(Kind::Atom).value_or(QByteArrayView())));
    }
    if (sameWord(*name, "RFC822.SIZE")) {
        return setOnce(data.size, imapNumber(cursor.take(Kind::Atom).value_or(QByteArrayView())));
    }
    if (sameWord(*name, "INTERNALDATE")) {
        const bool first = !std::exchange(data.hasDate, true);
        const bool none = cursor.takeWord("NIL"); // some servers have none
        const auto date = none ? std::optional(QByteArrayView()) : cursor.takeString(false);
        data.received = imapTime(date.value_or(QByteArrayView()));
        return first && date;
    }
    if (const auto origin = bodyOrigin(*name)) {
        return readBody(cursor, *origin, data, place);
    }
    return cursor.skip();
}

std::optional<ImapMessageData> readFetch(ImapResponse response, bool cut)
{
    Cursor cursor(response);
    const auto number = cursor.take(Kind::Atom);
    if (!number || !imapUid(*number) || !cursor.takeWord("FETCH") || !cursor.take(Kind::Open)) {
        return {};
    }
    ImapMessageData data;
    ImapToken body;
    while (!cursor.at(Kind::Close) && !(cut && cursor.atEnd())) {
        if (!readItem(cursor, data, body)) {
            return {};
        }
    }
    if (!cut && (!cursor.take(Kind::Close) || !cursor.atEnd())) {
        return {};
    }
    data.body = std::move(response.octets).sliced(body.offset, body.length);
    return data;
}

/// `2 4 (MODSEQ 7)`, behind SEARCH.
bool readSearch(Cursor &cursor, qsizetype most, std::vector<ImapUidRange> &ranges)
{
    while (const auto uid = cursor.take(Kind::Atom)) {
        if (!readImapUidSet(*uid, most, ranges)) {
            return false;
        }
    }
    return cursor.atEnd() || (cursor.at(Kind::Open) && cursor.skip() && cursor.atEnd());
}

/// `(TAG "A1") UID`, behind ESEARCH. False where it answers somebody else, or is not about UIDs.
bool answersUidSearch(Cursor &cursor, QByteArrayView tag)
{
    if (cursor.take(Kind::Open)) {
        const bool isOurs = cursor.takeWord("TAG") && cursor.takeString(true) == tag;
        if (!isOurs || !cursor.take(Kind::Close)) {
            return false;
        }
    }
    return cursor.takeWord("UID");
}

/// `(TAG "A1") UID ALL 2,4:7`, behind ESEARCH.
bool readExtendedSearch(Cursor &cursor, QByteArrayView tag, qsizetype most, std::vector<ImapUidRange> &ranges)
{
    if (!answersUidSearch(cursor, tag)) {
        return false;
    }
    while (!cursor.atEnd()) {
        if (cursor.takeWord("ALL")) {
            const auto set = cursor.take(Kind::Atom);
            if (!set || !readImapUidSet(*set, most, ranges)) {
                return false;
            }
        } else if (!cursor.take(Kind::Atom) || !cursor.skip()) { // what else it tells, and its value
            return false;
        }
    }
    return true;
}

std::optional<int> twoDigits(QByteArrayView text)
{
    const auto number = imapNumber(text.trimmed());
    return number && *number < 100 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<unsigned> monthOf(QByteArrayView name)
{
    constexpr QByteArrayView names = "janfebmaraprmayjunjulaugsepoctnovdec";
    for (unsigned month = 0; month < 12; ++month) {
        if (sameWord(name, names.sliced(month * 3, 3))) {
            return month + 1;
        }
    }
    return {};
}

} // namespace

std::optional<qint64> imapNumber(QByteArrayView digits)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9' || number > (most - (digit - '0')) / 10) {
            return {};
        }
        number = number * 10 + (digit - '0');
    }
    return digits.isEmpty() ? std::nullopt : std::optional(number);
}

std::optional<quint32> imapUid(QByteArrayView digits)
{
    const auto number = imapNumber(digits);
    return number && *number > 0 && *number <= std::numeric_limits<quint32>::max()
        ? std::optional(static_cast<quint32>(*number))
        : std::nullopt;
}

std::optional<qint64> imapModSeq(QByteArrayView digits)
{
    const auto number = imapNumber(digits);
    return number && *number > 0 ? number : std::nullopt;
}

std::optional<std::chrono::sys_seconds> imapTime(QByteArrayView text)
{
    using namespace std::chrono;
    constexpr qsizetype length = 26; // dd-Mon-yyyy hh:mm:ss +zzzz
    if (text.size() != length || text[2] != '-' || text[6] != '-' || text[11] != ' ' || text[14] != ':'
        || text[17] != ':' || text[20] != ' ' || (text[21] != '+' && text[21] != '-')) {
        return {};
    }
    const auto dayOfMonth = twoDigits(text.first(2));
    const auto monthNumber = monthOf(text.sliced(3, 3));
    const auto yearNumber = imapNumber(text.sliced(7, 4));
    const auto hour = twoDigits(text.sliced(12, 2));
    const auto minute = twoDigits(text.sliced(15, 2));
    const auto second = twoDigits(text.sliced(18, 2));
    const auto zoneHours = twoDigits(text.sliced(22, 2));
    const auto zoneMinutes = twoDigits(text.sliced(24, 2));
    if (!dayOfMonth || !monthNumber || !yearNumber || !hour || !minute || !second || !zoneHours || !zoneMinutes) {
        return {};
    }
    const year_month_day date(
        year(static_cast<int>(*yearNumber)), month(*monthNumber), day(static_cast<unsigned>(*dayOfMonth)));
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60 || *zoneHours > 23 || *zoneMinutes > 59) {
        return {};
    }
    const seconds zone = hours(*zoneHours) + minutes(*zoneMinutes);
    const sys_seconds local = sys_days(date) + hours(*hour) + minutes(*minute) + seconds(*second);
    return text[21] == '-' ? local + zone : local - zone;
}

std::optional<ImapCount> readImapCount(const ImapResponse &response)
{
    static constexpr std::pair<QByteArrayView, ImapCount::Name> names[] = {
        {"EXISTS", ImapCount::Name::Exists}, {"EXPUNGE", ImapCount::Name::Expunge}, {"FETCH", ImapCount::Name::Fetch}};
    Cursor cursor(response);
    const auto number = imapNumber(cursor.take(Kind::Atom).value_or(QByteArrayView()));
    for (const auto &[word, name] : names) {
        if (number && cursor.takeWord(word)) {
            return ImapCount{.number = *number, .name = name};
        }
    }
    return {};
}

std::optional<ImapMessageData> readImapFetch(ImapResponse response)
{
    return readFetch(std::move(response), false);
}

std::optional<ImapMessageData> readCutImapFetch(const ImapResponse &partial)
{
    // Only a literal at the end: what was known before it is whole, while a number at the end may lack digits.
    const bool inBody = !partial.tokens.empty() && partial.tokens.back().kind == Kind::Literal;
    auto data = inBody ? readFetch(partial, true) : std::nullopt;
    if (!data || !data->uid || !data->origin || data->noBody) {
        return {};
    }
    data->isCut = true;
    return data;
}

std::optional<ImapMailboxName> readImapList(const ImapResponse &response)
{
    Cursor cursor(response);
    if (!cursor.takeWord("LIST") || !cursor.take(Kind::Open)) {
        return {};
    }
    ImapMailboxName mailbox;
    while (const auto attribute = cursor.take(Kind::Atom)) {
        mailbox.attributes.append(asciiLowered(*attribute));
    }
    if (!cursor.take(Kind::Close)) {
        return {};
    }
    if (!cursor.takeWord("NIL")) {
        const auto delimiter = cursor.take(Kind::Quoted);
        if (!delimiter || delimiter->size() != 1) {
            return {};
        }
        mailbox.delimiter = delimiter->front();
    }
    const auto name = cursor.takeString(true);
    if (!name) {
        return {};
    }
    mailbox.name = name->toByteArray();
    return mailbox; // extended data (RFC 5258) may follow
}

bool readImapSearch(const ImapResponse &response, QByteArrayView tag, qsizetype most, std::vector<ImapUidRange> &ranges)
{
    Cursor cursor(response);
    if (cursor.takeWord("SEARCH")) {
        return readSearch(cursor, most, ranges);
    }
    return cursor.takeWord("ESEARCH") && readExtendedSearch(cursor, tag, most, ranges);
}

std::optional<qint64> readImapSearchCount(const ImapResponse &response, QByteArrayView tag)
{
    Cursor cursor(response);
    if (!cursor.takeWord("ESEARCH") || !answersUidSearch(cursor, tag)) {
        return {};
    }
    while (!cursor.takeWord("COUNT")) {
        if (!cursor.take(Kind::Atom) || !cursor.skip()) { // what else it tells, and its value
            return {};
        }
    }
    return imapNumber(cursor.take(Kind::Atom).value_or(QByteArrayView()));
}

ImapVanished readImapVanished(const ImapResponse &response, qsizetype most)
{
    ImapVanished vanished;
    Cursor cursor(response);
    (void)cursor.takeWord("VANISHED");
    if (cursor.take(Kind::Open)) {
        vanished.isEarlier = cursor.takeWord("EARLIER");
        if (!cursor.take(Kind::Close)) {
            return vanished;
        }
    }
    std::vector<ImapUidRange> uids;
    const auto set = cursor.take(Kind::Atom);
    if (set && cursor.atEnd() && readImapUidSet(*set, most, uids)) {
        vanished.uids = std::move(uids);
    }
    return vanished;
}

std::optional<ImapFolderCount> readImapStatus(const ImapResponse &response)
{
    Cursor cursor(response);
    const auto name = cursor.takeWord("STATUS") ? cursor.takeString(true) : std::nullopt;
    if (!name || !cursor.take(Kind::Open)) {
        return {};
    }
    while (!cursor.takeWord("MESSAGES")) {
        if (!cursor.take(Kind::Atom) || !cursor.skip()) { // what else it counts, and how many
            return {};
        }
    }
    const auto number = cursor.take(Kind::Atom);
    const auto messages = number ? imapNumber(*number) : std::nullopt;
    if (!messages || *messages > std::numeric_limits<quint32>::max()) {
        return {};
    }
    return ImapFolderCount{.name = name->toByteArray(), .messages = *messages};
}

} // namespace Indicia
