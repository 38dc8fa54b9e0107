/** Where the centers of the synthetic directory stand: German cities with position, two digits of postal code and a weight. */

export interface City {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** First two digits of its postal codes. */
  readonly postal: string;
  /** Inhabitants in ten thousands, about. */
  readonly weight: number;
}

/** id, name, latitude, longitude, postal code's beginning, inhabitants in ten thousands. */
const ROWS = `
berlin|Berlin|52.52|13.405|10|366
hamburg|Hamburg|53.551|9.994|20|185
muenchen|München|48.137|11.576|80|151
koeln|Köln|50.938|6.96|50|108
frankfurt|Frankfurt am Main|50.111|8.682|60|77
stuttgart|Stuttgart|48.776|9.183|70|63
duesseldorf|Düsseldorf|51.227|6.773|40|63
leipzig|Leipzig|51.34|12.375|04|62
dortmund|Dortmund|51.514|7.465|44|59
essen|Essen|51.455|7.012|45|58
bremen|Bremen|53.079|8.801|28|57
dresden|Dresden|51.05|13.737|01|56
hannover|Hannover|52.375|9.732|30|54
nuernberg|Nürnberg|49.452|11.077|90|52
duisburg|Duisburg|51.434|6.762|47|50
bochum|Bochum|51.481|7.216|44|36
wuppertal|Wuppertal|51.256|7.151|42|36
bielefeld|Bielefeld|52.022|8.532|33|33
bonn|Bonn|50.737|7.098|53|34
muenster|Münster|51.961|7.626|48|32
karlsruhe|Karlsruhe|49.007|8.404|76|31
mannheim|Mannheim|49.488|8.467|68|31
augsburg|Augsburg|48.371|10.898|86|30
kiel|Kiel|54.323|10.123|24|25
magdeburg|Magdeburg|52.121|11.628|39|24
freiburg|Freiburg im Breisgau|47.999|7.842|79|23
rostock|Rostock|54.092|12.099|18|21
kassel|Kassel|51.313|9.481|34|20
erfurt|Erfurt|50.985|11.03|99|21
saarbruecken|Saarbrücken|49.24|6.997|66|18
regensburg|Regensburg|49.013|12.102|93|15
wuerzburg|Würzburg|49.791|9.953|97|13
ulm|Ulm|48.401|9.988|89|13
trier|Trier|49.757|6.641|54|11
flensburg|Flensburg|54.794|9.437|24|9
passau|Passau|48.567|13.432|94|5
goerlitz|Görlitz|51.153|14.988|02|6
emden|Emden|53.367|7.206|26|5
`;

export const CITIES: readonly City[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', latitude, longitude, postal = '', weight] = row.split('|');
    return { id, name, latitude: Number(latitude), longitude: Number(longitude), postal, weight: Number(weight) };
  });
