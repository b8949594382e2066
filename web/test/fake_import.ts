/** An invented import in each of its states. */
const columns = [
  { name: 'orgnr', samples: ['975283046', '974589087', '975290000'], field: 'official_number' },
  { name: 'navn', samples: ['Åsen skole', 'Fjellheim barneskole', 'Vik vgs'], field: 'name' },
  { name: 'kommunenr', samples: ['4601', '4626', '0301'], field: 'municipality_number' },
  { name: 'adresse', samples: ['Skolevegen 3', 'Storgata 18', ''], field: 'address' },
  { name: 'fra_trinn', samples: ['1', '8', '11'], field: 'grade_from' },
  { name: 'til_trinn', samples: ['7', '10', '13'], field: 'grade_to' },
  { name: 'oppdatert', samples: ['2026-01-08'], },
];

const profileColumns = columns.flatMap(({ name, field }) => (field ? [{ field, column: name, words: [] }] : []));

export function directoryImport(id: string) {
  const state = { i1: 'uploaded', i2: 'checked', i3: 'running', i4: 'done' }[id];
  if (state === undefined) return undefined;
  return {
    id, file_name: 'skoler-2026.csv', state, separator: 'semicolon', encoding: 'windows_1252', row_count: 2811, profile: { name: 'no_nsr', register_name: 'no_orgnr', kind: 'school', country: 'NO', columns: profileColumns, grade_forms: [] }, columns,
    fields: ['official_number', 'name', 'country', 'town', 'address', 'postcode', 'municipality_number', 'grade_from', 'grade_to'].map((name) => ({ name, required: ['official_number', 'name'].includes(name) })),
    counts: state === 'uploaded' ? undefined : { rows: 2811, new_entries: 2640, same: 120, changed: 38, conflicts: 10, refused: 3, without_position: 12 },
    open_conflicts: state === 'checked' ? 10 : 0, uploaded_at: '2026-11-16T09:30:00.000Z', uploaded_by: 'Liv Berntsen',
    allowed_actions: { uploaded: ['check'], checked: ['check', 'decide', 'run'], done: ['undo'] }[state] ?? [],
  };
}

export function importRows(outcome: string) {
  const row = (line: number, name: string, more: object = {}) => ({ line, outcome, name, official_number: `9752830${40 + line}`, reasons: [], changes: [], ...more });
  if (outcome === 'conflict') {
    return [
      row(12, 'Åsen skole', { reasons: ['Line 9 has the same number and another address.'], choice: 'keep', changes: [{ field: 'name', before: 'Åsen skole', after: 'Åsen skule' }, { field: 'address', before: 'Skolevegen 3', after: 'Åsvegen 10' }] }),
      row(40, 'Fjellheim barneskole', { changes: [{ field: 'grade_to', before: 7, after: 10 }] }),
    ];
  }
  if (outcome === 'refused') return [row(77, 'Lillevik skole', { reasons: ['The number’s check digit is wrong.'], text: '975283049;Lillevik skole;4601' }), row(301, '', { reasons: ['The name is missing.'] })];
  if (outcome === 'no_position') return [row(19, 'Øyer skole')];
  return Array.from({ length: 8 }, (_, index) => row(index + 2, ['Vik vgs', 'Sletta skole', 'Nes ungdomsskole', 'Bjørkelund skole'][index % 4] ?? ''));
}
