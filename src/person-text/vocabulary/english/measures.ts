/** Numbers in words, units and what they measure. `unit`: of what, and how much it is in g, kcal or kg; `time`: how many of them make a year. */
export const MEASURES = `
nutrient energy: energy, calorie limit, calorie intake
nutrient protein: protein
nutrient fat: fat, total fat
nutrient saturates: saturated fat, sat fat, saturate, saturated
nutrient trans: trans fat
nutrient carbs: carb, carbohydrate, cho
nutrient sugars: sugar, added sugar
nutrient fibre: fibre, fiber, roughage
nutrient sodium: sodium, na
nutrient salt: salt, table salt
nutrient potassium: potassium, k
nutrient phosphorus: phosphorus, phosphorous, phosphate, po4
nutrient vitaminK: vitamin k, vit k
nutrient calcium: calcium
nutrient caffeine: caffeine
nutrient purines: purine
nutrient oxalate: oxalate
unit mass 1: g, gr, gram, gm, gramme
unit mass 0.001: mg, milligram, mgs
unit mass 0.000001: mcg, ug, μg, microgram
unit energy 1: kcal, cal, calorie, kilocalorie
unit energy 0.239: kj, kilojoule
unit weight 1: kg, kilo, kilogram, kgs
unit weight 0.4536: lb, lbs, pound
unit weight 6.35: stone, st
unit percent 1: %, percent, per cent
unit volume 1: l, litre, liter, ml, millilitre
unit length: cm, cms, centimetre, centimeter, metre, meter, ft, foot, feet, inch, inche
unit blood: mmol, dl, mmhg, mm
time 1: year, yr, yrs, y
time 12: month, mo, mos, mth, mths
time 52.18: week, wk, wks
time 365.25: day
half: and a half
number 1: one
number 2: two, ii
number 3: three, iii
number 4: four, iv
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 13: thirteen
number 14: fourteen
number 15: fifteen
number 16: sixteen
number 17: seventeen
number 18: eighteen
number 20: twenty
number 30: thirty
number 40: forty
number 50: fifty
number 60: sixty
number 70: seventy
number 80: eighty
number 90: ninety
old: old, yo, of age
aged: aged, age, turned, just turned
per: per, each, every
meal: meal, portion, serving, snack, sitting, breakfast, lunch, dinner
times: times
weigh: weigh, weight, body weight, weighing
losing: lose, losing, shed, drop, get down to, down to
limit: restricted, max, maximum, limit, limiting, limited to, restrict, restricted to, restriction, restrict to, under, below, less than, at most, up to, no more than, not more than, minimum, min, at least, target, goal, aim for, allowance, budget, daily limit, a day, per day, daily, each day, every day
`
