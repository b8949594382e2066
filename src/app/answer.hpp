#pragma once

#include "platform/i18n/messages.hpp"
#include "platform/json/json.hpp"
#include "platform/outcome.hpp"

#include <string>

namespace utsyn {

/// How a command tells its result: sentences for people or one JSON object for programs.
class Answer {
public:
    explicit Answer(bool as_json) : as_json_{as_json} {}

    bool as_json() const { return as_json_; }

    /// Prints the JSON form or the sentences. Returns exit code 0.
    template <class T>
    int give(const T& value, const std::string& sentences) const {
        return print(as_json_ ? json::to_json(value) : sentences);
    }
    /// Prints what is wrong, on the error stream. Returns exit code 1.
    int refuse(const Problem& problem) const;
    /// The same for a failure of the world. Returns exit code 3.
    int fail(const std::string& sentence) const;

    /// The language of the terminal, by LC_ALL, LC_MESSAGES or LANG; "nb_NO.UTF-8" is nb.
    static Language language();
    static const i18n::Messages& messages();
    /// A message in that language.
    std::string text(std::string_view key) const { return messages().text(language(), key); }

private:
    int print(const std::string& text) const;

    bool as_json_;
};

}  // namespace utsyn
