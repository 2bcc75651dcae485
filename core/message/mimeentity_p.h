// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contenttype_p.h"
#include "lines_p.h"
#include "message.h"
#include "oddities_p.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

/// What the fields of one header block say about its entity (RFC 2045 section 3).
struct MimeEntity
{
    ContentType type; ///< with the default of RFC 2045 section 5.2 where there is none
    QByteArray transferEncoding; ///< in lower case; empty where absent
    QByteArray description; ///< unfolded, as long as a line may be
    qint64 headerBegin = 0; ///< what an oddity of the entity points at: its header block, or the type's field
    qint64 headerEnd = 0;
};

/// Reads an entity from the fields of its header. @p isInDigest: its parent is a multipart/digest.
[[nodiscard]] MimeEntity readEntity(const LineReader &reader, const QList<HeaderField> &fields, bool isInDigest);

/// Notes what is odd about an entity by itself, wherever it stands.
void noteEntity(const MimeEntity &entity, Oddities &oddities);

} // namespace Indicia
