// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookfile.h"

#include "compoundfile_p.h"
#include "digest.h"
#include "outlookitem_p.h"
#include "outlookmime_p.h"

#ifdef INDICIA_HAS_GSF
#include "gsflibrary_p.h"
#endif

namespace Indicia {

namespace {

constexpr QByteArrayView compoundMagic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
constexpr qsizetype boundaryOctets = 24; // of the file's digest: nobody can write a text that contains it

} // namespace

OutlookSupport outlookSupport()
{
#ifdef INDICIA_HAS_GSF
    return GsfLibrary::get() ? OutlookSupport::Present : OutlookSupport::NoLibrary;
#else
    return OutlookSupport::NotBuilt;
#endif
}

bool isOutlookFile(QByteArrayView bytes)
{
    return bytes.startsWith(compoundMagic);
}

std::expected<QByteArray, OutlookFault> messageOfOutlookFile(const QByteArray &file)
{
    const auto opened = CompoundFile::open(file);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    auto items = readOutlookItems(*opened);
    if (!items) {
        return std::unexpected(items.error());
    }
    Digest digest(HashAlgorithm::Sha256);
    digest.add(file);
    const QByteArray sum = digest.take().toHex();
    const QByteArray from = "outlook-msg; sha256=" + sum + "; size=" + QByteArray::number(file.size());
    return OutlookMime(*std::move(items), "=_" + sum.first(std::min(boundaryOctets, sum.size())), from).write();
}

} // namespace Indicia
