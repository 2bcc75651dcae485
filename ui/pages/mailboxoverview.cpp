// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxoverview.h"

#include "plainlabel.h"
#include "rowwork.h"
#include "surveywords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Indicia {

MailboxOverview::MailboxOverview(QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_work(new RowWork(this))
    , m_headline(new PlainLabel(this))
    , m_flood(new PlainLabel(this))
    , m_counts(new PlainLabel(this))
    , m_hint(new QWidget(this))
    , m_hintText(new PlainLabel(m_hint))
    , m_hintButton(new QPushButton(m_hint))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_headline->setHeading(1.5);
    layout->addWidget(m_headline);
    layout->addWidget(m_flood);
    layout->addWidget(m_counts);
    auto *hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->addWidget(m_hintText, 1);
    hint->addWidget(m_hintButton);
    layout->addWidget(m_hint);
    connect(m_hintButton, &QPushButton::clicked, this,
        [this] { Q_EMIT placeRequested(m_ground.namedIdentity ? "dns.allow" : "settings.identity"); });
    showHeadline();
    showCounts();
    showFlood();
    showHint();
}

void MailboxOverview::setGround(const Ground &ground)
{
    m_ground = ground;
    showHint();
}

void MailboxOverview::setWatched(bool watched)
{
    m_watched = watched;
    showCounts();
}

void MailboxOverview::tell(const QString &title, Reading reading, const std::shared_ptr<SharedRows> &shared,
    std::span<const RowTable::Row> rows)
{
    m_title = title;
    m_reading = reading;
    const auto count = [](const RowTable &table, std::span<const RowTable::Row> all, const RowPace &pace) {
        const std::optional<RowGroup> flood = largestFlood(table, all, pace);
        return Counted{
            countRows(table, all, pace), flood ? std::optional(floodFacts(table, all, *flood, pace)) : std::nullopt};
    };
    m_work->start(shared, rows, count, [this](const Counted &counted) {
        m_counted = counted;
        showHeadline();
        showCounts();
        showFlood();
        showHint();
        Q_EMIT told();
    });
}

bool MailboxOverview::isBusy() const
{
    return m_work->isRunning();
}

QString MailboxOverview::headline() const
{
    return m_headline->text();
}

void MailboxOverview::showHeadline()
{
    if (m_counted.totals.rows > 0) {
        m_headline->setPlainText(SurveyWords::headline(m_counted.totals));
        return;
    }
    switch (m_reading) {
    case Reading::NotBegun:
        m_headline->setPlainText(tr("What came overnight?"));
        break;
    case Reading::Runs:
        m_headline->setPlainText(tr("Reading %1\u2026").arg(m_title));
        break;
    case Reading::Done:
        m_headline->setPlainText(tr("There is no message in %1.").arg(m_title));
        break;
    case Reading::Failed:
        m_headline->setPlainText(tr("Nothing was read of %1.").arg(m_title));
        break;
    }
}

void MailboxOverview::showCounts()
{
    QStringList counts{SurveyWords::judged(m_counted.totals), SurveyWords::counts(m_counted.totals)};
    if (m_watched) {
        counts << tr("New mail is added as it comes");
    }
    counts.removeAll(QString());
    m_counts->setPlainText(counts.join(QStringLiteral(" \u00B7 ")));
    m_counts->setVisible(m_counted.totals.rows > 0 || m_watched);
}

void MailboxOverview::showFlood()
{
    m_flood->setVisible(m_counted.flood.has_value());
    if (m_counted.flood) {
        QStringList sentences{SurveyWords::floodSentence(m_counted.flood->flood, m_zone)};
        sentences << SurveyWords::floodDetails(*m_counted.flood);
        m_flood->setPlainText(sentences.join(QLatin1Char(' ')));
    }
}

void MailboxOverview::showHint()
{
    const bool open = m_counted.totals.of(Verdict::Undetermined) * 4 > m_counted.totals.answers;
    const bool known = m_ground.namedIdentity && m_ground.lookups;
    m_hint->setVisible(open && !known);
    m_hintText->setPlainText(m_ground.namedIdentity
            ? tr("Name servers may not be asked; without that, much cannot be told.")
            : tr("Indicia does not know which domains, addresses and servers are yours; without that, most bounces "
                 "cannot be told."));
    m_hintButton->setText(m_ground.namedIdentity ? tr("&Allow lookups") : tr("Say &who you are\u2026"));
}

} // namespace Indicia
