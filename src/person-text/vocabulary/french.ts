/** What French speakers say of themselves in plain sentences, without accents and plural s; "l'", "d'" and "j'" are words. */
export const FRENCH = `
allergy: allergique, allergie, allergie alimentaire, intolerant, intolerante, intolerance
severe: grave, severe, gravement, fortement, mortelle, severement
severe-allergy: anaphylaxie, choc anaphylactique, anaphylactique
mild: legere, leger
food allergy/peanut: arachide, cacahuete, cacahouete
food allergy/tree-nut allergy/peanut: noix, fruit a coque, fruit sec
part allergy/tree-nut: noisette, amande, noix de cajou, pistache, noix de pecan, noix de macadamia
food allergy/milk: lait, laitage, produit laitier, lait de vache, proteine de lait, proteine de lait de vache
part allergy/milk: fromage, creme, beurre
food condition/lactose-intolerance: lactose
food allergy/egg: oeuf, œuf
food allergy/fish: poisson
food allergy/crustacean: crustace
part allergy/crustacean: crevette, crabe, homard, langouste
food allergy/mollusc: mollusque
part allergy/mollusc: moule, huitre, calmar, poulpe
food allergy/crustacean allergy/mollusc: fruit de mer, coquillage
food allergy/soy: soja
food allergy/gluten: gluten
food allergy/wheat: ble
food allergy/sesame: sesame
food allergy/celery: celeri
food allergy/mustard: moutarde
food allergy/sulphite: sulfite
food allergy/lupin: lupin
diabetes: diabete, diabetique
condition type-2-diabetes: diabete de type 2, diabetique de type 2, diabete type 2, diabetique type 2
condition type-1-diabetes: diabete de type 1, diabetique de type 1, diabete type 1, diabetique type 1
condition gestational-diabetes: diabete gestationnel, diabete de grossesse
condition prediabetes: prediabete, prediabetique
condition hypertension: hypertension, hypertendu, hypertendue, tension elevee, tension trop elevee
condition high-cholesterol: cholesterol, cholesterol eleve, hypercholesterolemie, trop de cholesterol
condition high-triglycerides: triglyceride eleve
condition kidney-disease: insuffisance renale, maladie renale, maladie renale chronique
condition kidney-dialysis: dialyse, hemodialyse, dialyse peritoneale
condition heart-failure: insuffisance cardiaque
condition gout: goutte
condition coeliac: coeliaque, cœliaque, maladie coeliaque, maladie cœliaque
condition lactose-intolerance: intolerant au lactose, intolerante au lactose, intolerance au lactose
condition pregnancy: enceinte, grossesse
condition breastfeeding: allaite, allaitement, allaitante
condition ibs: colon irritable, syndrome de l intestin irritable, intestin irritable
condition kidney-stones: calcul renal, calcul renaux
condition gerd: reflux, reflux gastrique, brulure d estomac
condition dysphagia: dysphagie
condition fatty-liver: foie gras, steatose, steatose hepatique
condition osteoporosis: osteoporose
condition iron-deficiency: manque de fer, carence en fer
perhaps condition/iron-deficiency: anemie, anemique
condition low-salt: sans sel, regime sans sel, peu de sel
condition weight-loss: perdre du poid, maigrir
diet vegan: vegan, vegane, vegetalien, vegetalienne
diet vegetarian: vegetarien, vegetarienne
diet pescatarian: pescetarien, pescetarienne
diet halal: halal
diet kosher: casher, cacher, kasher
without diet/no-pork: porc, cochon, jambon
without diet/no-alcohol: alcool
without diet/vegetarian: viande
perhaps diet/halal: musulman, musulmane
medicine warfarin: warfarine, coumadine
medicine simvastatin: simvastatine
medicine atorvastatin: atorvastatine
medicine levothyroxine: levothyroxine, levothyrox
other-medicine: metformine, insuline, penicilline, aspirine
relation male child: fils, garcon, petit fils
relation female child: fille, petite fille
relation child: enfant, bebe
relation male: mari, conjoint, copain, pere, papa, frere, grand pere
relation female: femme, epouse, conjointe, copine, mere, maman, soeur, sœur, grand mere
relation: ami, amie
me: je, j, me, m
we: nous, on
he: il, lui
she: elle
my: mon, ma, mes, notre, nos
his: son, sa, ses
the: le, la, l, les, ce, cette, c
a: un, une, des
not: ne, n, pas, jamais, aucun, aucune, ni, non
avoid: sans, evite, eviter, interdit
stop: ne suis plus, plus de, n est plus, ne bois plus
maybe: peut etre, probablement, crois, pense, possible, si
past: etais, avais, avait, etait, avant
liking: aime, adore, deteste
same: aussi, egalement
eat: mange, manger, mangeons, bois, boire, boit, consomme
take: prend, prendre
for: pour, de, d, à, au, aux, du, en
with: avec
and: et
or: ou
but: mais
because: parce que, car, parce qu
fine: peux, peut
number 2: deux
number 3: trois
number 4: quatre
number 5: cinq
number 6: six
time 1: an, ans, annee, annees
weigh: pese
time 12: mois
other: moi aussi
time 52.18: semaine
unit weight 1: kg, kilo
verb: suis, est, a, sommes, sont, ai, a un, a une, avons, ont, souffre, fait, fais, suit, dois, veux, voudrais, s, es
small: bonjour, merci, s il vous plait, tres, depuis, que, qu, type, maladie, regime, personne, y, tout, mon medecin
`
