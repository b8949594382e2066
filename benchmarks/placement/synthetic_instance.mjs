// node synthetic_instance.mjs APPLICANTS [SEED] >FILE: an invented instance in the plain form, the same for one seed.
// n applicants with 10 choices each among m = n/20 places of 10 to 28 seats, on average 0.95 n together. A place is chosen
// with weight 1/(its number)^0.7, the same place once; as many people want few places, some seats stay empty.
import { writeSync } from "node:fs";

const choices = 10;
const skew = 0.7;

const applicants = Number(process.argv[2]);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(applicants) || applicants < 20 || !Number.isInteger(seed)) {
  console.error("synthetic_instance.mjs wants the number of applicants, 20 or more, and may be given a seed.");
  process.exit(2);
}

const places = Math.floor(applicants / 20);
const random = mulberry32(seed);
const upTo = new Float64Array(places);
let weight = 0;
for (let place = 0; place < places; place += 1) upTo[place] = weight += (place + 1) ** -skew;

print();

function print() {
  const capacities = Array.from({ length: places }, () => 10 + Math.floor(random() * 19));
  let text = `${applicants} ${places}\n${capacities.join(" ")}\n`;
  for (let applicant = 0; applicant < applicants; applicant += 1) {
    text += `${list().join(" ")}\n`;
    if (text.length < 1 << 20) continue;
    write(text);
    text = "";
  }
  write(text);
}

function list() {
  const chosen = new Set();
  while (chosen.size < Math.min(choices, places)) chosen.add(drawPlace());
  return [...chosen];
}

function drawPlace() {
  const drawn = random() * weight;
  let low = 0;
  for (let high = places - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (upTo[middle] > drawn) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

// A pipe may take less than it is given.
function write(text) {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
}

// Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even numbers from 0 up to 1.
function mulberry32(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
