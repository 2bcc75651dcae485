// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "floods.h"
#include "heloforensics.h"
#include "roworder.h"
#include "scanfilter.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

namespace Indicia {

struct ScanProgress;

/// Words for many messages together: what came, of which floods, and how far the reading is. Numbers and dates are in
/// the user's form; text from messages has been made harmless.
class SurveyWords
{
    Q_DECLARE_TR_FUNCTIONS(SurveyWords)
public:
    /// The one sentence that answers "what came?"; of the messages that are judged.
    [[nodiscard]] static QString headline(const RowTotals &totals);
    /// How many are judged: "1,234 of 10,000 messages judged"; empty where all are.
    [[nodiscard]] static QString judged(const RowTotals &totals);
    /// How many of each verdict: "1,802 backscatter, 150 genuine, 3 could not be read".
    [[nodiscard]] static QString counts(const RowTotals &totals);

    /// The flood in a sentence: whose name, how often, when.
    [[nodiscard]] static QString floodSentence(const RowGroup &flood, const QTimeZone &zone);
    /// From where, about what, by whom it was answered: a sentence for each.
    [[nodiscard]] static QStringList floodDetails(const FloodFacts &facts);

    /// "20 November, 02:00 to 06:00", or two days.
    [[nodiscard]] static QString span(
        std::chrono::sys_seconds first, std::chrono::sys_seconds last, const QTimeZone &zone);
    [[nodiscard]] static QString dateTime(std::chrono::sys_seconds time, const QTimeZone &zone);

    /// The heading of a column.
    [[nodiscard]] static QString name(RowColumn column);
    [[nodiscard]] static QString networkColumn();
    /// "Network", "Forged sender": what groups are made by.
    [[nodiscard]] static QString name(GroupBy by);
    /// What a group is called, made harmless: "backscatter", "203.0.113.0/24".
    [[nodiscard]] static QString name(const RowGroup &group);
    /// The term that finds a group.
    [[nodiscard]] static QString filter(const RowGroup &group);
    /// What is odd, in a sentence.
    [[nodiscard]] static QString sentence(const HeloOddity &oddity);

    /// "1,234 of 2,000 messages, 350 a second, about 2 minutes left". @p rate is messages a second; 0 where it is not
    /// known yet. @p left is in seconds; negative where it is not known.
    [[nodiscard]] static QString progress(const ScanProgress &progress, double rate, qint64 left);
    /// "about 2 minutes"
    [[nodiscard]] static QString duration(qint64 seconds);
    /// A number in the user's form.
    [[nodiscard]] static QString number(qsizetype count);

private:
    [[nodiscard]] static QString answer(const RowTotals &totals);
};

} // namespace Indicia
