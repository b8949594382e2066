import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
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

test('who is fixed by hand is sent with the next run, and can be freed again', async () => {
  const { user, sent } = showRun(3);
  await user.selectOptions(await screen.findByLabelText('By hand: Applicant 2'), 'place: A term in Kyoto');
  await user.selectOptions(screen.getByLabelText('By hand: Applicant 0'), 'no place');
  expect(screen.getByText('2 applicants are fixed by hand')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo the last' }));
  await user.click(screen.getByRole('button', { name: 'Run again with these' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ policy: 'least_rank', seed: 1, bounds: { journey: 'least_co2', groups: [] }, fixed: [{ application_id: 'a2', offer_id: 'kyoto' }] }));
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

test('how far a placement is from the best is told', async () => {
  const run = placementRun(3);
  Object.assign(run.run, { placed_at_most: 3, total_rank: 204, lower_bound: 200 });
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('at most 2.0 % from the lowest sum possible')).toBeInTheDocument();
  expect(screen.getByText('2 placed; more than 3 cannot be')).toBeInTheDocument();
});

test('bounds that clash are told with the way back to them', async () => {
  const run = { ...placementRun(3), clash: ['Of kokk, at least 2 get a place.', 'The grants of all stays come to at most 500 EUR.'] };
  show('/placement-runs/r1', { 'GET placement-runs/r1': () => json(run) });
  expect(await screen.findByText('Of kokk, at least 2 get a place.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Change the bounds' })).toHaveAttribute('href', '/rounds/round1/placement?like=r1');
  expect(screen.queryByRole('heading', { name: 'What it costs' })).not.toBeInTheDocument();
});

test('counts that could point at somebody stand as hidden', async () => {
  showRun(3);
  expect(await screen.findByRole('row', { name: /kokk hidden hidden hidden hidden/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /elektro 40 30 hidden 75 %/ })).toBeInTheDocument();
});
