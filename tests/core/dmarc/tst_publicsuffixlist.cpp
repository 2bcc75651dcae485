// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publicsuffixlist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;
using namespace Qt::Literals;

namespace {

QString sharedPath(const QString &name)
{
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    return shared + u"/conformance/dmarc/psl/"_s + name;
}

/// The two texts of "checkPublicSuffix('a', 'b');", empty for null.
QByteArrayList argumentsOf(const QByteArray &line)
{
    QByteArrayList arguments;
    const QByteArray inside = line.sliced(line.indexOf('(') + 1, line.lastIndexOf(')') - line.indexOf('(') - 1);
    for (const QByteArray &part : inside.split(',')) {
        const QByteArray text = part.trimmed();
        arguments.append(text == "null" ? QByteArray() : text.sliced(1, text.size() - 2));
    }
    return arguments;
}

} // namespace

class TestPublicSuffixList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicTests();
    void ownList_data();
    void ownList();
    void systemList();
    void unreadable();
    void threads();
};

// The tests that publicsuffix.org gives with its list, all 78 of them.
void TestPublicSuffixList::publicTests()
{
    QFile tests(sharedPath(u"test_psl.txt"_s));
    if (!tests.open(QIODevice::ReadOnly)) {
        QSKIP("the public suffix list's own tests are not there");
    }
    const PublicSuffixList list(sharedPath(u"public_suffix_list.dat"_s));
    QVERIFY(list.isValid());
    int count = 0;
    for (const QByteArray &line : tests.readAll().split('\n')) {
        if (!line.startsWith("checkPublicSuffix(")) {
            continue;
        }
        const QByteArrayList arguments = argumentsOf(line);
        QCOMPARE(arguments.size(), 2);
        QVERIFY2(list.organizationalDomain(arguments.at(0)) == arguments.at(1), line.constData());
        ++count;
    }
    QCOMPARE(count, 78);
}

void TestPublicSuffixList::ownList_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArray>("org");
    QTest::newRow("a rule of one label") << QByteArray("a.b.example") << QByteArray("b.example");
    QTest::newRow("a rule of two labels") << QByteArray("a.b.co.test") << QByteArray("b.co.test");
    QTest::newRow("a wildcard") << QByteArray("a.b.c.wild.test") << QByteArray("b.c.wild.test");
    QTest::newRow("an exception to it") << QByteArray("a.not.wild.test") << QByteArray("not.wild.test");
    QTest::newRow("a private suffix counts too") << QByteArray("a.b.hosted.example") << QByteArray("b.hosted.example");
    QTest::newRow("an unknown top level") << QByteArray("a.b.invalid") << QByteArray("b.invalid");
    QTest::newRow("a public suffix itself") << QByteArray("co.test") << QByteArray();
    QTest::newRow("capitals and a final dot") << QByteArray("A.B.Example.") << QByteArray("b.example");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("a dot in front") << QByteArray(".b.example") << QByteArray();
    QTest::newRow("NUL") << QByteArray("b\0.example", 10) << QByteArray();
    QTest::newRow("too long") << QByteArray("a.").repeated(200) + "example" << QByteArray();
}

void TestPublicSuffixList::ownList()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"list.dat"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("// ===BEGIN ICANN DOMAINS===\nexample\ntest\nco.test\n*.wild.test\n!not.wild.test\n"
               "// ===END ICANN DOMAINS===\n// ===BEGIN PRIVATE DOMAINS===\nhosted.example\n"
               "// ===END PRIVATE DOMAINS===\n");
    file.close();
    const PublicSuffixList list(file.fileName());
    QFETCH(const QByteArray, domain);
    QTEST(list.organizationalDomain(domain), "org");
}

void TestPublicSuffixList::systemList()
{
    const PublicSuffixList list;
    QVERIFY(list.isValid());
    QCOMPARE(list.organizationalDomain("mail.example.co.uk"), "example.co.uk");
}

void TestPublicSuffixList::unreadable()
{
    const PublicSuffixList list(u"/nonexistent/list.dat"_s);
    QVERIFY(!list.isValid());
    QCOMPARE(list.organizationalDomain("mail.example.com"), "");
}

void TestPublicSuffixList::threads()
{
    const PublicSuffixList list;
    std::vector<std::jthread> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] { right += list.organizationalDomain("a.b.example.com") == "example.com"; });
    }
    threads.clear();
    QCOMPARE(right.load(), 4);
}

QTEST_GUILESS_MAIN(TestPublicSuffixList)

#include "tst_publicsuffixlist.moc"
