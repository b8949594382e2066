// Reads an ICU MessageFormat text and tells its arguments: a map from name to how it is used ("", "number", "plural" …).
// Throws a sentence where the text is malformed.
export function argumentsOf(text) {
  const reader = new Reader(text);
  reader.message(0);
  return reader.found;
}

class Reader {
  found = new Map();
  #at = 0;
  #text;

  constructor(text) {
    this.#text = text;
  }

  message(depth) {
    for (let mark = this.#mark(); mark !== undefined; mark = this.#mark()) {
      if (mark === "'") this.#quoted();
      else if (mark === "{") this.#argument(depth);
      else if (mark !== "}") this.#at += 1;
      else if (depth > 0) return;
      else this.#fail('a "}" without its "{"');
    }
    if (depth > 0) this.#fail('a "{" without its "}"');
  }

  #quoted() {
    const next = this.#text[this.#at + 1] ?? " ";
    if (!"{}#|".includes(next)) {
      this.#at += next === "'" ? 2 : 1;
      return;
    }
    const end = this.#text.indexOf("'", this.#at + 2);
    if (end < 0) this.#fail("a quote that does not end");
    this.#at = end + 1;
  }

  #argument(depth) {
    this.#expect("{");
    const name = this.#word();
    if (!/^[A-Za-z_][A-Za-z0-9_]*$|^\d+$/.test(name)) this.#fail(`"${name}" is no name of an argument`);
    const kind = this.#mark() === "," ? this.#kind(depth) : "";
    this.#expect("}");
    this.found.set(name, kind || this.found.get(name) || "");
  }

  #kind(depth) {
    this.#expect(",");
    const kind = this.#word();
    if (["plural", "selectordinal", "select"].includes(kind)) this.#branches(kind, depth);
    else if (["number", "date", "time"].includes(kind)) this.#style();
    else this.#fail(`"${kind}" is no kind of argument`);
    return kind;
  }

  #style() {
    while (this.#mark() !== undefined && this.#mark() !== "}") this.#at += 1;
  }

  #branches(kind, depth) {
    this.#expect(",");
    const seen = new Set();
    for (let branch = this.#word(); branch; branch = this.#word()) {
      if (branch.startsWith("offset:")) continue;
      if (kind !== "select" && !/^(zero|one|two|few|many|other|=\d+)$/.test(branch))
        this.#fail(`"${branch}" is no plural form`);
      if (seen.has(branch)) this.#fail(`"${branch}" stands twice`);
      seen.add(branch);
      this.#expect("{");
      this.message(depth + 1);
      this.#expect("}");
    }
    if (!seen.has("other")) this.#fail(`${kind} without "other"`);
  }

  #word() {
    const [all, word] = this.#text.slice(this.#at).match(/^\s*([^\s{},]*)\s*/);
    this.#at += all.length;
    return word;
  }

  #mark() {
    return this.#text[this.#at];
  }

  #expect(mark) {
    if (this.#mark() !== mark) this.#fail(`"${mark}" is missing`);
    this.#at += 1;
  }

  #fail(words) {
    throw new Error(`${words} at character ${this.#at + 1} of "${this.#text}"`);
  }
}
