// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedcase.h"

#include "hostile.h"
#include "verdictwords.h"

#include <QCoreApplication>

namespace Indicia {

namespace {

QString shownField(const CaseReport &report, QByteArrayView name)
{
    const HeaderField *field = report.facts.message.first(name);
    return field == nullptr ? QString() : report.facts.message.decoded(*field).displayText();
}

} // namespace

QString OpenedCase::subject() const
{
    return report ? shownField(*report, "Subject") : QString();
}

QString OpenedCase::from() const
{
    if (!report) {
        return {};
    }
    // The address alone: the name beside it is what a forger chooses.
    const HeaderField *field = report->facts.message.first("From");
    const QList<QByteArray> addresses = field ? report->facts.message.addresses(*field) : QList<QByteArray>();
    return addresses.isEmpty() ? shownField(*report, "From") : Hostile(addresses.first()).displayText();
}

QString OpenedCase::shownName() const
{
    return Hostile(name).displayText();
}

QString OpenedCase::word() const
{
    switch (state) {
    case State::Waiting:
        return QCoreApplication::translate("OpenedCase", "Waiting");
    case State::Working:
        return QCoreApplication::translate("OpenedCase", "Being checked");
    case State::Done:
        return report ? VerdictWords::name(report->conclusion.verdict) : QString();
    case State::Failed:
        return QCoreApplication::translate("OpenedCase", "Not read");
    case State::Cancelled:
        return QCoreApplication::translate("OpenedCase", "Stopped");
    }
    return {};
}

} // namespace Indicia
