import type { CardPhrases } from './phrases.ts'

export const SPANISH: CardPhrases = {
  direction: 'ltr',
  language: 'Español',
  allergyTitle: 'Alergia alimentaria',
  otherTitle: 'Lo que no puedo comer',
  allergic: 'Tengo alergia a:',
  severelyAllergic: 'Tengo una alergia grave a:',
  leaveOut:
    'Por favor, asegúrense de que mi comida no lleve nada de esto, tampoco en salsas, caldos, aceites o aliños.',
  smallAmounts: 'Incluso una pequeña cantidad me sienta mal.',
  traces:
    'Incluso una traza puede ser peligrosa para mí. Usen, por favor, sartenes y utensilios limpios y aceite nuevo.',
  ifUnsure: 'Si tienen alguna duda, díganmelo, por favor. Pediré otra cosa.',
  thanks: '¡Muchas gracias!',
  allergens: {
    peanut: ['Cacahuetes (maní)', 'mantequilla de cacahuete, aceite de cacahuete, salsa satay'],
    'tree-nut': [
      'Frutos secos de cáscara',
      'almendras, avellanas, nueces, anacardos, pistachos, mazapán, pesto',
    ],
    milk: ['Leche', 'mantequilla, queso, nata (crema), yogur, suero de leche'],
    egg: ['Huevo', 'mayonesa, pasta fresca, rebozados, merengue'],
    fish: ['Pescado', 'salsa de pescado, anchoas, caldo de pescado, salsa Worcestershire'],
    crustacean: ['Crustáceos', 'gambas (camarones), cangrejo, langosta, pasta de camarón'],
    mollusc: ['Moluscos', 'mejillones, almejas, ostras, calamar, pulpo, salsa de ostras'],
    soy: ['Soja (soya)', 'salsa de soja, tofu, miso, edamame'],
    gluten: ['Gluten', 'trigo, cebada, centeno, espelta: pan, pasta, harina, salsa de soja, cerveza'],
    wheat: ['Trigo', 'harina, pan, pasta, cuscús, sémola'],
    sesame: ['Sésamo (ajonjolí)', 'tahini, hummus, aceite de sésamo, semillas en el pan'],
    celery: ['Apio', 'apionabo, sal de apio, cubitos de caldo'],
    mustard: ['Mostaza', 'semillas de mostaza, aliños, adobos, curry'],
    sulphite: ['Sulfitos', 'vino, fruta desecada, vinagre (E 220 a E 228)'],
    lupin: ['Altramuces', 'harina de altramuz, semillas de altramuz'],
  },
  reasons: {
    coeliac:
      'Tengo celiaquía. No puedo comer gluten (trigo, cebada, centeno, espelta), ni siquiera una miga.',
    'lactose-intolerance': 'No digiero la lactosa: sin leche, nata (crema) ni queso fresco, por favor.',
    pregnancy:
      'Nada crudo, por favor: ni pescado, ni carne, ni huevo crudos, ni leche o queso sin pasteurizar, ni hígado, ni alcohol.',
    vegan: 'No como nada de origen animal: ni carne, ni pescado, ni huevos, ni leche, ni miel.',
    vegetarian: 'No como carne ni pescado, ni caldos hechos con ellos.',
    pescatarian: 'No como carne ni caldo de carne. Pescado sí.',
    halal: 'Solo como comida halal: sin cerdo, sin alcohol y con carne halal.',
    kosher: 'Solo como comida kosher: sin cerdo, sin marisco y sin mezclar carne con leche.',
    'no-pork': 'No como cerdo: ni jamón, ni panceta (tocino), ni manteca, ni gelatina de cerdo.',
    'no-alcohol': 'Sin alcohol, por favor, tampoco en salsas o postres.',
  },
}
