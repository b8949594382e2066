import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { json } from '../../../test/fake_api';
import { session } from '../../../test/fake_facts';
import { placementRun, roundDemand } from '../../../test/fake_placement';
import { show } from '../../../test/show';

function showRound(address = '/rounds/round1/placement') {
  const earlier = placementRun(3).run;
  return show(address, {
    'GET session': () => json({ ...session, permissions: [...session.permissions, 'see_applications', 'place_applicants'] }),
    'GET offer-rounds/round1/demand': () => json(roundDemand()),
    'GET offer-rounds/round1/placement-runs': () =>
      json({ items: [{ ...earlier, bounds: { journey: 'fastest', most_grant: { minor: 1_000_000, currency: 'EUR' }, groups: [{ grouping: 'programme', group: 'kokk', most: 1 }], partners: [] } }], next: '' }),
    'POST offer-rounds/round1/placement-runs': () => json(placementRun(3), 201),
  });
}

test('a ceiling is refused before it is tried by a way that takes none', async () => {
  const { user, sent } = showRound();
  await user.type(await screen.findByLabelText(/CO2e, at most/), '900');
  expect(screen.getByText(/By points keeps no bounds/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try a placement' }));
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
  expect(screen.getByText(/Left out, as they keep no such bounds: By points/)).toBeInTheDocument();
});

test('what is bounded is sent with the run', async () => {
  const { user, sent } = showRound();
  await user.click(await screen.findByLabelText('Most first choices'));
  await user.type(screen.getByLabelText(/CO2e, at most/), '900');
  await user.selectOptions(screen.getByLabelText('Bound a group'), 'kokk (1)');
  await user.type(screen.getByLabelText('At least'), '1');
  await user.click(screen.getByRole('button', { name: 'Try a placement' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ policy: 'greedy', seed: 1, bounds: { journey: 'least_co2', most_kilograms_co2e: 900, groups: [{ grouping: 'programme', group: 'kokk', least: 1 }], partners: [] } }));
});

test('who goes together is sent with the run, and by points says beforehand that it places nobody so', async () => {
  const { user, sent } = showRound();
  await user.type(await screen.findByLabelText('Applicant'), 'Sara Lindmo, elektro');
  await user.type(screen.getByLabelText('Together with'), 'Guro Lianes');
  await user.click(screen.getByRole('button', { name: 'Put together' }));
  expect(screen.getByText(/By points places nobody together/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try all 3 that keep them' })).toBeInTheDocument();
  await user.click(screen.getByLabelText('Most first choices'));
  await user.click(screen.getByRole('button', { name: 'Try a placement' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ policy: 'greedy', pairs: [{ application_id: 'a2', other_application_id: 'a1' }] }));
});

test('a partner is bounded by what the agreement says unless another number is written', async () => {
  const { user, sent } = showRound();
  await user.selectOptions(await screen.findByLabelText('Bound a partner'), 'Lycée Descartes (3 places)');
  expect(screen.getByText('By the agreement 2 a school year.')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Bound a partner'), 'Witten (1 place)');
  expect(screen.getAllByLabelText('At most').map((field) => (field as HTMLInputElement).value)).toEqual(['2', '']);
  await user.click(screen.getByRole('button', { name: 'Try a placement' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ policy: 'by_points', bounds: { partners: [{ partner_id: 'descartes', most: 2 }] } }));
});

test('two who go together are parted again', async () => {
  const { user } = showRound();
  await user.type(await screen.findByLabelText('Applicant'), 'Sara Lindmo');
  await user.type(screen.getByLabelText('Together with'), 'Guro Lianes');
  await user.click(screen.getByRole('button', { name: 'Put together' }));
  await user.click(screen.getByRole('button', { name: 'Part Sara Lindmo and Guro Lianes' }));
  expect(screen.queryByText(/By points places nobody together/)).not.toBeInTheDocument();
});

test('the bounds of an earlier run stand in the form to be changed', async () => {
  const { user } = showRound('/rounds/round1/placement?like=r1');
  expect(await screen.findByLabelText(/Grants, at most/)).toHaveValue('10000');
  expect(screen.getByLabelText('At most')).toHaveValue('1');
  expect(screen.getByLabelText('Reckoned with')).toHaveValue('fastest');
  await user.click(screen.getByRole('button', { name: 'Remove the bound of kokk (1)' }));
  expect(screen.queryByLabelText('At most')).not.toBeInTheDocument();
});
