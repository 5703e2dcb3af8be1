/** Milk, cheese, eggs and the plant drinks that stand beside them. USDA SR28; halloumi, skyr and soy/oat drink from typical labels. Trans fat not in the source: 3.5 % of milk fat. */
export const DAIRY_EGGS = `
# id              | category fv serving no | kcal prot  fat  sat   tr carb  sug fib   Na chol   K   P vitK alc caf | allergens   | names
milk-whole        | milk 0 240 1           |   61  3.1  3.2  1.9 0.11  4.8    5   0   43   10 132  84  0.3   0   0 | plain +milk | Whole milk, full fat milk, full cream milk, ~milk, fresh milk # NDB 01077
milk-semi-skimmed | milk 0 240 1           |   50  3.3    2  1.3 0.09  4.8  5.1   0   47    8 140  92  0.2   0   0 | plain +milk | Semi-skimmed milk, semi skimmed milk, lowfat milk, ~milk, half fat milk # NDB 01079
milk-skimmed      | milk 0 240 1           |   34  3.4 0.08 0.06    0    5  5.1   0   42    2 156 101    0   0   0 | plain +milk | Skimmed milk, skim milk, nonfat milk # NDB 01085
buttermilk        | milk 0 240 1           |   40  3.3 0.88 0.55 0.03  4.8  4.8   0  190    4 151  89  0.1   0   0 | plain +milk | Buttermilk # NDB 01088
kefir             | milk 0 240 1           |   41  3.8 0.93 0.66 0.03  4.5  4.6   0   40    5 164 105  0.1   0   0 | plain +milk | Kefir # NDB 01289
chocolate-milk    | milk 0 240 4           |   83  3.2  3.4  2.1 0.12 10.3  9.5 0.8   60   12 167 101  0.3   0   2 | +milk       | Chocolate milk, choco milk, cocoa milk # NDB 01102
butter            | fat-oil 0 10 2         |  717 0.85 81.1 51.4  3.3 0.06 0.06   0  643  215  24  24    7   0   0 | plain +milk | Butter, salted butter, stick of butter, butter stick # NDB 01001
butter-unsalted   | fat-oil 0 10 2         |  717 0.85 81.1 50.5  3.3 0.06 0.06   0   11  215  24  24    7   0   0 | plain +milk | Unsalted butter, sweet butter # NDB 01145
margarine         | fat-oil 0 10 4         |  533 0.17 59.8 12.1  3.7 0.86    0   0  615    1  30  16  101   0   0 | ?milk ?soy  | Margarine, spread, buttery spread, vegetable spread, plant butter, butter alternative # NDB 04613
cream             | fat-oil 0 15 1         |  340  2.8 36.1   23  1.3  2.7  2.9   0   27  113  95  58  3.2   0   0 | plain +milk | Cream, heavy cream, double cream, whipping cream, whipped cream # NDB 01053
sour-cream        | sauce-condiment 0 30 1 |  198  2.4 19.4 10.1 0.68  4.6  3.4   0   31   59 125  76  1.5   0   0 | plain +milk | Sour cream, soured cream, creme fraiche # NDB 01056
cheddar           | cheese 0 30 3          |  404 22.9 33.3 18.9  1.2  3.1 0.48   0  653   99  76 455  2.4   0   0 | plain +milk | Cheddar, cheddar cheese, ~cheese, sliced cheese, grated cheese, cheese slice, hard cheese # NDB 01009
mozzarella        | cheese 0 30 3          |  300 22.2 22.4 13.2 0.78  2.2    1   0  627   79  76 354  2.3   0   0 | plain +milk | Mozzarella, mozzarella cheese, buffalo mozzarella, mozzarella ball, ~burrata # NDB 01026
feta              | cheese 0 30 3          |  264 14.2 21.3 14.9 0.74  4.1  4.1   0  917   89  62 337  1.8   0   0 | plain +milk | Feta, feta cheese # NDB 01019
parmesan          | cheese 0 10 3          |  392 35.8 25.8 16.4  0.9  3.2  0.8   0 1376   68  92 694  1.7   0   0 | plain +milk | Parmesan, parmesan cheese, parmigiano, grana padano, pecorino # NDB 01033
brie              | cheese 0 30 3          |  334 20.8 27.7 17.4 0.97 0.45 0.45   0  629  100 152 188  2.3   0   0 | plain +milk | Brie, brie cheese, camembert, camembert cheese # NDB 01006
blue-cheese       | cheese 0 30 3          |  353 21.4 28.7 18.7    1  2.3  0.5   0 1146   75 256 387  2.4   0   0 | plain +milk | Blue cheese, gorgonzola, stilton, roquefort # NDB 01004
goat-cheese       | cheese 0 30 3          |  264 18.5 21.1 14.6 0.74    0    0   0  459   46  26 256  1.8   0   0 | plain +milk | Goat cheese, goats cheese, chevre # NDB 01159
gouda             | cheese 0 30 3          |  356 24.9 27.4 17.6 0.96  2.2  2.2   0  819  114 121 546  2.3   0   0 | plain +milk | Gouda, gouda cheese, edam, edam cheese # NDB 01022
swiss-cheese      | cheese 0 30 3          |  393   27   31 18.2  1.1  1.4    0   0  187   93  72 574  1.4   0   0 | plain +milk | Swiss cheese, emmental, emmental cheese, emmentaler, gruyere, gruyere cheese # NDB 01040
halloumi          | cheese 0 30 3          |  321   22   26   18 0.91    2    2   0 1100    -   -   -    -   0   0 | +milk       | Halloumi, halloumi cheese, grilled halloumi # label
cream-cheese      | cheese 0 30 4          |  350  6.2 34.4 20.2  1.2  5.5  3.8   0  314  101 132 107  2.1   0   0 | plain +milk | Cream cheese, soft cheese, cheese spread # NDB 01017
ricotta           | cheese 0 60 3          |  174 11.3   13  8.3 0.45    3 0.27   0   84   51 105 158  1.1   0   0 | plain +milk | Ricotta, ricotta cheese # NDB 01036
cottage-cheese    | cheese 0 110 3         |   98 11.1  4.3  1.7 0.15  3.4  2.7   0  364   17 104 159    0   0   0 | plain +milk | Cottage cheese, quark # NDB 01012
yogurt-plain      | yogurt 0 125 1         |   61  3.5  3.2  2.1 0.11  4.7  4.7   0   46   13 155  95  0.2   0   0 | plain +milk | Plain yogurt, natural yogurt, ~yogurt, whole milk yogurt # NDB 01116
yogurt-low-fat    | yogurt 0 125 1         |   63  5.2  1.6    1 0.05    7    7   0   70    6 234 144  0.2   0   0 | plain +milk | Low-fat yogurt, nonfat yogurt # NDB 01117
yogurt-fruit      | yogurt 5 125 4         |  102  4.4  1.1  0.7 0.04 19.1 19.1   0   58    4 195 119  0.1   0   0 | +milk       | Fruit yogurt, *yogurt, strawberry yogurt, flavoured yogurt, yogurt with fruit # NDB 01121
yogurt-greek      | yogurt 0 170 1         |   97    9    5  2.4 0.18    4    4   0   36   16 147 108  0.3   0   0 | plain +milk | Greek yogurt, greek style yogurt, greek yogurt pot # yogurt 60, cream 5, low-fat Greek yogurt 35
skyr              | yogurt 0 170 1         |   63   11  0.2  0.1    0    4    4   0   50    4 150 140    0   0   0 | plain +milk | Skyr, nonfat greek yogurt # label
egg               | egg 0 50 1             |  143 12.6  9.5  3.1 0.04 0.72 0.37   0  142  372 138 198  0.3   0   0 | plain +egg  | Egg, raw egg, hen egg, chicken egg, free range egg # NDB 01123
egg-boiled        | egg 0 50 1             |  155 12.6 10.6  3.3 0.04  1.1  1.1   0  124  373 126 172  0.3   0   0 | plain +egg  | Boiled egg, hard boiled egg, soft boiled egg, poached egg # NDB 01129
egg-fried         | egg 0 50 3             |  196 13.6 14.8  4.3 0.04 0.83  0.4   0  207  401 152 215  5.6   0   0 | cooked +egg | Fried egg, sunny side up egg, eggs sunny side up # NDB 01128
egg-scrambled     | egg 0 110 3            |  149   10   11  3.3 0.62  1.6  1.4   0  145  277 132 165    4   0   0 | cooked +egg | Scrambled eggs, scrambled egg # NDB 01132
almond-drink      | plant-drink 0 240 4    |   15 0.59  1.1    0    0 0.58    0   0   71    0  67  10    0   0   0 | +tree-nut   | Almond milk, almond drink, unsweetened almond milk, nut milk # NDB 14091
soy-drink         | plant-drink 0 240 4    |   39  3.3  1.8  0.3    0  2.5    2 0.5   40    0 130  50    -   0   0 | +soy        | Soy milk, soya milk, soy drink, soya drink, soymilk # label
oat-drink         | plant-drink 0 240 4    |   46    1  1.5  0.2    0  7.5    4 0.8   40    0   -   -    -   0   0 | +gluten     | Oat milk, oat drink, oatmilk, barista oat drink # label
rice-drink        | plant-drink 0 240 4    |   47 0.28 0.97    0    0  9.2  5.3 0.3   39    0  27  56  0.2   0   0 | -           | Rice milk, rice drink # NDB 14639
coconut-drink     | plant-drink 0 240 4    |   31 0.21  2.1  2.1    0  2.9  2.5   0   19    0  19   0    0   0   0 | -           | Coconut drink, coconut milk drink, ~coconut milk # NDB 14171
`
