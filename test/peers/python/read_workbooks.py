"""Reads every .xlsx with `openpyxl`: real dates and times, no formula, and the sessions of the .csv beside it."""
import csv, datetime, pathlib, sys
import openpyxl

site = pathlib.Path(sys.argv[1])
print("version", openpyxl.__version__, sep="\t")
SHEETS = ["Beratungsstellen", "Zeiten", "Ausnahmen", "Termine", "Hinweise"]
WEEKS = 8


def table_of(path):
    folder = path.with_suffix("") if path.parent.name == "centers" else path.parent
    with open(folder / "sessions.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter=";", strict=True))
    excel = (folder / "sessions.excel.csv").read_bytes()
    if excel.decode("utf-8-sig") != (folder / "sessions.csv").read_bytes().decode() or excel[:3] != b"\xef\xbb\xbf":
        raise ValueError("sessions.excel.csv is not sessions.csv behind a byte order mark")
    first = datetime.date.fromisoformat(rows[0]["date"])
    monday = first - datetime.timedelta(days=first.weekday())
    return monday, rows


def told(rows, until):
    for row in rows:
        date = datetime.date.fromisoformat(row["date"])
        if date < until:
            times = [datetime.time.fromisoformat(row[name]) for name in ("opens_at", "closes_at")]
            yield (date, *times, row["center"], row["status_text"], row["reason_text"] or None)


def read(sheet):
    header, *rows = sheet.iter_rows(values_only=True)
    names = ["Datum", "Beginn", "Ende; danach wird niemand eingelassen", "Kennung des Centers", "Findet es statt?", "Grund"]
    for row in rows:
        date, *rest = (row[header.index(name)] for name in names)
        yield (date.date(), *rest)


files = sorted((site / "v1").rglob("*.xlsx"))
cells = 0
for path in files:
    try:
        book = openpyxl.load_workbook(path)
        if book.sheetnames != SHEETS:
            raise ValueError(f"has the sheets {book.sheetnames}")
        for sheet in book:
            for row in sheet.iter_rows():
                cells += len(row)
                if any(cell.data_type == "f" for cell in row):
                    raise ValueError(f"a formula in {sheet.title}")
        monday, rows = table_of(path)
        expected = list(told(rows, monday + datetime.timedelta(weeks=WEEKS)))
        if list(read(book["Termine"])) != expected or not expected:
            raise ValueError("other sessions than the .csv")
    except Exception as error:
        print("error", path.relative_to(site), f"{type(error).__name__}: {error}", sep="\t")
if cells == 0:
    print("error", "v1", "has no workbooks", sep="\t")
print("figure", f"{len(files)} workbooks, {cells} cells", sep="\t")
