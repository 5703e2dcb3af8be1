/** Foods that people avoid or are allergic to, ways of eating, medicines. `part`: one food of a group, so that an exception to it is none to the group. */
export const FOODS = `
food allergy/peanut: peanut, groundnut, ground nut, monkey nut, peanut butter, arachis, penut, peenut, 🥜
food allergy/tree-nut allergy/peanut: nut, any nut, all nut, every nut, any kind of nut, mixed nut, all kind of nut
food allergy/tree-nut: nut from tree, tree born nut, tree nut, treenut
part allergy/tree-nut: nutella, gianduja, almond flour, almond butter, hazelnut spread, brasil nut, almond, hazelnut, walnut, cashew, cashew nut, pecan, pistachio, macadamia, macadamia nut, brazil nut, brazil, nut milk, hazel nut, wal nut, 🌰, marzipan, praline
part allergy/peanut: satay
food allergy/milk: milk, dairy, dairy product, milk product, cow milk, milk protein, cow milk protein, dairie, 🥛
part allergy/milk: ghee, curd, kefir, paneer, milk powder, condensed milk, evaporated milk, mozzarella, cheddar, parmesan, feta, casein, whey, cheese, cream, yoghurt, yogurt, butter, goat milk, sheep milk, whole milk, fresh milk, ice cream, buttermilk, 🧀
food condition/lactose-intolerance: lactose
food allergy/egg: egg, hen egg, 🥚, 🍳
part allergy/egg: albumen, egg albumen, meringue, egg white, egg yolk, yolk, ovalbumin, mayonnaise, mayo, omelette
food allergy/fish: fish, fishe, finned fish, 🐟
part allergy/fish: fish sauce, worcestershire sauce, tilapia, bass, sea bass, plaice, pollock, hake, eel, carp, snapper, swordfish, roe, caviar, catfish, monkfish, cod, tuna, salmon, anchovy, anchovie, mackerel, white fish, haddock, sardine, halibut, trout, herring
food allergy/crustacean allergy/mollusc: shellfish, shell fish, shelfish
food allergy/fish allergy/crustacean allergy/mollusc: seafood, sea food
food allergy/crustacean: crustacean
part allergy/crustacean: crawfish, krill, king prawn, tiger prawn, crabmeat, prawn, shrimp, crab, lobster, crayfish, langoustine, scampi, 🦐, 🦞, 🦀
food allergy/mollusc: mollusc, mollusk, bivalve
part allergy/mollusc: cockle, whelk, winkle, abalone, cuttlefish, escargot, mussel, oyster, clam, scallop, squid, octopus, calamari, snail, 🦪, 🦑
food allergy/soy: soy, soya, soybean, soya bean, soy bean, 🫘
part allergy/soy: natto, tvp, soy flour, soy bean oil, soya sauce, textured vegetable protein, tofu, edamame, soy milk, soya milk, soy sauce, miso, tempeh, soy lecithin, soya lecithin, soy protein
food allergy/gluten: gluten, gluten containing grain
part allergy/gluten: barley, rye, malt, seitan
food allergy/wheat: wheat, wheat flour, 🌾
part allergy/wheat: spelt, durum, couscous, bulgur, kamut, flour, wheat bread, semolina
food allergy/sesame: sesame, sesame seed
part allergy/sesame: tahina, halva, tahini, hummus, houmous, sesame oil
food allergy/celery: celery, celeriac
food allergy/mustard: mustard, mustard seed
food allergy/sulphite: sulphur, metabisulphite, metabisulfite, e220, so2, sulphite, sulfite, sulphur dioxide, sulfur dioxide, sulfite in wine, sulphite in wine
food allergy/lupin: lupini, lupin bean, lupin, lupine, lupin flour, lupin seed
allergic allergy/gluten: gf, glutenfree
allergic allergy/milk: cmpa, cmpi, df, dairyfree
diet vegan: wfpb, whole food plant based, ethical vegan, strictly vegan, strictly plant based, vegan, plant based, plant based diet, strict vegan, ovo lacto free, plant only, vegan diet
diet vegetarian: vego, veggo, lacto ovo, ovo lacto, vegetarean, vegetarian, veggie, vegitarian, vegeterian, lacto vegetarian, ovo vegetarian, ovo lacto vegetarian, lacto ovo vegetarian, vegetarian diet
diet pescatarian: pescatarian, pescetarian, pescatarien, pesco vegetarian, pescaterian, vegetarian but eat fish, vegetarian plus fish, eat fish but no meat, vegetarian except fish, vegetarian except for fish, vegetarian apart from fish, vegetarian who eat fish
diet halal: zabiha, zabihah, halaal, halal, halal food, halal meat, halal diet
diet kosher: glatt, glatt kosher, kashrut observant, kosher, kosher food, kosher diet, kashrut, keep kosher
diet no-pork: pork free, non pork
diet no-alcohol: t total, on the wagon, off the booze, teetotal, teetotaller, teetotaler, tee total, sober, non drinker, alcohol free, non alcoholic, recovering alcoholic
drinking: neither of us drink, none of us drink, nobody drink, no one drink, neither drink, dont drink, doesnt drink, do not drink, does not drink, never drink, not drink, not drinking, cant drink, cannot drink, stopped drinking, quit drinking, gave up drinking, no drinking, no longer drink
without diet/no-pork: pork, bacon, ham, pig, pig meat, pork meat, swine, lard, gammon, prosciutto, 🐖, 🥓
without diet/no-alcohol: alcohol, booze, alcoholic drink, 🍺, 🍷
without diet/vegetarian: meat, flesh, 🥩
without diet/vegan: animal product, anything from animal, animal, anything from an animal, anything animal, animal food
medicine warfarin: warfilone, waran, warfarin, coumadin, jantoven, marevan, warfarine
perhaps medicine/warfarin: sintrom, acenocoumarol, marcumar, phenprocoumon, vitamin k antagonist
medicine simvastatin: lipex, simva, simvastatin, zocor, vytorin, inegy, simvastatine
medicine lovastatin: lovastatin, mevacor, altoprev, altocor
medicine atorvastatin: sortis, atorvastatin, lipitor, atorva, atorvastatine
medicine maoi: emsam, mao i, maoi, mao inhibitor, monoamine oxidase inhibitor, phenelzine, nardil, tranylcypromine, parnate, isocarboxazid, marplan
medicine potassium-sparing: moduretic, carospir, co amilofruse, co amilozide, aldactide, potassium sparing, potassium sparing diuretic, potassium sparing medicine, potassium sparing water tablet, spironolactone, aldactone, amiloride, midamor, triamterene, dyrenium, dyazide, maxzide, eplerenone, inspra
medicine metronidazole: metronidazole, flagyl, metrogyl
medicine disulfiram: antabus, esperal, disulfiram, antabuse
medicine levodopa: prolopa, dhivy, inbrija, levodopa, l dopa, ldopa, sinemet, madopar, stalevo, rytary, carbidopa, co careldopa, co beneldopa, levodopa carbidopa, carbidopa levodopa, duopa
medicine tetracycline: doryx, oracea, efracea, monodox, minocin, solodyn, tetralysal, demeclocycline, tetracycline, doxycycline, doxy, vibramycin, minocycline, lymecycline, oxytetracycline
medicine levothyroxine: levothroid, oroxine, thyrax, eutirox, levothyrox, levothyroxine, thyroxine, synthroid, eltroxin, euthyrox, levoxyl, unithroid, tirosint, l thyroxine, levothyroxin
other-medicine: rosuvastatin, crestor, pravastatin, fluvastatin, pitavastatin, apixaban, eliquis, rivaroxaban, xarelto, dabigatran, edoxaban, heparin, aspirin, clopidogrel, insulin, metformin, ozempic, wegovy, mounjaro, semaglutide, tinidazole, moclobemide, selegiline, rasagiline, ramipril, lisinopril, losartan, amlodipine, bisoprolol, methyldopa, linezolid, liothyronine, antibiotic, penicillin, amoxicillin, ibuprofen, paracetamol, omeprazole, lansoprazole, allopurinol, colchicine, furosemide, lithium, methotrexate, prednisone, prednisolone, steroid, tablet, pill, medication, medicine, med, drug, injection
other-food: shea nut, shea, crab apple, cream cracker, cream of tartar, apple butter, fish finger, sushi, sashimi, cold cut, pate, wine, beer, liquor, spirit, custard, pine nut, pinenut, coconut, doughnut, donut, nutmeg, butternut, butternut squash, chestnut, water chestnut, goat, goat cheese, red meat, sulphate, sulfate, sulfa, sulpha, lactase, eggplant, egg plant, buckwheat, jellyfish, oyster mushroom, butter bean, peanut oil, almond milk, oat milk, rice milk, coconut milk, cashew milk, hemp milk, plant milk, oat drink, cod liver oil, fish oil, milk thistle, milk chocolate, shea butter, cocoa butter, coconut cream, coconut oil, coconut yoghurt, coconut yogurt, nut free milk, everything, kiwi, banana, strawberry, strawberrie, latex, pollen, cat, dog, egg free mayo, vegan cheese, vegan mayo, low lactose milk, lactose free milk, honey, beef, lamb, chicken, turkey, grapefruit, onion, garlic, corn, tomato, tomatoe, mushroom, avocado, apple, msg, food colouring, nickel, nightshade, citrus, pepper, chocolate, coffee, cinnamon, potato, potatoe, pea, lentil, chickpea, legume, oat, rice, sunflower seed, poppy seed, bee sting, wasp sting, dust mite, cat hair, dust, nut tree, peanut plant, turkey bacon, beef bacon, vegan bacon, mince
`
