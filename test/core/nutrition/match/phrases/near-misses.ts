/**
 * Names that share a word or letters with another food. A line is `label > food meant ! foods it must never be read as`;
 * nothing between `>` and `!` where the table has no such food. Not a quality, not a rival: none of those after `!` at all.
 */
export const NEAR_MISSES = `
almond milk > almond-drink ! almonds, milk-whole, milk-semi-skimmed, milk-skimmed
almonds > almonds ! almond-drink, almond-butter
almond butter > almond-butter ! butter, butter-unsalted, almonds
peanut butter > peanut-butter ! butter, butter-unsalted, peanuts
butter > butter ! peanut-butter, almond-butter, white-beans, buttermilk
butter beans > white-beans ! butter, butter-unsalted, green-beans
butternut squash > pumpkin ! butter, butter-unsalted, mixed-nuts
buttermilk > buttermilk ! butter, milk-whole, milk-semi-skimmed
coconut milk > coconut-milk ! milk-whole, milk-semi-skimmed, milk-skimmed, coconut
coconut water > coconut-water ! water, coconut, coconut-milk
coconut oil > coconut-oil ! coconut, olive-oil
cream of tartar > ! cream, tartar-sauce, sour-cream
cream cheese > cream-cheese ! cream, cheddar
cream crackers > crackers ! cream
ice cream > ice-cream ! cream
shaving cream > ! cream, ice-cream
ginger ale > ginger-ale ! beer, ginger
ginger beer > ginger-ale ! beer, ginger
root beer > ginger-ale ! beer, beer-light
beer > beer ! ginger-ale
eggplant > aubergine ! egg, egg-boiled, egg-fried
eggplant parmesan > eggplant-parmesan ! egg, parmesan
sweetbreads > sweetbreads ! bread-white, bread-wholemeal, sweet-potato
sweetbread > sweetbreads ! bread-white, bread-wholemeal
hamburger > hamburger ! ham
ham > ham ! hamburger
Bombay duck > ! duck
peking duck > duck ! egg
duck egg > duck-egg ! duck, egg
egg noodles > noodles ! egg
egg white > egg-white ! egg, egg-boiled
scotch egg > scotch-egg ! egg, whisky
chickpeas > chickpeas ! chicken-breast, peas
chicken peas > ! chickpeas
pineapple > pineapple ! apple
crab apple > ! crab, apple
oyster mushrooms > mushroom|oyster-mushroom ! oysters
oyster sauce > oyster-sauce ! oysters
oysters > oysters ! oyster-sauce, mushroom
mushroom ketchup > ! mushroom
fish sauce > fish-sauce ! cod, fried-fish
swedish fish > ! cod, fried-fish, plaice
hot dog > hot-dog ! frankfurter
corn dog > corn-dog ! hot-dog, sweetcorn
sweetcorn > sweetcorn ! popcorn
popcorn > popcorn ! sweetcorn
cornflakes > cornflakes ! sweetcorn
corn syrup > corn-syrup ! sweetcorn, maple-syrup
peppercorns > pepper ! sweetcorn, bell-pepper
peppermint tea > tea-herbal ! pepper, tea-black
pepperoni > pepperoni ! pepper, bell-pepper
chocolate milk > chocolate-milk ! chocolate-milk-bar, milk-whole
milk chocolate > chocolate-milk-bar ! chocolate-milk, milk-whole, milk-semi-skimmed
rice milk > rice-drink ! rice-white, milk-whole, milk-semi-skimmed
soy sauce > soy-sauce ! soy-drink
soy milk > soy-drink ! soy-sauce, milk-whole
rice vinegar > ! rice-white
rice cakes > rice-cakes ! rice-white, sponge-cake
rice pudding > rice-pudding ! rice-white
black pudding > blood-sausage ! rice-pudding, chocolate-pudding, custard
yorkshire pudding > popover ! rice-pudding, chocolate-pudding
apple pie > apple-pie ! apple
apple juice > apple-juice ! apple
orange juice > orange-juice ! orange
tomato ketchup > ketchup ! tomato
tomato juice > tomato-juice ! tomato
potato salad > potato-salad ! green-salad, potato-boiled
sweet potato > sweet-potato ! potato-boiled, potato-baked
potato starch > ! potato-boiled, potato-raw
water chestnuts > water-chestnut ! chestnuts, water
watermelon > watermelon ! water, melon
water ice > granita ! water
mince pie > mince-pie ! beef-minced, cottage-pie
mincemeat tart > fruit-tart|mince-pie ! beef-minced
head cheese > holodets ! cheddar, cheese-puffs
lemon curd > lemon-curd ! lemon, cottage-cheese
bean sprouts > bean-sprouts ! brussels-sprouts, green-beans, black-beans
coffee beans > ! coffee-black, black-beans
jelly beans > gummies|hard-candy ! black-beans, green-beans, jelly
vanilla bean > ! green-beans, black-beans
honeydew melon > melon ! honey
honey mustard > honey-mustard ! honey
mustard greens > mustard-greens ! mustard, green-salad
grapefruit > grapefruit ! grape
grapeseed oil > grapeseed-oil ! grape, olive-oil
passion fruit > passion-fruit ! fruit-salad
dragon fruit > dragon-fruit ! fruit-salad
sugar snap peas > sugar-snap-peas ! sugar, peas
toad in the hole > toad-in-the-hole ! sausage
vegan cheese > vegan-cheese ! cheddar, brie, feta
vegan burger > veggie-burger ! hamburger, cheeseburger
nut-free granola > ! mixed-nuts, granola
egg-free mayonnaise > vegan-mayo ! mayonnaise, egg
eggless mayonnaise > vegan-mayo ! mayonnaise, egg
no-egg mayonnaise > ! mayonnaise, egg
vegan mayonnaise > vegan-mayo ! mayonnaise
no-dairy ice cream > ! ice-cream, ice-cream-chocolate
cheese-free pizza > ! pizza-margherita, pizza-pepperoni
meat-free lasagne > lasagne-vegetable ! lasagne
meatless meatballs > vegetarian-meatballs ! meatballs
vegan honey > ! honey
vegetarian gummies > ! gummies
peanut-free peanut butter > ! peanut-butter
no bake cheesecake > cheesecake ! sponge-cake
granny smith apple > apple|granny-smith-apple ! apple-juice
starfruit > star-fruit ! fruit-salad
decaf coffee > coffee-decaf ! coffee-black, espresso
alcohol-free beer > alcohol-free-beer ! beer, beer-light
virgin mary > ! cocktail
wine gums > gummies ! red-wine, white-wine
wine vinegar > vinegar ! red-wine, white-wine
cider vinegar > vinegar ! cider
sherry trifle > trifle ! dessert-wine
cocktail sausages > sausage|british-sausage ! cocktail
prawn crackers > prawn-crackers ! crackers, prawns
fruit cocktail > fruit-salad|fruit-cocktail ! cocktail
beefsteak tomato > tomato ! beef-steak
welsh rabbit > welsh-rarebit ! liver
turkey bacon > turkey-bacon ! bacon
turkish delight > turkish-delight ! turkey
veggie bacon > vegetarian-bacon ! bacon
bacon bits > bacon|lardons ! burger-bacon
cheesecake > cheesecake ! cheddar
cheese straws > ! cheddar
monkey nuts > peanuts ! mixed-nuts
nutmeg > nutmeg ! mixed-nuts
doughnut > doughnut ! mixed-nuts
nut milk > almond-drink ! milk-whole, milk-semi-skimmed
goat milk > goat-milk ! milk-whole, milk-semi-skimmed, goat-cheese
condensed milk > milk-condensed ! milk-whole, milk-semi-skimmed
`
