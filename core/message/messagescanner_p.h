// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines_p.h"
#include "message.h"
#include "oddities_p.h"

namespace Indicia {

/// Reads a stretch of a document into a Message: header, then body, each line at most once.
class MessageScanner
{
public:
    /// @p range lies within @p document; its document number stands in every range of the message. RebuiltField is
    /// believed where the message @p mayBeRebuilt.
    [[nodiscard]] static Message scan(const QByteArray &document, const ByteRange &range, LineEnd lineEnd,
        Message::Reading reading, bool mayBeRebuilt);

private:
    explicit MessageScanner(Message &message) : m_message(message), m_oddities(message.m_range.document) { }

    void read();
    void readStructure();
    void noteRebuilt();
    void noteRepeatedFields();
    void noteMissingFields();
    void noteEightBitFields();

    Message &m_message;
    Oddities m_oddities;
};

} // namespace Indicia
