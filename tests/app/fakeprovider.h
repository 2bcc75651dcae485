// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"
#include "testauthority.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QThread>

#include <memory>
#include <mutex>
#include <optional>

class QTcpServer;
class QTcpSocket;

/// A provider of access tokens on 127.0.0.1, over TLS, on a thread of its own. It holds clients to the rules: a code is
/// good once, for the address and the verifier that it was asked with (RFC 6749, RFC 7636), and a refresh token for one
/// renewal. What it shall do wrong is set before it is asked.
class FakeProvider
{
public:
    explicit FakeProvider(const TestAuthority &authority, bool isExpired = false);
    ~FakeProvider();
    Q_DISABLE_COPY_MOVE(FakeProvider)

    static constexpr auto clientId = "a client";
    static constexpr auto clientSecret = "not-really-secret";

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] Indicia::OAuthClient client() const;
    /// For mail servers that ask whose token it is, without TLS.
    [[nodiscard]] QByteArray introspectionUrl() const;

    /// What the browser is led to once the user has logged in on the page @p url.
    [[nodiscard]] QByteArray redirectFrom(const QByteArray &url);
    /// What a browser is answered there; empty where nobody listens. @p host is what it believes to ask.
    static QByteArray get(const QByteArray &url, const QByteArray &host = {});
    /// Says no to all refresh tokens from now on, and to all access tokens.
    void withdraw();
    /// Says no to the access tokens of before.
    void revokeAccess();

    struct Wrongs
    {
        std::optional<QByteArray> response{}; ///< said in the place of an answer: status line, header and body
        bool stalls = false; ///< never answers
        bool grantsNoRefresh = false;
        bool rotates = true; ///< each refresh token is good once
        int lifetime = 3600; ///< in seconds
    };
    void set(const Wrongs &wrongs);

    [[nodiscard]] QByteArrayList posted() const; ///< what came to the token endpoint
    [[nodiscard]] QByteArrayList secrets() const; ///< all that must not be told to anybody
    [[nodiscard]] QByteArray lastAccess() const; ///< the access token that was given last

private:
    void serve(QTcpServer *server);
    void hear(QTcpSocket *socket);
    [[nodiscard]] QByteArray answer(const QByteArray &path, const QByteArray &body);
    [[nodiscard]] QByteArray tokens(const QHash<QByteArray, QByteArray> &form);
    [[nodiscard]] QByteArray fresh(const char *kind);

    struct Code
    {
        QByteArray challenge;
        QByteArray redirect;
    };
    QThread m_thread;
    QTcpServer *m_server = nullptr;
    QTcpServer *m_plain = nullptr;
    quint16 m_port = 0;
    quint16 m_plainPort = 0;
    mutable std::mutex m_mutex;
    Wrongs m_wrongs;
    QHash<QTcpSocket *, QByteArray> m_requests;
    QHash<QByteArray, Code> m_codes;
    QSet<QByteArray> m_refresh;
    QSet<QByteArray> m_access;
    QByteArray m_lastAccess;
    QByteArrayList m_posted;
    QByteArrayList m_secrets;
    int m_number = 0;
};
