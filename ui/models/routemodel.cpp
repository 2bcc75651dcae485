// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routemodel.h"

#include "bouncewords.h"
#include "hoplines.h"
#include "looks.h"
#include "routewords.h"

namespace Indicia {

void RouteModel::addRoute(const QString &heading, const QString &note, const Route &route)
{
    m_rows.append({HeadingRow, heading, nullptr});
    m_rows.append({NoteRow, note, nullptr});
    for (int i = 0; i < route.hops.size(); ++i) {
        m_rows.append({HopRow, {}, &route.hops.at(i)});
        if (i == route.boundary && i + 1 < route.hops.size()) {
            m_rows.append({BoundaryRow, tr("Strangers wrote what stands below: it is only claimed."), nullptr});
        }
    }
    if (route.truncated) {
        m_rows.append({NoteRow, tr("There are more stations, which were not analysed."), nullptr});
    }
}

void RouteModel::setCase(std::shared_ptr<const CaseReport> report, Voice voice)
{
    beginResetModel();
    m_report = std::move(report);
    m_voice = voice;
    m_rows.clear();
    if (m_report) {
        const CaseFacts &facts = m_report->facts;
        addRoute(tr("How this message came to you, newest station first"),
            RouteWords::sentence(facts.route.basis, voice), facts.route);
        if (facts.original) {
            addRoute(tr("How the message that came back was sent, newest station first"),
                BounceWords::sentence(facts.original->injection.basis, voice), facts.original->route);
        }
    }
    endResetModel();
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    // Headings and notes are read, not chosen.
    return index.isValid() && m_rows.at(index.row()).kind != HopRow ? Qt::ItemNeverHasChildren : usual;
}

QStringList RouteModel::reasons(const Hop &hop) const
{
    QStringList lines;
    for (const HopReason reason : hop.reasons) {
        lines << RouteWords::reason(reason, m_voice);
    }
    for (const ReceivedDefect defect : hop.field.defects) {
        lines << RouteWords::name(defect);
    }
    return lines;
}

QString RouteModel::spoken(const Row &row) const
{
    if (row.hop == nullptr) {
        return row.text;
    }
    return (
        QStringList(RouteWords::name(row.hop->trust)) + hopLines(*row.hop, HopOrder::NewestFirst) + reasons(*row.hop))
        .join(QLatin1String(". "));
}

QVariant RouteModel::hopData(const Hop &hop, int role) const
{
    switch (role) {
    case TrustWordRole:
        return RouteWords::name(hop.trust);
    case GlyphRole:
        return lookOf(hop.trust).glyph;
    case InkRole:
        return static_cast<int>(lookOf(hop.trust).ink);
    case LinesRole:
        return hopLines(hop, HopOrder::NewestFirst);
    case ReasonsRole:
        return reasons(hop);
    case TlsGlyphRole:
        return lookOf(hop.tls.level).glyph;
    case TlsInkRole:
        return static_cast<int>(lookOf(hop.tls.level).ink);
    case OffsetRole:
        return hop.field.source.offset;
    case LengthRole:
        return hop.field.source.length;
    case DocumentRole:
        return hop.field.source.document;
    default:
        return {};
    }
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.hop == nullptr ? row.text : hopLines(*row.hop, HopOrder::NewestFirst).first();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return row.kind;
    default:
        return row.hop == nullptr ? QVariant() : hopData(*row.hop, role);
    }
}

} // namespace Indicia
