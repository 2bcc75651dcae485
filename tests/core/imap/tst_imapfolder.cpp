// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeserver.h"
#include "imapfolder.h"
#include "imapsource.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Indicia;

namespace {

using Cut = FakeAccount::Cut;
using Change = std::function<void(FakeAccount &account)>;

/// What was read: the keys and octets of all messages, in order, and what went wrong.
struct Reading
{
    std::vector<std::pair<QByteArray, QByteArray>> messages;
    std::vector<std::pair<QByteArray, MailFault>> faults;
    std::optional<MailFault> end;

    friend bool operator==(const Reading &, const Reading &) = default;
};

ImapSettings settingsFor(FakeAccount &account, std::vector<std::chrono::milliseconds> *waits = nullptr)
{
    ImapSettings settings;
    settings.account = {.host = "mail.example.org", .user = "me@example.org"};
    settings.secrets = [](const ImapAccount &, const std::stop_token &) { return ImapSecret{"secret"}; };
    settings.transports = [&account] { return std::make_unique<FakeServer>(account); };
    settings.retries.wait = [waits](std::chrono::milliseconds time, const std::stop_token &stop) {
        if (waits) {
            waits->push_back(time);
        }
        return !stop.stop_requested();
    };
    return settings;
}

/// @p attempts is how often a folder that cannot be read on is tried again.
Reading readFolder(MailFolder &folder, const MailFolder::Seen &seen = {}, int attempts = 0)
{
    Reading reading;
    while (true) {
        auto message = folder.next(seen, {});
        if (!message && attempts-- > 0) {
            continue;
        }
        if (!message) {
            reading.end = message.error();
            return reading;
        }
        if (!*message) {
            return reading;
        }
        if ((*message)->bytes) {
            reading.messages.emplace_back((*message)->key, *(*message)->bytes);
        } else {
            reading.faults.emplace_back((*message)->key, (*message)->bytes.error());
        }
    }
}

/// Everything from the beginning, as a scan does it.
Reading readAll(FakeAccount &account, std::vector<std::chrono::milliseconds> *waits = nullptr)
{
    ImapSource source(settingsFor(account, waits), QStringLiteral("INBOX"));
    const auto folders = source.folders({});
    if (!folders) {
        return {.messages = {}, .faults = {}, .end = folders.error()};
    }
    if (const auto opened = folders->front()->open({}); !opened) {
        return {.messages = {}, .faults = {}, .end = opened.error()};
    }
    return readFolder(*folders->front());
}

QByteArray messageOf(int size, int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    QByteArray octets = "From: a@example.org\r\nSubject: " + QByteArray::number(seed) + "\r\n\r\n";
    while (octets.size() < size) {
        octets += static_cast<char>(random());
    }
    return octets;
}

FakeAccount threeMessages()
{
    static const FakeAccount made = [] {
        FakeAccount account;
        account.add("INBOX", messageOf(500, 1));
        account.add("INBOX", messageOf(3'100, 2));
        account.add("INBOX", messageOf(1'200, 3));
        return account;
    }();
    return made;
}

Reading expected(const FakeAccount &account)
{
    Reading reading;
    for (const auto &[uid, octets] : account.folders.at("INBOX").messages) {
        reading.messages.emplace_back(QByteArray::number(uid), octets);
    }
    return reading;
}

} // namespace

/// A folder is read whole, once, whatever the connection and the server do.
class ImapFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void opening();
    void openingWithoutUidNext();
    void readsEverything();
    void onlyReads();
    void cutAfterEveryOctet_data();
    void cutAfterEveryOctet();
    void resumesAtTheSameOctet();
    void splitsChangeNothing();
    void seenOnesAreNotFetched();
    void onlyTheOneThatIsWanted();
    void headersAlone_data();
    void headersAlone();
    void largeMessages();
    void tooLargeOnes();
    void sizesThatLie_data();
    void sizesThatLie();
    void sizesThatAlwaysLie();
    void messagesThatGo();
    void messagesThatComeAreForTheNextScan();
    void refusedOnes();
    void fatalOnes();
    void withoutBody();
    void refusedSinceTheyWent_data();
    void refusedSinceTheyWent();
    void partsThatDoNotFit();
    void sparseUids();
    void serverThatIsBusy();
    void unreachableAtFirst();
    void serverThatLeaves();
    void givesUpAndGoesOn();
    void anotherUidValidity();
    void stops();
    void foldersInOrder();
    void foldersThatTellHowManyTheyHold_data();
    void foldersThatTellHowManyTheyHold();
    void foldersThatAreCountedOneByOne_data();
    void foldersThatAreCountedOneByOne();
    void namedFolder_data();
    void namedFolder();
    void continues_data();
    void continues();
    void givesAgainWhatIsWanted_data();
    void givesAgainWhatIsWanted();
    void continuesWhateverHappensMeanwhile();
    void believesNoSearchThatDoesNotAddUp_data();
    void believesNoSearchThatDoesNotAddUp();
    void searchesNoFolderWithoutEnd();
    void searchesInSteps();
    void asksForWhatIsNotKnown_data();
    void asksForWhatIsNotKnown();
    void asksNobodyTwice();
    void waitsForMail();
    void logsInByWhatIsOffered_data();
    void logsInByWhatIsOffered();
};

void ImapFolderTest::opening()
{
    FakeAccount account = threeMessages();
    account.folders["Entw&APw-rfe"] = {};
    ImapSource source(settingsFor(account), {});
    auto folders = source.folders({}).value();
    QCOMPARE(folders.size(), 2U);
    QCOMPARE(folders[1]->name(), QStringLiteral("Entwürfe"));
    const auto opening = folders[0]->open({}).value();
    QCOMPARE(opening.id, QByteArray("imap://me%40example.org@mail.example.org:993/INBOX;UIDVALIDITY=9"));
    QCOMPARE(opening.mark, QByteArray("9 4 3"));
    QCOMPARE(opening.messages, std::optional<qint64>(3));
    account.add("INBOX", "x");
    QVERIFY(source.folders({}).value()[0]->open({})->mark != opening.mark);
    const auto empty = folders[1]->open({}).value();
    QCOMPARE(empty.messages, std::optional<qint64>(0));
    QCOMPARE(readFolder(*folders[1]), Reading{});
    QCOMPARE(account.connections, 2); // the first one is open still: two are needed, and not three
}

void ImapFolderTest::openingWithoutUidNext()
{
    FakeAccount account = threeMessages();
    account.folders["INBOX"].tellsUidNext = false;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    auto folders = source.folders({}).value();
    QVERIFY(folders[0]->open({}).value().mark.isEmpty());
    QCOMPARE(readFolder(*folders[0]), expected(account));
}

void ImapFolderTest::readsEverything()
{
    FakeAccount account = threeMessages();
    QCOMPARE(readAll(account), expected(account));
    QCOMPARE(account.connections, 1);
    QVERIFY(account.sent > 5'000);
}

void ImapFolderTest::onlyReads()
{
    FakeAccount account = threeMessages();
    account.capabilities += " ID IDLE";
    (void)readAll(account);
    QCOMPARE(account.commands,
        (QByteArrayList{"AUTHENTICATE PLAIN AG1lQGV4YW1wbGUub3JnAHNlY3JldA==", "CAPABILITY",
            "ID (\"name\" \"Indicia\" \"version\" \"\")", "LIST \"\" \"*\"", "EXAMINE \"INBOX\"",
            "UID FETCH 1:3 (UID RFC822.SIZE INTERNALDATE)", "UID FETCH 1:3 (UID BODY.PEEK[]<0.262144>)", "LOGOUT"}));
}

void ImapFolderTest::cutAfterEveryOctet_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::newRow("closed") << Cut::End;
    QTest::newRow("reset") << Cut::Reset;
    QTest::newRow("stalled") << Cut::Stall;
}

void ImapFolderTest::cutAfterEveryOctet()
{
    QFETCH(Cut, cut);
    FakeAccount whole = threeMessages();
    const Reading baseline = readAll(whole);
    QCOMPARE(baseline, expected(whole));
    for (qint64 at = 1; at <= whole.sent; ++at) {
        FakeAccount account = threeMessages();
        account.cut = cut;
        account.cutAt = at;
        account.piece = 1 + at % 977; // what a reset loses
        const Reading reading = readAll(account);
        if (reading != baseline) {
            QFAIL(qPrintable(QStringLiteral("cut after %1 octets").arg(at)));
        }
        QVERIFY(account.connections <= 2);
    }
}

void ImapFolderTest::resumesAtTheSameOctet()
{
    FakeAccount account;
    account.add("INBOX", messageOf(700'000, 1));
    account.cut = Cut::End;
    account.cutAt = 500'000;
    QCOMPARE(readAll(account), expected(account));
    QCOMPARE(account.connections, 2);
    QVERIFY2(account.sent < 702'000, qPrintable(QString::number(account.sent)));
}

void ImapFolderTest::splitsChangeNothing()
{
    FakeAccount whole = threeMessages();
    (void)readAll(whole);
    for (const qsizetype piece : {1, 2, 3, 7, 1'460}) {
        FakeAccount account = threeMessages();
        account.piece = piece;
        QCOMPARE(readAll(account), expected(account));
        QCOMPARE(account.commands, whole.commands);
    }
}

void ImapFolderTest::seenOnesAreNotFetched()
{
    FakeAccount account = threeMessages();
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    auto folders = source.folders({}).value();
    QVERIFY(folders[0]->open({}));
    const Reading reading = readFolder(*folders[0], [](QByteArrayView key) { return key != "2"; });
    QCOMPARE(reading.messages.size(), 1U);
    QCOMPARE(reading.messages[0].first, QByteArray("2"));
    QCOMPARE(folders[0]->messagesPassed(), 3);
    QCOMPARE(folders[0]->octetsPassed(), 3'100);
    QVERIFY(account.commands.contains("UID FETCH 2 (UID BODY.PEEK[]<0.262144>)"));
}

void ImapFolderTest::onlyTheOneThatIsWanted()
{
    FakeAccount account = threeMessages();
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto read = [&](QByteArrayView key) {
        auto folders = source.folders({}).value();
        [&] { QVERIFY(folders[0]->open({})); }();
        folders[0]->wantOnly(key);
        return readFolder(*folders[0]).messages;
    };
    const auto two = read("2");
    QCOMPARE(two.size(), 1U);
    QCOMPARE(two[0].first, QByteArray("2"));
    // The others are not looked at: a folder may have a hundred thousand of them.
    for (const QByteArray &command : account.commands) {
        QVERIFY2(!command.startsWith("UID FETCH") || command.startsWith("UID FETCH 2 "), command.constData());
    }
    QVERIFY(read("7").empty()); // it is gone
    QCOMPARE(read("x").size(), 3U); // no key of this folder: the caller is asked about each
}

void ImapFolderTest::headersAlone_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("size");
    QTest::addColumn<qint64>("most"); // octets that come
    const QByteArray usual = "From: a@example.org\r\nSubject: a\r\n\r\n";
    const QByteArray longOne = "Subject: " + QByteArray(40'000, 'a') + "\r\n\r\n";
    QTest::newRow("a short message") << usual << 500 << qint64(500);
    QTest::newRow("a large one") << usual << 5'000'000 << qint64(16'384);
    QTest::newRow("larger than any that is read") << usual << 110'000'000 << qint64(16'384);
    QTest::newRow("a long header") << longOne << 1'000'000 << qint64(64'000);
    QTest::newRow("a header that has no end") << QByteArray() << 5'000'000 << qint64(1'100'000);
    QTest::newRow("a header of LF") << QByteArray("Subject: a\n\n") << 90'000 << qint64(16'384);
}

void ImapFolderTest::headersAlone()
{
    QFETCH(QByteArray, header);
    QFETCH(int, size);
    QFETCH(qint64, most);
    FakeAccount account;
    account.add("INBOX", "Subject: before\r\n\r\n");
    account.add("INBOX", header + QByteArray(size - header.size(), 'x'));
    account.add("INBOX", "Subject: behind\r\n\r\n");
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folders = source.folders({}).value();
    QVERIFY(folders.front()->open({}));
    folders.front()->wantHeaders();
    const Reading reading = readFolder(*folders.front());
    QCOMPARE(reading.faults.size(), 0);
    QCOMPARE(reading.messages.size(), 3);
    QCOMPARE(reading.messages.at(0).second, "Subject: before\r\n\r\n");
    QCOMPARE(reading.messages.at(2).second, "Subject: behind\r\n\r\n");
    const QByteArray &came = reading.messages.at(1).second;
    QVERIFY(came.startsWith(header));
    QVERIFY(account.folders.at("INBOX").messages.at(2).startsWith(came));
    QVERIFY2(came.size() <= most, QByteArray::number(came.size()).constData());
}

void ImapFolderTest::largeMessages()
{
    FakeAccount account;
    for (const int size : {262'143, 262'144, 262'145, 524'288, 700'000, 10}) {
        account.add("INBOX", messageOf(size, size));
    }
    QCOMPARE(readAll(account), expected(account));
}

void ImapFolderTest::tooLargeOnes()
{
    FakeAccount account = threeMessages();
    account.claimedSizes[2] = 1LL << 40;
    const Reading reading = readAll(account);
    QCOMPARE(reading.messages.size(), 2U);
    QCOMPARE(reading.faults.size(), 1U);
    QCOMPARE(reading.faults[0], std::pair(QByteArray("2"), MailFault{MailTrouble::TooLarge, {}}));
}

void ImapFolderTest::sizesThatLie_data()
{
    QTest::addColumn<qint64>("claimed");
    QTest::addColumn<qsizetype>("mostOctets");
    QTest::newRow("nothing") << qint64(0) << qsizetype(1 << 30);
    QTest::newRow("less") << qint64(1'000) << qsizetype(1 << 30);
    QTest::newRow("more") << qint64(1'000'000) << qsizetype(1 << 30);
    QTest::newRow("answers shorter than asked for") << qint64(300'000) << qsizetype(100'000);
}

void ImapFolderTest::sizesThatLie()
{
    QFETCH(qint64, claimed);
    QFETCH(qsizetype, mostOctets);
    FakeAccount account;
    account.add("INBOX", messageOf(300'000, 1));
    account.add("INBOX", messageOf(100, 2));
    account.claimedSizes[1] = claimed;
    account.mostOctets = mostOctets;
    QCOMPARE(readAll(account), expected(account));
}

void ImapFolderTest::sizesThatAlwaysLie()
{
    FakeAccount account;
    for (quint32 uid = 1; uid <= 50; ++uid) {
        account.add("INBOX", messageOf(200, static_cast<int>(uid)));
        account.claimedSizes[uid] = 250;
    }
    QCOMPARE(readAll(account), expected(account));
    const auto asked
        = std::ranges::count_if(account.commands, [](const QByteArray &command) { return command.contains("BODY"); });
    QVERIFY2(asked <= 4, QByteArray::number(asked).constData());
}

void ImapFolderTest::messagesThatGo()
{
    FakeAccount account = threeMessages();
    account.before = [](FakeAccount &a, const QByteArray &command) {
        if (command.contains("BODY.PEEK")) {
            a.folders["INBOX"].messages.erase(2);
        }
    };
    Reading left = expected(account);
    left.messages.erase(left.messages.begin() + 1);
    QCOMPARE(readAll(account), left);
}

void ImapFolderTest::messagesThatComeAreForTheNextScan()
{
    FakeAccount account = threeMessages();
    const Reading before = expected(account);
    bool come = false;
    account.before = [&come](FakeAccount &a, const QByteArray &command) {
        if (command.contains("BODY.PEEK") && !std::exchange(come, true)) {
            a.add("INBOX", "new");
        }
    };
    QCOMPARE(readAll(account), before);
    QCOMPARE(readAll(account), expected(account));
}

void ImapFolderTest::refusedOnes()
{
    FakeAccount account;
    for (int i = 1; i <= 9; ++i) {
        account.add("INBOX", messageOf(100, i));
    }
    account.refused = {4, 5, 9};
    const Reading reading = readAll(account);
    QVERIFY(!reading.end);
    QCOMPARE(reading.messages.size(), 6U);
    QCOMPARE(reading.faults.size(), 3U);
    for (const auto &[key, fault] : reading.faults) {
        QVERIFY(account.refused.contains(key.toUInt()));
        QCOMPARE(fault, (MailFault{MailTrouble::Refused, "cannot be read"}));
    }
}

/// A server that falls over a message does not keep the ones after it from us.
void ImapFolderTest::fatalOnes()
{
    FakeAccount account;
    for (int i = 1; i <= 9; ++i) {
        account.add("INBOX", messageOf(100, i));
    }
    account.fatal = {4, 5, 9};
    const Reading reading = readAll(account);
    QVERIFY(!reading.end);
    QCOMPARE(reading.messages.size(), 6U);
    QCOMPARE(reading.faults.size(), 3U);
    for (const auto &[key, fault] : reading.faults) {
        QVERIFY(account.fatal.contains(key.toUInt()));
        QCOMPARE(fault.trouble, MailTrouble::CutOff);
    }
}

void ImapFolderTest::withoutBody()
{
    FakeAccount account = threeMessages();
    account.withoutBody = {2};
    const Reading reading = readAll(account);
    QCOMPARE(reading.messages.size(), 2U);
    QCOMPARE(reading.faults.size(), 1U);
    QCOMPARE(reading.faults[0], std::pair(QByteArray("2"), MailFault{MailTrouble::ReadFailed, {}}));
}

void ImapFolderTest::refusedSinceTheyWent_data()
{
    QTest::addColumn<bool>("nil");
    QTest::newRow("NIL") << true;
    QTest::newRow("NO") << false;
}

/// A server may refuse what another client has deleted, or say NIL, until it could tell us (RFC 2180 section 4.1).
void ImapFolderTest::refusedSinceTheyWent()
{
    QFETCH(bool, nil);
    FakeAccount account = threeMessages();
    (nil ? account.withoutBody : account.refused) = {2};
    account.before = [](FakeAccount &a, const QByteArray &command) {
        if (command == "NOOP") {
            a.folders["INBOX"].messages.erase(2);
        }
    };
    Reading left = expected(account);
    left.messages.erase(left.messages.begin() + 1);
    QCOMPARE(readAll(account), left);
}

void ImapFolderTest::partsThatDoNotFit()
{
    FakeAccount account;
    account.add("INBOX", messageOf(700'000, 1));
    account.cut = Cut::End;
    account.cutAt = 500'000;
    account.partsAreOffBy = 1; // as Dovecot 2.4.1
    QCOMPARE(readAll(account), expected(account));
    QVERIFY(account.sent > 1'200'000); // all of it was read again
    account.cut = Cut::End;
    account.sent = 0;
    account.partsAreOffBy = 0;
    account.before = [](FakeAccount &a, const QByteArray &command) { // another message each time it is read
        if (command.contains("BODY")) {
            a.folders["INBOX"].messages[1] = messageOf(700'000, static_cast<int>(a.sent));
            a.cut = Cut::End;
            a.cutAt = a.sent + 100'000;
        }
    };
    const Reading reading = readAll(account);
    QVERIFY(reading.messages.empty() && reading.faults.size() == 1);
    QCOMPARE(reading.faults[0].second.trouble, MailTrouble::Damaged);
}

void ImapFolderTest::sparseUids()
{
    FakeAccount account;
    for (const quint32 uid : {1U, 5'000U, 5'001U, 900'000U, 4'294'967U}) {
        account.folders["INBOX"].uidNext = uid;
        account.add("INBOX", messageOf(100, static_cast<int>(uid)));
    }
    for (int i = 0; i < 5'000; ++i) { // and many together after a desert
        account.add("INBOX", "x");
    }
    QCOMPARE(readAll(account), expected(account));
    QVERIFY(account.commands.size() < 200);
}

void ImapFolderTest::serverThatIsBusy()
{
    FakeAccount account = threeMessages();
    account.answerOnce = "NO [LIMIT] slow down";
    std::vector<std::chrono::milliseconds> waits;
    QCOMPARE(readAll(account, &waits), expected(account));
    QCOMPARE(account.connections, 1);
    QCOMPARE(waits.size(), 1U);
    QVERIFY(waits[0] >= std::chrono::seconds(5) && waits[0] <= std::chrono::milliseconds(6'250));
}

/// Nobody waits minutes to be told of a slip in the host's name.
void ImapFolderTest::unreachableAtFirst()
{
    FakeAccount account = threeMessages();
    std::vector<std::chrono::milliseconds> waits;
    account.unreachable = 1;
    QCOMPARE(readAll(account, &waits).end, std::optional(MailFault{MailTrouble::Unreachable, {}}));
    QVERIFY(waits.empty());
    account.cut = Cut::End; // but whoever was there is waited for
    account.cutAt = account.sent + 3'000;
    account.before = [](FakeAccount &a, const QByteArray &command) {
        if (command.contains("BODY")) {
            a.unreachable = 4;
        }
    };
    QVERIFY(!readAll(account, &waits).end);
    QCOMPARE(waits.size(), 5U);
}

void ImapFolderTest::serverThatLeaves()
{
    FakeAccount account = threeMessages();
    account.answerOnce = "going down";
    account.endsAfterAnswer = true;
    QCOMPARE(readAll(account), expected(account));
    QCOMPARE(account.connections, 2);
}

void ImapFolderTest::givesUpAndGoesOn()
{
    FakeAccount account = threeMessages();
    std::vector<std::chrono::milliseconds> waits;
    ImapSource source(settingsFor(account, &waits), QStringLiteral("INBOX"));
    auto folders = source.folders({}).value();
    QVERIFY(folders[0]->open({}));
    account.before = [](FakeAccount &a, const QByteArray &command) {
        if (command.contains("FETCH")) {
            a.answerOnce = "NO [UNAVAILABLE] down";
        }
    };
    QCOMPARE(readFolder(*folders[0]).end, std::optional(MailFault{MailTrouble::TryLater, "down"}));
    QCOMPARE(waits.size(), 5U);
    for (std::size_t i = 1; i < waits.size(); ++i) {
        QVERIFY(waits[i] > waits[i - 1]);
    }
    account.before = {};
    account.answerOnce.clear();
    QCOMPARE(readFolder(*folders[0]), expected(account));
}

void ImapFolderTest::anotherUidValidity()
{
    FakeAccount account = threeMessages();
    account.cut = Cut::End;
    account.cutAt = 3'000;
    account.before = [](FakeAccount &a, const QByteArray &) {
        if (a.connections == 2) {
            a.folders["INBOX"].uidValidity = 10;
        }
    };
    const Reading reading = readAll(account);
    QCOMPARE(reading.end, std::optional(MailFault{MailTrouble::Vanished, "UIDVALIDITY"}));
}

void ImapFolderTest::stops()
{
    FakeAccount account = threeMessages();
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    auto folders = source.folders({}).value();
    QVERIFY(folders[0]->open({}));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(folders[0]->next({}, stop.get_token()).error().trouble, MailTrouble::Cancelled);
    QCOMPARE(source.folders(stop.get_token()).error().trouble, MailTrouble::Cancelled);
    QCOMPARE(readFolder(*folders[0]), expected(account)); // and it can go on
}

void ImapFolderTest::foldersInOrder()
{
    FakeAccount account;
    for (const char *name : {"Z", "inbox", "A/B", "A"}) {
        account.folders[name] = {};
    }
    ImapSource source(settingsFor(account), {});
    QStringList names;
    const auto folders = source.folders({});
    for (const auto &folder : *folders) {
        names.append(folder->name());
    }
    QCOMPARE(
        names, (QStringList{QStringLiteral("inbox"), QStringLiteral("A"), QStringLiteral("A/B"), QStringLiteral("Z")}));
}

void ImapFolderTest::foldersThatTellHowManyTheyHold_data()
{
    QTest::addColumn<QByteArray>("answer"); // after the counts; none: the usual one
    QTest::addColumn<bool>("tells");
    QTest::addColumn<int>("connections");
    QTest::newRow("with the list") << QByteArray() << true << 1;
    QTest::newRow("it can not after all") << QByteArray("TAG NO cannot\r\n") << false << 1;
    QTest::newRow("it does not understand") << QByteArray("TAG BAD what\r\n") << false << 1;
    QTest::newRow("it falls silent over it") << QByteArray("* OK counting\r\n") << false << 2;
    QTest::newRow("it counts what nobody asked for")
        << QByteArray("* STATUS none (MESSAGES 7)\r\n* STATUS x (UNSEEN 1 SIZE (2))\r\nTAG OK done\r\n") << true << 1;
    QTest::newRow("it counts twice") << QByteArray("* STATUS {5}\r\nINBOX (UIDNEXT 9 MESSAGES 3)\r\nTAG OK done\r\n")
                                     << true << 1;
    QTest::newRow("more than can be") << QByteArray("* STATUS INBOX (MESSAGES 4294967296)\r\nTAG OK done\r\n") << true
                                      << 1;
    QTest::newRow("no count at all") << QByteArray(
        "* STATUS INBOX (MESSAGES)\r\n* STATUS INBOX\r\n* STATUS\r\nTAG OK done\r\n")
                                     << true << 1;
}

void ImapFolderTest::foldersThatTellHowManyTheyHold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, tells);
    QFETCH(int, connections);
    FakeAccount account = threeMessages();
    account.folders["Sent"] = {};
    account.capabilities += " LIST-STATUS";
    account.countsAnswer = answer;
    ImapSource source(settingsFor(account), {});
    const auto folders = source.folders({});
    QVERIFY(folders);
    QCOMPARE(folders->size(), 2U);
    using Count = std::optional<qint64>;
    QCOMPARE(folders->front()->messagesAhead(), tells ? Count(3) : Count());
    QCOMPARE(folders->back()->messagesAhead(), tells ? Count(0) : Count());
    QCOMPARE(account.connections, connections);
    ImapSource one(settingsFor(account), QStringLiteral("INBOX")); // it says so when it is opened
    account.commands.clear();
    QVERIFY(one.folders({}));
    QVERIFY(!account.commands.join().contains("STATUS"));
}

void ImapFolderTest::foldersThatAreCountedOneByOne_data()
{
    QTest::addColumn<int>("others"); // folders beside the inbox
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("tells");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("connections");
    QTest::newRow("one by one") << 1 << QByteArray() << true << 2 << 1;
    QTest::newRow("some at a time") << 24 << QByteArray() << true << 25 << 1;
    QTest::newRow("not where there are too many") << 200 << QByteArray() << false << 0 << 1;
    QTest::newRow("it will not") << 1 << QByteArray("TAG NO [NOPERM] no\r\n") << false << 2 << 1;
    QTest::newRow("it does not understand") << 1 << QByteArray("TAG BAD what\r\n") << false << 2 << 1;
    QTest::newRow("it counts another") << 1 << QByteArray("* STATUS x (MESSAGES 7)\r\nTAG OK done\r\n") << false << 2
                                       << 1;
    QTest::newRow("more than can be") << 1 << QByteArray("* STATUS NAME (MESSAGES 4294967296)\r\nTAG OK done\r\n")
                                      << false << 2 << 1;
    QTest::newRow("it falls silent over it") << 24 << QByteArray("* OK counting\r\n") << false << 10 << 2;
    QTest::newRow("a tag that nobody gave") << 1 << QByteArray("B1 OK done\r\n") << false << 2 << 2;
    QTest::newRow("it answers twice") << 1 << QByteArray("TAG OK done\r\nTAG OK done\r\n") << false << 2 << 2;
}

void ImapFolderTest::foldersThatAreCountedOneByOne()
{
    QFETCH(int, others);
    QFETCH(QByteArray, answer);
    QFETCH(bool, tells);
    QFETCH(int, asked);
    QFETCH(int, connections);
    FakeAccount account = threeMessages();
    for (int i = 0; i < others; ++i) {
        account.folders["Sent " + QByteArray::number(i)] = {};
    }
    account.countsAnswer = answer;
    ImapSource source(settingsFor(account), {});
    const auto folders = source.folders({});
    QVERIFY(folders);
    QCOMPARE(std::ssize(*folders), others + 1);
    using Count = std::optional<qint64>;
    QCOMPARE(folders->front()->messagesAhead(), tells ? Count(3) : Count());
    QCOMPARE(folders->back()->messagesAhead(), tells ? Count(0) : Count());
    QCOMPARE(account.connections, connections);
    QCOMPARE(std::ranges::count_if(
                 account.commands, [](const QByteArray &command) { return command.startsWith("STATUS "); }),
        asked);
    ImapSource one(settingsFor(account), QStringLiteral("INBOX")); // it says so when it is opened
    account.commands.clear();
    QVERIFY(one.folders({}));
    QVERIFY(!account.commands.join().contains("STATUS"));
}

void ImapFolderTest::namedFolder_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found"); // empty where there is none
    QTest::newRow("the inbox in other letters") << QStringLiteral("iNbOx") << QStringLiteral("INBOX");
    QTest::newRow("others only in theirs") << QStringLiteral("gesendet") << QStringLiteral("");
    QTest::newRow("other letters") << QStringLiteral("Entwürfe/2026") << QStringLiteral("Entwürfe/2026");
    QTest::newRow("none such") << QStringLiteral("x") << QStringLiteral("");
}

void ImapFolderTest::namedFolder()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    FakeAccount account;
    for (const char *name : {"INBOX", "Gesendet", "Entw&APw-rfe/2026"}) {
        account.folders[name] = {};
    }
    ImapSource source(settingsFor(account), asked);
    const auto folders = source.folders({});
    if (found.isEmpty()) {
        QCOMPARE(folders.error(), (MailFault{MailTrouble::NotFound, {}}));
    } else {
        QCOMPARE(folders->size(), 1U);
        QCOMPARE(folders->front()->name(), found);
    }
}

void ImapFolderTest::continues_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<Change>("change"); // since the mark "9 4 3" was given
    QTest::addColumn<bool>("continued");
    QTest::addColumn<QByteArray>("listed"); // UIDs asked about; empty where none are
    const QByteArray then = "9 4 3";
    const Change none = [](FakeAccount &) { };
    const auto come = [](int count) {
        return [count](FakeAccount &account) {
            for (int i = 0; i < count; ++i) {
                account.add("INBOX", messageOf(100, 10 + i));
            }
        };
    };
    const auto comeAndGone = [come](int count, quint32 gone) {
        return [come, count, gone](FakeAccount &account) {
            come(count)(account);
            account.folders["INBOX"].messages.erase(gone);
        };
    };
    QTest::newRow("grew by one") << then << Change(come(1)) << true << QByteArray("4");
    QTest::newRow("grew by more") << then << Change(come(5)) << true << QByteArray("4:8");
    QTest::newRow("grew from nothing") << QByteArray("9 1 0") << none << true << QByteArray("1:3");
    QTest::newRow("grew where some had gone before")
        << QByteArray("9 3 1") << Change(comeAndGone(0, 2)) << true << QByteArray("3");
    QTest::newRow("nothing new") << then << none << true << QByteArray();
    QTest::newRow("grew, and one went") << then << Change(comeAndGone(2, 2)) << true << QByteArray("4:5");
    QTest::newRow("one went, and one came") << then << Change(comeAndGone(1, 2)) << true << QByteArray("4");
    QTest::newRow("one went") << then << Change(comeAndGone(0, 2)) << true << QByteArray();
    QTest::newRow("a new one went") << then << Change(comeAndGone(2, 4)) << true << QByteArray("4:5");
    QTest::newRow("one went, and one came amid the opening") << then << Change([](FakeAccount &account) {
        account.folders["INBOX"].messages.erase(2);
        account.examineTells = "* 3 EXISTS\r\n";
    }) << false << QByteArray("1:3");
    QTest::newRow("one went amid the opening")
        << QByteArray("9 4 2") << Change([](FakeAccount &account) { account.examineTells = "* 1 EXPUNGE\r\n"; })
        << false << QByteArray("1:3");
    QTest::newRow("emptied") << then << Change([](FakeAccount &account) { account.folders["INBOX"].messages.clear(); })
                             << true << QByteArray();
    QTest::newRow("more than can be") << QByteArray("9 4 2") << none << false << QByteArray("1:3");
    QTest::newRow("another validity") << QByteArray("8 4 3") << Change(come(1)) << false << QByteArray("1:4");
    QTest::newRow("UIDs that went back") << QByteArray("9 9 8") << none << false << QByteArray("1:3");
    QTest::newRow("the next UID is not told") << then << Change([come](FakeAccount &account) {
        come(1)(account);
        account.folders["INBOX"].tellsUidNext = false;
    }) << false << QByteArray("1:4");
    for (const char *nonsense : {"", "x", "9 4", "9 4 3 1 1", "9  4 3", "9 x 3", "9 0 0", "9 4 -3", "9 4294967297 3",
             "9 4 99999999999999999999"}) {
        QTest::addRow("nonsense: '%s'", nonsense) << QByteArray(nonsense) << none << false << QByteArray("1:3");
    }
}

void ImapFolderTest::continues()
{
    QFETCH(QByteArray, mark);
    QFETCH(Change, change);
    QFETCH(bool, continued);
    QFETCH(QByteArray, listed);
    FakeAccount account = threeMessages();
    change(account);
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    const auto opening = folder->open({});
    QVERIFY(opening);
    QCOMPARE(opening->mark.isEmpty(),
        !account.folders["INBOX"].tellsUidNext || !account.examineTells.isEmpty()); // nothing to go on from
    account.commands.clear();
    const auto since = folder->continueFrom(mark, {}, {});
    QCOMPARE(since.has_value(), continued);
    // Whoever knows that all are there asks nothing.
    const auto &there = account.folders["INBOX"].messages;
    const bool isAsked = since && since->stands && !there.empty();
    QCOMPARE(account.commands,
        isAsked ? QByteArrayList{"UID SEARCH 1:" + QByteArray::number(there.size())} : QByteArrayList());
    const auto formerNext = mark.split(' ').value(1).toUInt();
    for (quint32 uid = 1; since && since->stands && uid < formerNext; ++uid) {
        QCOMPARE(since->stands(QByteArray::number(uid)), there.contains(uid));
    }
    QByteArrayList keys;
    for (const auto &[key, octets] : readFolder(*folder).messages) {
        keys.append(key);
    }
    const quint32 from = continued ? mark.split(' ').at(1).toUInt() : 1;
    QByteArrayList left;
    for (const auto &[uid, octets] : account.folders["INBOX"].messages) {
        if (uid >= from) {
            left.append(QByteArray::number(uid));
        }
    }
    QCOMPARE(keys, left);
    QByteArrayList listings;
    for (const QByteArray &command : std::as_const(account.commands)) {
        if (command.contains("RFC822.SIZE")) {
            listings.append(command);
        }
    }
    QCOMPARE(listings,
        listed.isEmpty() ? QByteArrayList()
                         : QByteArrayList{"UID FETCH " + listed + " (UID RFC822.SIZE INTERNALDATE)"});
    if (continued) {
        QCOMPARE(folder->messagesPassed(), std::ssize(account.folders["INBOX"].messages));
    }
}

void ImapFolderTest::givesAgainWhatIsWanted_data()
{
    QTest::addColumn<bool>("changed");
    QTest::newRow("nothing has changed") << false;
    QTest::newRow("one has gone, and two have come") << true;
}

/// More than are listed at once, each far from the next, so that it is a range of its own.
void ImapFolderTest::givesAgainWhatIsWanted()
{
    QFETCH(bool, changed);
    constexpr quint32 messages = 2'000;
    FakeAccount account;
    for (quint32 uid = 1; uid <= messages; ++uid) {
        account.add("INBOX", messageOf(100, static_cast<int>(uid)));
    }
    QByteArrayList wanted{"nobody", "0", "99999999999"};
    for (quint32 uid = messages - 1; uid >= 1'000; uid -= 2) {
        wanted.append(QByteArray::number(uid));
    }
    if (changed) {
        account.add("INBOX", messageOf(100, 5'000));
        account.add("INBOX", messageOf(100, 5'001));
        account.folders["INBOX"].messages.erase(1'501);
        wanted.append("2002"); // it was scanned, by a scan that did not come to its end
    }
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    account.commands.clear();
    QVERIFY(folder->continueFrom("9 2001 2000", wanted, {}));
    int asked = 0;
    QByteArrayList keys;
    while (true) {
        const auto message = folder->next(
            [&asked](QByteArrayView key) {
                ++asked;
                return key == "1003";
            },
            {});
        QVERIFY(message);
        if (!*message) {
            break;
        }
        QVERIFY((*message)->bytes);
        QCOMPARE(*(*message)->bytes, account.folders["INBOX"].messages.at((*message)->key.toUInt()));
        keys.append((*message)->key);
    }
    QByteArrayList expectedKeys;
    for (quint32 uid = 1'001; uid < messages; uid += 2) {
        if (uid != 1'003 && (!changed || uid != 1'501)) {
            expectedKeys.append(QByteArray::number(uid));
        }
    }
    expectedKeys += changed ? QByteArrayList{"2001", "2002"} : QByteArrayList();
    QCOMPARE(keys, expectedKeys);
    QCOMPARE(asked, 500 + (changed ? 1 : 0));
    QCOMPARE(folder->messagesPassed(), std::ssize(account.folders["INBOX"].messages));
    for (const QByteArray &command : std::as_const(account.commands)) {
        QVERIFY(command.size() < 8'192);
        QVERIFY2(!command.contains("RFC822.SIZE") || !command.startsWith("UID FETCH 1:"), command.constData());
    }
}

/// The connection ends amid the listing, and what is there changes: it is about what was there when it was opened.
void ImapFolderTest::continuesWhateverHappensMeanwhile()
{
    FakeAccount account = threeMessages();
    account.add("INBOX", messageOf(100, 4));
    account.add("INBOX", messageOf(100, 5));
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    const auto since = folder->continueFrom("9 4 3", {}, {});
    QVERIFY(since && !since->stands);
    Reading added = expected(account);
    added.messages.erase(added.messages.begin(), added.messages.begin() + 3);
    int listings = 0;
    account.before = [&listings](FakeAccount &a, const QByteArray &command) {
        if (command.contains("RFC822.SIZE") && ++listings == 1) {
            a.folders["INBOX"].messages.erase(1);
            a.add("INBOX", "later");
            a.cut = Cut::End;
            a.cutAt = a.sent + 70;
        }
    };
    account.commands.clear();
    QCOMPARE(readFolder(*folder, [](QByteArrayView) { return false; }), added);
    QCOMPARE(listings, 2);
    QCOMPARE(account.connections, 2);
    for (const QByteArray &command : std::as_const(account.commands)) {
        QVERIFY2(!command.startsWith("UID FETCH") || command.startsWith("UID FETCH 4:5 "), command.constData());
    }
    // Who opens it anew learns that one has gone.
    const auto again = source.folder({}).value();
    QVERIFY(again->open({}));
    const auto later = again->continueFrom("9 6 5", {}, {});
    QVERIFY(later && later->stands && !later->stands("1") && later->stands("2") && later->stands("6"));
}

void ImapFolderTest::believesNoSearchThatDoesNotAddUp_data()
{
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<QByteArray>("answer"); // UIDs 1, 2, 4 and 5 are there
    QTest::addColumn<bool>("believed");
    const auto row = [](const char *name, bool ranges, const QByteArray &answer, bool believed) {
        QTest::newRow(name) << ranges << answer << believed;
    };
    const QByteArray done = "%1 OK done\r\n";
    row("SEARCH", false, "* SEARCH 1 2 4 5\r\n" + done, true);
    row("ESEARCH", true, "* ESEARCH (TAG \"%1\") UID ALL 1:2,4:5\r\n" + done, true);
    row("in any order", true, "* ESEARCH (TAG \"%1\") UID ALL 5:4,2,1\r\n" + done, true);
    row("without a tag, and more", true, "* ESEARCH UID COUNT 4 ALL 1:2,4:5 MODSEQ 9\r\n" + done, true);
    row("ESEARCH that was not asked for", false, "* ESEARCH (TAG \"%1\") UID ALL 1:2,4:5\r\n" + done, true);
    row("SEARCH in spite of RETURN", true, "* SEARCH 1 2 4 5\r\n" + done, true);
    row("in pieces", false, "* SEARCH 1 2\r\n* SEARCH\r\n* SEARCH 4 5 (MODSEQ 7)\r\n" + done, true);
    row("one is missing", false, "* SEARCH 1 2 4\r\n" + done, false);
    row("one too many", false, "* SEARCH 1 2 3 4 5\r\n" + done, false);
    row("one twice", false, "* SEARCH 1 2 4 4\r\n" + done, false);
    row("one of those to come", false, "* SEARCH 1 2 4 6\r\n" + done, false);
    row("nothing", false, "* SEARCH\r\n" + done, false);
    row("nothing at all", false, done, false);
    row("all that could be", true, "* ESEARCH (TAG \"%1\") UID ALL 1:4294967295\r\n" + done, false);
    row("overlapping", true, "* ESEARCH (TAG \"%1\") UID ALL 1:4,2:5\r\n" + done, false);
    row("more than 32 bits", true, "* ESEARCH (TAG \"%1\") UID ALL 1:2,4:4294967301\r\n" + done, false);
    row("no UID", false, "* SEARCH 0 1 2 4 5\r\n" + done, false);
    row("an asterisk", true, "* ESEARCH (TAG \"%1\") UID ALL 1:2,4:*\r\n" + done, false);
    row("numbers instead of UIDs", true, "* ESEARCH (TAG \"%1\") ALL 1:4\r\n" + done, false);
    row("somebody else's", true, "* ESEARCH (TAG \"A0\") UID ALL 1:2,4:5\r\n" + done, false);
    row("no set", true, "* ESEARCH (TAG \"%1\") UID ALL\r\n" + done, false);
    row("a list", false, "* SEARCH (1 2 4 5)\r\n" + done, false);
    row("NO", false, "* SEARCH 1 2 4 5\r\n%1 NO not now\r\n", false);
    row("BAD", false, "%1 BAD what\r\n", false);
    row("the end", false, "* BYE done\r\n", false);
    row("silence", false, "\r", false);
    row("a line without end", false, QByteArray("* SEARCH 1 2 4 5").append(1 << 20, ' '), false);
}

/// A server that cannot search is looked through; one that does not tell the truth gains nothing by it.
void ImapFolderTest::believesNoSearchThatDoesNotAddUp()
{
    QFETCH(bool, ranges);
    QFETCH(QByteArray, answer);
    QFETCH(bool, believed);
    FakeAccount account = threeMessages();
    account.add("INBOX", messageOf(100, 4));
    account.add("INBOX", messageOf(100, 5));
    account.folders["INBOX"].messages.erase(3);
    account.capabilities += ranges ? " ESEARCH" : "";
    account.searchAnswer = answer;
    account.piece = 1 << 20;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    const auto since = folder->continueFrom("9 5 4", {}, {});
    QVERIFY(account.commands.contains(ranges ? "UID SEARCH RETURN (ALL) 1:4" : "UID SEARCH 1:4"));
    QCOMPARE(since.has_value(), believed);
    QCOMPARE(folder->messagesPassed(), believed ? 3 : 0);
    for (quint32 uid = 1; since && uid < 6; ++uid) {
        QCOMPARE(since->stands(QByteArray::number(uid)), uid != 3);
    }
    QVERIFY(!since || (since->stands("6") && !since->stands("x") && !since->stands("4294967297")));
    Reading left = expected(account);
    if (believed) {
        left.messages.erase(left.messages.begin(), left.messages.begin() + 3);
    }
    QCOMPARE(readFolder(*folder), left);
    QCOMPARE(folder->messagesPassed(), 4);
}

/// A server can say that it has as many as it likes: what it may make us hold has an end.
void ImapFolderTest::searchesNoFolderWithoutEnd()
{
    FakeAccount account = threeMessages();
    account.folders["INBOX"].uidNext = 6'000'000;
    account.folders["INBOX"].claimed = 5'000'001;
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    const auto opening = folder->open({});
    QVERIFY(opening);
    QCOMPARE(opening->messages, std::optional<qint64>(5'000'001));
    QVERIFY(!folder->continueFrom("9 6000000 5000002", {}, {}));
    QVERIFY(!account.commands.join('\n').contains("SEARCH"));
}

/// No answer is longer than a line may be, wherever the UIDs lie.
void ImapFolderTest::searchesInSteps()
{
    FakeAccount account;
    account.piece = 1 << 20;
    account.capabilities += " ESEARCH";
    FakeAccount::Folder &inbox = account.folders["INBOX"];
    constexpr quint32 first = 4'000'000'000;
    constexpr quint32 count = 95'000;
    for (quint32 i = 0; i < count; ++i) {
        inbox.messages[first + 2 * i] = "x";
    }
    inbox.uidNext = first + 2 * count;
    const QByteArray mark = "9 " + QByteArray::number(inbox.uidNext) + ' ' + QByteArray::number(count);
    inbox.messages.erase(first + 100);
    inbox.messages.erase(first + 2 * (count - 1));
    for (const bool ranges : {true, false}) {
        account.capabilities.replace(ranges ? "" : " ESEARCH", "");
        account.commands.clear();
        ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
        const auto folder = source.folder({}).value();
        QVERIFY(folder->open({}));
        const auto since = folder->continueFrom(mark, {}, {});
        QVERIFY(since);
        const QByteArray search = ranges ? "UID SEARCH RETURN (ALL) " : "UID SEARCH ";
        QCOMPARE(account.commands.last(), search + "90001:94998");
        QVERIFY(account.commands.contains(search + "1:90000"));
        qint64 standing = 0;
        for (quint32 i = 0; i < 2 * count; ++i) {
            standing += since->stands(QByteArray::number(first + i)) ? 1 : 0;
        }
        QCOMPARE(standing, count - 2);
        QCOMPARE(folder->messagesPassed(), count - 2);
        QCOMPARE(readFolder(*folder), Reading());
    }
}

void ImapFolderTest::asksForWhatIsNotKnown_data()
{
    QTest::addColumn<int>("known"); // the first ones
    QTest::addColumn<int>("alsoKnown"); // all after those but one in so many
    QTest::addColumn<QByteArray>("searchAnswer");
    QTest::addColumn<QByteArrayList>("listings");
    const auto row = [](const char *name, int known, int alsoKnown, const QByteArrayList &listings,
                         const QByteArray &searchAnswer = {}) {
        QTest::newRow(name) << known << alsoKnown << searchAnswer << listings;
    };
    const QByteArrayList spans{"1:1000", "1001:2000", "2001:3000", "3001:4000", "4001:5000"};
    row("none is known", 0, 1, spans);
    row("few are", 400, 1, spans);
    row("most are", 4'000, 1, {"1:1000", "SEARCH 1:5000", "4001:5000"});
    row("those are that were listed first", 1'000, 1, {"1:1000", "SEARCH 1:5000", "1001:3000", "3001:5000"});
    row("all are", 5'000, 1, {"1:1000", "SEARCH 1:5000"});
    row("all are but some", 4'990, 3, {"1:1000", "SEARCH 1:5000", "4991,4994,4997,5000"});
    row("the server cannot tell", 4'000, 1, spans.mid(0, 1) + QByteArrayList{"SEARCH 1:5000"} + spans.mid(1),
        "%1 NO sorry\r\n");
    row("the server tells something else", 4'000, 1, spans.mid(0, 1) + QByteArrayList{"SEARCH 1:5000"} + spans.mid(1),
        "* SEARCH 1 2 3\r\n%1 OK done\r\n");
}

/// Where a scan was interrupted, or some messages are to be tried again: of those that are known no more is asked than
/// their UIDs.
void ImapFolderTest::asksForWhatIsNotKnown()
{
    QFETCH(int, known);
    QFETCH(int, alsoKnown);
    QFETCH(QByteArray, searchAnswer);
    QFETCH(QByteArrayList, listings);
    constexpr int count = 5'000;
    FakeAccount account;
    account.piece = 1 << 20;
    account.searchAnswer = searchAnswer;
    for (int i = 0; i < count; ++i) {
        account.add("INBOX", "message " + QByteArray::number(i + 1));
    }
    const auto isKnown = [&](int uid) { return uid <= known || (uid - known - 1) % alsoKnown != 0; };
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    account.commands.clear();
    QByteArrayList asked;
    const auto seen = [&](QByteArrayView key) {
        asked.append(key.toByteArray());
        return isKnown(key.toInt());
    };
    const Reading reading = readFolder(*folder, seen);
    QVERIFY(!reading.end);
    Reading left;
    QByteArrayList all;
    for (int uid = 1; uid <= count; ++uid) {
        all.append(QByteArray::number(uid));
        if (!isKnown(uid)) {
            left.messages.emplace_back(all.last(), "message " + all.last());
        }
    }
    QVERIFY(reading == left);
    QVERIFY(asked == all);
    QCOMPARE(folder->messagesPassed(), count);
    QByteArrayList questions;
    for (const QByteArray &command : std::as_const(account.commands)) {
        if (command.contains("SEARCH")) {
            questions.append(command.sliced(4));
        } else if (command.contains("RFC822.SIZE")) {
            questions.append(command.split(' ').at(2));
        }
    }
    QCOMPARE(questions, listings);
}

/// Many UIDs that lie apart make no command that a server would refuse; messages that go meanwhile are passed over; and
/// wherever the connection ends, nobody is asked twice about a message.
void ImapFolderTest::asksNobodyTwice()
{
    constexpr quint32 count = 4'000;
    for (const qint64 cutAt : {0, 40'000, 105'000, 115'000, 130'000, 150'000}) {
        FakeAccount account;
        account.piece = 5'000;
        for (quint32 i = 0; i < count; ++i) {
            account.add("INBOX", "x");
        }
        account.cut = cutAt > 0 ? Cut::Reset : Cut::None;
        account.cutAt = cutAt;
        bool isDeleted = false;
        account.before = [&isDeleted](FakeAccount &a, const QByteArray &command) {
            QVERIFY(command.size() < 8'192);
            if (!isDeleted && command.contains("FETCH 3001,")) {
                isDeleted = true;
                a.folders["INBOX"].messages.erase(3'003);
                a.folders["INBOX"].messages.erase(3'005);
            }
        };
        ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
        const auto folder = source.folder({}).value();
        QVERIFY(folder->open({}));
        std::map<QByteArray, int> asked;
        const Reading reading = readFolder(*folder, [&asked](QByteArrayView key) {
            ++asked[key.toByteArray()];
            return key.toInt() <= 3'000 || key.toInt() % 2 == 0;
        });
        QVERIFY(!reading.end);
        QVERIFY(isDeleted);
        QCOMPARE(reading.messages.size(), 498U);
        QCOMPARE(reading.messages.front().first, QByteArray("3001"));
        QCOMPARE(reading.messages.back().first, QByteArray("3999"));
        QCOMPARE(asked.size(), size_t(count));
        QVERIFY(std::ranges::all_of(asked, [](const auto &one) { return one.second == 1; }));
        QCOMPARE(folder->messagesPassed(), qint64(count));
        QCOMPARE(account.connections, cutAt > 0 ? 2 : 1);
    }
}

void ImapFolderTest::waitsForMail()
{
    FakeAccount account = threeMessages();
    account.capabilities += " IDLE";
    ImapSource source(settingsFor(account), QStringLiteral("INBOX"));
    const auto folder = source.folder({}).value();
    QVERIFY(folder->open({}));
    QCOMPARE(folder->waitForMail(QDeadlineTimer(0), {}), (std::expected<bool, MailFault>(false)));
    (void)readFolder(*folder);
    account.add("INBOX", "new"); // nobody is connected: it is found when somebody is
    QCOMPARE(folder->waitForMail(QDeadlineTimer(QDeadlineTimer::Forever), {}), (std::expected<bool, MailFault>(true)));
}

void ImapFolderTest::logsInByWhatIsOffered_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<ImapLogin>("login");
    QTest::addColumn<QByteArray>("command"); // empty where there is no way
    QTest::newRow("nothing but LOGIN") << QByteArray("IMAP4rev1") << ImapLogin::Password
                                       << QByteArray("LOGIN \"me@example.org\" \"secret\"");
    QTest::newRow("LOGIN is off") << QByteArray("IMAP4rev1 LOGINDISABLED") << ImapLogin::Password << QByteArray();
    QTest::newRow("PLAIN") << QByteArray("IMAP4rev1 AUTH=PLAIN") << ImapLogin::Password
                           << QByteArray("AUTHENTICATE PLAIN");
    QTest::newRow("SCRAM before PLAIN") << QByteArray("IMAP4rev1 AUTH=PLAIN AUTH=SCRAM-SHA-256") << ImapLogin::Password
                                        << QByteArray("AUTHENTICATE SCRAM-SHA-256");
    QTest::newRow("a token for XOAUTH2") << QByteArray("IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2") << ImapLogin::AccessToken
                                         << QByteArray("AUTHENTICATE XOAUTH2");
    QTest::newRow("OAUTHBEARER before it") << QByteArray("IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER")
                                           << ImapLogin::AccessToken << QByteArray("AUTHENTICATE OAUTHBEARER");
    QTest::newRow("a token is never a password")
        << QByteArray("IMAP4rev1 AUTH=PLAIN") << ImapLogin::AccessToken << QByteArray();
}

void ImapFolderTest::logsInByWhatIsOffered()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(ImapLogin, login);
    QFETCH(QByteArray, command);
    FakeAccount account;
    account.capabilities = capabilities;
    ImapSettings settings = settingsFor(account);
    settings.account.login = login;
    ImapSource source(settings, {});
    const auto folders = source.folders({});
    QCOMPARE(account.commands.value(0), command);
    if (command.isEmpty()) {
        QCOMPARE(folders.error(), (MailFault{MailTrouble::NoLoginMethod, {}}));
    }
}

QTEST_APPLESS_MAIN(ImapFolderTest)
#include "tst_imapfolder.moc"
