// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterpane.h"

#include "crypto.h"
#include "feedbackreport.h"
#include "flowlayout.h"
#include "hostile.h"
#include "looks.h"
#include "plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace Indicia {

namespace {

constexpr int redactionKeyOctets = 32;

/// One for all reports of this run, so that the other side can put those about one person together (RFC 6590), and
/// kept nowhere, so that nobody can find out who it is. Empty where the system has no randomness.
QByteArray redactionKey()
{
    static const QByteArray key = randomBytes(redactionKeyOctets).value_or(QByteArray());
    return key;
}

} // namespace

LetterPane::LetterPane(std::shared_ptr<const CaseReport> report, QWidget *parent)
    : QWidget(parent)
    , m_report(std::move(report))
    , m_text(new PlainLabel(this))
    , m_english(new QCheckBox(tr("In &English"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(frame);
    inner->addWidget(m_text);
    layout->addWidget(frame);
    layout->addWidget(
        new PlainLabel(tr("Nothing is sent. The file holds this letter and a report in the Abuse Reporting "
                          "Format (RFC 5965): a draft that your mail program can open and send. The "
                          "recipient's address is hidden in the report (RFC 6590)."),
            this));
    auto *copy = new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("Copy the &letter"), this);
    auto *save = new QPushButton(glyphIcon(QStringLiteral("action-save")), tr("Save letter and rep&ort\u2026"), this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addWidget(m_english);
    layout->addLayout(buttons);
    // Whoever reads English in the window needs no choice.
    m_english->setVisible(LetterWords::letter(*m_report, LetterWords::Language::English)
        != LetterWords::letter(*m_report, LetterWords::Language::Window));
    connect(m_english, &QCheckBox::toggled, this, &LetterPane::showLetter);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(LetterWords::letter(*m_report, language()));
        Q_EMIT said(tr("The letter was copied."));
    });
    connect(save, &QPushButton::clicked, this, &LetterPane::askWhereToSave);
    setFocusProxy(copy);
    showLetter();
}

LetterWords::Language LetterPane::language() const
{
    return m_english->isChecked() ? LetterWords::Language::English : LetterWords::Language::Window;
}

void LetterPane::showLetter()
{
    const QString to = Hostile(postmasterOf(*m_report)).displayText();
    const QString heading
        = tr("To: %1\nSubject: %2", "the head of a letter").arg(to, LetterWords::subject(*m_report, language()));
    m_text->setPlainText(heading + QLatin1String("\n\n") + LetterWords::letter(*m_report, language()).trimmed());
}

bool LetterPane::save(const QString &path) const
{
    if (redactionKey().isEmpty()) {
        return false;
    }
    FeedbackQuery query;
    query.from = ownPostmasterOf(*m_report);
    query.to = postmasterOf(*m_report);
    query.subject = LetterWords::subject(*m_report, language());
    query.text = LetterWords::letter(*m_report, language());
    query.userAgent = "Indicia/" + QCoreApplication::applicationVersion().toLatin1();
    query.redactionKey = redactionKey();
    query.now = m_report->now;
    const QByteArray bytes = feedbackReport(*m_report, query);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void LetterPane::askWhereToSave()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save letter and report"), QStringLiteral("letter.eml"), tr("Message (*.eml)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive)) {
        path += QLatin1String(".eml");
    }
    Q_EMIT said(
        save(path) ? tr("The letter was saved; it was sent to nobody.") : tr("The letter could not be saved there."));
}

} // namespace Indicia
