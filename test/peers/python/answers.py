"""The frame of each calendar reader: files below a folder in, lines for judge.ts out; a file that is refused is an answer, too."""
import datetime, importlib.metadata, pathlib, sys

FROM, UNTIL = datetime.date(2020, 1, 1), datetime.date(2033, 1, 1)


def utc(value):
    """A time as judge.ts compares it; what has no zone says so."""
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return "floating " + value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def answer(packages, events, by_name=False):
    """Prints what `events` makes of each text (or of each file's name): (start, end, summary) of every occurrence."""
    print("version", " + ".join(importlib.metadata.version(name) for name in packages), sep="\t")
    site = pathlib.Path(sys.argv[1])
    for path in sorted(site.rglob("*.ics")):
        name = f"/{path.relative_to(site)}"
        try:
            for start, end, summary in events(name if by_name else path.read_bytes().decode()):
                print("event", name, utc(start), utc(end), summary, sep="\t")
        except Exception as error:
            print("error", name, " ".join(f"{type(error).__name__}: {error}".split())[:300], sep="\t")
