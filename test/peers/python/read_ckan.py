"""A real CKAN portal harvests the catalogue's forms twice and exports what it has: what an editor sees, and that nothing is doubled."""
import importlib.metadata, json, logging, sys
from ckan_portal import Solr, portal

live, unpacked = sys.argv[1:3]
logging.disable(logging.CRITICAL)

RDF, JSON = "dcat_rdf", "dcat_json"
# The JSON harvester looks for its dataset by identifier in the whole portal, so it comes before there are others of the same.
SOURCES = {"data.json": JSON, "catalog.ttl": RDF, "catalog.jsonld": RDF, "catalog.rdf": RDF}
FORMATS = ["JSON", "CSV", "ICS", "XLSX", "GeoJSON", "JSON-LD", "CSV", "CSV", "ICS", "ICS", "ICS", "JSON", "JSON", "JSON", "JSON", "GeoJSON", "GeoJSON"]
TITLE = "Regionale Support-Center: Standorte und Sprechzeiten"

print("version", " + ".join(f"{name} {importlib.metadata.version(name)}" for name in ("ckan", "ckanext-dcat", "ckanext-harvest")), sep="\t")


def wrong(what, why):
    print("error", what, " ".join(str(why).split())[:300], sep="\t")


def harvest(name, kind, source):
    """One run of the harvester's three stages; the errors that an operator would read."""
    from ckan import plugins
    from ckan.plugins import toolkit
    from ckanext.harvest.interfaces import IHarvester
    from ckanext.harvest.model import HarvestGatherError, HarvestJob, HarvestObject, HarvestObjectError
    from ckan import model

    harvester = next(one for one in plugins.PluginImplementations(IHarvester) if one.info()["name"] == kind)
    job = toolkit.get_action("harvest_job_create")({"ignore_auth": True, "user": "editor"}, {"source_id": source, "run": False})
    job = HarvestJob.get(job["id"])
    for key in harvester.gather_stage(job) or []:
        one = HarvestObject.get(key)
        harvester.fetch_stage(one)
        harvester.import_stage(one)
    job.status = "Finished"
    job.save()
    for error in model.Session.query(HarvestGatherError).filter_by(harvest_job_id=job.id):
        wrong(name, error.message)
    for error in model.Session.query(HarvestObjectError).join(HarvestObject).filter(HarvestObject.harvest_job_id == job.id):
        wrong(name, error.message)
    keys = model.Session.query(HarvestObject.package_id).filter_by(harvest_source_id=source, current=True)
    return sorted({key for (key,) in keys if key})


def seen(key):
    from ckan.plugins import toolkit

    return toolkit.get_action("package_show")({"ignore_auth": True, "use_cache": False}, {"id": key})


def check(name, kind, package):
    """What an editor of the portal sees."""
    files = package["resources"]
    if package["title"] != TITLE:
        wrong(name, f"title {package['title']}")
    if [one["format"] for one in files] != FORMATS:
        wrong(name, f"formats {[one['format'] for one in files]}")
    if [one["name"] for one in files][:3] != ["Verzeichnis als JSON", "Sprechzeiten als Tabelle (CSV)", "Kalender der offenen Sprechstunden"]:
        wrong(name, f"titles {[one['name'] for one in files]}")
    if not all(one["description"] and one["url"].startswith(live) for one in files):
        wrong(name, "a resource without description or address")
    if kind == RDF and (package.get("license_id"), package.get("license_title")) != ("cc-by", "Creative Commons Attribution"):
        wrong(name, f"license {package.get('license_id')!r}")
    if "Duisburg" not in [tag["name"] for tag in package["tags"]]:
        wrong(name, f"tags {[tag['name'] for tag in package['tags']]}")


def main(app):
    from ckan import model
    from ckan.plugins import toolkit

    user = model.User(name="editor", email="editor@example.org", password="only-for-this-run", sysadmin=True)
    model.Session.add(user)
    model.Session.commit()
    organization = toolkit.get_action("organization_create")({"ignore_auth": True, "user": "editor"}, {"name": "portal"})
    packages = []
    for form, kind in SOURCES.items():
        context = {"ignore_auth": True, "user": "editor"}
        source = toolkit.get_action("harvest_source_create")(context, {"name": form.replace(".", "-"), "title": form, "url": f"{live}/{form}", "source_type": kind, "owner_org": organization["id"]})
        first = harvest(form, kind, source["id"])
        before = [seen(key) for key in first]
        second = harvest(form, kind, source["id"])
        if len(first) != 1 or second != first:
            wrong(form, f"{len(first)} datasets, then {len(second)}")
            continue
        after = seen(second[0])
        if len(after["resources"]) != len(before[0]["resources"]):
            wrong(form, "an update doubles resources")
        check(form, kind, after)
        packages.append(after)
    return packages


with portal(unpacked) as app:
    flask = app._wsgi_app
    with flask.test_request_context():
        packages = main(app)
    Solr.finds = True
    client, answers = flask.test_client(), 0
    for path in [*(f"/dataset/{one['name']}.{end}" for one in packages for end in ("ttl", "xml", "jsonld")), "/catalog.ttl", "/catalog.xml", "/catalog.jsonld"]:
        answer = client.get(path)
        answers += 1
        text = answer.get_data(as_text=True)
        if answer.status_code != 200:
            wrong(path, answer.status_code)
        elif packages and TITLE not in json.dumps(text, ensure_ascii=False).replace("\\\\u00", "\\u00"):
            wrong(path, "does not hold the dataset")
print("figure", f"{len(SOURCES)} forms harvested twice, {len(packages)} datasets of {len(FORMATS)} resources, {answers} exports", sep="\t")
