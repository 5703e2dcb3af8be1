/** Vegetables, herbs and mushrooms: raw unless the name says otherwise. USDA SR28. */
export const VEGETABLES = `
# id               | category fv serving | kcal prot  fat  sat tr carb  sug  fib   Na chol    K   P vitK alc caf | allergens     | names
asparagus          | vegetable 100 85 1  |   22  2.4 0.22 0.05  0  4.1  1.3    2   14    0  224  54   51   0   0 | cooked        | Asparagus, asparagus spears, green asparagus, white asparagus # NDB 11012
aubergine          | vegetable 100 85 1  |   35 0.83 0.23 0.04  0  8.7  3.2  2.5    1    0  123  15  2.9   0   0 | cooked        | Aubergine, eggplant # NDB 11210
basil              | vegetable 100 5 1   |   23  3.1 0.64 0.04  0  2.6  0.3  1.6    4    0  295  56  415   0   0 | plain         | Basil, basil leaves # NDB 02044
beetroot           | vegetable 100 85 1  |   44  1.7 0.18 0.03  0   10    8    2   77    0  305  38  0.2   0   0 | plain         | Beetroot, beet # NDB 11081
bell-pepper        | vegetable 100 85 1  |   31 0.99  0.3 0.03  0    6  4.2  2.1    4    0  211  26  4.9   0   0 | plain         | Bell pepper, sweet pepper, red pepper, green pepper, yellow pepper, orange pepper, red bell pepper, green bell pepper, yellow bell pepper, capsicum, paprika pepper, ~pepper # NDB 11821
broccoli           | vegetable 100 85 1  |   34  2.8 0.37 0.04  0  6.6  1.7  2.6   33    0  316  66  102   0   0 | plain         | Broccoli, broccoli florets, raw broccoli # NDB 11090
broccoli-steamed   | vegetable 100 85 1  |   35  2.4 0.41 0.08  0  7.2  1.4  3.3   41    0  293  67  141   0   0 | cooked        | Steamed broccoli, cooked broccoli, boiled broccoli # NDB 11091
brussels-sprouts   | vegetable 100 85 1  |   36  2.5  0.5  0.1  0  7.1  1.7  2.6   21    0  317  56  140   0   0 | cooked        | Brussels sprouts, sprouts # NDB 11099
cabbage            | vegetable 100 85 1  |   25  1.3  0.1 0.03  0  5.8  3.2  2.5   18    0  170  26   76   0   0 | plain         | Cabbage, white cabbage, green cabbage, red cabbage, savoy cabbage # NDB 11109
carrot             | vegetable 100 85 1  |   41 0.93 0.24 0.04  0  9.6  4.7  2.8   69    0  320  35   13   0   0 | plain         | Carrot, raw carrot, carrot stick, baby carrot # NDB 11124
cauliflower        | vegetable 100 85 1  |   25  1.9 0.28 0.13  0    5  1.9    2   30    0  299  44   16   0   0 | plain         | Cauliflower, cauliflower florets # NDB 11135
celery             | vegetable 100 85 1  |   16 0.69 0.17 0.04  0    3  1.3  1.6   80    0  260  24   29   0   0 | plain +celery | Celery, celery stick # NDB 11143
cherry-tomato      | vegetable 100 85 1  |   18 0.88  0.2 0.03  0  3.9  2.6  1.2    5    0  237  24  7.9   0   0 | plain         | Cherry tomatoes, grape tomato, plum tomato # NDB 11529
chili-pepper       | vegetable 100 30 1  |   40  1.9 0.44 0.04  0  8.8  5.3  1.5    9    0  322  43   14   0   0 | plain         | Chili pepper, red chili, green chili, hot pepper, jalapeno, jalapeno pepper, ~chili # NDB 11819
coriander          | vegetable 100 5 1   |   23  2.1 0.52 0.01  0  3.7 0.87  2.8   46    0  521  48  310   0   0 | plain         | Coriander, cilantro, fresh coriander, coriander leaves # NDB 11165
cucumber           | vegetable 100 85 1  |   15 0.65 0.11 0.04  0  3.6  1.7  0.5    2    0  147  24   16   0   0 | plain         | Cucumber # NDB 11205
fennel             | vegetable 100 85 1  |   31  1.2  0.2 0.09  0  7.3  3.9  3.1   52    0  414  50   63   0   0 | plain         | Fennel, fennel bulb # NDB 11957
garlic             | vegetable 100 4 1   |  149  6.4  0.5 0.09  0 33.1    1  2.1   17    0  401 153  1.7   0   0 | plain         | Garlic, garlic clove, garlic bulb # NDB 11215
ginger             | vegetable 100 5 1   |   80  1.8 0.75  0.2  0 17.8  1.7    2   13    0  415  34  0.1   0   0 | plain         | Ginger, ginger root, fresh ginger # NDB 11216
green-beans        | vegetable 100 85 1  |   31  1.8 0.22 0.05  0    7  3.3  2.7    6    0  211  38   43   0   0 | plain         | Green beans, string bean, french bean, runner bean, haricots verts # NDB 11052
kale               | vegetable 100 85 1  |   49  4.3 0.93 0.09  0  8.8  2.3  3.6   38    0  491  92  705   0   0 | plain         | Kale # NDB 11233
leek               | vegetable 100 85 1  |   61  1.5  0.3 0.04  0 14.2  3.9  1.8   20    0  180  35   47   0   0 | plain         | Leek # NDB 11246
lettuce            | vegetable 100 85 1  |   15  1.4 0.15 0.02  0  2.9 0.78  1.3   28    0  194  29  126   0   0 | plain         | Lettuce, green lettuce, iceberg lettuce, iceberg, romaine, romaine lettuce, cos lettuce, lettuce leaves, salad leaves, leaf lettuce, butter lettuce # NDB 11253
mushroom           | vegetable 100 85 1  |   22  3.1 0.34 0.05  0  3.3    2    1    5    0  318  86    0   0   0 | plain         | Mushroom, button mushroom, white mushroom, chestnut mushroom, champignon, portobello mushroom, portobello # NDB 11260
okra               | vegetable 100 85 1  |   22  1.9 0.21 0.04  0  4.5  2.4  2.5    6    0  135  32   40   0   0 | cooked        | Okra # NDB 11279
onion              | vegetable 100 85 1  |   40  1.1  0.1 0.04  0  9.3  4.2  1.7    4    0  146  29  0.4   0   0 | plain         | Onion, red onion, white onion, brown onion, yellow onion # NDB 11282
parsley            | vegetable 100 5 1   |   36    3 0.79 0.13  0  6.3 0.85  3.3   56    0  554  58 1640   0   0 | plain         | Parsley # NDB 11297
parsnip            | vegetable 100 85 1  |   71  1.3  0.3 0.05  0   17  4.8  3.6   10    0  367  69    1   0   0 | cooked        | Parsnip # NDB 11299
pak-choi           | vegetable 100 85 1  |   13  1.5  0.2 0.03  0  2.2  1.2    1   65    0  252  37   46   0   0 | plain         | Pak choi, bok choy, chinese cabbage # NDB 11116
peas               | vegetable 100 85 1  |   78  5.2 0.27 0.05  0 14.3  4.4  4.5   72    0  110  77   24   0   0 | cooked        | Peas, green peas, garden peas, petits pois, mushy peas # NDB 11313
pumpkin            | vegetable 100 85 1  |   26    1  0.1 0.05  0  6.5  2.8  0.5    1    0  340  44  1.1   0   0 | plain         | Pumpkin, squash, butternut squash, butternut # NDB 11422
radish             | vegetable 100 85 1  |   16 0.68  0.1 0.03  0  3.4  1.9  1.6   39    0  233  20  1.3   0   0 | plain         | Radish # NDB 11429
rocket             | vegetable 100 85 1  |   25  2.6 0.66 0.09  0  3.6    2  1.6   27    0  369  52  109   0   0 | plain         | Rocket, arugula, rucola, rocket leaves # NDB 11959
spinach            | vegetable 100 85 1  |   23  2.9 0.39 0.06  0  3.6 0.42  2.2   79    0  558  49  483   0   0 | plain         | Spinach, baby spinach, spinach leaves, raw spinach # NDB 11457
spinach-cooked     | vegetable 100 85 1  |   23    3 0.26 0.04  0  3.8 0.43  2.4   70    0  466  56  494   0   0 | cooked        | Cooked spinach, steamed spinach, sauteed spinach # NDB 11458
spring-onion       | vegetable 100 30 1  |   32  1.8 0.19 0.03  0  7.3  2.3  2.6   16    0  276  37  207   0   0 | plain         | Spring onion, scallion, green onion # NDB 11291
sugar-snap-peas    | vegetable 100 85 1  |   42  2.8  0.2 0.04  0  7.5    4  2.6    4    0  200  53   25   0   0 | plain         | Sugar snap peas, mangetout, snow pea, sugar snap # NDB 11300
sweetcorn          | vegetable 100 85 1  |   96  3.4  1.5  0.2  0   21  4.5  2.4    1    0  218  77  0.4   0   0 | cooked        | Sweetcorn, sweet corn, corn on the cob, corn cob, corn, corn kernels, maize # NDB 11168
tomato             | vegetable 100 85 1  |   18 0.88  0.2 0.03  0  3.9  2.6  1.2    5    0  237  24  7.9   0   0 | plain         | Tomato, beef tomato, vine tomato # NDB 11529
courgette          | vegetable 100 85 1  |   17  1.2 0.32 0.08  0  3.1  2.5    1    8    0  261  38  4.3   0   0 | plain         | Courgette, zucchini # NDB 11477
vegetables-grilled | vegetable 96 85 1   |   61  1.2  4.1 0.58  0  5.8  3.1  1.7    4    0  200  33  5.3   0   0 | cooked        | Grilled vegetables, roast vegetables, roasted vegetables, mixed vegetables, vegetables, cooked vegetables, steamed vegetables, vegetable medley # courgette 25, bell pepper 25, aubergine 25, onion 12, mushroom 13, olive oil 4
sauerkraut         | vegetable 97 30 3   |   19 0.91 0.14 0.03  0  4.3  1.8  2.9  661    0  170  20   13   0   0 | plain         | Sauerkraut, pickled cabbage # NDB 11439
kimchi             | vegetable 90 30 3   |   15  1.1  0.5 0.07  0  2.4  1.1  1.6  498    0  151  24   44   0   0 | -             | Kimchi # NDB 11118
pickles            | vegetable 97 30 3   |   12  0.5  0.3 0.08  0  2.4  1.1    1  809    0  117  16   17   0   0 | plain         | Pickles, gherkin, pickled cucumber, dill pickle, pickle, cornichon # NDB 11937
olives             | vegetable 100 15 3  |  115 0.84 10.7  1.4  0  6.3    0  3.2  735    0    8   3  1.4   0   0 | plain         | Black olives, olives, kalamata olive, ripe olive, ~mixed olive # NDB 09193
olives-green       | vegetable 100 15 3  |  145    1 15.3    2  0  3.8 0.54  3.3 1556    0   42   4  1.4   0   0 | plain         | Green olives # NDB 09195
sun-dried-tomatoes | vegetable 100 15 3  |  258 14.1    3 0.43  0 55.8 37.6 12.3  107    0 3427 356   43   0   0 | -             | Sun-dried tomatoes, dried tomato # NDB 11955
canned-tomatoes    | vegetable 100 130 3 |   16 0.79 0.25 0.03  0  3.5  2.5  1.9  115    0  191  17  2.6   0   0 | plain         | Canned tomatoes, tinned tomato, chopped tomato, peeled tomato, passata, tomato passata # NDB 11531
nori               | vegetable 100 5 1   |   43  1.7 0.56 0.25  0  9.6  0.6  1.3  233    0   89  42   66   0   0 | -             | Seaweed, nori, kelp, wakame # NDB 11445
`
