// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkmail.h"
#include "dkimforensics.h"

#include <QTest>

#include <functional>

using namespace Indicia;

namespace {

using Alter = std::function<void(TestMail &)>;
using A = DkimAlteration;

/// What is made, signed, altered, and what has to be found.
struct Row
{
    std::function<void(TestMail &)> prepare = [](TestMail &) { }; ///< before it is signed
    TestSignature how{};
    Alter alter;
    DkimAlteration alteration = A::FooterAppended;
    QByteArray differing{}; ///< the octets that the repair points at
    QByteArray original{};
    QByteArray field{};
    std::optional<DkimAlteration> inHeader{}; ///< where both were altered
};

TestSignature simple()
{
    TestSignature how;
    how.relaxedHeader = how.relaxedBody = false;
    return how;
}

TestSignature naming(const QByteArrayList &more)
{
    TestSignature how;
    how.names += more;
    return how;
}

DkimOutcome search(const QByteArray &bytes, bool on = true)
{
    DkimQuery query;
    query.searchAlterations = on;
    return checkFirst(bytes, query);
}

QByteArray fieldNamed(const TestMail &mail, const QByteArray &name)
{
    for (const QByteArray &field : mail.fields) {
        if (field.startsWith(name + ':')) {
            return field;
        }
    }
    return {};
}

void replaceField(TestMail &mail, const QByteArray &name, const QByteArray &text)
{
    mail.fields.replace(mail.fields.indexOf(fieldNamed(mail, name)), text);
}

const QByteArray Footer = "_______________________________________________\r\nTenants mailing list\r\n"
                          "tenants@lists.example.net\r\n\r\nhttps://lists.example.net/tenants\r\n";

QByteArray multipart(const QByteArray &text, const QByteArray &more = {})
{
    return "preamble\r\n--b1\r\nContent-Type: text/plain\r\n\r\n" + text
        + "\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>Dear Bob</p>\r\n" + more + "--b1--\r\n";
}

} // namespace

Q_DECLARE_METATYPE(Row)

class TestDkimForensics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_data();
    void body() { run(); }
    void header_data();
    void header() { run(); }
    void both_data();
    void both() { run(); }
    void forged_data();
    void forged();
    void onlyWhenAsked();
    void linear();

private:
    static void run();
};

void TestDkimForensics::run()
{
    QFETCH(const Row, row);
    TestMail mail = TestMail::letter();
    row.prepare(mail);
    sign(mail, rsaKey(), row.how);
    QCOMPARE(search(mail.bytes()).arithmetic, DkimResult::Pass);
    row.alter(mail);
    for (const char *lineEnd : {"\r\n", "\n"}) {
        const QByteArray bytes = mail.bytes().replace("\r\n", lineEnd);
        const DkimOutcome outcome = search(bytes);
        QCOMPARE(outcome.result, DkimResult::Fail); // found or not, what failed has failed
        QVERIFY(outcome.repair.has_value());
        QCOMPARE(outcome.repair->alteration, row.alteration);
        QCOMPARE(outcome.repair->field, row.field);
        QCOMPARE(outcome.headerRepair ? std::optional(outcome.headerRepair->alteration) : std::nullopt, row.inHeader);
        const QByteArray differing
            = QByteArray(bytes).mid(outcome.repair->source.offset, outcome.repair->source.length);
        if (!row.differing.isEmpty()) {
            QCOMPARE(differing, QByteArray(row.differing).replace("\r\n", lineEnd));
        }
        if (!row.original.isEmpty()) {
            QCOMPARE(outcome.repair->original, QByteArray(row.original).replace("\r\n", lineEnd));
        }
    }
}

void TestDkimForensics::body_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    const auto body = [](const QByteArray &text) { return [text](TestMail &mail) { mail.body = text; }; };
    const auto append = [](const QByteArray &text) { return [text](TestMail &mail) { mail.body += text; }; };
    const auto replace
        = [](const char *from, const char *to) { return [from, to](TestMail &mail) { mail.body.replace(from, to); }; };
    for (const bool relaxed : {false, true}) {
        TestSignature how;
        how.relaxedBody = relaxed;
        const QByteArray form = relaxed ? "relaxed" : "simple";
        add(("a list's footer, " + form).constData(), {.how = how, .alter = append(Footer), .differing = Footer});
        add(("a footer behind empty lines, " + form).constData(),
            {.how = how, .alter = append("\r\n\r\n" + Footer), .differing = "\r\n\r\n" + Footer});
        add(("a footer of one line, " + form).constData(),
            {.how = how, .alter = append("-- scanned\r\n"), .differing = "-- scanned\r\n"});
        add(("a footer to no body at all, " + form).constData(),
            {.prepare = body(""), .how = how, .alter = append(Footer), .differing = Footer});
    }
    add("a footer longer than any",
        {.alter = append(QByteArray("word\r\n").repeated(1'500)), .differing = QByteArray("word\r\n").repeated(1'500)});
    add("a footer below a long letter",
        {.prepare = body(QByteArray("A line of the letter.\r\n").repeated(5'000)),
            .alter = append(Footer),
            .differing = Footer});
    add("a footer as a part of its own",
        {.prepare = body(multipart("Dear Bob")),
            .alter = body(multipart("Dear Bob", "--b1\r\nContent-Type: text/plain\r\n\r\n" + Footer)),
            .differing = "--b1\r\nContent-Type: text/plain\r\n\r\n" + Footer});
    add("a footer inside of the first part",
        {.prepare = body(multipart("Dear Bob")),
            .alter = body(multipart("Dear Bob\r\n" + Footer.chopped(2))),
            .differing = Footer});
    add("blanks put at line ends",
        {.prepare = body("Dear Bob,\r\n\r\nthe lease ends.\r\n"),
            .how = simple(),
            .alter = replace("Dear Bob,", "Dear Bob,   "),
            .alteration = A::TrailingWhitespace,
            .differing = "   "});
    add("the blank of the signature dashes",
        {.prepare = append("-- \r\nAlice\r\n"),
            .how = simple(),
            .alter = replace("-- \r\n", "--\r\n"),
            .alteration = A::TrailingWhitespace,
            .original = " "});
    add("From escaped: mboxo",
        {.prepare = append("From now on\r\n"),
            .alter = replace("\r\nFrom now", "\r\n>From now"),
            .alteration = A::FromLineEscaped,
            .differing = {}});
    add("From escaped: mboxrd",
        {.prepare = append("From now on\r\n>From then\r\n"),
            .alter =
                [](TestMail &mail) {
                    mail.body.replace("\r\n>From then", "\r\n>>From then").replace("\r\nFrom now", "\r\n>From now");
                },
            .alteration = A::FromLineEscaped});
    add("dots doubled",
        {.prepare = append(".\r\n.profile\r\n"),
            .alter = [](TestMail &mail) { mail.body.replace("\r\n.", "\r\n.."); },
            .alteration = A::DotStuffing});
    add("dots halved",
        {.prepare = append("..\r\n..profile\r\n"),
            .alter = [](TestMail &mail) { mail.body.replace("\r\n..", "\r\n."); },
            .alteration = A::DotStuffing});
    add("quoted-printable of 8bit",
        {.prepare = body("Stra\xc3\x9f"
                         "e = 1\r\n"),
            .alter =
                [](TestMail &mail) {
                    mail.body = "Stra=C3=9Fe =3D 1\r\n";
                    mail.fields.append("Content-Transfer-Encoding: quoted-printable");
                },
            .alteration = A::TransferEncoding,
            .differing = "=C3=9Fe =3D",
            .original = "\xc3\x9f"
                        "e ="});
    add("base64 of 8bit",
        {.prepare = body("Stra\xc3\x9f"
                         "e\r\n"),
            .alter =
                [](TestMail &mail) {
                    mail.body = mail.body.toBase64() + "\r\n";
                    mail.fields.append("Content-Transfer-Encoding: base64");
                },
            .alteration = A::TransferEncoding});
    add("8bit of base64",
        {.prepare =
                [](TestMail &mail) {
                    mail.body = QByteArray("Strasse\r\n").repeated(20).toBase64();
                    for (qsizetype at = 76; at < mail.body.size(); at += 78) {
                        mail.body.insert(at, "\r\n");
                    }
                    mail.body += "\r\n";
                },
            .alter = body(QByteArray("Strasse\r\n").repeated(20)),
            .alteration = A::TransferEncoding});
    add("8bit of quoted-printable",
        {.prepare = body("Stra=C3=9Fe =3D 1\r\n"),
            .alter = body("Stra\xc3\x9f"
                          "e = 1\r\n"),
            .alteration = A::TransferEncoding});
    add("UTF-8 of ISO-8859-1",
        {.prepare = body("Stra\xdf"
                         "e\r\n"),
            .alter = body("Stra\xc3\x9f"
                          "e\r\n"),
            .alteration = A::CharsetRewritten,
            .differing = "\xc3\x9f",
            .original = "\xdf"});
    add("ISO-8859-1 of UTF-8",
        {.prepare = body("Stra\xc3\x9f"
                         "e\r\n"),
            .alter = body("Stra\xdf"
                          "e\r\n"),
            .alteration = A::CharsetRewritten,
            .differing = "\xdf",
            .original = "\xc3\x9f"});
}

void TestDkimForensics::header_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    const auto exchange = [](const char *name, const QByteArray &text) {
        return [name, text](TestMail &mail) { replaceField(mail, name, name + (": " + text)); };
    };
    const auto prepared = [](const char *name, const QByteArray &text) {
        return [name, text](TestMail &mail) { replaceField(mail, name, name + (": " + text)); };
    };
    const auto tagged = [&](const char *before, const char *after, const char *tag) {
        Row row;
        row.prepare = prepared("Subject", before);
        row.alter = exchange("Subject", after);
        row.alteration = A::SubjectTagged;
        row.field = "Subject";
        row.differing = tag;
        return row;
    };
    add("[list]", tagged("Your flat", "[tenants] Your flat", "[tenants] "));
    add("[list] behind Re:", tagged("Re: Your flat", "Re: [tenants] Your flat", "[tenants] "));
    add("[list] before Re:", tagged("Re: Your flat", "[tenants] Re: Your flat", "[tenants] "));
    add("***SPAM***", tagged("Your flat", "***SPAM*** Your flat", "***SPAM*** "));
    add("External:", tagged("Your flat", "External: Your flat", "External: "));
    add("(list)", tagged("Your flat", "(tenants) Your flat", "(tenants) "));
    add("[list] to an encoded word", tagged("=?utf-8?q?Stra=C3=9Fe?=", "[t] =?utf-8?q?Stra=C3=9Fe?=", "[t] "));
    add("folded in another way",
        {.how = simple(),
            .alter = exchange("Subject", "The  lease of\r\n your flat"),
            .alteration = A::HeaderRefolded,
            .differing = " ",
            .original = "\t",
            .field = "Subject"});
    add("folded where it was not",
        {.prepare = prepared("Subject", "The lease of your flat"),
            .how = simple(),
            .alter = exchange("Subject", "The lease of\r\n your flat"),
            .alteration = A::HeaderRefolded,
            .differing = "\r\n",
            .field = "Subject"});
    add("folded inside of a word",
        {.prepare = prepared("Message-ID", "<1@example.org>"),
            .alter = exchange("Message-ID", "<1@\r\n example.org>"),
            .alteration = A::HeaderRefolded,
            .differing = "\r\n ",
            .field = "Message-ID"});
    add("the signature folded in another way",
        {.how = simple(),
            .alter = [](TestMail &mail) { mail.fields.first().replace("\r\n\t", "\r\n "); },
            .alteration = A::HeaderRefolded,
            .field = "DKIM-Signature"});
    add("all folded in another way",
        {.how = simple(),
            .alter =
                [](TestMail &mail) {
                    for (QByteArray &field : mail.fields) {
                        field.replace("\r\n\t", "\r\n ");
                    }
                },
            .alteration = A::HeaderRefolded,
            .field = "Subject"});
    add("a blank at the end of a value",
        {.how = simple(),
            .alter = exchange("To", "Bob <bob@example.net> "),
            .alteration = A::TrailingWhitespace,
            .differing = " ",
            .field = "To"});
    add("a field twice",
        {.alter = [](TestMail &mail) { mail.fields.append("Subject: News"); },
            .alteration = A::FieldDuplicated,
            .differing = "Subject: News\r\n",
            .field = "Subject"});
    add("a field that was signed as absent",
        {.how = naming({"sender"}),
            .alter = [](TestMail &mail) { mail.fields.prepend("Sender: list@example.net"); },
            .alteration = A::FieldDuplicated,
            .differing = "Sender: list@example.net\r\n",
            .field = "Sender"});
    add("From kept under another name",
        {.alter =
                [](TestMail &mail) {
                    mail.fields.append("X-Original-From: Alice <alice@example.org>");
                    replaceField(mail, "From", "From: Alice via tenants <tenants@lists.example.net>");
                },
            .alteration = A::FieldRenamed,
            .field = "From"});
    add("From kept in Reply-To",
        {.how =
                [] {
                    TestSignature how;
                    how.names.removeOne("reply-to");
                    return how;
                }(),
            .alter =
                [](TestMail &mail) {
                    mail.fields.append("Reply-To: Alice <alice@example.org>");
                    replaceField(mail, "From", "From: Alice via tenants <tenants@lists.example.net>");
                },
            .alteration = A::FieldRenamed,
            .field = "From"});
    add("Date kept under another name",
        {.alter
            = [](TestMail &mail) { replaceField(mail, "Date", "X-Original-Date: Sat, 21 Nov 2026 08:00:00 +0000"); },
            .alteration = A::FieldRenamed,
            .differing = "X-Original-Date: Sat, 21 Nov 2026 08:00:00 +0000\r\n",
            .original = "Date: Sat, 21 Nov 2026 08:00:00 +0000",
            .field = "Date"});
    add("MIME-Version taken out",
        {.how = naming({"mime-version"}),
            .alter = [](TestMail &mail) { mail.fields.removeOne("MIME-Version: 1.0"); },
            .alteration = A::FieldRemoved,
            .original = "MIME-Version: 1.0",
            .field = "MIME-Version"});
    add("the encoding's field alone",
        {.prepare = [](TestMail &mail) { mail.fields.append("Content-Transfer-Encoding: 8bit"); },
            .how = naming({"content-transfer-encoding"}),
            .alter = exchange("Content-Transfer-Encoding", "7bit"),
            .alteration = A::TransferEncoding,
            .differing = "7",
            .original = "8",
            .field = "Content-Transfer-Encoding"});
    add("the charset's name",
        {.prepare = prepared("Content-Type", "text/plain; charset=us-ascii"),
            .alter = exchange("Content-Type", "text/plain; charset=utf-8"),
            .alteration = A::CharsetRewritten,
            .field = "Content-Type"});
    add("a store that quotes names",
        {.alter = exchange("From", "\"Alice\" <alice@example.org>"), .alteration = A::StoreRewriting, .field = "From"});
    add("a store that takes quotes away",
        {.prepare = prepared("To", "\"Bob\" <bob@example.net>"),
            .alter = exchange("To", "Bob <bob@example.net>"),
            .alteration = A::StoreRewriting,
            .field = "To"});
}

void TestDkimForensics::both_data()
{
    QTest::addColumn<Row>("row");
    QTest::newRow("a list: tag and footer")
        << Row{.alter =
                   [](TestMail &mail) {
                       replaceField(mail, "Subject", "Subject: [tenants] The lease of your flat");
                       mail.body += Footer;
                   },
               .alteration = A::FooterAppended,
               .differing = Footer,
               .inHeader = A::SubjectTagged};
    QTest::newRow("a relay: encoding of body and field")
        << Row{.prepare =
                   [](TestMail &mail) {
                       mail.body = "Stra\xc3\x9f"
                                   "e\r\n";
                       mail.fields.append("Content-Transfer-Encoding: 8bit");
                   },
               .how = naming({"content-transfer-encoding"}),
               .alter =
                   [](TestMail &mail) {
                       mail.body = "Stra=C3=9Fe\r\n";
                       mail.fields.replace(mail.fields.size() - 1, "Content-Transfer-Encoding: quoted-printable");
                   },
               .alteration = A::TransferEncoding,
               .inHeader = A::TransferEncoding};
}

/// What somebody wrote is no alteration that can be undone.
void TestDkimForensics::forged_data()
{
    QTest::addColumn<Alter>("alter");
    const auto row = [](const char *name, const Alter &alter) { QTest::newRow(name) << alter; };
    row("another body", [](TestMail &mail) { mail.body = "Pay here.\r\n"; });
    row("a word in the body", [](TestMail &mail) { mail.body.replace("March", "May"); });
    row("a word in the body, and a footer", [](TestMail &mail) {
        mail.body.replace("March", "May");
        mail.body += Footer;
    });
    row("another subject", [](TestMail &mail) { replaceField(mail, "Subject", "Subject: Pay"); });
    row("another author", [](TestMail &mail) { replaceField(mail, "From", "From: Mallory <m@example.org>"); });
    row("another author, and a subject tag", [](TestMail &mail) {
        replaceField(mail, "From", "From: Mallory <m@example.org>");
        replaceField(mail, "Subject", "Subject: [x] The lease of your flat");
    });
    row("a footer, and another subject", [](TestMail &mail) {
        mail.body += Footer;
        replaceField(mail, "Subject", "Subject: Pay");
    });
    row("another signature", [](TestMail &mail) {
        QByteArray &field = mail.fields.first();
        field[field.size() - 20] = field[field.size() - 20] == 'A' ? 'B' : 'A';
    });
    row("no body left", [](TestMail &mail) { mail.body.clear(); });
    row("half of the body left", [](TestMail &mail) { mail.body.truncate(mail.body.size() / 2); });
}

void TestDkimForensics::forged()
{
    QFETCH(Alter, alter);
    TestMail mail = TestMail::letter();
    sign(mail, rsaKey());
    alter(mail);
    const DkimOutcome outcome = search(mail.bytes());
    QCOMPARE(outcome.result, DkimResult::Fail);
    QVERIFY(!outcome.repair && !outcome.headerRepair);
}

void TestDkimForensics::onlyWhenAsked()
{
    TestMail mail = TestMail::letter();
    sign(mail, rsaKey());
    mail.body += Footer;
    QVERIFY(!search(mail.bytes(), false).repair);
    QVERIFY(search(mail.bytes(), true).repair);
}

/// Messages made to be hard: the search ends within its budget, whatever they are made of.
void TestDkimForensics::linear()
{
    QByteArrayList bodies{QByteArray(4'000'000, 'x'), QByteArray("x\r\n").repeated(1'000'000),
        QByteArray("\r\n").repeated(2'000'000) + "--b\r\n" + QByteArray("\r\n").repeated(3'000),
        QByteArray("--b\r\n").repeated(500'000), QByteArray(" \t").repeated(1'000'000) + "\r\n",
        QByteArray(".\r\n").repeated(500'000), QByteArray("From \r\n").repeated(300'000),
        QByteArray("=3D").repeated(1'000'000)};
    for (const QByteArray &body : std::as_const(bodies)) {
        TestMail mail = TestMail::letter();
        sign(mail, rsaKey());
        mail.body = body;
        QVERIFY(!search(mail.bytes()).repair);
    }
    TestMail mail = TestMail::letter();
    mail.fields.append(QByteArray("Subject: x").repeated(1));
    for (int i = 0; i < 1'500; ++i) {
        mail.fields.append("X-" + QByteArray::number(i) + ": \r\n " + QByteArray(400, '['));
        mail.fields.append("Subject: [[[[" + QByteArray::number(i));
    }
    TestSignature how;
    for (int i = 0; i < 1'500; ++i) {
        how.names.append("x-" + QByteArray::number(i));
    }
    how.breakSignature = true;
    sign(mail, rsaKey(), how);
    QVERIFY(!search(mail.bytes()).repair);
}

QTEST_GUILESS_MAIN(TestDkimForensics)
#include "tst_dkimforensics.moc"
