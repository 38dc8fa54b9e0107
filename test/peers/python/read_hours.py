"""Evaluates every `opening_hours` of the .geojson of each center with `opening-hours-py`, minute for minute, against the .csv of its sessions."""
import csv, datetime, importlib.metadata, json, pathlib, sys
from opening_hours import OpeningHours, State

site = pathlib.Path(sys.argv[1])
print("version", importlib.metadata.version("opening-hours-py"), sep="\t")
KEYS = {"opening_hours": ("open_consultation", "opening_hours_until"), "opening_hours:phone": ("phone", "opening_hours_phone_until")}
SIGNS = {State.OPEN: "O", State.UNKNOWN: "?"}
# Its calendar knows the holidays of all of Germany, not those of its states.
OF_THE_STATE = {"public_holiday/corpus_christi", "public_holiday/all_saints_day"}
DAY = datetime.timedelta(days=1)


def minute(time):
    return time.hour * 60 + time.minute


def told(rows, service):
    """Signs of the minutes of a day by date, and the dates that cannot be compared."""
    days, unknown = {}, set()
    for row in rows:
        date = datetime.date.fromisoformat(row["date"])
        if row["reason"] in OF_THE_STATE:
            unknown.add(date)
        if row["service"] != service or row["status"] == "cancelled" or row["location"]:
            continue
        begin, end = (minute(datetime.time.fromisoformat(row[name])) for name in ("opens_at", "closes_at"))
        sign = "?" if row["status"] == "tentative" else "O"
        signs = days.setdefault(date, ["."] * 1440)
        signs[begin:end] = [sign] * (end - begin)
    return days, unknown


def read(value, first, last):
    days = {}
    midnight = datetime.time()
    hours = OpeningHours(value, country="DE")
    for begin, end, state, _ in hours.intervals(datetime.datetime.combine(first, midnight), datetime.datetime.combine(last + DAY, midnight)):
        if state not in SIGNS:
            continue
        if begin.date() != end.date():
            raise ValueError(f"{value}: {state} from {begin} to {end}")
        signs = days.setdefault(begin.date(), ["."] * 1440)
        signs[minute(begin) : minute(end)] = [SIGNS[state]] * (minute(end) - minute(begin))
    return days


minutes = values = 0
for path in sorted((site / "v1" / "centers").glob("*.geojson")):
    with open(path.with_suffix("") / "sessions.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";", strict=True))
    properties = json.loads(path.read_text())["features"][0]["properties"]
    for key, (service, until) in KEYS.items():
        try:
            value = properties[key]
            if len(value) > 255:
                raise ValueError(f"{len(value)} characters: {value}")
            dates = [datetime.date.fromisoformat(row["date"]) for row in rows]
            first, last = min(dates), min(max(dates), datetime.date.fromisoformat(properties[until]))
            (ours, unknown), theirs = told(rows, service), read(value, first, last)
            for day in (first + n * DAY for n in range((last - first).days + 1)):
                if day not in unknown and ours.get(day) != theirs.get(day):
                    raise ValueError(f"{key} on {day}: {value}")
                minutes += 1440
            values += 1
        except Exception as error:
            print("error", path.relative_to(site), f"{type(error).__name__}: {error}", sep="\t")
if values == 0:
    print("error", "v1", "has no opening hours", sep="\t")
print("figure", f"{values} values, {minutes} minutes", sep="\t")
