// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachedmessages.h"
#include "casereport.h"
#include "identity.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Indicia {

class KeyMemory;
class Resolver;
class SentLedger;

/// What a message is judged with. A demo message brings its own; the user's messages take it from the settings.
struct Surroundings
{
    std::shared_ptr<Resolver> resolver;
    Identity identity;
    std::optional<std::chrono::sys_seconds> now; ///< nothing: the time at which it is checked
    std::shared_ptr<KeyMemory> keys = {}; ///< where keys of signatures are kept and found again; null: nowhere
    std::shared_ptr<const SentLedger> ledger = {}; ///< what we sent; null where no record is kept
    int messagesWaiting = 0; ///< that may wait for the resolver at a time: see ScanJob::waiting
};

/// One opened message and what is known about it so far.
struct OpenedCase
{
    enum class State { Waiting, Working, Done, Failed, Cancelled };

    int id = 0; ///< never used again
    QString name; ///< a file name, or what stands for one; hostile
    QString path; ///< where it is read from; empty where the bytes are here already
    QByteArray bytes; ///< empty until the file was read
    std::optional<Surroundings> own; ///< a demo message's
    /// How many messages are opened at most that are attached to this one, or to those; 0 where that was done.
    qsizetype opensAttached = MaxAttachedMessages;
    State state = State::Waiting;
    QString error; ///< a sentence, where it failed
    std::shared_ptr<const CaseReport> report; ///< null until it is done

    /// The subject, the sender as shown: decoded and made harmless; empty before the report is there.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString from() const;
    /// The name, made harmless.
    [[nodiscard]] QString shownName() const;
    /// In a word or two, what is known: the verdict's name, or the state's.
    [[nodiscard]] QString word() const;
};

} // namespace Indicia
