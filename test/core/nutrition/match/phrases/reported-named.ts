/**
 * The reporting half: labels written before the matcher was tried on them, never tuned on. A line is `label > food meant`;
 * where two rows mean it equally well, `first|second`; a lone `|` at the end where saying nothing is as right.
 */
export const REPORTED_NAMED = `
Cravendale semi-skimmed milk, 2 litres > milk-semi-skimmed
Lactose free whole milk > milk-lactose-free|milk-whole
Gallon of 2% reduced fat milk > milk-semi-skimmed
Half-empty bottle of skimmed milk > milk-skimmed
Carnation evaporated milk > milk-evaporated
Vanilla almond milk, unsweetened > almond-drink
Oat drink (barista edition) > oat-drink
Tin of coconut milk > coconut-milk
Cultured buttermilk > buttermilk
Anchor spreadable butter > butter
Flora sunflower spread > margarine|
Pat of unsalted butter > butter-unsalted
Ghee, clarified butter > ghee
Single cream for coffee > cream|light-cream
Heavy whipping cream > cream
Crème fraîche > sour-cream|cream
Chobani plain Greek yogurt > yogurt-greek|plain-greek-yogurt
Müller Corner strawberry > yogurt-fruit|
Icelandic skyr, vanilla > skyr
Kefir, plain, low-fat > kefir
Extra mature cheddar slices > cheddar|british-cheese
Cathedral City cheddar > cheddar
Buffalo mozzarella balls > mozzarella
Freshly grated Parmesan cheese > parmesan|grated-parmesan
Brie wedge > brie
Camembert > brie|
Stilton > blue-cheese
Crumbled goat's cheese > goat-cheese
Smoked gouda > gouda
Gruyère cheese > swiss-cheese
Ricotta, part skim > ricotta|part-skim-ricotta
Feta cubes in oil > feta
Philadelphia Light soft cheese > cream-cheese
Halloumi fries > halloumi|saganaki|
Soft-boiled egg with soldiers > egg-boiled
Over-easy eggs > egg-fried
Poached eggs on muffin with hollandaise > eggs-benedict|egg-boiled|
Scrambled egg > egg-scrambled
Ham and cheese omelette > omelette-ham|omelette
Spanish omelette > omelette|spanish-omelette|
Egg whites, carton > egg-white
Pink Lady apple > apple
Bramley cooking apples > apple
Conference pears > pear|bosc-pear
Punnet of strawberries > strawberry
Fresh blackberries > blackberry
Mixed berries, frozen > mixed-berries
Half a pink grapefruit > grapefruit
Easy peeler clementines > clementine
Honeydew melon slices > melon
Pineapple rings in juice > pineapple
Papaya with lime > papaya
Pomegranate arils > pomegranate
Two figs > fig
Kiwis, halved > kiwi
White peaches > peach
Nectarines > nectarine
Bag of sultanas > raisin
Soft dried apricots > dried-apricot
Dried cranberries > dried-cranberries
Smashed avocado on sourdough > avocado-toast
Haas avocados > avocado
Beef tomatoes > tomato
Plum cherry tomatoes on the vine > cherry-tomato|tomato
Iceberg lettuce > lettuce
Lamb's lettuce > lettuce|lambs-lettuce|
Rucola > rocket
Swiss chard > chard
Curly kale > kale
Savoy cabbage > cabbage
Tenderstem broccoli > broccoli|broccoli-steamed|tenderstem
Cauliflower florets > cauliflower
Baby carrots > carrot
Carrot sticks > carrot
Roasted parsnips > parsnip
Cooked beetroot, vacuum packed > beetroot
Baby corn > sweetcorn|
Mangetout > sugar-snap-peas
Petits pois > peas
Runner beans > green-beans
Haricots verts > green-beans
Grilled asparagus spears > asparagus
Sliced button mushrooms > mushroom
Portobello mushrooms > mushroom
Capsicum > bell-pepper
Romano peppers, red > bell-pepper
Aubergine slices > aubergine
Eggplant > aubergine
Spring onions > spring-onion
Leeks, sliced > leek
Okra > okra
Pumpkin wedges > pumpkin
Butternut squash, roasted > pumpkin|baked-butternut-squash
Jerusalem artichokes > artichoke|jerusalem-artichoke|
Sauerkraut jar > sauerkraut
Dill pickles > pickles
Nocellara olives, green > olives-green
Sun-dried tomatoes in oil > sun-dried-tomatoes|sun-dried-tomatoes-in-oil
Chopped tomatoes, tin > canned-tomatoes
Branston baked beans > baked-beans
Cannellini beans > white-beans
Turtle beans > black-beans|black-turtle-beans
Green lentils, cooked > lentils
Dhal > lentils|lentil-soup|
Chick peas in water > chickpeas
Extra firm tofu > tofu|extra-firm-tofu
Tempeh > tempeh
Fava beans > broad-beans
Whole almonds, unsalted > almonds|unsalted-almonds
Dry roasted peanuts > peanuts|peanuts-salted|dry-roasted-peanuts
Planters mixed nuts > mixed-nuts
Brazil nuts > brazil-nuts
Toasted pine nuts > pine-nuts
Roasted chestnuts > chestnuts
Desiccated coconut > coconut|desiccated-coconut|
Linseeds > flaxseed
Pepitas > pumpkin-seeds
Jif creamy peanut butter > peanut-butter
Warburtons white sliced bread > bread-white
Seeded wholegrain loaf > bread-wholemeal
Dark rye bread > bread-rye
French baguette > baguette
Rosemary focaccia > focaccia
Brioche burger bun > bread-bun
Toasted English muffin > english-muffin
Sesame bagel with cream cheese > bagel|bagel-cream-cheese
Wholemeal pitta > pita
Peshwari naan > naan
Soft flour tortilla wraps > tortilla-wheat
Ritz crackers > crackers|ritz-crackers
Ryvita crispbread > crackers-wholemeal|crackers|crispbread
Jasmine rice > rice-white
Wholegrain rice > rice-brown
Farfalle > pasta
Whole-wheat penne > pasta-wholemeal
Glass noodles > rice-noodles|
Udon noodles > udon
Soba > soba
Pearl barley > barley
Tabbouleh > bulgur|couscous-salad|
Red quinoa > quinoa
Pot Noodle > instant-noodles
Porridge oats > oats|porridge
Oatmeal with honey > porridge
Special K cereal > bran-flakes|cornflakes|
Alpen muesli > muesli
Nature Valley granola bar > granola-bar|nature-valley-crunchy-granola-bar
Ribeye steak, medium > beef-steak|ribeye-steak
Lean beef mince 5% fat > beef-minced
Roast beef slices > roast-beef
Pulled pork > pulled-pork
Pork loin chop > pork-chop
Rack of ribs > pork-ribs
Lamb chops > lamb
Calf's liver and onions > liver
Swedish meatballs with gravy > meatballs|swedish-meatballs
Skinless chicken breast, grilled > chicken-breast
Chicken thighs, raw > chicken-breast-raw|
Whole roast chicken > chicken-roast
Turkey breast slices > turkey-slices|turkey
Crispy duck > duck
Back bacon > bacon
Black Forest ham > ham|cured-pork
Milano salami > salami
Chorizo slices > chorizo
Cumberland sausages > sausage|british-sausage
Bratwurst > sausage|frankfurter
Brussels pâté > pate|terrine
Atlantic salmon fillet, pan-fried > salmon-grilled|fried-salmon
Scottish smoked salmon > salmon-smoked
Seared tuna steak > tuna-fresh
John West tuna chunks in spring water > tuna-canned
Battered cod > fried-fish|cod
Haddock fillet > cod|
Grilled mackerel > mackerel
Peppered smoked mackerel > mackerel-smoked
Rollmops > herring|
Anchovy fillets > anchovies
Jumbo shrimp > prawns
Garlic prawns > prawns|garlic-prawns
Crab sticks > crab-sticks
Half lobster > lobster
Moules marinière > mussels|moules
Pan-seared scallops > scallops|scallops-seared
Fried calamari rings > calamari
Grilled octopus > octopus
Fish fingers, oven baked > fish-fingers
Sea bass fillet > sea-bass
Extra light mayonnaise > mayonnaise|light-mayonnaise|
Hellmans mayo > mayonnaise
French's yellow mustard > mustard
HP brown sauce > bbq-sauce|
Tabasco > hot-sauce
Lea & Perrins > worcestershire-sauce
Tamari soy sauce, gluten free > tamari
Ranch dip > ranch-dressing|ranch-dip
Sour cream and chive dip > sour-cream|
Green pesto jar > pesto
Dolmio tomato pasta sauce > tomato-pasta-sauce
Sliced jalapenos > chili-pepper
Clear honey > honey|acacia-honey
Raspberry jam > jam
Orange marmalade > jam
Canadian maple syrup > maple-syrup
Granulated sugar > sugar
Soft brown sugar > brown-sugar
Cadbury Dairy Milk > chocolate-milk-bar
White chocolate bar > chocolate-white
Bournville dark chocolate > chocolate-dark
Mars bar > candy-bar|milky-way
Jelly babies > gummies
Marshmallows > marshmallows
Pringles > crisps|pringles
Ready salted crisps > crisps
Nacho cheese Doritos > tortilla-chips|nachos
Salted pretzels > pretzels
Wotsits > cheese-puffs|
Sweet popcorn > popcorn
Rich tea biscuits > biscuits|marie-biscuit
McVitie's chocolate digestives > biscuits|chocolate-coated-cookie|
Oatmeal raisin cookie > cookies-oatmeal|oatmeal-raisin-cookie
Pain au chocolat > pain-au-chocolat
Almond croissant > croissant
Cinnamon swirl > cinnamon-roll|danish-pastry
Double chocolate muffin > muffin|chocolate-muffin
Jam doughnut > doughnut|krapfen
Scone with clotted cream and jam > scone|cream-tea
Banana loaf > banana-bread
Victoria sponge > sponge-cake|victoria-sponge
Chocolate fudge cake > chocolate-cake
Baked cheesecake, blueberry > cheesecake
Strawberry trifle > trifle
Crema catalana > creme-brulee|crema-catalana|
Knickerbocker glory > sundae|knickerbocker-glory
Raspberry ripple ice cream > ice-cream
Calippo ice lolly > ice-lolly
Frozen yoghurt > frozen-yogurt
Baklava > baklava
Evian water > water
Fizzy water > water-sparkling
Fresh orange juice, no bits > orange-juice
Cranberry juice drink > cranberry-juice
Coke Zero > diet-cola
Pepsi > cola
7Up > lemonade
Fanta orange > lemonade|
Fever-Tree tonic > tonic-water
Lucozade Sport > sports-drink
Monster energy drink > energy-drink|monster-energy-drink
Cup of tea with milk > tea-milk
English breakfast tea > tea-black
Mint tea > tea-herbal
Double espresso > espresso
Skinny latte > latte|skinny-latte
Cold brew coffee > iced-coffee|coffee-black|cold-brew
Iced latte > iced-coffee|latte
Mocha > hot-chocolate|latte|mocha|
Oat flat white > cappuccino|latte|espresso-milk|oat-latte|
Heineken > beer|stout-ale|
Pint of lager > beer
Strongbow cider > cider
Cava > sparkling-wine
Chardonnay > white-wine
Merlot > red-wine
Single malt Scotch > whisky
Vodka shot > spirits
Mojito > cocktail|mojito
G&T > gin-tonic|spirit-mixer
Hand-cut chips > french-fries
Jacket potato with beans > potato-baked|jacket-potato-beans-cheese
New potatoes with butter > potato-boiled
Creamy mash > potato-mashed
Hash brown > hash-browns
Potatoes dauphinoise > potato-gratin
Leek and potato soup > vegetable-soup|
Butternut squash soup > pumpkin-soup
Cream of tomato soup > tomato-soup|cream-of-tomato-soup
Chicken broth with noodles > chicken-noodle-soup|chicken-broth
Tonkotsu ramen > ramen|ramen-with-meat-and-egg
Beef pho > pho
Nicoise salad > tuna-salad|salade-nicoise|
Potato salad with mayo > potato-salad
House slaw > coleslaw
Tuna melt > sandwich-tuna|
Egg mayo sandwich > sandwich-egg
Cheese toastie > sandwich-cheese
Ham sandwich > sandwich-ham-cheese|
Turkey club > sandwich-turkey|sandwich-blt|sandwich-club
Margherita > pizza-margherita|cocktail
Pepperoni passion pizza > pizza-pepperoni
Veggie supreme pizza > pizza-vegetable
Spag bol > spaghetti-bolognese
Spaghetti alla carbonara > spaghetti-carbonara
Penne arrabbiata > spaghetti-tomato|
Beef lasagne > lasagne
Vegetable lasagna > lasagne-vegetable
Mac n cheese > mac-and-cheese
Spinach and ricotta ravioli > ravioli
Wild mushroom risotto > mushroom-risotto
Egg fried rice > fried-rice
Seafood paella > paella
Chicken pad thai > pad-thai
Vegetable stir-fry > stir-fry-vegetable
Chicken korma > chicken-curry|chicken-korma
Butter chicken > chicken-curry|butter-chicken
Chana masala > vegetable-curry|chana-masala|
Chicken biryani > biryani
Chilli con carne with rice > chili-con-carne
Cottage pie > cottage-pie
Fish pie > fish-pie
Chicken and mushroom pie > chicken-pie
Steak and ale pie > chicken-pie|beef-stew|steak-pie|
Moussaka > moussaka
Gyoza, pan fried > dumplings
Vegetable samosas > samosa
Crispy spring roll > spring-rolls
Salmon maki > sushi|salmon-roll
Whopper > hamburger|cheeseburger|whopper|
Chicken McNuggets > chicken-nuggets
KFC original recipe chicken > fried-chicken
Buffalo chicken wings > chicken-wings
Cod and chips > fish-and-chips
Chicken tacos > taco|chicken-taco
Chicken burrito > burrito
Chicken fajitas > fajitas
Lamb doner kebab > kebab
Chicken wrap > chicken-wrap
Beyond burger > veggie-burger|meat-free-mince|
Full breakfast > english-breakfast
Blueberry pancakes > pancakes
Belgian waffles with strawberries > waffles
Porrige > porridge
Stawberries > strawberry
Brocolli florets > broccoli
Cappucino > cappuccino
Chiken burger > chicken-burger
Raspbery jam > jam
Parmesean > parmesan
Zuchini > courgette
Expresso > espresso
Cottage chese > cottage-cheese
Wholemeal bred > bread-wholemeal
Humous > hummus
Mayonaise > mayonnaise
Tom ato ketchup > ketchup
Bluebemes > blueberry
Sirl0in steak > beef-steak|sirloin-steak
Meatless meatballs > vegetarian-meatballs
Vegan cheddar slices > vegan-cheese
Dairy-free yoghurt > plant-yogurt
Plant-based burger mince > meat-free-mince
Soya mince > meat-free-mince
Tofurky roast > meat-free-mince
Peanut oil > peanut-oil
Salt cod > salt-cod
Fish balls > fish-balls
Prawn toast > shrimp-toast
Cheese board > cheese-board
Apple strudel > apple-strudel
Apple crumble > apple-crumble
Plum sauce > plum-sauce
Sausage roll > sausage-roll
Chicken Kiev > chicken-kiev
Coronation chicken > coronation-chicken
Turkey dinosaur nuggets > turkey-nuggets
Duck eggs > duck-egg
Beef bourguignon > boeuf-bourguignon
Steak and kidney pudding > steak-pie
Corned beef hash > corned-beef-hash
Cornish pasty > cornish-pasty
Ploughman's lunch > ploughmans-lunch
Eton mess > eton-mess
Bakewell tart > bakewell-tart
Jaffa cake > jaffa-cake
Battenberg > battenberg
Knafeh > kunafa
Mochi > sticky-rice-cake
Injera > injera
Pierogi > pierogi
Okonomiyaki > okonomiyaki
Bibimbap > bibimbap
Laksa > laksa
Pakora > pakora
Bhaji > onion-bhaji
Poppadoms > papadum
Arancini > arancini
Vitello tonnato > vitello-tonnato
Wild garlic butter > garlic-butter
`
