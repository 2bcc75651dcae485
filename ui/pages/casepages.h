// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportpage.h"

#include <QTabWidget>

#include <array>

namespace Indicia {

/// The pages of a case. A page is made when it is first looked at, and filled when it is looked at.
class CasePages : public QTabWidget
{
    Q_OBJECT
public:
    enum Page { Answer, Trip, Route, Checks, Source, PageCount };

    explicit CasePages(QWidget *parent = nullptr);

    void showCase(const std::shared_ptr<const CaseReport> &report, Voice voice);
    void showPage(Page page);
    /// Places that the window cannot go to (see ReportPage::placeRequested): nothing offers them.
    void setWithheld(const QByteArrayList &places) { m_withheld = places; }
    /// Goes to the page where @p evidence stands, and marks it.
    void showEvidence(const Evidence &evidence);

    /// The stable name of a page, as the command line takes it: "answer", "trip", "route", "checks", "source"; -1 else.
    [[nodiscard]] static int pageOf(QStringView name);

Q_SIGNALS:
    void placeRequested(const QByteArray &place);
    void said(const QString &sentence);

private:
    ReportPage *page(int number);
    ReportPage *makePage(int number);
    void fill(int number);

    std::shared_ptr<const CaseReport> m_report;
    Voice m_voice = Voice::Plain;
    QByteArrayList m_withheld;
    std::array<ReportPage *, PageCount> m_pages{};
    std::array<bool, PageCount> m_filled{};
};

} // namespace Indicia
