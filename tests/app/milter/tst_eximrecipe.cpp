// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines for Exim in docs/mail-servers.md: what leaves is stamped by a filter, and Exim's own signature covers what
// comes out of it.

#include "bodyhashes.h"
#include "checkdkim.h"
#include "eximserver.h"
#include "mailsubmission.h"
#include "message.h"
#include "testkey.h"
#include "testmail.h"
#include "verifymac.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Indicia;
using namespace std::chrono;

namespace {

constexpr auto routers = R"(stamped:
  driver = manualroute
  domains = box.example.net
  condition = ${if match_domain{${domain:${address:$h_from:}}}{example.org}}
  transport = remote_smtp_stamped
  route_list = * 127.0.0.1 byname
  self = send
unstamped:
  driver = manualroute
  domains = box.example.net
  transport = remote_smtp
  route_list = * 127.0.0.1 byname
  self = send
)";

constexpr auto transports = R"(remote_smtp:
  driver = smtp
  port = @THEIRS@
  allow_localhost
remote_smtp_stamped:
  driver = smtp
  port = @THEIRS@
  allow_localhost
  dkim_domain = example.org
  dkim_selector = s1
  dkim_private_key = @KEYS@/key.pem
  dkim_sign_headers = _DKIM_SIGN_HEADERS:Indicia-MAC
  transport_filter = @CLI@ mac sign --key-file @KEYS@/mac.keys $pipe_addresses
)";

sys_seconds currentTime()
{
    return floor<seconds>(system_clock::now());
}

QByteArray letterFrom(const QByteArray &author)
{
    TestMail mail;
    mail.fields = {"From: <" + author + '>', "To: <bob@box.example.net>", "Subject: Plans",
        "Date: "
            + QDateTime::fromSecsSinceEpoch(currentTime().time_since_epoch().count(), QTimeZone::UTC)
                .toString(Qt::RFC2822Date)
                .toLatin1(),
        "Message-ID: <plans.1@example.org>"};
    mail.body = "Hello\r\n..\r\n";
    return mail.bytes();
}

/// Writes a file that whoever Exim runs as may read, and nobody else.
bool giveToExim(const QString &folder, const QString &name, const QByteArray &content)
{
    const ServerUser user = ServerUser::unprivileged();
    QFile file(folder + u'/' + name);
    const bool written = file.open(QFile::WriteOnly) && file.write(content) == content.size();
    file.close();
    const auto give = [&user](const QString &path) {
        return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), user.user, user.group) == 0;
    };
    return written && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && give(file.fileName())
        && give(folder);
}

} // namespace

class TestEximRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeavesIsStampedAndThenSigned();
};

void TestEximRecipe::whatLeavesIsStampedAndThenSigned()
{
    if (const char *obstacle = EximServer::obstacle()) {
        QSKIP(obstacle);
    }
    const TestKey key = TestKey::rsa(2048);
    const QTemporaryDir folder;
    QVERIFY(giveToExim(folder.path(), QStringLiteral("key.pem"), key.privatePem()));
    QVERIFY(giveToExim(folder.path(), QStringLiteral("mac.keys"), "stamp\n"));
    EximServer theirs;
    QVERIFY2(theirs.start("box.example.net"), theirs.log().constData());
    EximServer ours;
    const QByteArray way = ServerProcess::filledIn(transports,
        {{"THEIRS", QByteArray::number(theirs.port())}, {"KEYS", folder.path().toUtf8()}, {"CLI", INDICIA_CLI}});
    QVERIFY2(ours.start("example.org", EximSite{.routers = routers, .transports = way}), ours.log().constData());

    for (const QByteArray &author : {QByteArray("alice@example.org"), QByteArray("stranger@example.com")}) {
        const MailSubmission submission{.helo = "desk.example.org",
            .from = "alice@example.org",
            .parameters = {},
            .recipient = "bob@box.example.net",
            .content = letterFrom(author)};
        QCOMPARE(submission.send(ours.port()), QByteArray());
        const auto delivered = takeFromMaildir(theirs.mailbox());
        QVERIFY2(delivered, (ours.log() + theirs.log()).constData());
        if (!author.endsWith("@example.org")) {
            QVERIFY(!delivered->contains("Indicia-MAC:") && !delivered->contains("DKIM-Signature:"));
            continue;
        }
        const Message message = Message::parse(*delivered);
        const MacKeyring keyring{.keys = {{-1, {.secret = "stamp", .from = {}, .until = {}}}},
            .lifetimeDays = 14,
            .domains = {"example.org"}};
        const MacOutcome stamp
            = verifyMac(message, {.at = currentTime(), .recipients = {"bob@box.example.net"}}, keyring);
        QVERIFY2(stamp.reason == MacReason::Verified, (*delivered + ours.log()).constData());
        QVERIFY(stamp.recipientFits);
        Zone zone;
        zone.add("s1._domainkey.example.org", DnsType::Txt, key.record());
        ZoneResolver resolver(std::move(zone));
        BodyHashes hashes(message);
        const QList<DkimOutcome> signatures = checkDkim(message, DkimQuery(), hashes, resolver, Patience());
        QCOMPARE(signatures.size(), 1);
        QVERIFY2(signatures.constFirst().reason == DkimReason::Verified, delivered->constData());
        QVERIFY2(signatures.constFirst().signedFields.contains("indicia-mac"), delivered->constData());
    }
}

QTEST_GUILESS_MAIN(TestEximRecipe)
#include "tst_eximrecipe.moc"
