/** Beans, lentils, soy foods, nuts and seeds. USDA SR28. Tofu counts as no legume (Nutri-Score), nuts as no fruit. */
export const LEGUMES_NUTS_SEEDS = `
# id            | category fv serving nov | kcal prot  fat  sat   tr carb  sug  fib  Na chol    K    P vitK alc caf | allergens                      | names
baked-beans     | legume 80 130 4         |   94  4.8 0.37 0.07    0 21.1    8  4.1 343    0  224   74  0.8   0   0 | -                              | Baked beans, beans in tomato sauce, canned baked bean # NDB 16006
black-beans     | legume 100 90 1         |  132  8.9 0.54 0.14    0 23.7 0.32  8.7   1    0  355  140  3.3   0   0 | plain                          | Black beans # NDB 16015
kidney-beans    | legume 100 90 1         |  127  8.7  0.5 0.07    0 22.8 0.32  7.4   2    0  403  142  8.4   0   0 | plain                          | Kidney beans, red kidney bean, red bean # NDB 16033
white-beans     | legume 100 90 1         |  140  8.2 0.62  0.1    0 26.1 0.37 10.5   0    0  389  144  0.6   0   0 | plain                          | White beans, navy bean, cannellini bean, haricot bean, butter bean, butterbean, lima bean, ~bean # NDB 16038
broad-beans     | legume 100 90 1         |  110  7.6  0.4 0.07    0 19.6  1.8  5.4   5    0  268  125  2.9   0   0 | plain                          | Broad beans, fava bean # NDB 16053
chickpeas       | legume 100 90 1         |  164  8.9  2.6 0.27    0 27.4  4.8  7.6   7    0  291  168    4   0   0 | plain                          | Chickpeas, garbanzo bean, chick pea, garbanzo # NDB 16057
lentils         | legume 100 90 1         |  116    9 0.38 0.05    0 20.1  1.8  7.9   2    0  369  180  1.7   0   0 | plain                          | Lentils, red lentil, green lentil, brown lentil # NDB 16070
edamame         | legume 100 85 1         |  121 11.9  5.2 0.62 0.01  8.9  2.2  5.2   6    0  436  169   27   0   0 | plain +soy                     | Edamame, edamame bean, soya bean, soybean # NDB 11212
refried-beans   | legume 90 130 3         |   90    5    2 0.63 0.03 13.6 0.54  3.7 370    0  319   92  2.1   0   0 | -                              | Refried beans # NDB 16103
hummus          | sauce-condiment 55 30 3 |  166  7.9  9.6  1.4    0 14.3  0.6    6 379    0  228  176    -   0   0 | +sesame                        | Hummus, *hummus # NDB 16158
falafel         | mixed-dish 70 100 3     |  333 13.3 17.8  2.4    0 31.8    -    - 294    0  585  192    -   0   0 | ?gluten ?wheat ?sesame ?soy    | Falafel, falafel balls # NDB 16138
tofu            | legume 0 85 3           |  144 17.3  8.7  1.3    0  2.8  0.6  2.3  14    0  237  190    -   0   0 | plain +soy                     | Tofu, firm tofu, bean curd, silken tofu # NDB 16426
tempeh          | legume 0 85 3           |  192 20.3 10.8  2.5    0  7.6    -    -   9    0  412  266    -   0   0 | +soy                           | Tempeh # NDB 16114
veggie-burger   | mixed-dish 30 85 4      |  177 15.7  6.3  1.4    - 14.3  1.1  4.9 569    5  333  206  4.2   0   0 | +soy ?gluten ?wheat ?egg ?milk | Veggie burger patty, veggie burger, vegetarian burger, vegan burger, plant based burger, veggie patty, meatless burger # NDB 16147
almonds         | nuts-seeds 0 30 1       |  579 21.1 49.9  3.8 0.01 21.6  4.3 12.5   1    0  733  481    0   0   0 | +tree-nut ?peanut              | Almonds # NDB 12061
brazil-nuts     | nuts-seeds 0 30 1       |  659 14.3 67.1 16.1    0 11.7  2.3  7.5   3    0  659  725    0   0   0 | +tree-nut ?peanut              | Brazil nuts # NDB 12078
cashews         | nuts-seeds 0 30 1       |  553 18.2 43.9  7.8    0 30.2  5.9  3.3  12    0  660  593   34   0   0 | +tree-nut ?peanut              | Cashews, cashew nut # NDB 12087
hazelnuts       | nuts-seeds 0 30 1       |  628 14.9 60.8  4.5    0 16.7  4.3  9.7   0    0  680  290   14   0   0 | +tree-nut ?peanut              | Hazelnuts, filbert # NDB 12120
mixed-nuts      | nuts-seeds 0 30 3       |  594 17.3 51.5  6.5    0 25.4  4.8    9 345    0  693  435   13   0   0 | +tree-nut +peanut              | Mixed nuts, nut, nut mix, trail mix, assorted nuts # NDB 12635
peanuts         | nuts-seeds 0 30 1       |  567 25.8 49.2  6.3    0 16.1  4.7  8.5  18    0  705  376    0   0   0 | +peanut ?tree-nut              | Peanuts, groundnut, raw peanut # NDB 16087
peanuts-salted  | nuts-seeds 0 30 3       |  587 24.4 49.7  7.7    0 21.3  4.9  8.4 410    0  634  363    0   0   0 | +peanut ?tree-nut              | Salted peanuts, roasted peanut, roasted salted peanut # NDB 16090
pecans          | nuts-seeds 0 30 1       |  691  9.2   72  6.2    0 13.9    4  9.6   0    0  410  277  3.5   0   0 | +tree-nut ?peanut              | Pecans, pecan nut # NDB 12142
pine-nuts       | nuts-seeds 0 30 1       |  673 13.7 68.4  4.9    0 13.1  3.6  3.7   2    0  597  575   54   0   0 | +tree-nut ?peanut              | Pine nuts, pignoli # NDB 12147
pistachios      | nuts-seeds 0 30 1       |  560 20.2 45.3  5.9    0 27.2  7.7 10.6   1    0 1025  490    -   0   0 | +tree-nut ?peanut              | Pistachios, pistachio nut # NDB 12151
walnuts         | nuts-seeds 0 30 1       |  654 15.2 65.2  6.1    0 13.7  2.6  6.7   2    0  441  346  2.7   0   0 | +tree-nut ?peanut              | Walnuts # NDB 12155
chestnuts       | nuts-seeds 0 30 1       |  245  3.2  2.2 0.41    0   53 10.6  5.1   2    0  592  107  7.8   0   0 | +tree-nut                      | Chestnuts, roasted chestnut # NDB 12167
coconut         | nuts-seeds 0 30 1       |  354  3.3 33.5 29.7    0 15.2  6.2    9  20    0  356  113  0.2   0   0 | -                              | Coconut, coconut flesh, fresh coconut # NDB 12104
chia-seeds      | nuts-seeds 0 30 1       |  486 16.5 30.7  3.3 0.14 42.1    0 34.4  16    0  407  860    -   0   0 | -                              | Chia seeds, chia # NDB 12006
flaxseed        | nuts-seeds 0 30 1       |  534 18.3 42.2  3.7    0 28.9  1.6 27.3  30    0  813  642  4.3   0   0 | -                              | Flaxseed, linseed, flax seed # NDB 12220
pumpkin-seeds   | nuts-seeds 0 30 1       |  559 30.2   49  8.7 0.06 10.7  1.4    6   7    0  809 1233  7.3   0   0 | -                              | Pumpkin seeds, pepitas # NDB 12014
sesame-seeds    | nuts-seeds 0 30 1       |  573 17.7 49.7    7    0 23.4  0.3 11.8  11    0  468  629    0   0   0 | +sesame                        | Sesame seeds # NDB 12023
sunflower-seeds | nuts-seeds 0 30 1       |  584 20.8 51.5  4.5    0   20  2.6  8.6   9    0  645  660    0   0   0 | -                              | Sunflower seeds # NDB 12036
peanut-butter   | nuts-seeds 0 32 3       |  598 22.2 51.4 10.3    0 22.3 10.5    5 426    0  558  335  0.3   0   0 | +peanut ?tree-nut              | Peanut butter, crunchy peanut butter, smooth peanut butter # NDB 16098
almond-butter   | nuts-seeds 0 32 3       |  614   21 55.5  4.2    0 18.8  4.4 10.3   7    0  748  508    0   0   0 | +tree-nut ?peanut              | Almond butter, nut butter # NDB 12195
tahini          | nuts-seeds 0 30 3       |  595   17 53.8  7.5    0 21.2 0.49  9.3 115    0  414  732    0   0   0 | +sesame                        | Tahini, sesame paste # NDB 12166
`
