// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localmail.h"

#include "folderlisting_p.h"
#include "maildirfolder.h"
#include "mbox.h"
#include "mboxfolder.h"
#include "messagefolder.h"
#include "regularfile_p.h"

#include <QFile>

#include <algorithm>

namespace Indicia {

namespace {

constexpr int maxDepth = 64;
/// Folders that are looked into, and mbox files among them.
constexpr std::size_t maxFolders = 100'000;

/// A folder that cannot be opened, to be told in its place.
class ClosedFolder : public MailFolder
{
public:
    ClosedFolder(QString name, MailFault fault) : m_name(std::move(name)), m_fault(std::move(fault)) { }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token /*stop*/) override
    {
        return std::unexpected(m_fault);
    }
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen & /*seen*/, std::stop_token /*stop*/) override
    {
        return std::unexpected(m_fault);
    }
    [[nodiscard]] qint64 messagesPassed() const override { return 0; }
    [[nodiscard]] qint64 octetsPassed() const override { return 0; }

private:
    QString m_name;
    MailFault m_fault;
};

bool isMbox(const QByteArray &path)
{
    QFile file;
    return openRegular(file, path) && beginsMboxMessage(file.read(MboxLookAhead), 0);
}

/// Names of files that may be an mbox without saying so: "Inbox" of Thunderbird, "sent-mail". Others are not opened.
bool mayBeMbox(QByteArrayView name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot < 0 || name.sliced(dot).compare(".mbox", Qt::CaseInsensitive) == 0
        || name.sliced(dot).compare(".mbx", Qt::CaseInsensitive) == 0;
}

class LocalMail : public MailSource
{
public:
    LocalMail(QString path, const LocalMailOptions &options) : m_path(std::move(path)), m_options(options) { }
    [[nodiscard]] QString name() const override { return m_path; }
    [[nodiscard]] std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> folders(
        std::stop_token stop) override;

private:
    struct Place
    {
        QByteArray path;
        int depth = 0;
    };
    /// What stands in one folder.
    struct Listing
    {
        QByteArrayList below; ///< folders
        QByteArrayList files; ///< each may be an mbox
        bool hasMessages = false;
    };

    void visit(const Place &place, std::stop_token stop);
    [[nodiscard]] static std::expected<Listing, MailFault> list(
        const QByteArray &path, bool isMaildir, std::stop_token stop);
    void addMbox(const QByteArray &path);
    void close(const QByteArray &path, MailTrouble trouble);

    const QString m_path;
    const LocalMailOptions m_options;
    std::vector<std::unique_ptr<MailFolder>> m_folders;
    std::vector<Place> m_ahead; ///< the next one last
};

void LocalMail::addMbox(const QByteArray &path)
{
    const bool isLoose = path.endsWith(".eml"); // one message, which its program has saved as an mbox
    m_folders.push_back(std::make_unique<MboxFolder>(path, QFile::decodeName(path), isLoose && m_options.openAttached));
}

void LocalMail::close(const QByteArray &path, MailTrouble trouble)
{
    m_folders.push_back(std::make_unique<ClosedFolder>(QFile::decodeName(path), MailFault{trouble, {}}));
}

std::expected<LocalMail::Listing, MailFault> LocalMail::list(
    const QByteArray &path, bool isMaildir, std::stop_token stop)
{
    Listing listing;
    const auto visitOne = [&](QByteArrayView name) {
        const bool isHidden = name.startsWith('.');
        const bool isPart = isMaildir && (name == "cur" || name == "new" || name == "tmp");
        if (!isHidden && !isMaildir && MessageFolder::isMessageName(name)) {
            listing.hasMessages = true;
        } else if (!isPart && (isHidden || !isMaildir || !name.contains('.'))) {
            const auto standing = FileStanding::of(pathIn(path, name), false);
            // Maildir++ and KMail have folders with names that others hide.
            if (standing && standing->isFolder() && (!isHidden || isMaildir || name.endsWith(".directory"))) {
                listing.below.append(name.toByteArray());
            } else if (standing && standing->isRegular() && !isHidden && !isMaildir && mayBeMbox(name)) {
                listing.files.append(name.toByteArray());
            }
        }
        return !stop.stop_requested();
    };
    const auto listed = listFolder(path, visitOne);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    std::ranges::sort(listing.below, std::ranges::greater()); // the first one is visited first
    std::ranges::sort(listing.files);
    return listing;
}

void LocalMail::visit(const Place &place, std::stop_token stop)
{
    const bool isMaildir = MaildirFolder::isMaildir(place.path);
    const auto listing = list(place.path, isMaildir, stop);
    if (!listing) {
        m_folders.push_back(std::make_unique<ClosedFolder>(QFile::decodeName(place.path), listing.error()));
        return;
    }
    if (isMaildir) {
        m_folders.push_back(std::make_unique<MaildirFolder>(place.path, QFile::decodeName(place.path), m_options.now));
    } else if (listing->hasMessages) {
        m_folders.push_back(
            std::make_unique<MessageFolder>(place.path, QFile::decodeName(place.path), m_options.openAttached));
    }
    for (const QByteArray &file : listing->files) {
        if (!stop.stop_requested() && isMbox(place.path + '/' + file)) {
            addMbox(place.path + '/' + file);
        }
    }
    for (const QByteArray &folder : listing->below) {
        m_ahead.push_back({place.path + '/' + folder, place.depth + 1});
    }
}

std::expected<std::vector<std::unique_ptr<MailFolder>>, MailFault> LocalMail::folders(std::stop_token stop)
{
    QByteArray path = QFile::encodeName(m_path);
    while (path.size() > 1 && path.endsWith('/')) {
        path.chop(1);
    }
    const auto standing = FileStanding::of(path);
    if (!standing) {
        return std::unexpected(MailFault{mailTrouble(errno), {}});
    }
    m_folders.clear();
    if (!standing->isFolder()) {
        if (!standing->isRegular()) {
            return std::unexpected(MailFault{MailTrouble::NotRegular, {}});
        }
        if (isMbox(path)) {
            addMbox(path);
        } else {
            m_folders.push_back(std::make_unique<MessageFolder>(path, m_path, m_options.openAttached));
        }
        return std::move(m_folders);
    }
    m_ahead = {{path, 0}};
    while (!m_ahead.empty() && !stop.stop_requested()) {
        const Place place = std::move(m_ahead.back());
        m_ahead.pop_back();
        const bool isFull = m_folders.size() >= maxFolders;
        if (place.depth <= maxDepth && !isFull) {
            visit(place, stop);
            continue;
        }
        close(place.path, MailTrouble::TooLarge);
        if (isFull) {
            break;
        }
    }
    if (stop.stop_requested()) {
        return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
    }
    if (m_folders.empty()) {
        return std::unexpected(MailFault{MailTrouble::Empty, {}});
    }
    return std::move(m_folders);
}

} // namespace

std::unique_ptr<MailSource> mailSourceFor(const QString &path, const LocalMailOptions &options)
{
    return std::make_unique<LocalMail>(path, options);
}

} // namespace Indicia
