// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identityfile.h"

#include <QJsonValue>
#include <QSet>

#include <functional>
#include <optional>

namespace Indicia {

/// What all readers of one file share.
struct JsonReading
{
    std::optional<IdentityFileError> error; ///< the first value of a wrong kind
    QSet<QByteArray> asked; ///< paths of members and elements that a reader has asked for
};

/// A JSON value and the path on which it was reached. The readers below throw away nothing: the first value of the
/// wrong kind is put into the error that the whole reading shares, and from then on all readers return empty values.
class JsonMember
{
public:
    /// @p reading must outlive this.
    JsonMember(QJsonValue value, const QByteArray &path, JsonReading &reading);

    /// Missing, null, or not worth reading since there was an error.
    [[nodiscard]] bool isAbsent() const;
    [[nodiscard]] const QByteArray &path() const { return m_path; }
    /// Notes that @p expected should have stood here.
    void reject(IdentityFileValue expected) const;

    /// The member @p name of the object that this is; absent where this is absent.
    [[nodiscard]] JsonMember at(QLatin1StringView name) const;
    /// Calls @p each for every member of the object that this is.
    void forEachMember(const std::function<void(const QString &, const JsonMember &)> &each) const;
    /// Calls @p each for every element of the list that this is.
    void forEachElement(const std::function<void(const JsonMember &)> &each) const;

    [[nodiscard]] QByteArray text(IdentityFileValue expected = IdentityFileValue::Text) const;
    [[nodiscard]] QList<QByteArray> texts(IdentityFileValue expectedOfEach) const;
    [[nodiscard]] std::optional<IpAddress> address() const;
    [[nodiscard]] QList<IpNetwork> networks() const;
    [[nodiscard]] int days(int whereAbsent) const;
    [[nodiscard]] bool boolean(bool whereAbsent) const;
    [[nodiscard]] std::optional<std::chrono::sys_days> date() const;
    /// Must be there.
    [[nodiscard]] std::chrono::sys_seconds time() const;
    /// The object that this is; empty and noted as an error where it is something else.
    [[nodiscard]] bool isObject() const;
    /// Whether it is one, where something else would be right too.
    [[nodiscard]] bool holdsObject() const { return !isAbsent() && m_value.isObject(); }

private:
    QJsonValue m_value;
    QByteArray m_path;
    JsonReading &m_reading;
};

} // namespace Indicia
