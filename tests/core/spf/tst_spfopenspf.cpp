// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faketestresolver.h"
#include "spfoutcome.h"

#include <QFileInfo>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace Indicia;

namespace {

QByteArray bytes(const YAML::Node &node)
{
    return node.IsDefined() && !node.IsNull() ? QByteArray::fromStdString(node.as<std::string>()) : QByteArray();
}

/// One string, or a list of strings that make up one record.
QByteArray txtValue(const YAML::Node &node)
{
    if (!node.IsSequence()) {
        return bytes(node);
    }
    QByteArray value;
    for (const YAML::Node &part : node) {
        value += bytes(part);
    }
    return value;
}

/// RFC 4408 names its record type SPF; the suite serves it as TXT too, where the name has no TXT of its own.
void addTexts(FakeTestResolver &resolver, const QByteArray &name, const YAML::Node &entries)
{
    const auto hasTxt = std::any_of(
        entries.begin(), entries.end(), [](const YAML::Node &entry) { return entry.IsMap() && entry["TXT"]; });
    for (const YAML::Node &entry : entries) {
        const YAML::Node text = entry.IsMap() ? entry[hasTxt ? "TXT" : "SPF"] : YAML::Node();
        if (!entry.IsMap() || !text.IsDefined()) {
            continue;
        }
        const QByteArray value = txtValue(text);
        if (hasTxt && value == "TIMEOUT") {
            resolver.fault(name, DnsStatus::Timeout, DnsType::Txt);
        } else if (!hasTxt || value != "NONE") {
            resolver.txt(name, value);
        }
    }
}

void addRecord(FakeTestResolver &resolver, const QByteArray &name, const QByteArray &type, const YAML::Node &value)
{
    if (type == "A") {
        resolver.a(name, bytes(value));
    } else if (type == "AAAA") {
        resolver.add(name, DnsType::Aaaa, bytes(value));
    } else if (type == "PTR") {
        resolver.add(name, DnsType::Ptr, bytes(value));
    } else if (type == "CNAME") {
        resolver.add(name, DnsType::Cname, bytes(value));
    } else if (type == "MX") {
        resolver.mx(name, bytes(value[1]), value[0].as<quint16>());
    }
}

void addName(FakeTestResolver &resolver, const QByteArray &name, const YAML::Node &entries)
{
    resolver.exists(name);
    addTexts(resolver, name, entries);
    for (const YAML::Node &entry : entries) {
        if (entry.IsScalar() && bytes(entry) == "TIMEOUT") {
            resolver.fault(name, DnsStatus::Timeout);
        } else if (entry.IsMap()) {
            for (const auto &record : entry) {
                addRecord(resolver, name, bytes(record.first), record.second);
            }
        }
    }
}

QByteArrayList expectedResults(const YAML::Node &result)
{
    QByteArrayList results;
    if (result.IsSequence()) {
        for (const YAML::Node &one : result) {
            results.append(bytes(one));
        }
    } else {
        results.append(bytes(result));
    }
    return results;
}

QByteArray resultWord(SpfResult result)
{
    switch (result) {
    case SpfResult::None:
        return "none";
    case SpfResult::Neutral:
        return "neutral";
    case SpfResult::Pass:
        return "pass";
    case SpfResult::Fail:
        return "fail";
    case SpfResult::SoftFail:
        return "softfail";
    case SpfResult::TempError:
        return "temperror";
    case SpfResult::PermError:
        return "permerror";
    case SpfResult::NotAsked:
        return "not-asked";
    }
    return {};
}

QString suite(const char *file)
{
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    return shared + QStringLiteral("/conformance/spf/openspf/") + QLatin1StringView(file);
}

struct Case
{
    YAML::Node zone;
    SpfQuery query;
    QByteArrayList results;
    QByteArray explanation;
};

Case readCase(const YAML::Node &scenario, const YAML::Node &test)
{
    Case one;
    one.zone = scenario["zonedata"];
    one.query.ip = IpAddress::parse(bytes(test["host"]));
    one.query.helo = bytes(test["helo"]);
    one.query.mailFrom = bytes(test["mailfrom"]);
    one.results = expectedResults(test["result"]);
    one.explanation = bytes(test["explanation"]);
    return one;
}

SpfOutcome run(const Case &one)
{
    FakeTestResolver resolver;
    for (const auto &name : one.zone) {
        addName(resolver, bytes(name.first), name.second);
    }
    return checkSpfMailFrom(one.query, resolver, Patience());
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// The openspf.org suites, which are no part of this tree.
class TestSpfOpenspf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc7208_data() { addRows("rfc7208-tests.yml"); }

    void rfc7208()
    {
        QFETCH(const Case, one);
        const SpfOutcome outcome = run(one);
        QVERIFY2(one.results.contains(resultWord(outcome.result)), resultWord(outcome.result).constData());
        if (one.explanation == "DEFAULT") { // the checker's own text, which we leave to the user interface
            QCOMPARE(outcome.explanation, QByteArray());
        } else if (!one.explanation.isEmpty()) {
            QCOMPARE(outcome.explanation, one.explanation);
        }
    }

    /// Of the superseded standard, whose results differ on purpose: only that every test comes to an end.
    void rfc4408_data() { addRows("rfc4408-tests.yml"); }

    void rfc4408()
    {
        QFETCH(const Case, one);
        QVERIFY(run(one).lookups <= 10);
    }

private:
    static void addRows(const char *file)
    {
        QTest::addColumn<Case>("one");
        if (!QFileInfo::exists(suite(file))) {
            QSKIP("the public suite is not here; INDICIA_SHARED names the folder that has it");
        }
        for (const YAML::Node &scenario : YAML::LoadAllFromFile(suite(file).toStdString())) {
            for (const auto &test : scenario["tests"]) {
                QTest::newRow(bytes(test.first).constData()) << readCase(scenario, test.second);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSpfOpenspf)
#include "tst_spfopenspf.moc"
