/** What Italian speakers say of themselves in plain sentences, without accents; but for words of one letter. */
export const ITALIAN = `
allergy: allergico, allergica, allergia, allergie, intollerante, intolleranza, allergici, intollerante al, intollerante alle
severe: grave, gravemente, severa, forte, fortemente, mortale
severe-allergy: anafilassi, shock anafilattico, anafilattico
mild: lieve, leggera
food allergy/peanut: arachide, arachidi, nocciolina, noccioline
food allergy/tree-nut: noce, noci, frutta a guscio
food allergy/tree-nut allergy/peanut: frutta secca
part allergy/tree-nut: nocciola, nocciole, mandorla, mandorle, anacardi, pistacchi, pistacchio
food allergy/milk: latte, latticini, latticino, proteine del latte
part allergy/milk: formaggio, formaggi, burro, panna
food condition/lactose-intolerance: lattosio
food allergy/egg: uovo, uova
food allergy/fish: pesce
food allergy/crustacean: crostacei, crostaceo
part allergy/crustacean: gamberi, gambero, granchio, aragosta, gamberetti
food allergy/mollusc: molluschi, mollusco
part allergy/mollusc: cozze, vongole, calamari, polpo, ostriche
food allergy/crustacean allergy/mollusc: frutti di mare
food allergy/soy: soia
food allergy/gluten: glutine
food allergy/wheat: grano, frumento
food allergy/sesame: sesamo
food allergy/celery: sedano
food allergy/mustard: senape
food allergy/sulphite: solfiti
food allergy/lupin: lupini
diabetes: diabete, diabetico, diabetica
condition type-2-diabetes: diabete di tipo 2, diabete tipo 2, diabetico di tipo 2, diabetica di tipo 2
condition type-1-diabetes: diabete di tipo 1, diabete tipo 1, diabetico di tipo 1, diabetica di tipo 1
condition gestational-diabetes: diabete gestazionale
condition prediabetes: prediabete
condition hypertension: ipertensione, iperteso, ipertesa, pressione alta
condition high-cholesterol: colesterolo alto, ipercolesterolemia, colesterolo
condition high-triglycerides: trigliceridi alti
condition kidney-disease: insufficienza renale, malattia renale
condition kidney-dialysis: dialisi, emodialisi
condition heart-failure: scompenso cardiaco, insufficienza cardiaca
condition gout: gotta
condition coeliac: celiaco, celiaca, celiachia
condition lactose-intolerance: intollerante al lattosio, intolleranza al lattosio
condition pregnancy: incinta, gravidanza
condition breastfeeding: allatto, allattamento, allattando
condition ibs: colon irritabile, intestino irritabile
condition kidney-stones: calcoli renali
condition gerd: reflusso, reflusso gastroesofageo, acidita di stomaco
condition dysphagia: disfagia
condition fatty-liver: fegato grasso, steatosi epatica
condition osteoporosis: osteoporosi
condition iron-deficiency: carenza di ferro
perhaps condition/iron-deficiency: anemia, anemico, anemica
condition low-salt: senza sale, poco sale, dieta iposodica
condition weight-loss: dimagrire, perdere peso
diet vegan: vegano, vegana, vegani
diet vegetarian: vegetariano, vegetariana, vegetariani
diet pescatarian: pescetariano, pescetariana
diet halal: halal
diet kosher: kosher
diet no-alcohol: astemio, astemia
without diet/no-pork: maiale, prosciutto, carne di maiale
without diet/no-alcohol: alcol, alcool
without diet/vegetarian: carne
perhaps diet/halal: musulmano, musulmana
medicine warfarin: warfarin, coumadin
medicine simvastatin: simvastatina
medicine atorvastatin: atorvastatina
medicine levothyroxine: levotiroxina, eutirox
other-medicine: metformina, insulina, penicillina, aspirina
relation male child: figlio, bambino, nipotino
relation female child: figlia, bambina, nipotina
relation child: figli, bambini, neonato
relation male: marito, padre, papa, fratello, nonno, fidanzato
relation female: moglie, madre, mamma, sorella, nonna, fidanzata
relation: amico, amica, partner, compagno, compagna
me: io, mi
we: noi, ci
he: lui
she: lei
my: mio, mia, miei, nostro, nostra
his: suo, sua
the: il, lo, la, l, i, gli, le, questo
a: un, uno, una
not: non, nessuna, nessun, mai, ne
avoid: senza, evito, vietato
stop: non piu, non sono piu
maybe: forse, probabilmente, credo, penso, se
past: ero, avevo, aveva, era
liking: piace, piacciono, odio, adoro
same: anche
eat: mangio, mangia, mangiare, bevo, beve
take: prendo, prende
for: per, di, d, a, al, alla, alle, ai, agli, all, del, della, dell, in
with: con
and: ed, e
or: o
but: ma, pero
because: perche
fine: posso, puo
number 2: due
number 3: tre
number 4: quattro
number 5: cinque
weigh: peso, pesa
without diet/no-alcohol: alcolici, alcolico
time 1: anno, anni
time 12: mese, mesi
time 52.18: settimana, settimane
unit weight 1: kg, kilo
verb: sono, è, siamo, ho, ha, abbiamo, hanno, soffro, soffre, seguo, devo, voglio, vorrei, aspetto
small: ciao, buongiorno, grazie, per favore, molto, da, che, malattia, dieta, persona, persone, farmaco, tipo
`
