// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mbox.h"
#include "mboxreader.h"
#include "messagelimits.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Indicia;

namespace {

QByteArray headerOf(QByteArrayView message)
{
    const qsizetype bare = message.indexOf("\n\n");
    const qsizetype full = message.indexOf("\n\r\n");
    if (bare < 0 && full < 0) {
        return message.toByteArray();
    }
    return message.first(bare >= 0 && (full < 0 || bare < full) ? bare + 2 : full + 3).toByteArray();
}

QByteArrayList headersFrom(const QByteArray &octets, qint64 position = 0)
{
    QTemporaryFile file;
    if (!file.open() || file.write(octets) != octets.size() || !file.flush()) {
        return {"could not be written"};
    }
    MboxReader reader(file, position);
    QByteArrayList headers;
    while (const auto header = reader.next()) {
        headers.append(header->octets);
    }
    return headers;
}

} // namespace

/// Headers out of an mbox file, read piece by piece.
class TestMboxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAsTheOtherReader_data()
    {
        QTest::addColumn<QByteArray>("octets");
        const QByteArray one = "From joe@example.org Sat Nov 21 03:24:14 2026\nSubject: one\n\nbody\n\n";
        const QByteArray two = "From joe@example.org Sat Nov 21 03:24:15 2026\nSubject: two\n\nbody\n";
        QTest::newRow("two") << one + two;
        QTest::newRow("CR LF") << QByteArray(one + two).replace("\n", "\r\n");
        QTest::newRow("prose that begins with From") << one.chopped(1) + "\nFrom here on\nit goes: on\n\n" + two;
        QTest::newRow("From without an empty line before") << one.chopped(1) + two;
        QTest::newRow("quoted From") << one.chopped(1) + "\n>From me\nTo: you\n\n" + two;
        QTest::newRow("an empty body") << QByteArray("From a\nSubject: x\n\n") + two;
        QTest::newRow("a header without end") << one + "From a\nSubject: x\n";
        QTest::newRow("From at the very end") << one + "From a\n";
        QTest::newRow("a body of one long line") << one.chopped(1) + QByteArray(300'000, 'x') + "\n\n" + two;
    }

    void partsAsTheOtherReader()
    {
        QFETCH(QByteArray, octets);
        QByteArrayList expected;
        for (const QByteArrayView message : mboxMessages(octets)) {
            expected.append(headerOf(message));
        }
        QByteArrayList headers = headersFrom(octets);
        for (QByteArrayList *list : {&headers, &expected}) {
            for (QByteArray &header : *list) {
                header = header.trimmed(); // the line that parts two messages may be the one that ends the header
            }
        }
        QCOMPARE(headers, expected);
    }

    /// Ended after any message, it goes on with the next; and however the file was cut when it was first read.
    void goesOn()
    {
        QByteArray octets;
        for (int i = 0; i < 5; ++i) {
            octets += "From joe@example.org Sat Nov 21 03:24:14 2026\nSubject: " + QByteArray::number(i)
                + "\nX: y\n\nbody\nFrom x\n\n";
        }
        const QByteArrayList all = headersFrom(octets);
        QCOMPARE(all.size(), 5);
        for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
            QTemporaryFile file;
            QVERIFY(file.open());
            file.write(octets.first(cut));
            file.flush();
            MboxReader reader(file, 0);
            QByteArrayList headers;
            while (const auto header = reader.next()) {
                if (header->whole) {
                    headers.append(header->octets);
                }
            }
            headers += headersFrom(octets, reader.position());
            QCOMPARE(headers, all);
        }
    }

    void aHeaderWithoutEndIsBounded()
    {
        QByteArray octets = "From a\nSubject: x\n";
        while (octets.size() < 3 * Limits::headerBlockOctets) {
            octets += "X-Filler: " + QByteArray(900, 'x') + '\n';
        }
        const QByteArrayList headers = headersFrom(octets + "\nbody\n\nFrom b\nSubject: two\n\n");
        QCOMPARE(headers.size(), 2);
        QVERIFY(headers.first().size() <= Limits::headerBlockOctets);
    }

    void aLastLineThatIsStillWrittenIsNoField()
    {
        const QByteArrayList headers = headersFrom("From a\nSubject: x\nMessage-ID: <cut@exam");
        QCOMPARE(headers, QByteArrayList{"From a\nSubject: x\n"});
    }
};

QTEST_GUILESS_MAIN(TestMboxReader)
#include "tst_mboxreader.moc"
