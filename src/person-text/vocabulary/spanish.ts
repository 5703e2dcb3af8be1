/** What Spanish speakers say of themselves in plain sentences, without accents and plural s; "soy" is "I am". */
export const SPANISH = `
allergy: alergico, alergica, alergia, alergia alimentaria, intolerante, intolerancia, reaccion alergica
severe: grave, severa, severo, gravemente, muy fuerte, mortal, severamente
severe-allergy: anafilaxia, choque anafilactico, shock anafilactico, anafilactico
mild: leve, ligera
food allergy/peanut: cacahuete, cacahuate, mani
food allergy/tree-nut allergy/peanut: nuez, nuece, fruto seco, fruto de cascara
part allergy/tree-nut: almendra, avellana, anacardo, pistacho, nuez de macadamia
food allergy/milk: leche, lacteo, producto lacteo, proteina de la leche, leche de vaca
part allergy/milk: queso, nata, mantequilla
food condition/lactose-intolerance: lactosa
food allergy/egg: huevo
food allergy/fish: pescado
part allergy/fish: salsa de pescado, atun, salmon, bacalao, merluza, anchoa, sardina, boqueron, boquerone
food allergy/crustacean allergy/mollusc: marisco, mariscos
food allergy/fish allergy/crustacean allergy/mollusc: pescado y marisco
food allergy/crustacean: crustaceo
part allergy/crustacean: gamba, camaron, camarone, langosta, cangrejo, langostino
food allergy/mollusc: molusco
part allergy/mollusc: mejillon, mejillone, almeja, pulpo, calamar, calamare, ostra
food allergy/soy: soja, soya
food allergy/gluten: gluten
food allergy/wheat: trigo
food allergy/sesame: sesamo, ajonjoli
food allergy/celery: apio
food allergy/mustard: mostaza
food allergy/sulphite: sulfito
food allergy/lupin: altramuz, altramuce
nutrient sugars: azucar, azucare
perhaps condition/type-2-diabetes condition/type-1-diabetes: tengo azucar, tiene azucar
perhaps medicine/warfarin: sintrom, acenocumarol, anticoagulante
diabetes: diabetes, diabetico, diabetica, azucar en la sangre
condition type-2-diabetes: diabetes tipo 2, diabetico tipo 2, diabetica tipo 2, diabetes de tipo 2
condition type-1-diabetes: diabetes tipo 1, diabetico tipo 1, diabetica tipo 1, diabetes de tipo 1
condition gestational-diabetes: diabetes gestacional
condition prediabetes: prediabetes, prediabetico, prediabetica
condition hypertension: hipertension, hipertenso, hipertensa, presion alta, tension alta, presion arterial alta
measure high-cholesterol: colesterol, colesterol malo, colesterol total
measure hypertension: tension, presion, presion arterial, tension arterial
measure high-triglycerides: triglicerido
measure gout: acido urico
condition high-cholesterol: colesterol alto, colesterol elevado, hipercolesterolemia
condition high-triglycerides: triglicerido alto
condition kidney-disease: enfermedad renal, insuficiencia renal, enfermedad renal cronica
condition kidney-dialysis: dialisis, hemodialisis
condition heart-failure: insuficiencia cardiaca
condition gout: gota
condition coeliac: celiaco, celiaca, celiaquia, enfermedad celiaca
condition lactose-intolerance: intolerante a la lactosa, intolerancia a la lactosa
condition pregnancy: embarazada, embarazo, encinta
condition breastfeeding: dando el pecho, doy el pecho, lactancia, amamantando
condition ibs: colon irritable, intestino irritable, sindrome del intestino irritable
condition kidney-stones: calculo renal, calculo renale, piedra en el rinon, piedra en los rinone
condition gerd: reflujo, acidez, reflujo gastroesofagico
condition dysphagia: disfagia
condition fatty-liver: higado graso
condition osteoporosis: osteoporosis
condition iron-deficiency: ferropenia, falta de hierro, deficiencia de hierro
perhaps condition/iron-deficiency: anemia, anemico, anemica
condition low-salt: sin sal, poca sal, bajo en sal, dieta baja en sal
condition weight-loss: perder peso, bajar de peso, adelgazar
diet vegan: vegano, vegana
diet vegetarian: vegetariano, vegetariana
diet pescatarian: pescetariano, pescetariana
diet halal: halal
diet kosher: kosher
diet no-alcohol: abstemio, abstemia
without diet/no-pork: cerdo, puerco, carne de cerdo, jamon
without diet/no-alcohol: alcohol
without diet/vegetarian: carne
perhaps diet/halal: musulman, musulmana
medicine warfarin: warfarina
medicine simvastatin: simvastatina
medicine atorvastatin: atorvastatina
medicine levothyroxine: levotiroxina
other eating-disorder: trastorno alimentario, trastorno de la conducta alimentaria, tca, anorexia, anorexia nerviosa, anorexico, anorexica, bulimia, bulimico, bulimica, atracone, trastorno por atracon, trastorno por atracone
other: asma, migrana, cancer, sin azucar anadido
other-medicine: metformina, insulina, penicilina, aspirina
sex male: hombre, varon, masculino
sex female: femenino
old: de edad
relation male child: hijo, nino
relation female child: hija, nina
relation child newborn: recien nacido, recien nacida
relation child infant: bebe, lactante
relation child toddler: nino pequeno, nina pequena
relation child: nieto, nieta
relation male: marido, esposo, novio, padre, papa, hermano, abuelo
relation female: mujer, esposa, novia, madre, mama, hermana, abuela
relation: pareja, amigo, amiga
me: yo, me
we: nosotro, nosotra
he: el
she: ella
my: mi, mis, nuestro, nuestra
his: su
the: la, los, las, lo, este
a: un, una
not: no, nunca, ni, tampoco, ninguna, ningun
avoid: sin, evito, evita, prohibido
stop: dejo de ser, ya no
maybe: quiza, tal vez, creo, puede, posible, posiblemente, si
past: era, tenia, antes
liking: gusta, gustan, odio, encanta
same: tambien
half: y medio, y media
eat: tomar, como, come, comer, comemos, beber, bebo, bebe alcohol, tomo, consumo
for: para, de, a, al, del, en, por
with: con
and: y, e
or: o
but: pero, aunque
because: porque
high: alto, alta, elevado, elevada, por las nubes
low: bajo, baja
fine: normal, controlado, controlada, puedo, puede comer, bien
number 1: uno
number 2: dos
number 3: tres
number 4: cuatro
number 5: cinco
weigh: peso, pesa
time 1: ano
time 12: mes, mese
time 52.18: semana
unit weight 1: kg, kilo
verb: me estoy recuperando de, me recupero de, recuperandome de, se esta recuperando de, soy, es, somos, son, estoy, esta, estamos, tengo, tiene, tenemos, tienen, sufro, sufre, padezco, padece, sigo, hago, soy persona, quiero, necesito, toma
small: hola, por favor, gracia, muy, persona, dieta, enfermedad, tengo que, desde, hace, todo, algo, medicamento, que, se
`
