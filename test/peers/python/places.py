"""What map programs must find at the live address: the centers with their places, and extents made of random doubles."""
import json, random, urllib.request

random.seed(21)


class Places:
    def __init__(self, live):
        self.live = live
        with urllib.request.urlopen(f"{live}/v1/centers.json") as answer:
            centers = json.load(answer)["centers"]
        self.all = sorted((one["id"], one["position"]["longitude"], one["position"]["latitude"]) for one in centers)
        self.count = 0

    def extents(self, number=20):
        """Boxes around the town with as many decimals as a double has, each with the centers within."""
        for _ in range(number):
            x, y = random.uniform(6.6, 6.9), random.uniform(51.35, 51.55)
            west, south, east, north = x - random.random() / 5, y - random.random() / 5, x + random.random() / 5, y + random.random() / 5
            yield (west, south, east, north), [one for one in self.all if west <= one[1] <= east and south <= one[2] <= north]

    def expect(self, what, found, right):
        self.count += 1
        if found != right:
            print("error", what, f"{found} instead of {right}", sep="\t")

    def figure(self):
        print("figure", f"{self.count} questions, {len(self.all)} places", sep="\t")


def rows(features):
    """Places of GeoJSON features, as Places.all has them."""
    return sorted((one["id"], *one["geometry"]["coordinates"]) for one in features)
