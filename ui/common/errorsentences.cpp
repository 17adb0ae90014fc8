// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errorsentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pitchdesk {

namespace {

using enum ErrorCode;

template<size_t count>
const Sentence *find(const std::array<Sentence, count> &sentences, ErrorCode code)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(),
                                    [code](const Sentence &sentence) { return sentence.code == code; });
    return found == sentences.end() ? nullptr : &*found;
}

constexpr auto fileSentences = std::to_array<Sentence>({
    {Internal,
     {},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Something in the program went wrong and the action was not carried out. Try it again, or start the program anew.")},
    {Cancelled, {}, QT_TRANSLATE_NOOP("ErrorText", "You stopped this. Nothing was changed.")},
    {FileNotFound,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText", "The file “%1” is not there. Check whether it was moved or renamed.")},
    {FileNotReadable,
     {"file", "reason"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The file “%1” cannot be read (%2). Check that you may open it and that no other program holds it.")},
    {FileNotWritable,
     {"file", "reason"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The file “%1” cannot be written (%2). Check that you may write there, or choose another place.")},
    {FileExists, {"file"}, QT_TRANSLATE_NOOP("ErrorText", "There is already a file “%1”. Choose another name.")},
    {FolderNotFound,
     {"folder"},
     QT_TRANSLATE_NOOP("ErrorText", "The folder “%1” is not there. Create it or choose another one.")},
    {DiskFull,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no room left on the disk for “%1”. Nothing was lost; make room and try again.")},
    {UnknownFileType,
     {"file", "expected"},
     QT_TRANSLATE_NOOP("ErrorText", "The program does not know the type of “%1”. Use one of these: %2.")},
});

constexpr auto workspaceSentences = std::to_array<Sentence>({
    {NotAWorkspace,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a PitchDesk file. Choose a file whose name ends in .pitchdesk.")},
    {WorkspaceDamaged,
     {"file", "reason"},
     QT_TRANSLATE_NOOP("ErrorText", "The file “%1” is damaged (%2). Restore a backup.")},
    {WorkspaceTooNew,
     {"file", "found", "supported"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The file “%1” was made by a newer PitchDesk (version %2 of the file; this program reads up to %3). Install the newer program.")},
    {WorkspaceInUse,
     {"file", "who", "host", "since"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file “%1” is open: %2 on %3 since %4. Ask them to close it, or open it read-only."),
     QT_TRANSLATE_NOOP("ErrorText", "The file is open in another program. Close it there, or open it read-only.")},
    {WorkspaceReadOnly,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file “%1” may only be read. Copy it to a place where you may write to change it."),
     QT_TRANSLATE_NOOP("ErrorText", "The file is open read-only, so nothing can be changed.")},
    {WorkspaceOnNetworkShare,
     {"file", "system"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” lies on a network share (%2), where it could be damaged. Copy it to a disk of this computer.")},
    {MigrationFailed,
     {"file", "version", "reason"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The file “%1” could not be brought up to version %2 (%3). It was left as it was; a backup lies beside it.")},
    {BackupFailed,
     {"file", "reason"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The backup “%1” could not be made (%2). Check the disk and the folder, then back up again.")},
    {DatabaseFailed,
     {"reason"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The file could not be read or changed (%1). Nothing was changed; check the file in the settings."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file could not be read or changed. Nothing was changed; check the file in the settings.")},
    {NothingToUndo, {}, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    {NothingToRedo, {}, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
    {UndoBlocked,
     {"action"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” cannot be undone, because something that came later depends on it. Change it by hand instead.")},
});

constexpr auto recordSentences = std::to_array<Sentence>({
    {RecordNotFound,
     {"kind", "id"},
     QT_TRANSLATE_NOOP("ErrorText", "%1 %2 is no longer there. It may have been deleted; choose another one."),
     QT_TRANSLATE_NOOP("ErrorText", "The record is no longer there. It may have been deleted; choose another one.")},
    {FieldRequired, {"field"}, QT_TRANSLATE_NOOP("ErrorText", "“%1” is needed. Fill it in.")},
    {FieldInvalid,
     {"field", "value"},
     QT_TRANSLATE_NOOP("ErrorText", "“%2” does not fit the field “%1”. Correct it."),
     QT_TRANSLATE_NOOP("ErrorText", "A field holds something that does not fit. Correct it.")},
    {FieldTooLong,
     {"field", "limit"},
     QT_TRANSLATE_NOOP("ErrorText", "The text in “%1” is too long: it may have %2 characters. Shorten it.")},
    {AlreadyExists,
     {"kind", "name"},
     QT_TRANSLATE_NOOP("ErrorText", "%1: there is already one named “%2”. Choose another name.")},
    {InUse,
     {"kind", "name", "by"},
     QT_TRANSLATE_NOOP("ErrorText", "%1 “%2” cannot be deleted, because it is used by: %3. Remove it there first."),
     QT_TRANSLATE_NOOP("ErrorText", "This cannot be deleted, because other records use it. Remove it there first.")},
    {QuestionAnswered,
     {"name", "count"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The question “%1” cannot be deleted, because proposals answer it: %2. Let the form not ask it "
                       "any more instead.")},
    {DuplicateJudged,
     {"number"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Proposal %1 has scores or a decision already, which would be lost. Keep that one and merge the other into it.")},
    {TemplateDamaged,
     {"name", "part"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The template “%1” cannot be used: what stands at %2 does not belong there. Delete it, and save an event as a template again.")},
    {TemplateTooNew,
     {"name", "found", "supported"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The template “%1” was made by a newer PitchDesk (version %2 of templates; this program reads up to %3). Install the newer program.")},
    {ScoreOutOfScale,
     {"value", "minimum", "maximum"},
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not on the scale. Enter a score from %2 to %3.")},
    {ScoreNotOnStep,
     {"value", "step"},
     QT_TRANSLATE_NOOP("ErrorText", "%1 is between two steps of the scale. Scores go in steps of %2.")},
    {RubricWeights,
     {"rubric", "sum"},
     QT_TRANSLATE_NOOP("ErrorText", "The weights of the rubric “%1” add up to %2. They must add up to 100.")},
    {RubricLocked,
     {"rubric"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The rubric “%1” is locked, since scores were given by it. Make a new version to change it.")},
    {JudgeBarred,
     {"judge", "proposal"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "%1 has a conflict of interest with the proposal “%2” and cannot score it. Dismiss the conflict first if it is none.")},
    {JudgeNotOnPanel,
     {"judge", "proposal"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 is not on the panel that scores the proposal “%2”. Put the judge on the panel first.")},
    {RoundClosed,
     {"round"},
     QT_TRANSLATE_NOOP("ErrorText", "The round “%1” is closed. Open it again to change scores.")},
    {DecisionNeedsReason, {}, QT_TRANSLATE_NOOP("ErrorText", "A decision needs a reason. Say in a few words why.")},
    {DecisionNeedsWho,
     {},
     QT_TRANSLATE_NOOP("ErrorText",
                       "A decision needs the name of who decides. Open the file again and enter your name.")},
    {ConditionInvalid,
     {"part", "reason", "value"},
     QT_TRANSLATE_NOOP("ErrorText", "The condition cannot be used: at %1, %2 (%3). Correct it and try again."),
     QT_TRANSLATE_NOOP("ErrorText", "A part of the condition is not filled in. Complete it and try again.")},
    {ScreeningWithdrawn,
     {"proposal"},
     QT_TRANSLATE_NOOP("ErrorText", "Proposal %1 was withdrawn, so it is not screened. Change its status first.")},
    {ScreeningNoDisagreement,
     {"proposal"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "Those who screened proposal %1 do not differ, so there is nothing to choose. Give a verdict.")},
});

constexpr auto tableSentences = std::to_array<Sentence>({
    {TableEmpty,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText", "The file “%1” holds no table. Its first row must name the columns.")},
    {CsvBrokenQuote,
     {"file", "row"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "In “%1”, a quotation mark opened in row %2 is never closed. Correct the file or export it again.")},
    {CsvNulByte,
     {"file", "row"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "Row %2 of “%1” holds a character that no text has. Export the file again as CSV in UTF-8.")},
    {CsvEncoding,
     {"file", "row", "encoding"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Row %2 of “%1” is not written in %3. Choose another encoding, or export the file again as CSV in UTF-8.")},
    {AttachmentTooLarge,
     {"file", "size", "limit"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” has %2 MB, and a file may have %3 MB. Make it smaller, or keep it elsewhere and write a note.")},
    {AttachmentExecutable,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” could run a program when it is opened, so it is not added. Ask for a PDF instead.")},
    {AttachmentsFull,
     {"file", "limit"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” is not added: the attachments of this workspace may have %2 MB together. Take large ones out of a copy of it, or begin a new workspace.")},
    {AttachmentsTooMany,
     {"file", "limit"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is not added: at most %2 files come in at once. Add the others after them.")},
    {CellTooLarge,
     {"file", "row", "column", "limit"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "In “%1”, the cell in row %2, column %3 is too long: it may have %4 characters. Shorten it.")},
    {TooManyRows,
     {"file", "limit"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” has too many rows: at most %2 can be read. Split the file.")},
    {TooManyColumns,
     {"file", "limit"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” has too many columns: at most %2 can be read. Remove those that are not needed.")},
    {ColumnMissing,
     {"file", "column"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” has no column “%2”. Add it, or choose another column for this field.")},
    {MappingInvalid,
     {"file", "reason"},
     QT_TRANSLATE_NOOP("ErrorText", "The column mapping “%1” cannot be used (%2). Make it anew.")},
    {MappingColumnUnknown,
     {"file", "column"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The column mapping uses a column “%2”, which “%1” does not have. Choose another column.")},
    {RowsRefused,
     {"file", "count"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Nothing was imported from “%1”, because some rows have problems: %2. Correct them, or import the other rows.")},
    {NotAForm,
     {"file"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” is no application form that PitchDesk made. Choose a filled form, or import it as a table.")},
    {NoForms,
     {"folder"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The folder “%1” has no Excel file in it. Choose the folder with the forms that came back.")},
    {FormLock,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is a lock that Excel left while a form was open. Close the form, or leave it out.")},
    {FormOfOtherEvent, {"file"}, QT_TRANSLATE_NOOP("ErrorText", "“%1” is a form of another event. Import it there.")},
    {FormBlank,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is a form in which nothing is filled in. Leave it out.")},
    {FormQuestionGone,
     {"file", "count"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” answers questions that are no longer there: %2. Those answers are left out.")},
    {XlsxNotAZip,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is not an Excel file, although its name says so. Open it in Excel and save it as XLSX.")},
    {XlsxEncrypted,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is protected by a password. Open it in Excel, remove the password and save it again.")},
    {XlsxOldFormat,
     {"file"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is in the old Excel format (XLS). Open it in Excel and save it as XLSX.")},
    {XlsxBomb,
     {"file", "limit"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "“%1” unpacks to more than %2, which no usual table does. Check where it comes from, or save it as CSV.")},
    {XlsxPartMissing,
     {"file", "part"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The Excel file “%1” is incomplete: its part “%2” is missing. Save it again in Excel.")},
    {XlsxPartBroken,
     {"file", "part", "reason"},
     QT_TRANSLATE_NOOP("ErrorText", "The Excel file “%1” is damaged in its part “%2” (%3). Save it again in Excel.")},
    {XlsxSheetMissing,
     {"file", "sheet"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” has no sheet “%2”. Choose another sheet.")},
});

constexpr auto rowSentences = std::to_array<Sentence>({
    {RowNameMissing,
     {"row", "column"},
     QT_TRANSLATE_NOOP("ErrorText", "Row %1 has no name of the applicant in column “%2”. Add it and import again.")},
    {RowFieldInvalid,
     {"row", "column", "value"},
     QT_TRANSLATE_NOOP("ErrorText", "Row %1: “%3” does not fit column “%2”. Correct it and import again.")},
    {RowUnknownChallenge,
     {"row", "column", "value"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Row %1: column “%2” names the challenge “%3”, which this event does not have. Correct the name or add the challenge.")},
    {RowUnknownJudge,
     {"row", "column", "value"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Row %1: column “%2” names the judge “%3”, whom this event does not have. Correct the name or add the judge.")},
    {RowUnknownProposal,
     {"row", "column", "value"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "Row %1: column “%2” names the proposal “%3”, which this event does not have. Correct it.")},
    {RowUnknownCriterion,
     {"row", "column", "value"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "Row %1: column “%2” names the criterion “%3”, which the rubric does not have. Correct it.")},
    {RowTwice,
     {"row", "first"},
     QT_TRANSLATE_NOOP("ErrorText", "Row %1 says the same as row %2 once more. Keep one of the two.")},
    {RowChanges,
     {"row", "column", "before", "value"},
     QT_TRANSLATE_NOOP("ErrorText", "Row %1, column “%2”: “%3” becomes “%4”.")},
    {RowEditedHere,
     {"row", "column", "before", "value"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Row %1, column “%2”: the file now says “%4”, but “%3” was entered here since the last import and stays.")},
    {UsageUnknownSample,
     {"name"},
     QT_TRANSLATE_NOOP("ErrorText", "There is no sample named “%1”. Ask for the help to see which there are.")},
    {UsageUnknownLanguage,
     {"name"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a language of the program. Use en, ja or vi.")},
    {UsageUnknownEvent,
     {"name"},
     QT_TRANSLATE_NOOP("ErrorText", "The file has no event “%1”. Use the id or the uid of one of its events.")},
    {UsageUnknownChallenge,
     {"name"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The event has no challenge “%1”. Use the number, the id or the uid of one of its challenges.")},
    {UsageUnknownProposal,
     {"name"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "The event has no proposal “%1”. Use the number, the id or the uid of one of its proposals.")},
    {UsageUnknownTemplate,
     {"name"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no template “%1”. Use the uid, the id or the name that “template list” shows.")},
    {NoDisplayFont,
     {"language"},
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "No font on this computer has the letters of this language: %1. Install one, for example Noto Sans CJK JP.")},
});

} // namespace

const Sentence *fileSentence(ErrorCode code)
{
    return find(fileSentences, code);
}

const Sentence *workspaceSentence(ErrorCode code)
{
    return find(workspaceSentences, code);
}

const Sentence *recordSentence(ErrorCode code)
{
    return find(recordSentences, code);
}

const Sentence *tableSentence(ErrorCode code)
{
    return find(tableSentences, code);
}

const Sentence *rowSentence(ErrorCode code)
{
    return find(rowSentences, code);
}

} // namespace pitchdesk
