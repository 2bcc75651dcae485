// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonmember_p.h"

#include "domainname.h"
#include "rfc3339.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

constexpr int MaxDays = 999; // prvs counts days in three digits, SRS in two letters of base 32

bool isPlainText(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return static_cast<uchar>(c) >= 0x20 && c != 0x7f; });
}

/// Wider than RFC 5321: U-labels and single labels occur in settings. Enough to keep slips out.
bool isDomain(QByteArrayView text)
{
    return isPlainText(text) && text.size() <= 255 && !text.startsWith('.') && !text.contains("..")
        && std::none_of(text.begin(), text.end(), [](char c) { return QByteArrayView(" @<>,;/*\"").contains(c); });
}

bool isMailbox(QByteArrayView text)
{
    return isPlainText(text) && text.contains('@') && !localPartOf(text).isEmpty() && isDomain(domainOf(text))
        && !text.startsWith('<');
}

bool isText(QByteArrayView text, IdentityFileValue expected)
{
    switch (expected) {
    case IdentityFileValue::Domain:
        return isDomain(text);
    case IdentityFileValue::DomainOrAddress:
        return isDomain(text) || isMailbox(text);
    case IdentityFileValue::Mailbox:
    case IdentityFileValue::SenderPattern: // a star is a good local part (RFC 5322 section 3.2.3)
        return isMailbox(text);
    case IdentityFileValue::Scheme:
        return text == "prvs";
    case IdentityFileValue::Object:
    case IdentityFileValue::Text:
    case IdentityFileValue::TextList:
    case IdentityFileValue::Address:
    case IdentityFileValue::Network:
    case IdentityFileValue::List:
    case IdentityFileValue::KeyNumber:
    case IdentityFileValue::Days:
    case IdentityFileValue::Date:
    case IdentityFileValue::Time:
    case IdentityFileValue::Boolean:
        return isPlainText(text);
    }
    return false;
}

} // namespace

JsonMember::JsonMember(QJsonValue value, const QByteArray &path, JsonReading &reading)
    : m_value(std::move(value)), m_path(path), m_reading(reading)
{
    m_reading.asked.insert(path);
}

bool JsonMember::isAbsent() const
{
    return m_reading.error.has_value() || m_value.isUndefined() || m_value.isNull();
}

void JsonMember::reject(IdentityFileValue expected) const
{
    if (!m_reading.error) {
        m_reading.error
            = IdentityFileError{.fault = IdentityFileFault::WrongValue, .member = m_path, .expected = expected};
    }
}

bool JsonMember::isObject() const
{
    if (isAbsent()) {
        return false;
    }
    if (!m_value.isObject()) {
        reject(IdentityFileValue::Object);
        return false;
    }
    return true;
}

JsonMember JsonMember::at(QLatin1StringView name) const
{
    const QByteArray path = m_path.isEmpty() ? QByteArray(name) : m_path + '.' + QByteArray(name);
    return {isObject() ? m_value.toObject().value(name) : QJsonValue(QJsonValue::Undefined), path, m_reading};
}

void JsonMember::forEachMember(const std::function<void(const QString &, const JsonMember &)> &each) const
{
    if (!isObject()) {
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end() && !m_reading.error; ++it) {
        each(it.key(), JsonMember(it.value(), m_path + '.' + it.key().toUtf8(), m_reading));
    }
}

void JsonMember::forEachElement(const std::function<void(const JsonMember &)> &each) const
{
    if (isAbsent()) {
        return;
    }
    if (!m_value.isArray()) {
        return reject(IdentityFileValue::List);
    }
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size() && !m_reading.error; ++i) {
        each(JsonMember(array.at(i), m_path + '[' + QByteArray::number(i) + ']', m_reading));
    }
}

QByteArray JsonMember::text(IdentityFileValue expected) const
{
    if (isAbsent()) {
        return {};
    }
    QByteArray text = m_value.toString().toUtf8();
    if (!m_value.isString() || !isText(text, expected)) {
        reject(expected);
        return {};
    }
    return text;
}

QList<QByteArray> JsonMember::texts(IdentityFileValue expectedOfEach) const
{
    QList<QByteArray> texts;
    forEachElement([&](const JsonMember &element) {
        if (element.m_value.isNull()) {
            return element.reject(expectedOfEach);
        }
        texts += element.text(expectedOfEach);
    });
    return texts;
}

std::optional<IpAddress> JsonMember::address() const
{
    if (isAbsent()) {
        return {};
    }
    const auto address = IpAddress::parse(m_value.toString().toLatin1());
    if (!address) {
        reject(IdentityFileValue::Address);
    }
    return address;
}

QList<IpNetwork> JsonMember::networks() const
{
    QList<IpNetwork> networks;
    forEachElement([&](const JsonMember &element) {
        if (const auto network = IpNetwork::parse(element.m_value.toString().toLatin1())) {
            networks += *network;
        } else {
            element.reject(IdentityFileValue::Network);
        }
    });
    return networks;
}

int JsonMember::days(int whereAbsent) const
{
    if (isAbsent()) {
        return whereAbsent;
    }
    const int days = m_value.toInt(0); // 0 too for what is no whole number
    if (days < 1 || days > MaxDays) {
        reject(IdentityFileValue::Days);
    }
    return days;
}

bool JsonMember::boolean(bool whereAbsent) const
{
    if (isAbsent()) {
        return whereAbsent;
    }
    if (!m_value.isBool()) {
        reject(IdentityFileValue::Boolean);
    }
    return m_value.toBool();
}

std::optional<std::chrono::sys_days> JsonMember::date() const
{
    if (isAbsent()) {
        return {};
    }
    const QByteArray text = m_value.toString().toUtf8();
    if (const auto day = parseFullDate(text)) {
        return day;
    }
    if (const auto time = parseDateTime(text)) {
        // "Since noon" holds from the next midnight on, not from the last.
        return std::chrono::ceil<std::chrono::days>(*time);
    }
    reject(IdentityFileValue::Date);
    return {};
}

std::chrono::sys_seconds JsonMember::time() const
{
    const auto time = parseDateTime(m_value.toString().toUtf8());
    if (!time) {
        reject(IdentityFileValue::Time);
    }
    return time.value_or(std::chrono::sys_seconds());
}

} // namespace Indicia
