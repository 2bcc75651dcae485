// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filelinereader.h"
#include "gzipfile.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

using namespace Indicia;

namespace {

quint32 crc32(const QByteArray &octets)
{
    quint32 crc = ~0U;
    for (const char octet : octets) {
        crc ^= static_cast<quint8>(octet);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray octets;
    for (int i = 0; i < 4; ++i, number >>= 8) {
        octets.append(static_cast<char>(number & 0xff));
    }
    return octets;
}

/// RFC 1952 around what qCompress() makes.
QByteArray gzipped(const QByteArray &octets)
{
    const QByteArray deflated = octets.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(octets).sliced(6).chopped(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + deflated + littleEndian(crc32(octets))
        + littleEndian(static_cast<quint32>(octets.size()));
}

QByteArray unpacked(const QByteArray &packed, bool &damaged)
{
    QTemporaryFile file;
    if (!file.open() || file.write(packed) != packed.size() || !file.flush()) {
        return "could not be written";
    }
    GzipFile gzip(file.fileName());
    if (!gzip.open(QIODevice::ReadOnly)) {
        return "could not be opened";
    }
    QByteArray all;
    while (true) {
        const QByteArray more = gzip.read(1'000);
        if (more.isEmpty()) {
            break;
        }
        all.append(more);
    }
    damaged = gzip.isDamaged();
    return all;
}

} // namespace

/// Files that were compressed when they were rotated, and their lines.
class TestGzipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QByteArray>("octets");
        const QByteArray text = QByteArray("a line of a log\n").repeated(20'000);
        QTest::newRow("one member") << gzipped(text) << text;
        QTest::newRow("two members") << gzipped(text) + gzipped("more\n") << text + "more\n";
        QTest::newRow("nothing in it") << gzipped({}) << QByteArray();
        QTest::newRow("no octet") << QByteArray() << QByteArray();
    }

    void whole()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QByteArray, octets);
        bool damaged = true;
        QCOMPARE(unpacked(packed, damaged), octets);
        QVERIFY(!damaged);
    }

    void cutAtEveryOctet()
    {
        QByteArray text;
        for (int i = 0; i < 200; ++i) {
            text += "line " + QByteArray::number(i * 7919) + '\n';
        }
        const QByteArray packed = gzipped(text);
        for (qsizetype length = 1; length < packed.size(); ++length) {
            bool damaged = false;
            const QByteArray part = unpacked(packed.first(length), damaged);
            QVERIFY(damaged);
            QVERIFY(text.startsWith(part));
        }
    }

    void brokenAtEveryOctet()
    {
        const QByteArray packed = gzipped(QByteArray("a line of a log\n").repeated(50));
        for (qsizetype at = 0; at < packed.size(); ++at) {
            QByteArray broken = packed;
            broken[at] = static_cast<char>(~broken[at]);
            bool damaged = false;
            [[maybe_unused]] const QByteArray all = unpacked(broken, damaged);
        }
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("pieces");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("two") << QByteArray("a\nb\n") << 2;
        QTest::newRow("empty ones") << QByteArray("\n\n") << 2;
        QTest::newRow("the last without end") << QByteArray("a\nb") << 2;
        QTest::newRow("a long one") << QByteArray(FileLineReader::MaxPiece * 2 + 5, 'x') + "\nb\n" << 4;
        QTest::newRow("just as long as a piece") << QByteArray(FileLineReader::MaxPiece - 1, 'x') + "\nb\n" << 2;
        QTest::newRow("one octet longer") << QByteArray(FileLineReader::MaxPiece, 'x') + "\nb\n" << 3;
        QTest::newRow("many") << QByteArray("a line\n").repeated(100'000) << 100'000;
    }

    void lines()
    {
        QFETCH(QByteArray, octets);
        QBuffer buffer(&octets);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        FileLineReader reader(buffer);
        QByteArray all;
        int pieces = 0;
        bool ended = true;
        while (const auto line = reader.next()) {
            QCOMPARE(line->offset, all.size());
            QCOMPARE(line->begins, ended);
            ended = line->ends;
            QCOMPARE(ended, line->text.endsWith('\n'));
            all.append(line->text);
            ++pieces;
        }
        QCOMPARE(all, octets);
        QCOMPARE(reader.offset(), octets.size());
        QTEST(pieces, "pieces");
    }
};

QTEST_GUILESS_MAIN(TestGzipFile)
#include "tst_gzipfile.moc"
