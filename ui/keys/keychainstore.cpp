// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychainstore.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <memory>
#include <utility>

namespace Indicia {

namespace {

const QString service = QStringLiteral("Indicia");

KeyOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeyOutcome::NothingKept;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyOutcome::NoKeychain;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyOutcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return KeyOutcome::Failed;
    }
    return KeyOutcome::Failed;
}

/// Starts @p job and calls @p answer exactly once: when it finishes, or when the patience is at its end. A job that
/// was given up may still finish: it deletes itself then.
template <typename Job>
void run(Job *job, std::chrono::milliseconds patience, QObject *context, std::function<void(KeyOutcome, Job *)> answer)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto once = std::make_shared<std::function<void(KeyOutcome, Job *)>>(std::move(answer));
    QObject::connect(job, &QKeychain::Job::finished, context, [once, job] {
        if (const auto call = std::exchange(*once, {})) {
            call(outcomeOf(job->error()), job);
        }
    });
    QTimer::singleShot(patience, context, [once] {
        if (const auto call = std::exchange(*once, {})) {
            call(KeyOutcome::TimedOut, nullptr);
        }
    });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(QString entry, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_entry(std::move(entry)), m_patience(patience)
{ }

void KeychainStore::read(std::function<void(KeyOutcome, const QByteArray &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(m_entry);
    run<QKeychain::ReadPasswordJob>(
        job, m_patience, this, [answer = std::move(answer)](KeyOutcome outcome, QKeychain::ReadPasswordJob *done) {
            answer(outcome, outcome == KeyOutcome::Done && done ? done->binaryData() : QByteArray());
        });
}

void KeychainStore::write(const QByteArray &secret, std::function<void(KeyOutcome)> answer)
{
    if (secret.isEmpty()) {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(m_entry);
        run<QKeychain::DeletePasswordJob>(
            job, m_patience, this, [answer = std::move(answer)](KeyOutcome outcome, QKeychain::DeletePasswordJob *) {
                answer(outcome == KeyOutcome::NothingKept ? KeyOutcome::Done : outcome);
            });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(m_entry);
    job->setBinaryData(secret);
    run<QKeychain::WritePasswordJob>(job, m_patience, this,
        [answer = std::move(answer)](KeyOutcome outcome, QKeychain::WritePasswordJob *) { answer(outcome); });
}

} // namespace Indicia
