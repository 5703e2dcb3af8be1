/** Labels that name no food of the table: other foods, heads the table lacks, words of a menu, objects. */
export const NAMELESS = `
Sparkling unicorn
Imitation butter
Hazelnut milk
Condensed milk > milk-condensed
Banana milk
Truffle oil
Rice vinegar
Tomato paste > tomato-paste
Potato starch
Candied orange
Cauliflower rice
Egg white > egg-white
Salmon burger
Lentil salad
Pizza dough
Dog food
Coffee beans
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
Milk tart
Crab apples
`
