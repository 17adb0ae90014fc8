// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets for translators on the Proposals page: out, and back.
#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/desk/desk.h"
#include "ui/print/languagemenu.h"
#include "ui/print/translationsheet.h"
#include "ui/proposals/proposalfilterbar.h"
#include "ui/proposals/proposalspage.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace pitchdesk {

namespace {

const QString xlsx = QStringLiteral("xlsx");
constexpr int shownProblems = 3;

} // namespace

void ProposalsPage::addTranslationMenus(QMenu &menu)
{
    QMenu *out = menu.addMenu(tr("Sheet for a translator"));
    for (const Language language : allLanguages) {
        QAction *action = out->addAction(tr("Into %1…").arg(languageName(language)), this,
                                         [this, language] { writeTranslations(language); });
        action->setObjectName(QStringLiteral("export.translations.") + languageCode(language));
    }
    QAction *back = menu.addAction(tr("Take a translator's sheet back…"), this, &ProposalsPage::askForTranslations);
    back->setObjectName(QStringLiteral("export.translations.back"));
}

void ProposalsPage::writeTranslations(Language into)
{
    const EventId event = m_desk.currentEvent();
    if (!event.isValid())
        return;
    const QString suggested = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .filePath(tr("For the translator") + u'.' + xlsx);
    const TranslationSheetData data {event, m_filters->challenge(), into, m_desk.clock().now()};
    m_dialogs.saveFile(
        this, tr("Sheet for a translator"), suggested, fileFilter(xlsx), [this, data](const QString &path) {
            if (path.isEmpty())
                return;
            const QString file = withSuffix(path, xlsx);
            const DocumentLanguage words(uiLanguage());
            m_desk.read([data, words, file](Workflows &w) { return writeTranslationSheet(w, data, words, file); })
                .then(this, [this, file](const Result<int> &rows) {
                    if (rows)
                        m_message->showSuccess(
                            tr("%n text(s) to translate are in “%1”.", nullptr, *rows).arg(QFileInfo(file).fileName()));
                    else
                        showError(rows.error());
                });
        });
}

void ProposalsPage::askForTranslations()
{
    if (!m_desk.currentEvent().isValid() || m_desk.isReadOnly())
        return;
    m_dialogs.openFile(this, tr("Take a translator's sheet back"), fileFilter(xlsx), [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_dialogs.ask(this, tr("Take a translator's sheet back"), tr("Who translated it?"),
                      {{tr("A person"), ButtonRole::Accept},
                       {tr("A machine"), ButtonRole::Other},
                       {tr("Cancel"), ButtonRole::Reject}},
                      [this, path](int button) {
                          constexpr int machine = 1;
                          if (button == 0 || button == machine)
                              readTranslations(path, button == machine);
                      });
    });
}

void ProposalsPage::readTranslations(const QString &path, bool isMachine)
{
    m_desk
        .write([event = m_desk.currentEvent(), path, isMachine, words = DocumentLanguage(uiLanguage())](Workflows &w) {
            return readTranslationSheet(w, event, path, isMachine, words);
        })
        .then(this, [this](const Result<TranslationSheetOutcome> &outcome) {
            if (!outcome) {
                showError(outcome.error());
                return;
            }
            QStringList sentences {tr("%n translation(s) changed.", nullptr, outcome->changed)};
            const auto &problems = outcome->problems;
            for (size_t i = 0; i < problems.size() && i < size_t(shownProblems); ++i)
                sentences << tr("Row %1: %2.").arg(QString::number(problems[i].row), problems[i].sentence);
            if (problems.size() > size_t(shownProblems))
                sentences << tr("%n more row(s) were not taken.", nullptr, int(problems.size()) - shownProblems);
            if (outcome->rows == 0 && problems.empty())
                sentences = {tr("The sheet holds no translation that belongs to this event.")};
            const QString text = sentences.join(u' ');
            if (problems.empty() && outcome->rows > 0)
                m_message->showSuccess(text);
            else
                m_message->showWarning(text);
        });
}

} // namespace pitchdesk
