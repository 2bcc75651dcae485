// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolverwords.h"

#include <QCoreApplication>

namespace Indicia {

namespace {

struct ResolverWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ResolverWords)

public:
    static QString cause(ZoneFault fault);
    static QString sentence(const ResolverError &error);
};

QString ResolverWords::cause(ZoneFault fault)
{
    switch (fault) {
    case ZoneFault::Unreadable:
        return tr("the zone file could not be read; check its name");
    case ZoneFault::TooLarge:
        return tr("the zone file is too large");
    case ZoneFault::UnbalancedParentheses:
        return tr("a parenthesis has no partner");
    case ZoneFault::UnclosedQuote:
        return tr("a quoted text does not end on its line");
    case ZoneFault::ControlOctet:
        return tr("there is a control character outside of a quoted text");
    case ZoneFault::BadDirective:
        return tr("only $ORIGIN and $TTL are known, each with its value");
    case ZoneFault::Include:
        return tr("$INCLUDE is refused: a zone file must not open others");
    case ZoneFault::NoOwner:
        return tr("the first record has no owner name");
    case ZoneFault::BadName:
        return tr("that is no domain name");
    case ZoneFault::BadClass:
        return tr("only the class IN is known");
    case ZoneFault::BadTtl:
        return tr("that is no time to live");
    case ZoneFault::BadType:
        return tr("that record type is not known");
    case ZoneFault::BadData:
        return tr("the data does not fit the record type");
    case ZoneFault::BadFaultLine:
        return tr("a fault line is written ;!NAME TYPE STATUS");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ResolverWords::sentence(const ResolverError &error)
{
    switch (error.fault) {
    case ResolverFault::BadText:
        return tr("write system, off, the address of a name server (with #PORT where it is not 53), or zone:FILE");
    case ResolverFault::BadZoneFile:
        if (error.zone.line > 0) {
            return tr("line %1: %2").arg(error.zone.line).arg(cause(error.zone.fault));
        }
        return cause(error.zone.fault);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString resolverSentence(const ResolverError &error)
{
    return ResolverWords::sentence(error);
}

} // namespace Indicia
