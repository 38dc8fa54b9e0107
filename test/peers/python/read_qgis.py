"""QGIS reads the features headless, by both spellings of the address: all, by extents of random doubles, up to a day, alone."""
import os, sys
from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsRectangle, QgsVectorLayer
from places import Places

live, prefix = sys.argv[1:3]
QgsApplication.setPrefixPath(f"{prefix}/usr" if os.path.isdir(f"{prefix}/usr/lib/qgis") else "/usr", True)
app = QgsApplication([], False)
app.initQgis()
print("version", Qgis.version(), sep="\t")

places = Places(live)


def read(layer, request=QgsFeatureRequest()):
    points = ((one["id"], one.geometry().asPoint()) for one in layer.getFeatures(request))
    return sorted((key, round(point.x(), 7), round(point.y(), 7)) for key, point in points)


for address in (f"{live}/ogc", f"{live}/ogc/"):
    layer = QgsVectorLayer(f"url='{address}' typename='centers' restrictToRequestBBOX='1'", "centers", "OAPIF")
    if not layer.isValid():
        print("error", address, layer.error().summary() or layer.dataProvider() and layer.dataProvider().error().summary() or "no layer", sep="\t")
        continue
    places.expect(address, read(layer), places.all)
    names = layer.fields().names()
    places.expect(f"{address} fields", [one for one in ("name", "address", "opening_hours", "district") if one not in names], [])
    for box, right in places.extents():
        fresh = QgsVectorLayer(f"url='{address}' typename='centers' restrictToRequestBBOX='1'", "centers", "OAPIF")
        places.expect(f"{address} in {box}", read(fresh, QgsFeatureRequest(QgsRectangle(*box))), right)
    places.expect(f"{address} the world", read(layer, QgsFeatureRequest(QgsRectangle(-200, -100, 200, 100))), places.all)
    key, *_ = places.all[0]
    layer.setSubsetString(f"\"id\" = '{key}'")
    places.expect(f"{address} one by id", read(layer), places.all[:1])
places.figure()
# QGIS ends badly while layers live.
del layer, fresh
app.exitQgis()
