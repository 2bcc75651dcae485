// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "headeralterations_p.h"

namespace Indicia {

/// Makes the candidates of one signature, kind by kind. Those of single texts are in headertexts.cpp.
class CandidateMaker
{
public:
    CandidateMaker(const CanonicalHeader &header, qsizetype self, const DkimSignature &signature, int limit)
        : m_header(header)
        , m_message(header.message())
        , m_signature(signature)
        , m_limit(limit)
        , m_selected(header.select(signature.signedFields, self))
        , m_self(self)
    { }

    std::vector<HeaderCandidate> make();

private:
    void add(HeaderCandidate candidate);
    void exchange(DkimAlteration alteration, qsizetype field, const QByteArray &text);
    void subjectTags();
    void subjectTag(qsizetype field, qsizetype at);
    void addedFields();
    void renamedFields();
    void removedFields();
    void encodings();
    void folds();
    void blanks();
    void quotes();

    [[nodiscard]] QByteArray whole(qsizetype field) const;
    [[nodiscard]] QByteArrayView name(qsizetype field) const;
    [[nodiscard]] qsizetype valueStart(qsizetype field) const;
    /// The selected field of that name (in lower case); -1 where none is.
    [[nodiscard]] qsizetype selected(QByteArrayView lowerName) const;

    const CanonicalHeader &m_header;
    const Message &m_message;
    const DkimSignature &m_signature;
    const int m_limit;
    const std::vector<qsizetype> m_selected; // by entry of h=
    const qsizetype m_self;
    std::vector<HeaderCandidate> m_candidates;
};

} // namespace Indicia
