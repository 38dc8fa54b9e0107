"""icalendar + recurring-ical-events: what Home Assistant and many Python tools read with. Names of files in, JSON out."""
import datetime, json, sys
import icalendar, recurring_ical_events

FROM, UNTIL = (datetime.date.fromisoformat(day) for day in sys.argv[1:3])

def text(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return "floating " + value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

def rows(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return [
        {"uid": str(event["UID"]), "start": text(event["DTSTART"].dt), "end": text(event["DTEND"].dt), "summary": str(event["SUMMARY"])}
        for event in recurring_ical_events.of(calendar).between(FROM, UNTIL)
    ]

answers = {}
for path in json.load(sys.stdin):
    try:
        answers[path] = rows(path)
    except Exception as error:
        answers[path] = {"error": f"{type(error).__name__}: {error}"}
json.dump(answers, sys.stdout)
