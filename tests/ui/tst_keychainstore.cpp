// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain over a bus of the test's own, on which nobody has one, or on which it hangs or refuses. Whatever it
// does, one answer comes, the event loop goes on meanwhile, and nothing is kept elsewhere.

#include "keychainstore.h"

#include "testbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The Secret Service, and KWallet.
const QStringList names{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s};

/// A service that takes every call and answers none, or refuses all.
class FakeService : public QDBusVirtualObject
{
public:
    enum class Manner { Silent, Refuses };

    explicit FakeService(Manner manner) : m_manner(manner) { }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (m_manner == Manner::Refuses) {
            connection.send(message.createErrorReply(QDBusError::AccessDenied, u"You may not."_s));
        }
        return true;
    }

    int asked = 0;

private:
    const Manner m_manner;
};

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersOnce_data();
    void answersOnce();

private:
    Fixture::TestBus m_bus;
};

void TestKeychainStore::initTestCase()
{
    if (const char *obstacle = Fixture::TestBus::obstacle()) {
        qInfo("SKIPPED WHOLE: %s", obstacle);
        QSKIP(obstacle);
    }
    QVERIFY(m_bus.start());
}

void TestKeychainStore::answersOnce_data()
{
    QTest::addColumn<std::optional<FakeService::Manner>>("manner");
    QTest::addColumn<QList<KeyOutcome>>("outcomes");
    using enum KeyOutcome;
    QTest::newRow("nobody there") << std::optional<FakeService::Manner>() << QList{NoKeychain, Failed};
    QTest::newRow("hangs") << std::optional(FakeService::Manner::Silent) << QList{TimedOut};
    QTest::newRow("refuses") << std::optional(FakeService::Manner::Refuses) << QList{Denied, Failed};
}

void TestKeychainStore::answersOnce()
{
    QFETCH(const std::optional<FakeService::Manner>, manner);
    QFETCH(const QList<KeyOutcome>, outcomes);
    FakeService fake(manner.value_or(FakeService::Manner::Silent));
    QDBusConnection connection = QDBusConnection::connectToBus(m_bus.address(), u"fake"_s);
    QVERIFY(connection.isConnected());
    if (manner) {
        QVERIFY(connection.registerVirtualObject(u"/"_s, &fake, QDBusConnection::SubPath));
        for (const QString &name : names) {
            QVERIFY(connection.registerService(name));
        }
    }
    int beats = 0; // of the event loop: a call that is waited for stops it
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
    heart.start(5ms);

    KeychainStore store(u"test"_s, 1s);
    QList<KeyOutcome> answers;
    store.read([&](KeyOutcome outcome, const QByteArray &secret) {
        QVERIFY(secret.isEmpty());
        answers << outcome;
    });
    store.write("secret", [&](KeyOutcome outcome) { answers << outcome; });
    store.write({}, [&](KeyOutcome outcome) { answers << outcome; });
    QVERIFY(answers.isEmpty()); // requests return at once
    QVERIFY(QTest::qWaitFor([&] { return answers.size() == 3; }, 60s));
    QVERIFY(QTest::qWaitFor([&] { return beats > 3; }, 60s));
    for (const KeyOutcome answer : std::as_const(answers)) {
        QVERIFY2(outcomes.contains(answer), qPrintable(QString::number(int(answer))));
    }
    QCOMPARE(fake.asked > 0, manner.has_value());
    if (manner) {
        for (const QString &name : names) {
            connection.unregisterService(name);
        }
        connection.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    }
    QDBusConnection::disconnectFromBus(u"fake"_s);
    QTest::qWait(50); // an answer that comes after all is none
    QCOMPARE(answers.size(), 3);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
