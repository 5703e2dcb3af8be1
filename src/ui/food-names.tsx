import { useAppState } from './app-context.tsx'

/** Names of the food table, as suggestions for a text field. */
export function FoodNames({ id }: { readonly id: string }) {
  const foods = useAppState((state) => state.foods)
  return (
    <datalist id={id}>
      {foods?.foods.map((food) => (
        <option key={food.id} value={food.name} />
      ))}
    </datalist>
  )
}
