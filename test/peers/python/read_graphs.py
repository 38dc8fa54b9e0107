"""Reads the catalogue's three forms with `rdflib`: each must be the same graph."""
import pathlib, sys
import rdflib
from rdflib.compare import graph_diff, to_isomorphic

FORMS = {"catalog.ttl": "turtle", "catalog.rdf": "xml", "catalog.jsonld": "json-ld"}

site = pathlib.Path(sys.argv[1])
print("version", rdflib.__version__, sep="\t")
graphs = {name: to_isomorphic(rdflib.Graph().parse(site / name, format=form)) for name, form in FORMS.items()}
first, *others = graphs.items()
for name, graph in others:
    if graph != first[1]:
        _, lacks, more = graph_diff(first[1], graph)
        lines = [*(f"lacks {' '.join(term.n3() for term in triple)}" for triple in lacks), *(f"adds {' '.join(term.n3() for term in triple)}" for triple in more)]
        for line in lines[:5]:
            print("error", f"{name} against {first[0]}", " ".join(line.split()), sep="\t")
if len(first[1]) == 0:
    print("error", first[0], "is empty", sep="\t")
print("figure", f"{len(graphs)} forms of one graph, {len(first[1])} triples", sep="\t")
