// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"
#include "messagelimits.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QTest>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

QString sharedFolder()
{
    const QString given = qEnvironmentVariable("INDICIA_SHARED");
    return given.isEmpty() ? QStringLiteral(INDICIA_SOURCE_DIR "/../shared") : given;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What does not depend on how the lines end.
QByteArray summaryOf(const Message &message, int depth = 0)
{
    QByteArray summary;
    for (const HeaderField &field : message.fields()) {
        summary += message.name(field).toByteArray() + ": " + message.decoded(field).displayText().toUtf8() + '\n';
        summary += message.addresses(field).join(' ') + '\n';
    }
    summary += message.messageId() + (message.date() ? " dated" : " undated") + '\n';
    for (int i = 0; i < message.parts().size(); ++i) {
        const MimePart &part = message.parts().at(i);
        summary += QByteArray(part.depth, ' ') + part.mediaType + ' ' + part.charset + ' ' + part.transferEncoding + ' '
            + part.reportType + ' ' + part.description + (part.truncated ? " truncated\n" : "\n");
        QString text = message.decodedText(i, Limits::decodedTextOctets);
        summary += text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').toUtf8();
        const Message inner = message.embedded(i, 1);
        if (!inner.range().isEmpty() && depth < Limits::embeddedMessages) {
            summary += summaryOf(inner, depth + 1);
        }
    }
    return summary;
}

} // namespace

class MessageCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileKeepsTheRules();
    void everyCutKeepsTheRules();
    void twins_data();
    void twins();

private:
    void checkRules(const Message &message, int depth);

    QStringList m_files;
};

void MessageCorpusTest::initTestCase()
{
    QDirIterator shared(sharedFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (shared.hasNext()) {
        m_files.append(shared.next());
    }
    QDirIterator own(QStringLiteral(INDICIA_FIXTURES), QDir::Files, QDirIterator::Subdirectories);
    while (own.hasNext()) {
        m_files.append(own.next());
    }
}

/// The rules that hold for any bytes whatsoever.
void MessageCorpusTest::checkRules(const Message &message, int depth)
{
    const ByteRange whole = message.range();
    const auto isWithin = [](const ByteRange &inner, const ByteRange &outer) {
        return inner.document == outer.document && inner.offset >= outer.offset && inner.length >= 0
            && inner.offset + inner.length <= outer.offset + outer.length;
    };
    QCOMPARE(message.bytes().size(), whole.length);
    QVERIFY(isWithin(message.body(), whole));
    QCOMPARE(message.body().offset + message.body().length, whole.offset + whole.length);

    // Fields follow each other, and between them stands only what an oddity names.
    qint64 end = whole.offset;
    for (const HeaderField &field : message.fields()) {
        QVERIFY(isWithin(message.range(field), whole));
        QVERIFY(field.offset >= end);
        QVERIFY(field.nameLength >= 0 && field.valueStart <= field.length);
        QVERIFY(field.valueStart == 0 || field.valueStart > field.nameLength);
        QVERIFY(field.offset + field.length <= message.body().offset);
        if (field.offset > end) {
            QVERIFY(std::ranges::any_of(message.oddities(), [end, &field](const Oddity &oddity) {
                return oddity.where.offset <= field.offset
                    && (oddity.kind == Oddity::Kind::MboxFromLine || oddity.kind == Oddity::Kind::ExchangeBanner
                        || oddity.kind == Oddity::Kind::BlankLineInHeader || oddity.kind == Oddity::Kind::LeadingSpace
                        || oddity.kind == Oddity::Kind::EightBitHeader);
            }));
        }
        end = field.offset + field.length;
        QVERIFY(!message.value(field).contains('\n') && !message.value(field).contains('\r'));
    }

    QVERIFY(!message.parts().isEmpty());
    for (qsizetype i = 0; i < message.parts().size(); ++i) {
        const MimePart &part = message.parts().at(i);
        QVERIFY(isWithin(part.body, message.body()));
        QVERIFY(isWithin(part.header, i == 0 ? whole : message.body()));
        QCOMPARE(part.parent < 0, i == 0);
        QVERIFY(part.parent < i);
        if (i > 0) {
            const MimePart &parent = message.parts().at(part.parent);
            QCOMPARE(part.depth, parent.depth + 1);
            QVERIFY(isWithin(part.header, parent.body) && isWithin(part.body, parent.body));
            QVERIFY(part.header.offset + part.header.length <= part.body.offset);
        }
        const int number = static_cast<int>(i);
        QVERIFY(message.decodedBody(number, 100).size() <= 100);
        for (const HeaderField &field : message.partFields(number)) {
            QVERIFY(isWithin(message.range(field), i == 0 ? whole : part.header));
        }
        const Message inner = message.embedded(number, whole.document + 1);
        if (inner.range().document == whole.document && !inner.range().isEmpty()) {
            QCOMPARE(inner.range(), part.body);
        }
        if (!inner.range().isEmpty() && depth < Limits::embeddedMessages) {
            checkRules(inner, depth + 1);
        }
    }
    for (const Oddity &oddity : message.oddities()) {
        QVERIFY(isWithin(oddity.where, whole));
        QVERIFY(oddity.count > 0);
    }
}

void MessageCorpusTest::everyFileKeepsTheRules()
{
    for (const QString &path : std::as_const(m_files)) {
        const QByteArray bytes = contentOf(path);
        checkRules(Message::parse(bytes), 0);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(path));
        }
    }
    if (!QDir(sharedFolder()).exists()) {
        QSKIP("no public collections (INDICIA_SHARED): only the project's own files were read");
    }
}

/// Cut anywhere, a bounce is still read by the rules.
void MessageCorpusTest::everyCutKeepsTheRules()
{
    int cut = 0;
    for (const QString &path : std::as_const(m_files)) {
        if (!path.endsWith(".eml"_L1) || ++cut % 40 != 0) {
            continue;
        }
        const QByteArray bytes = contentOf(path).first(std::min<qsizetype>(QFile(path).size(), 6000));
        for (qsizetype length = 0; length < bytes.size(); length += 7) {
            checkRules(Message::parse(bytes.first(length)), 0);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(path + u" cut at "_s + QString::number(length)));
            }
        }
    }
}

void MessageCorpusTest::twins_data()
{
    QTest::addColumn<QByteArray>("lf");
    QTest::addColumn<QByteArray>("twin");
    const QDir folder(sharedFolder() + u"/conformance/bounce/sisimai"_s);
    for (const QString &kind : {u"dos"_s, u"mac"_s}) {
        const QDir twins(folder.filePath(kind));
        for (const QString &name : twins.entryList(QDir::Files)) {
            const QByteArray lf = contentOf(folder.filePath(u"bsd/"_s + name));
            const QByteArray twin = contentOf(twins.filePath(name));
            // A few are twins in name alone: another number of lines.
            const QByteArray lines = QByteArray(twin).replace("\r\n", "\n").replace('\r', '\n');
            if (lines == QByteArray(lf).replace("\r\n", "\n")) {
                QTest::addRow("%s/%s", qPrintable(kind), qPrintable(name)) << lf << twin;
            }
        }
    }
    // And every message of the project's own, however its lines end.
    QDirIterator own(QStringLiteral(INDICIA_FIXTURES), {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (own.hasNext()) {
        const QByteArray bytes = contentOf(own.next()).replace("\r\n", "\n");
        if (bytes.contains('\r')) {
            continue;
        }
        QTest::addRow("CRLF %s", qPrintable(own.fileName())) << bytes << QByteArray(bytes).replace('\n', "\r\n");
        QTest::addRow("CR %s", qPrintable(own.fileName())) << bytes << QByteArray(bytes).replace('\n', '\r');
    }
    QTest::newRow("one line") << QByteArray("Subject: x\n") << QByteArray("Subject: x\r");
}

void MessageCorpusTest::twins()
{
    QFETCH(QByteArray, lf);
    QFETCH(QByteArray, twin);
    QCOMPARE(summaryOf(Message::parse(twin)), summaryOf(Message::parse(lf)));
}

QTEST_GUILESS_MAIN(MessageCorpusTest)
#include "tst_messagecorpus.moc"
