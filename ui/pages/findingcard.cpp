// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcard.h"

#include "elidedbutton.h"
#include "evidencetext.h"
#include "findingwords.h"
#include "flowlayout.h"
#include "looks.h"
#include "plainlabel.h"
#include "verdictwords.h"

#include <QHBoxLayout>
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
    QStringList names;
    for (const Evidence &evidence : finding.evidence.first(std::min(placesShown, finding.evidence.size()))) {
        QString name = EvidenceText::name(report, evidence);
        if (names.contains(name)) {
            name = tr("%1, %2", "what stands at a place, and the place").arg(name, EvidenceText::place(evidence));
        }
        names.append(name);
        const QString label = tr("Show %1", "evidence: the Received field (2 of 4), DNS: TXT example.org").arg(name);
        auto *button = new ElidedButton(glyphIcon(QStringLiteral("action-show")),
            QString(label).replace(u'&', QStringLiteral("&&")), this); // no letter of a field's name is a mnemonic
        const QString excerpt = EvidenceText::excerpt(report, evidence, excerptLength);
        button->setAccessibleDescription(excerpt);
        button->setToolTip(plainToolTip(
            tr("%1: %2", "place of evidence and what stands there").arg(EvidenceText::place(evidence), excerpt)));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, evidence] { Q_EMIT evidenceRequested(evidence); });
        layout->addWidget(button);
    }
}

} // namespace Indicia
