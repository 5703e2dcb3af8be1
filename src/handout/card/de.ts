import type { CardPhrases } from './phrases.ts'

export const GERMAN: CardPhrases = {
  direction: 'ltr',
  language: 'Deutsch',
  allergyTitle: 'Lebensmittelallergie',
  otherTitle: 'Was ich nicht essen darf',
  allergic: 'Ich habe eine Allergie gegen:',
  severelyAllergic: 'Ich habe eine schwere Allergie gegen:',
  leaveOut:
    'Bitte achten Sie darauf, dass nichts davon in meinem Essen ist, auch nicht in Soßen, Brühen, Ölen oder Dressings.',
  smallAmounts: 'Auch kleine Mengen vertrage ich nicht.',
  traces:
    'Schon Spuren können für mich gefährlich sein. Bitte nehmen Sie saubere Pfannen, sauberes Besteck und frisches Öl.',
  ifUnsure: 'Wenn Sie nicht sicher sind, sagen Sie es mir bitte. Dann bestelle ich etwas anderes.',
  thanks: 'Vielen Dank!',
  allergens: {
    peanut: ['Erdnüsse', 'Erdnussbutter, Erdnussöl, Satay-Soße'],
    'tree-nut': [
      'Nüsse (Schalenfrüchte)',
      'Mandeln, Haselnüsse, Walnüsse, Cashews, Pistazien, Marzipan, Pesto',
    ],
    milk: ['Milch', 'Butter, Käse, Sahne (Rahm, Obers), Joghurt, Molke'],
    egg: ['Eier', 'Mayonnaise, frische Nudeln, Panade, Baiser'],
    fish: ['Fisch', 'Fischsoße, Sardellen, Fischfond, Worcestersauce'],
    crustacean: ['Krebstiere', 'Garnelen, Krabben, Krebs, Hummer, Garnelenpaste'],
    mollusc: ['Weichtiere', 'Muscheln, Austern, Tintenfisch, Schnecken, Austernsoße'],
    soy: ['Soja', 'Sojasoße, Tofu, Miso, Edamame'],
    gluten: ['Gluten', 'Weizen, Gerste, Roggen, Dinkel: Brot, Nudeln, Mehl, Sojasoße, Bier'],
    wheat: ['Weizen', 'Mehl, Brot, Nudeln, Couscous, Grieß'],
    sesame: ['Sesam', 'Tahin, Hummus, Sesamöl, Sesam auf Brot'],
    celery: ['Sellerie', 'Knollensellerie, Selleriesalz, Brühwürfel'],
    mustard: ['Senf', 'Senfkörner, Dressings, Marinaden, Curry'],
    sulphite: ['Sulfite', 'Wein, Trockenobst, Essig (E 220 bis E 228)'],
    lupin: ['Lupinen', 'Lupinenmehl, Lupinensamen'],
  },
  reasons: {
    coeliac:
      'Ich habe Zöliakie. Ich darf kein Gluten essen (Weizen, Gerste, Roggen, Dinkel), nicht einmal einen Krümel.',
    'lactose-intolerance': 'Ich vertrage keine Laktose: bitte keine Milch, keine Sahne, keinen Frischkäse.',
    pregnancy:
      'Bitte nichts Rohes: keinen rohen Fisch, kein rohes Fleisch, keine rohen Eier, keine Rohmilch und keinen Rohmilchkäse, keine Leber und keinen Alkohol.',
    vegan: 'Ich esse nichts vom Tier: kein Fleisch, keinen Fisch, keine Eier, keine Milch, keinen Honig.',
    vegetarian: 'Ich esse kein Fleisch und keinen Fisch, auch keine Brühe daraus.',
    pescatarian: 'Ich esse kein Fleisch und keine Fleischbrühe. Fisch esse ich.',
    halal: 'Ich esse nur halal: kein Schweinefleisch, keinen Alkohol und nur Fleisch, das halal ist.',
    kosher:
      'Ich esse nur koscher: kein Schweinefleisch, keine Meeresfrüchte und kein Fleisch zusammen mit Milch.',
    'no-pork':
      'Ich esse kein Schweinefleisch: keinen Schinken, Speck, Schmalz und keine Gelatine vom Schwein.',
    'no-alcohol': 'Bitte keinen Alkohol, auch nicht in Soßen oder Desserts.',
  },
}
