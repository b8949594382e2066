/** Invented facts for tests and for looking at pages without a server. */
export const today = '2026-11-16';

const own = { id: 'o1', name: 'Nordlia videregående skole', kind: 'school' };

export const session = {
  person: { id: 'h1', name: 'Liv Berntsen' },
  organisation: own,
  roles: ['coordinator'],
  organisations: [own, { id: 'o2', name: 'Havnes videregående skole', kind: 'school' }],
  language: 'en',
  permissions: ['see_year', 'see_directory', 'import_directory', 'see_partners', 'keep_partners', 'see_agreements', 'prepare_agreements', 'sign_agreements', 'end_agreements'],
  today,
  demo: true,
};

export const demoAccounts = [
  ['Liv Berntsen', 'coordinator', 'Nordlia videregående skole'],
  ['Aslak Moen', 'head', 'Nordlia videregående skole'],
  ['Sunniva Lie', 'pupil', 'Nordlia videregående skole'],
  ['Gro Haugland', 'owner_coordinator', 'Fjordvang fylkeskommune'],
  ['Mikkel Bach', 'coordinator', 'Sundby Erhvervsskole'],
].map(([name = '', role, organisation]) => ({ name, role, organisation, email: `${name.split(' ')[0]?.toLowerCase()}@demo.utsyn.example`, password: 'demo' }));

function organisation(id: string, name: string, kind: string, country: string, town: string, latitude: number | null, longitude: number | null) {
  return {
    id, version: 1, kind, name, country, town, address: null, postcode: null, latitude, longitude, phone: null,
    web: `https://www.${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example/`, school_forms: kind === 'school' ? ['upper_secondary'] : [],
    grade_from: null, grade_to: null, fields: ['0311'], languages: [country === 'DE' ? 'de' : country === 'FR' ? 'fr' : 'en'],
  };
}

export const organisations = [
  { ...organisation('o1', own.name, 'school', 'NO', 'Bergen', 60.39, 5.32) },
  organisation('d1', 'Lycée Descartes', 'school', 'FR', 'Nantes', 47.22, -1.55),
  organisation('d2', 'Berufskolleg Witten', 'school', 'DE', 'Witten', 51.44, 7.34),
  organisation('d3', 'IES Miralmar', 'school', 'ES', 'Valencia', 39.47, -0.38),
  organisation('d4', 'Hollandsveld Techniek', 'company', 'NL', 'Zwolle', 52.51, 6.09),
  organisation('d5', 'Kita High School', 'school', 'JP', 'Kyoto', 35.01, 135.77),
  organisation('d6', 'Whitcombe Sixth Form', 'school', 'GB', 'Leeds', 53.8, -1.55),
  organisation('d7', 'Sundby Erhvervsskole', 'school', 'DK', 'Aarhus', 56.16, 10.2),
  organisation('d8', 'Marsaxlokk College', 'school', 'MT', 'Marsaxlokk', 35.84, 14.54),
  organisation('d9', 'Fondation Horizon', 'ngo', 'FR', 'Lyon', null, null),
];

export const portfolio = { partners: 8, near_partners: 2, near_percent: 25, middle_distance: 1312, near_countries: ['DE', 'DK', 'NO'] };

const partnerFacts: [string, string | null, number, string | null][] = [
  ['d1', '2027-07-31', 2, '2025-10-03'],
  ['d2', '2029-06-30', 3, '2026-04-14'],
  ['d3', '2026-08-31', 1, null],
  ['d4', null, 2, null],
  ['d5', '2028-03-31', 2, '2024-05-20'],
  ['d6', null, 0, null],
  ['d7', '2030-07-31', 2, '2026-09-01'],
  ['d9', null, 1, null],
];

export const partnerRows = partnerFacts.map(([organisationId, agreement_valid_to, contacts_ours, last_visit_on], index) => {
  const { name, kind, country, town, latitude, longitude, fields, languages } = organisations.find(({ id }) => id === organisationId)!;
  return {
    id: `p${index + 1}`, organisation_id: 'o1', partner_organisation_id: organisationId, name, kind, country, town, latitude, longitude,
    fields, languages, agreement_valid_to, contacts_ours, last_visit_on, ended_on: null,
  };
});

export const contacts = [
  { id: 'c1', version: 1, side: 'ours', name: 'Liv Berntsen', function: 'International coordinator', email: 'liv@nordlia.example', valid_from: '2023-08-01', valid_to: null },
  { id: 'c2', version: 1, side: 'theirs', name: 'Claire Morvan', function: 'Professeure de norvégien', email: 'c.morvan@descartes.example', valid_from: '2023-08-01', valid_to: null },
];

export const visits = [{ id: 'v1', version: 1, direction: 'outgoing', visited_on: '2025-10-03', people: 'Liv Berntsen, Aslak Moen', report: 'Saw the boarding house and agreed on the spring places.' }];

export function partnerView(id: string) {
  const row = partnerRows.find((one) => one.id === id);
  if (row === undefined) return undefined;
  return {
    partner: {
      id, version: 3, organisation_id: 'o1', partner_organisation_id: row.partner_organisation_id, mode: 'both', first_contact_on: '2022-11-02',
      ended_on: null, ended_reason: null, fields: row.fields, notes: 'Boarding house for up to 20 guests.',
    },
    organisation: organisations.find((one) => one.id === row.partner_organisation_id),
    contacts, visits, next_visit_out_due: '2027-10-03', next_visit_in_due: '2024-11-02',
    warnings: row.contacts_ours < 2 ? ['thinly-anchored', 'visit-in-overdue'] : ['visit-in-overdue'],
    allowed_actions: ['edit', 'add_contact', 'add_visit', 'end', 'prepare_agreement'],
  };
}

const agreementFacts: [string, string, string, string, string][] = [
  ['p3', 'school_exchange', 'expired', '2023-09-01', '2026-08-31'],
  ['p1', 'school_exchange', 'in_force', '2023-08-01', '2027-07-31'],
  ['p5', 'school_exchange', 'in_force', '2024-04-01', '2028-03-31'],
  ['p2', 'internship', 'in_force', '2025-07-01', '2029-06-30'],
  ['p7', 'framework', 'awaiting_start', '2027-08-01', '2030-07-31'],
  ['p4', 'internship', 'awaiting_signatures', '2027-01-01', '2030-12-31'],
  ['p6', 'school_exchange', 'draft', '2027-08-01', '2029-07-31'],
];

const actions: Record<string, string[]> = {
  draft: ['edit', 'sign', 'record_signature'],
  awaiting_signatures: ['sign', 'record_signature'],
  awaiting_start: ['terminate'],
  in_force: ['terminate'],
};

export const agreementRows = agreementFacts.map(([partner_id, kind, state, valid_from, valid_to], index) => {
  const partner = partnerRows.find((one) => one.id === partner_id)!;
  return {
    id: `a${index + 1}`, organisation_id: 'o1', organisation_name: own.name, partner_id, partner_name: partner.name, partner_country: partner.country,
    partner_town: partner.town, kind, valid_from, valid_to, state,
  };
});

export function agreementView(id: string) {
  const row = agreementRows.find((one) => one.id === id);
  if (row === undefined) return undefined;
  const signed = row.state !== 'draft';
  const both = signed && row.state !== 'awaiting_signatures';
  return {
    agreement: {
      id, version: 2, organisation_id: 'o1', partner_id: row.partner_id, kind: row.kind,
      purpose: 'Each year pupils from both schools live and learn with each other for a term, and teachers plan lessons together.',
      valid_from: row.valid_from, valid_to: row.valid_to, notice_days: 90,
      quotas: [
        { direction: 'outgoing', who: 'pupils', per_year: 6, days: 90, field: null },
        { direction: 'incoming', who: 'pupils', per_year: 6, days: 90, field: null },
        { direction: 'outgoing', who: 'staff', per_year: 2, days: 5, field: null },
      ],
      conditions: { costs: 'Each side pays the travel of its own; the host pays housing.', housing: 'Host families, else the boarding house.', insurance: null, assessment: null, recognition: 'Subjects are mapped before departure.' },
      our_signature: signed ? { person_id: 'h2', signed_on: '2026-11-02' } : null,
      their_signature: both ? { name: 'Hélène Roussel', signed_on: '2026-11-10', paper_id: null } : null,
      terminated_from: null,
    },
    state: row.state, organisation_name: own.name, partner_name: row.partner_name, partner_country: row.partner_country, partner_town: row.partner_town,
    our_signatory: signed ? 'Aslak Moen' : null, term_years: 2, warnings: row.state === 'draft' ? ['short-term', 'thinly-anchored'] : [],
    allowed_actions: actions[row.state] ?? [],
  };
}

export const history = [
  { at: '2026-11-10T09:12:00.000Z', person_name: 'Liv Berntsen', action: 'signed-by-them', before: { their_signature: null }, after: { their_signature: { name: 'Hélène Roussel', signed_on: '2026-11-10' } } },
  { at: '2026-11-02T13:40:00.000Z', person_name: 'Aslak Moen', action: 'signed-by-us', before: null, after: null },
  { at: '2026-10-28T08:05:00.000Z', person_name: 'Liv Berntsen', action: 'edited', before: { notice_days: 60, valid_to: '2027-06-30' }, after: { notice_days: 90, valid_to: '2027-07-31' } },
  { at: '2026-10-20T11:30:00.000Z', person_name: 'Liv Berntsen', action: 'created', before: null, after: {} },
];
