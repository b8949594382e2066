#pragma once

#include "platform/i18n/messages.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::documents {

/// What a mustache template is filled with: texts, flags and lists of the same.
struct Filling {
    std::map<std::string, std::string> texts;
    std::map<std::string, bool> flags;
    std::map<std::string, std::vector<Filling>> lists;
};

/// The world failed: WeasyPrint is absent, took too long or refused the page.
struct PrintingFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Fills the embedded template at `path`, `src/<slice>/documents/<name>/<name>.html.mustache`. Text is escaped; an empty text
/// counts as absent. Beside the filling, a template has
/// - `{{#t}}key{{/t}}`, the message of that key in `language`; `{{#t}}key name days=notice_days#{{/t}}` fills it with the
///   text `name` and, as the argument `days`, the count that the text `notice_days` shows;
/// - `{{language}}`, the tag; `{{>file}}`, a file of the same folder or of `src/platform/documents`.
std::string fill_template(std::string_view path, const Filling& filling, const Language& language,
                          const i18n::Messages& messages);

/// The words of a page without its markup, for review and tests.
std::string plain_text(std::string_view html);

/// Turns HTML into tagged PDF with WeasyPrint in a process of its own, which opens nothing but the template's own files.
class Printer {
public:
    /// `work_folder` holds temporary files. At most `at_once` prints run together.
    Printer(const std::filesystem::path& work_folder, unsigned at_once = 2);
    ~Printer();

    /// PDF bytes. The document's title and language come from the HTML.
    /// Throws: PrintingFailed.
    std::string pdf(std::string_view html);

private:
    struct Desk;
    std::unique_ptr<Desk> desk_;
};

}  // namespace utsyn::documents
