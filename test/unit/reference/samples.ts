import fc from 'fast-check';

/** What the five published seed sheets say of places: the lists of their target area, and the applicant's address. */
export const seedPlaces = [
  { code: 'S10930', region: 'Päijät-Häme', subRegion: 'Lahden', municipality: 'Hartola, Heinola, Sysmä' },
  { code: 'S11825', region: 'Keski-Suomi', subRegion: 'Jyväskylän, Äänekosken', municipality: 'Konnevesi, Laukaa' },
  { code: 'S20015', region: 'Keski-Suomi', subRegion: '', municipality: '' },
  {
    code: 'S20480',
    region: 'Pohjois-Pohjanmaa, Lappi, Kainuu',
    subRegion:
      'Tunturi-Lapin, Torniolaakson, Itä-Lapin, Pohjois-Lapin, Kemi-Tornion, Oulunkaaren, Raahen, Rovaniemen, Oulun, Ylivieskan, Kehys-Kainuun, Haapavesi-Siikalatvan, Kajaanin, Nivala-Haapajärven, Koillismaan',
    municipality:
      'Pello, Rovaniemi, Kolari, Raahe, Muonio, Alavieska, Enontekiö, Ristijärvi, Hailuoto, Sievi, Simo, Oulainen, Tornio, Ii, Ranua, Kärsämäki, Muhos, Lumijoki, Kittilä, Ylivieska, Paltamo, Kalajoki, Posio, Kempele, Reisjärvi, Tyrnävä, Utajärvi, Savukoski, Siikalatva, Oulu, Sodankylä, Pyhäjärvi, Taivalkoski, Siikajoki, Merijärvi, Inari, Pelkosenniemi, Salla, Ylitornio, Suomussalmi, Keminmaa, Puolanka, Tervola, Nivala, Kajaani, Pyhäntä, Kuusamo, Pyhäjoki, Kemijärvi, Liminka, Utsjoki, Pudasjärvi, Haapajärvi, Vaala, Haapavesi, Sotkamo, Kuhmo, Hyrynsalmi, Kemi',
    postal: { code: '90130', place: 'Oulu' },
  },
  {
    code: 'S20884',
    region: 'Etelä-Savo',
    subRegion: 'Mikkelin, Savonlinnan',
    municipality: 'Kangasniemi, Mikkeli, Savonlinna',
    postal: { code: '50100', place: 'Mikkeli' },
  },
] as const;

/** The items of a list as a sheet writes it. */
export const items = (list: string): string[] => (list ? list.split(', ') : []);

/** Any UTF-16 text, half surrogate pairs and all. */
export const anyText = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

/** So many spaces that folding them in other than linear time is felt. */
export const gap = ' '.repeat(30_000);
