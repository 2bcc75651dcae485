// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <memory>
#include <vector>

namespace Indicia {

/// A list that grows at its end and never moves what it holds: at a million rows a list that doubles would hold as much
/// again in reserve.
template <typename T>
class ChunkedList
{
public:
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const T &at(qsizetype i) const { return m_chunks[std::size_t(i >> Bits)][i & (Length - 1)]; }
    [[nodiscard]] T &operator[](qsizetype i) { return m_chunks[std::size_t(i >> Bits)][i & (Length - 1)]; }
    void append(const T &value)
    {
        if (m_size == qsizetype(m_chunks.size()) * Length) {
            m_chunks.push_back(std::make_unique<T[]>(Length));
        }
        (*this)[m_size++] = value;
    }
    /// What is held, with what is not used yet.
    [[nodiscard]] qsizetype octets() const { return qsizetype(m_chunks.size()) * Length * qsizetype(sizeof(T)); }

private:
    static constexpr int Bits = 12;
    static constexpr qsizetype Length = qsizetype(1) << Bits;

    std::vector<std::unique_ptr<T[]>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace Indicia
