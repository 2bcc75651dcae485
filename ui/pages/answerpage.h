// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"

class QScrollArea;
class QVBoxLayout;

namespace Indicia {

/// "Did I send this?" The answer in one sentence, how sure, the reasons that decide it, what speaks against it, what
/// would settle it, what to do now, and a reply to paste.
class AnswerPage : public ReportPage
{
    Q_OBJECT
public:
    explicit AnswerPage(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) override;

private:
    void fill(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addAnswer(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addHeading(const QString &text, QVBoxLayout *layout);
    void addText(const QString &text, QVBoxLayout *layout);
    void addCards(
        const CaseReport &report, const QList<int> &indices, Voice voice, const QString &none, QVBoxLayout *layout);
    void addSettlers(const CaseReport &report, Voice voice, QVBoxLayout *layout);
    void addReply(const CaseReport &report, QVBoxLayout *layout);

    QScrollArea *m_scroll;
};

} // namespace Indicia
