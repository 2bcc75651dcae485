// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "starttime.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Indicia::Bench {

namespace {

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
}

struct Run
{
    double wall = 0;
    double cpu = 0;
    long peakKilobytes = 0;
    bool failed = true;
};

Run runOnce(const Command &command)
{
    std::vector<char *> words;
    for (const QByteArray &word : command.words) {
        words.push_back(const_cast<char *>(word.constData())); // posix_spawn leaves them as they are
    }
    words.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0); // a platform plugin's remarks

    Run run;
    pid_t child = 0;
    const auto begin = std::chrono::steady_clock::now();
    const int error = posix_spawn(&child, words.front(), &files, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0) {
        return run;
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child) {
        return run;
    }
    run.wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    run.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    run.peakKilobytes = usage.ru_maxrss;
    run.failed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    return run;
}

} // namespace

QList<StartTimes> measureStarts(const QList<Command> &commands, int runs, int warmUps)
{
    QList<StartTimes> times(commands.size());
    for (int round = -warmUps; round < runs; ++round) {
        for (qsizetype i = 0; i < commands.size(); ++i) {
            const Run run = runOnce(commands.at(i));
            times[i].failed = times[i].failed || run.failed;
            if (round >= 0) {
                times[i].wall.append(run.wall);
                times[i].cpu.append(run.cpu);
                times[i].peakKilobytes = std::max(times[i].peakKilobytes, run.peakKilobytes);
            }
        }
    }
    return times;
}

double median(QList<double> values)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace Indicia::Bench
