// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetext.h"

#include <QTest>

using namespace Indicia;

class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHidden_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << QByteArray("From: a") << QStringLiteral("From: a");
        QTest::newRow("CRLF is a line end") << QByteArray("a\r\nb") << QStringLiteral("a\nb");
        QTest::newRow("LF is a line end") << QByteArray("a\nb") << QStringLiteral("a\nb");
        QTest::newRow("bare CR is seen") << QByteArray("a\rb") << QStringLiteral("a\u240Db");
        QTest::newRow("CR at the end is seen") << QByteArray("a\r") << QStringLiteral("a\u240D");
        QTest::newRow("NUL is seen") << QByteArray("a\0b", 3) << QStringLiteral("a\u2400b");
        QTest::newRow("escape is seen") << QByteArray("\x1b[2J") << QStringLiteral("\u241B[2J");
        QTest::newRow("DEL is seen") << QByteArray("\x7f") << QStringLiteral("\u2421");
        QTest::newRow("tab stays") << QByteArray("a\tb") << QStringLiteral("a\tb");
        QTest::newRow("UTF-8, two octets") << QByteArray("\xc3\xa4") << QStringLiteral("\u00E4");
        QTest::newRow("UTF-8, three octets") << QByteArray("\xe2\x82\xac") << QStringLiteral("\u20AC");
        QTest::newRow("UTF-8, four octets") << QByteArray("\xf0\x9f\x98\x80") << QStringLiteral("\U0001F600");
        QTest::newRow("Latin-1 octet") << QByteArray("\xe4 b") << QStringLiteral("\u00E4 b");
        QTest::newRow("C1 octet is seen") << QByteArray("\x9b") << QStringLiteral("\u27E8U+009B\u27E9");
        QTest::newRow("overlong form is no character (RFC 3629 section 4)")
            << QByteArray("\xc0\xaf") << QStringLiteral("\u00C0\u00AF");
        QTest::newRow("surrogate is no character (RFC 3629 section 4)")
            << QByteArray("\xed\xa0\x80") << QStringLiteral("\u00ED\u27E8U+00A0\u27E9\u27E8U+0080\u27E9");
        QTest::newRow("cut sequence") << QByteArray("\xe2\x82") << QStringLiteral("\u00E2\u27E8U+0082\u27E9");
        QTest::newRow("bidi override is seen") << QByteArray("a\xe2\x80\xae"
                                                             "b")
                                               << QStringLiteral("a\u27E8U+202E\u27E9b");
        QTest::newRow("zero-width space is seen") << QByteArray("\xe2\x80\x8b") << QStringLiteral("\u27E8U+200B\u27E9");
        QTest::newRow("line separator is seen") << QByteArray("\xe2\x80\xa8") << QStringLiteral("\u27E8U+2028\u27E9");
    }
    void nothingIsHidden()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(SourceText(bytes).text(), text);
    }

    void everyByteHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ASCII lines") << QByteArray("Received: a\r\n\tb\r\nSubject: c\r\n\r\nbody\r\n").repeated(40);
        QTest::newRow("mixed")
            << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\xff\0\r\r\n\n\x1b\xe2\x80\xae", 19).repeated(50);
        QTest::newRow("one long line") << QByteArray(5'000, 'x');
        QTest::newRow("one long line of wide characters") << QByteArray("\xf0\x9f\x98\x80").repeated(2'500);
        QTest::newRow("empty") << QByteArray();
    }
    /// The place of each byte is that of the sign which is shown for it: computed apart, by showing all before it.
    void everyByteHasItsPlace()
    {
        QFETCH(const QByteArray, bytes);
        constexpr qint64 base = 1'000'000;
        const SourceText text(bytes, base);
        QCOMPARE(text.end(), base + bytes.size());
        qsizetype last = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const qsizetype position = text.positionOf(base + i);
            QVERIFY(position >= last && position < text.text().size());
            const qint64 back = text.byteAt(position);
            QVERIFY2(back <= base + i && base + i - back < 4, qPrintable(QString::number(i)));
            const char byte = bytes.at(i);
            if (byte > ' ' && byte < '\x7f') {
                QCOMPARE(text.text().at(position), QChar(QLatin1Char(byte)));
            }
            last = position;
        }
        QCOMPARE(text.positionOf(base + bytes.size()), text.text().size());
    }

    void outsideIsClamped()
    {
        const SourceText text("abc", 10);
        QCOMPARE(text.positionOf(0), 0);
        QCOMPARE(text.positionOf(99), 3);
        QCOMPARE(text.byteAt(-5), 10);
        QCOMPARE(text.byteAt(99), 13);
        QCOMPARE(SourceText().positionOf(5), 0);
        QCOMPARE(SourceText().byteAt(5), 0);
    }

    void soManyLinesAndNoMore()
    {
        const QByteArray bytes = QByteArray("ab\r\n").repeated(100);
        const SourceText text(bytes, 0, 10);
        QCOMPARE(text.end(), 40);
        QCOMPARE(text.text().count(u'\n'), 10);
        QCOMPARE(SourceText::startBefore(bytes, 40, 3, 1'000), 28);
        QCOMPARE(SourceText::startBefore(bytes, 40, 100, 1'000), 0);
        QCOMPARE(SourceText::startBefore(bytes, 40, 100, 7), 33);
        QCOMPARE(SourceText::startBefore(bytes, 1'000'000, 0, 1'000), 400);
        QCOMPARE(SourceText::startBefore({}, 5, 3, 10), 0);
    }

    void aLongLineIsBroken()
    {
        const SourceText text(QByteArray(3'500, 'x'));
        for (const QString &line : text.text().split(u'\n')) {
            QVERIFY(line.size() <= SourceText::longestLine + 1);
        }
        QCOMPARE(text.text().count(QChar(0x21A9)), 3);
    }
};

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
