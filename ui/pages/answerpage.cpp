// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerpage.h"

#include "conclusionwords.h"
#include "findingcard.h"
#include "letterpane.h"
#include "letterwords.h"
#include "looks.h"
#include "plainlabel.h"
#include "verdictwords.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
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
    m_report = report;
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
    addReply(layout);
    if (LetterWords::hasLetter(report)) {
        addLetter(layout);
    }
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
    addSureness(report, voice, column);
    for (const QString &sentence : {ConclusionWords::generator(report, voice), ConclusionWords::refusal(report, voice),
             ConclusionWords::duty(report, voice),
             report.complete ? QString()
                             : tr("Not everything could be checked; the findings on the page Checks name what is "
                                  "missing.")}) {
        if (!sentence.isEmpty()) {
            column->addWidget(new PlainLabel(sentence, m_scroll));
        }
    }
    layout->addLayout(row);
}

void AnswerPage::addSureness(const CaseReport &report, Voice voice, QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    auto *bars = new QLabel(m_scroll);
    const int size = fontMetrics().height();
    bars->setTextFormat(Qt::PlainText);
    bars->setPixmap(glyphIcon(lookOf(report.conclusion.certainty)).pixmap(QSize(size, size), devicePixelRatioF()));
    bars->setAlignment(Qt::AlignTop);
    row->addWidget(bars);
    row->addWidget(new PlainLabel(ConclusionWords::sureness(report, voice), m_scroll), 1);
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
        const QString sentence = VerdictWords::sentence(settler, voice);
        if (place.isEmpty() || m_withheld.contains(place)) {
            addText(QStringLiteral("\u2022 ") + sentence, layout);
            continue;
        }
        auto *row = new QHBoxLayout;
        row->addWidget(new PlainLabel(QStringLiteral("\u2022 ") + sentence, m_scroll), 1);
        auto *button = new QPushButton(VerdictWords::actionName(settler), m_scroll);
        button->setAccessibleDescription(sentence);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
        row->addWidget(button, 0, Qt::AlignTop);
        layout->addLayout(row);
    }
}

void AnswerPage::addReply(QVBoxLayout *layout)
{
    auto *whom = new QTabBar(m_scroll);
    whom->addTab(tr("For the customer"));
    whom->addTab(tr("For a postmaster"));
    whom->setAccessibleName(tr("For whom the reply is"));
    whom->setDrawBase(false);
    whom->setExpanding(false);
    layout->addWidget(whom);
    auto *frame = new QFrame(m_scroll);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(frame);
    auto *label = new PlainLabel(frame);
    inner->addWidget(label);
    layout->addWidget(frame);
    const auto text = [report = m_report](int number) {
        return number == 0 ? ConclusionWords::reply(*report) : LetterWords::technicalReply(*report);
    };
    const auto show = [label, text](int number) { label->setPlainText(text(number).trimmed()); };
    show(0);
    connect(whom, &QTabBar::currentChanged, label, show);
    auto *copy = new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("Copy the &reply"), m_scroll);
    connect(copy, &QPushButton::clicked, this, [this, whom, text] {
        QGuiApplication::clipboard()->setText(text(whom->currentIndex()));
        Q_EMIT said(tr("The reply was copied."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    layout->addLayout(row);
}

void AnswerPage::addLetter(QVBoxLayout *layout)
{
    addHeading(tr("A letter to the server that answered"), layout);
    // A page of text that few need is made when it is asked for.
    auto *row = new QHBoxLayout;
    auto *write = new QPushButton(tr("&Write to its postmaster\u2026"), m_scroll);
    row->addWidget(write);
    row->addStretch(1);
    layout->addLayout(row);
    auto *place = new QVBoxLayout;
    layout->addLayout(place);
    connect(write, &QPushButton::clicked, this, [this, write, place] {
        auto *pane = new LetterPane(m_report, write->parentWidget());
        connect(pane, &LetterPane::said, this, &ReportPage::said);
        place->addWidget(pane);
        write->hide();
        pane->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace Indicia
