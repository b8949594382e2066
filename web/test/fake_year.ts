/** An invented school year. */
const alarm = (kind: string, text: string, action_text: string, link: string, urgent: boolean, due?: string) => ({ kind, text, since: '2026-10-03', due, action_text, link, urgent });
const bar = (lane: string, lane_text: string, label: string, from: string, to: string, link: string) => ({ lane, lane_text, label, from, to, link });

export const year = {
  from: '2026-08-01',
  to: '2027-07-31',
  today: '2026-11-16',
  alarms: [
    alarm('agreement-ended', 'The agreement with IES Miralmar ended 31 August', 'Prepare a new one', '/agreements/a3', true),
    alarm('round-closed', '14 pupils have ranked; the deadline was yesterday', 'Place', '/offers', true, '2026-11-20'),
    alarm('thinly-anchored', 'One named person left at IES Miralmar', 'Name someone', '/partners/p3/people', true),
    alarm('visit-due', 'A visit to Berufskolleg Witten is due', 'Plan the visit', '/partners/p2/visits', false, '2026-12-28'),
    alarm('agreement-ends', 'The agreement with Lycée Descartes ends 31 July', 'Start the renewal', '/agreements/a2', false, '2027-05-01'),
  ],
  time_line: [
    bar('calls', 'Calls', 'Lånekassen', '2026-10-15', '2026-10-15', '/'),
    bar('calls', 'Calls', 'Erasmus+ mobility', '2027-02-19', '2027-02-19', '/'),
    bar('calls', 'Calls', 'Partnerships', '2027-03-05', '2027-03-05', '/'),
    bar('offers', 'Offers', 'Autumn round', '2026-08-20', '2026-10-01', '/'),
    bar('offers', 'Offers', 'Spring round', '2026-10-20', '2026-12-15', '/'),
    bar('away', 'Away', '12 in Nantes', '2026-09-01', '2026-11-28', '/'),
    bar('away', 'Away', '4 in Kyoto', '2027-01-10', '2027-04-10', '/'),
    bar('here', 'Here', '9 from Witten', '2026-11-02', '2026-11-20', '/'),
    bar('visits', 'Visits', 'Aslak to Aarhus', '2026-09-01', '2026-09-01', '/partners/p7'),
    bar('visits', 'Visits', 'From Witten', '2027-03-10', '2027-03-10', '/partners/p2'),
    bar('agreements', 'Agreements', 'Ends: IES Miralmar', '2026-08-31', '2026-08-31', '/agreements/a1'),
    bar('agreements', 'Agreements', 'Ends: Lycée Descartes', '2027-07-31', '2027-07-31', '/agreements/a2'),
  ],
  figures: [
    { kind: 'pupils_out', text: '41 pupils out of a goal of 60', link: '/' },
    { kind: 'pupils_in', text: '9 in', link: '/' },
    { kind: 'co2', text: '6.1 t CO2e of a ceiling of 8', link: '/' },
  ],
};
