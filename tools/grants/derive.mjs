// What Erasmus+ grants to a stay, worked out from the table by the rules of data/funding/README.md alone, heading by heading.
import { cents, rowOf } from "./tables.mjs";

const staffActivities = ["job_shadowing", "teaching_assignment", "course", "invited_expert", "hosted_trainee"];
const groups = ["pupil_group", "learner_group"];

export function derived(rates, stay) {
  const row = (name, fits) => rowOf(rates, stay, name, fits);
  const keyed = (name, key) => row(name, (each) => each.key === key);
  const group = keyed("country_group", stay.country)?.low;
  const reasons = refusals(stay, row, keyed, group);
  if (reasons.length > 0) return { reasons };
  if (stay.activity === "preparatory_visit") return summed({ preparatory_visit: exactly((stay.pupils + stay.staff) * cents(row("preparatory_visit").low)) }, []);
  const notKnown = [];
  const sums = {
    travel: travel(stay, row),
    individual_support: support(stay, row, keyed, group, notKnown),
    organisational_support: organisation(stay, row, notKnown),
    course_fee: courseFee(stay, row),
    inclusion_support: inclusion(stay, row, notKnown),
  };
  return summed(sums, notKnown);
}

const isForStaff = (stay) => staffActivities.includes(stay.activity);
const participants = (stay) => (isForStaff(stay) ? stay.staff : stay.pupils);
const exactly = (amount) => [amount, amount];

function refusals(stay, row, keyed, group) {
  if (!row("distance_rounding")) return ["no_rates_for_call_year"];
  const reasons = [];
  if (!group) reasons.push("country_without_group");
  if (isForStaff(stay) && stay.pupils > 0) reasons.push("pupils_in_staff_activity");
  if (stay.activity === "preparatory_visit") return reasons.concat(visitRefusals(stay, row));
  if (participants(stay) < 1) reasons.push("no_participants");
  if (groups.includes(stay.activity)) {
    if (row("group_learners_least") && stay.pupils < Number(row("group_learners_least").low)) reasons.push("too_few_participants");
    if (row("group_accompanied") && stay.staff < 1) reasons.push("no_accompanying_person");
  }
  reasons.push(...lengthRefusals(stay, row));
  const most = Number(keyed("format_participants", "ka122")?.high ?? Infinity);
  if (!stay.accredited && participants(stay) > most) reasons.push("too_many_participants");
  return reasons;
}

function visitRefusals(stay, row) {
  if (!row("preparatory_visit")) return ["no_rates_for_call_year"];
  return stay.pupils + stay.staff > Number(row("preparatory_visit_most_persons").high) ? ["too_many_participants"] : [];
}

function lengthRefusals(stay, row) {
  const length = row("activity_days");
  if (!length) return ["activity_not_in_programme"];
  const shorter = participants(stay) > 0 && stay.fewer >= participants(stay) ? row("activity_days_least_fewer_opportunities") : undefined;
  if (stay.days < Number((shorter ?? length).low)) return ["too_few_days"];
  return stay.days > Number(length.high) ? ["too_many_days"] : [];
}

function travel(stay, row) {
  if (row("heading_paid", (each) => each.key === "travel")) return undefined;
  const whole = Math.floor(row("distance_rounding").low === "nearest" ? stay.km + 0.5 : stay.km);
  const holds = ({ key }) => Number(key.split("-")[0]) <= whole && whole <= Number(key.split("-")[1] || Infinity);
  const paid = (stay.travel === "green" && row("travel_green", holds)) || row("travel_standard", holds);
  return exactly((stay.pupils + stay.staff) * cents(paid.low));
}

function support(stay, row, keyed, group, notKnown) {
  if (row("heading_paid", (each) => each.key === "individual_support")) return undefined;
  const learner = stay.field === "vet" ? "vet_learner" : "pupil";
  const parts = [[isForStaff(stay) ? "staff" : learner, participants(stay)], ["staff", isForStaff(stay) ? 0 : stay.staff]];
  const paid = parts.filter(([, persons]) => persons > 0).map(([who, persons]) => forDays(stay, row, keyed, `${who}/${group}`, persons, notKnown));
  return added(paid.filter(Boolean));
}

function forDays(stay, row, keyed, key, persons, notKnown) {
  const rate = keyed("individual_support", key);
  if (!rate) return void notKnown.push("individual_support");
  const days = stay.days + Number(row(`travel_days_${stay.travel}`).low);
  const full = Math.min(days, Number(row("days_at_full_rate").low));
  const printed = rate.agency && keyed("individual_support_reduced", key);
  const sum = (each) => {
    const reduced = printed && printed.agency === rate.agency ? cents(printed.low) : shared(cents(each), row);
    return persons * (full * cents(each) + (days - full) * reduced);
  };
  return [rate.low === "" ? undefined : sum(rate.low), sum(rate.high)];
}

// Tenths of a per cent keep the product whole.
function shared(amount, row) {
  const thousandths = amount * Math.round(Number(row("share_after_full_rate").low) * 1000);
  const cent = Math.floor(thousandths / 1000 + 0.5);
  const rule = row("day_rate_rounding").low;
  if (rule === "cent") return cent;
  return rule === "euro_down" ? Math.floor(thousandths / 100000) * 100 : Math.floor(cent / 100 + 0.5) * 100;
}

function organisation(stay, row, notKnown) {
  const rate = row("organisational_support");
  if (!rate) return void notKnown.push("organisational_support");
  const above = row("organisational_support_above", ({ key }) => participants(stay) >= Number(key.split("-")[0]));
  const first = above ? Number(above.key.split("-")[0]) - 1 : participants(stay);
  return exactly(first * cents(rate.low) + (participants(stay) - first) * cents(above?.low ?? 0));
}

function courseFee(stay, row) {
  const perDay = row("course_fee_per_day");
  if (!perDay) return undefined;
  const days = Math.min(stay.days, Number(row("course_fee_days_most").high));
  return exactly(participants(stay) * Math.min(days * cents(perDay.low), cents(row("course_fee_most").high)));
}

function inclusion(stay, row, notKnown) {
  if (stay.fewer === 0) return undefined;
  const rate = row("inclusion_organisation");
  if (!rate) return void notKnown.push("inclusion_support");
  return exactly(stay.fewer * cents(rate.low));
}

function added(amounts) {
  if (amounts.length === 0) return undefined;
  const sum = (end) => amounts.reduce((total, amount) => (total === undefined || amount[end] === undefined ? undefined : total + amount[end]), 0);
  return [sum(0), sum(1)];
}

function summed(sums, notKnown) {
  const known = Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount));
  const [low, high] = added(Object.values(known)) ?? [0, 0];
  return { reasons: [], sums: known, low, high, notKnown };
}
