// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingalterations_p.h"

#include "lines_p.h"
#include "messagelimits.h"
#include "texts_p.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype EncodedLine = 76; // RFC 2045 sections 6.7 and 6.8
constexpr int MaxRewrittenParts = 100;

QByteArrayView bodyOf(const Message &message)
{
    return message.view(message.body());
}

bool isTextIn(const MimePart &part, QByteArrayView encoding)
{
    return part.transferEncoding == encoding && part.mediaType.startsWith("text/");
}

bool hasEightBit(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return static_cast<uchar>(c) >= 0x80; });
}

/// Where the value of a part's Content-Transfer-Encoding stands, without the white space around it.
ByteRange encodingValue(const Message &message, int part)
{
    for (const HeaderField &field : message.partFields(part)) {
        if (message.name(field).compare("Content-Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            const QByteArrayView raw = message.rawValue(field);
            const QByteArrayView value = raw.trimmed();
            return {
                message.range().document, field.offset + field.valueStart + (value.data() - raw.data()), value.size()};
        }
    }
    return {};
}

/// Copies the body, with stretches of it exchanged; they come in their order.
class BodyRewriter
{
public:
    explicit BodyRewriter(const Message &message) : m_message(message), m_at(message.body().offset) { }

    void exchange(const ByteRange &range, QByteArrayView text)
    {
        if (range.offset < m_at) { // in the message's own header, or in a part that was done
            return;
        }
        copyTo(range.offset);
        m_out.append(text);
        m_at = range.offset + range.length;
    }
    QByteArray take()
    {
        copyTo(m_message.body().offset + m_message.body().length);
        return m_out;
    }

private:
    void copyTo(qint64 end)
    {
        m_out.append(m_message.view({m_message.range().document, m_at, std::max<qint64>(0, end - m_at)}));
        m_at = end;
    }

    const Message &m_message;
    qint64 m_at;
    QByteArray m_out;
};

BodyCandidate decoded(const Message &message, QByteArrayView encoding, QByteArrayView original)
{
    BodyRewriter rewriter(message);
    int rewritten = 0;
    for (int i = 0; i < message.parts().size() && rewritten < MaxRewrittenParts; ++i) {
        const MimePart &part = message.parts().at(i);
        if (isTextIn(part, encoding)) {
            rewriter.exchange(encodingValue(message, i), original);
            rewriter.exchange(part.body, message.decodedBody(i, Limits::messageOctets));
            ++rewritten;
        }
    }
    return {DkimAlteration::TransferEncoding, rewritten > 0 ? rewriter.take() : bodyOf(message).toByteArray()};
}

QByteArray withCrlf(QByteArray text)
{
    return text.replace("\r\n", "\n").replace("\n", "\r\n");
}

/// One text that is not encoded.
bool isPlain(const Message &message)
{
    return message.parts().size() == 1 && !isTextIn(message.parts().constFirst(), "base64")
        && !isTextIn(message.parts().constFirst(), "quoted-printable");
}

// RFC 2045 section 6.7, as encoders write it that encode no more than they have to.
QByteArray quotedPrintableLine(QByteArrayView line)
{
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto octet = static_cast<uchar>(line[i]);
        const bool isLast = i + 1 == line.size();
        const bool isLiteral
            = (octet > ' ' && octet < 0x7f && octet != '=') || ((octet == ' ' || octet == '\t') && !isLast);
        const QByteArray piece = isLiteral ? QByteArray(1, line[i]) : '=' + QByteArray(1, line[i]).toHex().toUpper();
        if (column + piece.size() > EncodedLine - (isLast ? 0 : 1)) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
    return out;
}

} // namespace

BodyCandidate undoQuotedPrintable(const Message &message, DkimCanonicalization /*form*/)
{
    return decoded(message, "quoted-printable", "8bit");
}

BodyCandidate undoQuotedPrintableSevenBit(const Message &message, DkimCanonicalization /*form*/)
{
    return decoded(message, "quoted-printable", "7bit");
}

BodyCandidate undoBase64(const Message &message, DkimCanonicalization /*form*/)
{
    return decoded(message, "base64", "8bit");
}

BodyCandidate undoBase64SevenBit(const Message &message, DkimCanonicalization /*form*/)
{
    return decoded(message, "base64", "7bit");
}

BodyCandidate encodeBase64(const Message &message, DkimCanonicalization /*form*/)
{
    QByteArray out;
    if (!isPlain(message)) {
        return {DkimAlteration::TransferEncoding, bodyOf(message).toByteArray()};
    }
    const QByteArray encoded = withCrlf(bodyOf(message).toByteArray()).toBase64();
    for (qsizetype at = 0; at < encoded.size(); at += EncodedLine) {
        out += encoded.mid(at, EncodedLine) + "\r\n";
    }
    return {DkimAlteration::TransferEncoding, out};
}

BodyCandidate encodeQuotedPrintable(const Message &message, DkimCanonicalization /*form*/)
{
    const QByteArrayView body = bodyOf(message);
    if (!isPlain(message)) {
        return {DkimAlteration::TransferEncoding, body.toByteArray()};
    }
    QByteArray out;
    LineReader reader(body, 0, body.size(), lineEndOf(message.document()));
    while (!reader.atEnd()) {
        const Line line = reader.take();
        out += quotedPrintableLine(reader.text(line));
        out += line.isTerminated() ? "\r\n" : "";
    }
    return {DkimAlteration::TransferEncoding, out};
}

BodyCandidate charsetToLatin1(const Message &message, DkimCanonicalization /*form*/)
{
    const QByteArrayView body = bodyOf(message);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = hasEightBit(body) ? QString(decoder(body)) : QString();
    const bool fits = !decoder.hasError() && std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xff; });
    return {DkimAlteration::CharsetRewritten, fits && !text.isEmpty() ? text.toLatin1() : body.toByteArray()};
}

BodyCandidate charsetFromLatin1(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::CharsetRewritten, QString::fromLatin1(bodyOf(message)).toUtf8()};
}

BodyCandidate charsetFromWindows1252(const Message &message, DkimCanonicalization /*form*/)
{
    const QByteArrayView body = bodyOf(message);
    return {DkimAlteration::CharsetRewritten,
        hasEightBit(body) ? decodeCharset("windows-1252", body.toByteArray()).toUtf8() : body.toByteArray()};
}

} // namespace Indicia
