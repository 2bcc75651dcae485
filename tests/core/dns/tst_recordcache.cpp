// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcache.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Indicia;

namespace {

struct Shouted
{
    QByteArray text;
};

Shouted shout(const QByteArray &text)
{
    return {text.toUpper()};
}

} // namespace

class TestRecordCache : public QObject
{
    Q_OBJECT

private slots:
    void readsEachTextOnce();
    void dropsTheTextUsedLongestAgo();
    void keepsNoLongText();
    void outlivesItsEntry();
    void isSharedByThreads();
};

void TestRecordCache::readsEachTextOnce()
{
    RecordCache<Shouted> cache(shout, 3);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(cache.record("a")->text, "A");
    }
    QCOMPARE(cache.readings(), 1);
    QCOMPARE(cache.record("")->text, "");
    QCOMPARE(cache.entryCount(), 2);
}

void TestRecordCache::dropsTheTextUsedLongestAgo()
{
    RecordCache<Shouted> cache(shout, 3);
    for (const QByteArray text : {"a", "b", "c", "a", "d"}) {
        QCOMPARE(cache.record(text)->text, text.toUpper());
    }
    QCOMPARE(cache.entryCount(), 3);
    QCOMPARE(cache.readings(), 4);
    static_cast<void>(cache.record("a")); // used last but one: still there
    QCOMPARE(cache.readings(), 4);
    static_cast<void>(cache.record("b")); // dropped for "d"
    QCOMPARE(cache.readings(), 5);
}

void TestRecordCache::keepsNoLongText()
{
    RecordCache<Shouted> cache(shout, 3);
    const QByteArray longest(RecordCache<Shouted>::LongestText, 'x');
    const QByteArray longer = longest + 'x';
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(cache.record(longest)->text, longest.toUpper());
        QCOMPARE(cache.record(longer)->text, longer.toUpper());
    }
    QCOMPARE(cache.entryCount(), 1);
    QCOMPARE(cache.readings(), 3);
}

void TestRecordCache::outlivesItsEntry()
{
    RecordCache<Shouted> cache(shout, 1);
    const auto held = cache.record("a");
    static_cast<void>(cache.record("b"));
    QCOMPARE(cache.entryCount(), 1);
    QCOMPARE(held->text, "A");
}

void TestRecordCache::isSharedByThreads()
{
    constexpr int rounds = 500;
    RecordCache<Shouted> cache(shout, 2);
    std::atomic<int> right = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < rounds; ++i) {
                const QByteArray text = 'n' + QByteArray::number(i % 5);
                right += cache.record(text)->text == text.toUpper() ? 1 : 0;
            }
        });
    }
    threads.clear();
    QCOMPARE(right.load(), 4 * rounds);
    QCOMPARE(cache.entryCount(), 2);
}

QTEST_APPLESS_MAIN(TestRecordCache)
#include "tst_recordcache.moc"
