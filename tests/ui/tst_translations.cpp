// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclusionwords.h"
#include "findingcatalogue.h"
#include "findingwords.h"
#include "language.h"
#include "routewords.h"
#include "spfwords.h"
#include "verdictwords.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Indicia;

namespace {

/// One text of a .ts file with its translations (several for a plural).
struct Text
{
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

QList<Text> textsOf(const QString &language)
{
    QFile file(QStringLiteral(INDICIA_SOURCE_DIR "/translations/indicia_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Text> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            texts.append({context, {}, {}, true, xml.attributes().value(u"numerus") == u"yes"});
        } else if (xml.name() == u"source") {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            texts.last().finished = xml.attributes().value(u"type").isEmpty();
            if (!texts.last().plural) {
                texts.last().translations << xml.readElementText();
            }
        } else if (xml.name() == u"numerusform") {
            texts.last().translations << xml.readElementText();
        }
    }
    return texts;
}

/// What a translation must have as often as its source: places for values.
QStringList placesIn(const QString &text)
{
    QStringList places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 1 < text.size() && (text.at(i + 1).isDigit() || text.at(i + 1) == u'n')) {
            places << text.sliced(i, 2);
        } else if (text.at(i) == u'{' && text.indexOf(u'}', i) > 0) {
            places << text.sliced(i, text.indexOf(u'}', i) - i + 1);
        }
    }
    places.sort();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("English plurals") << QStringLiteral("en") << 4;
        QTest::newRow("German") << QStringLiteral("de") << 1'000;
    }
    void nothingIsUnfinished()
    {
        QFETCH(const QString, language);
        QFETCH(const int, atLeast);
        const QList<Text> texts = textsOf(language);
        QVERIFY(texts.size() >= atLeast);
        for (const Text &text : texts) {
            QVERIFY2(text.finished && !text.translations.isEmpty() && !text.translations.contains(QString()),
                qPrintable(text.context + QStringLiteral(": ") + text.source));
        }
    }

    void valuesKeepTheirPlaces_data() { nothingIsUnfinished_data(); }
    void valuesKeepTheirPlaces()
    {
        QFETCH(const QString, language);
        for (const Text &text : textsOf(language)) {
            for (const QString &translation : text.translations) {
                const bool countInWords = text.plural && translation == text.translations.first();
                QVERIFY2(countInWords || placesIn(translation) == placesIn(text.source), qPrintable(translation));
                QCOMPARE(translation.count(u'['), text.source.count(u'['));
                QCOMPARE(translation.count(u']'), text.source.count(u']'));
                QCOMPARE(translation.endsWith(u'\n'), text.source.endsWith(u'\n'));
            }
        }
    }

    void germanSpeaks()
    {
        QCOMPARE(useLanguage(*QCoreApplication::instance(), QStringLiteral("de_AT")), QStringLiteral("de"));
        QCOMPARE(VerdictWords::name(Verdict::Undetermined), QStringLiteral("Nicht zu sagen"));
        QCOMPARE(SpfWords::name(SpfResult::SoftFail), QStringLiteral("softfail")); // the RFC's word stays
        QCOMPARE(RouteWords::duration(90'061), QStringLiteral("1 T 1 Std"));
        CaseReport report;
        report.conclusion.verdict = Verdict::Backscatter;
        report.conclusion.certainty = Certainty::Strong;
        report.facts.bounce.kind = MessageKind::Failure;
        QCOMPARE(ConclusionWords::headline(report),
            QStringLiteral(
                "Dieser Rückläufer ist Backscatter: Die Nachricht, die er zurückbringt, kam nie von Ihnen."));
    }

    /// In German every finding has sentences of its own: none falls back to English.
    void germanKnowsEveryFinding()
    {
        QStringList german;
        for (const FindingKind &kind : findingCatalogue()) {
            Finding finding;
            finding.id = kind.id;
            const QString plain = FindingWords::sentence(finding, Voice::Plain);
            QVERIFY2(!plain.isEmpty(), kind.id);
            for (const QString &word : {QStringLiteral(" the "), QStringLiteral("The "), QStringLiteral(" is ")}) {
                QVERIFY2(!plain.contains(word), qPrintable(plain));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
