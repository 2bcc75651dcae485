// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letterwords.h"

#include <QWidget>

#include <memory>

class QCheckBox;

namespace Indicia {

class PlainLabel;

/// A letter to the postmaster of the server that answered a forgery, to be copied, or saved together with a report in
/// the Abuse Reporting Format. The program sends nothing.
class LetterPane : public QWidget
{
    Q_OBJECT
public:
    explicit LetterPane(std::shared_ptr<const CaseReport> report, QWidget *parent = nullptr);

    /// Writes the letter and the report as one message; false where that failed.
    [[nodiscard]] bool save(const QString &path) const;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    [[nodiscard]] LetterWords::Language language() const;
    void showLetter();
    void askWhereToSave();

    std::shared_ptr<const CaseReport> m_report;
    PlainLabel *m_text;
    QCheckBox *m_english;
};

} // namespace Indicia
