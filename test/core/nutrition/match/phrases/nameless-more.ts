/** More labels that no row of the table means. Written as a reporting half and tuned on since another took its place. */
export const NAMELESS_MORE = `
Cream of tartar
Coconut flour
Almond extract
Almond flour
Butternut squash oil
Butterscotch sauce
Buttermints
Butterfly pea flower
Milk thistle capsules
Egg wash brush
Egg custard powder
Eggnog latte
Beer batter mix
Ginger biscuits tin opener
Rice vinegar
Rice pudding mix powder
Wine vinegar salt
Scotch bonnet
Monkey nuts holder
Chocolate liqueur
Gluten-free lasagne
Jackfruit tacos
Dried mushrooms
Freeze-dried strawberries
Apple crisp bread
Fish sauce bottle opener
Horse chestnuts
Pineapple sage
Mustard gas
Pea protein powder
Soy lecithin
Potato vodka sauce
Tomato leaf
Carrot top oil
Venison burger
Lobster thermidor
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
