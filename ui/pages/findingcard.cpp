// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcard.h"

#include "evidencetext.h"
#include "findingwords.h"
#include "flowlayout.h"
#include "looks.h"
#include "plainlabel.h"
#include "verdictwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

/// Places offered on one card; the Checks page has all of them.
constexpr qsizetype placesShown = 4;
/// Characters of a place's text that its button tells a screen reader and a tooltip.
constexpr qsizetype excerptLength = 120;

QLabel *glyphLabel(const Look &look, int size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(glyphIcon(look).pixmap(QSize(size, size), parent->devicePixelRatioF()));
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FindingCard::FindingCard(const CaseReport &report, const Finding &finding, Voice voice, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    const Look look = lookOf(finding.severity);
    row->addWidget(glyphLabel(look, fontMetrics().height() * 3 / 2, this));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);

    auto *sentence = new PlainLabel(FindingWords::sentence(finding, voice), this);
    column->addWidget(sentence);
    auto *basis = new PlainLabel(tr("%1 \u00B7 %2: %3", "subject, class of evidence, what that means")
                                     .arg(FindingWords::subject(finding), VerdictWords::name(finding.evidenceClass),
                                         VerdictWords::meaning(finding.evidenceClass, voice)),
        this);
    // A quiet colour that can be read: what Qt has for placeholders has too little contrast.
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, inkColour(Ink::Neutral, quiet));
    basis->setPalette(quiet);
    column->addWidget(basis);
    auto *places = new FlowLayout;
    column->addLayout(places);
    setupEvidence(report, finding, places);
}

void FindingCard::setupEvidence(const CaseReport &report, const Finding &finding, QLayout *layout)
{
    for (const Evidence &evidence : finding.evidence.first(std::min(placesShown, finding.evidence.size()))) {
        auto *button = new QPushButton(glyphIcon(QStringLiteral("action-show")),
            tr("Show %1", "a place: bytes 12 to 40, DNS answer 2").arg(EvidenceText::place(evidence)), this);
        button->setAccessibleDescription(EvidenceText::excerpt(report, evidence, excerptLength));
        button->setToolTip(plainToolTip(EvidenceText::excerpt(report, evidence, excerptLength)));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, evidence] { Q_EMIT evidenceRequested(evidence); });
        layout->addWidget(button);
    }
}

} // namespace Indicia
