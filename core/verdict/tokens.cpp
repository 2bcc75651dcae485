// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

namespace Indicia {

QLatin1StringView token(Verdict value)
{
    switch (value) {
    case Verdict::OwnBounce:
        return QLatin1StringView("own-bounce");
    case Verdict::Backscatter:
        return QLatin1StringView("backscatter");
    case Verdict::FakeBounce:
        return QLatin1StringView("fake-bounce");
    case Verdict::AccountMisuse:
        return QLatin1StringView("account-misuse");
    case Verdict::Undetermined:
        return QLatin1StringView("undetermined");
    case Verdict::Authentic:
        return QLatin1StringView("authentic");
    case Verdict::Spoofed:
        return QLatin1StringView("spoofed");
    case Verdict::AlteredInTransit:
        return QLatin1StringView("altered-in-transit");
    case Verdict::Suspicious:
        return QLatin1StringView("suspicious");
    case Verdict::Unverifiable:
        return QLatin1StringView("unverifiable");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Certainty value)
{
    switch (value) {
    case Certainty::None: // an open case claims nothing, and scripts know three words
    case Certainty::Weak:
        return QLatin1StringView("weak");
    case Certainty::Strong:
        return QLatin1StringView("strong");
    case Certainty::Proven:
        return QLatin1StringView("proven");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(GeneratorRole value)
{
    switch (value) {
    case GeneratorRole::None:
        return QLatin1StringView("none");
    case GeneratorRole::OwnServer:
        return QLatin1StringView("own-server");
    case GeneratorRole::Smarthost:
        return QLatin1StringView("smarthost");
    case GeneratorRole::RemoteMx:
        return QLatin1StringView("remote-mx");
    case GeneratorRole::AcceptThenBounce:
        return QLatin1StringView("accept-then-bounce");
    case GeneratorRole::Forwarder:
        return QLatin1StringView("forwarder");
    case GeneratorRole::BackupMx:
        return QLatin1StringView("backup-mx");
    case GeneratorRole::Autoresponder:
        return QLatin1StringView("autoresponder");
    case GeneratorRole::ChallengeResponse:
        return QLatin1StringView("challenge-response");
    case GeneratorRole::VirusNotice:
        return QLatin1StringView("virus-notice");
    case GeneratorRole::MailingList:
        return QLatin1StringView("mailing-list");
    case GeneratorRole::Impostor:
        return QLatin1StringView("impostor");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Settler value)
{
    switch (value) {
    case Settler::NameOwnDomains:
        return QLatin1StringView("name-own-domains");
    case Settler::NameOwnServers:
        return QLatin1StringView("name-own-servers");
    case Settler::NameOutboundServers:
        return QLatin1StringView("name-outbound-servers");
    case Settler::AllowDns:
        return QLatin1StringView("allow-dns");
    case Settler::AddBatvKey:
        return QLatin1StringView("add-batv-key");
    case Settler::AddSrsSecret:
        return QLatin1StringView("add-srs-secret");
    case Settler::AddMacKey:
        return QLatin1StringView("add-mac-key");
    case Settler::StartTagging:
        return QLatin1StringView("start-tagging");
    case Settler::PublishStrictSpf:
        return QLatin1StringView("publish-strict-spf");
    case Settler::AddLedger:
        return QLatin1StringView("add-ledger");
    case Settler::OriginalFile:
        return QLatin1StringView("original-file");
    case Settler::FullOriginal:
        return QLatin1StringView("full-original");
    case Settler::AskSender:
        return QLatin1StringView("ask-sender");
    case Settler::SenderLog:
        return QLatin1StringView("sender-log");
    case Settler::AddKeyArchive:
        return QLatin1StringView("add-key-archive");
    case Settler::EnforceDmarc:
        return QLatin1StringView("enforce-dmarc");
    case Settler::VerifyDkim:
        return QLatin1StringView("verify-dkim");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(EvidenceClass value)
{
    switch (value) {
    case EvidenceClass::Cryptographic:
        return QLatin1StringView("cryptographic");
    case EvidenceClass::LocalRecord:
        return QLatin1StringView("local-record");
    case EvidenceClass::TrustedHost:
        return QLatin1StringView("trusted-host");
    case EvidenceClass::Bouncer:
        return QLatin1StringView("bouncer");
    case EvidenceClass::Sender:
        return QLatin1StringView("sender");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Severity value)
{
    switch (value) {
    case Severity::Info:
        return QLatin1StringView("info");
    case Severity::Good:
        return QLatin1StringView("good");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Bad:
        return QLatin1StringView("bad");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
