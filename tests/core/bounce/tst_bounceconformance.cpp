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

/// Where a result differs from the table and is right nevertheless, or cannot be had.
struct ExplainedDifference
{
    QByteArrayView file;
    QByteArrayView what;
    QByteArrayView why;
};

constexpr QByteArrayView saysUserUnknown = "the text says that there is no such user, and nothing of a filter";
constexpr QByteArrayView quotedByAPerson = "a person forwards a bounce, quoted: mail about a bounce is none";
constexpr QByteArrayView oneRecipient
    = "one group in delivery-status, one recipient in the text: the table has it twice";
constexpr QByteArrayView listNotice = "a list's notice to a stranger: nothing failed, and no recipient is named";
constexpr QByteArrayView domainIsNoHost
    = "the domain of the recipient is taken for a host that refused; none was reached";

constexpr auto explained = std::to_array<ExplainedDifference>({
    {"lhost-apachejames-01.eml", "reason", saysUserUnknown},
    {"lhost-exchange2003-04.eml", "reason", saysUserUnknown},
    {"lhost-mailfoundry-01.eml", "reason", saysUserUnknown},
    {"lhost-postfix-07.eml", "reason", saysUserUnknown},
    {"lhost-surfcontrol-01.eml", "reason", saysUserUnknown},
    {"lhost-x1-01.eml", "reason", saysUserUnknown},
    {"lhost-x2-01.eml", "reason", saysUserUnknown},
    {"lhost-fml-02.eml", "kind", listNotice},
    {"lhost-fml-02.eml", "recipients", listNotice},
    {"lhost-fml-02.eml", "reason", listNotice},
    {"lhost-gmail-15.eml", "reason", "\"did not accept our requests to connect\" is the network's; no time ran out"},
    {"lhost-mfilter-04.eml", "reason",
        "550 5.4.1 of Exchange Online is an unknown recipient (directory-based edge blocking)"},
    {"lhost-opensmtpd-10.eml", "status", "Status: 5.0.0 stands in the delivery-status part"},
    {"lhost-sendmail-14.eml", "kind", quotedByAPerson},
    {"lhost-sendmail-14.eml", "permanent", quotedByAPerson},
    {"lhost-sendmail-14.eml", "reason", quotedByAPerson},
    {"lhost-sendmail-14.eml", "recipients", quotedByAPerson},
    {"lhost-sendmail-14.eml", "reply code", quotedByAPerson},
    {"lhost-sendmail-14.eml", "status", quotedByAPerson},
    {"lhost-sendmail-21.eml", "reason", "\"Connection refused\" at every try is the network's: no server said a word"},
    {"rfc3464-01.eml", "reason",
        "the full disk is another mailbox's; Diagnostic-Code of the recipient is 550 5.1.1 User Unknown"},
    {"rhost-cox-01.eml", "permanent", oneRecipient},
    {"rhost-cox-01.eml", "reason", oneRecipient},
    {"rhost-cox-01.eml", "recipients", oneRecipient},
    {"rhost-cox-01.eml", "reply code", oneRecipient},
    {"rhost-cox-01.eml", "status", oneRecipient},
    {"550_5_1_1_no_such_recipient_variant_11.txt", "reply code", "the server said 511, which is shown as it stands"},
    {"550_5_1_1_no_such_recipient_variant_21.txt", "host", domainIsNoHost},
    {"550_5_1_1_no_such_recipient_variant_22.txt", "command", "DATA is the command that was refused"},
    {"550_5_1_1_no_such_recipient_variant_22.txt", "host",
        "aspmx.l.google.com refused; the other one handed the message in"},
    {"550_5_1_1_no_such_recipient_variant_22.txt", "host's address", "127.0.0.1 is whoever handed the message in"},
    {"550_5_4_1_no_such_recipient_variant_1.txt", "address", "two spellings; the one beside the reply is taken"},
    {"550_5_7_1_reputation.txt", "permanent", "the reply is of class 5, though Gmail goes on trying"},
    {"default.txt", "kind", "\"Hello\" is no bounce"},
    {"unknown_server_unknown.txt", "host", "whoever wrote the notice is named there, as in the other texts"},
    {"unknown_server_unknown_variant_1.txt", "host", domainIsNoHost},
    {"unknown_server_unknown_variant_2.txt", "host", domainIsNoHost},
    {"unknown_server_unknown_variant_2.txt", "permanent", "\"Host not found\" without \"try again\" is lasting"},
});

/// Counts agreement, and keeps each difference that no line above explains.
class Tally
{
public:
    void compare(const QByteArray &file, const QByteArray &what, const QByteArray &got, const QByteArray &expected)
    {
        const bool same = isOneOf(got, expected);
        m_counts[what].add(same);
        if (!same) {
            const auto known = std::ranges::find_if(
                explained, [&](const ExplainedDifference &line) { return line.file == file && line.what == what; });
            const QByteArray text = file + ": " + what + " is \"" + got + "\", expected \"" + expected + '"';
            known == explained.end() ? m_unexplained.append(text)
                                     : qInfo("%s: %s", text.constData(), known->why.toByteArray().constData());
        }
    }

    void print() const
    {
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            qInfo("%s: %d of %d", it.key().constData(), it.value().right, it.value().all);
        }
    }

    [[nodiscard]] QByteArrayList unexplained() const { return m_unexplained; }

private:
    QMap<QByteArray, Count> m_counts;
    QByteArrayList m_unexplained;
};

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
    Tally tally;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it.key().startsWith("arf") || it.key().startsWith("rfc3834")) {
            continue;
        }
        const BounceReport report = readReport(bounceFolder("sisimai/bsd/") + QString::fromUtf8(it.key()));
        const bool failed = report.kind == MessageKind::Failure || report.kind == MessageKind::Delay
            || (report.kind == MessageKind::Success && it.value().constFirst().reason == "delivered");
        tally.compare(it.key(), "kind", failed ? "bounce" : "none", "bounce");
        tally.compare(it.key(), "recipients", QByteArray::number(report.recipients.size()),
            QByteArray::number(it.value().size()));
        for (qsizetype i = 0; i < it.value().size(); ++i) {
            const ExpectedRow &row = it.value().at(i);
            const BounceRecipient recipient = report.recipients.value(i);
            if (!row.recipient.isEmpty()) {
                tally.compare(it.key(), "address", recipient.address, row.recipient);
            }
            const bool reported = isOneOf(recipient.reportedStatus, row.status);
            tally.compare(it.key(), "status", reported ? recipient.reportedStatus : recipient.status, row.status);
            if (!row.replyCode.isEmpty()) {
                tally.compare(it.key(), "reply code", recipient.replyCode, row.replyCode);
            }
            if (row.permanent != "-") {
                tally.compare(it.key(), "permanent", permanentWord(recipient.permanent), row.permanent);
            }
            // The table's words know no loop of its own.
            const QByteArray word = recipient.reason == BounceReason::Loop ? "network" : reasonWord(recipient.reason);
            tally.compare(it.key(), "reason", word, row.reason);
        }
    }
    tally.print();
    const QByteArray unexplained = tally.unexplained().join('\n');
    QVERIFY2(unexplained.isEmpty(), unexplained.constData());
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
    Tally tally;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        const QByteArray file = name.toUtf8();
        const BounceReport report = readBounceText(readFile(folder + u'/' + name));
        const QJsonObject expected = QJsonDocument::fromJson(
            readFile(folder + QStringLiteral("/expected/") + name.chopped(4) + QStringLiteral(".json")))
                                         .object();
        const bool bounce = expected.value(u"bounce").toBool();
        tally.compare(
            file, "kind", report.kind == MessageKind::Ordinary ? "none" : "bounce", bounce ? "bounce" : "none");
        if (!bounce) {
            continue;
        }
        const QJsonObject data = expected.value(u"data").toObject();
        const QJsonObject error = data.value(u"error").toObject();
        const QJsonObject code = error.value(u"code").toObject();
        const BounceRecipient recipient = report.recipients.value(0);
        tally.compare(file, "address", recipient.address, data.value(u"recipient").toString().toUtf8());
        tally.compare(file, "status", recipient.status, code.value(u"enhanced").toString().toUtf8());
        tally.compare(file, "reply code", recipient.replyCode, code.value(u"basic").toString().toUtf8());
        const QByteArray lasting = error.value(u"permanent").toBool() ? "1"
            : error.value(u"temporary").toBool()                      ? "0"
                                                                      : "-";
        tally.compare(file, "permanent", permanentWord(recipient.permanent), lasting);
        const QJsonObject server = data.value(u"server").toObject();
        // Only what these texts call a command: the greeting is none there.
        const QByteArray said = recipient.command == "CONNECT" ? QByteArray() : recipient.command;
        tally.compare(file, "command", said, data.value(u"command").toString().toUtf8());
        // Where no other host refused it, these texts name the one that wrote the notice.
        const QByteArray refusing = recipient.remoteMta.isEmpty() ? report.reportingMta : recipient.remoteMta;
        tally.compare(file, "host", refusing, server.value(u"hostname").toString().toUtf8());
        tally.compare(file, "host's address", recipient.remoteAddress, server.value(u"ip").toString().toUtf8());
    }
    tally.print();
    const QByteArray unexplained = tally.unexplained().join('\n');
    QVERIFY2(unexplained.isEmpty(), unexplained.constData());
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
