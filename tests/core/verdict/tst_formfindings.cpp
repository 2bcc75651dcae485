// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefacts.h"
#include "findings.h"
#include "identity.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

/// What is wrong with a message's form becomes a finding, unless the place it was saved in did it.
class TestFormFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formBecomesAFinding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("expected");
        const QByteArray header = "From: a@example.org\nDate: Sat, 21 Nov 2026 09:00:00 +0000\n";
        const QByteArray crlf = QByteArray(header).replace("\n", "\r\n");
        QTest::newRow("LF throughout: saved by a Unix mailbox") << header + "\nx\n"
                                                                << QByteArray("message.bare-lf") << false;
        QTest::newRow("CRLF throughout") << crlf + "\r\nx\r\n" << QByteArray("message.bare-lf") << false;
        QTest::newRow("one LF among CRLF (RFC 5321 section 2.3.8)") << crlf + "\r\nx\ny\r\n"
                                                                    << QByteArray("message.bare-lf") << true;
        QTest::newRow("bare CR") << crlf + "\r\nx\ry\r\n" << QByteArray("message.bare-cr") << true;
        QTest::newRow("NUL in a field's name")
            << QByteArray("Content-Type\0: x\n\nx\n", 20) << QByteArray("message.nul-octet") << true;
        QTest::newRow("two authors (RFC 5322 section 3.6)") << "From: b@example.net\r\n" + crlf + "\r\nx\r\n"
                                                            << QByteArray("message.duplicate-field") << true;
        QTest::newRow("an mbox line (RFC 4155)") << "From a@example.org Sat Nov 21 09:00:00 2026\n" + header + "\nx\n"
                                                 << QByteArray("message.mbox-from-line") << true;
    }
    void formBecomesAFinding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, id);
        QFETCH(const bool, expected);
        CaseFacts facts;
        facts.message = Message::parse(bytes);
        const QList<Finding> findings = makeFindings(facts, Identity(), {});
        QCOMPARE(std::ranges::any_of(findings, [&](const Finding &finding) { return finding.id == id; }), expected);
    }
};

QTEST_APPLESS_MAIN(TestFormFindings)
#include "tst_formfindings.moc"
