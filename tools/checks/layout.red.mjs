export const red = {
  "a crooked line": {
    files: { "src/funding/rate.cpp": "int count( ){return 1 ;}\n" },
    finds: /rate\.cpp:1: not laid out/,
  },
};
