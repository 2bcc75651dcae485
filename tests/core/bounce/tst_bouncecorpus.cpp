// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounceexpectation.h"
#include "injection.h"
#include "route.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Indicia;

/// The labelled corpus of backscatter: what each message is, whom it is about, who handed the original to the bouncer.
class TestBounceCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void kinds();
    void recipients();
    void returnedOriginals();
    void injectionPoints();
    void ordinaryMailIsNoBounce();

private:
    struct Case
    {
        QJsonObject truth;
        Message message;
        BounceReport report;
    };
    QList<Case> m_cases;
};

namespace {

/// Counts what is right, and says what is not.
class Tally
{
public:
    explicit Tally(const char *what) : m_what(what) { }
    void count(bool right, const QString &complaint)
    {
        ++m_all;
        m_right += right ? 1 : 0;
        if (!right) {
            qInfo().noquote() << m_what << complaint;
        }
    }
    [[nodiscard]] bool reaches(double share) const
    {
        qInfo("%s: %d of %d", m_what, m_right, m_all);
        return m_all > 0 && m_right >= share * m_all;
    }

private:
    const char *m_what;
    int m_right = 0;
    int m_all = 0;
};

[[nodiscard]] QStringList oneOrMany(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        list += item.toString();
    }
    return list;
}

/// address, action and status of each recipient. A generic code of the report may be made exact by its diagnostic: the
/// reported one counts then.
[[nodiscard]] QStringList recipientsOf(const BounceReport &report, bool reported)
{
    QStringList list;
    for (const BounceRecipient &recipient : report.recipients) {
        const QByteArray status
            = reported && !recipient.reportedStatus.isEmpty() ? recipient.reportedStatus : recipient.status;
        list += QString::fromUtf8(recipient.address + ' ' + actionWord(recipient.action) + ' ' + status);
    }
    return list;
}

[[nodiscard]] QStringList recipientsOf(const QJsonObject &truth)
{
    QStringList list;
    for (const QJsonValue &value : truth.value(u"recipients").toArray()) {
        const QJsonObject recipient = value.toObject();
        list += recipient.value(u"address").toString() + u' ' + recipient.value(u"action").toString() + u' '
            + recipient.value(u"status").toString();
    }
    return list;
}

} // namespace

void TestBounceCorpus::initTestCase()
{
    const QString folder = sharedFolder(QStringLiteral("corpus/backscatter"));
    if (folder.isEmpty()) {
        QSKIP("the backscatter corpus is not here");
    }
    for (const QByteArray &line : readFile(folder + QStringLiteral("/truth.jsonl")).split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const QJsonObject truth = QJsonDocument::fromJson(line).object();
        const Message message = Message::parse(readFile(folder + u'/' + truth.value(u"file").toString()));
        m_cases.append({truth, message, readBounce(message)});
    }
    QVERIFY(!m_cases.isEmpty());
}

void TestBounceCorpus::kinds()
{
    Tally tally("kind");
    for (const Case &one : std::as_const(m_cases)) {
        QStringList right = oneOrMany(one.truth.value(u"kind"));
        if (one.truth.contains(u"also_kind")) {
            right += oneOrMany(one.truth.value(u"also_kind"));
        }
        const QString kind = QString::fromLatin1(kindWord(one.report.kind));
        tally.count(right.contains(kind), one.truth.value(u"file").toString() + QStringLiteral(" is called ") + kind);
    }
    QVERIFY(tally.reaches(0.98));
}

void TestBounceCorpus::recipients()
{
    Tally tally("recipients");
    for (const Case &one : std::as_const(m_cases)) {
        const bool judged = one.truth.value(u"family").toString() != u"fake-bounce"
            && kindWord(one.report.kind) == one.truth.value(u"kind").toString().toLatin1();
        if (judged) {
            const QStringList right = recipientsOf(one.truth);
            tally.count(recipientsOf(one.report, true) == right || recipientsOf(one.report, false) == right,
                one.truth.value(u"file").toString() + u' ' + recipientsOf(one.report, true).join(u','));
        }
    }
    QVERIFY(tally.reaches(0.98));
}

void TestBounceCorpus::returnedOriginals()
{
    Tally tally("returned");
    for (const Case &one : std::as_const(m_cases)) {
        const QString returned = one.truth.value(u"returned").toString();
        if (!returned.isEmpty()) {
            const QString extent = QString::fromLatin1(extentWord(one.report.original.extent));
            tally.count(extent == returned || (returned == u"altered" && extent == u"full"),
                one.truth.value(u"file").toString() + u' ' + extent);
        }
    }
    QVERIFY(tally.reaches(0.98));
}

void TestBounceCorpus::injectionPoints()
{
    Tally tally("injection");
    for (const Case &one : std::as_const(m_cases)) {
        const QString right = one.truth.value(u"injection_ip").toString();
        if (!one.truth.value(u"injection_visible").toBool() || right.isEmpty()) {
            continue;
        }
        const Route route = traceRoute(one.report.original.message, {});
        const QList<QByteArray> names = bouncerNames(one.report, one.message, traceRoute(one.message, {}));
        const InjectionPoint point = findInjectionPoint(one.report, route, names);
        const QString ip = point.ip ? QString::fromLatin1(point.ip->toText()) : QString();
        tally.count(ip == right, one.truth.value(u"file").toString() + u' ' + ip + QStringLiteral(" for ") + right);
    }
    QVERIFY(tally.reaches(0.95));
}

void TestBounceCorpus::ordinaryMailIsNoBounce()
{
    for (const Case &one : std::as_const(m_cases)) {
        if (one.truth.value(u"kind").toString() == u"message") {
            QVERIFY2(one.report.kind == MessageKind::Ordinary || one.report.kind == MessageKind::AutoReply,
                qPrintable(one.truth.value(u"file").toString()));
            QVERIFY(one.report.recipients.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestBounceCorpus)
#include "tst_bouncecorpus.moc"
