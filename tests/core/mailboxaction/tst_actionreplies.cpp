// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionreplies.h"
#include "imapparser.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(std::optional<Indicia::CopyUid>)
Q_DECLARE_METATYPE(std::optional<Indicia::MessageFlags>)

namespace {

ImapResponse responseOf(const QByteArray &line)
{
    ImapParser parser;
    (void)parser.feed(line + "\r\n");
    return parser.take().value_or(ImapResponse());
}

} // namespace

/// What servers answer to those who change something.
class TestActionReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyUids_data();
    void copyUids();
    void flags_data();
    void flags();
    void permanentFlags();
    void status();
};

void TestActionReplies::copyUids_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<std::optional<CopyUid>>("read");
    const auto row = [](const char *name, const QByteArray &code, const std::optional<CopyUid> &read = {}) {
        QTest::newRow(name) << code << read;
    };
    row("of the RFC", "COPYUID 38505 304,319:320 3956:3958",
        CopyUid{.uidValidity = 38505, .from = {304, 319, 320}, .to = {3956, 3957, 3958}});
    row("in small letters", "copyuid 1 2 3", CopyUid{.uidValidity = 1, .from = {2}, .to = {3}});
    row("another code", "TRYCREATE");
    row("more here than there", "COPYUID 1 2:3 4");
    row("more there than here", "COPYUID 1 2 4:5");
    row("no validity", "COPYUID 0 2 4");
    row("a word too few", "COPYUID 1 2");
    row("a word too many", "COPYUID 1 2 3 4");
    row("far more than was asked for", "COPYUID 1 1:4000000000 1:4000000000");
}

void TestActionReplies::copyUids()
{
    QFETCH(QByteArray, code);
    QFETCH(std::optional<CopyUid>, read);
    QVERIFY(readCopyUid(code, 100) == read);
}

void TestActionReplies::flags_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<MessageFlags>>("read");
    const auto row = [](const char *name, const QByteArray &line, const std::optional<MessageFlags> &read = {}) {
        QTest::newRow(name) << line << read;
    };
    row("both", "* 3 FETCH (UID 7 FLAGS (\\Seen $X))", MessageFlags{7, {"\\Seen", "$X"}});
    row("in the other order", "* 3 FETCH (FLAGS (\\Seen) UID 7)", MessageFlags{7, {"\\Seen"}});
    row("none", "* 3 FETCH (UID 7 FLAGS ())", MessageFlags{7, {}});
    row("with more", "* 3 FETCH (MODSEQ (12) UID 7 FLAGS (a))", MessageFlags{7, {"a"}});
    row("no UID: another client's doing", "* 3 FETCH (FLAGS (\\Seen))");
    row("no flags", "* 3 FETCH (UID 7)");
    row("flags within something else", "* 3 FETCH (UID 7 X (FLAGS (a)))");
    row("a number", "* 3 EXISTS");
    row("UID 0", "* 3 FETCH (UID 0 FLAGS ())");
}

void TestActionReplies::flags()
{
    QFETCH(QByteArray, line);
    QFETCH(std::optional<MessageFlags>, read);
    QVERIFY(readMessageFlags(responseOf(line)) == read);
}

void TestActionReplies::permanentFlags()
{
    QCOMPARE(readPermanentFlags("PERMANENTFLAGS (\\Seen \\*)").value_or(QByteArrayList()),
        (QByteArrayList{"\\Seen", "\\*"}));
    QVERIFY(readPermanentFlags("PERMANENTFLAGS ()"));
    QVERIFY(!readPermanentFlags("PERMANENTFLAGS"));
    QVERIFY(!readPermanentFlags("UIDVALIDITY 1"));
}

void TestActionReplies::status()
{
    const ImapResponse response = responseOf("* STATUS \"a (b\" (UIDNEXT 12 MESSAGES 0)");
    QCOMPARE(readStatusItem(response, "UIDNEXT").value_or(-1), 12);
    QCOMPARE(readStatusItem(response, "messages").value_or(-1), 0);
    QVERIFY(!readStatusItem(response, "UIDVALIDITY"));
    QVERIFY(!readStatusItem(responseOf("* OK [UIDNEXT 12] x"), "UIDNEXT"));
}

QTEST_GUILESS_MAIN(TestActionReplies)
#include "tst_actionreplies.moc"
