// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyspage.h"

#include "domainname.h"
#include "identity.h"
#include "plainlabel.h"
#include "secretrows.h"
#include "settingsdays_p.h"
#include "stampkeyrows.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

/// A label of a form, never read as HTML, that takes the focus of its field.
QLabel *formLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

QFormLayout *formIn(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

QSpinBox *makeDays()
{
    auto *days = new QSpinBox;
    days->setRange(1, 999);
    return days;
}

QByteArray trimmedText(const QLineEdit *edit)
{
    return edit->text().trimmed().toUtf8();
}

/// The policy, or nothing where it says nothing.
template <typename Policy>
std::optional<Policy> unlessEmpty(const Policy &policy)
{
    return policy == Policy() ? std::nullopt : std::optional(policy);
}

} // namespace

KeysPage::KeysPage(const QString &note, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(new PlainLabel(
        tr("With these, a mark that your server set can be told from one that somebody made up."), content));
    layout->addWidget(makeBatv());
    layout->addWidget(makeStamps());
    layout->addWidget(makeSrs());
    layout->addWidget(makeDkim());
    layout->addWidget(new PlainLabel(note, content));
    layout->addStretch(1);
    setWidget(content);
    for (const QLineEdit *edit : {m_srsDomain, m_dkimDomain, m_dkimSelectors}) {
        connect(edit, &QLineEdit::textChanged, this, &KeysPage::changed);
    }
    connect(m_stampKeys, &StampKeyRows::validityChanged, this, &KeysPage::changed);
}

KeysPage::Since KeysPage::makeSince(const QString &label, const QString &name)
{
    Since since{new QCheckBox(label), new QDateEdit};
    since.date->setCalendarPopup(true);
    since.date->setAccessibleName(name);
    since.date->setEnabled(false);
    connect(since.check, &QCheckBox::toggled, since.date, &QWidget::setEnabled);
    return since;
}

void KeysPage::Since::set(const std::optional<std::chrono::sys_days> &day) const
{
    check->setChecked(day.has_value());
    date->setDate(day ? dateOf(*day) : QDate(2026, 1, 1));
}

std::optional<std::chrono::sys_days> KeysPage::Since::day() const
{
    return check->isChecked() ? std::optional(dayOf(date->date())) : std::nullopt;
}

QWidget *KeysPage::makeBatv()
{
    auto *box = new QGroupBox(tr("Tags in my address (BATV)"));
    QFormLayout *form = formIn(box);
    m_batvKeys = new SecretRows(tr("BATV key number %1"), tr("key number %1"), box);
    m_batvDays = makeDays();
    m_batvSince = makeSince(tr("All my mail is &tagged, since:"), tr("All my mail is tagged since"));
    form->addRow(formLabel(tr("&BATV keys"), m_batvKeys), m_batvKeys);
    form->addRow(formLabel(tr("&Days that a tag is valid"), m_batvDays), m_batvDays);
    form->addRow(m_batvSince.check, m_batvSince.date);
    return box;
}

QWidget *KeysPage::makeStamps()
{
    auto *box = new QGroupBox(tr("Stamps in my mail (MAC)"));
    QFormLayout *form = formIn(box);
    m_stampKeys = new StampKeyRows(box);
    m_stampKeys->setToolTip(plainToolTip(tr("The days on which mail was stamped with a key, as 2026-01-31. An old key "
                                            "goes on proving what it stamped, and nothing that "
                                            "a thief stamps with it later.")));
    m_stampDays = makeDays();
    m_stampSince = makeSince(tr("All my mail is st&amped, since:"), tr("All my mail is stamped since"));
    form->addRow(formLabel(tr("Stam&p keys"), m_stampKeys), m_stampKeys);
    form->addRow(formLabel(tr("Days that a stamp is &valid"), m_stampDays), m_stampDays);
    form->addRow(m_stampSince.check, m_stampSince.date);
    return box;
}

QWidget *KeysPage::makeSrs()
{
    auto *box = new QGroupBox(tr("Addresses that I rewrite when I forward (SRS)"));
    QFormLayout *form = formIn(box);
    m_srsDomain = new QLineEdit(box);
    m_srsSecrets = new SecretRows(tr("SRS secret, row %1"), tr("the first one signs, all verify"), box);
    form->addRow(formLabel(tr("Domain of SRS add&resses"), m_srsDomain), m_srsDomain);
    form->addRow(formLabel(tr("SRS secrets"), m_srsSecrets), m_srsSecrets);
    return box;
}

QWidget *KeysPage::makeDkim()
{
    auto *box = new QGroupBox(tr("Signatures of my servers (DKIM)"));
    QFormLayout *form = formIn(box);
    m_dkimDomain = new QLineEdit(box);
    m_dkimDomain->setPlaceholderText(QStringLiteral("example.org"));
    m_dkimSelectors = new QLineEdit(box);
    m_dkimSelectors->setPlaceholderText(QStringLiteral("s2026, ed2026"));
    m_dkimSince = makeSince(tr("All my mail is sig&ned, since:"), tr("All my mail is signed since"));
    form->addRow(formLabel(tr("Domain that si&gns (DKIM)"), m_dkimDomain), m_dkimDomain);
    form->addRow(formLabel(tr("Sele&ctors of its keys"), m_dkimSelectors), m_dkimSelectors);
    form->addRow(m_dkimSince.check, m_dkimSince.date);
    return box;
}

std::optional<DkimPolicy> KeysPage::dkim() const
{
    DkimPolicy policy;
    policy.domain = trimmedText(m_dkimDomain);
    for (const QString &selector : m_dkimSelectors->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        policy.selectors.append(selector.trimmed().toUtf8());
    }
    policy.selectors.removeAll(QByteArray());
    policy.alwaysSince = m_dkimSince.day();
    // Without a domain nobody can tell whose signature is meant.
    return policy.domain.isEmpty() ? std::nullopt : std::optional(policy);
}

void KeysPage::setIdentity(const Identity &identity)
{
    const BatvPolicy batv = identity.batv.value_or(BatvPolicy());
    QByteArrayList keys;
    for (auto it = batv.keys.cbegin(); it != batv.keys.cend(); ++it) {
        keys.resize(std::max<qsizetype>(keys.size(), it.key() + 1));
        keys[it.key()] = it.value();
    }
    m_batvKeys->setSecrets(keys);
    m_batvDays->setValue(batv.lifetimeDays);
    m_batvSince.set(batv.tagsAllMailSince);
    const MacPolicy mac = identity.mac.value_or(MacPolicy());
    m_stampKeys->setKeys(mac.keys);
    m_stampDays->setValue(mac.lifetimeDays);
    m_stampSince.set(mac.addsToAllMailSince);
    m_srsDomain->setText(identity.srs ? QString::fromUtf8(identity.srs->domain) : QString());
    m_srsSecrets->setSecrets(identity.srs ? identity.srs->secrets : QByteArrayList());
    const DkimPolicy dkim = identity.dkim.value_or(DkimPolicy());
    m_dkimDomain->setText(QString::fromUtf8(dkim.domain));
    m_dkimSelectors->setText(QString::fromUtf8(dkim.selectors.join(", ")));
    m_dkimSince.set(dkim.alwaysSince);
}

void KeysPage::applyTo(Identity &identity) const
{
    BatvPolicy batv = identity.batv.value_or(BatvPolicy());
    batv.keys.clear();
    const QByteArrayList keys = m_batvKeys->secrets();
    for (int number = 0; number < keys.size(); ++number) {
        if (!keys.at(number).isEmpty()) {
            batv.keys.insert(number, keys.at(number));
        }
    }
    batv.lifetimeDays = m_batvDays->value();
    batv.tagsAllMailSince = m_batvSince.day();
    identity.batv = unlessEmpty(batv);
    MacPolicy mac = identity.mac.value_or(MacPolicy());
    mac.keys = m_stampKeys->keys();
    mac.lifetimeDays = m_stampDays->value();
    mac.addsToAllMailSince = m_stampSince.day();
    identity.mac = unlessEmpty(mac);
    SrsPolicy srs = identity.srs.value_or(SrsPolicy());
    srs.domain = trimmedText(m_srsDomain);
    srs.secrets = m_srsSecrets->secrets();
    srs.secrets.removeAll(QByteArray());
    identity.srs = unlessEmpty(srs);
    identity.dkim = dkim();
}

bool KeysPage::isValid() const
{
    const QByteArray srs = trimmedText(m_srsDomain);
    const QByteArray signer = trimmedText(m_dkimDomain);
    const QByteArrayList selectors = m_dkimSelectors->text().toUtf8().split(',');
    return m_stampKeys->isValid() && (srs.isEmpty() || isFullyQualified(srs))
        && (signer.isEmpty() || isFullyQualified(signer))
        && std::ranges::all_of(selectors, [](const QByteArray &selector) {
               // A selector may be a single label (RFC 6376 section 3.1).
               return selector.trimmed().isEmpty() || isFullyQualified(selector.trimmed() + ".example");
           });
}

void KeysPage::focusOn(const QByteArray &place)
{
    QWidget *field = place == "settings.srs" ? m_srsDomain
        : place == "settings.stamps"         ? static_cast<QWidget *>(m_stampKeys)
                                             : m_batvKeys;
    field->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(field);
}

} // namespace Indicia
