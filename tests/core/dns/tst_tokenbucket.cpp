// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenbucket_p.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

/// Any time but the clock's beginning.
const TokenBucket::Time start = TokenBucket::Time() + 1h;

/// When questions go out of @p bucket to somebody who always has one, from @p from on for @p time.
std::vector<TokenBucket::Time> greedy(TokenBucket &bucket, TokenBucket::Time from, TokenBucket::Duration time)
{
    std::vector<TokenBucket::Time> out;
    for (TokenBucket::Time now = from; now < from + time;) {
        const TokenBucket::Duration wait = bucket.waitAt(now);
        if (wait.count() == 0) {
            bucket.take();
            out.push_back(now);
        }
        now += wait;
    }
    return out;
}

/// The most that any second saw.
std::ptrdiff_t mostInASecond(const std::vector<TokenBucket::Time> &out)
{
    std::ptrdiff_t most = 0;
    for (auto first = out.begin(); first != out.end(); ++first) {
        most = std::max(most, std::lower_bound(first, out.end(), *first + 1s) - first);
    }
    return most;
}

} // namespace

class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePace_data()
    {
        QTest::addColumn<int>("perSecond");
        for (const int rate : {QueryPace::Slowest, 11, QueryPace::Polite, 5'000}) {
            QTest::addRow("%d", rate) << rate;
        }
    }

    /// No second sees more than the pace allows, whether questions pile up or come after a pause; and in the long run
    /// three quarters of it go out.
    void keepsThePace()
    {
        QFETCH(const int, perSecond);
        TokenBucket bucket({perSecond});
        auto out = greedy(bucket, start, 10s);
        QVERIFY(std::ssize(out) >= 10 * perSecond * 3 / 4);
        const auto later = greedy(bucket, start + 1h, 3s);
        out.insert(out.end(), later.begin(), later.end());
        QCOMPARE_LE(mostInASecond(out), perSecond);
    }

    void isPoliteUnlessToldOtherwise()
    {
        TokenBucket bucket{QueryPace()};
        QCOMPARE_LE(mostInASecond(greedy(bucket, start, 5s)), 200);
    }

    void letsAnyNumberOutWhereItIsToldSo()
    {
        TokenBucket bucket(QueryPace::unlimited());
        for (int i = 0; i < 1'000'000; ++i) {
            QCOMPARE(bucket.waitAt(start), 0ns);
            bucket.take();
        }
    }

    void waitsForTheNextOne()
    {
        TokenBucket bucket({QueryPace::Slowest});
        while (bucket.waitAt(start) == 0ns) {
            bucket.take();
        }
        const TokenBucket::Duration wait = bucket.waitAt(start);
        QCOMPARE_GT(bucket.waitAt(start + wait - 1ms), 0ns);
        QCOMPARE(bucket.waitAt(start + wait), 0ns);
    }

    void messagesAtOnce_data()
    {
        QTest::addColumn<std::optional<int>>("perSecond");
        QTest::addColumn<int>("messages");

        QTest::newRow("slowest") << std::optional(QueryPace::Slowest) << 1;
        QTest::newRow("polite") << std::optional(QueryPace::Polite) << 15;
        QTest::newRow("fast") << std::optional(5'000) << QueryPace::MaxInFlight;
        QTest::newRow("unlimited") << std::optional<int>() << QueryPace::MaxInFlight;
    }

    void messagesAtOnce()
    {
        QFETCH(const std::optional<int>, perSecond);
        QFETCH(const int, messages);
        QCOMPARE(QueryPace{perSecond}.messagesAtOnce(), messages);
    }
};

QTEST_GUILESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
