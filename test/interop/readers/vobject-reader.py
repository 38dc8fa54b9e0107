"""vobject + dateutil: the pair behind Radicale. vobject parses, dateutil's rruleset expands. Names of files in, JSON out."""
import datetime, json, sys
import vobject

UNTIL = datetime.datetime.fromisoformat(sys.argv[2])

def text(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return "floating " + value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

def occurrences(event):
    start, end = event.dtstart.value, event.dtend.value
    row = lambda at: {"uid": event.uid.value, "start": text(at), "end": text(at + (end - start)), "summary": event.summary.value}
    if not hasattr(event, "rrule"):
        return [row(start)]
    limit = UNTIL.replace(tzinfo=start.tzinfo) if isinstance(start, datetime.datetime) else UNTIL
    found = []
    for at in event.rruleset:
        if at > limit:
            break
        found.append(row(at))
    return found

def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file)
    return [row for event in calendar.vevent_list for row in occurrences(event)]

answers = {}
for path in json.load(sys.stdin):
    try:
        answers[path] = rows(path)
    except Exception as error:
        answers[path] = {"error": f"{type(error).__name__}: {error}"}
json.dump(answers, sys.stdout)
