// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefile.h"
#include "outlookfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;

/// A build without libgsf: it knows an Outlook file when it sees one, and says what is missing.
class TestWithoutOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing();
};

void TestWithoutOutlook::saysWhatIsMissing()
{
    const QByteArray octets = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(4'096, 'x');
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.msg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
    file.close();
    QCOMPARE(outlookSupport(), OutlookSupport::NotBuilt);
    QVERIFY(isOutlookFile(octets));
    QCOMPARE(messageOfOutlookFile(octets).error(), OutlookFault::NoLibrary);
    QCOMPARE(readMessageFile(path).error(), MessageFileError::NoOutlookLibrary);
    QCOMPARE(readMessageHeader(path).error(), MessageFileError::NoOutlookLibrary);
}

QTEST_GUILESS_MAIN(TestWithoutOutlook)
#include "tst_withoutoutlook.moc"
