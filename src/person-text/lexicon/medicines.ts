import type { MedicineId } from '../../core/health/profile.ts'

/** Generic and common brand names, US and UK. */
export const MEDICINE_PHRASES: Readonly<Record<MedicineId, string>> = {
  warfarin: 'warfarin, coumadin, jantoven, marevan',
  simvastatin: 'simvastatin, zocor, vytorin, inegy',
  lovastatin: 'lovastatin, mevacor, altoprev',
  atorvastatin: 'atorvastatin, lipitor',
  maoi: 'maoi, mao inhibitor, monoamine oxidase inhibitor, phenelzine, nardil, tranylcypromine, parnate, isocarboxazid, marplan',
  'potassium-sparing':
    'potassium sparing, potassium sparing diuretic, potassium sparing medicine, spironolactone, aldactone, amiloride, midamor, ' +
    'triamterene, dyrenium, dyazide, maxzide, eplerenone, inspra',
  metronidazole: 'metronidazole, flagyl',
  disulfiram: 'disulfiram, antabuse',
  levodopa:
    'levodopa, l dopa, ldopa, sinemet, madopar, stalevo, rytary, carbidopa, co careldopa, co beneldopa, levodopa carbidopa',
  tetracycline: 'tetracycline, doxycycline, doxy, vibramycin, minocycline, lymecycline, oxytetracycline',
  levothyroxine:
    'levothyroxine, thyroxine, synthroid, eltroxin, euthyrox, levoxyl, unithroid, tirosint, l thyroxine',
}
