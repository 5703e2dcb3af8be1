/** What Portuguese speakers say of themselves in plain sentences, without accents and plural s. */
export const PORTUGUESE = `
allergy: alergico, alergica, alergia, intolerante, intolerancia
severe: grave, gravemente, severa, severo, forte, mortal
severe-allergy: anafilaxia, choque anafilatico, anafilatico
mild: leve, ligeira
food allergy/peanut: amendoim, amendoin
food allergy/tree-nut allergy/peanut: noz, noze, oleaginosa, fruto seco, fruto de casca rija
food allergy/tree-nut: castanha
part allergy/tree-nut: amendoa, avela, caju, castanha de caju, pistache, pistacho
food allergy/milk: leite, laticinio, lacteo, proteina do leite, leite de vaca, lacticinio
part allergy/milk: queijo, manteiga, nata
food condition/lactose-intolerance: lactose
food allergy/egg: ovo
food allergy/fish: peixe
food allergy/crustacean: crustaceo
part allergy/crustacean: camarao, camaroe, caranguejo, lagosta
food allergy/mollusc: molusco
part allergy/mollusc: mexilhao, mexilhoe, ostra, lula, polvo
food allergy/crustacean allergy/mollusc: marisco, fruto do mar
food allergy/soy: soja
food allergy/gluten: gluten
food allergy/wheat: trigo
food allergy/sesame: gergelim, sesamo
food allergy/celery: aipo
food allergy/mustard: mostarda
food allergy/sulphite: sulfito
food allergy/lupin: tremoco
diabetes: diabetes, diabetico, diabetica
condition type-2-diabetes: diabetes tipo 2, diabetico tipo 2, diabetica tipo 2, diabetes do tipo 2
condition type-1-diabetes: diabetes tipo 1, diabetico tipo 1, diabetica tipo 1, diabetes do tipo 1
condition gestational-diabetes: diabetes gestacional
condition prediabetes: pre diabetes, pre diabetico, pre diabetica, prediabetes
condition hypertension: hipertensao, hipertenso, hipertensa, pressao alta, tensao alta
condition high-cholesterol: colesterol alto, colesterol elevado, colesterol
condition high-triglycerides: triglicerideo alto
condition kidney-disease: doenca renal, insuficiencia renal, doenca renal cronica
condition kidney-dialysis: dialise, hemodialise
condition heart-failure: insuficiencia cardiaca
condition gout: gota
condition coeliac: celiaco, celiaca, doenca celiaca
condition lactose-intolerance: intolerante a lactose, intolerancia a lactose
condition pregnancy: gravida, gravidez
condition breastfeeding: amamentando, amamento, a amamentar
condition ibs: intestino irritavel, colon irritavel, sindrome do intestino irritavel
condition kidney-stones: pedra no rim, pedra nos rin, calculo renal
condition gerd: refluxo, azia
condition dysphagia: disfagia
condition fatty-liver: figado gordo, gordura no figado, esteatose
condition osteoporosis: osteoporose
condition iron-deficiency: falta de ferro, deficiencia de ferro
perhaps condition/iron-deficiency: anemia, anemico, anemica
condition low-salt: sem sal, pouco sal
condition weight-loss: perder peso, emagrecer
diet vegan: vegano, vegana, vegan
diet vegetarian: vegetariano, vegetariana
diet pescatarian: pescetariano, pescetariana
diet halal: halal
diet kosher: kosher
without diet/no-pork: porco, carne de porco, presunto
without diet/no-alcohol: alcool
without diet/vegetarian: carne
perhaps diet/halal: muculmano, muculmana
medicine warfarin: varfarina, marevan
medicine simvastatin: sinvastatina
medicine atorvastatin: atorvastatina
medicine levothyroxine: levotiroxina
other-medicine: metformina, insulina, penicilina, aspirina
relation male child: filho, menino
relation female child: filha, menina
relation child: bebe, crianca, neto, neta
relation male: marido, esposo, namorado, pai, irmao, avo
relation female: mulher, esposa, namorada, mae, irma
relation: amigo, amiga, companheiro, companheira
me: eu, me, mim
we: nos, a gente
he: ele
she: ela
my: meu, minha, nosso, nossa
his: seu, sua, dele, dela
the: o, as, os, este
a: um, uma
not: nao, nunca, nenhuma, nenhum, nem
avoid: sem, evito
stop: ja nao, deixei de
maybe: talvez, acho, provavelmente, possivelmente, se
past: era, tinha
liking: gosto, adoro, odeio
same: tambem
eat: como, come, comer, bebo
take: tomo, toma
for: para, de, do, da, a, ao, em
with: com
and: e
or: ou
but: mas
because: porque
fine: posso, pode
number 2: dois, duas
number 3: tres
number 4: quatro
number 5: cinco
weigh: peso, pesa
unit weight 1: quilo, quilos
drinking: nao bebo, nao bebe
time 1: ano
time 12: mes, mese
time 52.18: semana
unit weight 1: kg, kilo
verb: sou, é, somos, estou, esta, tenho, tem, temos, sofro, sofre, faco, sigo, preciso, quero
small: à, às, ola, obrigado, obrigada, por favor, muito, desde, ha, que, doenca, dieta, pessoa, tipo
`
