// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresscommand.h"

#include "hostile.h"
#include "jsonreport.h"

namespace Indicia {

using namespace Qt::StringLiterals;

QJsonObject AddressAnswer::toObject() const
{
    return {
        {u"address"_s, Hostile(address).jsonValue()},
        {u"result"_s, result},
        {u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
        {u"original"_s, original.isEmpty() ? QJsonValue() : QJsonValue(Hostile(original).jsonValue())},
    };
}

ExitCode writeAnswer(const AddressAnswer &answer, OutputFormat format, bool made)
{
    QByteArray result;
    switch (format) {
    case OutputFormat::Text:
        if (made) {
            result = Hostile(answer.address).terminalText().toUtf8() + '\n';
        } else {
            const QString reason = answer.reason.isEmpty() ? QString() : u" (%1)"_s.arg(answer.reason);
            const QString original
                = answer.original.isEmpty() ? QString() : u" %1"_s.arg(Hostile(answer.original).terminalText());
            result = (answer.result + reason + original + u'\n').toUtf8();
        }
        break;
    case OutputFormat::Json:
        result = jsonText(answer.toObject());
        break;
    case OutputFormat::Ndjson:
        result = jsonLine(answer.toObject()) + '\n';
        break;
    }
    return writeResult(result) ? ExitCode::Done : ExitCode::Fault;
}

} // namespace Indicia
