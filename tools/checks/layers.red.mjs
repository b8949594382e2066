// Trees with one fault each, and the words that the check must find it with.
export const red = {
  "platform includes a slice": {
    files: { "src/platform/wrong.cpp": '#include "partnership/agreement.hpp"\n' },
    finds: /wrong\.cpp:1: platform includes only itself/,
  },
  "a slice includes a later one": {
    files: { "src/organisation/person.hpp": '#include "mobility/stay.hpp"\n' },
    finds: /person\.hpp:1: a slice includes only earlier slices/,
  },
  "a slice includes an earlier one's store": {
    files: { "src/mobility/stay_routes.cpp": '#include "partnership/agreement_store.hpp"\n' },
    finds: /stay_routes\.cpp:1: a store of another slice is private/,
  },
  "a rule includes its store": {
    files: { "src/partnership/agreement.cpp": '#include "partnership/agreement_store.hpp"\n' },
    finds: /agreement\.cpp:1: a rule includes no store/,
  },
  "a store includes JSON": {
    files: { "src/partnership/agreement_store.cpp": '#include "partnership/agreement_json.hpp"\n' },
    finds: /agreement_store\.cpp:1: a store includes no json/,
  },
  "JSON includes a document": {
    files: { "src/partnership/agreement_json.hpp": '#include "partnership/agreement_document.hpp"\n' },
    finds: /agreement_json\.hpp:1: a json includes no document/,
  },
  "a document includes routes": {
    files: { "src/partnership/agreement_document.cpp": '#include "partnership/agreement_routes.hpp"\n' },
    finds: /agreement_document\.cpp:1: a document includes no routes/,
  },
  "a face's header includes a store": {
    files: { "src/partnership/partnership.hpp": '#include "partnership/agreement_store.hpp"\n' },
    finds: /partnership\.hpp:1: a face includes no store/,
  },
  "a third-party header in a slice's header": {
    files: { "src/funding/rate.hpp": "#include <vector>\n#include <boost/json.hpp>\n" },
    finds: /rate\.hpp:2: a third-party header/,
  },
  "a solver under the GPL in the program": {
    files: { "src/planning/placement/greedy.cpp": "#include <glpk.h>\n" },
    finds: /greedy\.cpp: only \*_for_test\.cpp includes another solver/,
  },
  "SQL in a route": {
    files: { "src/funding/rate_routes.cpp": 'constexpr sql::Statement find{"find", "select 1"};\n' },
    finds: /rate_routes\.cpp:1: SQL outside a store/,
  },
  "a folder that is no slice": {
    files: { "src/helpers/text.cpp": "\n" },
    finds: /helpers is neither platform nor a slice/,
  },
  "shared imports a feature": {
    files: { "web/src/shared/page/Page.tsx": "import { stays } from '../../features/mobility/stays';\n" },
    finds: /Page\.tsx: shared imports from features/,
  },
  "a feature imports another": {
    files: { "web/src/features/mobility/Stay.tsx": "const page = () => import('../partnership/AgreementPage');\n" },
    finds: /Stay\.tsx: one feature imports from another/,
  },
};
