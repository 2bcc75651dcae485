// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"

class QListView;
class QModelIndex;
class QPushButton;

namespace Indicia {

class RouteModel;

/// "Which way did it come?" The stations of the message, where the trusted part ends, and what does not fit.
class RoutePage : public ReportPage
{
    Q_OBJECT
public:
    explicit RoutePage(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) override;

private:
    void showEvidence(const QModelIndex &index);

    RouteModel *m_model;
    QListView *m_view;
    QPushButton *m_show;
};

} // namespace Indicia
