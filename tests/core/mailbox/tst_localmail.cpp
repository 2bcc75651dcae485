// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localmail.h"
#include "maildirfolder.h"
#include "messagelimits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto mail = "Subject: x\n\nbody\n";
constexpr auto mbox = "From a Sat Nov 21 03:24:14 2026\nSubject: x\n\nbody\n\n";

bool seenNone(QByteArrayView)
{
    return false;
}

struct Seen
{
    QByteArrayList lines; ///< "FOLDER: NAME", relative to the path; a fault's token behind it
    QByteArrayList keys;
    QByteArrayList marks;
    QByteArrayList ids;
    std::optional<MailFault> fault;
};

Seen readAll(const QString &path, const LocalMailOptions &options = {})
{
    Seen all;
    const auto source = mailSourceFor(path, options);
    auto folders = source->folders({});
    if (!folders) {
        all.fault = folders.error();
        return all;
    }
    for (const auto &folder : *folders) {
        const QByteArray name
            = folder->name().startsWith(path + u'/') ? folder->name().sliced(path.size() + 1).toUtf8() : QByteArray();
        const auto opening = folder->open({});
        if (!opening) {
            all.lines.append(name + "! " + QByteArray::number(int(opening.error().trouble)));
            continue;
        }
        all.marks.append(opening->mark);
        all.ids.append(opening->id);
        while (const auto message = *folder->next(seenNone, {})) {
            all.keys.append(message->key);
            all.lines.append(name + ": " + message->name.toUtf8()
                + (message->bytes ? QByteArray() : "! " + QByteArray::number(int(message->bytes.error().trouble))));
        }
    }
    return all;
}

QByteArray fault(MailTrouble trouble)
{
    return "! " + QByteArray::number(int(trouble));
}

} // namespace

/// Files and folders as sources of messages.
class TestLocalMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decidesWhatAFileIs();
    void findsAllThatAFolderHolds();
    void tellsWhatCannotBeRead();
    void followsNoLinkToAFolder();
    void endsInADeepFolder();
    void marksAFolderByItsFiles();
    void knowsAMaildirMessageWhateverItsFlags();
    void findsAMessageThatMovesMeanwhile();
    void leavesOutAMessageThatIsRemovedMeanwhile();
    void trustsNoFreshMaildir();
    void marksAMaildirByItsFolders();
    void givesAgainWhatIsWanted_data();
    void givesAgainWhatIsWanted();
    void stopsWhenAsked();
    void saysWhoseAttachmentsAreOpened();
    void readsNamesThatAreNoText();

private:
    QString write(const QString &name, const QByteArray &octets = mail) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLocalMail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestLocalMail::write(const QString &name, const QByteArray &octets) const
{
    QDir(m_folder->path()).mkpath(QFileInfo(name).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size()) {
        qFatal("cannot write");
    }
    return path(name);
}

void TestLocalMail::decidesWhatAFileIs()
{
    QCOMPARE(readAll(write(u"a.eml"_s)).lines, QByteArrayList{": a.eml"});
    QCOMPARE(readAll(write(u"any name"_s)).lines, QByteArrayList{": any name"});
    QCOMPARE(readAll(write(u"inbox"_s, QByteArray(mbox) + mbox)).lines, (QByteArrayList{": @0", ": @50"}));
    QCOMPARE(readAll(write(u"saved.eml"_s, mbox)).lines, QByteArrayList{": @0"});
    QCOMPARE(readAll(write(u"empty"_s, {})).lines, QByteArrayList{": empty" + fault(MailTrouble::Empty)});
    QCOMPARE(readAll(write(u"x.png"_s, "\x89PNG\r\n\x1a\n")).lines,
        QByteArrayList{": x.png" + fault(MailTrouble::NotAMessage)});
    QCOMPARE(readAll(path(u"nowhere"_s)).fault->trouble, MailTrouble::NotFound);
    QCOMPARE(readAll(u"/dev/zero"_s).fault->trouble, MailTrouble::NotRegular);
    QVERIFY(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600) == 0);
    QCOMPARE(readAll(path(u"pipe"_s)).fault->trouble, MailTrouble::NotRegular);
    QVERIFY(QDir(m_folder->path()).mkpath(u"nothing"_s));
    QCOMPARE(readAll(path(u"nothing"_s)).fault->trouble, MailTrouble::Empty);
}

void TestLocalMail::findsAllThatAFolderHolds()
{
    for (const char *name : {"b.eml", "a.EML", "mh/1", "mh/22", "sub/deep/c.eml", "mail/cur/2.x:2,S", "mail/new/1.x",
             "mail/tmp/3.x", "mail/cur/.hidden", "mail/.Sent/cur/4.x:2,S", "mail/.Sent/new/5.x", ".hidden/d.eml",
             ".inbox.directory/kmail/cur/6.x", "notes.txt", "sub/.e.eml"}) {
        write(QString::fromLatin1(name));
    }
    QDir(path(u"mail/.Sent"_s)).mkpath(u"tmp"_s);
    QDir(path(u".inbox.directory/kmail"_s)).mkpath(u"new"_s);
    write(u"Inbox"_s, mbox);
    write(u"Inbox.msf"_s, "// <!-- index -->");
    write(u"old.mbox"_s, mbox);
    write(u"README"_s, "no mail");
    const Seen all = readAll(m_folder->path());
    QCOMPARE(all.lines,
        (QByteArrayList{": a.EML", ": b.eml", "Inbox: @0", "old.mbox: @0", ".inbox.directory/kmail: 6.x", "mail: 1.x",
            "mail: 2.x", "mail/.Sent: 4.x", "mail/.Sent: 5.x", "mh: 1", "mh: 22", "sub/deep: c.eml"}));
    QCOMPARE(QSet<QByteArray>(all.ids.begin(), all.ids.end()).size(), all.ids.size());
    QCOMPARE(readAll(m_folder->path() + u'/').lines.size(), all.lines.size());
    QCOMPARE(readAll(m_folder->path()).keys, all.keys);
}

void TestLocalMail::tellsWhatCannotBeRead()
{
    write(u"a.eml"_s);
    QVERIFY(::mkfifo(QFile::encodeName(path(u"b.eml"_s)).constData(), 0600) == 0);
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, path(u"c.eml"_s)));
    QVERIFY(QFile::link(path(u"d.eml"_s), path(u"d.eml"_s)));
    write(u"e.eml"_s, {});
    QFile large(path(u"f.eml"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(Limits::messageOctets + 1));
    QCOMPARE(readAll(m_folder->path()).lines,
        (QByteArrayList{": a.eml", ": b.eml" + fault(MailTrouble::NotRegular), ": c.eml" + fault(MailTrouble::NotFound),
            ": d.eml" + fault(MailTrouble::NotFound), ": e.eml" + fault(MailTrouble::Empty),
            ": f.eml" + fault(MailTrouble::TooLarge)}));
    if (::geteuid() == 0) {
        return; // may read everything
    }
    write(u"closed/a.eml"_s);
    QVERIFY(QFile::setPermissions(path(u"closed"_s), {}));
    QVERIFY(readAll(m_folder->path()).lines.contains("closed" + fault(MailTrouble::NoPermission)));
    QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestLocalMail::followsNoLinkToAFolder()
{
    write(u"sub/a.eml"_s);
    QVERIFY(QFile::link(m_folder->path(), path(u"sub/loop"_s)));
    QCOMPARE(readAll(m_folder->path()).lines, QByteArrayList{"sub: a.eml"});
    QVERIFY(QFile::link(path(u"sub"_s), path(u"named"_s))); // what is named is meant
    QCOMPARE(readAll(path(u"named"_s)).lines, QByteArrayList{": a.eml"});
    QCOMPARE(readAll(path(u"named"_s)).ids, readAll(path(u"sub"_s)).ids);
}

void TestLocalMail::endsInADeepFolder()
{
    QString deep;
    for (int i = 0; i < 80; ++i) {
        deep += u"d/"_s;
    }
    write(deep + u"a.eml"_s);
    const QByteArrayList lines = readAll(m_folder->path()).lines;
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().endsWith(fault(MailTrouble::TooLarge)));
}

void TestLocalMail::marksAFolderByItsFiles()
{
    write(u"a.eml"_s);
    const Seen before = readAll(m_folder->path());
    QCOMPARE(readAll(m_folder->path()).marks, before.marks);
    write(u"a.eml"_s, mail + "more\n"_ba);
    const Seen after = readAll(m_folder->path());
    QVERIFY(after.marks != before.marks);
    QVERIFY(after.keys != before.keys); // a message of its own
    QCOMPARE(after.ids, before.ids);
    write(u"b.eml"_s);
    QVERIFY(readAll(m_folder->path()).marks != after.marks);
}

void TestLocalMail::knowsAMaildirMessageWhateverItsFlags()
{
    write(u"new/1700000000.M1P2.host"_s);
    write(u"cur/1700000001.M1P2.host:2,"_s);
    const Seen before = readAll(m_folder->path());
    QCOMPARE(before.lines, (QByteArrayList{": 1700000000.M1P2.host", ": 1700000001.M1P2.host"}));
    QVERIFY(QFile::rename(path(u"new/1700000000.M1P2.host"_s), path(u"cur/1700000000.M1P2.host:2,S"_s)));
    QVERIFY(QFile::rename(path(u"cur/1700000001.M1P2.host:2,"_s), path(u"cur/1700000001.M1P2.host:2,FRS"_s)));
    QCOMPARE(readAll(m_folder->path()).keys, before.keys);
    MaildirFolder folder(QFile::encodeName(m_folder->path()), {}, {});
    QVERIFY(folder.open({}));
    const auto message = folder.next(seenNone, {});
    QCOMPARE((*message)->received, std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000)));
    QCOMPARE(folder.messagesInAll(), 2);
}

void TestLocalMail::findsAMessageThatMovesMeanwhile()
{
    for (int i = 0; i < 9; ++i) {
        write(u"new/%1.host"_s.arg(i), mail + QByteArray::number(i));
    }
    QDir(m_folder->path()).mkpath(u"cur"_s);
    MaildirFolder folder(QFile::encodeName(m_folder->path()), {}, {});
    QVERIFY(folder.open({}));
    QByteArrayList found;
    for (int i = 0; i < 9; ++i) {
        const auto message = folder.next(seenNone, {});
        QVERIFY(message && *message && (*message)->bytes);
        found.append(*(*message)->bytes);
        // Each in turn moves, and the one after it twice.
        QFile::rename(path(u"new/%1.host"_s.arg(i + 1)), path(u"cur/%1.host:2,"_s.arg(i + 1)));
        QFile::rename(path(u"new/%1.host"_s.arg(i + 2)), path(u"cur/%1.host:2,"_s.arg(i + 2)));
        QFile::rename(path(u"cur/%1.host:2,"_s.arg(i + 1)), path(u"cur/%1.host:2,S"_s.arg(i + 1)));
    }
    QVERIFY(!*folder.next(seenNone, {}));
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(found.at(i), mail + QByteArray::number(i));
    }
}

void TestLocalMail::leavesOutAMessageThatIsRemovedMeanwhile()
{
    write(u"new/1.host"_s);
    write(u"new/2.host"_s);
    write(u"new/3.host"_s);
    QDir(m_folder->path()).mkpath(u"cur"_s);
    MaildirFolder folder(QFile::encodeName(m_folder->path()), {}, {});
    QVERIFY(folder.open({}));
    QCOMPARE((*folder.next(seenNone, {}))->key, "1.host");
    QVERIFY(QFile::remove(path(u"new/2.host"_s)));
    QCOMPARE((*folder.next(seenNone, {}))->key, "3.host");
    QVERIFY(!*folder.next(seenNone, {}));
}

void TestLocalMail::trustsNoFreshMaildir()
{
    write(u"cur/1.host"_s);
    QDir(m_folder->path()).mkpath(u"new"_s);
    struct stat status{};
    QVERIFY(::stat(QFile::encodeName(path(u"cur"_s)).constData(), &status) == 0);
    const std::chrono::sys_seconds changed(std::chrono::seconds(status.st_mtim.tv_sec));
    QVERIFY(readAll(m_folder->path(), {.now = changed}).marks.first().isEmpty());
    QVERIFY(readAll(m_folder->path(), {.now = changed - std::chrono::hours(1)}).marks.first().isEmpty());
    QVERIFY(!readAll(m_folder->path(), {.now = changed + std::chrono::minutes(1)}).marks.first().isEmpty());
}

void TestLocalMail::marksAMaildirByItsFolders()
{
    write(u"cur/1.host"_s);
    QDir(m_folder->path()).mkpath(u"new"_s);
    const auto setTime = [&](const char *folder, qint64 seconds) {
        const std::array times{timespec{seconds, 1}, timespec{seconds, 1}};
        return ::utimensat(AT_FDCWD, QFile::encodeName(path(QString::fromLatin1(folder))).constData(), times.data(), 0);
    };
    QVERIFY(setTime("cur", 1'000'000) == 0 && setTime("new", 1'000'000) == 0);
    const QByteArrayList before = readAll(m_folder->path()).marks;
    QCOMPARE(readAll(m_folder->path()).marks, before);
    write(u"new/2.host"_s);
    QVERIFY(readAll(m_folder->path()).marks != before);
    QVERIFY(setTime("new", 1'000'000) == 0 && setTime("cur", 1'000'001) == 0);
    QVERIFY(readAll(m_folder->path()).marks != before);
}

void TestLocalMail::givesAgainWhatIsWanted_data()
{
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("later"); // what a message is added by
    QTest::addColumn<bool>("continues"); // where one was added
    const QByteArrayList files{"a.eml", "b.eml", "c.eml", "d.eml"};
    const QByteArrayList maildir{"new/1.host", "cur/2.host:2,S", "cur/3.host", "new/4.host"};
    QTest::newRow("message files") << files << u"."_s << u"e.eml"_s << false;
    QTest::newRow("a Maildir") << maildir << u"."_s << u"new/5.host"_s << false;
    QTest::newRow("an mbox") << QByteArrayList{"mbox"} << u"mbox"_s << u"mbox"_s << true;
}

/// Of a folder that stands as it stood only the messages are read that are wanted, and of one that grew only those and
/// what was added.
void TestLocalMail::givesAgainWhatIsWanted()
{
    QFETCH(QByteArrayList, files);
    QFETCH(QString, source);
    QFETCH(QString, later);
    QFETCH(bool, continues);
    const bool isMbox = files.size() == 1;
    for (const QByteArray &file : std::as_const(files)) {
        write(QString::fromLatin1(file), isMbox ? QByteArray(mbox).repeated(4) : mail + file);
    }
    const QString place = QDir::cleanPath(path(source));
    const Seen before = readAll(place);
    QCOMPARE(before.keys.size(), 4);
    const QByteArrayList wanted{before.keys.at(2), "nobody", "7000-nobody", "", before.keys.at(0)};
    const auto readWanted = [&](const QByteArrayList &keys, const MailFolder::Seen &seen) {
        const auto found = mailSourceFor(place, {});
        const auto folders = found->folders({});
        MailFolder &folder = *folders->front();
        std::optional<QByteArrayList> given;
        if (folder.open({}) && folder.continueFrom(before.marks.first(), keys, {})) {
            given.emplace();
            while (const auto message = *folder.next(seen, {})) {
                given->append(message->bytes ? message->key : "fault");
            }
            if (folder.messagesPassed() != folder.messagesInAll().value_or(folder.messagesPassed())) {
                given->append("more to come");
            }
        }
        return given;
    };
    QCOMPARE(readWanted(wanted, seenNone), (QByteArrayList{before.keys.at(0), before.keys.at(2)}));
    QCOMPARE(readWanted(wanted + wanted, seenNone), (QByteArrayList{before.keys.at(0), before.keys.at(2)}));
    QCOMPARE(readWanted({}, seenNone), QByteArrayList());
    const auto seenFirst = [&](QByteArrayView key) { return key == before.keys.first(); };
    QCOMPARE(readWanted(wanted, seenFirst), QByteArrayList{before.keys.at(2)});
    write(later, isMbox ? QByteArray(mbox).repeated(5) : mail + QByteArray("new"));
    const Seen after = readAll(place);
    QCOMPARE(after.keys.size(), 5);
    // A message that was added may be wanted again, too, where the scan that found it did not come to its end.
    const auto grown = readWanted(QByteArrayList{after.keys.last()} + wanted, seenNone);
    QCOMPARE(grown.has_value(), continues);
    if (continues) {
        QCOMPARE(*grown, (QByteArrayList{before.keys.at(0), before.keys.at(2), after.keys.last()}));
    }
}

void TestLocalMail::stopsWhenAsked()
{
    write(u"a.eml"_s);
    std::stop_source stop;
    stop.request_stop();
    const auto source = mailSourceFor(m_folder->path(), {});
    const auto folders = source->folders(stop.get_token());
    QVERIFY(!folders);
    QCOMPARE(folders.error().trouble, MailTrouble::Cancelled);
}

void TestLocalMail::saysWhoseAttachmentsAreOpened()
{
    const auto opens = [](const QString &place, bool wanted) {
        const auto source = mailSourceFor(place, {.openAttached = wanted});
        const auto folders = source->folders({});
        return folders->front()->open({}) && (*folders->front()->next(seenNone, {}))->openAttached;
    };
    const QString loose = write(u"a.eml"_s);
    QVERIFY(opens(loose, true));
    QVERIFY(!opens(loose, false));
    QVERIFY(!opens(write(u"inbox"_s, mbox), true));
    QVERIFY(opens(write(u"saved.eml"_s, mbox), true));
    write(u"mail/cur/1.x"_s);
    write(u"mail/new/2.x"_s);
    QVERIFY(!opens(path(u"mail"_s), true));
}

void TestLocalMail::readsNamesThatAreNoText()
{
    const QByteArray name = QFile::encodeName(m_folder->path()) + "/\xff\xfe.eml";
    QVERIFY(QFile::copy(write(u"a.eml"_s), path(u"b.eml"_s)));
    QVERIFY(::rename(QFile::encodeName(path(u"b.eml"_s)).constData(), name.constData()) == 0);
    const Seen all = readAll(m_folder->path());
    QCOMPARE(all.lines.size(), 2);
    QVERIFY(!all.lines.last().contains('!'));
    ::unlink(name.constData()); // which QTemporaryDir cannot
}

QTEST_GUILESS_MAIN(TestLocalMail)
#include "tst_localmail.moc"
