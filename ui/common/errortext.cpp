// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include "ui/common/errorsentences.h"
#include "ui/common/errorwords.h"

#include <QCoreApplication>

namespace pitchdesk {

namespace {

/// The group of a code. A new code does not compile without a warning until it has its place here.
const Sentence *sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
    case ErrorCode::Cancelled:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileExists:
    case ErrorCode::FolderNotFound:
    case ErrorCode::DiskFull:
    case ErrorCode::UnknownFileType:
        return fileSentence(code);
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceTooNew:
    case ErrorCode::WorkspaceInUse:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceOnNetworkShare:
    case ErrorCode::MigrationFailed:
    case ErrorCode::BackupFailed:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::UndoBlocked:
        return workspaceSentence(code);
    case ErrorCode::RecordNotFound:
    case ErrorCode::FieldRequired:
    case ErrorCode::FieldInvalid:
    case ErrorCode::FieldTooLong:
    case ErrorCode::AlreadyExists:
    case ErrorCode::InUse:
    case ErrorCode::DuplicateJudged:
    case ErrorCode::QuestionAnswered:
    case ErrorCode::TemplateDamaged:
    case ErrorCode::TemplateTooNew:
    case ErrorCode::ScoreOutOfScale:
    case ErrorCode::ScoreNotOnStep:
    case ErrorCode::RubricWeights:
    case ErrorCode::RubricLocked:
    case ErrorCode::JudgeBarred:
    case ErrorCode::JudgeNotOnPanel:
    case ErrorCode::RoundClosed:
    case ErrorCode::DecisionNeedsReason:
    case ErrorCode::DecisionNeedsWho:
    case ErrorCode::ConditionInvalid:
    case ErrorCode::ScreeningWithdrawn:
    case ErrorCode::ScreeningNoDisagreement:
        return recordSentence(code);
    case ErrorCode::AttachmentTooLarge:
    case ErrorCode::AttachmentExecutable:
    case ErrorCode::AttachmentsFull:
    case ErrorCode::AttachmentsTooMany:
    case ErrorCode::TableEmpty:
    case ErrorCode::CsvBrokenQuote:
    case ErrorCode::CsvNulByte:
    case ErrorCode::CsvEncoding:
    case ErrorCode::CellTooLarge:
    case ErrorCode::TooManyRows:
    case ErrorCode::TooManyColumns:
    case ErrorCode::ColumnMissing:
    case ErrorCode::MappingInvalid:
    case ErrorCode::MappingColumnUnknown:
    case ErrorCode::RowsRefused:
    case ErrorCode::NotAForm:
    case ErrorCode::NoForms:
    case ErrorCode::FormLock:
    case ErrorCode::FormOfOtherEvent:
    case ErrorCode::FormBlank:
    case ErrorCode::FormQuestionGone:
    case ErrorCode::XlsxNotAZip:
    case ErrorCode::XlsxEncrypted:
    case ErrorCode::XlsxOldFormat:
    case ErrorCode::XlsxBomb:
    case ErrorCode::XlsxPartMissing:
    case ErrorCode::XlsxPartBroken:
    case ErrorCode::XlsxSheetMissing:
        return tableSentence(code);
    case ErrorCode::RowNameMissing:
    case ErrorCode::RowFieldInvalid:
    case ErrorCode::RowUnknownChallenge:
    case ErrorCode::RowUnknownJudge:
    case ErrorCode::RowUnknownProposal:
    case ErrorCode::RowUnknownCriterion:
    case ErrorCode::RowTwice:
    case ErrorCode::RowChanges:
    case ErrorCode::RowEditedHere:
    case ErrorCode::UsageUnknownSample:
    case ErrorCode::UsageUnknownLanguage:
    case ErrorCode::UsageUnknownEvent:
    case ErrorCode::UsageUnknownChallenge:
    case ErrorCode::UsageUnknownProposal:
    case ErrorCode::UsageUnknownTemplate:
    case ErrorCode::NoDisplayFont:
        return rowSentence(code);
    case ErrorCode::QueryUnknownField:
    case ErrorCode::QueryUnknownValue:
    case ErrorCode::QueryValueExpected:
    case ErrorCode::QueryNumberExpected:
    case ErrorCode::QueryDateExpected:
    case ErrorCode::QueryYesOrNoExpected:
    case ErrorCode::QueryNotComparable:
    case ErrorCode::QueryUnclosedQuote:
    case ErrorCode::QueryUnclosedParenthesis:
    case ErrorCode::QueryUnexpectedParenthesis:
    case ErrorCode::QueryOperandExpected:
    case ErrorCode::QueryTooDeep:
    case ErrorCode::QueryTooLong:
        return querySentence(code);
    }
    return nullptr; // a number that is no code
}

/// The sentence with its place-holders filled, all at once, so that a "%1" within a file name stays what it is.
QString filled(const QString &sentence, const QStringList &words)
{
    switch (words.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(words[0]);
    case 2:
        return sentence.arg(words[0], words[1]);
    case 3:
        return sentence.arg(words[0], words[1], words[2]);
    default:
        return sentence.arg(words[0], words[1], words[2], words[3]);
    }
}

} // namespace

QString errorText(const Error &error)
{
    const Sentence *sentence = sentenceFor(error.code);
    if (!sentence)
        sentence = fileSentence(ErrorCode::Internal);
    QStringList words;
    bool isComplete = true;
    for (const char *name : sentence->arguments) {
        if (!name)
            continue;
        words << argumentWord(error, QString::fromLatin1(name));
        isComplete = isComplete && !words.last().isEmpty();
    }
    if (!isComplete && sentence->without)
        return QCoreApplication::translate("ErrorText", sentence->without);
    return filled(QCoreApplication::translate("ErrorText", sentence->text), words);
}

} // namespace pitchdesk
