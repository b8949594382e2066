import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchAgreements } from '../../features/partnership/agreements.api';
import { fetchPartners } from '../../features/partnership/partners.api';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Permission } from '../../shared/session/session.api';
import { useSession } from '../../shared/session/useSession';
import { sectionsFor } from '../frame/sections';
import { type Find, fits } from './finds';

const tasks: { to: string; text: string; permission: Permission }[] = [
  { to: '/partners/new', text: 'partner.add', permission: 'keep_partners' },
  { to: '/agreements/new', text: 'agreement.prepare', permission: 'prepare_agreements' },
  { to: '/people/invite', text: 'person.invite', permission: 'keep_people' },
  { to: '/working-groups/new', text: 'working_group.add', permission: 'keep_groups' },
];

/** What fits the words typed: pages and tasks at once, things as the server finds them. */
export function useFinds(typed: string): Find[] {
  const { t } = useMessages();
  const format = useFormat();
  const { permissions } = useSession();
  const asks = typed.trim().length >= 2;

  const partners = useQuery({
    queryKey: ['partners', 'find', typed],
    queryFn: () => fetchPartners({ q: typed.trim(), limit: '6' }),
    enabled: asks && permissions.includes('see_partners'),
    placeholderData: keepPreviousData,
  });
  const agreements = useQuery({
    queryKey: ['agreements', 'find', typed],
    queryFn: () => fetchAgreements({ q: typed.trim(), limit: '6' }),
    enabled: asks && permissions.includes('see_agreements'),
    placeholderData: keepPreviousData,
  });

  const pages = sectionsFor(permissions).map((section): Find => ({ key: section.to, text: t(section.text), group: t('frame.palette.pages'), to: section.to }));
  const doable = tasks
    .filter((task) => permissions.includes(task.permission))
    .map((task): Find => ({ key: task.to, text: t(task.text), group: t('frame.palette.tasks'), to: task.to }));
  const known = [...pages, ...doable].filter((find) => fits(find.text, typed));
  if (!asks) return known;
  return [
    ...known,
    ...(partners.data?.items ?? []).map((partner): Find => ({
      key: partner.id,
      text: partner.name,
      hint: [partner.town, format.country(partner.country)].filter(Boolean).join(', '),
      group: t('frame.section.partners'),
      to: `/partners/${partner.id}`,
    })),
    ...(agreements.data?.items ?? []).map((agreement): Find => ({
      key: agreement.id,
      text: agreement.partner_name,
      hint: `${t(`agreement.kind.${agreement.kind}`)}, ${t(`agreement.state.${agreement.state}`)}`,
      group: t('frame.section.agreements'),
      to: `/agreements/${agreement.id}`,
    })),
  ];
}
