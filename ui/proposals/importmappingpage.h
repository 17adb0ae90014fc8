// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "ui/proposals/importsession.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QListWidget;
class QTableView;

namespace pitchdesk {

class ImportProblemModel;
class ImportSampleModel;

/// Which column fills which field, with the file's first rows, its problems and what an import would do.
class ImportMappingPage : public QWidget
{
    Q_OBJECT

public:
    ImportMappingPage(ImportSession &session, const std::vector<Challenge> &challenges, QWidget *parent = nullptr);

    /// Shows the session's preview anew.
    void showPreview();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildMapping();
    QWidget *buildPreview();
    void addSourceRows(QFormLayout &form);
    void addFieldRows(QFormLayout &form);
    void retranslate();
    void refillColumns();
    void refillAnswers();
    void refillSheets();
    void refillReading();
    void changeSource();
    void refillChallenges();
    void showCounts();
    void takeMapping();
    void askValues();

    ImportSession &m_session;
    std::vector<Challenge> m_challenges;
    QHash<QString, QComboBox *> m_columns; ///< by field
    QHash<QWidget *, QLabel *> m_labels;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_quote = nullptr;
    QCheckBox *m_takesTheirs = nullptr;
    QComboBox *m_challenge = nullptr;
    QListWidget *m_answers = nullptr;
    QCheckBox *m_strict = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_rowsHeading = nullptr;
    QLabel *m_problemsHeading = nullptr;
    QPushButton *m_values = nullptr;
    QTableView *m_sample = nullptr;
    QTableView *m_problems = nullptr;
    ImportSampleModel *m_sampleModel = nullptr;
    ImportProblemModel *m_problemModel = nullptr;
    bool m_filling = false;
};

} // namespace pitchdesk
