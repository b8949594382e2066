import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import lines from './Lines.module.css';
import { fetchSharedFigures } from './memberships.api';

/** This school year's numbers of members that let us see theirs. */
export function SharedFigures() {
  const { t } = useMessages();
  const format = useFormat();
  const query = useQuery({ queryKey: ['shared-figures'], queryFn: fetchSharedFigures });
  return (
    <Loaded query={query}>
      {({ from, to, members }) => (
        <Section title={t('shared_figures.title')} aside={t('shared_figures.period', { from: format.shortDay(from), to: format.shortDay(to) })}>
          {members.length === 0 ? (
            <p>{t('shared_figures.none')}</p>
          ) : (
            <ul className={`${lines.lines} ${lines.wide}`}>
              {members.map((member) => (
                <li key={member.member_id}>
                  <span className={lines.name}>{member.member_name}</span>
                  <span>{member.figures.map((figure) => figure.text).join(' · ') || t('shared_figures.nothing_yet')}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </Loaded>
  );
}
