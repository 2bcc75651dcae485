// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeserver.h"
#include "imapwatch.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MailTrouble)

namespace {

using std::chrono::milliseconds;

/// What a watch told, in order: "news", or the fault's number.
struct Told
{
    QByteArrayList words;
    std::vector<milliseconds> waits; ///< before other attempts
    MailFault end;

    [[nodiscard]] qsizetype news() const { return words.count("news"); }
};

QByteArray lost(MailTrouble trouble)
{
    return "lost " + QByteArray::number(static_cast<int>(trouble));
}

/// Watches until @p enough is said, or it is in vain.
Told watch(FakeAccount &account, const std::function<bool(const Told &told)> &enough)
{
    constexpr int inVain = 5'000; // commands
    Told told;
    std::stop_source stop;
    const auto look = [&] {
        if (enough(told) || account.commands.size() > inVain || told.waits.size() > inVain) {
            stop.request_stop();
        }
    };
    account.capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN IDLE ESEARCH QRESYNC";
    ImapSettings settings;
    settings.account = {.host = "mail.example.org", .user = "me@example.org"};
    settings.secrets = [](const ImapAccount &, const std::stop_token &) { return ImapSecret{"secret"}; };
    settings.transports = [&account] { return std::make_unique<FakeServer>(account); };
    settings.manners.idling = milliseconds(1);
    settings.manners.polling = milliseconds(1);
    settings.retries.wait = [&](milliseconds time, const std::stop_token &halt) {
        told.waits.push_back(time);
        look();
        return !halt.stop_requested();
    };
    account.before = [&look, before = account.before](FakeAccount &box, const QByteArray &command) {
        if (before) {
            before(box, command);
        }
        look();
    };
    const ImapWatcher watcher{.news =
                                  [&] {
                                      told.words.append("news");
                                      look();
                                  },
        .lost =
            [&](const MailFault &fault) {
                told.words.append(lost(fault.trouble));
                look();
            }};
    told.end = watchImapFolder(settings, {}, watcher, stop.get_token());
    account.before = {};
    return told;
}

FakeAccount oneMessage()
{
    FakeAccount account;
    account.add("INBOX", "Subject: one\r\n\r\n");
    return account;
}

std::function<bool(const Told &)> untilNews(int times)
{
    return [times](const Told &told) { return told.news() >= times; };
}

} // namespace

/// No way of a server or of the network leaves a watch silent: mail is told of, or that it cannot be seen.
class ImapWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailThatIdleDoesNotTellOf();
    void silenceAnywhere_data();
    void silenceAnywhere();
    void faultsThatPass_data();
    void faultsThatPass();
    void faultsThatEndIt_data();
    void faultsThatEndIt();
    void serversThatHangUp();
    void mailThatComesBetweenCuts();
    void asksForNothingMore();
};

void ImapWatchTest::mailThatIdleDoesNotTellOf()
{
    FakeAccount account = oneMessage();
    account.before = [](FakeAccount &box, const QByteArray &command) {
        if (command == "DONE" && box.folders["INBOX"].messages.size() == 1) {
            box.add("INBOX", "Subject: two\r\n\r\n");
        }
    };
    const Told told = watch(account, untilNews(2));
    QCOMPARE(told.words, QByteArrayList({"news", "news"}));
    QCOMPARE(told.end.trouble, MailTrouble::Cancelled);
}

void ImapWatchTest::silenceAnywhere_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("words");
    const QByteArray silent = lost(MailTrouble::Silent);
    QTest::newRow("no greeting") << QByteArray() << QByteArrayList({silent, "news"});
    QTest::newRow("the login") << QByteArray("AUTHENTICATE") << QByteArrayList({silent, "news"});
    QTest::newRow("the list of folders") << QByteArray("LIST") << QByteArrayList({silent, "news"});
    QTest::newRow("opening the folder: at once on another connection")
        << QByteArray("EXAMINE") << QByteArrayList({"news"});
    const QByteArrayList watched{"news", silent, "news"};
    QTest::newRow("before IDLE has begun") << QByteArray("IDLE") << watched;
    QTest::newRow("during IDLE: seen when it is said anew") << QByteArray("DONE") << watched;
    QTest::newRow("asking for news") << QByteArray("NOOP") << watched;
}

void ImapWatchTest::silenceAnywhere()
{
    QFETCH(QByteArray, after);
    QFETCH(QByteArrayList, words);
    FakeAccount account = oneMessage();
    account.deaf = after.isEmpty() ? 1 : 0;
    account.before = [after](FakeAccount &box, const QByteArray &command) {
        if (!after.isEmpty() && command.startsWith(after) && box.connections == 1) {
            box.deaf = 1;
            box.add("INBOX", "Subject: two\r\n\r\n"); // that nobody is told of
        }
    };
    const Told told = watch(account, untilNews(static_cast<int>(words.count("news"))));
    QCOMPARE(told.words, words);
    QCOMPARE(account.connections, 2);
}

void ImapWatchTest::faultsThatPass_data()
{
    QTest::addColumn<QByteArray>("answer"); // to EXAMINE; none: there is no connection
    QTest::addColumn<MailTrouble>("trouble");
    QTest::newRow("a lock is held") << QByteArray("NO [SERVERBUG] Internal error") << MailTrouble::Refused;
    QTest::newRow("somebody else has it") << QByteArray("NO [INUSE] later") << MailTrouble::TryLater;
    QTest::newRow("a server that is not there yet")
        << QByteArray("BAD User is authenticated but not connected.") << MailTrouble::BrokenProtocol;
    QTest::newRow("a network that asks for a login first") << QByteArray() << MailTrouble::BadCertificate;
    QTest::newRow("one that lets nobody through") << QByteArray() << MailTrouble::NoTls;
    QTest::newRow("none") << QByteArray() << MailTrouble::Unreachable;
}

void ImapWatchTest::faultsThatPass()
{
    QFETCH(QByteArray, answer);
    QFETCH(MailTrouble, trouble);
    FakeAccount account = oneMessage();
    account.before = [&](FakeAccount &box, const QByteArray &command) {
        if (command == "IDLE" && box.connections == 1) {
            box.deaf = 1;
            box.unreachable = answer.isEmpty() ? 2 : 0;
            box.whyUnreachable = trouble;
            box.examineAnswers = answer.isEmpty() ? QByteArrayList() : QByteArrayList({answer, answer});
        }
    };
    const Told told = watch(account, untilNews(2));
    QCOMPARE(told.words, QByteArrayList({"news", lost(MailTrouble::Silent), lost(trouble), lost(trouble), "news"}));
}

void ImapWatchTest::faultsThatEndIt_data()
{
    QTest::addColumn<bool>("watched"); // before
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<MailTrouble>("trouble");
    QTest::newRow("a folder that is gone") << true << QByteArray("NO [NONEXISTENT] none") << MailTrouble::NotFound;
    QTest::newRow("one that is closed to us") << true << QByteArray("NO [NOPERM] no") << MailTrouble::NoPermission;
    QTest::newRow("the login: a server may lock the account")
        << true << QByteArray("NO [AUTHENTICATIONFAILED] no") << MailTrouble::LoginRefused;
    QTest::newRow("a certificate, from the beginning") << false << QByteArray() << MailTrouble::BadCertificate;
    QTest::newRow("no TLS, from the beginning") << false << QByteArray() << MailTrouble::NoTls;
    QTest::newRow("no IMAP, from the beginning") << false << QByteArray("BAD what") << MailTrouble::BrokenProtocol;
}

void ImapWatchTest::faultsThatEndIt()
{
    QFETCH(bool, watched);
    QFETCH(QByteArray, answer);
    QFETCH(MailTrouble, trouble);
    FakeAccount account = oneMessage();
    const auto spoil = [&](FakeAccount &box) {
        box.unreachable = answer.isEmpty() ? 1 : 0;
        box.whyUnreachable = trouble;
        box.examineAnswers = {answer};
    };
    if (!watched) {
        spoil(account);
    }
    account.before = [&](FakeAccount &box, const QByteArray &command) {
        if (command == "IDLE" && box.connections == 1) {
            box.deaf = 1;
            spoil(box);
        }
    };
    const Told told = watch(account, untilNews(2));
    QCOMPARE(told.end.trouble, trouble);
    QCOMPARE(told.words, watched ? QByteArrayList({"news", lost(MailTrouble::Silent)}) : QByteArrayList());
}

/// A connection that ends as soon as it would be of use is not made anew every other second; once there was mail the
/// next one is.
void ImapWatchTest::serversThatHangUp()
{
    FakeAccount account = oneMessage();
    account.endsIdling = true;
    account.before = [](FakeAccount &box, const QByteArray &command) {
        const bool isFifth = box.connections == 5;
        box.endsIdling = !isFifth || box.folders["INBOX"].messages.size() > 1;
        if (isFifth && command == "DONE") {
            box.add("INBOX", "Subject: two\r\n\r\n");
        }
    };
    const Told told = watch(account, [](const Told &now) { return now.waits.size() >= 5; });
    QCOMPARE(told.waits.size(), 5U);
    for (const auto &[index, least] : {std::pair(0, 2'000), {1, 4'000}, {2, 8'000}, {3, 16'000}, {4, 2'000}}) {
        const auto wait = told.waits[std::size_t(index)];
        QVERIFY2(
            wait >= milliseconds(least) && wait <= milliseconds(least * 5 / 4), qPrintable(QString::number(index)));
    }
}

/// However short a connection is, if it brings mail it is worth making the next one soon.
void ImapWatchTest::mailThatComesBetweenCuts()
{
    FakeAccount account = oneMessage();
    account.endsIdling = true;
    account.before = [](FakeAccount &box, const QByteArray &command) {
        if (command == "IDLE") {
            box.add("INBOX", "Subject: more\r\n\r\n");
        }
    };
    const Told told = watch(account, [](const Told &now) { return now.waits.size() >= 8; });
    QCOMPARE(told.waits.size(), 8U);
    for (const milliseconds wait : told.waits) {
        QVERIFY(wait <= milliseconds(2'500));
    }
    QCOMPARE(told.news(), 8);
}

/// A watch goes on from nothing: no server is asked for QRESYNC, whatever it offers. Who uses it in spite of that is
/// understood.
void ImapWatchTest::asksForNothingMore()
{
    FakeAccount account = oneMessage();
    account.folders["INBOX"].modSeq = 9;
    account.before = [](FakeAccount &box, const QByteArray &command) {
        if (command == "IDLE" && box.folders["INBOX"].messages.size() == 1 && box.connections == 1) {
            box.add("INBOX", "Subject: two\r\n\r\n");
            box.folders["INBOX"].expunge(1);
            box.tells = "* VANISHED 1\r\n* 1 EXISTS\r\n";
        }
    };
    const Told told = watch(account, untilNews(2));
    QCOMPARE(told.words, QByteArrayList({"news", "news"}));
    QVERIFY(!account.commands.contains("ENABLE QRESYNC"));
}

QTEST_GUILESS_MAIN(ImapWatchTest)
#include "tst_imapwatch.moc"
