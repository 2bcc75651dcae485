// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examiner.h"

#include "filewords.h"
#include "keymemory.h"
#include "messagefile.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

bool load(OpenedCase &opened)
{
    if (opened.path.isEmpty() || !opened.bytes.isEmpty()) {
        return true;
    }
    std::expected<QByteArray, MessageFileError> bytes = readMessageFile(opened.path);
    if (bytes) {
        opened.bytes = std::move(*bytes);
        return true;
    }
    opened.state = OpenedCase::State::Failed;
    opened.error = messageFileSentence(opened.name, bytes.error());
    return false;
}

void keepKeys(const CaseReport &report, const Surroundings &surroundings, std::chrono::sys_seconds seen)
{
    if (!surroundings.keys) {
        return;
    }
    surroundings.keys->note(report.facts.signatures.dkim, seen);
    if (report.facts.original) {
        surroundings.keys->note(report.facts.original->signatures.dkim, seen);
    }
}

} // namespace

Examiner::Examiner(Examination examination, QObject *parent) : QObject(parent), m_examination(std::move(examination))
{
    // A check mostly waits for DNS: a few at once, even on one core.
    m_pool.setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
}

Examiner::~Examiner()
{
    for (std::stop_source &source : m_jobs) {
        source.request_stop();
    }
    m_pool.waitForDone();
}

void Examiner::start(const OpenedCase &opened, const Surroundings &surroundings, std::chrono::sys_seconds now)
{
    const std::stop_source source;
    m_jobs.insert(opened.id, source);
    Q_EMIT runningChanged(running());
    m_pool.start([this, job = opened, surroundings, now, stop = source.get_token()]() mutable {
        job.report.reset();
        if (!stop.stop_requested() && load(job)) {
            Context context;
            context.resolver = surroundings.resolver.get();
            context.identity = surroundings.identity;
            context.now = surroundings.now.value_or(now);
            context.stop = stop;
            const auto archive = surroundings.keys ? surroundings.keys->archive() : nullptr;
            context.archive = archive.get();
            context.ledger = surroundings.ledger.get();
            job.report = std::make_shared<const CaseReport>(m_examination(job.bytes, job.name, context));
            keepKeys(*job.report, surroundings, now);
            job.state = OpenedCase::State::Done;
        }
        if (stop.stop_requested()) { // half an answer is none
            job.report.reset();
            job.state = OpenedCase::State::Cancelled;
        }
        QMetaObject::invokeMethod(this, [this, job] { done(job); }, Qt::QueuedConnection);
    });
}

void Examiner::done(const OpenedCase &opened)
{
    if (m_jobs.remove(opened.id)) {
        Q_EMIT runningChanged(running());
        Q_EMIT finished(opened);
    }
}

void Examiner::cancel(int id)
{
    if (const auto it = m_jobs.find(id); it != m_jobs.end()) {
        it->request_stop();
    }
}

void Examiner::cancelAll()
{
    for (std::stop_source &source : m_jobs) {
        source.request_stop();
    }
}

} // namespace Indicia
