// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcatalogue.h"
#include "rulecondition_p.h"
#include "rules.h"

#include <QSet>
#include <QTest>

using namespace Indicia;

/// The table of rules is data: what it names must exist, and no rule may be unreachable or say nothing.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdInTheTableIsInTheCatalogue();
    void ruleIdsAreUnique();
    void everyRuleNeedsSomething();
    void provenNeedsMoreThanAStrangersWord();
    void conditionHoldsWhereEveryNeedIsMetAndNothingStandsInItsWay();
    void patternMatchesIdAndSubject_data();
    void patternMatchesIdAndSubject();
};

namespace {

/// What the pattern asks for; where it names no subject, one that no pattern names.
Finding findingLike(QByteArrayView pattern)
{
    const qsizetype at = pattern.indexOf('@');
    Finding finding;
    finding.id = (at < 0 ? pattern : pattern.first(at)).toByteArray();
    finding.subject = at < 0 ? "hop:1" : pattern.sliced(at + 1).toByteArray();
    return finding;
}

void verifyPattern(const char *pattern)
{
    const QByteArray text(pattern);
    const qsizetype at = text.indexOf('@');
    QVERIFY2(findingKind(text.left(at < 0 ? text.size() : at)), pattern);
    QVERIFY2(at < 0 || text.sliced(at) == "@message" || text.sliced(at) == "@original", pattern);
}

} // namespace

void TestRules::everyIdInTheTableIsInTheCatalogue()
{
    for (const Rule &rule : rules()) {
        for (const AnyOf need : rule.needs) {
            std::ranges::for_each(need, verifyPattern);
        }
        std::ranges::for_each(rule.unless, verifyPattern);
        std::ranges::for_each(rule.against, verifyPattern);
    }
}

void TestRules::ruleIdsAreUnique()
{
    QSet<QByteArray> seen;
    for (const Rule &rule : rules()) {
        QVERIFY2(!seen.contains(rule.id), rule.id);
        seen.insert(rule.id);
    }
    QVERIFY(!seen.isEmpty());
}

void TestRules::everyRuleNeedsSomething()
{
    for (const Rule &rule : rules()) {
        QVERIFY2(rule.needs.size() > 0, rule.id);
        for (const AnyOf need : rule.needs) {
            QVERIFY2(need.size() > 0, rule.id);
        }
    }
}

void TestRules::provenNeedsMoreThanAStrangersWord()
{
    // Proven: cryptographic, or the ledger. Each such rule has a need that only those can meet.
    const QByteArrayList schemes{"batv", "srs", "mac", "dkim", "ledger"};
    for (const Rule &rule : rules()) {
        if (rule.certainty != Certainty::Proven) {
            continue;
        }
        const bool grounded = std::ranges::any_of(rule.needs, [&](AnyOf need) {
            return std::ranges::all_of(
                need, [&](const char *id) { return schemes.contains(QByteArray(id).split('.').first()); });
        });
        QVERIFY2(grounded, rule.id);
    }
}

void TestRules::conditionHoldsWhereEveryNeedIsMetAndNothingStandsInItsWay()
{
    QCOMPARE(ruleConditions().size(), rules().size());
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const Rule &rule = rules()[i];
        const RuleCondition &condition = ruleConditions()[i];
        QCOMPARE(condition.rule, &rule);
        QList<Finding> findings;
        for (const AnyOf need : rule.needs) {
            // One finding may meet two needs.
            const bool isOpen = std::ranges::none_of(need, [&](const char *pattern) {
                return std::ranges::any_of(findings, [&](const Finding &one) { return matches(one, pattern); });
            });
            QVERIFY2(!isOpen || !condition.holds(ruleSignsOf(findings)), rule.id);
            findings.append(findingLike(*(need.end() - 1)));
        }
        QVERIFY2(condition.holds(ruleSignsOf(findings)), rule.id);
        for (const char *pattern : rule.unless) {
            QVERIFY2(!condition.holds(ruleSignsOf(findings + QList{findingLike(pattern)})), pattern);
        }
    }
}

void TestRules::patternMatchesIdAndSubject_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("expected");
    QTest::newRow("id alone takes every subject") << QByteArray("spf.fail") << true;
    QTest::newRow("id with the subject") << QByteArray("spf.fail@original") << true;
    QTest::newRow("id with another subject") << QByteArray("spf.fail@message") << false;
    QTest::newRow("another id") << QByteArray("spf.pass@original") << false;
    QTest::newRow("beginning of an id is not the id") << QByteArray("spf.fai") << false;
}

void TestRules::patternMatchesIdAndSubject()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, expected);
    Finding finding;
    finding.id = "spf.fail";
    finding.subject = "original";
    QCOMPARE(matches(finding, pattern.constData()), expected);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
