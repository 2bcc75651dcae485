// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowgroups.h"

#include <QTimeZone>
#include <QWidget>

class QPushButton;

namespace Indicia {

class PlainLabel;

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
    /// Tells what stands in the mailbox called @p title.
    void tell(const QString &title, Reading reading, const RowTable &table, std::span<const RowTable::Row> rows);
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    /// "settings.identity" or "dns.allow": where the user can do what is missing.
    void placeRequested(const QByteArray &place);

private:
    void showHeadline();
    void showCounts();
    void showFlood(const RowTable &table, std::span<const RowTable::Row> rows);
    void showHint();

    QTimeZone m_zone;
    Ground m_ground;
    bool m_watched = false;
    QString m_title;
    Reading m_reading = Reading::NotBegun;
    RowTotals m_totals;
    PlainLabel *m_headline;
    PlainLabel *m_flood;
    PlainLabel *m_counts;
    QWidget *m_hint;
    PlainLabel *m_hintText;
    QPushButton *m_hintButton;
};

} // namespace Indicia
