// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedcomment_p.h"
#include "receivedtokens_p.h"
#include "withkeyword.h"

namespace Indicia {

/// Reads the clauses of a field from its tokens (RFC 5321 section 4.4), in whatever order they stand:
///
///     "FROM" ext-domain  "BY" ext-domain  [ "VIA" link ] [ "WITH" protocol ] [ "ID" id ] [ "FOR" path ]
///     [ "tls" cipher [ "group" group ] ]      RFC 8314 section 4.3
///
/// and comments behind each. What stands in no clause is passed over.
///
/// A client that greets with "x by a.example with ESMTPS id 1" (some servers let it) writes clauses into the field
/// before the server does. So the "by" that counts is the one behind the client's address, and clauses behind it
/// replace those before it.
class ReceivedClauses
{
public:
    ReceivedClauses(const ReceivedTokens &tokens, ReceivedDraft &draft)
        : m_tokens(tokens.tokens), m_draft(draft), m_field(draft.field)
    { }

    void read();

private:
    enum class Keyword { None, From, By, Via, With, Id, For, Tls, Group, Auth, EnvelopeFrom };
    using Place = ReceivedPlace;

    static Keyword keywordOf(QByteArrayView word);
    void findBy();
    [[nodiscard]] bool isByWithName(qsizetype index) const;
    [[nodiscard]] bool isWord(qsizetype index) const;
    [[nodiscard]] bool clientStandsBetween(qsizetype first, qsizetype last) const;

    void readToken(qsizetype index);
    void readKeyword(qsizetype index, Keyword keyword);
    void readValue(QByteArrayView word);
    void readStrayWord(QByteArrayView word);
    void readStrayPair(QByteArrayView key, QByteArrayView value);
    void endPhrase()
    {
        if (m_phrase != Keyword::None) {
            takePhrase();
        }
    }
    void takePhrase();
    bool replaces(bool given, bool &early);

    void setFrom(QByteArrayView word);
    void setBy(QByteArrayView word);
    void setWith(const WithKeyword &keyword);
    void setId(QByteArrayView word);
    void setFor(QByteArrayView word);
    void setTls(QByteArrayView word);
    void claimCipher(QByteArrayView cipher);

    const QVarLengthArray<ReceivedToken, 40> &m_tokens;
    ReceivedDraft &m_draft;
    ReceivedField &m_field;
    qsizetype m_by = -1; ///< index of the "by" that counts
    Place m_place = Place::Start;
    Keyword m_pending = Keyword::None; ///< the clause whose value comes next
    Keyword m_phrase = Keyword::None; ///< via and with: may be of several words
    QByteArrayView m_phraseText;
    int m_phraseWords = 0;
    QByteArrayView m_before; ///< the word before
    bool m_fromSeen = false;
    // Whether the value comes from before the "by" that counts, and so from the client perhaps.
    bool m_earlyWith = false;
    bool m_earlyVia = false;
    bool m_earlyId = false;
    bool m_earlyFor = false;
};

} // namespace Indicia
