// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// The URIs of rua= or ruf= (RFC 9989 section 4.8: dmarc-urilist), without their obsolete sizes. Those that are none
/// are left out.
struct ReportUris
{
    QList<QByteArray> uris;
    bool complete = true; ///< nothing was left out
};

[[nodiscard]] ReportUris readReportUris(QByteArrayView list);

} // namespace Indicia
