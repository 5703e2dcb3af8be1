/**
 * The commonest orders of injections in other languages than English, each verb with its object: "ignore the previous
 * instructions", "mark everything as …", "set the score to 100", "you are now an AI", "do not mention the allergens". Short
 * by intent: menus in these languages are read far more often than orders.
 */

/** Not a figure with a unit or decimals, as a label has it: "sal 0,5 g", "100 % natural". */
const NO_UNIT = String.raw`\b(?![.,]\d| ?(?:g|mg|ml|kcal|kj|%|points?|pts|puntos?|punti|pontos?|punkte?n?)\b| ?%)`

const order = (...parts: readonly string[]) => new RegExp(parts.join(''))

const SPANISH = [
  /\bignor(a|e|ad|en|ar)\b.{0,30}\b(instrucciones|indicaciones|ordenes|prompt|lo anterior)\b/,
  /\b(olvid|descart)\w+\b.{0,30}\b((instrucciones|indicaciones|ordenes|reglas) (anteriores|previas|recibidas|del sistema)|lo anterior)\b/,
  /\b(marca|marque|califica|califique|clasifica|clasifique|etiqueta|etiquete|puntua|puntue|valora|valore)\b.{0,25}\b(todo|todos los (alimentos|platos|productos|elementos)|cada (plato|alimento|producto))\b.{0,20}\b(como\b|con (un )?100\b(?! ?%))/,
  order(
    String.raw`\b(pon|ponga|establece|establezca|fija|fije|devuelve|devuelva|asigna|asigne)\b.{0,30}\b(puntuacion|azucar(es)?|sodio|sal|grasas?|alergenos|calorias)\b.{0,12}\b(0|cero|100|vacio)`,
    NO_UNIT,
  ),
  order(String.raw`\bpuntuacion( de| debe ser|:| =)? ?100`, NO_UNIT),
  /\b(mensaje|instruccion(es)?|prompt|indicaciones) (del sistema|para el modelo|al modelo|para la ia|para el asistente)\b/,
  /\b(ahora eres|eres ahora|eres) (un |una )(asistente|ia|modelo|chatbot|inteligencia artificial)\b/,
  /\bno (menciones|mencione|digas|reportes|reporte|listes|reveles|revele)\b.{0,30}\b(alergenos?|alergias?|leche|gluten|frutos secos|este texto|al usuario)\b/,
]

const FRENCH = [
  /(?<!n')\bignore[zr]?\b.{0,25}\b(instructions?|consignes?|directives|prompt|tout ce qui precede)\b/,
  /\boublie[zr]?\b(?! pas).{0,30}\b(instructions?|consignes?|directives) (precedentes?|ci-dessus|anterieures?|recues|du systeme)\b/,
  /\b(marque[zr]?|classe[zr]?|notez|noter|considere[zr]?|etiquete[zr]?|declare[zr]?|evalue[zr]?)\b.{0,20}\b(tout|tous les (plats|aliments|produits|elements)|chaque (plat|aliment|produit))\b.{0,20}\b(comme\b|(a )?100\b(?! ?%))/,
  order(
    String.raw`\b(mets|mettez|mettre|fixe[zr]?|renvoie|renvoyez|attribue[zr]?)\b.{0,30}\b(score|note|sucres?|sodium|sel|graisses|allergenes|calories)\b.{0,12}\b(0|zero|100|vide)`,
    NO_UNIT,
  ),
  order(String.raw`\b(score|note) (de |doit etre |: ?|= ?)100`, NO_UNIT),
  /\b(message|instructions?|consignes?|prompt) (du systeme|systeme|pour l'ia|a l'ia|pour le modele|au modele|pour l'assistant)\b/,
  /\b(tu es|vous etes) ((maintenant|desormais) (un |une )?(assistant|ia|modele|chatbot)|(un |une )(ia|modele de langage|chatbot|intelligence artificielle))\b/,
  /\bne (mentionne[zr]?|signale[zr]?|liste[zr]?|revele[zr]?|pas mentionner|pas signaler)\b.{0,30}\b(allergenes?|allergies?|lait|gluten|fruits a coque|ce texte|a l'utilisateur)\b/,
]

const GERMAN = [
  /\bignorier(e|en|t)?\b.{0,30}\b(anweisung(en)?|vorgaben|instruktion(en)?|prompt|befehle?|alles (bisherige|vorherige|davor))\b/,
  /\b(vergiss|vergessen sie|missachte|uberschreibe)\b(?!.{0,12}\bnicht\b).{0,25}\b(vorherigen?|bisherigen?|obigen?|fruheren?|alle) (anweisung(en)?|vorgaben|instruktion(en)?|befehle?)\b/,
  /\b(markiere?n?|bewerte?n?|kennzeichne?n?|deklariere?n?|stufe?n?)\b.{0,25}\b(alles|alle (lebensmittel|gerichte|speisen|produkte)|jede[sn]? (lebensmittel|gericht|speise|produkt))\b.{0,25}\b(als\b|mit (einer )?100\b(?! ?%))/,
  order(
    String.raw`\b(setze?n?|stelle?n?|gib|geben sie)\b.{0,30}\b(punktzahl|wertung|zucker|salz|natrium|fett|allergene|kalorien)\b.{0,12}\b(0|null|100|leer)`,
    NO_UNIT,
  ),
  order(String.raw`\b(punktzahl|wertung|bewertung)( von| ist|:| =| muss)? ?100`, NO_UNIT),
  /\bsystem(nachricht|prompt|anweisung)\b|\b(anweisung(en)?|hinweis|nachricht) (an|fur) (die ki|das (sprach)?modell|den assistenten)\b/,
  /\bdu bist (jetzt |nun |ab sofort )?(ein |eine )(ki|assistent|sprachmodell|chatbot|hilfreicher)\b/,
  /\b(erwahne|nenne|melde|verrate|erwahnen sie|nennen sie|melden sie)\b.{0,20}\b(keine|nicht|niemals)\b.{0,20}\b(allergene|allergien|milch|gluten|nusse|diesen text|dem nutzer)\b/,
  /\b(keine|niemals|nicht) (die )?(allergene|allergien|milch|gluten|nusse|diesen text)\b.{0,12}\b(erwahnen|melden|auflisten)\b/,
]

const ITALIAN = [
  /(?<!\bnon )\bignor(a|are|ate|i)\b.{0,30}\b(istruzioni|indicazioni|direttive|prompt)\b/,
  /\b(dimentica|dimenticate|scarta)\b.{0,30}\b(istruzioni|indicazioni|direttive) (precedenti|ricevute|di sistema)\b/,
  /\b(segna|contrassegna|valuta|classifica|etichetta|considera)\b.{0,25}\b(tutto|tutti (gli |i )?(alimenti|piatti|prodotti)|ogni (piatto|alimento|prodotto))\b.{0,20}\b(come\b|con (un )?100\b(?! ?%))/,
  order(
    String.raw`\b(imposta|metti|assegna|restituisci)\b.{0,30}\b(punteggio|zuccheri?|sodio|sale|grassi|allergeni|calorie)\b.{0,12}\b(0|zero|100|vuoto)`,
    NO_UNIT,
  ),
  order(String.raw`\bpunteggio( di| deve essere|:| =)? ?100`, NO_UNIT),
  /\b(messaggio|istruzioni|prompt) (di sistema|del sistema|per l'ia|per il modello|al modello|per l'assistente)\b/,
  /\b(ora sei|sei ora|sei) (un |una |un')(ia|assistente|modello|chatbot|intelligenza artificiale)\b/,
  /\bnon (menzionare|segnalare|elencare|rivelare)\b.{0,30}\b(allergeni?|allergie|latte|glutine|frutta a guscio|questo testo|all'utente)\b/,
]

const PORTUGUESE = [
  /(?<!\bnao )\b(ignor(e|a|em|ar)|desconsidere)\b.{0,30}\b(instrucoes|ordens|comandos|prompt)\b/,
  /\besqueca\b.{0,30}\b(instrucoes|ordens|regras) (anteriores|recebidas|do sistema)\b/,
  /\b(marque|classifique|avalie|rotule|considere)\b.{0,25}\b(tudo|todos os (alimentos|pratos|produtos|itens)|cada (prato|alimento|produto))\b.{0,20}\b(como\b|com (um )?100\b(?! ?%))/,
  order(
    String.raw`\b(defina|coloque|atribua|retorne)\b.{0,30}\b(pontuacao|acucar(es)?|sodio|sal|gorduras?|alergenos|calorias)\b.{0,12}\b(0|zero|100|vazio)`,
    NO_UNIT,
  ),
  order(String.raw`\bpontuacao( de| deve ser|:| =)? ?100`, NO_UNIT),
  /\b(mensagem|instrucoes|prompt) (do sistema|de sistema|para a ia|para o modelo|ao modelo|para o assistente)\b/,
  /\b(voce e|agora voce e|voce agora e) (agora )?(um |uma )(ia|assistente|modelo|chatbot|inteligencia artificial)\b/,
  /\bnao (mencione|liste|relate|revele|informe)\b.{0,30}\b(alergenos?|alergenicos?|alergias?|leite|gluten|nozes|este texto|ao usuario)\b/,
]

/** Over text without spaces. An order is in its ending: 「塩分を0にしました」 only tells. */
const JAPANESE = [
  /(指示|命令|指令|プロンプト)(を|は)?(すべて|全て|全部)?(無視|忘れ)(して|しろ|せよ|て|る?こと)/,
  /(すべて|全て|全部|全品).{0,14}(と|に|として)(評価|判定|マーク|分類|記載|表示)(して(ください|下さい)|せよ|しろ|すること)/,
  /(スコア|点数|評価)(を|は)?100点?(に|と|を)(して(ください|下さい)|設定|せよ|しろ|つけて|すること)/,
  /(糖類?|糖質|砂糖|塩分|食塩|ナトリウム|脂質|カロリー|アレルゲン)(を|は)(0|ゼロ|空|なし)(に|と)(して(ください|下さい)|設定|報告|せよ|しろ|すること)/,
  /システム(プロンプト|メッセージ|指示)|(ai|モデル|アシスタント)への(指示|命令)|あなたは.{0,6}(ai|アシスタント|言語モデル)(です|だ|として)/,
  /(アレルゲン|アレルギー|乳|小麦|この文章|このテキスト).{0,10}(言及|報告|指摘)(しないで|するな|しないこと)/,
]

const CHINESE = [
  /(忽略|无视|無視|忘记|忘記)[^。，]{0,10}(指令|指示|提示词|提示詞|命令)/,
  /(把|将|將)(所有|全部|每)[^。，]{0,10}(标记|標記|评|評|列|标|標|视|視|归类|歸類)(为|為|成)/,
  /(评分|分数|评价|評分|分數|得分)[^。，]{0,3}(设为|設為|设置为|設置為|必须是|必须为|必須是|必須為|改为|改為|打|给|給)100/,
  /(糖|糖分|钠|鈉|盐|鹽|脂肪|热量|熱量|过敏原|過敏原)(含量)?(设为|設為|设置为|設置為|报告为|報告為|改为|改為|写为|寫為)(0|零|空|无|無)/,
  /(系统|系統)(提示词|提示詞|指令)|(给|給|对|對)(ai|模型|人工智能|人工智慧|助手)的(指令|提示)|你(现在|現在)?是(一个|一個|一名)?(ai|人工智能|人工智慧|语言模型|語言模型|助手)/,
  /(不要|请勿|請勿|切勿|别|別)(提及|提到|报告|報告|列出|透露)[^。，]{0,8}(过敏|過敏|牛奶|麸质|麩質|坚果|堅果|用户|用戶|这段|這段)/,
]

const LATIN = [...SPANISH, ...FRENCH, ...GERMAN, ...ITALIAN, ...PORTUGUESE]
const HAN_AND_KANA = [...JAPANESE, ...CHINESE]

/** Whether lower-case text, in NFKC, is one of these orders. */
export function isForeignOrder(text: string): boolean {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) {
    const together = text.replace(/\s/g, '')
    return HAN_AND_KANA.some((pattern) => pattern.test(together))
  }
  // Menus and photos leave accents out, and so may an order.
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  return LATIN.some((pattern) => pattern.test(bare))
}
