/** What detectors of everything also find. Cups, bowls and bottles are not among it: they may be all one sees of a drink. */
const NO_FOOD = new Set(
  `table,tables,desk,chair,chairs,tablecloth,placemat,napkin,plate,plates,dish,tableware,cutlery,fork,forks,knife,knives,spoon,spoons,chopsticks,tray,shelf,shelves,fridge,refrigerator,freezer,door,drawer,counter,countertop,wall,floor,window,hand,hands,person,people,man,woman,boy,girl,face`.split(
    ',',
  ),
)

/** "Wooden dining table", "fork on a napkin"; not "plate of pasta". */
export function isNoFood(label: string): boolean {
  const [head = ''] = label
    .trim()
    .toLowerCase()
    .split(/ (?:on|in|at|near|beside|next to) /)
  return !/ (?:of|with) /.test(head) && NO_FOOD.has(head.split(/\s+/).at(-1) ?? '')
}
