import type { Food, FoodId } from '../../nutrition/table/food.ts'
import type { FoodCategory } from '../../terms/categories.ts'

/** What a food is eaten as. A food with several roles has its usual one first. */
export type SwapRole = {
  readonly id: string
  /** All foods of these categories, and the foods named. */
  readonly categories?: readonly FoodCategory[]
  readonly foods?: string
  /** Foods of these categories that are eaten in another role, or not as they are. */
  readonly except?: string
}

/** In the order in which a food's roles are listed. */
export const SWAP_ROLES: readonly SwapRole[] = [
  {
    id: 'spread',
    foods:
      'butter butter-unsalted margarine peanut-butter almond-butter tahini hummus guacamole cream-cheese cottage-cheese ricotta jam honey chocolate-spread',
  },
  { id: 'cooking-fat', categories: ['fat-oil'], except: 'cream' },
  {
    id: 'sandwich-filling',
    categories: ['cheese'],
    foods:
      'ham salami pepperoni chorizo turkey-slices pate hummus egg-boiled chicken-breast turkey roast-beef tuna-canned salmon-smoked sardines mackerel-smoked avocado tofu',
  },
  { id: 'cream', foods: 'cream sour-cream coconut-milk yogurt-plain yogurt-low-fat yogurt-greek skyr' },
  { id: 'milk', categories: ['milk', 'plant-drink'] },
  {
    id: 'main-protein',
    categories: ['red-meat', 'poultry', 'fish-seafood', 'egg', 'legume', 'processed-meat'],
    except:
      'chicken-breast-raw salmon-raw anchovies turkey-slices ham chorizo pepperoni salami pate beef-jerky salmon-smoked',
  },
  {
    id: 'bread',
    foods:
      'bread-white bread-wholemeal bread-rye bread-gluten-free baguette focaccia bread-bun pita naan bagel english-muffin tortilla-wheat tortilla-corn crackers crackers-wholemeal rice-cakes garlic-bread croissant',
  },
  {
    id: 'starch',
    categories: ['potato-starch'],
    foods:
      'rice-white rice-brown pasta pasta-wholemeal noodles rice-noodles couscous bulgur quinoa barley polenta',
    except: 'potato-raw',
  },
  {
    id: 'breakfast',
    categories: ['breakfast-cereal', 'yogurt'],
    foods:
      'pancakes waffles french-toast croissant pain-au-chocolat muffin bagel english-breakfast eggs-benedict egg-boiled avocado-toast shakshuka fruit-salad',
  },
  {
    id: 'snack',
    categories: ['savoury-snack', 'nuts-seeds'],
    foods:
      'granola-bar candy-bar chocolate-dark chocolate-milk-bar chocolate-white biscuits cookies cookies-oatmeal cookies-sandwich caramels gummies hard-candy marshmallows marzipan apple pear banana clementine grape mixed-berries carrot hummus olives rice-cakes edamame yogurt-plain',
    except: 'coconut tahini peanut-butter almond-butter sesame-seeds flaxseed chia-seeds pine-nuts',
  },
  {
    id: 'dessert',
    categories: ['dessert-ice'],
    foods:
      'danish-pastry cinnamon-roll doughnut muffin baklava scone fruit-salad mixed-berries strawberry peach mango yogurt-plain yogurt-fruit yogurt-greek skyr chocolate-dark',
    except: 'french-toast pancakes waffles',
  },
  { id: 'fruit', categories: ['fruit'], except: 'lemon lime' },
  { id: 'sweetener', foods: 'sugar brown-sugar honey maple-syrup jam cinnamon apple-juice mixed-berries' },
  { id: 'hot-drink', categories: ['tea-coffee'] },
  {
    id: 'cold-drink',
    categories: ['soft-drink', 'juice', 'water', 'alcoholic-drink'],
    foods: 'tea-herbal tea-green',
    except: 'lemon-juice',
  },
  {
    id: 'milk-drink',
    foods: 'chocolate-milk milkshake lassi hot-chocolate kefir buttermilk smoothie latte iced-coffee',
  },
  {
    id: 'main-dish',
    categories: ['mixed-dish', 'fast-food'],
    except: 'onion-rings coleslaw calamari mozzarella-sticks',
  },
  { id: 'soup', categories: ['soup'] },
  {
    id: 'side',
    categories: ['vegetable'],
    foods:
      'onion-rings coleslaw calamari mozzarella-sticks french-fries potato-boiled potato-baked sweet-potato green-beans',
    except: 'basil coriander parsley garlic ginger chili-pepper nori',
  },
  {
    id: 'sauce',
    categories: ['sauce-condiment'],
    except: 'stock-cube miso yeast-extract capers coconut-milk tomato-paste vinegar',
    foods: 'olive-oil yogurt-plain',
  },
  {
    id: 'seasoning',
    categories: ['spice-salt'],
    foods:
      'stock-cube soy-sauce fish-sauce miso yeast-extract lemon-juice garlic ginger basil coriander parsley vinegar capers',
    except: 'cinnamon',
  },
]

const ids = (written: string | undefined): ReadonlySet<FoodId> => new Set((written ?? '').split(' '))
const READ = SWAP_ROLES.map((role) => ({
  role,
  categories: new Set(role.categories),
  foods: ids(role.foods),
  except: ids(role.except),
}))

/** The roles a food is eaten in, the usual one first; empty for what is only an ingredient. */
export function rolesOf({ id, category }: Pick<Food, 'id' | 'category'>): readonly SwapRole[] {
  return READ.filter(
    ({ categories, foods, except }) => foods.has(id) || (categories.has(category) && !except.has(id)),
  ).map(({ role }) => role)
}

/** The roles of a kind of food, where the food itself is not in the table. */
export function rolesOfCategory(category: FoodCategory): readonly SwapRole[] {
  return READ.filter(({ categories }) => categories.has(category)).map(({ role }) => role)
}
