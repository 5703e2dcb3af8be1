/** What German speakers say of themselves in plain sentences, without umlauts ("ä" is "a") and plural s. */
export const GERMAN = `
allergy: allergisch, allergie, allergien, allergiker, allergikerin, unvertraglichkeit, intoleranz, uberempfindlich
severe: schwer, schwere, stark, starke, lebensgefahrlich, lebensbedrohlich, hochgradig, extrem
severe-allergy: anaphylaxie, anaphylaktisch, anaphylaktischer schock
mild: leicht, leichte, mild
allergic allergy/peanut: erdnussallergie, erdnuss allergie, erdnussallergiker, erdnussallergikerin
allergic allergy/tree-nut allergy/peanut: nussallergie, nussallergiker, nussallergikerin
allergic allergy/tree-nut: haselnussallergie, walnussallergie, mandelallergie
allergic allergy/milk: milchallergie, kuhmilchallergie, milcheiweissallergie, milcheiweißallergie, kuhmilcheiweissallergie
allergic allergy/egg: huhnereiweissallergie, huhnereiweißallergie, eiklarallergie, eierallergie, eiallergie, huhnereiallergie, ei allergie
allergic allergy/fish: fischallergie
allergic allergy/crustacean: krebstierallergie, garnelenallergie
allergic allergy/soy: sojaallergie
allergic allergy/wheat: weizenallergie
allergic allergy/gluten: glutenunvertraglichkeit, glutenintoleranz, glutenfrei
allergic allergy/sesame: sesamallergie
allergic allergy/celery: sellerieallergie
allergic allergy/mustard: senfallergie
food allergy/peanut: erdnuss, erdnuß, erdnusse, erdnussen
food allergy/tree-nut allergy/peanut: nuss, nuß, nusse, nussen
food allergy/tree-nut: schalenfruchte
part allergy/tree-nut: haselnuss, haselnusse, haselnussen, mandel, mandeln, walnuss, walnusse, cashewkerne
food allergy/milk: milch, kuhmilch, milchprodukt, milchprodukte, milcheiweiss, milcheiweiß
part allergy/milk: kase, sahne, quark
food condition/lactose-intolerance: laktose, lactose
food allergy/egg: ei, eier, eiern, huhnerei, huhnereier
food allergy/fish: fisch
part allergy/fish: fischsauce, fischsosse, fischsoße, thunfisch, lachs, sardelle, sardellen, kabeljau, hering
allergic allergy/crustacean allergy/mollusc: meeresfruchteallergie, schalentierallergie
food allergy/crustacean allergy/mollusc: meeresfruchte, schalentiere
food allergy/crustacean: krebstiere, krustentiere
part allergy/crustacean: garnele, garnelen, krabben, hummer
food allergy/mollusc: weichtiere
part allergy/mollusc: muschel, muscheln, austern, tintenfisch
food allergy/soy: soja
food allergy/gluten: gluten
food allergy/wheat: weizen
food allergy/sesame: sesam
food allergy/celery: sellerie
food allergy/mustard: senf
food allergy/sulphite: sulfit, sulfite
food allergy/lupin: lupine, lupinen
nutrient sugars: zucker, haushaltszucker
perhaps condition/type-2-diabetes condition/type-1-diabetes: habe zucker, hat zucker
diabetes: diabetes, diabetiker, diabetikerin, diabetisch, zuckerkrank, zuckerkrankheit
measure high-cholesterol: cholesterin, cholesterinspiegel, cholesterinwert, cholesterinwerte, ldl, ldl cholesterin
measure hypertension: blutdruck
measure type-2-diabetes: blutzucker, blutzuckerwert, blutzuckerwerte
measure high-triglycerides: triglyzeride, blutfette, blutfettwerte
measure gout: harnsaure, harnsaurewert
condition type-2-diabetes: typ 2 diabetes, diabetes typ 2, typ 2 diabetiker, diabetes mellitus typ 2, altersdiabetes
condition type-1-diabetes: typ 1 diabetes, diabetes typ 1, typ 1 diabetiker, diabetes mellitus typ 1
condition gestational-diabetes: schwangerschaftsdiabetes, gestationsdiabetes
condition prediabetes: pradiabetes
condition hypertension: bluthochdruck, hoher blutdruck, hohen blutdruck, zu hohen blutdruck, hypertonie
condition high-cholesterol: hohes cholesterin, hoher cholesterinspiegel, hohen cholesterinspiegel, erhohtes cholesterin, zu hohes cholesterin, hypercholesterinamie
condition high-triglycerides: hohe triglyzeride, erhohte triglyzeride
condition kidney-disease: nierenerkrankung, niereninsuffizienz, nierenkrank, nierenkrankheit, chronische nierenerkrankung
condition kidney-dialysis: dialyse, dialysepatient
condition heart-failure: herzinsuffizienz, herzschwache
condition gout: gicht
condition coeliac: zoliakie, sprue
condition lactose-intolerance: laktoseunvertraglichkeit, lactoseunvertraglichkeit, milchzuckerintoleranz, laktoseintoleranz, laktoseintolerant, lactoseintolerant, lactoseintoleranz, milchzuckerunvertraglichkeit, laktosefrei
condition pregnancy: schwanger, schwangerschaft
condition breastfeeding: stille, stillend, stillende
condition ibs: reizdarm, reizdarmsyndrom
condition kidney-stones: nierenstein, nierensteine
condition gerd: reflux, sodbrennen
condition dysphagia: dysphagie, schluckbeschwerden, schluckstorung
condition fatty-liver: fettleber
condition osteoporosis: osteoporose
condition iron-deficiency: eisenmangel
perhaps condition/iron-deficiency: anamie, blutarmut
condition low-salt: salzarm, wenig salz, salzarme
condition weight-loss: abnehmen
diet vegan: vegan, veganer, veganerin
diet vegetarian: vegetarisch, vegetarier, vegetarierin
diet pescatarian: pescetarier, pescetarierin, pescetarisch
diet halal: halal
diet kosher: koscher
without diet/no-pork: schweinefleisch, schwein, schinken
without diet/no-alcohol: alkohol
without diet/vegetarian: fleisch
perhaps diet/halal: moslem, muslim, muslima
medicine warfarin: warfarin, coumadin
perhaps medicine/warfarin: blutverdunner, marcumar
medicine simvastatin: simvastatin
medicine atorvastatin: atorvastatin
medicine levothyroxine: levothyroxin, l thyroxin
other eating-disorder: essstorung, esstorung, essgestort, magersucht, magersuchtig, anorexie, anorektisch, bulimie, ess brech sucht, binge eating, binge eating storung, essanfalle
other: fruktoseintoleranz, fructoseintoleranz, histaminintoleranz, neurodermitis, asthma, migrane, krebs
other-medicine: metformin, insulin, penicillin, aspirin
sex male: mannlich
sex female: weiblich
relation male child: sohn, junge, enkel
relation female child: tochter, madchen, enkelin
relation child newborn: neugeborene, neugeborenes, neugeborener
relation child infant: baby, babys, saugling, sauglinge
relation child toddler: kleinkind, kleinkinder
relation child: kind, kinder
relation male: mann, ehemann, freund, vater, papa, bruder, opa, grossvater, großvater
relation female: frau, ehefrau, freundin, mutter, mama, schwester, oma, grossmutter, großmutter
relation: partner, partnerin, gast
me: ich, mich, mir
we: wir, uns
he: er, ihn, ihm
she: sie, ihr
my: mein, meine, meinen, meinem, meiner, unser, unsere, unseren
his: sein, seine, ihre
the: der, die, das, den, dem
a: ein, eine, einen, einem, einer
not: weder, nichts, kein, keine, keinen, keinerlei, nie, niemals, nicht
avoid: ohne, vermeide, vermeidet, meide, verzichte auf, darf kein, darf keine, darf keinen
stop: nicht mehr, keine mehr
free: frei
maybe: vielleicht, wahrscheinlich, moglicherweise, glaube, vermutlich, vermutet, ob, wenn, fast
past: war, hatte, fruher
liking: mag, liebe, hasse
same: auch, ebenfalls
eat: vertrage, vertragt, esse, isst, essen, trinke, trinkt
take: nehme, nimmt
for: fur, gegen, auf, von, in, im
with: mit
and: und
or: oder
but: aber, sondern
because: weil, da
high: hoch, zu hoch, erhoht, hohe, hoher, hohen, hohes
low: niedrig, zu niedrig
fine: normal, gut eingestellt, kann, darf, okay
number 1.5: anderthalb, eineinhalb
number 2.5: zweieinhalb
number 3.5: dreieinhalb
number 4.5: viereinhalb
number 2: zwei
number 3: drei
number 4: vier
number 5: funf
number 6: sech
weigh: wiege, wiegt
time 1: jahr, jahre, jahren
time 12: monat, monate, monaten
time 52.18: woche, wochen
old: alt, jahre alt, jahrige, jahriger
unit weight 1: kg, kilo
verb: erhole mich von, erholt sich von, genese von, bin, ist, sind, habe, hat, haben, leide, leidet, leide an, leide unter, lebe, ernahre mich, ernahrt sich, muss, brauche, bekomme, mochte, will, erwarte
small: hallo, bitte, danke, sehr, seit, am, an, zum, zu, krankheit, erkrankung, ernahrung, diat, etwas, jeden, tag, taglich, person, es
`
