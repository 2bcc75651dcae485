// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookalike.h"

#include <QTest>

using namespace Indicia;

class TestLookalike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatLookAlike_data();
    void namesThatLookAlike();
};

void TestLookalike::namesThatLookAlike_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("expected");
    QTest::newRow("digit one for l") << QByteArray("examp1e.example") << QByteArray("example.example") << true;
    QTest::newRow("digit zero for o") << QByteArray("b00k.example") << QByteArray("book.example") << true;
    QTest::newRow("rn for m") << QByteArray("rnail.example") << QByteArray("mail.example") << true;
    QTest::newRow("vv for w") << QByteArray("vvine.example") << QByteArray("wine.example") << true;
    QTest::newRow("hyphen added") << QByteArray("book-shop.example") << QByteArray("bookshop.example") << true;
    QTest::newRow("the whole name as a label") << QByteArray("book-example.test") << QByteArray("book.example") << true;
    QTest::newRow("the whole name before another")
        << QByteArray("book.example.evil.test") << QByteArray("book.example") << true;
    QTest::newRow("an accent") << QByteArray("xn--bk-5ja.example") << QByteArray("bok.example") << true;
    QTest::newRow("a Cyrillic letter") << QByteArray("xn--bk-fmc.example") << QByteArray("bok.example") << true;
    QTest::newRow("the same, not encoded") << QByteArray("bоk.example") << QByteArray("bok.example") << true;
    QTest::newRow("another script that looks like nothing of ours")
        << QByteArray("xn--e1afmkfd.example") << QByteArray("bok.example") << false;
    QTest::newRow("an A-label that is none") << QByteArray("xn--\x80.example") << QByteArray("bok.example") << false;
    QTest::newRow("our own name with an accent, written in both ways")
        << QByteArray("xn--bcher-kva.example") << QByteArray("bucher.example") << true;
    QTest::newRow("a host of it") << QByteArray("mail.book.example") << QByteArray("book.example") << false;
    QTest::newRow("a longer word") << QByteArray("book.examples.test") << QByteArray("book.example") << false;
    QTest::newRow("the same name") << QByteArray("Book.example") << QByteArray("book.example.") << false;
    QTest::newRow("another word") << QByteArray("look.example") << QByteArray("book.example") << false;
    QTest::newRow("empty") << QByteArray() << QByteArray("book.example") << false;
}

void TestLookalike::namesThatLookAlike()
{
    QFETCH(QByteArray, domain);
    QFETCH(QByteArray, model);
    QFETCH(bool, expected);
    QCOMPARE(looksLike(domain, model), expected);
}

QTEST_GUILESS_MAIN(TestLookalike)
#include "tst_lookalike.moc"
