// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerimport.h"
#include "ledgerstore.h"
#include "ledgerwriter.h"
#include "rfc3339.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace Indicia;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Indicia::LedgerSourceForm)
using Fault = LedgerImportError::Fault;

namespace {

QByteArray letter(int number, const QByteArray &from = "joe@example.org", int day = 1)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Joe <" + from + ">\r\nTo: anna" + n
        + "@example.net, <bert@example.com>\r\nCc: carl@example.com\r\nDate: " + QByteArray::number(day)
        + " Nov 2026 12:00:00 +0000\r\nMessage-ID: <" + n + "@Example.ORG>\r\nSubject: x\r\n\r\nbody\r\n";
}

QByteArray inMbox(const QByteArray &message)
{
    return "From joe@example.org Sat Nov 21 03:24:14 2026\n" + QByteArray(message).replace("\r\n", "\n") + '\n';
}

/// What a server's log tells of one message, second by second.
QByteArray logged(int number, int second, const QByteArray &sender = "joe@example.org", bool login = true)
{
    const QByteArray id = "4F35AB" + QByteArray::number(number).rightJustified(5, '0');
    const QByteArray at = "Nov 20 " + QTime(0, 0).addSecs(second).toString(u"HH:mm:ss"_s).toLatin1() + " mail postfix/";
    return at + "submission/smtpd[1]: " + id + ": client=pc[203.0.113.45]"
        + (login ? ", sasl_method=PLAIN, sasl_username=joe" : "") + '\n' + at + "cleanup[1]: " + id + ": message-id=<"
        + QByteArray::number(number) + "@example.org>\n" + at + "qmgr[1]: " + id + ": from=<" + sender
        + ">, size=1, nrcpt=2 (queue active)\n" + at + "smtp[1]: " + id + ": to=<anna" + QByteArray::number(number)
        + "@example.net>, relay=x, status=sent (ok)\n" + at + "smtp[1]: " + id
        + ": to=<bert@example.com>, relay=x, status=sent (ok)\n" + at + "qmgr[1]: " + id + ": removed\n";
}

struct Case
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"ledger.sqlite"_s);
    std::unique_ptr<LedgerWriter> writer = *LedgerWriter::open(path);
    LedgerImportSetting setting;

    Case()
    {
        setting.identity.domains = {"example.org"};
        setting.now = *parseDateTime("2026-11-21T03:24:14Z");
    }

    QString file(const QString &name, const QByteArray &octets, QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        const QString where = folder.filePath(name);
        QDir().mkpath(QFileInfo(where).path());
        QFile one(where);
        const bool written = one.open(mode) && one.write(octets) == octets.size()
            && one.flush()
            // The year of a log comes from when it was written.
            && one.setFileTime(
                QDateTime(QDate(2026, 11, 20), QTime(23, 0), QTimeZone::utc()), QFile::FileModificationTime);
        return written ? where : QString();
    }

    std::expected<LedgerImportTally, LedgerImportError> import(const QString &where)
    {
        return importIntoLedger(*writer, where, setting);
    }

    [[nodiscard]] qint64 entries() const
    {
        qint64 all = 0;
        const QList<LedgerSource> sources = writer->sources().value();
        for (const LedgerSource &source : sources) {
            all += source.entries;
        }
        return all;
    }

    [[nodiscard]] QList<LedgerEntry> find(const QByteArray &messageId) const
    {
        return (*LedgerStore::open(path))->byMessageId(messageId).value();
    }

    /// Spans and senders of all covers, in words.
    [[nodiscard]] QByteArrayList covers() const
    {
        QByteArrayList all;
        for (const LedgerCover &cover : (*LedgerStore::open(path))->covers()) {
            all.append(cover.senders.join(',') + ' ' + dateTime(cover.from) + ' ' + dateTime(cover.to));
        }
        return all;
    }
};

QByteArray gzipped(const QByteArray &octets) // without checksums' sake: tst_gzipfile has the right ones
{
    quint32 crc = ~0U;
    for (const char octet : octets) {
        crc ^= static_cast<quint8>(octet);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
        }
    }
    QByteArray packed = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + qCompress(octets).sliced(6).chopped(4);
    for (quint32 number : {~crc, static_cast<quint32>(octets.size())}) {
        for (int i = 0; i < 4; ++i, number >>= 8) {
            packed.append(static_cast<char>(number & 0xff));
        }
    }
    return packed;
}

} // namespace

/// A ledger is filled from Sent folders and from logs: with all that is new, and nothing twice.
class TestLedgerImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<LedgerSourceForm>("form");
        QTest::newRow("mbox") << u"Sent"_s << inMbox(letter(1)) << LedgerSourceForm::Mbox;
        QTest::newRow("one message") << u"one.eml"_s << letter(1) << LedgerSourceForm::MessageFile;
        QTest::newRow("Postfix") << u"mail.log"_s << logged(1, 1) << LedgerSourceForm::MailLog;
        QTest::newRow("packed") << u"mail.log.2.gz"_s << gzipped(logged(1, 1)) << LedgerSourceForm::MailLog;
        QTest::newRow("a log that was just rotated") << u"mail.log"_s << QByteArray() << LedgerSourceForm::MailLog;
        QTest::newRow("a log whose first line was cut")
            << u"x"_s << "tfix/smtp[1]: to=<a@b>\n" + logged(1, 1) << LedgerSourceForm::MailLog;
        QTest::newRow("Exim") << u"mainlog"_s << QByteArray("2026-11-21 03:24:14 Start queue run: pid=36\n")
                              << LedgerSourceForm::MailLog;
    }

    void forms()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, octets);
        const Case one;
        const auto form = ledgerSourceForm(one.file(name, octets));
        QVERIFY(form.has_value());
        QTEST(*form, "form");
    }

    void noSource()
    {
        Case one;
        QCOMPARE(one.import(one.folder.filePath(u"none"_s)).error().fault, Fault::NotThere);
        QCOMPARE(one.import(one.file(u"picture"_s, "\x89PNG\r\n\x1a\n")).error().fault, Fault::NotASource);
        QCOMPARE(one.import(one.file(u"a.gz"_s, gzipped("text"))).error().fault, Fault::NotASource);
        QCOMPARE(one.import(one.file(u"mail.log.1.xz"_s,
                                "\xFD"
                                "7zXZ"))
                     .error()
                     .fault,
            Fault::NotUnpacked);
        const QString pipe = one.folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(one.import(pipe).error().fault, Fault::NotRegular);
        one.setting.identity = {};
        QCOMPARE(one.import(one.file(u"mail.log"_s, logged(1, 1))).error().fault, Fault::NoIdentity);
        QVERIFY(one.writer->sources()->isEmpty());
    }

    void rotatedNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("as it is") << QByteArray("mail.log") << QByteArray("mail.log");
        QTest::newRow("a number") << QByteArray("mail.log.1") << QByteArray("mail.log");
        QTest::newRow("packed") << QByteArray("mail.log.12.gz") << QByteArray("mail.log");
        QTest::newRow("a day") << QByteArray("maillog-20261121") << QByteArray("maillog");
        QTest::newRow("a day, packed") << QByteArray("maillog-20261121.gz") << QByteArray("maillog");
        QTest::newRow("a day and seconds") << QByteArray("maillog-20261121-1795231587.gz") << QByteArray("maillog");
        QTest::newRow("a day behind a dot") << QByteArray("mainlog.20261121") << QByteArray("mainlog");
        QTest::newRow("a number that belongs to it") << QByteArray("mail2") << QByteArray("mail2");
        QTest::newRow("nothing but a number") << QByteArray("1") << QByteArray("1");
    }

    void rotatedNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, kept);
        const Case one;
        const QString where = one.file(QString::fromLatin1(name), logged(1, 1));
        const QByteArray base = QFile::encodeName(QFileInfo(where).canonicalPath());
        QCOMPARE(ledgerSourcePath(where, LedgerSourceForm::MailLog), base + '/' + kept);
    }

    void sentFolder_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("open");
        QTest::addColumn<bool>("mbox");
        QTest::newRow("mbox") << u"Sent"_s << u"Sent"_s << true;
        QTest::newRow("Maildir") << u"md/cur/%1.x:2,S"_s << u"md"_s << false;
        QTest::newRow("folder") << u"sent/%1.eml"_s << u"sent"_s << false;
    }

    void sentFolder()
    {
        QFETCH(QString, where);
        QFETCH(QString, open);
        QFETCH(bool, mbox);
        Case one;
        one.setting.batch = 2;
        const auto put = [&](int number, const QByteArray &message) {
            return mbox ? one.file(where, inMbox(message), QIODevice::Append) : one.file(where.arg(number), message);
        };
        one.folder.filePath(u"md"_s);
        QDir(one.folder.path()).mkpath(u"md/new"_s);
        for (int i = 1; i <= 5; ++i) {
            put(i, letter(i, "joe@example.org", i));
        }
        const auto first = one.import(one.folder.filePath(open));
        QVERIFY(first.has_value());
        QCOMPARE(first->added, 5);
        const LedgerEntry entry = one.find("3@example.org").value(0);
        QCOMPARE(entry.kind, LedgerKind::Person);
        QCOMPARE(dateTime(entry.date), "2026-11-03T12:00:00Z");
        QCOMPARE(entry.headerFrom, "joe@example.org");
        QCOMPARE(entry.account, "joe@example.org");
        QCOMPARE(entry.recipients, (QList<QByteArray>{"anna3@example.net", "bert@example.com", "carl@example.com"}));
        QCOMPARE(one.covers(), QByteArrayList{"joe@example.org 2026-11-01T12:00:00Z 2026-11-05T12:00:00Z"});

        const auto again = one.import(one.folder.filePath(open));
        QCOMPARE(again->added, 0);
        QCOMPARE(again->read, 0); // not even opened
        put(6, letter(6, "joe@example.org", 9));
        const auto more = one.import(one.folder.filePath(open));
        QCOMPARE(more->added, 1);
        QCOMPARE(more->read, 1);
        QCOMPARE(one.entries(), 6);
        QCOMPARE(one.covers(), QByteArrayList{"joe@example.org 2026-11-01T12:00:00Z 2026-11-09T12:00:00Z"});
    }

    /// Stopped after each batch, as a kill there would, and gone on with by another program.
    void killedAtEachBatch_data() { sentFolder_data(); }

    void killedAtEachBatch()
    {
        QFETCH(QString, where);
        QFETCH(QString, open);
        QFETCH(bool, mbox);
        Case one;
        one.setting.batch = 3;
        QDir(one.folder.path()).mkpath(u"md/new"_s);
        for (int i = 1; i <= 20; ++i) {
            mbox ? one.file(where, inMbox(letter(i)), QIODevice::Append) : one.file(where.arg(i), letter(i));
        }
        qint64 added = 0;
        for (int round = 0; round < 30; ++round) {
            std::stop_source stop;
            one.setting.stop = stop.get_token();
            one.setting.progress = [&](const LedgerImportProgress &) { stop.request_stop(); };
            const auto tally = one.import(one.folder.filePath(open));
            if (tally) {
                break;
            }
            QCOMPARE(tally.error().fault, Fault::Stopped);
            one.writer.reset();
            one.writer = *LedgerWriter::open(one.path);
            QVERIFY(one.entries() - added >= 1 || one.entries() == 20);
            added = one.entries();
        }
        QCOMPARE(one.entries(), 20);
        for (int i = 1; i <= 20; ++i) {
            QCOMPARE(one.find(QByteArray::number(i) + "@example.org").size(), 1);
        }
    }

    void anMboxThatIsWrittenAnew()
    {
        Case one;
        QByteArray all;
        for (int i = 1; i <= 30; ++i) {
            all += inMbox(letter(i));
        }
        QVERIFY(one.import(one.file(u"Sent"_s, all)).has_value());
        // One in the middle was taken out, and a longer one added: nothing of the head tells.
        const QByteArray second = inMbox(letter(20));
        QByteArray compacted = all;
        compacted.remove(compacted.indexOf(second), second.size());
        compacted += inMbox(letter(31).replace("body", QByteArray(2'000, 'x')));
        QCOMPARE(one.import(one.file(u"Sent"_s, compacted))->added, 1);
        QCOMPARE(one.entries(), 31); // what was sent stays sent
        // All is gone but one.
        QCOMPARE(one.import(one.file(u"Sent"_s, inMbox(letter(32))))->added, 1);
        QCOMPARE(one.find("32@example.org").size(), 1);
    }

    void aMaildirWhereFlagsChange()
    {
        Case one;
        const QString fresh = one.file(u"md/new/1.x"_s, letter(1));
        QDir(one.folder.path()).mkpath(u"md/cur"_s);
        QCOMPARE(one.import(one.folder.filePath(u"md"_s))->added, 1);
        QVERIFY(QFile::rename(fresh, one.folder.filePath(u"md/cur/1.x:2,RS"_s)));
        const auto again = one.import(one.folder.filePath(u"md"_s));
        QCOMPARE(again->read, 0);
    }

    void whatIsNoMessageIsCounted()
    {
        Case one;
        one.file(u"sent/1.eml"_s, letter(1));
        one.file(u"sent/2.eml"_s, "\x89PNG\r\n\x1a\n");
        one.file(u"sent/readme.txt"_s, "text");
        const auto tally = one.import(one.folder.filePath(u"sent"_s));
        QCOMPARE(tally->added, 1);
        QCOMPARE(tally->unreadable, 1);
    }

    void withoutAMessageId()
    {
        Case one;
        QByteArray anonymous = letter(1);
        anonymous.replace("Message-ID: <1@Example.ORG>\r\n", "");
        const QString where
            = one.file(u"Sent"_s, inMbox(anonymous) + inMbox(QByteArray(anonymous).replace("anna1", "anna2")));
        QCOMPARE(one.import(where)->added, 2);
        one.file(u"Sent"_s, inMbox(letter(9)) + inMbox(anonymous));
        QCOMPARE(one.import(where)->added, 1);
    }

    void sentCovers_data()
    {
        QTest::addColumn<QByteArrayList>("messages");
        QTest::addColumn<QByteArrayList>("spans");
        const QByteArray joe = "joe@example.org ";
        QTest::newRow("each author for himself") << QByteArrayList{letter(1, "joe@example.org", 1),
            letter(2, "ann@example.org", 5), letter(3, "joe@example.org", 3)}
                                                 << QByteArrayList{joe + "2026-11-01T12:00:00Z 2026-11-03T12:00:00Z",
                                                        "ann@example.org 2026-11-05T12:00:00Z 2026-11-05T12:00:00Z"};
        QTest::newRow("a month of nothing is a hole")
            << QByteArrayList{letter(1), letter(2).replace("Nov 2026", "Sep 2026"),
                   letter(3).replace("Nov 2026", "Oct 2019")}
            << QByteArrayList{joe + "2019-10-01T12:00:00Z 2019-10-01T12:00:00Z",
                   joe + "2026-09-01T12:00:00Z 2026-09-01T12:00:00Z",
                   joe + "2026-11-01T12:00:00Z 2026-11-01T12:00:00Z"};
        QTest::newRow("what lies between joins") << QByteArrayList{letter(1), letter(2).replace("Nov 2026", "Sep 2026"),
            letter(3).replace("Nov 2026", "Oct 2026")}
                                                 << QByteArrayList{joe + "2026-09-01T12:00:00Z 2026-11-01T12:00:00Z"};
        QTest::newRow("dates that cannot be") << QByteArrayList{letter(1), letter(2).replace("Nov 2026", "Nov 2036"),
            letter(3).replace("Nov 2026", "Nov 1970"), letter(4).replace("Date", "X")}
                                              << QByteArrayList{joe + "2026-11-01T12:00:00Z 2026-11-01T12:00:00Z"};
        QTest::newRow("an author that would stand for all")
            << QByteArrayList{letter(1, "*@example.org")} << QByteArrayList();
    }

    void sentCovers()
    {
        QFETCH(QByteArrayList, messages);
        QFETCH(QByteArrayList, spans);
        Case one;
        QByteArray all;
        for (const QByteArray &message : std::as_const(messages)) {
            all += inMbox(message);
        }
        QVERIFY(one.import(one.file(u"Sent"_s, all)).has_value());
        QByteArrayList found = one.covers();
        std::ranges::sort(found);
        std::ranges::sort(spans);
        QCOMPARE(found, spans);
    }

    void anAccountThatIsNamed()
    {
        Case one;
        one.setting.terms.account = "sales@example.org";
        QVERIFY(one.import(one.file(u"Sent"_s, inMbox(letter(1)))).has_value());
        QCOMPARE(one.find("1@example.org").first().account, "sales@example.org");
        QCOMPARE(one.covers(), QByteArrayList{"sales@example.org 2026-11-01T12:00:00Z 2026-11-01T12:00:00Z"});
    }

    void serverLog()
    {
        Case one;
        const QByteArray log = logged(1, 100) + logged(2, 200, "eve@example.com")
            + logged(3, 300, "joe@example.org", false)
                  .replace("example.net", "example.org")
                  .replace("example.com", "example.org")
            + logged(4, 400, "prvs=0752bf68e4=ann@example.org");
        const auto tally = one.import(one.file(u"mail.log"_s, log));
        QCOMPARE(tally->added, 2);
        const LedgerEntry entry = one.find("1@example.org").value(0);
        QCOMPARE(entry.kind, LedgerKind::Server);
        QCOMPARE(entry.envelopeSender, "joe@example.org");
        QCOMPARE(entry.account, "joe");
        QCOMPARE(entry.queueId, "4F35AB00001");
        QCOMPARE(dateTime(entry.date), "2026-11-20T00:01:40Z");
        QCOMPARE(entry.recipients, (QList<QByteArray>{"anna1@example.net", "bert@example.com"}));
        QVERIFY(one.find("2@example.org").isEmpty());
        QVERIFY(one.find("3@example.org").isEmpty()); // forged, and came in
        QCOMPARE(one.find("4@example.org").first().envelopeSender, "ann@example.org");
        QCOMPARE(one.covers(), QByteArrayList{"*@example.org 2026-11-20T00:01:40Z 2026-11-20T00:06:40Z"});
    }

    void aLogInWhichNobodyOfUsSendsCoversNothing()
    {
        Case one;
        QCOMPARE(one.import(one.file(u"mail.log"_s, logged(2, 200, "eve@example.com")))->added, 0);
        QCOMPARE(one.covers(), QByteArrayList());
    }

    void aLogThatGrows()
    {
        QByteArray all;
        for (int i = 1; i <= 8; ++i) {
            all += logged(i, i * 60);
        }
        for (qsizetype cut = all.indexOf('\n') - 5; cut < all.size(); cut += 97) {
            Case one;
            one.setting.batch = 2;
            QVERIFY(one.import(one.file(u"mail.log"_s, all.first(cut))).has_value());
            one.writer.reset();
            one.writer = *LedgerWriter::open(one.path);
            QVERIFY(one.import(one.file(u"mail.log"_s, all)).has_value());
            QCOMPARE(one.entries(), 8);
            for (int i = 1; i <= 8; ++i) {
                const auto found = one.find(QByteArray::number(i) + "@example.org");
                QCOMPARE(found.size(), 1);
                QCOMPARE(found.first().recipients.size(), 2);
            }
            QCOMPARE(one.covers(), QByteArrayList{"*@example.org 2026-11-20T00:01:00Z 2026-11-20T00:08:00Z"});
        }
    }

    void aLogThatIsKilledAtEachBatch()
    {
        Case one;
        one.setting.batch = 1;
        QByteArray all;
        for (int i = 1; i <= 12; ++i) {
            all += logged(i, i * 60);
        }
        const QString where = one.file(u"mail.log"_s, all);
        int rounds = 0;
        for (; rounds < 200; ++rounds) {
            std::stop_source stop;
            one.setting.stop = stop.get_token();
            one.setting.progress = [&](const LedgerImportProgress &) { stop.request_stop(); };
            if (one.import(where)) {
                break;
            }
            one.writer.reset();
            one.writer = *LedgerWriter::open(one.path);
        }
        QVERIFY(rounds > 12 && rounds < 200);
        QCOMPARE(one.entries(), 12);
        QCOMPARE(one.covers(), QByteArrayList{"*@example.org 2026-11-20T00:01:00Z 2026-11-20T00:12:00Z"});
    }

    /// One log, rotated at every line, plain and packed: a message whose lines stand in two files is whole.
    void aLogThatIsRotated_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }

    void aLogThatIsRotated()
    {
        QFETCH(bool, packed);
        const QByteArray all = logged(1, 60) + logged(2, 120) + logged(3, 180);
        for (qsizetype cut = all.indexOf('\n') + 1; cut > 0 && cut < all.size(); cut = all.indexOf('\n', cut) + 1) {
            Case one;
            // First as the live file, then under its new name, with the rest in a new file.
            QCOMPARE(one.import(one.file(u"mail.log"_s, all.first(cut))).has_value(), true);
            const qint64 before = one.entries();
            QFile::remove(one.folder.filePath(u"mail.log"_s));
            const QString older = packed ? one.file(u"mail.log.1.gz"_s, gzipped(all.first(cut)))
                                         : one.file(u"mail.log.1"_s, all.first(cut));
            QCOMPARE(one.import(older)->read, 0);
            QCOMPARE(one.entries(), before);
            QVERIFY(one.import(one.file(u"mail.log"_s, all.sliced(cut))).has_value());
            QCOMPARE(one.entries(), 3);
            QCOMPARE(one.writer->sources()->size(), 1);
            for (int i = 1; i <= 3; ++i) {
                const auto found = one.find(QByteArray::number(i) + "@example.org");
                QCOMPARE(found.size(), 1);
                QCOMPARE(found.first().recipients.size(), 2);
                QCOMPARE(found.first().account, "joe");
            }
        }
    }

    void aPackedLogThatIsCut()
    {
        QByteArray all;
        for (int i = 1; i <= 50; ++i) {
            all += logged(i, i * 60);
        }
        const QByteArray packed = gzipped(all);
        Case one;
        const auto cut = one.import(one.file(u"mail.log.1.gz"_s, packed.first(packed.size() / 2)));
        QCOMPARE(cut.error().fault, Fault::Damaged);
        QCOMPARE_GT(one.entries(), 3);
        QVERIFY(one.entries() < 50);
        QCOMPARE(one.import(one.file(u"mail.log.1.gz"_s, packed))->unreadable, 0);
        QCOMPARE(one.entries(), 50);
    }

    void aLogThatIsCutAndBegunAnew()
    {
        Case one;
        QVERIFY(one.import(one.file(u"mail.log"_s, logged(1, 60) + logged(2, 120))).has_value());
        QVERIFY(one.import(one.file(u"mail.log"_s, logged(3, 180))).has_value());
        QCOMPARE(one.entries(), 3);
    }

    void twoImportsOfOneSourceAtOnce()
    {
        Case one;
        QByteArray log;
        QByteArray mbox;
        for (int i = 1; i <= 60; ++i) {
            log += logged(i, i);
            mbox += inMbox(letter(i));
        }
        const QString logFile = one.file(u"mail.log"_s, log);
        const QString sent = one.file(u"Sent"_s, mbox);
        std::atomic<int> failed = 0;
        const auto fill = [&] {
            auto writer = LedgerWriter::open(one.path);
            LedgerImportSetting setting = one.setting;
            setting.batch = 2;
            for (const QString &where : {logFile, sent}) {
                failed += writer && importIntoLedger(**writer, where, setting) ? 0 : 1;
            }
        };
        {
            const std::jthread first(fill);
            const std::jthread second(fill);
        }
        QCOMPARE(failed, 0);
        QCOMPARE(one.entries(), 120);
        QCOMPARE(one.find("60@example.org").size(), 2); // a person's and a server's
    }

    void oldestFirst()
    {
        const Case one;
        const auto at = [&](const QString &name, int day) {
            const QString where = one.file(name, "x");
            QFile file(where);
            [[maybe_unused]] const bool opened = file.open(QIODevice::ReadWrite);
            file.setFileTime(
                QDateTime(QDate(2026, 11, day), QTime(1, 0), QTimeZone::utc()), QFile::FileModificationTime);
            return where;
        };
        const QString newest = at(u"mail.log"_s, 20);
        const QString middle = at(u"mail.log.1"_s, 13);
        const QString oldest = at(u"mail.log.2.gz"_s, 6);
        QCOMPARE(inImportOrder({newest, middle, oldest}), (QStringList{oldest, middle, newest}));
    }
};

QTEST_GUILESS_MAIN(TestLedgerImport)
#include "tst_ledgerimport.moc"
