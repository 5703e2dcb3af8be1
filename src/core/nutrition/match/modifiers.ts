/**
 * What a word does to the food it stands beside, for words that name no food themselves.
 *
 * - `neutral` leaves it the same food (fresh, homemade, bottle, slice)
 * - `raw` keeps the food but may move its figures
 * - `style` may bring in anything: a cuisine, a kind of meal
 * - `strong` makes an alcoholic drink of a drink (hard, spiked)
 * - `cooking` may also bring something in: butter, batter, sauce (fried, stuffed); plain heat on a plain food does not
 * - `variant` makes a product of other figures of it (low-fat, wholegrain, diet)
 * - `colour` may tell a variety
 * - `transform` makes another food of it (dried, imitation)
 * - `diet` claims what it lacks (vegan, gluten-free): fits only a food that states so
 */
export type Modifier =
  | 'neutral'
  | 'style'
  | 'strong'
  | 'raw'
  | 'cooking'
  | 'variant'
  | 'colour'
  | 'transform'
  | 'diet'

const WORDS: Readonly<Record<Modifier, string>> = {
  neutral: `one two three four five six eight ten twelve fresh freshly organic bio homemade home made house sliced slice chopped diced grated shredded crumbled cut peeled
    large small medium big mini jumbo baby regular standard xl giant extra double triple single whole half quarter full
    ripe seasonal local farm freerange natural pure real classic traditional original authentic special deluxe premium
    finest best gourmet signature famous daily today chef day favourite our my your delicious tasty juicy tender
    crunchy crusty soft firm smooth thick thin chunky fluffy warm hot cold chilled cool
    frozen leftover cooked prepared ready plain simple mixed assorted selection sheet variety assortment various style type
    kind brand flavour flavoured taste food item product dish plate platter board portion serving order menu
    starter main side bottle carton jar can tin pack packet package bag
    sachet box tub pot container tray glass mug cup bowl basket punnet bunch pile stack heap bundle head clove leaf
    stalk sprig floret piece chunk cube wedge segment block bite spear handful couple pair dozen few some several many
    portioned rasher streaky flaked pod cone scoop dollop spoonful tablespoon teaspoon pinch drizzle drop squeeze pint pitcher jug
    litre liter gram kilo ounce pound ml cl kg oz lb g l fillet mineral rosemary thyme sage dill chive oregano tarragon herb skin skinless boneless bone stem pit pitted stoned seedless
    norwegian atlantic pacific alaskan garden country village artisan artisanal stone
    grass fed wild farmed smooth long short grain new old young aged mature mild rare well done
    hardboiled softboiled salted us uk fullfat saltvinegar piping tall grande venti craft draught draft iced`,
  style: `italian french german spanish greek english american british swiss mexican indian thai chinese japanese
    turkish lebanese scottish irish scandinavian tuscan sicilian belgian danish russian polish moroccan mediterranean
    asian european rustic lunch dinner breakfast brunch snack meal combo set seasoned herbed spiced spicy peppered`,
  strong: 'hard spiked shot',
  raw: 'raw uncooked',
  cooking: `grilled fried roasted baked boiled steamed poached blanched simmered microwaved chargrilled barbecued sauteed braised stewed smoked barbecue
    toast seared charred deepfried pan oven creamed creamy loaded topped dressed marinated crispy garnished battered breaded crumbed glazed stuffed filled buttered cured canned
    marinade scrambled mashed pureed crushed blackened teriyaki tandoori caramelised caramelized griddled
    slow rotisserie sweetened`,
  variant: `lowfat nonfat light diet zero unsweetened reduced semiskimmed skimmed wholegrain decaf lowsalt
    lactosefree high fortified sweet sour multigrain seeded unsalted lean fatty eggfree nutfree keto`,
  colour: 'red green yellow white black brown purple golden pink dark blue blonde',
  transform: `dried candied powdered powder freeze pickled fermented mock imitation faux fake substitute alternative
    analogue replacement toy plastic artificial scented empty meatless crystallised crystallized dehydrated condensed
    evaporated cutter knife machine maker grinder bin shelf drawer opener dispenser magnet holder mill costume candle`,
  diet: 'vegan vegetarian plantbased glutenfree dairyfree alcoholfree veggie',
}

/** Modifier of each canonical word. */
export const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(
  (Object.keys(WORDS) as Modifier[]).flatMap((modifier) =>
    WORDS[modifier].split(/\s+/).map((word) => [word, modifier] as const),
  ),
)
