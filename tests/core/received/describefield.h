// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QTimeZone>

namespace Indicia {

/// All that a field says, as "name=value | ..." in a fixed order, without what it does not say: a whole value in one
/// line of a table.
inline QByteArray describeField(const ReceivedField &field)
{
    QByteArrayList said;
    const auto text = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty()) {
            said.append(name + QByteArray("=") + value);
        }
    };
    const auto flag = [&](const char *name, bool value) {
        if (value) {
            said.append(name);
        }
    };
    text("from", field.from);
    text("helo", field.helo);
    text("verb", field.heloVerb);
    text("name", field.reverseName);
    flag("no name", field.reverseUnknown);
    flag("may be forged", field.mayBeForged);
    text("ip", field.fromIp ? field.fromIp->toText() : QByteArray());
    text("ident", field.ident);
    flag("authenticated", field.authenticated);
    text("as", field.authenticatedAs);
    text("by", field.by);
    text("by ip", field.byIp ? field.byIp->toText() : QByteArray());
    text("via", field.via);
    text("with", field.with);
    if (field.protocol != field.with) {
        text("protocol", field.protocol);
    }
    text("id", field.id);
    text("for", field.forAddress);
    if (field.hasEnvelopeFrom) {
        said.append("sender=<" + field.envelopeFrom + '>');
    }
    flag("tls", field.tls.claimed);
    text("version", field.tls.version);
    text("cipher", field.tls.cipher);
    if (field.tls.bits > 0) {
        text("bits", QByteArray::number(field.tls.bits));
    }
    text("group", field.tls.group);
    static constexpr std::array peers{"", "no certificate", "not verified", "verified"};
    text("peer", peers[size_t(field.tls.peer)]);
    text("cn", field.tls.peerName);
    flag("local", field.local);
    if (field.time) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(field.time->time_since_epoch().count(), QTimeZone::UTC);
        text("time", time.toString(Qt::ISODate).toLatin1());
        text("zone", field.zoneKnown ? QByteArray::number(field.zoneMinutes) : QByteArray("unknown"));
    }
    flag("wrong weekday", field.weekdayWrong);
    text("software", field.software);
    static constexpr std::array dialects{"", "RFC 5321", "Postfix", "Exim", "Sendmail", "Exchange", "Gmail", "Qmail",
        "Dovecot", "OpenSMTPD", "Courier", "Haraka", "CommuniGate", "Zimbra", "Getmail", "Ecelerity", "SendGrid",
        "Amazon SES", "Postini", "Fetchmail", "MDaemon"};
    text("dialect", dialects[size_t(field.dialect)]);
    static constexpr std::array defects{"Empty", "NoFrom", "NoBy", "NoDate", "DateWithoutSemicolon", "ImpossibleDate",
        "UnbalancedComment", "NestedTooDeep", "BadAddress", "RepeatedClause", "TooLong"};
    for (const ReceivedDefect defect : field.defects) {
        said.append(QByteArray("!") + defects[size_t(defect)]);
    }
    return said.join(" | ");
}

} // namespace Indicia
