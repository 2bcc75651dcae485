// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notifications over a bus of the test's own, on which the desktop's service answers, hangs, refuses or is not there.

#include "notifier.h"

#include "testbus.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMainWindow>
#include <QTest>

#include <optional>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString place = u"/org/freedesktop/Notifications"_s;

/// The desktop's service for notifications.
class FakeDesktop : public QDBusVirtualObject
{
public:
    enum class Manner { Shows, Silent, Refuses };

    FakeDesktop(const QString &bus, Manner manner)
        : m_connection(QDBusConnection::connectToBus(bus, u"desktop"_s)), m_manner(manner)
    { }
    ~FakeDesktop() override
    {
        m_connection.unregisterService(service);
        m_connection.unregisterObject(place);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    Q_DISABLE_COPY_MOVE(FakeDesktop)

    [[nodiscard]] bool start()
    {
        return m_connection.registerVirtualObject(place, this) && m_connection.registerService(service);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"Notify"_s) {
            return false;
        }
        shown << message.arguments();
        signature = message.signature();
        if (m_manner == Manner::Shows) {
            connection.send(message.createReply(quint32(shown.size())));
            ++answered;
        } else if (m_manner == Manner::Refuses) {
            connection.send(message.createErrorReply(QDBusError::LimitsExceeded, u"Too many."_s));
            ++answered;
        }
        return true;
    }
    /// What the user does with one.
    void say(const QString &signal, quint32 id, const QVariant &what)
    {
        QDBusMessage message = QDBusMessage::createSignal(place, service, signal);
        message << id << what;
        m_connection.send(message);
    }

    QList<QVariantList> shown;
    QString signature;
    int answered = 0;

private:
    QDBusConnection m_connection;
    Manner m_manner;
};

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItIsTold();
    void aClickLeadsToTheWindow();
    void othersClicksAreNotOurs();
    void nothingIsWaitedFor_data();
    void nothingIsWaitedFor();

private:
    Fixture::TestBus m_bus;
};

void TestNotifier::initTestCase()
{
    if (const char *obstacle = Fixture::TestBus::obstacle()) {
        qInfo("SKIPPED WHOLE: %s", obstacle);
        QSKIP(obstacle);
    }
    QVERIFY(m_bus.start());
    QGuiApplication::setApplicationDisplayName(u"Indicia"_s);
    QGuiApplication::setDesktopFileName(u"org.example.Indicia"_s);
}

void TestNotifier::saysWhatItIsTold()
{
    FakeDesktop desktop(m_bus.address(), FakeDesktop::Manner::Shows);
    QVERIFY(desktop.start());
    Notifier notifier;
    notifier.tell(u"3 new messages"_s, u"Backscatter: 2 \u00B7 Authentic: 1"_s);
    QVERIFY(QTest::qWaitFor([&desktop] { return desktop.answered == 1; }, 60s));
    QCOMPARE(desktop.signature, u"susssasa{sv}i"_s); // as the specification has it
    const QVariantList told = desktop.shown.constFirst();
    QCOMPARE(told.at(0).toString(), u"Indicia"_s);
    QCOMPARE(told.at(3).toString(), u"3 new messages"_s);
    QCOMPARE(told.at(4).toString(), u"Backscatter: 2 \u00B7 Authentic: 1"_s);
    QCOMPARE(told.at(5).toStringList().value(0), u"default"_s);
    QCOMPARE(told.at(7).toInt(), -1);
    // The next one does not take the place of what was not seen yet.
    notifier.tell(u"1 new message"_s, u"Backscatter: 1"_s);
    QVERIFY(QTest::qWaitFor([&desktop] { return desktop.answered == 2; }, 60s));
    QCOMPARE(desktop.shown.at(1).at(1).toUInt(), 0U);
}

void TestNotifier::aClickLeadsToTheWindow()
{
    FakeDesktop desktop(m_bus.address(), FakeDesktop::Manner::Shows);
    QVERIFY(desktop.start());
    QMainWindow window;
    window.showMinimized();
    QWidget other;
    other.showMinimized();
    Notifier notifier;
    notifier.tell(u"1 new message"_s, {});
    QVERIFY(QTest::qWaitFor([&desktop] { return desktop.answered == 1; }, 60s));
    QVERIFY(window.isMinimized());
    // Once more until it is heard: that the answer has come nobody tells.
    QVERIFY(QTest::qWaitFor(
        [&] {
            desktop.say(u"ActionInvoked"_s, 1, u"default"_s);
            return !window.isMinimized();
        },
        60s));
    QVERIFY(other.isMinimized());
}

void TestNotifier::othersClicksAreNotOurs()
{
    FakeDesktop desktop(m_bus.address(), FakeDesktop::Manner::Shows);
    QVERIFY(desktop.start());
    QMainWindow window;
    window.showMinimized();
    Notifier notifier;
    notifier.tell(u"1 new message"_s, {});
    notifier.tell(u"1 new message"_s, {});
    QVERIFY(QTest::qWaitFor([&desktop] { return desktop.answered == 2; }, 60s));
    desktop.say(u"ActionInvoked"_s, 77, u"default"_s);
    desktop.say(u"NotificationClosed"_s, 1, quint32(2));
    desktop.say(u"ActionInvoked"_s, 1, u"default"_s); // it is gone already
    notifier.tell(u"1 new message"_s, {});
    QVERIFY(QTest::qWaitFor([&desktop] { return desktop.answered == 3; }, 60s)); // behind the signals, in their order
    QVERIFY(window.isMinimized());
    QVERIFY(QTest::qWaitFor(
        [&] {
            desktop.say(u"ActionInvoked"_s, 2, u"default"_s);
            return !window.isMinimized();
        },
        60s));
}

void TestNotifier::nothingIsWaitedFor_data()
{
    QTest::addColumn<std::optional<FakeDesktop::Manner>>("manner");
    QTest::newRow("nobody there") << std::optional<FakeDesktop::Manner>();
    QTest::newRow("hangs") << std::optional(FakeDesktop::Manner::Silent);
    QTest::newRow("refuses") << std::optional(FakeDesktop::Manner::Refuses);
}

void TestNotifier::nothingIsWaitedFor()
{
    QFETCH(const std::optional<FakeDesktop::Manner>, manner);
    auto notifier = std::make_unique<Notifier>();
    {
        FakeDesktop desktop(m_bus.address(), manner.value_or(FakeDesktop::Manner::Silent));
        QVERIFY(!manner || desktop.start());
        notifier->tell(u"1 new message"_s, {});
        QVERIFY(desktop.shown.isEmpty()); // this thread is the desktop too: it was not waited for
        QVERIFY(!manner || QTest::qWaitFor([&desktop] { return desktop.shown.size() == 1; }, 60s));
    }
    // One that comes later is used.
    FakeDesktop later(m_bus.address(), FakeDesktop::Manner::Shows);
    QVERIFY(later.start());
    notifier->tell(u"2 new messages"_s, {});
    QVERIFY(QTest::qWaitFor([&later] { return later.answered == 1; }, 60s));
    notifier->tell(u"3 new messages"_s, {});
    notifier.reset(); // amid a question
    QVERIFY(QTest::qWaitFor([&later] { return later.answered == 2; }, 60s));
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
