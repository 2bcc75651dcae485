// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyhashes.h"
#include "checkarc.h"
#include "zoneresolver.h"

#include <QFileInfo>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace Indicia;

namespace {

QByteArray bytes(const YAML::Node &node)
{
    return node.IsDefined() && !node.IsNull() ? QByteArray::fromStdString(node.as<std::string>()) : QByteArray();
}

QString suite()
{
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    return shared + QStringLiteral("/conformance/arc/valimail/arc-draft-validation-tests.yml");
}

QByteArray resultWord(ArcResult result)
{
    switch (result) {
    case ArcResult::None:
        return "None";
    case ArcResult::Pass:
        return "Pass";
    case ArcResult::Fail:
        return "Fail";
    case ArcResult::TempError:
        return "TempError";
    case ArcResult::NotAsked:
        return "NotAsked";
    }
    return {};
}

} // namespace

/// The suite of ValiMail, which is no part of this tree.
class TestArcConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validation_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<QByteArray>("expected");
        if (!QFileInfo::exists(suite())) {
            QSKIP("the public suite is not here; INDICIA_SHARED names the folder that has it");
        }
        for (const YAML::Node &scenario : YAML::LoadAllFromFile(suite().toStdString())) {
            Zone zone;
            for (const auto &record : scenario["txt-records"]) {
                zone.add(bytes(record.first), DnsType::Txt, bytes(record.second));
            }
            for (const auto &test : scenario["tests"]) {
                const QByteArray spec = bytes(scenario["description"]) + ": " + bytes(test.first);
                QTest::newRow(spec.constData()) << bytes(test.second["message"]) << zone << bytes(test.second["cv"]);
            }
        }
    }

    void validation()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const Zone, zone);
        QFETCH(const QByteArray, expected);
        for (const QByteArray &form : {message, QByteArray(message).replace("\n", "\r\n")}) {
            ZoneResolver resolver(zone);
            const Message parsed = Message::parse(form);
            BodyHashes hashes(parsed);
            const ArcOutcome outcome = checkArc(parsed, {}, hashes, resolver, Patience());
            if (expected.isEmpty()) { // a chain that says itself that it failed
                QVERIFY(outcome.result != ArcResult::Pass);
            } else {
                QCOMPARE(resultWord(outcome.result), expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestArcConformance)
#include "tst_arcconformance.moc"
