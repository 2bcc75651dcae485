// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsocket.h"

#include "crypto.h"
#include "imapcertificate_p.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace Indicia {

namespace {

constexpr qint64 longestTimer = 600'000; // milliseconds; nobody waits longer for a connection
constexpr qint64 slice = 50; // milliseconds until it is seen that somebody wants to stop
constexpr qint64 maxReceived = 65'536; // octets taken at once
constexpr qint64 maxWaiting = 262'144; // octets that the socket reads ahead

std::unexpected<MailFault> fault(MailTrouble trouble, const QByteArray &detail = {})
{
    return std::unexpected(MailFault{.trouble = trouble, .detail = detail});
}

class ImapSocket final : public ImapTransport
{
public:
    ImapSocket(ImapAccount account, ImapTrust trust, ImapCertificateSink refused)
        : m_account(std::move(account)), m_trust(std::move(trust)), m_refused(std::move(refused))
    { }
    ~ImapSocket() override;
    Q_DISABLE_COPY_MOVE(ImapSocket)

    [[nodiscard]] std::expected<void, MailFault> open(const ImapPatience &patience) override;
    [[nodiscard]] std::expected<void, MailFault> encrypt(const ImapPatience &patience) override;
    [[nodiscard]] std::expected<void, MailFault> send(QByteArrayView octets, const ImapPatience &patience) override;
    [[nodiscard]] std::expected<QByteArray, MailFault> receive(const ImapPatience &patience) override;
    [[nodiscard]] bool leaveThread() override;
    void enterThread() override;

private:
    enum class Waited { Done, Gone, Late, Stopped };

    template <typename Done, typename Step>
    [[nodiscard]] Waited wait(const Done &done, const Step &step, const ImapPatience &patience);
    [[nodiscard]] Waited connectToHost(const ImapPatience &patience);
    [[nodiscard]] bool configure();
    [[nodiscard]] std::expected<void, MailFault> handshake(const ImapPatience &patience);
    [[nodiscard]] std::expected<void, MailFault> judgeFailure() const;
    [[nodiscard]] QByteArray problem() const;
    [[nodiscard]] std::unexpected<MailFault> refuse(
        const QSslCertificate &certificate, const QByteArray &problem) const;

    const ImapAccount m_account;
    const ImapTrust m_trust;
    const ImapCertificateSink m_refused;
    std::unique_ptr<QSslSocket> m_socket;
    bool m_failed = false; ///< the socket has told of an error
};

ImapSocket::~ImapSocket()
{
    if (m_socket && !m_socket->thread()) {
        enterThread();
    }
}

bool ImapSocket::leaveThread()
{
    return m_socket->thread() == QThread::currentThread() && m_socket->moveToThread(nullptr);
}

void ImapSocket::enterThread()
{
    m_socket->moveToThread(QThread::currentThread());
}

/// Until @p done; @p step lets the socket work for so many milliseconds. By the socket's own waiting and not by an
/// event loop: that would let other things happen on this thread, and hears nothing of a socket that was another
/// thread's.
template <typename Done, typename Step>
ImapSocket::Waited ImapSocket::wait(const Done &done, const Step &step, const ImapPatience &patience)
{
    while (!done()) {
        if (patience.stop.stop_requested()) {
            return Waited::Stopped;
        }
        if (m_socket->state() == QAbstractSocket::UnconnectedState) {
            return Waited::Gone;
        }
        if (patience.deadline.hasExpired()) {
            return Waited::Late;
        }
        const qint64 left = patience.deadline.isForever() ? slice : patience.deadline.remainingTime() + 1;
        // What it returns does not tell a failure from time that is over: Qt may say neither, nor set an error, where
        // it has only written something by then.
        (void)step(static_cast<int>(std::min(left, slice)));
        if (m_failed && !done()) {
            return Waited::Gone;
        }
    }
    return Waited::Done;
}

/// Looking up the host and connecting, which only an event loop can give up half-way.
ImapSocket::Waited ImapSocket::connectToHost(const ImapPatience &patience)
{
    QEventLoop loop;
    const auto leave = [&loop] { loop.quit(); };
    QObject::connect(m_socket.get(), &QSslSocket::connected, &loop, leave);
    QObject::connect(m_socket.get(), &QSslSocket::errorOccurred, &loop, leave);
    const std::stop_callback stopping(
        patience.stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, leave);
    if (!patience.deadline.isForever()) {
        timer.start(static_cast<int>(std::min(patience.deadline.remainingTime() + 1, longestTimer)));
    }
    m_socket->connectToHost(QString::fromLatin1(m_account.host), m_account.port);
    if (m_socket->state() != QAbstractSocket::ConnectedState && m_socket->state() != QAbstractSocket::UnconnectedState
        && !patience.stop.stop_requested()) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        return Waited::Done;
    }
    if (patience.stop.stop_requested()) {
        return Waited::Stopped;
    }
    return m_socket->state() == QAbstractSocket::UnconnectedState ? Waited::Gone : Waited::Late;
}

bool ImapSocket::configure()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({"imap"});
    if (!m_trust.authorityFile.isEmpty()) {
        QFile file(m_trust.authorityFile);
        const auto own = file.open(QFile::ReadOnly) ? QSslCertificate::fromDevice(&file) : QList<QSslCertificate>();
        if (own.isEmpty()) {
            return false;
        }
        configuration.addCaCertificates(own);
    }
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(QString::fromLatin1(m_account.host));
    return true;
}

std::expected<void, MailFault> ImapSocket::open(const ImapPatience &patience)
{
    m_socket = std::make_unique<QSslSocket>();
    m_failed = false;
    QObject::connect(
        m_socket.get(), &QSslSocket::errorOccurred, m_socket.get(), [this](QAbstractSocket::SocketError error) {
            m_failed = m_failed || error != QAbstractSocket::SocketTimeoutError;
        });
    m_socket->setReadBufferSize(maxWaiting);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (m_account.security != ImapSecurity::Plain && (!QSslSocket::supportsSsl() || !configure())) {
        return fault(MailTrouble::NoTls, QSslSocket::supportsSsl() ? "authorities" : "library");
    }
    switch (connectToHost(patience)) {
    case Waited::Done:
        break;
    case Waited::Gone:
        return fault(MailTrouble::Unreachable, m_socket->errorString().toUtf8());
    case Waited::Late:
        return fault(MailTrouble::Unreachable);
    case Waited::Stopped:
        return fault(MailTrouble::Cancelled);
    }
    if (m_account.security == ImapSecurity::Plain && !m_socket->peerAddress().isLoopback()) {
        m_socket->abort();
        return fault(MailTrouble::NoTls);
    }
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return m_account.security == ImapSecurity::Tls ? handshake(patience) : std::expected<void, MailFault>();
}

std::expected<void, MailFault> ImapSocket::encrypt(const ImapPatience &patience)
{
    // What has come in the clear would be read as if it had come by TLS.
    if (m_socket->bytesAvailable() > 0) {
        m_socket->abort();
        return fault(MailTrouble::NoTls, "octets between STARTTLS and TLS");
    }
    return handshake(patience);
}

std::expected<void, MailFault> ImapSocket::handshake(const ImapPatience &patience)
{
    m_socket->startClientEncryption();
    const auto encrypted = [this] { return m_socket->isEncrypted(); };
    switch (wait(encrypted, [this](int time) { return m_socket->waitForEncrypted(time); }, patience)) {
    case Waited::Done:
        break;
    case Waited::Gone:
        return judgeFailure();
    case Waited::Late:
        return fault(MailTrouble::Unreachable);
    case Waited::Stopped:
        return fault(MailTrouble::Cancelled);
    }
    if (const QByteArray found = problem(); !found.isEmpty()) {
        const QSslCertificate certificate = m_socket->peerCertificate();
        m_socket->abort();
        return refuse(certificate, found);
    }
    return {};
}

std::expected<void, MailFault> ImapSocket::judgeFailure() const
{
    const auto errors = m_socket->sslHandshakeErrors();
    if (errors.isEmpty()) {
        // A server that restarts, or a network that goes, says nothing about TLS.
        const auto error = m_socket->error();
        const bool isCut = error == QAbstractSocket::RemoteHostClosedError || error == QAbstractSocket::NetworkError;
        return fault(isCut ? MailTrouble::Unreachable : MailTrouble::NoTls, m_socket->errorString().toUtf8());
    }
    // A certificate that is outdated, or no authority's, mostly is another's as well: the name says the most.
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::HostNameMismatch) {
            return refuse(m_socket->peerCertificate(), certificateProblem(error.error()));
        }
    }
    return refuse(m_socket->peerCertificate(), certificateProblem(errors.first().error()));
}

std::unexpected<MailFault> ImapSocket::refuse(const QSslCertificate &certificate, const QByteArray &problem) const
{
    if (m_refused && !certificate.isNull()) {
        m_refused(certificateFacts(certificate));
    }
    return fault(MailTrouble::BadCertificate, problem);
}

/// What Qt does not look at.
QByteArray ImapSocket::problem() const
{
    const QSslConfiguration configuration = m_socket->sslConfiguration();
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (QByteArray found = hostProblem(certificate, m_account.host); !found.isEmpty()) {
        return found;
    }
    const QByteArray protocol = configuration.nextNegotiatedProtocol();
    if (!protocol.isEmpty() && protocol != "imap") {
        return "other-protocol";
    }
    if (!m_trust.pin.isEmpty() && sha256(certificate.toDer()).value_or(QByteArray()) != m_trust.pin) {
        return "not-the-pinned-one";
    }
    return {};
}

std::expected<void, MailFault> ImapSocket::send(QByteArrayView octets, const ImapPatience &patience)
{
    if (m_socket->write(octets.data(), octets.size()) != octets.size()) {
        return fault(MailTrouble::CutOff);
    }
    m_socket->flush();
    const auto sent = [this] { return m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0; };
    switch (wait(sent, [this](int time) { return m_socket->waitForBytesWritten(time); }, patience)) {
    case Waited::Done:
        return {};
    case Waited::Gone:
        return m_socket->bytesAvailable() > 0 ? std::expected<void, MailFault>() // it said why
                                              : fault(MailTrouble::CutOff);
    case Waited::Late:
        return fault(MailTrouble::Silent);
    case Waited::Stopped:
        return fault(MailTrouble::Cancelled);
    }
    Q_UNREACHABLE_RETURN(fault(MailTrouble::CutOff));
}

std::expected<QByteArray, MailFault> ImapSocket::receive(const ImapPatience &patience)
{
    const auto come = [this] { return m_socket->bytesAvailable() > 0; };
    switch (wait(come, [this](int time) { return m_socket->waitForReadyRead(time); }, patience)) {
    case Waited::Done:
        return m_socket->read(maxReceived);
    case Waited::Gone:
        return fault(MailTrouble::CutOff);
    case Waited::Late:
        return fault(MailTrouble::Silent);
    case Waited::Stopped:
        return fault(MailTrouble::Cancelled);
    }
    Q_UNREACHABLE_RETURN(fault(MailTrouble::CutOff));
}

} // namespace

std::unique_ptr<ImapTransport> imapSocket(
    const ImapAccount &account, const ImapTrust &trust, ImapCertificateSink refused)
{
    return std::make_unique<ImapSocket>(account, trust, std::move(refused));
}

} // namespace Indicia
