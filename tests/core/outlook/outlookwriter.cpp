// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookwriter.h"

#include <QtEndian>

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>

namespace {

QByteArray streamName(quint16 id, quint16 type)
{
    const quint32 both = (quint32(id) << 16) | type;
    return "__substg1.0_" + QByteArray::number(both, 16).toUpper().rightJustified(8, '0');
}

QByteArray littleEndian(quint64 value, int octets)
{
    QByteArray bytes;
    for (int i = 0; i < octets; ++i) {
        bytes.append(static_cast<char>(value >> (8 * i)));
    }
    return bytes;
}

QByteArray propertyStream(const OutlookStorage &storage)
{
    QByteArray stream(storage.header, '\0');
    for (auto it = storage.fixed.begin(); it != storage.fixed.end(); ++it) {
        stream += littleEndian(it.key(), 4) + littleEndian(6, 4) + littleEndian(it.value(), 8);
    }
    return stream;
}

void writeStream(GsfOutfile *folder, const QByteArray &name, const QByteArray &octets)
{
    GsfOutput *stream = gsf_outfile_new_child(folder, name.constData(), FALSE);
    gsf_output_write(stream, static_cast<size_t>(octets.size()), reinterpret_cast<const guint8 *>(octets.constData()));
    gsf_output_close(stream);
    g_object_unref(stream);
}

void writeStorage(GsfOutfile *folder, const OutlookStorage &storage)
{
    if (storage.header >= 0) {
        writeStream(folder, "__properties_version1.0", propertyStream(storage));
    }
    for (auto it = storage.streams.begin(); it != storage.streams.end(); ++it) {
        writeStream(folder, it.key(), it.value());
    }
    for (const auto &[name, inner] : storage.storages) {
        GsfOutput *child = gsf_outfile_new_child(folder, name.constData(), TRUE);
        writeStorage(GSF_OUTFILE(child), inner);
        gsf_output_close(child);
        g_object_unref(child);
    }
}

} // namespace

OutlookStorage &OutlookStorage::text(quint16 id, const QString &value)
{
    QByteArray utf16;
    for (const QChar c : value) {
        utf16 += littleEndian(c.unicode(), 2);
    }
    streams.insert(streamName(id, 0x001f), utf16);
    return *this;
}

OutlookStorage &OutlookStorage::octetText(quint16 id, const QByteArray &value)
{
    streams.insert(streamName(id, 0x001e), value);
    return *this;
}

OutlookStorage &OutlookStorage::binary(quint16 id, const QByteArray &value)
{
    streams.insert(streamName(id, 0x0102), value);
    return *this;
}

OutlookStorage &OutlookStorage::number(quint16 id, qint32 value)
{
    fixed.insert((quint32(id) << 16) | 0x0003, static_cast<quint32>(value));
    return *this;
}

OutlookStorage &OutlookStorage::time(quint16 id, qint64 unixSeconds)
{
    fixed.insert((quint32(id) << 16) | 0x0040, static_cast<quint64>(unixSeconds + 11'644'473'600) * 10'000'000);
    return *this;
}

OutlookStorage &OutlookStorage::recipient(OutlookStorage child)
{
    child.header = 8;
    const QByteArray number = QByteArray::number(storages.size(), 16).rightJustified(8, '0');
    storages.append({"__recip_version1.0_#" + number, std::move(child)});
    return *this;
}

OutlookStorage &OutlookStorage::attachment(OutlookStorage child)
{
    child.header = 8;
    const QByteArray number = QByteArray::number(storages.size(), 16).rightJustified(8, '0');
    storages.append({"__attach_version1.0_#" + number, std::move(child)});
    return *this;
}

OutlookStorage &OutlookStorage::item(OutlookStorage inner)
{
    inner.header = 24;
    OutlookStorage child;
    child.storages.append({streamName(0x3701, 0x000d), std::move(inner)});
    return attachment(std::move(child));
}

QByteArray OutlookStorage::file() const
{
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *root = gsf_outfile_msole_new(memory);
    writeStorage(root, *this);
    gsf_output_close(GSF_OUTPUT(root));
    const auto *octets = reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory)));
    QByteArray file(octets, gsf_output_size(memory));
    g_object_unref(root);
    g_object_unref(memory);
    return file;
}

OutlookStorage outlookLetter(const QString &headers, const QString &text)
{
    OutlookStorage letter;
    letter.text(0x001a, QStringLiteral("IPM.Note")).text(0x007d, headers).text(0x1000, text);
    return letter;
}
