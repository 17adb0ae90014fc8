// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace pitchdesk {

Q_NAMESPACE

/// What went wrong, as a code that ui/common/errortext words in the reader's language.
/// The comment beside each code names the arguments that it carries.
enum class ErrorCode {
    Internal,  ///< a broken invariant that was caught; detail only
    Cancelled, ///< the user stopped the work
    // Files in general
    FileNotFound,    ///< file
    FileNotReadable, ///< file, reason
    FileNotWritable, ///< file, reason
    FileExists,      ///< file
    FolderNotFound,  ///< folder
    DiskFull,        ///< file
    UnknownFileType, ///< file, expected
    // The workspace
    NotAWorkspace,           ///< file
    WorkspaceDamaged,        ///< file, reason
    WorkspaceTooNew,         ///< file, found, supported
    WorkspaceInUse,          ///< file, who, host, since
    WorkspaceReadOnly,       ///< file
    WorkspaceOnNetworkShare, ///< file, system
    MigrationFailed,         ///< file, version, reason
    BackupFailed,            ///< file, reason
    DatabaseFailed,          ///< reason
    NothingToUndo,
    NothingToRedo,
    UndoBlocked, ///< action
    // Records
    RecordNotFound,   ///< kind, id
    FieldRequired,    ///< field
    FieldInvalid,     ///< field, value
    FieldTooLong,     ///< field, limit
    AlreadyExists,    ///< kind, name
    InUse,            ///< kind, name, by
    DuplicateJudged,  ///< number
    QuestionAnswered, ///< name, count
    TemplateDamaged,  ///< name, part
    TemplateTooNew,   ///< name, found, supported
    // Judging
    ScoreOutOfScale, ///< value, minimum, maximum
    ScoreNotOnStep,  ///< value, step
    RubricWeights,   ///< rubric, sum
    RubricLocked,    ///< rubric
    JudgeBarred,     ///< judge, proposal
    JudgeNotOnPanel, ///< judge, proposal
    RoundClosed,     ///< round
    DecisionNeedsReason,
    DecisionNeedsWho,
    // Screening
    ConditionInvalid,        ///< part, reason, value
    ScreeningWithdrawn,      ///< proposal
    ScreeningNoDisagreement, ///< proposal
    // Attachments
    AttachmentTooLarge,   ///< file, size, limit: MB
    AttachmentExecutable, ///< file
    AttachmentsFull,      ///< file, limit: MB
    AttachmentsTooMany,   ///< file, limit
    // Tables of text (CSV and XLSX)
    TableEmpty,           ///< file
    CsvBrokenQuote,       ///< file, row
    CsvNulByte,           ///< file, row
    CsvEncoding,          ///< file, row, encoding
    CellTooLarge,         ///< file, row, column, limit
    TooManyRows,          ///< file, limit
    TooManyColumns,       ///< file, limit
    ColumnMissing,        ///< file, column
    MappingInvalid,       ///< file, reason
    MappingColumnUnknown, ///< file, column
    RowsRefused,          ///< file, count
    NotAForm,             ///< file
    NoForms,              ///< folder
    FormLock,             ///< file
    FormOfOtherEvent,     ///< file
    FormBlank,            ///< file
    FormQuestionGone,     ///< file, count
    XlsxNotAZip,          ///< file
    XlsxEncrypted,        ///< file
    XlsxOldFormat,        ///< file
    XlsxBomb,             ///< file, limit
    XlsxPartMissing,      ///< file, part
    XlsxPartBroken,       ///< file, part, reason
    XlsxSheetMissing,     ///< file, sheet
    // Rows of an import
    RowNameMissing,      ///< row, column
    RowFieldInvalid,     ///< row, column, value
    RowUnknownChallenge, ///< row, column, value
    RowUnknownJudge,     ///< row, column, value
    RowUnknownProposal,  ///< row, column, value
    RowUnknownCriterion, ///< row, column, value
    RowTwice,            ///< row, first
    RowChanges,          ///< row, column, before, value
    RowEditedHere,       ///< row, column, before, value
    // A typed query; each with position and length in its text
    QueryUnknownField,    ///< field
    QueryUnknownValue,    ///< field, value
    QueryValueExpected,   ///< field
    QueryNumberExpected,  ///< field, value
    QueryDateExpected,    ///< value
    QueryYesOrNoExpected, ///< field, value
    QueryNotComparable,   ///< field
    QueryUnclosedQuote,
    QueryUnclosedParenthesis,
    QueryUnexpectedParenthesis,
    QueryOperandExpected,
    QueryTooDeep,
    QueryTooLong, ///< limit
    // Wrong use of a command
    UsageUnknownSample,    ///< name
    UsageUnknownLanguage,  ///< name
    UsageUnknownEvent,     ///< name
    UsageUnknownChallenge, ///< name
    UsageUnknownProposal,  ///< name
    UsageUnknownTemplate,  ///< name
    NoDisplayFont          ///< language
};
Q_ENUM_NS(ErrorCode)

/// An expected failure: a code, named arguments for the sentence, and a detail for the log only.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QMap<QString, QString> arguments;
    QString detail;

    /// Returns this error with one more named argument.
    [[nodiscard]] Error with(const QString &name, const QString &value) &&;
    [[nodiscard]] Error with(const QString &name, qint64 value) &&;
    [[nodiscard]] Error because(const QString &logDetail) &&;
    [[nodiscard]] QString argument(const QString &name) const { return arguments.value(name); }
    friend bool operator==(const Error &, const Error &) = default;
};

/// A one-line English rendering for logs and test failures; never shown to a user.
[[nodiscard]] QString toLogLine(const Error &error);

} // namespace pitchdesk
