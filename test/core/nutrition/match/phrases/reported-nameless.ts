/** The reporting half: labels that no row of the table means. Written before the matcher was tried on them, never tuned on. */
export const REPORTED_NAMELESS = `
Egg-free pasta sheets maker
No-egg mayo
Vegan fish fingers
Gluten-free lasagne sheets
Alcohol-free gin
Cheese-free pizza
Peanut shells
Almond essence
Walnut whip
Coconut shy
Butter lettuce bag clips
Butterball toy
Cocoa butter lip balm
Orange blossom water
Orange squash concentrate
Rose water
Ginger nuts tin > biscuits|
Gingernut latte
Pepper spray
Pepper mill
Pickled walnuts
Pickled herring brine
Fish cakes > fried-fish|fish-cake|
Fish eggs
Crab apples jelly
Squid ink
Sea salt caramel fudge
Chocolate coins > chocolate-milk-bar|
Chocolate fountain
Milk bottles sweets > gummies|
Milk frother
Cream cheese frosting
Cheese grater
Cheese scone
Pear cider vinegar tonic
Banana split > sundae|
Banana blossom
Cherry cola float
Mint choc chip > ice-cream|
Sausage casserole
Bacon jam
Ham hock terrine
Chicken liver parfait
Duck spring rolls wrapper
Lamb's liver stew
Beef dripping
Tap
Napkins
Cutlery
Water jug
Flower vase
Tea towel
Coffee machine
Bread bin
Egg timer
Fruit bowl stand
Kids eat free
Sides
Small plates
Sharing platter for four
Today's special
Allergen information
Gift card
`
