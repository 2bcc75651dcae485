// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "returnedextent_p.h"

namespace Indicia {

namespace {

bool hasWholeHeader(OriginalExtent extent)
{
    switch (extent) {
    case OriginalExtent::HeadersOnly:
    case OriginalExtent::Full:
        return true;
    case OriginalExtent::None:
    case OriginalExtent::Truncated:
        return false;
    }
    return false;
}

} // namespace

bool headerIsVerbatim(const ReturnedOriginal &original)
{
    return hasWholeHeader(original.extent) && !original.inlineInText && !original.message.isRebuilt();
}

bool headerIsComplete(const ReturnedOriginal &original)
{
    const auto has = [&](const char *name) { return original.message.first(name) != nullptr; };
    const bool noSelection = has("Received") && has("From") && has("Date") && has("Message-ID");
    const bool selection
        = original.extent == OriginalExtent::HeadersOnly && !has("Received"); // who took it in wrote one
    return hasWholeHeader(original.extent) && !selection && (!original.inlineInText || noSelection)
        && !original.message.isRebuilt();
}

bool bodyIsWhole(const ReturnedOriginal &original)
{
    return original.extent == OriginalExtent::Full && !original.inlineInText && !original.message.isRebuilt();
}

} // namespace Indicia
