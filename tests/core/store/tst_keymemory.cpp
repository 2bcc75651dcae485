// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimoutcome.h"
#include "keymemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

DkimOutcome signature(const QByteArray &selector, const QByteArray &record = "v=DKIM1; p=AAAA")
{
    DkimOutcome one;
    one.domain = "example.org";
    one.selector = selector;
    one.keyRecord = record;
    one.keyBits = 2048;
    DnsExchange exchange{{selector + "._domainkey.example.org", DnsType::Txt}, {}};
    exchange.answer.server = "192.0.2.53";
    one.evidence = {exchange};
    return one;
}

constexpr std::chrono::sys_seconds noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)};

} // namespace

/// The archive of keys in its file.
class TestKeyMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/folder/keys.zone"_s);
        KeyMemory first(path);
        QVERIFY(first.load().has_value());
        QCOMPARE(first.archive()->size(), 0);
        first.note({signature("a"), signature("b")}, noon);
        QCOMPARE(first.archive()->size(), 2);
        QVERIFY(first.save());
        KeyMemory second(path);
        const QList<ArchivedDkimKey> found = second.archive()->find("example.org", "a");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().record, "v=DKIM1; p=AAAA");
        QCOMPARE(found.first().firstSeen, noon);
        QCOMPARE(found.first().source, "192.0.2.53");
    }

    void nothingNewIsNotWritten()
    {
        const QTemporaryDir folder;
        KeyMemory memory(folder.filePath(u"keys.zone"_s));
        DkimOutcome archived = signature("old");
        archived.keyFromArchive = true; // what comes from an archive is no news
        DkimOutcome revoked = signature("gone", "v=DKIM1; p=");
        revoked.keyBits = 0;
        memory.note({archived, revoked, DkimOutcome()}, noon);
        QVERIFY(memory.save());
        QVERIFY(!QFile::exists(memory.path()));
    }

    void twoProgramsShareTheFile()
    {
        const QTemporaryDir folder;
        KeyMemory one(folder.filePath(u"keys.zone"_s));
        KeyMemory other(one.path());
        one.note({signature("a")}, noon);
        other.note({signature("b")}, noon);
        QVERIFY(one.save());
        QVERIFY(other.save());
        QCOMPARE(KeyMemory(one.path()).archive()->size(), 2);
    }

    void aBrokenFileIsNeverWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.zone"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("$INCLUDE /etc/passwd\n");
        file.close();
        KeyMemory memory(path);
        QCOMPARE(memory.load().error().fault, ZoneFault::Include);
        memory.note({signature("a")}, noon);
        QCOMPARE(memory.archive()->size(), 1); // serves for this run
        QVERIFY(!memory.save());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "$INCLUDE /etc/passwd\n");
    }

    void aFolderIsNoFile()
    {
        const QTemporaryDir folder;
        KeyMemory memory(folder.path());
        QCOMPARE(memory.load().error().fault, ZoneFault::Unreadable);
        memory.note({signature("a")}, noon);
        QVERIFY(!memory.save());
    }

    void threadsMayNoteAtOnce()
    {
        const QTemporaryDir folder;
        KeyMemory memory(folder.filePath(u"keys.zone"_s));
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&memory, i] {
                for (int j = 0; j < 20; ++j) {
                    memory.note({signature("s" + QByteArray::number(i * 20 + j))}, noon);
                }
            });
        }
        threads.clear();
        QVERIFY(memory.save());
        QCOMPARE(memory.archive()->size(), 80);
    }
};

QTEST_GUILESS_MAIN(TestKeyMemory)
#include "tst_keymemory.moc"
