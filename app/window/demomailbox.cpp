// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demomailbox.h"

#include "identityfile.h"
#include "rfc3339.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Indicia {

namespace {

QByteArray contents(const QString &name)
{
    QFile file(QLatin1String(":/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<std::chrono::sys_seconds> timeOf(const QJsonObject &object)
{
    return parseDateTime(object.value(QLatin1String("now")).toString().toLatin1());
}

} // namespace

QList<OpenedCase> demoMailbox()
{
    const QJsonObject mailbox = QJsonDocument::fromJson(contents(QStringLiteral("samples.json"))).object();
    const auto text = [&mailbox](QLatin1StringView key) { return mailbox.value(key).toString(); };
    Surroundings surroundings;
    surroundings.identity = readIdentity(contents(text(QLatin1StringView("context")))).value_or(Identity());
    surroundings.resolver
        = std::make_shared<ZoneResolver>(parseZone(contents(text(QLatin1StringView("zone")))).value_or(Zone()));
    QList<OpenedCase> opened;
    const QJsonArray samples = mailbox.value(QLatin1String("samples")).toArray();
    for (const QJsonValue &value : samples) {
        const QJsonObject sample = value.toObject();
        OpenedCase one;
        one.name = sample.value(QLatin1String("file")).toString();
        one.bytes = contents(one.name);
        surroundings.now = timeOf(sample).value_or(timeOf(mailbox).value_or(std::chrono::sys_seconds()));
        one.own = surroundings;
        opened.append(one);
    }
    return opened;
}

} // namespace Indicia
