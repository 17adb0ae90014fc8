// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importvalues.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace pitchdesk {

namespace {

/// A value and the words that mean it, parted by ";".
template<typename Value>
struct ValueWords {
    Value value;
    const char16_t *words;
};

template<typename Value, size_t size>
QHash<QString, Value> foldedWords(const ValueWords<Value> (&table)[size])
{
    QHash<QString, Value> words;
    for (const ValueWords<Value> &entry : table) {
        for (const QString &word : QString::fromUtf16(entry.words).split(u';'))
            words.insert(fold(word), entry.value);
    }
    return words;
}

constexpr ValueWords<StartupStage> stageWords[] {
    {StartupStage::NotStated, u"not_stated;not stated;記載なし;không nêu"},
    {StartupStage::Idea, u"idea;concept;アイデア;アイディア;構想;ý tưởng"},
    {StartupStage::Prototype, u"prototype;mvp;試作;試作品;プロトタイプ;nguyên mẫu;mẫu thử"},
    {StartupStage::Pilot,
     u"pilot;poc;proof of concept;trial;beta;実証;実証実験;実証中;パイロット;試験導入;thí điểm;thử nghiệm"},
    {StartupStage::Revenue,
     u"revenue;early revenue;generating revenue;sales;commercial;commercialised;commercialized;on the market;売上あり;"
     u"売上;収益化;収益;販売中;事業化;商用化;có doanh thu;doanh thu;thương mại hóa;đã thương mại hóa"},
    {StartupStage::Growth,
     u"growth;scaling;scale-up;scale up;scaleup;expansion;成長;拡大;スケール;tăng trưởng;mở rộng"},
};

constexpr ValueWords<const char *> languageWords[] {
    {"en", u"en;eng;english;英語;tiếng anh;anh;anh văn"},
    {"ja", u"ja;jp;jpn;japanese;日本語;tiếng nhật;nhật;nhật bản;nihongo"},
    {"vi", u"vi;vn;vie;vietnamese;ベトナム語;tiếng việt;việt;việt nam"},
    {"zh", u"chinese;中国語;中文;tiếng trung;mandarin;tiếng trung quốc"},
    {"ko", u"korean;韓国語;한국어;tiếng hàn"},
    {"th", u"thai;タイ語;tiếng thái;ไทย"},
    {"id", u"indonesian;bahasa indonesia;bahasa;インドネシア語;tiếng indonesia"},
    {"ms", u"malay;bahasa melayu;bahasa malaysia;マレー語;tiếng mã lai"},
    {"fil", u"filipino;tagalog;フィリピン語;タガログ語;tiếng philippines"},
    {"fr", u"french;français;フランス語;tiếng pháp"},
    {"de", u"german;deutsch;ドイツ語;tiếng đức"},
};

constexpr ValueWords<ScoreState> scoreStateWords[] {
    {ScoreState::Missing, u"missing;unscored;not scored;未採点;なし;chưa chấm"},
    {ScoreState::Scored, u"scored;採点済み;採点済;採点;đã chấm"},
    {ScoreState::Abstained, u"abstained;abstain;abstention;棄権;không cho điểm"},
    {ScoreState::Recused,
     u"recused;recuse;recusal;conflict;conflict of interest;審査回避;回避;利益相反;không chấm do xung đột lợi ích;"
     u"xung đột lợi ích"},
};

bool hasWord(const QString &text, const QString &word)
{
    qsizetype at = text.indexOf(word);
    for (; at >= 0; at = text.indexOf(word, at + 1)) {
        const auto isLatin = [&text](qsizetype i) {
            return i >= 0 && i < text.size() && text[i].unicode() < 0x3000 && text[i].isLetterOrNumber();
        };
        const bool isWhole = word[0].unicode() >= 0x3000 || (!isLatin(at - 1) && !isLatin(at + word.size()));
        if (isWhole)
            return true;
    }
    return false;
}

bool isKanaOrHan(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Han;
}

/// Letters that of the languages we meet only Vietnamese has.
bool isVietnamese(char32_t c)
{
    constexpr std::u32string_view letters = U"ăĂđĐơƠưƯĩĨũŨ";
    return (c >= 0x1EA0 && c <= 0x1EF9) || letters.find(c) != std::u32string_view::npos;
}

} // namespace

std::optional<StartupStage> parseStage(const QString &text)
{
    static const QHash<QString, StartupStage> words = foldedWords(stageWords);
    const QString folded = fold(text);
    if (const auto exact = words.constFind(folded); exact != words.cend())
        return *exact;
    std::optional<StartupStage> found;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (!hasWord(folded, it.key()))
            continue;
        if (found && *found != it.value())
            return std::nullopt;
        found = it.value();
    }
    return found;
}

std::optional<QString> parseLanguage(const QString &text)
{
    static const QHash<QString, const char *> words = foldedWords(languageWords);
    if (const char *code = words.value(fold(text)))
        return QString::fromLatin1(code);
    // A tag: "ja-JP" is kept as one of ours, any other as it is.
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (!tag.match(plain).hasMatch())
        return std::nullopt;
    if (const std::optional<Language> own = languageFromCode(plain))
        return languageCode(*own);
    const QString code = plain.left(plain.indexOf(QRegularExpression(QStringLiteral("[-_]|$")))).toLower();
    if (QLocale::codeToLanguage(code) == QLocale::AnyLanguage)
        return std::nullopt;
    return QString(code + plain.mid(code.size()).replace(u'_', u'-'));
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@,;<>()]+@[^\\s@,;<>()]+\\.[^\\s@,;<>().]{2,}$"));
    return text.size() <= 254 && address.match(text).hasMatch();
}

bool saysNothing(const QString &text)
{
    static const QHash<QString, int> words = foldedWords<int>(
        {{1,
          u"n/a;na;n.a.;none;nil;not stated;not applicable;unknown;tbd;なし;無し;記載なし;未定;不明;該当なし;không nêu;không;"
          u"không có;chưa có;không rõ"}});
    constexpr qsizetype longest = 20;
    if (text.size() > longest)
        return false;
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool isOnlyMarks = std::none_of(plain.begin(), plain.end(),
                                          [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return isOnlyMarks || words.contains(fold(plain));
}

std::optional<Language> detectLanguage(const QString &text)
{
    int letters = 0;
    int japanese = 0;
    int vietnamese = 0;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        letters += QChar::isLetter(c) ? 1 : 0;
        japanese += isKanaOrHan(c) ? 1 : 0;
        vietnamese += isVietnamese(c) ? 1 : 0;
    }
    // A company's or a person's name within a text of another language does not decide.
    if (japanese > 0 && japanese * 8 >= letters)
        return Language::Japanese;
    if (vietnamese > 0 && vietnamese * 25 >= letters)
        return Language::Vietnamese;
    return std::nullopt;
}

std::optional<Centipoints> parsePoints(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("^([-+]?)(\\d{1,6})(?:[.,](\\d{1,2})0*)?$"));
    const QRegularExpressionMatch match = decimal.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int points = match.captured(2).toInt() * centipointsPerPoint
        + match.captured(3).leftJustified(2, u'0').toInt();
    return match.captured(1) == u"-" ? -points : points;
}

std::optional<ScoreState> parseScoreState(const QString &text)
{
    static const QHash<QString, ScoreState> words = foldedWords(scoreStateWords);
    const auto found = words.constFind(fold(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> parseNumber(const QString &text, const QStringList &words)
{
    QString rest = fold(text);
    if (text.trimmed().startsWith(u'-'))
        return std::nullopt; // folding drops it
    for (const QString &word : words) {
        if (rest.startsWith(word)) {
            rest = rest.mid(word.size()).trimmed();
            break;
        }
    }
    static const QRegularExpression number(QStringLiteral("^(?:#|no\\.? ?|nr\\.? ?)?(\\d{1,9})$"));
    const QRegularExpressionMatch match = number.match(rest);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace pitchdesk
