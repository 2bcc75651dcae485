// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "abusereport.h"

#include "asciiword.h"
#include "messagelimits.h"
#include "statusfields.h"

#include <algorithm>

namespace Indicia {

namespace {

/// A feedback-report block is a handful of fields.
constexpr qint64 feedbackOctets = 64 * 1024;
/// Attachments looked at for a report's file name.
constexpr qsizetype partsLookedAt = 100;

/// auth-failure reports that say DMARC (RFC 9991 section 4) are those; other ones (DKIM, SPF alone) are complaints.
[[nodiscard]] bool isDmarcFailure(const QList<StatusField> &fields)
{
    const bool authFailure = std::ranges::any_of(fields, [](const StatusField &field) {
        return field.name == "feedback-type" && field.value.toLower().startsWith("auth-failure");
    });
    return authFailure && std::ranges::any_of(fields, [](const StatusField &field) {
        return field.name == "identity-alignment"
            || ((field.name == "auth-failure" || field.name == "authentication-results")
                && field.value.toLower().contains("dmarc"));
    });
}

[[nodiscard]] std::optional<AbuseReport> fromFeedbackPart(const Message &message)
{
    const QList<MimePart> &parts = message.parts();
    for (int i = 0; i < parts.size(); ++i) {
        if (parts.at(i).mediaType != "message/feedback-report") {
            continue;
        }
        const bool dmarc = isDmarcFailure(statusFields(message.decodedBody(i, feedbackOctets), StatusForm::Block));
        return AbuseReport{
            dmarc ? MessageKind::DmarcReport : MessageKind::Feedback, dmarc ? "rfc9991" : "rfc5965", parts.at(i).body};
    }
    if (!parts.isEmpty() && parts.constFirst().reportType == "feedback-report") {
        return AbuseReport{MessageKind::Feedback, "rfc5965", parts.constFirst().body};
    }
    return {};
}

/// receiver "!" policy-domain "!" begin "!" end [ "!" unique-id ] "." extension
[[nodiscard]] bool isAggregateFileName(QByteArrayView header)
{
    const QByteArray lower = asciiLowered(header);
    for (qsizetype at = lower.indexOf("name"); at >= 0; at = lower.indexOf("name", at + 4)) {
        qsizetype end = at;
        while (end < lower.size() && lower.at(end) != ';' && lower.at(end) != '\n' && lower.at(end) != '\r') {
            ++end;
        }
        const QByteArrayView name = QByteArrayView(lower).sliced(at, end - at);
        if (std::ranges::count(name, '!') >= 3
            && (name.indexOf(".xml") >= 0 || name.indexOf(".zip") >= 0 || name.indexOf(".gz") >= 0)) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] bool isArchive(QByteArrayView mediaType)
{
    return mediaType == "application/gzip" || mediaType == "application/x-gzip" || mediaType == "application/zip"
        || mediaType == "application/x-zip-compressed" || mediaType == "application/xml" || mediaType == "text/xml"
        || mediaType == "application/octet-stream";
}

[[nodiscard]] bool isAggregateByName(const Message &message, int part)
{
    if (part == 0) {
        return isAggregateFileName(
            message.firstValue("Content-Type") + '\n' + message.firstValue("Content-Disposition"));
    }
    const QByteArrayView header = message.view(message.parts().at(part).header);
    if (!header.contains('!')) { // hardly a file has it in its name
        return false;
    }
    return isAggregateFileName(
        header.toByteArray().replace("\r\n\t", " ").replace("\n\t", " ").replace("\r\n ", " ").replace("\n ", " "));
}

[[nodiscard]] std::optional<AbuseReport> fromAggregate(const Message &message, const BounceSigns &signs)
{
    const bool subject = signs.subject.startsWith("report domain:") && signs.subject.contains("submitter:");
    const QList<MimePart> &parts = message.parts();
    for (int i = 0; i < qMin(parts.size(), partsLookedAt); ++i) {
        const MimePart &part = parts.at(i);
        if (isArchive(part.mediaType) && (subject || isAggregateByName(message, i))) {
            return AbuseReport{MessageKind::DmarcReport, "rfc9990", part.body};
        }
    }
    return {};
}

/// multipart/report; report-type="tlsrpt", with application/tlsrpt+gzip or application/tlsrpt+json.
[[nodiscard]] std::optional<AbuseReport> fromTlsReport(const Message &message)
{
    const QList<MimePart> &parts = message.parts();
    for (int i = 0; i < qMin(parts.size(), partsLookedAt); ++i) {
        const MimePart &part = parts.at(i);
        const bool report = part.parent < 0 && part.reportType == "tlsrpt";
        if (report || part.mediaType == "application/tlsrpt+gzip" || part.mediaType == "application/tlsrpt+json") {
            return AbuseReport{MessageKind::TlsReport, "rfc8460", part.body};
        }
    }
    return {};
}

/// Old programs' failure reports in words alone.
[[nodiscard]] std::optional<AbuseReport> fromSubject(const Message &message, const BounceSigns &signs)
{
    const bool isReport = signs.subject.startsWith("dmarc") && signs.subject.contains("report")
        && (signs.subject.contains("forensic") || signs.subject.contains("failure"));
    const bool automatic = signs.autoReplied || signs.autoGenerated
        || (!message.parts().isEmpty() && message.parts().constFirst().mediaType == "multipart/report");
    // The complaint form of one large provider, and requests to be left alone that a mail program sends on its own.
    const bool complaint = signs.subject.startsWith("complaint about message from ")
        && std::ranges::any_of(
            message.parts(), [](const MimePart &part) { return part.mediaType == "message/rfc822"; });
    const bool isFailure = isReport && automatic;
    const HeaderField *subject = isFailure || complaint || signs.unsubscribes ? message.first("Subject") : nullptr;
    if (!subject) {
        return {};
    }
    return isFailure ? AbuseReport{MessageKind::DmarcReport, "dmarc-failure-text", message.range(*subject)}
                     : AbuseReport{MessageKind::Feedback, "complaint", message.range(*subject)};
}

} // namespace

std::optional<AbuseReport> findAbuseReport(const Message &message, const BounceSigns &signs)
{
    if (const std::optional<AbuseReport> tls = fromTlsReport(message)) {
        return tls;
    }
    if (const std::optional<AbuseReport> feedback = fromFeedbackPart(message)) {
        return feedback;
    }
    if (const std::optional<AbuseReport> aggregate = fromAggregate(message, signs)) {
        return aggregate;
    }
    return fromSubject(message, signs);
}

} // namespace Indicia
