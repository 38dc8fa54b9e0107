"""Reads every .geojson with GDAL through `pyogrio`: the centers of the .json beside it, each at its place."""
import json, pathlib, struct, sys
import pyogrio

site = pathlib.Path(sys.argv[1])
print("version", f"{pyogrio.__version__} with GDAL {pyogrio.__gdal_version_string__}", sep="\t")


def told(path):
    centers = json.loads(path.with_suffix(".json").read_text())["centers"]
    places = [(one["id"], one["name"], one.get("position")) for one in centers]
    return sorted((key, name, *((at["longitude"], at["latitude"]) if at else ())) for key, name, at in places)


def read(path):
    meta, _, shapes, columns = pyogrio.raw.read(path)
    if (meta["crs"], meta["geometry_type"]) != ("EPSG:4326", "Point"):
        raise ValueError(f"not points in EPSG:4326: {meta['geometry_type']} in {meta['crs']}")
    keys, names = (columns[list(meta["fields"]).index(field)] for field in ("id", "name"))
    # Well-known binary of a point: byte order, kind, x and y.
    points = [struct.unpack("<BIdd", shape)[2:] if shape else () for shape in shapes]
    return sorted((key, name, *point) for key, name, point in zip(keys, names, points))


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
