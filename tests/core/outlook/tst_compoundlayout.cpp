// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that were cut, bent and made to keep a reader busy: a fault or a message, soon, and never a crash.

#include "outlookfile.h"
#include "outlookwriter.h"

#include <QTest>
#include <QtEndian>

#include <random>

using namespace Indicia;

namespace {

constexpr qsizetype sectorOctets = 512;

/// Some of everything: small and large streams, storages in storages.
QByteArray soundFile()
{
    OutlookStorage item = outlookLetter(QStringLiteral("From: a@example.org\r\n"), QString(3'000, u'x'));
    OutlookStorage data;
    data.text(0x3707, QStringLiteral("a.txt")).binary(0x3701, QByteArray(20'000, 'y'));
    OutlookStorage child;
    child.text(0x39fe, QStringLiteral("bob@example.net"));
    item.recipient(child).attachment(data);
    return item.item(outlookLetter(QStringLiteral("From: b@example.org\r\n"), QStringLiteral("inner"))).file();
}

template <typename Number>
void put(QByteArray &file, qsizetype at, Number number)
{
    qToLittleEndian(number, file.data() + at);
}

template <typename Number>
Number get(const QByteArray &file, qsizetype at)
{
    return qFromLittleEndian<Number>(file.constData() + at);
}

qsizetype sectorAt(quint32 number)
{
    return (qsizetype(number) + 1) * sectorOctets;
}

qsizetype directoryOf(const QByteArray &file)
{
    return sectorAt(get<quint32>(file, 0x30));
}

/// Where the allocation table has that sector's successor.
qsizetype linkOf(const QByteArray &file, quint32 sector)
{
    return sectorAt(get<quint32>(file, 0x4c)) + qsizetype(sector) * 4;
}

/// The first directory entry of that type whose size is at least @p least.
qsizetype entryOf(const QByteArray &file, uchar type, quint32 least)
{
    for (qsizetype at = directoryOf(file); at + 128 <= file.size(); at += 128) {
        if (static_cast<uchar>(file[at + 0x42]) == type && get<quint32>(file, at + 0x78) >= least) {
            return at;
        }
    }
    return -1;
}

} // namespace

class TestCompoundLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesASoundFile();
    void refuses_data();
    void refuses();
    void outlivesEveryCut();
    void outlivesBentOctets();
    void outlivesBentTables();
};

void TestCompoundLayout::takesASoundFile()
{
    QVERIFY(messageOfOutlookFile(soundFile()));
}

void TestCompoundLayout::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<OutlookFault>("fault");
    const QByteArray sound = soundFile();
    const auto row = [&](const char *name, OutlookFault fault, const auto &bend) {
        QByteArray file = sound;
        bend(file);
        QTest::newRow(name) << file << fault;
    };
    using Fault = OutlookFault;
    row("a byte order of old machines", Fault::Damaged, [](QByteArray &f) { put<quint16>(f, 0x1c, 0xfeff); });
    row("sectors of two gigabytes", Fault::Damaged, [](QByteArray &f) { put<quint16>(f, 0x1e, 31); });
    row("sectors of one octet", Fault::Damaged, [](QByteArray &f) { put<quint16>(f, 0x1e, 0); });
    row("small sectors of another size", Fault::Damaged, [](QByteArray &f) { put<quint16>(f, 0x20, 9); });
    row("another threshold of small streams", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x38, 0x7fffffff); });
    row("no allocation table", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x2c, 0); });
    row("a table larger than the file", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x2c, 0x40000000); });
    row("a table outside the file", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x4c, 0x00ffffff); });
    row("a list of tables that never ends", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x48, 0xffffffff); });
    row("a mini table of four gigabytes", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x40, 0xffffffff); });
    row("a directory outside the file", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, 0x30, 0x00ffffff); });
    row("a directory in a circle", Fault::TooLarge, [](QByteArray &f) {
        const auto first = get<quint32>(f, 0x30);
        put<quint32>(f, linkOf(f, first), first);
    });
    row("a sibling that is its own", Fault::Damaged,
        [](QByteArray &f) { put<quint32>(f, directoryOf(f) + 128 + 0x44, 1); });
    row("a child that is the root", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, entryOf(f, 1, 0) + 0x4c, 0); });
    row("a sibling that is not there", Fault::Damaged,
        [](QByteArray &f) { put<quint32>(f, directoryOf(f) + 128 + 0x48, 0x00ffffff); });
    row("a root with a sibling", Fault::Damaged, [](QByteArray &f) { put<quint32>(f, directoryOf(f) + 0x48, 5); });
    row("a root that is a stream", Fault::Damaged, [](QByteArray &f) { f[directoryOf(f) + 0x42] = 2; });
    row("two streams in the same sectors", Fault::Damaged, [](QByteArray &f) {
        const qsizetype large = entryOf(f, 2, 4'096);
        put<quint32>(f, directoryOf(f) + 0x74, get<quint32>(f, large + 0x74)); // the root has the mini stream
    });
    row("a stream in a circle", Fault::Damaged, [](QByteArray &f) {
        const auto first = get<quint32>(f, entryOf(f, 2, 4'096) + 0x74);
        put<quint32>(f, linkOf(f, first), first);
    });
    row("a small stream in a circle", Fault::Damaged, [](QByteArray &f) {
        const qsizetype table = sectorAt(get<quint32>(f, 0x3c));
        for (quint32 i = 0; i < sectorOctets / 4; ++i) {
            put<quint32>(f, table + qsizetype(i) * 4, i);
        }
    });
}

void TestCompoundLayout::refuses()
{
    QFETCH(const QByteArray, file);
    const auto message = messageOfOutlookFile(file);
    QVERIFY(!message);
    QTEST(message.error(), "fault");
}

void TestCompoundLayout::outlivesEveryCut()
{
    const QByteArray sound = soundFile();
    for (qsizetype size = 0; size < sound.size(); size += sectorOctets / 2) {
        static_cast<void>(messageOfOutlookFile(sound.first(size)));
    }
    // A stream that says it has four gigabytes has what is there, or nothing.
    QByteArray large = sound;
    put<quint32>(large, entryOf(large, 2, 4'096) + 0x78, 0xffffffff);
    const auto message = messageOfOutlookFile(large);
    QVERIFY(!message || message->size() < 200'000);
}

void TestCompoundLayout::outlivesBentOctets()
{
    const QByteArray sound = soundFile();
    std::minstd_rand random(20'261'121);
    int read = 0;
    for (int i = 0; i < 3'000; ++i) {
        QByteArray file = sound;
        for (unsigned changes = random() % 8 + 1; changes > 0; --changes) {
            file[qsizetype(random() % quint64(file.size()))] = static_cast<char>(random());
        }
        const auto message = messageOfOutlookFile(file);
        read += message ? 1 : 0;
    }
    QVERIFY(read > 100); // most changes are in contents: else nothing was tried
}

void TestCompoundLayout::outlivesBentTables()
{
    const QByteArray sound = soundFile();
    std::minstd_rand random(20'261'122);
    const qsizetype table = sectorAt(get<quint32>(sound, 0x4c));
    const qsizetype miniTable = sectorAt(get<quint32>(sound, 0x3c));
    for (int i = 0; i < 3'000; ++i) {
        QByteArray file = sound;
        for (unsigned changes = random() % 4 + 1; changes > 0; --changes) {
            const qsizetype places[] = {table, miniTable, directoryOf(file), 0};
            const qsizetype at = places[random() % 4] + qsizetype(random() % 128) * 4;
            if (at >= 8 && at + 4 <= file.size()) {
                put<quint32>(file, at, random() % 3 == 0 ? 0xfffffffe : quint32(random() % 200));
            }
        }
        static_cast<void>(messageOfOutlookFile(file));
    }
}

QTEST_GUILESS_MAIN(TestCompoundLayout)
#include "tst_compoundlayout.moc"
