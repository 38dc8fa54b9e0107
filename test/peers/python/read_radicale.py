"""Puts calendars into Radicale and reads back with `caldav` what it made of them: an object for each UID."""
import socket, subprocess, sys, tempfile, time, urllib.request
import caldav, recurring_ical_events
from answers import FROM, UNTIL, answer


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


def started(folder, port):
    flags = ["--hosts", f"127.0.0.1:{port}", "--auth-type", "none", "--storage-filesystem-folder", folder]
    server = subprocess.Popen([sys.executable, "-m", "radicale", "--config", "", *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(240):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/.web/")
            return server
        except OSError:
            time.sleep(0.25)
    raise RuntimeError("Radicale did not start")


def events(text):
    """One collection a file: a client's upload of a whole calendar, then a report of all that is in it."""
    events.count += 1
    url = f"{base}/reader/calendar-{events.count}/"
    uploaded = client.put(url, text, {"Content-Type": "text/calendar; charset=utf-8"})
    if uploaded.status != 201:
        raise RuntimeError(f"the server answered {uploaded.status}")
    for found in client.calendar(url=url).events():
        for event in recurring_ical_events.of(found.icalendar_instance, skip_bad_series=False).between(FROM, UNTIL):
            yield event["DTSTART"].dt, event["DTEND"].dt, str(event["SUMMARY"])


events.count = 0
with tempfile.TemporaryDirectory() as folder:
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    server = started(folder, port)
    try:
        with caldav.DAVClient(base, username="reader", password="") as client:
            # The server makes a folder for a user who logs in.
            client.principal()
            answer(["radicale", "caldav"], events)
    finally:
        server.terminate()
        server.wait()
