// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/countrycodes.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace pitchdesk {

namespace {

/// ISO 3166-1: alpha-3 with alpha-2 behind it.
constexpr char isoCodes[] =
    "ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI "
    "BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT "
    "BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU "
    "CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET "
    "FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR "
    "GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR "
    "IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB "
    "LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH "
    "MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE "
    "NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL "
    "PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ "
    "SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC "
    "TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY "
    "USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW";

struct CountryNames {
    const char *code;
    const char16_t *names;
};

/// What people write beside the English names that QLocale has: other English names, Japanese, Vietnamese.
constexpr CountryNames countryNames[] {
    {"JP", u"日本;日本国;Nhật Bản;Nhật"},
    {"VN",
     u"Viet Nam;Socialist Republic of Vietnam;SR Vietnam;ベトナム;ヴェトナム;ベトナム社会主義共和国;越南;Việt Nam;CHXHCN Việt Nam"},
    {"SG", u"Republic of Singapore;シンガポール;シンガポール共和国;Xin-ga-po"},
    {"TH", u"Kingdom of Thailand;タイ;タイ王国;Thái Lan"},
    {"ID", u"Republic of Indonesia;インドネシア;インドネシア共和国;In-đô-nê-xi-a"},
    {"MY", u"マレーシア;Ma-lai-xi-a"},
    {"PH", u"Philippines;The Philippines;Republic of the Philippines;フィリピン;フィリピン共和国;Phi-líp-pin"},
    {"KH", u"Kingdom of Cambodia;カンボジア;カンボジア王国;Campuchia;Cam-pu-chia"},
    {"LA", u"Laos;Lao PDR;Lao People's Democratic Republic;ラオス;ラオス人民民主共和国;Lào"},
    {"MM", u"Myanmar;Burma;Myanmar (Burma);ミャンマー;ミャンマー連邦共和国;ビルマ;Mi-an-ma;Miến Điện"},
    {"BN", u"Brunei;Brunei Darussalam;ブルネイ;ブルネイ・ダルサラーム国;Bru-nây"},
    {"TL", u"Timor-Leste;East Timor;東ティモール;ティモール・レステ;Đông Ti-mo"},
    {"CN", u"China;Mainland China;PRC;P.R. China;People's Republic of China;中国;中華人民共和国;Trung Quốc"},
    {"HK", u"Hong Kong;Hong Kong SAR;Hongkong;Hong Kong SAR China;香港;ホンコン;Hồng Kông;Hương Cảng"},
    {"MO", u"Macao;Macau;Macao SAR;Macau SAR;マカオ;澳門;Ma Cao"},
    {"TW", u"Taiwan;Chinese Taipei;台湾;Đài Loan"},
    {"KR", u"South Korea;Korea;Republic of Korea;Korea, Republic of;ROK;韓国;大韓民国;Hàn Quốc"},
    {"KP", u"North Korea;北朝鮮;Triều Tiên"},
    {"MN", u"モンゴル;モンゴル国;Mông Cổ"},
    {"IN", u"Republic of India;インド;Ấn Độ"},
    {"BD", u"バングラデシュ;Băng-la-đét"},
    {"LK", u"スリランカ;Xri Lan-ca"},
    {"NP", u"ネパール;Nê-pan"},
    {"PK", u"パキスタン;Pa-ki-xtan"},
    {"BT", u"ブータン;Bu-tan"},
    {"MV", u"モルディブ;Man-đi-vơ"},
    {"AF", u"アフガニスタン;Áp-ga-ni-xtan"},
    {"KZ", u"カザフスタン;Ca-dắc-xtan"},
    {"UZ", u"ウズベキスタン;U-dơ-bê-ki-xtan"},
    {"KG", u"Kyrgyz Republic;キルギス;Cư-rơ-gư-xtan"},
    {"TJ", u"タジキスタン;Tát-gi-ki-xtan"},
    {"TM", u"トルクメニスタン;Tuốc-mê-ni-xtan"},
    {"AU", u"Commonwealth of Australia;オーストラリア;豪州;Úc;Ô-xtrây-li-a"},
    {"NZ", u"Aotearoa;ニュージーランド;Niu Di-lân"},
    {"PG", u"パプアニューギニア;Pa-pua Niu Ghi-nê"},
    {"FJ", u"フィジー;Phi-gi"},
    {"US", u"USA;U.S.;U.S.A.;United States of America;America;アメリカ;米国;アメリカ合衆国;Hoa Kỳ;Mỹ"},
    {"CA", u"カナダ;Ca-na-đa"},
    {"MX", u"メキシコ;Mê-hi-cô"},
    {"BR", u"ブラジル;Bra-xin"},
    {"AR", u"アルゼンチン;Ác-hen-ti-na"},
    {"CL", u"チリ;Chi-lê"},
    {"CO", u"コロンビア;Cô-lôm-bi-a"},
    {"PE", u"ペルー;Pê-ru"},
    {"VE", u"Venezuela;ベネズエラ;Vê-nê-xu-ê-la"},
    {"BO", u"Bolivia;ボリビア;Bô-li-vi-a"},
    {"EC", u"エクアドル;Ê-cu-a-đo"},
    {"UY", u"ウルグアイ;U-ru-goay"},
    {"PY", u"パラグアイ;Pa-ra-goay"},
    {"CR", u"コスタリカ;Cốt-xta Ri-ca"},
    {"PA", u"パナマ;Pa-na-ma"},
    {"CU", u"キューバ;Cu-ba"},
    {"GT", u"グアテマラ"},
    {"DO", u"ドミニカ共和国;Cộng hòa Đô-mi-ni-ca"},
    {"JM", u"ジャマイカ"},
    {"GB",
     u"UK;U.K.;Great Britain;Britain;England;Scotland;Wales;Northern Ireland;イギリス;英国;Anh;Vương quốc Anh;Anh Quốc"},
    {"IE", u"Republic of Ireland;アイルランド;Ai-len"},
    {"FR", u"フランス;Pháp"},
    {"DE", u"Federal Republic of Germany;ドイツ;Đức"},
    {"CH", u"スイス;Thụy Sĩ;Thụy Sỹ"},
    {"NL", u"Holland;The Netherlands;オランダ;Hà Lan"},
    {"BE", u"ベルギー;Bỉ"},
    {"LU", u"ルクセンブルク;Lúc-xăm-bua"},
    {"ES", u"スペイン;Tây Ban Nha"},
    {"PT", u"ポルトガル;Bồ Đào Nha"},
    {"IT", u"イタリア;Ý;I-ta-li-a"},
    {"AT", u"オーストリア;Áo"},
    {"SE", u"スウェーデン;Thụy Điển"},
    {"NO", u"ノルウェー;Na Uy"},
    {"DK", u"デンマーク;Đan Mạch"},
    {"FI", u"フィンランド;Phần Lan"},
    {"IS", u"アイスランド;Ai-xơ-len"},
    {"EE", u"エストニア;E-xtô-ni-a"},
    {"LV", u"ラトビア;Lát-vi-a"},
    {"LT", u"リトアニア;Lít-va"},
    {"PL", u"ポーランド;Ba Lan"},
    {"CZ", u"Czechia;Czech Republic;チェコ;チェコ共和国;Séc;Cộng hòa Séc"},
    {"SK", u"スロバキア;Xlô-va-ki-a"},
    {"SI", u"スロベニア;Xlô-ven-ni-a"},
    {"HU", u"ハンガリー;Hung-ga-ri"},
    {"RO", u"ルーマニア;Ru-ma-ni"},
    {"BG", u"ブルガリア;Bun-ga-ri"},
    {"GR", u"ギリシャ;Hy Lạp"},
    {"HR", u"クロアチア;Crô-a-ti-a"},
    {"RS", u"セルビア;Xéc-bi-a"},
    {"UA", u"ウクライナ;U-crai-na"},
    {"BY", u"ベラルーシ;Bê-la-rút"},
    {"RU", u"Russia;Russian Federation;ロシア;ロシア連邦;Nga;Liên bang Nga"},
    {"GE", u"ジョージア;Gru-di-a"},
    {"AM", u"アルメニア;Ác-mê-ni-a"},
    {"AZ", u"アゼルバイジャン;A-déc-bai-gian"},
    {"CY", u"キプロス;サイプラス;Síp"},
    {"MT", u"マルタ;Man-ta"},
    {"MC", u"モナコ"},
    {"LI", u"リヒテンシュタイン"},
    {"MD", u"Moldova;モルドバ"},
    {"MK", u"Macedonia;北マケドニア"},
    {"BA", u"Bosnia and Herzegovina;Bosnia;ボスニア・ヘルツェゴビナ"},
    {"TR", u"Turkey;Türkiye;Turkiye;トルコ;Thổ Nhĩ Kỳ"},
    {"IL", u"イスラエル;I-xra-en"},
    {"PS", u"Palestine;パレスチナ;Pa-le-xtin"},
    {"JO", u"ヨルダン;Gioóc-đa-ni"},
    {"LB", u"レバノン;Li-băng"},
    {"SY", u"Syria;シリア;Xy-ri"},
    {"IQ", u"イラク;I-rắc"},
    {"IR", u"Iran;イラン;I-ran"},
    {"AE",
     u"UAE;U.A.E.;United Arab Emirates;Emirates;Dubai;アラブ首長国連邦;ドバイ;Các Tiểu vương quốc Ả Rập Thống nhất;UAE"},
    {"SA", u"KSA;サウジアラビア;Ả Rập Xê Út;Ả-rập Xê-út"},
    {"QA", u"カタール;Ca-ta"},
    {"KW", u"クウェート;Cô-oét"},
    {"BH", u"バーレーン;Ba-ranh"},
    {"OM", u"オマーン;Ô-man"},
    {"YE", u"イエメン;Y-ê-men"},
    {"EG", u"エジプト;Ai Cập"},
    {"MA", u"モロッコ;Ma-rốc"},
    {"TN", u"チュニジア;Tuy-ni-di"},
    {"DZ", u"アルジェリア;An-giê-ri"},
    {"LY", u"リビア;Li-bi"},
    {"KE", u"ケニア;Kê-ni-a"},
    {"NG", u"ナイジェリア;Ni-giê-ri-a"},
    {"GH", u"ガーナ;Ga-na"},
    {"ET", u"エチオピア;Ê-ti-ô-pi-a"},
    {"TZ", u"Tanzania;タンザニア;Tan-da-ni-a"},
    {"UG", u"ウガンダ;U-gan-đa"},
    {"RW", u"ルワンダ;Ru-an-đa"},
    {"ZA", u"Republic of South Africa;南アフリカ;南アフリカ共和国;Nam Phi"},
    {"ZM", u"ザンビア;Dăm-bi-a"},
    {"ZW", u"ジンバブエ;Dim-ba-bu-ê"},
    {"MZ", u"モザンビーク;Mô-dăm-bích"},
    {"MG", u"マダガスカル;Ma-đa-gát-xca"},
    {"MU", u"モーリシャス;Mô-ri-xơ"},
    {"SN", u"セネガル;Xê-nê-gan"},
    {"CI", u"Ivory Coast;Côte d'Ivoire;コートジボワール;Bờ Biển Ngà"},
    {"CM", u"カメルーン;Ca-mơ-run"},
    {"AO", u"アンゴラ;Ăng-gô-la"},
    {"CD", u"DR Congo;Democratic Republic of the Congo;コンゴ民主共和国"},
    {"SD", u"スーダン;Xu-đăng"},
    {"VA", u"Vatican;Holy See;バチカン;Va-ti-căng"},
};

class Countries
{
public:
    Countries()
    {
        for (const QByteArray &codes : QByteArray(isoCodes).split(' ')) {
            const QString code = QString::fromLatin1(codes.mid(3));
            m_codes.insert(code, code);
            m_codes.insert(QString::fromLatin1(codes.left(3)), code);
        }
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            if (m_codes.contains(code))
                m_names.insert(fold(QLocale::territoryToString(territory)), code);
        }
        for (const CountryNames &country : countryNames) {
            const QString names = QString::fromUtf16(country.names);
            for (const QString &name : names.split(u';'))
                m_names.insert(fold(name), QString::fromLatin1(country.code));
        }
    }

    /// Folding makes codes of some names: "Mỹ" is not MY, "Áo" not AO and "Nga" not NGA.
    [[nodiscard]] QString codeOf(const QString &text) const
    {
        const QString code = m_codes.value(text.toUpper());
        if (text.size() == 2 || text == text.toUpper())
            return code.isEmpty() ? m_names.value(fold(text)) : code;
        const QString named = m_names.value(fold(text));
        return named.isEmpty() ? code : named;
    }

private:
    QHash<QString, QString> m_codes; ///< alpha-2 and alpha-3
    QHash<QString, QString> m_names; ///< folded
};

} // namespace

QString countryCode(const QString &text)
{
    static const Countries countries;
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (QString code = countries.codeOf(plain); !code.isEmpty())
        return code;
    // The same name in two languages, with brackets, flags or a full stop around it.
    static const QRegularExpression marks(QStringLiteral("[()\\[\\]/|,、;:]|\\s-\\s"));
    static const QRegularExpression edges(QStringLiteral("^[^\\p{L}]+|[^\\p{L}.]+$|(?<=\\p{L}{2})\\.$"));
    QString found;
    for (QString name : plain.split(marks)) {
        name.remove(edges);
        if (name.isEmpty())
            continue;
        const QString code = countries.codeOf(name);
        if (code.isEmpty() || (!found.isEmpty() && code != found))
            return {};
        found = code;
    }
    return found;
}

} // namespace pitchdesk
