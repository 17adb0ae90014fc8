# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes days.csv from the table of public holidays and from swaps.csv; README.md says by which rules.

    python3 makedays.py HOLIDAYS.csv > days.csv
"""
import csv
import datetime
import sys

COUNTRIES = ("JP", "VN", "SG", "TH", "ID", "MY", "PH")
# The last year whose list a government has decided, as far as the table shows it.
LAST_DECIDED = {"JP": 2027, "SG": 2027, "VN": 2026, "TH": 2026, "ID": 2026, "MY": 2026, "PH": 2026}
# Holidays that no law gives a day of the civil calendar: after the last decided year their dates are estimates.
MOVABLE = {
    "JP": ("Equinox",),
    "VN": ("Lunar New Year", "Hung Kings"),
    "SG": ("Chinese New Year", "Eid al-", "Vesak", "Deepavali"),
    "TH": ("Makha", "Visakha", "Asarnha", "Lent", "in lieu", "Bridge"),
    "ID": ("Lunar New Year", "Eid al-", "Isra'", "Islamic", "Prophet", "Vesak", "Silence"),
    "MY": ("Chinese New Year", "Eid al-", "Islamic", "Prophet", "Vesak", "Agong"),
    "PH": ("Chinese New Year", "Eid al-", "Black Saturday"),
}
ONE_OFF = ("Day off (", "Bridge", "Additional", "Polling Day", "Elections")
TO_BE_CONFIRMED = ("Eid al-",)


def kind_of(row):
    if row["name_en"].startswith(ONE_OFF):
        return "day_off"
    is_instead = row["flag"] == "observed/substitute" or "(in lieu)" in row["name_en"] or "(observed)" in row["name_en"]
    return "substitute" if is_instead else "holiday"


def state_of(row, equinoxes):
    country, name = row["country"], row["name_en"]
    date = datetime.date.fromisoformat(row["date"])
    if row["flag"] == "estimated":
        return "estimated"
    if date.year <= LAST_DECIDED[country]:
        is_told_only = date.year == 2027 and any(word in name for word in TO_BE_CONFIRMED)
        return "announced" if is_told_only else "decided"
    if any(word in name for word in MOVABLE[country]):
        return "estimated"
    if country == "JP" and name in ("Substitute Holiday", "National Holiday"):
        return "estimated" if any(abs((date - day).days) <= 2 for day in equinoxes) else "decided"
    if country == "VN" and name.startswith("National Day") and (date.month, date.day) != (9, 2):
        return "estimated"  # the second day, 1 or 3 September, is chosen for each year
    return "decided"


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["country"] in COUNTRIES]
    equinoxes = [datetime.date.fromisoformat(row["date"]) for row in rows if "Equinox" in row["name_en"]]
    days = [(row["country"], row["date"], row["name_local"], row["name_en"], kind_of(row), state_of(row, equinoxes), "")
            for row in rows]
    with open("swaps.csv", encoding="utf-8", newline="") as table:
        days += [tuple(row.values()) for row in csv.DictReader(table)]
    days.sort(key=lambda day: (COUNTRIES.index(day[0]), day[1]))
    assert len({day[:2] for day in days}) == len(days), "a date twice"
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(("country", "date", "name", "name_en", "kind", "state", "source"))
    out.writerows(days)


main()
