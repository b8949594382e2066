import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { json, problem } from '../../../test/fake_api';
import { placementRun } from '../../../test/fake_placement';
import { show } from '../../../test/show';

function showRun(applicants: number, refuse?: () => Response) {
  return show('/placement-runs/r1', {
    'GET placement-runs/r1': () => json(placementRun(applicants)),
    'POST offer-rounds/round1/placement-runs': refuse ?? (() => json(placementRun(applicants, [{ application_id: 'a2', offer_id: 'kyoto' }]), 201)),
  });
}

const rows = () => within(screen.getByRole('table', { name: 'Who got what, and why' })).getAllByRole('row');

test('of ten thousand applicants only those in sight are drawn, and any is found by name', async () => {
  const { user } = showRun(10_000);
  const table = await screen.findByRole('table', { name: 'Who got what, and why' });
  expect(table).toHaveAttribute('aria-rowcount', '10001');
  await waitFor(() => expect(rows().length).toBeGreaterThan(3));
  expect(rows().length).toBeLessThan(60);
  await user.type(screen.getByLabelText('Find an applicant'), 'Applicant 9876');
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(rows()[1]).toHaveTextContent('Applicant 9876');
  expect(screen.getByText('1 of 10,000 shown')).toBeInTheDocument();
});

test('a round of a school is drawn whole, for printing', async () => {
  showRun(150);
  await screen.findByRole('table', { name: 'Who got what, and why' });
  await waitFor(() => expect(rows()).toHaveLength(151));
});

test('on paper all rows stand, however many', async () => {
  showRun(400);
  await screen.findByRole('table', { name: 'Who got what, and why' });
  await waitFor(() => expect(rows().length).toBeLessThan(60));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(401);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows().length).toBeLessThan(60);
});

test('who is fixed by hand is sent with the next run, and can be freed again', async () => {
  const { user, sent } = showRun(3);
  await user.selectOptions(await screen.findByLabelText('By hand: Applicant 2'), 'place: A term in Kyoto');
  await user.selectOptions(screen.getByLabelText('By hand: Applicant 0'), 'no place');
  expect(screen.getByText('2 applicants are fixed by hand')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo the last' }));
  await user.click(screen.getByRole('button', { name: 'Run again with these' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ policy: 'least_rank', seed: 1, bounds: { journey: 'least_co2', groups: [], partners: [] }, pairs: [], fixed: [{ application_id: 'a2', offer_id: 'kyoto' }] }));
});

test('a refusal names the applicant whom it is about', async () => {
  const refuse = () => problem(422, 'Something must be put right.', [{ pointer: '/fixed/0/offer_id', detail: 'More are fixed here than there are places.' }]);
  const { user } = showRun(3, refuse);
  await user.selectOptions(await screen.findByLabelText('By hand: Applicant 2'), 'place: A term in Kyoto');
  await user.click(screen.getByRole('button', { name: 'Run again with these' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Applicant 2 More are fixed here than there are places.');
});

test('what a ceiling allows stands beside what is used of it, and whose cost is not known is counted', async () => {
  const run = placementRun(3);
  run.costs[1] = { kind: 'co2', used: 360_400, most: 400_000, unknown: 0 };
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('360 kg of 400 kg')).toBeInTheDocument();
  expect(screen.getByText('2 placed pupils have a grant that is not known here. They count as 0.')).toBeInTheDocument();
});

test('a run can be taken out to be checked', async () => {
  showRun(3);
  expect(await screen.findByRole('link', { name: 'Download for checking' })).toHaveAttribute('href', '/api/placement-runs/r1/file');
});

test('with whom somebody goes together stands below her name', async () => {
  const run = placementRun(3);
  Object.assign(run.decisions[1] ?? {}, { together_with: 'Applicant 2' });
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('together with Applicant 2')).toBeInTheDocument();
});

test('how many go to a bounded partner stands beside how many may', async () => {
  const run = placementRun(3);
  run.run.bounds.partners = [{ partner_id: 'descartes', most: 5 }];
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('4 placed of at most 5')).toBeInTheDocument();
});

test('how far a placement is from the best is told', async () => {
  const run = placementRun(3);
  Object.assign(run.run, { placed_at_most: 3, total_rank: 204, lower_bound: 200 });
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('at most 2.0 % from the lowest sum possible')).toBeInTheDocument();
  expect(screen.getByText('2 placed; more than 3 cannot be')).toBeInTheDocument();
});

test('bounds that clash are told with the way back to them', async () => {
  const plain = placementRun(3);
  const run = { ...plain, run: { ...plain.run, clashing: ['groups/programme/kokk/least', 'ceilings/grant'] }, clash: ['Of kokk, at least 2 get a place.', 'The grants of all stays come to at most 500 EUR.'] };
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('Of kokk, at least 2 get a place.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Change the bounds' })).toHaveAttribute('href', '/rounds/round1/placement?like=r1');
  expect(screen.queryByRole('heading', { name: 'What it costs' })).not.toBeInTheDocument();
});

test('what one more place would give is asked line by line, and who moves when somebody withdraws', async () => {
  const effect = { placed: 3, placed_difference: 1, total_rank: 4, total_rank_difference: 2, better: 1, worse: 0, proved: true, clashing: false };
  const { user } = show('/placement-runs/r1', {
    'GET placement-runs/r1': () => json({ ...placementRun(3), has_effects: true }),
    'GET placement-runs/r1/what-if': () => json(effect),
    'GET placement-runs/r1/withdrawal': () => json({ effect, moves: [{ application_id: 'a2', person_name: 'Applicant 2', programme: 'elektro', kind: 'better', to_title: 'A term in Kyoto', to_rank: 1 }] }),
  });
  const table = await screen.findByRole('table', { name: 'What would change' });
  expect(await within(table).findAllByRole('row', { name: /One more place: A term in (Nantes|Kyoto) \+1 \+2 1 0/ })).toHaveLength(2);
  await user.selectOptions(screen.getByLabelText('Who withdraws'), 'Applicant 0');
  expect(await screen.findByRole('table', { name: '1 other would move' })).toHaveTextContent('Applicant 2');
});

test('after withdrawals it can be run again keeping what is given', async () => {
  const { user, sent } = show('/placement-runs/r1', {
    'GET placement-runs/r1': () => json({ ...placementRun(3), withdrawn: 1 }),
    'POST offer-rounds/round1/placement-runs': () => json(placementRun(3), 201),
  });
  expect(await screen.findByText('1 applicant has withdrawn since')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keep as many as possible' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ kept_run_id: 'r1' }));
});

test('a run that is being computed can be cancelled', async () => {
  vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
  const plain = placementRun(3);
  const waiting = { ...plain, run: { ...plain.run, queued_at: '2026-11-22T09:00:00.000Z' }, decisions: [], allowed_actions: ['cancel'] };
  const cancelled = { ...waiting, run: { ...waiting.run, cancelled_at: '2026-11-22T09:00:05.000Z' }, allowed_actions: ['run_again'] };
  let shown = waiting;
  const { user } = show('/placement-runs/r1', {
    'GET placement-runs/r1': () => json(shown),
    'POST placement-runs/r1/cancellation': () => json((shown = cancelled)),
  });
  expect(await screen.findByText(/what comes of it is thrown away/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/What was computed has been thrown away/)).toBeInTheDocument();
});

test('counts that could point at somebody stand as hidden', async () => {
  showRun(3);
  expect(await screen.findByRole('row', { name: /kokk hidden hidden hidden hidden/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /elektro 40 30 hidden 75 %/ })).toBeInTheDocument();
});
