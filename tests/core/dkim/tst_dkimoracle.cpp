// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random mails, signed in random ways and altered at random: whether a signature verifies is what dkimpy says too.

#include "checkmail.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Indicia;

namespace {

constexpr int Mails = 3'000;

class MailMaker
{
public:
    QByteArray next()
    {
        TestMail mail = TestMail::letter();
        mail.body = body();
        TestSignature how;
        const int algorithm = m_random.bounded(5);
        how.algorithm = algorithm == 0 ? "ed25519-sha256" : algorithm == 1 ? "rsa-sha1" : "rsa-sha256";
        how.selector = algorithm == 0 ? "ed" : "s1";
        how.relaxedHeader = m_random.bounded(2) == 0;
        how.relaxedBody = m_random.bounded(2) == 0;
        how.names = pick({{"from", "to", "subject"}, {"from", "from", "subject", "subject"},
            {"From", "To", "Subject", "Date", "Message-ID", "X-None", "To"}, {"from"}});
        how.extra = pick<QByteArray>(
            {"", "i=@example.org; ", "i=a@mail.example.org; ", "q=dns/txt; ", "zz=1; ", "i=@example.com; ", "t=1; "});
        if (m_random.bounded(4) == 0) {
            how.limit = m_random.bounded(30);
        }
        how.breakSignature = m_random.bounded(20) == 0;
        how.breakBodyHash = m_random.bounded(20) == 0;
        sign(mail, algorithm == 0 ? ed25519Key() : rsaKey(), how);
        return altered(mail);
    }

private:
    template <typename T>
    T pick(const QList<T> &all)
    {
        return all.at(m_random.bounded(int(all.size())));
    }
    QByteArrayList pick(const QList<QByteArrayList> &all) { return pick<QByteArrayList>(all); }

    QByteArray body()
    {
        QByteArray text;
        for (int left = m_random.bounded(12); left > 0; --left) {
            text += pick<QByteArray>({"word", " ", "  ", "\t", "\r\n", "\r\n\r\n", "\xc3\xbc", "."});
        }
        return text + "\r\n";
    }

    QByteArray altered(TestMail &mail)
    {
        switch (m_random.bounded(10)) {
        case 0:
            mail.body += "added\r\n";
            break;
        case 1:
            mail.body += "\r\n\r\n";
            break;
        case 2:
            mail.fields.insert(1, "From: Mallory <m@example.com>");
            break;
        case 3:
            mail.fields.append("Subject: News");
            break;
        case 4:
            mail.fields.removeAt(1 + m_random.bounded(int(mail.fields.size()) - 1));
            break;
        case 5:
            mail.fields[3].replace("  ", " ");
            break;
        case 6: {
            QByteArray &field = mail.fields[m_random.bounded(int(mail.fields.size()))];
            const qsizetype at = field.indexOf(':') + 1 + m_random.bounded(int(field.size() - field.indexOf(':') - 1));
            field[at] = field[at] == 'x' ? 'y' : 'x';
            break;
        }
        case 7:
            mail.body.replace("  ", " ");
            break;
        default: // as it was sent
            break;
        }
        return mail.bytes();
    }

    QRandomGenerator m_random{6376};
};

/// 1 or 0 for each mail; empty where dkimpy is not installed.
QByteArray dkimpySays(const QByteArrayList &mails)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QTemporaryFile file;
    if (python.isEmpty() || !file.open()) {
        return {};
    }
    for (const QByteArray &mail : mails) {
        file.write(mail.toBase64() + '\n');
    }
    file.close();
    const QString script
        = QStringLiteral("import sys, base64, dkim, nacl\n"
                         "keys = {b's1': sys.argv[2].encode(), b'ed': sys.argv[3].encode()}\n"
                         "def txt(name, timeout=5): return keys.get(name.split(b'.')[0])\n"
                         "def verify(m):\n"
                         "    try: return dkim.DKIM(m, minkey=512).verify(dnsfunc=txt)\n"
                         "    except dkim.DKIMException: return False\n"
                         "print(''.join(str(int(verify(base64.b64decode(l)))) for l in open(sys.argv[1])))\n");
    QProcess process;
    process.start(python,
        {QStringLiteral("-c"), script, file.fileName(), QString::fromLatin1(rsaKey().record()),
            QString::fromLatin1(ed25519Key().record())});
    if (!process.waitForFinished(100'000) || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class TestDkimOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dkimpyAgrees();
};

void TestDkimOracle::dkimpyAgrees()
{
    MailMaker maker;
    QByteArrayList mails;
    for (int i = 0; i < Mails; ++i) {
        mails.append(maker.next());
    }
    const QByteArray theirs = dkimpySays(mails);
    if (theirs.isEmpty()) {
        QSKIP("python3-dkim and python3-nacl are not installed");
    }
    QCOMPARE(theirs.size(), Mails);
    int verified = 0;
    for (int i = 0; i < Mails; ++i) {
        const DkimOutcome outcome = checkFirst(mails.at(i));
        // dkimpy hashes one From more than h= names, so that a mail with an added one fails; we say that it was added.
        const bool ours
            = outcome.arithmetic == DkimResult::Pass && !outcome.concerns.contains(DkimConcern::FromAddedLater);
        if (outcome.reason == DkimReason::BodyLengthTooLong) {
            continue; // dkimpy takes an l= that is longer than the body (RFC 6376 section 3.5 does not)
        }
        const QByteArray what = "theirs " + theirs.sliced(i, 1) + ", our reason "
            + QByteArray::number(int(outcome.reason)) + '\n' + mails.at(i);
        QVERIFY2(ours == (theirs[i] == '1'), what.constData());
        verified += ours ? 1 : 0;
    }
    QVERIFY(verified > Mails / 10);
    QVERIFY(verified < Mails - Mails / 10);
}

QTEST_GUILESS_MAIN(TestDkimOracle)
#include "tst_dkimoracle.moc"
