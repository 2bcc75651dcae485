#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""desktopfiles.py PREFIX ID: checks that what the desktop entry and the metainfo in PREFIX name is there."""

import configparser
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def desktop_entry(prefix, name):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(prefix / "share/applications" / f"{name}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def listed(value):
    return [item for item in value.split(";") if item]


def problems(prefix, name):
    entry = desktop_entry(prefix, name)
    metainfo = ElementTree.parse(prefix / "share/metainfo" / f"{name}.metainfo.xml").getroot()

    program, *arguments = entry["Exec"].split()
    if not (prefix / "bin" / program).is_file():
        yield f"Exec names {program}, which is not installed"
    if arguments != ["%F"]:
        yield "Exec takes local files, and no addresses: %F"
    if entry["TryExec"] != program:
        yield "TryExec is not the program of Exec"
    for icon in (f"scalable/apps/{entry['Icon']}.svg", f"symbolic/apps/{entry['Icon']}-symbolic.svg"):
        if not (prefix / "share/icons/hicolor" / icon).is_file():
            yield f"icon {icon} is not installed"

    if metainfo.findtext("id") != name:
        yield "the metainfo has another id"
    if metainfo.findtext("launchable") != f"{name}.desktop":
        yield "the metainfo launches another desktop entry"
    if metainfo.findtext("icon") != entry["Icon"]:
        yield "the metainfo shows another icon"
    for binary in metainfo.findall("provides/binary"):
        if not (prefix / "bin" / binary.text).is_file():
            yield f"the metainfo provides {binary.text}, which is not installed"
        if not (prefix / "share/man/man1" / f"{binary.text}.1.gz").is_file():
            yield f"{binary.text} has no manual page"
    media_types = [element.text for element in metainfo.findall("provides/mediatype")]
    if media_types != listed(entry["MimeType"]):
        yield "the metainfo and the desktop entry differ in their media types"
    for media_type in media_types:
        declared = prefix / "share/mime/packages" / f"{name}.xml"
        own = declared.is_file() and f'type="{media_type}"' in declared.read_text()
        if not own and not Path("/usr/share/mime", f"{media_type}.xml").is_file():
            yield f"the desktop does not know {media_type}, so the package must declare it"
    for key in ("GenericName", "Comment", "Keywords"):
        if f"{key}[de]" not in entry:
            yield f"{key} has no German"


def main():
    found = list(problems(Path(sys.argv[1]), sys.argv[2]))
    print("\n".join(found) or "everything named is there")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
