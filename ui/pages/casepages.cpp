// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casepages.h"

#include "answerpage.h"
#include "checkspage.h"
#include "looks.h"
#include "ownership.h"
#include "roundtrippage.h"
#include "routepage.h"
#include "sourcepage.h"

#include <QVBoxLayout>

namespace Indicia {

CasePages::CasePages(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setAccessibleName(tr("Pages of the case"));
    const std::array<std::pair<QString, QString>, PageCount> tabs{{
        {QStringLiteral("page-answer"), tr("&Answer")},
        {QStringLiteral("page-trip"), tr("Round tri&p")},
        {QStringLiteral("page-route"), tr("&Route")},
        {QStringLiteral("page-checks"), tr("Chec&ks")},
        {QStringLiteral("page-source"), tr("&Source")},
    }};
    for (const auto &[glyph, text] : tabs) {
        auto *place = new QWidget(this);
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        addTab(place, glyphIcon(glyph), text);
    }
    connect(this, &QTabWidget::currentChanged, this, &CasePages::fill);
}

ReportPage *CasePages::makePage(int number)
{
    switch (static_cast<Page>(number)) {
    case Answer: {
        auto *answer = new AnswerPage(widget(number));
        answer->setWithheld(m_withheld);
        return answer;
    }
    case Trip:
        return new RoundTripPage(widget(number));
    case Route:
        return new RoutePage(widget(number));
    case Checks:
        return new ChecksPage(widget(number));
    case Source:
        return new SourcePage(widget(number));
    case PageCount:
        break;
    }
    return nullptr;
}

ReportPage *CasePages::page(int number)
{
    const auto at = static_cast<std::size_t>(number);
    if (m_pages.at(at) == nullptr) {
        ReportPage *made = makePage(number);
        m_pages.at(at) = made;
        widget(number)->layout()->addWidget(made);
        connect(made, &ReportPage::evidenceRequested, this, &CasePages::showEvidence);
        connect(made, &ReportPage::placeRequested, this, &CasePages::placeRequested);
        connect(made, &ReportPage::said, this, &CasePages::said);
    }
    return m_pages.at(at);
}

void CasePages::fill(int number)
{
    if (number < 0 || number >= PageCount || m_filled.at(static_cast<std::size_t>(number))) {
        return;
    }
    m_filled.at(static_cast<std::size_t>(number)) = true;
    page(number)->showCase(m_report, m_voice);
}

void CasePages::showCase(const std::shared_ptr<const CaseReport> &report, Voice voice)
{
    m_report = report;
    m_voice = voice;
    // Ordinary mail goes one way.
    const bool answer = report && (isAnswer(report->facts.bounce) || report->conclusion.verdict == Verdict::FakeBounce);
    setTabText(Trip, answer || !report ? tr("Round tri&p") : tr("&Journey"));
    m_filled.fill(false);
    fill(currentIndex());
}

void CasePages::showPage(Page number)
{
    setCurrentIndex(number);
    page(number)->setFocus(Qt::OtherFocusReason);
}

void CasePages::showEvidence(const Evidence &evidence)
{
    if (const auto *range = std::get_if<ByteRange>(&evidence)) {
        showPage(Source);
        static_cast<SourcePage *>(page(Source))->showRange(*range);
    } else if (const auto *dns = std::get_if<DnsRef>(&evidence)) {
        showPage(Checks);
        static_cast<ChecksPage *>(page(Checks))->showDns(dns->index);
    }
}

int CasePages::pageOf(QStringView name)
{
    const std::array<QStringView, PageCount> names{u"answer", u"trip", u"route", u"checks", u"source"};
    for (int i = 0; i < PageCount; ++i) {
        if (names.at(static_cast<std::size_t>(i)) == name) {
            return i;
        }
    }
    return -1;
}

} // namespace Indicia
