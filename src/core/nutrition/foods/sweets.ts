/** Sugar, chocolate, candy. USDA SR28. Chocolate of every kind shares lines with peanuts and nuts. */
export const SWEETS = `
# id               | category fv servin | kcal prot  fat  sat   tr carb  sug  fib  Na chol   K   P vitK alc caf | allergens                                   | names
sugar              | sweet-snack 0 8 2  |  387    0    0    0    0  100 99.8    0   1    0   2   0    0   0   0 | plain                                       | Sugar, white sugar, caster sugar, granulated sugar, sugar cube # NDB 19335
brown-sugar        | sweet-snack 0 8 2  |  380 0.12    0    0    0 98.1   97    0  28    0 133   4    0   0   0 | plain                                       | Brown sugar, cane sugar # NDB 19334
chocolate-dark     | sweet-snack 0 30 4 |  598  7.8 42.6 24.5 0.03 45.9   24 10.9  20    3 715 308  7.3   0  80 | +soy ?milk ?peanut ?tree-nut ?gluten ?wheat | Dark chocolate, plain chocolate, dark chocolate bar # NDB 19904
chocolate-milk-bar | sweet-snack 0 30 4 |  535  7.7 29.7 18.5    - 59.4 51.5  3.4  79   23 372 208  5.7   0  20 | +milk +soy ?peanut ?tree-nut ?gluten ?wheat | Milk chocolate, ~chocolate, milk chocolate bar, chocolate bar, ~chocolates # NDB 19120
chocolate-white    | sweet-snack 0 30 4 |  539  5.9 32.1 19.4    0 59.2   59  0.2  90   21 286 176  9.1   0   0 | +milk +soy ?peanut ?tree-nut ?gluten ?wheat | White chocolate # NDB 19087
candy-bar          | sweet-snack 0 50 4 |  491  7.5 23.9  9.1 0.44 61.5 50.5  2.3 239   13 323 190  1.9   0   8 | +peanut +milk +soy +egg ?tree-nut ?gluten   | Peanut chocolate bar, candy bar, snickers # NDB 19155
caramels           | sweet-snack 0 30 4 |  382  4.6  8.1  2.5    -   77 65.5    0 245    7 214 114  1.8   0   0 | +milk ?soy ?peanut ?tree-nut                | Caramels, toffee, caramel, fudge # NDB 19074
gummies            | sweet-snack 0 30 4 |  396    0    0    0    0 98.9   59  0.1  44    0   5   1    0   0   0 | -                                           | Gummy candy, gummies, gummy bear, jelly bean, gumdrop, ~candy, ~sweets, jelly baby, wine gum, fruit gum # NDB 19106
hard-candy         | sweet-snack 0 15 4 |  394    0  0.2    0    0   98 62.9    0  38    0   5   3    0   0   0 | -                                           | Hard candy, boiled sweets, lollipop, mint candy, peppermint # NDB 19107
marshmallows       | sweet-snack 0 30 4 |  318  1.8  0.2 0.06    0 81.3 57.6  0.1  80    0   5   8    0   0   0 | -                                           | Marshmallows # NDB 19116
`
