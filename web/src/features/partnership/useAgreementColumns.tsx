import { Link } from 'react-router';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Column } from '../../shared/register/Register';
import { useSession } from '../../shared/session/useSession';
import { AgreementStateMark } from './AgreementStateMark';
import type { AgreementRow } from './agreements.api';
import styles from './columns.module.css';
import { usePartnerWords } from './usePartnerWords';

/** The register's columns; among one partner's agreements its name goes without saying, and at a school whose they are. */
export function useAgreementColumns(whose: 'of_all_partners' | 'of_one_partner'): Column<AgreementRow>[] {
  const { t } = useMessages();
  const format = useFormat();
  const words = usePartnerWords();
  const kind = (agreement: AgreementRow) => capitalised(t(`agreement.kind.${agreement.kind}`));
  const ofOneSchool = useSession().organisation.kind === 'school';
  const ofAll = whose === 'of_all_partners';
  return [
    {
      name: 'partner',
      title: ofAll ? t('agreement.partner') : t('agreement.kind'),
      names: true,
      sort: ofAll ? 'partner' : undefined,
      cell: (agreement) => (
        <>
          <Link to={`/agreements/${agreement.id}`}>{ofAll ? agreement.partner_name : kind(agreement)}</Link>
          {ofAll && <span className={styles.under}>{words.place({ town: agreement.partner_town, country: agreement.partner_country })}</span>}
        </>
      ),
    },
    ...(ofAll ? [{ name: 'kind', title: t('agreement.kind'), cell: kind }] : []),
    { name: 'state', title: t('agreement.state'), cell: (agreement) => <AgreementStateMark state={agreement.state} /> },
    { name: 'valid_from', title: t('agreement.valid_from'), sort: 'valid_from', cell: (agreement) => format.shortDay(agreement.valid_from) },
    {
      name: 'valid_to',
      title: t('agreement.valid_to'),
      sort: 'valid_to',
      cell: (agreement) => (
        <>
          {format.shortDay(agreement.valid_to)}
          {agreement.state === 'in_force' && <span className={styles.under}>{format.distance(agreement.valid_to)}</span>}
        </>
      ),
    },
    ...(ofOneSchool ? [] : [{ name: 'organisation', title: t('agreement.organisation'), cell: (agreement: AgreementRow) => agreement.organisation_name }]),
  ];
}
