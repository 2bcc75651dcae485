#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ifinstalled.sh TOOL ARGS...: runs the tool, or says that there is none and exits 77, which CTest shows as skipped.
command -v "$1" >/dev/null || {
    echo "skipped: $1 is not installed"
    exit 77
}
exec "$@"
