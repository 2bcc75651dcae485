// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputs.h"

#include "console.h"
#include "filewords.h"
#include "hostile.h"
#include "mbox.h"

#include <QFile>

#include <cstdio>

namespace Indicia {

namespace {

/// Standard input has no size to ask for beforehand, so that less is taken than from a file.
constexpr qint64 maxStandardInputOctets = 256LL * 1024 * 1024;
constexpr qsizetype maxFilesInFolder = 100'000;

std::expected<QByteArray, MessageFileError> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    QByteArray bytes = input.read(maxStandardInputOctets + 1);
    if (bytes.size() > maxStandardInputOctets) {
        return std::unexpected(MessageFileError::TooLarge);
    }
    return messageIn(bytes);
}

/// Visits the one message of a file, or each message of an mbox by its number.
bool visitMessages(const QString &name, const QByteArray &bytes, const Inputs::Visitor &visit)
{
    const QList<QByteArrayView> messages = mboxMessages(bytes);
    if (messages.size() == 1) {
        return visit(name, bytes);
    }
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (!visit(QStringLiteral("%1#%2").arg(name).arg(i + 1), messages.at(i).toByteArray())) {
            return false;
        }
    }
    return true;
}

} // namespace

bool Inputs::forEach(const QStringList &operands, const Visitor &visit)
{
    bool allRead = true;
    const auto visitOne = [&](const QString &name, const std::expected<QByteArray, MessageFileError> &bytes) {
        if (!bytes) {
            complain(messageFileSentence(name, bytes.error()));
            allRead = false;
            return true;
        }
        return visitMessages(name, *bytes, visit);
    };
    for (const QString &operand : operands) {
        if (operand == QLatin1StringView("-")) {
            if (!visitOne(operand, readStandardInput())) {
                return allRead;
            }
            continue;
        }
        auto bytes = readMessageFile(operand);
        if (bytes || bytes.error() != MessageFileError::IsDirectory) {
            if (!visitOne(operand, bytes)) {
                return allRead;
            }
            continue;
        }
        const auto files = messageFilesIn(operand, maxFilesInFolder);
        if (!files) {
            complain(messageFileSentence(operand, files.error()));
            allRead = false;
            continue;
        }
        if (files->isEmpty()) {
            complain(tr("%1: the folder has no .eml or .msg files in it").arg(Hostile(operand).terminalText()));
            allRead = false;
        }
        for (const QString &file : *files) {
            if (!visitOne(file, readMessageFile(file))) {
                return allRead;
            }
        }
    }
    return allRead;
}

} // namespace Indicia
