"""OWSLib, geopandas and pyogrio's GDAL read the features: by the description, by extents of random doubles, in Germany's coordinates."""
import importlib.metadata, sys
import geopandas, pyogrio
from owslib.ogcapi.features import Features
from places import Places, rows

live = sys.argv[1]
places = Places(live)
named = (f"{name} {importlib.metadata.version(name)}" for name in ("owslib", "geopandas", "pyogrio"))
print("version", " + ".join(named) + f" with GDAL {pyogrio.__gdal_version_string__}", sep="\t")


def frame(table):
    """Of an OAPIF layer or a GeoJSON file."""
    return sorted((key, point.x, point.y) for key, point in zip(table["id"], table.geometry))


for address in (f"{live}/ogc", f"{live}/ogc/"):
    service = Features(address)
    places.expect(f"{address} api()", sorted(service.api()["paths"])[:2], ["/", "/api"])
    places.expect(f"{address} collections", service.feature_collections(), ["centers"])
    places.expect(f"{address} items", rows(service.collection_items("centers")["features"]), places.all)
    for box, right in places.extents():
        places.expect(f"OWSLib {address} in {box}", rows(service.collection_items("centers", bbox=list(box))["features"]), right)
    key = places.all[0][0]
    alone, listed = service.collection_item("centers", key), service.collection_items("centers")["features"]
    places.expect(f"{address} one", alone["properties"], next(one for one in listed if one["id"] == key)["properties"])

items = f"{live}/ogc/collections/centers/items"
for box, right in places.extents():
    west, south, east, north = (repr(one) for one in box)
    places.expect(f"geopandas in {box}", frame(geopandas.read_file(f"{items}?bbox={west},{south},{east},{north}")) if right else [], right)
for box, right in places.extents():
    places.expect(f"GDAL in {box}", frame(pyogrio.read_dataframe(f"OAPIF:{live}/ogc", layer="centers", bbox=box)), right)

# What we say in UTM is what PROJ says.
table = geopandas.read_file(items).to_crs("EPSG:25832")
service = Features(f"{live}/ogc")
utm = "http://www.opengis.net/def/crs/EPSG/0/25832"
said = rows(service.collection_items("centers", crs=utm)["features"])
places.expect("EPSG:25832", [(key, round(x), round(y)) for key, x, y in said], [(key, round(x), round(y)) for key, x, y in frame(table)])
places.figure()
