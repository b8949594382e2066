import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { json, problem } from '../../../test/fake_api';
import { agreementView } from '../../../test/fake_facts';
import { show } from '../../../test/show';

test('the paper is kept once, even when the rest must be put right', async () => {
  let refusals = 1;
  const refuseOnce = () => {
    refusals -= 1;
    return refusals < 0 ? json(agreementView('a6')) : problem(422, 'Put right.', [{ pointer: '/name', detail: 'Fill in the field.' }]);
  };
  const { user, sent } = show('/agreements/a6/their-signature', { 'POST agreements/a6/their-signature': refuseOnce });
  await user.upload(await screen.findByLabelText(/Signed paper/), new File(['%PDF-1.7'], 'signed.pdf', { type: 'application/pdf' }));
  await user.click(screen.getByRole('button', { name: 'Record the signature' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Fill in the field.');
  await user.type(screen.getByLabelText('Name of the one who signed'), 'Hélène Roussel');
  await user.click(screen.getByRole('button', { name: 'Record the signature' }));

  await screen.findByText('The partner’s signature is recorded.');
  expect(sent.filter(({ path }) => path === 'attachments')).toHaveLength(1);
  expect(sent.findLast(({ path }) => path === 'agreements/a6/their-signature')?.body).toMatchObject({ name: 'Hélène Roussel', paper_id: 'f1' });
});
