/**
 * More labels with the food meant; where two rows mean it equally well, `first|second`. Written as a reporting half and
 * tuned on since another took its place.
 */
export const NAMED_MORE = `
Arla Lactofree semi skimmed milk 2L > milk-semi-skimmed
Fat-free milk > milk-skimmed
Milk, 1% fat, jug > milk-semi-skimmed|milk-skimmed
Alpro unsweetened almond drink > almond-drink
Oatly Barista > oat-drink
Organic soy milk, 1 litre > soy-drink
Lurpak slightly salted butter > butter
Stick of butter > butter
Double cream > cream
Whipping cream carton > cream
Sour cream pot > sour-cream
Fage 0% Greek yoghurt > yogurt-greek|yogurt-low-fat
Natural yogurt > yogurt-plain
Raspberry yogurts (4 pack) > yogurt-fruit
Siggi's skyr > skyr
Kefir bottle > kefir
Mature Cheddar > cheddar|british-cheese
Cheese slices > cheddar|gouda|swiss-cheese|cheese-processed
Babybel > gouda|cheese-snack
Emmental > swiss-cheese
Ball of mozzarella > mozzarella
Parmigiano Reggiano, grated > parmesan|asiago
Gorgonzola > blue-cheese
Chèvre > goat-cheese
Grilled halloumi > halloumi
Low fat cottage cheese > cottage-cheese|low-fat-cottage-cheese
Hard-boiled eggs > egg-boiled|egg-hard-boiled
A dozen large brown eggs > egg
Fried egg > egg-fried
Mushroom omelet > omelette
Granny Smith apples > apple|granny-smith-apple
Sliced banana > banana
Punnet of blueberries > blueberry
Frozen raspberries > raspberry|frozen-raspberries
Grape, seedless, green > grape
Satsumas > clementine
Pink grapefruit half > grapefruit
Wedges of lime > lime
Mango chunks > mango
Cantaloupe > melon
Medjool dates > date
Raisins > raisin
Dried apricots > dried-apricot
Prunes, pitted > prune
Guacamole > guacamole
Ripe avocados > avocado
Vine tomatoes > tomato
Plum tomatoes, tinned > canned-tomatoes
Romaine lettuce > lettuce
Arugula > rocket
Bok choy > pak-choi
Cilantro > coriander
Courgettes > courgette
Eggplant, grilled > aubergine|vegetables-grilled
Red bell pepper > bell-pepper
Jalapeños > chili-pepper
Chestnut mushrooms > mushroom
Frozen peas > peas|frozen-peas
Corn on the cob > sweetcorn
Steamed green beans > green-beans|boiled-green-beans
Roasted Brussels sprouts > brussels-sprouts
White cabbage, shredded > cabbage
Red onion, diced > onion
Scallion > spring-onion
Cloves of garlic > garlic
Beets, cooked > beetroot|cooked-beets
Kalamata olives > olives
Gherkins > pickles
Kimchi > kimchi
Heinz Baked Beanz > baked-beans
Black beans, drained > black-beans
Garbanzo beans > chickpeas
Edamame pods > edamame
Butter beans > white-beans
Lima beans > white-beans|broad-beans
Refried beans > refried-beans
Silken tofu > tofu
Walnut halves > walnuts
Salted cashew nuts > cashews
Pistachios in shell > pistachios
Flaked almonds > almonds
Almond butter > almond-butter
Skippy smooth peanut butter > peanut-butter
Chia seeds > chia-seeds
Sesame seeds > sesame-seeds
Tahini paste > tahini
Hovis wholemeal loaf > bread-wholemeal
White toast > bread-white
Pumpernickel > bread-rye
Burger buns > bread-bun
Pitta breads > pita
Garlic naan > naan|garlic-bread
Everything bagel > bagel
Corn tortillas > tortilla-corn
Rice cakes, salted > rice-cakes
Basmati rice, boiled > rice-white
Wholewheat fusilli > pasta-wholemeal
Penne, cooked > pasta
Egg noodles > noodles
Couscous > couscous
Porridge with water > porridge|oatmeal-made-with-water
Kellogg's Corn Flakes > cornflakes
Crunchy granola > granola
Swiss muesli > muesli
Cereal bar > granola-bar
Rump steak, medium rare > beef-steak
Minced beef 500g > beef-minced
Pork chops > pork-chop
BBQ spare ribs > pork-ribs
Leg of lamb, roasted > lamb|roast-leg-of-lamb
Chicken breast fillets > chicken-breast|chicken-breast-raw
Rotisserie chicken > chicken-roast|chicken-rotisserie
Roast turkey > turkey
Streaky bacon rashers > bacon
Honey roast ham > ham
Genoa salami > salami
Frankfurters > frankfurter
Pork sausages > sausage
Beef jerky > beef-jerky
Smoked trout > trout|smoked-trout
Tinned tuna in brine > tuna-canned
Tuna in sunflower oil (can) > tuna-canned-oil
Baked cod with herbs > cod
King prawns > prawns
Steamed mussels > mussels
Fish sticks > fish-fingers
Sardines in tomato sauce > sardines|sardines-in-tomato-sauce
Hellmann's Real Mayonnaise > mayonnaise
Ketchup, no added sugar > ketchup
Wholegrain mustard > mustard
Kikkoman soy sauce, less salt > soy-sauce|reduced-salt-soy-sauce
Sriracha > hot-sauce
Apple cider vinegar > vinegar
Balsamic glaze > balsamic-vinegar|balsamic-glaze
Marmite > yeast-extract
Tomato salsa > salsa
Houmous, reduced fat > hummus
Raita > tzatziki
Cold-pressed rapeseed oil > rapeseed-oil
Strawberry preserve > jam
Runny honey > honey
Caster sugar > sugar
Lindt 85% dark chocolate > chocolate-dark
Snickers > candy-bar
Haribo > gummies
Doritos > tortilla-chips|doritos
Buttered popcorn > popcorn|buttered-popcorn
Digestive biscuits > biscuits
Chocolate chip cookies > cookies
Oreo > cookies-sandwich
Ben & Jerry's chocolate ice cream > ice-cream-chocolate|ice-cream
Jell-O > jelly|jell-o
San Pellegrino sparkling mineral water > water-sparkling
Tropicana OJ > orange-juice|
Cloudy apple juice > apple-juice|cloudy-apple-juice
Pepsi Max > diet-cola
Red Bull > energy-drink
Gatorade > sports-drink
Schweppes tonic water > tonic-water
Ginger ale > ginger-ale
Root beer > ginger-ale
Earl Grey tea > tea-black
Camomile tea > tea-herbal
Americano > coffee-black
Flat white > cappuccino|latte|espresso-milk
Decaf coffee > coffee-decaf
Guinness stout > beer
Pinot Noir, glass > red-wine
Prosecco > sparkling-wine
Gin and tonic > gin-tonic
Margarita cocktail > cocktail|margarita
Jacket potato with cheese > potato-baked|jacket-potato-beans-cheese
Sweet potato wedges > sweet-potato-fries|sweet-potato
Curly fries > french-fries
Roast potatoes > potato-roast
Zuppa di pomodoro > tomato-soup
French onion soup > onion-soup
Phở bò > pho
Shoyu ramen > ramen
Miso soup with tofu > miso-soup
Tom yum goong > tom-yum
Insalata caprese > caprese-salad
Horiatiki > greek-salad
Tuna mayo sandwich > sandwich-tuna
PB&J sandwich > sandwich-peanut
Grilled cheese sandwich > sandwich-cheese
Club sandwich > sandwich-turkey|sandwich-blt|sandwich-club
Pizza Funghi > pizza-vegetable
Pepperoni pizza slice > pizza-pepperoni
Vegetarian pizza > pizza-vegetable|
Spaghetti al pomodoro > spaghetti-tomato
Vegetable lasagne > lasagne-vegetable
Macaroni cheese > mac-and-cheese
Chicken tikka masala > chicken-curry|butter-chicken
Thai green curry > thai-curry
Saag paneer > palak-paneer
Lamb biryani > biryani
Sweet & sour chicken > sweet-and-sour-chicken
Chow mein > noodles-fried
Pork dumplings (6 pcs) > dumplings
Vegetable spring rolls > spring-rolls
California roll > sushi
Fish tacos > taco|fish-taco|
Beef burrito > burrito
Chicken quesadilla > quesadilla|chicken-quesadilla
Doner kebab > kebab
Shepherd's pie > cottage-pie
Steak frites > beef-steak|steak-frites
Wiener Schnitzel > schnitzel
Spanish paella > paella
Quiche Lorraine > quiche-lorraine
Veggie burger > veggie-burger
Big Mac > hamburger|cheeseburger
Fried chicken drumsticks > fried-chicken|fried-chicken-drumstick
Chips, large > french-fries|crisps
Full English breakfast > english-breakfast
French toast > french-toast
Belgian waffle > waffles
Crème caramel > custard|panna-cotta|flan|
Panna cotta with berries > panna-cotta
New York cheesecake > cheesecake
Warm chocolate brownie, vanilla ice cream > brownie
Carrot cake slice > carrot-cake
Lemon sorbet > sorbet
Strawberry milkshake > milkshake
Mango lassi > lassi
Chai > chai-latte|tea-milk|tea-black
Semi-skimrned milk > milk-semi-skimmed
Chedder cheese > cheddar
Brocoli > broccoli
Spinnach > spinach
Yoghrut plain > yogurt-plain
Avacado > avocado
Mozarella > mozzarella
Margharita pizza > pizza-margherita
Tiramisu' > tiramisu
Chiken noodle soup > chicken-noodle-soup
Hurnmus > hummus
B1ueberry muffin > muffin
Lasagne al fomo > lasagne
Espreso > espresso
Toma toes > tomato
Orangejuice > orange-juice
juice of apples > apple-juice
soup, lentil, red > lentil-soup
Beef Wellington > beef-wellington
Beef Stroganoff > beef-stroganoff
Vegan cheese > vegan-cheese
Dairy-free cheese > vegan-cheese
Vegetarian sausage > meat-free-mince
Vegan ice cream > vegan-ice-cream
Non-alcoholic beer > alcohol-free-beer
Goat milk > goat-milk
Coconut yogurt > coconut-yogurt
Almond yogurt > plant-yogurt
Black pudding > blood-sausage
Yorkshire pudding > popover
Sticky toffee pudding > sticky-toffee-pudding
Peanut oil > peanut-oil
Apple sauce > applesauce
Cocoa powder > cocoa-powder
Garlic powder > garlic-powder
Milk powder > milk-powder
Protein powder > protein-powder
Dried mango > dried-mango
Banana chips > banana-chips
Chicken liver > chicken-livers
Chicken feet > chicken-feet
Duck egg > duck-egg
Lobster bisque > lobster-bisque
Beef tartare > filet-americain
Steak tartare > filet-americain
Fish curry > fish-curry
Prawn curry > shrimp-curry
Chicken risotto > chicken-risotto
Ice cream sandwich > ice-cream-sandwich
Cookie dough > cookie-dough
Corn dog > corn-dog
Smoothie bowl > smoothie-bowl
Poke bowl > poke-bowl
Dragon fruit > dragon-fruit
Kombucha > kombucha
Bubble tea > bubble-tea
Celery root > celeriac
Olive tapenade > tapenade
Cheese fondue > cheese-fondue
Sea urchin > sea-urchin
Head cheese > holodets
Mustard greens > mustard-greens
Grapeseed oil > grapeseed-oil
Grape leaves > fresh-grape-leaves
Lemon curd > lemon-curd
Sweetbreads > sweetbreads
Peanut brittle > peanut-brittle
Milkfish > milkfish
Toad in the hole > toad-in-the-hole
Welsh rarebit > welsh-rarebit
Spotted dick > steamed-pudding
Bangers and mash > bangers-and-mash
Haggis > haggis
Turkish delight > turkish-delight
Scotch egg > scotch-egg
Ladyfingers > ladyfinger
Vegan bacon > meat-free-mince
Vegan mayonnaise > vegan-mayo
Plant-based chicken pieces > meat-free-mince
Vegetarian mince > meat-free-mince
Meat-free sausages > meat-free-mince
Egg-free mayonnaise > vegan-mayo
Dairy-free ice cream > vegan-ice-cream
Dried bananas > banana-powder
Fishcakes > fish-cake
Water chestnuts > water-chestnut
Oat bran > oat-bran
Wheat germ > wheatgerm
Corn syrup > corn-syrup
Onion powder > onion-powder
Nutritional yeast > nutritional-yeast
Rabbit stew > rabbit-stew
Ostrich steak > ostrich-steak
Oxtail soup > oxtail-soup
Black pudding slices > blood-sausage
Pigs in blankets > british-sausage
Baby formula > toddler-milk
`
