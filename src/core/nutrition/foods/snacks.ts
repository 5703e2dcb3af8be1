/** Crisps and other savoury snacks, biscuits. USDA SR28. */
export const SNACKS = `
# id             | category fv serving  | kcal prot  fat  sat   tr carb  sug  fib   Na chol    K   P vitK alc caf | allergens                                        | names
crisps           | savoury-snack 0 30 4 |  532  6.4   34  3.4 0.05 53.8 0.33  3.1  527    0 1196 153   22   0   0 | ?milk ?gluten ?wheat                             | Crisps, *crisps, potato crisp, potato chip, salted crisps, ~chips # NDB 19411
tortilla-chips   | savoury-snack 0 30 4 |  472  7.1 20.7  2.8 0.21 67.8 0.78  5.4  328    0  182 225   21   0   0 | ?milk                                            | Tortilla chips, nacho chip, corn chip, nachos crisps # NDB 19056
popcorn          | savoury-snack 0 30 4 |  583  7.3 43.5  6.8    - 45.1 0.46  8.1  679    0  182 199  4.1   0   0 | ?milk ?soy                                       | Popcorn, salted popcorn, microwave popcorn, cinema popcorn # NDB 19035
popcorn-plain    | savoury-snack 0 30 1 |  387 12.9  4.5 0.64    0 77.8 0.87 14.5    8    0  329 358  1.2   0   0 | -                                                | Plain popcorn, air popped popcorn # NDB 19034
pretzels         | savoury-snack 0 30 4 |  384   10  2.9 0.39 0.01 80.4  2.2  3.4 1240    0  223 128  2.8   0   0 | +gluten +wheat ?milk ?sesame ?soy                | Pretzels, pretzel stick, salted pretzel, salt pretzel # NDB 19047
cheese-puffs     | savoury-snack 0 30 4 |  560  5.8   36  5.4 0.56 53.5  3.2  1.4  942    7  182 133  1.3   0   0 | +milk ?gluten ?wheat ?soy ?peanut                | Cheese puffs, cheese curls, corn puff # NDB 19008
biscuits         | sweet-snack 0 30 4   |  514  5.4 26.2  8.1    - 63.8 21.6  1.3  353    0   88  66   11   0   0 | +gluten +wheat ?milk ?egg ?soy ?tree-nut ?peanut | Biscuits, shortbread, butter biscuit, digestive biscuit, digestive, ~cookies, *biscuit, butter cookie, tea biscuit # NDB 18192
cookies          | sweet-snack 0 30 4   |  492  5.1 24.7  8.1 0.76 65.4 32.9    2  311    0  171 109   34   0  11 | +gluten +wheat +soy ?milk ?egg ?tree-nut ?peanut | Chocolate chip cookies, chocolate chip cookie, *cookie, choc chip cookie, chocolate cookie, chocolate biscuit # NDB 18159
cookies-oatmeal  | sweet-snack 0 30 4   |  450  6.2 18.1  4.5    - 68.7 24.7  2.8  383    0  142 138    8   0   0 | +gluten +wheat ?milk ?egg ?soy ?tree-nut ?peanut | Oatmeal cookies, oat biscuit, oatcake # NDB 18178
cookies-sandwich | sweet-snack 0 30 4   |  464  5.2 19.1  5.6 0.12   71 40.7  2.9  388    0  234  93   27   0   5 | +gluten +wheat +soy ?milk ?tree-nut ?peanut      | Sandwich cookies, cream biscuit, oreo, oreo cookie, chocolate sandwich cookie # NDB 18166
`
