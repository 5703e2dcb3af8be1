import type { AllergenId } from '../../terms/allergens.ts'
import type { OtherTraitId, TraitId } from '../../terms/traits.ts'

/** Words and phrases, singular, that name an allergen or a food made of it, in any text. */
export const ALLERGEN_FOODS: Readonly<Record<AllergenId, string>> = {
  peanut: 'peanut, pea nut, groundnut, ground nut, monkey nut, arachis, goober, satay',
  'tree-nut':
    'tree nut, treenut, almond, walnut, hazelnut, cashew, pistachio, pecan, macadamia, brazil nut, pine nut, praline, marzipan, frangipane, nutella, gianduja, nougat',
  milk: 'milk, buttermilk, milkshake, dairy, whey, casein, caseinate, butter, cheese, string cheese, cheese stick, cheese cube, cream, creme, yogurt, yoghurt, kefir, ghee, custard, latte, cappuccino, cheddar, mozzarella, parmesan, feta, brie, camembert, ricotta, mascarpone, gouda, halloumi, paneer',
  egg: 'egg, albumen, albumin, ovalbumin, mayonnaise, mayo, meringue',
  fish: 'fish, salmon, tuna, cod, anchovy, anchovie, haddock, mackerel, sardine, trout, herring',
  crustacean: 'crustacean, shellfish, prawn, shrimp, crab, lobster, crayfish, langoustine, scampi, krill',
  mollusc:
    'mollusc, mollusk, shellfish, mussel, oyster, clam, squid, octopus, calamari, scallop, cuttlefish, snail, whelk',
  soy: 'soy, soya, soybean, soyabean, tofu, edamame, tempeh, miso',
  gluten: 'gluten, barley, rye, malt, spelt, semolina, couscous, bulgur, seitan',
  wheat: 'wheat, spelt, semolina, couscous, bulgur, seitan, durum',
  sesame: 'sesame, tahini, halva',
  celery: 'celery, celery stick, celeriac',
  mustard: 'mustard, dijon',
  sulphite: 'sulphite, sulfite, sulphur dioxide, sulfur dioxide',
  lupin: 'lupin, lupine',
}

/** Further words, for the names of dishes: dishes and products that have the trait whoever makes them. */
export const NAMED_FOODS: { readonly [T in TraitId]?: string } = {
  milk: 'cheesecake, cheeseburger, creamy, gruyere, emmental, stilton, roquefort, gorgonzola, burrata, alfredo, carbonara, tzatziki, raita, lassi, dulce de leche, ice cream, gelato, bechamel',
  egg: 'omelette, omelet, frittata, quiche, aioli, carbonara, hollandaise, eggnog, shakshuka, macaron, pavlova',
  fish: 'sashimi, ceviche, anchovies, sea bass, seabass, halibut, sole, plaice, swordfish, monkfish, eel, caviar, kipper, gravlax, lox, tilapia, catfish, pollock, bottarga, bouillabaisse',
  crustacean: 'bisque, crawfish',
  mollusc: 'abalone, vongole, cockle, winkle, escargot',
  'tree-nut': 'macaron, waldorf salad',
  celery: 'waldorf salad',
  gluten: 'beer, lager, ale, stout, pilsner, freekeh',
  wheat:
    'bread, toast, baguette, bun, bagel, croissant, brioche, focaccia, ciabatta, naan, pita, breadcrumb, breaded, panko, pasta, spaghetti, macaroni, penne, fusilli, tagliatelle, linguine, lasagne, lasagna, ravioli, gnocchi, ramen, udon, pastry, flour, cracker, pretzel, crouton, tempura, pizza, burger, sandwich, soy sauce, teriyaki, battered, bechamel, freekeh, pierogi, kitkat, kit kat',
  soy: 'soy sauce, teriyaki, tamari, hoisin',
  sesame: 'hummus, gomasio, baba ganoush',
  meat: 'meat, wiener, chipolata, beef, steak, veal, lamb, mutton, venison, chicken, turkey, duck, goose, quail, rabbit, sausage, hot dog, hotdog, hamburger, burger, cheeseburger, meatball, mince, kebab, kebap, doner, gyros, shawarma, schnitzel, bolognese, brisket, oxtail, tripe, jerky, frankfurter, wurst, kielbasa, merguez, pastrami, bresaola, biltong, liver, kidney, tallow, foie gras, liverwurst, leberwurst, haggis, chili con carne, chilli con carne',
  pork: 'pork, bacon, ham, prosciutto, pancetta, guanciale, chorizo, salami, pepperoni, mortadella, nduja, speck, lard, lardon, gammon, carnitas, chicharron, bratwurst, char siu, spare rib, sparerib, al pastor, carbonara, hog',
  gelatine:
    'gelatine, gelatin, marshmallow, aspic, gummy bear, gummy, gummies, wine gum, jelly baby, jelly babies, jell o, jello',
  rennet: 'parmesan, parmigiano, grana padano, gruyere, gorgonzola, animal rennet, calf rennet',
  'no-scales':
    'shark, shark fin, dogfish, huss, rock salmon, catfish, eel, unagi, monkfish, swordfish, marlin, turbot, skate wing, ray wing, sturgeon, sturgeon caviar, beluga caviar, wolffish, burbot, lamprey, basa, pangasius, swai',
  animal: 'collagen, bone broth',
  alcohol:
    'wine, beer, lager, ale, stout, pilsner, ipa, rum, brandy, whisky, whiskey, bourbon, vodka, gin, tequila, cognac, liqueur, champagne, prosecco, cava, sangria, sherry, port wine, marsala, vermouth, martini, mojito, margarita, daiquiri, negroni, spritz, amaretto, baileys, kahlua, sake, soju, mead, schnapps, grappa, ouzo, absinthe, hard cider, beer batter, coq au vin, bourguignon, cocktail, alcohol',
  grapefruit: 'grapefruit, pomelo, seville orange, bitter orange, sour orange',
  'star-fruit': 'star fruit, starfruit, carambola, bilimbi',
  'raw-fish':
    'sushi, sashimi, nigiri, ceviche, gravlax, lox, poke bowl, crudo, tuna tartare, salmon tartare, tuna carpaccio, salmon carpaccio, raw fish, raw salmon, raw tuna, raw oyster, oyster on the half shell, smoked salmon',
  'raw-meat': 'steak tartare, beef tartare, tartare, carpaccio, raw meat, kitfo, mett, rare steak, rare beef',
  'raw-egg': 'raw egg, eggnog',
  unpasteurised: 'unpasteurised, unpasteurized, raw milk, lait cru, raw cheese',
  'soft-cheese': 'brie, camembert, gorgonzola, roquefort, blue cheese, chevre, queso fresco',
  'cold-deli-meat':
    'salami, prosciutto, mortadella, bresaola, pastrami, parma ham, serrano ham, iberico, cold cut, deli meat, charcuterie',
  pate: 'pate, foie gras, liverwurst, leberwurst, rillettes',
  liver: 'liver, foie gras, liverwurst, leberwurst, haggis',
  'raw-sprouts': 'alfalfa sprout, alfalfa, raw sprout',
  'high-mercury': 'swordfish, shark, marlin, tilefish, king mackerel, bigeye tuna, orange roughy',
  'some-mercury': 'tuna, albacore',
  tyramine:
    'cheddar, parmesan, stilton, gruyere, gouda, emmental, camembert, roquefort, gorgonzola, blue cheese, aged cheese, mature cheese, salami, pepperoni, chorizo, marmite, vegemite, sauerkraut, kimchi, miso, soy sauce, fish sauce, tap beer, draft beer, draught beer',
  'reflux-trigger':
    'coffee, espresso, cappuccino, chocolate, cocoa, peppermint, spearmint, orange juice, lemon juice, tomato sauce, tomato soup, chilli pepper, chili pepper, jalapeno, hot sauce',
  honey:
    'honey, manuka, honeycomb, baklava, nougat, torrone, turron, lebkuchen, pasteli, struffoli, chak chak, sbiten, rakomelo',
  'choking-shape':
    'whole grape, cherry tomato, cherry tomatoe, grape tomato, grape tomatoe, popcorn, hard candy, hard candie, hard sweet, boiled sweet, cough sweet, cough drop, lollipop, gobstopper, jawbreaker, marshmallow, chewing gum, bubble gum, bubblegum, jelly bean, jelly baby, jelly babie, gummy, gummie, gummy bear, wine gum, fruit gum, jelly cube, hot dog, hotdog, frankfurter, wiener, sausage, bratwurst, chipolata, carrot stick, raw carrot, baby carrot, celery stick, string cheese, cheese stick, cheese cube, melon ball, mochi, ice cube, corn dog, corndog, boba, bubble tea, tapioca pearl, konjac jelly, fruit pastille, humbug, mint imperial, polo, smartie, werther, chewit',
  'whole-nuts': 'whole nut, mixed nut, salted nut, trail mix, bombay mix',
  'rice-drink': 'rice milk, rice drink, horchata',
  slush: 'slush, slushie, slushy, slurpee, slush puppie, slush puppy, icee',
  fructans: 'garlic, onion, shallot',
  polyols: 'sorbitol, xylitol, mannitol, maltitol, isomalt',
}

/** Traits that imply others. */
export const IMPLIED: { readonly [T in TraitId]?: readonly TraitId[] } = {
  milk: ['animal'],
  egg: ['animal'],
  fish: ['animal'],
  crustacean: ['animal'],
  mollusc: ['animal'],
  meat: ['animal'],
  pork: ['meat', 'animal'],
  gelatine: ['animal'],
  rennet: ['animal'],
  'no-scales': ['fish', 'animal'],
  liver: ['meat', 'animal'],
  honey: ['animal'],
  wheat: ['gluten'],
  'raw-fish': ['animal'],
  'raw-meat': ['meat', 'animal'],
  'raw-egg': ['egg', 'animal'],
  unpasteurised: ['milk', 'animal'],
  'soft-cheese': ['milk', 'animal'],
  'high-mercury': ['fish', 'animal'],
  'some-mercury': ['fish', 'animal'],
}

/** A plant before these words means it is no dairy: almond milk, cocoa butter. Each key is what it has instead. */
export const PLANT_DAIRY = {
  plants: {
    'tree-nut': 'almond, cashew, hazelnut, walnut, macadamia, pistachio, pecan',
    peanut: 'peanut',
    soy: 'soy, soya, soybean, tofu',
    '': 'oat, rice, coconut, hemp, pea, nut, cocoa, shea, apple, sunflower, pumpkin, plant, body',
  } satisfies { readonly [T in TraitId | '']?: string },
  dairy:
    'milk, butter, cream, cheese, yogurt, yoghurt, drink, ice cream, creamer, custard, latte, cappuccino, milk latte, milk cappuccino, flat white, milk flat white',
} as const

/** A burger or sausage of these has no meat. */
export const PLANT_MEAT = {
  plants: {
    soy: 'tofu, soy, soya, tempeh',
    wheat: 'seitan',
    '': 'mushroom, portobello, cauliflower, jackfruit, bean, lentil, chickpea, falafel, veg, vegetable, nut, beetroot, eggplant, aubergine, cabbage, watermelon, coconut, banana blossom',
  } satisfies { readonly [T in TraitId | '']?: string },
  meats:
    'burger, steak, sausage, meatball, bacon, jerky, schnitzel, kebab, bolognese, mince, wing, meat, chicken, ham, fish, hot dog',
} as const

/** Phrases that mean something other than their words, and the traits they do have; only the longest phrase found counts. */
export const OTHER_MEANINGS: readonly (readonly [phrases: string, has: readonly TraitId[]])[] = [
  [
    'butter bean, butter lettuce, butter squash, cream soda, cream of tartar, milk thistle, kidney bean, chicken of the wood, beefsteak tomato, beef tomato, lamb lettuce, lamb s lettuce, duck sauce, steak sauce, chicken salt, mince pie, crab apple, oyster mushroom, swedish fish, egg plant',
    [],
  ],
  [
    'root beer, ginger beer, butter beer, ginger ale, cocktail sauce, cocktail onion, cocktail tomato, fruit cocktail, wine vinegar, sherry vinegar, champagne vinegar, champagne mango, pizza margarita, margarita pizza, bourbon vanilla, bourbon biscuit',
    [],
  ],
  [
    'corn bread, corn tortilla, corn cracker, rice cracker, rice noodle, rice pasta, rice bread, rice flour, corn flour, coconut flour, chickpea flour, potato flour, lentil pasta, chickpea pasta, corn pasta, buckwheat flour, buckwheat noodle, cricket flour, insect flour',
    [],
  ],
  [
    'beetroot carpaccio, beet carpaccio, tomato tartare, avocado tartare, vegetable sushi, veggie sushi, cucumber sushi, avocado sushi, garlic infused oil',
    [],
  ],
  ['hot dog bun, burger bun, hamburger bun, oyster cracker, cream cracker, flour tortilla', ['wheat']],
  ['pasta sauce, pizza sauce, tomato bisque', []],
  ['chicken egg, duck egg, quail egg, goose egg', ['egg']],
  ['salmon steak, cod steak, fish steak, salmon fillet', ['fish']],
  ['tuna steak', ['fish', 'some-mercury']],
  ['swordfish steak, shark steak, marlin steak', ['fish', 'high-mercury', 'no-scales']],
  ['fish burger, salmon burger', ['fish', 'wheat']],
  ['crab meat, lobster meat', ['crustacean']],
  ['almond flour', ['tree-nut']],
  ['malt vinegar', ['gluten']],
  ['peanut butter cup', ['peanut', 'milk']],
  ['milk chocolate, chocolate milk, goat cheese, goat milk, goat yogurt', ['milk']],
  ['shrimp cocktail, prawn cocktail', ['crustacean']],
  ['crab stick, imitation crab, surimi', ['fish', 'crustacean']],
  ['oyster sauce', ['mollusc']],
  ['fish sauce', ['fish', 'tyramine']],
  ['fish cake, fish finger, fish stick', ['fish', 'wheat']],
  ['salmon tartare, tuna tartare, salmon carpaccio, tuna carpaccio', ['raw-fish', 'fish']],
  ['tartar sauce, tartare sauce', ['egg']],
  ['egg noodle', ['egg', 'wheat']],
  ['honey mustard', ['honey', 'mustard']],
  ['honey dew, honey crisp, honey tangerine, honey mango', []],
  ['popcorn chicken', ['meat']],
  ['popcorn shrimp', ['crustacean']],
  ['sausage roll', ['meat', 'wheat', 'choking-shape']],
  [
    'cocktail sausage, turkey bacon, turkey ham, turkey pepperoni, turkey sausage, chicken ham, chicken sausage, beef bacon, beef salami, beef chorizo',
    ['meat'],
  ],
  ['onion ring', ['fructans', 'wheat']],
]

/** With these words in a part of a name, its other words do not raise these traits there. Nothing is ruled out by that. */
export const FREE_FROM: readonly (readonly [words: RegExp, of: readonly TraitId[]])[] = [
  [/\bvegan\b|\bplant[ -]?based\b|\bbeyond\b|\bimpossible\b/, ['animal']],
  [
    /\bvegetarian\b|\bveggie\b|\bmeatless\b|\bmock\b|\bfaux\b|\bquorn\b/,
    ['meat', 'fish', 'crustacean', 'mollusc', 'gelatine', 'rennet', 'raw-fish'],
  ],
  [/\b(?:alcohol|spirit)[ -]free\b|\bvirgin (?!olive)|\bmocktail\b|\b0[.,]0\b/, ['alcohol']],
  [/\b(?:dairy|milk)[ -]free\b/, ['milk']],
  [/\begg[ -]free\b|\beggless\b/, ['egg']],
  [/\bgluten[ -]free\b|\bwheat[ -]free\b/, ['gluten']],
  [/\bmeat[ -]free\b/, ['meat']],
  [/\b(?:pork|bacon)[ -]free\b/, ['pork']],
  [/\bnut[ -]free\b/, ['peanut', 'tree-nut']],
  [/\bpeanut[ -]free\b/, ['peanut']],
  [/\b(?:soy|soya)[ -]free\b/, ['soy']],
  [/\bsesame[ -]free\b/, ['sesame']],
  [/\bfish[ -]free\b/, ['fish']],
  [/\bpasteuri[sz]ed\b/, ['unpasteurised', 'soft-cheese']],
  [
    /\b(?:cooked|baked|grilled|fried|toasted|melted|tempura)\b/,
    ['raw-fish', 'raw-meat', 'raw-egg', 'raw-sprouts'],
  ],
]

/** Generic words that mean several traits at once. */
export const ANY_NUTS = {
  words: 'nut, mixed nut, whole nut, salted nut',
  traits: ['tree-nut', 'peanut'],
} as const satisfies {
  readonly words: string
  readonly traits: readonly (AllergenId | OtherTraitId)[]
}
