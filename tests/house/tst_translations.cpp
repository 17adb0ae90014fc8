// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/tree.h"

#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pitchdesk;

namespace {

struct Message {
    QString type; ///< "unfinished", "vanished", "obsolete"; empty = finished
    bool isCounted = false;
    QStringList forms; ///< one, or as many as the language has for numbers
};

/// Messages of a catalogue by context, source and comment in one line.
using Catalogue = QMap<QString, Message>;

Message readTranslation(QXmlStreamReader &xml, bool isCounted)
{
    Message message;
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    message.isCounted = isCounted;
    if (!isCounted) {
        message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        return message;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return message;
}

void readMessage(QXmlStreamReader &xml, const QString &context, Catalogue &catalogue)
{
    const bool isCounted = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    QString source;
    QString comment;
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("comment"))
            comment = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            message = readTranslation(xml, isCounted);
        else
            xml.skipCurrentElement();
    }
    const QString key =
        QStringLiteral("%1 | %2%3").arg(context, source, comment.isEmpty() ? QString() : QString(u" | " + comment));
    catalogue.insert(key, message);
}

void readContext(QXmlStreamReader &xml, Catalogue &catalogue)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("name"))
            name = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            readMessage(xml, name, catalogue);
        else
            xml.skipCurrentElement();
    }
}

/// The catalogue in `text`; empty when it is none.
Catalogue readCatalogue(const QByteArray &text)
{
    Catalogue catalogue;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != QStringLiteral("TS"))
        return {};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("context"))
            readContext(xml, catalogue);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? Catalogue() : catalogue;
}

QSet<QString> placeHolders(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?([0-9]{1,2}|n)"));
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// What is wrong with one message in a language that has `numberForms` forms for numbers.
QString wrongMessage(const QString &key, const Message &message, int numberForms)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.forms.isEmpty() || (message.isCounted && message.forms.size() != numberForms))
        return QStringLiteral("has %1 form(s)").arg(message.forms.size());
    const QSet<QString> wanted = placeHolders(key.section(QStringLiteral(" | "), 1, 1));
    for (const QString &form : message.forms) {
        QSet<QString> own = placeHolders(form);
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (numberForms > 1 && message.isCounted && wanted.contains(QStringLiteral("n")))
            own.insert(QStringLiteral("n")); // "one proposal" needs no figure
        if (own != wanted)
            return QStringLiteral("has other place-holders: ") + form;
    }
    return {};
}

QString path(const QString &name)
{
    return QStringLiteral("translations/") + name;
}

/// The strings that the sources hold now, as Qt's own tool finds them; empty when it cannot be run.
Catalogue stringsInSources()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("lupdate"),
                                                        {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    const QTemporaryDir folder;
    const QString result = folder.filePath(QStringLiteral("now.ts"));
    const QString list = folder.filePath(QStringLiteral("sources.lst"));
    QFile listFile(list);
    if (tool.isEmpty() || !listFile.open(QIODevice::WriteOnly))
        return {};
    for (const QString &top : {QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString &file : house::files({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, top))
            listFile.write(QString(QStringLiteral(PROJECT_SOURCE_DIR) + u'/' + file + u'\n').toUtf8());
    }
    listFile.close();
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(PROJECT_SOURCE_DIR));
    process.start(tool,
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral(PROJECT_SOURCE_DIR), QString(u'@' + list),
                   QStringLiteral("-ts"), result});
    constexpr int patience = 120'000;
    QFile made(result);
    if (!process.waitForFinished(patience) || !made.open(QIODevice::ReadOnly))
        return {};
    return readCatalogue(made.readAll());
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void allLanguagesHoldTheSameStrings();
    void catalogueHoldsEveryStringOfTheSources();
};

void TranslationsTest::findsWhatIsWrong()
{
    const Catalogue catalogue = readCatalogue(
        R"(<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="ja"><context>
        <name>A</name>
        <message><source>good %1</source><translation>良い %1</translation></message>
        <message><source>open</source><translation type="unfinished"></translation></message>
        <message><source>empty</source><translation> </translation></message>
        <message><source>lost %1</source><translation>なし</translation></message>
        <message numerus="yes"><source>%n item(s)</source><translation><numerusform>%n 件</numerusform></translation></message>
        </context></TS>)");
    QCOMPARE(catalogue.size(), 5);
    QStringList wrong;
    for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
        if (!wrongMessage(it.key(), it.value(), 1).isEmpty())
            wrong << it.key();
    }
    QCOMPARE(wrong,
             QStringList({QStringLiteral("A | empty"), QStringLiteral("A | lost %1"), QStringLiteral("A | open")}));
    QVERIFY(readCatalogue("<TS><context>").isEmpty());
}

void TranslationsTest::everyStringIsTranslated_data()
{
    QTest::addColumn<int>("numberForms");
    QTest::addRow("pitchdesk_en.ts") << 2;
    QTest::addRow("pitchdesk_ja.ts") << 1;
    QTest::addRow("pitchdesk_vi.ts") << 1;
    QTest::addRow("qtbase_vi.ts") << 1;
    QCOMPARE(house::files({QStringLiteral("*.ts")}, QStringLiteral("translations")).size(), 4);
}

void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(int, numberForms);
    const Catalogue catalogue = readCatalogue(house::contents(path(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY2(catalogue.size() > 20, "the catalogue is missing, broken or all but empty");
    QStringList wrong;
    for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
        const QString problem = wrongMessage(it.key(), it.value(), numberForms);
        if (!problem.isEmpty())
            wrong << QStringLiteral("%1: %2").arg(it.key(), problem);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 string(s):\n%2").arg(wrong.size()).arg(wrong.join(u'\n'))));
}

void TranslationsTest::allLanguagesHoldTheSameStrings()
{
    const QStringList english = readCatalogue(house::contents(path(QStringLiteral("pitchdesk_en.ts")))).keys();
    QVERIFY(!english.isEmpty());
    for (const QString &name : {QStringLiteral("pitchdesk_ja.ts"), QStringLiteral("pitchdesk_vi.ts")}) {
        const QStringList other = readCatalogue(house::contents(path(name))).keys();
        QSet<QString> differing(english.begin(), english.end());
        const QSet<QString> others(other.begin(), other.end());
        differing = (differing - others) + (others - differing);
        const QStringList listed(differing.cbegin(), differing.cend());
        QVERIFY2(listed.isEmpty(), qPrintable(QString(name + u":\n" + listed.join(u'\n'))));
    }
}

void TranslationsTest::catalogueHoldsEveryStringOfTheSources()
{
    const Catalogue now = stringsInSources();
    if (now.isEmpty())
        QSKIP("Qt's lupdate is not here");
    const Catalogue catalogue = readCatalogue(house::contents(path(QStringLiteral("pitchdesk_en.ts"))));
    const auto onlyIn = [](const Catalogue &one, const Catalogue &other) {
        QStringList keys = one.keys();
        keys.removeIf([&other](const QString &key) { return other.contains(key); });
        return keys;
    };
    const QStringList missing = onlyIn(now, catalogue);
    const QStringList left = onlyIn(catalogue, now);
    QVERIFY2(missing.isEmpty(),
             qPrintable(
                 QString(QStringLiteral("run the target update_translations; missing:\n") + missing.join(u'\n'))));
    QVERIFY2(left.isEmpty(),
             qPrintable(
                 QString(QStringLiteral("run the target update_translations; no longer used:\n") + left.join(u'\n'))));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
