// Checks an assignment that `utsyn place --out` wrote, sharing nothing with the program that made it:
//
//   --policy by_points    every bound is kept, nobody and no place would both rather have each other, and of all such
//                         assignments this is the best one for every applicant
//   --policy least_rank | greedy | generous | fair_share
//                         every bound is kept, no more can be placed, and nothing that the policy looks at can be better;
//                         with --certificate (least_rank only) in time that grows with the number of choices only
//
// Not checked: that among equally good assignments this is the one the lottery chooses; and the optimum where there are
// ceilings, pairs or bounds of a second grouping. Ends with 0 where all holds, with 1 where something does not.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { faultsOfBounds } from "./bounds.mjs";
import { faultsOfCardinality, faultsOfCertificate } from "./certificate.mjs";
import { Fault, readAssignment, readInstance } from "./instance.mjs";
import { faultsOfOptimality, groupingOf, isFlow } from "./optimality.mjs";
import { faultsOfStability } from "./stability.mjs";

const optimising = ["least_rank", "greedy", "generous", "fair_share"];
const usage = `tools/check-placement --instance FILE --assignment FILE --policy by_points|${optimising.join("|")} [--seed 1] [--certificate FILE]`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main();

function main() {
  const options = optionsOf(process.argv.slice(2));
  if (!options || (options.certificate && options.policy !== "least_rank")) {
    console.error(usage);
    return 2;
  }
  try {
    const { faults, held } = check(options);
    for (const sentence of held) console.log(`holds: ${sentence}`);
    for (const fault of faults.slice(0, 20)) console.log(`WRONG: ${fault}`);
    if (faults.length > 20) console.log(`WRONG: and ${faults.length - 20} more`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Fault) && error.code !== "ENOENT") throw error;
    console.log(`WRONG: ${error.message}`);
    return 1;
  }
}

function optionsOf(args) {
  const text = { type: "string" };
  try {
    const options = { instance: text, assignment: text, policy: text, seed: { ...text, default: "1" }, certificate: text };
    const { values } = parseArgs({ args, options });
    const isKnown = values.policy === "by_points" || optimising.includes(values.policy);
    return values.instance && values.assignment && isKnown && /^\d+$/.test(values.seed) ? values : undefined;
  } catch {
    return undefined;
  }
}

// Shape: {faults, held}, sentences both: what is wrong and what was found to hold.
function check({ instance: path, assignment: assignmentPath, policy, seed, certificate }) {
  const instance = readInstance(path);
  const assignment = readAssignment(assignmentPath, instance);
  return verdictOn(instance, assignment, { policy, seed, certificate: certificate && JSON.parse(readFileSync(certificate, "utf8")) });
}

export function verdictOn(instance, assignment, { policy, seed = 1, certificate }) {
  const steps = [["every bound is kept", () => faultsOfBounds(instance, assignment)]];
  if (policy === "by_points") {
    steps.push(["stable, and best for every applicant of all stable assignments", () => faultsOfStability(instance, assignment, seed)]);
  } else if (isFlow(instance) && groupingOf(instance, policy)) {
    steps.push(["no more can be placed", () => faultsOfCardinality(instance, assignment, policy)]);
    steps.push(
      certificate
        ? ["the certificate proves the total rank", () => faultsOfCertificate(instance, assignment, certificate)]
        : [`an optimum of ${policy}`, () => faultsOfOptimality(instance, assignment, policy)],
    );
  }
  const held = [];
  for (const [sentence, faultsOf] of steps) {
    const faults = faultsOf();
    if (faults.length > 0) return { faults, held };
    held.push(sentence);
  }
  return { faults: [], held };
}
