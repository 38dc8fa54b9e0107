"""LibreOffice opens /v1/centers.xlsx and /v1/sessions.excel.csv as an office does, and says what each cell is: `read_libreoffice.py SITE EXPECTED PROGRAM`."""
import collections, datetime, json, pathlib, re, subprocess, sys, tempfile, xml.etree.ElementTree, zoneinfo

site, expected_file, program = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
# Semicolons, double quotes, UTF-8, from the first line on; columns as they come, unquoted dates and times found out.
CSV = "Text - txt - csv (StarCalc):59,34,76,1,,0,false,true"
TIME = re.compile(r"PT(\d\d)H(\d\d)M00S")
SHEETS = ["Beratungsstellen", "Zeiten", "Ausnahmen", "Termine", "Hinweise"]
WORKBOOK = ["Datum", "Beginn", "Ende; danach wird niemand eingelassen", "Kennung des Centers", "Angebot", "Findet es statt?", "Grund"]
COLUMNS = ["date", "opens_at", "closes_at", "center", "service_text", "status_text", "reason_text"]
ROW = "date time time string string string string".split()


def error(what, why):
    print("error", what, why, sep="\t")


def cell(element):
    kind = element.get(OFFICE + "value-type", "empty")
    text = "\n".join("".join(line.itertext()) for line in element)
    return kind, element.get(f"{OFFICE}{kind}-value") or text


def sheets(path, work, *words):
    """Each sheet's rows of (type, value) without empty ones, as LibreOffice writes them into a flat OpenDocument file."""
    profile = (work / "profile").as_uri()
    answer = subprocess.run([program, "--headless", f"-env:UserInstallation={profile}", *words, "--convert-to", "fods", "--outdir", work, path], capture_output=True, text=True, timeout=90)
    made = work / f"{path.stem}.fods"
    if answer.returncode != 0 or not made.exists():
        raise ValueError(f"LibreOffice did not open it: {(answer.stderr or answer.stdout).strip()[-200:]}")
    found = {}
    for table in xml.etree.ElementTree.parse(made).iter(TABLE + "table"):
        rows = []
        for row in table.iter(TABLE + "table-row"):
            cells = [one for each in row if each.tag == TABLE + "table-cell" for one in [cell(each)] * min(int(each.get(TABLE + "number-columns-repeated", 1)), 100)]
            if any(kind != "empty" for kind, _ in cells):
                rows.append(cells)
        found[table.get(TABLE + "name")] = rows
    return found


def sessions(what, rows, names):
    """The columns of these names; a date that is no date, or a time that is text, is an error."""
    header = [value for _, value in rows[0]]
    read = []
    for row in rows[1:]:
        cells = [row[header.index(name)] for name in names]
        for (kind, value), right, name in zip(cells, ROW, names):
            if kind != right and not (kind == "empty" and name == names[-1]):
                error(what, f'"{name}" is {kind}, not {right}: {value}')
                return read
        date, opens, closes, *texts = (value for _, value in cells)
        read.append((date, *(":".join(TIME.fullmatch(time).groups()) for time in (opens, closes)), *texts))
    return read


def utc(date, time):
    local = datetime.datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=zoneinfo.ZoneInfo(directory["timezone"]))
    return local.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


print("version", re.search(r"[\d.]+", subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout)[0], sep="\t")
directory = json.loads((site / "v1/centers.json").read_text(encoding="utf-8"))
with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    book = sheets(site / "v1/centers.xlsx", work)
    [table] = sheets(site / "v1/sessions.excel.csv", work, f"--infilter={CSV}").values()

if list(book) != SHEETS:
    error("centers.xlsx", f"has the sheets {list(book)}")
of_table, of_book = sessions("sessions.excel.csv", table, COLUMNS), sessions("centers.xlsx", book["Termine"], WORKBOOK)

# Umlauts and all: names and streets are those of the directory's JSON, letter by letter.
header, *rows = ([value for _, value in row] for row in book["Beratungsstellen"])
streets = [(row[header.index("Name")], row[header.index("Straße und Hausnummer")]) for row in rows]
right = [(center["name"], center["address"]["address_1"]) for center in directory["centers"]]
if streets != right or not any("ß" in street for _, street in streets):
    error("centers.xlsx", f"has the streets {streets}")

# The workbook's eight weeks are the table's.
first = datetime.date.fromisoformat(of_table[0][0])
until = (first - datetime.timedelta(days=first.weekday()) + datetime.timedelta(weeks=8)).isoformat()
if of_book != [row for row in of_table if row[0] < until] or not of_book:
    error("centers.xlsx", f"has {len(of_book)} sessions, other than the {sum(row[0] < until for row in of_table)} of sessions.excel.csv")

# And the table's sessions that are to take place are those of the walk over days, as calendars have them.
walked = json.loads(pathlib.Path(expected_file).read_text(encoding="utf-8"))
lines = [line.split(" ")[:2] for path in ("/v1/centers.ics", "/v1/centers.phone.ics") for line in walked[path]["sessions"]]
[status] = [at for at, (_, name) in enumerate(table[0]) if name == "status"]
held = [row for row, cells in zip(of_table, table[1:]) if cells[status][1] == "confirmed"]
last = max(row[0] for row in of_table)
shown = collections.Counter((utc(date, opens), utc(date, closes)) for date, opens, closes, *_ in held)
right = collections.Counter((start, end) for start, end in lines if first.isoformat() <= start[:10] <= last)
if shown != right:
    error("sessions.excel.csv", f"has {shown.total()} sessions that take place, the walk over days {right.total()}")
print("figure", f"{len(of_table)} dates in the CSV, {len(of_book)} in the workbook's {len(book)} sheets, {shown.total()} held as by the day walk", sep="\t")
