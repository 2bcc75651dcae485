// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedmessages.h"

#include <QTest>

using namespace Indicia;

namespace {

const QByteArray bounce
    = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: alice@example.org\nSubject: failure "
      "notice\nDate: Sat, 21 Nov 2026 10:00:04 +0000\n\nIt failed.\n";

/// A letter with a text and one more part.
QByteArray letterWith(const QByteArray &header, const QByteArray &body)
{
    return "From: alice@example.org\nTo: help@example.org\nSubject: what is this?\nMIME-Version: 1.0\nContent-Type: "
           "multipart/mixed; boundary=m\n\n--m\n\nPlease help.\n--m\n"
        + header + "\n\n" + body + "\n--m--\n";
}

QByteArray file(const QByteArray &type, const QByteArray &name)
{
    return "Content-Type: " + type + "\nContent-Disposition: attachment; " + name
        + "\nContent-Transfer-Encoding: base64";
}

} // namespace

/// Which messages a letter brings along, by whatever program they were attached.
class TestAttachedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *name, const QByteArray &header, const QByteArray &body, bool isFound = true) {
            QTest::newRow(name) << header << body << isFound;
        };
        const QByteArray encoded = bounce.toBase64();
        row("RFC 2046 section 5.2.1", "Content-Type: message/rfc822", bounce);
        row("as any file", file("application/octet-stream", "filename=bounce.eml"), encoded);
        row("as a file of its own type", file("application/eml", "filename=\"bounce.EML\""), encoded);
        row("as text", file("text/plain; charset=utf-8; name=\"bounce.eml\"", "filename=\"bounce.eml\""), encoded);
        row("the name alone says so", "Content-Type: application/octet-stream; name=bounce.eml", bounce);
        row("RFC 2231: a name in another script",
            file("application/octet-stream", "filename*=utf-8''R%C3%BCckl%C3%A4ufer.eml"), encoded);
        row("as another file", file("application/octet-stream", "filename=bounce.txt"), encoded, false);
        row("an executable in its clothes", file("application/octet-stream", "filename=bounce.eml"),
            QByteArray("MZ\x90\0\3\0\0\0", 8).toBase64(), false);
        row("a text with one colon", file("text/plain", "filename=notes.eml"),
            QByteArray("Date: tomorrow\n\nat eight\n").toBase64(), false);
        row("nothing in it", file("application/octet-stream", "filename=bounce.eml"), "", false);
        row("an archive", file("application/zip", "filename=bounce.eml.zip"), encoded, false);
    }
    void found()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isFound);
        const QList<Message> attached = attachedMessages(Message::parse(letterWith(header, body)));
        QCOMPARE(attached.size(), isFound ? 1 : 0);
        if (isFound) {
            QCOMPARE(attached.first().bytes().trimmed(), QByteArrayView(bounce).trimmed());
            QCOMPARE(attached.first().firstValue("Subject"), QByteArray("failure notice"));
        }
    }
    void noMoreThanAskedFor()
    {
        const QByteArray part
            = file("application/octet-stream", "filename=b.eml") + "\n\n" + bounce.toBase64() + "\n--m\n";
        const Message letter = Message::parse(letterWith(part + part + "Content-Type: text/plain", "end"));
        QCOMPARE(attachedMessages(letter, 1).size(), 1);
        QCOMPARE(attachedMessages(letter).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAttachedMessages)
#include "tst_attachedmessages.moc"
