// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compoundfile_p.h"

#include "compoundlayout_p.h"

#ifdef INDICIA_HAS_GSF
#include "gsflibrary_p.h"
#endif

#include <QHash>

namespace Indicia {

#ifdef INDICIA_HAS_GSF

namespace {

struct Releaser
{
    template <typename Object>
    void operator()(Object *object) const
    {
        GsfLibrary::get()->release(object);
    }
};
using Input = std::unique_ptr<GsfInput, Releaser>;

/// What may still be taken out of one file.
struct Budget
{
    qint64 octets = Limits::outlookContentOctets;
    bool exhausted = false;

    [[nodiscard]] bool spend(qint64 more)
    {
        exhausted = exhausted || more > octets;
        octets -= exhausted ? 0 : more;
        return !exhausted;
    }
};

GsfInfile *asStorage(const Input &input)
{
    return reinterpret_cast<GsfInfile *>(input.get()); // in a compound file each child is one
}

} // namespace

struct CompoundStorage::Node
{
    Node(Input opened, std::shared_ptr<Budget> shared) : input(std::move(opened)), budget(std::move(shared))
    {
        const GsfLibrary &gsf = *GsfLibrary::get();
        const int count = std::min<int>(gsf.childCount(asStorage(input)), Limits::outlookEntries);
        for (int i = 0; i < count; ++i) {
            const char *name = gsf.childName(asStorage(input), i);
            const QByteArray capitals = QByteArray(name ? name : "").toUpper();
            names.append(capitals);
            if (!places.contains(capitals)) {
                places.insert(capitals, i);
            }
        }
    }

    [[nodiscard]] Input open(QByteArrayView name) const
    {
        const auto place = places.constFind(name.toByteArray());
        return Input(place == places.cend() ? nullptr : GsfLibrary::get()->child(asStorage(input), *place));
    }

    const Input input;
    const std::shared_ptr<Budget> budget;
    QList<QByteArray> names;
    QHash<QByteArray, int> places;
};

std::expected<CompoundStorage, OutlookFault> CompoundFile::open(const QByteArray &file)
{
    const GsfLibrary *gsf = GsfLibrary::get();
    if (!gsf) {
        return std::unexpected(OutlookFault::NoLibrary);
    }
    if (file.size() > Limits::outlookFileOctets) {
        return std::unexpected(OutlookFault::TooLarge);
    }
    if (const auto sound = checkCompoundLayout(file); !sound) {
        return std::unexpected(sound.error());
    }
    const Input octets(gsf->inputOf(reinterpret_cast<const guint8 *>(file.constData()), file.size(), FALSE));
    GError *error = nullptr;
    Input root(reinterpret_cast<GsfInput *>(octets ? gsf->open(octets.get(), &error) : nullptr));
    if (error) {
        gsf->freeError(error);
    }
    if (!root) {
        return std::unexpected(OutlookFault::Damaged);
    }
    return CompoundStorage(std::make_shared<CompoundStorage::Node>(std::move(root), std::make_shared<Budget>()));
}

std::optional<qint64> CompoundStorage::streamSize(QByteArrayView name) const
{
    const Input input = m_node->open(name);
    if (!input || GsfLibrary::get()->childCount(asStorage(input)) >= 0) {
        return std::nullopt;
    }
    return GsfLibrary::get()->size(input.get());
}

std::optional<QByteArray> CompoundStorage::stream(QByteArrayView name, qint64 most) const
{
    if (m_node->budget->exhausted) {
        return std::nullopt;
    }
    const Input input = m_node->open(name);
    if (!input || GsfLibrary::get()->childCount(asStorage(input)) >= 0) {
        return std::nullopt;
    }
    const qint64 size = GsfLibrary::get()->size(input.get());
    if (size < 0 || size > most || !m_node->budget->spend(size)) {
        return std::nullopt;
    }
    QByteArray octets(size, Qt::Uninitialized);
    const bool whole = size == 0
        || GsfLibrary::get()->read(input.get(), static_cast<size_t>(size), reinterpret_cast<guint8 *>(octets.data()));
    return whole ? std::optional(octets) : std::nullopt;
}

std::optional<CompoundStorage> CompoundStorage::storage(QByteArrayView name) const
{
    Input input = m_node->open(name);
    if (!input || GsfLibrary::get()->childCount(asStorage(input)) < 0) {
        return std::nullopt;
    }
    return CompoundStorage(std::make_shared<Node>(std::move(input), m_node->budget));
}

bool CompoundStorage::exhausted() const
{
    return m_node->budget->exhausted;
}

#else

struct CompoundStorage::Node
{
    QList<QByteArray> names;
};

std::expected<CompoundStorage, OutlookFault> CompoundFile::open(const QByteArray &)
{
    return std::unexpected(OutlookFault::NoLibrary);
}

std::optional<qint64> CompoundStorage::streamSize(QByteArrayView) const
{
    return std::nullopt;
}

std::optional<QByteArray> CompoundStorage::stream(QByteArrayView, qint64) const
{
    return std::nullopt;
}

std::optional<CompoundStorage> CompoundStorage::storage(QByteArrayView) const
{
    return std::nullopt;
}

bool CompoundStorage::exhausted() const
{
    return false;
}

#endif

CompoundStorage::CompoundStorage(std::shared_ptr<Node> node) : m_node(std::move(node))
{ }

const QList<QByteArray> &CompoundStorage::names() const
{
    return m_node->names;
}

} // namespace Indicia
