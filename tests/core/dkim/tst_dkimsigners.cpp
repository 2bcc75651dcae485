// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What real programs sign is verified, with the keys of a real name server: OpenDKIM as a mail server's milter, and
// dkimpy's dkimsign.

#include "checkmail.h"
#include "dnsclient.h"
#include "milterclient.h"
#include "nsdserver.h"
#include "zonewriter.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <memory>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype LargeBody = qsizetype(10) << 20;

struct Form
{
    bool ed25519 = false;
    bool relaxedHeader = false;
    bool relaxedBody = false;

    [[nodiscard]] const TestKey &key() const { return ed25519 ? ed25519Key() : rsaKey(); }
    [[nodiscard]] QByteArray algorithm() const { return ed25519 ? "ed25519-sha256" : "rsa-sha256"; }
    [[nodiscard]] QByteArray selector() const { return ed25519 ? "ed" : "s1"; }
    [[nodiscard]] QByteArray header() const { return relaxedHeader ? "relaxed" : "simple"; }
    [[nodiscard]] QByteArray body() const { return relaxedBody ? "relaxed" : "simple"; }
};

QList<std::pair<QByteArray, TestMail>> mails()
{
    const auto with = [](const QByteArray &body) {
        TestMail mail = TestMail::letter();
        mail.body = body;
        return mail;
    };
    TestMail eightBit = with("Stra\xc3\x9f"
                             "e, \xff  \xe4\r\n\t \r\n");
    eightBit.fields.replace(2,
        "Subject: Stra\xc3\x9f"
        "e  \xff");
    return {{"a letter", TestMail::letter()}, {"8 bit", eightBit}, {"no final line end", with("a\r\nb  c")},
        {"no body", with("")}, {"blank lines", with("\r\n \r\n\t\r\n\r\nx\r\n\r\n \r\n\r\n")}};
}

TestMail largeMail()
{
    TestMail mail = TestMail::letter();
    const QByteArray piece = "A line  of text, \t and another one. \r\n\r\n" + QByteArray(300, 'x') + "\r\n";
    mail.body = piece.repeated(LargeBody / piece.size() + 1);
    return mail;
}

/// The server of the keys, and a client for it.
class KeyServer
{
public:
    bool start()
    {
        Zone keys = testZone();
        QList<DnsExchange> exchanges;
        for (const DnsRecord &record : keys.records(DnsType::Txt)) {
            DnsExchange exchange{{record.owner, DnsType::Txt}, {}};
            exchange.answer.status = DnsStatus::NoError;
            exchange.answer.records = {record};
            exchanges.append(exchange);
        }
        const QByteArray apex = "example.org. 300 IN SOA ns.example.org. host.example.org. 1 2 3 4 300\n"
                                "example.org. 300 IN NS ns.example.org.\nns.example.org. 300 IN A 127.0.0.1\n";
        if (!m_nsd.start({{"example.org", apex + writeZone(exchanges)}})) {
            return false;
        }
        m_client = std::make_unique<DnsClient>(
            ResolverConfiguration{.servers = {*DnsServer::parse(m_nsd.address())}, .timeout = 10s, .attempts = 3});
        return true;
    }
    [[nodiscard]] Resolver &resolver() { return *m_client; }

private:
    NsdServer m_nsd;
    std::unique_ptr<DnsClient> m_client;
};

} // namespace

Q_DECLARE_METATYPE(Form)

class TestDkimSigners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openDkim_data();
    void openDkim();
    void dkimpy_data();
    void dkimpy();
    void openDkimEveryOctet();

private:
    static QList<Form> allForms();
    static void addForm(const Form &form);
    void verify(const QByteArray &name, const QByteArray &bytes, const Form &form);
    [[nodiscard]] static bool startOpenDkim(ServerProcess &process, const Form &form, quint16 &port);

    KeyServer m_keys;
    DkimKeyCache m_cache;
};

void TestDkimSigners::initTestCase()
{
    if (!NsdServer::isAvailable()) {
        QSKIP("nsd is not installed");
    }
    QVERIFY(m_keys.start());
}

QList<Form> TestDkimSigners::allForms()
{
    QList<Form> forms;
    for (const bool ed25519 : {false, true}) {
        for (const bool header : {false, true}) {
            forms.append({ed25519, header, false});
            forms.append({ed25519, header, true});
        }
    }
    return forms;
}

void TestDkimSigners::addForm(const Form &form)
{
    QTest::addRow("%s, %s/%s", form.algorithm().constData(), form.header().constData(), form.body().constData())
        << form;
}

void TestDkimSigners::verify(const QByteArray &name, const QByteArray &bytes, const Form &form)
{
    DkimQuery query;
    query.keys = &m_cache;
    for (const char *lineEnd : {"\r\n", "\n"}) {
        const QList<DkimOutcome> outcomes
            = checkMail(QByteArray(bytes).replace("\r\n", lineEnd), m_keys.resolver(), query);
        QVERIFY2(outcomes.size() == 1, name.constData());
        const DkimOutcome &outcome = outcomes.constFirst();
        QVERIFY2(outcome.reason == DkimReason::Verified,
            (name + ": " + QByteArray::number(int(outcome.reason)) + '\n'
                + bytes.first(std::min<qsizetype>(1'000, bytes.size())))
                .constData());
        QCOMPARE(outcome.algorithm, form.algorithm());
        QCOMPARE(outcome.headerForm == DkimCanonicalization::Relaxed, form.relaxedHeader);
        QCOMPARE(outcome.bodyForm == DkimCanonicalization::Relaxed, form.relaxedBody);
    }
}

bool TestDkimSigners::startOpenDkim(ServerProcess &process, const Form &form, quint16 &port)
{
    for (int tries = 0; tries < 3; ++tries) {
        port = ServerProcess::freePort();
        process.write(QStringLiteral("key.pem"), form.key().privatePem());
        process.write(QStringLiteral("opendkim.conf"),
            "Mode s\nSyslog no\nBackground no\nDomain example.org\nRequireSafeKeys no\nSelector " + form.selector()
                + "\nSignatureAlgorithm " + form.algorithm() + "\nCanonicalization " + form.header() + '/' + form.body()
                + "\nKeyFile " + process.path(QStringLiteral("key.pem")).toUtf8()
                + "\nOversignHeaders From\nSocket inet:" + QByteArray::number(port) + "@127.0.0.1\n");
        if (process.start(ServerProcess::findProgram(QStringLiteral("opendkim")),
                {QStringLiteral("-f"), QStringLiteral("-x"), process.path(QStringLiteral("opendkim.conf"))},
                [port] { return ServerProcess::listens(port); })) {
            return true;
        }
    }
    return false;
}

/// Without simple headers under Ed25519: what this OpenDKIM signs there is folded in another way than what it writes,
/// so that dkimpy refuses it too.
void TestDkimSigners::openDkim_data()
{
    QTest::addColumn<Form>("form");
    for (const Form &form : allForms()) {
        if (!form.ed25519 || form.relaxedHeader) {
            addForm(form);
        }
    }
}

void TestDkimSigners::openDkim()
{
    if (ServerProcess::findProgram(QStringLiteral("opendkim")).isEmpty()) {
        QSKIP("opendkim is not installed");
    }
    QFETCH(Form, form);
    ServerProcess process;
    quint16 port = 0;
    QVERIFY2(startOpenDkim(process, form, port), process.output().constData());
    const auto farewell = qScopeGuard([&process] { process.kill(); }); // it would take seconds over it
    QList<std::pair<QByteArray, TestMail>> all = mails();
    if (!form.ed25519) {
        all.append({"10 MB", largeMail()});
    }
    for (auto &[name, mail] : all) {
        if (form.relaxedBody && !mail.body.isEmpty() && !mail.body.endsWith("\r\n")) {
            continue; // OpenDKIM refuses what SMTP cannot bring
        }
        const auto fields = MilterClient(port).insertedFields(mail);
        QVERIFY2(fields && fields->size() == 1, (name + ": " + process.output()).constData());
        mail.fields = *fields + mail.fields;
        verify(name, mail.bytes(), form);
    }
}

void TestDkimSigners::dkimpy_data()
{
    QTest::addColumn<Form>("form");
    for (const Form &form : allForms()) {
        addForm(form);
    }
}

void TestDkimSigners::dkimpy()
{
    const QString program = ServerProcess::findProgram(QStringLiteral("dkimsign"));
    if (program.isEmpty()) {
        QSKIP("python3-dkim is not installed");
    }
    QFETCH(Form, form);
    ServerProcess folder; // only its folder
    const QByteArray key = form.ed25519 ? form.key().privateSeed().toBase64() : form.key().privatePem();
    QVERIFY(folder.write(QStringLiteral("key"), key));
    QList<std::pair<QByteArray, TestMail>> all = mails();
    if (form.relaxedHeader && form.relaxedBody && !form.ed25519) {
        all.append({"10 MB", largeMail()});
    }
    for (const auto &[name, mail] : std::as_const(all)) {
        QProcess signer;
        signer.start(program,
            {QStringLiteral("--hcanon"), QString::fromLatin1(form.header()), QStringLiteral("--bcanon"),
                QString::fromLatin1(form.body()), QStringLiteral("--signalg"), QString::fromLatin1(form.algorithm()),
                QString::fromLatin1(form.selector()), QStringLiteral("example.org"),
                folder.path(QStringLiteral("key"))});
        signer.write(mail.bytes());
        signer.closeWriteChannel();
        QVERIFY(signer.waitForFinished(60'000));
        const QByteArray bytes = signer.readAllStandardOutput();
        const QByteArray errors = signer.readAllStandardError();
        if (form.ed25519 && errors.contains("nacl")) {
            QSKIP("python3-nacl is not installed");
        }
        QVERIFY2(bytes.contains("DKIM-Signature"), (name + ": " + errors).constData());
        verify(name, bytes, form);
    }
}

/// OpenDKIM signs a small letter; one octet altered anywhere in what it signed is noticed.
void TestDkimSigners::openDkimEveryOctet()
{
    if (ServerProcess::findProgram(QStringLiteral("opendkim")).isEmpty()) {
        QSKIP("opendkim is not installed");
    }
    const Form form{.ed25519 = true, .relaxedHeader = true, .relaxedBody = true};
    ServerProcess process;
    quint16 port = 0;
    QVERIFY2(startOpenDkim(process, form, port), process.output().constData());
    const auto farewell = qScopeGuard([&process] { process.kill(); }); // it would take seconds over it
    TestMail mail{{"From: a@example.org", "X-Unsigned: nobody", "Subject: b"}, "c\r\n"};
    const auto fields = MilterClient(port).insertedFields(mail);
    QVERIFY(fields && fields->size() == 1);
    mail.fields.prepend(fields->constFirst());
    const QByteArray original = mail.bytes();
    const qsizetype from = original.indexOf("X-Unsigned");
    const qsizetype end = from + qsizetype(strlen("X-Unsigned: nobody"));
    DkimQuery query;
    query.keys = &m_cache;
    ZoneResolver resolver(testZone());
    for (qsizetype at = 0; at < original.size(); ++at) {
        QByteArray bytes = original;
        bytes[at] = bytes[at] == 'x' ? 'y' : 'x';
        const DkimResult result = checkMail(bytes, resolver, query).value(0).result;
        if (at >= from && at < end && original[at] != ':') {
            QCOMPARE(result, DkimResult::Pass);
        } else if (at < from || at > end + 2) {
            QVERIFY2(result != DkimResult::Pass, QByteArray::number(at).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestDkimSigners)
#include "tst_dkimsigners.moc"
