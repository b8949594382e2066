export const red = {
  "the program prints something else": {
    files: {
      "build/utsyn": '#!/bin/sh\necho \'{"openapi": "3.1.0"}\'\n',
      "docs/api/openapi.json": '{"openapi": "3.0.0"}\n',
    },
    finds: /openapi\.json:1: is not what the program prints/,
  },
  "the description is missing": {
    files: { "build/utsyn": "#!/bin/sh\n" },
    finds: /openapi\.json is missing/,
  },
};
