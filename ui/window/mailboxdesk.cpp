// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxdesk.h"

#include "casereport.h"
#include "hostile.h"
#include "keymemory.h"
#include "mailboxpage.h"
#include "mailboxwords.h"
#include "postgresscanstore.h"
#include "scanfilter.h"
#include "scanstoreplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

/// Complaints that are told one by one.
constexpr qsizetype mostComplaints = 5;

void keepKeys(const CaseReport &report, const Surroundings &surroundings, std::chrono::sys_seconds seen)
{
    surroundings.keys->note(report.facts.signatures.dkim, seen);
    if (report.facts.original) {
        surroundings.keys->note(report.facts.original->signatures.dkim, seen);
    }
}

/// Tells a message from all others.
QByteArray originOf(const QByteArray &folder, const QByteArray &key)
{
    return folder + '\0' + key;
}

/// Where a folder lies on this machine, from its MailFolder::Opening::id; empty for one on a server: whom this program
/// connects to is for its user to say, and not for a database.
QString placeOf(const QByteArray &folder)
{
    for (const QByteArrayView kind : {"mbox:", "maildir:", "messages:", "messages+:"}) {
        if (folder.startsWith(kind)) {
            return QFile::decodeName(folder.sliced(kind.size()));
        }
    }
    return {};
}

} // namespace

/// What a scan stands on, kept while it runs. Made by the window, filled and used by the scan's thread, and read again
/// by the window when that has ended.
struct MailboxDesk::Ground
{
    Surroundings surroundings;
    QString storePlace;
    std::unique_ptr<ScanStore> store;
    std::optional<StoreFault> fault; ///< why there is no store
    QList<QByteArray> refusal; ///< what its server says
    std::shared_ptr<const DkimKeyArchive> archive;
    std::vector<std::unique_ptr<MailSource>> sources;
    std::vector<std::unique_ptr<MailSource>> ahead; ///< the same: each is read by one thread

    /// A server may let one wait: on the scan's thread.
    void openStore(const QByteArray &context, const std::stop_token &stop);
    [[nodiscard]] QString storeSentence() const { return scanStoreSentence(storePlace, *fault, refusal); }
};

void MailboxDesk::Ground::openStore(const QByteArray &context, const std::stop_token &stop)
{
    if (storePlace.isEmpty()) {
        return;
    }
    if (!PostgresScanStore::isAddress(storePlace)) {
        QDir().mkpath(QFileInfo(storePlace).absolutePath()); // a new user has none; opening tells what is wrong
    }
    auto opened = openScanStoreAt(storePlace, context, stop);
    if (opened) {
        store = *std::move(opened);
        return;
    }
    fault = opened.error();
    refusal = stop.stop_requested() ? QList<QByteArray>() : refusalOfStore(storePlace, *fault);
}

MailboxDesk::MailboxDesk(Needs needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_runner(new ScanRunner(m_needs.scan, this))
    , m_fetcher(new MessageFetcher(m_needs.openSource, this))
{
    connect(m_runner, &ScanRunner::rowsCame, this, [this](const QList<ScanRow> &rows) { take(rows); });
    connect(m_runner, &ScanRunner::gone, this, &MailboxDesk::takeAway);
    connect(m_runner, &ScanRunner::progressed, this, [this](const ScanProgress &progress) {
        if (m_reading == Reading::All) {
            m_page->showProgress(progress);
        }
    });
    connect(m_runner, &ScanRunner::finished, this, [this](const ScanOutcome &outcome) {
        if (std::exchange(m_reading, Reading::Nothing) == Reading::More) {
            finishMore(outcome);
        } else {
            finish(outcome);
        }
        if (std::exchange(m_moreWanted, false) && !outcome.cancelled) {
            readMore();
        }
    });
    using Wanted = MessageFetcher::Wanted;
    connect(m_fetcher, &MessageFetcher::fetched, this, [this](const Wanted &wanted, const QByteArray &bytes) {
        --m_fetching;
        Q_EMIT messageRead(wanted.name, bytes, originOf(wanted.folder, wanted.key));
    });
    connect(m_fetcher, &MessageFetcher::failed, this, [this](const Wanted &wanted, const MailFault &fault) {
        --m_fetching;
        const QString sentence = mailFaultSentence(wanted.name, fault);
        Q_EMIT failed(m_kept ? tr("The message lies in %1, where it was scanned. %2")
                                   .arg(Hostile(wanted.places.value(0)).displayText(), sentence)
                             : sentence);
        Q_EMIT idle();
    });
}

MailboxDesk::~MailboxDesk()
{
    // Both report to the page, which may go first.
    delete m_runner;
    delete m_fetcher;
}

MailboxPage *MailboxDesk::page(QWidget *parent)
{
    if (!m_page) {
        m_page
            = new MailboxPage([this] { return FilterClock{m_needs.now(), QTimeZone(QTimeZone::LocalTime)}; }, parent);
        m_page->restore(*m_needs.settings);
        connect(m_page, &MailboxPage::pauseToggled, m_runner, &ScanRunner::setPaused);
        connect(m_page, &MailboxPage::stopRequested, m_runner, &ScanRunner::cancel);
        connect(m_page, &MailboxPage::openRequested, this, &MailboxDesk::openRow);
    }
    return m_page;
}

QString MailboxDesk::titleOf(const QStringList &places) const
{
    if (m_needs.titleOf) {
        if (const QString title = m_needs.titleOf(places); !title.isEmpty()) {
            return title;
        }
    }
    if (places.size() != 1) {
        return tr("%Ln file(s)", nullptr, static_cast<int>(places.size()));
    }
    const QString name = QFileInfo(QDir::cleanPath(places.first())).fileName();
    return Hostile(name.isEmpty() ? places.first() : name).displayText();
}

void MailboxDesk::open(const QStringList &places, const Surroundings &surroundings, const ScanBasis &basis)
{
    m_places = places;
    m_kept.reset();
    m_surroundings = surroundings;
    m_basis = basis;
    m_moreWanted = false;
    m_known.clear();
    m_listed = false;
    m_page->begin(titleOf(places));
    m_reading = Reading::All;
    read();
}

void MailboxDesk::openKept(const QString &address, const KeptFolder &folder)
{
    tellMore(); // that is cut short
    m_places.clear();
    m_kept = Kept{address, folder};
    m_moreWanted = false;
    m_known.clear();
    m_page->begin(tr("%1 (team)", "name of a mailbox").arg(titleOf({folder.name})));
    m_reading = Reading::All;
    m_listed = true;
    m_ground = std::make_shared<Ground>();
    m_ground->storePlace = address;
    m_runner->start(
        [ground = m_ground](const std::stop_token &stop) {
            ground->openStore({}, stop);
            ScanJob job;
            job.store = ground->store.get();
            return job;
        },
        [folder](const ScanJob &job, std::stop_token stop) {
            return job.store != nullptr ? giveKept(job, folder, std::move(stop)) : ScanOutcome();
        });
}

bool MailboxDesk::openKeptAgain()
{
    if (const auto kept = m_kept) {
        openKept(kept->address, kept->folder);
    }
    return m_kept.has_value();
}

void MailboxDesk::goOn()
{
    tellMore(); // that is cut short
    m_known.clear();
    m_page->goOn();
    m_reading = Reading::All;
    read();
}

bool MailboxDesk::readMore()
{
    if (m_places.isEmpty() || m_needs.storePlace().isEmpty() || m_storeFailed) {
        return false;
    }
    if (m_reading != Reading::Nothing) {
        m_moreWanted = true;
    } else {
        if (m_known.isEmpty()) {
            learnRows();
        }
        m_reading = Reading::More;
        read();
    }
    return true;
}

void MailboxDesk::read()
{
    m_more.clear();
    m_ground = std::make_shared<Ground>();
    m_ground->surroundings = m_surroundings;
    m_ground->storePlace = m_needs.storePlace();
    const bool more = m_reading == Reading::More; // what comes one by one is judged at once
    m_runner->start([ground = m_ground, context = scanContext(m_surroundings.identity, m_basis), more,
                        ahead = !more && !m_listed, places = m_places, now = m_surroundings.now.value_or(m_needs.now()),
                        openSource = m_needs.openSource](std::stop_token stop) {
        ground->openStore(context, stop);
        ground->archive = ground->surroundings.keys ? ground->surroundings.keys->archive() : nullptr;
        ScanJob job;
        for (const QString &place : places) {
            ground->sources.push_back(openSource(place));
            job.sources.append(ground->sources.back().get());
            if (ahead) {
                ground->ahead.push_back(openSource(place));
                job.ahead.append(ground->ahead.back().get());
            }
        }
        job.context.resolver = ground->surroundings.resolver.get();
        job.context.identity = ground->surroundings.identity;
        job.context.now = now;
        job.context.stop = std::move(stop);
        job.context.archive = ground->archive.get();
        job.context.ledger = ground->surroundings.ledger.get();
        job.threads = std::max(QThread::idealThreadCount(), 1);
        job.waiting = ground->surroundings.messagesWaiting;
        job.store = ground->store.get();
        job.giveKnown = !more;
        if (ground->surroundings.keys) {
            job.examined = [ground, now](const CaseReport &report) { keepKeys(report, ground->surroundings, now); };
        }
        return job;
    });
}

/// What could not be judged for good is read each time. It is shown already, and may be judged otherwise now.
void MailboxDesk::take(QList<ScanRow> rows)
{
    if (m_reading == Reading::More) {
        QList<ScanRow> shown;
        rows.removeIf([&](const ScanRow &row) {
            const qsizetype before = m_known.size();
            m_known.insert(qHash(originOf(row.folder, row.key)));
            const bool isShown = m_known.size() == before;
            if (isShown) {
                shown.append(row);
            }
            return isShown;
        });
        m_page->renew(shown);
        m_more.append(rows);
    }
    m_page->append(rows);
}

/// A message that comes back is a new one.
void MailboxDesk::takeAway(const QByteArray &folder, const QByteArrayList &keys)
{
    const RowTable &table = m_page->model().table();
    for (const RowTable::Row row : m_page->remove(folder, keys)) {
        m_known.remove(qHash(originOf(folder, table.own(row).key.toByteArray())));
    }
}

void MailboxDesk::learnRows()
{
    const RowTable &table = m_page->model().table();
    const auto rows = m_page->model().all();
    m_known.reserve(std::ssize(rows));
    for (const RowTable::Row row : rows) {
        if (table.judgement(row).judged) {
            m_known.insert(qHash(originOf(table.folder(row), table.own(row).key.toByteArray())));
        }
    }
}

/// What could not be read now is tried again with the next: that the server is away, the watch tells.
void MailboxDesk::finishMore(const ScanOutcome &outcome)
{
    m_storeFailed = m_ground->fault.has_value();
    if (outcome.storeFailed) {
        Q_EMIT failed(scanStoreSentence(m_ground->storePlace, outcome.storeFault));
    }
    tellMore();
    Q_EMIT idle();
}

void MailboxDesk::tellMore()
{
    if (const QList<ScanRow> rows = std::exchange(m_more, {}); !rows.isEmpty()) {
        Q_EMIT came(rows);
    }
}

void MailboxDesk::finish(ScanOutcome outcome)
{
    m_listed = m_listed || outcome.aheadEnded;
    outcome.aheadEnded = m_listed;
    QStringList complaints;
    m_storeFailed = m_ground->fault.has_value();
    if (m_storeFailed && m_kept) {
        outcome.storeFailed = true;
        complaints << m_ground->storeSentence();
    } else if (m_storeFailed) {
        complaints << tr("The results are not kept: the next time everything is read again. %1")
                          .arg(m_ground->storeSentence());
    } else if (outcome.storeFailed) {
        complaints << scanStoreSentence(m_ground->storePlace, outcome.storeFault);
    }
    for (const FolderFault &fault : outcome.faults.first(std::min(outcome.faults.size(), mostComplaints))) {
        complaints << mailFaultSentence(fault.folder, fault.fault);
    }
    if (outcome.faults.size() > mostComplaints) {
        complaints << tr(
            "%Ln more folder(s) could not be read.", nullptr, static_cast<int>(outcome.faults.size() - mostComplaints));
    }
    m_page->end(outcome, complaints);
    Q_EMIT idle();
}

void MailboxDesk::openRow(const ScanRow &row)
{
    if (row.fault) {
        Q_EMIT failed(mailFaultSentence(row.name, *row.fault));
        return;
    }
    if (m_needs.showOpen(originOf(row.folder, row.key))) {
        return;
    }
    const QStringList places = placesOf(row);
    if (places.contains(QString())) {
        Q_EMIT failed(tr("The message lies in an account on a mail server: open that account to read it. It is %1.")
                .arg(Hostile(row.folder).displayText()));
        return;
    }
    ++m_fetching;
    m_fetcher->fetch({places, row.folder, row.key, row.name});
}

/// What others have scanned can be opened where it lies, if that can be read from here.
QStringList MailboxDesk::placesOf(const ScanRow &row) const
{
    return m_kept ? QStringList{placeOf(row.folder)} : m_places;
}

void MailboxDesk::judge(const QByteArray &origin, const CaseReport &report)
{
    const qsizetype end = origin.lastIndexOf('\0');
    if (m_page == nullptr || end < 0) {
        return;
    }
    const auto waiting = m_page->model().pendingRow(origin.first(end), origin.sliced(end + 1));
    if (!waiting) {
        return;
    }
    ScanRow row = scanRowOf(report);
    row.folder = waiting->folder;
    row.key = waiting->key;
    row.folderName = waiting->folderName;
    row.name = waiting->name;
    row.date = report.facts.envelope.receivedAt ? row.date : waiting->date; // the folder may know it
    m_page->judge(row);
}

void MailboxDesk::saveState() const
{
    if (m_page) {
        m_page->save(*m_needs.settings);
    }
}

} // namespace Indicia
