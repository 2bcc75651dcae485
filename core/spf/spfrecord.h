// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spfoutcome.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <array>

namespace Indicia {

/// What a term of a record is (RFC 7208 sections 5 and 6).
enum class SpfTermKind {
    All,
    Include,
    A,
    Mx,
    Ptr,
    Ip4,
    Ip6,
    Exists,
    Redirect,
    Explanation, ///< exp=
    UnknownModifier, ///< to be ignored (section 6)
    Invalid, ///< no term at all
};

/// What is wrong with a term (RFC 7208 section 4.6).
enum class SpfSyntaxError {
    None,
    UnknownMechanism, ///< neither a mechanism's name nor a modifier
    BadModifierName, ///< no ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ) before the equals sign
    MissingArgument, ///< include, exists, ip4 or ip6 alone
    UnexpectedArgument, ///< all with an argument
    BadDomainSpec, ///< empty, a macro that is none, an octet that may not be there, or no top label at the end
    BadMacroString, ///< the same in the value of an unknown modifier
    BadAddress, ///< no ip4-network or ip6-network
    BadPrefixLength, ///< over 32 or 128, or with a leading zero
    RepeatedModifier, ///< a second redirect or exp (section 6)
};

/// One term of a record, as published. The views point into the record's text.
struct SpfTerm
{
    SpfTermKind kind = SpfTermKind::Invalid;
    SpfSyntaxError error = SpfSyntaxError::None;
    SpfResult qualifier = SpfResult::Pass; ///< the result where the mechanism matches (section 4.6.2)
    QByteArrayView text; ///< with its qualifier
    qsizetype offset = 0; ///< of text in the record, in octets
    QByteArrayView domainSpec; ///< empty where there is none; the macro-string of an unknown modifier
    int ip4PrefixLength = 32;
    int ip6PrefixLength = 128;
    std::array<quint8, 16> network{}; ///< ip4: 4 octets, ip6: 16, in network order

    [[nodiscard]] bool isModifier() const
    {
        return kind == SpfTermKind::Redirect || kind == SpfTermKind::Explanation
            || kind == SpfTermKind::UnknownModifier;
    }
    /// It costs one of the ten lookups (section 4.6.4).
    [[nodiscard]] bool costsLookup() const
    {
        return kind == SpfTermKind::Include || kind == SpfTermKind::A || kind == SpfTermKind::Mx
            || kind == SpfTermKind::Ptr || kind == SpfTermKind::Exists || kind == SpfTermKind::Redirect;
    }
};

/// A published record in its terms (RFC 7208 sections 3 and 12). Nothing is looked up or expanded.
class SpfRecord
{
public:
    using Terms = QVarLengthArray<SpfTerm, 16>;

    /// Begins with the version section "v=spf1", then a space or the end (section 4.5).
    [[nodiscard]] static bool isVersion1(QByteArrayView text);
    /// All terms, the wrong ones too. @p text must be isVersion1().
    [[nodiscard]] static SpfRecord parse(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const Terms &terms() const { return m_terms; }
    /// The first term with an error; null where the record is well-formed.
    [[nodiscard]] const SpfTerm *fault() const;
    /// The redirect or exp of a well-formed record; null where there is none.
    [[nodiscard]] const SpfTerm *modifier(SpfTermKind kind) const;

private:
    QByteArray m_text; // never changed, so that the views into it hold in copies too
    Terms m_terms;
};

} // namespace Indicia
