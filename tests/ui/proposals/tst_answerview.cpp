// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/proposals/proposalreader.h"

#include <QLabel>
#include <QTest>

using namespace pitchdesk;

/// What the reading pane says of answers.
class TestAnswerView : public QObject
{
    Q_OBJECT

    ProposalReader m_reader;

    void show(const std::vector<AnswerView> &answers)
    {
        ProposalReading reading;
        reading.detail.proposal.number = 1;
        reading.answers = answers;
        m_reader.resize(500, 700);
        m_reader.showDetail(reading, {}, QStringLiteral("Asia/Tokyo"));
        m_reader.show();
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : m_reader.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
    QStringList findings() const
    {
        QStringList texts;
        for (const QLabel *label : m_reader.findChildren<QLabel *>(QStringLiteral("proposals.reader.finding")))
            texts << label->text();
        return texts;
    }
    static Question question(const char *label)
    {
        Question made;
        made.id = QuestionId(1);
        made.label = LocalizedText::only(QString::fromUtf8(label), Language::English);
        return made;
    }

private Q_SLOTS:
    void saysWhatDoesNotFit()
    {
        show({{question("Plan"), QStringLiteral("A plan"),
               AnswerFinding {QuestionId(1), AnswerFault::OverLimit, {}, 312, 300, false}},
              {question("Team"), QStringLiteral("Three"), std::nullopt}});
        QTRY_COMPARE(findings(), QStringList(QStringLiteral("312 words, of at most 300.")));
        QVERIFY(texts().contains(QStringLiteral("Three")));
    }
    void namesWhatIsMissing()
    {
        show({{question("Plan"), QString(), AnswerFinding {QuestionId(1), AnswerFault::Missing, {}, 0, 0, false}},
              {question("Nobody answers"), QString(), std::nullopt}});
        QTRY_COMPARE(findings(), QStringList(QStringLiteral("The answer is required, and missing.")));
        QVERIFY(texts().contains(QStringLiteral("Plan")));
        QVERIFY(!texts().contains(QStringLiteral("Nobody answers")));
    }
    void marksWhatOnlyTheDeskReads()
    {
        Question secret = question("Bank");
        secret.audience = Audience::Desk;
        show({{secret, QStringLiteral("Yes"), std::nullopt}});
        QTRY_VERIFY(texts().contains(QStringLiteral("Bank (The desk only)")));
        QVERIFY(findings().isEmpty());
    }
};

QTEST_MAIN(TestAnswerView)
#include "tst_answerview.moc"
