// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "floods.h"
#include "sharedrows.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QPushButton;

namespace Indicia {

class PlainLabel;
class RowWork;

/// The first lines of a mailbox: what came in one sentence, the largest flood, how many there are of each verdict, and
/// what would have to be known to tell more.
class MailboxOverview : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxOverview(QTimeZone zone, QWidget *parent = nullptr);

    /// What the program knows: where much cannot be told, it is said what is missing.
    struct Ground
    {
        bool namedIdentity = true; ///< which domains and addresses are the user's
        bool lookups = true; ///< name servers may be asked
    };
    void setGround(const Ground &ground);
    /// Whether new mail is watched for: it is said so.
    void setWatched(bool watched);

    /// How far the reading is.
    enum class Reading { NotBegun, Runs, Done, Failed };
    /// Tells what @p rows say of the mailbox called @p title: of few at once, of many when they have been counted;
    /// told() comes then.
    void tell(const QString &title, Reading reading, const std::shared_ptr<SharedRows> &shared,
        std::span<const RowTable::Row> rows);
    /// Whether rows are being counted.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void told();
    /// "settings.identity" or "dns.allow": where the user can do what is missing.
    void placeRequested(const QByteArray &place);

private:
    void showHeadline();
    void showCounts();
    void showFlood();
    void showHint();

    QTimeZone m_zone;
    Ground m_ground;
    bool m_watched = false;
    QString m_title;
    Reading m_reading = Reading::NotBegun;
    /// What was counted.
    struct Counted
    {
        RowTotals totals;
        std::optional<FloodFacts> flood;
    };
    Counted m_counted;
    RowWork *m_work;
    PlainLabel *m_headline;
    PlainLabel *m_flood;
    PlainLabel *m_counts;
    QWidget *m_hint;
    PlainLabel *m_hintText;
    QPushButton *m_hintButton;
};

} // namespace Indicia
