// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "surveywords.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "hostile.h"
#include "scan.h"
#include "verdictwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

/// A share from which on "nearly all" is no lie.
bool isNearlyAll(qsizetype part, qsizetype whole)
{
    return whole > 0 && part * 10 >= whole * 9;
}

QDateTime local(std::chrono::sys_seconds time, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), zone);
}

QString shown(const QByteArray &text)
{
    return Hostile(text).displayText();
}

/// The last level of a folder's name: the others are mostly those of its neighbours, too.
QString shortName(const QString &name)
{
    constexpr qsizetype most = 30;
    const QString level = name.sliced(name.lastIndexOf(u'/') + 1);
    const QString whole = Hostile(level.isEmpty() ? name : level).displayText();
    return whole.size() <= most ? whole : whole.first(most - 1) + u'\u2026';
}

int plural(qsizetype count)
{
    return static_cast<int>(std::min<qsizetype>(count, 1'000'000'000));
}

} // namespace

QString SurveyWords::number(qsizetype count)
{
    return QLocale().toString(count);
}

QString SurveyWords::headline(const RowTotals &totals)
{
    if (totals.pending == 0) {
        return answer(totals);
    }
    return totals.pending + totals.unreadable < totals.rows
        ? tr("So far: %1", "what came, of the messages that are judged").arg(answer(totals))
        : tr("%Ln message(s); none is judged yet.", nullptr, plural(totals.pending));
}

QString SurveyWords::judged(const RowTotals &totals)
{
    return totals.pending == 0
        ? QString()
        : tr("%1 of %Ln message(s) judged", nullptr, plural(totals.rows)).arg(number(totals.rows - totals.pending));
}

QString SurveyWords::answer(const RowTotals &totals)
{
    const qsizetype read = totals.rows - totals.unreadable - totals.pending;
    const qsizetype backscatter = totals.of(Verdict::Backscatter);
    if (read == 0) {
        return totals.unreadable > 0 ? tr("None of the messages could be read.") : tr("There is no message here.");
    }
    if (totals.answers == 0) {
        return tr("%Ln message(s), and no bounce among them.", nullptr, plural(read));
    }
    if (backscatter == totals.answers) {
        return tr("%Ln bounce(s) came, all for mail that you never sent.", nullptr, plural(totals.answers));
    }
    if (backscatter > 0) {
        return tr("%Ln bounce(s) came, %1 of them for mail that you never sent.", nullptr, plural(totals.answers))
            .arg(number(backscatter));
    }
    if (totals.of(Verdict::OwnBounce) == totals.answers) {
        return tr("%Ln bounce(s) came, all for mail that you sent.", nullptr, plural(totals.answers));
    }
    if (totals.of(Verdict::Undetermined) == totals.answers) {
        return tr("%Ln bounce(s) came; it cannot be told yet whether you sent what came back.", nullptr,
            plural(totals.answers));
    }
    if (totals.of(Verdict::Undetermined) * 2 > totals.answers) {
        return tr("%Ln bounce(s) came; of %1 it cannot be told yet whether you sent what came back.", nullptr,
            plural(totals.answers))
            .arg(number(totals.of(Verdict::Undetermined)));
    }
    return tr("%Ln bounce(s) came; none is known to be for mail that you never sent.", nullptr, plural(totals.answers));
}

QString SurveyWords::counts(const RowTotals &totals)
{
    QStringList parts;
    for (std::size_t i = 0; i < VerdictCount; ++i) {
        if (totals.verdicts[i] > 0) {
            parts << tr("%1: %2", "a verdict, and how many")
                         .arg(VerdictWords::name(static_cast<Verdict>(i)), number(totals.verdicts[i]));
        }
    }
    if (totals.unreadable > 0) {
        parts << tr("Not read: %1").arg(number(totals.unreadable));
    }
    return parts.join(u" \u00B7 "_s);
}

QString SurveyWords::dateTime(std::chrono::sys_seconds time, const QTimeZone &zone)
{
    return QLocale().toString(local(time, zone), QLocale::ShortFormat);
}

QString SurveyWords::span(std::chrono::sys_seconds first, std::chrono::sys_seconds last, const QTimeZone &zone)
{
    const QDateTime from = local(first, zone);
    const QDateTime to = local(last, zone);
    const QLocale locale;
    const auto day = [&](const QDateTime &time) { return locale.toString(time.date(), QLocale::ShortFormat); };
    const auto clock = [&](const QDateTime &time) { return locale.toString(time.time(), QLocale::ShortFormat); };
    if (from.date() != to.date()) {
        return tr("%1, %2 to %3, %4", "a day, a time, to a day, a time")
            .arg(day(from), clock(from), day(to), clock(to));
    }
    if (clock(from) == clock(to)) {
        return tr("%1, %2", "a day, a time").arg(day(from), clock(from));
    }
    return tr("%1, %2 to %3", "a day, a time, to a time").arg(day(from), clock(from), clock(to));
}

QString SurveyWords::floodSentence(const RowGroup &flood, const QTimeZone &zone)
{
    const QString when = flood.first ? span(*flood.first, *flood.last, zone) : tr("at a time that is not known");
    const QString what = name(flood);
    const int count = plural(flood.count);
    switch (flood.by) {
    case GroupBy::Sender:
        return tr("Mail in the name of %1 came back %Ln time(s) (%2).", nullptr, count).arg(what, when);
    case GroupBy::Network:
        return tr("Mail that was sent from the network %1 came back %Ln time(s) (%2).", nullptr, count).arg(what, when);
    case GroupBy::Subject:
        return tr("Mail with the subject \u201c%1\u201d came back %Ln time(s) (%2).", nullptr, count).arg(what, when);
    case GroupBy::Generator:
        return tr("The server %1 answered %Ln time(s) (%2).", nullptr, count).arg(what, when);
    case GroupBy::Recipient:
        return tr("Mail to %1 came back %Ln time(s) (%2).", nullptr, count).arg(what, when);
    case GroupBy::Verdict:
    case GroupBy::Kind:
    case GroupBy::Role:
    case GroupBy::Reason:
    case GroupBy::Folder:
        return tr("%1: %Ln message(s) (%2).", nullptr, count).arg(what, when);
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList SurveyWords::floodDetails(const FloodFacts &facts)
{
    QStringList details;
    const qsizetype count = facts.flood.count;
    const auto only = [count](const RowGroups &groups) {
        return !groups.groups.isEmpty() && isNearlyAll(groups.groups.first().count, count);
    };
    const qsizetype backscatter = facts.flood.verdicts[std::size_t(Verdict::Backscatter)];
    if (backscatter == count) {
        details << tr("None of that mail was sent by you.");
    } else if (backscatter > 0) {
        details << tr("%1 of these answers are for mail that you never sent.").arg(number(backscatter));
    }
    if (facts.flood.by != GroupBy::Sender && only(facts.senders)) {
        details << tr("Nearly all of it used the name of %1.").arg(name(facts.senders.groups.first()));
    }
    if (facts.flood.by != GroupBy::Network) {
        if (only(facts.networks)) {
            details << tr("Nearly all of it was sent from the network %1.").arg(name(facts.networks.groups.first()));
        } else if (!facts.networks.groups.isEmpty()) {
            details << tr(
                "It was sent from %Ln network(s); most from %1.", nullptr, plural(facts.networks.groups.size()))
                           .arg(name(facts.networks.groups.first()));
        }
    }
    if (facts.flood.by != GroupBy::Subject && only(facts.subjects)) {
        details << tr("Its subject is \u201c%1\u201d.").arg(name(facts.subjects.groups.first()));
    }
    if (facts.flood.by != GroupBy::Generator && !facts.generators.groups.isEmpty()) {
        details << tr("%Ln server(s) answered.", nullptr, plural(facts.generators.groups.size()));
    }
    if (facts.recipients > 1) {
        details << tr("It was addressed to %Ln recipient(s).", nullptr, plural(facts.recipients));
    }
    return details;
}

QString SurveyWords::name(RowColumn column)
{
    switch (column) {
    case RowColumn::Verdict:
        return tr("Answer");
    case RowColumn::Certainty:
        return tr("Sure");
    case RowColumn::Kind:
        return tr("Kind");
    case RowColumn::Role:
        return tr("Written by");
    case RowColumn::Reason:
        return tr("Why it failed");
    case RowColumn::Status:
        return tr("Status");
    case RowColumn::Recipient:
        return tr("Recipient");
    case RowColumn::Sender:
        return tr("Sender");
    case RowColumn::Subject:
        return tr("Subject");
    case RowColumn::Address:
        return tr("Sent from");
    case RowColumn::Helo:
        return tr("HELO name");
    case RowColumn::Generator:
        return tr("Server that answered");
    case RowColumn::Date:
        return tr("Date");
    case RowColumn::Size:
        return tr("Size");
    case RowColumn::Folder:
        return tr("Folder");
    case RowColumn::Name:
        return tr("File");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SurveyWords::networkColumn()
{
    return tr("Network");
}

QString SurveyWords::name(GroupBy by)
{
    switch (by) {
    case GroupBy::Verdict:
        return tr("Answer");
    case GroupBy::Kind:
        return tr("Kind");
    case GroupBy::Role:
        return tr("Written by");
    case GroupBy::Reason:
        return tr("Why it failed");
    case GroupBy::Generator:
        return tr("Server that answered");
    case GroupBy::Network:
        return tr("Network");
    case GroupBy::Sender:
        return tr("Sender");
    case GroupBy::Subject:
        return tr("Subject");
    case GroupBy::Recipient:
        return tr("Recipient");
    case GroupBy::Folder:
        return tr("Folder");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SurveyWords::name(const RowGroup &group)
{
    switch (group.by) {
    case GroupBy::Verdict:
        return VerdictWords::name(static_cast<Verdict>(group.value));
    case GroupBy::Kind:
        return BounceWords::name(static_cast<MessageKind>(group.value));
    case GroupBy::Role:
        return VerdictWords::name(static_cast<GeneratorRole>(group.value));
    case GroupBy::Reason:
        return BounceReasonWords::name(static_cast<BounceReason>(group.value));
    case GroupBy::Generator:
    case GroupBy::Network:
    case GroupBy::Sender:
    case GroupBy::Recipient:
    case GroupBy::Folder:
        return shown(group.key);
    case GroupBy::Subject:
        return shown(QByteArray(group.key).replace("*", "\u2026"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString SurveyWords::filter(const RowGroup &group)
{
    const QString key = Hostile(group.key).jsonValue();
    switch (group.by) {
    case GroupBy::Verdict:
        return filterTerm(FilterKey::Verdict, key);
    case GroupBy::Kind:
        return filterTerm(FilterKey::Kind, key);
    case GroupBy::Role:
        return filterTerm(FilterKey::Role, key);
    case GroupBy::Reason:
        return filterTerm(FilterKey::Reason, key);
    case GroupBy::Generator:
        return filterTerm(FilterKey::Generator, key);
    case GroupBy::Network:
        return filterTerm(FilterKey::Network, key);
    case GroupBy::Sender:
        return filterTerm(FilterKey::Sender, key);
    case GroupBy::Subject:
        return filterTerm(FilterKey::Subject, key);
    case GroupBy::Recipient:
        return filterTerm(FilterKey::To, key);
    case GroupBy::Folder:
        return filterTerm(FilterKey::Folder, key);
    }
    Q_UNREACHABLE_RETURN({});
}

QString SurveyWords::sentence(const HeloOddity &oddity)
{
    switch (oddity.kind) {
    case HeloOddity::Kind::ManyNames:
        return tr("%1 gave %Ln different name(s): it makes them up, or many machines stand behind it.", nullptr,
            plural(oddity.others))
            .arg(QString::fromLatin1(oddity.address.toText()));
    case HeloOddity::Kind::ManyAddresses:
        return tr("%1 was given as the name of machines in %Ln network(s): most likely by the same program.", nullptr,
            plural(oddity.others))
            .arg(shown(oddity.name));
    }
    Q_UNREACHABLE_RETURN({});
}

QString SurveyWords::duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute) {
        return tr("less than a minute");
    }
    if (seconds < 2 * hour) {
        return tr("about %Ln minute(s)", nullptr, plural((seconds + minute / 2) / minute));
    }
    return tr("about %Ln hour(s)", nullptr, plural((seconds + hour / 2) / hour));
}

QString SurveyWords::progress(const ScanProgress &progress, double rate, qint64 left)
{
    const qsizetype done = progress.scanned + progress.known;
    QStringList parts;
    if (progress.messagesLeft && progress.foldersUntold == 0) {
        parts << tr("%1 of %Ln message(s)", nullptr, plural(done + *progress.messagesLeft)).arg(number(done));
    } else {
        parts << tr("%Ln message(s)", nullptr, plural(done));
    }
    if (progress.foldersInAll > 1 && progress.folderAt > 0) {
        const QString at = number(std::min(progress.folderAt, progress.foldersInAll));
        const QString name = shortName(progress.folder);
        parts << (name.isEmpty() ? tr("folder %1 of %2").arg(at, number(progress.foldersInAll))
                                 : tr("%1, folder %2 of %3", "its name").arg(name, at, number(progress.foldersInAll)));
    }
    if (rate > 0) {
        parts << tr("%1 a second", "messages").arg(number(std::max<qsizetype>(qsizetype(rate + 0.5), 1)));
    }
    if (left >= 0) {
        parts << tr("%1 left", "a duration").arg(duration(left));
    }
    return parts.join(u" \u00B7 "_s);
}

} // namespace Indicia
