/** Potatoes and other starchy roots. USDA SR28. They count as no vegetable (Nutri-Score). */
export const POTATOES = `
# id               | category fv serving n | kcal prot  fat  sat   tr carb  sug fib  Na chol   K   P vitK alc caf | allergens            | names
potato-boiled      | potato-starch 0 110 1 |   86  1.7  0.1 0.03    0   20 0.89 1.8   5    0 328  40  2.2   0   0 | plain -milk          | Boiled potato, potato, new potato, steamed potato, salt potato # NDB 11367
potato-raw         | potato-starch 0 110 1 |   77    2 0.09 0.03    0 17.5 0.82 2.1   6    0 425  57    2   0   0 | plain                | Raw potato, bag of potatoes # NDB 11352
potato-baked       | potato-starch 0 110 1 |   93  2.5 0.13 0.03    0 21.1  1.2 2.2  10    0 535  70    2   0   0 | plain -milk          | Baked potato, jacket potato, baked potatoes # NDB 11674
potato-roast       | potato-starch 0 110 1 |  147  1.8  6.5 0.68    0 21.2 0.94 1.9 129    0 348  42  2.7   0   0 | cooked               | Roast potatoes, roasted potato, potato wedges, sauteed potato, fried potato, pan fried potato, rosemary potato # potato 100, oil 6, water lost 12, salt 0.3
potato-mashed      | potato-starch 0 140 3 |  113  1.9  4.2  2.6 0.15 16.8  1.4 1.5 317   11 284  45    2   0   0 | +milk                | Mashed potatoes, mashed potato, mash, potato puree, creamed potato # NDB 11934
hash-browns        | potato-starch 0 70 4  |  265    3 12.5  1.9    - 35.1  1.5 3.2 342    0 576  70  3.7   0   0 | ?gluten ?wheat ?milk | Hash browns, hash brown, rosti, potato rosti, potato pancake # NDB 11370
sweet-potato       | potato-starch 0 110 1 |   90    2 0.15 0.05    0 20.7  6.5 3.3  36    0 475  54  2.3   0   0 | plain -milk          | Sweet potato, baked sweet potato, yam # NDB 11508
french-fries       | potato-starch 0 70 4  |  289  3.5   14  2.5  0.1 37.2 0.28 3.9 357    1 545 124   36   0   0 | ?gluten ?wheat ?milk | French fries, fries, ~chips, potato fries, skinny fries, hot chips, pommes frites, steak fries, shoestring fries, curly fries, chunky chips, home fries # NDB 36014
sweet-potato-fries | potato-starch 0 70 4  |  187  2.1 10.6  1.1    0 21.7  6.8 3.5 281    0 497  56    3   0   0 | ?gluten ?wheat       | Sweet potato fries # sweet potato 100, oil 10, water lost 15, salt 0.6
`
