// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"

#include "asciiword.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

constexpr qsizetype MaxNameLength = 253; // RFC 1035 section 2.3.4: 255 octets on the wire
constexpr qsizetype MaxLabelLength = 63; // RFC 1035 section 2.3.4

/// What an octet may be in a label. Names are looked at once or twice for each hop of each message: a table answers in
/// one step what comparisons answer in six.
enum OctetClass : quint8 {
    LetDig = 1, ///< a letter, a digit, or the underscore
    Letter = 2, ///< not a digit
};

constexpr std::array<quint8, 256> octetClasses = [] {
    std::array<quint8, 256> classes{};
    classes.fill(Letter);
    for (int letter = 0; letter < 26; ++letter) {
        classes['A' + letter] |= LetDig;
        classes['a' + letter] |= LetDig;
    }
    for (int digit = 0; digit < 10; ++digit) {
        classes['0' + digit] = LetDig;
    }
    classes['_'] |= LetDig;
    return classes;
}();

quint8 classOf(char c)
{
    return octetClasses[static_cast<quint8>(c)];
}

bool isLetDig(char c)
{
    return (classOf(c) & LetDig) != 0;
}

/// The place of the last @, or -1. Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
qsizetype lastAt(QByteArrayView mailbox)
{
    return mailbox.isEmpty() ? -1 : mailbox.lastIndexOf('@');
}

} // namespace

QByteArray normalizedDomain(QByteArrayView name)
{
    return asciiLowered(withoutFinalDot(name));
}

QByteArray normalizedDomain(const QByteArray &name)
{
    const bool isNormal
        = !name.endsWith('.') && std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    return isNormal ? name : normalizedDomain(QByteArrayView(name));
}

bool sameDomain(QByteArrayView a, QByteArrayView b)
{
    return sameWord(withoutFinalDot(a), withoutFinalDot(b));
}

bool isInDomain(QByteArrayView name, QByteArrayView ancestor)
{
    name = withoutFinalDot(name);
    ancestor = withoutFinalDot(ancestor);
    const qsizetype above = name.size() - ancestor.size();
    // The dot alone is no label: ".example.org" is not below example.org.
    const bool parted = above == 0 || (above > 1 && name[above - 1] == '.');
    return !ancestor.isEmpty() && parted && sameWord(name.sliced(above), ancestor);
}

// sub-domain = Let-dig [Ldh-str] (RFC 5321 section 4.1.2), with the underscore as a letter.
bool isFullyQualified(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > MaxNameLength) {
        return false;
    }
    // The labels from the left, in one pass.
    qsizetype start = 0;
    quint8 label = 0; // the classes of its octets
    for (qsizetype at = 0; at < name.size(); ++at) {
        const char c = name[at];
        const quint8 octetClass = classOf(c);
        if ((octetClass & LetDig) != 0 || (c == '-' && at > start)) {
            label |= octetClass;
        } else if (c == '.' && at > start && at - start <= MaxLabelLength && isLetDig(name[at - 1])) {
            start = at + 1;
            label = 0;
        } else {
            return false;
        }
    }
    const qsizetype top = name.size() - start;
    return start > 0 && top > 0 && top <= MaxLabelLength && isLetDig(name.back()) && (label & Letter) != 0;
}

QByteArrayView domainOf(QByteArrayView mailbox)
{
    const qsizetype at = lastAt(mailbox);
    return at < 0 ? QByteArrayView() : mailbox.sliced(at + 1);
}

QByteArrayView localPartOf(QByteArrayView mailbox)
{
    const qsizetype at = lastAt(mailbox);
    return at < 0 ? mailbox : mailbox.first(at);
}

} // namespace Indicia
