// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "lines_p.h"
#include "message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <vector>

namespace Indicia {

/// A stretch of a field's value that is left out when hashing: what b= carries. Counted from the octet after the colon.
struct LeftOut
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The header of one message in the forms that are signed (RFC 6376 sections 3.4.1, 3.4.2 and 5.4.2).
///
/// Its fields are indexed once and brought into relaxed form once, however many signatures name them. For one thread at
/// a time. Holds a copy of the message, which shares its bytes.
class CanonicalHeader
{
public:
    explicit CanonicalHeader(const Message &message);

    [[nodiscard]] const Message &message() const { return m_message; }
    /// How many fields of that name (in lower case) there are.
    [[nodiscard]] int count(QByteArrayView name) const;
    /// Indexes in Message::fields() of those of that name (in lower case), from the top.
    [[nodiscard]] QList<qsizetype> all(QByteArrayView name) const;

    /// Which field each of @p names (in lower case) takes: the lowest one that is not taken yet; -1 where there is
    /// none. The fields @p self and @p other are never taken.
    [[nodiscard]] std::vector<qsizetype> select(
        const QList<QByteArray> &names, qsizetype self, qsizetype other = -1) const;

    /// Adds the field with that index in canonical form, with its CRLF.
    void append(qsizetype index, DkimCanonicalization form, QByteArray &out);
    /// The same, without keeping what was made.
    void appendUncached(qsizetype index, DkimCanonicalization form, QByteArray &out) const;
    /// The same of a signature that is being verified: without what b= carries, and without CRLF.
    void appendUnsigned(qsizetype index, DkimCanonicalization form, const LeftOut &leftOut, QByteArray &out) const;

private:
    struct Named
    {
        QByteArrayView name; // as written
        qsizetype field = 0;
        qsizetype end = 0; ///< of those of the same name: an index in m_byName
    };
    struct Stretch
    {
        qsizetype begin = -1;
        qsizetype size = 0;
    };

    [[nodiscard]] std::pair<qsizetype, qsizetype> range(QByteArrayView name) const;

    Message m_message;
    LineEnd m_lineEnd;
    std::vector<Named> m_byName; // by length and name, then from the top
    QByteArray m_relaxed; // the relaxed forms that were made
    std::vector<Stretch> m_relaxedFields; // by field: where in them
};

/// Adds a field that is not in the message in canonical form, with CRLF. @p field is the whole field, without its own.
void appendCanonicalField(QByteArrayView field, DkimCanonicalization form, QByteArray &out);
/// A field in canonical form, with CRLF at its end: for a trace, and for tests. @p field is the whole field.
[[nodiscard]] QByteArray canonicalField(QByteArrayView field, DkimCanonicalization form);

} // namespace Indicia
