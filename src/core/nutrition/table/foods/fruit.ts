/** Fruit as eaten: raw unless the name says otherwise. USDA SR28. */
export const FRUIT = `
# id          | category fv ser | kcal prot  fat  sat tr carb  sug fib Na chol    K   P vitK alc caf | allergens       | tags                                                               | names
apple         | fruit 100 140 1 |   52 0.26 0.17 0.03  0 13.8 10.4 2.4  1    0  107  11  2.2   0   0 | plain           | vegan ca6 pu14 ox1 gi36 t7 +excess-fructose +polyols               | Apple, red apple, green apple, gala apple, granny smith # NDB 09003
apricot       | fruit 100 140 1 |   48  1.4 0.39 0.03  0 11.1  9.2   2  1    0  259  23  3.3   0   0 | plain           | vegan ca13 pu15 ox1 gi34 t7 +polyols ?fructans                     | Apricot # NDB 09021
avocado       | fruit 100 50 1  |  160    2 14.7  2.1  0  8.5 0.66 6.7  7    0  485  52   21   0   0 | plain           | vegan ca12 pu18 ox9.5 t6 ?polyols                                  | Avocado, avocado half, hass avocado # NDB 09037
banana        | fruit 100 140 1 |   89  1.1 0.33 0.11  0 22.8 12.2 2.6  1    0  358  22  0.5   0   0 | plain           | vegan ca5 pu3 ox2.5 gi51 t6 ?fructans                              | Banana # NDB 09040
blackberry    | fruit 100 140 1 |   43  1.4 0.49 0.01  0  9.6  4.9 5.3  1    0  162  22   20   0   0 | plain           | vegan ca29 pu12 ox5.5 t7 +polyols                                  | Blackberry # NDB 09042
blueberry     | fruit 100 140 1 |   57 0.74 0.33 0.03  0 14.5   10 2.4  1    0   77  12   19   0   0 | plain           | vegan ca6 pu15 ox3 gi53 t7 ?fructans                               | Blueberry # NDB 09050
cherry        | fruit 100 140 1 |   63  1.1  0.2 0.04  0   16 12.8 2.1  0    0  222  21  2.1   0   0 | plain           | vegan ca13 pu17 ox2 gi63 t7 +excess-fructose +polyols              | Cherry, sweet cherry # NDB 09070
clementine    | fruit 100 140 1 |   47 0.85 0.15    -  0   12  9.2 1.7  1    0  177  21    0   0   0 | plain           | vegan ca30 pu15 ox12 t7 +reflux-trigger                            | Clementine, mandarin, mandarin orange, tangerine, satsuma # NDB 09433
date          | fruit 100 40 1  |  277  1.8 0.15    -  0   75 66.5 6.7  1    0  696  62  2.7   0   0 | plain ?sulphite | vegan ca64 pu35 ox50 gi42 t7 +fructans                             | Dates, medjool date, dried date # NDB 09421
fig           | fruit 100 140 1 |   74 0.75  0.3 0.06  0 19.2 16.3 2.9  1    0  232  14  4.7   0   0 | plain           | vegan ca35 pu20 ox18 t7 +excess-fructose                           | Fig, fresh fig # NDB 09089
grape         | fruit 100 140 1 |   69 0.72 0.16 0.05  0 18.1 15.5 0.9  2    0  191  20   15   0   0 | plain           | vegan ca10 pu17 ox1 gi53 t7 +excess-fructose                       | Grapes, red grape, green grape, white grape, black grape # NDB 09132
grapefruit    | fruit 100 140 1 |   42 0.77 0.14 0.02  0 10.7  6.9 1.6  0    0  135  18    0   0   0 | plain           | vegan ca22 pu14 ox10 gi25 t7 +grapefruit +reflux-trigger ?fructans | Grapefruit, pink grapefruit # NDB 09112
kiwi          | fruit 100 140 1 |   61  1.1 0.52 0.03  0 14.7    9   3  3    0  312  34   40   0   0 | plain           | vegan ca34 pu19 ox22 gi53 t7                                       | Kiwi, kiwifruit, kiwi fruit # NDB 09148
lemon         | fruit 100 55 1  |   29  1.1  0.3 0.04  0  9.3  2.5 2.8  2    0  138  16    0   0   0 | plain           | vegan ca26 pu10 ox14 t7 +reflux-trigger                            | Lemon # NDB 09150
lime          | fruit 100 55 1  |   30  0.7  0.2 0.02  0 10.5  1.7 2.8  2    0  102  18  0.6   0   0 | plain           | vegan ca33 pu10 ox9 t7 +reflux-trigger                             | Lime # NDB 09159
mango         | fruit 100 140 1 |   60 0.82 0.38 0.09  0   15 13.7 1.6  1    0  168  14  4.2   0   0 | plain           | vegan ca11 pu15 ox0.5 gi51 t6 +excess-fructose                     | Mango # NDB 09176
melon         | fruit 100 150 1 |   34 0.84 0.19 0.05  0  8.2  7.9 0.9 16    0  267  15  2.5   0   0 | plain           | vegan ca9 pu15 ox1 gi65 t7 ?fructans                               | Melon, cantaloupe, cantaloupe melon, honeydew, honeydew melon, galia melon # NDB 09181
nectarine     | fruit 100 140 1 |   44  1.1 0.32 0.03  0 10.6  7.9 1.7  0    0  201  26  2.2   0   0 | plain           | vegan ca6 pu15 ox0.5 gi43 t7 +polyols ?fructans                    | Nectarine # NDB 09191
orange        | fruit 100 140 1 |   47 0.94 0.12 0.01  0 11.8  9.3 2.4  0    0  181  14    0   0   0 | plain           | vegan ca40 pu19 ox21 gi43 t7 +reflux-trigger                       | Orange, navel orange, blood orange # NDB 09200
papaya        | fruit 100 140 1 |   43 0.47 0.26 0.08  0 10.8  7.8 1.7  8    0  182  10  2.6   0   0 | plain           | vegan ca20 pu15 ox0.5 gi59 t6                                      | Papaya # NDB 09226
peach         | fruit 100 140 1 |   39 0.91 0.25 0.02  0  9.5  8.4 1.5  0    0  190  20  2.6   0   0 | plain           | vegan ca6 pu19 ox0.5 gi42 t7 +polyols ?fructans                    | Peach # NDB 09236
pear          | fruit 100 140 1 |   57 0.36 0.14 0.02  0 15.2  9.8 3.1  1    0  116  12  4.4   0   0 | plain           | vegan ca9 pu12 ox1.5 gi38 t7 +excess-fructose +polyols             | Pear # NDB 09252
pineapple     | fruit 100 140 1 |   50 0.54 0.12 0.01  0 13.1  9.8 1.4  1    0  109   8  0.7   0   0 | plain           | vegan ca13 pu14 ox3 gi59 t7 ?reflux-trigger                        | Pineapple # NDB 09266
plum          | fruit 100 140 1 |   46  0.7 0.28 0.02  0 11.4  9.9 1.4  0    0  157  16  6.4   0   0 | plain           | vegan ca6 pu20 ox1 gi39 t7 +polyols ?fructans                      | Plum # NDB 09279
pomegranate   | fruit 100 140 1 |   83  1.7  1.2 0.12  0 18.7 13.7   4  3    0  236  36   16   0   0 | plain           | vegan ca10 pu15 ox5 t7 +fructans                                   | Pomegranate, pomegranate seeds # NDB 09286
raisin        | fruit 100 40 1  |  299  3.1 0.46 0.06  0 79.2 59.2 3.7 11    0  749 101  3.5   0   0 | plain ?sulphite | vegan ca50 pu90 ox10 gi64 t7 +fructans                             | Raisins, sultana # NDB 09298
raspberry     | fruit 100 140 1 |   52  1.2 0.65 0.02  0 11.9  4.4 6.5  1    0  151  29  7.8   0   0 | plain           | vegan ca25 pu18 ox39 t7 ?fructans                                  | Raspberry # NDB 09302
strawberry    | fruit 100 140 1 |   32 0.67  0.3 0.01  0  7.7  4.9   2  1    0  153  24  2.2   0   0 | plain           | vegan ca16 pu2 ox3 gi40 t7 ?excess-fructose                        | Strawberry # NDB 09316
watermelon    | fruit 100 280 1 |   30 0.61 0.15 0.02  0  7.5  6.2 0.4  1    0  112  11  0.1   0   0 | plain           | vegan ca7 pu10 ox0.5 gi72 t7 +excess-fructose +polyols +fructans   | Watermelon, water melon # NDB 09326
dried-apricot | fruit 100 40 1  |  241  3.4 0.51 0.02  0 62.6 53.4 7.3 10    0 1162  71  3.1   0   0 | plain +sulphite | vegan ca55 pu60 ox3 gi31 t7 +polyols +fructans                     | Dried apricots # NDB 09032
prune         | fruit 100 40 1  |  240  2.2 0.38 0.09  0 63.9 38.1 7.1  2    0  732  69   60   0   0 | plain ?sulphite | vegan ca43 pu55 ox26 gi29 t7 +polyols ?fructans                    | Prunes, dried plum # NDB 09291
rhubarb           | fruit 100 85 1 | 21 0.9 0.2 0.053 0 4.5 1.1 1.8 4 0 288 14 29.3 0 0 | plain | vegan ca86 pu5 ox570 t7 | Rhubarb, stewed rhubarb # NDB 09307
cranberry         | fruit 100 85 1 | 46 0.46 0.13 0.008 0 12 4.3 3.6 2 0 80 11 5 0 0 | plain | vegan ca8 pu5 ox2 t7 +reflux-trigger | Cranberry, fresh cranberries # NDB 09078
dried-cranberries | fruit 100 40 3 | 308 0.17 1.1 0.088 - 82.8 72.6 5.3 5 0 49 8 7.6 0 0 | plain ?sulphite | vegan ca9 pu5 ox3 gi62 t7 +added-sugar ?fructans | Dried cranberries, craisins # NDB 09079
guava             | fruit 100 85 1 | 68 2.5 0.95 0.27 0 14.3 8.9 5.4 2 0 417 40 2.6 0 0 | plain | vegan ca18 pu5 ox14 t7 ?excess-fructose | Guava # NDB 09139
# The oxalate is between that of commercial and of fresh juice, 80 and 308 mg (Chen 2001).
star-fruit        | fruit 100 140 1 | 31 1 0.33 0.019 0 6.7 4 2.8 2 0 133 12 0 0 0 | plain | vegan ca3 pu5 ox190 t7 +star-fruit | Star fruit, starfruit, carambola # NDB 09060
passion-fruit     | fruit 100 40 1 | 97 2.2 0.7 0.059 0 23.4 11.2 10.4 28 0 348 68 0.7 0 0 | plain | vegan ca12 pu5 ox10 t7 ?fructans | Passion fruit # NDB 09231
`
