// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthredirect.h"

#include "crypto.h"

#include <QByteArrayList>

#include <optional>

namespace Indicia {

namespace {

using Result = std::expected<OAuthRedirect, OAuthIntrusion>;

/// The one field Host; nothing where there is none or more.
std::optional<QByteArray> hostOf(const QByteArrayList &lines)
{
    std::optional<QByteArray> host;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare("host", Qt::CaseInsensitive) == 0) {
            if (host) {
                return std::nullopt;
            }
            host = line.sliced(colon + 1).trimmed();
        }
    }
    return host;
}

/// The values of a query (application/x-www-form-urlencoded) that are asked for; nothing where one stands there twice.
struct Query
{
    explicit Query(const QByteArray &text)
    {
        for (const QByteArray &pair : text.split('&')) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray name = pair.first(std::max<qsizetype>(equals, 0));
            take(name, QByteArray::fromPercentEncoding(QByteArray(pair.sliced(equals + 1)).replace('+', ' ')));
        }
    }
    void take(const QByteArray &name, const QByteArray &value)
    {
        std::optional<QByteArray> *const place = name == "code" ? &code
            : name == "state"                                   ? &state
            : name == "error"                                   ? &error
            : name == "error_description"                       ? &description
                                                                : nullptr;
        if (place != nullptr) {
            isAmbiguous = isAmbiguous || place->has_value();
            *place = value;
        }
    }

    std::optional<QByteArray> code;
    std::optional<QByteArray> state;
    std::optional<QByteArray> error;
    std::optional<QByteArray> description;
    bool isAmbiguous = false;
};

Result readQuery(const QByteArray &text, const QByteArray &state)
{
    const Query query(text);
    if (query.isAmbiguous || (query.code && query.error)) {
        return std::unexpected(OAuthIntrusion::Ambiguous);
    }
    if (!query.state || state.isEmpty() || !constantTimeEqual(*query.state, state)) {
        return std::unexpected(OAuthIntrusion::WrongState);
    }
    const OAuthRedirect redirect{.code = query.code.value_or(QByteArray()),
        .error = query.error.value_or(QByteArray()),
        .description = query.description.value_or(QByteArray())};
    return redirect.code.isEmpty() && redirect.error.isEmpty() ? std::unexpected(OAuthIntrusion::Empty)
                                                               : Result(redirect);
}

} // namespace

Result readRedirect(QByteArrayView request, quint16 port, const QByteArray &state)
{
    const QByteArray text = request.first(std::min(request.size(), mostRedirectOctets)).toByteArray();
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::unexpected(
            request.size() >= mostRedirectOctets ? OAuthIntrusion::TooLong : OAuthIntrusion::NotWhole);
    }
    QByteArrayList lines = text.first(end).split('\n');
    for (QByteArray &line : lines) {
        line = line.trimmed();
    }
    const QByteArrayList words = lines.constFirst().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        return std::unexpected(OAuthIntrusion::NotHttp);
    }
    if (words.at(0) != "GET") {
        return std::unexpected(OAuthIntrusion::WrongMethod);
    }
    // A page elsewhere whose name leads to this machine (DNS rebinding) would say its own name here.
    if (hostOf(lines) != "127.0.0.1:" + QByteArray::number(port)) {
        return std::unexpected(OAuthIntrusion::WrongHost);
    }
    const QByteArray &target = words.at(1);
    if (!target.startsWith("/?")) {
        return std::unexpected(OAuthIntrusion::WrongPlace);
    }
    return readQuery(target.sliced(2), state);
}

} // namespace Indicia
