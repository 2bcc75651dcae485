// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

#include <unistd.h>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto form = "indicia.action/1"_L1;
constexpr qsizetype longestLine = 4 << 20;
constexpr std::size_t mostRecords = 10'000; // the latest

template <typename Value, std::size_t size>
using Names = std::array<std::pair<Value, QLatin1StringView>, size>;

constexpr Names<ActionKind, 2> kinds{{{ActionKind::SetKeyword, "keyword"_L1}, {ActionKind::Copy, "copy"_L1}}};
constexpr Names<ActionRecord::State, 3> states{{{ActionRecord::State::Begun, "begun"_L1},
    {ActionRecord::State::Ended, "ended"_L1}, {ActionRecord::State::Undone, "undone"_L1}}};
constexpr Names<ActionTrouble, 21> troubles{{{ActionTrouble::None, "none"_L1},
    {ActionTrouble::Connection, "connection"_L1}, {ActionTrouble::CutOff, "cut-off"_L1},
    {ActionTrouble::FolderGone, "folder-gone"_L1}, {ActionTrouble::OtherFolder, "other-folder"_L1},
    {ActionTrouble::ReadOnly, "read-only"_L1}, {ActionTrouble::MessagesGone, "messages-gone"_L1},
    {ActionTrouble::NothingToDo, "nothing-to-do"_L1}, {ActionTrouble::BadKeyword, "bad-keyword"_L1},
    {ActionTrouble::KeywordsNotKept, "keywords-not-kept"_L1}, {ActionTrouble::NotSet, "not-set"_L1},
    {ActionTrouble::NoUidPlus, "no-uidplus"_L1}, {ActionTrouble::NoCopyUid, "no-copyuid"_L1},
    {ActionTrouble::NoSuchTarget, "no-such-target"_L1}, {ActionTrouble::SameFolder, "same-folder"_L1},
    {ActionTrouble::CannotCreate, "cannot-create"_L1}, {ActionTrouble::OverQuota, "over-quota"_L1},
    {ActionTrouble::NoPermission, "no-permission"_L1}, {ActionTrouble::Refused, "refused"_L1},
    {ActionTrouble::LogFailed, "log-failed"_L1}, {ActionTrouble::TooMany, "too-many"_L1}}};

template <typename Value, std::size_t size>
QString nameOf(const Names<Value, size> &names, Value value)
{
    const auto found = std::ranges::find(names, value, &std::pair<Value, QLatin1StringView>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const Names<Value, size> &names, const QJsonValue &name)
{
    const QString text = name.toString();
    const auto found = std::ranges::find_if(names, [&text](const auto &one) { return text == one.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QString text(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QString setOf(const Uids &uids)
{
    return QString::fromLatin1(uidSet(uids));
}

/// Nothing where it is no set; an empty one where it is empty.
std::optional<Uids> uidsOf(const QJsonValue &value)
{
    const QByteArray set = value.toString().toLatin1();
    return set.isEmpty() ? std::optional(Uids()) : readUidSet(set, mostActionMessages);
}

quint32 numberOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    return number > 0 && number <= 0xFFFFFFFF ? static_cast<quint32>(number) : 0;
}

} // namespace

QByteArray actionRecordJson(const ActionRecord &record)
{
    const MailboxAction &action = record.action;
    QJsonObject object{{"schema"_L1, form}, {"id"_L1, text(record.id)},
        {"time"_L1, qint64(record.time.time_since_epoch().count())}, {"account"_L1, text(record.account)},
        {"what"_L1, nameOf(kinds, action.kind)}, {"folder"_L1, text(action.folder)},
        {"uidValidity"_L1, qint64(action.uidValidity)}, {"uids"_L1, setOf(action.uids)},
        {"target"_L1, text(action.target)}, {"state"_L1, nameOf(states, record.state)}, {"done"_L1, setOf(record.done)},
        {"unknown"_L1, setOf(record.unknown)}, {"trouble"_L1, nameOf(troubles, record.trouble)},
        {"detail"_L1, text(record.detail)}};
    if (action.kind == ActionKind::Copy) {
        object.insert("copies"_L1, setOf(record.copies));
        object.insert("targetUidValidity"_L1, qint64(record.targetValidity));
        object.insert("targetUidNext"_L1, qint64(record.targetNext));
        object.insert("folderMade"_L1, record.created);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ActionRecord> readActionRecord(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const auto octets = [&object](QLatin1StringView name) { return object.value(name).toString().toUtf8(); };
    const auto kind = valueOf(kinds, object.value("what"_L1));
    const auto state = valueOf(states, object.value("state"_L1));
    const auto trouble = valueOf(troubles, object.value("trouble"_L1));
    const auto uids = uidsOf(object.value("uids"_L1));
    const auto done = uidsOf(object.value("done"_L1));
    const auto copies = uidsOf(object.value("copies"_L1));
    const auto unknown = uidsOf(object.value("unknown"_L1));
    if (object.value("schema"_L1).toString() != form || !kind || !state || !trouble || !uids || !done || !copies
        || !unknown) {
        return std::nullopt;
    }
    ActionRecord record;
    record.id = octets("id"_L1);
    record.time = std::chrono::sys_seconds(std::chrono::seconds(object.value("time"_L1).toInteger()));
    record.account = octets("account"_L1);
    record.action = {.kind = *kind,
        .folder = octets("folder"_L1),
        .uidValidity = numberOf(object.value("uidValidity"_L1)),
        .uids = *uids,
        .target = octets("target"_L1)};
    record.state = *state;
    record.done = *done;
    record.copies = *copies;
    record.unknown = *unknown;
    record.targetValidity = numberOf(object.value("targetUidValidity"_L1));
    record.targetNext = numberOf(object.value("targetUidNext"_L1));
    record.created = object.value("folderMade"_L1).toBool();
    record.trouble = *trouble;
    record.detail = octets("detail"_L1);
    return record;
}

bool ActionLog::add(const ActionRecord &record) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    if (!file.open(QFile::WriteOnly | QFile::Append, QFile::ReadOwner | QFile::WriteOwner)) {
        return false;
    }
    const QByteArray line = actionRecordJson(record) + '\n';
    return file.write(line) == line.size() && file.flush() && ::fsync(file.handle()) == 0;
}

std::vector<ActionRecord> ActionLog::records() const
{
    std::vector<ActionRecord> records;
    QHash<QByteArray, std::size_t> places;
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly)) {
        return records;
    }
    while (!file.atEnd()) {
        auto record = readActionRecord(file.readLine(longestLine).trimmed());
        if (!record) {
            continue;
        }
        if (const auto place = places.constFind(record->id); place != places.cend()) {
            records[*place] = *std::move(record);
        } else {
            places.insert(record->id, records.size());
            records.push_back(*std::move(record));
        }
    }
    if (records.size() > mostRecords) {
        records.erase(records.begin(), records.end() - mostRecords);
    }
    return records;
}

} // namespace Indicia
