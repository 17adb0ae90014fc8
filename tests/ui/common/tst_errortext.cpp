// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/common/actiontext.h"
#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace pitchdesk;

namespace {

QMetaEnum codes()
{
    return QMetaEnum::fromType<ErrorCode>();
}

/// The arguments that error.h says each code carries, by the code's name.
QMap<QString, QStringList> documentedArguments()
{
    QFile header(QStringLiteral(PROJECT_SOURCE_DIR "/core/base/error.h"));
    if (!header.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(QStringLiteral("^\\s+(\\w+),?\\s*///< ([a-z, ]+)$"),
                                         QRegularExpression::MultilineOption);
    QMap<QString, QStringList> arguments;
    for (auto it = line.globalMatch(QString::fromUtf8(header.readAll())); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        arguments.insert(match.captured(1), match.captured(2).split(QStringLiteral(", ")));
    }
    arguments.remove(QStringLiteral("Cancelled")); // its comment is a sentence
    return arguments;
}

Error errorWith(ErrorCode code, const QStringList &names)
{
    Error error {code, {}, QStringLiteral("SELECT secret detail")};
    for (const QString &name : names)
        error.arguments.insert(name, QStringLiteral("<%1 %3>").arg(name));
    return error;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setCurrentLanguage(Language::English); }
    void everyCodeHasItsSentence_data();
    void everyCodeHasItsSentence();
    void missingArgumentsLeaveASentence();
    void namesFieldsAndKindsInWords();
    void wordsNumbersAndMoments();
    void neverShowsTheDetail();
    void unknownCodeIsWordedToo();
};

void ErrorTextTest::everyCodeHasItsSentence_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("names");
    const QMap<QString, QStringList> documented = documentedArguments();
    QVERIFY(documented.size() > 40);
    for (int i = 0; i < codes().keyCount(); ++i)
        QTest::addRow("%s", codes().key(i))
            << ErrorCode(codes().value(i)) << documented.value(QString::fromLatin1(codes().key(i)));
}

void ErrorTextTest::everyCodeHasItsSentence()
{
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, names);
    const Error error = errorWith(code, names);
    const QString sentence = errorText(error);
    QVERIFY2(sentence.size() > 15 && sentence.endsWith(u'.'), qPrintable(sentence));
    for (const QString &name : names) {
        const QString shown = name == u"action" ? actionText(Action {error.argument(name), {}}) : error.argument(name);
        QVERIFY2(sentence.contains(shown), qPrintable(QString(name + u": " + sentence)));
    }
    static const QRegularExpression placeHolder(QStringLiteral("%[1-9](?!>)"));
    QVERIFY2(!QString(sentence).remove(QStringLiteral(" %3>")).contains(placeHolder), qPrintable(sentence));
    if (code != ErrorCode::Internal)
        QVERIFY2(sentence != errorText(Error {}), "has the words of another error");
}

void ErrorTextTest::missingArgumentsLeaveASentence()
{
    for (int i = 0; i < codes().keyCount(); ++i) {
        const QString sentence = errorText(Error {ErrorCode(codes().value(i)), {}, {}});
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), codes().key(i));
    }
    QVERIFY(errorText(Error {ErrorCode::RecordNotFound, {}, {}})
                .startsWith(QStringLiteral("The record is no longer there")));
    QVERIFY(!errorText(Error {ErrorCode::DatabaseFailed, {}, {}}).contains(QStringLiteral("()")));
}

void ErrorTextTest::namesFieldsAndKindsInWords()
{
    const auto field = [](const QString &code) {
        return errorText(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), code));
    };
    QVERIFY(field(QStringLiteral("title_ja")).contains(QStringLiteral("“Title”")));
    QVERIFY(field(QStringLiteral("organisation_id")).contains(QStringLiteral("“Organisation”")));
    QVERIFY(field(QStringLiteral("role")).contains(QStringLiteral("“Role”")));
    QVERIFY(field(QStringLiteral("Own words")).contains(QStringLiteral("“Own words”")));
    const QString inUse = errorText(Error {ErrorCode::InUse, {}, {}}
                                        .with(QStringLiteral("kind"), QStringLiteral("challenge"))
                                        .with(QStringLiteral("name"), QStringLiteral("Smart farms"))
                                        .with(QStringLiteral("by"), QStringLiteral("proposal")));
    QVERIFY(inUse.contains(QStringLiteral("Challenge “Smart farms”")));
    QVERIFY(inUse.contains(QStringLiteral("Proposal")));
}

void ErrorTextTest::wordsNumbersAndMoments()
{
    QVERIFY(errorText(Error {ErrorCode::TooManyRows, {}, {}}
                          .with(QStringLiteral("file"), QStringLiteral("a.csv"))
                          .with(QStringLiteral("limit"), 1000000))
                .contains(QStringLiteral("1,000,000")));
    QVERIFY(errorText(Error {ErrorCode::XlsxBomb, {}, {}}
                          .with(QStringLiteral("file"), QStringLiteral("a.xlsx"))
                          .with(QStringLiteral("limit"), 268435456))
                .contains(QStringLiteral("256.0 MiB")));
    const QString since = QStringLiteral("2026-01-19T02:41:07.250Z");
    const QString inUse = errorText(Error {ErrorCode::WorkspaceInUse, {}, {}}
                                        .with(QStringLiteral("file"), QStringLiteral("a.pitchdesk"))
                                        .with(QStringLiteral("who"), QStringLiteral("Hà"))
                                        .with(QStringLiteral("host"), QStringLiteral("desk-2"))
                                        .with(QStringLiteral("since"), since));
    QVERIFY(inUse.contains(localInstantText(fromIsoInstant(since))));
    QVERIFY(!inUse.contains(since));
    QVERIFY(errorText(Error {ErrorCode::NoDisplayFont, {}, {}}.with(QStringLiteral("language"), QStringLiteral("ja")))
                .contains(QStringLiteral("日本語")));
    QVERIFY(errorText(Error {ErrorCode::WorkspaceDamaged, {}, {}}
                          .with(QStringLiteral("file"), QStringLiteral("a"))
                          .with(QStringLiteral("reason"), QStringLiteral("truncated")))
                .contains(QStringLiteral("its end is missing")));
}

void ErrorTextTest::neverShowsTheDetail()
{
    for (int i = 0; i < codes().keyCount(); ++i)
        QVERIFY(!errorText(Error {ErrorCode(codes().value(i)), {}, QStringLiteral("secret")})
                     .contains(QStringLiteral("secret")));
}

void ErrorTextTest::unknownCodeIsWordedToo()
{
    QCOMPARE(errorText(Error {ErrorCode(9999), {}, {}}), errorText(Error {}));
}

QTEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
