// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/countrynames.h"

#include <array>

namespace pitchdesk {

namespace {

struct CountryName {
    QLatin1StringView code;
    const char *name;
};

constexpr std::array countryNames {
    CountryName {QLatin1StringView("JP"), QT_TRANSLATE_NOOP("Countries", "Japan")},
    CountryName {QLatin1StringView("VN"), QT_TRANSLATE_NOOP("Countries", "Vietnam")},
    CountryName {QLatin1StringView("SG"), QT_TRANSLATE_NOOP("Countries", "Singapore")},
    CountryName {QLatin1StringView("TH"), QT_TRANSLATE_NOOP("Countries", "Thailand")},
    CountryName {QLatin1StringView("ID"), QT_TRANSLATE_NOOP("Countries", "Indonesia")},
    CountryName {QLatin1StringView("MY"), QT_TRANSLATE_NOOP("Countries", "Malaysia")},
    CountryName {QLatin1StringView("PH"), QT_TRANSLATE_NOOP("Countries", "Philippines")},
    CountryName {QLatin1StringView("KH"), QT_TRANSLATE_NOOP("Countries", "Cambodia")},
    CountryName {QLatin1StringView("LA"), QT_TRANSLATE_NOOP("Countries", "Laos")},
    CountryName {QLatin1StringView("MM"), QT_TRANSLATE_NOOP("Countries", "Myanmar")},
    CountryName {QLatin1StringView("BN"), QT_TRANSLATE_NOOP("Countries", "Brunei")},
    CountryName {QLatin1StringView("TL"), QT_TRANSLATE_NOOP("Countries", "Timor-Leste")},
    CountryName {QLatin1StringView("CN"), QT_TRANSLATE_NOOP("Countries", "China")},
    CountryName {QLatin1StringView("HK"), QT_TRANSLATE_NOOP("Countries", "Hong Kong")},
    CountryName {QLatin1StringView("MO"), QT_TRANSLATE_NOOP("Countries", "Macao")},
    CountryName {QLatin1StringView("TW"), QT_TRANSLATE_NOOP("Countries", "Taiwan")},
    CountryName {QLatin1StringView("KR"), QT_TRANSLATE_NOOP("Countries", "South Korea")},
    CountryName {QLatin1StringView("MN"), QT_TRANSLATE_NOOP("Countries", "Mongolia")},
    CountryName {QLatin1StringView("IN"), QT_TRANSLATE_NOOP("Countries", "India")},
    CountryName {QLatin1StringView("BD"), QT_TRANSLATE_NOOP("Countries", "Bangladesh")},
    CountryName {QLatin1StringView("LK"), QT_TRANSLATE_NOOP("Countries", "Sri Lanka")},
    CountryName {QLatin1StringView("NP"), QT_TRANSLATE_NOOP("Countries", "Nepal")},
    CountryName {QLatin1StringView("PK"), QT_TRANSLATE_NOOP("Countries", "Pakistan")},
    CountryName {QLatin1StringView("AU"), QT_TRANSLATE_NOOP("Countries", "Australia")},
    CountryName {QLatin1StringView("NZ"), QT_TRANSLATE_NOOP("Countries", "New Zealand")},
    CountryName {QLatin1StringView("US"), QT_TRANSLATE_NOOP("Countries", "United States")},
    CountryName {QLatin1StringView("CA"), QT_TRANSLATE_NOOP("Countries", "Canada")},
    CountryName {QLatin1StringView("MX"), QT_TRANSLATE_NOOP("Countries", "Mexico")},
    CountryName {QLatin1StringView("BR"), QT_TRANSLATE_NOOP("Countries", "Brazil")},
    CountryName {QLatin1StringView("GB"), QT_TRANSLATE_NOOP("Countries", "United Kingdom")},
    CountryName {QLatin1StringView("IE"), QT_TRANSLATE_NOOP("Countries", "Ireland")},
    CountryName {QLatin1StringView("FR"), QT_TRANSLATE_NOOP("Countries", "France")},
    CountryName {QLatin1StringView("DE"), QT_TRANSLATE_NOOP("Countries", "Germany")},
    CountryName {QLatin1StringView("CH"), QT_TRANSLATE_NOOP("Countries", "Switzerland")},
    CountryName {QLatin1StringView("NL"), QT_TRANSLATE_NOOP("Countries", "Netherlands")},
    CountryName {QLatin1StringView("BE"), QT_TRANSLATE_NOOP("Countries", "Belgium")},
    CountryName {QLatin1StringView("LU"), QT_TRANSLATE_NOOP("Countries", "Luxembourg")},
    CountryName {QLatin1StringView("ES"), QT_TRANSLATE_NOOP("Countries", "Spain")},
    CountryName {QLatin1StringView("PT"), QT_TRANSLATE_NOOP("Countries", "Portugal")},
    CountryName {QLatin1StringView("IT"), QT_TRANSLATE_NOOP("Countries", "Italy")},
    CountryName {QLatin1StringView("AT"), QT_TRANSLATE_NOOP("Countries", "Austria")},
    CountryName {QLatin1StringView("SE"), QT_TRANSLATE_NOOP("Countries", "Sweden")},
    CountryName {QLatin1StringView("NO"), QT_TRANSLATE_NOOP("Countries", "Norway")},
    CountryName {QLatin1StringView("DK"), QT_TRANSLATE_NOOP("Countries", "Denmark")},
    CountryName {QLatin1StringView("FI"), QT_TRANSLATE_NOOP("Countries", "Finland")},
    CountryName {QLatin1StringView("EE"), QT_TRANSLATE_NOOP("Countries", "Estonia")},
    CountryName {QLatin1StringView("PL"), QT_TRANSLATE_NOOP("Countries", "Poland")},
    CountryName {QLatin1StringView("CZ"), QT_TRANSLATE_NOOP("Countries", "Czechia")},
    CountryName {QLatin1StringView("UA"), QT_TRANSLATE_NOOP("Countries", "Ukraine")},
    CountryName {QLatin1StringView("IL"), QT_TRANSLATE_NOOP("Countries", "Israel")},
    CountryName {QLatin1StringView("AE"), QT_TRANSLATE_NOOP("Countries", "United Arab Emirates")},
    CountryName {QLatin1StringView("SA"), QT_TRANSLATE_NOOP("Countries", "Saudi Arabia")},
    CountryName {QLatin1StringView("TR"), QT_TRANSLATE_NOOP("Countries", "Turkey")},
    CountryName {QLatin1StringView("EG"), QT_TRANSLATE_NOOP("Countries", "Egypt")},
    CountryName {QLatin1StringView("KE"), QT_TRANSLATE_NOOP("Countries", "Kenya")},
    CountryName {QLatin1StringView("NG"), QT_TRANSLATE_NOOP("Countries", "Nigeria")},
    CountryName {QLatin1StringView("ZA"), QT_TRANSLATE_NOOP("Countries", "South Africa")},
};

} // namespace

QString countryName(const DocumentLanguage &language, const QString &code)
{
    for (const CountryName &country : countryNames) {
        if (code.compare(country.code, Qt::CaseInsensitive) == 0)
            return language.translate("Countries", country.name);
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace pitchdesk
