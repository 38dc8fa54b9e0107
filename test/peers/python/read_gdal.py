"""Debian's GDAL (`ogrinfo`) reads the features with extents of random doubles, as its driver writes them."""
import re, subprocess, sys
from places import Places

live = sys.argv[1]
places = Places(live)
print("version", re.search(r"GDAL ([\d.]+)", subprocess.run(["ogrinfo", "--version"], capture_output=True, text=True, check=True).stdout)[1], sep="\t")


def ogrinfo(address, *words):
    answer = subprocess.run(["ogrinfo", "-ro", "-al", *words, f"OAPIF:{address}"], capture_output=True, text=True, timeout=60)
    if answer.returncode != 0 or "ERROR" in answer.stderr:
        return answer.stderr.strip()[:200]
    keys = re.findall(r"^  id \(String\) = (.+)$", answer.stdout, re.M)
    points = re.findall(r"^  POINT \((\S+) (\S+)\)$", answer.stdout, re.M)
    return sorted((key, float(x), float(y)) for key, (x, y) in zip(keys, points))


for address in (f"{live}/ogc", f"{live}/ogc/"):
    places.expect(address, ogrinfo(address), places.all)
    for box, right in places.extents(10):
        places.expect(f"{address} in {box}", ogrinfo(address, "-spat", *map(repr, box)), right)
    places.expect(f"{address} the world", ogrinfo(address, "-spat", "-200", "-100", "200", "100"), places.all)
places.figure()
