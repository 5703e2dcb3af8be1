/** More labels that no row of the table means. Written as a reporting half and tuned on since another took its place. */
export const NAMELESS_MORE = `
Cream of tartar
Sweetbreads
Coconut flour
Almond extract
Almond flour
Butternut squash oil
Butterscotch sauce
Buttermints
Butterfly pea flower
Peanut brittle
Milk thistle capsules
Milkfish
Egg wash brush
Egg custard powder
Eggnog latte
Beer batter mix
Ginger biscuits tin opener
Rice vinegar
Rice pudding mix powder
Wine vinegar salt
Toad in the hole
Welsh rarebit
Spotted dick
Bangers and mash
Haggis
Turkish delight
Scotch bonnet
Scotch egg
Ladyfingers
Monkey nuts holder
Chocolate liqueur
Vegan bacon
Vegan mayonnaise
Plant-based chicken pieces
Vegetarian mince
Meat-free sausages
Egg-free mayonnaise
Dairy-free ice cream
Gluten-free lasagne
Jackfruit tacos
Dried mushrooms
Dried bananas
Freeze-dried strawberries
Apple crisp bread
Fish sauce bottle opener
Fishcakes
Horse chestnuts
Water chestnuts
Pineapple sage
Mustard gas
Pea protein powder
Soy lecithin
Oat bran
Wheat germ
Corn syrup
Potato vodka sauce
Tomato leaf
Carrot top oil
Onion powder
Nutritional yeast
Rabbit stew
Venison burger
Ostrich steak
Oxtail soup
Lobster thermidor
Black pudding slices
Pigs in blankets
Baby formula
Puppy kibble
Washing-up liquid
Ice tray
Oven glove
Children's menu
Our suppliers
Service not included
Soup of the day
Catch of the day
Wine list
Ask about allergens
Happy hour 5-7
Gift vouchers
Free Wi-Fi
Follow us on Instagram
Half portion
Leftovers
Foil parcel
`
