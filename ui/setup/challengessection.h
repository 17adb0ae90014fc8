// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "ui/print/bookletmenu.h"
#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

class QMenu;

namespace pitchdesk {

class PickField;

/// The challenges of the event: what each owner looks for, and how many finalists it takes.
class ChallengesSection : public SetupSection
{
    Q_OBJECT

public:
    ChallengesSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;
    void showChallenge(qint64 key) { m_table->setCurrentKey(key); }

private:
    struct Snapshot {
        std::vector<ChallengeRow> challenges;
        std::vector<FormOption> owners; ///< whom it can be, by name
        std::vector<Term> fields;
        std::vector<Term> collaborations;
    };

    void buildForm();
    void buildPickFields();
    void connectTable();
    void show(const Snapshot &snapshot);
    void fillTable();
    void showCurrent();
    void add();
    void newOwner();
    void noteExported(const Result<BookletReport> &report);
    void save(const Challenge &challenge, const RecordForm<Challenge>::Done &done);
    void buildSynonyms();
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RowTable *m_table;
    RecordForm<Challenge> *m_form;
    PickField *m_owners;
    PickField *m_fields;
    PickField *m_collaborations;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QPushButton *m_newOwner;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
