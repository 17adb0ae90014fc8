<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Added programme “%1”</source>
        <translation>Added programme “%1”</translation>
    </message>
    <message>
        <source>Added a programme</source>
        <translation>Added a programme</translation>
    </message>
    <message>
        <source>Changed programme “%1”</source>
        <translation>Changed programme “%1”</translation>
    </message>
    <message>
        <source>Changed a programme</source>
        <translation>Changed a programme</translation>
    </message>
    <message>
        <source>Deleted programme “%1”</source>
        <translation>Deleted programme “%1”</translation>
    </message>
    <message>
        <source>Deleted a programme</source>
        <translation>Deleted a programme</translation>
    </message>
    <message>
        <source>Added event “%1”</source>
        <translation>Added event “%1”</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>Added an event</translation>
    </message>
    <message>
        <source>Changed event “%1”</source>
        <translation>Changed event “%1”</translation>
    </message>
    <message>
        <source>Changed an event</source>
        <translation>Changed an event</translation>
    </message>
    <message>
        <source>Deleted event “%1”</source>
        <translation>Deleted event “%1”</translation>
    </message>
    <message>
        <source>Deleted an event</source>
        <translation>Deleted an event</translation>
    </message>
    <message>
        <source>Added organiser “%1”</source>
        <translation>Added organiser “%1”</translation>
    </message>
    <message>
        <source>Added an organiser</source>
        <translation>Added an organiser</translation>
    </message>
    <message>
        <source>Changed organiser “%1”</source>
        <translation>Changed organiser “%1”</translation>
    </message>
    <message>
        <source>Changed an organiser</source>
        <translation>Changed an organiser</translation>
    </message>
    <message>
        <source>Deleted organiser “%1”</source>
        <translation>Deleted organiser “%1”</translation>
    </message>
    <message>
        <source>Deleted an organiser</source>
        <translation>Deleted an organiser</translation>
    </message>
    <message>
        <source>Moved organiser “%1”</source>
        <translation>Moved organiser “%1”</translation>
    </message>
    <message>
        <source>Moved an organiser</source>
        <translation>Moved an organiser</translation>
    </message>
    <message>
        <source>Added milestone “%1”</source>
        <translation>Added milestone “%1”</translation>
    </message>
    <message>
        <source>Added a milestone</source>
        <translation>Added a milestone</translation>
    </message>
    <message>
        <source>Changed milestone “%1”</source>
        <translation>Changed milestone “%1”</translation>
    </message>
    <message>
        <source>Changed a milestone</source>
        <translation>Changed a milestone</translation>
    </message>
    <message>
        <source>Deleted milestone “%1”</source>
        <translation>Deleted milestone “%1”</translation>
    </message>
    <message>
        <source>Deleted a milestone</source>
        <translation>Deleted a milestone</translation>
    </message>
    <message>
        <source>Moved milestone “%1”</source>
        <translation>Moved milestone “%1”</translation>
    </message>
    <message>
        <source>Moved a milestone</source>
        <translation>Moved a milestone</translation>
    </message>
    <message>
        <source>Added calendar day “%1”</source>
        <translation>Added calendar day “%1”</translation>
    </message>
    <message>
        <source>Added a calendar day</source>
        <translation>Added a calendar day</translation>
    </message>
    <message>
        <source>Changed calendar day “%1”</source>
        <translation>Changed calendar day “%1”</translation>
    </message>
    <message>
        <source>Changed a calendar day</source>
        <translation>Changed a calendar day</translation>
    </message>
    <message>
        <source>Deleted calendar day “%1”</source>
        <translation>Deleted calendar day “%1”</translation>
    </message>
    <message>
        <source>Deleted a calendar day</source>
        <translation>Deleted a calendar day</translation>
    </message>
    <message>
        <source>Changed the calendars of “%1”</source>
        <translation>Changed the calendars of “%1”</translation>
    </message>
    <message>
        <source>Changed the calendars of an event</source>
        <translation>Changed the calendars of an event</translation>
    </message>
    <message>
        <source>Added organisation “%1”</source>
        <translation>Added organisation “%1”</translation>
    </message>
    <message>
        <source>Added an organisation</source>
        <translation>Added an organisation</translation>
    </message>
    <message>
        <source>Changed organisation “%1”</source>
        <translation>Changed organisation “%1”</translation>
    </message>
    <message>
        <source>Changed an organisation</source>
        <translation>Changed an organisation</translation>
    </message>
    <message>
        <source>Deleted organisation “%1”</source>
        <translation>Deleted organisation “%1”</translation>
    </message>
    <message>
        <source>Deleted an organisation</source>
        <translation>Deleted an organisation</translation>
    </message>
    <message>
        <source>Added challenge “%1”</source>
        <translation>Added challenge “%1”</translation>
    </message>
    <message>
        <source>Added a challenge</source>
        <translation>Added a challenge</translation>
    </message>
    <message>
        <source>Changed challenge “%1”</source>
        <translation>Changed challenge “%1”</translation>
    </message>
    <message>
        <source>Changed a challenge</source>
        <translation>Changed a challenge</translation>
    </message>
    <message>
        <source>Deleted challenge “%1”</source>
        <translation>Deleted challenge “%1”</translation>
    </message>
    <message>
        <source>Deleted a challenge</source>
        <translation>Deleted a challenge</translation>
    </message>
    <message>
        <source>Moved challenge “%1”</source>
        <translation>Moved challenge “%1”</translation>
    </message>
    <message>
        <source>Moved a challenge</source>
        <translation>Moved a challenge</translation>
    </message>
    <message>
        <source>Added round “%1”</source>
        <translation>Added round “%1”</translation>
    </message>
    <message>
        <source>Added a round</source>
        <translation>Added a round</translation>
    </message>
    <message>
        <source>Changed round “%1”</source>
        <translation>Changed round “%1”</translation>
    </message>
    <message>
        <source>Changed a round</source>
        <translation>Changed a round</translation>
    </message>
    <message>
        <source>Deleted round “%1”</source>
        <translation>Deleted round “%1”</translation>
    </message>
    <message>
        <source>Deleted a round</source>
        <translation>Deleted a round</translation>
    </message>
    <message>
        <source>Moved round “%1”</source>
        <translation>Moved round “%1”</translation>
    </message>
    <message>
        <source>Moved a round</source>
        <translation>Moved a round</translation>
    </message>
    <message>
        <source>Added rubric “%1”</source>
        <translation>Added rubric “%1”</translation>
    </message>
    <message>
        <source>Added a rubric</source>
        <translation>Added a rubric</translation>
    </message>
    <message>
        <source>Changed rubric “%1”</source>
        <translation>Changed rubric “%1”</translation>
    </message>
    <message>
        <source>Changed a rubric</source>
        <translation>Changed a rubric</translation>
    </message>
    <message>
        <source>Deleted rubric “%1”</source>
        <translation>Deleted rubric “%1”</translation>
    </message>
    <message>
        <source>Deleted a rubric</source>
        <translation>Deleted a rubric</translation>
    </message>
    <message>
        <source>Moved rubric “%1”</source>
        <translation>Moved rubric “%1”</translation>
    </message>
    <message>
        <source>Moved a rubric</source>
        <translation>Moved a rubric</translation>
    </message>
    <message>
        <source>Added criterion “%1”</source>
        <translation>Added criterion “%1”</translation>
    </message>
    <message>
        <source>Added a criterion</source>
        <translation>Added a criterion</translation>
    </message>
    <message>
        <source>Changed criterion “%1”</source>
        <translation>Changed criterion “%1”</translation>
    </message>
    <message>
        <source>Changed a criterion</source>
        <translation>Changed a criterion</translation>
    </message>
    <message>
        <source>Deleted criterion “%1”</source>
        <translation>Deleted criterion “%1”</translation>
    </message>
    <message>
        <source>Deleted a criterion</source>
        <translation>Deleted a criterion</translation>
    </message>
    <message>
        <source>Moved criterion “%1”</source>
        <translation>Moved criterion “%1”</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>Moved a criterion</translation>
    </message>
    <message>
        <source>Added proposal “%1”</source>
        <translation>Added proposal “%1”</translation>
    </message>
    <message>
        <source>Added a proposal</source>
        <translation>Added a proposal</translation>
    </message>
    <message>
        <source>Changed proposal “%1”</source>
        <translation>Changed proposal “%1”</translation>
    </message>
    <message>
        <source>Changed a proposal</source>
        <translation>Changed a proposal</translation>
    </message>
    <message>
        <source>Deleted proposal “%1”</source>
        <translation>Deleted proposal “%1”</translation>
    </message>
    <message>
        <source>Deleted a proposal</source>
        <translation>Deleted a proposal</translation>
    </message>
    <message>
        <source>Merged a duplicate into proposal “%1”</source>
        <translation>Merged a duplicate into proposal “%1”</translation>
    </message>
    <message>
        <source>Merged two proposals</source>
        <translation>Merged two proposals</translation>
    </message>
    <message>
        <source>Noted that proposal “%1” is not a duplicate</source>
        <translation>Noted that proposal “%1” is not a duplicate</translation>
    </message>
    <message>
        <source>Noted that two proposals are not duplicates</source>
        <translation>Noted that two proposals are not duplicates</translation>
    </message>
    <message>
        <source>Suspects proposal “%1” of being a duplicate again</source>
        <translation>Suspects proposal “%1” of being a duplicate again</translation>
    </message>
    <message>
        <source>Suspects two proposals of being duplicates again</source>
        <translation>Suspects two proposals of being duplicates again</translation>
    </message>
    <message>
        <source>Added judge “%1”</source>
        <translation>Added judge “%1”</translation>
    </message>
    <message>
        <source>Added a judge</source>
        <translation>Added a judge</translation>
    </message>
    <message>
        <source>Changed judge “%1”</source>
        <translation>Changed judge “%1”</translation>
    </message>
    <message>
        <source>Changed a judge</source>
        <translation>Changed a judge</translation>
    </message>
    <message>
        <source>Deleted judge “%1”</source>
        <translation>Deleted judge “%1”</translation>
    </message>
    <message>
        <source>Deleted a judge</source>
        <translation>Deleted a judge</translation>
    </message>
    <message>
        <source>Added panel “%1”</source>
        <translation>Added panel “%1”</translation>
    </message>
    <message>
        <source>Added a panel</source>
        <translation>Added a panel</translation>
    </message>
    <message>
        <source>Changed panel “%1”</source>
        <translation>Changed panel “%1”</translation>
    </message>
    <message>
        <source>Changed a panel</source>
        <translation>Changed a panel</translation>
    </message>
    <message>
        <source>Deleted panel “%1”</source>
        <translation>Deleted panel “%1”</translation>
    </message>
    <message>
        <source>Deleted a panel</source>
        <translation>Deleted a panel</translation>
    </message>
    <message>
        <source>Added conflict of interest “%1”</source>
        <translation>Added conflict of interest “%1”</translation>
    </message>
    <message>
        <source>Added a conflict of interest</source>
        <translation>Added a conflict of interest</translation>
    </message>
    <message>
        <source>Changed conflict of interest “%1”</source>
        <translation>Changed conflict of interest “%1”</translation>
    </message>
    <message>
        <source>Changed a conflict of interest</source>
        <translation>Changed a conflict of interest</translation>
    </message>
    <message>
        <source>Deleted conflict of interest “%1”</source>
        <translation>Deleted conflict of interest “%1”</translation>
    </message>
    <message>
        <source>Deleted a conflict of interest</source>
        <translation>Deleted a conflict of interest</translation>
    </message>
    <message>
        <source>Opened or closed round “%1”</source>
        <translation>Opened or closed round “%1”</translation>
    </message>
    <message>
        <source>Opened or closed a round</source>
        <translation>Opened or closed a round</translation>
    </message>
    <message>
        <source>Changed the state of challenge “%1”</source>
        <translation>Changed the state of challenge “%1”</translation>
    </message>
    <message>
        <source>Changed the state of a challenge</source>
        <translation>Changed the state of a challenge</translation>
    </message>
    <message>
        <source>Decided on conflict of interest “%1”</source>
        <translation>Decided on conflict of interest “%1”</translation>
    </message>
    <message>
        <source>Decided on a conflict of interest</source>
        <translation>Decided on a conflict of interest</translation>
    </message>
    <message>
        <source>Locked rubric “%1”</source>
        <translation>Locked rubric “%1”</translation>
    </message>
    <message>
        <source>Locked a rubric</source>
        <translation>Locked a rubric</translation>
    </message>
    <message>
        <source>Made a new version of rubric “%1”</source>
        <translation>Made a new version of rubric “%1”</translation>
    </message>
    <message>
        <source>Made a new version of a rubric</source>
        <translation>Made a new version of a rubric</translation>
    </message>
    <message>
        <source>Changed the status of proposal “%1”</source>
        <translation>Changed the status of proposal “%1”</translation>
    </message>
    <message>
        <source>Changed the status of a proposal</source>
        <translation>Changed the status of a proposal</translation>
    </message>
    <message>
        <source>Moved proposal “%1” to another challenge</source>
        <translation>Moved proposal “%1” to another challenge</translation>
    </message>
    <message>
        <source>Moved a proposal to another challenge</source>
        <translation>Moved a proposal to another challenge</translation>
    </message>
    <message>
        <source>Changed the tags of proposal “%1”</source>
        <translation>Changed the tags of proposal “%1”</translation>
    </message>
    <message>
        <source>Changed the tags of a proposal</source>
        <translation>Changed the tags of a proposal</translation>
    </message>
    <message>
        <source>Renamed tag “%1”</source>
        <translation>Renamed tag “%1”</translation>
    </message>
    <message>
        <source>Renamed a tag</source>
        <translation>Renamed a tag</translation>
    </message>
    <message>
        <source>Deleted tag “%1”</source>
        <translation>Deleted tag “%1”</translation>
    </message>
    <message>
        <source>Deleted a tag</source>
        <translation>Deleted a tag</translation>
    </message>
    <message>
        <source>Saved view “%1”</source>
        <translation>Saved view “%1”</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Saved a view</translation>
    </message>
    <message>
        <source>Changed saved view “%1”</source>
        <translation>Changed saved view “%1”</translation>
    </message>
    <message>
        <source>Changed a saved view</source>
        <translation>Changed a saved view</translation>
    </message>
    <message>
        <source>Deleted saved view “%1”</source>
        <translation>Deleted saved view “%1”</translation>
    </message>
    <message>
        <source>Deleted a saved view</source>
        <translation>Deleted a saved view</translation>
    </message>
    <message>
        <source>Withdrew proposal “%1”</source>
        <translation>Withdrew proposal “%1”</translation>
    </message>
    <message>
        <source>Withdrew a proposal</source>
        <translation>Withdrew a proposal</translation>
    </message>
    <message>
        <source>Scored “%1”</source>
        <translation>Scored “%1”</translation>
    </message>
    <message>
        <source>Entered a score</source>
        <translation>Entered a score</translation>
    </message>
    <message>
        <source>Cleared a score of “%1”</source>
        <translation>Cleared a score of “%1”</translation>
    </message>
    <message>
        <source>Cleared a score</source>
        <translation>Cleared a score</translation>
    </message>
    <message>
        <source>Decided on “%1”</source>
        <translation>Decided on “%1”</translation>
    </message>
    <message>
        <source>Recorded a decision</source>
        <translation>Recorded a decision</translation>
    </message>
    <message>
        <source>Changed the decision on “%1”</source>
        <translation>Changed the decision on “%1”</translation>
    </message>
    <message>
        <source>Changed a decision</source>
        <translation>Changed a decision</translation>
    </message>
    <message>
        <source>Withdrew the decision on “%1”</source>
        <translation>Withdrew the decision on “%1”</translation>
    </message>
    <message>
        <source>Withdrew a decision</source>
        <translation>Withdrew a decision</translation>
    </message>
    <message>
        <source>Recorded the chair&apos;s vote for “%1”</source>
        <translation>Recorded the chair&apos;s vote for “%1”</translation>
    </message>
    <message>
        <source>Recorded a vote of the chair</source>
        <translation>Recorded a vote of the chair</translation>
    </message>
    <message>
        <source>Took back the chair&apos;s vote for “%1”</source>
        <translation>Took back the chair&apos;s vote for “%1”</translation>
    </message>
    <message>
        <source>Took back a vote of the chair</source>
        <translation>Took back a vote of the chair</translation>
    </message>
    <message>
        <source>Added eligibility rule “%1”</source>
        <translation>Added eligibility rule “%1”</translation>
    </message>
    <message>
        <source>Added an eligibility rule</source>
        <translation>Added an eligibility rule</translation>
    </message>
    <message>
        <source>Changed eligibility rule “%1”</source>
        <translation>Changed eligibility rule “%1”</translation>
    </message>
    <message>
        <source>Changed an eligibility rule</source>
        <translation>Changed an eligibility rule</translation>
    </message>
    <message>
        <source>Deleted eligibility rule “%1”</source>
        <translation>Deleted eligibility rule “%1”</translation>
    </message>
    <message>
        <source>Deleted an eligibility rule</source>
        <translation>Deleted an eligibility rule</translation>
    </message>
    <message>
        <source>Moved eligibility rule “%1”</source>
        <translation>Moved eligibility rule “%1”</translation>
    </message>
    <message>
        <source>Moved an eligibility rule</source>
        <translation>Moved an eligibility rule</translation>
    </message>
    <message>
        <source>Found “%1” eligible</source>
        <translation>Found “%1” eligible</translation>
    </message>
    <message>
        <source>Found a proposal eligible</source>
        <translation>Found a proposal eligible</translation>
    </message>
    <message>
        <source>Found “%1” not eligible</source>
        <translation>Found “%1” not eligible</translation>
    </message>
    <message>
        <source>Found a proposal not eligible</source>
        <translation>Found a proposal not eligible</translation>
    </message>
    <message>
        <source>Asked “%1” again</source>
        <translation>Asked “%1” again</translation>
    </message>
    <message>
        <source>Asked an applicant again</source>
        <translation>Asked an applicant again</translation>
    </message>
    <message>
        <source>Chose between the screeners of “%1”</source>
        <translation>Chose between the screeners of “%1”</translation>
    </message>
    <message>
        <source>Chose between screeners</source>
        <translation>Chose between screeners</translation>
    </message>
    <message>
        <source>Made the file “%1”</source>
        <translation>Made the file “%1”</translation>
    </message>
    <message>
        <source>Made the file</source>
        <translation>Made the file</translation>
    </message>
    <message>
        <source>Upgraded the file “%1” to this version of the program</source>
        <translation>Upgraded the file “%1” to this version of the program</translation>
    </message>
    <message>
        <source>Upgraded the file to this version of the program</source>
        <translation>Upgraded the file to this version of the program</translation>
    </message>
    <message>
        <source>Added the sample event “%1”</source>
        <translation>Added the sample event “%1”</translation>
    </message>
    <message>
        <source>Added the sample event</source>
        <translation>Added the sample event</translation>
    </message>
    <message numerus="yes">
        <source>Added %n proposal(s)</source>
        <translation>
            <numerusform>Added %n proposal</numerusform>
            <numerusform>Added %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n proposal(s)</source>
        <translation>
            <numerusform>Imported %n proposal</numerusform>
            <numerusform>Imported %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n proposal(s)</source>
        <translation>
            <numerusform>Changed %n proposal</numerusform>
            <numerusform>Changed %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n proposal(s)</source>
        <translation>
            <numerusform>Changed the status of %n proposal</numerusform>
            <numerusform>Changed the status of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n proposal(s) to another challenge</source>
        <translation>
            <numerusform>Moved %n proposal to another challenge</numerusform>
            <numerusform>Moved %n proposals to another challenge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n proposal(s)</source>
        <translation>
            <numerusform>Changed the tags of %n proposal</numerusform>
            <numerusform>Changed the tags of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n proposal(s)</source>
        <translation>
            <numerusform>Deleted %n proposal</numerusform>
            <numerusform>Deleted %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n proposal(s)</source>
        <translation>
            <numerusform>Withdrew %n proposal</numerusform>
            <numerusform>Withdrew %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar day(s)</source>
        <translation>
            <numerusform>Imported %n calendar day</numerusform>
            <numerusform>Imported %n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n score(s)</source>
        <translation>
            <numerusform>Entered %n score</numerusform>
            <numerusform>Entered %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made up %n proposal(s)</source>
        <translation>
            <numerusform>Made up %n proposal</numerusform>
            <numerusform>Made up %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n score(s)</source>
        <translation>
            <numerusform>Imported %n score</numerusform>
            <numerusform>Imported %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n score(s)</source>
        <translation>
            <numerusform>Cleared %n score</numerusform>
            <numerusform>Cleared %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n decision(s)</source>
        <translation>
            <numerusform>Recorded %n decision</numerusform>
            <numerusform>Recorded %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n decision(s)</source>
        <translation>
            <numerusform>Withdrew %n decision</numerusform>
            <numerusform>Withdrew %n decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a record</source>
        <translation>Added a record</translation>
    </message>
    <message>
        <source>Changed a record</source>
        <translation>Changed a record</translation>
    </message>
    <message>
        <source>Deleted a record</source>
        <translation>Deleted a record</translation>
    </message>
    <message>
        <source>Moved a record</source>
        <translation>Moved a record</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>Imported records</translation>
    </message>
    <message>
        <source>Locked a record</source>
        <translation>Locked a record</translation>
    </message>
    <message>
        <source>Made a new version of a record</source>
        <translation>Made a new version of a record</translation>
    </message>
    <message>
        <source>Withdrew a record</source>
        <translation>Withdrew a record</translation>
    </message>
    <message>
        <source>Changed the state of a record</source>
        <translation>Changed the state of a record</translation>
    </message>
    <message>
        <source>Made a change</source>
        <translation>Made a change</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Made event “%1” like an earlier one</source>
        <translation>Made event “%1” like an earlier one</translation>
    </message>
    <message>
        <source>Made an event like an earlier one</source>
        <translation>Made an event like an earlier one</translation>
    </message>
    <message>
        <source>Made event “%1” from a template</source>
        <translation>Made event “%1” from a template</translation>
    </message>
    <message>
        <source>Made an event from a template</source>
        <translation>Made an event from a template</translation>
    </message>
    <message>
        <source>Saved template “%1”</source>
        <translation>Saved template “%1”</translation>
    </message>
    <message>
        <source>Saved a template</source>
        <translation>Saved a template</translation>
    </message>
    <message>
        <source>Renamed template “%1”</source>
        <translation>Renamed template “%1”</translation>
    </message>
    <message>
        <source>Renamed a template</source>
        <translation>Renamed a template</translation>
    </message>
    <message>
        <source>Deleted template “%1”</source>
        <translation>Deleted template “%1”</translation>
    </message>
    <message>
        <source>Deleted a template</source>
        <translation>Deleted a template</translation>
    </message>
    <message>
        <source>Added the terms that come with the program</source>
        <translation>Added the terms that come with the program</translation>
    </message>
    <message>
        <source>Added question “%1” to the form</source>
        <translation>Added question “%1” to the form</translation>
    </message>
    <message>
        <source>Added a question to the form</source>
        <translation>Added a question to the form</translation>
    </message>
    <message>
        <source>Changed question “%1” of the form</source>
        <translation>Changed question “%1” of the form</translation>
    </message>
    <message>
        <source>Changed a question of the form</source>
        <translation>Changed a question of the form</translation>
    </message>
    <message>
        <source>Deleted question “%1” of the form</source>
        <translation>Deleted question “%1” of the form</translation>
    </message>
    <message>
        <source>Deleted a question of the form</source>
        <translation>Deleted a question of the form</translation>
    </message>
    <message>
        <source>Moved question “%1” of the form</source>
        <translation>Moved question “%1” of the form</translation>
    </message>
    <message>
        <source>Moved a question of the form</source>
        <translation>Moved a question of the form</translation>
    </message>
    <message>
        <source>Wrote a note about “%1”</source>
        <translation>Wrote a note about “%1”</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Wrote a note</translation>
    </message>
    <message>
        <source>Changed a note about “%1”</source>
        <translation>Changed a note about “%1”</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Changed a note</translation>
    </message>
    <message>
        <source>Deleted a note about “%1”</source>
        <translation>Deleted a note about “%1”</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Deleted a note</translation>
    </message>
    <message>
        <source>Added files to “%1”</source>
        <translation>Added files to “%1”</translation>
    </message>
    <message>
        <source>Added files to a proposal</source>
        <translation>Added files to a proposal</translation>
    </message>
    <message>
        <source>Removed file “%1”</source>
        <translation>Removed file “%1”</translation>
    </message>
    <message>
        <source>Removed a file</source>
        <translation>Removed a file</translation>
    </message>
    <message>
        <source>Changed the translations of “%1”</source>
        <translation>Changed the translations of “%1”</translation>
    </message>
    <message>
        <source>Changed translations</source>
        <translation>Changed translations</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n translation(s)</source>
        <translation>
            <numerusform>Changed %n translation</numerusform>
            <numerusform>Changed %n translations</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged two records of organisation “%1”</source>
        <translation>Merged two records of organisation “%1”</translation>
    </message>
    <message>
        <source>Merged two records of an organisation</source>
        <translation>Merged two records of an organisation</translation>
    </message>
    <message>
        <source>Added person “%1”</source>
        <translation>Added person “%1”</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Added a person</translation>
    </message>
    <message>
        <source>Changed person “%1”</source>
        <translation>Changed person “%1”</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Changed a person</translation>
    </message>
    <message>
        <source>Merged two records of person “%1”</source>
        <translation>Merged two records of person “%1”</translation>
    </message>
    <message>
        <source>Merged two records of a person</source>
        <translation>Merged two records of a person</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>Erased a person</translation>
    </message>
    <message>
        <source>Wrote a consent text</source>
        <translation>Wrote a consent text</translation>
    </message>
    <message>
        <source>Changed a consent text</source>
        <translation>Changed a consent text</translation>
    </message>
    <message>
        <source>Noted that a consent was withdrawn</source>
        <translation>Noted that a consent was withdrawn</translation>
    </message>
    <message>
        <source>Deleted a consent</source>
        <translation>Deleted a consent</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n consent(s)</source>
        <translation>
            <numerusform>Recorded %n consent</numerusform>
            <numerusform>Recorded %n consents</numerusform>
        </translation>
    </message>
    <message>
        <source>Added technology “%1”</source>
        <translation>Added technology “%1”</translation>
    </message>
    <message>
        <source>Added a technology</source>
        <translation>Added a technology</translation>
    </message>
    <message>
        <source>Changed technology “%1”</source>
        <translation>Changed technology “%1”</translation>
    </message>
    <message>
        <source>Changed a technology</source>
        <translation>Changed a technology</translation>
    </message>
    <message>
        <source>Deleted technology “%1”</source>
        <translation>Deleted technology “%1”</translation>
    </message>
    <message>
        <source>Deleted a technology</source>
        <translation>Deleted a technology</translation>
    </message>
    <message>
        <source>Added an affiliation with “%1”</source>
        <translation>Added an affiliation with “%1”</translation>
    </message>
    <message>
        <source>Added an affiliation</source>
        <translation>Added an affiliation</translation>
    </message>
    <message>
        <source>Changed an affiliation with “%1”</source>
        <translation>Changed an affiliation with “%1”</translation>
    </message>
    <message>
        <source>Changed an affiliation</source>
        <translation>Changed an affiliation</translation>
    </message>
    <message>
        <source>Deleted an affiliation with “%1”</source>
        <translation>Deleted an affiliation with “%1”</translation>
    </message>
    <message>
        <source>Deleted an affiliation</source>
        <translation>Deleted an affiliation</translation>
    </message>
    <message>
        <source>Added person “%1” to the event</source>
        <translation>Added person “%1” to the event</translation>
    </message>
    <message>
        <source>Added a person to the event</source>
        <translation>Added a person to the event</translation>
    </message>
    <message>
        <source>Changed what “%1” does in the event</source>
        <translation>Changed what “%1” does in the event</translation>
    </message>
    <message>
        <source>Changed what a person does in the event</source>
        <translation>Changed what a person does in the event</translation>
    </message>
    <message>
        <source>Removed person “%1” from the event</source>
        <translation>Removed person “%1” from the event</translation>
    </message>
    <message>
        <source>Removed a person from the event</source>
        <translation>Removed a person from the event</translation>
    </message>
    <message>
        <source>Moved person “%1” of the event</source>
        <translation>Moved person “%1” of the event</translation>
    </message>
    <message>
        <source>Moved a person of the event</source>
        <translation>Moved a person of the event</translation>
    </message>
    <message>
        <source>Added place “%1”</source>
        <translation>Added place “%1”</translation>
    </message>
    <message>
        <source>Added a place</source>
        <translation>Added a place</translation>
    </message>
    <message>
        <source>Changed place “%1”</source>
        <translation>Changed place “%1”</translation>
    </message>
    <message>
        <source>Changed a place</source>
        <translation>Changed a place</translation>
    </message>
    <message>
        <source>Deleted place “%1”</source>
        <translation>Deleted place “%1”</translation>
    </message>
    <message>
        <source>Deleted a place</source>
        <translation>Deleted a place</translation>
    </message>
    <message>
        <source>Added venue “%1”</source>
        <translation>Added venue “%1”</translation>
    </message>
    <message>
        <source>Added a venue</source>
        <translation>Added a venue</translation>
    </message>
    <message>
        <source>Changed venue “%1”</source>
        <translation>Changed venue “%1”</translation>
    </message>
    <message>
        <source>Changed a venue</source>
        <translation>Changed a venue</translation>
    </message>
    <message>
        <source>Deleted venue “%1”</source>
        <translation>Deleted venue “%1”</translation>
    </message>
    <message>
        <source>Deleted a venue</source>
        <translation>Deleted a venue</translation>
    </message>
    <message>
        <source>Moved venue “%1”</source>
        <translation>Moved venue “%1”</translation>
    </message>
    <message>
        <source>Moved a venue</source>
        <translation>Moved a venue</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Challenge no.</source>
        <translation>Challenge no.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Code or no.</source>
        <translation>Code or no.</translation>
    </message>
    <message>
        <source>Mean less spread</source>
        <translation>Mean less spread</translation>
    </message>
    <message>
        <source>Mean plus spread</source>
        <translation>Mean plus spread</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ranking, with the spread between judges</source>
        <translation>Ranking, with the spread between judges</translation>
    </message>
    <message>
        <source>How often each score was given</source>
        <translation>How often each score was given</translation>
    </message>
    <message>
        <source>Proposals by challenge</source>
        <translation>Proposals by challenge</translation>
    </message>
    <message>
        <source>Proposals by field</source>
        <translation>Proposals by field</translation>
    </message>
    <message>
        <source>Proposals by country/region</source>
        <translation>Proposals by country/region</translation>
    </message>
    <message>
        <source>Weighted mean (points)</source>
        <translation>Weighted mean (points)</translation>
    </message>
    <message>
        <source>Number of scores</source>
        <translation>Number of scores</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>Number of proposals</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>Score (points)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>All challenges</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 of %3 bars are drawn</source>
        <translation>%1; the first %2 of %3 bars are drawn</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>Line: mean ± spread between judges</source>
        <translation>Line: mean ± spread between judges</translation>
    </message>
    <message>
        <source>There are no scores yet.</source>
        <translation>There are no scores yet.</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>There are no proposals yet.</translation>
    </message>
    <message>
        <source>Source: %1, own records in PitchDesk. As of %2.</source>
        <translation>Source: %1, own records in PitchDesk. As of %2.</translation>
    </message>
    <message>
        <source>Bar chart: %1, %2.</source>
        <translation>Bar chart: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bar(s), the longest is %2 with %3.</source>
        <translation>
            <numerusform>%1: %n bar, %2 with %3.</numerusform>
            <numerusform>%1: %n bars, the longest is %2 with %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>The file is sound: its structure, its links, its history and its search index fit together.</source>
        <translation>The file is sound: its structure, its links, its history and its search index fit together.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Make a copy of the file, then restore the last good backup.</source>
        <translation>
            <numerusform>%n problem found. Make a copy of the file, then restore the last good backup.</numerusform>
            <numerusform>%n problems found. Make a copy of the file, then restore the last good backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Structure of the file</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Links between records</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search index and duplicates</source>
        <translation>Search index and duplicates</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>From %1 to %2: %3</translation>
    </message>
    <message>
        <source>No milestone is dated to the day.</source>
        <translation>No milestone is dated to the day.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days · business days</source>
        <translation>Days · business days</translation>
    </message>
    <message>
        <source>From the one before</source>
        <translation>From the one before</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, schema %2</translation>
    </message>
    <message>
        <source>There are no events in it yet.</source>
        <translation>There are no events in it yet.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup.</source>
        <translation>The file is damaged: restore a backup.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Backup made: %1</translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>Restored %1 from %2.</translation>
    </message>
    <message>
        <source>What stood there is kept: %1</source>
        <translation>What stood there is kept: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made up.</source>
        <translation>
            <numerusform>%n proposal made up.</numerusform>
            <numerusform>%n proposals made up.</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>undone for good</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. An import would give: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>Nothing was changed. An import would give: %1 added, %2 updated, %3 unchanged, %4 skipped.</translation>
    </message>
    <message>
        <source>Proposals: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>Proposals: %1 added, %2 updated, %3 unchanged, %4 skipped.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be a duplicate.</source>
        <translation>
            <numerusform>%n of them may be a duplicate.</numerusform>
            <numerusform>%n of them may be duplicates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>Scores: %1 added, %2 updated, %3 unchanged, %4 skipped.</translation>
    </message>
    <message>
        <source>No proposal fits.</source>
        <translation>No proposal fits.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>not ranked</translation>
    </message>
    <message>
        <source>There are no proposals to rank yet.</source>
        <translation>There are no proposals to rank yet.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>There are no proposals to screen.</source>
        <translation>There are no proposals to screen.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Screened: %1 of %2. Left: %3. Waiting for a second person: %4. Screeners differ: %5.</source>
        <translation>Screened: %1 of %2. Left: %3. Waiting for a second person: %4. Screeners differ: %5.</translation>
    </message>
    <message>
        <source>Skipped, without an e-mail address: %1</source>
        <translation>Skipped, without an e-mail address: %1</translation>
    </message>
    <message>
        <source>Skipped, “%2” is not an e-mail address: %1</source>
        <translation>Skipped, “%2” is not an e-mail address: %1</translation>
    </message>
    <message>
        <source>Nobody is to be asked again.</source>
        <translation>Nobody is to be asked again.</translation>
    </message>
    <message>
        <source>Runs pitch events: reads, imports, ranks, draws and exports PitchDesk files.</source>
        <translation>Runs pitch events: reads, imports, ranks, draws and exports PitchDesk files.</translation>
    </message>
    <message>
        <source>Make a new file, with a sample event in it if wanted.</source>
        <translation>Make a new file, with a sample event in it if wanted.</translation>
    </message>
    <message>
        <source>Show what is in a file.</source>
        <translation>Show what is in a file.</translation>
    </message>
    <message>
        <source>Check that a file is sound.</source>
        <translation>Check that a file is sound.</translation>
    </message>
    <message>
        <source>Import proposals or scores.</source>
        <translation>Import proposals or scores.</translation>
    </message>
    <message>
        <source>Import scores from CSV or XLSX.</source>
        <translation>Import scores from CSV or XLSX.</translation>
    </message>
    <message>
        <source>Make up records for trying out and measuring.</source>
        <translation>Make up records for trying out and measuring.</translation>
    </message>
    <message>
        <source>Make up proposals of plainly fictitious startups.</source>
        <translation>Make up proposals of plainly fictitious startups.</translation>
    </message>
    <message>
        <source>Export proposals, scores or the ranking.</source>
        <translation>Export proposals, scores or the ranking.</translation>
    </message>
    <message>
        <source>Export the proposals of an event.</source>
        <translation>Export the proposals of an event.</translation>
    </message>
    <message>
        <source>Export the scores of an event.</source>
        <translation>Export the scores of an event.</translation>
    </message>
    <message>
        <source>Export the ranking of an event.</source>
        <translation>Export the ranking of an event.</translation>
    </message>
    <message>
        <source>List the proposals of an event, all or those that a filter asks for.</source>
        <translation>List the proposals of an event, all or those that a filter asks for.</translation>
    </message>
    <message>
        <source>Show the ranking of each challenge.</source>
        <translation>Show the ranking of each challenge.</translation>
    </message>
    <message>
        <source>Draw a chart.</source>
        <translation>Draw a chart.</translation>
    </message>
    <message>
        <source>Show who changed what.</source>
        <translation>Show who changed what.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Undo the last change.</translation>
    </message>
    <message>
        <source>Make a backup.</source>
        <translation>Make a backup.</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file; what stood there is kept as a copy.</source>
        <translation>Put a backup in the place of a file; what stood there is kept as a copy.</translation>
    </message>
    <message>
        <source>Write one JSON document to a file, or to standard output without a value or with -.</source>
        <translation>Write one JSON document to a file, or to standard output without a value or with -.</translation>
    </message>
    <message>
        <source>Who is at the keyboard; recorded with every change.</source>
        <translation>Who is at the keyboard; recorded with every change.</translation>
    </message>
    <message>
        <source>Language of messages and documents.</source>
        <translation>Language of messages and documents.</translation>
    </message>
    <message>
        <source>The event, by its id or uid.</source>
        <translation>The event, by its id or uid.</translation>
    </message>
    <message>
        <source>The challenge, by its id, uid or number.</source>
        <translation>The challenge, by its id, uid or number.</translation>
    </message>
    <message>
        <source>Sample event: inno-2025 or singapore-2023.</source>
        <translation>Sample event: inno-2025 or singapore-2023.</translation>
    </message>
    <message>
        <source>The encoding of a CSV; found by itself without it.</source>
        <translation>The encoding of a CSV; found by itself without it.</translation>
    </message>
    <message>
        <source>How many to make up, up to 100,000.</source>
        <translation>How many to make up, up to 100,000.</translation>
    </message>
    <message>
        <source>A number; the same one makes up the same records.</source>
        <translation>A number; the same one makes up the same records.</translation>
    </message>
    <message>
        <source>Say what would be imported and change nothing.</source>
        <translation>Say what would be imported and change nothing.</translation>
    </message>
    <message>
        <source>Refuse the whole file when a row has a problem.</source>
        <translation>Refuse the whole file when a row has a problem.</translation>
    </message>
    <message>
        <source>Take what the file says also where the desk has edited since the last import.</source>
        <translation>Take what the file says also where the desk has edited since the last import.</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>The file to write: .csv, .xlsx, .pdf or .json.</translation>
    </message>
    <message>
        <source>The file to write: .png, .svg, .pdf or .csv.</source>
        <translation>The file to write: .png, .svg, .pdf or .csv.</translation>
    </message>
    <message>
        <source>The file to write; without it a dated one in the folder of backups beside the file.</source>
        <translation>The file to write; without it a dated one in the folder of backups beside the file.</translation>
    </message>
    <message>
        <source>What to draw: ranking, scores, intake, fields or countries.</source>
        <translation>What to draw: ranking, scores, intake, fields or countries.</translation>
    </message>
    <message>
        <source>The filter, as it is typed above the list of proposals: &quot;country:vn score&gt;3.5&quot;.</source>
        <translation>The filter, as it is typed above the list of proposals: &quot;country:vn score&gt;3.5&quot;.</translation>
    </message>
    <message>
        <source>Show what the eligibility rules make of the proposals, or record a verdict on one.</source>
        <translation>Show what the eligibility rules make of the proposals, or record a verdict on one.</translation>
    </message>
    <message>
        <source>Write letters to applicants who are to be asked again, as drafts for a mail program.</source>
        <translation>Write letters to applicants who are to be asked again, as drafts for a mail program.</translation>
    </message>
    <message>
        <source>The verdict on a proposal: its number, id or uid, and eligible, ineligible or ask_again.</source>
        <translation>The verdict on a proposal: its number, id or uid, and eligible, ineligible or ask_again.</translation>
    </message>
    <message>
        <source>Why; needed unless the verdict is eligible.</source>
        <translation>Why; needed unless the verdict is eligible.</translation>
    </message>
    <message>
        <source>The folder to write the letters into.</source>
        <translation>The folder to write the letters into.</translation>
    </message>
    <message>
        <source>Count days and business days: to each milestone and between them, or of one period.</source>
        <translation>Count days and business days: to each milestone and between them, or of one period.</translation>
    </message>
    <message>
        <source>The first day that counts, as 2026-01-19; today without it.</source>
        <translation>The first day that counts, as 2026-01-19; today without it.</translation>
    </message>
    <message>
        <source>The day that ends the period and does not count; without it every milestone is counted to.</source>
        <translation>The day that ends the period and does not count; without it every milestone is counted to.</translation>
    </message>
    <message>
        <source>Count by the calendar of this country/region (JP, VN …); once for each. The event’s own without it.</source>
        <translation>Count by the calendar of this country/region (JP, VN …); once for each. The event’s own without it.</translation>
    </message>
    <message>
        <source>How many entries to show, newest first.</source>
        <translation>How many entries to show, newest first.</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>This is not understood: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>This value is not allowed: %1.</source>
        <translation>This value is not allowed: %1.</translation>
    </message>
    <message>
        <source>An option lacks its value: %1.</source>
        <translation>An option lacks its value: %1.</translation>
    </message>
    <message>
        <source>The command is not understood: %1.</source>
        <translation>The command is not understood: %1.</translation>
    </message>
    <message>
        <source>“pitchdesk-cli --help” shows how it is used.</source>
        <translation>“pitchdesk-cli --help” shows how it is used.</translation>
    </message>
    <message>
        <source>On a day off: %1 (%2)</source>
        <translation>On a day off: %1 (%2)</translation>
    </message>
    <message>
        <source>Switched off, since it names a challenge that did not come along: %1</source>
        <translation>Switched off, since it names a challenge that did not come along: %1</translation>
    </message>
    <message>
        <source>Judges who are no longer in the file: %1</source>
        <translation>Judges who are no longer in the file: %1</translation>
    </message>
    <message>
        <source>Made event %1: %2</source>
        <translation>Made event %1: %2</translation>
    </message>
    <message>
        <source>Saved template %1: %2</source>
        <translation>Saved template %1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Make a new event like an earlier one: what is chosen comes along, and no proposals.</source>
        <translation>Make a new event like an earlier one: what is chosen comes along, and no proposals.</translation>
    </message>
    <message>
        <source>Keep how an event is set up, and make new events of it.</source>
        <translation>Keep how an event is set up, and make new events of it.</translation>
    </message>
    <message>
        <source>Keep how an event is set up as a template.</source>
        <translation>Keep how an event is set up as a template.</translation>
    </message>
    <message>
        <source>List the templates of a file, and those that come with the program.</source>
        <translation>List the templates of a file, and those that come with the program.</translation>
    </message>
    <message>
        <source>Make a new event from a template.</source>
        <translation>Make a new event from a template.</translation>
    </message>
    <message>
        <source>The name of the new event; without it the former one with the new year.</source>
        <translation>The name of the new event; without it the former one with the new year.</translation>
    </message>
    <message>
        <source>The label year of the new event.</source>
        <translation>The label year of the new event.</translation>
    </message>
    <message>
        <source>What comes along: all, or some of organisers, milestones, challenges, form, eligibility, rubrics, calendars and judges, with commas. Without it all but judges.</source>
        <translation>What comes along: all, or some of organisers, milestones, challenges, form, eligibility, rubrics, calendars and judges, with commas. Without it all but judges.</translation>
    </message>
    <message>
        <source>Where the dates of milestones go: +1y or +364d moves them, 2026-09-24 is where the earliest comes to, deadline=2026-09-24 where that one does; keep, or none. Without it by the label years.</source>
        <translation>Where the dates of milestones go: +1y or +364d moves them, 2026-09-24 is where the earliest comes to, deadline=2026-09-24 where that one does; keep, or none. Without it by the label years.</translation>
    </message>
    <message>
        <source>The country/region of the new event (JP, VN …); the former one without it.</source>
        <translation>The country/region of the new event (JP, VN …); the former one without it.</translation>
    </message>
    <message>
        <source>The time zone of the new event, such as Asia/Tokyo; the former one without it.</source>
        <translation>The time zone of the new event, such as Asia/Tokyo; the former one without it.</translation>
    </message>
    <message>
        <source>The name of the template.</source>
        <translation>The name of the template.</translation>
    </message>
    <message>
        <source>The template, by its uid, its id, its name, or open-innovation or business-meetings.</source>
        <translation>The template, by its uid, its id, its name, or open-innovation or business-meetings.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>advisable</source>
        <translation>advisable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message numerus="yes">
        <source>The call cannot open yet: %n thing(s) are needed.</source>
        <translation>
            <numerusform>The call cannot open yet: %n thing is needed.</numerusform>
            <numerusform>The call cannot open yet: %n things are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what an event still lacks before its call opens.</source>
        <translation>Show what an event still lacks before its call opens.</translation>
    </message>
    <message>
        <source>No challenge is published yet.</source>
        <translation>No challenge is published yet.</translation>
    </message>
    <message>
        <source>Write the published challenges as a booklet for applicants.</source>
        <translation>Write the published challenges as a booklet for applicants.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt or .html.</source>
        <translation>The file to write: .pdf, .odt or .html.</translation>
    </message>
    <message>
        <source>The form asks no question of its own yet.</source>
        <translation>The form asks no question of its own yet.</translation>
    </message>
    <message>
        <source>Write the application form as an XLSX to fill in, or its questions.</source>
        <translation>Write the application form as an XLSX to fill in, or its questions.</translation>
    </message>
    <message>
        <source>The file to write: .xlsx; with --questions also .html.</source>
        <translation>The file to write: .xlsx; with --questions also .html.</translation>
    </message>
    <message>
        <source>The questions in three languages side by side, for building a web form.</source>
        <translation>The questions in three languages side by side, for building a web form.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a problem is, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import proposals from CSV, XLSX, or a folder of filled forms.</source>
        <translation>Import proposals from CSV, XLSX, or a folder of filled forms.</translation>
    </message>
    <message>
        <source>Export a sheet of each proposal to be read, as a PDF.</source>
        <translation>Export a sheet of each proposal to be read, as a PDF.</translation>
    </message>
    <message>
        <source>With contact persons, notes, tags and answers that are for the desk only.</source>
        <translation>With contact persons, notes, tags and answers that are for the desk only.</translation>
    </message>
    <message>
        <source>Which column fills which field; as last time or guessed without it.</source>
        <translation>Which column fills which field; as last time or guessed without it.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>There are no files.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Added: %1. There before: %2. Refused: %3.</source>
        <translation>Added: %1. There before: %2. Refused: %3.</translation>
    </message>
    <message>
        <source>Add files to a proposal, one by one or all of a folder.</source>
        <translation>Add files to a proposal, one by one or all of a folder.</translation>
    </message>
    <message>
        <source>A file, or a folder with files.</source>
        <translation>A file, or a folder with files.</translation>
    </message>
    <message>
        <source>List the files of the proposals, and those that answers name and that are not there.</source>
        <translation>List the files of the proposals, and those that answers name and that are not there.</translation>
    </message>
    <message>
        <source>The proposal, by its number, id or uid.</source>
        <translation>The proposal, by its number, id or uid.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate.</source>
        <translation>
            <numerusform>%n text to translate.</numerusform>
            <numerusform>%n texts to translate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Row %1: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no translation that belongs to this event.</source>
        <translation>“%1” holds no translation that belongs to this event.</translation>
    </message>
    <message>
        <source>Translations read: %1. Changed: %2. Not taken: %3.</source>
        <translation>Translations read: %1. Changed: %2. Not taken: %3.</translation>
    </message>
    <message>
        <source>Send what applicants wrote to a translator, and take it back.</source>
        <translation>Send what applicants wrote to a translator, and take it back.</translation>
    </message>
    <message>
        <source>Write a sheet with the texts of the proposals, for a translator to fill in.</source>
        <translation>Write a sheet with the texts of the proposals, for a translator to fill in.</translation>
    </message>
    <message>
        <source>The language to translate into; proposals written in it are left out.</source>
        <translation>The language to translate into; proposals written in it are left out.</translation>
    </message>
    <message>
        <source>The sheet to write: .xlsx.</source>
        <translation>The sheet to write: .xlsx.</translation>
    </message>
    <message>
        <source>Take the translations of a sheet that came back.</source>
        <translation>Take the translations of a sheet that came back.</translation>
    </message>
    <message>
        <source>Say that a machine translated them.</source>
        <translation>Say that a machine translated them.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Nobody fits.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>Data kept until</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>Nothing is erased yet.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>The person was erased.</translation>
    </message>
    <message>
        <source>Proposals and judges that stay without a name: %1. Consents and notes that go: %2. Entries of the history without the person: %3.</source>
        <translation>Proposals and judges that stay without a name: %1. Consents and notes that go: %2. Entries of the history without the person: %3.</translation>
    </message>
    <message>
        <source>This copy still holds the person: %1</source>
        <translation>This copy still holds the person: %1</translation>
    </message>
    <message>
        <source>This copy could not be read: %1</source>
        <translation>This copy could not be read: %1</translation>
    </message>
    <message>
        <source>The texts of this proposal name the person: %1</source>
        <translation>The texts of this proposal name the person: %1</translation>
    </message>
    <message>
        <source>Traces may stay beside the file until every program has closed it.</source>
        <translation>Traces may stay beside the file until every program has closed it.</translation>
    </message>
    <message>
        <source>With e-mail addresses and telephone numbers; personal data is left out without it.</source>
        <translation>With e-mail addresses and telephone numbers; personal data is left out without it.</translation>
    </message>
    <message>
        <source>List who is in a file, over all events.</source>
        <translation>List who is in a file, over all events.</translation>
    </message>
    <message>
        <source>List organisations: who could solve this?</source>
        <translation>List organisations: who could solve this?</translation>
    </message>
    <message>
        <source>List people, and until when their data may be kept.</source>
        <translation>List people, and until when their data may be kept.</translation>
    </message>
    <message>
        <source>Words, each of which must occur.</source>
        <translation>Words, each of which must occur.</translation>
    </message>
    <message>
        <source>Only those with this role, such as challenge_owner or applicant.</source>
        <translation>Only those with this role, such as challenge_owner or applicant.</translation>
    </message>
    <message>
        <source>Only those of this country/region (JP, VN …).</source>
        <translation>Only those of this country/region (JP, VN …).</translation>
    </message>
    <message>
        <source>Where the words are looked for: everything, names, offers or needs.</source>
        <translation>Where the words are looked for: everything, names, offers or needs.</translation>
    </message>
    <message>
        <source>Only people whose data is due, soon (within 90 days), kept, or without consent (no_consent).</source>
        <translation>Only people whose data is due, soon (within 90 days), kept, or without consent (no_consent).</translation>
    </message>
    <message>
        <source>Erase a person for good, from the file and its history.</source>
        <translation>Erase a person for good, from the file and its history.</translation>
    </message>
    <message>
        <source>The person, by id or uid.</source>
        <translation>The person, by id or uid.</translation>
    </message>
    <message>
        <source>Say what would be erased and change nothing.</source>
        <translation>Say what would be erased and change nothing.</translation>
    </message>
    <message>
        <source>Only those of this field, by its code or name.</source>
        <translation>Only those of this field, by its code or name.</translation>
    </message>
    <message>
        <source>Only those within this place (Kansai, ASEAN …), by its code or name.</source>
        <translation>Only those within this place (Kansai, ASEAN …), by its code or name.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Close workspace</translation>
    </message>
    <message>
        <source>Quit PitchDesk</source>
        <translation>Quit PitchDesk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Search or jump to…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filter this page</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>New event…</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>Edit this event</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Theme of the system</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About PitchDesk</source>
        <translation>About PitchDesk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Business days without a calendar of holidays: only weekends are left out.</source>
        <translation>Business days without a calendar of holidays: only weekends are left out.</translation>
    </message>
    <message>
        <source>Business days by the calendars of %1.</source>
        <translation>Business days by the calendars of %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this period are only estimated: %1.</source>
        <translation>
            <numerusform>%n day in this period is only estimated: %1.</numerusform>
            <numerusform>%n days in this period are only estimated: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this period are not known yet: %1.</source>
        <translation>
            <numerusform>%n day in this period is not known yet: %1.</numerusform>
            <numerusform>%n days in this period are not known yet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays of %1 are not known for %2; only weekends are left out there.</source>
        <translation>The holidays of %1 are not known for %2; only weekends are left out there.</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>Substitute holiday</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>Finalist</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Not selected</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototype</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>The challenge owner decides.</source>
        <translation>The challenge owner decides.</translation>
    </message>
    <message>
        <source>The judges decide.</source>
        <translation>The judges decide.</translation>
    </message>
    <message>
        <source>The judges advise, the challenge owner decides.</source>
        <translation>The judges advise, the challenge owner decides.</translation>
    </message>
    <message>
        <source>Judges and challenge owner decide together.</source>
        <translation>Judges and challenge owner decide together.</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>Criterion: %1</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Head to head</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>Most top scores</translation>
    </message>
    <message>
        <source>Chair&apos;s vote</source>
        <translation>Chair&apos;s vote</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>Recorded lot</translation>
    </message>
    <message>
        <source>Tied with %1. %2: %3, which decided.</source>
        <translation>Tied with %1. %2: %3, which decided.</translation>
    </message>
    <message>
        <source>Tied with %1. %2: %3, still tied.</source>
        <translation>Tied with %1. %2: %3, still tied.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Challenge owner: %1</source>
        <translation>Challenge owner: %1</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (chair)</translation>
    </message>
    <message>
        <source>%1 to %2 points in steps of %3</source>
        <translation>%1 to %2 points in steps of %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finalist(s)</source>
        <translation>
            <numerusform>%n finalist</numerusform>
            <numerusform>%n finalists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserve(s)</source>
        <translation>
            <numerusform>%n reserve</numerusform>
            <numerusform>%n reserves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Criteria and weights</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Rating scale</translation>
    </message>
    <message>
        <source>Tie-break priority</source>
        <translation>Tie-break priority</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Judging panel</source>
        <translation>Judging panel</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Not ranked</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>tied at the cut</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Applicant and proposal</source>
        <translation>Applicant and proposal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Scores: %1 scored, %2 abstained, %3 recused, %4 missing.</source>
        <translation>Scores: %1 scored, %2 abstained, %3 recused, %4 missing.</translation>
    </message>
    <message>
        <source>Abstained, recused and missing scores are left out of the mean; none counts as zero.</source>
        <translation>Abstained, recused and missing scores are left out of the mean; none counts as zero.</translation>
    </message>
    <message>
        <source>Mean: weighted mean in points. Spread: standard deviation of the judges&apos; means.</source>
        <translation>Mean: weighted mean in points. Spread: standard deviation of the judges&apos; means.</translation>
    </message>
    <message>
        <source>Scored: share of the open cells that hold a score.</source>
        <translation>Scored: share of the open cells that hold a score.</translation>
    </message>
    <message>
        <source>Result in brackets: suggested by rank alone, not decided.</source>
        <translation>Result in brackets: suggested by rank alone, not decided.</translation>
    </message>
    <message>
        <source>How ties were broken</source>
        <translation>How ties were broken</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Rank then</source>
        <translation>Rank then</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>This event has no challenges yet.</source>
        <translation>This event has no challenges yet.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Challenge no.</source>
        <translation>Challenge no.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Proposal no.</source>
        <translation>Proposal no.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Weighted mean (points)</source>
        <translation>Weighted mean (points)</translation>
    </message>
    <message>
        <source>Spread (points)</source>
        <translation>Spread (points)</translation>
    </message>
    <message>
        <source>Scored cells (share)</source>
        <translation>Scored cells (share)</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (weight %2)</translation>
    </message>
    <message>
        <source>Suggested by rank</source>
        <translation>Suggested by rank</translation>
    </message>
    <message>
        <source>Tied at the cut</source>
        <translation>Tied at the cut</translation>
    </message>
    <message>
        <source>Tie broken by</source>
        <translation>Tie broken by</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Decided at (UTC)</translation>
    </message>
    <message>
        <source>Proposal uid</source>
        <translation>Proposal uid</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Applicant (kana)</source>
        <translation>Applicant (kana)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>Suspected duplicate</translation>
    </message>
    <message>
        <source>Received at (UTC)</source>
        <translation>Received at (UTC)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Name of the judge</source>
        <translation>Name of the judge</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>Title of the proposal</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>Name of the criterion</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>State in words</source>
        <translation>State in words</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Still to choose</source>
        <translation>Still to choose</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>Challenge %1</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>Challenge statement</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>What is sought</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Support offered</translation>
    </message>
    <message>
        <source>Proposals are accepted until %1.</source>
        <translation>Proposals are accepted until %1.</translation>
    </message>
    <message>
        <source>A company may answer several challenges, each with a proposal of its own.</source>
        <translation>A company may answer several challenges, each with a proposal of its own.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Call for proposals</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Challenge owner</source>
        <translation>Challenge owner</translation>
    </message>
    <message>
        <source>Types of collaboration</source>
        <translation>Types of collaboration</translation>
    </message>
    <message>
        <source>What the form asks</source>
        <translation>What the form asks</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>To the content</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Key dates</translation>
    </message>
    <message>
        <source>No challenge is published yet.</source>
        <translation>No challenge is published yet.</translation>
    </message>
    <message>
        <source>Deadline by place</source>
        <translation>Deadline by place</translation>
    </message>
    <message>
        <source>In English only</source>
        <translation>In English only</translation>
    </message>
    <message>
        <source>In Japanese only</source>
        <translation>In Japanese only</translation>
    </message>
    <message>
        <source>In Vietnamese only</source>
        <translation>In Vietnamese only</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1 (for the desk only)</source>
        <translation>%1 (for the desk only)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Notes of the desk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposal sheets, for the desk only</source>
        <translation>Proposal sheets, for the desk only</translation>
    </message>
    <message>
        <source>Proposal sheets</source>
        <translation>Proposal sheets</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>%1 – only for %2</source>
        <translation>%1 – only for %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Members, names not yet known</source>
        <translation>Members, names not yet known</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Country/region of origin</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>Country/region where it is based</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Its parts</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>Supporter (under the auspices of)</source>
        <translation>Supporter (under the auspices of)</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Partner organisation</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>Support agency</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Implementer</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>a person</comment>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of organisation</comment>
        <translation>Company</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Diplomatic mission</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>International organisation</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Group of organisations</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>given on %1, kept until %2</source>
        <translation>given on %1, kept until %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Withdrawn…</translation>
    </message>
    <message>
        <source>Data may be kept until</source>
        <translation>Data may be kept until</translation>
    </message>
    <message>
        <source>Running the event</source>
        <translation>Running the event</translation>
    </message>
    <message>
        <source>Handing over to challenge owners and co-organisers</source>
        <translation>Handing over to challenge owners and co-organisers</translation>
    </message>
    <message>
        <source>Writing about later events and follow-ups</source>
        <translation>Writing about later events and follow-ups</translation>
    </message>
    <message>
        <source>Naming in publications</source>
        <translation>Naming in publications</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>due since %1</translation>
    </message>
    <message>
        <source>due: consent withdrawn on %1</source>
        <translation>due: consent withdrawn on %1</translation>
    </message>
    <message>
        <source>no consent on record</source>
        <translation>no consent on record</translation>
    </message>
    <message>
        <source>Contact person (kana)</source>
        <translation>Contact person (kana)</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Affiliations</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Technology seed (offered)</source>
        <translation>Technology seed (offered)</translation>
    </message>
    <message>
        <source>Technology need (looked for)</source>
        <translation>Technology need (looked for)</translation>
    </message>
    <message>
        <source>understands some</source>
        <translation>understands some</translation>
    </message>
    <message>
        <source>can hold a meeting</source>
        <translation>can hold a meeting</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>fluent</translation>
    </message>
    <message>
        <source>not spoken</source>
        <translation>not spoken</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, how well</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>Large company</translation>
    </message>
    <message>
        <source>Midsize company</source>
        <translation>Midsize company</translation>
    </message>
    <message>
        <source>Small or medium-sized company (SME)</source>
        <translation>Small or medium-sized company (SME)</translation>
    </message>
    <message>
        <source>University venture</source>
        <translation>University venture</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in the program went wrong and the action was not carried out. Try it again, or start the program anew.</source>
        <translation>Something in the program went wrong and the action was not carried out. Try it again, or start the program anew.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>You stopped this. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Check whether it was moved or renamed.</source>
        <translation>The file “%1” is not there. Check whether it was moved or renamed.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check that you may open it and that no other program holds it.</source>
        <translation>The file “%1” cannot be read (%2). Check that you may open it and that no other program holds it.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Check that you may write there, or choose another place.</source>
        <translation>The file “%1” cannot be written (%2). Check that you may write there, or choose another place.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>There is already a file “%1”. Choose another name.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Create it or choose another one.</source>
        <translation>The folder “%1” is not there. Create it or choose another one.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was lost; make room and try again.</source>
        <translation>There is no room left on the disk for “%1”. Nothing was lost; make room and try again.</translation>
    </message>
    <message>
        <source>The program does not know the type of “%1”. Use one of these: %2.</source>
        <translation>The program does not know the type of “%1”. Use one of these: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a PitchDesk file. Choose a file whose name ends in .pitchdesk.</source>
        <translation>“%1” is not a PitchDesk file. Choose a file whose name ends in .pitchdesk.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Restore a backup.</source>
        <translation>The file “%1” is damaged (%2). Restore a backup.</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer PitchDesk (version %2 of the file; this program reads up to %3). Install the newer program.</source>
        <translation>The file “%1” was made by a newer PitchDesk (version %2 of the file; this program reads up to %3). Install the newer program.</translation>
    </message>
    <message>
        <source>The file “%1” is open: %2 on %3 since %4. Ask them to close it, or open it read-only.</source>
        <translation>The file “%1” is open: %2 on %3 since %4. Ask them to close it, or open it read-only.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there, or open it read-only.</source>
        <translation>The file is open in another program. Close it there, or open it read-only.</translation>
    </message>
    <message>
        <source>The file “%1” may only be read. Copy it to a place where you may write to change it.</source>
        <translation>The file “%1” may only be read. Copy it to a place where you may write to change it.</translation>
    </message>
    <message>
        <source>The file is open read-only, so nothing can be changed.</source>
        <translation>The file is open read-only, so nothing can be changed.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share (%2), where it could be damaged. Copy it to a disk of this computer.</source>
        <translation>“%1” lies on a network share (%2), where it could be damaged. Copy it to a disk of this computer.</translation>
    </message>
    <message>
        <source>The file “%1” could not be brought up to version %2 (%3). It was left as it was; a backup lies beside it.</source>
        <translation>The file “%1” could not be brought up to version %2 (%3). It was left as it was; a backup lies beside it.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be made (%2). Check the disk and the folder, then back up again.</source>
        <translation>The backup “%1” could not be made (%2). Check the disk and the folder, then back up again.</translation>
    </message>
    <message>
        <source>The file could not be read or changed (%1). Nothing was changed; check the file in the settings.</source>
        <translation>The file could not be read or changed (%1). Nothing was changed; check the file in the settings.</translation>
    </message>
    <message>
        <source>The file could not be read or changed. Nothing was changed; check the file in the settings.</source>
        <translation>The file could not be read or changed. Nothing was changed; check the file in the settings.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because something that came later depends on it. Change it by hand instead.</source>
        <translation>“%1” cannot be undone, because something that came later depends on it. Change it by hand instead.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer there. It may have been deleted; choose another one.</source>
        <translation>%1 %2 is no longer there. It may have been deleted; choose another one.</translation>
    </message>
    <message>
        <source>The record is no longer there. It may have been deleted; choose another one.</source>
        <translation>The record is no longer there. It may have been deleted; choose another one.</translation>
    </message>
    <message>
        <source>“%1” is needed. Fill it in.</source>
        <translation>“%1” is needed. Fill it in.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”. Correct it.</source>
        <translation>“%2” does not fit the field “%1”. Correct it.</translation>
    </message>
    <message>
        <source>A field holds something that does not fit. Correct it.</source>
        <translation>A field holds something that does not fit. Correct it.</translation>
    </message>
    <message>
        <source>The text in “%1” is too long: it may have %2 characters. Shorten it.</source>
        <translation>The text in “%1” is too long: it may have %2 characters. Shorten it.</translation>
    </message>
    <message>
        <source>%1: there is already one named “%2”. Choose another name.</source>
        <translation>%1: there is already one named “%2”. Choose another name.</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be deleted, because it is used by: %3. Remove it there first.</source>
        <translation>%1 “%2” cannot be deleted, because it is used by: %3. Remove it there first.</translation>
    </message>
    <message>
        <source>This cannot be deleted, because other records use it. Remove it there first.</source>
        <translation>This cannot be deleted, because other records use it. Remove it there first.</translation>
    </message>
    <message>
        <source>Proposal %1 has scores or a decision already, which would be lost. Keep that one and merge the other into it.</source>
        <translation>Proposal %1 has scores or a decision already, which would be lost. Keep that one and merge the other into it.</translation>
    </message>
    <message>
        <source>%1 is not on the scale. Enter a score from %2 to %3.</source>
        <translation>%1 is not on the scale. Enter a score from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 is between two steps of the scale. Scores go in steps of %2.</source>
        <translation>%1 is between two steps of the scale. Scores go in steps of %2.</translation>
    </message>
    <message>
        <source>The weights of the rubric “%1” add up to %2. They must add up to 100.</source>
        <translation>The weights of the rubric “%1” add up to %2. They must add up to 100.</translation>
    </message>
    <message>
        <source>The rubric “%1” is locked, since scores were given by it. Make a new version to change it.</source>
        <translation>The rubric “%1” is locked, since scores were given by it. Make a new version to change it.</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with the proposal “%2” and cannot score it. Dismiss the conflict first if it is none.</source>
        <translation>%1 has a conflict of interest with the proposal “%2” and cannot score it. Dismiss the conflict first if it is none.</translation>
    </message>
    <message>
        <source>%1 is not on the panel that scores the proposal “%2”. Put the judge on the panel first.</source>
        <translation>%1 is not on the panel that scores the proposal “%2”. Put the judge on the panel first.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again to change scores.</source>
        <translation>The round “%1” is closed. Open it again to change scores.</translation>
    </message>
    <message>
        <source>A decision needs a reason. Say in a few words why.</source>
        <translation>A decision needs a reason. Say in a few words why.</translation>
    </message>
    <message>
        <source>A decision needs the name of who decides. Open the file again and enter your name.</source>
        <translation>A decision needs the name of who decides. Open the file again and enter your name.</translation>
    </message>
    <message>
        <source>The condition cannot be used: at %1, %2 (%3). Correct it and try again.</source>
        <translation>The condition cannot be used: at %1, %2 (%3). Correct it and try again.</translation>
    </message>
    <message>
        <source>A part of the condition is not filled in. Complete it and try again.</source>
        <translation>A part of the condition is not filled in. Complete it and try again.</translation>
    </message>
    <message>
        <source>Proposal %1 was withdrawn, so it is not screened. Change its status first.</source>
        <translation>Proposal %1 was withdrawn, so it is not screened. Change its status first.</translation>
    </message>
    <message>
        <source>Those who screened proposal %1 do not differ, so there is nothing to choose. Give a verdict.</source>
        <translation>Those who screened proposal %1 do not differ, so there is nothing to choose. Give a verdict.</translation>
    </message>
    <message>
        <source>The file “%1” holds no table. Its first row must name the columns.</source>
        <translation>The file “%1” holds no table. Its first row must name the columns.</translation>
    </message>
    <message>
        <source>In “%1”, a quotation mark opened in row %2 is never closed. Correct the file or export it again.</source>
        <translation>In “%1”, a quotation mark opened in row %2 is never closed. Correct the file or export it again.</translation>
    </message>
    <message>
        <source>Row %2 of “%1” holds a character that no text has. Export the file again as CSV in UTF-8.</source>
        <translation>Row %2 of “%1” holds a character that no text has. Export the file again as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Row %2 of “%1” is not written in %3. Choose another encoding, or export the file again as CSV in UTF-8.</source>
        <translation>Row %2 of “%1” is not written in %3. Choose another encoding, or export the file again as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>In “%1”, the cell in row %2, column %3 is too long: it may have %4 characters. Shorten it.</source>
        <translation>In “%1”, the cell in row %2, column %3 is too long: it may have %4 characters. Shorten it.</translation>
    </message>
    <message>
        <source>“%1” has too many rows: at most %2 can be read. Split the file.</source>
        <translation>“%1” has too many rows: at most %2 can be read. Split the file.</translation>
    </message>
    <message>
        <source>“%1” has too many columns: at most %2 can be read. Remove those that are not needed.</source>
        <translation>“%1” has too many columns: at most %2 can be read. Remove those that are not needed.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Add it, or choose another column for this field.</source>
        <translation>“%1” has no column “%2”. Add it, or choose another column for this field.</translation>
    </message>
    <message>
        <source>The column mapping “%1” cannot be used (%2). Make it anew.</source>
        <translation>The column mapping “%1” cannot be used (%2). Make it anew.</translation>
    </message>
    <message>
        <source>The column mapping uses a column “%2”, which “%1” does not have. Choose another column.</source>
        <translation>The column mapping uses a column “%2”, which “%1” does not have. Choose another column.</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”, because some rows have problems: %2. Correct them, or import the other rows.</source>
        <translation>Nothing was imported from “%1”, because some rows have problems: %2. Correct them, or import the other rows.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel file, although its name says so. Open it in Excel and save it as XLSX.</source>
        <translation>“%1” is not an Excel file, although its name says so. Open it in Excel and save it as XLSX.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel, remove the password and save it again.</source>
        <translation>“%1” is protected by a password. Open it in Excel, remove the password and save it again.</translation>
    </message>
    <message>
        <source>“%1” is in the old Excel format (XLS). Open it in Excel and save it as XLSX.</source>
        <translation>“%1” is in the old Excel format (XLS). Open it in Excel and save it as XLSX.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2, which no usual table does. Check where it comes from, or save it as CSV.</source>
        <translation>“%1” unpacks to more than %2, which no usual table does. Check where it comes from, or save it as CSV.</translation>
    </message>
    <message>
        <source>The Excel file “%1” is incomplete: its part “%2” is missing. Save it again in Excel.</source>
        <translation>The Excel file “%1” is incomplete: its part “%2” is missing. Save it again in Excel.</translation>
    </message>
    <message>
        <source>The Excel file “%1” is damaged in its part “%2” (%3). Save it again in Excel.</source>
        <translation>The Excel file “%1” is damaged in its part “%2” (%3). Save it again in Excel.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose another sheet.</source>
        <translation>“%1” has no sheet “%2”. Choose another sheet.</translation>
    </message>
    <message>
        <source>Row %1 has no name of the applicant in column “%2”. Add it and import again.</source>
        <translation>Row %1 has no name of the applicant in column “%2”. Add it and import again.</translation>
    </message>
    <message>
        <source>Row %1: “%3” does not fit column “%2”. Correct it and import again.</source>
        <translation>Row %1: “%3” does not fit column “%2”. Correct it and import again.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the challenge “%3”, which this event does not have. Correct the name or add the challenge.</source>
        <translation>Row %1: column “%2” names the challenge “%3”, which this event does not have. Correct the name or add the challenge.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the judge “%3”, whom this event does not have. Correct the name or add the judge.</source>
        <translation>Row %1: column “%2” names the judge “%3”, whom this event does not have. Correct the name or add the judge.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the proposal “%3”, which this event does not have. Correct it.</source>
        <translation>Row %1: column “%2” names the proposal “%3”, which this event does not have. Correct it.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the criterion “%3”, which the rubric does not have. Correct it.</source>
        <translation>Row %1: column “%2” names the criterion “%3”, which the rubric does not have. Correct it.</translation>
    </message>
    <message>
        <source>Row %1 says the same as row %2 once more. Keep one of the two.</source>
        <translation>Row %1 says the same as row %2 once more. Keep one of the two.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: “%3” becomes “%4”.</source>
        <translation>Row %1, column “%2”: “%3” becomes “%4”.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the file now says “%4”, but “%3” was entered here since the last import and stays.</source>
        <translation>Row %1, column “%2”: the file now says “%4”, but “%3” was entered here since the last import and stays.</translation>
    </message>
    <message>
        <source>There is no sample named “%1”. Ask for the help to see which there are.</source>
        <translation>There is no sample named “%1”. Ask for the help to see which there are.</translation>
    </message>
    <message>
        <source>“%1” is not a language of the program. Use en, ja or vi.</source>
        <translation>“%1” is not a language of the program. Use en, ja or vi.</translation>
    </message>
    <message>
        <source>The file has no event “%1”. Use the id or the uid of one of its events.</source>
        <translation>The file has no event “%1”. Use the id or the uid of one of its events.</translation>
    </message>
    <message>
        <source>The event has no challenge “%1”. Use the number, the id or the uid of one of its challenges.</source>
        <translation>The event has no challenge “%1”. Use the number, the id or the uid of one of its challenges.</translation>
    </message>
    <message>
        <source>The event has no proposal “%1”. Use the number, the id or the uid of one of its proposals.</source>
        <translation>The event has no proposal “%1”. Use the number, the id or the uid of one of its proposals.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language: %1. Install one, for example Noto Sans CJK JP.</source>
        <translation>No font on this computer has the letters of this language: %1. Install one, for example Noto Sans CJK JP.</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <translation>it does not begin as such a file does</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>its end is missing</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>it could not be given its name</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>the folder could not be made</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>it is no JSON</translation>
    </message>
    <message>
        <source>a condition belongs there</source>
        <translation>a condition belongs there</translation>
    </message>
    <message>
        <source>it must be “all”, “any”, “not” or a comparison</source>
        <translation>it must be “all”, “any”, “not” or a comparison</translation>
    </message>
    <message>
        <source>this does not belong there</source>
        <translation>this does not belong there</translation>
    </message>
    <message>
        <source>a list belongs there</source>
        <translation>a list belongs there</translation>
    </message>
    <message>
        <source>a text belongs there</source>
        <translation>a text belongs there</translation>
    </message>
    <message>
        <source>a number belongs there</source>
        <translation>a number belongs there</translation>
    </message>
    <message>
        <source>a date such as 2025-09-24 belongs there</source>
        <translation>a date such as 2025-09-24 belongs there</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>this is missing</translation>
    </message>
    <message>
        <source>it compares something that is not known</source>
        <translation>it compares something that is not known</translation>
    </message>
    <message>
        <source>it cannot be compared in this way</source>
        <translation>it cannot be compared in this way</translation>
    </message>
    <message>
        <source>this value cannot be in the list</source>
        <translation>this value cannot be in the list</translation>
    </message>
    <message>
        <source>conditions are nested too deep</source>
        <translation>conditions are nested too deep</translation>
    </message>
    <message>
        <source>there are too many conditions</source>
        <translation>there are too many conditions</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by. Put the text in quotes to search for it.</source>
        <translation>There is no field “%1” to filter by. Put the text in quotes to search for it.</translation>
    </message>
    <message>
        <source>“%2” is not a value of the field “%1”. Choose one from the list.</source>
        <translation>“%2” is not a value of the field “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>A value is missing here, after “%1”.</source>
        <translation>A value is missing here, after “%1”.</translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation>A word is missing here.</translation>
    </message>
    <message>
        <source>“%2” is not a number. “%1” is compared with a number such as 3.5.</source>
        <translation>“%2” is not a number. “%1” is compared with a number such as 3.5.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a day, a month or a year: 2025-09-30, 2025-09 or 2025.</source>
        <translation>“%1” is not a date. Write a day, a month or a year: 2025-09-30, 2025-09 or 2025.</translation>
    </message>
    <message>
        <source>“%1” is either yes or no, not “%2”.</source>
        <translation>“%1” is either yes or no, not “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be more or less than something. Write a colon before its value.</source>
        <translation>“%1” cannot be more or less than something. Write a colon before its value.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one where the phrase ends.</source>
        <translation>This quotation mark is not closed. Write another one where the phrase ends.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write a closing one where the group ends.</source>
        <translation>This parenthesis is not closed. Write a closing one where the group ends.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing. Take it away or open one before it.</source>
        <translation>This parenthesis closes nothing. Take it away or open one before it.</translation>
    </message>
    <message>
        <source>Something to look for is missing here. Write a word or a condition on both sides.</source>
        <translation>Something to look for is missing here. Write a word or a condition on both sides.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other. Write the filter more simply.</source>
        <translation>There are too many parentheses within each other. Write the filter more simply.</translation>
    </message>
    <message>
        <source>The filter is too long: it may have %1 characters. Shorten it.</source>
        <translation>The filter is too long: it may have %1 characters. Shorten it.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: what stands at %2 does not belong there. Delete it, and save an event as a template again.</source>
        <translation>The template “%1” cannot be used: what stands at %2 does not belong there. Delete it, and save an event as a template again.</translation>
    </message>
    <message>
        <source>The template “%1” was made by a newer PitchDesk (version %2 of templates; this program reads up to %3). Install the newer program.</source>
        <translation>The template “%1” was made by a newer PitchDesk (version %2 of templates; this program reads up to %3). Install the newer program.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Use the uid, the id or the name that “template list” shows.</source>
        <translation>There is no template “%1”. Use the uid, the id or the name that “template list” shows.</translation>
    </message>
    <message>
        <source>The question “%1” cannot be deleted, because proposals answer it: %2. Let the form not ask it any more instead.</source>
        <translation>The question “%1” cannot be deleted, because proposals answer it: %2. Let the form not ask it any more instead.</translation>
    </message>
    <message>
        <source>“%1” is no application form that PitchDesk made. Choose a filled form, or import it as a table.</source>
        <translation>“%1” is no application form that PitchDesk made. Choose a filled form, or import it as a table.</translation>
    </message>
    <message>
        <source>The folder “%1” has no Excel file in it. Choose the folder with the forms that came back.</source>
        <translation>The folder “%1” has no Excel file in it. Choose the folder with the forms that came back.</translation>
    </message>
    <message>
        <source>“%1” is a lock that Excel left while a form was open. Close the form, or leave it out.</source>
        <translation>“%1” is a lock that Excel left while a form was open. Close the form, or leave it out.</translation>
    </message>
    <message>
        <source>“%1” is a form of another event. Import it there.</source>
        <translation>“%1” is a form of another event. Import it there.</translation>
    </message>
    <message>
        <source>“%1” is a form in which nothing is filled in. Leave it out.</source>
        <translation>“%1” is a form in which nothing is filled in. Leave it out.</translation>
    </message>
    <message>
        <source>“%1” answers questions that are no longer there: %2. Those answers are left out.</source>
        <translation>“%1” answers questions that are no longer there: %2. Those answers are left out.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, and a file may have %3 MB. Make it smaller, or keep it elsewhere and write a note.</source>
        <translation>“%1” has %2 MB, and a file may have %3 MB. Make it smaller, or keep it elsewhere and write a note.</translation>
    </message>
    <message>
        <source>“%1” could run a program when it is opened, so it is not added. Ask for a PDF instead.</source>
        <translation>“%1” could run a program when it is opened, so it is not added. Ask for a PDF instead.</translation>
    </message>
    <message>
        <source>“%1” is not added: the attachments of this workspace may have %2 MB together. Take large ones out of a copy of it, or begin a new workspace.</source>
        <translation>“%1” is not added: the attachments of this workspace may have %2 MB together. Take large ones out of a copy of it, or begin a new workspace.</translation>
    </message>
    <message>
        <source>“%1” is not added: at most %2 files come in at once. Add the others after them.</source>
        <translation>“%1” is not added: at most %2 files come in at once. Add the others after them.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Drawing (SVG)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Text document (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message>
        <source>Sheets of the selected proposals, for judges (PDF)</source>
        <translation>Sheets of the selected proposals, for judges (PDF)</translation>
    </message>
    <message>
        <source>Sheets of the selected proposals, with contacts and notes (PDF)</source>
        <translation>Sheets of the selected proposals, with contacts and notes (PDF)</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>No challenge yet</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Field term</source>
        <translation>Field term</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Day of a calendar</source>
        <translation>Day of a calendar</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>Question of the form</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Eligibility rule</source>
        <translation>Eligibility rule</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Kana reading</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Year in the name</source>
        <translation>Year in the name</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>Challenge statement</translation>
    </message>
    <message>
        <source>Quota of finalists</source>
        <translation>Quota of finalists</translation>
    </message>
    <message>
        <source>Quota of reserves</source>
        <translation>Quota of reserves</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Lowest score</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Highest score</translation>
    </message>
    <message>
        <source>Step of the scale</source>
        <translation>Step of the scale</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>People who screen each proposal</source>
        <translation>People who screen each proposal</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>original language</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Other data</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>record %1</translation>
    </message>
    <message>
        <source>Challenge owner</source>
        <translation>Challenge owner</translation>
    </message>
    <message>
        <source>Field of a challenge</source>
        <translation>Field of a challenge</translation>
    </message>
    <message>
        <source>Field of a proposal</source>
        <translation>Field of a proposal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Anchor text</source>
        <translation>Anchor text</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Tie rule</translation>
    </message>
    <message>
        <source>Language of a judge</source>
        <translation>Language of a judge</translation>
    </message>
    <message>
        <source>Field of a judge</source>
        <translation>Field of a judge</translation>
    </message>
    <message>
        <source>Member of a panel</source>
        <translation>Member of a panel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>Vote of the chair</translation>
    </message>
    <message>
        <source>Calendar of an event</source>
        <translation>Calendar of an event</translation>
    </message>
    <message>
        <source>Tag of a proposal</source>
        <translation>Tag of a proposal</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>Row of a merged proposal</source>
        <translation>Row of a merged proposal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Country/region of origin</translation>
    </message>
    <message>
        <source>Country/region of the base</source>
        <translation>Country/region of the base</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Parent company</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>Romanised name</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>Target of proposals</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Precision of the date</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>What is sought</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Number for drawing lots</source>
        <translation>Number for drawing lots</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Head judge</source>
        <translation>Head judge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Rank at the decision</source>
        <translation>Rank at the decision</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>List of terms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Makes ineligible</source>
        <translation>Makes ineligible</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>First proposal</source>
        <translation>First proposal</translation>
    </message>
    <message>
        <source>Second proposal</source>
        <translation>Second proposal</translation>
    </message>
    <message>
        <source>What the import said</source>
        <translation>What the import said</translation>
    </message>
    <message>
        <source>With a call for proposals</source>
        <translation>With a call for proposals</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>By invitation only</translation>
    </message>
    <message>
        <source>Meetings only</source>
        <translation>Meetings only</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Partner organisation</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>Support agency</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Implementer</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>Call opens</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>First screening</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>Finalists announced</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>Pitch day</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>Business meetings</translation>
    </message>
    <message>
        <source>PoC starts</source>
        <translation>PoC starts</translation>
    </message>
    <message>
        <source>PoC ends</source>
        <translation>PoC ends</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>Results briefing</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Ineligible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototype</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Declared by the judge</source>
        <translation>Declared by the judge</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Found by the program</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>Entered by staff</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Capital ties</source>
        <translation>Capital ties</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Unscored</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>Finalist</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Not selected</translation>
    </message>
    <message>
        <source>The owner decides</source>
        <translation>The owner decides</translation>
    </message>
    <message>
        <source>The judges decide</source>
        <translation>The judges decide</translation>
    </message>
    <message>
        <source>The judges advise the owner</source>
        <translation>The judges advise the owner</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Both combined</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Head to head</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>Most top scores</translation>
    </message>
    <message>
        <source>Vote of the head judge</source>
        <translation>Vote of the head judge</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>Recorded lot</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>Substitute holiday</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Diplomatic mission</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>International organisation</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Japanese fiscal year</source>
        <translation>Japanese fiscal year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Choice of a question</source>
        <translation>Choice of a question</translation>
    </message>
    <message>
        <source>Challenge of a question</source>
        <translation>Challenge of a question</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Collaboration type of a challenge</source>
        <translation>Collaboration type of a challenge</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>Template of events</translation>
    </message>
    <message>
        <source>Asked on the form</source>
        <translation>Asked on the form</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Who reads the answer</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>Limit of words</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Type of file</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>Part of the proposal</source>
        <translation>Part of the proposal</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Translated by</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>Translated by machine</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Support offered</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Other words for it</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Short text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Amount of money</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>One choice</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Several choices</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Judges and the desk</source>
        <translation>Judges and the desk</translation>
    </message>
    <message>
        <source>The desk only</source>
        <translation>The desk only</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Consent text</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Months that data is kept</source>
        <translation>Months that data is kept</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>Data kept until</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Running the event</source>
        <translation>Running the event</translation>
    </message>
    <message>
        <source>Handing over to challenge owners and co-organisers</source>
        <translation>Handing over to challenge owners and co-organisers</translation>
    </message>
    <message>
        <source>Writing about later events and follow-ups</source>
        <translation>Writing about later events and follow-ups</translation>
    </message>
    <message>
        <source>Naming in publications</source>
        <translation>Naming in publications</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technology</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Field of a technology</source>
        <translation>Field of a technology</translation>
    </message>
    <message>
        <source>Field of an organisation</source>
        <translation>Field of an organisation</translation>
    </message>
    <message>
        <source>Language of a person</source>
        <translation>Language of a person</translation>
    </message>
    <message>
        <source>Precision of the beginning</source>
        <translation>Precision of the beginning</translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation>Precision of the end</translation>
    </message>
    <message>
        <source>Technology seed</source>
        <translation>Technology seed</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation>Technology need</translation>
    </message>
    <message>
        <source>Person in an event</source>
        <translation>Person in an event</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>What a place lies in</source>
        <translation>What a place lies in</translation>
    </message>
    <message>
        <source>Language of an event</source>
        <translation>Language of an event</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>Large company</translation>
    </message>
    <message>
        <source>Midsize company</source>
        <translation>Midsize company</translation>
    </message>
    <message>
        <source>Small or medium-sized company (SME)</source>
        <translation>Small or medium-sized company (SME)</translation>
    </message>
    <message>
        <source>University venture</source>
        <translation>University venture</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>Part of the world</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Venue of an event</source>
        <translation>Venue of an event</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Short text</source>
        <translation>Short text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Amount of money</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>One choice</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Several choices</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>The answer is required, and missing.</source>
        <translation>The answer is required, and missing.</translation>
    </message>
    <message>
        <source>This is not one number.</source>
        <translation>This is not one number.</translation>
    </message>
    <message>
        <source>This is not one amount of money.</source>
        <translation>This is not one amount of money.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>This is no date.</translation>
    </message>
    <message>
        <source>Not among the choices: %1</source>
        <translation>Not among the choices: %1</translation>
    </message>
    <message>
        <source>%1 choices where one is asked for.</source>
        <translation>%1 choices where one is asked for.</translation>
    </message>
    <message>
        <source>%1 words, of at most %2.</source>
        <translation>%1 words, of at most %2.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>This is no web address.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>This is no country/region that is known.</source>
        <translation>This is no country/region that is known.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>This is neither yes nor no.</translation>
    </message>
    <message>
        <source>The desk only</source>
        <translation>The desk only</translation>
    </message>
    <message>
        <source>Judges and the desk</source>
        <translation>Judges and the desk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of question, and its unit or currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, at most %2 words (Japanese: characters)</source>
        <translation>%1, at most %2 words (Japanese: characters)</translation>
    </message>
    <message>
        <source>%1 characters, of at most %2.</source>
        <translation>%1 characters, of at most %2.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>At most %1 characters fit here.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Please choose from the list.</translation>
    </message>
    <message>
        <source>Several may be named, with semicolons between them: %1</source>
        <translation>Several may be named, with semicolons between them: %1</translation>
    </message>
    <message>
        <source>The startup</source>
        <translation>The startup</translation>
    </message>
    <message>
        <source>Name of the startup</source>
        <translation>Name of the startup</translation>
    </message>
    <message>
        <source>Name of the startup in kana</source>
        <translation>Name of the startup in kana</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Founded in</translation>
    </message>
    <message>
        <source>A year, such as 2019</source>
        <translation>A year, such as 2019</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>The proposal</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Language of the answers</translation>
    </message>
    <message>
        <source>Name the file, and send it along with this form.</source>
        <translation>Name the file, and send it along with this form.</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>Only for: %1</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Please enter a number.</translation>
    </message>
    <message>
        <source>Please enter a date, such as 2025-09-24.</source>
        <translation>Please enter a date, such as 2025-09-24.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Application: %1</translation>
    </message>
    <message>
        <source>Please answer in the middle column. What is marked with * is required. Save the file under the name of your startup and send it back.</source>
        <translation>Please answer in the middle column. What is marked with * is required. Save the file under the name of your startup and send it back.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Please look again</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>All challenges</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Kind, as a code</source>
        <translation>Kind, as a code</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Who reads the answer</translation>
    </message>
    <message>
        <source>Questions of the application form: %1</source>
        <translation>Questions of the application form: %1</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Application form</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>FY%1 (%2 – %3)</source>
        <translation>FY%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>This step cannot be undone, nor any step before it.</source>
        <translation>This step cannot be undone, nor any step before it.</translation>
    </message>
    <message>
        <source>This step was undone and can be done again.</source>
        <translation>This step was undone and can be done again.</translation>
    </message>
    <message>
        <source>This step was undone, and something else was done since, so it cannot be done again.</source>
        <translation>This step was undone, and something else was done since, so it cannot be done again.</translation>
    </message>
    <message>
        <source>This step is in force.</source>
        <translation>This step is in force.</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>Call opens</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>First screening</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>Finalists announced</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>Pitch day</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>Business meetings</translation>
    </message>
    <message>
        <source>PoC starts</source>
        <translation>PoC starts</translation>
    </message>
    <message>
        <source>PoC ends</source>
        <translation>PoC ends</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>Results briefing</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>After “%1”: %2</source>
        <translation>After “%1”: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in 12 days · 8 business days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>Date not stated</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>JudgingWords</name>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Capital ties</source>
        <translation>Capital ties</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Adviser or mentor</source>
        <translation>Adviser or mentor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Declared by the judge</source>
        <translation>Declared by the judge</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Found by the program</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>Entered by staff</translation>
    </message>
    <message>
        <source>? Suspected</source>
        <translation>? Suspected</translation>
    </message>
    <message>
        <source>✕ Confirmed: recused</source>
        <translation>✕ Confirmed: recused</translation>
    </message>
    <message>
        <source>✓ Dismissed</source>
        <translation>✓ Dismissed</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a language that is read with help</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Reads with help</source>
        <translation>Reads with help</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Reads with ease</source>
        <translation>Reads with ease</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>Does not read</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malay</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Dear %1,</source>
        <comment>an organisation</comment>
        <translation>Dear %1,</translation>
    </message>
    <message>
        <source>Dear %1 (%2),</source>
        <comment>a person, an organisation</comment>
        <translation>Dear %1 (%2),</translation>
    </message>
    <message>
        <source>Proposal No. %1</source>
        <translation>Proposal No. %1</translation>
    </message>
    <message>
        <source>Proposal No. %1: %2</source>
        <translation>Proposal No. %1: %2</translation>
    </message>
    <message>
        <source>Thank you for your proposal to “%1”.</source>
        <translation>Thank you for your proposal to “%1”.</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>Challenge: %1</translation>
    </message>
    <message>
        <source>Before we can go on with it, we ask you to help us with the following:</source>
        <translation>Before we can go on with it, we ask you to help us with the following:</translation>
    </message>
    <message>
        <source>Something in your application is missing or not clear.</source>
        <translation>Something in your application is missing or not clear.</translation>
    </message>
    <message>
        <source>Please send us what is missing by replying to this message. If anything is not clear, ask us at any time.</source>
        <translation>Please send us what is missing by replying to this message. If anything is not clear, ask us at any time.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Kind regards,</translation>
    </message>
    <message>
        <source>[%1] A question on your proposal No. %2</source>
        <translation>[%1] A question on your proposal No. %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Dear %1 %2 (%3),</source>
        <comment>a form of address, a person, an organisation</comment>
        <translation>Dear %1 %2 (%3),</translation>
    </message>
</context>
<context>
    <name>MilestoneWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a place, the date and time there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From today: %1</source>
        <translation>From today: %1</translation>
    </message>
    <message>
        <source>From “%1”: %2</source>
        <translation>From “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Runs open-innovation pitch events offline.</source>
        <translation>Runs open-innovation pitch events offline.</translation>
    </message>
    <message>
        <source>The workspace to open (.pitchdesk).</source>
        <translation>The workspace to open (.pitchdesk).</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Who is at the keyboard; not asked then.</source>
        <translation>Who is at the keyboard; not asked then.</translation>
    </message>
    <message>
        <source>Language of the window: en, ja or vi.</source>
        <translation>Language of the window: en, ja or vi.</translation>
    </message>
    <message>
        <source>Opens the file without changing it.</source>
        <translation>Opens the file without changing it.</translation>
    </message>
    <message>
        <source>The page to begin with.</source>
        <translation>The page to begin with.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Only one file can be opened at a time.</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose en, ja or vi.</source>
        <translation>There is no language “%1”; choose en, ja or vi.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>There is no page “%1”.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>heading of the pages for judging</comment>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Judging</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>World</source>
        <translation>World</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>Part of the world</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Region of a country</source>
        <translation>Region of a country</translation>
    </message>
    <message>
        <source>Prefecture or province</source>
        <translation>Prefecture or province</translation>
    </message>
    <message>
        <source>City or site</source>
        <translation>City or site</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Startup in kana</source>
        <translation>Startup in kana</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Founded in</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Contact in kana</source>
        <translation>Contact in kana</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Written in</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>Number on the form</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>same company name</source>
        <translation>same company name</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>same e-mail address</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>same website</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>same title</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>employment</translation>
    </message>
    <message>
        <source>capital tie</source>
        <translation>capital tie</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>adviser</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspected</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Checking the rows…</translation>
    </message>
    <message>
        <source>Writing the proposals…</source>
        <translation>Writing the proposals…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Family name of the contact</source>
        <translation>Family name of the contact</translation>
    </message>
    <message>
        <source>Middle name of the contact</source>
        <translation>Middle name of the contact</translation>
    </message>
    <message>
        <source>Given name of the contact</source>
        <translation>Given name of the contact</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>founded</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name in three languages</source>
        <translation>Name in three languages</translation>
    </message>
    <message numerus="yes">
        <source>missing in %n language(s)</source>
        <translation>
            <numerusform>missing in %n language</numerusform>
            <numerusform>missing in %n languages</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Opening of the call</source>
        <translation>Opening of the call</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>Time of the deadline</source>
        <translation>Time of the deadline</translation>
    </message>
    <message>
        <source>not given, so it is the end of the day</source>
        <translation>not given, so it is the end of the day</translation>
    </message>
    <message>
        <source>Deadline in the future</source>
        <translation>Deadline in the future</translation>
    </message>
    <message>
        <source>it has passed</source>
        <translation>it has passed</translation>
    </message>
    <message>
        <source>Deadline after the opening</source>
        <translation>Deadline after the opening</translation>
    </message>
    <message>
        <source>it comes before</source>
        <translation>it comes before</translation>
    </message>
    <message>
        <source>Day of the meetings</source>
        <translation>Day of the meetings</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Challenges published</source>
        <translation>Challenges published</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) still a draft</source>
        <translation>
            <numerusform>%n challenge is still a draft</numerusform>
            <numerusform>%n challenges are still drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge statements</source>
        <translation>Challenge statements</translation>
    </message>
    <message numerus="yes">
        <source>missing in %n challenge(s)</source>
        <translation>
            <numerusform>missing in %n challenge</numerusform>
            <numerusform>missing in %n challenges</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge owners</source>
        <translation>Challenge owners</translation>
    </message>
    <message>
        <source>Challenges in three languages</source>
        <translation>Challenges in three languages</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) lack one</source>
        <translation>
            <numerusform>%n challenge lacks one</numerusform>
            <numerusform>%n challenges lack one</numerusform>
        </translation>
    </message>
    <message>
        <source>Places for finalists</source>
        <translation>Places for finalists</translation>
    </message>
    <message numerus="yes">
        <source>none in %n challenge(s)</source>
        <translation>
            <numerusform>none in %n challenge</numerusform>
            <numerusform>none in %n challenges</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Questions of the form</translation>
    </message>
    <message>
        <source>Questions in three languages</source>
        <translation>Questions in three languages</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lack one</source>
        <translation>
            <numerusform>%n question lacks one</numerusform>
            <numerusform>%n questions lack one</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Eligibility rules</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>none in use</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Weights that come to 100</source>
        <translation>Weights that come to 100</translation>
    </message>
    <message numerus="yes">
        <source>not so in %n rubric(s)</source>
        <translation>
            <numerusform>not so in %n rubric</numerusform>
            <numerusform>not so in %n rubrics</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging round</source>
        <translation>Judging round</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message numerus="yes">
        <source>missing for %n challenge(s)</source>
        <translation>
            <numerusform>missing for %n challenge</numerusform>
            <numerusform>missing for %n challenges</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars for business days</source>
        <translation>Calendars for business days</translation>
    </message>
    <message>
        <source>none chosen: the country/region’s and Japan’s count</source>
        <translation>none chosen: the country/region’s and Japan’s count</translation>
    </message>
    <message>
        <source>Before the call opens</source>
        <translation>Before the call opens</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Before the event</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>lines of a check-list</comment>
        <translation>%1 of %2 done</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Partly scored</source>
        <translation>Partly scored</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Not scored yet</translation>
    </message>
    <message>
        <source>Locked by a conflict of interest</source>
        <translation>Locked by a conflict of interest</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter for: abstained</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>one letter for: recused</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Number in an answer</source>
        <translation>Number in an answer</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>Length of the title</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Length of the summary</translation>
    </message>
    <message>
        <source>Year of founding</source>
        <translation>Year of founding</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Form of company</source>
        <translation>Form of company</translation>
    </message>
    <message>
        <source>Language of the proposal</source>
        <translation>Language of the proposal</translation>
    </message>
    <message>
        <source>Received by the deadline</source>
        <translation>Received by the deadline</translation>
    </message>
    <message>
        <source>E-mail address of the contact</source>
        <translation>E-mail address of the contact</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Stock company (Japan, kabushiki kaisha)</source>
        <translation>Stock company (Japan, kabushiki kaisha)</translation>
    </message>
    <message>
        <source>Limited company (Japan, yūgen kaisha)</source>
        <translation>Limited company (Japan, yūgen kaisha)</translation>
    </message>
    <message>
        <source>Limited liability company (Japan, gōdō kaisha)</source>
        <translation>Limited liability company (Japan, gōdō kaisha)</translation>
    </message>
    <message>
        <source>Limited partnership (Japan, gōshi kaisha)</source>
        <translation>Limited partnership (Japan, gōshi kaisha)</translation>
    </message>
    <message>
        <source>General incorporated association (Japan)</source>
        <translation>General incorporated association (Japan)</translation>
    </message>
    <message>
        <source>Joint stock company (JSC, CTCP)</source>
        <translation>Joint stock company (JSC, CTCP)</translation>
    </message>
    <message>
        <source>Limited liability company (Vietnam, TNHH)</source>
        <translation>Limited liability company (Vietnam, TNHH)</translation>
    </message>
    <message>
        <source>One-member limited liability company (Vietnam, TNHH MTV)</source>
        <translation>One-member limited liability company (Vietnam, TNHH MTV)</translation>
    </message>
    <message>
        <source>Number in the answer to “%1”</source>
        <translation>Number in the answer to “%1”</translation>
    </message>
    <message>
        <source>Consent “%1”</source>
        <translation>Consent “%1”</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Answer to “%1”</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>found: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>there is no answer</translation>
    </message>
    <message>
        <source>no single number in “%1”</source>
        <translation>no single number in “%1”</translation>
    </message>
    <message>
        <source>neither yes nor no: “%1”</source>
        <translation>neither yes nor no: “%1”</translation>
    </message>
    <message>
        <source>the name “%1” shows no form of company</source>
        <translation>the name “%1” shows no form of company</translation>
    </message>
    <message>
        <source>%1 alone does not tell whether it is early or late enough</source>
        <translation>%1 alone does not tell whether it is early or late enough</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>the time of receipt is not known</source>
        <translation>the time of receipt is not known</translation>
    </message>
    <message>
        <source>is chosen</source>
        <translation>is chosen</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>is given</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>is yes</translation>
    </message>
    <message>
        <source>is exactly one of</source>
        <translation>is exactly one of</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>contains one of</translation>
    </message>
    <message>
        <source>contain one of</source>
        <translation>contain one of</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>equals</translation>
    </message>
    <message>
        <source>is within years of a date</source>
        <translation>is within years of a date</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Cannot say</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>To be screened</source>
        <translation>To be screened</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Waiting for a second person</translation>
    </message>
    <message>
        <source>Screeners differ</source>
        <translation>Screeners differ</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Screened</translation>
    </message>
    <message>
        <source>Founded within %1 years before %2 or later</source>
        <translation>Founded within %1 years before %2 or later</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 is yes</translation>
    </message>
    <message>
        <source>A challenge is chosen</source>
        <translation>A challenge is chosen</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 is given</translation>
    </message>
    <message>
        <source>%1 is exactly one of: %2</source>
        <translation>%1 is exactly one of: %2</translation>
    </message>
    <message>
        <source>%1 contains one of: %2</source>
        <translation>%1 contains one of: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1: one of %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1 equals %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>not (%1)</translation>
    </message>
    <message>
        <source>always met</source>
        <translation>always met</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>never met</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; and </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; or </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a comparison – what was found</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>no file is attached</source>
        <translation>no file is attached</translation>
    </message>
    <message>
        <source>are there</source>
        <translation>are there</translation>
    </message>
    <message>
        <source>are at least</source>
        <translation>are at least</translation>
    </message>
    <message>
        <source>are at most</source>
        <translation>are at most</translation>
    </message>
    <message>
        <source>There are attached files</source>
        <translation>There are attached files</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <comment>a count of files</comment>
        <translation>%1: at least %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>a count of files</comment>
        <translation>%1: at most %2</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>With a call for proposals</source>
        <translation>With a call for proposals</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>By invitation only</translation>
    </message>
    <message>
        <source>Business meetings only</source>
        <translation>Business meetings only</translation>
    </message>
    <message>
        <source>Cohort of supported startups</source>
        <translation>Cohort of supported startups</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid (on-site and online)</source>
        <translation>Hybrid (on-site and online)</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>Supporter (under the auspices of)</source>
        <translation>Supporter (under the auspices of)</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Partner organisation</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>Support agency</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Implementer</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>Call opens</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Submission deadline</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>First screening</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>Finalists announced</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>Pitch day</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>Business meetings</translation>
    </message>
    <message>
        <source>Proof of concept begins</source>
        <translation>Proof of concept begins</translation>
    </message>
    <message>
        <source>Proof of concept ends</source>
        <translation>Proof of concept ends</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>Results briefing</translation>
    </message>
    <message>
        <source>Other milestone</source>
        <translation>Other milestone</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>The challenge owner decides</source>
        <translation>The challenge owner decides</translation>
    </message>
    <message>
        <source>The judges decide</source>
        <translation>The judges decide</translation>
    </message>
    <message>
        <source>The judges advise the owner</source>
        <translation>The judges advise the owner</translation>
    </message>
    <message>
        <source>Owner and judges combined</source>
        <translation>Owner and judges combined</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Head to head</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>Most top scores</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>Vote of the chair</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>Recorded lot</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Diplomatic mission</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>International organisation</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Group of organisations</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Japanese fiscal year</source>
        <translation>Japanese fiscal year</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place and the time of day there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Questions of the form</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Eligibility rules</translation>
    </message>
    <message>
        <source>Rubrics and rounds</source>
        <translation>Rubrics and rounds</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>Judges and panels</source>
        <translation>Judges and panels</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a milestone and its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) are no longer in the file.</source>
        <translation>
            <numerusform>%n judge is no longer in the file.</numerusform>
            <numerusform>%n judges are no longer in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “%1” names a challenge that did not come along; it was switched off.</source>
        <translation>The rule “%1” names a challenge that did not come along; it was switched off.</translation>
    </message>
    <message>
        <source>On a day off: %1.</source>
        <translation>On a day off: %1.</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>Tied at %1 with %2.</source>
        <translation>Tied at %1 with %2.</translation>
    </message>
    <message>
        <source>%1 decides: %2</source>
        <translation>%1 decides: %2</translation>
    </message>
    <message>
        <source>%1 does not decide: %2</source>
        <translation>%1 does not decide: %2</translation>
    </message>
    <message>
        <source>No rule of the chain breaks this tie, so the rank is shared.</source>
        <translation>No rule of the chain breaks this tie, so the rank is shared.</translation>
    </message>
</context>
<context>
    <name>TranslationSheet</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Key (leave as it is)</source>
        <translation>Key (leave as it is)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Translated by</translation>
    </message>
    <message>
        <source>the key is not one of ours</source>
        <translation>the key is not one of ours</translation>
    </message>
    <message>
        <source>the event has no such proposal</source>
        <translation>the event has no such proposal</translation>
    </message>
    <message>
        <source>the proposal no longer has this text</source>
        <translation>the proposal no longer has this text</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AboutDialog</name>
    <message>
        <source>About PitchDesk</source>
        <translation>About PitchDesk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, with Qt %2</translation>
    </message>
    <message>
        <source>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AddCalendarDialog</name>
    <message>
        <source>Add calendar</source>
        <translation>Add calendar</translation>
    </message>
    <message>
        <source>A day off in one of the calendars is no business day. Of a country/region without days in this file, only weekends are left out until days are entered or imported.</source>
        <translation>A day off in one of the calendars is no business day. Of a country/region without days in this file, only weekends are left out until days are entered or imported.</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AffiliationDialog</name>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-01</source>
        <translation>2024, 2024-05 or 2024-05-01</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AnchorEdit</name>
    <message>
        <source>Meaning of %1 points</source>
        <translation>Meaning of %1 points</translation>
    </message>
    <message>
        <source>Language of the meanings</source>
        <translation>Language of the meanings</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AppearanceSection</name>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Offered when a file is opened. The history keeps the name that was chosen there.</source>
        <translation>Offered when a file is opened. The history keeps the name that was chosen there.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CalendarDayDialog</name>
    <message>
        <source>Day in the calendar of %1</source>
        <translation>Day in the calendar of %1</translation>
    </message>
    <message>
        <source>What is entered here counts instead of a day that came with the program for the same date.</source>
        <translation>What is entered here counts instead of a day that came with the program for the same date.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CalendarsSection</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>No days: only weekends are left out</source>
        <translation>No days: only weekends are left out</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Years with days</source>
        <translation>Years with days</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Own days</translation>
    </message>
    <message>
        <source>A business day is a day on which all of these calendars work: no Saturday, Sunday or day off in any of them, unless it is a working day there.</source>
        <translation>A business day is a day on which all of these calendars work: no Saturday, Sunday or day off in any of them, unless it is a working day there.</translation>
    </message>
    <message>
        <source>Nothing was chosen: the event’s country/region and Japan count.</source>
        <translation>Nothing was chosen: the event’s country/region and Japan count.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Came with the program</translation>
    </message>
    <message>
        <source>Own, instead of the one that came with the program</source>
        <translation>Own, instead of the one that came with the program</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>Import days</source>
        <translation>Import days</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>Tables (*.csv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 unchanged.</source>
        <translation>Imported: %1 added, %2 changed, %3 unchanged.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, since %n thing(s) in the file are wrong.</source>
        <translation>
            <numerusform>Nothing was imported, since %n thing in the file is wrong.</numerusform>
            <numerusform>Nothing was imported, since %n things in the file are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars that count</source>
        <translation>Calendars that count</translation>
    </message>
    <message>
        <source>Add calendar…</source>
        <translation>Add calendar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose the countries/regions whose days off are no business days of this event.</source>
        <translation>Choose the countries/regions whose days off are no business days of this event.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>Days of a calendar</translation>
    </message>
    <message>
        <source>Calendar of which days are shown</source>
        <translation>Calendar of which days are shown</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation>Add day…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No days are known of this year. Add the days off here, or import them as a table with the columns country, date, name, kind and state.</source>
        <translation>No days are known of this year. Add the days off here, or import them as a table with the columns country, date, name, kind and state.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChallengeScoreModel</name>
    <message>
        <source>%1: weighted mean %2, %3 scored</source>
        <comment>judge, mean, count such as 3/5</comment>
        <translation>%1: weighted mean %2, %3 scored</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (chair)</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria answered so far</source>
        <translation>Weighted mean of the criteria answered so far</translation>
    </message>
    <message>
        <source>Mean so far</source>
        <translation>Mean so far</translation>
    </message>
    <message>
        <source>Scored cells of those open to scoring; recused ones are left out</source>
        <translation>Scored cells of those open to scoring; recused ones are left out</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChallengesSection</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>Challenge statement</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>What is sought</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>Finalists</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reserves</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>Target of proposals</translation>
    </message>
    <message>
        <source>Challenge owners</source>
        <translation>Challenge owners</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>New challenge</translation>
    </message>
    <message>
        <source>What an owner looks for. Proposals answer it, and it is judged and ranked by itself.</source>
        <translation>What an owner looks for. Proposals answer it, and it is judged and ranked by itself.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>New challenge…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What each challenge owner looks for belongs here. Proposals answer a challenge, and each challenge is judged by itself.</source>
        <translation>What each challenge owner looks for belongs here. Proposals answer a challenge, and each challenge is judged by itself.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>No owner yet</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>No field yet</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>New organisation…</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Support offered</translation>
    </message>
    <message>
        <source>Types of collaboration</source>
        <translation>Types of collaboration</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Other words for it</translation>
    </message>
    <message>
        <source>The challenge is also found by these, such as 物流, hậu cần, logistics.</source>
        <translation>The challenge is also found by these, such as 物流, hậu cần, logistics.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Export the published challenges as a booklet</source>
        <translation>Export the published challenges as a booklet</translation>
    </message>
    <message>
        <source>The booklet is written, but no challenge is published yet: %1</source>
        <translation>The booklet is written, but no challenge is published yet: %1</translation>
    </message>
    <message numerus="yes">
        <source>The booklet with %n challenge(s) is written: %1</source>
        <translation>
            <numerusform>The booklet with %n challenge is written: %1</numerusform>
            <numerusform>The booklet with %n challenges is written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChangesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChartWidget</name>
    <message>
        <source>Data table</source>
        <translation>Data table</translation>
    </message>
    <message>
        <source>Show the figures of the chart</source>
        <translation>Show the figures of the chart</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Save chart</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (needed)</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ComparisonRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message>
        <source> years before</source>
        <translation> years before</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>negates a comparison</comment>
        <translation>Not</translation>
    </message>
    <message>
        <source>The contrary of this comparison</source>
        <translation>The contrary of this comparison</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>Question of the form</translation>
    </message>
    <message>
        <source>Words, separated by semicolons</source>
        <translation>Words, separated by semicolons</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>Day:</translation>
    </message>
    <message>
        <source>Day that is counted back from</source>
        <translation>Day that is counted back from</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this comparison</source>
        <translation>Remove this comparison</translation>
    </message>
    <message>
        <source> files</source>
        <translation> files</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConditionEdit</name>
    <message>
        <source>This condition is nested deeper than can be shown here. It stays as it is: %1</source>
        <translation>This condition is nested deeper than can be shown here. It stays as it is: %1</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>negates a group</comment>
        <translation>Not</translation>
    </message>
    <message>
        <source>The contrary of this group</source>
        <translation>The contrary of this group</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Any of these holds</translation>
    </message>
    <message>
        <source>Whether all or any of them must hold</source>
        <translation>Whether all or any of them must hold</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Remove group</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remove this group</translation>
    </message>
    <message>
        <source>Add comparison</source>
        <translation>Add comparison</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>Add a comparison</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Add a group of comparisons</source>
        <translation>Add a group of comparisons</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConflictDialog</name>
    <message>
        <source>Add conflict of interest</source>
        <translation>Add conflict of interest</translation>
    </message>
    <message>
        <source>No. %1  %2 (%3)</source>
        <comment>number, title and applicant of a proposal</comment>
        <translation>No. %1  %2 (%3)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConflictsTab</name>
    <message>
        <source>Ties between a judge and an applicant belong here, so that nobody scores a proposal with an interest in it. None is known yet.</source>
        <translation>Ties between a judge and an applicant belong here, so that nobody scores a proposal with an interest in it. None is known yet.</translation>
    </message>
    <message>
        <source>No conflict of interest in this state.</source>
        <translation>No conflict of interest in this state.</translation>
    </message>
    <message>
        <source>No. %1  %2 (%3)</source>
        <comment>number, title and applicant of a proposal</comment>
        <translation>No. %1  %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, kind and source of a conflict of interest</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Say why it is dismissed; the reason is kept with it.</source>
        <translation>Say why it is dismissed; the reason is kept with it.</translation>
    </message>
    <message>
        <source>Delete conflict of interest</source>
        <translation>Delete conflict of interest</translation>
    </message>
    <message>
        <source>Delete this conflict of interest? To keep it on record, dismiss it.</source>
        <translation>Delete this conflict of interest? To keep it on record, dismiss it.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>Filter conflicts</translation>
    </message>
    <message>
        <source>Add conflict…</source>
        <translation>Add conflict…</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflicts of interest</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Recuses the judge: scores already given to the proposal no longer count</source>
        <translation>Recuses the judge: scores already given to the proposal no longer count</translation>
    </message>
    <message>
        <source>Confirm conflict of interest</source>
        <translation>Confirm conflict of interest</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Dismiss conflict of interest</source>
        <translation>Dismiss conflict of interest</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentAnswersDialog</name>
    <message>
        <source>Consents from a form</source>
        <translation>Consents from a form</translation>
    </message>
    <message>
        <source>Records the consent of each contact person whose proposal answers the question with yes, on the day it was received. What is on record already stays.</source>
        <translation>Records the consent of each contact person whose proposal answers the question with yes, on the day it was received. What is on record already stays.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Agreed to</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>Given by: %1</translation>
    </message>
    <message numerus="yes">
        <source>Given by %n people, each of whom agreed.</source>
        <translation>
            <numerusform>Given by %n person, who agreed.</numerusform>
            <numerusform>Given by %n people, each of whom agreed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event in particular</source>
        <translation>No event in particular</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Agreed to</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Data may be kept until</source>
        <translation>Data may be kept until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where the consent is kept: a form, a mail …</source>
        <translation>Where the consent is kept: a form, a mail …</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentTextDialog</name>
    <message>
        <source>Consent texts</source>
        <translation>Consent texts</translation>
    </message>
    <message>
        <source>What people are asked to agree to, and for how long their data is kept after that.</source>
        <translation>What people are asked to agree to, and for how long their data is kept after that.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Data is kept for (months)</source>
        <translation>Data is kept for (months)</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Not written yet</translation>
    </message>
    <message numerus="yes">
        <source>%1, agreed to by %n person(s). Another wording becomes the next version.</source>
        <translation>
            <numerusform>%1, agreed to by %n person. Another wording becomes the next version.</numerusform>
            <numerusform>%1, agreed to by %n people. Another wording becomes the next version.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody agreed to it yet</source>
        <translation>%1, nobody agreed to it yet</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DateShiftEdit</name>
    <message>
        <source>Move by years</source>
        <translation>Move by years</translation>
    </message>
    <message>
        <source>Move so that one falls on a date</source>
        <translation>Move so that one falls on a date</translation>
    </message>
    <message>
        <source>Keep the dates</source>
        <translation>Keep the dates</translation>
    </message>
    <message>
        <source>Leave the dates out</source>
        <translation>Leave the dates out</translation>
    </message>
    <message>
        <source>Dates of the milestones</source>
        <translation>Dates of the milestones</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a milestone and its date</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DecideAllDialog</name>
    <message>
        <source>Decide as suggested</source>
        <translation>Decide as suggested</translation>
    </message>
    <message>
        <source>This records a decision on every proposal of the challenge “%1”, by its rank.</source>
        <translation>This records a decision on every proposal of the challenge “%1”, by its rank.</translation>
    </message>
    <message numerus="yes">
        <source>%n other proposal(s) are not selected.</source>
        <translation>
            <numerusform>%n other proposal is not selected.</numerusform>
            <numerusform>%n other proposals are not selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie at the cut is still open. Decide those proposals one by one if the chair has not voted.</source>
        <translation>A tie at the cut is still open. Decide those proposals one by one if the chair has not voted.</translation>
    </message>
    <message>
        <source>Reason of the decisions</source>
        <translation>Reason of the decisions</translation>
    </message>
    <message>
        <source>Reason (needed for every decision)</source>
        <translation>Reason (needed for every decision)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryFilterBar</name>
    <message>
        <source>In everything</source>
        <translation>In everything</translation>
    </message>
    <message>
        <source>In names</source>
        <translation>In names</translation>
    </message>
    <message>
        <source>In what they offer</source>
        <translation>In what they offer</translation>
    </message>
    <message>
        <source>In what they look for</source>
        <translation>In what they look for</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Any role</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Any field</translation>
    </message>
    <message>
        <source>Any country/region</source>
        <translation>Any country/region</translation>
    </message>
    <message>
        <source>Who could solve this? Names, needs, offers …</source>
        <translation>Who could solve this? Names, needs, offers …</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Search the directory</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Where the words stand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Possibly recorded twice</source>
        <translation>Possibly recorded twice</translation>
    </message>
    <message>
        <source>Records with the same name, website or e-mail address, beside each other</source>
        <translation>Records with the same name, website or e-mail address, beside each other</translation>
    </message>
    <message>
        <source>Any consent</source>
        <translation>Any consent</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>Due to be erased</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent on record</source>
        <translation>No consent on record</translation>
    </message>
    <message>
        <source>Kept with consent</source>
        <translation>Kept with consent</translation>
    </message>
    <message>
        <source>Consent and retention</source>
        <translation>Consent and retention</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Within %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryModel</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>Data kept until</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryPage</name>
    <message>
        <source>Print the profile</source>
        <translation>Print the profile</translation>
    </message>
    <message>
        <source>The profile is in “%1”.</source>
        <translation>The profile is in “%1”.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>What the directory lists</source>
        <translation>What the directory lists</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Makes the two selected records one. Ctrl+click selects a second one.</source>
        <translation>Makes the two selected records one. Ctrl+click selects a second one.</translation>
    </message>
    <message>
        <source>Profile (PDF)</source>
        <translation>Profile (PDF)</translation>
    </message>
    <message>
        <source>Profile of the chosen record</source>
        <translation>Profile of the chosen record</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Nobody fits these filters.</translation>
    </message>
    <message>
        <source>Organisers, challenge owners, applicants and judges of all events are listed here.</source>
        <translation>Organisers, challenge owners, applicants and judges of all events are listed here.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Erase a person</translation>
    </message>
    <message>
        <source>“%1” is erased for good: the name, addresses and notes (%2) go from this file and from its history. What the person took part in stays without a name: proposals (%3), places as a judge (%4), all scores.

This cannot be undone, nor anything before it.</source>
        <translation>“%1” is erased for good: the name, addresses and notes (%2) go from this file and from its history. What the person took part in stays without a name: proposals (%3), places as a judge (%4), all scores.

This cannot be undone, nor anything before it.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>The person was erased.</translation>
    </message>
    <message>
        <source>These copies of the file still hold the person; delete those that are not needed: %1.</source>
        <translation>These copies of the file still hold the person; delete those that are not needed: %1.</translation>
    </message>
    <message>
        <source>These copies could not be read, so look at them yourself: %1.</source>
        <translation>These copies could not be read, so look at them yourself: %1.</translation>
    </message>
    <message>
        <source>The texts of these proposals name the person: %1.</source>
        <translation>The texts of these proposals name the person: %1.</translation>
    </message>
    <message>
        <source>Traces may stay beside the file until it is closed.</source>
        <translation>Traces may stay beside the file until it is closed.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Takes a person out of this file and its history, for good</source>
        <translation>Takes a person out of this file and its history, for good</translation>
    </message>
    <message>
        <source>There is no consent text yet. Write one first: Consent, Consent texts…</source>
        <translation>There is no consent text yet. Write one first: Consent, Consent texts…</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) recorded.</source>
        <translation>
            <numerusform>%n consent recorded.</numerusform>
            <numerusform>%n consents recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is on record already.</source>
        <translation>All of it is on record already.</translation>
    </message>
    <message>
        <source>No form has a question that is answered with yes or no.</source>
        <translation>No form has a question that is answered with yes or no.</translation>
    </message>
    <message>
        <source>Record for those selected…</source>
        <translation>Record for those selected…</translation>
    </message>
    <message>
        <source>Take over from a form…</source>
        <translation>Take over from a form…</translation>
    </message>
    <message>
        <source>Consent texts…</source>
        <translation>Consent texts…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>To what people agreed, and until when their data may be kept</source>
        <translation>To what people agreed, and until when their data may be kept</translation>
    </message>
    <message>
        <source>Affiliation…</source>
        <translation>Affiliation…</translation>
    </message>
    <message>
        <source>Technology seed…</source>
        <translation>Technology seed…</translation>
    </message>
    <message>
        <source>Technology need…</source>
        <translation>Technology need…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Fields…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Where the person works, or worked</source>
        <translation>Where the person works, or worked</translation>
    </message>
    <message>
        <source>What the organisation offers and looks for, and its fields</source>
        <translation>What the organisation offers and looks for, and its fields</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Places…</translation>
    </message>
    <message>
        <source>Looking for what the file holds of the person</source>
        <translation>Looking for what the file holds of the person</translation>
    </message>
    <message>
        <source>Erasing the person; a large file takes some seconds</source>
        <translation>Erasing the person; a large file takes some seconds</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DuplicateDialog</name>
    <message>
        <source>Compare proposals</source>
        <translation>Compare proposals</translation>
    </message>
    <message>
        <source>Choose which of the two is kept and, field by field, what it says. The other one goes; Undo brings it back.</source>
        <translation>Choose which of the two is kept and, field by field, what it says. The other one goes; Undo brings it back.</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Why they are not the same</source>
        <translation>Why they are not the same</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>They say the same in every field.</source>
        <translation>They say the same in every field.</translation>
    </message>
    <message>
        <source>Both have scores or a decision, so they cannot be merged.</source>
        <translation>Both have scores or a decision, so they cannot be merged.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Proposal #%1</source>
        <translation>Proposal #%1</translation>
    </message>
    <message>
        <source>Keep proposal #%1</source>
        <translation>Keep proposal #%1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DuplicateListDialog</name>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Proposals that look alike</source>
        <translation>Proposals that look alike</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>What is alike</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Comparing the proposals…</source>
        <translation>Comparing the proposals…</translation>
    </message>
    <message>
        <source>texts %1 % alike</source>
        <translation>texts %1 % alike</translation>
    </message>
    <message>
        <source>No two proposals look alike.</source>
        <translation>No two proposals look alike.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at, the surest first.</source>
        <translation>
            <numerusform>%n pair to look at, the surest first.</numerusform>
            <numerusform>%n pairs to look at, the surest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::EligibilitySection</name>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Two people who agree</source>
        <translation>Two people who agree</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Each proposal is screened by</source>
        <translation>Each proposal is screened by</translation>
    </message>
    <message>
        <source>How many people screen each proposal</source>
        <translation>How many people screen each proposal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Not met means</source>
        <translation>Not met means</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Eligibility rules</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Add rule…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Rules on who may take part belong here, such as the country/region, the year of founding or a consent. Screening shows what they make of each proposal.</source>
        <translation>Rules on who may take part belong here, such as the country/region, the year of founding or a consent. Screening shows what they make of each proposal.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Edit the rule</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Try the rule on the proposals at hand</source>
        <translation>Try the rule on the proposals at hand</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventPersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Choose one, or type a new name</translation>
    </message>
    <message>
        <source>Of a new person</source>
        <translation>Of a new person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Comes for</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventSection</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label year</source>
        <translation>Label year</translation>
    </message>
    <message>
        <source>The year in its name, which may differ from its dates. 0 means none.</source>
        <translation>The year in its name, which may differ from its dates. 0 means none.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>Target of proposals</translation>
    </message>
    <message>
        <source>How many proposals the desk hopes for. 0 means no target.</source>
        <translation>How many proposals the desk hopes for. 0 means no target.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>No programme</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>A series of events, such as an initiative or a policy. An event is one edition of it.</source>
        <translation>A series of events, such as an initiative or a policy. An event is one edition of it.</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Delete programme</translation>
    </message>
    <message>
        <source>Delete this programme? Its events stay, without a programme.</source>
        <translation>Delete this programme? Its events stay, without a programme.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>Delete “%1” with its challenges, proposals, judges and scores? You can undo this.</source>
        <translation>Delete “%1” with its challenges, proposals, judges and scores? You can undo this.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>New programme…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Edit programme</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Delete this event…</source>
        <translation>Delete this event…</translation>
    </message>
    <message>
        <source>The template is saved. “New event…” offers it from now on.</source>
        <translation>The template is saved. “New event…” offers it from now on.</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Templates…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventSwitcher</name>
    <message>
        <source>New event…</source>
        <translation>New event…</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>Edit this event</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>No event yet</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Event: %1</translation>
    </message>
    <message>
        <source>Choose another event</source>
        <translation>Choose another event</translation>
    </message>
    <message>
        <source>Choose another event. Programme: %1</source>
        <translation>Choose another event. Programme: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FieldsDialog</name>
    <message>
        <source>Fields of the organisation</source>
        <translation>Fields of the organisation</translation>
    </message>
    <message>
        <source>The fields of its proposals and challenges count without being ticked here.</source>
        <translation>The fields of its proposals and challenges count without being ticked here.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FileController</name>
    <message>
        <source>PitchDesk workspaces</source>
        <translation>PitchDesk workspaces</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>file name</comment>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>Try the sample event</translation>
    </message>
    <message>
        <source>PitchDesk sample</source>
        <comment>file name</comment>
        <translation>PitchDesk sample</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Choose the backup to restore</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Put “%1” in the place of the open file? The file as it is now is kept beside it.</source>
        <translation>Put “%1” in the place of the open file? The file as it is now is kept beside it.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restore to</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>The backup was restored.</translation>
    </message>
    <message>
        <source>The backup was restored. What stood there before is kept as %1.</source>
        <translation>The backup was restored. What stood there before is kept as %1.</translation>
    </message>
    <message>
        <source>Open read-only?</source>
        <translation>Open read-only?</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Open read-only</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FileSection</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? The file as it is now is kept beside it.</source>
        <translation>Go back to the backup of %1? The file as it is now is kept beside it.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>Size %1, format %2</source>
        <translation>Size %1, format %2</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>Opened read-only</source>
        <translation>Opened read-only</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>One is made each day at the first opening; the last ten are kept in a folder beside the file.</source>
        <translation>One is made each day at the first opening; the last ten are kept in a folder beside the file.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Soundness</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FormSection</name>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>All challenges</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a challenge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Do not ask</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Take the question off the form</source>
        <translation>Take the question off the form</translation>
    </message>
    <message>
        <source>Put the question on the form</source>
        <translation>Put the question on the form</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Who reads the answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Questions of the application form</source>
        <translation>Questions of the application form</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>Add question…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>What applicants are asked belongs here, in the order of the form, beside the company, the contact and the title, which every form has.</source>
        <translation>What applicants are asked belongs here, in the order of the form, beside the company, the contact and the title, which every form has.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Edit the question</translation>
    </message>
    <message>
        <source>Save as Excel form</source>
        <translation>Save as Excel form</translation>
    </message>
    <message>
        <source>Save question list</source>
        <translation>Save question list</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>A form to fill in and send back, as a workbook in the language that is chosen.</source>
        <translation>A form to fill in and send back, as a workbook in the language that is chosen.</translation>
    </message>
    <message>
        <source>All questions in three languages side by side, for whoever builds a web form.</source>
        <translation>All questions in three languages side by side, for whoever builds a web form.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryFilterBar</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflicts of interest</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rubrics</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Between two days</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryPage</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>when, who. state</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Choose a step to see what it changed.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Steps of the history</translation>
    </message>
    <message>
        <source>Changes of the chosen step</source>
        <translation>Changes of the chosen step</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>No step fits these filters.</source>
        <translation>No step fits these filters.</translation>
    </message>
    <message>
        <source>Every change to this file is listed here: when it was made, by whom, and what it was before.</source>
        <translation>Every change to this file is listed here: when it was made, by whom, and what it was before.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HomePage</name>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>%1 of %2 have handed in</source>
        <translation>%1 of %2 have handed in</translation>
    </message>
    <message>
        <source>Proposals to screen</source>
        <translation>Proposals to screen</translation>
    </message>
    <message>
        <source>Decide: eligible, ineligible or incomplete</source>
        <translation>Decide: eligible, ineligible or incomplete</translation>
    </message>
    <message>
        <source>All of them are screened</source>
        <translation>All of them are screened</translation>
    </message>
    <message>
        <source>Late proposals</source>
        <translation>Late proposals</translation>
    </message>
    <message>
        <source>Received after the deadline, and kept</source>
        <translation>Received after the deadline, and kept</translation>
    </message>
    <message>
        <source>None came after the deadline</source>
        <translation>None came after the deadline</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>Suspected duplicates</translation>
    </message>
    <message>
        <source>Same name, e-mail, website or title</source>
        <translation>Same name, e-mail, website or title</translation>
    </message>
    <message>
        <source>No two proposals look alike</source>
        <translation>No two proposals look alike</translation>
    </message>
    <message>
        <source>Proposals without a challenge</source>
        <translation>Proposals without a challenge</translation>
    </message>
    <message>
        <source>Choose the challenge that they answer</source>
        <translation>Choose the challenge that they answer</translation>
    </message>
    <message>
        <source>Conflicts of interest to resolve</source>
        <translation>Conflicts of interest to resolve</translation>
    </message>
    <message>
        <source>Confirm or dismiss each of them</source>
        <translation>Confirm or dismiss each of them</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Judges who have not handed in</source>
        <translation>Judges who have not handed in</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>There are no judges yet</translation>
    </message>
    <message>
        <source>Challenges to decide</source>
        <translation>Challenges to decide</translation>
    </message>
    <message>
        <source>Fewer finalists than the quota</source>
        <translation>Fewer finalists than the quota</translation>
    </message>
    <message>
        <source>Every challenge has its finalists</source>
        <translation>Every challenge has its finalists</translation>
    </message>
    <message>
        <source>Rubrics with wrong weights</source>
        <translation>Rubrics with wrong weights</translation>
    </message>
    <message>
        <source>The weights must sum to 100</source>
        <translation>The weights must sum to 100</translation>
    </message>
    <message>
        <source>Intake by challenge</source>
        <translation>Intake by challenge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no challenges yet. Add them in Set-up.</source>
        <translation>There are no challenges yet. Add them in Set-up.</translation>
    </message>
    <message>
        <source>%1 of %2 proposals</source>
        <translation>%1 of %2 proposals</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>%1 of %2 scores</translation>
    </message>
    <message>
        <source>There are no judges yet. Add them in Judging.</source>
        <translation>There are no judges yet. Add them in Judging.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>All have handed in</source>
        <translation>All have handed in</translation>
    </message>
    <message numerus="yes">
        <source>%n still to hand in</source>
        <translation>
            <numerusform>%n still to hand in</numerusform>
            <numerusform>%n still to hand in</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>This event is still empty</source>
        <translation>This event is still empty</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>There is no event yet</translation>
    </message>
    <message>
        <source>Give it milestones, challenges and a rubric in Set-up. Then this page shows what needs doing next.</source>
        <translation>Give it milestones, challenges and a rubric in Set-up. Then this page shows what needs doing next.</translation>
    </message>
    <message>
        <source>An event is one edition of a pitch programme, with its challenges, proposals and judges.</source>
        <translation>An event is one edition of a pitch programme, with its challenges, proposals and judges.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Go to Set-up</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>New event…</translation>
    </message>
    <message>
        <source>People whose data is due</source>
        <translation>People whose data is due</translation>
    </message>
    <message>
        <source>Erase them, or ask for their consent again</source>
        <translation>Erase them, or ask for their consent again</translation>
    </message>
</context>
<context>
    <name>pitchdesk::Housekeeper</name>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Checking the file</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportDialog</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The import was undone. Everything is as it was before.</source>
        <translation>The import was undone. Everything is as it was before.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) added.</source>
        <translation>
            <numerusform>%n proposal added.</numerusform>
            <numerusform>%n proposals added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) updated.</source>
        <translation>
            <numerusform>%n proposal updated.</numerusform>
            <numerusform>%n proposals updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were the same as before.</source>
        <translation>
            <numerusform>%n row was the same as before.</numerusform>
            <numerusform>%n rows were the same as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were skipped.</source>
        <translation>
            <numerusform>%n row was skipped.</numerusform>
            <numerusform>%n rows were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be duplicates and are marked.</source>
        <translation>
            <numerusform>%n of them may be a duplicate and is marked.</numerusform>
            <numerusform>%n of them may be duplicates and are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n proposal(s)</source>
        <translation>
            <numerusform>Import %n proposal</numerusform>
            <numerusform>Import %n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Import proposals</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportFilePage</name>
    <message>
        <source>Import proposals</source>
        <translation>Import proposals</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Drop a CSV or Excel file here</translation>
    </message>
    <message>
        <source>Each row is one proposal, the first row names the columns. Nothing is written until you have seen what would happen and confirmed it.</source>
        <translation>Each row is one proposal, the first row names the columns. Nothing is written until you have seen what would happen and confirmed it.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Import a folder of filled forms</source>
        <translation>Import a folder of filled forms</translation>
    </message>
    <message>
        <source>Folder of filled forms…</source>
        <translation>Folder of filled forms…</translation>
    </message>
    <message>
        <source>Application forms from Set-up that applicants filled in and sent back, one file each.</source>
        <translation>Application forms from Set-up that applicants filled in and sent back, one file each.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportMappingPage</name>
    <message>
        <source>Found by itself</source>
        <translation>Found by itself</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>Found by itself: %1</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>(not in this file)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Quotation mark</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Still to choose</source>
        <translation>Still to choose</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>%n row in the file</numerusform>
            <numerusform>%n rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n to add</numerusform>
            <numerusform>%n to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n to update</numerusform>
            <numerusform>%n to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected duplicate(s)</source>
        <translation>
            <numerusform>%n suspected duplicate</numerusform>
            <numerusform>%n suspected duplicates</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>The first rows of the file</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>No problems found</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>Character encoding</translation>
    </message>
    <message>
        <source>Columns are split by</source>
        <translation>Columns are split by</translation>
    </message>
    <message>
        <source>Text is quoted with</source>
        <translation>Text is quoted with</translation>
    </message>
    <message>
        <source>Challenge of rows without one</source>
        <translation>Challenge of rows without one</translation>
    </message>
    <message>
        <source>Keep these columns as answers to the form&apos;s questions</source>
        <translation>Keep these columns as answers to the form&apos;s questions</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>Refuse the whole file if any row has a problem</source>
        <translation>Refuse the whole file if any row has a problem</translation>
    </message>
    <message>
        <source>Overwrite what was edited here since</source>
        <translation>Overwrite what was edited here since</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message numerus="yes">
        <source>What %n text(s) mean…</source>
        <translation>
            <numerusform>What %n text means…</numerusform>
            <numerusform>What %n texts mean…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportProblemModel</name>
    <message>
        <source>Row is skipped</source>
        <translation>Row is skipped</translation>
    </message>
    <message>
        <source>Row comes in</source>
        <translation>Row comes in</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportSampleModel</name>
    <message>
        <source>Add (duplicate?)</source>
        <translation>Add (duplicate?)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Would be</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportValuesDialog</name>
    <message>
        <source>What these texts mean</source>
        <translation>What these texts mean</translation>
    </message>
    <message>
        <source>The import cannot read these texts. Say what they mean, and it is remembered for files with the same columns.</source>
        <translation>The import cannot read these texts. Say what they mean, and it is remembered for files with the same columns.</translation>
    </message>
    <message>
        <source>Texts of the file</source>
        <translation>Texts of the file</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Text in the file</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Use these meanings</source>
        <translation>Use these meanings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Says nothing</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Left as it is</translation>
    </message>
</context>
<context>
    <name>pitchdesk::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>pitchdesk::JudgeDialog</name>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Add judge</source>
        <translation>Add judge</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family, middle, given</source>
        <translation>Family, middle, given</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Kana reading</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>Romanised name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Choose one, or type a new name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
</context>
<context>
    <name>pitchdesk::JudgingPage</name>
    <message>
        <source>Judging</source>
        <translation>Judging</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>Enter scores</translation>
    </message>
    <message>
        <source>Add judge…</source>
        <translation>Add judge…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Parts of judging</source>
        <translation>Parts of judging</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts (%n to resolve)</source>
        <translation>
            <numerusform>Conflicts (%n to resolve)</numerusform>
            <numerusform>Conflicts (%n to resolve)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Scoring grid</source>
        <translation>Scoring grid</translation>
    </message>
</context>
<context>
    <name>pitchdesk::LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Show the program in this language</source>
        <translation>Show the program in this language</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MainWindow</name>
    <message>
        <source>Backed up to %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>This file came from an earlier version and was brought up to date. A copy of the old one is kept as %1.</source>
        <translation>This file came from an earlier version and was brought up to date. A copy of the old one is kept as %1.</translation>
    </message>
    <message>
        <source>%1 (read-only) – PitchDesk</source>
        <translation>%1 (read-only) – PitchDesk</translation>
    </message>
    <message>
        <source>%1 – PitchDesk</source>
        <translation>%1 – PitchDesk</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MergeDialog</name>
    <message>
        <source>Kana reading</source>
        <translation>Kana reading</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Country/region of origin</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>Country/region where it is based</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Keep the first record</source>
        <translation>Keep the first record</translation>
    </message>
    <message>
        <source>Keep the second record</source>
        <translation>Keep the second record</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>What the record that stays lacks is taken from the other one. Roles, challenges, proposals, judges and notes of both are of one record then. Undo brings both back.</source>
        <translation>What the record that stays lacks is taken from the other one. Roles, challenges, proposals, judges and notes of both are of one record then. Undo brings both back.</translation>
    </message>
    <message>
        <source>Both records, and what comes of them</source>
        <translation>Both records, and what comes of them</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestoneDateEdit</name>
    <message>
        <source>Precision of the date</source>
        <translation>Precision of the date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <translation>With a time of day</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestoneTimeline</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestonesSection</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Without a title, the kind is shown.</source>
        <translation>Without a title, the kind is shown.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>To go</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Add milestone</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The dated steps of the event belong here: when the call opens, the submission deadline with its time and zone, the pitch day, and so on.</source>
        <translation>The dated steps of the event belong here: when the call opens, the submission deadline with its time and zone, the pitch day, and so on.</translation>
    </message>
    <message>
        <source>Timeline of the milestones</source>
        <translation>Timeline of the milestones</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>One edition of a programme, from the first milestone to the last follow-up.</source>
        <translation>One edition of a programme, from the first milestone to the last follow-up.</translation>
    </message>
    <message>
        <source>Label year</source>
        <translation>Label year</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Nothing: an empty event</source>
        <translation>Nothing: an empty event</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>What comes along</translation>
    </message>
    <message>
        <source>Dates of the milestones</source>
        <translation>Dates of the milestones</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Template: %1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Like: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NewProposalDialog</name>
    <message>
        <source>Add proposal</source>
        <translation>Add proposal</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>Only the startup&apos;s name is required. Everything else can be added later.</source>
        <translation>Only the startup&apos;s name is required. Everything else can be added later.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NoteEdit</name>
    <message>
        <source>Write a note for the desk</source>
        <translation>Write a note for the desk</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Change the note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Leave the note as it is</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OperatorDialog</name>
    <message>
        <source>Who is at the keyboard?</source>
        <translation>Who is at the keyboard?</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>It is written to the history with every change that you make. There is no password.</source>
        <translation>It is written to the history with every change that you make. There is no password.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OptionsEdit</name>
    <message>
        <source>Add choice</source>
        <translation>Add choice</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Delete the choice</source>
        <translation>Delete the choice</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Move the choice up</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Move the choice down</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Kana reading</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Country/region of origin</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>Country/region where it is based</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Former names and other spellings, one in a line</source>
        <translation>Former names and other spellings, one in a line</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Where the name does not say it</source>
        <translation>Where the name does not say it</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OrganisersSection</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Organisers and their roles</source>
        <translation>Organisers and their roles</translation>
    </message>
    <message>
        <source>Add organiser…</source>
        <translation>Add organiser…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Organisers, co-organisers, supporters and the secretariat of the event belong here. An organisation may hold several roles.</source>
        <translation>Organisers, co-organisers, supporters and the secretariat of the event belong here. An organisation may hold several roles.</translation>
    </message>
    <message>
        <source>Edit organisation…</source>
        <translation>Edit organisation…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PanelsTab</name>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (chair)</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>No chair</translation>
    </message>
    <message>
        <source>Make chair</source>
        <translation>Make chair</translation>
    </message>
    <message>
        <source>Delete judge</source>
        <translation>Delete judge</translation>
    </message>
    <message>
        <source>Delete the judge “%1”?</source>
        <translation>Delete the judge “%1”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Panels by challenge</source>
        <translation>Panels by challenge</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Members of the panel</translation>
    </message>
    <message>
        <source>The judges who score this challenge belong here. Choose one below.</source>
        <translation>The judges who score this challenge belong here. Choose one below.</translation>
    </message>
    <message>
        <source>Judge to add</source>
        <translation>Judge to add</translation>
    </message>
    <message>
        <source>Add to panel</source>
        <translation>Add to panel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove from panel</source>
        <translation>Remove from panel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>Enter scores</translation>
    </message>
    <message>
        <source>Judges of the event</source>
        <translation>Judges of the event</translation>
    </message>
    <message>
        <source>The people who score in this event belong here. Add the first one.</source>
        <translation>The people who score in this event belong here. Add the first one.</translation>
    </message>
    <message>
        <source>Filter judges</source>
        <translation>Filter judges</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Add judge…</source>
        <translation>Add judge…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit judge</source>
        <translation>Edit judge</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ParticipationDialog</name>
    <message>
        <source>Add organiser</source>
        <translation>Add organiser</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Choose one, or type a new name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>This name is new. It is added to the organisations.</source>
        <translation>This name is new. It is added to the organisations.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Country/region of origin</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PeopleSection</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Comes for</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>No organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People and what they do in the event</source>
        <translation>People and what they do in the event</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Add person…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The desk, speakers, moderators, interpreters, advisers and guests belong here. Judges are on their own page, contact persons with their proposals.</source>
        <translation>The desk, speakers, moderators, interpreters, advisers and guests belong here. Judges are on their own page, contact persons with their proposals.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Kana reading</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PickField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PlaceDialog</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>One in a line</source>
        <translation>One in a line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Lies in</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalCharts</name>
    <message>
        <source>By challenge</source>
        <translation>By challenge</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>By field</translation>
    </message>
    <message>
        <source>By country/region</source>
        <translation>By country/region</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalFiles</name>
    <message>
        <source>%1 is named in the answers and is not here</source>
        <translation>%1 is named in the answers and is not here</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Add the files of a folder</source>
        <translation>Add the files of a folder</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n file was here already.</numerusform>
            <numerusform>%n files were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not added.</source>
        <translation>
            <numerusform>%n more file was not added.</numerusform>
            <numerusform>%n more files were not added.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to add in it.</source>
        <translation>There is no file to add in it.</translation>
    </message>
    <message>
        <source>This computer has no program that opens the file. Save it, and choose one.</source>
        <translation>This computer has no program that opens the file. Save it, and choose one.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Or drop files and folders here</source>
        <translation>Or drop files and folders here</translation>
    </message>
    <message>
        <source>Add files to the proposal</source>
        <translation>Add files to the proposal</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Adding files</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalFilterBar</name>
    <message>
        <source>To screen</source>
        <translation>To screen</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>All challenges</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>All countries/regions</source>
        <translation>All countries/regions</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Any stage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2 proposals shown</source>
        <translation>%1 of %2 proposals shown</translation>
    </message>
    <message>
        <source>Mean score %1</source>
        <translation>Mean score %1</translation>
    </message>
    <message>
        <source>Search, or filter as in country:vn score&gt;3.5 -status:withdrawn</source>
        <translation>Search, or filter as in country:vn score&gt;3.5 -status:withdrawn</translation>
    </message>
    <message>
        <source>Search and filter proposals</source>
        <translation>Search and filter proposals</translation>
    </message>
    <message>
        <source>Words are searched in titles, startups, summaries, answers and contacts. Conditions such as country:vn,sg, score&gt;3.5, tag:&quot;to ask&quot; and -status:withdrawn narrow the table; “or” and parentheses combine them. Press / to come here, Ctrl+Space for the list.</source>
        <translation>Words are searched in titles, startups, summaries, answers and contacts. Conditions such as country:vn,sg, score&gt;3.5, tag:&quot;to ask&quot; and -status:withdrawn narrow the table; “or” and parentheses combine them. Press / to come here, Ctrl+Space for the list.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>As typed</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>Suspected duplicates</translation>
    </message>
    <message>
        <source>No challenge</source>
        <translation>No challenge</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalForm</name>
    <message>
        <source>No challenge yet</source>
        <translation>No challenge yet</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalPane</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Stop editing the proposal</source>
        <translation>Stop editing the proposal</translation>
    </message>
    <message>
        <source>Edit the proposal</source>
        <translation>Edit the proposal</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected.</source>
        <translation>
            <numerusform>%n proposal selected.</numerusform>
            <numerusform>%n proposals selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a proposal in the table to read it here.</source>
        <translation>Choose a proposal in the table to read it here.</translation>
    </message>
    <message>
        <source>Selected proposal</source>
        <translation>Selected proposal</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Translations…</source>
        <translation>Translations…</translation>
    </message>
    <message>
        <source>Translations of the proposal</source>
        <translation>Translations of the proposal</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalReader</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>Suspected duplicate</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <translation>Looks like %1 (%2).</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>No challenge yet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflicts of interest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, and who reads the answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation>translated by %1</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>machine translation</translation>
    </message>
    <message>
        <source>the original has changed since</source>
        <translation>the original has changed since</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>checked by %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalScoreModel</name>
    <message>
        <source>%1: %2</source>
        <comment>points: what they mean</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2 %</source>
        <comment>criterion, its weight in percent</comment>
        <translation>%1
%2 %</translation>
    </message>
    <message>
        <source>All judges</source>
        <translation>All judges</translation>
    </message>
    <message>
        <source>%1, chair of the panel</source>
        <translation>%1, chair of the panel</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (chair)</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria answered so far</source>
        <translation>Weighted mean of the criteria answered so far</translation>
    </message>
    <message>
        <source>Mean so far</source>
        <translation>Mean so far</translation>
    </message>
    <message>
        <source>Scored cells of those open to scoring; recused ones are left out</source>
        <translation>Scored cells of those open to scoring; recused ones are left out</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalTableModel</name>
    <message>
        <source>No challenge</source>
        <translation>No challenge</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>duplicate?</source>
        <translation>duplicate?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weighted mean of the scores so far</source>
        <translation>Weighted mean of the scores so far</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalsPage</name>
    <message>
        <source>Delete proposals</source>
        <translation>Delete proposals</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n proposal(s) with their answers and scores? You can undo this.</source>
        <translation>
            <numerusform>Delete %n proposal with its answers and scores? You can undo this.</numerusform>
            <numerusform>Delete %n proposals with their answers and scores? You can undo this.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Delete tag</translation>
    </message>
    <message>
        <source>Delete the tag “%1”? It is taken off all proposals. You can undo this.</source>
        <translation>Delete the tag “%1”? It is taken off all proposals. You can undo this.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Back to the list of proposals</source>
        <translation>Back to the list of proposals</translation>
    </message>
    <message>
        <source>Screen the proposals one after the other</source>
        <translation>Screen the proposals one after the other</translation>
    </message>
    <message>
        <source>Proposals of this event belong here. Import them from a CSV or Excel file, or type one in.</source>
        <translation>Proposals of this event belong here. Import them from a CSV or Excel file, or type one in.</translation>
    </message>
    <message>
        <source>Open or create an event first; its proposals belong here.</source>
        <translation>Open or create an event first; its proposals belong here.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Import proposals</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export proposals</source>
        <translation>Export proposals</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Show charts of the proposals</source>
        <translation>Show charts of the proposals</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicates…</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Look for duplicates</translation>
    </message>
    <message>
        <source>Tables with contact persons</source>
        <translation>Tables with contact persons</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Sheet for a translator</translation>
    </message>
    <message>
        <source>Into %1…</source>
        <translation>Into %1…</translation>
    </message>
    <message>
        <source>Take a translator&apos;s sheet back…</source>
        <translation>Take a translator&apos;s sheet back…</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>For the translator</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate are in “%1”.</source>
        <translation>
            <numerusform>%n text to translate is in “%1”.</numerusform>
            <numerusform>%n texts to translate are in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a translator&apos;s sheet back</source>
        <translation>Take a translator&apos;s sheet back</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Who translated it?</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>A machine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) changed.</source>
        <translation>
            <numerusform>%n translation changed.</numerusform>
            <numerusform>%n translations changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Row %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were not taken.</source>
        <translation>
            <numerusform>%n more row was not taken.</numerusform>
            <numerusform>%n more rows were not taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet holds no translation that belongs to this event.</source>
        <translation>The sheet holds no translation that belongs to this event.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::QuestionDialog</name>
    <message>
        <source>Question of the form</source>
        <translation>Question of the form</translation>
    </message>
    <message>
        <source>New question of the form</source>
        <translation>New question of the form</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>Limit of words</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Of Japanese, characters are counted.</source>
        <translation>Of Japanese, characters are counted.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>The applicant names it</source>
        <translation>The applicant names it</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>An answer is required</translation>
    </message>
    <message>
        <source>The form asks this question</source>
        <translation>The form asks this question</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Who reads the answer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a challenge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Challenges for which it is asked</source>
        <translation>Challenges for which it is asked</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>All challenges</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
</context>
<context>
    <name>pitchdesk::QuickFindDialog</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Companies and organisations</source>
        <translation>Companies and organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>A page, a command, a proposal, a company, a person…</source>
        <translation>A page, a command, a proposal, a company, a person…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or another language.</source>
        <translation>Nothing is called that. Try fewer letters, or another language.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to go there, Esc to close</source>
        <translation>Up and down to choose, Enter to go there, Esc to close</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingCharts</name>
    <message>
        <source>Ranked, with spread</source>
        <translation>Ranked, with spread</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>Distribution of scores</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingPage</name>
    <message>
        <source>%1, all decided</source>
        <translation>%1, all decided</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>%1 of %2 decided, finalists %3 of %4</source>
        <translation>%1 of %2 decided, finalists %3 of %4</translation>
    </message>
    <message>
        <source>Open or create an event first; the rankings of its challenges belong here.</source>
        <translation>Open or create an event first; the rankings of its challenges belong here.</translation>
    </message>
    <message>
        <source>This event has no round of judging yet. Add a rubric and a round on the Set-up page.</source>
        <translation>This event has no round of judging yet. Add a rubric and a round on the Set-up page.</translation>
    </message>
    <message>
        <source>This event has no challenges yet. Add them on the Set-up page.</source>
        <translation>This event has no challenges yet. Add them on the Set-up page.</translation>
    </message>
    <message>
        <source>No proposals answer this challenge yet. The ranking appears here once judges have scored them.</source>
        <translation>No proposals answer this challenge yet. The ranking appears here once judges have scored them.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Decide as suggested…</source>
        <translation>Decide as suggested…</translation>
    </message>
    <message>
        <source>Decide as suggested</source>
        <translation>Decide as suggested</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Export the ranking</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Previous challenge</source>
        <translation>Previous challenge</translation>
    </message>
    <message>
        <source>Previous challenge (Ctrl+Page Up)</source>
        <translation>Previous challenge (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next challenge</source>
        <translation>Next challenge</translation>
    </message>
    <message>
        <source>Next challenge (Ctrl+Page Down)</source>
        <translation>Next challenge (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Show the means by criterion</source>
        <translation>Show the means by criterion</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Show the means by judge</source>
        <translation>Show the means by judge</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingPane</name>
    <message>
        <source>Not ranked yet: no judge has scored it.</source>
        <translation>Not ranked yet: no judge has scored it.</translation>
    </message>
    <message>
        <source>Rank %1 of %2, weighted mean %3</source>
        <translation>Rank %1 of %2, weighted mean %3</translation>
    </message>
    <message>
        <source>No suggestion without a score.</source>
        <translation>No suggestion without a score.</translation>
    </message>
    <message>
        <source>Suggested by rank: %1, but a tie at the cut is open.</source>
        <translation>Suggested by rank: %1, but a tie at the cut is open.</translation>
    </message>
    <message>
        <source>Suggested by rank: %1</source>
        <translation>Suggested by rank: %1</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Not decided yet.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>Decided by %1 on %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>This differs from what the rank suggests.</source>
        <translation>This differs from what the rank suggests.</translation>
    </message>
    <message>
        <source>Selected rank</source>
        <translation>Selected rank</translation>
    </message>
    <message>
        <source>Choose a row in the table to see the scores behind its rank.</source>
        <translation>Choose a row in the table to see the scores behind its rank.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores by judge and criterion</source>
        <translation>Scores by judge and criterion</translation>
    </message>
    <message>
        <source>How the tie was broken</source>
        <translation>How the tie was broken</translation>
    </message>
    <message>
        <source>The chair prefers this proposal in the tie</source>
        <translation>The chair prefers this proposal in the tie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason (needed for every decision)</source>
        <translation>Reason (needed for every decision)</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Withdraw the decision</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Decide: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingTableModel</name>
    <message>
        <source>%1 (tied)</source>
        <comment>a suggestion that a tie makes uncertain</comment>
        <translation>%1 (tied)</translation>
    </message>
    <message>
        <source>This differs from what the rank suggests.</source>
        <translation>This differs from what the rank suggests.</translation>
    </message>
    <message>
        <source>Scored: %1. Abstained: %2. Recused: %3. Missing: %4.</source>
        <translation>Scored: %1. Abstained: %2. Recused: %3. Missing: %4.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Weighted mean of the judges&apos; scores. Criteria without a score are left out, never counted as zero. The line shows one standard deviation between judges.</source>
        <translation>Weighted mean of the judges&apos; scores. Criteria without a score are left out, never counted as zero. The line shows one standard deviation between judges.</translation>
    </message>
    <message>
        <source>Scores given out of the scores that are open to the judges.</source>
        <translation>Scores given out of the scores that are open to the judges.</translation>
    </message>
    <message>
        <source>Standard deviation of the judges&apos; weighted means, in points.</source>
        <translation>Standard deviation of the judges&apos; weighted means, in points.</translation>
    </message>
    <message>
        <source>%1: weight %2 %</source>
        <translation>%1: weight %2 %</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RoundsSection</name>
    <message>
        <source>Delete round</source>
        <translation>Delete round</translation>
    </message>
    <message>
        <source>Delete this round with its panels, scores and decisions?</source>
        <translation>Delete this round with its panels, scores and decisions?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>The round is open to scoring</source>
        <translation>The round is open to scoring</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Add round</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Rounds of judging belong here, such as the first screening and the finals. Each says which rubric it uses and who decides.</source>
        <translation>Rounds of judging belong here, such as the first screening and the finals. Each says which rubric it uses and who decides.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RowTable</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RubricSection</name>
    <message>
        <source>%1, version %2 (locked)</source>
        <translation>%1, version %2 (locked)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>✓ Weights: sum %1</source>
        <translation>✓ Weights: sum %1</translation>
    </message>
    <message>
        <source>⚠ Weights: sum %1. They must come to 100 before scoring begins.</source>
        <translation>⚠ Weights: sum %1. They must come to 100 before scoring begins.</translation>
    </message>
    <message>
        <source>Scoring has begun, so this rubric is locked. Make a new version to change it.</source>
        <translation>Scoring has begun, so this rubric is locked. Make a new version to change it.</translation>
    </message>
    <message>
        <source>Not locked yet. The first score locks it, so that all judges score by the same rules.</source>
        <translation>Not locked yet. The first score locks it, so that all judges score by the same rules.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>New criterion</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>New rubric</translation>
    </message>
    <message>
        <source>Lock rubric</source>
        <translation>Lock rubric</translation>
    </message>
    <message>
        <source>Lock this rubric? After that only a new version of it can be changed.</source>
        <translation>Lock this rubric? After that only a new version of it can be changed.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Delete rubric</source>
        <translation>Delete rubric</translation>
    </message>
    <message>
        <source>Delete “%1” with its criteria?</source>
        <translation>Delete “%1” with its criteria?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Lowest score</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Highest score</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>Weight in percent</translation>
    </message>
    <message>
        <source>Minimum mean (0 = none)</source>
        <translation>Minimum mean (0 = none)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Every judge has to score it</source>
        <translation>Every judge has to score it</translation>
    </message>
    <message>
        <source>Guide for judges</source>
        <translation>Guide for judges</translation>
    </message>
    <message>
        <source>What the points mean</source>
        <translation>What the points mean</translation>
    </message>
    <message>
        <source>Default rubric</source>
        <translation>Default rubric</translation>
    </message>
    <message>
        <source>Adds the program&apos;s own rubric, marked as a sample, to start from</source>
        <translation>Adds the program&apos;s own rubric, marked as a sample, to start from</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Lock…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>A rubric says how proposals are scored: criteria with weights that come to 100, what each point means, and how ties are broken. Start from the default rubric.</source>
        <translation>A rubric says how proposals are scored: criteria with weights that come to 100, what each point means, and how ties are broken. Start from the default rubric.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>How ties are broken</source>
        <translation>How ties are broken</translation>
    </message>
    <message>
        <source>Name and scale</source>
        <translation>Name and scale</translation>
    </message>
    <message>
        <source>Chosen criterion</source>
        <translation>Chosen criterion</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Add criterion</translation>
    </message>
    <message>
        <source>What judges score belongs here, each criterion with its weight.</source>
        <translation>What judges score belongs here, each criterion with its weight.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RuleDialog</name>
    <message>
        <source>Eligibility rule</source>
        <translation>Eligibility rule</translation>
    </message>
    <message>
        <source>New eligibility rule</source>
        <translation>New eligibility rule</translation>
    </message>
    <message>
        <source>A proposal meets the rule when this condition holds.</source>
        <translation>A proposal meets the rule when this condition holds.</translation>
    </message>
    <message>
        <source>Reason that a proposal is told when it does not meet the rule</source>
        <translation>Reason that a proposal is told when it does not meet the rule</translation>
    </message>
    <message>
        <source>Who does not meet it is not eligible (otherwise it is only a hint)</source>
        <translation>Who does not meet it is not eligible (otherwise it is only a hint)</translation>
    </message>
    <message>
        <source>The rule is in use</source>
        <translation>The rule is in use</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Try the rule on the proposals at hand</source>
        <translation>Try the rule on the proposals at hand</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RuleTrialView</name>
    <message>
        <source>Proposals that the rule was tried on</source>
        <translation>Proposals that the rule was tried on</translation>
    </message>
    <message>
        <source>Of the proposals at hand, %1 meet the rule, %2 do not, and of %3 it cannot be said.</source>
        <translation>Of the proposals at hand, %1 meet the rule, %2 do not, and of %3 it cannot be said.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Cannot say</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>Keeps how this event is set up, for new events. Proposals, scores and decisions are never in a template, and of judges only who they are in this file.</source>
        <translation>Keeps how this event is set up, for new events. Proposals, scores and decisions are never in a template, and of judges only who they are in this file.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoreGridView</name>
    <message>
        <source>This judge is recused from the proposal. Press Delete first to score all the same.</source>
        <translation>This judge is recused from the proposal. Press Delete first to score all the same.</translation>
    </message>
    <message>
        <source>This file is open to read only.</source>
        <translation>This file is open to read only.</translation>
    </message>
    <message>
        <source>A confirmed conflict of interest keeps this judge from scoring the proposal.</source>
        <translation>A confirmed conflict of interest keeps this judge from scoring the proposal.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoreMatrixTable</name>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (chair)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>%1: weight %2 %</source>
        <translation>%1: weight %2 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Locked by a conflict of interest</source>
        <translation>Locked by a conflict of interest</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoringTab</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a challenge, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No round of judging yet. Add a rubric and a round in Set-up, and the scoring grid is here.</source>
        <translation>No round of judging yet. Add a rubric and a round in Set-up, and the scoring grid is here.</translation>
    </message>
    <message>
        <source>No challenge yet. Add challenges in Set-up; each is judged by itself.</source>
        <translation>No challenge yet. Add challenges in Set-up; each is judged by itself.</translation>
    </message>
    <message>
        <source>Nobody sits on the panel of this challenge yet. Add judges to it under Panels.</source>
        <translation>Nobody sits on the panel of this challenge yet. Add judges to it under Panels.</translation>
    </message>
    <message>
        <source>No proposal to this challenge can be judged yet.</source>
        <translation>No proposal to this challenge can be judged yet.</translation>
    </message>
    <message>
        <source>No. %1  %2</source>
        <comment>number and title of a proposal</comment>
        <translation>No. %1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>applicant, place of the proposal among those of the challenge</comment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Mean so far %1, %2 % scored</source>
        <translation>Mean so far %1, %2 % scored</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Filter proposals</translation>
    </message>
    <message>
        <source>Scores of the challenge, proposals by judges</source>
        <translation>Scores of the challenge, proposals by judges</translation>
    </message>
    <message>
        <source>Scores of the proposal, judges by criteria</source>
        <translation>Scores of the proposal, judges by criteria</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>All proposals</translation>
    </message>
    <message>
        <source>Back to all proposals of the challenge (Escape)</source>
        <translation>Back to all proposals of the challenge (Escape)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Previous proposal (Page Up)</source>
        <translation>Previous proposal (Page Up)</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Previous proposal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next proposal (Page Down)</source>
        <translation>Next proposal (Page Down)</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Next proposal</translation>
    </message>
    <message>
        <source>Keys: a figure scores and moves on, A abstains, R recuses the judge from the proposal, Delete clears, Page Up and Page Down change the proposal, Escape goes back.</source>
        <translation>Keys: a figure scores and moves on, A abstains, R recuses the judge from the proposal, Delete clears, Page Up and Page Down change the proposal, Escape goes back.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>What the marks mean</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningFindings</name>
    <message>
        <source>Eligibility rules</source>
        <translation>Eligibility rules</translation>
    </message>
    <message>
        <source>No rules are in use for this event. They are made in Set-up.</source>
        <translation>No rules are in use for this event. They are made in Set-up.</translation>
    </message>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (hint)</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>Verdicts so far</translation>
    </message>
    <message>
        <source>Nobody has given one yet.</source>
        <translation>Nobody has given one yet.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningMode</name>
    <message>
        <source>All challenges</source>
        <translation>All challenges</translation>
    </message>
    <message>
        <source>%1 screened</source>
        <translation>%1 screened</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 wait for a second person</source>
        <translation>%1 wait for a second person</translation>
    </message>
    <message>
        <source>screeners differ on %1</source>
        <translation>screeners differ on %1</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>No proposal is incomplete, so there is nobody to write to.</source>
        <translation>No proposal is incomplete, so there is nobody to write to.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to “%1”.</source>
        <translation>
            <numerusform>%n letter written to “%1”.</numerusform>
            <numerusform>%n letters written to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped for want of an e-mail address: %1.</source>
        <translation>Skipped for want of an e-mail address: %1.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Back to the list of proposals</source>
        <translation>Back to the list of proposals</translation>
    </message>
    <message>
        <source>Challenge to screen</source>
        <translation>Challenge to screen</translation>
    </message>
    <message>
        <source>Progress of screening</source>
        <translation>Progress of screening</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Letters…</translation>
    </message>
    <message>
        <source>Write letters to applicants who are to be asked again</source>
        <translation>Write letters to applicants who are to be asked again</translation>
    </message>
    <message>
        <source>All proposals here are screened. Escape goes back to the list.</source>
        <translation>All proposals here are screened. Escape goes back to the list.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>What the rules make of the proposal</source>
        <translation>What the rules make of the proposal</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningQueue</name>
    <message>
        <source>Yours: %1</source>
        <translation>Yours: %1</translation>
    </message>
    <message>
        <source>Proposals to be screened</source>
        <translation>Proposals to be screened</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningVerdictBox</name>
    <message>
        <source>Take as the reason: %1</source>
        <translation>Take as the reason: %1</translation>
    </message>
    <message>
        <source>The screeners differ. Choose whose word counts, or give another verdict:</source>
        <translation>The screeners differ. Choose whose word counts, or give another verdict:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose the word of %1: %2</source>
        <translation>Choose the word of %1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Eligible (E)</source>
        <translation>Eligible (E)</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Not eligible (N)</source>
        <translation>Not eligible (N)</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Ask again (A)</source>
        <translation>Ask again (A)</translation>
    </message>
    <message>
        <source>Ask the applicant again</source>
        <translation>Ask the applicant again</translation>
    </message>
    <message>
        <source>Write why, then press Ctrl+Enter. Escape goes back.</source>
        <translation>Write why, then press Ctrl+Enter. Escape goes back.</translation>
    </message>
    <message>
        <source>A reason is needed unless the proposal is eligible. Ctrl+Enter or Escape leaves this field.</source>
        <translation>A reason is needed unless the proposal is eligible. Ctrl+Enter or Escape leaves this field.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Set status</translation>
    </message>
    <message>
        <source>Set challenge…</source>
        <translation>Set challenge…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Set the status of the selected proposals</source>
        <translation>Set the status of the selected proposals</translation>
    </message>
    <message>
        <source>Set the challenge of the selected proposals</source>
        <translation>Set the challenge of the selected proposals</translation>
    </message>
    <message>
        <source>Set the tags of the selected proposals</source>
        <translation>Set the tags of the selected proposals</translation>
    </message>
    <message>
        <source>Copy the selected proposals as a table</source>
        <translation>Copy the selected proposals as a table</translation>
    </message>
    <message>
        <source>Delete the selected proposals</source>
        <translation>Delete the selected proposals</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetChallengeDialog</name>
    <message>
        <source>Set challenge</source>
        <translation>Set challenge</translation>
    </message>
    <message numerus="yes">
        <source>Which challenge do %n proposal(s) answer?</source>
        <translation>
            <numerusform>Which challenge does %n proposal answer?</numerusform>
            <numerusform>Which challenge do %n proposals answer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>No challenge yet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetStatusDialog</name>
    <message>
        <source>Set status: %1</source>
        <translation>Set status: %1</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n proposal(s) get this status?</source>
        <translation>
            <numerusform>Why does %n proposal get this status?</numerusform>
            <numerusform>Why do %n proposals get this status?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>A reason is needed. It is kept in the history.</source>
        <translation>A reason is needed. It is kept in the history.</translation>
    </message>
    <message>
        <source>The reason is kept in the history. You can leave it empty.</source>
        <translation>The reason is kept in the history. You can leave it empty.</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Set status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>PitchDesk %1, with Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>PitchDesk %1, with Qt %2. Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>New event…</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Parts of the set-up</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Eligibility</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Rubrics</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>The event is made. Please look at this: %1</source>
        <translation>The event is made. Please look at this: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when a check-list is due, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Further venues</source>
        <translation>Further venues</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Go to “%1”</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Open the menu</translation>
    </message>
    <message>
        <source>Edit what is selected in a table</source>
        <translation>Edit what is selected in a table</translation>
    </message>
    <message>
        <source>Leave an editor without changing anything, or close a dialog</source>
        <translation>Leave an editor without changing anything, or close a dialog</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copy the selected rows as a table</translation>
    </message>
</context>
<context>
    <name>pitchdesk::StatusBarProgress</name>
    <message>
        <source>Stop this work</source>
        <translation>Stop this work</translation>
    </message>
</context>
<context>
    <name>pitchdesk::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>This file is open for reading; nothing in it can be changed here.</source>
        <translation>This file is open for reading; nothing in it can be changed here.</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>Who is at the keyboard</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Every change is saved at once.</translation>
    </message>
    <message>
        <source>A backup is made each day, and whenever you ask for one.</source>
        <translation>A backup is made each day, and whenever you ask for one.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TableView</name>
    <message>
        <source>Fit the widths to the contents</source>
        <translation>Fit the widths to the contents</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>Add tag</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>Delete tag…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>Which tags do %n proposal(s) have?</source>
        <translation>
            <numerusform>Which tags does %n proposal have?</numerusform>
            <numerusform>Which tags do %n proposals have?</numerusform>
        </translation>
    </message>
    <message>
        <source>Space checks a tag, F2 renames it everywhere.</source>
        <translation>Space checks a tag, F2 renames it everywhere.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Set tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TechnologyDialog</name>
    <message>
        <source>Technology</source>
        <translation>Technology</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A template keeps how an event was set up, for the next ones. “Save as template…” in the part “Event” makes one.</source>
        <translation>A template keeps how an event was set up, for the next ones. “Save as template…” in the part “Event” makes one.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Rename template</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>These come with the program: %1.</source>
        <translation>These come with the program: %1.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TieChainEdit</name>
    <message>
        <source>Higher on: %1</source>
        <comment>a criterion</comment>
        <translation>Higher on: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Order of the tie rules</source>
        <translation>Order of the tie rules</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rules that break a tie, tried in this order. Publish them before the call opens.</source>
        <translation>Rules that break a tie, tried in this order. Publish them before the call opens.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>This event is made up, to try the program with</source>
        <translation>This event is made up, to try the program with</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Search or jump to…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>Find a page, a command or a record</source>
        <translation>Find a page, a command or a record</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TranslationsDialog</name>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Translation into</source>
        <translation>Translation into</translation>
    </message>
    <message>
        <source>Language of the translations</source>
        <translation>Language of the translations</translation>
    </message>
    <message>
        <source>Texts of the proposal and their translations</source>
        <translation>Texts of the proposal and their translations</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the translations</source>
        <translation>Save the translations</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The proposal has no text yet.</source>
        <translation>The proposal has no text yet.</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Translation of “%1”</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Translated by</translation>
    </message>
    <message>
        <source>Who translated “%1”</source>
        <translation>Who translated “%1”</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>By machine</translation>
    </message>
    <message>
        <source>“%1” was translated by a machine</source>
        <translation>“%1” was translated by a machine</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>The translation of “%1” was checked</source>
        <translation>The translation of “%1” was checked</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Checked by %1</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>The original has changed since this was translated.</translation>
    </message>
    <message>
        <source>Translations that you changed are not saved yet.</source>
        <translation>Translations that you changed are not saved yet.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TrilingualEdit</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: language</source>
        <comment>field</comment>
        <translation>%1: language</translation>
    </message>
    <message>
        <source>Not written in this language yet</source>
        <translation>Not written in this language yet</translation>
    </message>
</context>
<context>
    <name>pitchdesk::UndoController</name>
    <message>
        <source>“%1” cannot be undone, nor anything before it.</source>
        <translation>“%1” cannot be undone, nor anything before it.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::VenuesSection</name>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>New venue</translation>
    </message>
    <message>
        <source>Further venues of the event</source>
        <translation>Further venues of the event</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>Add venue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Where else the event takes place belongs here: a second city, or the studio of a hybrid event. Deadlines are shown in its time zone too.</source>
        <translation>Where else the event takes place belongs here: a second city, or the studio of a hybrid event. Deadlines are shown in its time zone too.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ViewNameDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Rename saved view</source>
        <translation>Rename saved view</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>What is this view called?</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ViewsButton</name>
    <message>
        <source>Save this filter as…</source>
        <translation>Save this filter as…</translation>
    </message>
    <message>
        <source>Save this filter in “%1”</source>
        <translation>Save this filter in “%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Rename “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”…</source>
        <translation>Delete “%1”…</translation>
    </message>
    <message>
        <source>Copy the filter as text</source>
        <translation>Copy the filter as text</translation>
    </message>
    <message>
        <source>Delete saved view</source>
        <translation>Delete saved view</translation>
    </message>
    <message>
        <source>Delete the saved view “%1”? You can undo this.</source>
        <translation>Delete the saved view “%1”? You can undo this.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Filters kept under a name</translation>
    </message>
</context>
<context>
    <name>pitchdesk::WelcomePage</name>
    <message>
        <source>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network. Everything is kept in one file, the workspace.</source>
        <translation>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network. Everything is kept in one file, the workspace.</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>Try the sample event</translation>
    </message>
    <message>
        <source>Makes a workspace with a made-up event: six challenges, 96 proposals and 14 judges</source>
        <translation>Makes a workspace with a made-up event: six challenges, 96 proposals and 14 judges</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Makes an empty workspace</source>
        <translation>Makes an empty workspace</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>Opens a workspace of this computer</source>
        <translation>Opens a workspace of this computer</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>A .pitchdesk file can also be dropped on this window.</source>
        <translation>A .pitchdesk file can also be dropped on this window.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::WithdrawDialog</name>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>The consent stays on record as withdrawn. Without another one the person&apos;s data is due to be erased.</source>
        <translation>The consent stays on record as withdrawn. Without another one the person&apos;s data is due to be erased.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
</context>
</TS>
