/** An invented placement of as many applicants as asked for, over two offers. */
export function placementRun(applicants: number, fixed: { application_id: string; offer_id?: string }[] = []) {
  const decisions = Array.from({ length: applicants }, (_, position) => {
    const placed = position % 3 !== 2;
    return {
      application_id: `a${position}`,
      person_name: `Applicant ${position}`,
      programme: 'elektro',
      points: 100 - (position % 100),
      lottery: position + 1,
      ...(placed ? { offer_id: position % 3 === 0 ? 'nantes' : 'kyoto', offer_title: position % 3 === 0 ? 'A term in Nantes' : 'A term in Kyoto', rank: 1 + (position % 3) } : {}),
      fixed: fixed.some(({ application_id }) => application_id === `a${position}`),
      choices: ['nantes', 'kyoto'],
      reasons: placed ? ['You got choice number 1 on your list.'] : ['A term in Nantes: all places are taken.'],
    };
  });
  const placed = decisions.filter(({ offer_id }) => offer_id !== undefined).length;
  return {
    run: { id: 'r1', policy: 'least_rank', seed: 1, made_at: '2026-11-16T09:00:00.000Z', fixed, pairs: [] as { application_id: string; other_application_id: string }[], bounds: { journey: 'least_co2', groups: [], partners: [] as { partner_id: string; most: number }[] }, clashing: [] as string[], placed, unplaced: applicants - placed, total_rank: placed, lower_bound: placed, blocking_pairs: 0, profile: [placed] },
    round_id: 'round1',
    round_name: 'Autumn',
    promise: 'As many as possible get a place.',
    hash: '0123456789abcdef0123456789abcdef',
    replayable: true,
    has_effects: false,
    withdrawn: 0,
    costs: [
      { kind: 'grant', used: 0, unknown: placed },
      { kind: 'co2', used: 180_000 * placed, unknown: 0 },
    ] as { kind: string; used: number; most?: number; unknown: number }[],
    clash: [] as string[],
    places: ['nantes', 'kyoto'].map((offer_id) => ({ offer_id, title: `A term in ${offer_id === 'nantes' ? 'Nantes' : 'Kyoto'}`, partner_id: 'descartes', partner_name: 'Lycée Descartes', partner_country: 'FR', places: applicants, placed, first_choices: 1, choices: 2 })),
    decisions,
    fairness: [{ grouping: 'programme', groups: [{ name: 'elektro', applicants: 40, placed: 30 }, { name: 'kokk' }] }],
    smallest_count_shown: 5,
    allowed_actions: ['run_again', 'accept'],
  };
}

/** What an invented round offers and what is wanted, by three pupils of two programmes. */
export function roundDemand() {
  return {
    round_id: 'round1',
    round_name: 'Autumn',
    closes_on: '2026-11-15',
    placed: false,
    places: 3,
    applicants: 3,
    applications: [
      { application_id: 'a1', person_name: 'Guro Lianes', programme: 'kokk' },
      { application_id: 'a2', person_name: 'Sara Lindmo', programme: 'elektro' },
    ],
    offers: [],
    partners: [
      { partner_id: 'descartes', partner_name: 'Lycée Descartes', places: 3, per_year: 2 },
      { partner_id: 'witten', partner_name: 'Witten', places: 1 },
    ],
    without_eligible_choice: [],
    groupings: ['programme'],
    groups: [
      { grouping: 'programme', name: 'elektro', applicants: 2 },
      { grouping: 'programme', name: 'kokk', applicants: 1 },
    ],
    policies_under_ceilings: ['least_rank', 'greedy', 'generous', 'fair_share'],
  };
}
