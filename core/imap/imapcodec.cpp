// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapcodec.h"

#include <array>

#include <zlib.h>

namespace Indicia {

namespace {

constexpr int rawWindow = -15; // no header (RFC 4978 section 4)
constexpr int memoryLevel = 8;
constexpr qsizetype pieceOctets = 64 * 1024;
// Mail does not deflate to less than a hundredth; zeros do to a thousandth. Judged over as much as makes it certain.
constexpr qint64 ratioWindow = 1 << 20;
constexpr qint64 maxRatio = 200;

Bytef *bytes(const char *octets)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(octets)); // the library does not write there
}

} // namespace

struct ImapCodec::Streams
{
    Streams()
    {
        works
            = deflateInit2(&out, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawWindow, memoryLevel, Z_DEFAULT_STRATEGY) == Z_OK
            && inflateInit2(&in, rawWindow) == Z_OK;
    }
    ~Streams()
    {
        deflateEnd(&out);
        inflateEnd(&in);
    }
    Q_DISABLE_COPY_MOVE(Streams)

    z_stream out{};
    z_stream in{};
    bool works = false;
};

ImapCodec::ImapCodec() : m_streams(std::make_unique<Streams>())
{ }
ImapCodec::~ImapCodec() = default;

QByteArray ImapCodec::deflated(QByteArrayView octets)
{
    z_stream &stream = m_streams->out;
    QByteArray all;
    std::array<char, 4'096> piece;
    stream.next_in = bytes(octets.data());
    stream.avail_in = static_cast<uInt>(octets.size());
    do {
        stream.next_out = bytes(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        if (!m_streams->works || ::deflate(&stream, Z_SYNC_FLUSH) == Z_STREAM_ERROR) {
            return {};
        }
        all.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
    } while (stream.avail_out == 0);
    return all;
}

bool ImapCodec::inflate(QByteArrayView octets, const std::function<bool(QByteArrayView)> &take)
{
    z_stream &stream = m_streams->in;
    QByteArray piece(pieceOctets, Qt::Uninitialized);
    stream.next_in = bytes(octets.data());
    stream.avail_in = static_cast<uInt>(octets.size());
    do {
        stream.next_out = bytes(piece.constData());
        stream.avail_out = static_cast<uInt>(piece.size());
        const uInt before = stream.avail_in;
        const int result = m_streams->works ? ::inflate(&stream, Z_SYNC_FLUSH) : Z_STREAM_ERROR;
        if (result != Z_OK && result != Z_BUF_ERROR) { // its end as well: a connection's stream has none
            return false;
        }
        const qsizetype length = piece.size() - stream.avail_out;
        m_windowIn += before - stream.avail_in;
        m_windowOut += length;
        if (m_windowOut > ratioWindow) {
            if (m_windowOut > maxRatio * m_windowIn) {
                return false;
            }
            m_windowOut = 0;
            m_windowIn = 0;
        }
        if (length > 0 && !take(QByteArrayView(piece).first(length))) {
            return true;
        }
    } while (stream.avail_out == 0);
    return true;
}

} // namespace Indicia
