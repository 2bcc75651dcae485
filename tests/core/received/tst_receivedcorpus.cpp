// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityfile.h"
#include "message.h"
#include "route.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Indicia;

namespace {

QDir shared()
{
    return QDir(qEnvironmentVariable(
        "INDICIA_SHARED", QDir(QStringLiteral(INDICIA_SOURCE_DIR)).filePath(QStringLiteral("../shared"))));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Real chains: their boundary where the truth is known, and every Received field of all messages that are at hand.
class TestReceivedCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!shared().exists(QStringLiteral("corpus/backscatter/truth.jsonl"))) {
            QSKIP("The corpus is not here: set INDICIA_SHARED.");
        }
    }

    void boundary_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QByteArray>("address"); // empty: of our own server, all of it
        const QDir corpus(shared().filePath(QStringLiteral("corpus/backscatter")));
        for (const QByteArray &line : contentOf(corpus.filePath(QStringLiteral("truth.jsonl"))).split('\n')) {
            const QJsonObject truth = QJsonDocument::fromJson(line).object();
            const QString file = truth.value(QStringLiteral("file")).toString();
            const QString address = truth.value(QStringLiteral("boundary_ip")).toString();
            const bool ours = truth.value(QStringLiteral("generator_role")).toString() == QStringLiteral("own-server");
            if (!address.isEmpty() || ours) {
                const QString context = truth.value(QStringLiteral("org")).toString() + QStringLiteral("/context.json");
                QTest::newRow(qPrintable(file))
                    << corpus.filePath(file) << corpus.filePath(context) << address.toLatin1();
            }
        }
    }

    void boundary()
    {
        QFETCH(QString, file);
        QFETCH(QString, context);
        QFETCH(QByteArray, address);
        const auto identity = readIdentity(contentOf(context));
        QVERIFY(identity);
        RouteTrust trust;
        trust.identity = &*identity;
        const Route route = traceRoute(Message::parse(contentOf(file)), trust);
        if (address.isEmpty()) {
            QCOMPARE(route.boundary, -1);
            QVERIFY(std::ranges::all_of(route.hops, [](const Hop &hop) { return hop.trust == HopTrust::Trusted; }));
            return;
        }
        QVERIFY(route.boundaryHop());
        QCOMPARE(route.boundaryHop()->field.fromIp, IpAddress::parse(address));
        const bool known = !identity->trustedHosts.isEmpty();
        QCOMPARE(route.basis, known ? BoundaryBasis::Configured : BoundaryBasis::AssumedTopmost);
    }

    /// Nothing that a server really wrote is called forged. (Impostors forge other things here.)
    void nothingForged()
    {
        QDirIterator files(shared().filePath(QStringLiteral("corpus/backscatter/messages")), {QStringLiteral("*.eml")},
            QDir::Files, QDirIterator::Subdirectories);
        int hops = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            const QString context = QFileInfo(file)
                                        .dir()
                                        .filePath(QStringLiteral("../../%1/context.json"))
                                        .arg(QFileInfo(file).dir().dirName());
            const auto identity = readIdentity(contentOf(context));
            QVERIFY(identity);
            RouteTrust trust;
            trust.identity = &*identity;
            for (const Hop &hop : traceRoute(Message::parse(contentOf(file)), trust).hops) {
                ++hops;
                QVERIFY2(hop.trust != HopTrust::Forged, qPrintable(file));
                QVERIFY2(hop.trust != HopTrust::Doubtful, qPrintable(file));
                QVERIFY2(hop.field.defects.isEmpty() || hop.field.defects == QList{ReceivedDefect::NoFrom},
                    qPrintable(file));
            }
        }
        QVERIFY(hops > 200);
    }

    /// Every line that begins with Received: in every file, wherever it stands.
    void everyField()
    {
        QDirIterator files(shared().path(), QDir::Files, QDirIterator::Subdirectories);
        qsizetype fields = 0;
        qint64 slowest = 0;
        while (files.hasNext()) {
            const QByteArray bytes = contentOf(files.next());
            const QByteArray lower = bytes.toLower();
            for (qsizetype at = 0; (at = lower.indexOf("\nreceived:", at)) >= 0;) {
                at += 10;
                qsizetype end = bytes.indexOf('\n', at);
                while (end >= 0 && end + 1 < bytes.size() && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t')) {
                    end = bytes.indexOf('\n', end + 1);
                }
                const QByteArray value = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
                QElapsedTimer timer;
                timer.start();
                const ReceivedField field = parseReceived(value);
                slowest = std::max(slowest, timer.nsecsElapsed());
                QCOMPARE(field, parseReceived(value));
                ++fields;
                at = end < 0 ? bytes.size() : end;
            }
        }
        qInfo("%lld fields, the slowest in %lld microseconds", static_cast<long long>(fields), slowest / 1000);
        QVERIFY(fields > 1000);
    }
};

QTEST_GUILESS_MAIN(TestReceivedCorpus)
#include "tst_receivedcorpus.moc"
