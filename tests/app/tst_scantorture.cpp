// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanprogram.h"

#include "sqlite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sched.h>

using namespace Indicia;
using namespace Qt::StringLiterals;

/// What a scan must bear: being killed wherever it is, disks that are full, homes that are not there. With
/// INDICIA_TORTURE=1 in the environment more of it, which takes a quarter of an hour.
class TestScanTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKilledAtAnyMoment();
    void diesAtEachPlace_data();
    void diesAtEachPlace();
    void allPlacesAreTried();
    void findsTheDiskFull();
    void mayNotGrowAFile();
    void hasNoHome();
    void sharesAStoreWithOthers();
    void saysTheSameInAnyOrder();
    void readsALargeMailboxInLittleMemory();

private:
    [[nodiscard]] static bool isLong() { return qEnvironmentVariableIsSet("INDICIA_TORTURE"); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList resumed(const QString &state, const QStringList &sources) const;
    [[nodiscard]] static QStringList cold(const QStringList &sources);
    [[nodiscard]] static qint64 rowsIn(const QString &state);
    [[nodiscard]] static QByteArray integrityOf(const QString &state);
    void prepareChanges();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_changed; ///< see prepareChanges()
    QMap<bool, QByteArrayList> m_whole; ///< what a scan of it says, in the one context and in the other
    static inline QByteArrayList s_died; ///< the places at which the program has died
};

namespace {

/// The fault places that core/scan names, but for those of a team's store: tst_teamtorture has them.
QByteArrayList allPlaces()
{
    QByteArrayList places;
    const QDir room(QStringLiteral(INDICIA_SOURCE_DIR) + u"/core/scan"_s);
    for (const QString &name : room.entryList({u"*.cpp"_s})) {
        QFile file(room.filePath(name));
        if (name.startsWith("postgres"_L1) || name == "scanwork.cpp"_L1 || name == "scanbatch.cpp"_L1
            || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        static const QRegularExpression call(u"faultPlace\\(\"([a-z.]+)\"\\)"_s);
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            places.append(matches.next().captured(1).toLatin1());
        }
    }
    std::ranges::sort(places);
    return places;
}

/// Places that are only reached where the context is another than it was.
bool wantsOtherContext(const QByteArray &place)
{
    return place == "store.cleared" || place == "store.folder";
}

/// Places that are only reached where the store is new.
bool wantsNewStore(const QByteArray &place)
{
    return place == "store.made";
}

void copyState(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(to + suffix);
        QFile::copy(from + suffix, to + suffix);
    }
}

} // namespace

void TestScanTorture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestScanTorture::cold(const QStringList &sources)
{
    return QStringList{u"--format"_s, u"ndjson"_s, u"--jobs"_s, u"2"_s} + sources;
}

QStringList TestScanTorture::resumed(const QString &state, const QStringList &sources) const
{
    return QStringList{u"--resume"_s, path(state)} + cold(sources);
}

qint64 TestScanTorture::rowsIn(const QString &state)
{
    const auto file = SqliteFile::open(state, SqliteFile::Access::Write);
    return file ? (*file)->number("SELECT count(*) FROM message") : 0;
}

QByteArray TestScanTorture::integrityOf(const QString &state)
{
    const auto file = SqliteFile::open(state, SqliteFile::Access::Write);
    if (!file) {
        return "cannot be opened";
    }
    SqliteStatement check(**file, "PRAGMA integrity_check");
    return check.next() ? check.octets(0) : QByteArray("no answer");
}

/// F1: killed at random moments, nothing is lost, nothing is twice, and little is done again.
void TestScanTorture::isKilledAtAnyMoment()
{
    const int messages = isLong() ? 10'000 : 1500;
    const int kills = isLong() ? 200 : 15;
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), messages / 2));
    QVERIFY(ScanMail::writeMaildir(path(u"maildir"_s), messages / 2));
    const QStringList sources{path(u"inbox"_s), path(u"maildir"_s)};
    const QByteArrayList whole = ScanProgram::run(cold(sources)).lines();
    QCOMPARE(whole.size(), messages);

    QRandomGenerator random(4711);
    qint64 kept = 0;
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        if (kept >= messages) { // it was done too soon: from the beginning
            QFile::remove(path(u"state"_s));
            kept = 0;
        }
        ScanProgram::Setting setting;
        const auto delay = static_cast<unsigned long>(random.bounded(5, isLong() ? 500 : 150));
        setting.running = [&](QProcess &process) {
            QThread::msleep(delay); // whatever it does by then
            process.kill();
        };
        const ScanProgram run = ScanProgram::run(resumed(u"state"_s, sources) + QStringList{u"--only-new"_s}, setting);
        killed += run.exit == -1 ? 1 : 0;
        const qint64 now = QFile::exists(path(u"state"_s)) ? rowsIn(path(u"state"_s)) : 0;
        QVERIFY(now >= kept); // what was kept stays
        // A row is kept before it is given, and no more than a batch can be kept and not yet given.
        const qint64 given = run.out.count('\n');
        QVERIFY2(given <= now - kept && now - kept - given <= 200,
            qPrintable(u"%1 given, %2 kept"_s.arg(given).arg(now - kept)));
        kept = now;
    }
    QVERIFY(killed > kills / 2);
    const ScanProgram last = ScanProgram::run(resumed(u"state"_s, sources));
    QCOMPARE(last.exit, 0);
    QCOMPARE(last.lines(), whole);
    QCOMPARE(rowsIn(path(u"state"_s)), messages);
    QCOMPARE(integrityOf(path(u"state"_s)), "ok");
}

/// Mail that was scanned once, and has changed since in every way: a scan of it comes to each place.
void TestScanTorture::prepareChanges()
{
    if (m_changed) {
        std::swap(m_folder, m_changed);
        return;
    }
    QVERIFY(ScanMail::writeMbox(path(u"same"_s), 5));
    QVERIFY(ScanMail::writeMaildir(path(u"changing"_s), 8));
    QVERIFY(ScanMail::writeMbox(path(u"growing"_s), 5));
    QFile growing(path(u"growing"_s));
    QVERIFY(growing.open(QIODevice::Append));
    growing.write("From a@example.org Sat Nov 21 03:24:14 2026\nFrom: x@example.org\nSubject: slow\n\nhalf of");
    growing.close();
    const QStringList sources{path(u"same"_s), path(u"changing"_s), path(u"growing"_s)};
    QCOMPARE(ScanProgram::run(resumed(u"prepared"_s, sources)).exit, 0);
    QVERIFY(QFile::remove(path(u"changing/new/1700000002.host"_s)));
    QVERIFY(QFile::copy(path(u"changing/new/1700000004.host"_s), path(u"changing/new/1800000000.host"_s)));
    QVERIFY(growing.open(QIODevice::Append));
    growing.write(" a message\n\n");
    growing.close();
    QVERIFY(ScanMail::writeMbox(path(u"growing"_s), 3, 5));
}

void TestScanTorture::diesAtEachPlace_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const QByteArray &place : allPlaces()) {
        QTest::newRow(place.constData()) << place;
    }
}

/// F2: killed at each place, and at its first hits.
void TestScanTorture::diesAtEachPlace()
{
    QFETCH(QByteArray, place);
    prepareChanges();
    const auto keep = qScopeGuard([&] { std::swap(m_folder, m_changed); }); // for the next place
    QStringList sources{path(u"same"_s), path(u"changing"_s), path(u"growing"_s)};
    if (wantsOtherContext(place)) {
        sources += {u"--mine"_s, u"example.net"_s};
    }
    QByteArrayList &whole = m_whole[wantsOtherContext(place)];
    whole = whole.isEmpty() ? ScanProgram::run(cold(sources)).lines() : whole;
    QCOMPARE(whole.size(), 22);
    for (int hit = 1; hit <= (isLong() ? 3 : 1); ++hit) {
        copyState(path(u"prepared"_s), path(u"state"_s));
        if (wantsNewStore(place)) {
            QFile::remove(path(u"state"_s));
        }
        ScanProgram::Setting setting;
        setting.environment.insert(u"INDICIA_FAULT"_s, QString::fromLatin1(place) + u':' + QString::number(hit));
        const ScanProgram died = ScanProgram::run(resumed(u"state"_s, sources), setting);
        QVERIFY(died.exit == -1 || hit > 1);
        if (died.exit == -1) {
            s_died.append(place);
        }
        const ScanProgram next = ScanProgram::run(resumed(u"state"_s, sources));
        QVERIFY2(next.exit == 0, next.err.constData());
        QCOMPARE(next.lines(), whole);
        QCOMPARE(rowsIn(path(u"state"_s)), whole.size());
        QCOMPARE(integrityOf(path(u"state"_s)), "ok");
    }
}

void TestScanTorture::allPlacesAreTried()
{
    if (s_died.isEmpty()) {
        QSKIP("run together with diesAtEachPlace");
    }
    QByteArrayList tried = s_died;
    std::ranges::sort(tried);
    tried.erase(std::ranges::unique(tried).begin(), tried.end());
    QCOMPARE(tried, allPlaces());
    QVERIFY(tried.size() >= 25);
}

/// F4: a state folder of two megabytes.
void TestScanTorture::findsTheDiskFull()
{
    const QString disk = path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QByteArray place = QFile::encodeName(disk);
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("indicia", place.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("no file system can be mounted here");
    }
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 3000));
    const QStringList sources{path(u"inbox"_s)};
    const ScanProgram full = ScanProgram::run(resumed(u"disk/state"_s, sources));
    QCOMPARE(full.exit, 5);
    QVERIFY2(full.err.contains("the disk is full"), full.err.constData());
    QVERIFY(full.out.isEmpty() || full.out.endsWith("}\n"));
    const ScanProgram still = ScanProgram::run(resumed(u"disk/state"_s, sources));
    QVERIFY2(still.exit == 5 || still.exit == 3, still.err.constData());
    QCOMPARE(::mount("indicia", place.constData(), "tmpfs", MS_REMOUNT, "size=40m"), 0);
    const ScanProgram roomy = ScanProgram::run(resumed(u"disk/state"_s, sources));
    QVERIFY2(roomy.exit == 0, roomy.err.constData());
    QCOMPARE(roomy.lines(), ScanProgram::run(cold(sources)).lines());
    QCOMPARE(integrityOf(path(u"disk/state"_s)), "ok");
}

void TestScanTorture::mayNotGrowAFile()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 1000));
    const QStringList sources{path(u"inbox"_s)};
    ScanProgram::Setting setting;
    setting.prepare = [](QProcess &process) {
        process.setChildProcessModifier([] {
            const rlimit limit{100'000, 100'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
    };
    const ScanProgram limited = ScanProgram::run(resumed(u"state"_s, sources), setting);
    QVERIFY2(limited.exit == 5, limited.err.constData());
    QVERIFY(!limited.err.isEmpty());
    const ScanProgram free = ScanProgram::run(resumed(u"state"_s, sources));
    QCOMPARE(free.exit, 0);
    QCOMPARE(free.lines().size(), 1000);
    QCOMPARE(integrityOf(path(u"state"_s)), "ok");
}

/// F5: a user whose home is not there, and who may write nowhere.
void TestScanTorture::hasNoHome()
{
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), 10));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555) | QFile::WriteOwner);
    QFile::setPermissions(path(u"inbox"_s), QFile::Permissions(0x4444));
    ScanProgram::Setting setting;
    setting.environment = {{u"HOME"_s, u"/nonexistent"_s}, {u"XDG_DATA_HOME"_s, u""_s}};
    setting.prepare = [](QProcess &process) {
        process.setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
                ::_exit(99);
            }
        });
    };
    const ScanProgram run = ScanProgram::run(cold({path(u"inbox"_s)}), setting);
    if (run.exit == 99 || run.exit == -1) {
        QSKIP("the program cannot be run as another user here");
    }
    QVERIFY2(run.exit == 0, run.err.constData());
    QCOMPARE(run.lines().size(), 10);
    QCOMPARE(run.err, QByteArray());
    if (::geteuid() == 0) { // else the folder is ours
        const ScanProgram kept = ScanProgram::run(resumed(u"state"_s, {path(u"inbox"_s)}), setting);
        QCOMPARE(kept.exit, 3);
        QVERIFY(!kept.err.isEmpty());
    }
}

/// F10: two programs with one store, of the same mail and of other mail.
void TestScanTorture::sharesAStoreWithOthers()
{
    QVERIFY(ScanMail::writeMbox(path(u"one"_s), 600));
    QVERIFY(ScanMail::writeMbox(path(u"two"_s), 600));
    const QByteArrayList one = ScanProgram::run(cold({path(u"one"_s)})).lines();
    const QByteArrayList two = ScanProgram::run(cold({path(u"two"_s)})).lines();
    ScanProgram second;
    ScanProgram third;
    ScanProgram::Setting inner;
    inner.running = [&](QProcess &) { third = ScanProgram::run(resumed(u"state"_s, {path(u"one"_s)})); };
    ScanProgram::Setting outer;
    outer.running = [&](QProcess &) { second = ScanProgram::run(resumed(u"state"_s, {path(u"two"_s)}), inner); };
    const ScanProgram first = ScanProgram::run(resumed(u"state"_s, {path(u"one"_s)}), outer);
    for (const ScanProgram &run : {first, second, third}) {
        QVERIFY2(run.exit == 0, run.err.constData());
    }
    QCOMPARE(first.lines(), one);
    QCOMPARE(second.lines(), two);
    QCOMPARE(third.lines(), one);
    QCOMPARE(rowsIn(path(u"state"_s)), 1200);
}

/// F12: on any number of threads, in any order, cold or resumed.
void TestScanTorture::saysTheSameInAnyOrder()
{
    QStringList sources;
    for (int i = 0; i < 60; ++i) {
        QFile file(path(u"%1.eml"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ScanMail::message(i));
        sources.append(file.fileName());
    }
    const QStringList form{u"--format"_s, u"ndjson"_s, u"--now"_s, u"2026-12-01T00:00:00Z"_s, u"--mine"_s,
        u"example.net"_s, u"--trust"_s, u"mx.example.net"_s};
    const QByteArrayList whole = ScanProgram::run(form + QStringList{u"--jobs"_s, u"1"_s} + sources).lines();
    QCOMPARE(whole.size(), 60);
    QRandomGenerator random(42);
    for (int shuffle = 0; shuffle < (isLong() ? 20 : 6); ++shuffle) {
        std::ranges::shuffle(sources, random);
        const QStringList jobs{u"--jobs"_s, shuffle % 2 == 0 ? u"8"_s : u"1"_s};
        QCOMPARE(ScanProgram::run(form + jobs + sources).lines(), whole);
        const QStringList state{u"--resume"_s, path(u"state"_s)};
        const qsizetype some = (shuffle * 7) % 60;
        const QStringList begun = sources.first(some) + QStringList{path(u"0.eml"_s)};
        QCOMPARE(ScanProgram::run(form + jobs + state + begun).exit, 0);
        QCOMPARE(ScanProgram::run(form + jobs + state + sources).lines(), whole);
        if (shuffle % 4 == 0) {
            QFile::remove(path(u"state"_s));
        }
    }
}

/// F13: memory does not grow with the mailbox.
void TestScanTorture::readsALargeMailboxInLittleMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer has its own use for memory");
#endif
    const int messages = isLong() ? 1'000'000 : 2000;
    QVERIFY(ScanMail::writeMbox(path(u"inbox"_s), messages));
    QFile file(path(u"inbox"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(20'000'000'000)); // twenty gigabytes, most of them nothing
    file.write("\n\nFrom a@example.org Sat Nov 21 03:24:14 2026\n" + ScanMail::message(1));
    file.close();
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray state = QFile::encodeName(path(u"state"_s));
        const QByteArray source = QFile::encodeName(path(u"inbox"_s));
        const int nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(nothing, STDOUT_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        ::execl(INDICIA_CLI, INDICIA_CLI, "scan", "--resume", state.constData(), source.constData(), nullptr);
        ::_exit(99);
    }
    int status = 0;
    rusage usage{};
    QCOMPARE(::wait4(child, &status, 0, &usage), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 3); // one message is too large
    QVERIFY2(usage.ru_maxrss < 300L * 1024, qPrintable(u"%1 KiB"_s.arg(usage.ru_maxrss)));
    QCOMPARE(rowsIn(path(u"state"_s)), messages + 1);
}

QTEST_GUILESS_MAIN(TestScanTorture)
#include "tst_scantorture.moc"
