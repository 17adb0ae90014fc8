// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/headerwords.h"
#include "core/workflow/importmapping.h"

#include <algorithm>

namespace pitchdesk {

namespace {

using enum HeaderMatch;

constexpr int field(ImportField which)
{
    return int(which);
}

/// Columns that are never a field, whatever else their header says: they become answers.
constexpr int noField = -1;

/// Within a kind of match: what says more about a column goes before what says less.
const HeaderRule rules[] {
    {noField, Anywhere, 900,
     u"how did you;why;agree;i agree;consent;privacy;terms;同意;規約;個人情報;どのように知り;なぜ;知ったきっかけ;đồng ý;vì sao;tại sao"},

    {field(ImportField::Applicant), Exact, 500,
     u"applicant;startup;startup name;company;company name;company or organisation;organisation;organization;team;team "
     u"name;name of company;name of startup;応募者;応募者名;応募企業;会社名;企業名;法人名;団体名;社名;貴社名;御社名;組織名;"
     u"スタートアップ;スタートアップ名;チーム名;đơn vị nộp hồ sơ;tên công ty;công ty;tên doanh nghiệp;doanh nghiệp;"
     u"tên startup;tên đơn vị;đơn vị;tên tổ chức;ứng viên;tên đội"},
    {field(ImportField::Applicant), Anywhere, 300,
     u"company name;name of your company;name of the company;your company's name;company's name;startup name;name of "
     u"your startup;name of the startup;organisation name;organization name;name of your organisation;name of your "
     u"organization;legal name;name of applicant;name of the applicant;team name;会社名;企業名;法人名;団体名;社名;"
     u"スタートアップ名;応募者名;tên công ty;tên doanh nghiệp;tên startup;tên đơn vị;tên tổ chức;tên pháp lý;"
     u"tên của công ty;đơn vị nộp hồ sơ"},
    {field(ImportField::Applicant), Short, 100,
     u"applicant;startup-stage;company-size-profile-stage;organisation-size;organization-size;応募者;企業-規模;スタートアップ;"
     u"công ty-quy mô;doanh nghiệp-quy mô"},

    {field(ImportField::ApplicantKana), Anywhere, 600,
     u"company+kana;applicant+kana;startup+kana;organisation+kana;organization+kana;会社+フリガナ;会社+カナ;企業名+フリガナ;"
     u"企業名+カナ;社名+フリガナ;社名+カナ;法人名+フリガナ;団体名+フリガナ;応募者+フリガナ;応募者+カナ;スタートアップ+カナ;"
     u"công ty+kana;doanh nghiệp+kana;đơn vị+kana"},
    {field(ImportField::ContactKana), Anywhere, 600,
     u"contact+kana;person+kana;full name+kana;your name+kana;担当者+フリガナ;担当者+カナ;氏名+フリガナ;氏名+カナ;"
     u"名前+フリガナ;名前+カナ;代表者+フリガナ;代表者+カナ;người liên hệ+kana;họ tên+kana;họ và tên+kana"},

    {field(ImportField::Title), Exact, 500,
     u"title;proposal title;title of proposal;title of the proposal;project title;project name;solution name;solution "
     u"title;proposal;タイトル;提案タイトル;提案のタイトル;提案名;件名;プロジェクト名;ソリューション名;tiêu đề;tên đề xuất;"
     u"tiêu đề đề xuất;tên giải pháp;tên dự án;đề xuất"},
    {field(ImportField::Title), Anywhere, 320,
     u"proposal title;title of your proposal;title of the proposal;proposal name;name of your proposal;name of your "
     u"solution;name of the solution;solution name;project title;project name;title of your solution;提案タイトル;"
     u"提案のタイトル;提案名;ソリューション名;プロジェクト名;tiêu đề đề xuất;tên đề xuất;tên giải pháp;tên dự án;"
     u"tiêu đề của đề xuất"},
    {field(ImportField::Title), Short, 100, u"title-job-position-your title;タイトル;tiêu đề"},

    {field(ImportField::Summary), Exact, 500,
     u"summary;abstract;description;overview;proposal summary;executive summary;solution;概要;要約;提案概要;提案の概要;"
     u"提案内容;内容;説明;ソリューション概要;tóm tắt;tóm tắt đề xuất;mô tả;nội dung;nội dung đề xuất;giải pháp;mô tả giải pháp"},
    {field(ImportField::Summary), Anywhere, 310,
     u"summary of;your summary;proposal summary;executive summary;summarise your;summarize your;describe your "
     u"solution;describe your proposal;describe the solution;describe the proposal;description of;outline of;overview "
     u"of;提案概要;提案の概要;提案内容;提案の内容;ソリューションの概要;解決策の概要;tóm tắt;mô tả giải pháp;mô tả đề xuất;"
     u"mô tả ngắn;nội dung đề xuất;giới thiệu giải pháp"},
    {field(ImportField::Summary), Short, 90, u"summary;description;overview;概要;要約;mô tả"},

    {field(ImportField::Challenge), Exact, 500,
     u"challenge;challenge owner;challenge no;challenge number;challenge title;theme;チャレンジ;チャレンジ番号;課題;課題名;"
     u"チャレンジオーナー;応募課題;応募テーマ;テーマ;thách thức;đề bài;bài toán;số hiệu thách thức;"
     u"đơn vị đưa ra thách thức"},
    {field(ImportField::Challenge), Anywhere, 305,
     u"which challenge;challenge owner;challenge you;challenge are you;challenge do you;challenge applied;select "
     u"challenge;select a challenge;choose a challenge;challenge number;応募するチャレンジ;応募する課題;希望するチャレンジ;"
     u"チャレンジオーナー;応募課題;応募テーマ;thách thức nào;đề bài nào;bài toán nào;chọn thách thức;chọn đề bài;"
     u"thách thức mà;thách thức đăng ký"},
    {field(ImportField::Challenge), Short, 90,
     u"challenge-solution-solve-biggest;チャレンジ;課題-解決-社会-今後;thách thức-giải pháp;đề bài;bài toán"},

    {field(ImportField::Country), Exact, 500,
     u"country;country region;country or region;region;nation;nationality;country of origin;home country;国;国・地域;"
     u"国名;所在国;国または地域;本社所在国;本国;国籍;quốc gia;quốc gia/vùng lãnh thổ;quốc gia và vùng lãnh thổ;nước;"
     u"quốc tịch"},
    {field(ImportField::Country), Anywhere, 330,
     u"country;which countries;所在国;国・地域;国または地域;国籍;どの国;quốc gia"},

    {field(ImportField::Fields), Exact, 500,
     u"field;fields;technology field;technology fields;technology;technologies;category;categories;sector;sectors;"
     u"industry;tags;分野;技術分野;事業分野;業種;カテゴリ;カテゴリー;技術;lĩnh vực;lĩnh vực công nghệ;ngành;ngành nghề;"
     u"công nghệ"},
    {field(ImportField::Fields), Anywhere, 300,
     u"technology field;technology fields;field of technology;fields of technology;business field;which field;which "
     u"fields;field of business;industry sector;which sector;技術分野;事業分野;どの分野;lĩnh vực công nghệ;lĩnh vực nào;"
     u"lĩnh vực hoạt động"},
    {field(ImportField::Fields), Short, 90, u"field;fields;sector;sectors;industry;category;分野;業種;lĩnh vực;ngành"},

    {field(ImportField::Stage), Exact, 500,
     u"stage;phase;development stage;business stage;startup stage;段階;開発段階;事業段階;ステージ;フェーズ;giai đoạn;"
     u"giai đoạn phát triển"},
    {field(ImportField::Stage), Anywhere, 320,
     u"development stage;stage of development;business stage;startup stage;current stage;what stage;which stage;stage "
     u"of your;開発段階;事業段階;事業ステージ;事業フェーズ;開発フェーズ;どの段階;giai đoạn phát triển;giai đoạn nào"},
    {field(ImportField::Stage), Short, 90, u"stage;phase;段階;ステージ;フェーズ;giai đoạn"},

    {field(ImportField::Founded), Exact, 500,
     u"founded;founded in;year founded;founding year;established;year of establishment;foundation year;設立;設立年;"
     u"設立年月;設立年月日;創業;創業年;創立年;năm thành lập;thành lập;ngày thành lập"},
    {field(ImportField::Founded), Anywhere, 340,
     u"founded;founding year;year of establishment;year of foundation;date of establishment;company "
     u"established;established in;was established;incorporated in;設立年;設立日;創業年;năm thành lập;ngày thành lập;"
     u"thành lập năm;được thành lập"},
    {field(ImportField::Founded), Short, 90, u"established;foundation;設立;創業;創立;thành lập"},

    {field(ImportField::Website), Exact, 500,
     u"website;web site;web;homepage;home page;url;website url;ウェブサイト;webサイト;ホームページ;サイト;hp;trang web;"
     u"trang chủ"},
    {field(ImportField::Website), Anywhere, 340,
     u"website;web site;homepage;home page;company url;web page;ウェブサイト;webサイト;ホームページ;会社url;企業url;trang web"},
    {field(ImportField::Website), Short, 90,
     u"url-deck-pitch-video-linkedin-facebook-資料-動画-tài liệu;hp-動画;link website"},

    {field(ImportField::Email), Exact, 500,
     u"email;email address;mail;mail address;contact email;メール;メールアドレス;電子メール;eメール;địa chỉ email;"
     u"thư điện tử;hòm thư"},
    {field(ImportField::Email), Anywhere, 350,
     u"email;emails;e mail;mail address;メールアドレス;電子メール;eメール;địa chỉ email;thư điện tử"},

    {field(ImportField::Phone), Exact, 500,
     u"phone;telephone;tel;mobile;phone number;telephone number;電話;電話番号;携帯電話;連絡先電話番号;điện thoại;"
     u"số điện thoại;sđt"},
    {field(ImportField::Phone), Anywhere, 345,
     u"phone;telephone;tel;mobile number;contact number;電話;携帯番号;điện thoại;sđt"},

    {field(ImportField::Contact), Exact, 500,
     u"contact;contact person;contact name;name of contact;representative;person in charge;担当者;担当者名;担当者氏名;"
     u"ご担当者名;ご担当者様名;連絡担当者;代表者;代表者名;người liên hệ;tên người liên hệ;đầu mối liên hệ;người đại diện"},
    {field(ImportField::Contact), Exact, 400,
     u"name;full name;your name;respondent;氏名;お名前;名前;họ và tên;họ tên;tên của bạn"},
    {field(ImportField::Contact), Anywhere, 305,
     u"contact person-title-position-department;contact name;name of contact;name of the contact;name of the person;"
     u"person in charge-title-position-department;name of representative;name of the representative;representative's "
     u"name;担当者名;担当者氏名;担当者の氏名;担当者様のお名前;担当者のお名前;代表者名;代表者氏名;người liên hệ-chức vụ-phòng ban;"
     u"người phụ trách-chức vụ;người đại diện-chức vụ"},
    {field(ImportField::Contact), Short, 90,
     u"contact-title-position-department-how-number-method-preferred;representative-title-position;your full name;"
     u"担当者-役職-部署-所属;代表者-役職;氏名;お名前;họ và tên;họ tên"},

    {field(ImportField::ContactFamily), Exact, 500,
     u"family name;last name;surname;contact family name;contact last name;姓;氏;苗字;担当者姓;担当者（姓）;お名前（姓）;氏名（姓）;"
     u"họ;họ của người liên hệ"},
    {field(ImportField::ContactMiddle), Exact, 500,
     u"middle name;middle names;contact middle name;ミドルネーム;tên đệm;chữ lót;tên lót"},
    {field(ImportField::ContactGiven), Exact, 500,
     u"given name;first name;forename;contact given name;contact first name;名;担当者名（名）;担当者（名）;お名前（名）;氏名（名）;"
     u"tên;tên của người liên hệ"},

    {field(ImportField::Language), Exact, 500,
     u"language;proposal language;language of proposal;language of the proposal;written in;言語;使用言語;提案言語;記載言語;"
     u"提案の言語;ngôn ngữ;ngôn ngữ đề xuất;viết bằng"},
    {field(ImportField::Language), Anywhere, 310,
     u"proposal language;language of the proposal;language of your proposal;language of this proposal;提案の言語;使用言語;"
     u"記載言語;ngôn ngữ của đề xuất;ngôn ngữ đề xuất"},
    {field(ImportField::Language), Short, 80, u"language-programming;言語-プログラミング;ngôn ngữ-lập trình"},

    {field(ImportField::ExternalId), Exact, 500,
     u"id;response id;submission id;entry id;application id;form id;respondent id;response number;application "
     u"no;application number;entry number;reference;reference number;submission number;number on the form;回答ID;"
     u"受付番号;応募番号;受付ID;応募ID;整理番号;エントリー番号;回答番号;フォームの番号;mã hồ sơ;mã số hồ sơ;số hồ sơ;mã phản hồi;"
     u"mã đăng ký;mã đơn"},
    {field(ImportField::ExternalId), Short, 95,
     u"response id;submission id;entry id;application id;application number;受付番号;応募番号;回答ID;mã hồ sơ;mã phản hồi"},

    {field(ImportField::ReceivedAt), Exact, 500,
     u"timestamp;time stamp;submitted at;submitted on;submission date;submission time;submit date;date submitted;"
     u"received at;received on;received;received at utc;completion time;submit time;response time;created at;"
     u"タイムスタンプ;応募日時;応募日;受付日時;受付日;受信日時;送信日時;回答日時;提出日時;提出日;完了時刻;登録日時;受付日時 utc;"
     u"dấu thời gian;thời gian nộp;ngày nộp;thời điểm nộp;thời điểm nhận;thời điểm nhận utc;thời gian gửi;ngày gửi;"
     u"thời gian hoàn thành;ngày nhận"},
    {field(ImportField::ReceivedAt), Short, 95,
     u"timestamp;submitted at;submission date;submission time;received at;completion time;タイムスタンプ;応募日時;受付日時;"
     u"送信日時;回答日時;提出日時;完了時刻;dấu thời gian;thời gian nộp;thời điểm nhận;thời gian hoàn thành"},
};

} // namespace

ImportMapping guessMapping(const TableData &table)
{
    ImportMapping mapping;
    const std::vector<int> columns = guessColumns(table.header, rules, importFieldCount);
    std::vector<bool> isMapped(size_t(table.header.size()), false);
    for (int which = 0; which < importFieldCount; ++which) {
        const int column = columns[size_t(which)];
        if (column < 0)
            continue;
        mapping.columns.insert(importFields().at(which), table.header.at(column));
        isMapped[size_t(column)] = true;
    }
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const bool isEmpty = std::all_of(table.rows.begin(), table.rows.end(), [column](const QStringList &row) {
            return QStringView(row.at(column)).trimmed().isEmpty();
        });
        if (!isMapped[size_t(column)] && !isEmpty)
            mapping.answers.append(table.header.at(column));
    }
    return mapping;
}

} // namespace pitchdesk
