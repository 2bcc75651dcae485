// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto.h"
#include "sasl.h"

#include <QString>

#include <algorithm>

namespace Indicia {

namespace {

constexpr int MinIterations = 4'096; // RFC 7677 section 4
constexpr int MaxIterations = 1'000'000; // a second's work: no server may ask for an hour

/// SASLprep (RFC 4013) as far as passwords need it: what is not ASCII is composed, and spaces are spaces.
QByteArray prepared(const QByteArray &password)
{
    if (std::ranges::all_of(password, [](char octet) { return static_cast<signed char>(octet) >= 0; })) {
        return password;
    }
    QString text = QString::fromUtf8(password);
    for (QChar &letter : text) {
        letter = letter.category() == QChar::Separator_Space ? QChar(u' ') : letter;
    }
    text.remove(QChar::SoftHyphen);
    return text.normalized(QString::NormalizationForm_KC).toUtf8();
}

/// The parts `x=value` of a message, in the order that RFC 5802 section 7 demands. Nothing where one is missing.
std::optional<QByteArray> part(QByteArrayView &message, char name)
{
    if (message.size() < 2 || message[0] != name || message[1] != '=') {
        return {};
    }
    const qsizetype comma = message.indexOf(',');
    const QByteArrayView value = comma < 0 ? message.sliced(2) : message.sliced(2, comma - 2);
    QByteArray taken = value.toByteArray();
    message = comma < 0 ? QByteArrayView() : message.sliced(comma + 1);
    return taken;
}

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

QByteArray escapedName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

class ScramSha256 final : public SaslMechanism
{
public:
    ScramSha256(const QByteArray &user, QByteArray password, QByteArray nonce)
        : m_password(std::move(password))
        , m_nonce(std::move(nonce))
        , m_firstBare("n=" + escapedName(user) + ",r=" + m_nonce)
    { }

    [[nodiscard]] QByteArray name() const override { return "SCRAM-SHA-256"; }
    [[nodiscard]] std::optional<QByteArray> initial() override
    {
        return m_nonce.isEmpty() || m_firstBare.contains('\0') ? std::nullopt : std::optional("n,," + m_firstBare);
    }
    [[nodiscard]] std::optional<QByteArray> respond(QByteArrayView challenge) override;
    [[nodiscard]] bool isSatisfied() const override { return m_state == State::Verified; }

private:
    enum class State { First, Final, Verified, Failed };

    [[nodiscard]] std::optional<QByteArray> prove(QByteArrayView first);
    [[nodiscard]] bool verify(QByteArrayView final) const;

    const QByteArray m_password;
    const QByteArray m_nonce;
    const QByteArray m_firstBare;
    QByteArray m_serverSignature;
    State m_state = State::First;
};

std::optional<QByteArray> ScramSha256::respond(QByteArrayView challenge)
{
    std::optional<QByteArray> answer;
    if (m_state == State::First) {
        answer = prove(challenge);
        m_state = answer ? State::Final : State::Failed;
    } else if (m_state == State::Final && verify(challenge)) {
        answer = QByteArray();
        m_state = State::Verified;
    } else {
        m_state = State::Failed;
    }
    return answer;
}

/// RFC 5802 section 3.
std::optional<QByteArray> ScramSha256::prove(QByteArrayView first)
{
    QByteArrayView rest = first;
    const auto nonce = part(rest, 'r');
    const auto salt = decoded(part(rest, 's').value_or(QByteArray()));
    const int iterations = part(rest, 'i').value_or(QByteArray()).toInt();
    if (!nonce || !nonce->startsWith(m_nonce) || nonce->size() == m_nonce.size() || !salt || iterations < MinIterations
        || iterations > MaxIterations) {
        return {};
    }
    const QByteArray withoutProof = "c=biws,r=" + *nonce;
    const QByteArray authMessage = m_firstBare + ',' + first.toByteArray() + ',' + withoutProof;
    const auto salted = pbkdf2(MacAlgorithm::Sha256, prepared(m_password), *salt, iterations);
    if (!salted) {
        return {};
    }
    const auto clientKey = hmac(MacAlgorithm::Sha256, *salted, "Client Key");
    const auto serverKey = hmac(MacAlgorithm::Sha256, *salted, "Server Key");
    const auto storedKey = clientKey ? sha256(*clientKey) : clientKey;
    if (!storedKey || !serverKey) {
        return {};
    }
    auto proof = hmac(MacAlgorithm::Sha256, *storedKey, authMessage);
    const auto signature = hmac(MacAlgorithm::Sha256, *serverKey, authMessage);
    if (!proof || !signature) {
        return {};
    }
    for (qsizetype at = 0; at < proof->size(); ++at) {
        (*proof)[at] = static_cast<char>((*proof)[at] ^ (*clientKey)[at]);
    }
    m_serverSignature = *signature;
    return withoutProof + ",p=" + proof->toBase64();
}

bool ScramSha256::verify(QByteArrayView final) const
{
    const auto signature = decoded(part(final, 'v').value_or(QByteArray()));
    return signature && constantTimeEqual(*signature, m_serverSignature);
}

} // namespace

std::unique_ptr<SaslMechanism> saslScramSha256(
    const QByteArray &user, const QByteArray &password, const QByteArray &nonce)
{
    return std::make_unique<ScramSha256>(user, password, nonce);
}

} // namespace Indicia
