// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailconfig.h"

#include "domainname.h"
#include "ipaddress.h"

#include <QXmlStreamReader>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxOctets = 256 * 1024;
constexpr std::size_t maxServers = 16;
constexpr int maxDepth = 32;
constexpr qsizetype maxText = 1'000; // of one element

/// What one <incomingServer> says.
struct Server
{
    QString host;
    QString port;
    QString security;
    QString user;
    bool takesPassword = false;
    bool takesToken = false;
};

class ConfigReader
{
public:
    ConfigReader(QByteArrayView xml, QByteArrayView address)
        : m_xml(xml.toByteArray()), m_address(QString::fromUtf8(address))
    { }

    std::expected<std::vector<MailServerOffer>, MailConfigError> read();

private:
    void begin();
    void end();
    void take(const QString &name, const QString &text);
    void takeEndpoint(const QString &name, const QByteArray &text);
    void finishServer();
    [[nodiscard]] QString filledIn(QString text) const;

    QXmlStreamReader m_xml;
    const QString m_address;
    QStringList m_path;
    QString m_text;
    bool m_isConfig = false;
    bool m_inServer = false;
    Server m_server;
    OAuthEndpoints m_oauth;
    std::vector<MailServerOffer> m_offers;
};

std::expected<std::vector<MailServerOffer>, MailConfigError> ConfigReader::read()
{
    while (!m_xml.atEnd() && m_offers.size() < maxServers && m_path.size() <= maxDepth) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return std::unexpected(MailConfigError::NotXml);
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::Characters:
            m_text += m_xml.text().left(maxText - m_text.size());
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        default: // Qt's enum: comments and the like
            break;
        }
    }
    if (m_xml.hasError()) {
        return std::unexpected(MailConfigError::NotXml);
    }
    if (!m_isConfig) {
        return std::unexpected(MailConfigError::NotAConfiguration);
    }
    if (!m_oauth.authorization.isEmpty() && !m_oauth.token.isEmpty()) {
        for (MailServerOffer &offer : m_offers) { // it may stand before them or after them
            offer.oauth = offer.takesToken ? m_oauth : OAuthEndpoints();
        }
    }
    return m_offers.empty() ? std::unexpected(MailConfigError::NoServer)
                            : std::expected<decltype(m_offers), MailConfigError>(m_offers);
}

void ConfigReader::begin()
{
    m_path.append(m_xml.name().toString());
    m_text.clear();
    m_isConfig = m_isConfig || m_path == QStringList{QStringLiteral("clientConfig")};
    const bool isServer
        = m_path.size() == 3 && m_isConfig && m_path[1] == u"emailProvider" && m_path[2] == u"incomingServer";
    if (isServer) {
        m_server = {};
        m_inServer = m_xml.attributes().value(u"type") == u"imap";
    }
}

void ConfigReader::end()
{
    const QString name = m_path.takeLast();
    if (m_inServer && m_path.size() == 3) {
        take(name, m_text.trimmed());
    } else if (m_inServer && m_path.size() == 2) {
        finishServer();
        m_inServer = false;
    } else if (m_path == QStringList{u"clientConfig"_s, u"oAuth2"_s}) {
        takeEndpoint(name, m_text.trimmed().toUtf8());
    }
    m_text.clear();
}

void ConfigReader::take(const QString &name, const QString &text)
{
    if (name == u"hostname") {
        m_server.host = text;
    } else if (name == u"port") {
        m_server.port = text;
    } else if (name == u"socketType") {
        m_server.security = text;
    } else if (name == u"username") {
        m_server.user = text;
    } else if (name == u"authentication") { // may stand there several times
        m_server.takesToken = m_server.takesToken || text == u"OAuth2";
        m_server.takesPassword = m_server.takesPassword || text == u"password-cleartext"
            || text == u"password-encrypted" || text == u"plain" || text == u"secure";
    }
}

void ConfigReader::takeEndpoint(const QString &name, const QByteArray &text)
{
    if (name == u"authURL") {
        m_oauth.authorization = text;
    } else if (name == u"tokenURL") {
        m_oauth.token = text;
    } else if (name == u"scope") {
        m_oauth.scope = text.simplified();
    }
}

QString ConfigReader::filledIn(QString text) const
{
    const qsizetype at = m_address.lastIndexOf(u'@');
    return text.replace(u"%EMAILADDRESS%"_s, m_address)
        .replace(u"%EMAILLOCALPART%"_s, m_address.left(at))
        .replace(u"%EMAILDOMAIN%"_s, m_address.mid(at + 1));
}

void ConfigReader::finishServer()
{
    MailServerOffer offer{.account = {}, .takesPassword = m_server.takesPassword, .takesToken = m_server.takesToken};
    offer.account.host = filledIn(m_server.host).toUtf8();
    offer.account.user = filledIn(m_server.user).toUtf8();
    offer.account.security = m_server.security == u"SSL" ? ImapSecurity::Tls : ImapSecurity::StartTls;
    offer.account.login = offer.takesPassword ? ImapLogin::Password : ImapLogin::AccessToken;
    bool isNumber = false;
    offer.account.port = m_server.port.toUShort(&isNumber);
    const bool isSafe = m_server.security == u"SSL" || m_server.security == u"STARTTLS";
    const bool isHost = isFullyQualified(offer.account.host) || IpAddress::parse(offer.account.host);
    if (isSafe && isHost && isNumber && offer.account.port > 0 && !offer.account.user.isEmpty()
        && (offer.takesPassword || offer.takesToken)) {
        m_offers.push_back(offer);
    }
}

} // namespace

std::expected<std::vector<MailServerOffer>, MailConfigError> readMailConfig(QByteArrayView xml, QByteArrayView address)
{
    if (xml.size() > maxOctets) {
        return std::unexpected(MailConfigError::TooLarge);
    }
    return ConfigReader(xml, address).read();
}

} // namespace Indicia
