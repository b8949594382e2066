const lines = (count) => "    step();\n".repeat(count);

export const red = {
  "a long function": {
    files: { "src/funding/rate.cpp": `int count() {\n${lines(61)}}\n` },
    finds: /rate\.cpp:1: a function of 63 lines/,
  },
  "a long file": {
    files: { "src/funding/rate.cpp": lines(301) },
    finds: /rate\.cpp: 301 lines/,
  },
};
