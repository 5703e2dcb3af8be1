/** Whom people write about. `relation`: what the word says of somebody by itself. */
export const PEOPLE = `
relation male child: ds, lad, schoolboy, foster son, son, boy, stepson, step son, grandson, godson, little boy, sonny
relation female child: dd, lass, schoolgirl, foster daughter, daughter, girl, stepdaughter, step daughter, granddaughter, goddaughter, little girl
relation child newborn: newborn, new born
relation child infant: infant, baby, babie, bairn, bub, grandbaby
relation male child infant: baby boy
relation female child infant: baby girl
relation male: baby brother
relation female: baby sister
relation child toddler: tot, toddler
relation child: kiddo, kiddie, tween, adolescent, offspring, first grader, schooler, preteen, minor child, foster child, child, children, kid, twin, grandchildren, triplet, stepchildren, little one, preschooler, grandchild, grandkid, stepchild, teenager, teen, twin boy, twin girl, schoolchild, youngster, godchild
relation male: dh, fil, bil, gramps, grampa, pop, step father, step dad, fella, feller, bridegroom, monk, priest, rabbi, imam, great grandfather, great uncle, godfather, stepbrother, step brother, half brother, husband, hubs, bro, pa, granpa, hubby, boyfriend, fiance, father, dad, daddy, papa, brother, grandfather, grandpa, grandad, granddad, uncle, nephew, stepfather, stepdad, father in law, brother in law, son in law, groom, dada, hubbie, ex husband
relation female: dw, mil, sil, step mother, step mum, step mom, bridesmaid, nun, great grandmother, great grandma, great aunt, godmother, stepsister, step sister, half sister, landlady, wife, ma, mam, sis, nanna, wifey, girlfriend, fiancee, mother, mum, mummy, mom, mommy, mama, sister, grandmother, grandma, granny, nan, nana, gran, aunt, auntie, aunty, niece, stepmother, stepmum, stepmom, mother in law, sister in law, daughter in law, missus, bride, ex wife
relation: significant other, dp, bestie, pal, buddy, chum, teammate, team mate, schoolmate, manager, assistant, employee, intern, babysitter, childminder, cleaner, attendee, delegate, participant, passenger, staff, crew, helper, companion, other halves, charge, folk, person, service user, pupil, student, classmate, tenant, lodger, landlord, carer, nanny, au pair, in law, partner, spouse, other half, better half, sibling, cousin, friend, best friend, flatmate, roommate, housemate, colleague, coworker, co worker, guest, neighbour, neighbor, parent, inlaw, grandparent, client, mate, boss, visitor, resident, customer
me: i, im, ive, me, myself, mine, same here, id
patient: patient, pt
we: we, us, everyone, everybody, family, whole family, the whole family, my whole family, our whole family, ourselves, weve, both of us, all of us, household, we all, we both, everyone here, everyone in my family, everyone in our family, my family, our family, the family, each of us, the lot of us, the two of us, everyone at home
nobody: nobody, no one, noone, neither of us, none of us, nobody here, nobody in our house, nobody in my family, no one in our house, no one in my family, no one at home, nobody at home
he: he, him, himself
she: she, herself
they: they, theyre, them, themselves, theyve
someone: someone, somebody, there is, there are, there will be, people, anyone, anybody, those
my: my, our
the: the, this, that, these
a: a, an, another, the other, some
his: his, their, her, whose
which: older, elder, eldest, oldest, younger, youngest, middle, second, first, third, best, other, late
sex male: male, man, gentleman, bloke, masculine, ♂
sex female: female, woman, lady, feminine, ♀
`
