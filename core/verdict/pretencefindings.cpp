// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"
#include "linkscan.h"
#include "ownership.h"

#include "domainname.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

bool isReport(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
        return true;
    case MessageKind::Ordinary:
    case MessageKind::AutoReply:
    case MessageKind::Challenge:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
    case MessageKind::TlsReport:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Names and phrases under which mail servers write, and those who pretend to be one. Lower case, ASCII.
constexpr std::array<QByteArrayView, 7> serverNames{"mailer-daemon", "mail delivery", "postmaster", "mail system",
    "mail administrator", "mail server", "microsoft outlook"};
constexpr std::array<QByteArrayView, 16> noticePhrases{"could not be delivered", "couldn't be delivered", "undeliver",
    "delivery fail", "delivery has failed", "delivery status", "returned mail", "failure notice", "incoming messages",
    "pending messages", "messages are pending", "messages on hold", "messages blocked", "quarantin", "unzustellbar",
    "konnte nicht zugestellt"};

bool containsAny(const QByteArray &text, std::span<const QByteArrayView> words)
{
    return std::ranges::any_of(words, [&](QByteArrayView word) { return text.contains(word); });
}

/// An ordinary letter that speaks as a mail server would: only as the start of a suspicion, never as one itself.
bool speaksAsServer(const Message &message)
{
    const HeaderField *from = message.first("From");
    const HeaderField *subject = message.first("Subject");
    if (!from || !subject) {
        return false;
    }
    const QByteArray writer = message.decoded(*from).jsonValue().toLower().toUtf8();
    const QByteArray title = message.decoded(*subject).jsonValue().toLower().toUtf8();
    return containsAny(writer, serverNames) && containsAny(title, noticePhrases);
}

/// The author's domain has to do with the peer that handed the message over, or authorised it.
bool writesUnderOwnName(const CaseFacts &facts, const QByteArray &author)
{
    const QByteArrayView domain = domainOf(author);
    return areRelated(domain, facts.boundary.iprev.name) || areRelated(domain, facts.envelope.helo)
        || peerIsAuthorisedBy(facts, domain);
}

/// A link that leads to neither the writer's domain, nor the reporting host's, nor ours.
const Link *strangeLink(const NoticeContent &content, const CaseFacts &facts, const Identity &identity)
{
    const QByteArray author = authorOf(facts.message);
    // Whoever writes under a foreign name leads to pages of his own.
    const bool foreignName = !domainOf(author).isEmpty() && !writesUnderOwnName(facts, author);
    const auto strange = std::ranges::find_if(content.links, [&](const Link &link) {
        return !identity.ownsDomain(link.host) && !areRelated(link.host, facts.bounce.reportingMta)
            && !areRelated(link.host, domainOf(author))
            && (foreignName || !areRelated(link.host, facts.boundary.iprev.name));
    });
    return strange == content.links.cend() ? nullptr : &*strange;
}

void addContent(FindingBuilder &builder)
{
    const NoticeContent content = scanNotice(builder.facts().message);
    if (const Link *link = strangeLink(content, builder.facts(), builder.identity())) {
        Finding &finding = builder.add("bounce.asks-for-action", Severity::Warning, EvidenceClass::Bouncer);
        finding.values.insert("host", link->host);
        addEvidence(finding, link->where);
    }
    if (!content.attachments.isEmpty()) {
        addEvidence(builder.add("bounce.unexpected-attachment", Severity::Warning, EvidenceClass::Bouncer),
            content.attachments.first());
    }
    if (!content.documents.isEmpty()) {
        addEvidence(builder.add("bounce.encloses-document", Severity::Warning, EvidenceClass::Bouncer),
            content.documents.first());
    }
}

/// It claims to come from the user's own server, or from the one through which his mail leaves, and it was handed over
/// by a stranger whom no record of ours allows.
void addImpostor(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    const Identity &identity = builder.identity();
    const Hop *boundary = facts.route.boundaryHop();
    const bool claims = claimsToBeUs(facts, identity) || pretendsToBeSmarthost(facts, identity);
    if (!boundary || !claims || !peerIsStranger(facts, identity)) {
        return;
    }
    const bool authorised = std::ranges::any_of(
        identity.domains, [&](const QByteArray &domain) { return peerIsAuthorisedBy(facts, domain); });
    const bool signedByUs = std::ranges::any_of(facts.signatures.dkim, [&](const DkimOutcome &signature) {
        return signature.result == DkimResult::Pass && identity.ownsDomain(signature.domain);
    });
    const bool smarthost = identity.smarthost && identity.smarthost->address == boundary->field.fromIp;
    if (authorised || signedByUs || smarthost || !boundary->field.fromIp) {
        return;
    }
    Finding &finding = builder.add("bounce.impostor-of-own-server", Severity::Bad, EvidenceClass::TrustedHost);
    finding.values.insert("ip", boundary->field.fromIp->toText());
    finding.values.insert("reporter", facts.bounce.reportingMta);
    finding.values.insert("author", authorOf(facts.message));
    addEvidence(finding, boundary->field.source);
}

/// The author's domain and the peer that handed the notice over have nothing to do with each other.
void addUnrelatedSender(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    const QByteArray author = authorOf(facts.message);
    const QByteArrayView domain = domainOf(author);
    if (domain.isEmpty() || comesFromOurselves(facts, builder.identity()) || writesUnderOwnName(facts, author)) {
        return;
    }
    Finding &finding = builder.add("bounce.sender-unrelated", Severity::Info, EvidenceClass::Sender);
    finding.values.insert("author", author);
    finding.values.insert("helo", facts.envelope.helo);
    finding.values.insert("ip", facts.envelope.client ? facts.envelope.client->toText() : QByteArray());
    if (const HeaderField *from = facts.message.first("From")) {
        addEvidence(finding, facts.message.range(*from));
    }
}

} // namespace

void addPretenceFindings(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    const bool report = isReport(facts.bounce.kind);
    if (!report && (facts.bounce.kind != MessageKind::Ordinary || !speaksAsServer(facts.message))) {
        return;
    }
    if (!report) {
        Finding &finding = builder.add("bounce.only-speaks-as-one", Severity::Warning, EvidenceClass::Sender);
        addEvidence(finding, facts.message.range(*facts.message.first("Subject")));
    }
    addContent(builder);
    addImpostor(builder);
    addUnrelatedSender(builder);
}

} // namespace Indicia
