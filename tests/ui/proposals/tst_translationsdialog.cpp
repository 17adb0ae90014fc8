// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/proposals/proposalpane.h"
#include "ui/proposals/translationsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// The translations of a proposal of the sample: opened from its pane, written, and read beneath the original.
class TestTranslationsDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Dialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ProposalPane> m_pane;
    int m_file = 0;

    TranslationsDialog *dialog() { return m_pane->findChild<TranslationsDialog *>(); }
    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = dialog()->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }
    void open()
    {
        QTest::mouseClick(m_pane->findChild<QPushButton *>(QStringLiteral("proposals.translations")), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->findChild<QPlainTextEdit *>(QStringLiteral("translations.1.text")));
    }
    void close(const char *button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
    QString shown(const char *name)
    {
        auto *label = m_pane->findChild<QLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    std::vector<TranslatedText> stored()
    {
        auto future = m_desk->read([](Workflows &workflows) { return workflows.translations.texts(ProposalId(2)); });
        future.waitForFinished();
        return future.result().value_or(std::vector<TranslatedText> {});
    }
    void write(std::function<Status(Workflows &)> work)
    {
        auto future = m_desk->write(std::move(work));
        future.waitForFinished();
        QVERIFY(future.result());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        auto created = m_desk->create(m_folder.filePath(QStringLiteral("t%1.pitchdesk").arg(++m_file)), options,
                                      QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished() && m_desk->currentEvent().isValid(), 60000);
        m_pane = std::make_unique<ProposalPane>(*m_desk, m_dialogs);
        m_pane->resize(420, 700);
        m_pane->show();
        connect(m_desk.get(), &Desk::committed, m_pane.get(), &ProposalPane::reload);
        m_pane->showProposal(ProposalId(2), 1);
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(QStringLiteral("proposals.translations"))->isVisible());
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void aTranslationIsWrittenAndReadBeneathTheOriginal()
    {
        open();
        QCOMPARE(find<QLabel>("translations.1.original")->text(), stored()[0].original);
        QCOMPARE(find<QComboBox>("translations.language")->currentText(), QStringLiteral("English"));
        QTest::keyClicks(find<QPlainTextEdit>("translations.1.text"), QStringLiteral("Measuring rice"));
        find<QLineEdit>("translations.1.by")->setText(QStringLiteral("Ngoc"));
        find<QCheckBox>("translations.1.machine")->click();
        close("translations.save");
        QTRY_COMPARE(shown("proposals.reader.translation"), QStringLiteral("Measuring rice"));
        QCOMPARE(shown("proposals.reader.translation.line"),
                 QStringLiteral("translated by Ngoc, machine translation, not checked"));
        open();
        QVERIFY(find<QCheckBox>("translations.1.machine")->isChecked());
        find<QCheckBox>("translations.1.checked")->click();
        close("translations.save");
        QTRY_VERIFY(shown("proposals.reader.translation.line").endsWith(QStringLiteral("checked by Mai")));
        QCOMPARE(stored()[0].translations.size(), size_t(1));
    }

    void isStaleWhenTheOriginalChanges()
    {
        open();
        QTest::keyClicks(find<QPlainTextEdit>("translations.1.text"), QStringLiteral("Rice"));
        find<QCheckBox>("translations.1.checked")->click();
        close("translations.save");
        write([](Workflows &workflows) -> Status {
            PD_ASSIGN(ProposalDetail detail, workflows.proposals.proposal(ProposalId(2)));
            detail.proposal.title += QStringLiteral(" 2");
            return workflows.proposals.save(detail.proposal).map([](ProposalId) {});
        });
        QTRY_VERIFY(shown("proposals.reader.translation.line").endsWith(QStringLiteral("changed since")));
        open();
        QVERIFY(find<QWidget>("translations.1.stale")->isVisible());
        QVERIFY(!find<QCheckBox>("translations.1.checked")->isChecked());
        close("translations.save"); // nothing was touched, so it stays as it was
        QVERIFY(stored()[0].isStale(stored()[0].translations.front()));
        QCOMPARE(stored()[0].translations.front().checkedBy, QStringLiteral("Mai"));
        open();
        find<QCheckBox>("translations.1.checked")->click();
        close("translations.save");
        QTRY_VERIFY(shown("proposals.reader.translation.line").endsWith(QStringLiteral("checked by Mai")));
    }

    void whatWasTypedIsKeptWhenTheLanguageChanges()
    {
        open();
        QTest::keyClicks(find<QPlainTextEdit>("translations.1.text"), QStringLiteral("In English"));
        auto *language = find<QComboBox>("translations.language");
        language->setCurrentIndex(2);
        Q_EMIT language->activated(2);
        QTRY_VERIFY(find<QPlainTextEdit>("translations.1.text")->toPlainText().isEmpty());
        QTest::keyClicks(find<QPlainTextEdit>("translations.1.text"), QStringLiteral("Bang tieng Viet"));
        close("translations.save");
        QCOMPARE(stored()[0].translations.size(), size_t(2));
        QCOMPARE(stored()[0].in(Language::Vietnamese)->text, QStringLiteral("Bang tieng Viet"));
        QCOMPARE(stored()[0].in(Language::English)->text, QStringLiteral("In English"));
    }

    void offersAnotherLanguageThanTheProposalIsWrittenIn()
    {
        m_pane->showProposal(ProposalId(1), 1); // in English
        QTRY_COMPARE(shown("proposals.reader.title"),
                     QStringLiteral("Invoice finance for the third tier of garment suppliers"));
        open();
        QCOMPARE(find<QComboBox>("translations.language")->currentText(), QStringLiteral("日本語"));
        close("translations.cancel");
    }

    void cancelChangesNothing()
    {
        open();
        QTest::keyClicks(find<QPlainTextEdit>("translations.1.text"), QStringLiteral("Gone"));
        m_dialogs.setNextAnswer(false); // no, it is not to be lost
        QTest::mouseClick(find<QPushButton>("translations.cancel"), Qt::LeftButton);
        QCOMPARE(m_dialogs.asked().size(), 1);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(find<QPlainTextEdit>("translations.1.text")->toPlainText(), QStringLiteral("Gone"));
        m_dialogs.setNextAnswer(true);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_dialogs.asked().size(), 2);
        QVERIFY(stored()[0].translations.empty());
    }
};

QTEST_MAIN(TestTranslationsDialog)
#include "tst_translationsdialog.moc"
