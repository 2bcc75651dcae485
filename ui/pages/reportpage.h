// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openedcase.h"
#include "voice.h"

#include <QWidget>

namespace Indicia {

/// A page that answers one question about a case.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows @p report, which may be null: then the page is empty.
    virtual void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) = 0;

Q_SIGNALS:
    /// The user wants to see what stands behind something.
    void evidenceRequested(const Indicia::Evidence &evidence);
    /// The user wants to do what would settle the case: a place as VerdictWords::action() names it.
    void placeRequested(const QByteArray &place);
    /// Something was copied: a sentence for the status bar.
    void said(const QString &sentence);
};

} // namespace Indicia
