// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filenames.h"

#include "asciiword.h"
#include "contenttype_p.h"
#include "encodedwords_p.h"
#include "message.h"

namespace Indicia {

QList<Hostile> fileNames(const Message &message, int part)
{
    QList<Hostile> names;
    for (const HeaderField &field : message.partFields(part)) {
        const QByteArrayView name = message.name(field);
        if (sameWord(name, "Content-Disposition") || sameWord(name, "Content-Type")) {
            for (const QByteArray &fileName : parseFileNames(message.rawValue(field))) {
                names.append(Hostile(decodeEncodedWords(fileName)));
            }
        }
    }
    return names;
}

} // namespace Indicia
