// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importvaluesdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<ImportUnreadValue> unread()
{
    return {{u8("country"), u8("Zipangu"), {}, false, 1200},
            {u8("stage"), u8("fully grown"), {}, false, 3},
            {u8("challenge"), u8("the second one"), u8("2"), true, 2},
            {u8("fields"), u8("money things"), {}, false, 1}};
}

std::vector<Challenge> challenges()
{
    std::vector<Challenge> both(2);
    both[0].number = 1;
    both[0].title = LocalizedText::only(u8("Voice economy"), Language::English);
    both[1].number = 2;
    both[1].title = LocalizedText::only(u8("Cold chain"), Language::English);
    return both;
}

std::vector<Term> fields()
{
    Term term;
    term.code = u8("fintech");
    term.label = LocalizedText::only(u8("Fintech"), Language::English);
    return {term};
}

} // namespace

class TestImportValuesDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportValuesDialog> m_dialog;
    QTableWidget *m_table = nullptr;
    QComboBox *m_meaning = nullptr;

    void choose(int row, const QString &meaning)
    {
        m_table->setCurrentCell(row, 0);
        const int index = m_meaning->findData(meaning);
        QVERIFY2(index >= 0, qPrintable(meaning));
        m_meaning->setFocus();
        while (m_meaning->currentIndex() < index)
            QTest::keyClick(m_meaning, Qt::Key_Down);
        while (m_meaning->currentIndex() > index)
            QTest::keyClick(m_meaning, Qt::Key_Up);
    }
    QString meaningShown(int row) const { return m_table->item(row, m_table->columnCount() - 1)->text(); }

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<ImportValuesDialog>(unread(), challenges(), fields());
        m_dialog->show();
        m_table = m_dialog->findChild<QTableWidget *>(QStringLiteral("import.values.table"));
        m_meaning = m_dialog->findChild<QComboBox *>(QStringLiteral("import.values.meaning"));
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void offersWhatAFieldCanMean()
    {
        QCOMPARE(m_table->rowCount(), 4);
        QVERIFY(m_meaning->findData(u8("VN")) > 0);
        m_table->setCurrentCell(1, 0);
        QVERIFY(m_meaning->findData(u8("growth")) > 0);
        QCOMPARE(m_meaning->findData(u8("VN")), -1);
        m_table->setCurrentCell(2, 0);
        QCOMPARE(m_meaning->currentData().toString(), u8("2"));
        QCOMPARE(m_meaning->currentText(), u8("2 Cold chain"));
        m_table->setCurrentCell(3, 0);
        QCOMPARE(m_meaning->itemText(m_meaning->count() - 1), u8("Fintech"));
    }

    void givesTheMappingWhatWasChosen()
    {
        choose(0, u8("JP"));
        choose(1, QString()); // says nothing
        m_table->setCurrentCell(2, 0);
        choose(2, m_meaning->itemData(0).toString()); // left as it is
        QVERIFY(!meaningShown(0).isEmpty() && !meaningShown(1).isEmpty());
        QVERIFY(meaningShown(2).isEmpty());
        ImportMapping mapping;
        mapping.values = {{u8("country"), {{u8("ＺＩＰＡＮＧＵ"), u8("VN")}, {u8("Siam"), u8("TH")}}},
                          {u8("challenge"), {{u8("the second one"), u8("2")}}}};
        mapping.answers = {u8("Why?")};
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("import.values.accept")), Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
        const ImportMapping applied = m_dialog->applied(mapping);
        QCOMPARE(applied.answers, mapping.answers);
        const QMap<QString, QMap<QString, QString>> wanted {{u8("country"),
                                                             {{u8("Siam"), u8("TH")}, {u8("Zipangu"), u8("JP")}}},
                                                            {u8("stage"), {{u8("fully grown"), QString()}}}};
        QCOMPARE(applied.values, wanted);
    }

    void keepsTheMappingWhereNothingIsChosen()
    {
        ImportMapping mapping;
        mapping.values = {{u8("challenge"), {{u8("the second one"), u8("2")}}}};
        QCOMPARE(m_dialog->applied(mapping), mapping);
    }
};

QTEST_MAIN(TestImportValuesDialog)
#include "tst_importvaluesdialog.moc"
