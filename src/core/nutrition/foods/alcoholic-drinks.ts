/** Alcoholic drinks, per 100 g. USDA SR28. Fining agents (milk, egg, fish) go unnamed on many labels: left unstated. */
export const ALCOHOLIC_DRINKS = `
# id           | category fv serving nov | kcal prot  fat  sat tr carb  sug fib Na chol   K  P vitK  alc caf | allergens                        | names
beer           | alcoholic-drink 0 330 3 |   43 0.46    0    0  0  3.5    0   0  4    0  27 14    0  3.9   0 | plain -fish +gluten ?wheat       | Beer, lager, lager beer, pale ale, pilsner, ale, stout, ipa, draft beer, draught beer, wheat beer # NDB 14003
beer-light     | alcoholic-drink 0 330 3 |   29 0.24    0    0  0  1.6 0.09   0  4    0  21 12    0  3.1   0 | plain -fish +gluten ?wheat       | Light beer, lite beer # NDB 14006
red-wine       | alcoholic-drink 0 150 3 |   85 0.07    0    0  0  2.6 0.62   0  4    0 127 23  0.4 10.6   0 | plain -milk -egg -fish +sulphite | Red wine, ~wine, merlot, rioja, pinot noir, cabernet sauvignon, shiraz, chianti, malbec, house red wine, house red # NDB 14096
white-wine     | alcoholic-drink 0 150 3 |   82 0.07    0    0  0  2.6 0.96   0  5    0  71 18  0.4 10.3   0 | plain -milk -egg -fish +sulphite | White wine, ~wine, rose wine, chardonnay, riesling, sauvignon blanc, pinot grigio, house white wine, house white, ~rosé # NDB 14106
sparkling-wine | alcoholic-drink 0 150 3 |   82 0.07    0    0  0  2.6 0.96   0  5    0  71 18  0.4 10.3   0 | plain -milk -egg -fish +sulphite | Sparkling wine, champagne, prosecco, cava # NDB 14106
dessert-wine   | alcoholic-drink 0 60 3  |  160  0.2    0    0  0 13.7  7.8   0  9    0  92  9    0 15.3   0 | plain -milk -egg -fish +sulphite | Dessert wine, port, sherry, sweet wine, port wine # NDB 14057
sake           | alcoholic-drink 0 60 3  |  134  0.5    0    0  0    5    0   0  2    0  25  6    0 16.1   0 | plain                            | Sake, rice wine # NDB 43479
cider          | alcoholic-drink 0 330 3 |   45    0    0    0  0  3.9  3.5   0  3    0  70  5    0  3.8   0 | plain -milk -egg -fish +sulphite | Cider, hard cider, apple cider # label
spirits        | alcoholic-drink 0 45 3  |  231    0    0    0  0    0    0   0  1    0   1  5    - 33.4   0 | plain                            | Vodka, gin, spirits, rum, tequila, schnapps, white rum # NDB 14051
whisky         | alcoholic-drink 0 45 3  |  250    0    0    0  0  0.1  0.1   0  0    0   1  3    -   36   0 | plain -wheat -gluten             | Whisky, whiskey, bourbon, scotch, brandy, cognac # NDB 14052
cocktail       | alcoholic-drink 0 120 4 |  186 0.06 0.06 0.01  0  6.9  5.6 0.1  5    0  21  5  0.1 23.1   0 | -                                | Daiquiri, ~cocktail, ~margarita cocktail, ~mojito # NDB 14010
gin-tonic      | alcoholic-drink 0 240 4 |   77    0    0    0  0  6.9  6.9   0 10    0   0  1    -  7.3   0 | plain                            | Gin and tonic, gin tonic, vodka tonic # vodka 22, tonic 78
`
