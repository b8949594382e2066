const complete = (sentences = {}) => {
  const files = {};
  for (const language of ["da", "nb", "sv", "en"])
    files[`src/funding/messages/${language}.json`] = JSON.stringify(sentences[language] ?? { "funding.title": "Money" });
  return files;
};
const used = (path, text) => ({ files: { ...complete(), [path]: text }, finds: new RegExp(`${path.split("/").at(-1)}:1: no message`) });

export const red = {
  "a language is missing": {
    files: { ...complete(), "src/mobility/messages/nb.json": '{"stay.title": "Opphold"}' },
    finds: /src\/mobility\/messages: sv\.json is missing/,
  },
  "a key is missing in one language": {
    files: complete({ nb: {} }),
    finds: /nb\.json: funding\.title is missing/,
  },
  "an argument differs": {
    files: complete({ sv: { "funding.title": "{amount} kronor" } }),
    finds: /funding\.title has the arguments/,
  },
  "a sentence is malformed": {
    files: complete({ en: { "funding.title": "{count, plural, one {a rate}}" } }),
    finds: /plural without "other"/,
  },
  "a sentence is empty": {
    files: complete({ da: { "funding.title": " " } }),
    finds: /da\.json: funding\.title: is no sentence/,
  },
  "a key stands in two slices": {
    files: Object.fromEntries(
      Object.entries(complete()).flatMap(([path, text]) => [[path, text], [path.replace("funding", "project"), text]]),
    ),
    finds: /funding\.title stands in src\/funding\/messages too/,
  },
  "the browser part uses an unknown key": used("web/src/features/funding/Rates.tsx", "t(open ? 'funding.title' : 'funding.none')"),
  "a key with a part known at run time has no beginning": used("web/src/features/funding/Call.tsx", "t(`funding.state.${state}`)"),
  "a template uses an unknown key": used("src/funding/documents/grant/grant.html.mustache", "<h1>{{#t}}funding.grant{{/t}}</h1>"),
  "C++ uses an unknown key": used("src/funding/rate_document.cpp", 'messages.text(language, "funding.rate");'),
  "a key that C++ puts together has no beginning": used("src/funding/call_document.cpp", 'messages.text(language, "funding.state." + word);'),
  "a key that C++ formats has no beginning": used("src/funding/call_text.cpp", 'terminal.text(fmt::format("funding.state.{}", word(state)));'),
  "C++ asks the terminal for an unknown key": used("src/funding/rate_text.cpp", 'terminal.text("funding.rate");'),
  "a problem has no sentence": used("src/funding/problems.hpp", 'inline constexpr ProblemType call_closed{"call-closed", 422};'),
  "a reason has no sentence": used("src/funding/rate.cpp", 'return invalid_field("/amount", "too-small");'),
};
