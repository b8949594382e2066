import { useQuery } from '@tanstack/react-query';
import { TextField } from './fields';
import { fetchPlaces } from './places.api';

interface PlaceFieldProps {
  pointer: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const enoughLetters = 2;

/** A town, with the names that begin so while one writes. */
export function PlaceField({ pointer, label, value, onChange }: PlaceFieldProps) {
  const name = value.trim();
  const places = useQuery({ queryKey: ['places', name], queryFn: () => fetchPlaces(name), enabled: name.length >= enoughLetters, placeholderData: (known) => known, staleTime: Infinity });
  return <TextField pointer={pointer} label={label} autoComplete="off" value={value} onChange={onChange} suggestions={places.data?.map((place) => place.value) ?? []} />;
}
