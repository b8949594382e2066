import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { fetchTraining, stayTrainingKey, trainingKey, type TrainingView } from './training_abroad.api';

/** The training abroad that the address names. */
export function useTraining() {
  const { id = '' } = useParams();
  return { id, query: useQuery({ queryKey: trainingKey(id), queryFn: () => fetchTraining(id) }) };
}

/** Shows what the server made of a change, here and on the stay. */
export function useTrainingChanged() {
  const queries = useQueryClient();
  return async (view: TrainingView) => {
    queries.setQueryData(trainingKey(view.training_abroad.id), view);
    await queries.invalidateQueries({ queryKey: stayTrainingKey(view.stay.id) });
  };
}
