"""Reads every .geojson with GDAL through `pyogrio`: as many features, at the same places and with the same names as the JSON says."""
import json, pathlib, struct, sys
import pyogrio

site = pathlib.Path(sys.argv[1])
print("version", f"{pyogrio.__version__} with GDAL {pyogrio.__gdal_version_string__}", sep="\t")


def told(path):
    features = json.loads(path.read_text())["features"]
    return sorted((one["properties"]["name"], *one["geometry"]["coordinates"]) for one in features)


def read(path):
    meta, _, shapes, columns = pyogrio.raw.read(path)
    if meta["crs"] != "EPSG:4326":
        raise ValueError(f"not in EPSG:4326: {meta['crs']}")
    if meta["geometry_type"] != "Point":
        raise ValueError(f"not points: {meta['geometry_type']}")
    names = columns[list(meta["fields"]).index("name")]
    # Well-known binary of a point: byte order, kind, x and y.
    return sorted((name, *struct.unpack("<BIdd", shape)[2:]) for name, shape in zip(names, shapes))


files = sorted((site / "v1").rglob("*.geojson"))
count = 0
for path in files:
    try:
        features = read(path)
        count += len(features)
        if features != told(path):
            raise ValueError(f"{features} instead of {told(path)}")
    except Exception as error:
        print("error", path.relative_to(site), f"{type(error).__name__}: {error}", sep="\t")
if count == 0:
    print("error", "v1", "has no places", sep="\t")
print("figure", f"{len(files)} files, {count} places", sep="\t")
