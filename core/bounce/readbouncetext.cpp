// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialect.h"
#include "bouncereport.h"
#include "inlineoriginal.h"
#include "noticefacts.h"
#include "plainnotice.h"
#include "reasonwords.h"

namespace Indicia {

BounceReport readBounceText(const QByteArray &text)
{
    BounceText words(text, {0, 0, text.size()}, true);
    const std::optional<InlineOriginal> original = findInlineOriginal(words);
    if (original) {
        words.setWordsEnd(original->announcement);
    }
    BounceReport report;
    const BounceDialect *dialect = findDialect(words);
    if (!dialect && !saysNotDelivered(words.lowerWords())) {
        return report;
    }
    if (dialect) {
        dialect->read(words, report);
        report.software = softwareOf(*dialect);
    }
    if (report.recipients.isEmpty() && (!dialect || isUndelivered(report))) {
        readPlainNotice(words, {}, report);
    }
    report.dialect = dialect ? dialect->id : "plain";
    report.recognisedBy = words.range(0, words.wordsEnd());
    if (report.recipients.size() == 1) {
        fillFromWords(report.recipients.first(), words);
    }
    if (original && original->extent != OriginalExtent::None) {
        report.original.extent = original->extent;
        report.original.inlineInText = true;
        report.original.source = words.range(original->begin, original->end);
        report.original.message = Message::parse(words.between(original->begin, original->end).toByteArray());
    }
    explainFailures(report, {words});
    return report;
}

} // namespace Indicia
