import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../../shared/feedback/Loaded';
import { CorrectLegForm } from './CorrectLegForm';
import { JourneyTable } from './JourneyTable';
import { OfficialDistance } from './OfficialDistance';
import { StayGrant } from './StayGrant';
import { TripMap } from './TripMap';
import { fetchJourneys, type JourneyLeg, type JourneyOption, type TripJourneys as Journeys, type TripOf, withdrawCorrection } from './trips.api';

/** Before a journey is chosen, by the best for the climate. */
function isGreen({ comparison }: Journeys, chosen: string | undefined): boolean {
  return comparison.options.find(({ mode }) => mode === (chosen ?? comparison.best_for_climate))?.green ?? false;
}

interface TripJourneysProps {
  of: TripOf;
  partnerId: string;
  chosen?: string | undefined;
  onChoose?: ((option: JourneyOption) => void) | undefined;
}

/** The ways between a school and its partner, what a person earns there, and what is known better than the program knows it. */
export function TripJourneys({ of, partnerId, chosen, onChoose }: TripJourneysProps) {
  const queries = useQueryClient();
  const [leg, setLeg] = useState<JourneyLeg | null>(null);
  const query = useQuery({ queryKey: ['journeys', of.kind, of.id], queryFn: () => fetchJourneys(of) });
  const known = () => queries.invalidateQueries({ queryKey: ['journeys'] });
  const withdraw = async (correction: string) => {
    await withdrawCorrection(correction);
    await known();
  };
  return (
    <Loaded query={query}>
      {(journeys) => {
        const mayCorrect = journeys.allowed_actions.includes('correct');
        const { programme, not_eligible } = journeys.grant.standard;
        const isOfErasmus = programme.startsWith('erasmus');
        return (
          <>
            {journeys.comparison.options.length > 0 && <TripMap comparison={journeys.comparison} mode={chosen ?? journeys.comparison.best_for_climate ?? null} />}
            <JourneyTable
              comparison={journeys.comparison}
              chosen={chosen}
              pays={isOfErasmus && not_eligible === undefined}
              onChoose={onChoose}
              onCorrect={mayCorrect ? setLeg : undefined}
              onWithdraw={mayCorrect ? (correction) => void withdraw(correction) : undefined}
            />
            {leg && (
              <CorrectLegForm
                key={`${leg.from}-${leg.to}`}
                partnerId={partnerId}
                leg={leg}
                onCancel={() => setLeg(null)}
                onDone={async () => {
                  await known();
                  setLeg(null);
                }}
              />
            )}
            {isOfErasmus && <OfficialDistance journeys={journeys} partnerId={partnerId} onKnown={known} />}
            <StayGrant grant={isGreen(journeys, chosen) ? journeys.grant.green : journeys.grant.standard} />
          </>
        );
      }}
    </Loaded>
  );
}
