import { Facts } from '../../shared/facts/Facts';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { Map } from '../../shared/map/Map';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { PartnerView } from './partners.api';
import styles from './PartnerFacts.module.css';
import { useHome } from '../../shared/map/useHome';
import { usePartnerWords } from './usePartnerWords';

export function PartnerFacts({ view }: { view: PartnerView }) {
  const { t } = useMessages();
  const format = useFormat();
  const words = usePartnerWords();
  const home = useHome();
  const { partner, organisation } = view;
  const { latitude, longitude } = organisation;
  const position = typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
  return (
    <div className={styles.sides}>
      <Facts
        facts={[
          { name: t('partner.place'), value: [organisation.address, organisation.postcode, words.place(organisation)].filter(Boolean).join(', ') },
          position === null && { name: t('partner.position'), value: t('partner.no_position') },
          organisation.web && { name: t('partner.web'), value: <WebAddress address={organisation.web} /> },
          organisation.phone && { name: t('partner.phone'), value: organisation.phone },
          organisation.school_forms.length > 0 && {
            name: t('partner.school_forms'),
            value: capitalised(organisation.school_forms.map((form) => t(`school_form.${form}`)).join(', ')),
          },
          organisation.languages.length > 0 && { name: t('partner.languages'), value: words.languages(organisation.languages) },
          partner.fields.length > 0 && { name: t('partner.fields'), value: partner.fields.join(', ') },
          { name: t('partner.mode'), value: capitalised(t(`cooperation_mode.${partner.mode}`)) },
          partner.etwinning_address && { name: t('partner.etwinning'), value: <WebAddress address={partner.etwinning_address} /> },
          { name: t('partner.first_contact_on'), value: format.day(partner.first_contact_on) },
          partner.ended_on && { name: t('partner.ended_on'), value: `${format.day(partner.ended_on)}. ${partner.ended_reason ?? ''}` },
          partner.notes && { name: t('partner.notes'), value: <span className={styles.notes}>{partner.notes}</span> },
        ]}
      />
      {position && (
        <Map
          label={t('partner.map_one', { name: organisation.name, town: words.place(organisation) })}
          home={home}
          places={[{ id: partner.id, name: organisation.town || organisation.name, position }]}
        />
      )}
    </div>
  );
}

function WebAddress({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return <>{address}</>;
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}
