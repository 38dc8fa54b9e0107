"""Reads calendars with `ical`, in the way of Home Assistant's remote calendar: compatibility mode, then a timeline in the home's zone."""
import datetime, zoneinfo
from ical.calendar_stream import IcsCalendarStream
from ical.compat import enable_compat_mode
from answers import FROM, UNTIL, answer

HOME = zoneinfo.ZoneInfo("Europe/Berlin")


def instant(day):
    return datetime.datetime.combine(day, datetime.time(), HOME)


def events(text):
    with enable_compat_mode(text) as compatible:
        calendar = IcsCalendarStream.calendar_from_ics(compatible)
    for event in calendar.timeline_tz(HOME).overlapping(instant(FROM), instant(UNTIL)):
        yield event.start, event.end, event.summary


answer(["ical"], events)
