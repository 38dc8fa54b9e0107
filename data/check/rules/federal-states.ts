/** The federal states: ISO 3166-2 -> name, first two digits of the AGS, NUTS 1 code. */
export const FEDERAL_STATES: Readonly<Record<string, readonly [name: string, ags: string, nuts: string]>> = {
  'DE-SH': ['Schleswig-Holstein', '01', 'DEF'],
  'DE-HH': ['Hamburg', '02', 'DE6'],
  'DE-NI': ['Niedersachsen', '03', 'DE9'],
  'DE-HB': ['Bremen', '04', 'DE5'],
  'DE-NW': ['Nordrhein-Westfalen', '05', 'DEA'],
  'DE-HE': ['Hessen', '06', 'DE7'],
  'DE-RP': ['Rheinland-Pfalz', '07', 'DEB'],
  'DE-BW': ['Baden-Württemberg', '08', 'DE1'],
  'DE-BY': ['Bayern', '09', 'DE2'],
  'DE-SL': ['Saarland', '10', 'DEC'],
  'DE-BE': ['Berlin', '11', 'DE3'],
  'DE-BB': ['Brandenburg', '12', 'DE4'],
  'DE-MV': ['Mecklenburg-Vorpommern', '13', 'DE8'],
  'DE-SN': ['Sachsen', '14', 'DED'],
  'DE-ST': ['Sachsen-Anhalt', '15', 'DEE'],
  'DE-TH': ['Thüringen', '16', 'DEG'],
};
