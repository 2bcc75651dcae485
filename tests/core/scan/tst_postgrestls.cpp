// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresscanstore.h"
#include "postgresserver.h"

#include <QTest>

#include <memory>

namespace Indicia {

using namespace Qt::StringLiterals;

/// A database on another machine is reached by TLS alone, and its certificate is believed only where it should be.
class TestPostgresTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void aServerThatIsNotThereIsTold();

private:
    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<TestAuthority> m_other;
    PostgresServer m_server;
};

void TestPostgresTls::initTestCase()
{
    if (const char *obstacle = PostgresServer::obstacle()) {
        QSKIP(obstacle);
    }
    if (!TestAuthority::isAvailable()) {
        QSKIP("openssl is not installed");
    }
    m_authority = std::make_unique<TestAuthority>();
    m_other = std::make_unique<TestAuthority>();
    QVERIFY(m_authority->isValid() && m_other->isValid());
    const auto certificate = m_authority->issue(u"database"_s, u"x"_s, u"DNS:db.example.org,IP:127.0.0.1"_s);
    QVERIFY(!certificate.certificateFile.isEmpty());
    QVERIFY2(m_server.start(certificate), m_server.log().constData());
}

void TestPostgresTls::certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const QString &host, const QString &options, const char *refusal) {
        QTest::newRow(name) << host << options << QByteArray(refusal);
    };
    const QString full = u"sslmode=verify-full&sslrootcert="_s;
    row("of our authority, for this host", u"127.0.0.1"_s, full + m_authority->certificateFile(), "");
    row("of another authority", u"127.0.0.1"_s, full + m_other->certificateFile(), "certificate verify failed");
    row("for another host", u"localhost"_s, full + m_authority->certificateFile(), "localhost");
    row("no TLS asked for", u"127.0.0.1"_s, u"sslmode=disable"_s, "pg_hba.conf");
}

void TestPostgresTls::certificates()
{
    QFETCH(const QString, host);
    QFETCH(const QString, options);
    QFETCH(const QByteArray, refusal);
    const auto connection = PostgresScanStore::connectionOf(m_server.networkAddress(host, options));
    QVERIFY(connection);
    const auto opened = PostgresScanStore::open(*connection, "context");
    if (refusal.isEmpty()) {
        QVERIFY2(opened, PostgresScanStore::refusal(*connection).constData());
        QCOMPARE(PostgresScanStore::refusal(*connection), QByteArray());
        QCOMPARE(m_server.number("SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
                                 "WHERE ssl AND client_addr = '127.0.0.1'"),
            1);
        return;
    }
    QVERIFY(!opened);
    QCOMPARE(opened.error(), StoreFault::Unreachable);
    const QByteArray said = PostgresScanStore::refusal(*connection);
    QVERIFY2(said.contains(refusal), said.constData());
}

void TestPostgresTls::aServerThatIsNotThereIsTold()
{
    const QByteArray said = PostgresScanStore::refusal(
        "host=127.0.0.1 port=" + QByteArray::number(ServerProcess::freePort()) + " user=x dbname=x");
    QVERIFY2(said.contains("127.0.0.1"), said.constData());
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestPostgresTls)
#include "tst_postgrestls.moc"
