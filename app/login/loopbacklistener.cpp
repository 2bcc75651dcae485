// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopbacklistener.h"

#include <QHash>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace Indicia {

namespace {

constexpr int mostIntrusions = 50; // each by a request of its own; browsers ask for a picture or two
constexpr qsizetype mostVisitors = 16; // at once
constexpr std::chrono::seconds requestPatience{20}; // browsers open connections before they need them
constexpr std::chrono::milliseconds farewell{2000};

QByteArray page(const char *status, const QString &text)
{
    const QByteArray body = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Indicia</title></head><body><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    return QByteArray("HTTP/1.1 ") + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'\r\n"
          "Referrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Those who come to the port while it is open.
class Visitors : public QObject
{
public:
    Visitors(QTcpServer &server, const QByteArray &state, const BrowserPages &pages, QEventLoop &loop)
        : m_server(server), m_state(state), m_pages(pages), m_loop(loop), m_port(server.serverPort())
    {
        connect(&server, &QTcpServer::newConnection, this, [this] { admit(); });
        admit(); // who came before
    }
    [[nodiscard]] const std::optional<OAuthRedirect> &redirect() const { return m_redirect; }
    [[nodiscard]] bool areTooMany() const { return m_intrusions > mostIntrusions; }
    [[nodiscard]] QTcpSocket *bringer() const { return m_bringer; }

private:
    void admit()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            socket->setReadBufferSize(mostRedirectOctets);
            if (m_requests.size() >= mostVisitors) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            m_requests.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_requests.remove(socket);
                socket->deleteLater();
            });
            QTimer::singleShot(requestPatience, socket, [socket] { socket->abort(); });
            hear(socket); // what it said before
        }
    }
    void hear(QTcpSocket *socket)
    {
        if (m_redirect || !m_requests.contains(socket)) {
            return;
        }
        QByteArray &request = m_requests[socket];
        request += socket->read(mostRedirectOctets - request.size());
        const auto read = readRedirect(request, m_port, m_state);
        if (read) {
            m_redirect = *read;
            m_bringer = socket;
            m_server.close(); // the one answer
            socket->write(page("200 OK", m_pages.done));
            m_loop.quit();
        } else if (read.error() != OAuthIntrusion::NotWhole) {
            turnAway(socket, read.error());
        }
    }
    void turnAway(QTcpSocket *socket, OAuthIntrusion intrusion)
    {
        m_requests.remove(socket);
        socket->write(
            page(intrusion == OAuthIntrusion::WrongPlace ? "404 Not Found" : "400 Bad Request", m_pages.refused));
        socket->disconnectFromHost();
        if (++m_intrusions > mostIntrusions) {
            m_server.close();
            m_loop.quit();
        }
    }

    QTcpServer &m_server;
    const QByteArray &m_state;
    const BrowserPages &m_pages;
    QEventLoop &m_loop;
    const quint16 m_port;
    QHash<QTcpSocket *, QByteArray> m_requests;
    std::optional<OAuthRedirect> m_redirect;
    QTcpSocket *m_bringer = nullptr;
    int m_intrusions = 0;
};

} // namespace

bool LoopbackListener::listen()
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost)); // IPv4 and a port that the system chooses
}

std::expected<OAuthRedirect, OAuthFault> LoopbackListener::wait(
    const QByteArray &state, const BrowserPages &pages, QDeadlineTimer deadline, const std::stop_token &stop)
{
    Visitors visitors(m_server, state, pages, m_loop);
    QTimer::singleShot(deadline.remainingTimeAsDuration(), Qt::PreciseTimer, &m_loop, &QEventLoop::quit);
    const std::stop_callback stopping(
        stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
    while (!visitors.redirect() && !visitors.areTooMany() && !deadline.hasExpired() && !stop.stop_requested()) {
        m_loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    m_server.close();
    if (visitors.redirect()) {
        QTcpSocket *const bringer = visitors.bringer();
        bringer->disconnectFromHost(); // once the page is with the browser
        if (bringer->state() != QAbstractSocket::UnconnectedState) {
            bringer->waitForDisconnected(static_cast<int>(farewell.count()));
        }
        return *visitors.redirect();
    }
    return std::unexpected(OAuthFault{stop.stop_requested() ? OAuthTrouble::Cancelled
            : visitors.areTooMany()                         ? OAuthTrouble::Intruded
                                                            : OAuthTrouble::TimedOut,
        {}});
}

} // namespace Indicia
