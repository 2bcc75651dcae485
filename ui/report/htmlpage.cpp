// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlpage.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView style(
    ":root{color-scheme:light dark}"
    "body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:80em;padding:0 1em}"
    "table{border-collapse:collapse;margin:1em 0}"
    "th,td{border:1px solid #8888;padding:.25em .5em;text-align:start;vertical-align:top;overflow-wrap:anywhere}"
    "td.number{text-align:end}h1{font-size:1.5em}h2{font-size:1.15em}.small{font-size:.85em}");

} // namespace

void beginHtmlPage(QXmlStreamWriter &page, const QString &title)
{
    page.writeDTD(u"<!DOCTYPE html>\n"_s);
    page.writeStartElement(u"html"_s);
    page.writeAttribute(u"lang"_s, QLocale().bcp47Name());
    page.writeAttribute(u"dir"_s, QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    page.writeStartElement(u"head"_s);
    page.writeEmptyElement(u"meta"_s);
    page.writeAttribute(u"charset"_s, u"utf-8"_s);
    page.writeEmptyElement(u"meta"_s);
    page.writeAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
    page.writeAttribute(u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    page.writeTextElement(u"title"_s, title);
    page.writeTextElement(u"style"_s, style);
    page.writeEndElement();
    page.writeStartElement(u"body"_s);
}

void endHtmlPage(QXmlStreamWriter &page)
{
    page.writeEndElement(); // body
    page.writeEndElement(); // html
    page.writeEndDocument();
}

} // namespace Indicia
