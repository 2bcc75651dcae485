// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterwords.h"

#include "hostile.h"

#include <QStringList>

namespace Indicia {

using namespace Qt::StringLiterals;

QString FilterWords::unknownValue(FilterKey key, const QString &shown)
{
    QStringList values;
    for (const QLatin1StringView value : filterValues(key)) {
        values << value;
    }
    return tr("\u201c%1\u201d is no value of %2. There are: %3.").arg(shown, token(key), values.join(u", "_s));
}

QString FilterWords::sentence(const FilterError &error, const QString &filter)
{
    const QString shown = Hostile(filter.sliced(error.offset, error.length).left(80)).displayText();
    switch (error.fault) {
    case FilterFault::UnknownKey: {
        QStringList keys;
        for (const FilterKey key : filterKeys()) {
            keys << token(key);
        }
        return tr(
            "\u201c%1:\u201d is nothing to look at. Write \"%1:\" in quotes to search for the words, or one of: %2.")
            .arg(shown, keys.join(u", "_s));
    }
    case FilterFault::UnknownValue:
        return unknownValue(error.key, shown);
    case FilterFault::MissingValue:
        return tr("\u201c%1\u201d: something has to follow, as in %2.").arg(shown, example(error.key));
    case FilterFault::NotANetwork:
        return tr("\u201c%1\u201d is no network. Write an address or a network, as 203.0.113.0/24.").arg(shown);
    case FilterFault::NotADate:
        return tr("\u201c%1\u201d is no date. Write a day, as 2026-11-20, or today, yesterday, 24h, 7d, 2w.")
            .arg(shown);
    case FilterFault::OpenQuote:
        return tr("A quotation mark is missing at the end of %1").arg(shown);
    case FilterFault::TooLong:
        return tr("The filter is too long: at most %1 characters.").arg(ScanFilter::MaxText);
    case FilterFault::TooManyTerms:
        return tr("The filter has too many terms: at most %1.").arg(ScanFilter::MaxTerms);
    }
    Q_UNREACHABLE_RETURN({});
}

QString FilterWords::meaning(FilterKey key)
{
    switch (key) {
    case FilterKey::Words:
        return tr("these words in sender, recipient, subject, host names, file name or Message-ID");
    case FilterKey::Verdict:
        return tr("the answer");
    case FilterKey::Certainty:
        return tr("how sure the answer is");
    case FilterKey::Kind:
        return tr("what kind of message it is");
    case FilterKey::Role:
        return tr("what went wrong at the server that wrote the bounce");
    case FilterKey::Reason:
        return tr("why the recipient did not get it");
    case FilterKey::Status:
        return tr("the status code, or its beginning");
    case FilterKey::From:
        return tr("who wrote it, whose name was used, or the address that it came from");
    case FilterKey::To:
        return tr("the recipient that the bounce is about");
    case FilterKey::Sender:
        return tr("whose name stood as the sender of what came back");
    case FilterKey::Helo:
        return tr("the name that a machine gave when it handed the message over");
    case FilterKey::Network:
        return tr("the network that it was sent from");
    case FilterKey::Generator:
        return tr("the server that wrote the bounce");
    case FilterKey::Subject:
        return tr("the subject, also of what came back; * stands for anything");
    case FilterKey::Folder:
        return tr("the folder");
    case FilterKey::Rule:
        return tr("the rule that gave the answer");
    case FilterKey::Since:
        return tr("on that day or later; also today, yesterday, 24h, 7d, 2w");
    case FilterKey::Until:
        return tr("on that day or earlier");
    case FilterKey::Is:
        return tr("proven, strong, weak, open, bounce, mail, unreadable, incomplete or pending");
    case FilterKey::Has:
        return tr("has a fault, original, injection point, client, recipient, date, helo or status");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FilterWords::example(FilterKey key)
{
    switch (key) {
    case FilterKey::Words:
        return u"invoice"_s;
    case FilterKey::Verdict:
        return u"verdict:backscatter"_s;
    case FilterKey::Certainty:
        return u"certainty:proven"_s;
    case FilterKey::Kind:
        return u"kind:failure"_s;
    case FilterKey::Role:
        return u"role:forwarder"_s;
    case FilterKey::Reason:
        return u"reason:user-unknown"_s;
    case FilterKey::Status:
        return u"status:5.1.1"_s;
    case FilterKey::From:
        return u"from:example.org"_s;
    case FilterKey::To:
        return u"to:bob@example.net"_s;
    case FilterKey::Sender:
        return u"sender:alice@example.org"_s;
    case FilterKey::Helo:
        return u"helo:user-pc"_s;
    case FilterKey::Network:
        return u"network:203.0.113.0/24"_s;
    case FilterKey::Generator:
        return u"generator:mx.example.net"_s;
    case FilterKey::Subject:
        return u"subject:\"invoice * is due\""_s;
    case FilterKey::Folder:
        return u"folder:inbox"_s;
    case FilterKey::Rule:
        return u"rule:batv"_s;
    case FilterKey::Since:
        return u"since:yesterday"_s;
    case FilterKey::Until:
        return u"until:2026-11-20"_s;
    case FilterKey::Is:
        return u"is:proven"_s;
    case FilterKey::Has:
        return u"has:fault"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<FilterWords::Help> FilterWords::help()
{
    QList<Help> all{{example(FilterKey::Words), meaning(FilterKey::Words)},
        {u"\"is due\""_s, tr("words in this order")}, {u"-verdict:own-bounce"_s, tr("what does not fit this term")},
        {u"verdict:backscatter,fake-bounce"_s, tr("one of several values")}};
    for (const FilterKey key : filterKeys()) {
        all.append({example(key), meaning(key)});
    }
    return all;
}

} // namespace Indicia
