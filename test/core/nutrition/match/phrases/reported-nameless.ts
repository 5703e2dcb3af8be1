/** The reporting half: labels that no row of the table means. Written before the matcher was tried on them, never tuned on. */
export const REPORTED_NAMELESS = `
Egg-free pasta sheets maker
Meatless meatballs
Vegan cheddar slices
Dairy-free yoghurt
No-egg mayo
Plant-based burger mince
Vegan fish fingers
Soya mince
Gluten-free lasagne sheets
Alcohol-free gin
Tofurky roast
Cheese-free pizza
Peanut shells
Almond essence
Walnut whip
Coconut shy
Butter lettuce bag clips
Butterball toy
Cocoa butter lip balm
Peanut oil
Orange blossom water
Orange squash concentrate
Rose water
Ginger nuts tin > biscuits|
Gingernut latte
Pepper spray
Pepper mill
Salt cod
Pickled walnuts
Pickled herring brine
Fish cakes > fried-fish|
Fish balls
Fish eggs
Crab apples jelly
Prawn toast
Squid ink
Sea salt caramel fudge
Chocolate coins > chocolate-milk-bar|
Chocolate fountain
Milk bottles sweets > gummies|
Milk frother
Cream cheese frosting
Cheese board
Cheese grater
Cheese scone
Apple strudel
Apple crumble
Pear cider vinegar tonic
Banana split > sundae|
Banana blossom
Plum sauce
Cherry cola float
Mint choc chip > ice-cream|
Sausage roll
Sausage casserole
Bacon jam
Ham hock terrine
Chicken Kiev
Chicken liver parfait
Coronation chicken
Turkey dinosaur nuggets
Duck spring rolls wrapper
Duck eggs
Lamb's liver stew
Beef bourguignon
Beef dripping
Steak and kidney pudding
Corned beef hash
Cornish pasty
Ploughman's lunch
Eton mess
Bakewell tart
Jaffa cake
Battenberg
Knafeh
Mochi
Injera
Pierogi
Okonomiyaki
Bibimbap
Laksa
Pakora
Bhaji
Poppadoms
Arancini
Vitello tonnato
Wild garlic butter
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
