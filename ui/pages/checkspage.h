// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"

class QModelIndex;
class QPushButton;
class QTreeView;

namespace Indicia {

class ChecksModel;

/// "What was checked?" Every check with its result and reason, down to each DNS answer.
class ChecksPage : public ReportPage
{
    Q_OBJECT
public:
    explicit ChecksPage(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice) override;
    /// Opens the tree at that DNS answer and marks it.
    void showDns(int exchange);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupView();
    /// Gives the columns their share of the width, until the user has set them.
    void fitColumns();
    void showEvidence(const QModelIndex &index);
    void copyRow();

    ChecksModel *m_model;
    QTreeView *m_view;
    QPushButton *m_show;
    QPushButton *m_copy;
    bool m_fitting = false;
    bool m_userSized = false;
};

} // namespace Indicia
