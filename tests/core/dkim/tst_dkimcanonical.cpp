// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonicalbody.h"
#include "canonicalheader.h"
#include "checkmail.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Indicia;

namespace {

constexpr auto Simple = DkimCanonicalization::Simple;
constexpr auto Relaxed = DkimCanonicalization::Relaxed;
constexpr int RandomMails = 12'000;

DkimCanonicalization formOf(bool relaxed)
{
    return relaxed ? Relaxed : Simple;
}

/// As RFC 6376 counts lines: bare LF ends one too.
QByteArray withCrlf(const QByteArray &bytes)
{
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
            out += '\r';
        }
        out += bytes[i];
    }
    return out;
}

/// Texts made of what canonicalization cares about.
class MailMaker
{
public:
    explicit MailMaker(quint32 seed) : m_random(seed) { }

    QByteArray body()
    {
        static const QByteArrayList Pieces{" ", "  ", "\t", " \t ", "\r\n", "\n", "\r\n\r\n", "\n\n\n", "\r", "\r\r\n",
            "a", "word", "\xc3\xbc", "\xff", ".", "From ", QByteArray("\0", 1), "0123456789abcdef",
            " 0123456789abcdefg", "  0123456789abcde", QByteArray(300, 'x'), QByteArray(3000, 'y'), QByteArray(40, ' '),
            "\t\r\n", " \n"};
        QByteArray text;
        for (int left = m_random.bounded(24); left > 0; --left) {
            text += Pieces.at(m_random.bounded(int(Pieces.size())));
        }
        // A document without any LF ends its lines in CR: that is another rule.
        return text.contains('\r') && !text.contains('\n') ? text + '\n' : text;
    }

    QByteArray field()
    {
        static const QByteArrayList Names{"Subject", "X-A", "x-b", "FROM", "To "};
        static const QByteArrayList Pieces{
            " ", "  ", "\t", "\r\n ", "\r\n\t", "\n  ", "a", "Word", "\xc3\xbc", ":", ";", "="};
        QByteArray text = Names.at(m_random.bounded(int(Names.size()))) + ':';
        for (int left = m_random.bounded(12); left > 0; --left) {
            text += Pieces.at(m_random.bounded(int(Pieces.size())));
        }
        return text;
    }

private:
    QRandomGenerator m_random;
};

/// dkimpy's answers, each line the canonical form of an input line, both in base64; empty where it is not installed.
QByteArrayList dkimpy(const QByteArrayList &inputs, const char *function, bool relaxed)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QTemporaryFile file;
    if (python.isEmpty() || !file.open()) {
        return {};
    }
    for (const QByteArray &input : inputs) {
        file.write(input.toBase64() + '\n');
    }
    file.close();
    const QString script = QStringLiteral("import sys, base64\n"
                                          "from dkim.canonicalization import Simple, Relaxed\n"
                                          "form = Relaxed if sys.argv[3] == '1' else Simple\n"
                                          "def body(b): return form.canonicalize_body(b)\n"
                                          "def header(b):\n"
                                          "    k, v = b.split(b':', 1)\n"
                                          "    k, v = form.canonicalize_headers([(k, v + b'\\r\\n')])[0]\n"
                                          "    return k + b':' + v\n"
                                          "for line in open(sys.argv[1]):\n"
                                          "    out = globals()[sys.argv[2]](base64.b64decode(line))\n"
                                          "    print(base64.b64encode(out).decode())\n");
    QProcess process;
    process.start(python,
        {QStringLiteral("-c"), script, file.fileName(), QString::fromLatin1(function),
            relaxed ? QStringLiteral("1") : QStringLiteral("0")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        return {};
    }
    QByteArrayList outputs;
    for (const QByteArray &line : process.readAllStandardOutput().chopped(1).split('\n')) {
        outputs.append(QByteArray::fromBase64(line));
    }
    return outputs;
}

} // namespace

class TestDkimCanonical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void fields_data();
    void fields();
    void randomBodies_data() { addForms(); }
    void randomBodies();
    void randomFields_data() { addForms(); }
    void randomFields();
    void marksInPlainLines_data() { addForms(); }
    void marksInPlainLines();
    void dkimpyAgrees_data() { addForms(); }
    void dkimpyAgrees();
    void pieces_data() { addForms(); }
    void pieces();
    void oldMacLines();
    void selection_data();
    void selection();
    void everyOctet_data() { addForms(); }
    void everyOctet();

private:
    static void addForms()
    {
        QTest::addColumn<bool>("relaxed");
        QTest::newRow("simple") << false;
        QTest::newRow("relaxed") << true;
    }
};

void TestDkimCanonical::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("simple");
    QTest::addColumn<QByteArray>("relaxed");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &simple, const QByteArray &relaxed) {
        QTest::newRow(name) << body << simple << relaxed;
    };
    row("empty: simple is CRLF, relaxed nothing", "", "\r\n", "");
    row("one empty line", "\r\n", "\r\n", "");
    row("empty lines", "\r\n\r\n\r\n", "\r\n", "");
    row("empty lines, LF", "\n\n\n", "\r\n", "");
    row("blanks alone", " \t", " \t\r\n", "");
    row("lines of blanks", " \r\n\t\r\n", " \r\n\t\r\n", "");
    row("RFC 6376 section 3.4.5", " C \r\nD \t E\r\n\r\n\r\n", " C \r\nD \t E\r\n", " C\r\nD E\r\n");
    row("no final line end", "a", "a\r\n", "a\r\n");
    row("no final line end, a blank", "a ", "a \r\n", "a\r\n");
    row("LF alone", "a\nb\n", "a\r\nb\r\n", "a\r\nb\r\n");
    row("CRLF and LF mixed", "a\r\nb\nc\r\n", "a\r\nb\r\nc\r\n", "a\r\nb\r\nc\r\n");
    row("CR inside of a line stands", "a\rb\r\n", "a\rb\r\n", "a\rb\r\n");
    row("CR before CRLF stands", "a\r\r\n", "a\r\r\n", "a\r\r\n");
    row("a blank before a lone CR stands", "a \r\r\n", "a \r\r\n", "a \r\r\n");
    row("CR at the end of all", "a\nb\r", "a\r\nb\r\r\n", "a\r\nb\r\r\n");
    row("empty lines between", "a\r\n\r\n\r\nb\r\n", "a\r\n\r\n\r\nb\r\n", "a\r\n\r\n\r\nb\r\n");
    row("lines of blanks between", "a\r\n \r\n\t\r\nb\r\n", "a\r\n \r\n\t\r\nb\r\n", "a\r\n\r\n\r\nb\r\n");
    row("leading blanks become one", "\t a\r\n", "\t a\r\n", " a\r\n");
    row("one leading blank stands", " a\r\n", " a\r\n", " a\r\n");
    row("a tab becomes a blank", "a\tb\r\n", "a\tb\r\n", "a b\r\n");
    row("runs over the width of a vector", "0123456789abcde  f \t\r\n", "0123456789abcde  f \t\r\n",
        "0123456789abcde f\r\n");
    row("a blank as the last octet of a vector", "0123456789abcde \r\n", "0123456789abcde \r\n", "0123456789abcde\r\n");
    row("8 bit and NUL stand", QByteArray("\xff\0 \xc3\xbc\r\n", 7), QByteArray("\xff\0 \xc3\xbc\r\n", 7),
        QByteArray("\xff\0 \xc3\xbc\r\n", 7));
    row("dots stand", ".\r\n..\r\n", ".\r\n..\r\n", ".\r\n..\r\n");
}

void TestDkimCanonical::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, simple);
    QFETCH(QByteArray, relaxed);
    QCOMPARE(canonicalBody(body, Simple), simple);
    QCOMPARE(canonicalBody(body, Relaxed), relaxed);
    QCOMPARE(plainBody(withCrlf(body), false), simple);
    QCOMPARE(plainBody(withCrlf(body), true), relaxed);
}

void TestDkimCanonical::fields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("simple");
    QTest::addColumn<QByteArray>("relaxed");
    const auto row = [](const char *name, const QByteArray &field, const QByteArray &simple,
                         const QByteArray &relaxed) { QTest::newRow(name) << field << simple << relaxed; };
    row("RFC 6376 section 3.4.5, A", "A: X\r\n", "A: X\r\n", "a:X\r\n");
    row("RFC 6376 section 3.4.5, B", "B : Y\t\r\n\tZ  \r\n", "B : Y\t\r\n\tZ  \r\n", "b:Y Z\r\n");
    row("no value", "A:\r\n", "A:\r\n", "a:\r\n");
    row("blanks for a value", "A: \t \r\n", "A: \t \r\n", "a:\r\n");
    row("a fold for a value", "A:\r\n \r\n", "A:\r\n \r\n", "a:\r\n");
    row("folds with LF", "A: b\n c\n", "A: b\r\n c\r\n", "a:b c\r\n");
    row("no line end", "A: b", "A: b\r\n", "a:b\r\n");
    row("8 bit", "A: \xc3\xbc \xff\r\n", "A: \xc3\xbc \xff\r\n", "a:\xc3\xbc \xff\r\n");
    row("CR inside of a value", "A: b\rc\r\n", "A: b\rc\r\n", "a:b\rc\r\n");
    row("colons in the value", "A: b : c\r\n", "A: b : c\r\n", "a:b : c\r\n");
}

void TestDkimCanonical::fields()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, simple);
    QFETCH(QByteArray, relaxed);
    QCOMPARE(canonicalField(field, Simple), simple);
    QCOMPARE(canonicalField(field, Relaxed), relaxed);
}

void TestDkimCanonical::randomBodies()
{
    QFETCH(bool, relaxed);
    MailMaker maker(6376);
    for (int i = 0; i < RandomMails; ++i) {
        const QByteArray body = maker.body();
        if (canonicalBody(body, formOf(relaxed)) != plainBody(withCrlf(body), relaxed)) {
            QCOMPARE(canonicalBody(body, formOf(relaxed)), plainBody(withCrlf(body), relaxed));
        }
    }
}

void TestDkimCanonical::randomFields()
{
    QFETCH(bool, relaxed);
    MailMaker maker(8463);
    for (int i = 0; i < RandomMails; ++i) {
        const QByteArray field = maker.field();
        const QByteArray expected = plainField(withCrlf(field), relaxed);
        if (canonicalField(field + "\r\n\r\n", formOf(relaxed)) != expected) {
            QCOMPARE(canonicalField(field + "\r\n\r\n", formOf(relaxed)), expected);
        }
    }
}

/// Lines are copied many at once where nothing in them changes: each mark at each place of a line among plain ones.
void TestDkimCanonical::marksInPlainLines()
{
    QFETCH(bool, relaxed);
    const QByteArray plain = "one two three four five six seven eight nine ten\n";
    for (const char *mark :
        {"  ", " \n", "\t", " \t", "\r", "\r\n", "\v", " \v", "\f", "\n", "\n\n", "\n \n", " \r\n"}) {
        for (qsizetype at = 0; at <= plain.size(); ++at) {
            const QByteArray marked = QByteArray(plain).insert(at, mark);
            for (const QByteArray &body : {plain + plain + marked + plain, marked + plain, plain + marked}) {
                QCOMPARE(canonicalBody(body, formOf(relaxed)), plainBody(withCrlf(body), relaxed));
            }
        }
    }
}

/// The same as somebody else's program sees it.
void TestDkimCanonical::dkimpyAgrees()
{
    QFETCH(bool, relaxed);
    MailMaker maker(2026);
    QByteArrayList bodies;
    QByteArrayList fields;
    for (int i = 0; i < RandomMails; ++i) {
        // Without a final line end dkimpy leaves the blanks of the last line (section 3.4.4 a does not).
        bodies.append(withCrlf(maker.body() + '\n'));
        fields.append(withCrlf(maker.field()));
    }
    const QByteArrayList theirBodies = dkimpy(bodies, "body", relaxed);
    const QByteArrayList theirFields = dkimpy(fields, "header", relaxed);
    if (theirBodies.isEmpty() || theirFields.isEmpty()) {
        QSKIP("python3-dkim is not installed");
    }
    QCOMPARE(theirBodies.size(), RandomMails);
    int disputed = 0;
    for (int i = 0; i < RandomMails; ++i) {
        const QByteArray ours = canonicalBody(bodies.at(i), formOf(relaxed));
        // dkimpy gives an empty relaxed body a line end; RFC 6376 section 3.4.4 does not (erratum 1384).
        if (relaxed && ours.isEmpty() && theirBodies.at(i) == "\r\n") {
            ++disputed;
            continue;
        }
        QCOMPARE(ours, theirBodies.at(i));
        QCOMPARE(canonicalField(fields.at(i) + "\r\n\r\n", formOf(relaxed)), theirFields.at(i));
    }
    QVERIFY(disputed < RandomMails / 4);
}

/// However a body is cut, its hash is the same: bodies around the sizes of the buffers.
void TestDkimCanonical::pieces()
{
    QFETCH(bool, relaxed);
    for (const int size : {2'047, 2'048, 2'049, 16'383, 16'384, 16'385, 65'535, 65'536, 65'537, 200'000}) {
        for (const char *line : {"x\r\n", "0123456789 0123456789\n", "a  b\r\n", "\r\n", "\n"}) {
            QByteArray body = QByteArray(line).repeated(size / qsizetype(strlen(line)) + 1).first(size) + "end";
            QCOMPARE(canonicalBody(body, formOf(relaxed)), plainBody(withCrlf(body), relaxed));
        }
        for (const char *blanks : {" ", "  ", "\t", " \t \t"}) {
            const QByteArray run = QByteArray(blanks).repeated(size / 100);
            const QByteArray body = run + "a" + run + "b" + run + "\r\n" + run + "\r\n" + run + "c";
            QCOMPARE(canonicalBody(body, formOf(relaxed)), plainBody(body, relaxed));
        }
        const QByteArray longLine = QByteArray(size, 'x') + "  " + QByteArray(size, 'y');
        QCOMPARE(canonicalBody(longLine, formOf(relaxed)), plainBody(longLine, relaxed));
    }
}

void TestDkimCanonical::oldMacLines()
{
    QCOMPARE(canonicalBody("a \rb\r\r\r", Relaxed, LineEnd::Cr), "a\r\nb\r\n");
    QCOMPARE(canonicalBody("a \rb\r\r\r", Simple, LineEnd::Cr), "a \r\nb\r\n");
    const Message message = Message::parse("A: b\r c\rB: d\r\rbody\r");
    CanonicalHeader header(message);
    QByteArray canonical;
    header.append(0, Relaxed, canonical);
    header.append(1, Simple, canonical);
    QCOMPARE(canonical, "a:b c\r\nB: d\r\n");
}

/// RFC 6376 section 5.4.2
void TestDkimCanonical::selection_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<qsizetype>("self");
    QTest::addColumn<QList<qsizetype>>("expected");
    const auto row = [](const char *name, const QByteArrayList &names, qsizetype self,
                         const QList<qsizetype> &expected) { QTest::newRow(name) << names << self << expected; };
    // 0 A, 1 B, 2 a, 3 S, 4 A, 5 S
    row("the lowest first", {"a"}, -1, {4});
    row("from the bottom", {"a", "a", "a"}, -1, {4, 2, 0});
    row("more often than there are", {"a", "a", "a", "a", "a"}, -1, {4, 2, 0, -1, -1});
    row("in the order of h=", {"b", "a", "s", "a"}, -1, {1, 4, 5, 2});
    row("what is not there", {"x", "b", "x"}, -1, {-1, 1, -1});
    row("nothing", {}, -1, {});
    row("never itself: the upper", {"s"}, 3, {5});
    row("never itself: the upper, twice", {"s", "s"}, 3, {5, -1});
    row("never itself: the lower", {"s"}, 5, {3});
    row("never itself: the lower, twice", {"s", "s"}, 5, {3, -1});
}

void TestDkimCanonical::selection()
{
    QFETCH(QByteArrayList, names);
    QFETCH(qsizetype, self);
    QFETCH(QList<qsizetype>, expected);
    const CanonicalHeader header(Message::parse("A: 0\r\nB: 1\r\na: 2\r\nS: 3\r\nA: 4\r\nS: 5\r\n\r\n"));
    const std::vector<qsizetype> selected = header.select(names, self);
    QCOMPARE(QList<qsizetype>(selected.begin(), selected.end()), expected);
    QCOMPARE(header.count("a"), 3);
    QCOMPARE(header.all("s"), (QList<qsizetype>{3, 5}));
}

/// What is hashed of a mail whose first field is its signature, by the plain rules: the signed fields, the signature
/// without what b= carries, that, and the body.
static QByteArrayList signedParts(const QByteArray &bytes, bool relaxed, const QByteArrayList &names)
{
    const TestMail mail = TestMail::parse(withCrlf(bytes));
    const QByteArray field = mail.fields.value(0);
    const qsizetype tag = field.indexOf("\tb=") + 3;
    return {plainHeader(mail.fields.mid(1), names, relaxed), plainField(field.first(tag), relaxed),
        field.sliced(tag).replace("\r\n", "").replace("\t", "").replace(" ", ""), plainBody(mail.body, relaxed)};
}

/// One octet altered, at every place of a small message: noticed where it is signed, and only there.
void TestDkimCanonical::everyOctet()
{
    QFETCH(bool, relaxed);
    TestMail mail = TestMail::letter();
    mail.fields.insert(2, "X-Note: nobody  signs this");
    mail.fields.append("Date: " + mail.fields.takeAt(4).sliced(6)); // a broken last line would end the header
    mail.body += " \t \r\n";
    TestSignature how;
    how.relaxedHeader = how.relaxedBody = relaxed;
    how.names = {"from", "to", "subject", "date", "from"};
    sign(mail, rsaKey(1024), how);
    const QByteArray original = mail.bytes();
    const QByteArrayList parts = signedParts(original, relaxed, how.names);
    Zone zone;
    zone.add("s1._domainkey.example.org", DnsType::Txt, rsaKey(1024).record());
    ZoneResolver resolver(zone);
    DkimKeyCache cache;
    DkimQuery query;
    query.keys = &cache;

    int noticed = 0;
    int harmless = 0;
    for (qsizetype at = 0; at < original.size(); ++at) {
        for (const char mask : {'\x01', '\x20', '\x80'}) {
            QByteArray bytes = original;
            bytes[at] = static_cast<char>(bytes[at] ^ mask);
            const DkimOutcome outcome = checkMail(bytes, resolver, query).value(0);
            const bool same = signedParts(bytes, relaxed, how.names) == parts;
            const QByteArray place = QByteArray::number(at) + ' ' + bytes.sliced(at, 1).toHex() + ": "
                + bytes.mid(std::max<qsizetype>(0, at - 20), 25);
            QVERIFY2((outcome.result == DkimResult::Pass) == same, place.constData());
            ++(same ? harmless : noticed);
        }
    }
    QVERIFY(noticed > 1'000);
    QVERIFY(harmless > 100);
}

QTEST_GUILESS_MAIN(TestDkimCanonical)
#include "tst_dkimcanonical.moc"
