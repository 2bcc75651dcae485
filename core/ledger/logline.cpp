// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logline.h"

#include "asciiword.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Takes what it reads from the front of a text.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) { }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] bool take(char c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c) {
            return false;
        }
        m_rest = m_rest.sliced(1);
        return true;
    }
    void skip(char c)
    {
        while (take(c)) { }
    }
    /// @p least to @p most digits.
    [[nodiscard]] std::optional<int> number(int least, int most)
    {
        int value = 0;
        int count = 0;
        while (count < most && count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9') {
            value = value * 10 + (m_rest[count] - '0');
            ++count;
        }
        if (count < least) {
            return std::nullopt;
        }
        m_rest = m_rest.sliced(count);
        return value;
    }
    /// Up to the next space, which goes with it.
    [[nodiscard]] QByteArrayView word()
    {
        const qsizetype end = m_rest.indexOf(' ');
        const QByteArrayView word = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return word;
    }

private:
    QByteArrayView m_rest;
};

int monthOf(QByteArrayView name)
{
    constexpr QByteArrayView names = "janfebmaraprmayjunjulaugsepoctnovdec";
    for (int month = 0; month < 12; ++month) {
        if (sameWord(name, names.sliced(qsizetype{3} * month, 3))) {
            return month + 1;
        }
    }
    return 0;
}

/// hh:mm:ss, with a fraction or not.
std::optional<int> readTime(Reader &reader)
{
    const auto hour = reader.number(2, 2);
    if (!hour || *hour > 23 || !reader.take(':')) {
        return std::nullopt;
    }
    const auto minute = reader.number(2, 2);
    if (!minute || *minute > 59 || !reader.take(':')) {
        return std::nullopt;
    }
    const auto second = reader.number(2, 2);
    if (!second || *second > 60) {
        return std::nullopt;
    }
    if (reader.take('.') && !reader.number(1, 9)) {
        return std::nullopt;
    }
    return *hour * 3600 + *minute * 60 + *second;
}

/// Z, +hh:mm or +hhmm; nothing where none of them stands there.
std::optional<int> readZone(Reader &reader)
{
    if (reader.take('Z')) {
        return 0;
    }
    Reader ahead = reader;
    const bool west = ahead.take('-');
    if (!west && !ahead.take('+')) {
        return std::nullopt;
    }
    const auto hours = ahead.number(2, 2);
    ahead.skip(':');
    const auto minutes = ahead.number(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59) {
        return std::nullopt;
    }
    reader = ahead;
    const int zone = *hours * 60 + *minutes;
    return west ? -zone : zone;
}

bool isDay(const LogStamp &stamp)
{
    return stamp.month >= 1 && stamp.month <= 12 && stamp.day >= 1 && stamp.day <= 31;
}

/// "Nov 21 03:24:14", and with a year before or after the time, as some write it.
std::optional<LogStamp> readBsdStamp(Reader &reader)
{
    LogStamp stamp;
    if (reader.rest().size() < 15) {
        return std::nullopt;
    }
    stamp.month = monthOf(reader.rest().first(3));
    if (stamp.month == 0) {
        return std::nullopt;
    }
    [[maybe_unused]] const QByteArrayView month = reader.word();
    reader.skip(' ');
    stamp.day = reader.number(1, 2).value_or(0);
    if (!isDay(stamp) || !reader.take(' ')) {
        return std::nullopt;
    }
    if (reader.rest().size() > 4 && reader.rest()[4] == ' ') {
        stamp.year = reader.number(4, 4).value_or(0);
        reader.skip(' ');
    }
    const auto time = readTime(reader);
    if (!time || !reader.take(' ')) {
        return std::nullopt;
    }
    stamp.seconds = *time;
    return stamp;
}

/// "2026-11-21T03:24:14.5+01:00" or "2026-11-21 03:24:14 +0100". Says whether a space parted date and time.
std::optional<LogStamp> readIsoStamp(Reader &reader, bool &spaced)
{
    LogStamp stamp;
    stamp.year = reader.number(4, 4).value_or(0);
    if (stamp.year < 1970 || !reader.take('-')) {
        return std::nullopt;
    }
    stamp.month = reader.number(2, 2).value_or(0);
    if (!reader.take('-')) {
        return std::nullopt;
    }
    stamp.day = reader.number(2, 2).value_or(0);
    spaced = reader.take(' ');
    if (!isDay(stamp) || (!spaced && !reader.take('T'))) {
        return std::nullopt;
    }
    const auto time = readTime(reader);
    if (!time) {
        return std::nullopt;
    }
    stamp.seconds = *time;
    Reader ahead = reader;
    if (!spaced || ahead.take(' ')) {
        stamp.zoneMinutes = readZone(ahead);
        if (stamp.zoneMinutes) {
            reader = ahead;
        }
    }
    if (!reader.take(' ')) {
        return std::nullopt;
    }
    return stamp;
}

bool isProgramOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("/._-@").contains(c);
}

/// prog[pid]: or prog: , as syslog puts it before the text (RFC 3164 section 4.1.3).
bool readTag(QByteArrayView word, LogLine &line)
{
    if (word.size() < 2 || word.back() != ':') {
        return false;
    }
    word.chop(1);
    if (const qsizetype bracket = word.indexOf('['); bracket >= 0) {
        if (word.back() != ']') {
            return false;
        }
        line.process = word.sliced(bracket + 1).chopped(1);
        word = word.first(bracket);
    }
    if (word.isEmpty() || !std::ranges::all_of(word, isProgramOctet)) {
        return false;
    }
    line.program = word;
    return true;
}

/// Host and tag; what stands between them (a facility) is passed over. A line without a tag keeps all its text.
void readSyslogText(Reader reader, LogLine &line, int wordsBeforeTag)
{
    line.text = reader.rest();
    for (int word = 0; word <= wordsBeforeTag; ++word) {
        if (readTag(reader.word(), line)) {
            line.text = reader.rest();
            // Solaris puts an identifier and the facility there.
            if (line.text.startsWith("[ID ")) {
                const qsizetype end = line.text.indexOf("] ");
                line.text = end < 0 ? line.text : line.text.sliced(end + 2);
            }
            return;
        }
    }
}

/// HOSTNAME APP-NAME PROCID MSGID STRUCTURED-DATA MSG (RFC 5424 section 6); structured data only as "-" or one element.
void readStructuredText(Reader reader, LogLine &line)
{
    [[maybe_unused]] const QByteArrayView host = reader.word();
    line.program = reader.word();
    line.process = reader.word();
    [[maybe_unused]] const QByteArrayView messageId = reader.word();
    QByteArrayView text = reader.rest();
    const qsizetype end = text.startsWith('[') ? text.indexOf("] ") : text.indexOf(' ');
    text = end < 0 ? QByteArrayView() : text.sliced(end + (text.startsWith('[') ? 2 : 1));
    line.text = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

/// Exim under syslog repeats its own time, unless it is told not to.
void dropOwnStamp(LogLine &line)
{
    bool spaced = false;
    Reader reader(line.text);
    if (startsWithWord(line.program, "exim") && readIsoStamp(reader, spaced) && spaced) {
        line.text = reader.rest();
    }
}

} // namespace

std::optional<LogLine> parseLogLine(QByteArrayView line)
{
    Reader reader(line);
    bool structured = false;
    if (reader.take('<')) { // priority (RFC 5424 section 6.2.1)
        if (!reader.number(1, 3) || !reader.take('>')) {
            return std::nullopt;
        }
        structured = reader.rest().startsWith("1 ");
        if (structured) {
            reader = Reader(reader.rest().sliced(2));
        }
    }
    LogLine parted;
    bool spaced = false;
    Reader iso = reader;
    if (const auto stamp = readIsoStamp(iso, spaced)) {
        parted.stamp = *stamp;
        reader = iso;
    } else if (const auto bsd = readBsdStamp(reader)) {
        parted.stamp = *bsd;
    } else {
        return std::nullopt;
    }
    if (structured) {
        readStructuredText(reader, parted);
    } else {
        // Exim's own text may hold a word that looks like a tag; syslog puts the host's name before it and no more.
        readSyslogText(reader, parted, spaced ? 1 : 3);
        if (spaced && parted.process.isEmpty()) {
            parted.program = "exim";
            parted.text = reader.rest();
        }
    }
    dropOwnStamp(parted);
    return parted;
}

} // namespace Indicia
