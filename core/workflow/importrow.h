// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/personname.h"
#include "core/domain/proposal.h"
#include "core/workflow/importlookup.h"
#include "core/workflow/importmapping.h"
#include "core/workflow/importvalues.h"

#include <QMap>

namespace pitchdesk {

/// What a row says of a proposal. A field that its cell leaves open, or does not say readably, is empty.
struct RowValues {
    QString applicant;
    QString applicantKana;
    QString title;
    QString summary;
    QString country;
    QString website;
    QString contact;
    NameParts contactParts; ///< where they are known
    QString contactKana;
    QString email;
    QString phone;
    QString language;
    bool isLanguageStated = false; ///< by a cell; else it was detected
    QString externalId;
    std::optional<ChallengeId> challenge;
    std::vector<TermId> fields;
    StartupStage stage = StartupStage::NotStated;
    int foundedYear = 0;
    QDateTime receivedAt;
    QMap<int, QString> kept;   ///< column → text that is kept as an answer
    std::vector<int> readable; ///< columns of fields whose text need not be kept
};

/// By what a row is known again.
struct RowIdentity {
    QString key;  ///< of the proposal
    QString hash; ///< of what the row says
};

/// What reading the cells of a table's rows needs to know.
struct RowContext {
    QStringList header;
    MappedColumns columns;
    ChallengeMatcher challenges;
    TermMatcher terms;
    QTimeZone zone; ///< of times without one
    DateOrder dateOrder = DateOrder::DayFirst;
    int latestYear = 0;       ///< in which a company can have been founded
    QString defaultChallenge; ///< uid of the challenge of rows that name none; may be empty
    /// What the mapping says that texts mean, by the folded text.
    std::array<QHash<QString, QString>, importFieldCount> meanings {};
};

/// Reads rows of proposals cell by cell.
class RowReader
{
public:
    explicit RowReader(RowContext context)
        : m_context(std::move(context))
    {
    }

    [[nodiscard]] const RowContext &context() const { return m_context; }
    [[nodiscard]] RowIdentity identify(const QStringList &cells) const;
    /// RowNameMissing, or a name that is too long to be one.
    [[nodiscard]] std::optional<ImportProblem> checkName(int row, const QStringList &cells) const;
    /// Adds to `problems` what cannot be read. RowUnknownChallenge skips the row; any other is a note.
    [[nodiscard]] RowValues read(int row, const QStringList &cells, std::vector<ImportProblem> &problems) const;

private:
    class Cells;
    [[nodiscard]] QString cell(const QStringList &cells, ImportField field) const;
    [[nodiscard]] std::optional<QDateTime> instant(const QString &text, ImportField field) const;
    void readLists(const Cells &cells, RowValues &values) const;
    void readParsed(const Cells &cells, RowValues &values) const;
    void readLines(const Cells &cells, RowValues &values) const;
    void readContact(const Cells &cells, RowValues &values) const;
    [[nodiscard]] QByteArray meaningsIn(const QStringList &cells) const;

    RowContext m_context;
};

/// What the mapping says that a text of a field means; the text itself where it says nothing.
[[nodiscard]] QString meaningOf(const RowContext &context, ImportField field, const QString &text);

/// An error of a row: `code` with row, column and the cell's text, cut where it is long.
[[nodiscard]] ImportProblem rowProblem(ErrorCode code, int row, const QString &column, const QString &value,
                                       bool skipsRow);

} // namespace pitchdesk
