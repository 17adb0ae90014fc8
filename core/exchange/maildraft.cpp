// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/maildraft.h"

#include "core/exchange/filebytes.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr qsizetype lineLimit = 76;        // RFC 2045 section 6.8, and what RFC 5322 section 2.1.1 asks for
constexpr qsizetype encodedWordBytes = 39; // 52 characters of Base64, and 12 around them
constexpr qsizetype stemLimit = 80;

/// What may stand in a header: no line breaks and no other control characters.
QString headerText(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return clean.simplified();
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Encoded words, each on a line of its own and none ending within a character (RFC 2047 section 5).
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray part;
    const auto finish = [&] {
        if (!part.isEmpty())
            words.append("=?UTF-8?B?" + part.toBase64() + "?=");
        part.clear();
    };
    for (const char32_t point : text.toStdU32String()) {
        const QByteArray character = QString::fromUcs4(&point, 1).toUtf8();
        if (part.size() + character.size() > encodedWordBytes)
            finish();
        part += character;
    }
    finish();
    return words.join("\r\n ");
}

/// Plain text folded at spaces; one word that is too long for a line is encoded with all others.
QByteArray foldedText(const QByteArray &name, const QString &text)
{
    if (!isPlainAscii(text) || text.contains(QStringLiteral("=?")))
        return name + ": " + encodedWords(text) + "\r\n";
    QByteArray header;
    QByteArray line = name + ':';
    for (const QString &word : text.split(u' ')) {
        const QByteArray bytes = word.toLatin1();
        if (bytes.size() > lineLimit - 2)
            return name + ": " + encodedWords(text) + "\r\n";
        if (line.size() + 1 + bytes.size() > lineLimit) {
            header += line + "\r\n";
            line.clear();
        }
        line += ' ' + bytes;
    }
    return header + line + "\r\n";
}

/// A name as a phrase (RFC 5322 section 3.2.5): quoted where it must be.
QByteArray phrase(const QString &name)
{
    if (!isPlainAscii(name) || name.contains(QStringLiteral("=?")) || name.size() > lineLimit / 2)
        return encodedWords(name);
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*$"));
    if (plain.match(name).hasMatch())
        return name.toLatin1();
    QString quoted = name;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + quoted.toLatin1() + '"';
}

QByteArray mailbox(const QByteArray &header, const QString &name, const QString &address)
{
    const QString clean = headerText(name);
    if (clean.isEmpty())
        return header + ": " + address.toLatin1() + "\r\n";
    const QByteArray named = header + ": " + phrase(clean);
    const QByteArray bracketed = " <" + address.toLatin1() + '>';
    const bool fits = !named.contains('\n') && named.size() + bracketed.size() <= lineLimit;
    return named + (fits ? "" : "\r\n") + bracketed + "\r\n";
}

/// Two digits for the day, English names, UTC (RFC 5322 section 3.3).
QByteArray mailDate(const QDateTime &instant)
{
    return QLocale::c().toString(instant.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += lineLimit)
        lines += encoded.mid(at, lineLimit) + "\r\n";
    return lines;
}

QByteArray withCrLf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

QString freeStem(const QDir &folder, const QString &stem)
{
    const auto isTaken = [&folder](const QString &name) {
        return folder.exists(name + QStringLiteral(".eml")) || folder.exists(name + QStringLiteral(".txt"));
    };
    QString name = stem;
    for (int copy = 2; isTaken(name); ++copy)
        name = QStringLiteral("%1 (%2)").arg(stem).arg(copy);
    return name;
}

} // namespace

std::optional<QString> mailAddress(const QString &text)
{
    static const QRegularExpression local(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$"));
    static const QRegularExpression domain(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QString before = plain.section(u'@', 0, 0);
    const QString ace = QString::fromLatin1(QUrl::toAce(plain.section(u'@', 1)));
    if (plain.count(u'@') != 1 || before.size() > 64 || ace.size() > 253 || !local.match(before).hasMatch()
        || !domain.match(ace).hasMatch())
        return std::nullopt;
    return QString(before + u'@' + ace);
}

QByteArray emlBytes(const MailDraft &draft)
{
    const QString sender = QStringLiteral("unsent@pitchdesk.invalid");
    QByteArray bytes;
    bytes += "Date: " + mailDate(draft.date) + "\r\n";
    bytes += mailbox("From", draft.fromName, sender);
    bytes += mailbox("To", draft.toName, mailAddress(draft.toAddress).value_or(sender));
    bytes += foldedText("Subject", headerText(draft.subject));
    QString id;
    for (const QChar c : draft.messageId)
        id += (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' ? c : QChar(u'-');
    bytes += "Message-ID: <" + (id.isEmpty() ? QByteArray("draft") : id.left(60).toLatin1())
        + "@pitchdesk.invalid>\r\n";
    bytes += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n";
    const QString language = headerText(draft.language);
    if (!language.isEmpty() && language.size() < 36 && isPlainAscii(language))
        bytes += "Content-Language: " + language.toLatin1() + "\r\n";
    bytes += "X-Unsent: 1\r\n\r\n";
    return bytes + base64Lines(withCrLf(draft.body));
}

QByteArray mailTextBytes(const MailDraft &draft, const QString &to, const QString &subject)
{
    const QString name = headerText(draft.toName);
    const QString address = mailAddress(draft.toAddress).value_or(draft.toAddress);
    const QString receiver = name.isEmpty() ? address : QString(name + QStringLiteral(" <") + address + u'>');
    return withCrLf(
        QStringLiteral("%1: %2\n%3: %4\n\n%5").arg(to, receiver, subject, headerText(draft.subject), draft.body));
}

QString safeFileStem(const QString &name)
{
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString stem;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool isBad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringView(u"<>:\"/\\|?*").contains(c);
        stem += isBad ? QChar(u' ') : c;
    }
    stem = stem.simplified();
    if (stem.size() > stemLimit) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, stem);
        finder.setPosition(stemLimit);
        stem.truncate(finder.isAtBoundary() ? stemLimit : finder.toPreviousBoundary());
    }
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    while (stem.startsWith(u'.') || stem.startsWith(u' '))
        stem.remove(0, 1);
    if (stem.isEmpty())
        return QStringLiteral("letter");
    return reserved.match(stem).hasMatch() ? QString(u'_' + stem) : stem;
}

Result<QStringList> writeMailDrafts(const std::vector<MailDraft> &drafts, const QString &folder, const QString &to,
                                    const QString &subject)
{
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return fail(Error {ErrorCode::FolderNotFound, {}, {}}.with(QStringLiteral("folder"), folder));
    QStringList written;
    for (const MailDraft &draft : drafts) {
        const QString stem = freeStem(place, safeFileStem(draft.fileName));
        const QString path = place.filePath(stem + QStringLiteral(".eml"));
        PD_TRY(writeWhole(path, emlBytes(draft)));
        PD_TRY(writeWhole(place.filePath(stem + QStringLiteral(".txt")), mailTextBytes(draft, to, subject)));
        written.append(path);
    }
    return written;
}

} // namespace pitchdesk
