import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { OwnContactPoints } from './OwnContactPoints';
import { OwnPublicity } from './OwnPublicity';

/** For everybody on the staff: what the public may see of herself. */
export default function PublicityPage() {
  const { t } = useMessages();
  return (
    <Page title={t('publicity_consent.title')} lead={t('publicity_consent.lead')} width="reading">
      <Section title={t('contact_point.own')}>
        <OwnContactPoints />
      </Section>
      <Section title={t('publicity_consent.yes')}>
        <OwnPublicity />
      </Section>
    </Page>
  );
}
