// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookalike.h"

#include "domainname.h"

namespace Indicia {

namespace {

/// "book-example.test" and "book.example.test" begin with all of "book.example", and belong to somebody else.
bool beginsWithName(const QByteArray &domain, const QByteArray &model)
{
    if (domain.size() <= model.size() + 1 || domain.at(model.size()) != '.' || !model.contains('.')) {
        return false;
    }
    return QByteArray(domain.first(model.size())).replace('-', '.') == QByteArray(model).replace('-', '.');
}

} // namespace

QByteArray domainSkeleton(QByteArrayView domain)
{
    QByteArray skeleton;
    const QByteArray name = normalizedDomain(domain);
    skeleton.reserve(name.size());
    for (const char c : name) {
        switch (c) {
        case '1':
        case 'i':
        case '|':
            skeleton += 'l';
            break;
        case '0':
            skeleton += 'o';
            break;
        case '3':
            skeleton += 'e';
            break;
        case '4':
            skeleton += 'a';
            break;
        case '5':
            skeleton += 's';
            break;
        case '-':
        case '_':
            break;
        default:
            skeleton += c;
        }
    }
    skeleton.replace("rn", "m");
    skeleton.replace("vv", "w");
    skeleton.replace("cl", "d");
    return skeleton;
}

bool looksLike(QByteArrayView domain, QByteArrayView model)
{
    if (domain.isEmpty() || model.isEmpty() || sameDomain(domain, model)) {
        return false;
    }
    return domainSkeleton(domain) == domainSkeleton(model)
        || beginsWithName(normalizedDomain(domain), normalizedDomain(model));
}

} // namespace Indicia
