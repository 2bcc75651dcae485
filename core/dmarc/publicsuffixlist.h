// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Indicia {

/// The public suffix list (publicsuffix.org), by which RFC 7489 told organizations apart. RFC 9989 does without.
///
/// The system's list is read when it is first asked, not before. Safe to be asked by several threads at once.
class PublicSuffixList
{
public:
    /// The system's list, or the one that the library was built with where that is newer.
    PublicSuffixList();
    /// The list in @p path, in the text form of publicsuffix.org or in the binary form of libpsl.
    explicit PublicSuffixList(const QString &path);
    ~PublicSuffixList();
    Q_DISABLE_COPY_MOVE(PublicSuffixList)

    /// Whether there is a list at all; false where the file cannot be read.
    [[nodiscard]] bool isValid() const;
    /// The public suffix of @p domain and one label more (RFC 7489 section 3.2): in lower case, A-labels stay. Empty
    /// where the domain is a public suffix itself, is no domain name, or where there is no list.
    [[nodiscard]] QByteArray organizationalDomain(QByteArrayView domain) const;

private:
    class List;
    std::unique_ptr<List> m_list;
};

} // namespace Indicia
