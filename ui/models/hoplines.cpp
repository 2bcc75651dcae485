// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hoplines.h"

#include "hostile.h"
#include "routemodel.h"
#include "routewords.h"
#include "tlswords.h"

#include <cstdlib>

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

QString delayOf(qint64 seconds, HopOrder order)
{
    const QString duration = RouteWords::duration(std::abs(seconds));
    if (order == HopOrder::NewestFirst) {
        return seconds < 0 ? RouteModel::tr("%1 before the station below").arg(duration)
                           : RouteModel::tr("%1 after the station below").arg(duration);
    }
    return seconds < 0 ? RouteModel::tr("%1 before the station above").arg(duration)
                       : RouteModel::tr("%1 after the station above").arg(duration);
}

} // namespace

QString nameAndAddress(const QByteArray &name, const std::optional<IpAddress> &ip)
{
    const QString text = shown(name);
    const QString address = addressOf(ip);
    if (text.isEmpty() || text == address) {
        return address;
    }
    return address.isEmpty() ? text : text + QLatin1String(" [") + address + QLatin1Char(']');
}

QStringList hopLines(const Hop &hop, HopOrder order)
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
        when << delayOf(*hop.delaySeconds, order);
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

} // namespace Indicia
