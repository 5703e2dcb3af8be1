import type { CardPhrases } from './phrases.ts'

export const FRENCH: CardPhrases = {
  direction: 'ltr',
  language: 'Français',
  allergyTitle: 'Allergie alimentaire',
  otherTitle: 'Ce que je ne peux pas manger',
  allergic: 'Je suis allergique aux aliments suivants :',
  severelyAllergic: 'J’ai une allergie grave aux aliments suivants :',
  leaveOut:
    'Merci de vérifier que mon plat n’en contient pas, pas même dans les sauces, les bouillons, les huiles ou les assaisonnements.',
  smallAmounts: 'Même une petite quantité me rend malade.',
  traces:
    'Même une trace peut être dangereuse pour moi. Merci d’utiliser des poêles et des ustensiles propres, et de l’huile neuve.',
  ifUnsure: 'En cas de doute, dites-le-moi, s’il vous plaît. Je commanderai autre chose.',
  thanks: 'Merci beaucoup !',
  allergens: {
    peanut: ['Arachides (cacahuètes)', 'beurre de cacahuète, huile d’arachide, sauce satay'],
    'tree-nut': [
      'Fruits à coque',
      'amandes, noisettes, noix, noix de cajou, pistaches, pâte d’amande, pesto',
    ],
    milk: ['Lait', 'beurre, fromage, crème, yaourt, petit-lait'],
    egg: ['Œufs', 'mayonnaise, pâtes fraîches, pâte à frire, meringue'],
    fish: ['Poisson', 'sauce de poisson, anchois, fumet de poisson, sauce Worcestershire'],
    crustacean: ['Crustacés', 'crevettes, crabe, homard, pâte de crevettes'],
    mollusc: ['Mollusques', 'moules, huîtres, calamar, poulpe, escargots, sauce d’huître'],
    soy: ['Soja', 'sauce soja, tofu, miso, edamame'],
    gluten: ['Gluten', 'blé, orge, seigle, épeautre : pain, pâtes, farine, sauce soja, bière'],
    wheat: ['Blé', 'farine, pain, pâtes, couscous, semoule'],
    sesame: ['Sésame', 'tahini, houmous, huile de sésame, graines sur le pain'],
    celery: ['Céleri', 'céleri-rave, sel de céleri, cubes de bouillon'],
    mustard: ['Moutarde', 'graines de moutarde, vinaigrettes, marinades, curry'],
    sulphite: ['Sulfites', 'vin, fruits secs, vinaigre (E 220 à E 228)'],
    lupin: ['Lupin', 'farine de lupin, graines de lupin'],
  },
  reasons: {
    coeliac:
      'J’ai la maladie cœliaque. Je ne dois pas manger de gluten (blé, orge, seigle, épeautre), pas même une miette.',
    'lactose-intolerance':
      'Je ne digère pas le lactose : pas de lait, de crème ni de fromage frais, s’il vous plaît.',
    pregnancy:
      'Rien de cru, s’il vous plaît : ni poisson, ni viande, ni œufs crus, ni lait ou fromage au lait cru, ni foie, ni alcool.',
    vegan: 'Je ne mange rien d’origine animale : ni viande, ni poisson, ni œufs, ni lait, ni miel.',
    vegetarian: 'Je ne mange ni viande ni poisson, ni bouillon qui en contient.',
    pescatarian: 'Je ne mange ni viande ni bouillon de viande. Je mange du poisson.',
    halal: 'Je mange uniquement halal : pas de porc, pas d’alcool, et seulement de la viande halal.',
    kosher: 'Je mange uniquement casher : pas de porc, pas de fruits de mer, et pas de viande avec du lait.',
    'no-pork': 'Je ne mange pas de porc : ni jambon, ni lardons, ni saindoux, ni gélatine de porc.',
    'no-alcohol': 'Pas d’alcool, s’il vous plaît, même dans les sauces ou les desserts.',
  },
}
