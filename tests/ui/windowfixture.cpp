// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QTimer>

#include <condition_variable>
#include <mutex>

namespace Indicia::Fixture {

DnsAnswer SilentResolver::query(const QByteArray & /*name*/, DnsType /*type*/, const Patience &patience)
{
    std::mutex mutex;
    std::condition_variable_any given;
    std::unique_lock lock(mutex);
    given.wait(lock, patience.stop, [] { return false; });
    DnsAnswer answer;
    answer.status = DnsStatus::Cancelled;
    return answer;
}

void FakeKeyStore::read(std::function<void(KeyOutcome, const QByteArray &)> answer)
{
    QTimer::singleShot(0, qApp, [answer = std::move(answer), outcome = m_outcome, kept = *m_kept] {
        answer(outcome == KeyOutcome::Done && kept.isEmpty() ? KeyOutcome::NothingKept : outcome, kept);
    });
}

void FakeKeyStore::write(const QByteArray &secret, std::function<void(KeyOutcome)> answer)
{
    if (m_outcome == KeyOutcome::Done) {
        *m_kept = secret;
    }
    QTimer::singleShot(0, qApp, [answer = std::move(answer), outcome = m_outcome] { answer(outcome); });
}

Services::Services()
    : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , examine([](const QByteArray &bytes, const QString &name, const Context &) {
        CaseReport report = backscatterReport(bytes);
        report.sourceName = name;
        return report;
    })
{ }

WindowServices Services::services()
{
    WindowServices services;
    services.examine = [this](const QByteArray &bytes, const QString &name, const Context &context) {
        return examine(bytes, name, context);
    };
    services.now = [] { return std::chrono::sys_seconds(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)); };
    services.makeResolver = [](const DnsChoice &) { return std::make_shared<SilentResolver>(); };
    services.demo = [] {
        OpenedCase demo;
        demo.name = QStringLiteral("demo.eml");
        demo.bytes = backscatterSource();
        demo.own = Surroundings{std::make_shared<SilentResolver>(), {}, {}};
        return QList<OpenedCase>{demo, demo, demo};
    };
    services.openKeyStore = [this] { return std::make_unique<FakeKeyStore>(keyOutcome, &keptKeys); };
    services.openAccountStore
        = [this](const QString &entry) { return std::make_unique<FakeKeyStore>(keyOutcome, &keptPasswords[entry]); };
    services.settings = &settings;
    return services;
}

} // namespace Indicia::Fixture
