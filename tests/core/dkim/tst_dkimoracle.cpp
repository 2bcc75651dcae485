// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random mails, signed in random ways and altered at random: whether a signature verifies is what dkimpy and
// Mail::DKIM say too.

#include "checkmail.h"
#include "oracles.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Indicia;

namespace {

using Oracle = std::function<QByteArray(const QList<OracleCase> &)>;

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

} // namespace

Q_DECLARE_METATYPE(Oracle)

class TestDkimOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherVerifierAgrees_data();
    void anotherVerifierAgrees();
};

void TestDkimOracle::anotherVerifierAgrees_data()
{
    QTest::addColumn<Oracle>("oracle");
    QTest::addColumn<int>("mails"); // Mail::DKIM takes its time
    QTest::addColumn<bool>("countsFrom");
    QTest::addColumn<QByteArray>("unsupported");
    // dkimpy hashes one From more than h= names, so that a mail with an added one fails; we say that it was added.
    QTest::newRow("dkimpy") << Oracle(dkimpySays) << 3'000 << true << QByteArray();
    // Mail::DKIM 1.20240923 reads l=0 as no limit.
    QTest::newRow("Mail::DKIM") << Oracle(mailDkimSays) << 1'000 << false << QByteArray(" l=0;");
}

void TestDkimOracle::anotherVerifierAgrees()
{
    QFETCH(const Oracle, oracle);
    QFETCH(const int, mails);
    QFETCH(const bool, countsFrom);
    QFETCH(const QByteArray, unsupported);
    MailMaker maker;
    QList<OracleCase> cases;
    for (int i = 0; i < mails; ++i) {
        const QByteArray mail = maker.next();
        cases.append({mail, {mail.contains("s=ed;") ? ed25519Key().record() : rsaKey().record()}});
    }
    const QByteArray theirs = oracle(cases);
    if (theirs.isEmpty()) {
        QSKIP("python3-dkim with python3-nacl, or libmail-dkim-perl, are not installed");
    }
    QCOMPARE(theirs.size(), mails);
    int verified = 0;
    for (int i = 0; i < mails; ++i) {
        const QByteArray &mail = cases.at(i).mail;
        const DkimOutcome outcome = checkFirst(mail);
        const bool ours = outcome.arithmetic == DkimResult::Pass
            && !(countsFrom && outcome.concerns.contains(DkimConcern::FromAddedLater));
        // dkimpy takes an l= that is longer than the body (RFC 6376 section 3.5 does not).
        if (outcome.reason == DkimReason::BodyLengthTooLong || (!unsupported.isEmpty() && mail.contains(unsupported))) {
            continue;
        }
        const QByteArray what
            = "theirs " + theirs.sliced(i, 1) + ", our reason " + QByteArray::number(int(outcome.reason)) + '\n' + mail;
        QVERIFY2(ours == (theirs[i] == '1'), what.constData());
        verified += ours ? 1 : 0;
    }
    QVERIFY(verified > mails / 10);
    QVERIFY(verified < mails - mails / 10);
}

QTEST_GUILESS_MAIN(TestDkimOracle)
#include "tst_dkimoracle.moc"
