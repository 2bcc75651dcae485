// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"

#include <functional>
#include <mutex>

/// Answers by a function, and writes down what it was asked.
class ScriptedResolver final : public Indicia::Resolver
{
public:
    using Script = std::function<Indicia::DnsAnswer(const Indicia::DnsQuestion &, const Indicia::Patience &)>;

    explicit ScriptedResolver(Script script) : m_script(std::move(script)) { }

    Indicia::DnsAnswer query(const QByteArray &name, Indicia::DnsType type, const Indicia::Patience &patience) override
    {
        const Indicia::DnsQuestion question{.name = name, .type = type};
        {
            const std::scoped_lock lock(m_mutex);
            m_asked += question;
        }
        return m_script(question, patience);
    }

    [[nodiscard]] qsizetype count() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked.size();
    }

private:
    Script m_script;
    mutable std::mutex m_mutex;
    QList<Indicia::DnsQuestion> m_asked;
};

inline Indicia::DnsAnswer answerOf(Indicia::DnsStatus status, quint32 ttl = 0)
{
    Indicia::DnsAnswer answer;
    answer.status = status;
    answer.ttl = ttl;
    return answer;
}

inline Indicia::DnsAnswer addressAnswer(const QByteArray &owner, const QByteArray &address, quint32 ttl)
{
    Indicia::DnsAnswer answer = answerOf(Indicia::DnsStatus::NoError, ttl);
    answer.records += Indicia::DnsRecord{.owner = owner, .type = Indicia::DnsType::A, .ttl = ttl, .value = address};
    return answer;
}
