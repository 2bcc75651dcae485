// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounceexpectation.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Indicia;

/// Public collections of bounces from other projects.
class TestBounceConformance : public QObject
{
    Q_OBJECT

private slots:
    void deliveryStatusParts_data();
    void deliveryStatusParts();
    void lineEndTwins_data();
    void lineEndTwins();
    void agreementWithExpectedFacts();
    void repliesAndComplaints();
    void awkwardStructures_data();
    void awkwardStructures();
    void failedAddressesStandInTheMessage();
    void bareTexts();
    void dmarcReports();
    void forwardersReports();
};

namespace {

[[nodiscard]] QString bounceFolder(const char *sub)
{
    return sharedFolder(QStringLiteral("conformance/bounce/") + QLatin1StringView(sub));
}

[[nodiscard]] BounceReport readReport(const QString &path)
{
    return readBounce(Message::parse(readFile(path)));
}

/// A second, naive reading of the fields: only of blocks that are written as RFC 3464 says.
struct PlainBlock
{
    QByteArray address;
    QByteArray action;
    QByteArray status;
    friend bool operator==(const PlainBlock &, const PlainBlock &) = default;
};

[[nodiscard]] QByteArray fieldValue(const QByteArray &group, const QByteArray &name)
{
    for (const QByteArray &line : group.split('\n')) {
        if (line.toLower().startsWith(name + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

[[nodiscard]] QByteArray writtenAddress(QByteArray value)
{
    value = value.mid(value.indexOf(';') + 1).trimmed();
    const qsizetype open = value.startsWith('"') ? -1 : value.indexOf('<');
    if (open >= 0) {
        return value.mid(open + 1, value.indexOf('>') - open - 1);
    }
    return value.startsWith('|') ? value : value.split(' ').constFirst();
}

[[nodiscard]] QList<PlainBlock> plainBlocks(const Message &message)
{
    QList<PlainBlock> blocks;
    for (int i = 0; i < message.parts().size(); ++i) {
        if (!message.parts().at(i).mediaType.endsWith("delivery-status")) {
            continue;
        }
        QByteArray body = message.decodedBody(i, 1'000'000).replace("\r\n", "\n").replace('\r', '\n');
        while (body.contains("\n\n\n")) {
            body.replace("\n\n\n", "\n\n");
        }
        for (const QByteArray &group :
            QString::fromUtf8(body).toUtf8().replace("\n\n", QByteArray(1, '\0')).split('\0')) {
            QByteArray recipient = fieldValue(group, "final-recipient");
            recipient = recipient.isEmpty() ? fieldValue(group, "original-recipient") : recipient;
            if (!recipient.isEmpty()) {
                blocks.append({writtenAddress(recipient), fieldValue(group, "action").toLower().split(' ').constFirst(),
                    fieldValue(group, "status").split(' ').constFirst()});
            }
        }
    }
    return blocks;
}

[[nodiscard]] QList<PlainBlock> reportedBlocks(const BounceReport &report)
{
    QList<PlainBlock> blocks;
    for (const BounceRecipient &recipient : report.recipients) {
        const QByteArray action = recipient.action == DsnAction::NotSaid ? QByteArray() : actionWord(recipient.action);
        blocks.append({recipient.address, action, recipient.reportedStatus.split(' ').constFirst()});
    }
    return blocks;
}

void listFiles(const QString &folder, const QString &pattern)
{
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    }
}

/// Right and all.
struct Count
{
    int right = 0;
    int all = 0;
    void add(bool ok)
    {
        right += ok ? 1 : 0;
        ++all;
    }
};

struct ExpectedRow
{
    QByteArray status;
    QByteArray replyCode;
    QByteArray permanent;
    QByteArray reason;
    QByteArray recipient;
};

[[nodiscard]] QHash<QByteArray, QList<ExpectedRow>> expectedRows()
{
    QHash<QByteArray, QList<ExpectedRow>> rows;
    QByteArrayList lines = readFile(bounceFolder("sisimai/expected.tsv")).split('\n');
    lines.removeFirst();
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArrayList cells = line.split('\t');
        if (cells.size() >= 7) {
            rows[cells.at(0)].append({cells.at(2), cells.at(3), cells.at(4), cells.at(5), cells.at(6)});
        }
    }
    return rows;
}

[[nodiscard]] bool isOneOf(const QByteArray &value, const QByteArray &cell)
{
    return cell.split('|').contains(value);
}

} // namespace

void TestBounceConformance::deliveryStatusParts_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = bounceFolder("sisimai/bsd");
    if (folder.isEmpty()) {
        QSKIP("the collection of bounces is not here");
    }
    listFiles(folder, QStringLiteral("*.eml"));
}

/// One result for each recipient block, with its address, action and status.
void TestBounceConformance::deliveryStatusParts()
{
    QFETCH(QString, path);
    const Message message = Message::parse(readFile(path));
    const QList<PlainBlock> blocks = plainBlocks(message);
    if (!blocks.isEmpty()) {
        QVERIFY(reportedBlocks(readBounce(message)) == blocks);
    }
}

void TestBounceConformance::lineEndTwins_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("twin");
    for (const char *folder : {"sisimai/dos", "sisimai/mac"}) {
        const QString twins = bounceFolder(folder);
        if (twins.isEmpty()) {
            QSKIP("the collection of bounces is not here");
        }
        for (const QString &name : QDir(twins).entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(QLatin1StringView(folder) + u'/' + name))
                << bounceFolder("sisimai/bsd") + u'/' + name << twins + u'/' + name;
        }
    }
}

void TestBounceConformance::lineEndTwins()
{
    QFETCH(QString, path);
    QFETCH(QString, twin);
    BounceReport one = readReport(path);
    BounceReport other = readReport(twin);
    QCOMPARE(one.kind, other.kind);
    QCOMPARE(one.dialect, other.dialect);
    QCOMPARE(one.reportingMta, other.reportingMta);
    QCOMPARE(one.original.extent, other.original.extent);
    QCOMPARE(one.original.message.messageId(), other.original.message.messageId());
    for (BounceReport *report : {&one, &other}) {
        for (BounceRecipient &recipient : report->recipients) {
            recipient.source = {};
        }
    }
    QVERIFY(one.recipients == other.recipients);
}

/// The facts that the collection states: right for nearly all; the gaps are printed.
void TestBounceConformance::agreementWithExpectedFacts()
{
    const QHash<QByteArray, QList<ExpectedRow>> rows = expectedRows();
    if (rows.isEmpty()) {
        QSKIP("the collection of bounces is not here");
    }
    Count kind, recipients, address, status, reply, permanent, reason;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it.key().startsWith("arf") || it.key().startsWith("rfc3834")) {
            continue;
        }
        const BounceReport report = readReport(bounceFolder("sisimai/bsd/") + QString::fromUtf8(it.key()));
        kind.add(report.kind == MessageKind::Failure || report.kind == MessageKind::Delay
            || (report.kind == MessageKind::Success && it.value().constFirst().reason == "delivered"));
        recipients.add(report.recipients.size() == it.value().size());
        for (qsizetype i = 0; i < it.value().size(); ++i) {
            const ExpectedRow &row = it.value().at(i);
            const BounceRecipient recipient = report.recipients.value(i);
            if (!row.recipient.isEmpty()) {
                address.add(recipient.address == row.recipient);
            }
            status.add(isOneOf(recipient.status, row.status) || isOneOf(recipient.reportedStatus, row.status));
            if (!row.replyCode.isEmpty()) {
                reply.add(isOneOf(recipient.replyCode, row.replyCode));
            }
            if (row.permanent != "-") {
                permanent.add(permanentWord(recipient.permanent) == row.permanent);
            }
            const QByteArray word = reasonWord(recipient.reason);
            const bool same = isOneOf(word, row.reason);
            reason.add(same);
            if (!same) {
                qInfo("reason of %s: %s, expected %s", it.key().constData(), word.constData(), row.reason.constData());
            }
        }
    }
    const struct
    {
        const char *what;
        Count count;
        double share;
    } shares[] = {{"kind", kind, 0.99}, {"number of recipients", recipients, 0.98}, {"address", address, 1.0},
        {"status", status, 0.98}, {"reply code", reply, 0.98}, {"permanent", permanent, 0.98}, {"reason", reason, 0.92}};
    for (const auto &share : shares) {
        qInfo("%s: %d of %d", share.what, share.count.right, share.count.all);
        QVERIFY2(share.count.right >= share.share * share.count.all, share.what);
    }
}

void TestBounceConformance::repliesAndComplaints()
{
    const QString folder = bounceFolder("sisimai/bsd");
    if (folder.isEmpty()) {
        QSKIP("the collection of bounces is not here");
    }
    for (const QString &name : QDir(folder).entryList({QStringLiteral("rfc3834*")})) {
        QCOMPARE(readReport(folder + u'/' + name).kind, MessageKind::AutoReply);
    }
    for (const QString &name : QDir(folder).entryList({QStringLiteral("arf*")})) {
        const MessageKind kind = readReport(folder + u'/' + name).kind;
        QVERIFY2(kind == MessageKind::Feedback || kind == MessageKind::DmarcReport, qPrintable(name));
    }
    QCOMPARE(readReport(bounceFolder("sisimai/not/is-not-bounce-01.eml")).kind, MessageKind::Ordinary);
}

void TestBounceConformance::awkwardStructures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("recipients");
    const QString mail = bounceFolder("mikel-mail/");
    const QString mime = bounceFolder("mimekit/");
    if (mail.isEmpty() || mime.isEmpty()) {
        QSKIP("the collections of awkward structures are not here");
    }
    const QByteArray five
        = "bbbbvhvbbvkjbhfbvbvjhb@gmail.com failed 5.1.1,bscdbcjhasbcjhbdscbhbsdhcbj@gmail.com failed 5.1.1,"
          "egyfefsdvsfvvhjsd@gmail.com failed 5.1.1,kfhejkfbsjkjsbhds@gmail.com failed "
          "5.1.1,qfvhgsvhgsduiohncdhcvhsdfvsfygusd@gmail.com failed 5.1.1";
    QTest::newRow("five groups") << mail + QStringLiteral("multi_address_bounce1.eml") << five;
    QTest::newRow("five groups, original changed") << mail + QStringLiteral("multi_address_bounce2.eml") << five;
    QTest::newRow("two delivery-status parts, one for people")
        << mail + QStringLiteral("multipart_report_multiple_status.eml") << QByteArray("u@ci.com failed 5.3.0");
    QTest::newRow("delayed") << mail + QStringLiteral("report_422.eml")
                             << QByteArray("fraser@oooooooo.com.au delayed 4.2.2");
    QTest::newRow("failed") << mail + QStringLiteral("report_530.eml") << QByteArray("edwin@zzzzzzz.com failed 5.3.0");
    QTest::newRow("encoded inside the block")
        << mime + QStringLiteral("bounce.txt") << QByteArray("netec.test@netecgc.com failed 5.1.1");
    QTest::newRow("several blank lines, no action") << mime + QStringLiteral("delivery-status-multiple-blank-lines.txt")
                                                    << QByteArray("orig_recip@customer.com - 5.5.0");
    QTest::newRow("no status") << mime + QStringLiteral("delivery-status-no-blank-line.txt")
                               << QByteArray("newsletter-request@imusic.com failed ");
    QTest::newRow("no status, blank line")
        << mime + QStringLiteral("delivery-status.txt") << QByteArray("newsletter-request@imusic.com failed ");
    QTest::newRow("action first") << mime + QStringLiteral("delivery-status2.txt")
                                  << QByteArray("source@domain.com failed 5.0.0");
    QTest::newRow("feedback report") << mime + QStringLiteral("feedback-report.txt") << QByteArray();
}

void TestBounceConformance::awkwardStructures()
{
    QFETCH(QString, path);
    QByteArrayList found;
    const BounceReport report = readReport(path);
    for (const BounceRecipient &recipient : report.recipients) {
        found += recipient.address + ' ' + actionWord(recipient.action) + ' ' + recipient.reportedStatus;
    }
    QTEST(found.join(','), "recipients");
}

/// A collection without expectations beside it: a failed address that stands in the message is found in nearly all.
void TestBounceConformance::failedAddressesStandInTheMessage()
{
    const QString folder = bounceFolder("flufl");
    if (folder.isEmpty()) {
        QSKIP("the collection of list bounces is not here");
    }
    const QStringList delays{QStringLiteral("simple_03.txt"), QStringLiteral("simple_21.txt"),
        QStringLiteral("simple_22.txt"), QStringLiteral("simple_28.txt"), QStringLiteral("simple_35.txt"),
        QStringLiteral("dsn_05.txt"), QStringLiteral("dsn_06.txt"), QStringLiteral("dsn_07.txt"),
        QStringLiteral("dsn_08.txt"), QStringLiteral("dsn_17.txt")};
    Count kind, address;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        const QByteArray bytes = readFile(folder + u'/' + name);
        const BounceReport report = readBounce(Message::parse(bytes));
        kind.add(report.kind == (delays.contains(name) ? MessageKind::Delay : MessageKind::Failure));
        address.add(!report.recipients.isEmpty() && report.recipients.constFirst().address.contains('@'));
    }
    qInfo("kind: %d of %d, an address: %d of %d", kind.right, kind.all, address.right, address.all);
    QCOMPARE(kind.right, kind.all);
    QCOMPARE(address.right, address.all);
}

/// Texts without a header.
void TestBounceConformance::bareTexts()
{
    const QString folder = bounceFolder("crisp");
    if (folder.isEmpty()) {
        QSKIP("the collection of bounce texts is not here");
    }
    Count kind, address, status, reply, permanent, command, host, ip;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        const BounceReport report = readBounceText(readFile(folder + u'/' + name));
        const QJsonObject expected = QJsonDocument::fromJson(
            readFile(folder + QStringLiteral("/expected/") + name.chopped(4) + QStringLiteral(".json")))
                                         .object();
        const bool bounce = expected.value(u"bounce").toBool();
        kind.add((report.kind != MessageKind::Ordinary) == bounce);
        if (!bounce) {
            continue;
        }
        const QJsonObject data = expected.value(u"data").toObject();
        const QJsonObject error = data.value(u"error").toObject();
        const QJsonObject code = error.value(u"code").toObject();
        const BounceRecipient recipient = report.recipients.value(0);
        address.add(QString::fromUtf8(recipient.address) == data.value(u"recipient").toString());
        status.add(QString::fromUtf8(recipient.status) == code.value(u"enhanced").toString());
        reply.add(QString::fromUtf8(recipient.replyCode) == code.value(u"basic").toString());
        const QByteArray lasting = error.value(u"permanent").toBool() ? "1"
            : error.value(u"temporary").toBool()                      ? "0"
                                                                      : "-";
        permanent.add(permanentWord(recipient.permanent) == lasting);
        const QJsonObject server = data.value(u"server").toObject();
        // Only what these texts call a command: the greeting is none there.
        const QByteArray said = recipient.command == "CONNECT" ? QByteArray() : recipient.command;
        command.add(QString::fromUtf8(said) == data.value(u"command").toString());
        // Where no other host refused it, these texts name the one that wrote the notice.
        const QByteArray refusing = recipient.remoteMta.isEmpty() ? report.reportingMta : recipient.remoteMta;
        host.add(QString::fromUtf8(refusing) == server.value(u"hostname").toString());
        ip.add(QString::fromUtf8(recipient.remoteAddress) == server.value(u"ip").toString());
    }
    qInfo(
        "command %d/%d, host %d/%d, address %d/%d", command.right, command.all, host.right, host.all, ip.right, ip.all);
    qInfo("kind %d/%d, address %d/%d, status %d/%d, reply code %d/%d, permanent %d/%d", kind.right, kind.all,
        address.right, address.all, status.right, status.all, reply.right, reply.all, permanent.right, permanent.all);
    for (const Count &count : {kind, address, status, reply, permanent, command, ip}) {
        QVERIFY(count.right >= 0.98 * count.all);
    }
    QVERIFY(host.right >= 0.94 * host.all);
}

void TestBounceConformance::dmarcReports()
{
    const QString folder = sharedFolder(QStringLiteral("conformance/dmarc/reports"));
    if (folder.isEmpty()) {
        QSKIP("the DMARC reports are not here");
    }
    for (const QString &sub : {QStringLiteral("/aggregate"), QStringLiteral("/failure")}) {
        for (const QString &name : QDir(folder + sub).entryList({QStringLiteral("*.eml")}, QDir::Files)) {
            QCOMPARE(readReport(folder + sub + u'/' + name).kind, MessageKind::DmarcReport);
        }
    }
}

void TestBounceConformance::forwardersReports()
{
    const QString folder = sharedFolder(QStringLiteral("conformance/srs-batv/exim-mail"));
    if (folder.isEmpty()) {
        QSKIP("the forwarder's reports are not here");
    }
    for (const QString &name : QDir(folder).entryList({QStringLiteral("4620*")}, QDir::Files)) {
        const BounceReport report = readReport(folder + u'/' + name);
        QCOMPARE(report.kind, MessageKind::Failure);
        QCOMPARE(report.recipients.size(), 1);
        QCOMPARE(report.recipients.constFirst().address, QByteArray("remote_user@remote.ex"));
        QCOMPARE(report.recipients.constFirst().status, QByteArray("5.0.0"));
    }
}

QTEST_GUILESS_MAIN(TestBounceConformance)
#include "tst_bounceconformance.moc"
