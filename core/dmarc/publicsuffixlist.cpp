// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publicsuffixlist.h"

#include "domainname.h"

#include <QFile>

#include <libpsl.h>

#include <mutex>
#include <utility>

namespace Indicia {
namespace {

struct ContextDeleter
{
    void operator()(psl_ctx_t *context) const { psl_free(context); }
};
using Context = std::unique_ptr<psl_ctx_t, ContextDeleter>;

constexpr qsizetype MaxNameLength = 253; // RFC 1035 section 2.3.4

} // namespace

class PublicSuffixList::List
{
public:
    explicit List(QString path) : m_path(std::move(path)) { }

    const psl_ctx_t *context()
    {
        std::call_once(m_once, [this] {
            m_context.reset(
                m_path.isEmpty() ? psl_latest(nullptr) : psl_load_file(QFile::encodeName(m_path).constData()));
        });
        return m_context ? m_context.get() : m_path.isEmpty() ? psl_builtin() : nullptr;
    }

private:
    const QString m_path; ///< empty for the system's
    std::once_flag m_once;
    Context m_context;
};

PublicSuffixList::PublicSuffixList() : m_list(std::make_unique<List>(QString()))
{ }

PublicSuffixList::PublicSuffixList(const QString &path) : m_list(std::make_unique<List>(path))
{ }

PublicSuffixList::~PublicSuffixList() = default;

bool PublicSuffixList::isValid() const
{
    return m_list->context() != nullptr;
}

QByteArray PublicSuffixList::organizationalDomain(QByteArrayView domain) const
{
    const QByteArray name = normalizedDomain(domain);
    const bool isName
        = !name.isEmpty() && name.size() <= MaxNameLength && !name.startsWith('.') && !name.contains('\0');
    const psl_ctx_t *context = isName ? m_list->context() : nullptr;
    return context ? QByteArray(psl_registrable_domain(context, name.constData())) : QByteArray();
}

} // namespace Indicia
