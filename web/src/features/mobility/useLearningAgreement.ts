import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { fetchLearningAgreement } from './stays.api';

/** The learning agreement that the address names. */
export function useLearningAgreement() {
  const { id = '' } = useParams();
  const key = ['learning-agreement', id];
  return { id, key, query: useQuery({ queryKey: key, queryFn: () => fetchLearningAgreement(id) }) };
}
