// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpgpsigner.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;

/// With a keyring of its own, and a key that is made for the test.
class TestOpenPgpSigner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void signsAndVerifies();
    void alteredIsBad();
    void unknownKeys();

private:
    QTemporaryDir m_home;
};

namespace {

const QByteArray text("indicia-mac: v=1\n- a line with a dash\nfrom: alice@example.org\n");

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

void TestOpenPgpSigner::initTestCase()
{
    const QString gpg = QStandardPaths::findExecutable(QStringLiteral("gpg"));
    if (!hasOpenPgp() || gpg.isEmpty()) {
        QSKIP("SKIPPED WHOLE: built without GpgME, or there is no gpg");
    }
    qputenv("GNUPGHOME", m_home.path().toLocal8Bit());
    QVERIFY(run(gpg,
        {QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(), QStringLiteral("--quick-generate-key"),
            QStringLiteral("Stamps <stamps@example.org>"), QStringLiteral("ed25519"), QStringLiteral("sign"),
            QStringLiteral("never")}));
}

void TestOpenPgpSigner::cleanupTestCase()
{
    run(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
}

void TestOpenPgpSigner::signsAndVerifies()
{
    for (const QByteArray &key : {QByteArray("stamps@example.org"), QByteArray()}) {
        const auto signer = openPgpSigner(key);
        const auto signedText = signer->sign(text);
        QVERIFY(signedText);
        const auto read = readClearSigned(*signedText);
        QVERIFY(read);
        QCOMPARE(read->text, text);
        QCOMPARE(signer->verify(*signedText), ClearSignature::Good);
    }
}

void TestOpenPgpSigner::alteredIsBad()
{
    const auto signer = openPgpSigner("stamps@example.org");
    QByteArray altered = *signer->sign(text);
    altered.replace("alice", "alise");
    QCOMPARE(signer->verify(altered), ClearSignature::Bad);
    QCOMPARE(signer->verify("hello"), ClearSignature::Bad);
}

void TestOpenPgpSigner::unknownKeys()
{
    const auto made = openPgpSigner("nobody@example.org")->sign(text);
    QVERIFY(!made);
    QCOMPARE(made.error(), ClearSignError::NoSecretKey);
    const QByteArray good = *openPgpSigner("")->sign(text);
    QTemporaryDir empty;
    const QByteArray home = qgetenv("GNUPGHOME");
    qputenv("GNUPGHOME", empty.path().toLocal8Bit());
    QCOMPARE(openPgpSigner("")->verify(good), ClearSignature::NoKey);
    run(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
    qputenv("GNUPGHOME", home);
}

QTEST_GUILESS_MAIN(TestOpenPgpSigner)
#include "tst_openpgpsigner.moc"
