/** Words that state nothing by themselves and change what others mean. */
export const MARKERS = `
allergy: allergic, allergy, allergie, allergen, hypersensitive, hypersensitivity, intolerant, intolerance, intolerent, intollerant, sensitive, sensitivity, sensitivitie, react, reacting, reaction, alergic, alergy, allergc, allergick, food allergy, food allergie, allergic reaction, sensitised, react badly, bad reaction
reaction: hive, swell, swelling, rash, itch, itchy, itching, vomit, vomiting, sick, ill, upset my stomach, upset my tummy, upset stomach, tummy ache, bloated, bloating, bloat, bloats me, cramp, diarrhoea, diarrhea, stomach ache, stomach pain, come out in, break out in, breaks me out, doesnt agree, dont agree, does not agree, do not agree, disagree, make me ill, wheeze, sneeze, upset
severe: severe, severely, serious, seriously, life threatening, deadly, deathly, lethal, extreme, extremely, highly, dangerously, could kill, can kill, will kill, would kill, kill me, could die, can die, would die, even trace, even a trace, even tiny amount, even small amount, even tiny trace, send me to hospital, put me in hospital, ended up in hospital, land me in hospital, to hospital, to the hospital, to the er, to a and e, throat close, throat closing, smallest trace, slightest trace, no trace, not even trace, very badly, violently
severe-allergy: anaphylaxis, anaphylactic, anaphylactic shock, anaphylactic reaction, anaphylaxe, epipen, epi pen, adrenaline pen, adrenalin pen, auto injector, jext
mild: mild, mildly, slight, slightly, minor, trace are fine, trace are ok, trace are okay, trace is fine, trace is ok, trace ok, trace fine, trace dont matter, trace dont bother me, trace dont bother, can have trace, can tolerate trace, can eat trace, may contain is fine, may contain is ok, small amount are fine, small amount are ok, a little is fine, a little is ok, fine with trace, ok with trace, trace are no problem, tolerate trace
not: not, no, never, none, dont, doesnt, isnt, arent, havent, hasnt, aint, didnt, wont, cant, cannot, couldnt, shouldnt, mustnt, wouldnt, unable, nothing, denies, deny, denied, non, free from, free of, neither, nope, zero, nt
stop: no longer, outgrew, outgrown, grew out of, grown out of, stopped, stopped taking, stop taking, stopped being, quit, came off, come off, off, gave up, given up, giving up, give up, former, formerly, ex, cured of, cured, got over, used to be, used to have, used to take, used to, not anymore, not any more, anymore, recovered from
avoid: avoid, avoiding, stay away from, keep away from, steer clear of, steer clear, stay off, stay clear of, cut out, cutting out, without, allergic or intolerant, forbidden, not allowed, banned, must not have, away from, exclude, eliminate, eliminating, leave out, skip, abstain from, minus
free: free
except: except, except for, apart from, other than, excluding, bar, aside from, but not, but for
maybe: maybe, might, may, possibly, possible, perhaps, probably, probable, presumably, presumed, likely, think, thought, think so, suspect, suspected, suspicion, unsure, not sure, not certain, not confirmed, unconfirmed, if, whether, in case, could be, could have, may have, might have, may be, might be, seem, appear, wonder, wondering, borderline, mostly, mainly, sometimes, occasionally, usually, partly, semi, kind of, sort of, self diagnosed, waiting, awaiting, test result, tested for, being tested, never tested, query, unclear, dont know, dont think, almost, nearly, tend to be, ?, guess, believe, reckon, assume, respectively, flexible, when, trying to be, trying to go, want to be, want to go, want to become, going, becoming, pretend, rather, supposedly, apparently, on and off, from time to time, at times
past: was, were, had, wasnt, did, previously, previous, as a kid, as a child, as a baby, as a teenager, in the past, childhood, years ago, back then, once had, in remission, remission
family: family history, family history of, run in my family, run in our family, run in the family, in my family, in our family, in the family, hereditary, genetic risk, fh, fhx, family hx, mother side, father side
wish: prevent, preventing, prevention, avoid getting, risk, at risk, risk of, worried, worry, worried about, afraid, afraid of, scared, scared of, fear, trying to get, try to get, trying for, hoping, hope, hope to, hoping to, want to get, conceive, want to avoid, dont want, protect, lower my risk, planning, plan to, future, so i dont get, to avoid, interested in, curious about, research, study, studying, raise money for, awareness
liking: love, loved, like, liked, enjoy, adore, hate, hated, dislike, cant stand, cannot stand, stand, fancy, prefer, favourite, favorite, crave, craving, taste, disgusting, delicious, yummy, gross, keen on, fond of, fussy
fine: fine, ok, okay, alright, all right, normal, good, healthy, great, well controlled, under control, no problem, can have, can eat, can tolerate, can drink, can, tolerate, allowed, perfect, in range, within range, safe, not a problem, no issue, not an issue
high: high, higher, elevated, raised, too high, very high, through the roof, sky high, problem, issue, bad, hi, up, poor, terrible, out of control, uncontrolled, above normal, on the high side, a bit high, high side, trouble
low: low, lower, too low, down, deficient, very low, lowish
too: too, as well, also, likewise, ditto, both, has it too, have it too, does too, do too, has it, have it, the same thing
same: same, the same, same for, same goes for, same with, the same goes for, the same for, same thing, the same is true of, so is, so does, so do, so are, so am, so has, so have, so can, as is, as does, as do, as are, as am, neither is, neither does, neither do, neither are, neither am, neither can, neither has, nor is, nor does, nor do, nor am, nor can, nor are, me neither, nor will, nor has
either: either, any of that, any of those, those either, both of those, both of them
as: unlike, than, just like, same as, compared to, as opposed to
for: for, in, of, about, belonging to, belongs to
with: with, w
and: and, plus, &, +, nd, n, as well as, along with
or: or, nor
but: but, though, although, however, while, whereas, yet, except that, only that, instead, rather than
because: because, cause, cos, so that, so, therefore, hence, due to
raw: raw, fried, smoked, oily, fatty, spicy, skimmed, skim, semi skimmed, processed, canned, tinned, sweet, sweetened, full fat, condensed, powdered, fresh, cooked, uncooked, undercooked, baked, boiled, runny, unpasteurised, unpasteurized, raw or undercooked, red, whole, deep fried
raw amount: much, more, less, too much, a lot of, lots of, little, fewer, reduced, low fat, excess, excessive, not too much, too many
question: what, which, how, is this, is that, is it, are there, do you, does it, does this, can you, could you, would you, is there, are these, why, when should, should i, can i, may i, what about
eat: eat, eating, eaten, ate, drink, drinking
take: take, taking, taken, on, started, started on, prescribed, use, using, put on, inject, injecting, given, medicated with, start, rx
`
