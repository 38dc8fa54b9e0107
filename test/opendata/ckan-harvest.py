"""Harvests a DCAT catalogue the way CKAN does (ckanext-dcat, DCATRDFHarvester: gather and import; then a link checker).

Input: {"source": address, "known": {guid: package}} as JSON. Output: {"log": [...], "known": ..., "outcome": {guid: word},
"links": {resource uri: [status, type]}}. Nothing is guessed from the address: the parser is chosen by Content-Type alone.
"""
import json
import sys
import urllib.error
import urllib.request
import uuid

import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

VCARD = rdflib.Namespace("http://www.w3.org/2006/vcard/ns#")
LARGEST = 50 * 1024 * 1024


def ask(method, address):
    """Status, media type and body; an error's status is a result, too."""
    request = urllib.request.Request(address, method=method, headers={"User-Agent": "ckanext-dcat"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, b""


def download(address, log):
    """HEAD first, for status and size; then GET, whose Content-Type without parameters names the parser."""
    status, headers, _ = ask("HEAD", address)
    log.append(["HEAD", status])
    if status not in (400, 405) and status >= 400:
        raise SystemExit(f"the source answers HEAD with {status}")
    if int(headers.get("Content-Length") or 0) > LARGEST:
        raise SystemExit("the source is too big")
    status, headers, body = ask("GET", address)
    media_type = headers.get("Content-Type", "").split(";", 1)[0]
    log.append(["GET", status, media_type])
    return body, media_type


def one(graph, subject, predicate):
    """A single value as text; more than one would be taken at random, so that is an error here."""
    found = list(graph.objects(subject, predicate))
    if len(found) > 1:
        raise SystemExit(f"{subject} has {len(found)} values of {predicate}")
    return str(found[0]) if found else None


def every(graph, subject, predicate):
    return sorted(str(value) for value in graph.objects(subject, predicate))


def package_of(graph, dataset):
    """A dataset as CKAN stores it."""
    publisher = graph.value(dataset, DCTERMS.publisher)
    contact = graph.value(dataset, DCAT.contactPoint)
    spatial = graph.value(dataset, DCTERMS.spatial)
    temporal = graph.value(dataset, DCTERMS.temporal)
    return {
        "title": one(graph, dataset, DCTERMS.title),
        "notes": one(graph, dataset, DCTERMS.description),
        "url": one(graph, dataset, DCAT.landingPage),
        "version": one(graph, dataset, rdflib.URIRef(DCAT + "version")),
        "tags": every(graph, dataset, DCAT.keyword),
        "extras": {
            "uri": str(dataset),
            "identifier": one(graph, dataset, DCTERMS.identifier),
            "issued": one(graph, dataset, DCTERMS.issued),
            "modified": one(graph, dataset, DCTERMS.modified),
            "frequency": one(graph, dataset, DCTERMS.accrualPeriodicity),
            "access_rights": one(graph, dataset, DCTERMS.accessRights),
            "language": every(graph, dataset, DCTERMS.language),
            "theme": every(graph, dataset, DCAT.theme),
            "publisher_uri": str(publisher),
            "publisher_name": one(graph, publisher, FOAF.name),
            "contact_name": one(graph, contact, VCARD.fn),
            "spatial_uri": str(spatial),
            "spatial": one(graph, spatial, DCAT.bbox),
            "temporal_start": one(graph, temporal, DCAT.startDate),
            "temporal_end": one(graph, temporal, DCAT.endDate),
        },
        "resources": [
            resource_of(graph, distribution)
            for distribution in sorted(graph.objects(dataset, DCAT.distribution))
        ],
    }


def resource_of(graph, distribution):
    download, access = (one(graph, distribution, name) for name in (DCAT.downloadURL, DCAT.accessURL))
    return {
        "uri": str(distribution),
        "name": one(graph, distribution, DCTERMS.title),
        "description": one(graph, distribution, DCTERMS.description),
        "url": download or access,
        "access_url": access,
        "download_url": download,
        "format": one(graph, distribution, DCTERMS["format"]),
        "mimetype": one(graph, distribution, DCAT.mediaType),
        "license": one(graph, distribution, DCTERMS.license),
        "modified": one(graph, distribution, DCTERMS.modified),
    }


def merged(package, before):
    """A known dataset keeps its id, and each of its resources keeps the id of the resource with the same uri."""
    ids = {one["uri"]: one["id"] for one in before["resources"]} if before else {}
    resources = [{**one, "id": ids.get(one["uri"]) or str(uuid.uuid4())} for one in package["resources"]]
    return {**package, "id": before["id"] if before else str(uuid.uuid4()), "resources": resources}


def main():
    given = json.load(sys.stdin)
    log, outcome, links = [], {}, {}
    body, media_type = download(given["source"], log)
    graph = rdflib.Graph()
    graph.parse(data=body, format=media_type)
    known = {}
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        package = package_of(graph, dataset)
        guid = package["extras"]["uri"] or package["extras"]["identifier"]
        before = given["known"].get(guid)
        known[guid] = merged(package, before)
        outcome[guid] = "created" if before is None else "unchanged" if before == known[guid] else "updated"
    for gone in given["known"].keys() - known.keys():
        outcome[gone] = "deleted"
    for package in known.values():
        for resource in package["resources"]:
            status, headers, _ = ask("HEAD", resource["url"])
            links[resource["uri"]] = [status, headers.get("Content-Type", "").split(";", 1)[0]]
    json.dump({"log": log, "known": known, "outcome": outcome, "links": links}, sys.stdout)


main()
