// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routemodel.h"

#include "bouncewords.h"
#include "hostile.h"
#include "looks.h"
#include "routewords.h"
#include "tlswords.h"

namespace Indicia {

namespace {

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

QString addressOf(const std::optional<IpAddress> &ip)
{
    return ip ? QString::fromLatin1(ip->toText()) : QString();
}

/// "client.example.net [192.0.2.1]": the name as the writer has it, and the address.
QString nameAndAddress(const QByteArray &name, const std::optional<IpAddress> &ip)
{
    const QString text = shown(name);
    const QString address = addressOf(ip);
    if (text.isEmpty() || text == address) {
        return address;
    }
    return address.isEmpty() ? text : text + QLatin1String(" [") + address + QLatin1Char(']');
}

QStringList linesOf(const Hop &hop)
{
    const ReceivedField &field = hop.field;
    QStringList lines;
    const QString by = nameAndAddress(field.by, field.byIp);
    lines << (by.isEmpty() ? RouteModel::tr("The receiver is not named.") : RouteModel::tr("Received by %1").arg(by));
    const QString from = nameAndAddress(field.helo.isEmpty() ? field.from : field.helo, field.fromIp);
    QString line = from.isEmpty() ? RouteModel::tr("It is not said from whom.") : RouteModel::tr("from %1").arg(from);
    if (!field.reverseName.isEmpty() && field.reverseName != field.helo) {
        line += QLatin1String(", ") + RouteModel::tr("reverse name %1").arg(shown(field.reverseName));
    }
    if (field.authenticated) {
        line += QLatin1String(", ") + RouteModel::tr("logged in");
        line += field.authenticatedAs.isEmpty() ? QString() : QLatin1Char(' ') + shown(field.authenticatedAs);
    }
    lines << line;
    QStringList when;
    if (field.time) {
        when << RouteWords::time(*field.time);
    }
    if (hop.delaySeconds) {
        when << (*hop.delaySeconds < 0
                ? RouteModel::tr("%1 before the station below").arg(RouteWords::duration(-*hop.delaySeconds))
                : RouteModel::tr("%1 after the station below").arg(RouteWords::duration(*hop.delaySeconds)));
    }
    if (!when.isEmpty()) {
        lines << when.join(QLatin1String(", "));
    }
    const QString protocol = shown(field.with);
    lines << (protocol.isEmpty() || hop.tls.level == TlsLevel::Local
            ? TlsWords::line(hop.tls)
            : protocol + QLatin1String(", ") + TlsWords::line(hop.tls));
    return lines;
}

} // namespace

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
    return (QStringList(RouteWords::name(row.hop->trust)) + linesOf(*row.hop) + reasons(*row.hop))
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
        return linesOf(hop);
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
        return row.hop == nullptr ? row.text : linesOf(*row.hop).first();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return row.kind;
    default:
        return row.hop == nullptr ? QVariant() : hopData(*row.hop, role);
    }
}

} // namespace Indicia
