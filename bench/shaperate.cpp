// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shaperate.h"

#include "madecorpus.h"
#include "owntime.h"
#include "signedrounds.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

namespace Indicia::Bench {

namespace {

/// One examination, in milliseconds: the mean of as many as fit into a moment.
double costOf(Examination &examination, const SignedMessage &message)
{
    constexpr std::chrono::milliseconds moment(5);
    const auto begin = ownTime();
    int runs = 0;
    do {
        examination.one(message);
        ++runs;
    } while (ownTime() - begin < moment);
    return std::chrono::duration<double, std::milli>(ownTime() - begin).count() / runs;
}

} // namespace

double ShapeCost::worstStep() const
{
    double worst = 0;
    for (qsizetype i = 1; i < octets.size(); ++i) {
        worst = std::max(worst, growth(i - 1, i));
    }
    return worst;
}

QList<ShapeCost> measureShapes()
{
    constexpr int rounds = 5;
    const QTemporaryDir folder;
    const QList<Shape> shapes = folder.isValid() ? writeShapes(folder.path()) : QList<Shape>();
    const SignedCorpus corpus = readSignedCorpus(folder.path(), std::numeric_limits<int>::max());
    QList<ShapeCost> costs;
    if (!corpus.resolver) {
        return costs;
    }
    Examination examination(corpus);
    qsizetype at = 0;
    for (const Shape &shape : shapes) {
        ShapeCost cost{shape.name, {}, {}};
        const QList<SignedMessage> messages = corpus.messages.mid(at, shape.scales.size());
        at += messages.size();
        for (const SignedMessage &message : messages) {
            cost.octets << static_cast<double>(QFileInfo(message.path).size());
            cost.milliseconds << std::numeric_limits<double>::max();
        }
        for (int round = 0; round < rounds; ++round) { // one scale after the other, so that all meet the same machine
            for (qsizetype i = 0; i < messages.size(); ++i) {
                cost.milliseconds[i] = std::min(cost.milliseconds.at(i), costOf(examination, messages.at(i)));
            }
        }
        costs << cost;
    }
    return costs;
}

} // namespace Indicia::Bench
