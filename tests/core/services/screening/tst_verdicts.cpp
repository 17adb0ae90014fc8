// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/verdicts.h"

#include <QTest>

using namespace pitchdesk;

namespace {

Screening said(const char *who, ScreeningVerdict verdict, const char *reason = "")
{
    return {ProposalId(1), QString::fromUtf8(who), {}, verdict, QString::fromUtf8(reason)};
}

} // namespace

class VerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheNewestOfOne()
    {
        using enum ScreeningVerdict;
        QVERIFY(!countingVerdict(1, {}));
        QCOMPARE(countingVerdict(1, {said("A", Eligible), said("B", Ineligible)})->who, QStringLiteral("B"));
    }

    void needsTwoWhoAgree()
    {
        using enum ScreeningVerdict;
        QVERIFY(!countingVerdict(2, {said("A", Eligible)}));
        QVERIFY(!countingVerdict(2, {said("A", Eligible), said("B", AskAgain)}));
        const auto agreed =
            countingVerdict(2, {said("A", Ineligible, "a"), said("B", Eligible), said("C", Ineligible, "c")});
        QVERIFY(agreed);
        QCOMPARE(agreed->verdict, Ineligible);
        QCOMPARE(agreed->reason, QStringLiteral("c")); // the newest of those who agree
    }

    void knowsWhereItStands()
    {
        constexpr auto Received = ProposalState::Received;
        constexpr auto Incomplete = ProposalState::Incomplete;
        const std::vector<Screening> one {said("A", ScreeningVerdict::Eligible)};
        const std::vector<Screening> differ {said("A", ScreeningVerdict::Eligible),
                                             said("B", ScreeningVerdict::AskAgain, "no address")};
        QCOMPARE(standingOf(2, {}, Received, {}), ScreeningStanding::Open);
        QCOMPARE(standingOf(2, one, Received, {}), ScreeningStanding::Waiting);
        QCOMPARE(standingOf(1, one, ProposalState::Eligible, {}), ScreeningStanding::Done);
        QCOMPARE(standingOf(2, differ, Received, {}), ScreeningStanding::Disagreed);
        QCOMPARE(standingOf(2, differ, Incomplete, {}), ScreeningStanding::Disagreed);
        QCOMPARE(standingOf(2, differ, Incomplete, QStringLiteral("no address")), ScreeningStanding::Done);
        QCOMPARE(standingOf(2, differ, ProposalState::Eligible, {}), ScreeningStanding::Disagreed);
    }

    void tellsEachReaderTheRulesReason()
    {
        EligibilityRule rule;
        rule.reason = {QStringLiteral("Founded too early."), QStringLiteral("設立が古すぎます。"),
                       QStringLiteral("Thành lập quá sớm."), Language::English};
        const QString written = QStringLiteral("設立が古すぎます。\nAnd call us.");
        QCOMPARE(reasonFor(written, {rule}, Language::Vietnamese), QStringLiteral("Thành lập quá sớm.\nAnd call us."));
        QCOMPARE(reasonFor(written, {}, Language::Vietnamese), written);
        QCOMPARE(reasonFor({}, {rule}, Language::Vietnamese), QString());
    }
};

QTEST_APPLESS_MAIN(VerdictsTest)
#include "tst_verdicts.moc"
