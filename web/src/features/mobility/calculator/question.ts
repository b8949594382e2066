import type { Day } from '../../../shared/format/dates';

/** Where, who and when, as they stand in the address; a shared link asks the same. */
export interface Question {
  from: string;
  to: string;
  pupils: number;
  adults: number;
  /** What the pupils attend. */
  school: string;
  start: string;
  days: number;
}

export const emptyQuestion: Question = { from: '', to: '', pupils: 0, adults: 0, school: 'upper_secondary', start: '', days: 5 };

const monthsAhead = 6;

const texts = ['from', 'to', 'school', 'start'] as const;
const counts = ['pupils', 'adults', 'days'] as const;

/** Half a year after a day; programmes are applied for long before. */
function laterThan(today: Day): Day {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + monthsAhead);
  return day.toISOString().slice(0, 10);
}

export function questionIn(parameters: URLSearchParams, today: Day): Question {
  const question = { ...emptyQuestion, start: laterThan(today) };
  for (const name of texts) question[name] = parameters.get(name) ?? question[name];
  for (const name of counts) question[name] = Math.max(0, Math.trunc(Number(parameters.get(name) ?? question[name])) || 0);
  return question;
}

/** The parts of the address; what is not filled in is left out. */
export function addressOf(question: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of texts) if (question[name] !== '') parameters.set(name, question[name]);
  for (const name of counts) if (question[name] > 0) parameters.set(name, String(question[name]));
  return parameters;
}

/** Enough to compare journeys. */
export function isAsked(question: Question): boolean {
  return question.from !== '' && question.to !== '' && question.pupils + question.adults > 0;
}
