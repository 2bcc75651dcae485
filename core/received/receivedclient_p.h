// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commentwords_p.h"
#include "receivedcomment_p.h"

namespace Indicia {

/// Reads what the writer says of its client, from a comment behind "from" or a [literal] there:
///
///     rdns [192.0.2.1]; rdns[192.0.2.1]; unknown [192.0.2.1]; IDENT:user@rdns [192.0.2.1] (may be forged)
///     [192.0.2.1]:25 helo=name ident=user; 192.0.2.1; 192.0.2.1:25; user@192.0.2.1; [fe80::1%9]
///     HELO name; account user HELO name; 192.0.2.1, HELO name; [192.0.2.1] verified; unverified; [unix socket]
class ReceivedClient
{
public:
    ReceivedClient(QByteArrayView text, ReceivedDraft &draft)
        : m_text(trimmedWord(text)), m_words(m_text), m_draft(draft), m_field(draft.field)
    { }

    void read();

private:
    void readWord(QByteArrayView word);
    void readPair(QByteArrayView key, QByteArrayView value);
    void readMailbox(QByteArrayView word);
    void readLiteral(QByteArrayView word);
    void readName(QByteArrayView word);
    void noteImpossible(QByteArrayView word);

    QByteArrayView m_text;
    CommentWords m_words;
    ReceivedDraft &m_draft;
    ReceivedField &m_field;
    QByteArrayView m_name; ///< a word without a dot, a name only if an address follows
};

} // namespace Indicia
