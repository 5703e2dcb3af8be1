/** Breakfast cereals, dry unless cooked is in the name. USDA SR28; muesli from its parts. */
export const CEREALS = `
# id        | category fv serving nova | kcal prot  fat  sat   tr carb  sug  fib  Na chol   K   P vitK alc caf | allergens                                           | names
oats        | breakfast-cereal 0 40 1  |  389 16.9  6.9  1.2    0 66.3    1 10.6   2    0 429 523    -   0   0 | +gluten ?wheat                                      | Oats, rolled oat, oat flakes, oatmeal flakes # NDB 20038
porridge    | breakfast-cereal 0 235 1 |   71  2.5  1.5 0.31    0   12 0.27  1.7   4    0  70  77  0.3   0   0 | +gluten ?wheat ?milk                                | Porridge, oatmeal, *porridge, oat porridge, overnight oats # NDB 08121
cornflakes  | breakfast-cereal 0 40 4  |  357  7.5  0.4 0.12    0 84.1  9.5  3.3 729    0 168 102    0   0   0 | +gluten ?wheat ?milk ?peanut ?tree-nut              | Cornflakes, corn flakes, frosted flakes, ~cereal, ~breakfast cereal # NDB 08020
bran-flakes | breakfast-cereal 5 60 4  |  318  7.7  2.7 0.48 0.01 77.3 31.3 11.4 356    0 653 347  2.1   0   0 | +gluten +wheat ?milk ?tree-nut                      | Bran flakes, raisin bran, bran cereal # NDB 08060
granola     | breakfast-cereal 5 60 4  |  489 13.7 24.3    4    0 53.9 19.8  8.9  26    0 539 431  5.3   0   0 | +gluten +tree-nut ?wheat ?milk ?peanut ?sesame      | Granola, *granola, crunchy muesli # NDB 08037
muesli      | breakfast-cereal 16 55 1 |  407 15.1 13.3  1.5    0 60.9 10.7  9.5   4    0 521 452    -   0   0 | +gluten +tree-nut ?wheat ?milk ?peanut ?sesame      | Muesli, *muesli, bircher muesli # oats 68, raisin 16, almonds 6, hazelnuts 4, sunflower seeds 6
granola-bar | sweet-snack 0 40 4       |  471 10.1 19.8  2.4    - 64.4 28.6  5.3 294    0 336 277   15   0   0 | +gluten ?wheat ?milk ?peanut ?tree-nut ?soy ?sesame | Granola bar, cereal bar, muesli bar, oat bar, flapjack # NDB 19015
`
