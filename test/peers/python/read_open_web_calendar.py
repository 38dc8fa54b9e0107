"""Asks Open Web Calendar for the events of calendars that it fetches by address, as its pages do."""
import datetime, functools, http.server, pathlib, sys, threading
from open_web_calendar.app import app
from answers import answer


class Server(http.server.SimpleHTTPRequestHandler):
    extensions_map = {".ics": "text/calendar; charset=utf-8"}

    def log_message(self, *_):
        pass


served = functools.partial(Server, directory=sys.argv[1])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), served)
threading.Thread(target=server.serve_forever, daemon=True).start()
reader = app.test_client()


def moment(text):
    value = datetime.datetime.fromisoformat(text)
    return value if "T" in text else value.date()


def events(name):
    query = {
        "url": f"http://127.0.0.1:{server.server_port}{name}",
        "timezone": "Europe/Berlin",
        "from": "2020-01-01",
        "to": "2033-01-01",
    }
    for event in reader.get("/calendar.events.json", query_string=query).get_json():
        if event["type"] == "error":
            raise RuntimeError(event["description"])
        yield moment(event["start_date_iso"]), moment(event["end_date_iso"]), event["text"]


answer(["open-web-calendar"], events, by_name=True)
