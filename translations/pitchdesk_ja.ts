<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Added programme “%1”</source>
        <translation>プログラム「%1」を追加</translation>
    </message>
    <message>
        <source>Added a programme</source>
        <translation>プログラムを追加</translation>
    </message>
    <message>
        <source>Changed programme “%1”</source>
        <translation>プログラム「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a programme</source>
        <translation>プログラムを変更</translation>
    </message>
    <message>
        <source>Deleted programme “%1”</source>
        <translation>プログラム「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a programme</source>
        <translation>プログラムを削除</translation>
    </message>
    <message>
        <source>Added event “%1”</source>
        <translation>イベント「%1」を追加</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>Changed event “%1”</source>
        <translation>イベント「%1」を変更</translation>
    </message>
    <message>
        <source>Changed an event</source>
        <translation>イベントを変更</translation>
    </message>
    <message>
        <source>Deleted event “%1”</source>
        <translation>イベント「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted an event</source>
        <translation>イベントを削除</translation>
    </message>
    <message>
        <source>Added organiser “%1”</source>
        <translation>主催者等「%1」を追加</translation>
    </message>
    <message>
        <source>Added an organiser</source>
        <translation>主催者等を追加</translation>
    </message>
    <message>
        <source>Changed organiser “%1”</source>
        <translation>主催者等「%1」を変更</translation>
    </message>
    <message>
        <source>Changed an organiser</source>
        <translation>主催者等を変更</translation>
    </message>
    <message>
        <source>Deleted organiser “%1”</source>
        <translation>主催者等「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted an organiser</source>
        <translation>主催者等を削除</translation>
    </message>
    <message>
        <source>Moved organiser “%1”</source>
        <translation>主催者等「%1」の順序を変更</translation>
    </message>
    <message>
        <source>Moved an organiser</source>
        <translation>主催者等の順序を変更</translation>
    </message>
    <message>
        <source>Added milestone “%1”</source>
        <translation>マイルストーン「%1」を追加</translation>
    </message>
    <message>
        <source>Added a milestone</source>
        <translation>マイルストーンを追加</translation>
    </message>
    <message>
        <source>Changed milestone “%1”</source>
        <translation>マイルストーン「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a milestone</source>
        <translation>マイルストーンを変更</translation>
    </message>
    <message>
        <source>Deleted milestone “%1”</source>
        <translation>マイルストーン「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a milestone</source>
        <translation>マイルストーンを削除</translation>
    </message>
    <message>
        <source>Moved milestone “%1”</source>
        <translation>マイルストーン「%1」の順序を変更</translation>
    </message>
    <message>
        <source>Moved a milestone</source>
        <translation>マイルストーンの順序を変更</translation>
    </message>
    <message>
        <source>Added calendar day “%1”</source>
        <translation>カレンダーの日「%1」を追加</translation>
    </message>
    <message>
        <source>Added a calendar day</source>
        <translation>カレンダーの日を追加</translation>
    </message>
    <message>
        <source>Changed calendar day “%1”</source>
        <translation>カレンダーの日「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a calendar day</source>
        <translation>カレンダーの日を変更</translation>
    </message>
    <message>
        <source>Deleted calendar day “%1”</source>
        <translation>カレンダーの日「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a calendar day</source>
        <translation>カレンダーの日を削除</translation>
    </message>
    <message>
        <source>Changed the calendars of “%1”</source>
        <translation>「%1」のカレンダーを変更</translation>
    </message>
    <message>
        <source>Changed the calendars of an event</source>
        <translation>イベントのカレンダーを変更</translation>
    </message>
    <message>
        <source>Added organisation “%1”</source>
        <translation>企業・団体「%1」を追加</translation>
    </message>
    <message>
        <source>Added an organisation</source>
        <translation>企業・団体を追加</translation>
    </message>
    <message>
        <source>Changed organisation “%1”</source>
        <translation>企業・団体「%1」を変更</translation>
    </message>
    <message>
        <source>Changed an organisation</source>
        <translation>企業・団体を変更</translation>
    </message>
    <message>
        <source>Deleted organisation “%1”</source>
        <translation>企業・団体「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted an organisation</source>
        <translation>企業・団体を削除</translation>
    </message>
    <message>
        <source>Added challenge “%1”</source>
        <translation>チャレンジ「%1」を追加</translation>
    </message>
    <message>
        <source>Added a challenge</source>
        <translation>チャレンジを追加</translation>
    </message>
    <message>
        <source>Changed challenge “%1”</source>
        <translation>チャレンジ「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a challenge</source>
        <translation>チャレンジを変更</translation>
    </message>
    <message>
        <source>Deleted challenge “%1”</source>
        <translation>チャレンジ「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a challenge</source>
        <translation>チャレンジを削除</translation>
    </message>
    <message>
        <source>Moved challenge “%1”</source>
        <translation>チャレンジ「%1」の順序を変更</translation>
    </message>
    <message>
        <source>Moved a challenge</source>
        <translation>チャレンジの順序を変更</translation>
    </message>
    <message>
        <source>Added round “%1”</source>
        <translation>審査ラウンド「%1」を追加</translation>
    </message>
    <message>
        <source>Added a round</source>
        <translation>審査ラウンドを追加</translation>
    </message>
    <message>
        <source>Changed round “%1”</source>
        <translation>審査ラウンド「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a round</source>
        <translation>審査ラウンドを変更</translation>
    </message>
    <message>
        <source>Deleted round “%1”</source>
        <translation>審査ラウンド「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a round</source>
        <translation>審査ラウンドを削除</translation>
    </message>
    <message>
        <source>Moved round “%1”</source>
        <translation>審査ラウンド「%1」の順序を変更</translation>
    </message>
    <message>
        <source>Moved a round</source>
        <translation>審査ラウンドの順序を変更</translation>
    </message>
    <message>
        <source>Added rubric “%1”</source>
        <translation>審査基準「%1」を追加</translation>
    </message>
    <message>
        <source>Added a rubric</source>
        <translation>審査基準を追加</translation>
    </message>
    <message>
        <source>Changed rubric “%1”</source>
        <translation>審査基準「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a rubric</source>
        <translation>審査基準を変更</translation>
    </message>
    <message>
        <source>Deleted rubric “%1”</source>
        <translation>審査基準「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a rubric</source>
        <translation>審査基準を削除</translation>
    </message>
    <message>
        <source>Moved rubric “%1”</source>
        <translation>審査基準「%1」の順序を変更</translation>
    </message>
    <message>
        <source>Moved a rubric</source>
        <translation>審査基準の順序を変更</translation>
    </message>
    <message>
        <source>Added criterion “%1”</source>
        <translation>審査項目「%1」を追加</translation>
    </message>
    <message>
        <source>Added a criterion</source>
        <translation>審査項目を追加</translation>
    </message>
    <message>
        <source>Changed criterion “%1”</source>
        <translation>審査項目「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a criterion</source>
        <translation>審査項目を変更</translation>
    </message>
    <message>
        <source>Deleted criterion “%1”</source>
        <translation>審査項目「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a criterion</source>
        <translation>審査項目を削除</translation>
    </message>
    <message>
        <source>Moved criterion “%1”</source>
        <translation>審査項目「%1」の順序を変更</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>審査項目の順序を変更</translation>
    </message>
    <message>
        <source>Added proposal “%1”</source>
        <translation>提案「%1」を追加</translation>
    </message>
    <message>
        <source>Added a proposal</source>
        <translation>提案を追加</translation>
    </message>
    <message>
        <source>Changed proposal “%1”</source>
        <translation>提案「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a proposal</source>
        <translation>提案を変更</translation>
    </message>
    <message>
        <source>Deleted proposal “%1”</source>
        <translation>提案「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a proposal</source>
        <translation>提案を削除</translation>
    </message>
    <message>
        <source>Merged a duplicate into proposal “%1”</source>
        <translation>重複を提案「%1」に統合</translation>
    </message>
    <message>
        <source>Merged two proposals</source>
        <translation>2件の提案を統合</translation>
    </message>
    <message>
        <source>Noted that proposal “%1” is not a duplicate</source>
        <translation>提案「%1」は重複でないと記録</translation>
    </message>
    <message>
        <source>Noted that two proposals are not duplicates</source>
        <translation>2件の提案は重複でないと記録</translation>
    </message>
    <message>
        <source>Suspects proposal “%1” of being a duplicate again</source>
        <translation>提案「%1」を再び重複の疑いに</translation>
    </message>
    <message>
        <source>Suspects two proposals of being duplicates again</source>
        <translation>2件の提案を再び重複の疑いに</translation>
    </message>
    <message>
        <source>Added judge “%1”</source>
        <translation>審査員「%1」を追加</translation>
    </message>
    <message>
        <source>Added a judge</source>
        <translation>審査員を追加</translation>
    </message>
    <message>
        <source>Changed judge “%1”</source>
        <translation>審査員「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a judge</source>
        <translation>審査員を変更</translation>
    </message>
    <message>
        <source>Deleted judge “%1”</source>
        <translation>審査員「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a judge</source>
        <translation>審査員を削除</translation>
    </message>
    <message>
        <source>Added panel “%1”</source>
        <translation>審査委員会「%1」を追加</translation>
    </message>
    <message>
        <source>Added a panel</source>
        <translation>審査委員会を追加</translation>
    </message>
    <message>
        <source>Changed panel “%1”</source>
        <translation>審査委員会「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a panel</source>
        <translation>審査委員会を変更</translation>
    </message>
    <message>
        <source>Deleted panel “%1”</source>
        <translation>審査委員会「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a panel</source>
        <translation>審査委員会を削除</translation>
    </message>
    <message>
        <source>Added conflict of interest “%1”</source>
        <translation>利益相反「%1」を追加</translation>
    </message>
    <message>
        <source>Added a conflict of interest</source>
        <translation>利益相反を追加</translation>
    </message>
    <message>
        <source>Changed conflict of interest “%1”</source>
        <translation>利益相反「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a conflict of interest</source>
        <translation>利益相反を変更</translation>
    </message>
    <message>
        <source>Deleted conflict of interest “%1”</source>
        <translation>利益相反「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a conflict of interest</source>
        <translation>利益相反を削除</translation>
    </message>
    <message>
        <source>Opened or closed round “%1”</source>
        <translation>審査ラウンド「%1」の採点受付を変更</translation>
    </message>
    <message>
        <source>Opened or closed a round</source>
        <translation>審査ラウンドの採点受付を変更</translation>
    </message>
    <message>
        <source>Changed the state of challenge “%1”</source>
        <translation>チャレンジ「%1」の状態を変更</translation>
    </message>
    <message>
        <source>Changed the state of a challenge</source>
        <translation>チャレンジの状態を変更</translation>
    </message>
    <message>
        <source>Decided on conflict of interest “%1”</source>
        <translation>利益相反「%1」の扱いを決定</translation>
    </message>
    <message>
        <source>Decided on a conflict of interest</source>
        <translation>利益相反の扱いを決定</translation>
    </message>
    <message>
        <source>Locked rubric “%1”</source>
        <translation>審査基準「%1」をロック</translation>
    </message>
    <message>
        <source>Locked a rubric</source>
        <translation>審査基準をロック</translation>
    </message>
    <message>
        <source>Made a new version of rubric “%1”</source>
        <translation>審査基準「%1」の新しい版を作成</translation>
    </message>
    <message>
        <source>Made a new version of a rubric</source>
        <translation>審査基準の新しい版を作成</translation>
    </message>
    <message>
        <source>Changed the status of proposal “%1”</source>
        <translation>提案「%1」の状態を変更</translation>
    </message>
    <message>
        <source>Changed the status of a proposal</source>
        <translation>提案の状態を変更</translation>
    </message>
    <message>
        <source>Moved proposal “%1” to another challenge</source>
        <translation>提案「%1」を別のチャレンジに移動</translation>
    </message>
    <message>
        <source>Moved a proposal to another challenge</source>
        <translation>提案を別のチャレンジに移動</translation>
    </message>
    <message>
        <source>Changed the tags of proposal “%1”</source>
        <translation>提案「%1」のタグを変更</translation>
    </message>
    <message>
        <source>Changed the tags of a proposal</source>
        <translation>提案のタグを変更</translation>
    </message>
    <message>
        <source>Renamed tag “%1”</source>
        <translation>タグの名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Renamed a tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Deleted tag “%1”</source>
        <translation>タグ「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Saved view “%1”</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Changed saved view “%1”</source>
        <translation>保存したビュー「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a saved view</source>
        <translation>保存したビューを変更</translation>
    </message>
    <message>
        <source>Deleted saved view “%1”</source>
        <translation>保存したビュー「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a saved view</source>
        <translation>保存したビューを削除</translation>
    </message>
    <message>
        <source>Withdrew proposal “%1”</source>
        <translation>提案「%1」を辞退に変更</translation>
    </message>
    <message>
        <source>Withdrew a proposal</source>
        <translation>提案を辞退に変更</translation>
    </message>
    <message>
        <source>Scored “%1”</source>
        <translation>「%1」を採点</translation>
    </message>
    <message>
        <source>Entered a score</source>
        <translation>評点を入力</translation>
    </message>
    <message>
        <source>Cleared a score of “%1”</source>
        <translation>「%1」の評点を消去</translation>
    </message>
    <message>
        <source>Cleared a score</source>
        <translation>評点を消去</translation>
    </message>
    <message>
        <source>Decided on “%1”</source>
        <translation>「%1」の採否を決定</translation>
    </message>
    <message>
        <source>Recorded a decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Changed the decision on “%1”</source>
        <translation>「%1」の決定を変更</translation>
    </message>
    <message>
        <source>Changed a decision</source>
        <translation>決定を変更</translation>
    </message>
    <message>
        <source>Withdrew the decision on “%1”</source>
        <translation>「%1」の決定を取り消し</translation>
    </message>
    <message>
        <source>Withdrew a decision</source>
        <translation>決定を取り消し</translation>
    </message>
    <message>
        <source>Recorded the chair&apos;s vote for “%1”</source>
        <translation>「%1」への審査委員長の投票を記録</translation>
    </message>
    <message>
        <source>Recorded a vote of the chair</source>
        <translation>審査委員長の投票を記録</translation>
    </message>
    <message>
        <source>Took back the chair&apos;s vote for “%1”</source>
        <translation>「%1」への審査委員長の投票を取り消し</translation>
    </message>
    <message>
        <source>Took back a vote of the chair</source>
        <translation>審査委員長の投票を取り消し</translation>
    </message>
    <message>
        <source>Added eligibility rule “%1”</source>
        <translation>応募資格のルール「%1」を追加</translation>
    </message>
    <message>
        <source>Added an eligibility rule</source>
        <translation>応募資格のルールを追加</translation>
    </message>
    <message>
        <source>Changed eligibility rule “%1”</source>
        <translation>応募資格のルール「%1」を変更</translation>
    </message>
    <message>
        <source>Changed an eligibility rule</source>
        <translation>応募資格のルールを変更</translation>
    </message>
    <message>
        <source>Deleted eligibility rule “%1”</source>
        <translation>応募資格のルール「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted an eligibility rule</source>
        <translation>応募資格のルールを削除</translation>
    </message>
    <message>
        <source>Moved eligibility rule “%1”</source>
        <translation>応募資格のルール「%1」を移動</translation>
    </message>
    <message>
        <source>Moved an eligibility rule</source>
        <translation>応募資格のルールを移動</translation>
    </message>
    <message>
        <source>Found “%1” eligible</source>
        <translation>「%1」を要件適合と</translation>
    </message>
    <message>
        <source>Found a proposal eligible</source>
        <translation>提案を要件適合と</translation>
    </message>
    <message>
        <source>Found “%1” not eligible</source>
        <translation>「%1」を要件不適合と</translation>
    </message>
    <message>
        <source>Found a proposal not eligible</source>
        <translation>提案を要件不適合と</translation>
    </message>
    <message>
        <source>Asked “%1” again</source>
        <translation>「%1」を再確認と</translation>
    </message>
    <message>
        <source>Asked an applicant again</source>
        <translation>応募者への再確認と</translation>
    </message>
    <message>
        <source>Chose between the screeners of “%1”</source>
        <translation>「%1」の要件確認で意見の分かれた判定を選びました</translation>
    </message>
    <message>
        <source>Chose between screeners</source>
        <translation>要件確認で意見の分かれた判定を選びました</translation>
    </message>
    <message>
        <source>Made the file “%1”</source>
        <translation>ファイル「%1」を作成</translation>
    </message>
    <message>
        <source>Made the file</source>
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>Upgraded the file “%1” to this version of the program</source>
        <translation>ファイル「%1」をこの版の形式に更新</translation>
    </message>
    <message>
        <source>Upgraded the file to this version of the program</source>
        <translation>ファイルをこの版の形式に更新</translation>
    </message>
    <message>
        <source>Added the sample event “%1”</source>
        <translation>サンプルイベント「%1」を追加</translation>
    </message>
    <message>
        <source>Added the sample event</source>
        <translation>サンプルイベントを追加</translation>
    </message>
    <message numerus="yes">
        <source>Added %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件を取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件の状態を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n proposal(s) to another challenge</source>
        <translation>
            <numerusform>提案%n件を別のチャレンジに移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件のタグを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件を辞退に変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar day(s)</source>
        <translation>
            <numerusform>カレンダーの日を%n件取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n score(s)</source>
        <translation>
            <numerusform>評点%n件を入力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made up %n proposal(s)</source>
        <translation>
            <numerusform>架空の提案%n件を作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n score(s)</source>
        <translation>
            <numerusform>評点%n件を取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n score(s)</source>
        <translation>
            <numerusform>評点%n件を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n decision(s)</source>
        <translation>
            <numerusform>決定%n件を記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n decision(s)</source>
        <translation>
            <numerusform>決定%n件を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a record</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Changed a record</source>
        <translation>記録を変更</translation>
    </message>
    <message>
        <source>Deleted a record</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>Moved a record</source>
        <translation>記録の順序を変更</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>記録を取り込み</translation>
    </message>
    <message>
        <source>Locked a record</source>
        <translation>記録をロック</translation>
    </message>
    <message>
        <source>Made a new version of a record</source>
        <translation>記録の新しい版を作成</translation>
    </message>
    <message>
        <source>Withdrew a record</source>
        <translation>記録を取り下げ</translation>
    </message>
    <message>
        <source>Changed the state of a record</source>
        <translation>記録の状態を変更</translation>
    </message>
    <message>
        <source>Made a change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Made event “%1” like an earlier one</source>
        <translation>以前のイベントをもとにイベント「%1」を作成</translation>
    </message>
    <message>
        <source>Made an event like an earlier one</source>
        <translation>以前のイベントをもとにイベントを作成</translation>
    </message>
    <message>
        <source>Made event “%1” from a template</source>
        <translation>ひな形からイベント「%1」を作成</translation>
    </message>
    <message>
        <source>Made an event from a template</source>
        <translation>ひな形からイベントを作成</translation>
    </message>
    <message>
        <source>Saved template “%1”</source>
        <translation>ひな形「%1」を保存</translation>
    </message>
    <message>
        <source>Saved a template</source>
        <translation>ひな形を保存</translation>
    </message>
    <message>
        <source>Renamed template “%1”</source>
        <translation>ひな形の名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Renamed a template</source>
        <translation>ひな形の名前を変更</translation>
    </message>
    <message>
        <source>Deleted template “%1”</source>
        <translation>ひな形「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a template</source>
        <translation>ひな形を削除</translation>
    </message>
    <message>
        <source>Added the terms that come with the program</source>
        <translation>本プログラム付属の用語を追加</translation>
    </message>
    <message>
        <source>Added question “%1” to the form</source>
        <translation>フォームに質問「%1」を追加</translation>
    </message>
    <message>
        <source>Added a question to the form</source>
        <translation>フォームに質問を追加</translation>
    </message>
    <message>
        <source>Changed question “%1” of the form</source>
        <translation>フォームの質問「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a question of the form</source>
        <translation>フォームの質問を変更</translation>
    </message>
    <message>
        <source>Deleted question “%1” of the form</source>
        <translation>フォームの質問「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a question of the form</source>
        <translation>フォームの質問を削除</translation>
    </message>
    <message>
        <source>Moved question “%1” of the form</source>
        <translation>フォームの質問「%1」を移動</translation>
    </message>
    <message>
        <source>Moved a question of the form</source>
        <translation>フォームの質問を移動</translation>
    </message>
    <message>
        <source>Wrote a note about “%1”</source>
        <translation>「%1」についてメモを作成</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>メモを作成</translation>
    </message>
    <message>
        <source>Changed a note about “%1”</source>
        <translation>「%1」についてのメモを変更</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Deleted a note about “%1”</source>
        <translation>「%1」についてのメモを削除</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Added files to “%1”</source>
        <translation>「%1」にファイルを追加</translation>
    </message>
    <message>
        <source>Added files to a proposal</source>
        <translation>提案にファイルを追加</translation>
    </message>
    <message>
        <source>Removed file “%1”</source>
        <translation>ファイル「%1」を削除</translation>
    </message>
    <message>
        <source>Removed a file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Changed the translations of “%1”</source>
        <translation>「%1」の翻訳を変更しました</translation>
    </message>
    <message>
        <source>Changed translations</source>
        <translation>翻訳を変更しました</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n translation(s)</source>
        <translation>
            <numerusform>%n件の翻訳を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged two records of organisation “%1”</source>
        <translation>企業・団体「%1」の2件の記録を統合しました</translation>
    </message>
    <message>
        <source>Merged two records of an organisation</source>
        <translation>企業・団体の2件の記録を統合しました</translation>
    </message>
    <message>
        <source>Added person “%1”</source>
        <translation>人物「%1」を追加しました</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>人物を追加しました</translation>
    </message>
    <message>
        <source>Changed person “%1”</source>
        <translation>人物「%1」を変更しました</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>人物を変更しました</translation>
    </message>
    <message>
        <source>Merged two records of person “%1”</source>
        <translation>人物「%1」の2件の記録を統合しました</translation>
    </message>
    <message>
        <source>Merged two records of a person</source>
        <translation>人物の2件の記録を統合しました</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>人物を消去しました</translation>
    </message>
    <message>
        <source>Wrote a consent text</source>
        <translation>同意の文面を作成</translation>
    </message>
    <message>
        <source>Changed a consent text</source>
        <translation>同意の文面を変更</translation>
    </message>
    <message>
        <source>Noted that a consent was withdrawn</source>
        <translation>同意の撤回を記録</translation>
    </message>
    <message>
        <source>Deleted a consent</source>
        <translation>同意を削除</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n consent(s)</source>
        <translation>
            <numerusform>同意%n件を記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Added technology “%1”</source>
        <translation>技術「%1」を追加</translation>
    </message>
    <message>
        <source>Added a technology</source>
        <translation>技術を追加</translation>
    </message>
    <message>
        <source>Changed technology “%1”</source>
        <translation>技術「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a technology</source>
        <translation>技術を変更</translation>
    </message>
    <message>
        <source>Deleted technology “%1”</source>
        <translation>技術「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a technology</source>
        <translation>技術を削除</translation>
    </message>
    <message>
        <source>Added an affiliation with “%1”</source>
        <translation>「%1」への所属を追加</translation>
    </message>
    <message>
        <source>Added an affiliation</source>
        <translation>所属を追加</translation>
    </message>
    <message>
        <source>Changed an affiliation with “%1”</source>
        <translation>「%1」への所属を変更</translation>
    </message>
    <message>
        <source>Changed an affiliation</source>
        <translation>所属を変更</translation>
    </message>
    <message>
        <source>Deleted an affiliation with “%1”</source>
        <translation>「%1」への所属を削除</translation>
    </message>
    <message>
        <source>Deleted an affiliation</source>
        <translation>所属を削除</translation>
    </message>
    <message>
        <source>Added person “%1” to the event</source>
        <translation>「%1」をイベントに追加</translation>
    </message>
    <message>
        <source>Added a person to the event</source>
        <translation>人物をイベントに追加</translation>
    </message>
    <message>
        <source>Changed what “%1” does in the event</source>
        <translation>イベントでの「%1」の役割を変更</translation>
    </message>
    <message>
        <source>Changed what a person does in the event</source>
        <translation>イベントでの人物の役割を変更</translation>
    </message>
    <message>
        <source>Removed person “%1” from the event</source>
        <translation>「%1」をイベントから外す</translation>
    </message>
    <message>
        <source>Removed a person from the event</source>
        <translation>人物をイベントから外す</translation>
    </message>
    <message>
        <source>Moved person “%1” of the event</source>
        <translation>イベントの「%1」を並べ替え</translation>
    </message>
    <message>
        <source>Moved a person of the event</source>
        <translation>イベントの人物を並べ替え</translation>
    </message>
    <message>
        <source>Added place “%1”</source>
        <translation>場所「%1」を追加</translation>
    </message>
    <message>
        <source>Added a place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>Changed place “%1”</source>
        <translation>場所「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a place</source>
        <translation>場所を変更</translation>
    </message>
    <message>
        <source>Deleted place “%1”</source>
        <translation>場所「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a place</source>
        <translation>場所を削除</translation>
    </message>
    <message>
        <source>Added venue “%1”</source>
        <translation>会場「%1」を追加</translation>
    </message>
    <message>
        <source>Added a venue</source>
        <translation>会場を追加</translation>
    </message>
    <message>
        <source>Changed venue “%1”</source>
        <translation>会場「%1」を変更</translation>
    </message>
    <message>
        <source>Changed a venue</source>
        <translation>会場を変更</translation>
    </message>
    <message>
        <source>Deleted venue “%1”</source>
        <translation>会場「%1」を削除</translation>
    </message>
    <message>
        <source>Deleted a venue</source>
        <translation>会場を削除</translation>
    </message>
    <message>
        <source>Moved venue “%1”</source>
        <translation>会場「%1」を並べ替え</translation>
    </message>
    <message>
        <source>Moved a venue</source>
        <translation>会場を並べ替え</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Challenge no.</source>
        <translation>チャレンジ番号</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Code or no.</source>
        <translation>コードまたは番号</translation>
    </message>
    <message>
        <source>Mean less spread</source>
        <translation>平均点−ばらつき</translation>
    </message>
    <message>
        <source>Mean plus spread</source>
        <translation>平均点＋ばらつき</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Ranking, with the spread between judges</source>
        <translation>順位と審査員間のばらつき</translation>
    </message>
    <message>
        <source>How often each score was given</source>
        <translation>評点の分布</translation>
    </message>
    <message>
        <source>Proposals by challenge</source>
        <translation>チャレンジ別の提案件数</translation>
    </message>
    <message>
        <source>Proposals by field</source>
        <translation>分野別の提案件数</translation>
    </message>
    <message>
        <source>Proposals by country/region</source>
        <translation>国・地域別の提案件数</translation>
    </message>
    <message>
        <source>Weighted mean (points)</source>
        <translation>加重平均点（点）</translation>
    </message>
    <message>
        <source>Number of scores</source>
        <translation>評点の数</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>提案件数</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>評点（点）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>評点%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 of %3 bars are drawn</source>
        <translation>%1、全%3本のうち先頭の%2本を表示</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Line: mean ± spread between judges</source>
        <translation>線：平均点±審査員間のばらつき</translation>
    </message>
    <message>
        <source>There are no scores yet.</source>
        <translation>評点はまだありません。</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>提案はまだありません。</translation>
    </message>
    <message>
        <source>Source: %1, own records in PitchDesk. As of %2.</source>
        <translation>出典：%1、PitchDeskの記録による。%2時点。</translation>
    </message>
    <message>
        <source>Bar chart: %1, %2.</source>
        <translation>棒グラフ：%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bar(s), the longest is %2 with %3.</source>
        <translation>
            <numerusform>%1：棒%n本、最長は%2（%3）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>The file is sound: its structure, its links, its history and its search index fit together.</source>
        <translation>ファイルは正常です。構造、記録間の関連、変更履歴、検索索引に矛盾はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Make a copy of the file, then restore the last good backup.</source>
        <translation>
            <numerusform>%n件の問題が見つかりました。ファイルのコピーを取ってから、最後の正常なバックアップを復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>ファイルの構造</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>記録間の関連</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Search index and duplicates</source>
        <translation>検索索引と重複</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>%1から%2まで：%3</translation>
    </message>
    <message>
        <source>No milestone is dated to the day.</source>
        <translation>日まで決まっているマイルストーンはありません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Days · business days</source>
        <translation>日数・営業日</translation>
    </message>
    <message>
        <source>From the one before</source>
        <translation>前のマイルストーンから</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1、スキーマ%2</translation>
    </message>
    <message>
        <source>There are no events in it yet.</source>
        <translation>イベントはまだありません。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>ファイルは正常です。</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup.</source>
        <translation>ファイルが破損しています。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>バックアップを作成しました：%1</translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>%2から%1を復元しました。</translation>
    </message>
    <message>
        <source>What stood there is kept: %1</source>
        <translation>元のファイルは次の場所に残しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made up.</source>
        <translation>
            <numerusform>架空の提案を%n件作りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>元に戻し済み（やり直し不可）</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>変更はまだありません。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>ほか%n件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. An import would give: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>何も変更していません。取り込んだ場合：追加%1件、更新%2件、変更なし%3件、スキップ%4件。</translation>
    </message>
    <message>
        <source>Proposals: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>提案：追加%1件、更新%2件、変更なし%3件、スキップ%4件。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be a duplicate.</source>
        <translation>
            <numerusform>うち%n件は重複の可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>評点：追加%1件、更新%2件、変更なし%3件、スキップ%4件。</translation>
    </message>
    <message>
        <source>No proposal fits.</source>
        <translation>合う提案はありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均点</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>There are no proposals to rank yet.</source>
        <translation>順位を付ける提案はまだありません。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>There are no proposals to screen.</source>
        <translation>要件確認の対象となる提案はありません。</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>要件確認</translation>
    </message>
    <message>
        <source>Screened: %1 of %2. Left: %3. Waiting for a second person: %4. Screeners differ: %5.</source>
        <translation>確認済み：%2件中%1件。残り：%3件。2人目の確認待ち：%4件。判定が分かれたもの：%5件。</translation>
    </message>
    <message>
        <source>Skipped, without an e-mail address: %1</source>
        <translation>メールアドレスがないため省略：%1</translation>
    </message>
    <message>
        <source>Skipped, “%2” is not an e-mail address: %1</source>
        <translation>「%2」はメールアドレスではないため省略：%1</translation>
    </message>
    <message>
        <source>Nobody is to be asked again.</source>
        <translation>再確認が必要な応募者はいません。</translation>
    </message>
    <message>
        <source>Runs pitch events: reads, imports, ranks, draws and exports PitchDesk files.</source>
        <translation>ピッチイベントを運営します。PitchDeskファイルの読み込み、取り込み、順位付け、作図、書き出しができます。</translation>
    </message>
    <message>
        <source>Make a new file, with a sample event in it if wanted.</source>
        <translation>新しいファイルを作成します。サンプルイベントを入れることもできます。</translation>
    </message>
    <message>
        <source>Show what is in a file.</source>
        <translation>ファイルの内容を表示します。</translation>
    </message>
    <message>
        <source>Check that a file is sound.</source>
        <translation>ファイルが正常かどうかを確認します。</translation>
    </message>
    <message>
        <source>Import proposals or scores.</source>
        <translation>提案または評点を取り込みます。</translation>
    </message>
    <message>
        <source>Import scores from CSV or XLSX.</source>
        <translation>CSVまたはXLSXから評点を取り込みます。</translation>
    </message>
    <message>
        <source>Make up records for trying out and measuring.</source>
        <translation>試用と計測のための架空データを作ります。</translation>
    </message>
    <message>
        <source>Make up proposals of plainly fictitious startups.</source>
        <translation>架空のスタートアップの提案を作ります。</translation>
    </message>
    <message>
        <source>Export proposals, scores or the ranking.</source>
        <translation>提案、評点、順位を書き出します。</translation>
    </message>
    <message>
        <source>Export the proposals of an event.</source>
        <translation>イベントの提案を書き出します。</translation>
    </message>
    <message>
        <source>Export the scores of an event.</source>
        <translation>イベントの評点を書き出します。</translation>
    </message>
    <message>
        <source>Export the ranking of an event.</source>
        <translation>イベントの順位を書き出します。</translation>
    </message>
    <message>
        <source>List the proposals of an event, all or those that a filter asks for.</source>
        <translation>イベントの提案を、すべて、または絞り込みに合うものだけ一覧表示します。</translation>
    </message>
    <message>
        <source>Show the ranking of each challenge.</source>
        <translation>チャレンジごとの順位を表示します。</translation>
    </message>
    <message>
        <source>Draw a chart.</source>
        <translation>グラフを作成します。</translation>
    </message>
    <message>
        <source>Show who changed what.</source>
        <translation>誰が何を変更したかを表示します。</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>Make a backup.</source>
        <translation>バックアップを作成します。</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file; what stood there is kept as a copy.</source>
        <translation>ファイルをバックアップに置き換えます。元のファイルはコピーとして残します。</translation>
    </message>
    <message>
        <source>Write one JSON document to a file, or to standard output without a value or with -.</source>
        <translation>JSON文書を1つファイルに書き出します。値がないとき、または - のときは標準出力に書き出します。</translation>
    </message>
    <message>
        <source>Who is at the keyboard; recorded with every change.</source>
        <translation>操作者の名前。すべての変更とともに記録します。</translation>
    </message>
    <message>
        <source>Language of messages and documents.</source>
        <translation>メッセージと文書の言語。</translation>
    </message>
    <message>
        <source>The event, by its id or uid.</source>
        <translation>イベント（IDまたはUID）。</translation>
    </message>
    <message>
        <source>The challenge, by its id, uid or number.</source>
        <translation>チャレンジ（ID、UIDまたは番号）。</translation>
    </message>
    <message>
        <source>Sample event: inno-2025 or singapore-2023.</source>
        <translation>サンプルイベント：inno-2025またはsingapore-2023。</translation>
    </message>
    <message>
        <source>The encoding of a CSV; found by itself without it.</source>
        <translation>CSVの文字コード。省略すると自動で判定します。</translation>
    </message>
    <message>
        <source>How many to make up, up to 100,000.</source>
        <translation>作る件数（100,000まで）。</translation>
    </message>
    <message>
        <source>A number; the same one makes up the same records.</source>
        <translation>番号。同じ番号なら同じデータになります。</translation>
    </message>
    <message>
        <source>Say what would be imported and change nothing.</source>
        <translation>取り込み結果の見込みだけを表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Refuse the whole file when a row has a problem.</source>
        <translation>問題のある行が1つでもあれば、ファイル全体を取り込みません。</translation>
    </message>
    <message>
        <source>Take what the file says also where the desk has edited since the last import.</source>
        <translation>前回の取り込み後に編集した箇所も、ファイルの内容で上書きします。</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>書き出すファイル：.csv、.xlsx、.pdf、.json。</translation>
    </message>
    <message>
        <source>The file to write: .png, .svg, .pdf or .csv.</source>
        <translation>書き出すファイル：.png、.svg、.pdf、.csv。</translation>
    </message>
    <message>
        <source>The file to write; without it a dated one in the folder of backups beside the file.</source>
        <translation>書き出すファイル。省略すると、元のファイルの横にあるバックアップ用フォルダーに日付付きで作成します。</translation>
    </message>
    <message>
        <source>What to draw: ranking, scores, intake, fields or countries.</source>
        <translation>グラフの種類：ranking、scores、intake、fields、countries。</translation>
    </message>
    <message>
        <source>The filter, as it is typed above the list of proposals: &quot;country:vn score&gt;3.5&quot;.</source>
        <translation>提案一覧の上に入力するのと同じ絞り込み: &quot;country:vn score&gt;3.5&quot;。</translation>
    </message>
    <message>
        <source>Show what the eligibility rules make of the proposals, or record a verdict on one.</source>
        <translation>応募資格のルールを提案に当てはめた結果を表示するか、1件の判定を記録します。</translation>
    </message>
    <message>
        <source>Write letters to applicants who are to be asked again, as drafts for a mail program.</source>
        <translation>再確認する応募者への文面を、メールソフト用の下書きとして書き出します。</translation>
    </message>
    <message>
        <source>The verdict on a proposal: its number, id or uid, and eligible, ineligible or ask_again.</source>
        <translation>提案の判定。番号、IDまたはUIDと、eligible、ineligible、ask_againのいずれかで指定します。</translation>
    </message>
    <message>
        <source>Why; needed unless the verdict is eligible.</source>
        <translation>理由。判定がeligibleでないときは必要です。</translation>
    </message>
    <message>
        <source>The folder to write the letters into.</source>
        <translation>文面を書き出すフォルダー。</translation>
    </message>
    <message>
        <source>Count days and business days: to each milestone and between them, or of one period.</source>
        <translation>日数と営業日数を数えます：各マイルストーンまで、マイルストーンの間、または1つの期間。</translation>
    </message>
    <message>
        <source>The first day that counts, as 2026-01-19; today without it.</source>
        <translation>数え始める日（例：2026-01-19）。省略すると今日です。</translation>
    </message>
    <message>
        <source>The day that ends the period and does not count; without it every milestone is counted to.</source>
        <translation>期間を終える日で、この日は数えません。省略すると各マイルストーンまで数えます。</translation>
    </message>
    <message>
        <source>Count by the calendar of this country/region (JP, VN …); once for each. The event’s own without it.</source>
        <translation>この国・地域（JP、VNなど）のカレンダーで数えます。複数の場合は繰り返します。省略するとイベントのカレンダーです。</translation>
    </message>
    <message>
        <source>How many entries to show, newest first.</source>
        <translation>表示する件数（新しい順）。</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>認識できません：%1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>This value is not allowed: %1.</source>
        <translation>この値は使えません：%1。</translation>
    </message>
    <message>
        <source>An option lacks its value: %1.</source>
        <translation>オプションの値がありません：%1。</translation>
    </message>
    <message>
        <source>The command is not understood: %1.</source>
        <translation>認識できないコマンドです：%1。</translation>
    </message>
    <message>
        <source>“pitchdesk-cli --help” shows how it is used.</source>
        <translation>使い方は「pitchdesk-cli --help」で表示されます。</translation>
    </message>
    <message>
        <source>On a day off: %1 (%2)</source>
        <translation>休日に当たります：%1（%2）</translation>
    </message>
    <message>
        <source>Switched off, since it names a challenge that did not come along: %1</source>
        <translation>引き継がれなかった課題を指しているため、無効にしました：%1</translation>
    </message>
    <message>
        <source>Judges who are no longer in the file: %1</source>
        <translation>ファイルにもういない審査員：%1</translation>
    </message>
    <message>
        <source>Made event %1: %2</source>
        <translation>イベント%1を作成しました：%2</translation>
    </message>
    <message>
        <source>Saved template %1: %2</source>
        <translation>ひな形%1を保存しました：%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Make a new event like an earlier one: what is chosen comes along, and no proposals.</source>
        <translation>以前のイベントをもとに新しいイベントを作ります。選んだものを引き継ぎ、応募は引き継ぎません。</translation>
    </message>
    <message>
        <source>Keep how an event is set up, and make new events of it.</source>
        <translation>イベントの設定を保存し、新しいイベントを作ります。</translation>
    </message>
    <message>
        <source>Keep how an event is set up as a template.</source>
        <translation>イベントの設定をひな形として保存します。</translation>
    </message>
    <message>
        <source>List the templates of a file, and those that come with the program.</source>
        <translation>ファイルのひな形と、本プログラム付属のひな形を一覧にします。</translation>
    </message>
    <message>
        <source>Make a new event from a template.</source>
        <translation>ひな形から新しいイベントを作ります。</translation>
    </message>
    <message>
        <source>The name of the new event; without it the former one with the new year.</source>
        <translation>新しいイベントの名称。省略すると、元の名称の年を新しい年に置き換えます。</translation>
    </message>
    <message>
        <source>The label year of the new event.</source>
        <translation>新しいイベントの名称に付く年。</translation>
    </message>
    <message>
        <source>What comes along: all, or some of organisers, milestones, challenges, form, eligibility, rubrics, calendars and judges, with commas. Without it all but judges.</source>
        <translation>引き継ぐもの：all、または organisers、milestones、challenges、form、eligibility、rubrics、calendars、judges をコンマで区切って指定します。省略すると、審査員以外のすべて。</translation>
    </message>
    <message>
        <source>Where the dates of milestones go: +1y or +364d moves them, 2026-09-24 is where the earliest comes to, deadline=2026-09-24 where that one does; keep, or none. Without it by the label years.</source>
        <translation>マイルストーンの日付の移し方：+1y や +364d はその分だけ移し、2026-09-24 は最も早いものをその日に、deadline=2026-09-24 は応募締切をその日に合わせます。keep はそのまま、none は日付なし。省略すると、名称に付く年の差だけ移します。</translation>
    </message>
    <message>
        <source>The country/region of the new event (JP, VN …); the former one without it.</source>
        <translation>新しいイベントの国・地域（JP、VNなど）。省略すると元のまま。</translation>
    </message>
    <message>
        <source>The time zone of the new event, such as Asia/Tokyo; the former one without it.</source>
        <translation>新しいイベントのタイムゾーン（Asia/Tokyoなど）。省略すると元のまま。</translation>
    </message>
    <message>
        <source>The name of the template.</source>
        <translation>ひな形の名前。</translation>
    </message>
    <message>
        <source>The template, by its uid, its id, its name, or open-innovation or business-meetings.</source>
        <translation>ひな形。uid、ID、名前、または open-innovation か business-meetings。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>advisable</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>State</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>The call cannot open yet: %n thing(s) are needed.</source>
        <translation>
            <numerusform>まだ募集を始められません。必須の項目が%n件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what an event still lacks before its call opens.</source>
        <translation>募集開始までにイベントに足りないものを表示します。</translation>
    </message>
    <message>
        <source>No challenge is published yet.</source>
        <translation>公開されたチャレンジはまだありません。</translation>
    </message>
    <message>
        <source>Write the published challenges as a booklet for applicants.</source>
        <translation>公開されたチャレンジを、応募者向けの冊子にします。</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt or .html.</source>
        <translation>書き出すファイル：.pdf、.odt、.html。</translation>
    </message>
    <message>
        <source>The form asks no question of its own yet.</source>
        <translation>このフォームには独自の質問がまだありません。</translation>
    </message>
    <message>
        <source>Write the application form as an XLSX to fill in, or its questions.</source>
        <translation>記入用のXLSXの応募フォーム、またはその質問を書き出します。</translation>
    </message>
    <message>
        <source>The file to write: .xlsx; with --questions also .html.</source>
        <translation>書き出すファイル：.xlsx（--questionsの場合は.htmlも可）</translation>
    </message>
    <message>
        <source>The questions in three languages side by side, for building a web form.</source>
        <translation>ウェブフォームを作るための、3か国語で並べた質問。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a problem is, and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Import proposals from CSV, XLSX, or a folder of filled forms.</source>
        <translation>CSV、XLSX、または記入済みフォームのフォルダーから提案を取り込みます。</translation>
    </message>
    <message>
        <source>Export a sheet of each proposal to be read, as a PDF.</source>
        <translation>提案を1件ずつ読むためのシートをPDFに書き出します。</translation>
    </message>
    <message>
        <source>With contact persons, notes, tags and answers that are for the desk only.</source>
        <translation>担当者、メモ、タグ、事務局のみの回答も含めます。</translation>
    </message>
    <message>
        <source>Which column fills which field; as last time or guessed without it.</source>
        <translation>どの列がどの項目かを指定します。省略すると前回と同じ対応、または推定した対応を使います。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>ファイルはありません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Added: %1. There before: %2. Refused: %3.</source>
        <translation>追加：%1件。既存：%2件。追加できなかったもの：%3件。</translation>
    </message>
    <message>
        <source>Add files to a proposal, one by one or all of a folder.</source>
        <translation>提案にファイルを追加します。1つずつでも、フォルダごとでも追加できます。</translation>
    </message>
    <message>
        <source>A file, or a folder with files.</source>
        <translation>ファイル、またはファイルの入ったフォルダ。</translation>
    </message>
    <message>
        <source>List the files of the proposals, and those that answers name and that are not there.</source>
        <translation>提案のファイルと、回答に書かれていて見つからないファイルを一覧にします。</translation>
    </message>
    <message>
        <source>The proposal, by its number, id or uid.</source>
        <translation>提案（番号、idまたはuid）。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate.</source>
        <translation>
            <numerusform>翻訳する文章：%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>%1行目：%2。</translation>
    </message>
    <message>
        <source>“%1” holds no translation that belongs to this event.</source>
        <translation>「%1」には、このイベントの翻訳がありません。</translation>
    </message>
    <message>
        <source>Translations read: %1. Changed: %2. Not taken: %3.</source>
        <translation>読み込んだ翻訳：%1件。変更：%2件。取り込めなかったもの：%3件。</translation>
    </message>
    <message>
        <source>Send what applicants wrote to a translator, and take it back.</source>
        <translation>応募者の文章を翻訳者に渡し、翻訳を取り込みます。</translation>
    </message>
    <message>
        <source>Write a sheet with the texts of the proposals, for a translator to fill in.</source>
        <translation>提案の文章を、翻訳者が記入する表に書き出します。</translation>
    </message>
    <message>
        <source>The language to translate into; proposals written in it are left out.</source>
        <translation>翻訳先の言語。その言語で書かれた提案は除きます。</translation>
    </message>
    <message>
        <source>The sheet to write: .xlsx.</source>
        <translation>書き出す表（.xlsx）。</translation>
    </message>
    <message>
        <source>Take the translations of a sheet that came back.</source>
        <translation>戻ってきた表から翻訳を取り込みます。</translation>
    </message>
    <message>
        <source>Say that a machine translated them.</source>
        <translation>機械翻訳として記録します。</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>該当する企業・団体や人はありません。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>まだ何も消去していません。</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>個人の情報を消去しました。</translation>
    </message>
    <message>
        <source>Proposals and judges that stay without a name: %1. Consents and notes that go: %2. Entries of the history without the person: %3.</source>
        <translation>氏名なしで残る提案・審査員：%1。消去する同意・メモ：%2。個人を消す履歴の記録：%3。</translation>
    </message>
    <message>
        <source>This copy still holds the person: %1</source>
        <translation>この控えにはまだ個人の情報が残っています：%1</translation>
    </message>
    <message>
        <source>This copy could not be read: %1</source>
        <translation>この控えは読み取れませんでした：%1</translation>
    </message>
    <message>
        <source>The texts of this proposal name the person: %1</source>
        <translation>この提案の本文に氏名が出ています：%1</translation>
    </message>
    <message>
        <source>Traces may stay beside the file until every program has closed it.</source>
        <translation>すべてのプログラムがファイルを閉じるまで、痕跡が残ることがあります。</translation>
    </message>
    <message>
        <source>With e-mail addresses and telephone numbers; personal data is left out without it.</source>
        <translation>メールアドレスと電話番号も含めます。指定しなければ個人情報は含めません。</translation>
    </message>
    <message>
        <source>List who is in a file, over all events.</source>
        <translation>ファイルに登録された企業・団体と人を、全イベントを通して一覧にします。</translation>
    </message>
    <message>
        <source>List organisations: who could solve this?</source>
        <translation>企業・団体を一覧にします：これを解決できるのは誰か。</translation>
    </message>
    <message>
        <source>List people, and until when their data may be kept.</source>
        <translation>人と、その個人情報の保存期限を一覧にします。</translation>
    </message>
    <message>
        <source>Words, each of which must occur.</source>
        <translation>含まれるべき語（すべて）。</translation>
    </message>
    <message>
        <source>Only those with this role, such as challenge_owner or applicant.</source>
        <translation>この役割（challenge_owner、applicantなど）に絞ります。</translation>
    </message>
    <message>
        <source>Only those of this country/region (JP, VN …).</source>
        <translation>この国・地域（JP、VNなど）に絞ります。</translation>
    </message>
    <message>
        <source>Where the words are looked for: everything, names, offers or needs.</source>
        <translation>語を探す場所：everything、names、offers、needs。</translation>
    </message>
    <message>
        <source>Only people whose data is due, soon (within 90 days), kept, or without consent (no_consent).</source>
        <translation>個人情報の期限が来た人（due）、90日以内に来る人（soon）、保存中の人（kept）、同意のない人（no_consent）に絞ります。</translation>
    </message>
    <message>
        <source>Erase a person for good, from the file and its history.</source>
        <translation>個人の情報を、ファイルと履歴から完全に消去します。</translation>
    </message>
    <message>
        <source>The person, by id or uid.</source>
        <translation>対象の人（idまたはuid）。</translation>
    </message>
    <message>
        <source>Say what would be erased and change nothing.</source>
        <translation>何が消去されるかを示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Only those of this field, by its code or name.</source>
        <translation>この分野のものだけ。コードまたは名称で指定します。</translation>
    </message>
    <message>
        <source>Only those within this place (Kansai, ASEAN …), by its code or name.</source>
        <translation>この場所（関西、ASEANなど）に含まれるものだけ。コードまたは名称で指定します。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ワークスペースを閉じる</translation>
    </message>
    <message>
        <source>Quit PitchDesk</source>
        <translation>PitchDeskを終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>このページを絞り込む</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>このイベントを編集</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About PitchDesk</source>
        <translation>PitchDeskについて</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使ったワークスペース</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n営業日</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Business days without a calendar of holidays: only weekends are left out.</source>
        <translation>祝日のカレンダーを使わず、土日だけを除いて営業日を数えています。</translation>
    </message>
    <message>
        <source>Business days by the calendars of %1.</source>
        <translation>営業日は次の国・地域のカレンダーで数えています：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this period are only estimated: %1.</source>
        <translation>
            <numerusform>この期間の%n日は推定です：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this period are not known yet: %1.</source>
        <translation>
            <numerusform>この期間の%n日はまだ不明です：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays of %1 are not known for %2; only weekends are left out there.</source>
        <translation>%1の祝日は%2年の分が分からないため、土日だけを除いています。</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>振替休日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>出勤日</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表済み</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>no figure</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>ファイナリスト</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>補欠</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>不採択</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>棄権</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>審査回避</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>書類不備</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>要件適合</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>要件不適合</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>試作</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>実証</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上あり</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>The challenge owner decides.</source>
        <translation>チャレンジオーナーが決定します。</translation>
    </message>
    <message>
        <source>The judges decide.</source>
        <translation>審査員が決定します。</translation>
    </message>
    <message>
        <source>The judges advise, the challenge owner decides.</source>
        <translation>審査員の助言を受け、チャレンジオーナーが決定します。</translation>
    </message>
    <message>
        <source>Judges and challenge owner decide together.</source>
        <translation>審査員とチャレンジオーナーが共同で決定します。</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>審査項目：%1</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>直接比較</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>最高点の数</translation>
    </message>
    <message>
        <source>Chair&apos;s vote</source>
        <translation>審査委員長の投票</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>記録付き抽選</translation>
    </message>
    <message>
        <source>Tied with %1. %2: %3, which decided.</source>
        <translation>%1と同点。%2：%3により判定。</translation>
    </message>
    <message>
        <source>Tied with %1. %2: %3, still tied.</source>
        <translation>%1と同点。%2：%3、なお同点。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>Challenge owner: %1</source>
        <translation>チャレンジオーナー：%1</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（審査委員長）</translation>
    </message>
    <message>
        <source>%1 to %2 points in steps of %3</source>
        <translation>%1～%2点、%3点刻み</translation>
    </message>
    <message numerus="yes">
        <source>%n finalist(s)</source>
        <translation>
            <numerusform>ファイナリスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserve(s)</source>
        <translation>
            <numerusform>補欠%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決定方法</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>審査項目と重み</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>Tie-break priority</source>
        <translation>審査優先順位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>枠数</translation>
    </message>
    <message>
        <source>Judging panel</source>
        <translation>審査委員会</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>当落線上で同点</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Applicant and proposal</source>
        <translation>応募者と提案</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均点</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scores: %1 scored, %2 abstained, %3 recused, %4 missing.</source>
        <translation>評点：採点済み%1件、棄権%2件、審査回避%3件、未採点%4件。</translation>
    </message>
    <message>
        <source>Abstained, recused and missing scores are left out of the mean; none counts as zero.</source>
        <translation>棄権、審査回避、未採点は平均点の計算から除き、0点として数えません。</translation>
    </message>
    <message>
        <source>Mean: weighted mean in points. Spread: standard deviation of the judges&apos; means.</source>
        <translation>平均点：加重平均点。ばらつき：審査員ごとの平均点の標準偏差。</translation>
    </message>
    <message>
        <source>Scored: share of the open cells that hold a score.</source>
        <translation>採点済み：採点対象のうち評点が入力された割合。</translation>
    </message>
    <message>
        <source>Result in brackets: suggested by rank alone, not decided.</source>
        <translation>括弧内の結果：順位のみに基づく案（未決定）。</translation>
    </message>
    <message>
        <source>How ties were broken</source>
        <translation>同点の判定経過</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Rank then</source>
        <translation>決定時の順位</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>This event has no challenges yet.</source>
        <translation>このイベントにはまだチャレンジがありません。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Challenge no.</source>
        <translation>チャレンジ番号</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Proposal no.</source>
        <translation>提案番号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Weighted mean (points)</source>
        <translation>加重平均点（点）</translation>
    </message>
    <message>
        <source>Spread (points)</source>
        <translation>ばらつき（点）</translation>
    </message>
    <message>
        <source>Scored cells (share)</source>
        <translation>採点済みの割合</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1（重み%2）</translation>
    </message>
    <message>
        <source>Suggested by rank</source>
        <translation>順位による案</translation>
    </message>
    <message>
        <source>Tied at the cut</source>
        <translation>当落線上で同点</translation>
    </message>
    <message>
        <source>Tie broken by</source>
        <translation>同点を判定した基準</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>決定日時（UTC）</translation>
    </message>
    <message>
        <source>Proposal uid</source>
        <translation>提案UID</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Applicant (kana)</source>
        <translation>応募者（フリガナ）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Received at (UTC)</source>
        <translation>受付日時（UTC）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Name of the judge</source>
        <translation>審査員名</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>提案のタイトル</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>審査項目名</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>State in words</source>
        <translation>状態（表記）</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>Still to choose</source>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>チャレンジ%1</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>課題内容</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>求める提案</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>提供する支援</translation>
    </message>
    <message>
        <source>Proposals are accepted until %1.</source>
        <translation>提案の受付は%1までです。</translation>
    </message>
    <message>
        <source>A company may answer several challenges, each with a proposal of its own.</source>
        <translation>1社で複数のチャレンジに応募できます。チャレンジごとに提案を1件ずつ提出してください。</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>提案の募集</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ（課題）</translation>
    </message>
    <message>
        <source>Challenge owner</source>
        <translation>チャレンジオーナー</translation>
    </message>
    <message>
        <source>Types of collaboration</source>
        <translation>協業の形態</translation>
    </message>
    <message>
        <source>What the form asks</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>応募方法</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>本文へ</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>主催者等</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>主な日程</translation>
    </message>
    <message>
        <source>No challenge is published yet.</source>
        <translation>公開されたチャレンジはまだありません。</translation>
    </message>
    <message>
        <source>Deadline by place</source>
        <translation>各地の締切時刻</translation>
    </message>
    <message>
        <source>In English only</source>
        <translation>英語のみ</translation>
    </message>
    <message>
        <source>In Japanese only</source>
        <translation>日本語のみ</translation>
    </message>
    <message>
        <source>In Vietnamese only</source>
        <translation>ベトナム語のみ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>%1 (for the desk only)</source>
        <translation>%1（事務局のみ）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>事務局のメモ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Proposal sheets, for the desk only</source>
        <translation>提案シート（事務局用）</translation>
    </message>
    <message>
        <source>Proposal sheets</source>
        <translation>提案シート</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>%1 – only for %2</source>
        <translation>%1（%2のみ）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Members, names not yet known</source>
        <translation>構成企業・団体数（名称未定）</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>出身の国・地域</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>所在の国・地域</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の企業・団体</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>傘下の企業・団体</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>共催</translation>
    </message>
    <message>
        <source>Supporter (under the auspices of)</source>
        <translation>後援</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>協力機関</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>資金提供機関</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>協賛</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>a person</comment>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of organisation</comment>
        <translation>企業</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>省庁</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公的機関</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府・自治体</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>在外公館</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>研究機関</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>ファンド</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>業界団体</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>工業団地</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>企業・団体のグループ</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>given on %1, kept until %2</source>
        <translation>%1に同意、%2まで保存</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1に撤回</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Data may be kept until</source>
        <translation>個人情報の保存期限</translation>
    </message>
    <message>
        <source>Running the event</source>
        <translation>イベントの運営</translation>
    </message>
    <message>
        <source>Handing over to challenge owners and co-organisers</source>
        <translation>チャレンジオーナー・共催者への提供</translation>
    </message>
    <message>
        <source>Writing about later events and follow-ups</source>
        <translation>今後のイベントのご案内とフォローアップの連絡</translation>
    </message>
    <message>
        <source>Naming in publications</source>
        <translation>公表物への氏名の掲載</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>期限切れ（%1から）</translation>
    </message>
    <message>
        <source>due: consent withdrawn on %1</source>
        <translation>消去対象（%1に同意を撤回）</translation>
    </message>
    <message>
        <source>no consent on record</source>
        <translation>同意の記録なし</translation>
    </message>
    <message>
        <source>Contact person (kana)</source>
        <translation>担当者（カナ）</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Technology seed (offered)</source>
        <translation>技術シーズ（提供）</translation>
    </message>
    <message>
        <source>Technology need (looked for)</source>
        <translation>技術ニーズ（募集）</translation>
    </message>
    <message>
        <source>understands some</source>
        <translation>少しわかる</translation>
    </message>
    <message>
        <source>can hold a meeting</source>
        <translation>商談ができる</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>堪能</translation>
    </message>
    <message>
        <source>not spoken</source>
        <translation>話さない</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, how well</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>法人格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇者</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>司会</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来賓</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>大企業</translation>
    </message>
    <message>
        <source>Midsize company</source>
        <translation>中堅企業</translation>
    </message>
    <message>
        <source>Small or medium-sized company (SME)</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>University venture</source>
        <translation>大学発ベンチャー</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in the program went wrong and the action was not carried out. Try it again, or start the program anew.</source>
        <translation>プログラムで問題が発生し、操作を実行できませんでした。もう一度試すか、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>処理を中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Check whether it was moved or renamed.</source>
        <translation>ファイル「%1」が見つかりません。移動または名前の変更がないか確認してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check that you may open it and that no other program holds it.</source>
        <translation>ファイル「%1」を読み込めません（%2）。開く権限があるか、ほかのプログラムで使用中でないかを確認してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Check that you may write there, or choose another place.</source>
        <translation>ファイル「%1」に書き込めません（%2）。書き込む権限があるかを確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>ファイル「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Create it or choose another one.</source>
        <translation>フォルダー「%1」が見つかりません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was lost; make room and try again.</source>
        <translation>「%1」を保存するディスクの空き容量がありません。データは失われていません。空き容量を確保して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The program does not know the type of “%1”. Use one of these: %2.</source>
        <translation>「%1」の種類に対応していません。次のいずれかを使ってください：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a PitchDesk file. Choose a file whose name ends in .pitchdesk.</source>
        <translation>「%1」はPitchDeskのファイルではありません。名前が .pitchdesk で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Restore a backup.</source>
        <translation>ファイル「%1」が破損しています（%2）。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer PitchDesk (version %2 of the file; this program reads up to %3). Install the newer program.</source>
        <translation>ファイル「%1」は新しいPitchDeskで作成されています（ファイルの版は%2、このプログラムが読めるのは%3まで）。新しいプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The file “%1” is open: %2 on %3 since %4. Ask them to close it, or open it read-only.</source>
        <translation>ファイル「%1」は使用中です（%3の%2さんが%4から使用）。閉じてもらうか、読み取り専用で開いてください。</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there, or open it read-only.</source>
        <translation>ファイルは別のプログラムで開かれています。そちらで閉じるか、読み取り専用で開いてください。</translation>
    </message>
    <message>
        <source>The file “%1” may only be read. Copy it to a place where you may write to change it.</source>
        <translation>ファイル「%1」は読み取り専用です。変更するには、書き込みできる場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The file is open read-only, so nothing can be changed.</source>
        <translation>ファイルを読み取り専用で開いているため、変更できません。</translation>
    </message>
    <message>
        <source>“%1” lies on a network share (%2), where it could be damaged. Copy it to a disk of this computer.</source>
        <translation>「%1」はネットワーク共有（%2）にあり、破損するおそれがあります。このコンピューターのディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>The file “%1” could not be brought up to version %2 (%3). It was left as it was; a backup lies beside it.</source>
        <translation>ファイル「%1」を版%2に更新できませんでした（%3）。ファイルは元のままで、同じフォルダーにバックアップがあります。</translation>
    </message>
    <message>
        <source>The backup “%1” could not be made (%2). Check the disk and the folder, then back up again.</source>
        <translation>バックアップ「%1」を作成できませんでした（%2）。ディスクとフォルダーを確認してから、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>The file could not be read or changed (%1). Nothing was changed; check the file in the settings.</source>
        <translation>ファイルの読み込みまたは変更ができませんでした（%1）。何も変更していません。設定でファイルを確認してください。</translation>
    </message>
    <message>
        <source>The file could not be read or changed. Nothing was changed; check the file in the settings.</source>
        <translation>ファイルの読み込みまたは変更ができませんでした。何も変更していません。設定でファイルを確認してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because something that came later depends on it. Change it by hand instead.</source>
        <translation>次の操作は、後の変更がこれに依存しているため、元に戻せません：%1。手動で変更してください。</translation>
    </message>
    <message>
        <source>%1 %2 is no longer there. It may have been deleted; choose another one.</source>
        <translation>%1（%2）は存在しません。削除された可能性があります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The record is no longer there. It may have been deleted; choose another one.</source>
        <translation>記録は存在しません。削除された可能性があります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is needed. Fill it in.</source>
        <translation>「%1」は必須です。入力してください。</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”. Correct it.</source>
        <translation>「%2」は項目「%1」に使えません。修正してください。</translation>
    </message>
    <message>
        <source>A field holds something that does not fit. Correct it.</source>
        <translation>使えない値が入力されている項目があります。修正してください。</translation>
    </message>
    <message>
        <source>The text in “%1” is too long: it may have %2 characters. Shorten it.</source>
        <translation>「%1」の文字数が多すぎます。%2文字以内にしてください。</translation>
    </message>
    <message>
        <source>%1: there is already one named “%2”. Choose another name.</source>
        <translation>%1「%2」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be deleted, because it is used by: %3. Remove it there first.</source>
        <translation>%1「%2」は次で使われているため削除できません：%3。先にそちらから外してください。</translation>
    </message>
    <message>
        <source>This cannot be deleted, because other records use it. Remove it there first.</source>
        <translation>ほかの記録で使われているため削除できません。先にそちらから外してください。</translation>
    </message>
    <message>
        <source>Proposal %1 has scores or a decision already, which would be lost. Keep that one and merge the other into it.</source>
        <translation>提案%1にはすでに採点または決定があり、失われてしまいます。そちらを残し、もう一方を統合してください。</translation>
    </message>
    <message>
        <source>%1 is not on the scale. Enter a score from %2 to %3.</source>
        <translation>%1は評価尺度の範囲外です。%2から%3までの評点を入力してください。</translation>
    </message>
    <message>
        <source>%1 is between two steps of the scale. Scores go in steps of %2.</source>
        <translation>%1は評価尺度の刻みに合いません。評点は%2刻みで入力してください。</translation>
    </message>
    <message>
        <source>The weights of the rubric “%1” add up to %2. They must add up to 100.</source>
        <translation>審査基準「%1」の重みの合計は%2です。合計を100にしてください。</translation>
    </message>
    <message>
        <source>The rubric “%1” is locked, since scores were given by it. Make a new version to change it.</source>
        <translation>審査基準「%1」は採点に使われているためロックされています。変更するには新しい版を作成してください。</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with the proposal “%2” and cannot score it. Dismiss the conflict first if it is none.</source>
        <translation>%1さんは提案「%2」と利益相反があるため採点できません。該当しない場合は、先に利益相反を「該当なし」にしてください。</translation>
    </message>
    <message>
        <source>%1 is not on the panel that scores the proposal “%2”. Put the judge on the panel first.</source>
        <translation>%1さんは提案「%2」を採点する審査委員会に入っていません。先に審査委員会に加えてください。</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again to change scores.</source>
        <translation>審査ラウンド「%1」は終了しています。評点を変更するには、もう一度受付を開始してください。</translation>
    </message>
    <message>
        <source>A decision needs a reason. Say in a few words why.</source>
        <translation>決定には理由が必要です。簡潔に入力してください。</translation>
    </message>
    <message>
        <source>A decision needs the name of who decides. Open the file again and enter your name.</source>
        <translation>決定には決定者の名前が必要です。ファイルを開き直して、名前を入力してください。</translation>
    </message>
    <message>
        <source>The condition cannot be used: at %1, %2 (%3). Correct it and try again.</source>
        <translation>条件を使用できません。%1で、%2（%3）。修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A part of the condition is not filled in. Complete it and try again.</source>
        <translation>条件に未入力の部分があります。入力して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Proposal %1 was withdrawn, so it is not screened. Change its status first.</source>
        <translation>提案%1は取り下げられているため、要件確認を行いません。先に状態を変更してください。</translation>
    </message>
    <message>
        <source>Those who screened proposal %1 do not differ, so there is nothing to choose. Give a verdict.</source>
        <translation>提案%1の判定は分かれていないため、選ぶものがありません。判定を入力してください。</translation>
    </message>
    <message>
        <source>The file “%1” holds no table. Its first row must name the columns.</source>
        <translation>ファイル「%1」に表がありません。1行目を列名にしてください。</translation>
    </message>
    <message>
        <source>In “%1”, a quotation mark opened in row %2 is never closed. Correct the file or export it again.</source>
        <translation>「%1」の%2行目で始まる引用符が閉じられていません。ファイルを修正するか、書き出し直してください。</translation>
    </message>
    <message>
        <source>Row %2 of “%1” holds a character that no text has. Export the file again as CSV in UTF-8.</source>
        <translation>「%1」の%2行目に、文字として使えないデータがあります。UTF-8のCSVで書き出し直してください。</translation>
    </message>
    <message>
        <source>Row %2 of “%1” is not written in %3. Choose another encoding, or export the file again as CSV in UTF-8.</source>
        <translation>「%1」の%2行目は%3で書かれていません。別の文字コードを選ぶか、UTF-8のCSVで書き出し直してください。</translation>
    </message>
    <message>
        <source>In “%1”, the cell in row %2, column %3 is too long: it may have %4 characters. Shorten it.</source>
        <translation>「%1」の%2行目、列%3のセルが長すぎます。%4文字以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” has too many rows: at most %2 can be read. Split the file.</source>
        <translation>「%1」の行数が多すぎます。読み込めるのは%2行までです。ファイルを分割してください。</translation>
    </message>
    <message>
        <source>“%1” has too many columns: at most %2 can be read. Remove those that are not needed.</source>
        <translation>「%1」の列数が多すぎます。読み込めるのは%2列までです。不要な列を削除してください。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Add it, or choose another column for this field.</source>
        <translation>「%1」に列「%2」がありません。列を追加するか、この項目に別の列を選んでください。</translation>
    </message>
    <message>
        <source>The column mapping “%1” cannot be used (%2). Make it anew.</source>
        <translation>列の対応付け「%1」を使えません（%2）。作り直してください。</translation>
    </message>
    <message>
        <source>The column mapping uses a column “%2”, which “%1” does not have. Choose another column.</source>
        <translation>列の対応付けで指定した列「%2」が「%1」にありません。別の列を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”, because some rows have problems: %2. Correct them, or import the other rows.</source>
        <translation>「%1」には問題のある行があるため、何も取り込んでいません：%2。修正するか、ほかの行だけを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is not an Excel file, although its name says so. Open it in Excel and save it as XLSX.</source>
        <translation>「%1」は拡張子と異なり、Excelファイルではありません。Excelで開き、XLSXで保存してください。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel, remove the password and save it again.</source>
        <translation>「%1」はパスワードで保護されています。Excelで開き、パスワードを解除して保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” is in the old Excel format (XLS). Open it in Excel and save it as XLSX.</source>
        <translation>「%1」は旧形式のExcelファイル（XLS）です。Excelで開き、XLSXで保存してください。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2, which no usual table does. Check where it comes from, or save it as CSV.</source>
        <translation>「%1」は展開すると%2を超え、通常の表ではありえない大きさです。入手元を確認するか、CSVで保存してください。</translation>
    </message>
    <message>
        <source>The Excel file “%1” is incomplete: its part “%2” is missing. Save it again in Excel.</source>
        <translation>Excelファイル「%1」は不完全です。「%2」の部分がありません。Excelで保存し直してください。</translation>
    </message>
    <message>
        <source>The Excel file “%1” is damaged in its part “%2” (%3). Save it again in Excel.</source>
        <translation>Excelファイル「%1」は「%2」の部分が破損しています（%3）。Excelで保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose another sheet.</source>
        <translation>「%1」にシート「%2」がありません。別のシートを選んでください。</translation>
    </message>
    <message>
        <source>Row %1 has no name of the applicant in column “%2”. Add it and import again.</source>
        <translation>%1行目：列「%2」に応募者の名称がありません。入力して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Row %1: “%3” does not fit column “%2”. Correct it and import again.</source>
        <translation>%1行目：「%3」は列「%2」に使えません。修正して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the challenge “%3”, which this event does not have. Correct the name or add the challenge.</source>
        <translation>%1行目：列「%2」のチャレンジ「%3」はこのイベントにありません。名称を修正するか、チャレンジを追加してください。</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the judge “%3”, whom this event does not have. Correct the name or add the judge.</source>
        <translation>%1行目：列「%2」の審査員「%3」はこのイベントにいません。名前を修正するか、審査員を追加してください。</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the proposal “%3”, which this event does not have. Correct it.</source>
        <translation>%1行目：列「%2」の提案「%3」はこのイベントにありません。修正してください。</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the criterion “%3”, which the rubric does not have. Correct it.</source>
        <translation>%1行目：列「%2」の審査項目「%3」は審査基準にありません。修正してください。</translation>
    </message>
    <message>
        <source>Row %1 says the same as row %2 once more. Keep one of the two.</source>
        <translation>%1行目は%2行目と内容が重複しています。どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: “%3” becomes “%4”.</source>
        <translation>%1行目、列「%2」：「%3」が「%4」に変わります。</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the file now says “%4”, but “%3” was entered here since the last import and stays.</source>
        <translation>%1行目、列「%2」：ファイルの内容は「%4」ですが、前回の取り込み後にここで入力した「%3」を残します。</translation>
    </message>
    <message>
        <source>There is no sample named “%1”. Ask for the help to see which there are.</source>
        <translation>サンプル「%1」はありません。使えるサンプルはヘルプで確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a language of the program. Use en, ja or vi.</source>
        <translation>「%1」は対応していない言語です。en、ja、viのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The file has no event “%1”. Use the id or the uid of one of its events.</source>
        <translation>ファイルにイベント「%1」はありません。ファイルにあるイベントの id または uid を指定してください。</translation>
    </message>
    <message>
        <source>The event has no challenge “%1”. Use the number, the id or the uid of one of its challenges.</source>
        <translation>イベントにチャレンジ「%1」はありません。チャレンジの番号、id または uid を指定してください。</translation>
    </message>
    <message>
        <source>The event has no proposal “%1”. Use the number, the id or the uid of one of its proposals.</source>
        <translation>このイベントに提案「%1」はありません。提案の番号、IDまたはUIDを指定してください。</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language: %1. Install one, for example Noto Sans CJK JP.</source>
        <translation>このコンピューターには、次の言語の文字を表示できるフォントがありません：%1。Noto Sans CJK JPなどをインストールしてください。</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <translation>ファイルの先頭が正しい形式ではありません</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ファイルの末尾が欠けています</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>ファイル名を付けられませんでした</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>フォルダーを作成できませんでした</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>a condition belongs there</source>
        <translation>条件が必要です</translation>
    </message>
    <message>
        <source>it must be “all”, “any”, “not” or a comparison</source>
        <translation>「all」「any」「not」または比較でなければなりません</translation>
    </message>
    <message>
        <source>this does not belong there</source>
        <translation>そこに置けないものです</translation>
    </message>
    <message>
        <source>a list belongs there</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>a text belongs there</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a number belongs there</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a date such as 2025-09-24 belongs there</source>
        <translation>2025-09-24のような日付が必要です</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>これが不足しています</translation>
    </message>
    <message>
        <source>it compares something that is not known</source>
        <translation>比較の対象が不明です</translation>
    </message>
    <message>
        <source>it cannot be compared in this way</source>
        <translation>この方法では比較できません</translation>
    </message>
    <message>
        <source>this value cannot be in the list</source>
        <translation>この値はリストに置けません</translation>
    </message>
    <message>
        <source>conditions are nested too deep</source>
        <translation>条件の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>there are too many conditions</source>
        <translation>条件が多すぎます</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by. Put the text in quotes to search for it.</source>
        <translation>絞り込みに使える項目「%1」はありません。文字として探すときは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%2” is not a value of the field “%1”. Choose one from the list.</source>
        <translation>「%2」は項目「%1」の値ではありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>A value is missing here, after “%1”.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation>ここに語がありません。</translation>
    </message>
    <message>
        <source>“%2” is not a number. “%1” is compared with a number such as 3.5.</source>
        <translation>「%2」は数ではありません。「%1」は3.5のような数と比べます。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a day, a month or a year: 2025-09-30, 2025-09 or 2025.</source>
        <translation>「%1」は日付ではありません。2025-09-30、2025-09、2025のように年月日、年月または年を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is either yes or no, not “%2”.</source>
        <translation>「%1」は「はい」か「いいえ」です。「%2」ではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be more or less than something. Write a colon before its value.</source>
        <translation>「%1」は大小を比べられません。値の前にコロンを書いてください。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one where the phrase ends.</source>
        <translation>この引用符は閉じられていません。語句の終わりに引用符を書いてください。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write a closing one where the group ends.</source>
        <translation>この括弧は閉じられていません。まとまりの終わりに閉じ括弧を書いてください。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing. Take it away or open one before it.</source>
        <translation>この閉じ括弧に対応する括弧がありません。取り除くか、前に開き括弧を書いてください。</translation>
    </message>
    <message>
        <source>Something to look for is missing here. Write a word or a condition on both sides.</source>
        <translation>ここに探すものがありません。両側に語または条件を書いてください。</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other. Write the filter more simply.</source>
        <translation>括弧が深く重なりすぎています。絞り込みをもっと簡単に書いてください。</translation>
    </message>
    <message>
        <source>The filter is too long: it may have %1 characters. Shorten it.</source>
        <translation>絞り込みが長すぎます。%1文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: what stands at %2 does not belong there. Delete it, and save an event as a template again.</source>
        <translation>ひな形「%1」は使えません。%2の内容が正しくありません。このひな形を削除し、イベントをもう一度ひな形として保存してください。</translation>
    </message>
    <message>
        <source>The template “%1” was made by a newer PitchDesk (version %2 of templates; this program reads up to %3). Install the newer program.</source>
        <translation>ひな形「%1」は、より新しいPitchDeskで作られました（ひな形のバージョン%2、本プログラムは%3まで）。新しいプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Use the uid, the id or the name that “template list” shows.</source>
        <translation>ひな形「%1」はありません。「template list」で表示されるuid、ID、または名前を使ってください。</translation>
    </message>
    <message>
        <source>The question “%1” cannot be deleted, because proposals answer it: %2. Let the form not ask it any more instead.</source>
        <translation>質問「%1」は、回答した提案が%2件あるため削除できません。代わりに、フォームで尋ねない設定にしてください。</translation>
    </message>
    <message>
        <source>“%1” is no application form that PitchDesk made. Choose a filled form, or import it as a table.</source>
        <translation>「%1」はPitchDeskが作成した応募フォームではありません。記入済みのフォームを選ぶか、表として取り込んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” has no Excel file in it. Choose the folder with the forms that came back.</source>
        <translation>フォルダー「%1」にExcelファイルがありません。返送されたフォームのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a lock that Excel left while a form was open. Close the form, or leave it out.</source>
        <translation>「%1」は、フォームを開いている間にExcelが作るロックファイルです。フォームを閉じるか、除外してください。</translation>
    </message>
    <message>
        <source>“%1” is a form of another event. Import it there.</source>
        <translation>「%1」は別のイベントのフォームです。そのイベントで取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is a form in which nothing is filled in. Leave it out.</source>
        <translation>「%1」は何も記入されていないフォームです。除外してください。</translation>
    </message>
    <message>
        <source>“%1” answers questions that are no longer there: %2. Those answers are left out.</source>
        <translation>「%1」には、今はない質問への回答が%2件あります。その回答は取り込みません。</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, and a file may have %3 MB. Make it smaller, or keep it elsewhere and write a note.</source>
        <translation>「%1」は%2 MBです。1ファイルの上限は%3 MBです。小さくするか、別の場所に保管してメモに書いてください。</translation>
    </message>
    <message>
        <source>“%1” could run a program when it is opened, so it is not added. Ask for a PDF instead.</source>
        <translation>「%1」は開くとプログラムが動くおそれがあるため、追加しません。代わりにPDFを依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is not added: the attachments of this workspace may have %2 MB together. Take large ones out of a copy of it, or begin a new workspace.</source>
        <translation>「%1」は追加できません。このファイルの添付ファイルは合計%2 MBまでです。コピーから大きなものを除くか、新しいファイルを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is not added: at most %2 files come in at once. Add the others after them.</source>
        <translation>「%1」は追加していません。一度に追加できるのは%2件までです。残りは続けて追加してください。</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel（XLSX）</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>図（SVG）</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>文書（ODT）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>ウェブページ（HTML）</translation>
    </message>
    <message>
        <source>Sheets of the selected proposals, for judges (PDF)</source>
        <translation>選択した提案のシート（審査員用、PDF）</translation>
    </message>
    <message>
        <source>Sheets of the selected proposals, with contacts and notes (PDF)</source>
        <translation>選択した提案のシート（担当者とメモを含む、PDF）</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>チャレンジ未選択</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Field term</source>
        <translation>分野の用語</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Day of a calendar</source>
        <translation>カレンダーの日</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>審査委員会</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Eligibility rule</source>
        <translation>応募資格のルール</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>表記名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Year in the name</source>
        <translation>名称に付く年</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>課題内容（チャレンジステートメント）</translation>
    </message>
    <message>
        <source>Quota of finalists</source>
        <translation>ファイナリスト枠</translation>
    </message>
    <message>
        <source>Quota of reserves</source>
        <translation>補欠枠</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低点</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高点</translation>
    </message>
    <message>
        <source>Step of the scale</source>
        <translation>評点の刻み</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>基準点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>People who screen each proposal</source>
        <translation>提案ごとの要件確認の担当人数</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>原文の言語</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>その他のデータ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>記録%1</translation>
    </message>
    <message>
        <source>Challenge owner</source>
        <translation>チャレンジオーナー</translation>
    </message>
    <message>
        <source>Field of a challenge</source>
        <translation>チャレンジの分野</translation>
    </message>
    <message>
        <source>Field of a proposal</source>
        <translation>提案の分野</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Anchor text</source>
        <translation>評点の目安</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>同点の判定ルール</translation>
    </message>
    <message>
        <source>Language of a judge</source>
        <translation>審査員の言語</translation>
    </message>
    <message>
        <source>Field of a judge</source>
        <translation>審査員の分野</translation>
    </message>
    <message>
        <source>Member of a panel</source>
        <translation>審査委員会の審査員</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>採点表</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>審査委員長の投票</translation>
    </message>
    <message>
        <source>Calendar of an event</source>
        <translation>イベントのカレンダー</translation>
    </message>
    <message>
        <source>Tag of a proposal</source>
        <translation>提案のタグ</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>要件確認</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Row of a merged proposal</source>
        <translation>統合した提案の行</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>出身の国・地域</translation>
    </message>
    <message>
        <source>Country/region of the base</source>
        <translation>所在の国・地域</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>構成団体数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>ローマ字氏名</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>開催形式</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>提案の目標件数</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>日付の精度</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>求める提案</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Number for drawing lots</source>
        <translation>抽選用の番号</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック日時</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決定方法</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>採点受付</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>読解力</translation>
    </message>
    <message>
        <source>Head judge</source>
        <translation>審査委員長</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rank at the decision</source>
        <translation>決定時の順位</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>用語リスト</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Makes ineligible</source>
        <translation>満たさないと要件不適合</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>First proposal</source>
        <translation>1つ目の提案</translation>
    </message>
    <message>
        <source>Second proposal</source>
        <translation>2つ目の提案</translation>
    </message>
    <message>
        <source>What the import said</source>
        <translation>インポート元の内容</translation>
    </message>
    <message>
        <source>With a call for proposals</source>
        <translation>募集あり</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>招待のみ</translation>
    </message>
    <message>
        <source>Meetings only</source>
        <translation>商談のみ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>会場開催</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>共催</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>後援</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>協力機関</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>資金提供機関</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>協賛</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>募集開始</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>一次審査</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>ファイナリスト発表</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>ピッチ開催日</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>PoC starts</source>
        <translation>実証実験（PoC）開始</translation>
    </message>
    <message>
        <source>PoC ends</source>
        <translation>実証実験（PoC）終了</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>成果報告会</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>書類不備</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>要件適合</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>要件不適合</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>試作</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>実証</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上あり</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑いあり</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Declared by the judge</source>
        <translation>審査員の申告</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>プログラムが検出</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>事務局が入力</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用関係</translation>
    </message>
    <message>
        <source>Capital ties</source>
        <translation>資本関係</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>親族</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顧問</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>棄権</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>審査回避</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>ファイナリスト</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>補欠</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>不採択</translation>
    </message>
    <message>
        <source>The owner decides</source>
        <translation>チャレンジオーナーが決定</translation>
    </message>
    <message>
        <source>The judges decide</source>
        <translation>審査員が決定</translation>
    </message>
    <message>
        <source>The judges advise the owner</source>
        <translation>審査員がオーナーに助言</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>両者の合議</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>直接比較</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>最高点の数</translation>
    </message>
    <message>
        <source>Vote of the head judge</source>
        <translation>審査委員長の投票</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>記録付き抽選</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>振替休日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表済み</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>省庁</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公的機関</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府・自治体</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>在外公館</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>研究機関</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>ファンド</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>業界団体</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>工業団地</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Japanese fiscal year</source>
        <translation>日本の年度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Choice of a question</source>
        <translation>質問の選択肢</translation>
    </message>
    <message>
        <source>Challenge of a question</source>
        <translation>質問の対象チャレンジ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Collaboration type of a challenge</source>
        <translation>チャレンジの協業形態</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>イベントのひな形</translation>
    </message>
    <message>
        <source>Asked on the form</source>
        <translation>応募フォームで尋ねる</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>回答を読む人</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>語数の上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>Part of the proposal</source>
        <translation>提案の部分</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>提供する支援</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>ほかの呼び方</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>短文</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長文</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>単一選択</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Judges and the desk</source>
        <translation>審査員と事務局</translation>
    </message>
    <message>
        <source>The desk only</source>
        <translation>事務局のみ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>同意の文面</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Months that data is kept</source>
        <translation>保存期間（月）</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意した日</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回した日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Running the event</source>
        <translation>イベントの運営</translation>
    </message>
    <message>
        <source>Handing over to challenge owners and co-organisers</source>
        <translation>チャレンジオーナー・共催者への提供</translation>
    </message>
    <message>
        <source>Writing about later events and follow-ups</source>
        <translation>今後のイベントのご案内とフォローアップの連絡</translation>
    </message>
    <message>
        <source>Naming in publications</source>
        <translation>公表物への氏名の掲載</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Field of a technology</source>
        <translation>技術の分野</translation>
    </message>
    <message>
        <source>Field of an organisation</source>
        <translation>企業・団体の分野</translation>
    </message>
    <message>
        <source>Language of a person</source>
        <translation>人物の言語</translation>
    </message>
    <message>
        <source>Precision of the beginning</source>
        <translation>開始日の精度</translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation>終了日の精度</translation>
    </message>
    <message>
        <source>Technology seed</source>
        <translation>技術シーズ</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation>技術ニーズ</translation>
    </message>
    <message>
        <source>Person in an event</source>
        <translation>イベントの人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>法人格</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What a place lies in</source>
        <translation>場所が属するところ</translation>
    </message>
    <message>
        <source>Language of an event</source>
        <translation>イベントの言語</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>大企業</translation>
    </message>
    <message>
        <source>Midsize company</source>
        <translation>中堅企業</translation>
    </message>
    <message>
        <source>Small or medium-sized company (SME)</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>University venture</source>
        <translation>大学発ベンチャー</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>世界の地域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇者</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>司会</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来賓</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Venue of an event</source>
        <translation>イベントの会場</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Short text</source>
        <translation>短い文</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長い文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>一つを選択</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The answer is required, and missing.</source>
        <translation>必須の回答がありません。</translation>
    </message>
    <message>
        <source>This is not one number.</source>
        <translation>一つの数値ではありません。</translation>
    </message>
    <message>
        <source>This is not one amount of money.</source>
        <translation>一つの金額ではありません。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>日付ではありません。</translation>
    </message>
    <message>
        <source>Not among the choices: %1</source>
        <translation>選択肢にありません：%1</translation>
    </message>
    <message>
        <source>%1 choices where one is asked for.</source>
        <translation>一つだけ選ぶところで%1個が選ばれています。</translation>
    </message>
    <message>
        <source>%1 words, of at most %2.</source>
        <translation>%1語（上限%2語）です。</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>ウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>This is no country/region that is known.</source>
        <translation>該当する国・地域がありません。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>「はい」でも「いいえ」でもありません。</translation>
    </message>
    <message>
        <source>The desk only</source>
        <translation>事務局のみ</translation>
    </message>
    <message>
        <source>Judges and the desk</source>
        <translation>審査員と事務局</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of question, and its unit or currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, at most %2 words (Japanese: characters)</source>
        <translation>%1、最大%2語（日本語は文字数）</translation>
    </message>
    <message>
        <source>%1 characters, of at most %2.</source>
        <translation>%1字（上限%2字）です。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>ここに入るのは最大%1文字です。</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Several may be named, with semicolons between them: %1</source>
        <translation>複数選べます。セミコロン（;）で区切ってください：%1</translation>
    </message>
    <message>
        <source>The startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Name of the startup</source>
        <translation>スタートアップ名</translation>
    </message>
    <message>
        <source>Name of the startup in kana</source>
        <translation>スタートアップ名（カナ）</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>A year, such as 2019</source>
        <translation>2019のような年</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>回答の言語</translation>
    </message>
    <message>
        <source>Name the file, and send it along with this form.</source>
        <translation>ファイル名を記入し、このフォームと一緒に送ってください。</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Please enter a date, such as 2025-09-24.</source>
        <translation>2025-09-24のような日付を入力してください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>応募フォーム：%1</translation>
    </message>
    <message>
        <source>Please answer in the middle column. What is marked with * is required. Save the file under the name of your startup and send it back.</source>
        <translation>中央の列に回答してください。*の項目は必須です。スタートアップ名をファイル名にして保存し、返送してください。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>もう一度ご確認ください</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>回答の種類</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Kind, as a code</source>
        <translation>種類（コード）</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>対象のチャレンジ</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>回答を読む人</translation>
    </message>
    <message>
        <source>Questions of the application form: %1</source>
        <translation>応募フォームの質問：%1</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>応募フォーム</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>FY%1 (%2 – %3)</source>
        <translation>%1年度（%2～%3）</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%2年第%1四半期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Final</source>
        <translation>元に戻せない操作</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>This step cannot be undone, nor any step before it.</source>
        <translation>この操作と、それより前の操作は元に戻せません。</translation>
    </message>
    <message>
        <source>This step was undone and can be done again.</source>
        <translation>この操作は元に戻されています。やり直すことができます。</translation>
    </message>
    <message>
        <source>This step was undone, and something else was done since, so it cannot be done again.</source>
        <translation>この操作は元に戻され、その後に別の操作が行われたため、やり直せません。</translation>
    </message>
    <message>
        <source>This step is in force.</source>
        <translation>この操作は有効です。</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>募集開始</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>一次審査</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>ファイナリスト発表</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>ピッチ開催日</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>PoC starts</source>
        <translation>実証実験（PoC）開始</translation>
    </message>
    <message>
        <source>PoC ends</source>
        <translation>実証実験（PoC）終了</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>成果報告会</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>After “%1”: %2</source>
        <translation>「%1」から：%2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in 12 days · 8 business days</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>JudgingWords</name>
    <message>
        <source>Employment</source>
        <translation>雇用関係</translation>
    </message>
    <message>
        <source>Capital ties</source>
        <translation>資本関係</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>親族</translation>
    </message>
    <message>
        <source>Adviser or mentor</source>
        <translation>顧問・メンター</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Declared by the judge</source>
        <translation>審査員の申告</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>プログラムが検出</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>事務局が入力</translation>
    </message>
    <message>
        <source>? Suspected</source>
        <translation>? 疑いあり</translation>
    </message>
    <message>
        <source>✕ Confirmed: recused</source>
        <translation>✕ 確定：審査回避</translation>
    </message>
    <message>
        <source>✓ Dismissed</source>
        <translation>✓ 該当なし</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a language that is read with help</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Reads with help</source>
        <translation>補助があれば読める</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読める</translation>
    </message>
    <message>
        <source>Reads with ease</source>
        <translation>不自由なく読める</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>フィリピノ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Dear %1,</source>
        <comment>an organisation</comment>
        <translation>%1御中</translation>
    </message>
    <message>
        <source>Dear %1 (%2),</source>
        <comment>a person, an organisation</comment>
        <translation>%2 %1様</translation>
    </message>
    <message>
        <source>Proposal No. %1</source>
        <translation>ご提案 第%1号</translation>
    </message>
    <message>
        <source>Proposal No. %1: %2</source>
        <translation>ご提案 第%1号：%2</translation>
    </message>
    <message>
        <source>Thank you for your proposal to “%1”.</source>
        <translation>このたびは「%1」にご提案をいただき、誠にありがとうございます。</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>チャレンジ：%1</translation>
    </message>
    <message>
        <source>Before we can go on with it, we ask you to help us with the following:</source>
        <translation>お手続きを進めるにあたり、次の点についてご確認をお願いいたします。</translation>
    </message>
    <message>
        <source>Something in your application is missing or not clear.</source>
        <translation>ご応募の内容に、不足または不明な点がございます。</translation>
    </message>
    <message>
        <source>Please send us what is missing by replying to this message. If anything is not clear, ask us at any time.</source>
        <translation>不足している内容を、本メールへの返信にてお送りください。ご不明な点がございましたら、いつでもお問い合わせください。</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>何卒よろしくお願い申し上げます。</translation>
    </message>
    <message>
        <source>[%1] A question on your proposal No. %2</source>
        <translation>【%1】ご提案第%2号についてのご確認のお願い</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Dear %1 %2 (%3),</source>
        <comment>a form of address, a person, an organisation</comment>
        <translation>%3 %2%1</translation>
    </message>
</context>
<context>
    <name>MilestoneWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a place, the date and time there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From today: %1</source>
        <translation>本日から：%1</translation>
    </message>
    <message>
        <source>From “%1”: %2</source>
        <translation>「%1」から：%2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Runs open-innovation pitch events offline.</source>
        <translation>オープンイノベーションのピッチイベントをオフラインで運営します。</translation>
    </message>
    <message>
        <source>The workspace to open (.pitchdesk).</source>
        <translation>開くワークスペース（.pitchdesk）。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Who is at the keyboard; not asked then.</source>
        <translation>操作者の名前。指定すると起動時に尋ねません。</translation>
    </message>
    <message>
        <source>Language of the window: en, ja or vi.</source>
        <translation>画面の言語：en、ja、vi。</translation>
    </message>
    <message>
        <source>Opens the file without changing it.</source>
        <translation>ファイルを変更せずに開きます。</translation>
    </message>
    <message>
        <source>The page to begin with.</source>
        <translation>最初に表示するページ。</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>一度に開けるファイルは1つだけです。</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose en, ja or vi.</source>
        <translation>言語「%1」はありません。en、ja、viのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>ページ「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>heading of the pages for judging</comment>
        <translation>選考</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>イベント設定</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>企業・団体名鑑</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>世界の地域</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Region of a country</source>
        <translation>国の中の地方</translation>
    </message>
    <message>
        <source>Prefecture or province</source>
        <translation>都道府県・省</translation>
    </message>
    <message>
        <source>City or site</source>
        <translation>都市・施設</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Startup in kana</source>
        <translation>スタートアップ（フリガナ）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Contact in kana</source>
        <translation>担当者（フリガナ）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>提案の言語</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>応募フォームの番号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>same company name</source>
        <translation>企業名が同じ</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>メールアドレスが同じ</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>ウェブサイトが同じ</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>タイトルが同じ</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>雇用関係</translation>
    </message>
    <message>
        <source>capital tie</source>
        <translation>資本関係</translation>
    </message>
    <message>
        <source>family</source>
        <translation>親族</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>顧問</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑いあり</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>行を確認しています…</translation>
    </message>
    <message>
        <source>Writing the proposals…</source>
        <translation>提案を書き込んでいます…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Family name of the contact</source>
        <translation>担当者の姓</translation>
    </message>
    <message>
        <source>Middle name of the contact</source>
        <translation>担当者のミドルネーム</translation>
    </message>
    <message>
        <source>Given name of the contact</source>
        <translation>担当者の名</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>has</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name in three languages</source>
        <translation>3言語の名称</translation>
    </message>
    <message numerus="yes">
        <source>missing in %n language(s)</source>
        <translation>
            <numerusform>%n言語で未入力</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>主催者等</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Opening of the call</source>
        <translation>募集開始</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>日付が未定です</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>Time of the deadline</source>
        <translation>締切の時刻</translation>
    </message>
    <message>
        <source>not given, so it is the end of the day</source>
        <translation>記載がないため、その日の終わりになります</translation>
    </message>
    <message>
        <source>Deadline in the future</source>
        <translation>締切が今より後</translation>
    </message>
    <message>
        <source>it has passed</source>
        <translation>すでに過ぎています</translation>
    </message>
    <message>
        <source>Deadline after the opening</source>
        <translation>締切が募集開始より後</translation>
    </message>
    <message>
        <source>it comes before</source>
        <translation>募集開始より前になっています</translation>
    </message>
    <message>
        <source>Day of the meetings</source>
        <translation>商談の日</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ（課題）</translation>
    </message>
    <message>
        <source>Challenges published</source>
        <translation>チャレンジの公開</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) still a draft</source>
        <translation>
            <numerusform>下書きのチャレンジ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge statements</source>
        <translation>課題内容</translation>
    </message>
    <message numerus="yes">
        <source>missing in %n challenge(s)</source>
        <translation>
            <numerusform>チャレンジ%n件で未入力</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge owners</source>
        <translation>チャレンジオーナー</translation>
    </message>
    <message>
        <source>Challenges in three languages</source>
        <translation>3言語のチャレンジ</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) lack one</source>
        <translation>
            <numerusform>チャレンジ%n件で足りない言語があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Places for finalists</source>
        <translation>ファイナリスト枠</translation>
    </message>
    <message numerus="yes">
        <source>none in %n challenge(s)</source>
        <translation>
            <numerusform>チャレンジ%n件で0です</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>Questions in three languages</source>
        <translation>3言語の質問</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lack one</source>
        <translation>
            <numerusform>質問%n件で足りない言語があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>応募資格のルール</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>使われているものがありません</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Weights that come to 100</source>
        <translation>合計100の重み</translation>
    </message>
    <message numerus="yes">
        <source>not so in %n rubric(s)</source>
        <translation>
            <numerusform>審査基準%n件で合計が違います</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging round</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>審査委員会</translation>
    </message>
    <message numerus="yes">
        <source>missing for %n challenge(s)</source>
        <translation>
            <numerusform>チャレンジ%n件で未設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars for business days</source>
        <translation>営業日のカレンダー</translation>
    </message>
    <message>
        <source>none chosen: the country/region’s and Japan’s count</source>
        <translation>未選択：国・地域と日本のカレンダーで計算します</translation>
    </message>
    <message>
        <source>Before the call opens</source>
        <translation>募集開始までに</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>開催までに</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>lines of a check-list</comment>
        <translation>%2項目中%1項目完了</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Partly scored</source>
        <translation>一部採点済み</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>棄権</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>審査回避</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Locked by a conflict of interest</source>
        <translation>利益相反によりロック</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter for: abstained</comment>
        <translation>棄</translation>
    </message>
    <message>
        <source>R</source>
        <comment>one letter for: recused</comment>
        <translation>避</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Number in an answer</source>
        <translation>回答中の数値</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>タイトルの長さ</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>概要の長さ</translation>
    </message>
    <message>
        <source>Year of founding</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>Form of company</source>
        <translation>会社の形態</translation>
    </message>
    <message>
        <source>Language of the proposal</source>
        <translation>提案の言語</translation>
    </message>
    <message>
        <source>Received by the deadline</source>
        <translation>締切までに受付</translation>
    </message>
    <message>
        <source>E-mail address of the contact</source>
        <translation>連絡先のメールアドレス</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Stock company (Japan, kabushiki kaisha)</source>
        <translation>株式会社（日本）</translation>
    </message>
    <message>
        <source>Limited company (Japan, yūgen kaisha)</source>
        <translation>有限会社（日本）</translation>
    </message>
    <message>
        <source>Limited liability company (Japan, gōdō kaisha)</source>
        <translation>合同会社（日本）</translation>
    </message>
    <message>
        <source>Limited partnership (Japan, gōshi kaisha)</source>
        <translation>合資会社（日本）</translation>
    </message>
    <message>
        <source>General incorporated association (Japan)</source>
        <translation>一般社団法人（日本）</translation>
    </message>
    <message>
        <source>Joint stock company (JSC, CTCP)</source>
        <translation>株式会社（JSC、CTCP）</translation>
    </message>
    <message>
        <source>Limited liability company (Vietnam, TNHH)</source>
        <translation>有限責任会社（ベトナム、TNHH）</translation>
    </message>
    <message>
        <source>One-member limited liability company (Vietnam, TNHH MTV)</source>
        <translation>一人有限責任会社（ベトナム、TNHH MTV）</translation>
    </message>
    <message>
        <source>Number in the answer to “%1”</source>
        <translation>「%1」への回答中の数値</translation>
    </message>
    <message>
        <source>Consent “%1”</source>
        <translation>同意「%1」</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>「%1」への回答</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>実際：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>回答がありません</translation>
    </message>
    <message>
        <source>no single number in “%1”</source>
        <translation>「%1」から数値を1つに定められません</translation>
    </message>
    <message>
        <source>neither yes nor no: “%1”</source>
        <translation>「はい」とも「いいえ」とも読めません：「%1」</translation>
    </message>
    <message>
        <source>the name “%1” shows no form of company</source>
        <translation>名称「%1」から会社の形態がわかりません</translation>
    </message>
    <message>
        <source>%1 alone does not tell whether it is early or late enough</source>
        <translation>%1だけでは期間内かどうかわかりません</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限後</translation>
    </message>
    <message>
        <source>the time of receipt is not known</source>
        <translation>受付日時がわかりません</translation>
    </message>
    <message>
        <source>is chosen</source>
        <translation>選択されている</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>記入されている</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>「はい」である</translation>
    </message>
    <message>
        <source>is exactly one of</source>
        <translation>次のいずれかと一致する</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>次のいずれかを含む</translation>
    </message>
    <message>
        <source>contain one of</source>
        <translation>次のいずれかを含む</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>次のいずれかである</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>次の値以上</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>次の値以下</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>次の値と等しい</translation>
    </message>
    <message>
        <source>is within years of a date</source>
        <translation>基準日から一定年数以内</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>満たす</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>満たさない</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>要件適合</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>要件不適合</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>To be screened</source>
        <translation>要件確認待ち</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>2人目の確認待ち</translation>
    </message>
    <message>
        <source>Screeners differ</source>
        <translation>判定が分かれています</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Founded within %1 years before %2 or later</source>
        <translation>%2の%1年前以降に設立</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1が「はい」である</translation>
    </message>
    <message>
        <source>A challenge is chosen</source>
        <translation>チャレンジが選択されている</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1が記入されている</translation>
    </message>
    <message>
        <source>%1 is exactly one of: %2</source>
        <translation>%1が次のいずれかと一致する：%2</translation>
    </message>
    <message>
        <source>%1 contains one of: %2</source>
        <translation>%1が次のいずれかを含む：%2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1：%2のいずれか</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1が%2以上</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1が%2以下</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1が%2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>「%1」でない</translation>
    </message>
    <message>
        <source>always met</source>
        <translation>常に満たす</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>満たすことはない</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>、かつ</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>、または</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a comparison – what was found</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>no file is attached</source>
        <translation>添付ファイルがありません</translation>
    </message>
    <message>
        <source>are there</source>
        <translation>がある</translation>
    </message>
    <message>
        <source>are at least</source>
        <translation>次の数以上</translation>
    </message>
    <message>
        <source>are at most</source>
        <translation>次の数以下</translation>
    </message>
    <message>
        <source>There are attached files</source>
        <translation>添付ファイルがある</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <comment>a count of files</comment>
        <translation>%1が%2件以上</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>a count of files</comment>
        <translation>%1が%2件以下</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>With a call for proposals</source>
        <translation>募集あり</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>招待のみ</translation>
    </message>
    <message>
        <source>Business meetings only</source>
        <translation>商談のみ</translation>
    </message>
    <message>
        <source>Cohort of supported startups</source>
        <translation>支援対象スタートアップのコホート</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>会場開催</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Hybrid (on-site and online)</source>
        <translation>ハイブリッド（会場・オンライン併用）</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>共催</translation>
    </message>
    <message>
        <source>Supporter (under the auspices of)</source>
        <translation>後援</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>協力機関</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>資金提供機関</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>協賛</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>募集開始</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>応募締切</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>一次審査</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>ファイナリスト発表</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>ピッチ開催日</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Proof of concept begins</source>
        <translation>実証実験（PoC）開始</translation>
    </message>
    <message>
        <source>Proof of concept ends</source>
        <translation>実証実験（PoC）終了</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>成果報告会</translation>
    </message>
    <message>
        <source>Other milestone</source>
        <translation>その他のマイルストーン</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The challenge owner decides</source>
        <translation>チャレンジオーナーが決定</translation>
    </message>
    <message>
        <source>The judges decide</source>
        <translation>審査員が決定</translation>
    </message>
    <message>
        <source>The judges advise the owner</source>
        <translation>審査員がオーナーに助言</translation>
    </message>
    <message>
        <source>Owner and judges combined</source>
        <translation>オーナーと審査員の合議</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>直接比較</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>最高点の数</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>審査委員長の投票</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>記録付き抽選</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>省庁</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公的機関</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府・自治体</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>在外公館</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>研究機関</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>ファンド</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>業界団体</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>工業団地</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>企業・団体のグループ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Japanese fiscal year</source>
        <translation>日本の年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place and the time of day there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇者</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>司会</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来賓</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Organisers</source>
        <translation>主催者等</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ（課題）</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>応募資格のルール</translation>
    </message>
    <message>
        <source>Rubrics and rounds</source>
        <translation>審査基準と審査ラウンド</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Judges and panels</source>
        <translation>審査員と審査委員会</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a milestone and its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) are no longer in the file.</source>
        <translation>
            <numerusform>審査員%n名は、もうファイルにいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “%1” names a challenge that did not come along; it was switched off.</source>
        <translation>ルール「%1」は引き継がれなかった課題を指しているため、無効にしました。</translation>
    </message>
    <message>
        <source>On a day off: %1.</source>
        <translation>休日に当たるマイルストーン：%1。</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>Tied at %1 with %2.</source>
        <translation>%1点で%2と同点。</translation>
    </message>
    <message>
        <source>%1 decides: %2</source>
        <translation>「%1」で判定：%2</translation>
    </message>
    <message>
        <source>%1 does not decide: %2</source>
        <translation>「%1」では判定できず：%2</translation>
    </message>
    <message>
        <source>No rule of the chain breaks this tie, so the rank is shared.</source>
        <translation>どのルールでも判定できないため、同順位とします。</translation>
    </message>
</context>
<context>
    <name>TranslationSheet</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Key (leave as it is)</source>
        <translation>キー（変更しないでください）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>the key is not one of ours</source>
        <translation>キーがこのプログラムのものではありません</translation>
    </message>
    <message>
        <source>the event has no such proposal</source>
        <translation>このイベントにその提案はありません</translation>
    </message>
    <message>
        <source>the proposal no longer has this text</source>
        <translation>提案にその文章はもうありません</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AboutDialog</name>
    <message>
        <source>About PitchDesk</source>
        <translation>PitchDeskについて</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン%1、Qt %2使用</translation>
    </message>
    <message>
        <source>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>募集から順位の確定まで、ピッチイベントをこのコンピューターだけで、ネットワークなしに運営します。

GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AddCalendarDialog</name>
    <message>
        <source>Add calendar</source>
        <translation>カレンダーを追加</translation>
    </message>
    <message>
        <source>A day off in one of the calendars is no business day. Of a country/region without days in this file, only weekends are left out until days are entered or imported.</source>
        <translation>いずれかのカレンダーで休みの日は、営業日になりません。このファイルに日のない国・地域は、日を入力するか取り込むまで土日だけが除かれます。</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AffiliationDialog</name>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-01</source>
        <translation>2024、2024-05、または2024-05-01</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AnchorEdit</name>
    <message>
        <source>Meaning of %1 points</source>
        <translation>%1点の目安</translation>
    </message>
    <message>
        <source>Language of the meanings</source>
        <translation>目安の言語</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AppearanceSection</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターでの表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>操作者名</translation>
    </message>
    <message>
        <source>Offered when a file is opened. The history keeps the name that was chosen there.</source>
        <translation>ファイルを開くときの初期値です。変更履歴には、そのとき選んだ名前が残ります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CalendarDayDialog</name>
    <message>
        <source>Day in the calendar of %1</source>
        <translation>カレンダーの日（%1）</translation>
    </message>
    <message>
        <source>What is entered here counts instead of a day that came with the program for the same date.</source>
        <translation>同じ日付について、プログラムに付属の日より、ここに入力した内容が優先されます。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CalendarsSection</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1～%2年</translation>
    </message>
    <message>
        <source>No days: only weekends are left out</source>
        <translation>日のデータなし（土日だけを除きます）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Years with days</source>
        <translation>日のある年</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自分で入れた日</translation>
    </message>
    <message>
        <source>A business day is a day on which all of these calendars work: no Saturday, Sunday or day off in any of them, unless it is a working day there.</source>
        <translation>営業日とは、これらすべてのカレンダーで業務を行う日です。土曜日、日曜日、いずれかのカレンダーの休みの日は、そこで出勤日とされていない限り営業日になりません。</translation>
    </message>
    <message>
        <source>Nothing was chosen: the event’s country/region and Japan count.</source>
        <translation>選択されていないため、イベントの国・地域と日本のカレンダーで数えます。</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Own, instead of the one that came with the program</source>
        <translation>自分で入力（付属の日の代わり）</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自分で入力</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Import days</source>
        <translation>日を取り込む</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>表 (*.csv *.xlsx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 unchanged.</source>
        <translation>取り込みました：追加%1件、変更%2件、変更なし%3件。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, since %n thing(s) in the file are wrong.</source>
        <translation>
            <numerusform>ファイルに%n件の誤りがあるため、何も取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars that count</source>
        <translation>使うカレンダー</translation>
    </message>
    <message>
        <source>Add calendar…</source>
        <translation>カレンダーを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Choose the countries/regions whose days off are no business days of this event.</source>
        <translation>休みの日をこのイベントの営業日から除く国・地域を選んでください。</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>カレンダーの日</translation>
    </message>
    <message>
        <source>Calendar of which days are shown</source>
        <translation>日を表示するカレンダー</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation>日を追加…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No days are known of this year. Add the days off here, or import them as a table with the columns country, date, name, kind and state.</source>
        <translation>この年の日はまだありません。休みの日をここで追加するか、country、date、name、kind、stateの列がある表として取り込んでください。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChallengeScoreModel</name>
    <message>
        <source>%1: weighted mean %2, %3 scored</source>
        <comment>judge, mean, count such as 3/5</comment>
        <translation>%1：加重平均点%2、採点済み%3</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（審査委員長）</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria answered so far</source>
        <translation>これまでに採点した審査項目の加重平均点</translation>
    </message>
    <message>
        <source>Mean so far</source>
        <translation>暫定平均点</translation>
    </message>
    <message>
        <source>Scored cells of those open to scoring; recused ones are left out</source>
        <translation>採点対象のうち採点済みの数（審査回避は除く）</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChallengesSection</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>課題内容（チャレンジステートメント）</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>求める提案</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>ファイナリスト枠</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>補欠枠</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>提案の目標件数</translation>
    </message>
    <message>
        <source>Challenge owners</source>
        <translation>チャレンジオーナー</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>新しいチャレンジ</translation>
    </message>
    <message>
        <source>What an owner looks for. Proposals answer it, and it is judged and ranked by itself.</source>
        <translation>チャレンジオーナーが求める内容です。提案はチャレンジに対して応募され、チャレンジごとに審査し順位を付けます。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>新しいチャレンジ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What each challenge owner looks for belongs here. Proposals answer a challenge, and each challenge is judged by itself.</source>
        <translation>チャレンジオーナーが求める内容をここに登録します。提案はチャレンジに対して応募され、チャレンジごとに審査します。</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>チャレンジオーナー未設定</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>分野未設定</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>新しい企業・団体…</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>提供する支援</translation>
    </message>
    <message>
        <source>Types of collaboration</source>
        <translation>協業形態</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>ほかの呼び方</translation>
    </message>
    <message>
        <source>The challenge is also found by these, such as 物流, hậu cần, logistics.</source>
        <translation>この語でもチャレンジが見つかります（例：物流、hậu cần、logistics）。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>Export the published challenges as a booklet</source>
        <translation>公開されたチャレンジを冊子として書き出す</translation>
    </message>
    <message>
        <source>The booklet is written, but no challenge is published yet: %1</source>
        <translation>冊子を書き出しましたが、公開されたチャレンジがまだありません：%1</translation>
    </message>
    <message numerus="yes">
        <source>The booklet with %n challenge(s) is written: %1</source>
        <translation>
            <numerusform>チャレンジ%n件の冊子を書き出しました：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChangesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChartWidget</name>
    <message>
        <source>Data table</source>
        <translation>データ表</translation>
    </message>
    <message>
        <source>Show the figures of the chart</source>
        <translation>グラフの数値を表示</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, and how it stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ComparisonRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>まだ選択されていません</translation>
    </message>
    <message>
        <source> years before</source>
        <translation>年前</translation>
    </message>
    <message>
        <source> characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>negates a comparison</comment>
        <translation>否定</translation>
    </message>
    <message>
        <source>The contrary of this comparison</source>
        <translation>この比較の反対</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>Words, separated by semicolons</source>
        <translation>語句（セミコロンで区切る）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>基準日：</translation>
    </message>
    <message>
        <source>Day that is counted back from</source>
        <translation>さかのぼって数える基準日</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove this comparison</source>
        <translation>この比較を外す</translation>
    </message>
    <message>
        <source> files</source>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConditionEdit</name>
    <message>
        <source>This condition is nested deeper than can be shown here. It stays as it is: %1</source>
        <translation>この条件はここに表示できる深さを超えているため、そのまま保持されます：%1</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>negates a group</comment>
        <translation>否定</translation>
    </message>
    <message>
        <source>The contrary of this group</source>
        <translation>このグループの反対</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>次のすべてに当てはまる</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>次のいずれかに当てはまる</translation>
    </message>
    <message>
        <source>Whether all or any of them must hold</source>
        <translation>すべてかいずれかの選択</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>グループを外す</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>このグループを外す</translation>
    </message>
    <message>
        <source>Add comparison</source>
        <translation>比較を追加</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>比較を追加する</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>Add a group of comparisons</source>
        <translation>比較のグループを追加する</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConflictDialog</name>
    <message>
        <source>Add conflict of interest</source>
        <translation>利益相反を追加</translation>
    </message>
    <message>
        <source>No. %1  %2 (%3)</source>
        <comment>number, title and applicant of a proposal</comment>
        <translation>No. %1  %2（%3）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConflictsTab</name>
    <message>
        <source>Ties between a judge and an applicant belong here, so that nobody scores a proposal with an interest in it. None is known yet.</source>
        <translation>審査員と応募者の関係をここに登録し、利害関係者が採点しないようにします。利益相反はまだありません。</translation>
    </message>
    <message>
        <source>No conflict of interest in this state.</source>
        <translation>この状態の利益相反はありません。</translation>
    </message>
    <message>
        <source>No. %1  %2 (%3)</source>
        <comment>number, title and applicant of a proposal</comment>
        <translation>No. %1  %2（%3）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, kind and source of a conflict of interest</comment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>Say why it is dismissed; the reason is kept with it.</source>
        <translation>該当なしとする理由を入力してください。理由は記録に残ります。</translation>
    </message>
    <message>
        <source>Delete conflict of interest</source>
        <translation>利益相反を削除</translation>
    </message>
    <message>
        <source>Delete this conflict of interest? To keep it on record, dismiss it.</source>
        <translation>この利益相反を削除しますか？記録に残す場合は「該当なし」にしてください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>利益相反を絞り込む</translation>
    </message>
    <message>
        <source>Add conflict…</source>
        <translation>利益相反を追加…</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Recuses the judge: scores already given to the proposal no longer count</source>
        <translation>審査員を審査回避とします。すでに付けた評点は数えません</translation>
    </message>
    <message>
        <source>Confirm conflict of interest</source>
        <translation>利益相反を確定</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Dismiss conflict of interest</source>
        <translation>利益相反を該当なしにする</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentAnswersDialog</name>
    <message>
        <source>Consents from a form</source>
        <translation>応募フォームの回答から同意を記録</translation>
    </message>
    <message>
        <source>Records the consent of each contact person whose proposal answers the question with yes, on the day it was received. What is on record already stays.</source>
        <translation>この質問に「はい」と答えた提案の担当者の同意を、受付日付で記録します。記録済みのものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>同意した文面</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>同意した人：%1</translation>
    </message>
    <message numerus="yes">
        <source>Given by %n people, each of whom agreed.</source>
        <translation>
            <numerusform>同意した人：%n名（それぞれが同意）</numerusform>
        </translation>
    </message>
    <message>
        <source>No event in particular</source>
        <translation>特定のイベントなし</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>同意した文面</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意した日</translation>
    </message>
    <message>
        <source>Data may be kept until</source>
        <translation>個人情報の保存期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Where the consent is kept: a form, a mail …</source>
        <translation>同意書の保管場所：用紙、メールなど</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentTextDialog</name>
    <message>
        <source>Consent texts</source>
        <translation>同意の文面</translation>
    </message>
    <message>
        <source>What people are asked to agree to, and for how long their data is kept after that.</source>
        <translation>同意を求める文面と、同意後に情報を保存する期間です。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Data is kept for (months)</source>
        <translation>保存期間（月）</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>まだ書かれていません</translation>
    </message>
    <message numerus="yes">
        <source>%1, agreed to by %n person(s). Another wording becomes the next version.</source>
        <translation>
            <numerusform>%1（%n名が同意済み）。別の文面は次の版になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody agreed to it yet</source>
        <translation>%1（同意した人はまだいません）</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DateShiftEdit</name>
    <message>
        <source>Move by years</source>
        <translation>年単位で移す</translation>
    </message>
    <message>
        <source>Move so that one falls on a date</source>
        <translation>一つのマイルストーンをある日に合わせて移す</translation>
    </message>
    <message>
        <source>Keep the dates</source>
        <translation>日付をそのまま使う</translation>
    </message>
    <message>
        <source>Leave the dates out</source>
        <translation>日付を入れない</translation>
    </message>
    <message>
        <source>Dates of the milestones</source>
        <translation>マイルストーンの日付</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a milestone and its date</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DecideAllDialog</name>
    <message>
        <source>Decide as suggested</source>
        <translation>採否案どおりに決定</translation>
    </message>
    <message>
        <source>This records a decision on every proposal of the challenge “%1”, by its rank.</source>
        <translation>チャレンジ「%1」のすべての提案について、順位に基づく決定を記録します。</translation>
    </message>
    <message numerus="yes">
        <source>%n other proposal(s) are not selected.</source>
        <translation>
            <numerusform>ほかの提案%n件は不採択となります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie at the cut is still open. Decide those proposals one by one if the chair has not voted.</source>
        <translation>当落線上の同点が未判定です。審査委員長がまだ投票していない場合、該当する提案は個別に決定してください。</translation>
    </message>
    <message>
        <source>Reason of the decisions</source>
        <translation>決定の理由</translation>
    </message>
    <message>
        <source>Reason (needed for every decision)</source>
        <translation>理由（すべての決定に必須）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryFilterBar</name>
    <message>
        <source>In everything</source>
        <translation>すべてから</translation>
    </message>
    <message>
        <source>In names</source>
        <translation>名称から</translation>
    </message>
    <message>
        <source>In what they offer</source>
        <translation>提供できるものから</translation>
    </message>
    <message>
        <source>In what they look for</source>
        <translation>求めているものから</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>Any country/region</source>
        <translation>すべての国・地域</translation>
    </message>
    <message>
        <source>Who could solve this? Names, needs, offers …</source>
        <translation>誰が解決できるか：名称、ニーズ、提案内容…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>名鑑を検索</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Possibly recorded twice</source>
        <translation>二重登録の可能性</translation>
    </message>
    <message>
        <source>Records with the same name, website or e-mail address, beside each other</source>
        <translation>名称、ウェブサイト、メールアドレスのいずれかが同じ記録を並べて表示します</translation>
    </message>
    <message>
        <source>Any consent</source>
        <translation>同意を問わない</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>消去の期限が来た人</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n日以内に期限が来る人</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent on record</source>
        <translation>同意の記録なし</translation>
    </message>
    <message>
        <source>Kept with consent</source>
        <translation>同意に基づき保存中</translation>
    </message>
    <message>
        <source>Consent and retention</source>
        <translation>同意と保存期間</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>場所を問わない</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryModel</name>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>保存期限</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryPage</name>
    <message>
        <source>Print the profile</source>
        <translation>プロフィールを印刷</translation>
    </message>
    <message>
        <source>The profile is in “%1”.</source>
        <translation>プロフィールを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>企業・団体名鑑</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>What the directory lists</source>
        <translation>名鑑に表示するもの</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新しい企業・団体</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Makes the two selected records one. Ctrl+click selects a second one.</source>
        <translation>選択した2件の記録を1件にします。2件目はCtrl＋クリックで選択します。</translation>
    </message>
    <message>
        <source>Profile (PDF)</source>
        <translation>プロフィール（PDF）</translation>
    </message>
    <message>
        <source>Profile of the chosen record</source>
        <translation>選択した記録のプロフィール</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n件の企業・団体</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>条件に合う記録はありません。</translation>
    </message>
    <message>
        <source>Organisers, challenge owners, applicants and judges of all events are listed here.</source>
        <translation>すべてのイベントの主催者、チャレンジオーナー、応募者、審査員がここに表示されます。</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>人物の消去</translation>
    </message>
    <message>
        <source>“%1” is erased for good: the name, addresses and notes (%2) go from this file and from its history. What the person took part in stays without a name: proposals (%3), places as a judge (%4), all scores.

This cannot be undone, nor anything before it.</source>
        <translation>「%1」を完全に消去します。氏名、連絡先、メモ（%2件）は、このファイルと変更履歴からなくなります。提案（%3件）、審査員としての記録（%4件）、採点はすべて氏名なしで残ります。

この操作も、これより前の操作も、元に戻せなくなります。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>人物を消去しました。</translation>
    </message>
    <message>
        <source>These copies of the file still hold the person; delete those that are not needed: %1.</source>
        <translation>次のコピーにはこの人物がまだ残っています。不要なものは削除してください：%1。</translation>
    </message>
    <message>
        <source>These copies could not be read, so look at them yourself: %1.</source>
        <translation>次のコピーは読み取れませんでした。ご自身で確認してください：%1。</translation>
    </message>
    <message>
        <source>The texts of these proposals name the person: %1.</source>
        <translation>次の提案の文章にこの人物の名前があります：%1。</translation>
    </message>
    <message>
        <source>Traces may stay beside the file until it is closed.</source>
        <translation>ファイルを閉じるまで、作業用ファイルに情報が残ることがあります。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Takes a person out of this file and its history, for good</source>
        <translation>このファイルと変更履歴から人物を完全に消去します</translation>
    </message>
    <message>
        <source>There is no consent text yet. Write one first: Consent, Consent texts…</source>
        <translation>同意の文面がまだありません。先に「同意」→「同意の文面…」で書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) recorded.</source>
        <translation>
            <numerusform>同意%n件を記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is on record already.</source>
        <translation>すべて記録済みです。</translation>
    </message>
    <message>
        <source>No form has a question that is answered with yes or no.</source>
        <translation>「はい・いいえ」で答える質問のある応募フォームがありません。</translation>
    </message>
    <message>
        <source>Record for those selected…</source>
        <translation>選択した人の同意を記録…</translation>
    </message>
    <message>
        <source>Take over from a form…</source>
        <translation>応募フォームの回答から記録…</translation>
    </message>
    <message>
        <source>Consent texts…</source>
        <translation>同意の文面…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>To what people agreed, and until when their data may be kept</source>
        <translation>何に同意したか、いつまで情報を保存できるか</translation>
    </message>
    <message>
        <source>Affiliation…</source>
        <translation>所属…</translation>
    </message>
    <message>
        <source>Technology seed…</source>
        <translation>技術シーズ…</translation>
    </message>
    <message>
        <source>Technology need…</source>
        <translation>技術ニーズ…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>分野…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Where the person works, or worked</source>
        <translation>現在または過去の勤務先</translation>
    </message>
    <message>
        <source>What the organisation offers and looks for, and its fields</source>
        <translation>提供できる技術、求める技術、分野</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>場所…</translation>
    </message>
    <message>
        <source>Looking for what the file holds of the person</source>
        <translation>この人についてファイルにあるものを調べています</translation>
    </message>
    <message>
        <source>Erasing the person; a large file takes some seconds</source>
        <translation>この人を完全に消去しています（大きなファイルでは数秒かかります）</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DuplicateDialog</name>
    <message>
        <source>Compare proposals</source>
        <translation>提案の比較</translation>
    </message>
    <message>
        <source>Choose which of the two is kept and, field by field, what it says. The other one goes; Undo brings it back.</source>
        <translation>残すほうと、項目ごとの内容を選んでください。もう一方は削除されますが、「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>内容が異なる項目</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why they are not the same</source>
        <translation>同じでない理由</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>They say the same in every field.</source>
        <translation>すべての項目の内容が同じです。</translation>
    </message>
    <message>
        <source>Both have scores or a decision, so they cannot be merged.</source>
        <translation>どちらにも採点または決定があるため、統合できません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Proposal #%1</source>
        <translation>提案 #%1</translation>
    </message>
    <message>
        <source>Keep proposal #%1</source>
        <translation>提案 #%1を残す</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（記載なし）</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DuplicateListDialog</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Proposals that look alike</source>
        <translation>似ている提案</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>似ている提案</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>似ている点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comparing the proposals…</source>
        <translation>提案を比較しています…</translation>
    </message>
    <message>
        <source>texts %1 % alike</source>
        <translation>文章が%1%類似</translation>
    </message>
    <message>
        <source>No two proposals look alike.</source>
        <translation>似ている提案はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at, the surest first.</source>
        <translation>
            <numerusform>確認する組は%n組です。確実なものから並んでいます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::EligibilitySection</name>
    <message>
        <source>One person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>Two people who agree</source>
        <translation>一致する2人</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>要件不適合</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Each proposal is screened by</source>
        <translation>提案ごとの要件確認の担当</translation>
    </message>
    <message>
        <source>How many people screen each proposal</source>
        <translation>提案ごとに要件を確認する人数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not met means</source>
        <translation>満たさない場合</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>応募資格のルール</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rules on who may take part belong here, such as the country/region, the year of founding or a consent. Screening shows what they make of each proposal.</source>
        <translation>国・地域、設立年、同意など、応募できる条件のルールをここに置きます。要件確認では、提案ごとの結果が表示されます。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>ルールを編集する</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try the rule on the proposals at hand</source>
        <translation>手元の提案でルールを試す</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventPersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>人物を追加</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>選択するか、新しい名前を入力</translation>
    </message>
    <message>
        <source>Of a new person</source>
        <translation>新しい人物の場合</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventSection</name>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label year</source>
        <translation>名称に付く年</translation>
    </message>
    <message>
        <source>The year in its name, which may differ from its dates. 0 means none.</source>
        <translation>名称に含まれる年です。開催日の年と異なることがあります。0は「なし」です。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>開催形式</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>提案の目標件数</translation>
    </message>
    <message>
        <source>How many proposals the desk hopes for. 0 means no target.</source>
        <translation>事務局が目標とする提案の件数です。0は「目標なし」です。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>プログラムなし</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新しいプログラム</translation>
    </message>
    <message>
        <source>A series of events, such as an initiative or a policy. An event is one edition of it.</source>
        <translation>構想や政策など、一連のイベントのまとまりです。イベントはその開催回の1つです。</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>プログラムを削除</translation>
    </message>
    <message>
        <source>Delete this programme? Its events stay, without a programme.</source>
        <translation>このプログラムを削除しますか？イベントはプログラムなしで残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>イベントを削除</translation>
    </message>
    <message>
        <source>Delete “%1” with its challenges, proposals, judges and scores? You can undo this.</source>
        <translation>「%1」を、チャレンジ、提案、審査員、評点とともに削除しますか？この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>新しいプログラム…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>プログラムを編集</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete this event…</source>
        <translation>このイベントを削除…</translation>
    </message>
    <message>
        <source>The template is saved. “New event…” offers it from now on.</source>
        <translation>ひな形を保存しました。今後は「新しいイベント…」で選べます。</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>ひな形として保存…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>ひな形…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventSwitcher</name>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>このイベントを編集</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>イベント：%1</translation>
    </message>
    <message>
        <source>Choose another event</source>
        <translation>別のイベントを選択</translation>
    </message>
    <message>
        <source>Choose another event. Programme: %1</source>
        <translation>別のイベントを選択。プログラム：%1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FieldsDialog</name>
    <message>
        <source>Fields of the organisation</source>
        <translation>企業・団体の分野</translation>
    </message>
    <message>
        <source>The fields of its proposals and challenges count without being ticked here.</source>
        <translation>提案やチャレンジの分野は、ここで選ばなくても含まれます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FileController</name>
    <message>
        <source>PitchDesk workspaces</source>
        <translation>PitchDeskワークスペース</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>file name</comment>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>サンプルイベントを試す</translation>
    </message>
    <message>
        <source>PitchDesk sample</source>
        <comment>file name</comment>
        <translation>PitchDeskサンプル</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>復元するバックアップを選択</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Put “%1” in the place of the open file? The file as it is now is kept beside it.</source>
        <translation>開いているファイルを「%1」に置き換えますか？現在のファイルは同じフォルダーに残ります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup was restored. What stood there before is kept as %1.</source>
        <translation>バックアップを復元しました。元のファイルは%1として残しました。</translation>
    </message>
    <message>
        <source>Open read-only?</source>
        <translation>読み取り専用で開きますか？</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FileSection</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? The file as it is now is kept beside it.</source>
        <translation>%1のバックアップに戻しますか？現在のファイルは同じフォルダーに残ります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Size %1, format %2</source>
        <translation>サイズ%1、形式%2</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>最終バックアップ：%1</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Opened read-only</source>
        <translation>読み取り専用で開いています</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One is made each day at the first opening; the last ten are kept in a folder beside the file.</source>
        <translation>毎日、最初に開いたときに作成します。最新の10個を同じ場所のフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>確認の結果</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FormSection</name>
    <message>
        <source>Not asked</source>
        <translation>質問しない</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a challenge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>質問しない</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Take the question off the form</source>
        <translation>質問をフォームから外す</translation>
    </message>
    <message>
        <source>Put the question on the form</source>
        <translation>質問をフォームに入れる</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>回答の種類</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>対象のチャレンジ</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>回答を読む人</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Questions of the application form</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>質問を追加…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What applicants are asked belongs here, in the order of the form, beside the company, the contact and the title, which every form has.</source>
        <translation>応募者への質問を、フォームの順に入れます。会社・連絡先・提案名は、どのフォームにも入っています。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Save as Excel form</source>
        <translation>Excelフォームとして保存</translation>
    </message>
    <message>
        <source>Save question list</source>
        <translation>質問一覧を保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>A form to fill in and send back, as a workbook in the language that is chosen.</source>
        <translation>記入して返送してもらうフォームです。選んだ言語のブックになります。</translation>
    </message>
    <message>
        <source>All questions in three languages side by side, for whoever builds a web form.</source>
        <translation>ウェブフォームを作る人のために、すべての質問を3か国語で並べます。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryFilterBar</name>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>審査委員会</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>主催者等</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>変更履歴を検索</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記録の種別</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更箇所数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryPage</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>when, who. state</comment>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>操作を選ぶと、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>操作の一覧</translation>
    </message>
    <message>
        <source>Changes of the chosen step</source>
        <translation>選択した操作の変更内容</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>操作%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No step fits these filters.</source>
        <translation>条件に合う操作はありません。</translation>
    </message>
    <message>
        <source>Every change to this file is listed here: when it was made, by whom, and what it was before.</source>
        <translation>このファイルへのすべての変更を、日時、操作者、変更前の内容とともに表示します。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HomePage</name>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>%1 of %2 have handed in</source>
        <translation>%2人中%1人が採点を完了</translation>
    </message>
    <message>
        <source>Proposals to screen</source>
        <translation>要件確認待ちの提案</translation>
    </message>
    <message>
        <source>Decide: eligible, ineligible or incomplete</source>
        <translation>要件適合、要件不適合、書類不備のいずれかを判定</translation>
    </message>
    <message>
        <source>All of them are screened</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>Late proposals</source>
        <translation>期限後提出の提案</translation>
    </message>
    <message>
        <source>Received after the deadline, and kept</source>
        <translation>締切後に受け付け、残している提案</translation>
    </message>
    <message>
        <source>None came after the deadline</source>
        <translation>締切後の提案なし</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Same name, e-mail, website or title</source>
        <translation>名称、メールアドレス、ウェブサイト、タイトルのいずれかが同じ</translation>
    </message>
    <message>
        <source>No two proposals look alike</source>
        <translation>似た提案なし</translation>
    </message>
    <message>
        <source>Proposals without a challenge</source>
        <translation>チャレンジ未選択の提案</translation>
    </message>
    <message>
        <source>Choose the challenge that they answer</source>
        <translation>応募先のチャレンジを選択</translation>
    </message>
    <message>
        <source>Conflicts of interest to resolve</source>
        <translation>未処理の利益相反</translation>
    </message>
    <message>
        <source>Confirm or dismiss each of them</source>
        <translation>それぞれ確定または該当なしに</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未処理なし</translation>
    </message>
    <message>
        <source>Judges who have not handed in</source>
        <translation>採点が未完了の審査員</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>審査員はまだいません</translation>
    </message>
    <message>
        <source>Challenges to decide</source>
        <translation>採否が未決定のチャレンジ</translation>
    </message>
    <message>
        <source>Fewer finalists than the quota</source>
        <translation>ファイナリストが枠に達していません</translation>
    </message>
    <message>
        <source>Every challenge has its finalists</source>
        <translation>すべてのチャレンジでファイナリストが決定済み</translation>
    </message>
    <message>
        <source>Rubrics with wrong weights</source>
        <translation>重みが正しくない審査基準</translation>
    </message>
    <message>
        <source>The weights must sum to 100</source>
        <translation>重みの合計を100にしてください</translation>
    </message>
    <message>
        <source>Intake by challenge</source>
        <translation>チャレンジ別の応募状況</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no challenges yet. Add them in Set-up.</source>
        <translation>チャレンジはまだありません。「イベント設定」で追加してください。</translation>
    </message>
    <message>
        <source>%1 of %2 proposals</source>
        <translation>提案%1/%2件</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>評点%1/%2件</translation>
    </message>
    <message>
        <source>There are no judges yet. Add them in Judging.</source>
        <translation>審査員はまだいません。「審査」で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>All have handed in</source>
        <translation>全員が採点を完了</translation>
    </message>
    <message numerus="yes">
        <source>%n still to hand in</source>
        <translation>
            <numerusform>未完了%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>This event is still empty</source>
        <translation>このイベントにはまだ何も登録されていません</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>Give it milestones, challenges and a rubric in Set-up. Then this page shows what needs doing next.</source>
        <translation>「イベント設定」でマイルストーン、チャレンジ、審査基準を登録すると、次に行うことがこのページに表示されます。</translation>
    </message>
    <message>
        <source>An event is one edition of a pitch programme, with its challenges, proposals and judges.</source>
        <translation>イベントはピッチプログラムの開催回の1つで、チャレンジ、提案、審査員を含みます。</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>「イベント設定」へ</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
    <message>
        <source>People whose data is due</source>
        <translation>個人情報の期限が来た人</translation>
    </message>
    <message>
        <source>Erase them, or ask for their consent again</source>
        <translation>消去するか、改めて同意を求めてください</translation>
    </message>
</context>
<context>
    <name>pitchdesk::Housekeeper</name>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを確認しています</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportDialog</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>取り込みを中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The import was undone. Everything is as it was before.</source>
        <translation>取り込みを元に戻しました。すべて取り込み前の状態です。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) added.</source>
        <translation>
            <numerusform>提案%n件を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) updated.</source>
        <translation>
            <numerusform>提案%n件を更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were the same as before.</source>
        <translation>
            <numerusform>%n行は前回と同じでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were skipped.</source>
        <translation>
            <numerusform>%n行をスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be duplicates and are marked.</source>
        <translation>
            <numerusform>うち%n件は重複の可能性があり、印を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n proposal(s)</source>
        <translation>
            <numerusform>提案%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>取り込むものがありません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>提案の取り込み</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportFilePage</name>
    <message>
        <source>Import proposals</source>
        <translation>提案の取り込み</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt *.xlsx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>CSVまたはExcelファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Each row is one proposal, the first row names the columns. Nothing is written until you have seen what would happen and confirmed it.</source>
        <translation>1行が1件の提案で、1行目は列名です。結果の見込みを見て確定するまで、何も書き込みません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Import a folder of filled forms</source>
        <translation>記入済みフォームのフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Folder of filled forms…</source>
        <translation>記入済みフォームのフォルダー…</translation>
    </message>
    <message>
        <source>Application forms from Set-up that applicants filled in and sent back, one file each.</source>
        <translation>イベント設定で保存した応募フォームに応募者が記入し、返送したもの（1社1ファイル）です。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportMappingPage</name>
    <message>
        <source>Found by itself</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>自動判定：%1</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>（このファイルになし）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>二重引用符</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>Still to choose</source>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>ファイル内%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>追加%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>更新%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected duplicate(s)</source>
        <translation>
            <numerusform>重複の疑い%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>問題はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Columns are split by</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Text is quoted with</source>
        <translation>文字列を囲む記号</translation>
    </message>
    <message>
        <source>Challenge of rows without one</source>
        <translation>チャレンジの記載がない行の応募先</translation>
    </message>
    <message>
        <source>Keep these columns as answers to the form&apos;s questions</source>
        <translation>次の列を応募フォームの質問への回答として保存</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Refuse the whole file if any row has a problem</source>
        <translation>問題のある行が1つでもあれば、ファイル全体を取り込まない</translation>
    </message>
    <message>
        <source>Overwrite what was edited here since</source>
        <translation>前回以降にここで編集した内容も上書きする</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>What %n text(s) mean…</source>
        <translation>
            <numerusform>読み取れない語%n件の意味…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportProblemModel</name>
    <message>
        <source>Row is skipped</source>
        <translation>行をスキップ</translation>
    </message>
    <message>
        <source>Row comes in</source>
        <translation>行を取り込む</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportSampleModel</name>
    <message>
        <source>Add (duplicate?)</source>
        <translation>追加（重複？）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>処理予定</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportValuesDialog</name>
    <message>
        <source>What these texts mean</source>
        <translation>これらの語の意味</translation>
    </message>
    <message>
        <source>The import cannot read these texts. Say what they mean, and it is remembered for files with the same columns.</source>
        <translation>取り込みで読み取れない語です。意味を選ぶと、同じ列を持つファイルのために記憶します。</translation>
    </message>
    <message>
        <source>Texts of the file</source>
        <translation>ファイル内の語</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>ファイルの語</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Use these meanings</source>
        <translation>この意味で読む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>記載なしとする</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>pitchdesk::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>pitchdesk::JudgeDialog</name>
    <message>
        <source>Judge</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Add judge</source>
        <translation>審査員を追加</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>表記名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family, middle, given</source>
        <translation>姓・ミドルネーム・名</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>ローマ字氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>選択するか、新しい名称を入力</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
</context>
<context>
    <name>pitchdesk::JudgingPage</name>
    <message>
        <source>Judging</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>評点を入力</translation>
    </message>
    <message>
        <source>Add judge…</source>
        <translation>審査員を追加…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Parts of judging</source>
        <translation>審査の各部分</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>審査委員会</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts (%n to resolve)</source>
        <translation>
            <numerusform>利益相反（未処理%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Scoring grid</source>
        <translation>採点一覧</translation>
    </message>
</context>
<context>
    <name>pitchdesk::LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Show the program in this language</source>
        <translation>画面をこの言語で表示</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MainWindow</name>
    <message>
        <source>Backed up to %1</source>
        <translation>バックアップ先：%1</translation>
    </message>
    <message>
        <source>This file came from an earlier version and was brought up to date. A copy of the old one is kept as %1.</source>
        <translation>以前のバージョンのファイルを更新しました。元のファイルのコピーは%1として残しました。</translation>
    </message>
    <message>
        <source>%1 (read-only) – PitchDesk</source>
        <translation>%1（読み取り専用） – PitchDesk</translation>
    </message>
    <message>
        <source>%1 – PitchDesk</source>
        <translation>%1 – PitchDesk</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MergeDialog</name>
    <message>
        <source>Kana reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>出身の国・地域</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>所在の国・地域</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>表記名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ローマ字表記</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Keep the first record</source>
        <translation>1件目の記録を残す</translation>
    </message>
    <message>
        <source>Keep the second record</source>
        <translation>2件目の記録を残す</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>2件の記録を統合</translation>
    </message>
    <message>
        <source>What the record that stays lacks is taken from the other one. Roles, challenges, proposals, judges and notes of both are of one record then. Undo brings both back.</source>
        <translation>残す記録に欠けている項目は、もう一方から補います。両方の役割、チャレンジ、提案、審査員、メモは1件の記録にまとまります。「元に戻す」で2件に戻せます。</translation>
    </message>
    <message>
        <source>Both records, and what comes of them</source>
        <translation>2件の記録と統合の結果</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1件目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2件目</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>統合の結果</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestoneDateEdit</name>
    <message>
        <source>Precision of the date</source>
        <translation>日付の精度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestoneTimeline</name>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestonesSection</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Without a title, the kind is shown.</source>
        <translation>タイトルがない場合は種別を表示します。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>マイルストーンを追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The dated steps of the event belong here: when the call opens, the submission deadline with its time and zone, the pitch day, and so on.</source>
        <translation>募集開始、応募締切（時刻とタイムゾーン）、ピッチ開催日など、イベントの日程をここに登録します。</translation>
    </message>
    <message>
        <source>Timeline of the milestones</source>
        <translation>マイルストーンの時系列表示</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>One edition of a programme, from the first milestone to the last follow-up.</source>
        <translation>最初のマイルストーンから最後のフォローアップまで、プログラムの開催回の1つです。</translation>
    </message>
    <message>
        <source>Label year</source>
        <translation>名称に付く年</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Nothing: an empty event</source>
        <translation>なし（空のイベント）</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>もとにするもの</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>引き継ぐもの</translation>
    </message>
    <message>
        <source>Dates of the milestones</source>
        <translation>マイルストーンの日付</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>ひな形：%1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>以前のイベントをもとに：%1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NewProposalDialog</name>
    <message>
        <source>Add proposal</source>
        <translation>提案を追加</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>新しい提案</translation>
    </message>
    <message>
        <source>Only the startup&apos;s name is required. Everything else can be added later.</source>
        <translation>必須項目はスタートアップの名称だけです。ほかは後から追加できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NoteEdit</name>
    <message>
        <source>Write a note for the desk</source>
        <translation>事務局用のメモを書く</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>メモを変更せずに閉じる</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OperatorDialog</name>
    <message>
        <source>Who is at the keyboard?</source>
        <translation>操作者を入力してください。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>操作者名</translation>
    </message>
    <message>
        <source>It is written to the history with every change that you make. There is no password.</source>
        <translation>行ったすべての変更とともに、変更履歴に記録されます。パスワードはありません。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OptionsEdit</name>
    <message>
        <source>Add choice</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Delete the choice</source>
        <translation>選択肢を削除</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>選択肢を上へ移動</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>選択肢を下へ移動</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新しい企業・団体</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>出身の国・地域</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>所在の国・地域</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Former names and other spellings, one in a line</source>
        <translation>旧称や別表記を1行に1つずつ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>法人格</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where the name does not say it</source>
        <translation>名称に含まれていない場合</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OrganisersSection</name>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Organisers and their roles</source>
        <translation>主催者等と役割</translation>
    </message>
    <message>
        <source>Add organiser…</source>
        <translation>主催者等を追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Organisers, co-organisers, supporters and the secretariat of the event belong here. An organisation may hold several roles.</source>
        <translation>イベントの主催、共催、後援、事務局などをここに登録します。1つの企業・団体が複数の役割を持てます。</translation>
    </message>
    <message>
        <source>Edit organisation…</source>
        <translation>企業・団体を編集…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PanelsTab</name>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（審査委員長）</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>審査委員会：%1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>審査委員会</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>審査委員長なし</translation>
    </message>
    <message>
        <source>Make chair</source>
        <translation>審査委員長にする</translation>
    </message>
    <message>
        <source>Delete judge</source>
        <translation>審査員を削除</translation>
    </message>
    <message>
        <source>Delete the judge “%1”?</source>
        <translation>審査員「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Panels by challenge</source>
        <translation>チャレンジ別の審査委員会</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>審査委員長</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>審査委員会の審査員</translation>
    </message>
    <message>
        <source>The judges who score this challenge belong here. Choose one below.</source>
        <translation>このチャレンジを採点する審査員をここに登録します。下から選んでください。</translation>
    </message>
    <message>
        <source>Judge to add</source>
        <translation>追加する審査員</translation>
    </message>
    <message>
        <source>Add to panel</source>
        <translation>審査委員会に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove from panel</source>
        <translation>審査委員会から外す</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動（Alt+↑）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動（Alt+↓）</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>評点を入力</translation>
    </message>
    <message>
        <source>Judges of the event</source>
        <translation>イベントの審査員</translation>
    </message>
    <message>
        <source>The people who score in this event belong here. Add the first one.</source>
        <translation>このイベントで採点する人をここに登録します。最初の審査員を追加してください。</translation>
    </message>
    <message>
        <source>Filter judges</source>
        <translation>審査員を絞り込む</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>審査委員会</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
    <message>
        <source>Add judge…</source>
        <translation>審査員を追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit judge</source>
        <translation>審査員を編集</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ParticipationDialog</name>
    <message>
        <source>Add organiser</source>
        <translation>主催者等を追加</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>選択するか、新しい名称を入力</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>This name is new. It is added to the organisations.</source>
        <translation>新しい名称です。企業・団体に追加されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>出身の国・地域</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PeopleSection</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>People and what they do in the event</source>
        <translation>イベントでの人物と役割</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>人物を追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The desk, speakers, moderators, interpreters, advisers and guests belong here. Judges are on their own page, contact persons with their proposals.</source>
        <translation>事務局、登壇者、司会、通訳、アドバイザー、来賓をここに登録します。審査員は審査員のページに、担当者は提案に登録します。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>表記名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ローマ字表記</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PickField</name>
    <message>
        <source>Choose: %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PlaceDialog</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>One in a line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>属する場所</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalCharts</name>
    <message>
        <source>By challenge</source>
        <translation>チャレンジ別</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>By country/region</source>
        <translation>国・地域別</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalFiles</name>
    <message>
        <source>%1 is named in the answers and is not here</source>
        <translation>%1は回答に書かれていますが、ここにありません</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add the files of a folder</source>
        <translation>フォルダー内のファイルを追加</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n件のファイルを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n件のファイルはすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not added.</source>
        <translation>
            <numerusform>ほかに%n件のファイルを追加しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to add in it.</source>
        <translation>追加できるファイルがありません。</translation>
    </message>
    <message>
        <source>This computer has no program that opens the file. Save it, and choose one.</source>
        <translation>このファイルを開くプログラムがありません。保存してから、開くプログラムを選んでください。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Or drop files and folders here</source>
        <translation>ここにファイルやフォルダーをドロップしても追加できます</translation>
    </message>
    <message>
        <source>Add files to the proposal</source>
        <translation>提案にファイルを追加</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>ファイルを追加しています</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalFilterBar</name>
    <message>
        <source>To screen</source>
        <translation>要件確認待ち</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>All countries/regions</source>
        <translation>すべての国・地域</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>すべての事業段階</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 proposals shown</source>
        <translation>提案%2件中%1件を表示</translation>
    </message>
    <message>
        <source>Mean score %1</source>
        <translation>平均点%1</translation>
    </message>
    <message>
        <source>Search, or filter as in country:vn score&gt;3.5 -status:withdrawn</source>
        <translation>検索、または country:vn score&gt;3.5 -status:withdrawn のように絞り込み</translation>
    </message>
    <message>
        <source>Search and filter proposals</source>
        <translation>提案の検索と絞り込み</translation>
    </message>
    <message>
        <source>Words are searched in titles, startups, summaries, answers and contacts. Conditions such as country:vn,sg, score&gt;3.5, tag:&quot;to ask&quot; and -status:withdrawn narrow the table; “or” and parentheses combine them. Press / to come here, Ctrl+Space for the list.</source>
        <translation>語はタイトル、スタートアップ、概要、回答、連絡先から探します。country:vn,sg、score&gt;3.5、tag:&quot;to ask&quot;、-status:withdrawnのような条件で表を絞り込み、「または」と括弧で組み合わせられます。/でここに移動し、Ctrl+Spaceで一覧を開きます。</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>入力のとおり</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>No challenge</source>
        <translation>チャレンジなし</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalForm</name>
    <message>
        <source>No challenge yet</source>
        <translation>チャレンジ未選択</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalPane</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Stop editing the proposal</source>
        <translation>提案の編集を終了</translation>
    </message>
    <message>
        <source>Edit the proposal</source>
        <translation>提案を編集</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected.</source>
        <translation>
            <numerusform>%n件の提案を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a proposal in the table to read it here.</source>
        <translation>表で提案を選ぶと、ここに内容が表示されます。</translation>
    </message>
    <message>
        <source>Selected proposal</source>
        <translation>選択した提案</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Translations…</source>
        <translation>翻訳…</translation>
    </message>
    <message>
        <source>Translations of the proposal</source>
        <translation>提案の翻訳</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalReader</name>
    <message>
        <source>Without a title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <translation>%1と重複の可能性があります（%2）。</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>チャレンジ未選択</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, and who reads the answer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation>翻訳：%1</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>the original has changed since</source>
        <translation>原文はその後変更されています</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>確認：%1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalScoreModel</name>
    <message>
        <source>%1: %2</source>
        <comment>points: what they mean</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
%2 %</source>
        <comment>criterion, its weight in percent</comment>
        <translation>%1
%2%</translation>
    </message>
    <message>
        <source>All judges</source>
        <translation>すべての審査員</translation>
    </message>
    <message>
        <source>%1, chair of the panel</source>
        <translation>%1、審査委員長</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（審査委員長）</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria answered so far</source>
        <translation>これまでに採点した審査項目の加重平均点</translation>
    </message>
    <message>
        <source>Mean so far</source>
        <translation>暫定平均点</translation>
    </message>
    <message>
        <source>Scored cells of those open to scoring; recused ones are left out</source>
        <translation>採点対象のうち採点済みの数（審査回避は除く）</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点済み</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalTableModel</name>
    <message>
        <source>No challenge</source>
        <translation>チャレンジなし</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限後提出</translation>
    </message>
    <message>
        <source>duplicate?</source>
        <translation>重複？</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>事業段階</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Weighted mean of the scores so far</source>
        <translation>これまでの評点の加重平均点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalsPage</name>
    <message>
        <source>Delete proposals</source>
        <translation>提案を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n proposal(s) with their answers and scores? You can undo this.</source>
        <translation>
            <numerusform>提案%n件を、回答と評点とともに削除しますか？この操作は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Delete the tag “%1”? It is taken off all proposals. You can undo this.</source>
        <translation>タグ「%1」を削除しますか。すべての提案から外れます。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>要件確認</translation>
    </message>
    <message>
        <source>Back to the list of proposals</source>
        <translation>提案の一覧に戻る</translation>
    </message>
    <message>
        <source>Screen the proposals one after the other</source>
        <translation>提案の要件を1件ずつ確認する</translation>
    </message>
    <message>
        <source>Proposals of this event belong here. Import them from a CSV or Excel file, or type one in.</source>
        <translation>このイベントの提案をここに登録します。CSVまたはExcelファイルから取り込むか、直接入力してください。</translation>
    </message>
    <message>
        <source>Open or create an event first; its proposals belong here.</source>
        <translation>先にイベントを開くか作成してください。その提案がここに表示されます。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>提案を取り込む</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>新しい提案</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export proposals</source>
        <translation>提案を書き出す</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Show charts of the proposals</source>
        <translation>提案のグラフを表示</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>重複…</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>重複する提案を探す</translation>
    </message>
    <message>
        <source>Tables with contact persons</source>
        <translation>表に担当者の情報を含める</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>翻訳者用シート</translation>
    </message>
    <message>
        <source>Into %1…</source>
        <translation>%1へ…</translation>
    </message>
    <message>
        <source>Take a translator&apos;s sheet back…</source>
        <translation>翻訳済みシートを取り込む…</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>翻訳用</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate are in “%1”.</source>
        <translation>
            <numerusform>翻訳する文章%n件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a translator&apos;s sheet back</source>
        <translation>翻訳済みシートを取り込む</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>誰が翻訳しましたか。</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) changed.</source>
        <translation>
            <numerusform>翻訳%n件を更新しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>%1行目：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were not taken.</source>
        <translation>
            <numerusform>ほかに%n行を取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet holds no translation that belongs to this event.</source>
        <translation>このシートには、このイベントの翻訳がありません。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::QuestionDialog</name>
    <message>
        <source>Question of the form</source>
        <translation>応募フォームの質問</translation>
    </message>
    <message>
        <source>New question of the form</source>
        <translation>応募フォームの新しい質問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>回答の種類</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>語数の上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Of Japanese, characters are counted.</source>
        <translation>日本語は文字数で数えます。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>The applicant names it</source>
        <translation>応募者が記入</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>回答は必須</translation>
    </message>
    <message>
        <source>The form asks this question</source>
        <translation>フォームでこの質問をする</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>回答を読む人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a challenge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Challenges for which it is asked</source>
        <translation>この質問をするチャレンジ</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>対象のチャレンジ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::QuickFindDialog</name>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Companies and organisations</source>
        <translation>企業・団体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
    <message>
        <source>A page, a command, a proposal, a company, a person…</source>
        <translation>ページ、コマンド、提案、企業、人物など…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or another language.</source>
        <translation>該当するものはありません。文字を減らすか、別の言語で試してください。</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to go there, Esc to close</source>
        <translation>↑↓で選択、Enterで移動、Escで閉じる</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingCharts</name>
    <message>
        <source>Ranked, with spread</source>
        <translation>順位とばらつき</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>評点の分布</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingPage</name>
    <message>
        <source>%1, all decided</source>
        <translation>%1（すべて決定済み）</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>%1 of %2 decided, finalists %3 of %4</source>
        <translation>決定済み%1/%2件、ファイナリスト%3/%4件</translation>
    </message>
    <message>
        <source>Open or create an event first; the rankings of its challenges belong here.</source>
        <translation>先にイベントを開くか作成してください。チャレンジの順位がここに表示されます。</translation>
    </message>
    <message>
        <source>This event has no round of judging yet. Add a rubric and a round on the Set-up page.</source>
        <translation>このイベントにはまだ審査ラウンドがありません。「イベント設定」ページで審査基準と審査ラウンドを追加してください。</translation>
    </message>
    <message>
        <source>This event has no challenges yet. Add them on the Set-up page.</source>
        <translation>このイベントにはまだチャレンジがありません。「イベント設定」ページで追加してください。</translation>
    </message>
    <message>
        <source>No proposals answer this challenge yet. The ranking appears here once judges have scored them.</source>
        <translation>このチャレンジへの提案はまだありません。審査員が採点すると、ここに順位が表示されます。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Decide as suggested…</source>
        <translation>採否案どおりに決定…</translation>
    </message>
    <message>
        <source>Decide as suggested</source>
        <translation>採否案どおりに決定</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>順位を書き出す</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Previous challenge</source>
        <translation>前のチャレンジ</translation>
    </message>
    <message>
        <source>Previous challenge (Ctrl+Page Up)</source>
        <translation>前のチャレンジ（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next challenge</source>
        <translation>次のチャレンジ</translation>
    </message>
    <message>
        <source>Next challenge (Ctrl+Page Down)</source>
        <translation>次のチャレンジ（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Show the means by criterion</source>
        <translation>審査項目別の平均点を表示</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>Show the means by judge</source>
        <translation>審査員別の平均点を表示</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingPane</name>
    <message>
        <source>Not ranked yet: no judge has scored it.</source>
        <translation>順位なし：まだ採点されていません。</translation>
    </message>
    <message>
        <source>Rank %1 of %2, weighted mean %3</source>
        <translation>順位%1/%2、加重平均点%3</translation>
    </message>
    <message>
        <source>No suggestion without a score.</source>
        <translation>採点前のため採否案はありません。</translation>
    </message>
    <message>
        <source>Suggested by rank: %1, but a tie at the cut is open.</source>
        <translation>順位に基づく採否案：%1（ただし当落線上の同点が未判定）</translation>
    </message>
    <message>
        <source>Suggested by rank: %1</source>
        <translation>順位に基づく採否案：%1</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>まだ決定していません。</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>%2に%1が決定</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>This differs from what the rank suggests.</source>
        <translation>順位に基づく採否案と異なります。</translation>
    </message>
    <message>
        <source>Selected rank</source>
        <translation>選択した順位</translation>
    </message>
    <message>
        <source>Choose a row in the table to see the scores behind its rank.</source>
        <translation>表で行を選ぶと、順位の根拠となる評点が表示されます。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Scores by judge and criterion</source>
        <translation>審査員・審査項目別の評点</translation>
    </message>
    <message>
        <source>How the tie was broken</source>
        <translation>同点の判定経過</translation>
    </message>
    <message>
        <source>The chair prefers this proposal in the tie</source>
        <translation>同点の場合、審査委員長はこの提案を優先する</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Reason (needed for every decision)</source>
        <translation>理由（すべての決定に必須）</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>決定の理由</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>決定を取り消す</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>決定：%1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingTableModel</name>
    <message>
        <source>%1 (tied)</source>
        <comment>a suggestion that a tie makes uncertain</comment>
        <translation>%1（同点）</translation>
    </message>
    <message>
        <source>This differs from what the rank suggests.</source>
        <translation>順位に基づく採否案と異なります。</translation>
    </message>
    <message>
        <source>Scored: %1. Abstained: %2. Recused: %3. Missing: %4.</source>
        <translation>採点済み：%1。棄権：%2。審査回避：%3。未採点：%4。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>スタートアップ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均点</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>採否案</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>採点率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>決定日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Weighted mean of the judges&apos; scores. Criteria without a score are left out, never counted as zero. The line shows one standard deviation between judges.</source>
        <translation>審査員の評点の加重平均点です。評点のない審査項目は除き、0点として数えません。線は審査員間の標準偏差を示します。</translation>
    </message>
    <message>
        <source>Scores given out of the scores that are open to the judges.</source>
        <translation>採点対象のうち、評点が入力された割合です。</translation>
    </message>
    <message>
        <source>Standard deviation of the judges&apos; weighted means, in points.</source>
        <translation>審査員ごとの加重平均点の標準偏差（点）です。</translation>
    </message>
    <message>
        <source>%1: weight %2 %</source>
        <translation>%1：重み%2%</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RoundsSection</name>
    <message>
        <source>Delete round</source>
        <translation>審査ラウンドを削除</translation>
    </message>
    <message>
        <source>Delete this round with its panels, scores and decisions?</source>
        <translation>この審査ラウンドを、審査委員会、評点、決定とともに削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定方法</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>The round is open to scoring</source>
        <translation>採点を受け付ける</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>審査ラウンド%1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>審査ラウンドを追加</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rounds of judging belong here, such as the first screening and the finals. Each says which rubric it uses and who decides.</source>
        <translation>一次審査、最終審査などの審査ラウンドをここに登録します。ラウンドごとに、使用する審査基準と決定方法を定めます。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RowTable</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動（Alt+↑）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動（Alt+↓）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RubricSection</name>
    <message>
        <source>%1, version %2 (locked)</source>
        <translation>%1（第%2版、ロック済み）</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>✓ Weights: sum %1</source>
        <translation>✓ 重みの合計：%1</translation>
    </message>
    <message>
        <source>⚠ Weights: sum %1. They must come to 100 before scoring begins.</source>
        <translation>⚠ 重みの合計：%1。採点開始前に100にしてください。</translation>
    </message>
    <message>
        <source>Scoring has begun, so this rubric is locked. Make a new version to change it.</source>
        <translation>採点が始まっているため、この審査基準はロックされています。変更するには新しい版を作成してください。</translation>
    </message>
    <message>
        <source>Not locked yet. The first score locks it, so that all judges score by the same rules.</source>
        <translation>まだロックされていません。すべての審査員が同じ基準で採点できるよう、最初の採点でロックされます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新しい審査項目</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>新しい審査基準</translation>
    </message>
    <message>
        <source>Lock rubric</source>
        <translation>審査基準をロック</translation>
    </message>
    <message>
        <source>Lock this rubric? After that only a new version of it can be changed.</source>
        <translation>この審査基準をロックしますか？ロック後は、新しい版でのみ変更できます。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Delete rubric</source>
        <translation>審査基準を削除</translation>
    </message>
    <message>
        <source>Delete “%1” with its criteria?</source>
        <translation>「%1」を審査項目とともに削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低点</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>重み（%）</translation>
    </message>
    <message>
        <source>Minimum mean (0 = none)</source>
        <translation>基準点（平均点、0 = なし）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>採点の要否</translation>
    </message>
    <message>
        <source>Every judge has to score it</source>
        <translation>すべての審査員が採点必須</translation>
    </message>
    <message>
        <source>Guide for judges</source>
        <translation>審査員向けの手引き</translation>
    </message>
    <message>
        <source>What the points mean</source>
        <translation>評点の目安</translation>
    </message>
    <message>
        <source>Default rubric</source>
        <translation>標準の審査基準</translation>
    </message>
    <message>
        <source>Adds the program&apos;s own rubric, marked as a sample, to start from</source>
        <translation>出発点として、プログラム標準の審査基準をサンプルの印付きで追加します</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>ロック…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>A rubric says how proposals are scored: criteria with weights that come to 100, what each point means, and how ties are broken. Start from the default rubric.</source>
        <translation>審査基準では、提案の採点方法を定めます。重みの合計が100になる審査項目、各評点の目安、同点時の審査優先順位です。標準の審査基準から始めてください。</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>How ties are broken</source>
        <translation>同点時の審査優先順位</translation>
    </message>
    <message>
        <source>Name and scale</source>
        <translation>名称と評価尺度</translation>
    </message>
    <message>
        <source>Chosen criterion</source>
        <translation>選択した審査項目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>基準点</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>審査項目を追加</translation>
    </message>
    <message>
        <source>What judges score belongs here, each criterion with its weight.</source>
        <translation>審査員が採点する審査項目を、重みとともにここに登録します。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RuleDialog</name>
    <message>
        <source>Eligibility rule</source>
        <translation>応募資格のルール</translation>
    </message>
    <message>
        <source>New eligibility rule</source>
        <translation>新しい応募資格のルール</translation>
    </message>
    <message>
        <source>A proposal meets the rule when this condition holds.</source>
        <translation>提案がこの条件に当てはまるとき、ルールを満たします。</translation>
    </message>
    <message>
        <source>Reason that a proposal is told when it does not meet the rule</source>
        <translation>ルールを満たさない提案に伝える理由</translation>
    </message>
    <message>
        <source>Who does not meet it is not eligible (otherwise it is only a hint)</source>
        <translation>満たさない場合は要件不適合とする（選択しない場合は参考のみ）</translation>
    </message>
    <message>
        <source>The rule is in use</source>
        <translation>ルールを使用する</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try the rule on the proposals at hand</source>
        <translation>手元の提案でルールを試す</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RuleTrialView</name>
    <message>
        <source>Proposals that the rule was tried on</source>
        <translation>ルールを試した提案</translation>
    </message>
    <message>
        <source>Of the proposals at hand, %1 meet the rule, %2 do not, and of %3 it cannot be said.</source>
        <translation>手元の提案のうち、ルールを満たすものは%1件、満たさないものは%2件、判断できないものは%3件です。</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>満たさない</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>満たす</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>ひな形として保存</translation>
    </message>
    <message>
        <source>Keeps how this event is set up, for new events. Proposals, scores and decisions are never in a template, and of judges only who they are in this file.</source>
        <translation>このイベントの設定を、新しいイベントのために保存します。応募、採点、決定はひな形に含まれません。審査員については、このファイルのだれかということだけが残ります。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存するもの</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoreGridView</name>
    <message>
        <source>This judge is recused from the proposal. Press Delete first to score all the same.</source>
        <translation>この審査員は提案の審査を回避しています。採点するには、先にDeleteキーを押してください。</translation>
    </message>
    <message>
        <source>This file is open to read only.</source>
        <translation>このファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>A confirmed conflict of interest keeps this judge from scoring the proposal.</source>
        <translation>確定した利益相反があるため、この審査員は提案を採点できません。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoreMatrixTable</name>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（審査委員長）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査員</translation>
    </message>
    <message>
        <source>%1: weight %2 %</source>
        <translation>%1：重み%2%</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均点</translation>
    </message>
    <message>
        <source>Locked by a conflict of interest</source>
        <translation>利益相反によりロック</translation>
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
        <translation>審査ラウンドがまだありません。「イベント設定」で審査基準と審査ラウンドを追加すると、ここに採点一覧が表示されます。</translation>
    </message>
    <message>
        <source>No challenge yet. Add challenges in Set-up; each is judged by itself.</source>
        <translation>チャレンジがまだありません。「イベント設定」で追加してください。審査はチャレンジごとに行います。</translation>
    </message>
    <message>
        <source>Nobody sits on the panel of this challenge yet. Add judges to it under Panels.</source>
        <translation>このチャレンジの審査委員会にはまだ審査員がいません。「審査委員会」で追加してください。</translation>
    </message>
    <message>
        <source>No proposal to this challenge can be judged yet.</source>
        <translation>このチャレンジには、審査できる提案がまだありません。</translation>
    </message>
    <message>
        <source>No. %1  %2</source>
        <comment>number and title of a proposal</comment>
        <translation>No. %1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>applicant, place of the proposal among those of the challenge</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Mean so far %1, %2 % scored</source>
        <translation>暫定平均点%1、採点率%2%</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>提案を絞り込む</translation>
    </message>
    <message>
        <source>Scores of the challenge, proposals by judges</source>
        <translation>チャレンジの評点（提案×審査員）</translation>
    </message>
    <message>
        <source>Scores of the proposal, judges by criteria</source>
        <translation>提案の評点（審査員×審査項目）</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>すべての提案</translation>
    </message>
    <message>
        <source>Back to all proposals of the challenge (Escape)</source>
        <translation>チャレンジのすべての提案に戻る（Esc）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous proposal (Page Up)</source>
        <translation>前の提案（Page Up）</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>前の提案</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next proposal (Page Down)</source>
        <translation>次の提案（Page Down）</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>次の提案</translation>
    </message>
    <message>
        <source>Keys: a figure scores and moves on, A abstains, R recuses the judge from the proposal, Delete clears, Page Up and Page Down change the proposal, Escape goes back.</source>
        <translation>キー操作：数字で採点して次へ、Aで棄権、Rで提案の審査回避、Deleteで消去、Page UpとPage Downで提案を切り替え、Escで戻ります。</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>記号の意味</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningFindings</name>
    <message>
        <source>Eligibility rules</source>
        <translation>応募資格のルール</translation>
    </message>
    <message>
        <source>No rules are in use for this event. They are made in Set-up.</source>
        <translation>このイベントで使用中のルールはありません。ルールは「イベント設定」で作成します。</translation>
    </message>
    <message>
        <source>%1 (hint)</source>
        <translation>%1（参考）</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>これまでの判定</translation>
    </message>
    <message>
        <source>Nobody has given one yet.</source>
        <translation>まだ判定はありません。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningMode</name>
    <message>
        <source>All challenges</source>
        <translation>すべてのチャレンジ</translation>
    </message>
    <message>
        <source>%1 screened</source>
        <translation>確認済み%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 wait for a second person</source>
        <translation>2人目の確認待ち%1</translation>
    </message>
    <message>
        <source>screeners differ on %1</source>
        <translation>判定が分かれたもの%1</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>文面を保存するフォルダー</translation>
    </message>
    <message>
        <source>No proposal is incomplete, so there is nobody to write to.</source>
        <translation>書類不備の提案がないため、送る相手はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to “%1”.</source>
        <translation>
            <numerusform>%n通の文面を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped for want of an e-mail address: %1.</source>
        <translation>メールアドレスがないため省略：%1。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back to the list of proposals</source>
        <translation>提案の一覧に戻る</translation>
    </message>
    <message>
        <source>Challenge to screen</source>
        <translation>要件を確認するチャレンジ</translation>
    </message>
    <message>
        <source>Progress of screening</source>
        <translation>要件確認の進み具合</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>文面…</translation>
    </message>
    <message>
        <source>Write letters to applicants who are to be asked again</source>
        <translation>再確認する応募者への文面を書き出す</translation>
    </message>
    <message>
        <source>All proposals here are screened. Escape goes back to the list.</source>
        <translation>ここの提案はすべて確認済みです。Escキーで一覧に戻ります。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>What the rules make of the proposal</source>
        <translation>提案へのルールの適用結果</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningQueue</name>
    <message>
        <source>Yours: %1</source>
        <translation>あなたの判定：%1</translation>
    </message>
    <message>
        <source>Proposals to be screened</source>
        <translation>要件確認待ちの提案</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningVerdictBox</name>
    <message>
        <source>Take as the reason: %1</source>
        <translation>理由として使う：%1</translation>
    </message>
    <message>
        <source>The screeners differ. Choose whose word counts, or give another verdict:</source>
        <translation>判定が分かれています。採用する判定を選ぶか、別の判定を入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose the word of %1: %2</source>
        <translation>%1の判定を採用する：%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Eligible (E)</source>
        <translation>要件適合 (E)</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>要件適合</translation>
    </message>
    <message>
        <source>Not eligible (N)</source>
        <translation>要件不適合 (N)</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>要件不適合</translation>
    </message>
    <message>
        <source>Ask again (A)</source>
        <translation>再確認 (A)</translation>
    </message>
    <message>
        <source>Ask the applicant again</source>
        <translation>応募者に再確認する</translation>
    </message>
    <message>
        <source>Write why, then press Ctrl+Enter. Escape goes back.</source>
        <translation>理由を書いて、Ctrl+Enterキーを押してください。Escキーで戻ります。</translation>
    </message>
    <message>
        <source>A reason is needed unless the proposal is eligible. Ctrl+Enter or Escape leaves this field.</source>
        <translation>要件適合のとき以外は理由が必要です。Ctrl+EnterキーまたはEscキーでこの欄を離れます。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>状態を設定</translation>
    </message>
    <message>
        <source>Set challenge…</source>
        <translation>チャレンジを設定…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Set the status of the selected proposals</source>
        <translation>選択した提案の状態を設定</translation>
    </message>
    <message>
        <source>Set the challenge of the selected proposals</source>
        <translation>選択した提案のチャレンジを設定</translation>
    </message>
    <message>
        <source>Set the tags of the selected proposals</source>
        <translation>選んだ提案のタグを設定</translation>
    </message>
    <message>
        <source>Copy the selected proposals as a table</source>
        <translation>選んだ提案を表としてコピー</translation>
    </message>
    <message>
        <source>Delete the selected proposals</source>
        <translation>選択した提案を削除</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetChallengeDialog</name>
    <message>
        <source>Set challenge</source>
        <translation>チャレンジを設定</translation>
    </message>
    <message numerus="yes">
        <source>Which challenge do %n proposal(s) answer?</source>
        <translation>
            <numerusform>提案%n件の応募先チャレンジを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>チャレンジ未選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetStatusDialog</name>
    <message>
        <source>Set status: %1</source>
        <translation>状態を設定：%1</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n proposal(s) get this status?</source>
        <translation>
            <numerusform>提案%n件をこの状態にする理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A reason is needed. It is kept in the history.</source>
        <translation>理由は必須です。変更履歴に残ります。</translation>
    </message>
    <message>
        <source>The reason is kept in the history. You can leave it empty.</source>
        <translation>理由は変更履歴に残ります。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>状態を設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>PitchDesk %1, with Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>PitchDesk %1、Qt %2使用。GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>イベント設定</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>イベント設定の各部分</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>主催者等</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>応募資格</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>審査ラウンド</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>The event is made. Please look at this: %1</source>
        <translation>イベントを作成しました。次の点を確認してください。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when a check-list is due, and how far it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>応募フォーム</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Further venues</source>
        <translation>その他の会場</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Edit what is selected in a table</source>
        <translation>表で選択中の項目を編集</translation>
    </message>
    <message>
        <source>Leave an editor without changing anything, or close a dialog</source>
        <translation>変更せずに編集を終了、またはダイアログを閉じる</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>選択した行を表としてコピー</translation>
    </message>
</context>
<context>
    <name>pitchdesk::StatusBarProgress</name>
    <message>
        <source>Stop this work</source>
        <translation>この処理を中止</translation>
    </message>
</context>
<context>
    <name>pitchdesk::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>最終バックアップ：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>This file is open for reading; nothing in it can be changed here.</source>
        <translation>このファイルは読み取り専用で開いているため、変更できません。</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message>
        <source>A backup is made each day, and whenever you ask for one.</source>
        <translation>バックアップは毎日、また指示したときに作成されます。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TableView</name>
    <message>
        <source>Fit the widths to the contents</source>
        <translation>列幅を内容に合わせる</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>タグを削除…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Which tags do %n proposal(s) have?</source>
        <translation>
            <numerusform>提案%n件にどのタグを付けますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Space checks a tag, F2 renames it everywhere.</source>
        <translation>スペースキーでタグを選び、F2ですべての提案での名前を変更します。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>タグを設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TechnologyDialog</name>
    <message>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A template keeps how an event was set up, for the next ones. “Save as template…” in the part “Event” makes one.</source>
        <translation>ひな形は、イベントの設定を次のイベントのために残します。「イベント」の「ひな形として保存…」で作れます。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>ひな形の名前の変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>These come with the program: %1.</source>
        <translation>本プログラムに付属：%1。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TieChainEdit</name>
    <message>
        <source>Higher on: %1</source>
        <comment>a criterion</comment>
        <translation>「%1」が高い方</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Order of the tie rules</source>
        <translation>審査優先順位の順序</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Rules that break a tie, tried in this order. Publish them before the call opens.</source>
        <translation>同点のとき、この順に適用するルールです。募集開始前に公表してください。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー（F10）</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>This event is made up, to try the program with</source>
        <translation>このイベントは、プログラムを試すための架空のものです</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
    <message>
        <source>Find a page, a command or a record</source>
        <translation>ページ、コマンド、記録を検索</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TranslationsDialog</name>
    <message>
        <source>Translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translation into</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>Language of the translations</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>Texts of the proposal and their translations</source>
        <translation>提案の原文と翻訳</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the translations</source>
        <translation>翻訳を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The proposal has no text yet.</source>
        <translation>提案にはまだ文章がありません。</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>「%1」の翻訳</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Who translated “%1”</source>
        <translation>「%1」の翻訳者</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>“%1” was translated by a machine</source>
        <translation>「%1」は機械翻訳</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>The translation of “%1” was checked</source>
        <translation>「%1」の翻訳は確認済み</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>確認者：%1</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>翻訳後に原文が変更されています。</translation>
    </message>
    <message>
        <source>Translations that you changed are not saved yet.</source>
        <translation>変更した翻訳はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TrilingualEdit</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field, language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: language</source>
        <comment>field</comment>
        <translation>%1：言語</translation>
    </message>
    <message>
        <source>Not written in this language yet</source>
        <translation>この言語ではまだ入力されていません</translation>
    </message>
</context>
<context>
    <name>pitchdesk::UndoController</name>
    <message>
        <source>“%1” cannot be undone, nor anything before it.</source>
        <translation>次の操作と、それより前の操作は元に戻せません：%1。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::VenuesSection</name>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>新しい会場</translation>
    </message>
    <message>
        <source>Further venues of the event</source>
        <translation>イベントのその他の会場</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>会場を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Where else the event takes place belongs here: a second city, or the studio of a hybrid event. Deadlines are shown in its time zone too.</source>
        <translation>主会場のほかに開催する場所をここに登録します。2つ目の都市や、ハイブリッド開催の配信会場などです。締切はそのタイムゾーンでも表示されます。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ViewNameDialog</name>
    <message>
        <source>Save filter</source>
        <translation>絞り込みを保存</translation>
    </message>
    <message>
        <source>Rename saved view</source>
        <translation>保存したビューの名前を変更</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>このビューの名前は何ですか。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ViewsButton</name>
    <message>
        <source>Save this filter as…</source>
        <translation>この絞り込みに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save this filter in “%1”</source>
        <translation>この絞り込みを「%1」に保存</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>「%1」の名前を変更…</translation>
    </message>
    <message>
        <source>Delete “%1”…</source>
        <translation>「%1」を削除…</translation>
    </message>
    <message>
        <source>Copy the filter as text</source>
        <translation>絞り込みを文字としてコピー</translation>
    </message>
    <message>
        <source>Delete saved view</source>
        <translation>保存したビューを削除</translation>
    </message>
    <message>
        <source>Delete the saved view “%1”? You can undo this.</source>
        <translation>保存したビュー「%1」を削除しますか。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>名前を付けて保存した絞り込み</translation>
    </message>
</context>
<context>
    <name>pitchdesk::WelcomePage</name>
    <message>
        <source>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network. Everything is kept in one file, the workspace.</source>
        <translation>募集から順位の確定まで、ピッチイベントをこのコンピューターだけで、ネットワークなしに運営します。すべてを1つのファイル（ワークスペース）に保存します。</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>サンプルイベントを試す</translation>
    </message>
    <message>
        <source>Makes a workspace with a made-up event: six challenges, 96 proposals and 14 judges</source>
        <translation>架空のイベント（チャレンジ6件、提案96件、審査員14人）を入れたワークスペースを作成</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Makes an empty workspace</source>
        <translation>空のワークスペースを作成</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Opens a workspace of this computer</source>
        <translation>このコンピューターにあるワークスペースを開く</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使ったワークスペース</translation>
    </message>
    <message>
        <source>A .pitchdesk file can also be dropped on this window.</source>
        <translation>.pitchdeskファイルをこのウィンドウにドロップして開くこともできます。</translation>
    </message>
</context>
<context>
    <name>pitchdesk::WithdrawDialog</name>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>The consent stays on record as withdrawn. Without another one the person&apos;s data is due to be erased.</source>
        <translation>同意は撤回済みとして記録に残ります。ほかに同意がなければ、この人の情報は消去の対象になります。</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回した日</translation>
    </message>
</context>
</TS>
