// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcrecord_p.h"

#include "asciiword.h"
#include "dmarcrecordcache.h"
#include "dmarcvalues_p.h"
#include "reporturi_p.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace Indicia {
namespace {

using Fault = DmarcRecordFault;

constexpr QByteArrayView version = "DMARC1";

bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimmedWsp(QByteArrayView text)
{
    while (!text.isEmpty() && isWsp(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isWsp(text.back())) {
        text.chop(1);
    }
    return text;
}

struct Tag
{
    QByteArrayView name;
    QByteArrayView value;
};

/// equals = *WSP "=" *WSP. Without a name where there is no equals sign.
Tag tagOf(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    return equals < 0 ? Tag() : Tag{trimmedWsp(text.first(equals)), trimmedWsp(text.sliced(equals + 1))};
}

QByteArrayView firstTag(QByteArrayView text)
{
    const qsizetype end = text.indexOf(';');
    return end < 0 ? text : text.first(end);
}

class RecordReader
{
public:
    explicit RecordReader(const QByteArray &text) { m_record.text = text; }

    DmarcRecord run();

private:
    void readTag(const Tag &tag);
    void readPolicy(DmarcPolicy &policy, QByteArrayView value);
    void readMode(DmarcMode &mode, QByteArrayView value);
    void readPsd(QByteArrayView value);
    void readTesting(QByteArrayView value);
    void readPercent(QByteArrayView value);
    void readUris(QList<QByteArray> &uris, QByteArrayView value);
    void readFailureOptions(QByteArrayView value);
    void settle();
    void note(Fault fault);

    DmarcRecord m_record;
    bool m_policyBroken = false;
    std::bitset<16> m_seen; ///< by the place in the table of tags
};

void RecordReader::note(Fault fault)
{
    if (!m_record.faults.contains(fault)) {
        m_record.faults.append(fault);
    }
}

void RecordReader::readPolicy(DmarcPolicy &policy, QByteArrayView value)
{
    policy = dmarcPolicy(value);
    if (policy == DmarcPolicy::NotSaid) {
        m_policyBroken = true;
        note(Fault::InvalidValue);
    }
}

/// dmarc-rors = "r" / "s"
void RecordReader::readMode(DmarcMode &mode, QByteArrayView value)
{
    if (sameWord(value, "s")) {
        mode = DmarcMode::Strict;
    } else if (!sameWord(value, "r")) {
        note(Fault::InvalidValue);
    }
}

/// dmarc-psd = "y" / "n" / "u"
void RecordReader::readPsd(QByteArrayView value)
{
    if (sameWord(value, "y")) {
        m_record.psd = DmarcPsd::Yes;
    } else if (sameWord(value, "n")) {
        m_record.psd = DmarcPsd::No;
    } else if (!sameWord(value, "u")) {
        note(Fault::InvalidValue);
    }
}

/// dmarc-yorn = "y" / "n"
void RecordReader::readTesting(QByteArrayView value)
{
    m_record.testing = sameWord(value, "y");
    if (!m_record.testing && !sameWord(value, "n")) {
        note(Fault::InvalidValue);
    }
}

void RecordReader::readPercent(QByteArrayView value)
{
    const int percent = dmarcPercent(value);
    if (percent < 0) {
        note(Fault::InvalidValue);
    } else {
        m_record.percent = percent;
    }
}

void RecordReader::readUris(QList<QByteArray> &uris, QByteArrayView value)
{
    const ReportUris found = readReportUris(value);
    uris = found.uris;
    if (!found.complete) {
        note(Fault::InvalidReportUri);
    }
}

void RecordReader::readFailureOptions(QByteArrayView value)
{
    if (isDmarcFailureOptions(value)) {
        m_record.failureOptions = value.toByteArray().toLower();
    } else {
        note(Fault::InvalidValue);
    }
}

/// dmarc-tag = 1*ALPHA equals 1*dmarc-value; what a value may be depends on the name (section 4.8, table 2). Names are
/// taken in any case: everybody does, and some publish P=.
void RecordReader::readTag(const Tag &tag)
{
    static constexpr std::array<QByteArrayView, 14> names{
        "p", "sp", "np", "adkim", "aspf", "psd", "t", "rua", "ruf", "fo", "pct", "rf", "ri", "v"};
    const auto name = std::ranges::find_if(names, [&](QByteArrayView known) { return sameWord(tag.name, known); });
    if (name == names.end()) {
        note(Fault::UnknownTag);
        return;
    }
    const auto place = std::size_t(name - names.begin());
    if (m_seen.test(place)) {
        note(Fault::DuplicateTag);
        return;
    }
    m_seen.set(place);
    switch (place) {
    case 0:
        return readPolicy(m_record.policy, tag.value);
    case 1:
        return readPolicy(m_record.subdomainPolicy, tag.value);
    case 2:
        return readPolicy(m_record.nonexistentPolicy, tag.value);
    case 3:
        return readMode(m_record.dkimMode, tag.value);
    case 4:
        return readMode(m_record.spfMode, tag.value);
    case 5:
        return readPsd(tag.value);
    case 6:
        return readTesting(tag.value);
    case 7:
        return readUris(m_record.aggregateReports, tag.value);
    case 8:
        return readUris(m_record.failureReports, tag.value);
    case 9:
        return readFailureOptions(tag.value);
    case 10:
        readPercent(tag.value);
        [[fallthrough]];
    case 11:
    case 12:
        return note(Fault::RemovedTag);
    default: // v: the first tag, which was read before
        return;
    }
}

/// Section 4.10.1: without a valid p=, or with an sp= or np= that is not valid, as if the record said p=none alone.
/// Section 4.7: fo= means nothing without ruf=.
void RecordReader::settle()
{
    if (m_policyBroken || m_record.policy == DmarcPolicy::NotSaid) {
        note(Fault::MissingPolicy);
        m_record.policy = DmarcPolicy::None;
        m_record.subdomainPolicy = DmarcPolicy::NotSaid;
        m_record.nonexistentPolicy = DmarcPolicy::NotSaid;
    }
    if (m_record.failureReports.isEmpty()) {
        m_record.failureOptions.clear();
    }
}

/// dmarc-record = dmarc-version *(dmarc-sep dmarc-tag) [dmarc-sep]
DmarcRecord RecordReader::run()
{
    QByteArrayView rest = m_record.text;
    while (!rest.isEmpty()) {
        const QByteArrayView text = firstTag(rest);
        if (!trimmedWsp(text).isEmpty()) {
            readTag(tagOf(text));
        }
        rest = rest.sliced(std::min(rest.size(), text.size() + 1));
    }
    settle();
    return std::move(m_record);
}

} // namespace

/// dmarc-version = "v" equals %s"DMARC1", case sensitive, in front of all
bool isDmarcRecord(QByteArrayView text)
{
    const Tag tag = tagOf(firstTag(text));
    return !text.isEmpty() && !isWsp(text.front()) && sameWord(tag.name, "v") && tag.value == version;
}

DmarcRecord parseDmarcRecord(const QByteArray &text)
{
    return RecordReader(text).run();
}

DmarcRecordCache::DmarcRecordCache(qsizetype maxEntries) : RecordCache(parseDmarcRecord, maxEntries)
{ }

bool isUsable(const DmarcRecord &record)
{
    return !record.faults.contains(Fault::MissingPolicy) || !record.aggregateReports.isEmpty();
}

std::optional<DmarcRecord> readDmarcRecord(const QByteArray &text)
{
    if (!isDmarcRecord(text)) {
        return {};
    }
    const DmarcRecord record = parseDmarcRecord(text);
    return isUsable(record) ? std::optional(record) : std::nullopt;
}

} // namespace Indicia
