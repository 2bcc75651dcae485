// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanrow.h"
#include "scantokens.h"

#include "hostile.h"
#include "jsonreport.h"
#include "rfc3339.h"
#include "tokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &octets)
{
    return Hostile(octets).jsonValue();
}

/// Members that say nothing are left out: a scan has many lines.
void put(QJsonObject &object, const QString &name, const QByteArray &octets)
{
    if (!octets.isEmpty()) {
        object.insert(name, text(octets));
    }
}

void put(QJsonObject &object, const QString &name, const std::optional<IpAddress> &address)
{
    if (address) {
        object.insert(name, QString::fromLatin1(address->toText()));
    }
}

QJsonObject bounceOf(const ScanRow &row)
{
    QJsonObject bounce{{u"recipients"_s, row.recipients}};
    if (row.role != GeneratorRole::None) {
        bounce.insert(u"role"_s, QString(token(row.role)));
    }
    put(bounce, u"generator"_s, row.generator);
    put(bounce, u"dialect"_s, row.dialect);
    put(bounce, u"recipient"_s, row.recipient);
    put(bounce, u"status"_s, row.status);
    if (row.recipients > 0) {
        bounce.insert(u"reason"_s, QString(token(row.reason)));
    }
    put(bounce, u"injection"_s, row.injection);
    put(bounce, u"injectionHelo"_s, row.injectionHelo);
    put(bounce, u"returnedSender"_s, row.returnedSender);
    put(bounce, u"returnedSubject"_s, row.returnedSubject);
    return bounce;
}

} // namespace

QByteArray scanRowJson(const ScanRow &row)
{
    QJsonObject source{{u"folder"_s, Hostile(row.folderName).jsonValue()}, {u"name"_s, Hostile(row.name).jsonValue()}};
    put(source, u"key"_s, row.key);
    put(source, u"sha256"_s, row.sha256);
    QJsonObject object{{u"schema"_s, u"indicia.scan/1"_s}};
    if (row.fault) {
        QJsonObject fault{{u"trouble"_s, QString(token(row.fault->trouble))}};
        put(fault, u"detail"_s, row.fault->detail);
        object.insert(u"fault"_s, fault);
        object.insert(u"source"_s, source);
        return jsonLine(object);
    }
    source.insert(u"size"_s, row.size);
    object.insert(u"source"_s, source);
    object.insert(u"verdict"_s, QString(token(row.verdict)));
    object.insert(u"certainty"_s, QString(token(row.certainty)));
    object.insert(u"rule"_s, text(row.rule));
    object.insert(u"kind"_s, QString(token(row.kind)));
    object.insert(u"complete"_s, row.complete);
    if (row.date) {
        object.insert(u"date"_s, QString::fromLatin1(dateTime(*row.date)));
    }
    put(object, u"from"_s, row.from);
    put(object, u"subject"_s, row.subject);
    put(object, u"messageId"_s, row.messageId);
    put(object, u"client"_s, row.client);
    put(object, u"helo"_s, row.helo);
    if (row.kind != MessageKind::Ordinary) {
        object.insert(u"bounce"_s, bounceOf(row));
    }
    return jsonLine(object);
}

} // namespace Indicia
