// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mbox.h"

#include <QTest>

using namespace Indicia;

class TestMbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
};

void TestMbox::messages_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("one message without a From line is itself")
        << QByteArray("A: b\n\nbody\n") << QByteArrayList{"A: b\n\nbody\n"};
    QTest::newRow("two messages") << QByteArray("From a Mon\nA: b\n\none\n\nFrom b Tue\nA: c\n\ntwo\n")
                                  << QByteArrayList{"From a Mon\nA: b\n\none\n", "From b Tue\nA: c\n\ntwo\n"};
    QTest::newRow("CRLF ends") << QByteArray("From a\r\nA: b\r\n\r\none\r\n\r\nFrom b\r\nA: c\r\n\r\n")
                               << QByteArrayList{"From a\r\nA: b\r\n\r\none\r\n", "From b\r\nA: c\r\n\r\n"};
    QTest::newRow("prose after an empty line begins no message")
        << QByteArray("From a\nA: b\n\none\n\nFrom here on all is well\nand good\n")
        << QByteArrayList{"From a\nA: b\n\none\n\nFrom here on all is well\nand good\n"};
    QTest::newRow("From without an empty line before it begins no message")
        << QByteArray("From a\nA: b\n\none\nFrom b\nA: c\n") << QByteArrayList{"From a\nA: b\n\none\nFrom b\nA: c\n"};
    QTest::newRow("quoted From is left as it stands")
        << QByteArray("From a\nA: b\n\n>From b\nA: c\n") << QByteArrayList{"From a\nA: b\n\n>From b\nA: c\n"};
    QTest::newRow("no final line end") << QByteArray("From a\nA: b\n\nx\n\nFrom b\nA: c")
                                       << QByteArrayList{"From a\nA: b\n\nx\n", "From b\nA: c"};
    QTest::newRow("empty") << QByteArray() << QByteArrayList{""};
}

void TestMbox::messages()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, expected);
    QByteArrayList found;
    for (const QByteArrayView message : mboxMessages(file)) {
        found.append(message.toByteArray());
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestMbox)
#include "tst_mbox.moc"
