// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagescanner_p.h"

#include "asciiword.h"
#include "fieldnames_p.h"
#include "headerscanner_p.h"
#include "messagelimits.h"
#include "mimescanner_p.h"
#include "octets.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype longestForm = 40; // of the file that a message was made anew from

bool hasEightBit(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    Octets::Vector all{};
    for (; end - at >= Octets::Width; at += Octets::Width) {
        all |= Octets::load(at);
    }
    char rest = 0;
    for (; at < end; ++at) {
        rest = static_cast<char>(rest | *at);
    }
    return Octets::anyTrue(all < 0) || (rest & 0x80) != 0;
}

bool beginsAsRebuilt(QByteArrayView bytes)
{
    return startsWithWord(bytes, RebuiltField) && bytes.sliced(RebuiltField.size()).startsWith(':');
}

} // namespace

Message MessageScanner::scan(
    const QByteArray &document, const ByteRange &range, LineEnd lineEnd, Message::Reading reading, bool mayBeRebuilt)
{
    Message message;
    message.m_document = document;
    message.m_range = range;
    message.m_lineEnd = static_cast<char>(lineEnd);
    message.m_rebuilt = mayBeRebuilt && beginsAsRebuilt(message.bytes());
    message.m_reading = reading;
    switch (reading) {
    case Message::Reading::Whole:
        MessageScanner(message).read();
        break;
    case Message::Reading::Structure:
        MessageScanner(message).readStructure();
        break;
    }
    return message;
}

void MessageScanner::readStructure()
{
    const ByteRange &range = m_message.m_range;
    const qint64 end = range.offset + range.length;
    LineReader reader(m_message.m_document, range.offset, end, static_cast<LineEnd>(m_message.m_lineEnd));
    m_message.m_fields = HeaderScanner(reader, HeaderScanner::Block::Message, nullptr, m_oddities).scan();
    m_message.m_body = {range.document, reader.position(), end - reader.position()};
    MimeScanner mime(reader, range.document, nullptr, m_oddities);
    m_message.m_parts
        = range.length > Limits::messageOctets ? mime.root(m_message.m_fields) : mime.scan(m_message.m_fields);
}

void MessageScanner::read()
{
    const ByteRange &range = m_message.m_range;
    const qint64 end = range.offset + range.length;
    const auto lineEnd = static_cast<LineEnd>(m_message.m_lineEnd);
    LineReader reader(m_message.m_document, range.offset, end, lineEnd);
    LineWatch watch(m_message.m_document, range.offset, end, lineEnd, m_oddities);

    m_message.m_fields = HeaderScanner(reader, HeaderScanner::Block::Message, &watch, m_oddities).scan();
    m_message.m_body = {range.document, reader.position(), end - reader.position()};
    noteRebuilt();
    noteRepeatedFields();
    noteMissingFields();
    noteEightBitFields();

    MimeScanner mime(reader, range.document, &watch, m_oddities);
    if (range.length > Limits::messageOctets) {
        m_oddities.note(Oddity::Kind::MessageLimit, range.offset, 0);
        m_message.m_parts = mime.root(m_message.m_fields);
    } else {
        m_message.m_parts = mime.scan(m_message.m_fields);
    }
    watch.finish();
    m_message.m_oddities = m_oddities.take();
}

void MessageScanner::noteRebuilt()
{
    if (m_message.m_rebuilt && !m_message.m_fields.isEmpty()) {
        const HeaderField &field = m_message.m_fields.constFirst();
        QByteArray form = m_message.value(field);
        form.truncate(std::min(form.indexOf(';') < 0 ? form.size() : form.indexOf(';'), longestForm));
        m_oddities.note(Oddity::Kind::Rebuilt, field.offset, field.length, form);
    }
}

// RFC 5322 section 3.6: which one counts is every reader's own choice, and senders of forgeries know whose.
void MessageScanner::noteRepeatedFields()
{
    QVarLengthArray<std::pair<QByteArrayView, const HeaderField *>, 20>
        seen; // a field that may stand once, and its first
    for (const HeaderField &field : m_message.m_fields) {
        const QByteArrayView name = singleInstanceName(m_message.name(field));
        // What was made anew has MIME fields of its own above those that came with it.
        if (name.isEmpty() || (m_message.m_rebuilt && startsWithWord(name, "Content-"))) {
            continue;
        }
        const auto *const first = std::ranges::find(seen, name, &std::pair<QByteArrayView, const HeaderField *>::first);
        if (first == seen.end()) {
            seen.append({name, &field});
            continue;
        }
        m_oddities.note(Oddity::Kind::DuplicateField, field.offset, field.length, name);
        const bool isShown = name == "From" || name == "Sender" || name == "Subject";
        if (isShown && m_message.value(field) != m_message.value(*first->second)) {
            m_oddities.note(Oddity::Kind::ConflictingHeaders, field.offset, field.length, name);
        }
    }
}

void MessageScanner::noteMissingFields()
{
    for (const QByteArrayView name : {QByteArrayView("Date"), QByteArrayView("From")}) {
        if (!m_message.first(name)) {
            m_oddities.note(Oddity::Kind::MissingField, m_message.m_range.offset, 0, name);
        }
    }
}

void MessageScanner::noteEightBitFields()
{
    const ByteRange &whole = m_message.m_range;
    if (!hasEightBit(m_message.view({whole.document, whole.offset, m_message.m_body.offset - whole.offset}))) {
        return;
    }
    // A Received field that says UTF8SMTP (RFC 6531 section 4.3) makes 8-bit fields proper (RFC 6532).
    const bool isInternational = std::ranges::any_of(m_message.m_fields, [this](const HeaderField &field) {
        return sameWord(m_message.name(field), "Received")
            && (m_message.rawValue(field).contains("with UTF8SMTP")
                || m_message.rawValue(field).contains("with UTF8LMTP"));
    });
    if (isInternational) {
        return;
    }
    for (const HeaderField &field : m_message.m_fields) {
        if (hasEightBit(m_message.view(m_message.range(field)))) {
            m_oddities.note(Oddity::Kind::EightBitHeader, field.offset, field.length);
        }
    }
}

} // namespace Indicia
