// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchinput.h"

#include "console.h"

#include "jsonreport.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace Indicia {

namespace {

constexpr qint64 maxLineOctets = 1024 * 1024;

} // namespace

bool answerBatch(const std::function<QJsonObject(const QJsonObject &)> &answer)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return false;
    }
    bool good = true;
    while (true) {
        const QByteArray line = input.readLine(maxLineOctets);
        if (line.isEmpty()) {
            return good;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        QJsonObject result;
        if (document.isObject()) {
            result = answer(document.object());
        } else {
            result.insert(
                QStringLiteral("error"), document.isNull() ? error.errorString() : QStringLiteral("no object"));
        }
        good = good && !result.contains(QStringLiteral("error"));
        if (!writeResult(jsonLine(result) + '\n')) {
            return false;
        }
    }
}

} // namespace Indicia
