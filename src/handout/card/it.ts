import type { CardPhrases } from './phrases.ts'

export const ITALIAN: CardPhrases = {
  direction: 'ltr',
  language: 'Italiano',
  allergyTitle: 'Allergia alimentare',
  otherTitle: 'Che cosa non posso mangiare',
  allergic: 'Ho un’allergia a questi alimenti:',
  severelyAllergic: 'Ho un’allergia grave a questi alimenti:',
  leaveOut:
    'Per favore, assicuratevi che nel mio piatto non ce ne sia, nemmeno in salse, brodi, oli o condimenti.',
  smallAmounts: 'Anche una piccola quantità mi fa stare male.',
  traces:
    'Anche solo una traccia può essere pericolosa per me. Per favore, usate padelle e utensili puliti e olio nuovo.',
  ifUnsure: 'Se avete dei dubbi, ditemelo, per favore. Ordinerò qualcos’altro.',
  thanks: 'Grazie mille!',
  allergens: {
    peanut: ['Arachidi', 'burro di arachidi, olio di arachidi, salsa satay'],
    'tree-nut': ['Frutta a guscio', 'mandorle, nocciole, noci, anacardi, pistacchi, marzapane, pesto'],
    milk: ['Latte', 'burro, formaggio, panna, yogurt, siero di latte'],
    egg: ['Uova', 'maionese, pasta all’uovo, pastella, meringa'],
    fish: ['Pesce', 'salsa di pesce, acciughe, fumetto di pesce, salsa Worcester'],
    crustacean: ['Crostacei', 'gamberi, granchio, aragosta, pasta di gamberi'],
    mollusc: ['Molluschi', 'cozze, vongole, ostriche, calamari, polpo, salsa di ostriche'],
    soy: ['Soia', 'salsa di soia, tofu, miso, edamame'],
    gluten: ['Glutine', 'frumento, orzo, segale, farro: pane, pasta, farina, salsa di soia, birra'],
    wheat: ['Frumento (grano)', 'farina, pane, pasta, couscous, semola'],
    sesame: ['Sesamo', 'tahina, hummus, olio di sesamo, semi sul pane'],
    celery: ['Sedano', 'sedano rapa, sale di sedano, dadi da brodo'],
    mustard: ['Senape', 'semi di senape, condimenti, marinate, curry'],
    sulphite: ['Solfiti', 'vino, frutta essiccata, aceto (da E 220 a E 228)'],
    lupin: ['Lupini', 'farina di lupini, semi di lupino'],
  },
  reasons: {
    coeliac:
      'Ho la celiachia. Non posso mangiare glutine (frumento, orzo, segale, farro), nemmeno una briciola.',
    'lactose-intolerance': 'Non digerisco il lattosio: niente latte, panna o formaggi freschi, per favore.',
    pregnancy:
      'Niente di crudo, per favore: né pesce, né carne, né uova crude, né latte o formaggio non pastorizzato, né fegato, né alcol.',
    vegan: 'Non mangio niente di origine animale: né carne, né pesce, né uova, né latte, né miele.',
    vegetarian: 'Non mangio né carne né pesce, e nemmeno brodi che ne contengono.',
    pescatarian: 'Non mangio né carne né brodo di carne. Il pesce lo mangio.',
    halal: 'Mangio solo halal: niente maiale, niente alcol e solo carne halal.',
    kosher: 'Mangio solo kosher: niente maiale, niente frutti di mare e niente carne insieme al latte.',
    'no-pork': 'Non mangio maiale: né prosciutto, né pancetta, né strutto, né gelatina di maiale.',
    'no-alcohol': 'Niente alcol, per favore, nemmeno in salse o dolci.',
  },
}
