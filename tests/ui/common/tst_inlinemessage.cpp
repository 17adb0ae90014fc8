// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inlinemessage.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pitchdesk;

class InlineMessageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    InlineMessage *m_message = nullptr;

    QToolButton *close() { return m_message->findChild<QToolButton *>(QStringLiteral("message.close")); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_message = new InlineMessage(m_window.get());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void isHiddenUntilItSaysSomething()
    {
        QVERIFY(!m_message->isVisible());
        m_message->showError(QStringLiteral("The file is damaged."));
        QVERIFY(m_message->isVisible());
        QCOMPARE(m_message->text(), QStringLiteral("The file is damaged."));
        QCOMPARE(m_message->accessibleName(), m_message->text());
        m_message->clear();
        QVERIFY(!m_message->isVisible());
        QCOMPARE(m_message->text() + m_message->accessibleName(), QString());
    }

    void toneGoesWithAPicture()
    {
        QStringList pictures;
        const auto note = [&](Tone tone) {
            QCOMPARE(m_message->tone(), tone);
            auto *label = m_message->findChild<QLabel *>();
            const QImage picture = label->pixmap().toImage();
            QVERIFY(!picture.isNull());
            pictures << QString::number(qHashBits(picture.constBits(), size_t(picture.sizeInBytes())));
        };
        m_message->showError(QStringLiteral("a"));
        note(Tone::Stop);
        m_message->showWarning(QStringLiteral("b"));
        note(Tone::Watch);
        m_message->showInfo(QStringLiteral("c"));
        note(Tone::Accent);
        m_message->showSuccess(QStringLiteral("d"));
        note(Tone::Good);
        pictures.removeDuplicates();
        QCOMPARE(pictures.size(), 4); // colour is not the only sign
    }

    void isClosedByItsButton()
    {
        QSignalSpy closed(m_message, &InlineMessage::closed);
        m_message->showInfo(QStringLiteral("Restored."));
        QVERIFY(!close()->accessibleName().isEmpty());
        QTest::mouseClick(close(), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_message->isVisible());
        m_message->setClosable(false);
        m_message->showInfo(QStringLiteral("Restored."));
        QVERIFY(!close()->isVisible());
    }

    void screenReadersReadTheSentence()
    {
        m_message->showError(QStringLiteral("Fill in the name."));
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_message);
        QVERIFY(spoken && !spoken->state().invisible);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Fill in the name."));
    }

    void takesAsManyLinesAsTheSentence()
    {
        m_message->setFixedWidth(300);
        m_message->showError(QStringLiteral("<b>Short</b>"));
        m_message->adjustSize();
        const int one = m_message->sizeHint().height();
        const auto labels = m_message->findChildren<QLabel *>();
        QVERIFY(std::all_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->textFormat() != Qt::RichText; }));
        m_message->showError(
            QStringLiteral("A long sentence that says what happened and what to do about it. ").repeated(4));
        QVERIFY(m_message->heightForWidth(300) > one);
    }
};

QTEST_MAIN(InlineMessageTest)
#include "tst_inlinemessage.moc"
