// What the built program grants is what the table says, worked out a second time by tools/grants, which shares no code with it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { cases, townOf } from "../grants/cases.mjs";
import { derived } from "../grants/derive.mjs";
import { readRates } from "../grants/tables.mjs";

const folder = mkdtempSync(join(tmpdir(), "utsyn-grants-"));
after(() => rmSync(folder, { recursive: true }));
const rates = readRates();
const stays = cases(rates);
const answers = answered(stays);

test("there are hundreds of cases, granted and refused", () => {
  const granted = stays.filter((stay) => derived(rates, stay).reasons.length === 0).length;
  assert.ok(granted >= 400 && stays.length - granted >= 60, `${granted} of ${stays.length}`);
});

test("every case has the reasons that the table gives", () => {
  for (const stay of stays) assert.deepEqual(words(answers[stay.at].not_eligible).sort(), derived(rates, stay).reasons.sort(), told(stay));
});

test("every case has the sums that the table gives, to the cent", () => {
  for (const stay of stays) {
    const { reasons, sums, low, high } = derived(rates, stay);
    if (reasons.length > 0) continue;
    const answer = answers[stay.at];
    assert.equal(answer.high, euros(high), told(stay));
    assert.equal(answer.low, low === undefined ? "" : euros(low), told(stay));
    const given = Object.fromEntries(words(answer.sums).map((sum) => sum.split("=")));
    assert.deepEqual(given, Object.fromEntries(Object.entries(sums).map(([kind, amount]) => [kind, ends(amount)])), told(stay));
  }
});

test("every case says which rates nobody knows", () => {
  for (const stay of stays) {
    const { reasons, notKnown } = derived(rates, stay);
    if (reasons.length === 0) assert.deepEqual(words(answers[stay.at].not_known), notKnown, told(stay));
  }
});

function answered(asked) {
  const columns = ["programme", "activity", "from", "to", "call", "agency", "km", "start", "end", "days", "pupils", "staff", "fewer_opportunities", "travel", "accredited"];
  const rows = asked.map((stay) => columns.map((column) => JSON.stringify(String(cellOf(stay, column)))).join(","));
  const batch = join(folder, "stays.csv");
  const out = join(folder, "grants.csv");
  writeFileSync(batch, `${columns.join(",")}\n${rows.join("\n")}\n`);
  const ran = spawnSync(resolve("build/utsyn"), ["grant", "--batch", batch, "--out", out, "--json"], { encoding: "utf8" });
  assert.equal(ran.status, 0, ran.stderr || ran.stdout);
  assert.equal(JSON.parse(ran.stdout).refused, 0);
  return sheet(out);
}

function cellOf(stay, column) {
  const from = stay.country === "IS" ? "Oslo" : "Reykjavík";
  const renamed = { programme: `erasmus_${stay.field}`, from, to: townOf(stay.country), fewer_opportunities: stay.fewer };
  if (column === "days" && stay.start) return "";
  return renamed[column] ?? stay[column] ?? "";
}

function sheet(path) {
  const [columns, ...rows] = readFileSync(path, "utf8").trim().split("\r\n").map((line) => line.split(","));
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
}

function words(text) {
  return text.split(" ").filter(Boolean);
}

function euros(amount) {
  return (amount / 100).toFixed(2);
}

function ends([low, high]) {
  return low === high ? euros(high) : `${low === undefined ? "" : euros(low)}..${euros(high)}`;
}

function told(stay) {
  return JSON.stringify(stay);
}
