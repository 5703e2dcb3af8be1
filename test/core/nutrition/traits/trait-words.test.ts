import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../../../src/core/nutrition/traits/row-statements.ts'
import { traitsNamed } from '../../../../src/core/nutrition/traits/trait-words.ts'
import type { TraitId } from '../../../../src/core/terms/traits.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

describe('the traits that words of a name bring in', () => {
  it.each<[string, readonly TraitId[]]>([
    ['Chicken in peanut sauce', ['peanut', 'meat', 'animal']],
    ['Prawn cocktail', ['crustacean']],
    ['Bacon-wrapped dates', ['pork', 'meat']],
    ['Coq au vin', ['alcohol']],
    ['Beer-battered cod', ['alcohol', 'fish']],
    ['Spaghetti carbonara', ['wheat', 'gluten', 'egg', 'pork']],
    ['Salmon sashimi', ['fish', 'raw-fish']],
    ['Steak tartare', ['raw-meat', 'meat']],
    ['Grapefruit salad', ['grapefruit']],
    ['Pâté de foie gras', ['pate', 'liver']],
    ['Panna cotta with gelatine', ['gelatine', 'animal']],
    ['Vegan cheese and bacon', ['pork']],
    ['Shrimps & tofu', ['crustacean', 'soy']],
    ['Crushed pistachios', ['tree-nut']],
    ['Lactose-free milk', ['milk']],
    ['Parmigiano Reggiano', ['rennet', 'animal']],
    ['Jelly babies', ['gelatine', 'animal']],
    ['Raspberry macaron', ['tree-nut', 'egg']],
    ['Waldorf salad', ['tree-nut', 'celery']],
    ['Béchamel', ['milk', 'wheat', 'gluten']],
    ['Almond milk latte', ['tree-nut']],
  ])('should find in %s: %s', (name, traits) => {
    expect([...traitsNamed(name)]).toEqual(expect.arrayContaining([...traits]))
  })

  it.each<[string, readonly TraitId[]]>([
    ['Almond milk', ['milk', 'animal']],
    ['Oat milk latte', ['milk', 'animal']],
    ['Macaroni', ['tree-nut']],
    ['Peanut butter', ['milk', 'tree-nut']],
    ['Butternut squash', ['milk', 'tree-nut', 'peanut']],
    ['Butter beans', ['milk']],
    ['Coconut curry', ['tree-nut', 'peanut']],
    ['Coconut cream', ['milk']],
    ['Eggplant parmigiana', ['egg']],
    ['Buckwheat pancakes', ['wheat', 'gluten']],
    ['Gluten-free bread', ['gluten', 'wheat']],
    ['Dairy-free cheese', ['milk']],
    ['Cake without egg or nuts', ['egg', 'tree-nut', 'peanut']],
    ['Vegan sausage', ['meat', 'pork', 'animal']],
    ['Veggie burger', ['meat']],
    ['Mushroom steak', ['meat']],
    ['Chicken of the woods', ['meat', 'animal']],
    ['Kidney beans', ['meat']],
    ['Beef tomato', ['meat']],
    ['Oyster mushrooms', ['mollusc']],
    ['Root beer', ['alcohol', 'gluten']],
    ['Ginger beer', ['alcohol', 'gluten']],
    ['Wine gums', ['alcohol']],
    ['Red wine vinegar', ['alcohol']],
    ['Alcohol-free beer', ['alcohol']],
    ['Virgin mojito', ['alcohol']],
    ['Rump steak', ['alcohol']],
    ['Fruit cocktail', ['alcohol']],
    ['Turkey bacon', ['pork']],
    ['Avocado sushi', ['raw-fish', 'fish']],
    ['Fish with tartare sauce', ['raw-meat', 'raw-fish']],
    ['Doughnut', ['tree-nut', 'peanut']],
    ['Nutmeg', ['tree-nut', 'peanut']],
    ['Rice noodles', ['wheat']],
  ])('should not find in %s: %s', (name, traits) => {
    const found = traitsNamed(name)
    expect(traits.filter((trait) => found.has(trait))).toEqual([])
  })

  it('should not contradict the row of a food by its name', () => {
    // "Tofu" of almond milk and gelatine; a tuber; little coffee.
    const knownToBe = [
      'Almond tofu: soy',
      'Coffee and walnut cake: reflux-trigger',
      'Tiger nuts: tree-nut',
      'Tiger nuts: peanut',
    ]
    // A synonym may say more than the row it belongs to: a ham omelette is judged as an omelette with ham in its name.
    const contrary = foodTable().foods.flatMap((food) =>
      [...traitsNamed(food.name)]
        .filter((trait) => statementsOf(food).get(trait) === 'none')
        .map((trait) => `${food.name}: ${trait}`),
    )
    expect(contrary).toEqual(knownToBe)
  })
})
