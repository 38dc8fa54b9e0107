"""Reads calendars with `icalendar` and expands them with `recurring-ical-events`, strictly: a part that is wrong is an error."""
import icalendar, recurring_ical_events
from answers import FROM, UNTIL, answer


def events(text):
    calendar = icalendar.Calendar.from_ical(text)
    if calendar.errors or any(event.errors for event in calendar.walk()):
        raise ValueError([calendar.errors, *(event.errors for event in calendar.walk())])
    for event in recurring_ical_events.of(calendar, skip_bad_series=False).between(FROM, UNTIL):
        yield event.start, event.end, event["SUMMARY"]


answer(["icalendar", "recurring-ical-events"], events)
