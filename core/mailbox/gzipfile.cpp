// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gzipfile.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace Indicia {

namespace {

constexpr qsizetype chunkOctets = 64 * 1024;
constexpr int gzipOnly = 15 + 16; // the largest window, and a gzip header (zlib's manual, inflateInit2)

} // namespace

struct GzipFile::Inflater
{
    z_stream stream{};
    std::array<char, chunkOctets> packed{};
    bool ready = inflateInit2(&stream, gzipOnly) == Z_OK;
    bool atMember = true; ///< nothing of the member that comes next has been read

    Inflater() = default;
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
};

GzipFile::GzipFile(const QString &path) : m_file(path)
{ }

GzipFile::~GzipFile() = default;

bool GzipFile::isGzip(QByteArrayView head)
{
    return head.startsWith("\x1f\x8b\x08");
}

bool GzipFile::open(OpenMode mode)
{
    m_inflater = std::make_unique<Inflater>();
    // Unbuffered: reading in large pieces is up to those who read.
    return mode == ReadOnly && m_inflater->ready && m_file.open(ReadOnly) && QIODevice::open(ReadOnly | Unbuffered);
}

qint64 GzipFile::readData(char *data, qint64 most)
{
    z_stream &stream = m_inflater->stream;
    const qint64 wanted = std::min<qint64>(most, chunkOctets);
    stream.next_out = reinterpret_cast<Bytef *>(data);
    stream.avail_out = static_cast<uInt>(wanted);
    while (stream.avail_out == wanted && !m_ended) {
        if (stream.avail_in == 0) {
            const qint64 got = m_file.read(m_inflater->packed.data(), chunkOctets);
            if (got <= 0) {
                m_damaged = m_damaged || !m_inflater->atMember;
                m_ended = true;
                break;
            }
            stream.next_in = reinterpret_cast<Bytef *>(m_inflater->packed.data());
            stream.avail_in = static_cast<uInt>(got);
        }
        m_inflater->atMember = false;
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            m_inflater->atMember = true;
            inflateReset(&stream);
        } else if (code != Z_OK) {
            m_damaged = true;
            m_ended = true;
        }
    }
    const qint64 got = wanted - static_cast<qint64>(stream.avail_out);
    m_unpacked += got;
    if (m_unpacked > MaxUnpacked) {
        m_damaged = true;
        m_ended = true;
    }
    return got > 0 ? got : -1;
}

qint64 GzipFile::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace Indicia
