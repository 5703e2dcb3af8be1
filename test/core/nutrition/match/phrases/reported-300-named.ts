/**
 * Of the 300 labels written before the table's foods were: those that name a food, misread and mistyped ones among them. A
 * line is `label > plain name of the food`; other names it may be listed under follow, divided by ` / `. Never tuned on.
 */
export const REPORTED_300_NAMED = `
bowl of chicken noodle soup > chicken noodle soup / chicken soup with noodles / chicken soup
cup of cream of mushroom soup > cream of mushroom soup / mushroom soup
spIit pea soup with ham > split pea soup with ham / pea and ham soup / split pea soup / pea soup
New England clam chowder in a bread bowl > New England clam chowder / clam chowder
bowl of borscht with sour cream > borscht / beetroot soup / beet soup
French onion soup with melted Gruyère > French onion soup / onion soup
butternut squash soup, 600 ml pouch > butternut squash soup / squash soup
hot and sour soup (small) > hot and sour soup
grilled salmon fillet with lemon > grilled salmon / salmon fillet / salmon
tuna steak, seared rare > tuna steak / tuna / fresh tuna
battered haddock > battered haddock / fried haddock / battered fish / fried fish
smoked mackeral fillets, peppered > smoked mackerel / peppered mackerel
tinned sardlnes in tomato sauce > sardines in tomato sauce / canned sardines in tomato sauce / sardines / canned sardines
garlic butter king prawns > garlic prawns / garlic butter prawns / king prawns / prawns / shrimp
crab cakes (2) > crab cakes / crab cake
calamari, fried, with aioli > fried calamari / calamari / fried squid
steamed mussels in white wine > moules marinières / mussels in white wine / mussels / steamed mussels
fish fingers x4 > fish fingers / fish sticks
rainbow trout, whole, baked > baked trout / rainbow trout / trout
2 slices wholemeal toast > wholemeal toast / wholemeal bread / whole wheat toast / whole wheat bread / toast
slice of sourdough bread > sourdough bread / sourdough
half-eaten croissant > croissant
toasted bagel with crearn cheese > bagel with cream cheese / bagel / toasted bagel
bluebery muffin in paper case > blueberry muffin
warm naan bread > naan / naan bread
stack of flour tortillas > flour tortilla / tortilla / wheat tortilla
crumpet, buttered > crumpet
garlic bread baguette > garlic bread
small cibatta roll > ciabatta / ciabatta roll
rye crispbread > rye crispbread / crispbread
English muffin, split > English muffin
cornbread square > cornbread
bowl of porrige > porridge / oatmeal / oat porridge
corn flakes with rnilk > corn flakes with milk / corn flakes
granola cluster cereal > granola / granola cereal
shredded wheat biscuits > shredded wheat
Rice Krispies > Rice Krispies / puffed rice cereal / crisped rice cereal / puffed rice
muesli with dried fruit, no added sugar > muesli / muesli with dried fruit / muesli no added sugar
Greek yoghurt, plain > Greek yoghurt / Greek yogurt / plain Greek yogurt / plain Greek yoghurt
low fat strawberry yogurt cup > strawberry yogurt / strawberry yoghurt / low fat strawberry yogurt / fruit yogurt / fruit yoghurt / low fat fruit yogurt
kefir, 500 ml > kefir
tub of cottage cheese > cottage cheese
grated mozarella > mozzarella / mozzarella cheese
wedge of Parmesean > Parmesan / Parmesan cheese
block of feta, crumbled on top > feta / feta cheese
string cheese stick > string cheese / mozzarella / mozzarella string cheese / cheese stick
American cheese singles > American cheese / processed cheese / processed cheese slices / cheese slices
wheel of Camembert > Camembert / Camembert cheese
Swiss cheese slices > Swiss cheese / Emmental / Swiss
riccotta, part skim > ricotta / part skim ricotta / ricotta cheese
whipped cream from a can > whipped cream / aerosol cream / canned whipped cream
tub of soured cream > sour cream / soured cream
1 pint whole milk > whole milk
chocolate milk carton > chocolate milk
sweetened condensed milk tin > condensed milk / sweetened condensed milk
two soft-boiled eggs > boiled egg / soft boiled egg / soft-boiled egg / eggs / egg
sunny side up egg > fried egg / sunny side up egg
plate of scrarnbled eggs > scrambled eggs / scrambled egg
spinach and feta omlette > spinach and feta omelette / spinach omelette / omelette / omelet / spinach omelet
deviled eggs (3) > deviled eggs / devilled eggs
roast chicken leg > roast chicken leg / chicken leg / chicken drumstick / roast chicken
grilled chicken breast, sliced > grilled chicken breast / chicken breast / grilled chicken
breaded chicken nuggest > chicken nuggets
chicken tenders with honey mustard dip > chicken tenders / chicken strips / chicken fingers
spicy buffalo wings > buffalo wings / chicken wings / buffalo chicken wings
roast turkey with gravy > roast turkey / turkey with gravy / turkey / roast turkey with gravy
rare ribeye steek > ribeye steak / rib eye steak / ribeye / steak / beef steak
sirloin steak and chips > sirloin steak / steak and chips / steak frites / steak with chips / steak
slow-cooked beef brisket > beef brisket / brisket
meatballs in tomato sauce > meatballs in tomato sauce / meatballs
lamb chops, 2, grilled > lamb chop / grilled lamb chop / lamb chops
rack of pork ribs, barbecue > barbecue ribs / pork ribs / spare ribs / barbecued ribs / barbecue pork ribs
honey glazed ham > honey glazed ham / glazed ham / honey ham / baked ham / ham
crispy bacon rashers > bacon / fried bacon / bacon rashers
Italian sausage link > Italian sausage
sliced salarni > salami
liver and onions > liver and onions / liver / calf liver / beef liver
venison steak > venison steak / venison
roast duck breast > duck breast / roast duck / duck
chicken liver pâté > chicken liver pâté / liver pâté / pâté
smoked turkey deli slices > turkey slices / smoked turkey / deli turkey / turkey breast slices / turkey ham
plate of spagetti bolognaise > spaghetti bolognese / spaghetti with meat sauce
penne with tomato and basil sauce > penne with tomato sauce / pasta with tomato sauce / penne / pasta with tomato and basil sauce
creamy fettucine alfredo > fettuccine Alfredo
ravioli filled with spinach and ricotta > spinach and ricotta ravioli / ravioli / cheese and spinach ravioli / spinach ravioli
slice of lasanga > lasagne / lasagna / beef lasagne / lasagna with meat
macaroni cheese, oven baked > macaroni cheese / macaroni and cheese / mac and cheese
potato gnocchi > gnocchi / potato gnocchi
wild mushroom rissotto > mushroom risotto / risotto
slice of peperoni pizza > pepperoni pizza
Margherita pizza 12" > margherita pizza / pizza margherita / cheese pizza
Hawaiian pizza, leftover > Hawaiian pizza / ham and pineapple pizza
steamed jasmine rice > jasmine rice / white rice / steamed rice / steamed jasmine rice / rice
br0wn rice, cooked, 1 cup > brown rice / cooked brown rice
egg fried rice (takeaway box) > egg fried rice / fried rice
quinoa, cooked > quinoa / cooked quinoa
cous cous with roasted vegtables > couscous with vegetables / couscous with roasted vegetables / couscous
bowl of instant ramen > instant ramen / instant noodles / ramen / ramen noodles / ramen noodle soup
beef chow mein > beef chow mein / chow mein
chicken pad thai with peanuts > chicken pad thai / pad thai
wok stir-fried vegetables > vegetable stir-fry / stir-fried vegetables / stir fried vegetables
sweet & sour chicken balls > sweet and sour chicken
pork dumplings, pan-fried > pork dumplings / fried dumplings / gyoza / potstickers / dumplings / pan-fried dumplings
vegetable spring rolls (3 pcs) > vegetable spring rolls / spring roll / vegetable spring roll / egg roll / vegetable egg roll
salmon avocado roll, 8 pieces > salmon avocado roll / salmon and avocado roll / salmon sushi / sushi roll / sushi
california rolls > California roll
small bowl miso soup with tofu cubes > miso soup / miso soup with tofu
chicken katsu curry > chicken katsu curry / katsu curry
bibimbap with beef > bibimbap / beef bibimbap
napa cabbage kimchi > kimchi / cabbage kimchi
thai green curry with chicken > Thai green curry / green curry / Thai green chicken curry / chicken green curry
beef pho, large bowl > beef pho / pho
chicken sate skewers > chicken satay
nasi goreng with fried egg > nasi goreng
lamb rogan josh > lamb rogan josh / rogan josh
chiken tikka masala & rice > chicken tikka masala / chicken tikka masala with rice
dal tadka > tarka dal / dal tadka / dal / dhal / lentil curry / lentil dal
palak paneer > palak paneer / saag paneer
two vegetable samosas > vegetable samosa / samosa
plain dosa with chutney > dosa / plain dosa
tandoori chicken drumsticks > tandoori chicken
chickpea curry (chana masala) > chana masala / chickpea curry
falafel in pita with tahini > falafel in pita / falafel wrap / falafel sandwich / falafel pita / falafel
smooth hummous dip > hummus / houmous
stuffed vine leaves > stuffed vine leaves / dolmades / stuffed grape leaves / dolma
chicken shawarma plate > chicken shawarma / shawarma
doner kebab in flatbread > doner kebab / doner kebab in flatbread / kebab
moussaka, one square > moussaka
greek salad with olives > Greek salad
Ceasar salad, no chicken > Caesar salad
side of creamy coleslaw > coleslaw
potato salad with chives > potato salad
tuna mayonnaise sandwich on brown > tuna mayonnaise sandwich / tuna sandwich / tuna salad sandwich / tuna mayo sandwich
BLT on white toast > BLT sandwich / BLT / bacon lettuce and tomato sandwich
ham & cheese toastie > ham and cheese toastie / toasted ham and cheese sandwich / ham and cheese sandwich / grilled ham and cheese sandwich
egg salad sandwich > egg salad sandwich / egg mayonnaise sandwich
double cheeseburger, no onions > double cheeseburger / cheeseburger
veggie burger in a bun > veggie burger / vegetable burger / vegetarian burger / veggie burger on bun
hot dog with mustard and ketchup > hot dog
beef burrito, cut in half > beef burrito / burrito
three chicken tacos > chicken taco / taco
cheese quesedilla > cheese quesadilla / quesadilla
beef enchiladas > beef enchiladas / enchilada
loaded nachos > nachos / nachos with cheese / loaded nachos
bowl of guacomole > guacamole
chili con carne with beans > chilli con carne / chili con carne / chili with beans / chili con carne with beans
shepherds pie, individual > shepherd's pie
fish n chips > fish and chips
full english breakfast plate > full English breakfast / English breakfast
large Cornish pasty > Cornish pasty / pasty
pork sausages and mash > bangers and mash / sausages and mash / sausage and mash
Yorkshire puddings > Yorkshire pudding
beef stew with carrots > beef stew / beef stew with vegetables / beef stew with carrots / beef and vegetable stew
weiner schnitzel with lemon wedge > Wiener schnitzel / veal schnitzel / schnitzel
bratwurst in roll > bratwurst / bratwurst in roll / bratwurst in a bun
quiche lorraine slice > quiche Lorraine / quiche
ratatouille > ratatouille
seafood pealla > seafood paella / paella
gazpacho, chilled > gazpacho
baked potato with sour cream > baked potato with sour cream / baked potato / jacket potato
scoop of mashed potatoes > mashed potatoes / mashed potato
sweet potato fries > sweet potato fries / sweet potato chips
large french fries > French fries / chips / fries
boiled new potatoes > boiled potatoes / new potatoes / boiled new potatoes
steamed brocolli florets > steamed broccoli / broccoli / cooked broccoli / boiled broccoli
roasted brussel sprouts > Brussels sprouts / roasted Brussels sprouts
corn on the cob, buttered > corn on the cob / sweetcorn
grilled courgette slices > courgette / zucchini / grilled courgette
baby plum tomatoes > plum tomatoes / cherry tomatoes / tomatoes / baby plum tomatoes / tomato
bag of babyspinach > baby spinach / spinach / raw spinach
romaine letuce hearts > romaine lettuce / cos lettuce / lettuce / romaine
bunch of radishes > radish
strips of red bell pepper > red pepper / bell pepper / red bell pepper / sweet pepper
collard greens > collard greens / collards
sauteed mushrooms > sautéed mushrooms / fried mushrooms / mushrooms / mushroom
fried okra > fried okra / okra
coloured carrots, raw > carrot / raw carrots
baked beans in tomato sauce, 415 g > baked beans
can of black beans, rinsed > black beans
silken tofu block > silken tofu / tofu
bowl of edamame pods > edamame
gherkins in jar > gherkin / pickles / pickled gherkins / dill pickle / pickled cucumber
pitted black olives > black olives / olives
half an avacado > avocado
slice of waterrnelon > watermelon
two kiwis, halved > kiwi / kiwi fruit / kiwifruit
bunch of red grapes > red grapes / grapes
punnet of rasberries > raspberries
peeled clementine > clementine / mandarin / tangerine
dried apricots, resealable bag > dried apricots / dried apricot
unsweetened apple sauce > apple sauce / applesauce / unsweetened applesauce
fruit salad in syrup > fruit salad / fruit cocktail / fruit salad in syrup / fruit cocktail in syrup
handful of roasted cashews > cashew nuts / cashews / roasted cashews
trail mix > trail mix
jar of crunchy peanut butter > peanut butter / crunchy peanut butter
strawberry jam on a spoon > strawberry jam / jam
small jar of Nutella > Nutella / chocolate hazelnut spread / hazelnut spread / chocolate spread
Heinz tomato ketchup 460g > ketchup / tomato ketchup
Hellmann's real mayonaise > mayonnaise / mayo
jar of green pesto > pesto / green pesto / basil pesto
soy sauce, reduced salt > soy sauce / reduced salt soy sauce / low sodium soy sauce
ranch dressing > ranch dressing
bag of ready salted crisps > ready salted crisps / crisps / potato crisps / potato chips
sweet and salty popcorn > sweet and salty popcorn / popcorn
soft pretzel with salt > soft pretzel / pretzel
oatcakes, 4 > oatcakes / oatcake
home-baked chocolate chip cookies > chocolate chip cookies / chocolate chip cookie
digestive biscuits, packet > digestive biscuits / digestives
glazed ring doughnut > glazed doughnut / doughnut / glazed donut / donut
slice of carrot cake > carrot cake
New York style cheesecake with strawberries > cheesecake / New York cheesecake / strawberry cheesecake / cheesecake with strawberries
apple pie à la mode > apple pie / apple pie with ice cream
warm sticky toffee pudding > sticky toffee pudding
tiramisou in a glass > tiramisu
two scoops vanila ice cream > vanilla ice cream / ice cream
scoop of mango sorbet > mango sorbet / sorbet
fudge brownie > brownie / chocolate brownie / fudge brownie
dark chocolate 85% > dark chocolate
handful of gummy bears > gummy bears / gummies / fruit gums / gummy candy
short stack of pancakes with syrup > pancakes with syrup / pancakes / pancake / pancakes with maple syrup
glass of orange juice > orange juice
flat white, small > flat white
mug of black tea > black tea / tea
hot choclate with marshmallows > hot chocolate / hot chocolate with marshmallows
can of diet coke > diet cola / diet coke
half pint of lager > lager / beer
red wine, large glass > red wine
Oatly oat drink > oat milk / oat drink
sweet mango lassi > mango lassi / lassi
coconut water, carton > coconut water
`
