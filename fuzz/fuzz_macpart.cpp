// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stamp's field, a clear-signed text, and a message with stamps and proof parts: what is read must hold together, no
// stamp of ours can be in it, and what we stamp must verify, as a field and as parts.

#include "clearsigned.h"
#include "demand.h"
#include "macparts.h"
#include "macsign.h"
#include "message.h"
#include "verifymac.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::chrono::sys_seconds stampedAt{std::chrono::seconds(1'795'161'600)};

void readField(const QByteArray &text)
{
    const MacStamp stamp = readMacStamp(text);
    demand(stamp.recipients.size() <= MaxMacRecipients);
    if (stamp.fault) {
        return;
    }
    demand(stamp.nonce.size() == MacNonceOctets && stamp.mac.size() == MacOctets && stamp.keyNumber >= 0);
    demand(stamp.bodyHash.isEmpty() || stamp.bodyHash.size() == MacBodyHashOctets);
    const QByteArray field = writeMacField(stamp, "\r\n");
    demand(readMacStamp(field.sliced(field.indexOf(':') + 1)) == stamp); // refolded, it is the same
}

void stampIt(const Message &message, const MacKeyring &keyring, const MacQuestion &question)
{
    const MacSigner signer{.keyNumber = 0,
        .secret = keyring.keys.constFirst().key.secret,
        .domain = "example.org",
        .now = stampedAt,
        .nonce = "twelveoctets",
        .recipients = {"bob@example.net"}};
    const auto made = signMac(message, signer);
    if (!made || message.bytes().size() > 100'000) {
        return;
    }
    const Message stamped = Message::parse(stampedMessage(message, *made));
    // A broken beginning of a header may swallow what is put before it; what is read as stamped must verify.
    if (stamped.fields().size() != message.fields().size() + 1 + made->missing.size()
        || stamped.oddity(Oddity::Kind::HeaderLimit)) {
        return;
    }
    demand(verifyMac(stamped, question, keyring).result == MacResult::Valid);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MacKeyring keyring{.keys = {{-1, {.secret = "indicia-test-key", .from = {}, .until = {}}}}};
    const MacQuestion question{.at = stampedAt, .recipients = {"bob@example.net"}};
    readField(text);
    static_cast<void>(readClearSigned(text));
    const Message message = Message::parse(text);
    static_cast<void>(verifyMac(message, question, keyring));
    const MacParts parts = findMacParts(message, stampInPart(message));
    demand(parts.stampPart < message.parts().size() && parts.companion < message.parts().size());
    demand(parts.companion < 0 || parts.companion > parts.stampPart);
    stampIt(message, keyring, question);
    return 0;
}
