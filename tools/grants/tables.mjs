// Reads data/funding/rates.csv, and nothing else of the program.
import { readFileSync } from "node:fs";

export function readRates(path = "data/funding/rates.csv") {
  const [columns, ...records] = recordsIn(readFileSync(path, "utf8"));
  const rows = records.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
  return rows.filter((row) => row.programme === "erasmus" && !row.note.startsWith("conflict:"));
}

function recordsIn(text) {
  const records = [[""]];
  let quoted = false;
  for (const letter of text) {
    const record = records.at(-1);
    if (letter === '"') quoted = !quoted;
    else if (letter === "," && !quoted) record.push("");
    else if (letter === "\n" && !quoted) records.push([""]);
    else record[record.length - 1] += letter;
  }
  return records.filter((record) => record.length > 1);
}

// The row that holds for a case: an agency's own first, then one of the field, then one of the activity.
export function rowOf(rates, { call, agency, field, activity }, name, fits = (row) => row.key === "") {
  const holds = (row) =>
    row.name === name && fits(row) && ["", agency].includes(row.agency) && ["", field].includes(row.field) && ["", activity].includes(row.activity) &&
    Number(row.first_call_year || 0) <= call && call <= Number(row.last_call_year || 9999);
  const width = (row) => [row.agency, row.field, row.activity].map((cell) => (cell ? 0 : 1)).join("");
  return rates.filter(holds).sort((one, other) => width(one).localeCompare(width(other)))[0];
}

export const cents = (text) => Math.round(Number(text) * 100);
