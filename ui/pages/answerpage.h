// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"

class QScrollArea;
class QVBoxLayout;

namespace Indicia {

/// "Did I send this?" The answer in one sentence, how sure, the reasons that decide it, what speaks against it, what
/// would settle it, what to do now, a reply to paste for the customer or for a postmaster, and of backscatter a letter
/// to the server that answered.
class AnswerPage : public ReportPage
{
    Q_OBJECT
public:
    explicit AnswerPage(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) override;
    /// Places that the window cannot go to: they have no button.
    void setWithheld(const QByteArrayList &places) { m_withheld = places; }

private:
    void fill(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addAnswer(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addSureness(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addHeading(const QString &text, QVBoxLayout *layout);
    void addText(const QString &text, QVBoxLayout *layout);
    void addCards(
        const CaseReport &report, const QList<int> &indices, Voice voice, const QString &none, QVBoxLayout *layout);
    void addSettlers(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addReply(QVBoxLayout *layout);
    void addLetter(QVBoxLayout *layout);

    QScrollArea *m_scroll;
    std::shared_ptr<const CaseReport> m_report;
    QByteArrayList m_withheld;
};

} // namespace Indicia
