// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"

class QPushButton;
class QScrollArea;

namespace Indicia {

class RoundTripView;

/// "What happened?" One picture of the places and the ways between them; it can be copied and saved.
class RoundTripPage : public ReportPage
{
    Q_OBJECT
public:
    explicit RoundTripPage(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) override;
    /// Writes the picture to @p path: as SVG where its name ends so, else as PNG. False where that failed.
    [[nodiscard]] bool savePicture(const QString &path) const;

private:
    void setupButtons();
    void copyPicture();
    void askWhereToSave();

    RoundTripView *m_view;
    QScrollArea *m_scroll;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace Indicia
