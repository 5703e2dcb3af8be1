/** A test by its file and (the beginning of) its name. */
type TestName = readonly [file: string, name: string]

export type AttackPoint = {
  /** As in the list of what did not hold at first. */
  readonly letter: string
  readonly point: string
  readonly by: readonly TestName[]
  /** The file that came with it: without it, it is not in this build. */
  readonly needs?: string
}

const REDIS = 'src/server/store/redis/redis-store.ts'
const DRAIN = 'src/server/operations/drain.ts'

/** What did not hold when it was attacked, and the tests that hold it now. */
export const ATTACK_POINTS: readonly AttackPoint[] = [
  {
    letter: 'A',
    point:
      'A report from elsewhere says “I checked: no peanut”, in the app, the widget, or a file of all that is kept',
    by: [
      ['test/embed/report-from-elsewhere.test.ts', 'attack A: a report whose writer says'],
      [
        'test/report/report.test.ts',
        'should restore the analysis, the people and the photos, and count no check',
      ],
      ['test/storage/keeper.test.ts', 'should count for nobody here what its writer checked for an allergy'],
    ],
  },
  {
    letter: 'A',
    point: 'Checking off what the food table says is in it',
    by: [
      [
        'test/ui/analysis/i-checked.test.tsx',
        'should be asked about once more where the food table says otherwise',
      ],
    ],
  },
  {
    letter: 'B',
    point: 'Decode bombs, one and twenty',
    by: [
      ['test/e2e/attacks-with-photos.test.ts', 'attack B: photos that are made to hurt'],
      ['test/server/photos/decoder-pool.test.ts', 'attack B: processes that decode'],
      ['test/photo/jpeg.test.ts', 'attack B: should not be called plain with more scans'],
    ],
  },
  {
    letter: 'B',
    point: '200 half-sent bodies',
    by: [
      ['test/e2e/attacks-with-photos.test.ts', 'attack B: 200 bodies of which half is sent'],
      ['test/server/uploads/uploads.test.ts', 'attack B: a body that comes in halves'],
    ],
  },
  {
    letter: 'C',
    point: 'A key burned by strangers: dearest model, high effort, 60 looks a minute',
    by: [
      ['test/server/access/attack.test.ts', 'should not get the dearest model, nor have it think hard'],
      [
        'test/server/access/attack.test.ts',
        'should take no more than half of a day’s budget from one address',
      ],
      ['test/server/access/access.test.ts', 'attack C: a server with an access token'],
      ['test/server/access/access.test.ts', 'attack C: a signed token'],
      ['test/server/spending/metered-client.test.ts', 'attack C: a look that the server pays'],
      ['test/vision/clients/model/expected-look.test.ts', 'attack C: the most a look can take'],
    ],
  },
  {
    letter: 'C',
    point: 'X-Forwarded-For ignored, or believed of anybody; IPv6 by its full address; a rewritten Host',
    by: [
      ['test/server/access/address.test.ts', 'attack C: the address requests are counted by'],
      ['test/server/access/access.test.ts', 'attack C: names behind a proxy'],
      ['test/server/access/access.test.ts', 'attack C: a proxy nobody told this server of'],
      ['test/server/access/attack.test.ts', 'should not pass for others by writing a header of his own'],
    ],
  },
  {
    letter: 'D',
    point: 'A reply of 16,000 opening brackets',
    by: [
      ['test/server/misbehaving-upstreams.test.ts', 'attack D: a reply of nothing but opening brackets'],
      ['test/vision/reply-parser/linear-time.test.ts', 'should grow as its length does and no faster'],
    ],
  },
  {
    letter: 'E',
    point: 'A report of 20,000 corrections, or of 1,000 people',
    by: [['test/report/report.test.ts', 'should be refused with more %s than anybody has']],
  },
  {
    letter: 'F',
    point: 'A database of the browser that never opens, or never answers',
    by: [
      ['test/storage/attempts.test.ts', 'should give up after its limit, and ask nothing more'],
      ['test/vision/look-cache/browser.test.ts', 'should go on without memory where storage never answers'],
      ['test/storage/keeper.test.ts', 'should have answered within a second where the database never does'],
      ['test/e2e/kept.test.ts', 'should change nothing else where it %s, and be said'],
    ],
  },
  {
    letter: 'F',
    point: 'A corrupt index; no database at all; no small storage',
    by: [
      ['test/vision/look-cache/browser.test.ts', 'should remember looks though the list of them is damaged'],
      ['test/vision/look-cache/browser.test.ts', 'should work without memory where indexedDB is'],
      ['test/e2e/kept.test.ts', "for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])"],
    ],
  },
  {
    letter: 'G',
    point: 'libheif without its licence or an offer of its source; no licence of our own',
    by: [
      ['test/scripts/licences.test.ts', 'should hold the texts that the licences ask for'],
      ['test/scripts/licences.test.ts', 'should offer the source of the version of libheif that is shipped'],
      ['LICENSE', 'MIT License'],
    ],
  },
  {
    letter: 'H',
    point: 'A 307 that sends photo and key on to another origin',
    by: [
      ['test/server/redirects.test.ts', 'should send neither photo nor key on where a provider redirects'],
      ['test/wire/direct-fetch.test.ts', 'should get neither photo nor key of a look by %s there'],
    ],
  },
  {
    letter: 'I',
    point: 'Figures of 1e308',
    by: [['test/wire/absurd-figures.test.ts', 'attack I: figures that cannot be']],
  },
  {
    letter: 'I',
    point: 'Names with characters that hide or reorder',
    by: [
      [
        'test/wire/absurd-figures.test.ts',
        'should be no name that looks like another: what reorders text is taken out',
      ],
    ],
  },
  {
    letter: 'I',
    point: '`__proto__` as an allergen',
    by: [
      ['test/wire/absurd-figures.test.ts', 'should be refused as an allergen that is a name of the language'],
    ],
  },
  {
    letter: 'I',
    point: '16 MB called “larger than 30 MB”',
    by: [['test/server/uploads/uploads.test.ts', 'attack I: a photo that is too large']],
  },
  {
    letter: 'I',
    point: 'Answers of models and others without end',
    by: [
      ['test/server/misbehaving-upstreams.test.ts', 'attack I: an answer by %s that never ends'],
      ['test/server/misbehaving-upstreams.test.ts', 'attack I: answers of others that never end'],
      ['test/wire/bounded-fetch.test.ts', 'should give up an answer past its bytes'],
    ],
  },
  {
    letter: 'I',
    point: 'Retry-After of a 503 ignored',
    by: [['test/server/misbehaving-upstreams.test.ts', 'attack I: %s that asks to wait']],
  },
  {
    letter: 'I',
    point: 'The manifest of the build served',
    by: [['test/server/static.test.ts', 'attack I: should not serve %s, which the build keeps for itself']],
  },
  {
    letter: 'I',
    point: 'A database that fails, blamed on the model',
    by: [
      [
        'test/lookup/lookups.test.ts',
        'attack I: should not blame the model where a database cannot be asked',
      ],
    ],
  },
  {
    letter: 'J',
    point: '200 streams: the part “Load” of this page; more looks than are taken on',
    by: [
      ['test/torture/load.ts', '200 streams beside a bare Node server'],
      ['test/server/looks/in-turn.test.ts', 'attack J: more looks than the server takes on at once'],
      [
        'test/server/looks/fair-queue.test.ts',
        'should take callers in turn, however many looks one asks for',
      ],
    ],
  },
  {
    letter: 'K',
    point: 'Several servers with limits, budgets and quotas of their own',
    needs: REDIS,
    by: [
      ['test/e2e/several-servers.test.ts', 'attack K: should let exactly 100 of 300 requests through'],
      [
        'test/e2e/several-servers.test.ts',
        'attack K: should never pass a dollar, with both killed at random',
      ],
      [
        'test/server/store/contract.test.ts',
        'attack K: should give an answer to make to one of those who ask',
      ],
      ['test/lookup/lookups.test.ts', 'attack K: should be shared by all processes'],
      ['test/e2e/batches.test.ts', 'a batch whose servers are killed'],
    ],
  },
  {
    letter: 'K',
    point: 'A server told to stop cuts what is under way',
    needs: DRAIN,
    by: [
      ['test/server/operations/operations.test.ts', 'attack K: a server that is told to stop'],
      ['test/e2e/stopping.test.ts', 'attack K: the built server, told to stop'],
    ],
  },
  {
    letter: 'K',
    point: 'A retry that pays again',
    by: [
      ['test/server/looks/resuming.test.ts', 'attack K: a look with an idempotency key'],
      ['test/e2e/killed-server.test.ts', 'attack K: should keep what was found, and ask no model again'],
    ],
  },
  {
    letter: 'K',
    point: 'Nothing can be counted',
    by: [
      ['test/server/spending/till.test.ts', 'attack K: should buy nothing where nothing can be counted'],
      ['test/server/access/access.test.ts', 'attack K: a store that is down'],
    ],
  },
  {
    letter: 'L',
    point: 'Thousands of languages in one header, on every path, before anybody is asked for a code',
    by: [
      ['test/server/language.test.ts', 'attack L: should read the beginning of a header'],
      ['test/messages/pick-locale.test.ts', 'attack L: should look closely at ten languages at most'],
    ],
  },
  {
    letter: 'L',
    point: 'A code of 400 MB, or one that never comes',
    by: [
      ['test/server/access/access.test.ts', 'attack L: should take no more than a code can be'],
      ['test/server/access/access.test.ts', 'attack L: should not wait for a code that never comes'],
      ['test/server/uploads/uploads.test.ts', 'attack L: a body of a request'],
    ],
  },
  {
    letter: 'L',
    point: 'Two million parts in one form',
    by: [['test/server/uploads/uploads.test.ts', 'attack L: a form of nothing but parts']],
  },
  {
    letter: 'L',
    point: 'A request of which nobody reads the answer, and a server that stops',
    needs: DRAIN,
    by: [['test/server/operations/operations.test.ts', "['a HEAD request that is refused'"]],
  },
  {
    letter: 'L',
    point: 'A file of all that is counted, cut anywhere',
    by: [
      ['test/server/store/embedded-hard.test.ts', 'attack L: should serve on, wherever its file was cut'],
      ['test/server/store/embedded-hard.test.ts', 'should not be moved aside where LMDB left out the end'],
    ],
  },
]
