// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MessageFileError)

class TestMessageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAMessage();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void tellsMissingFromForbidden();
    void refusesWhatIsNoFile();
    void listsAFolder();
    void listsAMaildir();

private:
    QString write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMessageFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestMessageFile::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void TestMessageFile::readsAMessage()
{
    const QByteArray content = "From: a@example.org\r\n\r\nHello\r\n";
    const auto bytes = readMessageFile(write(QStringLiteral("a.eml"), content));
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, content);
}

void TestMessageFile::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<MessageFileError>("expected");
    QTest::newRow("empty file") << QByteArray() << MessageFileError::Empty;
    QTest::newRow("octets of zero") << QByteArray(5000, '\0') << MessageFileError::NotAMessage;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20)
                             << MessageFileError::NotAMessage;
    QTest::newRow("a picture with a colon in its first line")
        << QByteArray("\xff\xd8\xff\xe1:JFIF\n\x02\x03x y: z\n", 20) << MessageFileError::NotAMessage;
    QTest::newRow("a message in UTF-16") << QByteArray("\xff\xfe"
                                                       "F\0r\0o\0m\0:\0 \0a\0\n\0",
        18) << MessageFileError::NotAMessage;
    QTest::newRow("prose without a header")
        << QByteArray("Dear all\n\nnothing here\n") << MessageFileError::NotAMessage;
}

void TestMessageFile::refusesWhatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(MessageFileError, expected);
    const auto bytes = readMessageFile(write(QStringLiteral("x.eml"), content));
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error(), expected);
}

void TestMessageFile::tellsMissingFromForbidden()
{
    QCOMPARE(readMessageFile(m_folder->filePath(QStringLiteral("none.eml"))).error(), MessageFileError::NotFound);
    if (::geteuid() == 0) {
        QSKIP("root may read everything: permissions cannot be tested");
    }
    const QString path = write(QStringLiteral("secret.eml"), "From: a@example.org\n\n");
    QFile::setPermissions(path, {});
    QCOMPARE(readMessageFile(path).error(), MessageFileError::NoPermission);
}

void TestMessageFile::refusesWhatIsNoFile()
{
    QCOMPARE(readMessageFile(m_folder->path()).error(), MessageFileError::IsDirectory);
    QCOMPARE(readMessageFile(QStringLiteral("/dev/zero")).error(), MessageFileError::NotRegular);
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readMessageFile(pipe).error(), MessageFileError::NotRegular);
}

void TestMessageFile::listsAFolder()
{
    write(QStringLiteral("b.eml"), "x");
    write(QStringLiteral("a.eml"), "x");
    write(QStringLiteral("notes.txt"), "x");
    const auto files = messageFilesIn(m_folder->path(), 10);
    QVERIFY(files.has_value());
    QCOMPARE(*files,
        QStringList({m_folder->filePath(QStringLiteral("a.eml")), m_folder->filePath(QStringLiteral("b.eml"))}));
    QCOMPARE(messageFilesIn(m_folder->path(), 1)->size(), 1);
    QCOMPARE(messageFilesIn(m_folder->filePath(QStringLiteral("none")), 1).error(), MessageFileError::NotFound);
}

void TestMessageFile::listsAMaildir()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("cur"));
    QDir(m_folder->path()).mkdir(QStringLiteral("new"));
    const QString seen = write(QStringLiteral("cur/1.host:2,S"), "x");
    const QString fresh = write(QStringLiteral("new/2.host"), "x");
    QCOMPARE(*messageFilesIn(m_folder->path(), 10), QStringList({seen, fresh}));
}

QTEST_GUILESS_MAIN(TestMessageFile)
#include "tst_messagefile.moc"
