// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include <QObject>
#include <QTest>

using namespace Indicia;

namespace {

/// One line a part: depth, type, body, and "!" where it is cut off.
QByteArray treeOf(const Message &message)
{
    QByteArray tree;
    for (const MimePart &part : message.parts()) {
        tree += QByteArray(part.depth, ' ') + part.mediaType;
        const bool isLeaf = !part.mediaType.startsWith("multipart/");
        if (isLeaf) {
            tree += " ["
                + message.view(part.body).toByteArray().replace("\r\n", "|").replace('\n', '|').replace('\r', '|')
                + ']';
        }
        tree += part.truncated ? "!\n" : "\n";
    }
    return tree;
}

} // namespace

class MimeTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void tree_data();
    void tree();
    void partHeaders();
    void embeddedInPlace();
    void embeddedEncoded();
    void embeddedInEmbedded();
    void embeddedHeaderOnly_data();
    void embeddedHeaderOnly();
    void embeddedRange();
};

void MimeTreeTest::tree_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto mixed = [](const QByteArray &boundary) -> QByteArray {
        return "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n";
    };
    const QByteArray b = mixed("b");

    row("RFC 2045 5.2: no type", "From: a@b.example\n\nx\n", "text/plain [x|]\n");
    row("RFC 2045 5.2: a type that cannot be read", "Content-Type: nonsense\n\nx\n", "text/plain [x|]\n");
    row("the first of two types", "Content-Type: text/html\nContent-Type: text/plain\n\nx\n", "text/html [x|]\n");
    row("two parts, preamble and epilogue", b + "pre\n--b\n\nx\n--b\n\ny\n\n--b--\nepi\n",
        "multipart/mixed\n text/plain [x]\n text/plain [y|]\n");
    row("RFC 2046 5.1.1: the line end before a delimiter belongs to it", b + "--b\n\n\n\n--b--\n",
        "multipart/mixed\n text/plain [|]\n");
    row("empty part", b + "--b\n\n--b--\n", "multipart/mixed\n text/plain []\n");
    row("part of nothing", b + "--b\n--b--\n", "multipart/mixed\n text/plain []\n");
    row("part without empty line", b + "--b\nContent-Type: text/html\n--b\n\nx\n--b--\n",
        "multipart/mixed\n text/html []\n text/plain [x]\n");
    row("part that has no header at all", b + "--b\nhello there\n--b--\n",
        "multipart/mixed\n text/plain [hello there]\n");
    row("no part", b + "--b--\n", "multipart/mixed\n");
    row("RFC 2046 5.1.1: white space behind the delimiter", b + "--b \t\n\nx\n--b-- \n",
        "multipart/mixed\n text/plain [x]\n");
    row("boundary quoted with a space at its end", mixed("b ") + "--b\n\nx\n--b--\n",
        "multipart/mixed\n text/plain [x]\n");
    row("boundary with a colon is no field", mixed("b:c") + "--b:c\nContent-Type: text/html\n--b:c\n\nx\n--b:c--\n",
        "multipart/mixed\n text/html []\n text/plain [x]\n");
    row("boundary that begins as another", mixed("b") + "--bb\n--b\n\n--bb\nx\n--b--\n",
        "multipart/mixed\n text/plain [--bb|x]\n");
    row("inner boundary that begins as the outer one",
        b + "--b\n" + mixed("bb") + "--bb\n\nx\n--bb\n\ny\n--bb--\n--b--\n",
        "multipart/mixed\n multipart/mixed\n  text/plain [x]\n  text/plain [y]\n");
    row("boundary that ends in hyphens", mixed("b--") + "--b--\n\nx\n--b----\n", "multipart/mixed\n text/plain [x]\n");
    row("same boundary inside", b + "--b\n" + b + "--b\n\nx\n--b--\n--b\n\ny\n--b--\n",
        "multipart/mixed\n multipart/mixed\n  text/plain [x]\n text/plain [y]\n");
    row("a line that is longer than the delimiter", b + "--b\n\n--b x\n--b--\n",
        "multipart/mixed\n text/plain [--b x]\n");
    row("hyphens alone", b + "--b\n\n--\n-- \n--b--\n", "multipart/mixed\n text/plain [--|-- ]\n");
    row("cut off in the text", b + "--b\n\nx\n--b\n\ny\n", "multipart/mixed!\n text/plain [x]\n text/plain [y|]!\n");
    row("cut off in a part's header", b + "--b\nContent-Type: text/html\n", "multipart/mixed!\n text/html []!\n");
    row("cut off behind a delimiter", b + "--b\n", "multipart/mixed!\n text/plain []!\n");
    row("cut off before the first", b + "x\n", "multipart/mixed!\n");
    row("inner one not closed", b + "--b\n" + mixed("c") + "--c\n\nx\n--b\n\ny\n--b--\n",
        "multipart/mixed\n multipart/mixed!\n  text/plain [x]!\n text/plain [y]\n");
    row("inner one closed, outer one not", b + "--b\n" + mixed("c") + "--c\n\nx\n--c--\n",
        "multipart/mixed!\n multipart/mixed\n  text/plain [x]\n");
    row("delimiters behind the closing one", b + "--b\n\nx\n--b--\n--b\n\ny\n", "multipart/mixed\n text/plain [x]\n");
    row("no boundary", "Content-Type: multipart/mixed\n\n--b\n\nx\n", "multipart/mixed\n");
    row("no boundary, but delimiters", "Content-Type: multipart/mixed\n\n--b\nContent-Type: text/html\n\nx\n--b--\n",
        "multipart/mixed\n text/html [x]\n");
    row("another boundary than named", mixed("a") + "--b\nContent-Type: text/html\n\nx\n--b--\n",
        "multipart/mixed\n text/html [x]\n");
    row("another boundary is not guessed where the named one comes",
        mixed("a") + "--b\nContent-Type: text/html\n\nx\n--b--\n--a\n\ny\n--a--\n",
        "multipart/mixed\n text/plain [y]\n");
    row("inner without boundary stays whole", b + "--b\nContent-Type: multipart/mixed\n\n--c\n\nx\n--b--\n",
        "multipart/mixed\n multipart/mixed\n");
    row("RFC 2046 5.1.5: digest",
        "Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\n--b\nContent-Type: "
        "text/plain\n\ny\n--b--\n",
        "multipart/digest\n message/rfc822 [Subject: x|]\n text/plain [y]\n");
    row("a message is a leaf", b + "--b\nContent-Type: message/rfc822\n\nSubject: x\n\ny\n--b--\n",
        "multipart/mixed\n message/rfc822 [Subject: x||y]\n");
    row("delimiters inside a message are its own",
        b + "--b\nContent-Type: message/rfc822\n\n" + b + "--b\n\nx\n--b--\n--b\n\ny\n--b--\n",
        "multipart/mixed\n message/rfc822 [Content-Type: multipart/mixed; boundary=\"b\"||--b||x|--b--]\n text/plain "
        "[y]\n");
    row("the outer delimiter ends a message that is cut off",
        b + "--b\nContent-Type: message/rfc822\n\n" + mixed("c") + "--c\n\nx\n--b--\n",
        "multipart/mixed\n message/rfc822 [Content-Type: multipart/mixed; boundary=\"c\"||--c||x]\n");
    row("delimiters in an encoded message are none",
        b + "--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nQQ==\n--b--\n",
        "multipart/mixed\n message/rfc822 [QQ==]\n");
}

void MimeTreeTest::tree()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(treeOf(Message::parse(bytes)), expected);
    // The line ends change nothing.
    QCOMPARE(treeOf(Message::parse(QByteArray(bytes).replace('\n', "\r\n"))), expected);
    QCOMPARE(treeOf(Message::parse(QByteArray(bytes).replace('\n', '\r'))), expected);
}

void MimeTreeTest::partHeaders()
{
    const Message message = Message::parse("Content-Type: multipart/mixed; boundary=b\n\n"
                                           "--b\n"
                                           "Content-Type: TEXT/Plain;\n\tcharset=UTF-8\n"
                                           "Content-Description: the\n notice\n"
                                           "X-Unknown: 1\n"
                                           "\n"
                                           "x\n"
                                           "--b--\n");
    QCOMPARE(message.partFields(0), message.fields());
    const QList<HeaderField> fields = message.partFields(1);
    QCOMPARE(fields.size(), 3);
    QCOMPARE(message.value(fields.at(0)), QByteArray("TEXT/Plain;\tcharset=UTF-8"));
    QCOMPARE(message.name(fields.at(2)), QByteArrayView("X-Unknown"));
    const MimePart &part = message.parts().at(1);
    QCOMPARE(part.mediaType, QByteArray("text/plain"));
    QCOMPARE(part.charset, QByteArray("utf-8"));
    QCOMPARE(part.description, QByteArray("the notice"));
    QVERIFY(message.view(part.header).startsWith("Content-Type"));
    QVERIFY(message.view(part.header).endsWith("X-Unknown: 1\n"));
}

void MimeTreeTest::embeddedInPlace()
{
    const QByteArray bytes = "Content-Type: multipart/report; boundary=b\r\n\r\n"
                             "--b\r\nContent-Type: message/rfc822\r\n\r\n"
                             "From: a@b.example\r\nSubject: x\r\n\r\ny\r\n"
                             "--b--\r\n";
    const Message message = Message::parse(bytes);
    const Message inner = message.embedded(1, 1);
    QCOMPARE(inner.range(), message.parts().at(1).body);
    QCOMPARE(inner.document().constData(), message.document().constData());
    QCOMPARE(message.view(inner.range(inner.fields().at(1))), QByteArrayView("Subject: x\r\n"));
    QCOMPARE(inner.bytes(), QByteArrayView("From: a@b.example\r\nSubject: x\r\n\r\ny"));
    QCOMPARE(inner.parts().first().body, inner.body());
}

void MimeTreeTest::embeddedEncoded()
{
    const QByteArray original = "From: a@b.example\nSubject: x\n\ny\n";
    for (const QByteArray &encoding : {QByteArray("base64"), QByteArray("quoted-printable")}) {
        const QByteArray encoded
            = encoding == "base64" ? original.toBase64() : QByteArray(original).replace("@", "=40");
        const Message message
            = Message::parse("Content-Type: message/global\nContent-Transfer-Encoding: " + encoding + "\n\n" + encoded);
        const Message inner = message.embedded(0, 3);
        QCOMPARE(inner.document(), original);
        QCOMPARE(inner.range(), (ByteRange{3, 0, original.size()}));
        QCOMPARE(inner.range(inner.fields().first()).document, 3);
        QCOMPARE(inner.firstValue("From"), QByteArray("a@b.example"));
        QVERIFY(message.view(inner.range()).isEmpty()); // it is not in that document
    }
}

void MimeTreeTest::embeddedInEmbedded()
{
    const Message outer = Message::parse("Subject: 0\nContent-Type: message/rfc822\n\n"
                                         "Subject: 1\nContent-Type: message/rfc822\n\n"
                                         "Subject: 2\n\nx\n");
    const Message middle = outer.embedded(0, 1);
    const Message inner = middle.embedded(0, 1);
    QCOMPARE(middle.firstValue("Subject"), QByteArray("1"));
    QCOMPARE(inner.firstValue("Subject"), QByteArray("2"));
    QCOMPARE(outer.view(inner.body()), QByteArrayView("x\n"));
}

void MimeTreeTest::embeddedHeaderOnly_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("opens");
    QTest::newRow("RFC 6522 4") << QByteArray("text/rfc822-headers") << true;
    QTest::newRow("RFC 6533 6.3") << QByteArray("message/global-headers") << true;
    QTest::newRow("as some call it") << QByteArray("message/rfc822-headers") << true;
    QTest::newRow("no message") << QByteArray("message/delivery-status") << false;
    QTest::newRow("text") << QByteArray("text/plain") << false;
}

void MimeTreeTest::embeddedHeaderOnly()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, opens);
    const Message message = Message::parse("Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: " + type
        + "\n\nSubject: x\nFrom: a@b.example\n--b--\n");
    const Message inner = message.embedded(1, 1);
    QCOMPARE(inner.fields().size(), opens ? 2 : 0);
    if (opens) {
        QVERIFY(inner.oddity(Oddity::Kind::NoBlankLine));
        QVERIFY(inner.body().isEmpty());
    }
}

void MimeTreeTest::embeddedRange()
{
    const QByteArray bytes
        = "Subject: bounce\n\nThis is a copy of the message:\n\nFrom: a@b.example\nSubject: x\n\ny\n";
    const Message message = Message::parse(bytes);
    const qsizetype begin = bytes.indexOf("From:");
    const Message inner = message.embedded(ByteRange{0, begin, bytes.size() - begin});
    QCOMPARE(inner.firstValue("Subject"), QByteArray("x"));
    QCOMPARE(inner.fields().first().offset, begin);
    QCOMPARE(inner.view(inner.body()), QByteArrayView("y\n"));
}

QTEST_GUILESS_MAIN(MimeTreeTest)
#include "tst_mimetree.moc"
