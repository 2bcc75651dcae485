// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "hostile.h"
#include "oddity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// One field of a header block, as offsets into the document; nothing is copied or decoded.
struct HeaderField
{
    qint64 offset = 0; ///< of the name's first octet, in the document
    qint64 length = 0; ///< of the whole field with its folded lines and the final line end
    qint32 nameLength = 0; ///< without white space before the colon
    qint32 valueStart = 0; ///< from offset to the octet after the colon; 0 where the line has no colon

    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

/// One node of the MIME tree, in document order. The root is part 0; children follow their parent.
struct MimePart
{
    int parent = -1; ///< index in Message::parts(); -1 for the root
    int depth = 0; ///< 0 for the root
    QByteArray mediaType; ///< "type/subtype" in lower case; the default of RFC 2045 section 5.2 where absent or broken
    QByteArray charset; ///< in lower case; empty where absent
    QByteArray transferEncoding; ///< in lower case; empty where absent (7bit)
    QByteArray reportType; ///< the report-type parameter of multipart/report, in lower case
    QByteArray description; ///< Content-Description, unfolded; hostile
    ByteRange header; ///< the part's own header block (empty for the root: see Message::fields())
    ByteRange body; ///< the part's content, as transfer-encoded, without the line end before the delimiter
    bool truncated = false; ///< the closing delimiter is missing; of a leaf: the delimiter that should end it

    friend bool operator==(const MimePart &, const MimePart &) = default;
};

/// The field that stands first in a message which was made anew from the parts that another form of file keeps of it
/// (Outlook's), with the form as its value's first word. What arrives by SMTP never begins with it: every server writes
/// its Received field above.
inline constexpr QByteArrayView RebuiltField = "X-Indicia-Rebuilt";

/// A message as it came, with an index of what stands where. Immutable; copies share their bytes.
///
/// The bytes are never changed: DKIM hashes them. All offsets are into document(), so that an original embedded
/// verbatim in a bounce is addressed in the same file as the bounce. Reading never fails: what is wrong with the form
/// is in oddities().
class Message
{
public:
    /// How much of a message is read.
    enum class Reading {
        Whole, ///< each line once
        Structure, ///< fields and parts as in Whole; no other line of a body is looked at, and nothing odd is noted
    };
    /// Where the octets come from.
    enum class Origin {
        Store, ///< a file or a mailbox
        Wire, ///< an SMTP session that goes on: no server has written its Received field yet, and RebuiltField is a lie
    };

    Message() = default;
    /// Reads @p bytes as one message (RFC 5322), or as its header alone. Linear time; every limit is in
    /// messagelimits.h. Messages embedded in it are read as it was.
    [[nodiscard]] static Message parse(
        QByteArray bytes, Reading reading = Reading::Whole, Origin origin = Origin::Store);

    /// The bytes of this message: all of the document, or the part of it in which an embedded original lies.
    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] ByteRange range() const { return m_range; }
    /// The octets are not those that were sent: it begins with RebuiltField. What a signature says of them is nothing.
    [[nodiscard]] bool isRebuilt() const { return m_rebuilt; }
    /// The bytes of the document that every ByteRange of this message refers to.
    [[nodiscard]] const QByteArray &document() const { return m_document; }
    [[nodiscard]] QByteArrayView view(const ByteRange &range) const;

    [[nodiscard]] const QList<HeaderField> &fields() const { return m_fields; }
    [[nodiscard]] const QList<Oddity> &oddities() const { return m_oddities; }
    /// The first oddity of that kind; null where there is none, or where only the structure was read.
    [[nodiscard]] const Oddity *oddity(Oddity::Kind kind) const;
    [[nodiscard]] const QList<MimePart> &parts() const { return m_parts; }
    /// What follows the header's empty line; empty where there is no body.
    [[nodiscard]] ByteRange body() const { return m_body; }

    [[nodiscard]] QByteArrayView name(const HeaderField &field) const;
    /// The value as written, with its folds, without the final line end.
    [[nodiscard]] QByteArrayView rawValue(const HeaderField &field) const;
    /// The value with line ends taken out (RFC 5322 section 2.2.3) and outer white space trimmed.
    [[nodiscard]] QByteArray value(const HeaderField &field) const;
    [[nodiscard]] ByteRange range(const HeaderField &field) const;

    /// The topmost field of that name, without regard to case; null where there is none.
    [[nodiscard]] const HeaderField *first(QByteArrayView fieldName) const;
    /// All fields of that name from the top.
    [[nodiscard]] QList<const HeaderField *> all(QByteArrayView fieldName) const;
    /// value() of the topmost field of that name; empty where there is none.
    [[nodiscard]] QByteArray firstValue(QByteArrayView fieldName) const;

    /// The value with its encoded words (RFC 2047) decoded. Still hostile.
    [[nodiscard]] Hostile decoded(const HeaderField &field) const;
    /// The addr-specs (local@domain) of an address field, in order, groups opened. A broken entry gives what stands
    /// around its "@", and costs none of its neighbours.
    [[nodiscard]] QList<QByteArray> addresses(const HeaderField &field) const;
    /// The time of a Date field (RFC 5322 section 3.3, obsolete forms too); nothing where it cannot be read.
    [[nodiscard]] std::optional<std::chrono::sys_seconds> date() const;
    /// Message-ID with its angle brackets, white space inside taken out; empty where there is none.
    [[nodiscard]] QByteArray messageId() const;

    /// Header fields of a MIME part, as offsets (the root's are fields()).
    [[nodiscard]] QList<HeaderField> partFields(int part) const;
    /// A part's content with its transfer encoding undone, at most @p limit octets; charset not touched.
    [[nodiscard]] QByteArray decodedBody(int part, qint64 limit) const;
    /// A text part's content as text in the declared charset (or a guess where it is unknown); at most @p limit octets.
    [[nodiscard]] QString decodedText(int part, qint64 limit) const;
    /// The message inside a message/rfc822, message/global, text/rfc822-headers or message/rfc822-headers part, as a
    /// Message of its own. It shares the bytes where they lie there verbatim; a transfer-encoded one is a new document
    /// with the number @p documentNumber.
    [[nodiscard]] Message embedded(int part, int documentNumber) const;
    /// A stretch of this document read as a message of its own: an original that a bounce quotes inline in its text.
    [[nodiscard]] Message embedded(const ByteRange &range) const;

private:
    friend class MessageScanner;

    QByteArray m_document;
    ByteRange m_range;
    ByteRange m_body;
    Reading m_reading = Reading::Whole;
    char m_lineEnd = '\n'; ///< the octet that ends a line in the document: LF, or CR in old Mac files
    bool m_rebuilt = false;
    QList<HeaderField> m_fields;
    QList<MimePart> m_parts;
    QList<Oddity> m_oddities;
};

} // namespace Indicia
