// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrate.h"

#include "starttime.h"

#include "crypto.h"
#include "examine.h"
#include "identityfile.h"
#include "jsonreport.h"
#include "rfc3339.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setZone(Mailbox &mailbox, QByteArrayView text)
{
    if (auto zone = parseZone(text)) {
        mailbox.resolver = std::make_shared<ZoneResolver>(std::move(*zone));
    }
}

void add(Mailbox &mailbox, const QByteArray &message)
{
    if (!message.isEmpty()) {
        mailbox.messages.append(message);
        mailbox.octets += message.size();
    }
}

// Whatever a round computes ends here, so that the compiler cannot leave it out.
volatile qint64 sink = 0;

Context contextOf(const Mailbox &mailbox)
{
    Context context;
    context.resolver = mailbox.resolver.get();
    context.now = mailbox.now;
    context.identity = mailbox.identity;
    return context;
}

qint64 checkAll(const Mailbox &mailbox, bool withReport)
{
    const Context context = contextOf(mailbox);
    qint64 sum = 0;
    for (const QByteArray &message : mailbox.messages) {
        const CaseReport report = examine(message, QString(), context);
        sum += report.findings.size();
        if (withReport) {
            sum += QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact).size();
        }
    }
    return sum;
}

qint64 floorOfAll(const Mailbox &mailbox)
{
    qint64 sum = 0;
    for (const QByteArray &message : mailbox.messages) {
        for (qsizetype at = message.indexOf('\n'); at >= 0; at = message.indexOf('\n', at + 1)) {
            ++sum;
        }
        sum += sha256(message).value_or(QByteArray()).size();
    }
    return sum;
}

double rateOf(const Mailbox &mailbox, const std::function<qint64()> &round)
{
    const auto begin = std::chrono::steady_clock::now();
    sink = sink + round();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(mailbox.messages.size()) / took.count();
}

} // namespace

Mailbox demoMailbox()
{
    const QString folder = u":/samples/"_s;
    const QJsonObject index = QJsonDocument::fromJson(contentOf(folder + u"samples.json"_s)).object();
    Mailbox mailbox;
    for (const QJsonValue &sample : index["samples"_L1].toArray()) {
        add(mailbox, contentOf(folder + sample["file"_L1].toString()));
        mailbox.verdicts.append(sample["expected"_L1]["verdict"_L1].toString());
    }
    mailbox.identity = readIdentity(contentOf(folder + index["context"_L1].toString())).value_or(Identity());
    mailbox.now = parseDateTime(index["now"_L1].toString().toLatin1()).value_or(std::chrono::sys_seconds());
    setZone(mailbox, contentOf(folder + index["zone"_L1].toString()));
    return mailbox;
}

int wrongVerdicts(const Mailbox &mailbox)
{
    const Context context = contextOf(mailbox);
    int wrong = 0;
    for (qsizetype i = 0; i < mailbox.verdicts.size() && i < mailbox.messages.size(); ++i) {
        const CaseReport report = examine(mailbox.messages.at(i), QString(), context);
        wrong += token(report.conclusion.verdict) == mailbox.verdicts.at(i) ? 0 : 1;
    }
    return wrong;
}

Rate measureRate(const Mailbox &mailbox, std::chrono::milliseconds patience)
{
    QList<double> check;
    QList<double> report;
    QList<double> floor;
    const auto end = std::chrono::steady_clock::now() + patience;
    sink = sink + checkAll(mailbox, true); // to warm up
    do {
        check.append(rateOf(mailbox, [&] { return checkAll(mailbox, false); }));
        report.append(rateOf(mailbox, [&] { return checkAll(mailbox, true); }));
        floor.append(rateOf(mailbox, [&] { return floorOfAll(mailbox); }));
    } while (std::chrono::steady_clock::now() < end);
    return {.check = median(check), .report = median(report), .floor = median(floor)};
}

} // namespace Indicia::Bench
