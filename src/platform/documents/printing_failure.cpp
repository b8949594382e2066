#include "platform/documents/printing_failure.hpp"

#include <fmt/format.h>

namespace utsyn::documents {
namespace {

constexpr int not_installed = 3;  // as in print.py

/// Python puts what happened on the last line.
std::string last_line(std::string_view text) {
    const auto last = text.find_last_not_of(" \n");
    if (last == std::string_view::npos) return "no reason given";
    text = text.substr(0, last + 1);
    const auto start = text.rfind('\n');
    return std::string{start == std::string_view::npos ? text : text.substr(start + 1)};
}

}  // namespace

std::optional<std::string> printing_failure(const Finished& finished) {
    switch (finished.ending) {
        case Ending::took_too_long: return "WeasyPrint took too long and was stopped.";
        case Ending::wrote_too_much: return "WeasyPrint wrote too large a document and was stopped.";
        case Ending::killed_by_signal: return fmt::format("WeasyPrint was ended by signal {}.", finished.code);
        case Ending::exited: break;
    }
    if (finished.code == not_installed)
        return fmt::format("Papers need the package weasyprint: apt-get install weasyprint ({}).",
                           last_line(finished.complaints));
    if (finished.code != 0)
        return fmt::format("WeasyPrint ended with code {}: {}", finished.code, last_line(finished.complaints));
    if (!finished.output.starts_with("%PDF-")) return "WeasyPrint gave no PDF.";
    return std::nullopt;
}

}  // namespace utsyn::documents
