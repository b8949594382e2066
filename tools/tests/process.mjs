import { spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";

// Runs a program with its words in `log`; kills it and what it started after `minutes`.
export function run(command, words, { log, minutes, cwd, env }) {
  return new Promise((done) => {
    const output = createWriteStream(log);
    const child = spawn(command, words, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // already gone
      }
    };
    const onStop = () => {
      end("SIGTERM");
      process.exit(130);
    };
    process.once("SIGINT", onStop).once("SIGTERM", onStop);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end("SIGKILL");
    }, minutes * 60_000);
    const finish = (ending) => {
      clearTimeout(timer);
      process.off("SIGINT", onStop).off("SIGTERM", onStop);
      output.end(() => done(ending));
    };
    child.on("error", (error) => finish({ ok: false, ending: error.message }));
    child.on("close", (code, signal) => {
      const ending = late ? `ran longer than ${minutes} minutes` : signal ? `ended by ${signal}` : `ended with ${code}`;
      finish({ ok: code === 0, ending });
    });
  });
}

export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

export function lastLines(path, count) {
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}
