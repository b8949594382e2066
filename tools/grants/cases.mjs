// Stays at the bounds of the table: every band of kilometres, days 14 and 15, groups that changed between periods, the ends of
// every activity's length, numbers of participants, leap days and year ends.
const towns = { AT: "Wien", BE: "Brussel", BG: "Sofia", CY: "Nicosia", CZ: "Praha", DE: "Leipzig", DK: "Odense", EE: "Tallinn", ES: "Madrid", FI: "Tampere", FR: "Nantes", GR: "Athen", HR: "Zagreb", HU: "Budapest", IE: "Dublin, IE", IS: "Reykjavík", IT: "Bologna", LI: "Vaduz", LT: "Vilnius", LU: "Luxembourg", LV: "Riga", MK: "Skopje", MT: "Valletta", NL: "Utrecht", NO: "Oslo", PL: "Wrocław", PT: "Lisboa", RO: "Cluj-Napoca", RS: "Beograd", SE: "Malmö", SI: "Ljubljana", SK: "Bratislava", TR: "Ankara", GB: "Leeds", CH: "Basel", JP: "Kyoto", US: "Chicago" };
const distances = [0, 9, 9.4, 9.5, 10, 99, 99.4, 99.5, 100, 499, 499.4, 499.5, 499.6, 500, 1999, 1999.4, 1999.6, 2000, 2999, 2999.5, 3000, 3999, 3999.5, 4000, 7999, 7999.4, 7999.5, 8000, 20000];

export function cases(rates) {
  return [...bands(), ...days(), ...groups(rates), ...lengths(rates), ...persons(), ...dates()].map((stay, at) => ({ ...stay, at }));
}

export function townOf(country) {
  return towns[country];
}

function stay(over) {
  return { call: 2026, agency: "IS", field: "school", activity: "job_shadowing", country: "DE", km: 840, travel: "standard", days: 5, pupils: 0, staff: 1, fewer: 0, accredited: true, ...over };
}

function* bands() {
  for (const [call, agency] of [[2021, "PL"], [2023, "PL"], [2024, "IS"], [2026, "IS"]])
    for (const km of distances) for (const travel of ["standard", "green"]) yield stay({ call, agency, km, travel });
}

function* days() {
  for (const [call, agency] of [[2026, "IS"], [2024, "PL"], [2022, "PL"], [2026, "NO"]])
    for (const [activity, pupils, staff] of [["teaching_assignment", 0, 2], ["pupil_group", 7, 2]])
      for (const country of ["FR", "CZ", "RO"])
        for (const length of [8, 9, 10, 11, 12, 13, 14, 15, 30]) for (const travel of ["standard", "green"]) yield stay({ call, agency, activity, pupils, staff, country, days: length, travel });
}

function* groups() {
  for (const country of Object.keys(towns)) for (const call of [2023, 2024]) if (country !== "IS") yield stay({ call, country });
}

function* lengths(rates) {
  for (const { field, activity, low, high } of rates.filter(({ name }) => name === "activity_days")) {
    const isForStaff = !/^(pupil|learner|skills)/.test(activity);
    for (const length of new Set([low - 1, +low, +high, +high + 1]))
      for (const [call, agency] of [[2026, "NO"], [2026, "IS"], [2023, "PL"]])
        if (length > 0) yield stay({ call, agency, field, activity, days: length, pupils: isForStaff ? 0 : 4, staff: 1 });
  }
  for (const [field, activity] of [["school", "pupil_short"], ["vet", "learner_short"]])
    for (const [length, fewer] of [[1, 3], [2, 3], [2, 2], [9, 2], [9, 3], [10, 1]]) yield stay({ field, activity, days: length, pupils: 3, staff: 1, fewer });
}

function* persons() {
  for (const accredited of [true, false])
    for (const [activity, pupils, staff] of [["pupil_group", 1, 1], ["pupil_group", 2, 0], ["pupil_group", 30, 4], ["pupil_group", 31, 4], ["job_shadowing", 1, 1], ["job_shadowing", 0, 0], ["job_shadowing", 0, 30], ["job_shadowing", 0, 31], ["job_shadowing", 0, 100], ["job_shadowing", 0, 101], ["preparatory_visit", 0, 3], ["preparatory_visit", 1, 3], ["preparatory_visit", 1, 2], ["course", 0, 2]])
      yield stay({ activity, pupils, staff, accredited });
  for (const call of [2022, 2024, 2026]) yield stay({ call, agency: "NO", activity: "preparatory_visit", staff: 2 });
  for (const length of [1, 9, 10, 11, 30]) for (const call of [2022, 2026]) yield stay({ call, activity: "course", days: length, staff: 3 });
}

// Dates in place of days, over a leap day and the end of a year.
function* dates() {
  for (const [start, end, length] of [["2024-02-26", "2024-03-09", 13], ["2024-02-26", "2024-03-10", 14], ["2026-02-26", "2026-03-10", 13], ["2026-12-24", "2027-01-05", 13], ["2026-12-24", "2027-01-06", 14], ["2024-01-01", "2024-12-30", 365], ["2024-01-01", "2024-12-31", 366]])
    yield stay({ call: Number(start.slice(0, 4)), activity: "teaching_assignment", days: length, start, end });
}
