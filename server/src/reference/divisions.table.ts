/** The regions (maakunnat) as text: one a line, columns named in its second line. Source and licence travel in the text itself. */
export const REGIONS = `# Lähde: Tilastokeskus, luokitukset (Statistics Finland, classifications of areas), CC BY 4.0.
# code|name|genitive|Swedish|last year, when it no longer exists|the region it became part of
01|Uusimaa|Uudenmaan|Nyland||
02|Varsinais-Suomi|Varsinais-Suomen|Egentliga Finland||
04|Satakunta|Satakunnan|||
05|Kanta-Häme|Kanta-Hämeen|Egentliga Tavastland||
06|Pirkanmaa|Pirkanmaan|Birkaland||
07|Päijät-Häme|Päijät-Hämeen|Päijänne-Tavastland||
08|Kymenlaakso|Kymenlaakson|Kymmenedalen||
09|Etelä-Karjala|Etelä-Karjalan|Södra Karelen||
10|Etelä-Savo|Etelä-Savon|Södra Savolax||
11|Pohjois-Savo|Pohjois-Savon|Norra Savolax||
12|Pohjois-Karjala|Pohjois-Karjalan|Norra Karelen||
13|Keski-Suomi|Keski-Suomen|Mellersta Finland||
14|Etelä-Pohjanmaa|Etelä-Pohjanmaan|Södra Österbotten||
15|Pohjanmaa|Pohjanmaan|Österbotten||
16|Keski-Pohjanmaa|Keski-Pohjanmaan|Mellersta Österbotten||
17|Pohjois-Pohjanmaa|Pohjois-Pohjanmaan|Norra Österbotten||
18|Kainuu|Kainuun|Kajanaland||
19|Lappi|Lapin|Lappland||
20|Itä-Uusimaa|Itä-Uudenmaan|Östra Nyland|2010|01
21|Ahvenanmaa|Ahvenanmaan|Åland||`;

/** The sub-regions (seutukunnat) as text, laid out like `REGIONS`. Its region is the first two digits of a sub-region's code. */
export const SUB_REGIONS = `# Lähde: Tilastokeskus, luokitukset (Statistics Finland, classifications of areas), CC BY 4.0.
# code|genitives, as sheets print them, best first|nominatives and names in classifications|Swedish, when another|last year, when it no longer exists
011|Helsingin|Helsinki|Helsingfors|
012|Lohjan|Lohja||2012
013|Tammisaaren|Tammisaari||2012
014|Raaseporin|Raasepori|Raseborg|
015|Porvoon|Porvoo|Borgå|
016|Loviisan|Loviisa|Lovisa|
021|Turunmaan;Åboland-Turunmaan|Turunmaa;Åboland-Turunmaa||
022|Salon|Salo||
023|Turun|Turku|Åbo|
024|Vakka-Suomen|Vakka-Suomi|Nystadsregionen|
025|Loimaan|Loimaa||
041|Rauman|Rauma|Raumo|
043|Porin|Pori|Björneborg|
044|Pohjois-Satakunnan|Pohjois-Satakunta|Norra Satakunta|
051|Hämeenlinnan|Hämeenlinna|Tavastehus|
052|Riihimäen|Riihimäki||
053|Forssan|Forssa||
061|Luoteis-Pirkanmaan|Luoteis-Pirkanmaa|Nordvästra Birkaland|
062|Kaakkois-Pirkanmaan|Kaakkois-Pirkanmaa||2012
063|Etelä-Pirkanmaan|Etelä-Pirkanmaa|Södra Birkaland|
064|Tampereen|Tampere|Tammerfors|
068|Lounais-Pirkanmaan|Lounais-Pirkanmaa|Sydvästra Birkaland|
069|Ylä-Pirkanmaan|Ylä-Pirkanmaa|Övre Birkaland|
071|Lahden|Lahti|Lahtis|
072|Heinolan|Heinola||2012
081|Kouvolan|Kouvola||
082|Kotka-Haminan|Kotka-Hamina|Kotka-Fredrikshamn|
091|Lappeenrannan|Lappeenranta|Villmanstrand|
092|Länsi-Saimaan|Länsi-Saimaa||2012
093|Imatran|Imatra||
101|Mikkelin|Mikkeli|S:t Michel|
102|Juvan|Juva||2012
103|Savonlinnan|Savonlinna|Nyslott|
105|Pieksämäen|Pieksämäki||
111|Ylä-Savon|Ylä-Savo|Norra Savolax|
112|Kuopion|Kuopio||
113|Koillis-Savon|Koillis-Savo|Nordöstra Savolax|
114|Varkauden|Varkaus||
115|Sisä-Savon|Sisä-Savo|Inre Savolax|
122|Joensuun|Joensuu||
124|Keski-Karjalan|Keski-Karjala|Mellersta Karelen|
125|Pielisen Karjalan|Pielisen Karjala||
131|Jyväskylän|Jyväskylä||
132|Joutsan|Joutsa||
133|Keuruun|Keuruu||
134|Jämsän|Jämsä||
135|Äänekosken|Äänekoski||
138|Saarijärvi-Viitasaaren|Saarijärvi-Viitasaari||
141|Suupohjan|Suupohja||
142|Seinäjoen|Seinäjoki||
143|Eteläisten seinänaapurien|Eteläiset seinänaapurit||2012
144|Kuusiokuntien|Kuusiokunnat||
145|Härmänmaan|Härmänmaa||2012
146|Järviseudun|Järviseutu||
151|Kyrönmaan|Kyrönmaa||2020
152|Vaasan|Vaasa|Vasa|
153|Suupohjan rannikkoseudun|Suupohjan rannikkoseutu;Sydösterbotten||
154|Pietarsaaren|Pietarsaari;Jakobstadsregionen||
161|Kaustisen|Kaustinen|Kaustby|
162|Kokkolan|Kokkola|Karleby|
171|Oulun|Oulu|Uleåborg|
173|Oulunkaaren|Oulunkaari||
174|Raahen|Raahe|Brahestad|
175|Haapavesi-Siikalatvan|Haapavesi-Siikalatva||
176|Nivala-Haapajärven|Nivala-Haapajärvi||
177|Ylivieskan|Ylivieska||
178|Koillismaan|Koillismaa||
181|Kehys-Kainuun|Kehys-Kainuu||
182|Kajaanin|Kajaani|Kajana|
191|Rovaniemen|Rovaniemi||
192|Kemi-Tornion|Kemi-Tornio|Kemi-Torneå|
193|Torniolaakson|Torniolaakso|Tornedalen|
194|Itä-Lapin|Itä-Lappi|Östra Lappland|
196|Tunturi-Lapin|Tunturi-Lappi||
197|Pohjois-Lapin|Pohjois-Lappi|Norra Lappland|
201|Porvoon|Porvoo||2012
202|Loviisan|Loviisa||2012
211|Maarianhaminan|Maarianhamina;Mariehamns stad||
212|Ahvenanmaan maaseudun|Ahvenanmaan maaseutu;Ålands landsbygd||
213|Ahvenanmaan saariston|Ahvenanmaan saaristo;Ålands skärgård||`;
