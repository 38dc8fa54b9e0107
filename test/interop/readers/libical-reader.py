"""libical through Evolution Data Server: what GNOME Calendar and Evolution read with. Names of files in, JSON out."""
import datetime, json, sys
import gi

gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, ICalGLib

FROM, UNTIL = sys.argv[1:3]
UTC = ICalGLib.Timezone.get_utc_timezone()

def text(time):
    if time.is_date():
        return f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    if time.get_timezone() is None:
        return "floating " + time.as_ical_string()
    utc = time.convert_to_zone(UTC)
    return datetime.datetime(*utc.get_date(), *utc.get_time()).strftime("%Y-%m-%dT%H:%M:%SZ")

def zones_of(calendar):
    """Only the file's own VTIMEZONEs: a lost one must not be mended by the machine's table."""
    zones, component = {}, calendar.get_first_component(ICalGLib.ComponentKind.VTIMEZONE_COMPONENT)
    while component:
        zone = ICalGLib.Timezone.new()
        zone.set_component(component.clone())
        zones[zone.get_tzid()] = zone
        component = calendar.get_next_component(ICalGLib.ComponentKind.VTIMEZONE_COMPONENT)
    return zones

def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    if calendar is None:
        raise ValueError("not a calendar")
    zones, found = zones_of(calendar), []
    component = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while component:
        def seen(event, start, end, *_):
            found.append({"uid": event.get_uid(), "start": text(start), "end": text(end), "summary": event.get_summary()})
            return True
        ECal.recur_generate_instances_sync(
            component,
            ICalGLib.Time.new_from_string(FROM.replace("-", "") + "T000000Z"),
            ICalGLib.Time.new_from_string(UNTIL.replace("-", "") + "T000000Z"),
            seen,
            None,
            lambda tzid, *_: zones[tzid],
            None,
            UTC,
            None,
        )
        component = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    return found

answers = {}
for path in json.load(sys.stdin):
    try:
        answers[path] = rows(path)
    except Exception as error:
        answers[path] = {"error": f"{type(error).__name__}: {error}"}
json.dump(answers, sys.stdout)
