/** Of the 300 labels written before the table's foods were: those that name no food anybody could judge. Never tuned on. */
export const REPORTED_300_NAMELESS = `
egg cup, empty
butter dish with lid
fish tank
rice cooker
bread knife
cheese board without cheese
wine rack
potato peeler
salad spinner
pizza cutter
coffee grinder
tea towel, striped
cake stand, empty
lemon squeezer
nutcracker
sugar tongs
salt shaker lid
oven tray liner
paper napkin
wooden chopping board
stainless steel fork
empty glass
dirty plate
cling film
aluminium foil roll
birthday candles
menu card
table number 14
vase of tulips
phone charger
fridge shelf
ice cube tray
toothpicks
vanilla scented candle
strawberry lip balm
coconut shampoo
almond hand cream
lemon washing-up liquid
apple laptop sticker
rubber duck
plastic banana toy
peanut-shaped cushion
cat food, tuna flavour
dog biscuits
bird seed ball
multivitamin tablets
cough syrup
plant fertiliser
compost bin
Zorblatt Crunchers
Nutrivex Max
Quimbly Bites
Blorvo
Smurkins Original
Velloria Gold No. 7
Hapnik classic
unlabelled bottle with clear liquid
brown liquid in a cup
mystery cocktail of the house
unknown drink in takeaway cup
half-empty tumbler, drink unclear
chef's surprise
tonight's special
dish of the day
house favourite
leftovers in foil
something in a container
happiness
freshly prepared
all allergens available on request
`
