// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heloforensics.h"

#include "asciiword.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype examplesOf = 5;

/// What is counted of an address or of a name.
struct Tally
{
    qsizetype others = 0;
    qsizetype messages = 0;
    QList<quint32> examples;
};

/// Counts pairs; each pair counts once for both of its ends.
class PairCounter
{
public:
    void add(quint32 address, quint32 network, quint32 name)
    {
        count(m_addresses[address], m_names, address, name);
        count(m_byName[name], m_networks, name, network);
    }
    [[nodiscard]] const QHash<quint32, Tally> &addresses() const { return m_addresses; }
    [[nodiscard]] const QHash<quint32, Tally> &names() const { return m_byName; }

private:
    static void count(Tally &tally, QSet<quint64> &seen, quint32 of, quint32 other)
    {
        ++tally.messages;
        const quint64 pair = quint64(of) << 32 | other;
        const qsizetype before = seen.size();
        seen.insert(pair);
        if (seen.size() > before) {
            ++tally.others;
            if (tally.examples.size() < examplesOf) {
                tally.examples.append(other);
            }
        }
    }

    QHash<quint32, Tally> m_addresses;
    QHash<quint32, Tally> m_byName;
    QSet<quint64> m_names; ///< of an address
    QSet<quint64> m_networks; ///< of a name
};

/// Numbers for values that are equal in some way.
class Numbers
{
public:
    quint32 of(const QByteArray &value)
    {
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.cend()) {
            return *known;
        }
        m_values.append(value);
        return *m_numbers.insert(value, quint32(m_values.size() - 1));
    }
    [[nodiscard]] const QByteArray &at(quint32 number) const { return m_values.at(number); }

private:
    QHash<QByteArray, quint32> m_numbers;
    QByteArrayList m_values;
};

/// The keys of the largest tallies that are large enough, in a certain order.
QList<quint32> largest(const QHash<quint32, Tally> &tallies, qsizetype least, qsizetype most)
{
    QList<quint32> keys;
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it) {
        if (it->others >= least) {
            keys.append(it.key());
        }
    }
    std::ranges::sort(keys, [&tallies](quint32 a, quint32 b) {
        const Tally &one = *tallies.constFind(a);
        const Tally &other = *tallies.constFind(b);
        return one.others != other.others ? one.others > other.others : a < b;
    });
    keys.resize(std::min(keys.size(), most));
    return keys;
}

} // namespace

QList<HeloOddity> heloOddities(
    const RowTable &table, std::span<const RowTable::Row> rows, const HeloSetting &setting, const RowPace &pace)
{
    PairCounter pairs;
    Numbers names;
    Numbers networks;
    QHash<quint32, quint32> nameOf; // by text
    QHash<quint32, quint32> networkOfAddress;
    const auto add = [&](quint32 address, TextPool::Id helo) {
        if (address == RowTable::NoAddress || helo == 0) {
            return;
        }
        auto name = nameOf.constFind(helo);
        if (name == nameOf.cend()) {
            name = nameOf.insert(helo, names.of(asciiLowered(table.texts().at(helo))));
        }
        auto network = networkOfAddress.constFind(address);
        if (network == networkOfAddress.cend()) {
            network = networkOfAddress.insert(address, networks.of(networkOf(table.addressAt(address)).toText()));
        }
        pairs.add(address, *network, *name);
    };
    const bool isWhole = pace.visit(rows, [&](RowTable::Row row) {
        if (!table.judgement(row).judged) {
            return;
        }
        add(table.addressId(row, RowTable::Client), table.textId(row, RowTable::Helo));
        add(table.addressId(row, RowTable::Injection), table.textId(row, RowTable::InjectionHelo));
    });
    if (!isWhole) {
        return {};
    }
    QList<HeloOddity> found;
    for (const quint32 address : largest(pairs.addresses(), setting.leastNames, setting.most)) {
        const Tally &tally = *pairs.addresses().constFind(address);
        HeloOddity one{HeloOddity::Kind::ManyNames, {}, {}, tally.others, tally.messages, {}};
        pace.read([&] { one.address = table.addressAt(address); });
        for (const quint32 name : tally.examples) {
            one.examples.append(names.at(name));
        }
        found.append(one);
    }
    for (const quint32 name : largest(pairs.names(), setting.leastNetworks, setting.most)) {
        const Tally &tally = *pairs.names().constFind(name);
        HeloOddity one{HeloOddity::Kind::ManyAddresses, {}, names.at(name), tally.others, tally.messages, {}};
        for (const quint32 network : tally.examples) {
            one.examples.append(networks.at(network));
        }
        found.append(one);
    }
    return found;
}

} // namespace Indicia
