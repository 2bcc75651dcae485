// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mbox.h"
#include "mboxfolder.h"
#include "messagelimits.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fromLine = "From joe@example.org Sat Nov 21 03:24:14 2026\n";

struct Reading
{
    QByteArrayList keys;
    QByteArrayList messages; ///< a fault's number in place of one that has none
    std::optional<MailFault> fault;
    bool continued = false;
    MailFolder::Opening opening;
};

bool isKnown(const QByteArrayList &known, QByteArrayView key)
{
    return std::ranges::any_of(known, [&](const QByteArray &one) { return one == key; });
}

Reading readMbox(const QString &path, const QByteArrayList &known = {}, const QByteArray &mark = {})
{
    MboxFolder folder(QFile::encodeName(path), path, false);
    Reading reading;
    const auto opening = folder.open({});
    if (!opening) {
        reading.fault = opening.error();
        return reading;
    }
    reading.opening = *opening;
    reading.continued = !mark.isEmpty() && folder.continueFrom(mark, {}, {}).has_value();
    while (true) {
        auto message = folder.next([&](QByteArrayView key) { return isKnown(known, key); }, {});
        if (!message) {
            reading.fault = message.error();
            return reading;
        }
        if (!*message) {
            return reading;
        }
        reading.keys.append((*message)->key);
        reading.messages.append((*message)->bytes
                ? *(*message)->bytes
                : "fault " + QByteArray::number(int((*message)->bytes.error().trouble)));
    }
}

QByteArray withContentLength(const QByteArray &header, const QByteArray &body)
{
    return header + "Content-Length: " + QByteArray::number(body.size()) + "\n\n" + body;
}

} // namespace

/// Messages out of an mbox file, to the octet.
class TestMboxFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void partsAsTheOtherReader_data();
    void partsAsTheOtherReader();
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void believesAContentLengthThatAgrees_data();
    void believesAContentLengthThatAgrees();
    void readsALargeCorpusToTheOctet();
    void keepsTheKeysOfFormerScans();
    void passesOverLargeMessages();
    void readsBeyondFourGigabytes();
    void asksBeforeItReads();
    void noticesAnEditedFile();
    void goesOnWhereItEnded_data();
    void goesOnWhereItEnded();
    void readsAgainAMessageThatWasBeingWritten();
    void doesNotGoOnInAnotherFile();
    void tellsWhenItIsNoMbox();
    void stopsWhenAsked();
    void tellsTheTimeOfDelivery();

private:
    void write(const QByteArray &octets) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMboxFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"inbox"_s);
}

void TestMboxFolder::write(const QByteArray &octets) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size()) {
        qFatal("cannot write");
    }
}

void TestMboxFolder::partsAsTheOtherReader_data()
{
    QTest::addColumn<QByteArray>("octets");
    const QByteArray one = QByteArray(fromLine) + "Subject: one\n\nbody\n\n";
    const QByteArray two = QByteArray(fromLine) + "Subject: two\n\nbody\n";
    QTest::newRow("two") << one + two;
    QTest::newRow("CR LF") << QByteArray(one + two).replace("\n", "\r\n");
    QTest::newRow("prose that begins with From") << one.chopped(1) + "\nFrom here on\nit goes: on\n\n" + two;
    QTest::newRow("From without an empty line before") << one.chopped(1) + two;
    QTest::newRow("quoted From") << one.chopped(1) + "\n>From me\nTo: you\n\n" + two;
    QTest::newRow("quoted From, twice") << one.chopped(1) + "\n>>From me\nTo: you\n\n" + two;
    QTest::newRow("an empty body") << QByteArray("From a\nSubject: x\n\n") + two;
    QTest::newRow("a header without end") << one + "From a\nSubject: x\n";
    QTest::newRow("From at the very end") << one + "From a\n";
    QTest::newRow("From amid the last line") << one + "From a";
    QTest::newRow("a body of one long line") << one.chopped(1) + QByteArray(3'000'000, 'x') + "\n\n" + two;
    QTest::newRow("a From line that never ends") << one + "From " + QByteArray(100'000, 'x') + "\nTo: x\n\n" + two;
    QTest::newRow("NUL in a body") << one.chopped(1) + QByteArray("a\0b\n\n", 5) + two;
    QTest::newRow("mixed line ends") << one.chopped(1) + "\r\n" + two;
    // A "From " line at every place around the edges of what is read at once.
    for (const int edge : {64 * 1024, 1024 * 1024}) {
        for (const int shift : {-70, -60, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2}) {
            QTest::addRow("From at %d%+d", edge, shift)
                << one.chopped(1) + QByteArray(edge + shift - one.size(), 'x') + "\n\n" + two + '\n' + one;
        }
    }
}

void TestMboxFolder::partsAsTheOtherReader()
{
    QFETCH(QByteArray, octets);
    write(octets);
    QByteArrayList expected;
    for (const QByteArrayView message : mboxMessages(octets)) {
        expected.append(message.sliced(message.indexOf('\n') + 1).toByteArray());
    }
    QByteArray &last = expected.last(); // which ends as if another one came
    last.truncate(mboxMessageEnd(last, last.size()));
    const Reading reading = readMbox(m_path);
    QVERIFY(!reading.fault);
    QCOMPARE(reading.messages, expected);
}

void TestMboxFolder::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::newRow("no messages") << QByteArrayList();
    QTest::newRow("one") << QByteArrayList{"Subject: a\n\nbody\n"};
    QTest::newRow("without a body") << QByteArrayList{"Subject: a\n\n", "Subject: b\n\n"};
    QTest::newRow("CR LF") << QByteArrayList{"Subject: a\r\n\r\nbody\r\n", "Subject: b\r\n\r\nbody\r\n"};
    QTest::newRow("empty lines at the end") << QByteArrayList{"Subject: a\n\nbody\n\n\n", "Subject: b\n\nx\n\n"};
    QTest::newRow("quoted From lines stay quoted") << QByteArrayList{"Subject: a\n\n>From b\n>>From c\n"};
    QTest::newRow("octets of any kind") << QByteArrayList{"Subject: a\n\n" + QByteArray("\0\xff\r\x80", 4) + '\n'};
}

void TestMboxFolder::givesBackWhatWasPutIn()
{
    QFETCH(QByteArrayList, messages);
    QByteArray octets;
    for (const QByteArray &message : messages) {
        octets += fromLine + message + '\n';
    }
    write(octets);
    QCOMPARE(readMbox(m_path).messages, messages);
    QCOMPARE(readMbox(m_path).opening.octets, octets.size());
}

void TestMboxFolder::believesAContentLengthThatAgrees_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArrayList>("messages");
    const QByteArray tricky = "a\n\nFrom b@example.org Sat Nov 21 03:24:14 2026\nSubject: inner\n\nc\n";
    const QByteArray long1 = withContentLength("Subject: a\n", tricky);
    const QByteArray plain = "Subject: b\n\nx\n";
    const QByteArray inner = "Subject: inner\n\nc\n";
    const QByteArray from = fromLine;
    QTest::newRow("it spans a From line") << from + long1 + '\n' + from + plain + '\n' << QByteArrayList{long1, plain};
    QTest::newRow("at the end of the file") << from + plain + '\n' + from + long1 + '\n'
                                            << QByteArrayList{plain, long1};
    QTest::newRow("no empty line at the end") << from + long1 << QByteArrayList{long1};
    const QByteArray noEnd = withContentLength("Subject: a\n", "no line end");
    QTest::newRow("a body without a line end") << from + noEnd + "\n\n" + from + plain << QByteArrayList{noEnd, plain};
    const QByteArray wrong = "Subject: a\nContent-Length: 9\n\n" + tricky;
    QTest::newRow("one that leads nowhere")
        << from + wrong << QByteArrayList{wrong.first(wrong.indexOf("\nFrom")), inner};
    const QByteArray huge = "Subject: a\nContent-Length: 9223372036854775807\n\nx\n";
    QTest::newRow("a huge one") << from + huge + '\n' + from + plain << QByteArrayList{huge, plain};
    const QByteArray negative = "Subject: a\nContent-Length: -1\n\nx\n";
    QTest::newRow("a negative one") << from + negative + '\n' + from + plain << QByteArrayList{negative, plain};
    const QByteArray twice = "Content-Length: " + QByteArray::number(tricky.size()) + '\n' + long1;
    QTest::newRow("two of them") << from + twice << QByteArrayList{twice.first(twice.indexOf("\nFrom")), inner};
    for (int octets = 0; octets <= 80; ++octets) { // a header is searched in steps of 64
        for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n")}) {
            const QByteArray body = QByteArray(tricky).replace("\n", lineEnd);
            const QByteArray header = "Subject: " + QByteArray(octets, 'c') + lineEnd + "content-type: x" + lineEnd
                + "content-length: " + QByteArray::number(body.size()) + lineEnd + lineEnd;
            const QByteArray second = QByteArray(plain).replace("\n", lineEnd);
            QTest::addRow("behind %d octets, %s", octets, lineEnd.size() == 1 ? "LF" : "CR LF")
                << from + header + body + lineEnd + from + second << QByteArrayList{header + body, second};
        }
    }
    const QByteArray late = "Subject: a\n\nContent-Length: 3\n\nx\n";
    QTest::newRow("not in the header") << from + late + '\n' + from + plain << QByteArrayList{late, plain};
    QByteArray full = (from + long1 + '\n' + from + plain + '\n').replace("\n", "\r\n");
    const qsizetype body = full.indexOf("\r\n\r\n") + 4;
    const qsizetype end = full.lastIndexOf("\r\nFrom ");
    full.replace(
        "Content-Length: " + QByteArray::number(tricky.size()), "Content-Length: " + QByteArray::number(end - body));
    QTest::newRow("CR LF") << full
                           << QByteArrayList{
                                  full.first(end).sliced(from.size() + 1), QByteArray(plain).replace("\n", "\r\n")};
}

void TestMboxFolder::believesAContentLengthThatAgrees()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArrayList, messages);
    write(octets);
    QCOMPARE(readMbox(m_path).messages, messages);
}

void TestMboxFolder::readsALargeCorpusToTheOctet()
{
    QByteArrayList digests;
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    quint32 state = 1;
    const auto random = [&](quint32 below) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % below;
    };
    for (int i = 0; i < 20'000; ++i) {
        QByteArray message = "Message-ID: <" + QByteArray::number(i) + "@example.org>\nSubject: x\n\n";
        for (quint32 lines = random(20); lines > 0; --lines) {
            message += QByteArray(random(100), char('a' + random(26))) + (random(5) == 0 ? "\n>From x\n" : "\n");
            message += random(9) == 0 ? "From the beginning\n" : "";
            message += random(9) == 0 ? "\n\n" : "";
        }
        if (random(4) == 0) {
            message.replace("\n", "\r\n");
        }
        digests.append(QCryptographicHash::hash(message, QCryptographicHash::Sha256));
        file.write(fromLine + message + '\n');
    }
    file.close();
    const Reading reading = readMbox(m_path);
    QVERIFY(!reading.fault);
    QCOMPARE(reading.messages.size(), digests.size());
    for (qsizetype i = 0; i < digests.size(); ++i) {
        QCOMPARE(QCryptographicHash::hash(reading.messages.at(i), QCryptographicHash::Sha256), digests.at(i));
    }
    QCOMPARE(QSet<QByteArray>(reading.keys.begin(), reading.keys.end()).size(), digests.size());
}

/// A key is the place and a digest of the header's first KiB with its "From " line, however long header and message
/// are.
void TestMboxFolder::keepsTheKeysOfFormerScans()
{
    QByteArray mbox;
    QByteArrayList keys;
    for (const qsizetype size : {0, 1, 900, 40'000, 300'000, 3'000'000}) {
        for (const qsizetype subject : {1, 700, 940, 2'000, 80'000}) {
            const QByteArray header = fromLine + "Subject: "_ba + QByteArray(subject, 's') + "\n\n";
            const QByteArray head = QCryptographicHash::hash(
                header.first(std::min<qsizetype>(header.size(), 1024)), QCryptographicHash::Sha256);
            keys.append(QByteArray::number(mbox.size()) + '-' + head.first(6).toHex());
            mbox += header + QByteArray(size, 'b') + "\n\n";
        }
    }
    write(mbox);
    QCOMPARE(readMbox(m_path).keys, keys);
}

void TestMboxFolder::passesOverLargeMessages()
{
    const QByteArray one = fromLine + "Subject: one\n\nbody\n\n"_ba;
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(one + fromLine + "Subject: large\n\n");
    QVERIFY(file.seek(file.pos() + Limits::messageOctets)); // a hole
    file.write("\n\n" + one);
    file.close();
    const Reading reading = readMbox(m_path);
    const QByteArray fault = "fault " + QByteArray::number(int(MailTrouble::TooLarge));
    QCOMPARE(reading.messages, (QByteArrayList{"Subject: one\n\nbody\n", fault, "Subject: one\n\nbody\n"}));
}

void TestMboxFolder::readsBeyondFourGigabytes()
{
    constexpr qint64 offset = 5LL * 1024 * 1024 * 1024;
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fromLine + "Subject: one\n\nbody\n\n"_ba);
    if (!file.seek(offset) || file.write("\n\n" + (fromLine + "Subject: far\n\nbody\n"_ba)) < 0) {
        QSKIP("no sparse files here");
    }
    file.close();
    const Reading reading = readMbox(m_path);
    QVERIFY(!reading.fault);
    QCOMPARE(reading.messages.last(), "Subject: far\n\nbody\n");
    QVERIFY(reading.keys.last().startsWith(QByteArray::number(offset + 2) + '-'));
}

void TestMboxFolder::asksBeforeItReads()
{
    write(fromLine + "Subject: one\n\nbody\n\n"_ba + fromLine + "Subject: two\n\nbody\n\n");
    const Reading first = readMbox(m_path);
    QCOMPARE(first.keys.size(), 2);
    QCOMPARE(readMbox(m_path, {first.keys.first()}).messages, QByteArrayList{"Subject: two\n\nbody\n"});
    QVERIFY(readMbox(m_path, first.keys).messages.isEmpty());
}

void TestMboxFolder::noticesAnEditedFile()
{
    write(fromLine + "Subject: one\n\nbody\n\n"_ba + fromLine + "Subject: two\n\nbody\n\n");
    const Reading first = readMbox(m_path);
    write(fromLine + "Subject: new\n\nbody\n\n"_ba + fromLine + "Subject: two\n\nbody\n\n");
    const Reading second = readMbox(m_path, first.keys, first.opening.mark);
    QVERIFY(!second.continued);
    QVERIFY(second.opening.mark != first.opening.mark);
    QCOMPARE(second.opening.id, first.opening.id);
    QCOMPARE(second.messages, QByteArrayList{"Subject: new\n\nbody\n"});
}

void TestMboxFolder::goesOnWhereItEnded_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("added");
    const QByteArray one = fromLine + "Subject: one\n\nbody\n"_ba;
    const QByteArray two = fromLine + "Subject: two\n\nbody\n"_ba;
    QTest::newRow("empty line before") << one + '\n' << two + '\n';
    QTest::newRow("empty line after") << one << '\n' + two;
    QTest::newRow("CR LF") << QByteArray(one + '\n').replace("\n", "\r\n") << QByteArray(two).replace("\n", "\r\n");
    QTest::newRow("CR LF, empty line after")
        << QByteArray(one).replace("\n", "\r\n") << QByteArray('\n' + two).replace("\n", "\r\n");
    QTest::newRow("a long file") << fromLine + "Subject: one\n\n"_ba + QByteArray(9000, 'x') + "\n\n" << two;
}

void TestMboxFolder::goesOnWhereItEnded()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, added);
    write(before);
    const Reading first = readMbox(m_path);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(added);
    file.close();
    const Reading second = readMbox(m_path, {}, first.opening.mark); // knows nothing: whatever is read is new
    QVERIFY(second.continued);
    QCOMPARE(second.messages.size(), 1);
    const Reading whole = readMbox(m_path);
    QCOMPARE(first.messages + second.messages, whole.messages);
    QCOMPARE(first.keys + second.keys, whole.keys);
}

void TestMboxFolder::readsAgainAMessageThatWasBeingWritten()
{
    const QByteArray one = fromLine + "Subject: one\n\nbody\n\n"_ba;
    const QByteArray two = fromLine + "Subject: two\n\nfirst line\nsecond line\n"_ba;
    for (qsizetype cut = 1; cut < two.size(); ++cut) {
        QFile::remove(m_path);
        write(one + two.first(cut));
        const Reading first = readMbox(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(two.sliced(cut));
        file.close();
        const Reading second = readMbox(m_path, first.keys, first.opening.mark);
        const QByteArrayList whole = readMbox(m_path).messages;
        QCOMPARE(whole.size(), 2);
        QVERIFY2(
            !second.messages.isEmpty() && second.messages.last() == whole.last(), qPrintable(QString::number(cut)));
    }
}

void TestMboxFolder::doesNotGoOnInAnotherFile()
{
    const QByteArray one = fromLine + "Subject: one\n\nbody\n\n"_ba;
    write(one);
    const Reading first = readMbox(m_path);
    write(fromLine + "Subject: ONE\n\nbody\n\n"_ba + one);
    QVERIFY(!readMbox(m_path, {}, first.opening.mark).continued);
    write("From x\n"_ba + one);
    QVERIFY(!readMbox(m_path, {}, first.opening.mark).continued);
    write(one.chopped(4));
    QVERIFY(!readMbox(m_path, {}, first.opening.mark).continued);
    QVERIFY(!readMbox(m_path, {}, "nonsense").continued);
}

void TestMboxFolder::tellsWhenItIsNoMbox()
{
    QCOMPARE(readMbox(m_path).fault->trouble, MailTrouble::NotFound);
    write("Subject: x\n\n");
    QCOMPARE(readMbox(m_path).fault->trouble, MailTrouble::Damaged);
    write({});
    QVERIFY(!readMbox(m_path).fault);
    QCOMPARE(readMbox(u"/dev/zero"_s).fault->trouble, MailTrouble::NotRegular);
}

void TestMboxFolder::stopsWhenAsked()
{
    write(fromLine + "Subject: one\n\nbody\n\n"_ba);
    MboxFolder folder(QFile::encodeName(m_path), m_path, false);
    QVERIFY(folder.open({}));
    std::stop_source stop;
    stop.request_stop();
    const auto message = folder.next([](QByteArrayView) { return false; }, stop.get_token());
    QVERIFY(!message);
    QCOMPARE(message.error().trouble, MailTrouble::Cancelled);
}

void TestMboxFolder::tellsTheTimeOfDelivery()
{
    using namespace std::chrono;
    write(fromLine + "Subject: one\n\nbody\n\n"_ba + "From nobody\nSubject: two\n\n");
    MboxFolder folder(QFile::encodeName(m_path), m_path, false);
    QVERIFY(folder.open({}));
    const auto none = [](QByteArrayView) { return false; };
    const auto first = folder.next(none, {});
    const sys_seconds expected = sys_days(2026y / November / 21) + 3h + 24min + 14s;
    QCOMPARE((*first)->received, expected);
    const auto second = folder.next(none, {});
    QVERIFY(!(*second)->received);
}

QTEST_GUILESS_MAIN(TestMboxFolder)
#include "tst_mboxfolder.moc"
