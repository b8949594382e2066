import { Facts } from '../../shared/facts/Facts';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { SourceNote } from './SourceNote';
import type { StayJourneys } from './stays.api';

type Support = NonNullable<StayJourneys['grant']>['standard'];

/** What the stay itself earns, beside the journey, by standard and green travel. */
export function IndividualSupport({ grant }: { grant: StayJourneys['grant'] }) {
  const { t } = useMessages();
  const format = useFormat();
  if (!grant) return <p>{t('individual_support.unknown')}</p>;
  const amount = ({ minimum, maximum, funded_days }: Support) => {
    const most = format.money(maximum.minor, maximum.currency, 0);
    const days = funded_days;
    if (!minimum) return t('individual_support.at_most', { most, days });
    if (minimum.minor === maximum.minor) return t('individual_support.exact', { most, days });
    return t('individual_support.between', { least: format.money(minimum.minor, minimum.currency, 0), most, days });
  };
  const { certainty, sources } = grant.standard.provenance;
  return (
    <>
      <Facts
        facts={[
          { name: t('individual_support.standard'), value: amount(grant.standard) },
          { name: t('individual_support.green'), value: amount(grant.green) },
        ]}
      />
      <SourceNote>{t('individual_support.source', { year: String(grant.travel.call_year), sources: sources.join(', '), certainty: t(`certainty.${certainty}`) })}</SourceNote>
    </>
  );
}
