// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QIODevice>
#include <QString>

#include <memory>

namespace Indicia {

/// The uncompressed octets of a gzip file (RFC 1952), of several members too, read from front to back. Memory does not
/// grow with the file, nor with what it unpacks to.
class GzipFile : public QIODevice
{
public:
    /// More is not unpacked (RFC 1951 packs up to a thousand times): a file that says it holds more is damaged, or made
    /// to keep us busy.
    static constexpr qint64 MaxUnpacked = 64LL * 1024 * 1024 * 1024;

    explicit GzipFile(const QString &path);
    ~GzipFile() override;
    Q_DISABLE_COPY_MOVE(GzipFile)

    /// Whether @p head, the first octets of a file, begin a gzip file.
    [[nodiscard]] static bool isGzip(QByteArrayView head);

    bool open(OpenMode mode) override;
    [[nodiscard]] bool isSequential() const override { return true; }
    /// The data ended too early, or what stands there is no gzip data. What was read before is right.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// Octets of the file itself that were read.
    [[nodiscard]] qint64 packedPosition() const { return m_file.pos(); }
    [[nodiscard]] qint64 packedSize() const { return m_file.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Inflater;

    QFile m_file;
    std::unique_ptr<Inflater> m_inflater;
    bool m_damaged = false;
    bool m_ended = false;
    qint64 m_unpacked = 0;
};

} // namespace Indicia
