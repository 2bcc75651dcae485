// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapdata.h"
#include "imapurl.h"
#include "mailboxname.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::ImapPlace)
Q_DECLARE_METATYPE(Indicia::ImapUrlError)

/// How places, folders and times are written.
class ImapNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void urls_data();
    void urls();
    void wrongUrls_data();
    void wrongUrls();
    void ownUrls();
    void mailboxNames_data();
    void mailboxNames();
    void wrongMailboxNames_data();
    void wrongMailboxNames();
    void numbers_data();
    void numbers();
    void times_data();
    void times();
};

void ImapNamesTest::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ImapPlace>("place");
    const ImapAccount tls{.host = "mail.example.org", .user = "me"};
    ImapAccount startTls = tls;
    startTls.security = ImapSecurity::StartTls;
    startTls.port = 143;
    ImapAccount withAt = tls;
    withAt.user = "me@example.org";
    ImapAccount token = withAt;
    token.login = ImapLogin::AccessToken;
    ImapAccount v6 = tls;
    v6.host = "2001:db8::1";
    v6.port = 1993;
    ImapAccount idn = tls;
    idn.host = "xn--mhle-0ra.example";
    const auto row = [](const char *name, const QString &url, const ImapAccount &account, const QString &folder = {}) {
        QTest::newRow(name) << url << ImapPlace{.account = account, .folder = folder};
    };
    row("account", QStringLiteral("imaps://me@mail.example.org"), tls);
    row("account with a slash", QStringLiteral("imaps://me@mail.example.org/"), tls);
    row("folder", QStringLiteral("imaps://me@mail.example.org/INBOX"), tls, QStringLiteral("INBOX"));
    row("folder with levels", QStringLiteral("imaps://me@mail.example.org/A/B%20c/"), tls, QStringLiteral("A/B c"));
    row("folder in UTF-8", QStringLiteral("imaps://me@mail.example.org/Entw%C3%BCrfe"), tls,
        QStringLiteral("Entwürfe"));
    row("folder as typed", QStringLiteral("imaps://me@mail.example.org/Entwürfe"), tls, QStringLiteral("Entwürfe"));
    row("with UIDVALIDITY", QStringLiteral("imaps://me@mail.example.org/INBOX;UIDVALIDITY=3"), tls,
        QStringLiteral("INBOX"));
    row("STARTTLS", QStringLiteral("imap://me@mail.example.org"), startTls);
    row("scheme in capitals", QStringLiteral("IMAPS://me@mail.example.org"), tls);
    row("user with @", QStringLiteral("imaps://me@example.org@mail.example.org"), withAt);
    row("user with @ escaped", QStringLiteral("imaps://me%40example.org@mail.example.org"), withAt);
    row("token", QStringLiteral("imaps://me%40example.org;AUTH=XOAUTH2@mail.example.org"), token);
    row("any login", QStringLiteral("imaps://me;AUTH=*@mail.example.org"), tls);
    row("IPv6 and port", QStringLiteral("imaps://me@[2001:db8::1]:1993"), v6);
    row("host that is not ASCII", QStringLiteral("imaps://me@mühle.example"), idn);
}

void ImapNamesTest::urls()
{
    QFETCH(QString, url);
    QFETCH(ImapPlace, place);
    QVERIFY(parseImapUrl(url) == place);
}

void ImapNamesTest::wrongUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ImapUrlError>("error");
    const auto row
        = [](const char *url, ImapUrlError error) { QTest::newRow(url) << QString::fromLatin1(url) << error; };
    row("https://me@example.org", ImapUrlError::NotImap);
    row("imap:me@example.org", ImapUrlError::NotImap);
    row("", ImapUrlError::NotImap);
    row("imaps://me:secret@example.org", ImapUrlError::Password);
    row("imaps://example.org", ImapUrlError::NoUser);
    row("imaps://@example.org", ImapUrlError::NoUser);
    row("imaps://;AUTH=*@example.org", ImapUrlError::NoUser);
    row("imaps://me;AUTH=GSSAPI@example.org", ImapUrlError::UnknownLogin);
    row("imaps://me@", ImapUrlError::BadHost);
    row("imaps://me@/INBOX", ImapUrlError::BadHost);
    row("imaps://me@[::1", ImapUrlError::BadHost);
    row("imaps://me@a b", ImapUrlError::BadHost);
    row("imaps://me@example.org:", ImapUrlError::BadPort);
    row("imaps://me@example.org:0", ImapUrlError::BadPort);
    row("imaps://me@example.org:65536", ImapUrlError::BadPort);
    row("imaps://me@example.org:x", ImapUrlError::BadPort);
    row("imaps://me@[::1]x", ImapUrlError::BadPort);
    row("imaps://me@example.org/%", ImapUrlError::BadEncoding);
    row("imaps://me@example.org/%4", ImapUrlError::BadEncoding);
    row("imaps://me@example.org/%zz", ImapUrlError::BadEncoding);
    row("imaps://me@example.org/%FF", ImapUrlError::BadEncoding);
    row("imaps://me@example.org/a%00b", ImapUrlError::BadEncoding);
}

void ImapNamesTest::wrongUrls()
{
    QFETCH(QString, url);
    QFETCH(ImapUrlError, error);
    const auto parsed = parseImapUrl(url);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), error);
}

void ImapNamesTest::ownUrls()
{
    ImapAccount account{.host = "Mail.Example.org", .user = "me@example.org"};
    QCOMPARE(imapUrl(account), QByteArray("imap://me%40example.org@mail.example.org:993"));
    QCOMPARE(imapUrl(account, "A/&AMQ- ;b"), QByteArray("imap://me%40example.org@mail.example.org:993/A/&AMQ-%20%3Bb"));
    account.host = "2001:db8::1";
    QCOMPARE(imapUrl(account), QByteArray("imap://me%40example.org@[2001:db8::1]:993"));
}

void ImapNamesTest::mailboxNames_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("name");
    QTest::newRow("ASCII") << QByteArray("INBOX") << QStringLiteral("INBOX");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("ampersand") << QByteArray("a&-b") << QStringLiteral("a&b");
    QTest::newRow("RFC 3501") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-")
                              << QStringLiteral("~peter/mail/台北/日本語");
    QTest::newRow("umlaut") << QByteArray("Entw&APw-rfe") << QStringLiteral("Entwürfe");
    QTest::newRow("surrogates") << QByteArray("&2D3eAA-") << QStringLiteral("😀");
    QTest::newRow("control") << QByteArray("&AAo-") << QStringLiteral("\n");
}

void ImapNamesTest::mailboxNames()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, name);
    QCOMPARE(decodedMailboxName(encoded).value_or(QStringLiteral("none")), name);
    QCOMPARE(encodedMailboxName(name), encoded);
}

void ImapNamesTest::wrongMailboxNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("no end") << QByteArray("a&AMQ");
    QTest::newRow("ampersand alone") << QByteArray("a&b");
    QTest::newRow("no base64") << QByteArray("&A*Q-");
    QTest::newRow("slash") << QByteArray("&U/BTFw-");
    QTest::newRow("half a unit") << QByteArray("&AA-");
    QTest::newRow("half a pair") << QByteArray("&2D0-");
    QTest::newRow("printable in base64") << QByteArray("&AEE-");
    QTest::newRow("8 bit") << QByteArray("Entw\xc3\xbcrfe");
    QTest::newRow("control") << QByteArray("a\nb");
}

void ImapNamesTest::wrongMailboxNames()
{
    QFETCH(QByteArray, name);
    QVERIFY(!decodedMailboxName(name));
}

void ImapNamesTest::numbers_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<qint64>("number"); // -1 where it is none
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("leading zeros") << QByteArray("007") << qint64(7);
    QTest::newRow("2^63 - 1") << QByteArray("9223372036854775807") << qint64(9'223'372'036'854'775'807);
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("2^64 + 1") << QByteArray("18446744073709551617") << qint64(-1);
    QTest::newRow("sign") << QByteArray("-1") << qint64(-1);
    QTest::newRow("plus") << QByteArray("+1") << qint64(-1);
    QTest::newRow("space") << QByteArray(" 1") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void ImapNamesTest::numbers()
{
    QFETCH(QByteArray, digits);
    QFETCH(qint64, number);
    QCOMPARE(imapNumber(digits).value_or(-1), number);
    QCOMPARE(imapUid(digits).has_value(), number > 0 && number < (1LL << 32));
}

void ImapNamesTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // 0 where it is none
    QTest::newRow("RFC 9051") << QByteArray("17-Jul-1996 02:44:25 -0700") << qint64(837'596'665);
    QTest::newRow("one digit") << QByteArray(" 1-Feb-2026 00:00:00 +0000") << qint64(1'769'904'000);
    QTest::newRow("east") << QByteArray("01-feb-2026 01:30:00 +0130") << qint64(1'769'904'000);
    QTest::newRow("leap second") << QByteArray("31-Dec-2016 23:59:60 +0000") << qint64(1'483'228'800);
    QTest::newRow("no such day") << QByteArray("30-Feb-2026 00:00:00 +0000") << qint64(0);
    QTest::newRow("no such month") << QByteArray("01-Foo-2026 00:00:00 +0000") << qint64(0);
    QTest::newRow("no such hour") << QByteArray("01-Feb-2026 24:00:00 +0000") << qint64(0);
    QTest::newRow("no zone") << QByteArray("01-Feb-2026 00:00:00      ") << qint64(0);
    QTest::newRow("cut") << QByteArray("01-Feb-2026 00:00:00 +000") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
    QTest::newRow("8 bit") << QByteArray(26, '\xff') << qint64(0);
}

void ImapNamesTest::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto time = imapTime(text);
    QCOMPARE(time.has_value(), seconds != 0);
    QVERIFY(!time || time->time_since_epoch().count() == seconds);
}

QTEST_APPLESS_MAIN(ImapNamesTest)
#include "tst_imapnames.moc"
