// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerpage.h"

#include "conclusionwords.h"
#include "findingcard.h"
#include "looks.h"
#include "plainlabel.h"
#include "verdictwords.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Indicia {

AnswerPage::AnswerPage(QWidget *parent) : ReportPage(parent), m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Answer"));
    setFocusProxy(m_scroll);
}

void AnswerPage::showCase(const std::shared_ptr<const CaseReport> &report, Voice voice)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    if (report) {
        fill(*report, voice, layout);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content); // deletes the one before
}

void AnswerPage::fill(const CaseReport &report, Voice voice, QVBoxLayout *layout)
{
    addAnswer(report, voice, layout);
    addHeading(tr("Why"), layout);
    addCards(report, report.conclusion.decidedBy, voice, tr("Nothing decides it."), layout);
    addHeading(tr("What speaks against it"), layout);
    addCards(report, report.conclusion.against, voice, tr("Nothing that was found."), layout);
    if (!report.conclusion.wouldSettle.isEmpty()) {
        addHeading(tr("What would settle it"), layout);
        addSettlers(report, voice, layout);
    }
    addHeading(tr("What to do now"), layout);
    for (const QString &step : ConclusionWords::todo(report)) {
        addText(QStringLiteral("\u2022 ") + step, layout);
    }
    addHeading(tr("A reply to copy"), layout);
    addReply(report, layout);
}

void AnswerPage::addAnswer(const CaseReport &report, Voice voice, QVBoxLayout *layout)
{
    const Look look = lookOf(report.conclusion.verdict);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *picture = new QLabel(m_scroll);
    const int size = fontMetrics().height() * 3;
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(glyphIcon(look).pixmap(QSize(size, size), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    row->addWidget(picture);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    row->addLayout(column, 1);

    auto *word = new PlainLabel(
        tr("%1 \u00B7 %2", "verdict and certainty")
            .arg(VerdictWords::name(report.conclusion.verdict), VerdictWords::name(report.conclusion.certainty)),
        m_scroll);
    word->setHeading(1);
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, inkColour(look.ink, inked));
    word->setPalette(inked);
    column->addWidget(word);
    auto *headline = new PlainLabel(ConclusionWords::headline(report), m_scroll);
    headline->setHeading(1.5);
    headline->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(headline);
    for (const QString &sentence : {ConclusionWords::sureness(report, voice), ConclusionWords::generator(report, voice),
             ConclusionWords::refusal(report, voice), ConclusionWords::duty(report, voice),
             report.complete ? QString()
                             : tr("Not everything could be checked; the findings on the page Checks name what is "
                                  "missing.")}) {
        if (!sentence.isEmpty()) {
            column->addWidget(new PlainLabel(sentence, m_scroll));
        }
    }
    layout->addLayout(row);
}

void AnswerPage::addHeading(const QString &text, QVBoxLayout *layout)
{
    layout->addSpacing(8);
    auto *label = new PlainLabel(text, m_scroll);
    label->setHeading(1);
    layout->addWidget(label);
}

void AnswerPage::addText(const QString &text, QVBoxLayout *layout)
{
    layout->addWidget(new PlainLabel(text, m_scroll));
}

void AnswerPage::addCards(
    const CaseReport &report, const QList<int> &indices, Voice voice, const QString &none, QVBoxLayout *layout)
{
    bool any = false;
    for (const int index : indices) {
        if (index < 0 || index >= report.findings.size()) {
            continue;
        }
        auto *card = new FindingCard(report, report.findings.at(index), voice, m_scroll);
        connect(card, &FindingCard::evidenceRequested, this, &ReportPage::evidenceRequested);
        layout->addWidget(card);
        any = true;
    }
    if (!any) {
        addText(none, layout);
    }
}

void AnswerPage::addSettlers(const CaseReport &report, Voice voice, QVBoxLayout *layout)
{
    for (const Settler settler : report.conclusion.wouldSettle) {
        const QByteArray place = VerdictWords::action(settler);
        if (place.isEmpty()) {
            addText(QStringLiteral("\u2022 ") + VerdictWords::sentence(settler, voice), layout);
            continue;
        }
        auto *row = new QHBoxLayout;
        row->addWidget(new PlainLabel(QStringLiteral("\u2022 ") + VerdictWords::sentence(settler, voice), m_scroll), 1);
        auto *button = new QPushButton(glyphIcon(QStringLiteral("action-settings")), tr("Open the settings"), m_scroll);
        button->setAccessibleDescription(VerdictWords::sentence(settler, voice));
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
        row->addWidget(button);
        layout->addLayout(row);
    }
}

void AnswerPage::addReply(const CaseReport &report, QVBoxLayout *layout)
{
    auto *frame = new QFrame(m_scroll);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(frame);
    const QString text = ConclusionWords::reply(report);
    inner->addWidget(new PlainLabel(text.trimmed(), frame));
    layout->addWidget(frame);
    auto *copy = new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("Copy the &reply"), m_scroll);
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT said(tr("The reply was copied."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    layout->addLayout(row);
}

} // namespace Indicia
