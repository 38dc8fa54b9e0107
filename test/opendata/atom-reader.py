"""Reads an Atom feed from stdin with feedparser, and counts its elements with Python's own XML parser; both as JSON."""
import json
import sys
import xml.etree.ElementTree as ET

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
text = sys.stdin.buffer.read()
feed = feedparser.parse(text, response_headers={"content-type": "application/atom+xml"})


def children(node):
    return [
        {"name": child.tag.replace(ATOM, ""), "text": (child.text or "").strip(), "attributes": dict(child.attrib)}
        for child in node
    ]


root = ET.fromstring(text)
print(
    json.dumps(
        {
            "malformed": bool(feed.bozo),
            "version": feed.version,
            "title": feed.feed.title,
            "license": [link.href for link in feed.feed.links if link.rel == "license"],
            "entries": [
                {
                    "id": entry.id,
                    "link": entry.link,
                    "updated": list(entry.updated_parsed[:6]),
                    "tags": [tag.term for tag in entry.get("tags", [])],
                    "html": entry.content[0].value,
                }
                for entry in feed.entries
            ],
            "root": root.tag,
            "feed": children(root),
            "inside": [children(entry) for entry in root.findall(ATOM + "entry")],
        }
    )
)
