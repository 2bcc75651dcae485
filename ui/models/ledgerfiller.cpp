// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerfiller.h"

#include "ledgerstore.h"
#include "ledgerwords.h"
#include "ledgerwriter.h"

#include <QFile>

#include <utility>

namespace Indicia {

LedgerFiller::LedgerFiller(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

LedgerFiller::~LedgerFiller()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LedgerFiller::readSources(const QString &path, Done &done)
{
    if (!QFile::exists(path)) { // nothing was added yet
        return;
    }
    const auto store = LedgerStore::open(path);
    const auto sources = store ? (*store)->sources() : std::unexpected(store.error());
    if (!sources) {
        done.troubles.append(ledgerStoreSentence(path, sources.error()));
        return;
    }
    done.sources = *sources;
    done.form = (*store)->messageIdForm();
}

void LedgerFiller::start(std::function<Done(std::stop_token)> work)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_stop = {};
    Q_EMIT busyChanged(true);
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token(), path = m_path] {
        Done done = work(stop);
        readSources(path, done);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_busy = false;
                Q_EMIT busyChanged(false);
                Q_EMIT sourcesRead(done.sources);
                Q_EMIT formRead(done.form);
                if (done.changes || !done.troubles.isEmpty()) {
                    Q_EMIT finished(done.added, done.troubles);
                }
            },
            Qt::QueuedConnection);
    });
}

void LedgerFiller::add(const QStringList &sources, const LedgerImportSetting &setting, MessageIdForm form)
{
    start([this, sources, setting, form, path = m_path, open = m_openAccount](const std::stop_token &stop) {
        Done done;
        done.changes = true;
        LedgerImportSetting with = setting;
        with.stop = stop;
        with.progress = [this](const LedgerImportProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        };
        const auto writer = LedgerWriter::open(path, form);
        if (!writer) {
            done.troubles.append(ledgerStoreSentence(path, writer.error()));
            return done;
        }
        for (const QString &source : inImportOrder(sources)) {
            const std::unique_ptr<MailSource> account = open ? open(source) : nullptr;
            const auto tally = stop.stop_requested()
                ? std::unexpected(LedgerImportError{LedgerImportError::Fault::Stopped})
                : account ? importIntoLedger(**writer, *account, with)
                          : importIntoLedger(**writer, source, with);
            if (tally) {
                done.added += tally->added;
            } else {
                done.troubles.append(ledgerImportSentence(source, path, tally.error()));
            }
        }
        return done;
    });
}

void LedgerFiller::forget(qint64 source)
{
    start([path = m_path, source](const std::stop_token &) {
        Done done;
        done.changes = true;
        const auto writer = LedgerWriter::open(path);
        const auto gone = writer ? (*writer)->forget(source) : std::unexpected(writer.error());
        if (!gone) {
            done.troubles.append(ledgerStoreSentence(path, gone.error()));
        }
        return done;
    });
}

void LedgerFiller::refresh()
{
    start([](const std::stop_token &) { return Done(); });
}

void LedgerFiller::cancel()
{
    m_stop.request_stop();
}

} // namespace Indicia
