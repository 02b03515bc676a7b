import type { Mutations } from './table.ts';

/** Chapter `identifiers`. */
export const identifiers: Mutations = {
  'a project code of the form': {
    S11825: [
      ['Projektikoodi: S11825', 'Projektikoodi: S11826'],
      ['Projektikoodi: S11825', 'Projektikoodi:\u00A0S11825\u00A0'],
      ['Projektikoodi: S11825', 'Projektikoodi: S21825', 'project-code "S21825"'],
      ['Projektikoodi: S11825', 'Projektikoodi: A71825', 'project-code "A71825"'],
      ['Projektikoodi: S11825', 'Projektikoodi: S1182', 'project-code "S1182"'],
      ['Projektikoodi: S11825', 'Projektikoodi: S118255', 'project-code "S118255"'],
      ['Projektikoodi: S11825', 'Projektikoodi: S1182S', 'project-code "S1182S"'],
      ['Projektikoodi: S11825', 'Projektikoodi:   s11825', 'project-code "s11825"'],
      ['Projektikoodi: S11825', 'Projektikoodi: S11825, S11826', 'project-code "S11825, S11826"'],
    ],
    S20884: [
      ['Hankekoodi: S20884', 'Hankekoodi: S10884', 'project-code "S10884"'],
      ['Hankekoodi: S20884', 'Hankekoodi: A70884', 'project-code "A70884"'],
      ['Hankekoodi: S20884', 'Hankekoodi: s20884', 'project-code "s20884"'],
    ],
    S20015: [
      ['EURA-tunnus: S20015', 'EURA-tunnus: A70015'],
      ['EURA-tunnus: S20015', 'EURA-tunnus: S30015', 'project-code "S30015"'],
    ],
  },
  'a Y-tunnus': {
    S11825: [
      ['0176478-2', '0176478-3', 'business-id-checksum "0176478-3"'],
      ['0176478-2', '0176487-2', 'business-id-checksum "0176487-2"'],
      ['0176478-2', '1076478-2', 'business-id-checksum "1076478-2"'],
      ['0176478-2', '0176478-2\u00A0'],
      ['0176478-2', '0176478–2', 'business-id-format "0176478–2"'],
      ['0176478-2', '0176478\u22122', 'business-id-format "0176478\u22122"'],
      ['0176478-2', '01764782', 'business-id-format "01764782"'],
      ['0176478-2', '176478-2', 'business-id-format "176478-2"'],
      ['0176478-2', '1764782', 'business-id-format "1764782"'],
      ['0176478-2', 'FI01764782', 'business-id-format "FI01764782"'],
      ['0176478-2', '0176478\u00A0-\u00A02', 'business-id-format "0176478⍽-⍽2"'],
      ['0176478-2', '0176478', 'business-id-format "0176478"'],
      ['0176478-2', '0131676', 'business-id-format "0131676"'],
      ['0176478-2', '0176\u00AD478-2', 'character-invisible "\u00AD"'],
      ['0176478-2', '0176478\u20112', 'business-id-format "0176478\u20112"'],
      ['0176478-2', '0176478-', 'business-id-format "0176478-"'],
      ['0176478-2', '017647A-2', 'business-id-format "017647A-2"'],
      ['0176478-2', '01764783', 'business-id-checksum "01764783"'],
      ['0176478-2', '0000000-0', 'business-id-unissued "0000000-0"'],
      ['0176478-2', '0176407-1', 'business-id-unissued "0176407-1"'],
    ],
    S10930: [
      ['1068892-9', '1068892-8', 'business-id-checksum "1068892-8"'],
      ['1068892-9', '1068892 9', 'business-id-format "1068892 9"'],
    ],
    S20480: [['2296962-1', '2296962-0', 'business-id-checksum "2296962-0"']],
    S20884: [['Y-tunnus: 0165116-3', 'Y-tunnus: 0165116-2', 'business-id-checksum "0165116-2"']],
  },
  "a partner's Y-tunnus": {
    S20884: [
      ['kunta, 0164690-3', 'kunta, 0164690-4', 'business-id-checksum "0164690-4"'],
      ['kaupunki, 0166906-4', 'kaupunki, 0166906-5', 'business-id-checksum "0166906-5"'],
      ['kunta, 0164690-3', 'kunta,\u00A00164690-3\u00A0'],
      ['kunta, 0164690-3', 'kunta, FI01646903', 'business-id-format "FI01646903"'],
      ['kunta, 0164690-3', 'kunta, 0164690', 'business-id-format "0164690"'],
      ['kunta, 0164690-3', 'kunta, tekninen toimi, 0164690-3'],
      ['kunta, 0164690-3', 'kunta, 0000000-0', 'business-id-unissued "0000000-0"'],
    ],
  },
};
