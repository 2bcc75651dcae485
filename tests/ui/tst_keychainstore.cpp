// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain over a bus of the test's own, on which nobody has one, or on which it hangs or refuses. Whatever it
// does, one answer comes, the event loop goes on meanwhile, and nothing is kept elsewhere.

#include "keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
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

/// A bus that starts no services.
class Bus
{
public:
    bool start()
    {
        QFile config(m_folder.filePath(u"bus.conf"_s));
        if (!config.open(QIODevice::WriteOnly)) {
            return false;
        }
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
              "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(u"dbus-daemon"_s,
            {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
        while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine()) {
            m_daemon.waitForReadyRead(60'000);
        }
        m_address = m_daemon.readLine().trimmed();
        return !m_address.isEmpty();
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] const QByteArray &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
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
    Bus m_bus;
};

void TestKeychainStore::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        qInfo("SKIPPED WHOLE: dbus-daemon is not installed");
        QSKIP("dbus-daemon is not installed");
    }
    QVERIFY(m_bus.start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address()); // before anybody has looked
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
    QDBusConnection connection = QDBusConnection::connectToBus(QString::fromUtf8(m_bus.address()), u"fake"_s);
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
