/** Labels as models and menus write them, each with the food meant: a fridge, a plate, menus, and misread letters. */
export const NAMED = `
Whole milk carton > milk-whole
Semi-skimmed milk > milk-semi-skimmed
2% milk > milk-semi-skimmed
Skim milk > milk-skimmed
Bottle of milk > milk-semi-skimmed
Oat milk carton > oat-drink
Soya milk > soy-drink
Block of butter > butter
Kerrygold butter > butter
Unsalted butter > butter-unsalted
Tub of margarine > margarine|tub-margarine
Philadelphia cream cheese > cream-cheese
Block of cheddar cheese > cheddar
Sliced cheese > cheddar
Grated parmesan > parmesan|grated-parmesan
Fresh mozzarella > mozzarella|whole-milk-mozzarella
Crumbled feta > feta
Container of cottage cheese > cottage-cheese
Carton of eggs > egg
Free-range eggs (6) > egg
Strawberry yoghurt pot > yogurt-fruit
Greek yogurt > yogurt-greek
Plain yoghurt > yogurt-plain
Low-fat yogurt > yogurt-low-fat
Orange juice carton > orange-juice
Coca-Cola can > cola
Diet Coke > diet-cola
Beer bottle > beer
Bottle of white wine > white-wine
Glass of red wine > red-wine
Sparkling water bottle > water-sparkling
Still water > water
Bag of carrots > carrot
Bunch of bananas > banana
Red grapes > grape
Cherry tomatoes > cherry-tomato
Tomatoes > tomato
Head of lettuce > lettuce
Green bell peppers > bell-pepper
Cucumber slices > cucumber
Baby spinach > spinach
Half avocado > avocado
Lemon wedge > lemon
Strawberries > strawberry
Zucchini > courgette
Aubergine > aubergine
Scallions > spring-onion
Kiwi fruit > kiwi
Watermelon slice > watermelon
Smoked salmon slices > salmon-smoked
Raw salmon fillet > salmon-raw
Canned tuna > tuna-canned
Raw chicken breast > chicken-breast-raw
Pack of bacon > bacon
Package of sliced turkey > turkey-slices
Sliced ham > ham
Ground beef > beef-minced
Firm tofu > tofu
Hummus container > hummus
Heinz tomato ketchup > ketchup
Mayonnaise jar > mayonnaise
Dijon mustard > mustard
Jar of strawberry jam > jam
Honey jar > honey
Crunchy peanut butter > peanut-butter
Nutella > chocolate-spread
Extra virgin olive oil > olive-oil
Jar of pickles > pickles
Green olives > olives-green
Bottle of soy sauce > soy-sauce
Basil pesto > pesto
Wholemeal bread > bread-wholemeal
Sliced white bread > bread-white
Sourdough bread > baguette
Flour tortillas > tortilla-wheat
Steamed rice > rice-white
Brown rice > rice-brown
Cooked spaghetti > pasta
Rolled oats > oats
Corn flakes > cornflakes
Red lentils > lentils
Canned chickpeas > chickpeas|canned-chickpeas
Almonds > almonds
Salted peanuts > peanuts-salted
Mixed nuts > mixed-nuts
Potato chips > crisps
Salt and vinegar crisps > crisps|flavoured-potato-chips
Dark chocolate 70% > chocolate-dark
Gummy bears > gummies
Tomato soup 6.50 > tomato-soup
Cup of tomato soup > tomato-soup
Lentil soup > lentil-soup
Chicken noodle soup > chicken-noodle-soup
Cream of mushroom soup > mushroom-soup
Minestrone > vegetable-soup|minestrone
Pumpkin soup > pumpkin-soup
Goulash soup > goulash-soup
Pea soup > pea-soup
Caesar salad > caesar-salad
Chicken Caesar salad > caesar-salad
Green salad > green-salad
Greek salad > greek-salad
Tomato & mozzarella > caprese-salad
Cucumber salad > cucumber-salad
Coleslaw > coleslaw
Hummus & pita bread > hummus
Garlic bread > garlic-bread
Tomato bruschetta > bruschetta
Avocado toast > avocado-toast
Grilled salmon with lemon butter > salmon-grilled
Cheeseburger with fries > cheeseburger
Double cheeseburger > cheeseburger
Mushroom risotto > mushroom-risotto
Chicken curry with rice > chicken-curry|chicken-curry-with-rice
Vegetable curry > vegetable-curry
Margherita pizza > pizza-margherita
Pizza salami > pizza-pepperoni
Pizza with tuna > pizza-tuna
Spaghetti bolognese > spaghetti-bolognese
Spaghetti carbonara > spaghetti-carbonara
Penne with pesto > pasta-pesto
Lasagna > lasagne
Ravioli > ravioli
Gnocchi > gnocchi
Mac & cheese > mac-and-cheese
Sirloin steak with peppercorn sauce > beef-steak|sirloin-steak
Beef steak, grilled > beef-steak
Roast chicken > chicken-roast
Schnitzel > schnitzel
Meatballs > meatballs
Beef stew > beef-stew
Chilli con carne > chili-con-carne
Fish & chips > fish-and-chips
French fries > french-fries
Potato, baked > potato-baked
Mashed potatoes > potato-mashed
Steamed broccoli > broccoli-steamed
Grilled vegetables > vegetables-grilled
Fried rice > fried-rice
Pad Thai > pad-thai
Salmon nigiri > sushi
Chicken nuggets > chicken-nuggets
Buffalo wings > chicken-wings
Falafel wrap > falafel-wrap
Ham and cheese sandwich > sandwich-ham-cheese
BLT > sandwich-blt
Sunny-side-up eggs > egg-fried
Scrambled eggs on toast > egg-scrambled|egg-on-toast
Cheese omelette > omelette
Pancakes with maple syrup > pancakes|american-pancakes
Butter croissant > croissant
Blueberry muffin > muffin
Glazed doughnut > doughnut
Slice of cheesecake > cheesecake
Apple pie > apple-pie
Chocolate brownie > brownie
Tiramisù > tiramisu
Crème brûlée > creme-brulee
Vanilla ice cream > ice-cream
Mango sorbet > sorbet
Sorbet, lemon > sorbet
Fruit salad > fruit-salad
Rice pudding > rice-pudding
Black coffee > coffee-black
Caffè latte > latte
Coffee with milk > latte
Green tea > tea-green
Peppermint tea > tea-herbal
Iced tea > iced-tea
Hot chocolate > hot-chocolate
Banana smoothie > smoothie
Tornato soup > tomato-soup
Chees burger > cheeseburger
lced tea > iced-tea
Spagheti bolognese > spaghetti-bolognese
Grlled salmon > salmon-grilled
Mushroom rissoto > mushroom-risotto
Vanila ice crearn > ice-cream
Capuccino > cappuccino
Orange juicc > orange-juice
Ceasar salad > caesar-salad
App1e pie > apple-pie
Bl ack coffee > coffee-black
Greentea > tea-green
Pop corn > popcorn
Wine gums > gummies
`
