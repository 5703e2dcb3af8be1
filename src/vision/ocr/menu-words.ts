/**
 * Words that menus in English are written with: what a misread word may be put right to. Common dishes, produce,
 * drinks, ways of cooking; names of food in the food table are added to these.
 */
export const MENU_WORDS: readonly string[] = `
aioli ale almond almonds americano anchovies and apple apples apricot artichoke arugula asparagus aubergine avocado
bacon bagel baguette baked balsamic banana bananas barbecue barley basil bass batter bean beans beef beer beetroot
berries berry beans biscuit biscuits black blackberry blue blueberries blueberry board boiled bolognese bowl bread
breaded breakfast breast brioche broccoli broth brown brownie bruschetta brunch brussels bun burger burgers burrito
butter buttermilk butternut cabbage caesar cake cakes calamari camembert caprese cappuccino caramel carbonara carpaccio
carrot carrots cashew casserole cauliflower celery ceviche chai charcoal charred cheddar cheese cheeseburger cheesecake
cherries cherry chicken chickpea chickpeas chilli chili chips chives chocolate chop chops chorizo chowder chutney cider
cinnamon classic club cobbler coconut cod coffee cola coleslaw confit cookie cookies coriander corn cottage courgette
couscous crab cranberry cream creamy creme cress crisps crispy croissant croquettes croutons crumble crunchy crust
cucumber cupcake curry custard daily dark dates decaf dessert desserts dill dip dips double dough doughnut dressing
drink drinks duck dumplings egg eggs espresso falafel fennel feta fettuccine fig figs fillet fish flat flatbread
focaccia fondue fish french fresh fried fries frittata fritters fruit fruits fudge game gammon garden garlic gazpacho
gelato ginger glass glazed gnocchi goat goats goulash grain granola grape grapefruit grapes gratin gravy greek green
greens grilled guacamole haddock half halibut halloumi ham hamburger hash hazelnut herb herbs herbal honey horseradish
hot house hummus ice iced italian jacket jam jelly juice juices kale kebab ketchup kids king kiwi korma lager lamb
lasagna lasagne latte lava leaf leek lemon lemonade lentil lentils lettuce light lime linguine lobster loaded local
macaroni macchiato mackerel main mains malt mango maple margherita marinara marinated mash mashed mayo mayonnaise meat
meatballs meatloaf melon melt menu meringue mild milk milkshake mince minestrone mint mixed mocha mojito mousse
mozzarella muesli muffin muffins mulled mushroom mushrooms mussels mustard naan nachos noodle noodles nut nuts oat
oatmeal oats octopus oil olive olives omelette onion onions orange oregano organic oyster oysters paella pancake
pancakes paneer panini pannacotta paprika parfait parma parmesan parsley parsnip pasta pastry pate patty pavlova pea
peach peanut pear peas pecan penne pepper peppered peppermint pepperoni peppers pesto pickle pickled pickles pie pies
pineapple pistachio pita pizza pizzas plaice plain platter plum poached polenta pomegranate popcorn poppy pork porridge
potato potatoes prawn prawns pretzel prosciutto pudding pulled pumpkin puree quesadilla quiche quinoa rabbit radish
raisin ramen raspberries raspberry ratatouille ravioli raw red rhubarb rib ribeye ribs rice ricotta risotto roast
roasted rocket roll rolls rose rosemary rosti rum rump rustic rye saffron sage salad salads salami salmon salsa salt
salted sandwich sandwiches sardines sauce sauerkraut sausage sausages sauteed scallops scampi schnitzel scone scones
scrambled sea seabass seafood seasonal seed seeded seeds selection sesame shake shakes shallot shank shepherds sherbet
short shortbread shrimp shrimps side sides sirloin skewer skewers slaw slice slow smoked smoothie smoothies snack
snacks soda soft sole sorbet soup soups sour sourdough soy soya spaghetti sparkling special specials spiced spicy spinach
split sponge spring sprouts squash squid starter starters steak steaks steamed stew sticky stilton stir strawberries
strawberry stroganoff strudel stuffed sugar sundae sunday sushi sweet sweetcorn syrup taco tacos tagliatelle tapas tart
tartare tartar tea teas tempura tenderloin teriyaki thai thyme tikka tiramisu toast toasted toastie toffee tofu tomato
tomatoes tonic topping tortilla treacle trifle trout truffle tuna turkey turnip vanilla veal vegan vegetable vegetables
vegetarian veggie venison vermicelli vinaigrette vodka waffle waffles walnut walnuts warm water watermelon wedges
wheat whipped whisky white whole wholemeal wild wine wines wing wings with wontons wrap wraps yoghurt yogurt zucchini
`
  .trim()
  .split(/\s+/)

/** Words that stand over a part of a menu rather than for something to eat. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `appetizers appetisers beers beverages bites breakfast brunch burgers children classics cocktails coffees cold
  desserts dinner drinks entrees extras fish fruits grill grills hot juices kids kitchen light lunch main mains meat
  menu nibbles pasta pastas pastries pizza pizzas plates poultry puddings salads sandwiches seafood sharing shakes side
  sides small smoothies snacks soft soups special specials spirits starters steaks sweet sweets tapas teas today
  vegan vegetarian warm whites wine wines wraps reds drafts draughts
  vini rossi bianchi rosati vins rouges blancs rosés bières birre weine vinos tintos blancos cervezas boissons getränke bebidas
  bevande plats entrées antipasti primi secondi piatti contorni dolci vorspeisen hauptgerichte hauptspeisen nachspeisen
  beilagen entrantes ensaladas postres sobremesas`.split(/\s+/),
)

/** Words for how large a helping is: what they name stands over them, and they head nothing. */
export const SIZE_WORDS: ReadonlySet<string> = new Set(
  `small medium large regular single double half full mini maxi petit petite moyen moyenne grand grande klein kleine mittel
  groß große pequeño pequeña mediano mediana piccolo piccola medio media pequeno pequena médio média`.split(
    /\s+/,
  ),
)

/** Words of lines about the house, the bill or the guest, which no dish has in its name. */
export const NOTE_WORDS: ReadonlySet<string> = new Set(
  `allergen allergens allergies allergy menu menus restaurant opening closed hour hours monday tuesday
  wednesday thursday friday saturday tel phone fax www http https com email welcome thank thanks please inform staff
  service vat tax taxes gratuity discretionary reservation reservations réservation réservations minimum card cards cash
  carte restaurante horario abierto telefono teléfono reservas öffnungszeiten geöffnet ruhetag origine`.split(
    /\s+/,
  ),
)
