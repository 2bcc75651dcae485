// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeprovider.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 60'000;

QHash<QByteArray, QByteArray> formOf(const QByteArray &body)
{
    QHash<QByteArray, QByteArray> form;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        form.insert(
            pair.first(std::max<qsizetype>(equals, 0)), QByteArray::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return form;
}

QByteArray http(const char *status, const QByteArray &body)
{
    return QByteArray("HTTP/1.1 ") + status
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray error(const char *word)
{
    return http("400 Bad Request", QByteArray(R"({"error":")") + word + R"(","error_description":"because"})");
}

QByteArray queryItem(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

} // namespace

FakeProvider::FakeProvider(const TestAuthority &authority, bool isExpired)
{
    const QStringList past{u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s};
    const auto certificate
        = authority.issue(u"provider"_s, u"x"_s, u"DNS:localhost,IP:127.0.0.1"_s, isExpired ? past : QStringList());
    QFile key(certificate.keyFile);
    if (!key.open(QFile::ReadOnly)) {
        return;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate.certificateFile));
    const QByteArray octets = key.readAll();
    QSslKey secret(octets, QSsl::Ec);
    if (secret.isNull()) {
        secret = QSslKey(octets, QSsl::Rsa);
    }
    tls.setPrivateKey(secret);
    auto *server = new QSslServer;
    server->setSslConfiguration(tls);
    m_server = server;
    m_plain = new QTcpServer;
    m_server->moveToThread(&m_thread);
    m_plain->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            serve(m_server);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_plain,
        [this] {
            serve(m_plain);
            m_plainPort = m_plain->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FakeProvider::~FakeProvider()
{
    if (m_server != nullptr) {
        QMetaObject::invokeMethod(m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        QMetaObject::invokeMethod(m_plain, [this] { delete m_plain; }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

void FakeProvider::serve(QTcpServer *server)
{
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, server, [this, socket] { hear(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, server, [this, socket] {
                m_requests.remove(socket);
                socket->deleteLater();
            });
            hear(socket);
        }
    });
    (void)server->listen(QHostAddress(QHostAddress::LocalHost));
}

void FakeProvider::hear(QTcpSocket *socket)
{
    QByteArray &request = m_requests[socket];
    request += socket->readAll();
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    qsizetype length = 0;
    for (const QByteArray &line : request.first(end).split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            length = line.sliced(15).trimmed().toLongLong();
        }
    }
    if (request.size() < end + 4 + length) {
        return;
    }
    const QByteArray reply = answer(request.split(' ').value(1), request.sliced(end + 4, length));
    request.clear();
    if (!reply.isEmpty()) {
        socket->write(reply);
        socket->disconnectFromHost();
    }
}

QByteArray FakeProvider::answer(const QByteArray &path, const QByteArray &body)
{
    const std::lock_guard lock(m_mutex);
    if (path.startsWith("/introspect/")) { // of a mail server
        const bool known = m_access.contains(path.sliced(12));
        return http("200 OK", known ? R"({"active":true,"username":"me@example.org"})" : R"({"active":false})");
    }
    m_posted.append(body);
    if (m_wrongs.stalls) {
        return {};
    }
    return m_wrongs.response ? *m_wrongs.response : tokens(formOf(body));
}

QByteArray FakeProvider::fresh(const char *kind)
{
    const QByteArray word = QByteArray(kind) + '-' + QByteArray::number(++m_number) + '-'
        + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_secrets.append(word);
    return word;
}

QByteArray FakeProvider::tokens(const QHash<QByteArray, QByteArray> &form)
{
    if (form.value("client_id") != clientId || form.value("client_secret") != clientSecret) {
        return error("invalid_client");
    }
    m_secrets.append(form.value("code_verifier"));
    if (form.value("grant_type") == "authorization_code") {
        if (!m_codes.contains(form.value("code"))) {
            return error("invalid_grant");
        }
        const Code code = m_codes.take(form.value("code"));
        const QByteArray challenge = QCryptographicHash::hash(form.value("code_verifier"), QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (challenge != code.challenge || form.value("redirect_uri") != code.redirect) {
            return error("invalid_grant");
        }
    } else if (form.value("grant_type") != "refresh_token" || !m_refresh.contains(form.value("refresh_token"))) {
        return error("invalid_grant");
    }
    const bool first = form.value("grant_type") == "authorization_code";
    QByteArray refresh;
    if (m_wrongs.rotates || first) {
        m_refresh.remove(form.value("refresh_token"));
        refresh = fresh("refresh");
        m_refresh.insert(refresh);
    }
    m_lastAccess = fresh("access");
    m_access.insert(m_lastAccess);
    QByteArray body = R"({"access_token":")" + m_lastAccess + R"(","token_type":"Bearer","expires_in":)"
        + QByteArray::number(m_wrongs.lifetime);
    if (!refresh.isEmpty() && !m_wrongs.grantsNoRefresh) {
        body += R"(,"refresh_token":")" + refresh + '"';
    }
    return http("200 OK", body + '}');
}

Indicia::OAuthClient FakeProvider::client() const
{
    const QByteArray base = "https://localhost:" + QByteArray::number(m_port);
    return {.endpoints = {.authorization = base + "/authorize", .token = base + "/token", .scope = "mail"},
        .id = clientId,
        .secret = clientSecret};
}

QByteArray FakeProvider::introspectionUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_plainPort) + "/introspect/";
}

QByteArray FakeProvider::redirectFrom(const QByteArray &url)
{
    const QUrl page = QUrl::fromEncoded(url, QUrl::StrictMode);
    const std::lock_guard lock(m_mutex);
    const QByteArray code = fresh("code");
    const QByteArray redirect = queryItem(page, u"redirect_uri"_s);
    if (queryItem(page, u"code_challenge_method"_s) == "S256") {
        m_codes.insert(code, {queryItem(page, u"code_challenge"_s), redirect});
    }
    m_secrets.append(queryItem(page, u"state"_s));
    return redirect + "?code=" + code + "&state=" + queryItem(page, u"state"_s).toPercentEncoding();
}

void FakeProvider::withdraw()
{
    const std::lock_guard lock(m_mutex);
    m_refresh.clear();
    m_access.clear();
}

void FakeProvider::revokeAccess()
{
    const std::lock_guard lock(m_mutex);
    m_access.clear();
}

void FakeProvider::set(const Wrongs &wrongs)
{
    const std::lock_guard lock(m_mutex);
    m_wrongs = wrongs;
}

QByteArrayList FakeProvider::posted() const
{
    const std::lock_guard lock(m_mutex);
    return m_posted;
}

QByteArrayList FakeProvider::secrets() const
{
    const std::lock_guard lock(m_mutex);
    return m_secrets;
}

QByteArray FakeProvider::lastAccess() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastAccess;
}

QByteArray FakeProvider::get(const QByteArray &url, const QByteArray &host)
{
    const QUrl place = QUrl::fromEncoded(url);
    QTcpSocket socket;
    socket.connectToHost(place.host(), static_cast<quint16>(place.port()));
    if (!socket.waitForConnected(patience)) {
        return {};
    }
    socket.write("GET " + place.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? place.authority().toLatin1() : host) + "\r\n\r\n");
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience)) {
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}
