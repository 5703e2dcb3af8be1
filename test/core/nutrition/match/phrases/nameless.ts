/** Labels that name no food of the table: other foods, heads the table lacks, words of a menu, objects. */
export const NAMELESS = `
Sparkling unicorn
Beef Wellington
Beef Stroganoff
Vegan cheese
Dairy-free cheese
Vegetarian sausage
Vegan ice cream
Imitation butter
Non-alcoholic beer
Goat milk
Hazelnut milk
Condensed milk > milk-condensed
Banana milk
Coconut yogurt
Almond yogurt
Black pudding
Yorkshire pudding
Sticky toffee pudding
Truffle oil
Peanut oil
Rice vinegar
Tomato paste > tomato-paste
Apple sauce
Potato starch
Cocoa powder
Garlic powder
Milk powder
Protein powder
Dried mango
Banana chips
Candied orange
Cauliflower rice
Chicken liver
Chicken feet
Duck egg
Egg white > egg-white
Lobster bisque
Beef tartare
Steak tartare
Fish curry
Prawn curry
Salmon burger
Chicken risotto
Lentil salad
Ice cream sandwich
Pizza dough
Cookie dough
Corn dog
Dog food
Smoothie bowl
Poke bowl
Dragon fruit
Kombucha
Bubble tea
Coffee beans
Celery root
Olive tapenade
Cheese fondue
Sea urchin
Mystery meat
Starters
Main courses
Desserts
Daily specials
Opening hours
Table for two
Cash only
Please share
Chef's tasting menu
Kitchen towel
Butter dish
Salt lamp
Dish soap
House
Place
Larger
constructor
Bombay duck
Head cheese
Mustard greens
Grapeseed oil
Milk tart
Grape leaves
Crab apples
Lemon curd
`
