// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QMetaEnum>
#include <QTest>

using namespace pitchdesk;

namespace {

Status checked(bool isGood)
{
    if (!isGood)
        return fail(ErrorCode::FieldRequired);
    return {};
}

Result<int> half(int value)
{
    if (value % 2 != 0)
        return fail(Error {ErrorCode::FieldInvalid}.with(QStringLiteral("value"), value));
    return value / 2;
}

Result<int> quarterWhenGood(int value, bool isGood)
{
    PD_TRY(checked(isGood));
    PD_ASSIGN(const int once, half(value));
    PD_ASSIGN(const int twice, half(once));
    return twice;
}

} // namespace

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesNamedArguments();
    void comparesByEveryPart();
    void isLoggedOnOneLine();
    void everyCodeHasItsName();
    void leavesTheFunctionThatTries();
};

void ErrorTest::carriesNamedArguments()
{
    const Error error = Error {ErrorCode::RowFieldInvalid}
                            .with(QStringLiteral("column"), QStringLiteral("Điểm"))
                            .with(QStringLiteral("row"), 3000000000)
                            .because(QStringLiteral("not a number"));
    QCOMPARE(error.code, ErrorCode::RowFieldInvalid);
    QCOMPARE(error.argument(QStringLiteral("column")), QStringLiteral("Điểm"));
    QCOMPARE(error.argument(QStringLiteral("row")), QStringLiteral("3000000000"));
    QCOMPARE(error.argument(QStringLiteral("file")), QString());
    QCOMPARE(error.detail, QStringLiteral("not a number"));
    const Error renamed = Error(error).with(QStringLiteral("row"), 4);
    QCOMPARE(renamed.argument(QStringLiteral("row")), QStringLiteral("4"));
    QCOMPARE(renamed.arguments.size(), 2);
}

void ErrorTest::comparesByEveryPart()
{
    const Error error = Error {ErrorCode::FileNotFound}.with(QStringLiteral("file"), QStringLiteral("a"));
    QCOMPARE(error, Error(error));
    QVERIFY(error != Error {ErrorCode::FileNotFound});
    QVERIFY(error != Error(error).because(QStringLiteral("why")));
    QVERIFY(error != Error {ErrorCode::FileExists}.with(QStringLiteral("file"), QStringLiteral("a")));
    QCOMPARE(Error {}.code, ErrorCode::Internal);
}

void ErrorTest::isLoggedOnOneLine()
{
    QCOMPARE(toLogLine(Error {ErrorCode::Cancelled}), QStringLiteral("Cancelled"));
    QCOMPARE(toLogLine(Error {ErrorCode::CellTooLarge}
                           .with(QStringLiteral("row"), 7)
                           .with(QStringLiteral("file"), QStringLiteral("a b.csv"))
                           .because(QStringLiteral("40,000 letters"))),
             QStringLiteral("CellTooLarge file=\"a b.csv\" row=\"7\" (40,000 letters)"));
}

void ErrorTest::everyCodeHasItsName()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QVERIFY(codes.keyCount() > 0);
    for (int i = 0; i < codes.keyCount(); ++i) {
        QCOMPARE(codes.value(i), i); // no two codes share a value
        QCOMPARE(toLogLine(Error {ErrorCode(codes.value(i))}), QString::fromLatin1(codes.key(i)));
    }
}

void ErrorTest::leavesTheFunctionThatTries()
{
    QCOMPARE(quarterWhenGood(12, true).value(), 3);
    QCOMPARE(quarterWhenGood(12, false).error().code, ErrorCode::FieldRequired);
    QCOMPARE(quarterWhenGood(7, true).error().argument(QStringLiteral("value")), QStringLiteral("7"));
    QCOMPARE(quarterWhenGood(14, true).error().argument(QStringLiteral("value")), QStringLiteral("7"));
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
