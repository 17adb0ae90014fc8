// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pitchdesk::bench {

/// What is typed to find a title, a company or a person: letter by letter at first, in three languages.
inline constexpr const char *nameQueries[] {
    "s",         "st",      "sta",    "startup 4", "startup 77", "mai",   "nguyen",     "nguyễn văn", "sensor",
    "ケ",        "ケア",    "佐",     "佐藤",      "ﾛﾎﾞｯﾄ",      "robot", "rob",        "energy 12",  "ｆｉｎｔｅｃｈ",
    "bac ninh",  "x",       "zzq",    "contact",   "person 31",  "#77",   "startup-9",  "da nang",    "mirai",
    "agri-tech", "hoa sen", "co ltd", "公司",      "lotus 500",  "qrs",   "77 startup", "m",          "tr"};

/// What is typed to find something in the answers, common, rare and absent.
inline constexpr const char *answerQueries[] {"nong nghiep",
                                              "nông nghiệp",
                                              "ベトナム",
                                              "ﾍﾞﾄﾅﾑ",
                                              "carbon",
                                              "carbon credit",
                                              "the",
                                              "e",
                                              "水",
                                              "水田",
                                              "pilot",
                                              "rice",
                                              "cooperative 7",
                                              "đối tác",
                                              "trên",
                                              "chuỗi cung ứng",
                                              "センサー",
                                              "農家の",
                                              "rarely",
                                              "zebra",
                                              "zzzzz",
                                              "term1234",
                                              "term77",
                                              "quality of life",
                                              "a",
                                              "ng",
                                              "phát triển bền vững",
                                              "サプライチェーン",
                                              "supply chain",
                                              "token",
                                              "x-ray",
                                              "xylophone"};

/// A filter and the same in SQL, over the tables as they are.
struct FilterQuery {
    const char *text;
    const char *sql;
};
inline constexpr FilterQuery filterQueries[] {
    {"country:vn", "o.home_country = 'VN'"},
    {"country:vn,sg stage:pilot", "o.home_country IN ('VN', 'SG') AND p.stage = 'pilot'"},
    {"-status:withdrawn late:no", "p.state <> 'withdrawn' AND p.is_late = 0"},
    {"founded>=2016 founded<2019", "p.founded_year >= 2016 AND p.founded_year < 2019"},
    {"received>=2025-09-10 received<2025-09-20", "p.received_at >= '2025-09-10' AND p.received_at < '2025-09-20'"},
    {"field:agritech",
     "EXISTS (SELECT 1 FROM proposal_field f JOIN term t ON t.id = f.term_id "
     "WHERE f.proposal_id = p.id AND t.code = 'agritech')"},
    {"(country:vn stage:idea) or (country:jp has:email)",
     "(o.home_country = 'VN' AND p.stage = 'idea') OR (o.home_country = 'JP' AND EXISTS "
     "(SELECT 1 FROM person c WHERE c.id = p.contact_id AND c.email <> ''))"},
    {"number>500 -has:challenge", "p.number > 500 AND p.challenge_id IS NULL"},
    {"carbon country:vn",
     "o.home_country = 'VN' AND p.id IN (SELECT record_id FROM search_document "
     "WHERE kind = 'proposal' AND instr(folded, 'carbon'))"},
    {"-(\"rice fields\" or robot) stage:pilot",
     "p.stage = 'pilot' AND p.id NOT IN (SELECT record_id FROM search_document "
     "WHERE kind = 'proposal' AND (instr(folded, 'rice fields') OR instr(folded, 'robot')))"},
};

} // namespace pitchdesk::bench
