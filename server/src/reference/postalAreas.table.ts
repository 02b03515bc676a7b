/**
 * The street-delivery postal areas as text: one a line, columns named in its second line. PO-box and organisation
 * codes are not in it. Source and licence travel in the text itself.
 */
export const POSTAL_AREAS = `# Lähde: Tilastokeskus, Paavo, Postinumero-kunta-avain 2025 (Statistics Finland, postal areas by municipality 2025), CC BY 4.0.
# postal code|municipality|name
00100|091|Helsinki keskusta - Etu-Töölö
00120|091|Punavuori - Bulevardi
00130|091|Kaartinkaupunki
00140|091|Kaivopuisto - Ullanlinna
00150|091|Punavuori - Eira - Hernesaari
00160|091|Katajanokka
00170|091|Kruununhaka
00180|091|Kamppi - Ruoholahti
00190|091|Suomenlinna
00200|091|Pohjois-Lauttasaari
00210|091|Vattuniemi
00220|091|Jätkäsaari
00230|091|Helsinki postikeskus
00240|091|Länsi-Pasila
00250|091|Taka-Töölö
00260|091|Keski-Töölö
00270|091|Pohjois-Meilahti
00280|091|Ruskeasuo
00290|091|Meilahden sairaala-alue
00300|091|Pikku Huopalahti
00310|091|Kivihaka
00320|091|Etelä-Haaga
00330|091|Munkkiniemi
00340|091|Kuusisaari - Lehtisaari
00350|091|Munkkivuori - Niemenmäki
00360|091|Pajamäki
00370|091|Reimarla
00380|091|Pitäjänmäen yritysalue
00390|091|Konala
00400|091|Pohjois-Haaga
00410|091|Malminkartano
00420|091|Kannelmäki
00430|091|Maununneva - Kuninkaantammi
00440|091|Lassila
00500|091|Sörnäinen - Harju
00510|091|Alppila - Vallila
00520|091|Itä- ja Keski-Pasila
00530|091|Kallio
00540|091|Kalasatama - Sompasaari
00550|091|Vallila - Hermanni
00560|091|Toukola - Kumpula - Vanhakaupunki
00570|091|Kulosaari
00580|091|Kalasatama - Kyläsaari
00590|091|Kruunuvuorenranta
00600|091|Koskela
00610|091|Käpylä
00620|091|Metsälä - Etelä-Oulunkylä
00630|091|Maunula
00640|091|Oulunkylä - Patola
00650|091|Veräjämäki
00660|091|Länsi-Pakila
00670|091|Paloheinä
00680|091|Itä-Pakila
00690|091|Torpparinmäki
00700|091|Malmi
00710|091|Pihlajamäki - Viikinmäki
00720|091|Pukinmäki
00730|091|Tapanila
00740|091|Siltamäki
00750|091|Tapulikaupunki
00760|091|Puistola - Heikinlaakso
00770|091|Jakomäki - Alppikylä
00780|091|Tapaninvainio
00790|091|Viikki
00800|091|Länsi-Herttoniemi
00810|091|Herttoniemenranta
00820|091|Roihuvuori
00830|091|Tammisalo
00840|091|Yliskylä
00850|091|Jollas
00860|091|Santahamina
00870|091|Gunillanmäki - Hevossalmi
00880|091|Keski-Herttoniemi - Roihupelto
00890|091|Östersundom
00900|091|Puotinharju
00910|091|Puotila
00920|091|Myllypuro
00930|091|Itäkeskus - Marjaniemi
00940|091|Kontula - Vesala - Kivikko
00950|091|Vartioharju
00960|091|Pohjois-Vuosaari
00970|091|Mellunmäki
00980|091|Etelä-Vuosaari
00990|091|Aurinkolahti
01120|753|Västerskog
01150|753|Söderkulla
01180|753|Kalkkiranta
01190|753|Box
01200|092|Hakunila
01230|092|Vaarala
01260|092|Itä-Hakkila
01280|092|Länsimäki
01300|092|Tikkurila
01340|092|Leinelä
01350|092|Hiekkaharju
01360|092|Koivukylä-Havukoski
01370|092|Jokiniemi
01380|092|Kuusikko-Hakkila
01390|092|Ruskeasanta-Ilola
01400|092|Rekola
01420|092|Päiväkumpu
01450|092|Korso
01480|092|Mikkola
01490|092|Nikinmäki
01510|092|Kirkonkylä-Veromäki
01520|092|Tammisto
01530|092|Veromiehenkylä
01600|092|Myyrmäki
01610|092|Kaivoksela
01620|092|Martinlaakso
01630|092|Hämeenkylä
01640|092|Hämevaara
01650|092|Vapaala
01660|092|Varisto
01670|092|Vantaanlaakso
01680|092|Askisto
01690|092|Ylästö
01700|092|Kivistö
01710|092|Pähkinärinne
01720|092|Petikko
01730|092|Vantaanpuisto
01740|092|Tuupakan teollisuusalue
01750|092|Keimola
01760|092|Seutula
01770|092|Martinlaakson teollisuusalue
01800|543|Klaukkala Keskus
01810|543|Luhtajoki
01820|543|Haikala
01830|543|Lepsämä
01840|543|Klaukkala
01860|543|Perttula
01900|543|Nurmijärvi Keskus
01940|543|Palojoki
02100|049|Tapiola
02110|049|Otsolahti
02120|049|Länsikorkee-Suvikumpu
02130|049|Pohjois-Tapiola
02140|049|Laajalahti
02150|049|Otaniemi
02160|049|Westend
02170|049|Haukilahti
02180|049|Mankkaa
02200|049|Niittykumpu
02210|049|Olari
02230|049|Matinkylä
02240|049|Friisilä
02250|049|Henttaa
02260|049|Kaitaa
02270|049|Finnoo-Eestinmalmi
02280|049|Malminmäki-Eestinlaakso
02290|049|Puolarmetsän sairaala
02300|049|Nöykkiönpuro
02320|049|Espoonlahti
02330|049|Saunalahti-Kattilalaakso
02340|049|Latokaski
02360|049|Soukka
02380|049|Suvisaaristo
02390|257|Sarvvik
02400|257|Kirkkonummi Keskus
02410|257|Gesterby
02420|257|Jorvas
02430|257|Masala
02440|257|Luoma
02450|257|Sundsberg
02460|257|Kantvik
02470|257|Upinniemi
02480|257|Porkkala
02490|755|Pikkala
02510|257|Oitmäki
02520|257|Lapinkylä
02540|257|Kylmälä
02550|257|Evitskog
02570|755|Siuntio Kirkonkylä
02580|755|Siuntio Asemanseutu
02590|755|Lappers
02600|049|Etelä-Leppävaara
02610|049|Kilo
02620|049|Karakallio
02630|049|Nihtisilta
02650|049|Pohjois-Leppävaara
02660|049|Lintuvaara
02680|049|Uusmäki
02700|235|Kauniainen
02710|049|Viherlaakso
02720|049|Lähderanta
02730|049|Jupperi
02740|049|Bemböle-Pakankylä
02750|049|Sepänkylä-Kuurinniitty
02760|049|Tuomarila-Suvela
02770|049|Espoon Keskus
02780|049|Kauklahti
02810|049|Gumböle-Karhusuo
02820|049|Nupuri-Nuuksio
02860|049|Siikajärvi
02880|257|Veikkola
02920|049|Niipperi
02940|049|Lippajärvi-Järvenperä
02970|049|Kalajärvi
02980|049|Lakisto
03100|927|Nummela
03150|927|Huhmari
03220|927|Tervalampi
03250|927|Ojakkala
03300|927|Otalampi
03320|927|Selki
03400|927|Vihti Kirkonkylä
03430|927|Jokikunta
03600|224|Karkkila Keskus
03620|224|Polari
03710|224|Uusitalo
03790|927|Vihtijärvi
03810|444|Ikkala
03850|444|Pusula
03870|444|Hyönölä
04130|753|Sipoo
04150|753|Martinkylä
04170|753|Paippinen
04200|245|Kerava Keskus
04220|245|Ahjo-Kaskela
04230|245|Pihkaniitty
04240|753|Talma
04250|245|Alikerava
04260|245|Savio
04300|858|Hyrylä
04310|858|Tuusula Kirkonkylä
04320|858|Riihikallio
04330|858|Lahela
04340|858|Mattila
04350|858|Nahkela
04360|858|Ruotsinkylä-Kiilinmäki
04370|858|Rusutjärvi
04380|858|Tuomala
04390|858|Jäniksenlinna
04400|186|Loutti
04410|186|Järvenpää Keskus
04420|186|Kyrölä
04430|186|Kinnari-Mikonkorpi
04440|186|Jamppa
04460|186|Nummenkylä
04480|186|Haarajoki
04500|858|Kellokoski
04530|505|Ohkola
04600|505|Mäntsälä Keskus
04620|505|Kaunismäki
04630|505|Sääksjärvi
04660|505|Numminen
04680|505|Hirvihaara
04740|505|Sälinkää
04770|505|Sahakylä
04820|505|Kaukalampi
04840|505|Hautjärvi
04920|505|Saarentaus
04940|505|Levanto
05100|543|Röykkä
05200|543|Rajamäki
05250|543|Kiljava
05400|858|Jokela
05430|858|Nuppulinna
05440|106|Hyvinkää
05450|543|Nukari
05460|106|Hakalanmäki-Hakala
05470|106|Palopuro
05510|106|Päivärinta
05620|106|Noppo
05720|106|Kytäjä
05800|106|Hyvinkää Keskus
05810|106|Martti
05820|106|Mustamännistö
05830|106|Kirjavatolppa-Kruununpuisto
05840|106|Hyvinkäänkylä-Vehkoja
05850|106|Hyvinkää, sairaala-alue
05860|106|Talvisilta
05880|106|Paavola-Vaivero
05900|106|Vieremä
05950|106|Ridasjärvi
06100|638|Porvoo Keskus
06150|638|Kevätkumpu
06200|638|Porvoo itäinen
06400|638|Gammelbacka
06450|638|Eestinmäki-Ernestas
06500|638|Saksala-Suomenkylä
06530|638|Kerkkoo
06650|638|Hamari
06750|638|Tolkkinen
06830|638|Kulloonkylä
06850|638|Kulloo
06880|753|Kärrby
06950|638|Emäsalo
07110|638|Hinthaara
07130|638|Anttila
07150|611|Laukkoski
07170|611|Keski-Pornainen
07190|611|Halkia
07220|638|Kaarenkylä
07230|018|Monninkylä
07280|638|Ilola
07310|638|Sannainen
07320|638|Jakari-Sannäs
07350|638|Gäddrag
07360|638|Tirmo
07370|638|Pellinki
07390|638|Suurpellinki
07410|638|Kråkö
07450|638|Voolahti
07500|018|Askola Kirkonkylä
07510|018|Vakkola
07530|018|Onkimaa
07550|616|Torpinkylä
07560|616|Pukkila Keskus
07565|616|Kantele
07580|018|Tiilää
07590|018|Huuvari-Tiilää
07600|504|Myrskylä Keskus
07680|018|Juornaankylä
07690|504|Kankkila
07700|434|Koskenkylän saha-alue
07720|434|Malmgård
07740|434|Gammelby
07750|434|Isnäs
07780|434|Härkäpää
07800|407|Lapinjärvi Keskus
07810|407|Ingermaninkylä
07820|407|Porlammi
07830|407|Pukaro
07840|407|Lindkoski
07850|407|Heikinkylä
07870|434|Skinnarby
07880|434|Liljendal Keskus
07890|434|Mickelspiltom
07900|434|Loviisa Keskus
07910|434|Valko
07920|434|Etelä-Harju
07930|434|Pernaja Kirkonkylä
07940|434|Määrlahti
07945|434|Kuggom
07955|434|Tesjoki
07960|434|Ahvenkoski
07970|434|Ruotsinpyhtää Keskus
07980|434|Kuninkaankylä
07990|434|Ruotsinkylä-Koskisto
08100|444|Lohja Keskus
08150|444|Keskilohja
08200|444|Ojamo
08350|444|Routio
08360|444|Kisakallio
08450|444|Hormajärvi
08480|444|Karstu
08500|444|Ventelä-Millola
08680|444|Muijala
08700|444|Virkkala
08800|444|Kirkniemi
09120|444|Karjalohja
09220|444|Sammatti
09430|444|Saukkola
09520|444|Millola
09630|444|Koisjärvi
09810|444|Nummi-Oinola
09930|444|Leppäkorpi
10120|149|Tähtelä
10140|149|Päivölä
10160|149|Degerby
10210|149|Inkoo Keskus
10230|149|Inkoo Asemanseutu
10250|149|Fagervik
10270|149|Barösund
10300|710|Karjaa Keskus
10320|710|Bäljars
10330|710|Pinjainen
10350|710|Meltolan sairaala-alue
10360|710|Mustio
10380|710|Kaunislahti
10410|710|Åminnefors
10420|710|Pohjankuru
10440|710|Bollsta
10470|710|Fiskari
10480|710|Antskog
10520|710|Tenhola Kirkonkylä
10570|710|Bromarv
10600|710|Tammisaari Keskus
10620|710|Tammisaari
10640|710|Dragsvik
10650|710|Flyet
10660|710|Trollböle
10680|710|Skogby
10710|710|Snappertuna
10820|078|Lappohja
10900|078|Hanko Keskus
10940|078|Hangonkylä
10960|078|Hanko Pohjoinen
11100|694|Riihimäki Keskus
11120|694|Pohjois-Riihimäki
11130|694|Peltosaari-Patastenmäki
11310|694|Taka-Kasarmi
11710|694|Herajoki
11910|694|Lasi-Kumela
12100|086|Oitti
12130|086|Mommila
12170|086|Hietoinen
12210|086|Hausjärvi kk
12240|086|Hikiä
12310|086|Ryttylä
12350|086|Turkhauta
12380|165|Leppäkoski
12400|165|Tervakoski
12450|165|Vähikkälä
12520|433|Kormu
12540|433|Launonen
12600|433|Läyliäinen
12630|433|Sajaniemi
12640|433|Joentaka
12700|433|Loppi kk
12750|433|Pilpala
12820|433|Räyskälä
12920|433|Topeno
12950|433|Vojakkala-Eerolankulma
13100|109|Hämeenlinna Keskus
13110|109|Kantola
13130|109|Kauriala
13200|109|Keinusaari
13210|109|Hätilä
13220|109|Sairio
13250|109|Katuma
13270|109|Ruununmylly
13300|109|Käikälä
13330|165|Harviala
13430|109|Hattelmala
13500|109|Jukola
13530|109|Hämeenlinna sairaala-alue
13600|109|Ojoinen
13700|082|Parolannummi
13720|082|Parola
13800|082|Katinala
13880|082|Rahkoila
13900|082|Pekola
14140|165|Jokimaa
14200|165|Turenki
14240|165|Väli-Janakkala
14300|109|Renko kk
14430|082|Vuohiniemi
14450|109|Rimmilä
14500|109|Iittala
14530|082|Leteensuo
14610|082|Lepaa
14620|082|Tyrväntö
14680|109|Alvettula
14690|109|Torvoila
14700|109|Hauho kk
14770|109|Eteläinen
14810|109|Pohjoinen
14820|109|Syrjäntaka
14840|109|Sairiala
14870|109|Juttila
14930|109|Sappee
14960|635|Puutikkala
14980|635|Kuohijoki
15100|398|Lahti Asemanseutu
15110|398|Keski-Lahti
15140|398|Kartano-Paavola
15150|398|Möysä
15160|398|Kolava
15170|398|Tenava-Tonttila
15200|398|Kiveriö
15210|398|Kivistönmäki
15230|398|Kytölä
15240|398|Mukkula
15270|098|Kukkila
15300|398|Myllypohja-Koiskala
15320|398|Ahtiala
15340|398|Kunnas-Hiekkanummi
15460|398|Mäkelä
15500|398|Liipola
15520|398|Saksala
15540|398|Villähde
15550|398|Rakokivi
15560|398|Nastola kk
15580|398|Ruuhijärvi
15610|398|Laune-Nikkilä
15680|398|Renkomäki-Ämmälä
15700|398|Hennala-Jokimaa
15800|398|Kärpänen
15810|398|Kasakkamäki
15820|098|Okeroinen
15830|398|Metsäkangas
15840|398|Riihelä
15850|398|Likolampi
15860|098|Kartano
15870|098|Salpakangas
15880|098|Soramäki
15900|398|Jalkaranta
15950|398|Kiikkula
15980|098|Messilä
16100|398|Uusikylä
16160|398|Okkeri
16200|560|Artjärvi Keskus
16230|560|Artjärvi Kirkonkylä
16260|560|Hietana
16270|560|Villikkala
16280|560|Kuivanto
16300|560|Orimattila Keskus
16310|560|Virenoja
16320|560|Pennala
16330|560|Heinämaa
16350|560|Niinikoski
16390|560|Pakaa
16450|560|Mallusjoki
16500|098|Herrala
16510|560|Luhtikylä
16540|316|Mertie
16600|316|Järvelä
16610|316|Kärkölä kk
16630|098|Tennilä
16670|316|Lappila
16710|098|Hollola kk
16730|098|Kutajärvi
16790|098|Manskivi
16800|098|Hämeenkoski
16900|109|Lammi kk
16960|109|Iso-Evo
16970|109|Evo
17110|098|Kalliola
17120|098|Paimela
17130|016|Vesivehmaa
17150|016|Urajärvi
17200|016|Vääksy Keskus
17220|016|Pietilä
17240|016|Kalkkinen
17320|016|Asikkala
17410|016|Viitaila
17430|016|Kurhila
17440|016|Vähimaa
17450|016|Iso-Äiniö-Vähimaa
17470|576|Maakeski
17500|576|Padasjoki Keskus
17510|576|Nyystölä
17530|576|Arrakoski
17610|576|Auttoinen
17630|576|Vesijako
17710|576|Torittu
17740|576|Kasiniemi-Torittu
17780|291|Harmoinen
17800|291|Kuhmoinen Keskus
17840|291|Harjunsalmi
17850|291|Pihlajakoski
17870|291|Ruolahti
17930|291|Päijälä
17950|291|Kylämä
17970|291|Puukkoinen
18100|111|Heinola Keskus
18120|111|Reumasairaala-alue
18130|111|Tommola-Sahanniemi
18150|111|Jyränkö
18200|111|Kaakonlampi-Pyhätön
18300|111|Heinola kk
18600|111|Myllyoja
19110|111|Vierumäki taajama
19120|111|Vierumäki urheiluopisto
19160|142|Huutotöyry
19210|111|Lusi
19230|781|Onkiniemi
19250|111|Syrjäkoski
19260|111|Paaso-Syrjäkoski
19310|781|Karilanmaa
19320|781|Nikkaroinen
19370|781|Nuoramoinen
19410|507|Kuortti
19420|507|Mansikkamäki
19430|507|Pertunmaa Keskus
19460|507|Ruorasmäki
19470|507|Lihavanpää-Hartosenpää
19480|507|Hartosenpää
19510|081|Lepsala
19540|081|Koitti-Lepsala
19600|081|Hartola Keskus
19610|081|Murakka
19620|081|Pohela
19630|081|Kalhonkylä
19650|172|Joutsa Keskus
19670|172|Mieskonmäki
19700|781|Sysmä Keskus
19730|781|Särkilampi
19740|781|Liikola
19770|781|Valittula
19850|081|Putkijärvi-Siltasuo
19910|435|Tammijärvi
19920|172|Pappinen
19950|435|Luhanka
20100|853|Turku Keskus
20200|853|Iso-Heikkilä
20210|853|Pahaniemi
20240|853|Pansio-Perno
20250|853|Pitkämäki-Muhkuri
20300|853|Pohjola-Kastu
20320|853|Kuninkoja-Mälikkälä
20360|853|Runosmäki-Kärsämäki
20380|853|Räntämäki-Saramäki
20400|853|Moisio
20460|853|Jäkärlä
20500|853|Vesilinna
20520|853|Kupittaa
20540|853|Nummi-Ylioppilaskylä
20610|853|Varissuo
20660|202|Littoinen
20700|853|Vartiovuori-Samppalinna
20720|853|Vasaramäki
20730|853|Skanssi
20740|853|Ilpoinen-Harittu
20750|853|Huhkola-Lauste-Vaala
20760|202|Piispanristi
20780|202|Kaarina Keskus
20800|853|Ammattikorkeakoulu
20810|853|Martti-Korppolaismäki
20880|853|Uittamo
20900|853|Moikoinen-Pikisaari
20960|853|Kakskerta
21100|529|Naantali Keskus
21110|529|Taimo-Nuhjala-Lietsala
21120|680|Kaanaa
21130|529|Poikko
21140|529|Rymättylä Keskus
21150|529|Röölä
21160|529|Merimasku
21180|529|Livonsaari
21195|529|Velkua
21200|680|Raisio Keskus
21210|680|Hakinmäki
21220|680|Somersoja
21230|481|Lemu
21240|481|Askainen
21250|481|Masku
21260|680|Ihala
21270|538|Nousiainen
21280|680|Kuloinen
21290|704|Rusko
21310|704|Vahto
21330|853|Paattinen
21340|853|Tortinmäki
21350|423|Ilmarinen
21360|423|Lieto Asemanseutu
21370|019|Aura kk.
21380|019|Aura Keskus
21410|423|Vanhalinna
21420|423|Lieto Keskus
21430|423|Yliskulma
21450|423|Tarvasjoki Keskus
21480|480|Prunkila
21490|480|Marttila
21500|202|Piikkiö
21510|577|Hevonpää
21520|577|Naskarla
21530|577|Paimio Keskus
21540|577|Preitilä
21555|577|Taatila
21560|480|Ollila
21570|738|Sauvo Keskus
21590|738|Karuna
21600|445|Parainen Keskus
21610|445|Kirjala
21620|202|Kuusisto
21630|445|Lielahti
21650|445|Lillandet
21660|445|Nauvo Keskus
21670|445|Mattnäs-Nötö
21680|445|Nötö
21710|445|Korppoo Keskus-Utö
21720|445|Korpoström
21740|445|Utö
21750|445|Norrskata
21760|445|Houtskär Keskus
21770|445|Mossala
21800|636|Kyrö
21820|636|Kumila
21840|636|Karinainen
21860|636|Auvainen
21870|636|Riihikoski
21880|636|Pöytyä
21890|636|Haveri
21900|636|Yläne Keskus
21930|636|Uusikartano
22100|478|Maarianhamina
22120|170|Möckelö
22130|170|Gottby
22140|170|Önningby
22150|170|Jomala Centrum
22160|417|Järsö
22220|060|Emkarby
22240|076|Hammarland
22270|043|Storby
22310|060|Pålsböle
22320|736|Ödkarby
22330|060|Tjudö
22340|065|Geta
22410|060|Godby
22430|736|Saltvik
22520|771|Tosarby
22530|771|Sund
22550|941|Vårdö
22610|417|Lemland
22630|438|Lumparland
22710|062|Ålands Degerby
22720|766|Sottunga
22730|318|Kökar
22810|295|Seglinge
22820|295|Kumlinge
22830|295|Enklinge
22840|035|Lappo
22910|035|Torsholma
22920|035|Brändö-Åland
22930|035|Fiskö
22940|035|Åva
22950|035|Jurmo
23100|503|Mynämäki Keskus
23120|503|Mietoinen Keskus
23140|503|Hietamäki
23200|918|Vinkkilä
23210|918|Vehmaa
23260|918|Rautila
23310|833|Taivassalo
23360|304|Kustavi
23390|445|Iniö
23450|895|Lokalahti
23500|895|Uusikaupunki Keskus
23600|895|Kalanti Keskus
23660|895|Kalanti Asemanseutu
23800|400|Laitila Keskus
23840|400|Soukainen
23880|400|Suontaka
23930|895|Pyhämaa
23950|631|Pyhäranta
23960|631|Santtio
24100|734|Salo Keskus
24130|734|Ylhäisi
24240|734|Rappula
24260|734|Ollikkala
24280|734|Tupuri-Hähkänä
24800|734|Halikko Keskus
24910|734|Halikko Asemanseutu
25110|734|Kruusila
25130|734|Muurla
25160|734|Tuohittu
25170|734|Kotalato
25180|734|Romsila
25190|734|Inkere
25210|734|Vartsala
25230|734|Angelniemi
25240|734|Hajala
25250|734|Märynummi
25260|734|Vaskio
25320|734|Raatala
25330|734|Kuusjoki Keskus
25340|734|Kanunki
25360|734|Pertteli Keskus
25370|734|Hiisi
25380|734|Rekijoki
25390|734|Kiikala Keskus
25410|734|Suomusjärvi Keskus
25420|734|Lahnajärvi
25430|734|Kettula
25460|734|Toija
25470|734|Kisko kk
25500|734|Perniö Keskus
25520|734|Perniö Asemanseutu
25540|734|Knaapila
25550|734|Aijala
25560|734|Koski Asemanseutu
25570|734|Teijo-Mathildedal
25610|734|Ylönkylä
25630|734|Finby
25640|734|Förby
25650|322|Strömma
25660|734|Mathildedal
25700|322|Kemiö Keskus
25710|322|Vreta-Vestlax
25730|322|Mjösund
25760|322|Kiila
25810|322|Mark
25820|322|Vestlax
25830|322|Västanfjärd Keskus
25840|322|Nivelax
25860|322|Björkboda
25870|322|Dragsfjärd
25900|322|Taalintehdas
25910|322|Vänoxa
25930|322|Kasnäs
25940|322|Hiittinen
25950|322|Rosala-Kasnäs-Hitis
25960|322|Högsåra
26100|684|Rauma Keskus
26200|684|Merirauma-Kappelinluhta
26410|684|Kaaro
26510|684|Uotila
26560|684|Kolla
26660|684|Paroalho
26720|684|Monnanummi
26740|684|Vasarainen
26820|684|Sampaanala
26840|684|Kortela
26910|684|Unaja
26930|684|Vermuntila
26950|684|Voiluoto
27100|051|Eurajoki Keskus
27110|051|Irjanne
27130|051|Eurajoki asemanseutu
27150|051|Lapijoki
27160|051|Olkiluoto
27170|051|Kuivalahti
27220|684|Ala-Kieri
27230|684|Lappi
27250|684|Kodiksami
27260|684|Kuolimaa
27310|684|Kodisjoki
27320|631|Ihode
27340|631|Reila
27400|050|Kiukainen Keskus
27420|050|Panelia Asemanseutu
27430|050|Panelia
27450|050|Harola
27500|050|Kauttua
27510|050|Eura Keskus
27600|050|Hinnerjoki
27640|050|Honkilahti kk
27650|050|Honkilahti
27670|050|Mannila
27710|783|Köyliö Keskus
27730|783|Tuiskula
27740|783|Voitoinen
27750|783|Yttilä
27800|783|Säkylä Keskus
27820|783|Iso-Vimma
27840|783|Kakkuri
27860|783|Vuori
27910|783|Huovinrinne
27920|783|Otajoki
28100|609|Pori Keskus
28120|609|Käppärä-Isomäki
28130|609|Impola
28190|609|Pormestarinluoto
28200|609|Toejoki
28220|609|Ruosniemi
28240|609|Isojoenranta
28260|886|Harjunpää
28300|609|Kalaholma-Väinölä
28330|609|Koivistonluoto
28360|609|Vanhakoivisto
28370|609|Sampola
28400|886|Ulvila Keskus
28430|609|Kartano-Harmaalinna
28450|886|Vanha-Ulvila
28500|609|Keskussairaala-alue-Tiilimäki
28540|609|Pinomäki
28560|609|Lattomeri
28580|609|Niittymaa
28600|609|Vähärauma
28610|609|Musa-Tiiliruukki
28660|609|Pietniemi-Leppäkorpi
28760|609|Kyläsaari
28800|609|Pihlava
28840|609|Yyteri-Kaanaa
28880|609|Mäntyluoto
28900|609|Tahkoluoto-Reposaari
29100|051|Luvia Keskus
29180|051|Peränkylä
29200|079|Harjavalta Keskus
29250|531|Nakkila Keskus
29270|531|Hormisto
29280|531|Järvimaa
29310|886|Kaasmarkku
29320|886|Leineperi
29340|886|Kullaa Keskus
29350|886|Palus
29570|609|Söörmarkku
29600|609|Noormarkku Keskus
29630|608|Pomarkku Keskus
29640|608|Honkakoski
29680|609|Kairila
29700|609|Ahlainen
29720|609|Lamppi
29740|484|Etelämaa
29750|484|Pohjansaha
29760|484|Köörtilä
29790|484|Tuorila
29810|747|Siikainen Keskus
29830|747|Sammi
29860|747|Otamo
29880|747|Leväsjoki-Saarineva
29900|484|Merikarvia Keskus-Rannikko
29940|484|Kuvaskangas
30100|061|Forssa Keskus
30300|061|Viksberg
30420|061|Tölö
31110|061|Matku
31130|061|Koijärvi
31140|887|Menonen
31160|887|Nuutajärvi
31170|061|Savijoki
31230|834|Susikas
31250|834|Teuro
31300|834|Tammela Keskus
31310|834|Mustiala
31340|834|Porras
31350|834|Vistinkoski
31370|834|Eerikkilän Urheiluopisto
31380|834|Letku-Torro
31400|761|Somero Keskus
31410|761|Ylöpirtti
31450|761|Häntälä
31460|761|Hirsjärvi
31470|761|Somerniemi
31490|761|Terttilä
31500|284|Koski Tl
31520|761|Pitkäjärvi
31530|761|Pyöli
31600|169|Jokioinen Keskus
31610|169|Vaulammi
31620|169|Latovainio
31630|169|Minkiö
31640|103|Humppila Keskus
31650|103|Venäjänkangas
31700|887|Urjala Asemanseutu-Hanhisuo
31720|887|Urjalankylä-Kehro
31730|887|Honkola
31750|887|Kehro
31760|887|Urjala Keskus
31810|619|Oriniemi
31830|887|Halkivaha
31850|619|Koskioinen
31860|887|Tursa
31900|619|Punkalaidun Keskus
31930|619|Vanttila
31950|619|Sadonmaa
31960|430|Orisuo
31970|619|Kanteenmaa
32100|981|Ypäjä Keskus
32140|981|Ypäjä Asemanseutu
32200|430|Loimaa Keskus
32210|430|Loimaa kk
32250|430|Kojonkulma
32260|430|Kojonperä
32270|430|Metsämaa-Murto
32280|430|Metsäkorpi
32300|430|Mellilä
32410|430|Niinijoki
32430|430|Ylhäinen
32440|430|Alastaro Keskus
32450|430|Tammiainen
32500|561|Oripää Keskus
32520|561|Latva
32560|430|Virttaa
32610|102|Vampula Keskus
32620|102|Rutava
32700|102|Huittinen Keskus
32710|102|Sampu
32730|790|Keikyä
32740|790|Pehula
32760|102|Suttila
32770|102|Huhtamo
32800|271|Kokemäki Keskus
32810|271|Peipohja
32830|271|Riste
32860|271|Korkeaoja
32910|271|Kauvatsa Asemanseutu
32920|271|Kauvatsa
33100|837|Tampere Keskus
33180|837|Lapinniemi-Käpylä
33200|837|Tampere Keskus Läntinen
33210|837|Itä-Amuri-Tammerkoski
33230|837|Länsi-Amuri
33240|837|Tahmela
33250|837|Pispala
33270|837|Epilä
33300|837|Rahola
33310|837|Tesoma
33330|837|Myllypuro-Kalkku
33340|837|Haukiluoma-Ikuri
33380|536|Pitkäniemi
33400|837|Luoteis-Tampere
33410|837|Lentävänniemi
33420|837|Lamminpää
33430|980|Vuorentausta
33450|980|Siivikkala
33470|980|Ylöjärvi Keskus
33480|980|Manninmäki-Haavisto
33500|837|Osmonmäki-Petsamo
33520|837|Keskussairaala-alue-Kauppi
33530|837|Kissanmaa
33540|837|Kaleva
33560|837|Takahuhti
33580|837|Atala-Linnainmaa
33610|837|Olkahinen-Tasanne
33680|837|Aitolahti
33700|837|Messukylä
33710|837|Kaukajärvi
33720|837|Hervanta
33730|837|Leinola-Vehmainen
33800|837|Nekala
33820|837|Koivistonkylä
33840|837|Peltolammi
33850|837|Multisilta
33870|837|Vuores
33880|418|Höytämö
33900|837|Härmälä-Rantaperkiö
33920|604|Toivio
33950|604|Killo
33960|604|Suuppa
33980|604|Pirkkala kk
34110|980|Lakiala
34130|980|Ylinen
34140|980|Mutala
34150|980|Kyrönlahti
34180|980|Länsi-Teisko
34240|837|Kämmenteisko
34260|837|Terälahti
34270|837|Velaatta
34300|980|Kuru Keskus
34320|980|Parkkuu
34330|980|Poikelus
34410|702|Murole
34420|702|Muroleen Kanava
34430|702|Kekkonen
34450|702|Jäminkipohja
34510|980|Luode
34530|980|Länsi-Aure
34550|980|Itä-Aure
34600|702|Ruovesi Keskus-Nenonen
34640|702|Mustajärvi
34710|936|Vaskivesi
34730|936|Vaskuu
34740|936|Koro
34770|936|Kurjenkylä
34800|936|Virrat Keskus
34870|702|Visuvesi
34910|936|Äijänneva
34930|936|Liedenpohja
34950|936|Ohtola
34970|936|Toisvesi
34980|936|Killinkoski
35100|562|Orivesi Asemanseutu
35220|562|Eräjärvi
35240|562|Ristakallio
35260|562|Leväslahti
35270|562|Västilä
35300|562|Orivesi Keskus
35320|562|Hirsilä
35400|182|Länkipohja
35420|562|Talviainen
35480|562|Längelmäki
35500|177|Korkeakoski
35520|177|Pirttikangas
35530|177|Lyly
35540|177|Juupajoki
35550|177|Salokunta
35600|182|Halli
35610|182|Pihlaisto
35630|182|Suinula-Valkamanperä
35700|508|Vilppula Keskus
35740|702|Ylä-Vääri
35750|702|Väärinmaja
35800|508|Mänttä
35820|508|Asemakulma-Mustalahti
35990|508|Kolho
36100|211|Kangasala Asemanseutu
36110|211|Ruutana
36120|211|Suinula-Haviseva
36200|211|Kangasala Keskus
36220|211|Suorama
36240|211|Vatiala
36270|211|Huutijärvi
36280|211|Pikonlinna
36340|211|Tohkala
36420|211|Sahalahti Keskus
36430|211|Pakkala
36450|635|Salmentaka
36520|211|Raikku
36570|211|Kaivanto
36600|635|Pälkäne Keskus
36640|635|Iltasmäki
36660|635|Laitikkala
36720|635|Aitoo
36760|635|Luopioinen Keskus
36810|211|Kuhmalahti Keskus
36840|211|Kuhmajärvi
36880|211|Vehkajärvi
36910|635|Rautajärvi
36930|635|Kyynärö
37100|536|Nokia Keskus
37120|536|Koskenmäki
37130|536|Alhoniitty
37140|536|Harjuniitty
37150|536|Kankaantaka
37180|536|Sarkola
37200|536|Siuro
37210|536|Kulovesi
37240|536|Linnavuori
37310|536|Tottijärvi
37350|922|Rämsöö
37370|922|Narva
37380|922|Krääkkiö
37420|922|Valkkinen
37470|922|Vesilahti Keskus
37500|418|Lempäälä Keskus
37530|418|Säijä
37550|418|Kuivaspää
37560|418|Kulju
37570|418|Koivuniemi
37600|908|Valkeakoski Keskus
37630|908|Vääräkoivu
37700|908|Sääksmäki
37720|908|Ritvala
37740|908|Haukila
37770|908|Tarttila
37800|020|Toijala keskus
37830|020|Viiala Keskus
37850|908|Metsäkansa
37860|908|Kärjenniemi
37900|020|Kylmäkoski Asemanseutu
37910|020|Kylmäkoski Keskus
37960|020|Sotkia
38100|790|Karkku
38120|790|Kutala
38130|790|Ellivuori
38140|790|Kärppälä
38200|790|Vammala Keskus
38210|790|Vammala Asemanseutu
38220|790|Stormi
38250|790|Roismala
38270|790|Sammaljoki
38280|790|Illo
38300|790|Kiikka
38360|790|Kiikoinen
38420|790|Häijää
38460|790|Mouhijärvi Keskus
38470|790|Hyynilä
38490|108|Haukijärvi
38510|790|Suodenniemi
38600|609|Lavia Keskus
38650|609|Yli-Putto
38670|609|Kalliala-Haunia
38680|608|Tuunajärvi
38700|214|Kankaanpää Keskus
38710|214|Myllymäki
38720|214|Vihteljärvi
38740|214|Hapuoja
38750|214|Veneskoski
38760|214|Venesjärvi
38770|214|Lohikko
38800|181|Jämijärvi Keskus
38840|214|Niinisalo
38860|181|Suurimaa
38910|214|Ala-Honkajoki
38920|214|Vatajankoski
38950|214|Honkajoki Keskus
38970|214|Lauhala
39100|108|Hämeenkyrö Keskus
39110|108|Simuna
39130|108|Sasi
39150|108|Pinsiö
39160|980|Julkujärvi
39170|108|Jumesniemi
39180|108|Herttuala
39195|108|Kaipio
39200|108|Kyröskoski
39230|108|Osara
39290|108|Vesajärvi
39310|980|Viljakkala Keskus
39340|980|Karhe
39360|980|Komi
39380|108|Lavajärvi
39410|143|Luhalahti
39430|143|Röyhiö
39450|143|Sisättö
39500|143|Ikaalinen Keskus
39530|143|Kilvakkala
39580|143|Riitiala
39590|143|Tevaniemi
39610|143|Kovelahti
39620|581|Kovesjoki
39660|581|Lapinneva
39700|581|Parkano Keskus
39750|581|Vatajanjärvi
39770|581|Aureskoski
39780|581|Alaskylä
39810|250|Linnankylä
39820|250|Kihniö Keskus
39880|250|Kihniö Asemanseutu
39920|230|Suomijärvi
39930|230|Karvia Keskus
39940|230|Kantti
39960|230|Sarvela
39965|230|Karviankylä
39980|230|Sara
39990|230|Alkkia
40100|179|Jyväskylä Keskus
40200|179|Mannila-Taulumäki
40250|179|Ritoniemi-Lohikoski
40270|179|Palokka
40320|179|Seppälän Teollisuusalue
40340|179|Huhtasuo
40400|179|Halssila
40420|179|Jyskä
40500|179|Keljo-Ristonmaa
40520|179|Kuokkala-Ristikivi
40530|179|Keljonkangas
40600|179|Mattilanpelto
40620|179|Keskussairaala-alue-Kukkumäki
40630|179|Kypärämäki
40640|179|Keltinmäki
40660|179|Länsi-Palokka
40700|179|Mäki-Matti
40720|179|Nisula
40740|179|Kortepohja
40800|179|Vaajakoski
40820|179|Vuoritsalo
40900|179|Säynätsalo
40930|500|Kinkomaa
40950|500|Muurame Keskus
41120|179|Puuppola
41140|179|Kuikka
41160|179|Tikkakoski
41180|410|Vehniä
41210|892|Jokihaara
41220|892|Höytiä
41230|892|Uurainen Keskus
41240|892|Kyynämöinen
41260|729|Hoikankylä
41270|729|Lannevesi
41290|892|Kangashäkki
41310|410|Leppävesi
41325|410|Laukkavirta
41330|410|Vihtavuori
41340|410|Laukaa Keskus
41350|410|Laukaa Asemanseutu
41360|410|Valkola
41370|410|Kuusa
41390|410|Äijälä
41400|410|Lievestuore
41410|850|Kankainen
41440|850|Ruuhimäki
41450|179|Leppälahti
41490|077|Niemisjärvi
41500|077|Hankasalmi Asemanseutu
41520|077|Hankasalmi Keskus
41530|077|Veneranta
41540|077|Ristimäki
41550|077|Hannula
41560|077|Säkinmäki
41580|077|Sauvamäki
41630|179|Oravasaari
41660|850|Toivakka Keskus
41710|179|Rutalahti-Kivisuo
41730|172|Kivisuo
41750|172|Havumäki
41770|172|Leivonmäki
41800|179|Korpilahti Keskus
41820|179|Saakoski
41840|179|Moksi
41860|179|Rannila
41870|179|Putkilahti
41880|179|Oittila
41900|592|Petäjävesi Keskus
41920|592|Kintaus
41925|592|Ylä-Kintaus
41930|179|Kuohu
41940|179|Vesanka
41970|249|Huttula
41980|592|Kuivasmäki
42100|182|Jämsä Keskus
42140|182|Juokslahti
42220|182|Kaipola
42300|182|Jämsänkoski Keskus
42330|182|Haavisto
42440|182|Koskenpää
42520|249|Asunta
42560|249|Pohjoisjärvi
42600|495|Multia Keskus-Väätäiskylä
42660|495|Sahrajärvi
42700|249|Keuruu Keskus
42720|249|Valkealahti
42800|249|Haapamäki
42820|249|Riiho
42830|508|Ylä-Kolkki
42840|508|Kolkki
42850|508|Pohjaslahti
42870|936|Kotala
42910|249|Pihlajavesi
42930|249|Katajamäki
43100|729|Saarijärvi Keskus
43130|729|Tarvaala
43170|729|Häkkilä
43220|729|Mahlu
43240|729|Lehtola
43250|729|Kolkanlahti
43270|729|Kalmari
43300|216|Kannonkoski Keskus
43340|216|Kannonjärvi
43390|265|Lokakylä
43420|729|Kukko
43430|495|Väätäiskylä
43440|729|Pylkönmäki Keskus
43480|729|Pääjärvi
43490|226|Kangasaho
43500|226|Karstula Keskus
43520|226|Kiminki
43540|226|Rantakylä-Pirttilahti
43560|226|Vahanka
43610|226|Aho
43640|226|Humppi
43660|226|Vastinki
43700|312|Kyyjärvi Keskus
43720|312|Kumpulainen
43800|265|Kivijärvi Keskus-Sompala
43840|265|Sompala
43900|256|Kinnula Keskus
43940|256|Muhola-Saarensalmi
43960|256|Saarensalmi
44100|992|Äänekoski Keskus
44120|992|Mämmensalmi-Mustaniemi
44150|992|Likolahti-Karhunlähde
44160|992|Huutomäki
44170|992|Hietama
44190|992|Parantala
44200|992|Suolahti Keskus
44220|992|Sörkänmäki
44250|992|Äänekoivisto
44260|992|Vihijärvi
44280|992|Sumiainen Keskus
44300|275|Konnevesi Keskus
44320|275|Sirkkamäki
44330|275|Hytölä
44350|275|Istunmäki
44370|275|Mäntymäki
44400|992|Konginkangas Keskus
44420|992|Liimattala
44440|992|Räihä
44460|992|Kalaniemi
44480|931|Niinilahti
44500|931|Viitasaari Keskus
44530|931|Ilmolahti
44580|931|Huopanankoski
44590|931|Vuorilahti
44610|931|Kärnä
44630|931|Kumpumäki
44640|931|Kymönkoski
44670|931|Suovanlahti
44680|931|Lahnanen
44730|931|Löytänä
44740|931|Keitelepohja-Kotvala
44760|931|Keihärinkoski
44770|931|Valkeisjärvi
44790|931|Kotvala
44800|601|Pihtipudas Keskus
44860|601|Alvajärvi
44880|601|Muurasjärvi
44910|601|Elämäjärvi
44920|601|Peninki
44950|601|Kärväsjärvi
44970|601|Korppinen
45100|286|Kouvola Keskus
45120|286|Kotkankallio-Vahteronmäki
45130|286|Korjala-Kaunisnurmi
45150|286|Kankaronmäki-Eskolanmäki
45160|286|Lehtomäki
45200|286|Tornionmäki
45330|286|Harju
45360|286|Kukkuramäki
45370|286|Valkeala kk
45410|286|Utti
45460|286|Savero
45610|286|Koria
45700|286|Kuusankoski Keskus
45720|286|Kotiharju-Puhjonmäki
45740|286|Maunuksela
45750|286|Kuusankosken Sairaala-alue
45810|286|Pilkanmaa
45910|286|Voikkaa
45940|286|Oravala
46110|286|Tuohikotti
46140|286|Vekaranjärvi
46230|286|Aro
46400|286|Kaipiainen
46430|286|Tirva-Inkerilä
46450|286|Enäjärvi
46530|441|Kannuskoski
46570|286|Saaramaa
46710|286|Sippola
46730|286|Ruotila
46750|286|Liikkala
46800|286|Myllykoski
46810|286|Ummeljoki
46860|286|Anjalankoski Keskus
46900|286|Inkeroinen
46910|286|Anjala
46930|285|Huruksela
46950|286|Ahvio
46960|286|Muhniemi
47110|286|Löytty
47150|286|Raussila
47200|286|Elimäki kk
47260|286|Ratula
47310|142|Haapa-Kimola
47350|407|Kimonkylä
47400|142|Kausala
47440|142|Sääskjärvi
47450|142|Perheniemi
47460|142|Hiisiö
47490|142|Mankala-Hiisiö
47520|142|Iitti kk
47540|142|Lyöttilä
47610|142|Kymentaka
47650|286|Kimola
47710|286|Jaala kk
47760|286|Huhdasjärvi
47810|286|Selänpää
47830|286|Hasula
47850|286|Verla
47900|286|Vuohijärvi
47910|286|Hillosensalmi
48100|285|Kotkansaari
48130|285|Katariina
48200|285|Hovinsaari
48210|285|Toukolan Sairaala-Alue
48220|285|Metsola
48230|285|Korela-Jylppy
48300|285|Ruonala
48310|285|Mussalo
48350|285|Karhuvuori
48400|285|Sutela
48410|285|Kaukola
48600|285|Karhula
48700|285|Kyminlinna
48710|285|Koivula
48720|285|Kymi
48750|285|Nikeli
48770|285|Ristinkallio
48800|285|Otsola-Mäntykangas
48810|285|Rantahaka
48900|285|Sunila
48910|285|Suulisniemi
48930|285|Tiutinen
49200|624|Heinlahti
49210|624|Huutjärvi
49220|624|Siltakylä
49240|624|Purolanlahti
49270|624|Pyhtää kk
49290|624|Vastila
49300|285|Tavastila
49340|285|Juurikorpi
49400|075|Hamina Keskus
49410|075|Poitsila
49420|075|Uusi-Summa
49460|075|Hillo
49480|075|Vanha-Summa
49490|075|Neuvoton
49510|075|Husula
49520|075|Reitkalli
49540|075|Metsäkylä
49570|075|Kannusjärvi
49610|075|Sivatti
49630|075|Vehkajoki
49640|075|Paijärvi
49660|075|Pyhältö
49700|489|Miehikkälä Kirkonkylä
49720|489|Hurttala
49730|489|Muurikkala
49750|489|Kalliokoski
49760|489|Suur-Miehikkälä
49770|489|Salo-Miehikkälä
49780|075|Onkamaa
49840|075|Mäntlahti
49860|935|Klamila
49900|935|Virolahti Keskus
49930|935|Vaalimaa
49960|935|Ala-Pihlaja
49980|935|Ravijoki
50100|491|Mikkeli Keskus
50120|491|Siekkilä
50130|491|Nuijamies
50150|491|Tusku
50160|491|Kattilansilta
50170|491|Peitsari
50180|491|Visulahti
50190|491|Tuppurala
50200|491|Kovala
50300|491|Rämälä
50350|491|Norola
50500|491|Tuukkala-Kaituenmäki
50520|491|Moision Sairaala-alue
50600|491|Karikko
50670|491|Otava
50700|491|Syysjärvi
50770|491|Korpikoski
50800|491|Annilanselkä
50970|491|Ihastjärvi
51130|491|Vanhamäki
51200|213|Kangasniemi Keskus
51260|213|Tahkomäki
51270|213|Kutemajärvi
51310|213|Levä
51335|213|Kaihlamäki
51340|213|Hännilä-Särkiharju
51360|213|Koivula-Synsiö
51380|213|Synsiö
51420|491|Harjumaa-Pajulankylä
51430|213|Läsäkoski
51440|213|Vuojalahti
51450|491|Pajulankylä
51460|213|Luusniemi
51520|491|Hiirola
51540|491|Kalvitsa
51600|491|Haukivuori Keskus-Piitkäaho
51620|491|Pitkäaho
51670|491|Nykälä
51720|491|Rahula
51740|491|Huuhanaho
51760|178|Nuutilanmäki
51780|178|Kuosmala
51810|178|Maivala
51820|178|Hatsola
51850|178|Vuorenmaa
51860|178|Narila
51880|178|Koikkala
51890|178|Risulahti
51900|178|Juva Keskus
51930|178|Paatela
51940|178|Härkälä
51980|178|Lauteala
52100|491|Anttola
52110|491|Majavesi
52150|491|Hauhala
52200|623|Puumala Keskus
52230|623|Hurissalo
52270|623|Ryhälä
52300|491|Ristiina Keskus
52320|491|Vitsiälä
52330|491|Heimari
52340|491|Hangastenmaa
52360|491|Someenjärvi
52420|491|Pellosniemi
52510|097|Hietanen
52520|097|Syväsmäki
52550|097|Hirvensalmi Keskus
52610|097|Tuukkalanlahti
52620|097|Kuitula
52700|507|Mäntyharju Keskus
52720|507|Karankamäki-Koirakivi
52730|507|Koirakivi
52740|507|Tuustaipale
52760|507|Mynttilä
52780|491|Kuomiokoski
52830|491|Suomenniemi
52850|507|Halmeniemi
52890|507|Käävänkylä
52920|286|Voikoski
52960|507|Nurmaa
52970|507|Pankalahti-Ahvenainen
52980|111|Ahvenainen
53100|405|Lappeenranta keskus
53130|405|Keskussairaala-alue-Kimpinen
53200|405|Kaukas-Tirilä
53300|405|Lauritsala-Mälkiä
53400|405|Laihia
53420|405|Mustola
53500|405|Parkkarila-Harapainen-Reijola
53550|405|Kourulanmäki
53600|405|Kesämäki
53650|405|Mattila-Kuusela
53810|405|Kuusimäki-Lavola
53830|405|Rutola
53850|405|Skinnarila
53900|405|Pallo-Tysterniemi-Leiri
53920|405|Voisalmi
53950|405|Kivisalmi
54100|405|Joutseno Keskus
54110|405|Lampikangas
54120|405|Pulp
54190|405|Konnunsuo
54230|405|Nuijamaa
54250|405|Rapattila
54260|405|Hanhijärvi
54270|405|Vainikkala
54300|405|Vilkjärvi
54310|405|Hytti
54330|405|Simola
54390|405|Pulsa
54410|405|Ylämaa Keskus
54430|405|Hujakkala
54460|405|Ylijärvi
54490|489|Ahomäki
54500|441|Taavetti-Somerharju
54510|441|Uro
54530|441|Luumäki
54550|441|Suo-Anttila
54580|441|Somerharju
54590|441|Kaitjärvi
54710|416|Lemi Keskus
54720|416|Laksiainen
54750|739|Välijoki
54770|739|Heituinlahti
54800|739|Savitaipale Keskus
54820|416|Kotimäki
54850|416|Kuukanniemi
54915|831|Saimaanharju-Kyläniemi
54920|831|Taipalsaari
54930|831|Levänen
54940|831|Solkei
54950|739|Pettilä
54960|831|Vehkataipale
55100|153|Imatra Keskus
55120|153|Mansikkala-Tuulikallio
55300|405|Rauha-Tiuruniemi
55320|405|Rauha
55330|405|Tiuruniemi
55400|153|Tainionkoski-Mustalampi
55420|153|Karhumäki-Karhukallio
55510|153|Sotkulampi-Linnasuo
55610|153|Rajapatsas-Teppanala
55700|153|Vintteri-Virasoja
55800|153|Vuoksenniska-Saarlampi
55910|153|Rautio-Kurkvuori
56100|700|Ruokolahti Keskus
56120|700|Salosaari
56140|700|Äitsaari
56210|700|Virmutjoki
56310|700|Syyspohja
56330|700|Utula
56350|831|Kyläniemi
56410|700|Kaiturinpää
56440|700|Pohja-Lankila
56510|700|Puntala
56550|689|Niska-Pietilä
56610|689|Rautjärvi
56640|689|Purnujärvi
56710|689|Miettilä
56730|689|Laikko
56800|689|Simpele
57100|740|Heikinpohja-Piispanmäki
57120|740|Savonlinna
57130|740|Savonlinna Keskus
57170|740|Sortteerinlahti-Talvisalo
57200|740|Miekonniemi-Venäjänniemi
57210|740|Nojanmaa
57220|740|Haka-alue-Viuhonmäki
57230|740|Inkerinkylä
57310|740|Rinkilä
57510|740|Laitaatsilta
57600|740|Poukkusilta-Pihlajaniemi
57710|740|Kellarpelto-Rantakoivikko
57810|740|Aholahti
58130|740|Oravi
58140|740|Ahvensalmi
58150|740|Makkola
58160|046|Karvila
58170|046|Simanala
58175|046|Enonkoski Keskus
58180|046|Ihamaniemi
58200|740|Kerimäki Keskus
58220|740|Louhi
58260|740|Kumpuranta
58300|740|Savonranta Keskus
58320|740|Raikuu
58350|260|Villala
58360|740|Säimen
58390|740|Rönkönvaara
58410|740|Haapakallio
58420|740|Silvola
58430|740|Kulennoinen
58450|740|Punkaharju
58500|740|Punkasalmi
58520|740|Hiukkajoki
58550|740|Putikko
58570|740|Ruhvana
58580|740|Vuoriniemi
58610|768|Telakanava
58620|768|Lohilahti
58650|740|Kiviapaja
58680|740|Piojärvi
58690|740|Ala-Särkilahti-Piojärvi
58700|768|Sulkava Keskus
58720|768|Kaartilankoski
58770|740|Pihlajalahti
58810|740|Kallislahti
58830|681|Parkumäki
58850|681|Hiltula
58900|681|Rantasalmi Keskus
58910|681|Rantasalmi Asemanseutu
58920|681|Kolkontaipale
58940|681|Tuusmäki
59100|580|Parikkala Keskus
59130|580|Koitsanlahti
59210|580|Melkoniemi
59310|580|Särkisalmi
59320|580|Haapaoja
59410|580|Kirjavala
59510|580|Maironiemi
59520|580|Saari
59530|580|Mikkolanniemi
59610|580|Tarnala
59710|580|Kummunkylä
59720|580|Niukkala
59730|580|Uukuniemi
59800|260|Kesälahti Keskus
59810|260|Suurikylä
59820|260|Purujärvi-Rajavaara
60100|743|Seinäjoki Keskus
60120|743|Pohja
60150|743|Kasperi
60200|743|Törnävä
60220|743|Huhtala
60280|743|Eskoon Keskuslaitosalue
60320|743|Alakylä-Jouppi
60420|743|Impivaara
60450|145|Munakka
60510|743|Hyllykallio
60550|743|Nurmo Keskus
60560|743|Halkosaari
60640|743|Kurjenneva
60720|145|Tuomikylä
60760|145|Pojanluoma
60800|145|Ilmajoki Keskus
61100|743|Peräseinäjoki Keskus
61110|743|Vuolle
61120|743|Louko
61140|743|Pasto
61150|010|Sydänmaa
61160|743|Koura
61170|010|Sääskiniemi
61180|743|Haapaluoma
61220|301|Myllysalo
61230|301|Luopa
61250|301|Jalasto
61270|301|Luopajärvi
61280|301|Jokipii
61290|301|Taivalmaa
61300|301|Kurikka Keskus
61310|301|Panttila
61330|145|Koskenkorva
61340|145|Nopankylä
61350|145|Huissi
61360|301|Mieto
61370|301|Lohiluoma
61380|301|Polvenkylä
61400|743|Ylistaro Keskus
61410|743|Ylistaro Asemanseutu
61430|743|Isorehto
61440|743|Untamala
61450|743|Kylänpää
61460|743|Hanhikoski
61470|743|Kitinoja
61500|152|Isokyrö Keskus
61520|152|Lehmäjoki
61550|152|Orismala
61560|152|Orisberg
61600|301|Jalasjärvi Keskus
61630|301|Hirvijärvi
61640|301|Ala-Valli
61650|743|Kalakoski
61680|301|Mantila
61710|301|Pentinmäki
61720|301|Koskue
61730|301|Yli-Valli
61760|301|Ilvesjoki
61800|232|Kauhajoki Keskus
61810|232|Luomankylä
61820|232|Kainasto
61840|846|Norinkylä
61850|232|Kauhajoki Asemanseutu
61860|232|Harja
61880|232|Ikkeläjärvi
61910|232|Nummijärvi
61920|232|Nummikoski
61940|232|Hyyppä
61950|232|Juonikylä
61960|232|Kyrönlatva
61980|232|Päntäne
62100|408|Lapua Keskus
62130|408|Hellanmaa
62150|233|Rintakangas
62160|408|Karhunkylä
62165|408|Tiisteenjoki
62170|408|Lakaluoma
62175|408|Ylikylä-Mäenpää
62185|408|Mäki-Paavola
62190|408|Ruha
62200|233|Kauhava Keskus
62220|233|Pernaa
62230|233|Jylhä
62240|233|Huhmarkoski
62260|233|Hirvijoki
62280|408|Mustamaa
62290|408|Hirvikylä
62295|408|Kauhajärvi
62300|233|Härmä
62310|233|Voltti
62340|233|Kuoppa-Vakkuri
62350|233|Ekola
62370|233|Kangasto
62375|233|Ylihärmä Keskus-Vesiluoma
62380|233|Kosolankylä
62395|946|Petterinmäki
62410|233|Rintala
62420|233|Kortesjärvi Keskus
62430|233|Peltotupa
62435|233|Pirttinen
62440|233|Perkiömäki
62470|233|Purmojärvi
62500|052|Evijärvi Keskus
62510|052|Kuoppa-aho
62520|052|Kautiainen
62540|052|Vasikka-aho
62570|052|Särkilä
62600|403|Lappajärvi Keskus
62610|403|Tarvola
62620|403|Ala-Seppä
62630|403|Karvala
62640|403|Savonkylä
62660|403|Itäkylä
62710|005|Kurejoki
62720|005|Sissala
62730|005|Haukkala
62740|005|Koskenvarsi
62750|005|Saukonkylä
62760|005|Menkijärvi
62800|934|Vimpeli Keskus
62810|934|Savonjoki
62830|005|Luoma-Aho
62840|934|Lakaniemi-Pokela
62860|934|Sahi
62870|934|Vinni
62880|934|Sääksvesi-Vinni
62900|005|Alajärvi Keskus
62920|005|Levijoki
62940|005|Hoisko
62950|005|Paalijärvi
62990|005|Möksy
63100|300|Kuortane Keskus
63120|300|Leppälänkylä
63130|300|Mäyry
63150|300|Ruona
63160|300|Salmi
63210|010|Niinimaa
63230|300|Lentilä
63250|300|Rantala
63300|010|Alavus Keskus
63320|010|Kattelus
63330|010|Pahajoki
63340|010|Sapsalampi
63350|010|Sulkavankylä
63355|010|Seinäjärvi
63360|010|Kuivaskylä
63370|010|Taipalus
63400|010|Alavus Asemanseutu
63410|010|Rantatöysä
63430|010|Kätkänjoki
63450|300|Löyä
63500|005|Lehtimäki Keskus
63510|005|Lehtimäki Kirkonkylä
63530|005|Länsikylä
63540|005|Hernesmaa
63600|010|Töysä Keskus
63610|010|Tuuri
63640|010|Ritola
63660|989|Ähtärinranta
63680|010|Hakojärvi
63700|989|Ähtäri Keskus
63770|989|Peränne
63780|989|Alastaipale
63800|759|Soini Keskus
63830|759|Keisala
63880|759|Kukonkylä
63890|759|Hautakylä
63900|989|Myllymäki-Vehunkylä
63910|989|Inhan Tehtaat
63920|989|Inha
63950|989|Vehunkylä
64100|287|Kristiinankaupunki keskus
64140|287|Tiukka
64200|545|Närpiö Keskus
64210|545|Kalax
64220|545|Yttermark
64230|545|Närpiön Asemanseutu
64240|545|Böle
64250|545|Pjelax
64260|545|Kaskinen
64300|287|Lapväärtti
64320|287|Dagsmark
64350|218|Karijoki Keskus
64370|218|Myrkky
64440|287|Metsälä-Kallträsk
64450|287|Kallträsk
64460|287|Härkmeri
64480|287|Skaftung
64490|287|Siipyy
64510|545|Nämpnäs
64530|545|Norrnäs
64550|545|Rangsby
64610|545|Övermark
64700|846|Teuva Keskus
64720|846|Perälä
64740|846|Horo
64760|846|Peltola
64770|846|Äystö
64810|151|Vanhakylä
64820|151|Kärjenkoski
64830|151|Villamo
64840|151|Heikkilänjoki
64850|151|Möykky
64900|151|Isojoki Keskus
64930|151|Kodesjärvi
65100|905|Vaasa Keskus
65130|905|Hietalahti
65170|905|Vaskiluoto
65200|905|Palosaari
65230|905|Vetokannas
65280|905|Gerby
65300|905|Asevelikylä
65320|905|Huutoniemi
65350|905|Suvilahti
65370|905|Ristinummi
65380|905|Vanha Vaasa
65410|905|Sundom
65450|499|Sulva
65460|499|Tölby-Rimal
65470|499|Rimal
65480|499|Vikby
65520|499|Helsingby
65610|499|Mustasaari Keskus
65630|499|Karperö
65650|499|Koskö
65710|499|Singsby
65730|499|Jungsund
65760|499|Iskmo
65800|499|Raippaluoto
65870|499|Björköby
65920|499|Norra Vallgrund-Söderudden
65930|499|Södra Vallgrund
65970|499|Söderudden
66100|475|Maalahti
66140|475|Övermalax
66160|475|Långåminne
66200|280|Korsnäs Keskus
66210|280|Moikipää
66220|475|Bergö
66230|280|Korsbäck
66240|475|Petolahti
66260|475|Svarvar
66270|545|Pirttikylä-Sorvari
66280|280|Taklax
66290|280|Harrström
66295|545|Töjby
66300|301|Jurva Keskus
66320|301|Niemenkylä
66330|301|Hakko
66340|301|Sarvijoki
66350|301|Tainus
66360|301|Kesti
66370|301|Närvijoki
66400|399|Laihia Keskus
66420|399|Ruto
66430|905|Vedenoja
66440|152|Tervajoki
66450|399|Jakkula
66460|399|Haapala
66470|399|Jukaja-Jokisalo
66500|905|Vähäkyrö Keskus
66510|905|Merikaarto
66520|499|Veikkaala
66530|499|Koivulahti
66540|499|Petsmo
66550|499|Västerhankmo
66560|499|Österhankmo
66580|499|Kuni
66590|499|Vassor
66600|946|Vöyri Keskus
66640|946|Maksamaa
66660|946|Bertby
66680|946|Kaurajärvi
66710|946|Kaitsor
66730|946|Oxkangar
66800|946|Oravainen Keskus
66810|946|Kimo
66820|946|Komossa
66830|946|Oravaisten Tehdas
66840|893|Pensala
66850|893|Jepua
66900|893|Uusikaarlepyy Keskus
66910|893|Soklot
66930|893|Kovjoki
66950|893|Munsala
66970|893|Hirvlax
66980|893|Monå
66999|499|Kaukaluoto
67100|272|Kokkola Keskus
67200|272|Kiviniitty-Tullimäki
67300|272|Halkokari
67400|272|Rytimäki
67410|272|Vitsari
67500|272|Sokoja
67600|272|Linnusperä-Kaustari
67700|272|Kirkonmäki-Isokylä
67800|272|Koivuhaka
67900|272|Ykspihjala
68100|208|Himanka Keskus
68150|208|Hillilä
68210|272|Marinkainen
68220|272|Karhi
68230|272|Lohtaja Keskus
68240|272|Ala-Viirre
68300|272|Kälviä Keskus
68320|272|Ruotsalo
68370|272|Ullava Keskus
68380|272|Yli-Ullava
68390|272|Rahkonen
68410|288|Alaveteli
68500|288|Kruunupyy Keskus
68530|599|Lepplax
68550|272|Öja
68555|440|Bosund
68560|440|Eugmo
68570|440|Luoto
68580|440|Furuholmen
68600|598|Pietarsaari Keskus
68620|598|Skutnäs-Västermalm
68630|598|Kyrkostrand
68660|598|Östermalm-Björnholmen
68690|599|Sundby
68700|288|Teerijärvi
68750|288|Småbönders
68800|599|Kolppi
68810|599|Ytteresse
68820|599|Ähtävä
68830|599|Bäckby
68840|599|Nederlappfors
68870|599|Edsevö
68910|599|Pännäinen
68920|599|Forsby
68930|599|Purmo
68940|599|Lillby
68970|599|Överpurmo
68999|272|Rita
69100|217|Kannus Keskus
69150|217|Eskola
69170|217|Yli-Kannus
69300|849|Toholampi Keskus
69310|849|Laitala
69330|849|Määttälä
69340|849|Purontaka
69410|849|Sykäräinen
69420|421|Syri
69440|421|Lestijärvi Keskus
69450|421|Yli-Lesti
69510|074|Halsua Keskus-Marjusaari
69550|074|Kanala
69570|074|Karvonen
69600|236|Kaustinen Keskus
69660|236|Köyhäjoki
69700|924|Veteli Keskus
69730|924|Tunkkari
69750|924|Sillanpää
69820|924|Räyrinki
69830|924|Pulkkinen
69850|924|Patana
69910|584|Kivikangas
69920|584|Oksakoski-Kivikangas
69950|584|Perho Keskus-Salamajärvi
69970|584|Salamajärvi
69980|584|Möttönen
70100|297|Kuopio Keskus
70110|297|Etu-Niirala
70150|297|Neulamäki
70200|297|Puijonlaakso
70210|297|Kuopion Keskussairaala-alue
70240|297|Niuvaniemen Sairaala-alue
70260|297|Julkula
70280|297|Länsi-Puijo
70300|297|Linnanpelto
70340|297|Inkilänmäki
70400|297|Kettulanlahti
70420|297|Päiväranta
70460|297|Saarijärvi
70500|297|Männistö
70600|297|Niirala-Huuhanmäki
70620|297|Haapaniemi
70700|297|Särkiniemi
70780|297|Jynkkä
70800|297|Pitkälahti
70820|297|Litmanen
70840|297|Jynkänmäki
70870|297|Hiltulanlahti
70900|749|Toivala
70910|749|Vuorela
70940|297|Jännevirta
71130|297|Kortejoki
71150|297|Vartiala
71160|297|Riistavesi
71170|857|Laukka-aho
71200|857|Tuusniemi Keskus
71210|857|Tuusjärvi
71240|857|Paakkila
71260|857|Juurikkamäki
71280|857|Kosula
71310|297|Vehmersalmi Keskus
71330|297|Räsälä
71360|297|Litmaniemi
71380|297|Mustinlahti
71460|420|Paukarlahti
71470|420|Oravikoski
71480|297|Kurkimäki
71490|297|Airaksela
71520|297|Kaislastenlahti
71570|297|Syvänniemi
71610|297|Salonkulma
71640|844|Talluskylä
71650|297|Hirvilahti-Salonkulma
71660|297|Leinolanlahti
71670|297|Kurolanlahti
71680|297|Pulkonkoski-Saarinen
71690|297|Varpasmaa
71720|297|Käärmelahti
71730|297|Kinnulanlahti
71740|297|Tavinsalmi
71745|297|Haatala
71750|297|Maaninka Keskus
71760|297|Ahkionlahti-Vianta
71775|297|Tuovilanlahti-Haatala
71800|749|Siilinjärvi Keskus
71820|749|Pöljä
71840|749|Kuuslahti
71850|749|Leppäkaarre
71870|749|Harjamäki
71890|749|Hamula
71910|402|Alapitkä
71920|402|Pajujärvi
71950|297|Lammasaho
71960|402|Lukkarila
72100|297|Karttula Keskus
72140|297|Itä-Karttula-Riuttasenpää
72210|844|Tervo Keskus-Eliaksela
72220|844|Eliaksela
72300|921|Vesanto Keskus
72310|921|Niinivesi
72330|921|Tiitilänkylä
72350|921|Pienola
72360|921|Närhilä
72380|921|Horontaipale
72400|595|Pielavesi Keskus-Jylänki
72430|595|Kumpula
72490|297|Saarinen
72510|595|Jokijärvi
72530|595|Säviäntaipale
72550|595|Säviä
72570|595|Vuorikylä
72600|239|Keitele Keskus
72630|239|Kuusela-Rajala
72710|595|Vaaraslahti
72740|595|Laukkala
72810|595|Jylhänkylä
72840|595|Saarela
72930|239|Tossavanlahti
72950|239|Porttila
72980|239|Petäjäkylä
73100|402|Lapinlahti Keskus
73110|402|Mäntylahti-Karvasalmi
73120|402|Nerkoo-Horsmanmäki
73200|402|Varpaisjärvi Keskus
73230|402|Syvärinpää
73250|402|Korpijärvi
73300|297|Nilsiä Keskus
73310|297|Tahkovuori
73320|297|Reittiö
73350|297|Haluna
73360|297|Pajulahti
73410|297|Pieksänkoski
73460|297|Muuruvesi
73470|297|Västinniemi
73500|297|Juankoski Keskus
73600|204|Kaavi Keskus
73620|204|Kortteinen-Rasilampi
73640|204|Sivakkavaara
73645|204|Niinivaara-Onnivaara
73670|204|Luikonlahti
73710|297|Viitaniemi
73730|297|Losomäki
73770|297|Säyneinen-Ala-Siikajärvi
73810|297|Palonurmi-Aholansaari
73830|297|Keski-Siikajärvi
73850|687|Ala-Luosta-Riitasalo
73900|687|Rautavaara Keskus
73970|687|Riitasalo
73990|687|Kangaslahti
74100|140|Iisalmi Keskus, Eteläinen
74120|140|Iisalmi Keskus Pohjoinen
74130|140|Kihmula
74140|140|Ritoniemi
74150|140|Laidunmäki
74160|140|Koljonvirta
74170|140|Soinlahti
74200|925|Vieremä Keskus
74230|925|Salahmi
74240|925|Marttisenjärvi
74250|925|Nissilä
74270|925|Kauppilanmäki
74300|762|Sonkajärvi Keskus
74340|762|Sukeva-Kainuunmäki
74345|762|Kalliosuo
74360|762|Sonkakoski
74380|762|Jyrkkä
74390|765|Laakajärvi
74420|762|Hernejärvi
74470|402|Paloinen
74490|762|Koirakoski
74510|140|Peltosalmi-Sourunsalo
74520|140|Kirmanranta
74540|140|Kotikylä
74550|140|Pörsänmäki
74590|925|Kurenpolvi
74595|140|Runni
74610|263|Honkaranta
74630|263|Heinäkylä
74640|263|Sulkavanjärvi
74670|263|Rapakkojoki
74680|263|Myllyniemi
74700|263|Kiuruvesi Keskus
74720|263|Niemiskylä
74740|263|Aittojärvi
74770|263|Kalliokylä
74840|263|Koppeloharju
74940|263|Remeskylä-Tihilänkangas
74980|263|Tihilänkangas
75500|541|Nurmes Keskus
75530|541|Porokylä
75650|541|Savikylä
75680|687|Ylä-Luosta
75700|541|Valtimo Keskus
75710|541|Karhunpää
75740|541|Pajukoski
75770|541|Puukari
75790|541|Rumo
75840|541|Ylä-Valtimo
75890|541|Saramo-Petäiskylä-Mujejärvi
75930|541|Petäiskylä
75940|541|Mujejärvi
75970|541|Kohtavaara
75990|541|Höljäkkä
76100|593|Pieksämäki Keskus
76120|593|Kontiopuisto
76130|593|Pappilanmäki
76150|593|Länsirinne
76280|593|Partaharju
76620|593|Pyhitty
76780|593|Lamminmäki
76850|593|Naarajärvi
76940|593|Nenonpelto
77110|593|Paltanen
77120|593|Venetmäki
77140|593|Huumala
77220|593|Neuvola
77240|593|Halkokumpu
77320|593|Hurskaala
77330|593|Virtasalmi Keskus
77350|593|Montola
77380|491|Kantala
77430|593|Siikamäki
77460|171|Maavesi
77480|171|Savuniemi
77520|593|Haapakoski-Partaharju
77570|593|Jäppilä Keskus
77580|593|Tihusniemi
77600|778|Suonenjoki Keskus
77630|778|Lempyy
77690|778|Suontee
77700|686|Rautalampi Keskus
77770|686|Myhinpää
77800|778|Iisvesi
77910|686|Vaajasalmi
77930|686|Kerkonjoensuu
77960|686|Pakarila
78200|915|Varkaus Keskus
78210|915|Kuoppakangas
78250|915|Päiviönsaari
78300|915|Kommila
78310|915|Puurtila
78400|915|Luttila
78480|420|Timola
78500|915|Pitkälänniemi-Könönpelto
78610|915|Kurola
78710|915|Akonlahti
78850|915|Käpykangas
78870|915|Kaura-Aho
78880|171|Kuvansi
78900|915|Ruokokoski
79100|420|Leppävirta Keskus
79130|420|Sorsakoski
79140|420|Kotalahti
79150|420|Konnuslahti-Valkeamäki
79160|420|Saamaiskylä
79180|420|Tuppurinmäki
79190|420|Valkeamäki
79230|420|Moninmäki
79255|420|Kurjala-Moninmäki
79265|420|Puponmäki
79330|420|Näädänmaa
79350|420|Itä-Soisalo
79410|420|Niinimäki
79480|915|Kangaslampi Keskus
79520|915|Viljolahti
79600|171|Joroinen Keskus
79620|171|Huutokoski
79630|171|Kolma
79660|171|Kerisalo
79680|171|Lahnalahti
79690|171|Kaitainen
79700|090|Heinävesi Keskus
79810|090|Karvion kanava
79820|090|Varistaipale
79830|090|Palokki
79850|090|Uusi-Valamo
79860|090|Suuraho - Uusi-Valamo
79885|090|Etelä-Petruma
79895|090|Sarvikumpu
79910|090|Kerma
79940|090|Vihtari-Poikiinaho
80100|167|Joensuu Keskus, Pohjoinen
80110|167|Joensuu Keskus Eteläinen
80130|167|Kanervala
80140|167|Noljakka
80160|167|Rantakylä-Latola
80170|167|Utra
80200|167|Niinivaara
80210|167|Sairaala-alue
80220|167|Penttilä
80230|167|Hukanhauta
80260|167|Kettuvaara
80330|167|Reijola
80400|426|Ylämylly
80510|276|Onttola-Kunnasniemi
80710|276|Lehmo
80770|276|Kontiolahti as
80780|276|Kontioniemi
80790|276|Kontioranta-Kontioniemi
80850|276|Paihola
80910|276|Kulho
81100|276|Kontiolahti
81120|276|Katajaranta
81160|276|Romppala-Riihikangas
81200|167|Eno Keskus
81210|167|Louhioja
81220|276|Jakokoski
81230|276|Mönni
81235|276|Lehtoi
81260|167|Ahveninen
81270|167|Paukkaja
81280|167|Uimaharju
81290|167|Ukkola
81295|167|Haapalahti
81320|167|Kuismavaara
81330|167|Luhtapohja
81350|146|Tokrajärvi
81360|167|Sarvinki
81390|167|Revonkylä
81420|146|Tyrjänsaari
81430|146|Kivilahti
81450|146|Huhus-Käenkoski
81460|146|Käenkoski
81470|146|Naarva
81560|422|Vuonisjärvi
81570|422|Kelvä
81590|422|Vuonislahti
81650|422|Hattuvaara
81660|422|Lehmikylä
81700|422|Lieksa Keskus
81720|422|Mähkö-Timitra
81750|422|Pankakoski
81810|422|Jamali
81820|422|Kylänlahti
81850|422|Mätäsvaara
81860|422|Viekijärvi
81950|422|Pankajärvi
81970|422|Jongunjoki-Pankajärvi
82110|167|Heinävaara
82120|167|Keskijärvi
82140|167|Kiihtelysvaara Keskus
82160|167|Oskola
82170|167|Uskali
82180|167|Huhtilampi
82200|167|Hammaslahti
82210|167|Suhmura
82220|167|Niittylahti
82290|707|Nieminen
82300|707|Rääkkylä Keskus
82310|707|Oravisalo-Varpasalo
82335|707|Rasivaara
82350|848|Tikkala
82360|848|Onkamo
82380|260|Tolosenmäki
82395|260|Haarajärvi
82430|260|Puhos-Leinovaara
82460|260|Hummovaara
82490|260|Heinoniemi
82500|260|Kitee Keskus
82510|260|Kiteenlahti
82580|260|Juurikka
82590|260|Närsäkkälä
82600|848|Tohmajärvi Keskus
82655|848|Värtsilä Keskus
82660|848|Uusi-Värtsilä
82670|848|Kaurila
82675|848|Niirala-Jänisjoki
82685|848|Littilä
82710|167|Kovero
82730|167|Tuupovaara Keskus-Pirttiaho
82750|167|Öllölä
82760|167|Hoilola
82770|848|Kaustajärvi
82815|167|Marjovaara
82820|146|Maukkula
82830|146|Haukivaara
82840|167|Pirttiaho
82850|167|Kinnasniemi
82865|167|Kokinvaara-Mannervaara
82870|167|Luutalahti
82880|167|Mannervaara
82900|146|Ilomantsi Keskus
82915|146|Sonkaja
82960|146|Lehtovaara-Kuikkalampi
82967|146|Hattu
82980|146|Möhkö
83100|426|Liperi Keskus
83130|426|Salokylä
83140|426|Puromäki
83150|426|Roukalahti
83160|426|Tutjunniemi
83320|426|Risti-Juojärvi
83330|426|Kaatamo
83340|426|Kaarnalampi
83400|426|Viinijärvi
83430|426|Käsämä
83450|426|Vaivio
83460|426|Harinjärvi
83480|426|Ahonkylä
83500|309|Outokumpu Keskus
83550|309|Kokonvaara
83630|309|Kuusjärvi
83660|309|Varislahti
83700|607|Polvijärvi Keskus
83720|607|Kuorevaara
83750|607|Sotkuma
83760|607|Sola
83780|607|Horsmanaho
83825|607|Kinahmo
83830|607|Hukkala
83835|607|Ruvaslahti
83840|607|Saarivaara
83855|607|Martonvaara-Sammakkovaara
83870|176|Polvela-Timovaara
83880|176|Kajoo
83900|176|Juuka Keskus
83910|176|Paalasmaa
83915|176|Vihtasuo
83940|176|Nunnanlahti
83950|176|Ahmovaara
83960|422|Koli
83985|176|Tuopanjoki
84100|977|Ylivieska Keskus
84460|977|Tuomiperä
84540|977|Vähäkangas
84650|977|Kantokylä
84770|977|Isokoski
84880|977|Raudaskylä
85100|208|Kalajoki Keskus
85120|208|Metsä
85140|208|Tynkä
85150|208|Typpö
85160|208|Rautio
85180|208|Rahja
85200|009|Alavieska Keskus
85210|009|Kähtävä
85230|009|Talus
85310|746|Sievi Asemanseutu
85320|746|Markkula
85340|746|Jyrinki
85410|746|Sievi Keskus
85430|746|Koivisto
85450|746|Joenkylä
85470|746|Kiiskilampi
85500|535|Nivala Keskus
85540|535|Mönkö
85560|535|Ainastalo
85580|535|Karvoskylä
85620|535|Sarja
85630|535|Sarjanahde
85640|535|Maliskylä
85660|535|Ruuskankylä
85710|069|Parkkila
85730|069|Tulppo
85800|069|Haapajärvi Keskus
85820|069|Oksava
85840|069|Kuona
85900|691|Reisjärvi Keskus
85930|691|Kangaskylä-Tolpankangas
85940|691|Räisälänmäki
85980|691|Köyhänperä
86100|625|Pyhäjoki Keskus
86110|625|Parhalahti
86160|625|Pirttikoski
86170|625|Yppäri
86210|563|Petäjäskoski
86220|483|Merijärvi Keskus
86230|483|Ylipää
86240|483|Pyhänkoski
86300|563|Oulainen Keskus
86350|563|Kilpua
86360|678|Ilveskorpi
86400|678|Vihanti Keskus
86440|678|Lampinsaari
86460|678|Alpua
86470|678|Lumimetsä
86480|071|Karhukangas
86510|563|Matkaniva
86530|071|Annonen
86550|071|Mieluskylä
86600|071|Haapavesi Keskus
86650|071|Kytökylä-Joutenniva
86680|071|Vatjusjärvi
86690|071|Karsikas
86710|317|Kärsämäki Keskus
86790|317|Venetpalo
86800|626|Pyhäsalmi
86810|626|Pellikkaperä
86850|626|Hiidenniemi
86870|626|Vesikoski
86900|626|Pyhäkumpu
86980|626|Väliaho
87100|205|Kajaani Keskus
87150|205|Purola
87200|205|Teppana
87250|205|Kättö-Kätönlahti
87300|205|Palokangas
87400|205|Petäisenniska
87500|205|Lehtikangas
87700|205|Lohtaja-Kettu
87800|205|Vuoreslahti
87830|205|Nakertaja
87850|205|Paltaniemi
87900|205|Karankalahti
87910|205|Linnantaus
87930|205|Salmijärvi
87950|205|Kuluntalahti
87970|205|Jormua
88120|765|Tuhkakylä
88200|205|Otanmäki-Kytökoski
88270|205|Vuolijoki Keskus
88300|578|Paltamo Keskus
88310|578|Melalahti
88340|785|Manamansalo
88350|578|Kivesjärvi
88380|578|Mieslahti
88400|697|Ristijärvi Keskus-Hiisijärvi
88440|697|Jokikylä
88460|697|Hiisijärvi
88470|578|Kontiomäki
88490|765|Pohjavaara
88530|765|Paakki
88600|765|Sotkamo Keskus
88610|765|Vuokatti
88615|765|Vuokatin Urheiluopisto
88620|765|Korholanmäki
88640|765|Ontojoki
88670|765|Juurikkalahti-Maanselkä
88690|765|Maanselkä
88730|290|Ylä-Vieksi
88740|290|Härmänkylä-Iivantiira
88760|290|Iivantiira
88820|290|Katerma
88900|290|Kuhmo Keskus
88930|290|Lentiira-Kuumu
88940|290|Kuumu
89110|620|Törmänmäki
89140|620|Kotila-Törmänmäki
89200|620|Puolanka Keskus
89210|620|Puokiovaara
89320|620|Joukokylä
89330|620|Suolijärvi
89400|105|Hyrynsalmi Keskus
89430|105|Hoikka
89440|777|Sakara
89540|105|Moisiovaara
89560|105|Karhuvaara
89600|777|Ämmänsaari
89610|777|Jumaliskylä
89640|777|Pesiökylä
89660|777|Takalo
89670|777|Näljänkä
89680|777|Vaaranniva
89730|777|Ahjola
89740|777|Kianta
89760|777|Piispajärvi-Peranka-Kaikkoinen
89770|777|Peranka
89780|777|Kaikkonen
89800|777|Suomussalmi Keskus
89830|777|Ala-Vuokki
89840|777|Yli-Vuokki
89920|777|Ruhtinansalmi
90100|564|Oulu Keskus
90120|564|Heinäpää
90130|564|Raksila
90140|564|Karjasilta
90150|564|Höyhtyä
90220|564|Kontinkangas
90230|564|Värttö-Maikkula
90240|564|Iinatti
90250|564|Kaukovainio
90310|564|Madekoski
90400|564|Äimärautio
90410|564|Kaakkuri
90420|564|Metsokangas
90440|244|Kempele Keskus
90450|244|Honkanen
90460|564|Oulunsalo Keskus
90470|564|Varjakka
90480|072|Hailuoto
90500|564|Tuira
90510|564|Hietasaari
90520|564|Taskila-Toppila
90530|564|Välivainio
90540|564|Kuivasjärvi
90550|564|Pyykösjärvi-Puolivälinkangas
90560|564|Koskela-Oulu
90570|564|Kaijonharju-Linnanmaa
90580|564|Rajakylä
90590|564|Teknologiakylä
90600|564|Oulun rahtiterminaali
90620|564|Rusko-Heikinharju
90630|564|Korvensuora
90650|564|Haapalehto
90660|564|Sanginsuu
90670|564|Hiukkavaara
90800|564|Pateniemi
90810|564|Kiviniemi
90820|564|Kello
90830|564|Haukipudas Keskus
90840|564|Haukipudas Asemanseutu
90850|564|Martinniemi
90860|564|Halosenniemi
90900|564|Kiiminki Keskus
90910|564|Kontio
90940|564|Jääli
91100|139|Ii Keskus
91110|139|Ii Asemanseutu
91140|139|Olhava
91150|139|Yli-Olhava
91200|564|Yli-Ii Keskus
91210|139|Jakkukylä
91240|564|Tannila
91260|564|Pahkakoski-Räinä
91300|564|Ylikiiminki Keskus
91310|564|Arkala
91410|494|Jokirinne
91430|494|Leppiniemi
91500|494|Muhos Keskus
91510|494|Rova
91560|494|Kylmälänkylä
91600|889|Utajärvi Keskus
91620|889|Sanginkylä
91630|889|Juorkuna
91640|889|Särkijärvi
91660|889|Ahmas
91670|889|Rokua
91700|785|Vaala Keskus-Oterma
91710|785|Jylhämä
91720|785|Oterma
91730|785|Kankari
91740|785|Jaalanka-Liminpuro
91750|785|Liminpuro
91760|785|Säräisniemi
91780|785|Neittävä
91790|785|Nuojua
91800|859|Tyrnävä
91900|425|Liminka Keskus
91910|425|Tupos
91930|425|Ala-Temmes
91950|859|Temmes
91980|436|Lumijoki
92100|678|Raahe Keskus
92120|678|Ollinsaari-Mestauskallio
92130|678|Isoholmi-Antinkangas
92140|678|Pattijoki Keskus
92150|678|Kummatti-Junnilanmäki
92160|678|Saloinen
92180|678|Lapaluoto
92210|678|Arkkukari
92220|678|Piehinki
92230|678|Mattilanperä
92240|678|Lasikangas
92260|678|Kopsa
92320|748|Siikajoki Keskus
92330|748|Karinkanta
92350|748|Revonlahti
92400|748|Ruukki Keskus
92430|748|Paavola-Huumola
92440|748|Saarikoski
92450|748|Luohua
92470|748|Tuomioja
92500|791|Rantsila Keskus
92520|791|Sipola
92530|791|Mankila
92600|791|Pulkkila Keskus
92610|791|Vorna
92620|791|Piippola Keskus
92640|791|Leskelä
92650|791|Laakkola
92700|791|Kestilä
92810|785|Pelsonsuo
92830|785|Veneheitto
92910|630|Tavastkenkä
92920|630|Ahokylä
92930|630|Pyhäntä
93100|615|Pudasjärvi Keskus
93140|615|Kipinä
93160|615|Hetejärvi
93170|615|Yli-Kollaja
93180|615|Ikosenniemi
93187|615|Ala-Siurua
93190|615|Yli-Siurua-Ikosenniemi
93195|615|Kokkokylä
93220|615|Livo
93225|615|Pärjänsuo
93240|615|Rytinki
93250|615|Sarajärvi
93270|615|Sotkajärvi
93277|615|Iinattijärvi
93280|615|Syöte
93290|615|Pintamo
93350|615|Jaurakkajärvi
93390|615|Puhoskylä
93400|832|Taivalkoski Keskus
93420|832|Jurmu
93440|832|Loukusa
93470|832|Inget
93540|832|Tyrövaara
93590|832|Vanhala
93600|305|Kuusamo
93700|305|Kurkijärvi - Oijusluoma
93800|305|Muojärvi
93830|305|Rukatunturi
93900|305|Oulangan kansallispuisto
93999|305|Lososaari
94100|240|Kemi Keskus
94200|240|Torvinen-Vainio
94300|240|Pajusaari
94400|241|Keminmaa Keskus
94430|851|Kaakamo
94450|241|Lassila-Jokisuu
94460|851|Ruottala
94500|241|Lautiosaari
94600|240|Ristikangas-Kivikko
94700|240|Takajärvi-Haukkari
94720|240|Peurasaari
94800|240|Veitsiluoto
94830|240|Pikku Berliini-Hepola
94900|240|Ajos
95100|139|Kuivaniemi Keskus
95110|139|Kuivaniemi kk
95130|139|Hyryoja
95160|139|Oijärvi-Lamminperä
95200|751|Simo Keskus
95210|751|Filpus
95220|751|Simoniemi
95225|751|Viantie
95230|751|Maksniemi
95255|751|Alaniemi
95260|751|Tainionjoki
95270|751|Yli-Kärppä-Tainionjoki
95300|845|Tervola Keskus
95310|241|Liedakkala
95315|241|Törmä
95325|845|Paakkola
95330|845|Tervola
95340|845|Loue
95350|845|Peura
95355|845|Koivu-Peura
95365|241|Maula
95370|241|Itäkoski
95375|845|Yli-Paakkola
95400|851|Tornio Keskus
95410|851|Kiviranta
95420|851|Miukki-Palosaari-Luotomäki
95430|851|Suensaari
95440|851|Kyläjoki
95450|851|Kirkonmäki
95460|851|Kantojärvi
95470|851|Pirkkiö-Röyttä
95490|851|Terästehtaanalue
95500|851|Vojakkala-Yli-Liakka
95520|851|Kukkola
95530|851|Karunki
95540|851|Korpikylä
95560|851|Aapajoki
95590|851|Arpela
95600|976|Ylitornio Keskus
95610|976|Kainuunkylä
95615|976|Pekanpää
95620|976|Aavasaksa
95630|976|Kuivakangas
95635|976|Kaulinranta
95640|854|Juoksenki
95645|854|Turtola
95655|976|Etelä-Portimojärvi
95660|976|Kantomaanpää
95670|976|Pessalompolo
95675|976|Meltosjärvi
95680|976|Lohijärvi
95690|976|Mellakoski
95700|854|Pello Keskus
95710|854|Naamijoki
95720|854|Jarhoinen
95750|854|Orajärvi
95760|854|Konttajärvi
95770|854|Lankojärvi
95780|854|Sirkkakoski
95790|854|Lampsijärvi
95800|273|Sieppijärvi-Taapajärvi
95830|273|Vaattojärvi
95840|273|Venejärvenkylä
95850|273|Ruokojärvi
95860|273|Pasmajärvi
95900|273|Kolari Keskus
95920|273|Saaripudas
95930|273|Äkäsjoensuu
95940|498|Tapojärvi
95950|498|Kihlanki-Tapojärvi
95970|273|Äkäslompolo
95980|273|Ylläsjärvi
95990|273|Kurtakko
96100|698|Rovaniemi Keskus
96190|698|Lapinrinne-Ahokangas
96200|698|Sahanperä-Ratantaus
96300|698|Niemelänkangas-Korvanniemi
96320|698|Teollisuuskylä
96400|698|Pullinranta-Kiiruna
96440|698|Ounasrinne
96460|698|Pöykkölä
96500|698|Korkalovaara
96600|698|Koskenkylä
96700|698|Niskanperä
96800|698|Ylikylä-Patosaari
96900|698|Saarenkylä
96910|698|Syväsenvaara
96930|698|Napapiiri Rovaniemi
96960|698|Someroharju
97110|698|Rautionsaari
97130|698|Hirvas
97140|698|Muurola
97145|698|Totonvaara
97160|698|Petäjäinen
97170|698|Jaatila
97220|698|Sinettä
97240|698|Sonka
97250|976|Raanujärvi
97280|698|Tapio
97290|698|Marraskoski
97310|698|Patokoski
97320|698|Marrasjärvi
97330|854|Rattosjärvi
97335|854|Ruuhivaara
97340|698|Meltaus-Jääskö-Perttaus
97370|758|Unarin-Luusua
97380|758|Kukasranta
97390|758|Kierinki
97420|261|Lohiniva
97430|273|Taapajärvi
97470|261|Alakylä-Sailehto
97510|698|Vikajärvi
97520|698|Nampa
97530|698|Nampa-Yli-Nampa
97540|698|Tiainen
97580|698|Misi
97590|320|Raajärvi
97610|698|Oikarainen
97615|698|Tennirova
97620|698|Viiri-Tennirova
97625|698|Vanttauskoski
97630|698|Pekkala
97635|698|Juuniemi
97645|320|Juujärvi
97650|698|Juotas
97655|698|Autti
97665|683|Pohjasperä
97670|698|Kivitaipale
97675|698|Narkaus-Kämät
97680|698|Saari-Kämä
97685|698|Siika-Kämä
97690|698|Sulaoja
97700|683|Ranua Keskus
97715|683|Raiskio
97720|683|Yli-Simo-Raiskio
97760|683|Saariharju
97765|683|Kuha-Impiö-Itäranua
97780|683|Kuukasjärvi-Petäjäjärvi
97785|683|Kelankylä
97810|614|Suorsa
97815|614|Pernu-Suorsa
97820|614|Perä-Posio
97840|614|Lehtiniemi
97850|614|Ristilä
97870|614|Jumisko
97880|614|Nolimo-Jumisko
97890|614|Karjalaisenniemi
97895|614|Mourujärvi
97900|614|Posio Keskus
97920|614|Suonnankylä
97925|614|Tolva
97940|614|Lohiranta
97950|614|Säikkä
97960|614|Kuloharju-Säikkä
97965|614|Kynsilä
97970|614|Sirniö
97980|614|Anetjärvi
97999|261|Köngäs
98100|320|Kemijärvi Keskus
98120|320|Särkikangas
98230|320|Luusua-Karsimus
98310|320|Karvakko
98350|320|Tapionniemi
98360|320|Vuostimo
98400|320|Isokylä-Ryti-Lehtola
98420|320|Ryti-Lehtola
98440|320|Kallaanvaara
98450|320|Kostamo
98500|583|Pelkosenniemi Keskus
98510|583|Saunavaara
98530|583|Pyhätunturi
98550|583|Suvanto
98560|583|Kairala-Luiro
98570|583|Aapajärvi
98580|583|Luiro
98600|732|Kursu
98620|732|Pahkakumpu
98630|583|Ahvenselkä
98660|732|Salmivaara
98710|320|Joutsijärvi
98720|320|Suomutunturi
98760|732|Hirvasvaara-Paloperä
98770|732|Aholanvaara
98780|614|Maaninkavaara
98790|732|Paloperä
98800|742|Savukoski Keskus-Värriö
98810|742|Lunkkaus
98820|742|Värriö
98830|742|Martti-Ruuvaoja
98840|742|Ruuvaoja
98850|742|Kuosku
98900|732|Salla Keskus
98920|732|Kelloselkä
98930|732|Kotalankylä
98950|732|Saija
98960|732|Naruska
98970|732|Onkamojärvi
98980|732|Kallunki-Niemelä
98995|732|Hautajärvi
99100|261|Kittilä Keskus
99110|261|Kaukonen
99120|261|Kallo
99130|261|Sirkka-Rauhala
99135|261|Rauhala
99140|261|Köngäs-Hanhivaara
99150|261|Tepasto
99160|261|Lompolo-Pulju
99170|261|Pulju
99180|261|Rautusjärvi
99190|261|Hanhimaa
99195|261|Pokka
99230|261|Jeesiöjärvi
99240|261|Kuivasalmi
99250|261|Kiistala-Jeesiöjärvi
99270|261|Hormakumpu
99280|261|Tepsa
99290|261|Kelontekemä
99300|498|Muonio Keskus
99310|498|Yli-Muonio
99320|498|Kätkäsuvanto
99330|498|Pallastunturi
99340|261|Raattama-Pallastunturi
99360|498|Kangosjärvi
99400|047|Enontekiö Keskus
99410|047|Vuontisjärvi
99420|047|Peltovuoma
99430|047|Nunnanen
99440|047|Leppäjärvi
99450|047|Palojoensuu-Kuttanen
99460|047|Kuttanen
99470|047|Karesuvanto
99490|047|Kilpisjärvi
99510|758|Raudanjoki-Seipäjärvi
99520|758|Seipäjärvi
99530|758|Vuojärvi
99540|758|Torvinen
99550|758|Aska-Orakylä
99555|758|Luosto
99560|758|Orakylä
99600|758|Sodankylä Keskus
99610|758|Siurunmaa
99620|758|Kelujärvi
99640|742|Tanhua
99645|758|Lokka
99650|758|Sattanen
99655|758|Sattasvaara
99660|758|Kersilö
99665|758|Moskuvaara
99670|758|Petkula
99690|758|Vuotso
99695|758|Tankavaara
99710|758|Vaalajärvi
99720|758|Riipi
99740|758|Syväjärvi
99750|758|Sassali
99760|758|Uimaniemi
99770|758|Jeesiö
99800|148|Ivalo
99830|148|Saariselkä
99860|148|Nellim
99870|148|Inari Keskus-Lemmenjoki
99885|148|Lemmenjoki
99910|148|Kaamanen-Partakko
99930|148|Sevettijärvi-Näätämö
99940|148|Näätämö
99950|890|Karigasniemi
99980|890|Utsjoki Keskus
99990|890|Nuorgam`;
