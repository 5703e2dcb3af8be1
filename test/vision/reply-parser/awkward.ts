/** What a raw reply holds: names of its items in order, and why others were rejected. */
export type AwkwardReply = {
  readonly what: string
  readonly reply: string
  readonly names: readonly string[]
  readonly rejected?: readonly string[]
  /** False: neither items nor a list that is properly empty. */
  readonly readable?: false
}

/** Replies as models have written them, literally. Places are `[1,2,3,4]` where they do not matter. */
export const AWKWARD_REPLIES: readonly AwkwardReply[] = [
  {
    what: 'what was asked for',
    reply: '{"elements":[{"name":"pear","box":[1,2,3,4]},{"name":"fig","box":[5,6,7,8]}]}',
    names: ['pear', 'fig'],
  },
  {
    what: 'a bare list',
    reply: '[{"name":"pear","box":[1,2,3,4]},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'a code fence',
    reply: '```json\n{"elements":[{"name":"pear","box":[1,2,3,4]}]}\n```',
    names: ['pear'],
  },
  { what: 'a code fence never closed', reply: '```\n[{"name":"pear","box":[1,2,3,4]}]', names: ['pear'] },
  {
    what: 'prose around',
    reply: 'Sure! Here is the list you asked for:\n\n[{"name":"pear","box":[1,2,3,4]}]\n\nShall I go on?',
    names: ['pear'],
  },
  {
    what: 'prose with brackets and quotes around',
    reply:
      'I see {several} things [see "note" below]: [{"name":"pear","box":[1,2,3,4]}] (that\'s all, isn\'t it {?})',
    names: ['pear'],
  },
  {
    what: 'an unclosed bracket in the prose',
    reply: 'Items [in order: {"elements":[{"name":"pear","box":[1,2,3,4]}]}',
    names: ['pear'],
  },
  {
    what: 'one object per line',
    reply: '{"name":"pear","box":[1,2,3,4]}\n{"name":"fig","box":[5,6,7,8]}\n',
    names: ['pear', 'fig'],
  },
  {
    what: 'objects without anything between',
    reply: '{"name":"pear","box":[1,2,3,4]}{"name":"fig","box":[5,6,7,8]}',
    names: ['pear', 'fig'],
  },
  {
    what: 'objects with commas but no list',
    reply: '{"name":"pear","box":[1,2,3,4]},\n{"name":"fig","box":[5,6,7,8]}',
    names: ['pear', 'fig'],
  },
  {
    what: 'two lists',
    reply: '[{"name":"pear","box":[1,2,3,4]}]\nAnd at the back:\n[{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'a list of lists',
    reply: '[[{"name":"pear","box":[1,2,3,4]}],[{"name":"fig","box":[5,6,7,8]}]]',
    names: ['pear', 'fig'],
  },
  {
    what: 'a list under a name of its own',
    reply:
      '{"summary":"Two fruits","whats_here":[{"name":"pear","box":[1,2,3,4]},{"name":"fig","box":[5,6,7,8]}]}',
    names: ['pear', 'fig'],
  },
  {
    what: 'a list further inside',
    reply: '{"result":{"image":{"width":1600},"detections":[{"name":"pear","box":[1,2,3,4]}]}}',
    names: ['pear'],
  },
  {
    what: 'a list beside a title',
    reply: '{"title":"Fruit bowl","content":[{"label":"pear","box":[1,2,3,4]}]}',
    names: ['pear'],
  },
  {
    what: 'a menu in sections',
    reply:
      '[{"section":"Starters","items":[{"name":"soup","box":[1,2,3,4]}]},{"section":"Mains","items":[{"name":"stew","box":[1,2,3,4]}]}]',
    names: ['soup', 'stew'],
  },
  {
    what: 'objects by number',
    reply: '{"1":{"name":"pear","box":[1,2,3,4]},"2":{"name":"fig","box":[5,6,7,8]}}',
    names: ['pear', 'fig'],
  },
  {
    what: 'each object in a wrapper',
    reply: '{"item":{"name":"pear","box":[1,2,3,4]}}{"item":{"name":"fig","box":[5,6,7,8]}}',
    names: ['pear', 'fig'],
  },
  { what: 'a single object', reply: '{"name":"pear","box":[1,2,3,4]}', names: ['pear'] },
  {
    what: 'the list as a string',
    reply: '{"elements":"[{\\"name\\":\\"pear\\",\\"box\\":[1,2,3,4]}]"}',
    names: ['pear'],
  },
  {
    what: 'nested objects and lists within an item',
    reply:
      '{"elements":[{"name":"bowl","box":[1,2,3,4],"amount":{"basis":"served","grams":{"low":1,"likely":2,"high":3}},"ingredients":[{"name":"rice"},{"name":"tofu"}]}]}',
    names: ['bowl'],
  },
  {
    what: 'the same, without a list around',
    reply: '{"name":"bowl","box":[1,2,3,4],"parts":[{"name":"rice"},{"name":"tofu"}]}',
    names: ['bowl'],
  },
  { what: 'trailing commas', reply: '{"elements":[{"name":"pear","box":[1,2,3,4,],},],}', names: ['pear'] },
  {
    what: 'comments',
    reply:
      '[ // "fruit" {first}\n{"name":"pear","box":[1,2,3,4]}, /* then [the "fig */ {"name":"fig" /* ripe */,"box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'an address in a string',
    reply: '[{"name":"pear","evidence":"https://pear.example//x","box":[1,2,3,4]}]',
    names: ['pear'],
  },
  {
    what: 'single quotes',
    reply:
      "{'elements': [{'name': 'pear', 'box': [1, 2, 3, 4]}, {'name': 'baker\\'s bread', 'box': [5, 6, 7, 8]}]}",
    names: ['pear', "baker's bread"],
  },
  {
    what: "Python's constants",
    reply: '[{"name":"pear","box":[1,2,3,4],"section":None,"vegan":True}]',
    names: ['pear'],
  },
  { what: 'keys without quotes', reply: '[{name: "pear", box: [1,2,3,4]}]', names: ['pear'] },
  {
    what: 'missing commas',
    reply: '[{"name":"pear"\n"box":[1,2,3,4]}\n{"name":"fig"\n"box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'NaN and Infinity',
    reply: '[{"name":"pear","box":[1,2,3,4],"score":NaN,"count":Infinity}]',
    names: ['pear'],
  },
  {
    what: 'a key twice: the last counts',
    reply: '[{"name":"apple","name":"pear","box":[1,2,3,4]}]',
    names: ['pear'],
  },
  {
    what: 'two items in one object',
    reply: '[{"name":"pear","box":[1,2,3,4],"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'an item never closed',
    reply: '[{"name":"pear","box":[1,2,3,4],{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'a box never closed',
    reply: '[{"name":"pear","box":[1,2,3,4},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'a box closed twice',
    reply: '[{"name":"pear","box":[1,2,3,4]],"count":2},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'an item closed twice',
    reply: '{"elements":[{"name":"pear","box":[1,2,3,4]}},{"name":"fig","box":[5,6,7,8]}]}',
    names: ['pear', 'fig'],
  },
  {
    what: 'quotes within a string',
    reply: '[{"name":"12" pizza","box":[1,2,3,4]},{"name":"fig","evidence":"a "ripe" one","box":[5,6,7,8]}]',
    names: ['12" pizza', 'fig'],
  },
  {
    what: 'a string never closed',
    reply: '[{"name":"pear,"box":[1,2,3,4]},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'line breaks in a string',
    reply: '[{"name":"pear","evidence":"green\nand\nlong","box":[1,2,3,4]}]',
    names: ['pear'],
  },
  {
    what: 'brackets and escaped quotes in strings',
    reply: '[{"name":"pear","evidence":"}]{[ \\"}\\" \\\\","box":[1,2,3,4]},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'tags and fences in strings',
    reply: '[{"name":"pear","evidence":"<think>```json [","box":[1,2,3,4]}]',
    names: ['pear'],
  },
  {
    what: 'Unicode',
    reply: '[{"name":"クロワッサン 🥐","box":[1,2,3,4]},{"name":"pur\\u00e9e","box":[5,6,7,8]}]',
    names: ['クロワッサン 🥐', 'purée'],
  },
  { what: 'a byte order mark', reply: '\ufeff[{"name":"pear","box":[1,2,3,4]}]', names: ['pear'] },
  {
    what: 'thoughts before',
    reply: '<think>A draft: [{"name":"plate","box":[1,2,3,4]}] no.</think>[{"name":"pear","box":[1,2,3,4]}]',
    names: ['pear'],
  },
  {
    what: 'thoughts between',
    reply:
      '{"name":"pear","box":[1,2,3,4]}<THINK>{"name":"plate","box":[1,2,3,4]}</THINK>{"name":"fig","box":[5,6,7,8]}',
    names: ['pear', 'fig'],
  },
  {
    what: 'nothing but thoughts',
    reply: '<think>[{"name":"pear","box":[1,2,3,4]}]</think>',
    names: ['pear'],
  },
  {
    what: 'thoughts cut off',
    reply: '<think>Draft: [{"name":"plate","box":[1,2,3,4]}] hmm',
    names: [],
    readable: false,
  },
  {
    what: 'cut off within an item',
    reply: '{"elements":[{"name":"pear","box":[1,2,3,4]},{"name":"fig","box":[5,',
    names: ['pear'],
    rejected: ['cut-off'],
  },
  {
    what: 'cut off within the first name',
    reply: '{"elements":[{"name":"pe',
    names: [],
    rejected: ['cut-off'],
  },
  { what: 'cut off between items', reply: '{"elements":[{"name":"pear","box":[1,2,3,4]},', names: ['pear'] },
  {
    what: 'cut off among objects by number',
    reply: '{"1":{"name":"pear","box":[1,2,3,4]},"2":{"name":"fig","box":[5',
    names: ['pear'],
    rejected: ['cut-off'],
  },
  {
    what: 'beyond mending in the middle',
    reply: '[{"name":"pear","box":[1,2,3,4]},{"name","box":[1,2,3,4]},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
    rejected: ['not-json'],
  },
  {
    what: 'unescaped quotes around a comma',
    reply:
      '[{"name":"pear","box":[1,2,3,4],"evidence":"reads "Milk", whole"},{"name":"fig","box":[5,6,7,8]},{"name":"egg","box":[1,2,3,4]}]',
    names: ['fig', 'egg'],
    rejected: ['not-json'],
  },
  {
    what: 'unescaped quotes around a comma, one item a line',
    reply: '{"box":[1,2,3,4],"name":"pear","evidence":"reads "Milk", whole"}\n{"box":[5,6,7,8],"name":"fig"}',
    names: ['fig'],
    rejected: ['not-json'],
  },
  {
    what: 'unescaped quotes in a last part',
    reply:
      '{"elements": [\n {"label": "pear", "box": [1,2,3,4], "amount": {"basis": "the "big", one"}},\n { "label": "fig", "box": [5,6,7,8] }\n]}',
    names: ['fig'],
    rejected: ['not-json'],
  },
  {
    what: 'unescaped quotes before parts of an item',
    reply:
      '[{"name":"pear","box":[1,2,3,4],"evidence":"reads "Milk", whole","ingredients":[{"name":"a"},{"name":"b"}]},{"name":"fig","box":[5,6,7,8]}]',
    names: ['fig'],
    rejected: ['not-json'],
  },
  {
    what: 'a text never closed',
    reply:
      '[{"name":"pear","box":[1,2,3,4],"evidence":"reads Milk},\n{"name":"fig","box":[5,6,7,8]},{"name":"egg","box":[1,2,3,4]}]',
    names: ['pear', 'fig', 'egg'],
  },
  {
    what: 'a name written twice',
    reply: '[{"name":"pear","box":[1,2,3,4],"name":"ripe pear","count":2},{"name":"fig","box":[5,6,7,8]}]',
    names: ['ripe pear', 'fig'],
  },
  {
    what: 'a place written twice',
    reply: '[{"box":[1,2,3,4],"name":"pear","box":[1,2,3,5]},{"name":"fig","box":[5,6,7,8]}]',
    names: ['pear', 'fig'],
  },
  {
    what: 'JSON quoted in a text',
    reply: String.raw`[{"name":"pear","box":[1,2,3,4],"evidence":"},{\"name\":\"ghost\"}"},{"name":"fig","box":[5,6,7,8]}]`,
    names: ['pear', 'fig'],
  },
  {
    what: '__proto__',
    reply: '[{"__proto__":{"name":"ghost","polluted":true},"name":"pear","box":[1,2,3,4]}]',
    names: ['pear'],
  },
  {
    what: 'constructor and prototype',
    reply: '{"constructor":{"prototype":{"polluted":true}},"elements":[{"name":"pear","box":[1,2,3,4]}]}',
    names: ['pear'],
  },
  { what: 'an empty list', reply: '[]', names: [] },
  { what: 'an empty list of elements', reply: '{"elements": [ ]}', names: [] },
  {
    what: 'an empty list in a fence',
    reply: 'There is no food here.\n```json\n{"elements": []}\n```',
    names: [],
  },
  { what: 'nothing', reply: '', names: [], readable: false },
  { what: 'white space', reply: ' \n\t ', names: [], readable: false },
  {
    what: 'a refusal in words',
    reply: "I'm sorry, but I can't help with identifying that.",
    names: [],
    readable: false,
  },
  { what: 'an empty object', reply: '{}', names: [], readable: false },
  {
    what: 'an error as JSON',
    reply: '{"error":{"message":"no image was given","code":3}}',
    names: [],
    readable: false,
  },
  { what: 'a list of words', reply: '["pear","fig"]', names: [], readable: false },
  { what: 'numbers', reply: '[100, 200, 300, 400]', names: [], readable: false },
  { what: 'nothing but opening brackets', reply: '[[[[{{{{[[', names: [], readable: false },
  { what: 'nothing but closing brackets', reply: ']}]}}]', names: [], readable: false },
]
