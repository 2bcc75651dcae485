// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teampage.h"

#include "looks.h"
#include "plainlabel.h"
#include "postgresscanstore.h"
#include "teamlister.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Indicia {

TeamPage::TeamPage(const QString &address, QWidget *parent)
    : QWidget(parent)
    , m_here(new QRadioButton(tr("Keep what scans find on this &computer"), this))
    , m_team(new QRadioButton(tr("Keep it in the &database of my team:"), this))
    , m_address(new QLineEdit(address, this))
    , m_try(new QPushButton(tr("Tr&y it"), this))
    , m_note(new PlainLabel(this))
    , m_lister(new TeamLister(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("What one of you has scanned the others need not scan again, and what programs on other machines find can "
           "be "
           "opened here (File, Open what the team found). It takes a PostgreSQL database. Whoever can read that reads "
           "addresses and subjects of your mail."),
        this));
    layout->addWidget(m_here);
    layout->addWidget(m_team);
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_try);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_address->setPlaceholderText(QStringLiteral("postgresql://alice@db.example.org/indicia?sslmode=verify-full"));
    m_address->setAccessibleName(tr("Address of the database"));
    m_try->setAutoDefault(false); // Return in this dialog means OK
    m_try->setToolTip(tr("Asks the database what it has, and makes its tables where they are not there"));
    m_try->setAccessibleDescription(m_try->toolTip());
    m_here->setChecked(address.isEmpty());
    m_team->setChecked(!address.isEmpty());
    setFocusProxy(address.isEmpty() ? m_team : static_cast<QWidget *>(m_address));
    connect(m_team, &QRadioButton::toggled, this, &TeamPage::judge);
    connect(m_address, &QLineEdit::textChanged, this, &TeamPage::judge);
    connect(m_try, &QPushButton::clicked, this, &TeamPage::tryIt);
    connect(m_lister, &TeamLister::failed, this, [this](const QString &sentence) { tell(sentence, true); });
    connect(m_lister, &TeamLister::listed, this, [this](const QList<KeptFolder> &folders) {
        tell(tr("It can be used. It knows %Ln mailbox(es).", nullptr, static_cast<int>(folders.size())), false);
    });
    judge();
}

TeamPage::~TeamPage()
{
    delete m_lister; // it reports to the page
}

QString TeamPage::typed() const
{
    return m_address->text().trimmed();
}

QString TeamPage::address() const
{
    return m_team->isChecked() ? typed() : QString();
}

/// What is wrong with what was typed; empty while nothing was.
QString TeamPage::complaint() const
{
    if (typed().isEmpty()) {
        return {};
    }
    if (!PostgresScanStore::isAddress(typed())) {
        return tr("This is no address of a database: write it as postgresql://user@host/name.");
    }
    return PostgresScanStore::connectionOf(typed())
        ? QString()
        : tr("A password does not belong here, where it is kept for all to read: put it into the file .pgpass in your "
             "home.");
}

bool TeamPage::isValid() const
{
    return !m_team->isChecked() || (!typed().isEmpty() && complaint().isEmpty());
}

void TeamPage::judge()
{
    m_lister->cancel();
    m_address->setEnabled(m_team->isChecked());
    m_try->setEnabled(m_team->isChecked() && isValid());
    tell(m_team->isChecked() ? complaint() : QString(), true);
    Q_EMIT changed();
}

void TeamPage::tryIt()
{
    tell(tr("Asking the database\u2026"), false);
    m_lister->list(typed());
}

void TeamPage::tell(const QString &text, bool isComplaint)
{
    QPalette inked = palette();
    if (isComplaint) {
        inked.setColor(QPalette::WindowText, inkColour(Ink::Bad, inked));
    }
    m_note->setPalette(inked);
    m_note->setPlainText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace Indicia
