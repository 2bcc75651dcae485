// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxtablemodel.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "filtermatcher.h"
#include "hostile.h"
#include "looks.h"
#include "mailboxwords.h"
#include "plainlabel.h"
#include "rowindex.h"
#include "rowwork.h"
#include "surveywords.h"
#include "verdictwords.h"

#include <QLocale>

#include <algorithm>

namespace Indicia {

namespace {

QString shownOf(QByteArrayView text)
{
    return Hostile(text.toByteArray()).displayText();
}

bool isAddress(MailboxTableModel::Column column)
{
    switch (column) {
    case MailboxTableModel::SenderColumn:
    case MailboxTableModel::RecipientColumn:
    case MailboxTableModel::HeloColumn:
    case MailboxTableModel::GeneratorColumn:
        return true;
    case MailboxTableModel::VerdictColumn:
    case MailboxTableModel::CertaintyColumn:
    case MailboxTableModel::DateColumn:
    case MailboxTableModel::SubjectColumn:
    case MailboxTableModel::ReasonColumn:
    case MailboxTableModel::AddressColumn:
    case MailboxTableModel::NetworkColumn:
    case MailboxTableModel::RoleColumn:
    case MailboxTableModel::KindColumn:
    case MailboxTableModel::StatusColumn:
    case MailboxTableModel::SizeColumn:
    case MailboxTableModel::FolderColumn:
    case MailboxTableModel::NameColumn:
    case MailboxTableModel::ColumnCount:
        return false;
    }
    return false;
}

} // namespace

RowColumn orderOf(MailboxTableModel::Column column)
{
    switch (column) {
    case MailboxTableModel::VerdictColumn:
        return RowColumn::Verdict;
    case MailboxTableModel::CertaintyColumn:
        return RowColumn::Certainty;
    case MailboxTableModel::DateColumn:
        return RowColumn::Date;
    case MailboxTableModel::SenderColumn:
        return RowColumn::Sender;
    case MailboxTableModel::RecipientColumn:
        return RowColumn::Recipient;
    case MailboxTableModel::SubjectColumn:
        return RowColumn::Subject;
    case MailboxTableModel::ReasonColumn:
        return RowColumn::Reason;
    case MailboxTableModel::AddressColumn:
    case MailboxTableModel::NetworkColumn:
        return RowColumn::Address;
    case MailboxTableModel::HeloColumn:
        return RowColumn::Helo;
    case MailboxTableModel::GeneratorColumn:
        return RowColumn::Generator;
    case MailboxTableModel::RoleColumn:
        return RowColumn::Role;
    case MailboxTableModel::KindColumn:
        return RowColumn::Kind;
    case MailboxTableModel::StatusColumn:
        return RowColumn::Status;
    case MailboxTableModel::SizeColumn:
        return RowColumn::Size;
    case MailboxTableModel::FolderColumn:
        return RowColumn::Folder;
    case MailboxTableModel::NameColumn:
    case MailboxTableModel::ColumnCount:
        return RowColumn::Name;
    }
    return RowColumn::Name;
}

MailboxTableModel::MailboxTableModel(QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
    , m_work(new RowWork(this))
    , m_shared(std::make_shared<SharedRows>())
    , m_matcher(std::make_unique<FilterMatcher>(m_filter, m_shared->table))
    , m_index(std::make_unique<RowIndex>(m_shared->table))
    , m_faultIcon(glyphIcon(Look{QStringLiteral("state-failed"), Ink::Warning}))
    , m_pendingIcon(glyphIcon(Look{QStringLiteral("state-waiting"), Ink::Neutral}))
{
    for (std::size_t i = 0; i < m_icons.size(); ++i) {
        m_icons.at(i) = glyphIcon(lookOf(static_cast<Verdict>(i)));
    }
}

MailboxTableModel::~MailboxTableModel() = default;

int MailboxTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MailboxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MailboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    return section == NetworkColumn ? SurveyWords::networkColumn()
                                    : SurveyWords::name(orderOf(static_cast<Column>(section)));
}

QString MailboxTableModel::address(RowTable::Row row, bool network) const
{
    const quint32 id = shownAddress(m_shared->table, row);
    if (id == RowTable::NoAddress) {
        return {};
    }
    const IpAddress &found = m_shared->table.addressAt(id);
    return QString::fromLatin1(network ? networkOf(found).toText() : found.toText());
}

QStringList MailboxTableModel::answers()
{
    QStringList answers{tr("Not read"), tr("Not judged yet")};
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::Unverifiable); ++verdict) {
        answers << VerdictWords::name(static_cast<Verdict>(verdict));
    }
    return answers;
}

QString MailboxTableModel::judged(const RowJudgement &judgement, Column column) const
{
    if (judgement.fault) {
        return column == VerdictColumn ? tr("Not read")
            : column == ReasonColumn   ? mailTroubleName(*judgement.fault)
                                       : QString();
    }
    if (!judgement.judged && column != KindColumn) {
        return column == VerdictColumn ? tr("Not judged yet") : QString();
    }
    if (column == VerdictColumn) {
        return VerdictWords::name(judgement.verdict);
    }
    if (column == CertaintyColumn) {
        return VerdictWords::name(judgement.certainty);
    }
    if (column == KindColumn) {
        return BounceWords::name(judgement.kind);
    }
    if (column == ReasonColumn) {
        return BounceReasonWords::name(judgement.reason, judgement.kind);
    }
    return judgement.role == GeneratorRole::None ? QString() : VerdictWords::name(judgement.role);
}

QString MailboxTableModel::fileName(RowTable::Row row) const
{
    const RowTable::Own own = m_shared->table.own(row);
    return shownOf(own.nameHead.toByteArray() + own.nameTail.toByteArray());
}

QString MailboxTableModel::text(RowTable::Row row, Column column) const
{
    switch (column) {
    case VerdictColumn:
    case CertaintyColumn:
    case ReasonColumn:
    case RoleColumn:
    case KindColumn:
        return judged(m_shared->table.judgement(row), column);
    case DateColumn: {
        const auto date = m_shared->table.date(row);
        return date ? SurveyWords::dateTime(*date, m_zone) : QString();
    }
    case SubjectColumn:
        if (m_shared->table.judgement(row).fault) {
            return fileName(row); // nothing else tells which it is
        }
        [[fallthrough]];
    case SenderColumn:
    case RecipientColumn:
    case HeloColumn:
    case GeneratorColumn:
    case StatusColumn:
    case FolderColumn:
        return shownOf(m_shared->table.texts().at(shownText(m_shared->table, row, orderOf(column))));
    case AddressColumn:
    case NetworkColumn:
        return address(row, column == NetworkColumn);
    case SizeColumn:
        return m_shared->table.judgement(row).fault ? QString()
                                                    : QLocale().formattedDataSize(m_shared->table.messageSize(row), 1);
    case NameColumn:
        return fileName(row);
    case ColumnCount:
        break;
    }
    return {};
}

QString MailboxTableModel::explained(RowTable::Row row, Column column) const
{
    const std::optional<MailTrouble> &fault = m_shared->table.judgement(row).fault;
    return fault && column == VerdictColumn ? mailFaultSentence(fileName(row), MailFault{*fault, {}})
                                            : text(row, column);
}

QVariant MailboxTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RowTable::Row row = m_shown[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(explained(row, column));
    case Qt::DecorationRole:
        if (column == VerdictColumn) {
            const RowJudgement &judgement = m_shared->table.judgement(row);
            return judgement.fault  ? m_faultIcon
                : !judgement.judged ? m_pendingIcon
                                    : m_icons.at(std::size_t(judgement.verdict));
        }
        return {};
    case Qt::TextAlignmentRole:
        return column == SizeColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case AddressRole:
        return isAddress(column);
    default: // of Qt's roles, we have these
        return {};
    }
}

int MailboxTableModel::rowOf(RowTable::Row row) const
{
    const auto at = std::ranges::find(m_shown, row);
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

} // namespace Indicia
