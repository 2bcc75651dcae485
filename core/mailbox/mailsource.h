// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace Indicia {

/// Why a message, a folder or an account cannot be read.
enum class MailTrouble {
    NotFound, ///< no such file or folder
    NoPermission,
    NotRegular, ///< a pipe, a device, a socket: reading could hang or never end
    TooLarge, ///< more than is read of one message
    Empty,
    NotAMessage, ///< not one header field at the start
    Damaged, ///< the container contradicts itself: what it holds further on cannot be found
    ReadFailed, ///< the disk, or the file system
    Vanished, ///< it was listed, and gone when it was to be read
    NoLibrary, ///< what this form needs is not installed
    Unreachable, ///< no connection to the server
    Silent, ///< the server did not answer in time
    CutOff, ///< the connection ended amid an answer
    NoTls, ///< the server has no TLS, or what was said before it cannot be believed
    BadCertificate, ///< the server cannot prove its name
    LoginRefused,
    NoLoginMethod, ///< the server offers none that may be used
    Refused, ///< the server said NO or BYE
    TryLater, ///< the server said that it is busy or that a limit is reached (RFC 5530)
    BrokenProtocol, ///< the server's answer breaks the protocol, or one of our limits
    Cancelled,
    NotExamined, ///< it was read, and examining it failed: memory was short, or the program is at fault
};

struct MailFault
{
    MailTrouble trouble = MailTrouble::ReadFailed;
    QByteArray detail; ///< what the system or the server said, or what broke; hostile, may be empty

    friend bool operator==(const MailFault &, const MailFault &) = default;
};

/// A message as its folder gives it.
struct FolderMessage
{
    /// Tells it from all others of its folder, at every scan the same: the name without flags in a Maildir, the UID on
    /// a server, the place in an mbox.
    QByteArray key;
    QString name; ///< what a person calls it, inside the folder; hostile
    std::expected<QByteArray, MailFault> bytes; ///< as they were delivered, to the octet
    std::optional<std::chrono::sys_seconds> received{}; ///< when the folder got it (INTERNALDATE), where it tells
    /// Messages that are attached to it (message/rfc822) are examined too, unless it is a bounce or a report: those
    /// return what was sent, and others forward what they got.
    bool openAttached = false;
};

/// One folder of messages, read once from front to back. For one thread; blocking.
class MailFolder
{
public:
    MailFolder() = default;
    virtual ~MailFolder() = default;
    Q_DISABLE_COPY_MOVE(MailFolder)

    /// What a person calls it: a path, a folder's name on the server; hostile.
    [[nodiscard]] virtual QString name() const = 0;

    /// How many messages it holds, where that is known before it is opened.
    [[nodiscard]] virtual std::optional<qint64> messagesAhead() const { return {}; }

    struct Opening
    {
        /// The folder, such that keys hold within it: with another UIDVALIDITY (RFC 9051 section 2.3.1.1) it is
        /// another folder.
        QByteArray id;
        /// How it stands, to be compared as a whole. Where it equals that of an earlier scan that came to its end,
        /// nothing was added since and nothing need be read. Empty where that cannot be told.
        QByteArray mark;
        std::optional<qint64> messages; ///< how many it holds, where that is known without reading
        std::optional<qint64> octets; ///< how large it is, where that is known without reading
    };
    [[nodiscard]] virtual std::expected<Opening, MailFault> open(std::stop_token stop) = 0;
    /// What has happened since an earlier scan, beside what was added.
    struct Since
    {
        /// Whether a message that was known, by its key, is still there; empty where all of them are.
        std::function<bool(QByteArrayView key)> stands{};
    };
    /// Told once, after open() and before next(), where another scan came to its end: @p mark is what open() gave it.
    /// Of the messages that are known those with the keys @p again are wanted once more, in any order; some of them may
    /// have been added since. Nothing where it cannot be told what has happened since then, or those cannot be found
    /// without reading the rest; else next() gives only them, as far as they are there, and what was added, each once.
    [[nodiscard]] virtual std::optional<Since> continueFrom(
        QByteArrayView mark, const QByteArrayList &again, std::stop_token stop)
    {
        Q_UNUSED(mark)
        Q_UNUSED(again)
        Q_UNUSED(stop)
        return std::nullopt;
    }

    /// Told once, after open() and before next(): of its messages only the one with that key is wanted. A folder that
    /// can then leaves the others out without looking at them; next() still asks about those that it looks at.
    virtual void wantOnly(QByteArrayView key) { Q_UNUSED(key) }

    /// Told once, after open() and before next(): of its messages no more than the header is wanted (RFC 5322 section
    /// 2.1). A folder that can then leaves the rest out, or some of it.
    virtual void wantHeaders() { }

    /// Whether the message with that key was scanned already; asked before its octets are read.
    using Seen = std::function<bool(QByteArrayView key)>;
    /// The next message that was not seen, and nothing at the end. A message that cannot be read is a message with a
    /// fault; a fault in its place means that the folder cannot be read on, and may be tried again later.
    [[nodiscard]] virtual std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token stop)
        = 0;
    /// How many messages it holds, where that is known only now that next() was called.
    [[nodiscard]] virtual std::optional<qint64> messagesInAll() const { return {}; }
    /// How far next() has come, in the unit of Opening: messages passed over are counted too.
    [[nodiscard]] virtual qint64 messagesPassed() const = 0;
    [[nodiscard]] virtual qint64 octetsPassed() const = 0;
};

/// What somebody named: a file, a folder, an mbox, a Maildir with its subfolders, an account on a server.
class MailSource
{
public:
    MailSource() = default;
    virtual ~MailSource() = default;
    Q_DISABLE_COPY_MOVE(MailSource)

    /// What was named: a path, an account; hostile.
    [[nodiscard]] virtual QString name() const { return {}; }
    /// Whether it lies on a disk of this machine, so that it may be read twice.
    [[nodiscard]] virtual bool isNear() const { return true; }
    /// Its folders, in an order that is always the same; not yet opened. A folder may refer to its source, which
    /// outlives it.
    [[nodiscard]] virtual std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(
        std::stop_token stop)
        = 0;
};

} // namespace Indicia
