// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;
using namespace Qt::StringLiterals;
using Fault = LedgerFileError::Fault;

/// Where a context file's ledger is looked for, and what is said where it is not there.
class TestLedgerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isFoundFromItsContext_data();
    void isFoundFromItsContext();
    void opensATable();
    void saysWhyItCannot_data();
    void saysWhyItCannot();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &content) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestLedgerFile::put(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void TestLedgerFile::isFoundFromItsContext_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("found");
    QTest::newRow("beside it") << u"sent.tsv"_s << QStringList{u"A/sent.tsv"_s} << u"A/sent.tsv"_s;
    QTest::newRow("from the folder above") << u"A/sent.tsv"_s << QStringList{u"A/sent.tsv"_s} << u"A/sent.tsv"_s;
    QTest::newRow("beside it before above")
        << u"sent.tsv"_s << QStringList{u"A/sent.tsv"_s, u"sent.tsv"_s} << u"A/sent.tsv"_s;
    QTest::newRow("nowhere: where it belongs") << u"sent.tsv"_s << QStringList{} << u"A/sent.tsv"_s;
}

void TestLedgerFile::isFoundFromItsContext()
{
    QFETCH(QString, named);
    QFETCH(QStringList, there);
    QFETCH(QString, found);
    for (const QString &name : there) {
        QVERIFY(!put(name, "x").isEmpty());
    }
    QCOMPARE(ledgerPath(named, m_folder->filePath(u"A/context.json"_s)), m_folder->filePath(found));
    const QString absolute = m_folder->filePath(u"elsewhere.tsv"_s);
    QCOMPARE(ledgerPath(absolute, m_folder->filePath(u"A/context.json"_s)), absolute);
}

void TestLedgerFile::opensATable()
{
    const QString path = put(u"sent.tsv"_s, "message-id\tdate\n<a1@example.org>\t2026-11-20T12:00:00Z\n");
    const auto ledger = openLedgerFile(path);
    QVERIFY(ledger.has_value());
    QCOMPARE((*ledger)->byMessageId("<a1@example.org>")->size(), 1);
}

void TestLedgerFile::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nowhere") << u"nowhere.tsv"_s << Fault::NotFound;
    QTest::newRow("a folder") << u"."_s << Fault::NotReadable;
    QTest::newRow("a device without end") << u"/dev/zero"_s << Fault::NotReadable;
    QTest::newRow("no table") << u"letter.txt"_s << Fault::NotATable;
}

void TestLedgerFile::saysWhyItCannot()
{
    QFETCH(QString, path);
    QFETCH(Fault, fault);
    QVERIFY(!put(u"letter.txt"_s, "Dear sir\n").isEmpty());
    const auto ledger = openLedgerFile(QDir(m_folder->path()).absoluteFilePath(path));
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().fault, fault);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
