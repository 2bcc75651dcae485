// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vectors that independent programs made (Mail::SRS, Exim, postsrsd), where they lie beside the source.

#include "batv.h"
#include "srs.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Indicia;
using namespace std::chrono;

namespace {

QString sharedFolder()
{
    const QString set = qEnvironmentVariable("INDICIA_SHARED");
    return (set.isEmpty() ? QStringLiteral(INDICIA_SOURCE_DIR "/../shared") : set)
        + QStringLiteral("/conformance/srs-batv");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of a tab-separated file without its heading.
QList<QList<QByteArray>> rowsOf(const QString &path)
{
    QList<QList<QByteArray>> rows;
    const QList<QByteArray> lines = contentOf(path).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        if (!line.isEmpty()) {
            rows.append(line.split('\t'));
        }
    }
    return rows;
}

sys_days dayAt(const QByteArray &unixTime)
{
    return floor<days>(sys_seconds(seconds(unixTime.toLongLong())));
}

} // namespace

class TestAddressTagVectors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void batv_data();
    void batv();
    void srs_data();
    void srs();
    void seeds_data();
    void seeds();
    void eximAddresses_data();
    void eximAddresses();
};

void TestAddressTagVectors::initTestCase()
{
    if (!QDir(sharedFolder()).exists()) {
        QSKIP("the conformance data does not lie beside the source (INDICIA_SHARED)");
    }
}

void TestAddressTagVectors::batv_data()
{
    QTest::addColumn<QList<QByteArray>>("row");
    for (const QList<QByteArray> &row : rowsOf(sharedFolder() + QStringLiteral("/vectors/batv-vectors.tsv"))) {
        QTest::newRow(row.value(0).constData()) << row;
    }
}

void TestAddressTagVectors::batv()
{
    QFETCH(QList<QByteArray>, row); // id op key keynum now address tagged result
    QCOMPARE(row.size(), 8);
    const sys_days today = dayAt(row[4]);
    if (row[1] == "sign") {
        const auto made = signBatv(row[5], {row[3].toInt(), row[2]}, today);
        QVERIFY(made.has_value());
        QCOMPARE(*made, row[6]);
        return;
    }
    QCOMPARE(row[1], QByteArray("check"));
    const int number = row[3] == "-" ? -1 : row[3].toInt();
    const BatvOutcome outcome = verifyBatv(row[6], today, {.keys = {{number, row[2]}}});
    if (row[7] == "not-prvs") {
        QVERIFY(!outcome.tag);
        return;
    }
    QCOMPARE(outcome.tag->original, row[5]);
    QCOMPARE(outcome.result == ProofResult::Valid, row[7] == "valid");
    QVERIFY(outcome.result != ProofResult::Unverifiable);
    QCOMPARE(outcome.eximWouldAccept, row[7] == "valid"); // Exim made the rows
}

void TestAddressTagVectors::srs_data()
{
    QTest::addColumn<QList<QByteArray>>("row");
    for (const QList<QByteArray> &row : rowsOf(sharedFolder() + QStringLiteral("/vectors/srs-vectors.tsv"))) {
        QTest::newRow(row.value(0).constData()) << row;
    }
}

void TestAddressTagVectors::srs()
{
    QFETCH(QList<QByteArray>, row); // id op secrets now separator input alias status value
    QCOMPARE(row.size(), 9);
    const QList<QByteArray> secrets = row[2].split(';');
    const sys_days today = dayAt(row[3]);
    if (row[1] == "forward") {
        const auto made = forwardSrs(row[5], row[6], secrets.first(), today, row[4].at(0));
        QVERIFY(made.has_value());
        QCOMPARE(*made, row[8]);
        return;
    }
    QCOMPARE(row[1], QByteArray("reverse"));
    const SrsOutcome outcome = reverseSrs(row[5], today, {.secrets = secrets});
    if (row[7] == "ok") {
        QCOMPARE(outcome.result, ProofResult::Valid);
        QCOMPARE(outcome.original, row[8]);
    } else if (row[8] == "not-srs") {
        QCOMPARE(outcome.reason, ProofReason::NoTag);
    } else if (row[8] == "expired-timestamp") {
        QCOMPARE(outcome.reason, ProofReason::TagExpired);
    } else {
        QCOMPARE(row[8], QByteArray("bad-hash"));
        QVERIFY(outcome.reason == ProofReason::BadHash || outcome.reason == ProofReason::BadSyntax);
    }
}

void TestAddressTagVectors::seeds_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(sharedFolder() + QStringLiteral("/postsrsd-seeds"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        if (!file.fileName().endsWith(QStringLiteral(".txt"))) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
}

void TestAddressTagVectors::seeds()
{
    QFETCH(QString, path);
    const SrsOutcome outcome = reverseSrs(contentOf(path), dayAt("1577836860"), {.secrets = {"tops3cr3t"}});
    if (path.endsWith(QStringLiteral("/valid"))) {
        QCOMPARE(outcome.result, ProofResult::Valid);
        QCOMPARE(outcome.original, QByteArray("test@otherdomain.com"));
    } else {
        QVERIFY(outcome.result != ProofResult::Valid);
    }
}

void TestAddressTagVectors::eximAddresses_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(sharedFolder() + QStringLiteral("/exim-mail"));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("4620.*")}, QDir::Files)) {
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestAddressTagVectors::eximAddresses()
{
    QFETCH(QString, path);
    QByteArray address;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (line.startsWith("To: ") && address.isEmpty()) {
            address = line.sliced(4).trimmed();
        }
    }
    const auto srs = parseSrs(address);
    QVERIFY(srs.has_value());
    QCOMPARE(srs->form, SrsAddress::Form::Srs0);
    const bool quoted = path.contains(QStringLiteral("fred"));
    QCOMPARE(srs->original(), QByteArray(quoted ? "\"fred[\"@test.ex" : "CALLER@the.local.host.name"));
    // The masked hash of the published mail verifies with nothing.
    QVERIFY(reverseSrs(address, dayAt("920367873"), {.secrets = {"x"}}).result != ProofResult::Valid);
}

QTEST_GUILESS_MAIN(TestAddressTagVectors)
#include "tst_addresstagvectors.moc"
