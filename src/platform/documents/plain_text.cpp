#include "platform/documents/printer.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn::documents {
namespace {

constexpr std::string_view blocks[] = {
    "address", "article", "aside",  "blockquote", "caption", "dd",    "div",       "dl",    "dt",  "figure",
    "footer",  "form",    "header", "hr",         "html",    "body",  "li",        "main",  "nav", "ol",
    "p",       "section", "table",  "tbody",      "td",      "tfoot", "th",        "thead", "tr",  "ul",
    "h1",      "h2",      "h3",     "h4",         "h5",      "h6",    "figcaption"};
constexpr std::string_view unread[] = {"head", "script", "style", "template", "svg"};

bool among(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::count(names, name) != 0;
}

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

void append_character(std::string& text, char32_t character) {
    if (character < 0x80) text += static_cast<char>(character);
    else if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (character >> 18));
        text += static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
}

/// The character of `&name;`; zero where it is none that our templates use.
char32_t named_character(std::string_view name) {
    if (name == "amp") return '&';
    if (name == "lt") return '<';
    if (name == "gt") return '>';
    if (name == "quot") return '"';
    if (name == "apos") return '\'';
    if (name == "nbsp") return 0xA0;
    if (name == "shy") return 0xAD;
    if (!name.starts_with('#') || name.size() < 2) return 0;
    const bool hex = name[1] == 'x' || name[1] == 'X';
    std::uint32_t number = 0;
    const auto read = std::from_chars(name.data() + (hex ? 2 : 1), name.data() + name.size(), number, hex ? 16 : 10);
    const bool exists = read.ec == std::errc{} && read.ptr == name.data() + name.size() && number <= 0x10FFFF;
    return exists ? char32_t{number} : 0;
}

/// Collects words into lines: one space between words, one empty line at most.
class Lines {
public:
    void add(char letter) {
        if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
            gap_ = !line_.empty();
            return;
        }
        if (gap_) line_ += ' ';
        gap_ = false;
        line_ += letter;
    }

    void add(char32_t character) {
        std::string bytes;
        append_character(bytes, character);
        for (char letter : bytes) add(letter);
    }

    void end_line() {
        if (!line_.empty()) text_ += line_ + '\n';
        line_.clear();
        gap_ = false;
    }

    void leave_empty_line() {
        end_line();
        if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
    }

    /// A mark at the start of a line, or between the cells of a row.
    void mark(std::string_view sign) {
        line_ += sign;
        gap_ = false;
    }

    bool at_line_start() const { return line_.empty(); }

    std::string finish() {
        end_line();
        return std::move(text_);
    }

private:
    std::string text_;
    std::string line_;
    bool gap_ = false;
};

class Reader {
public:
    explicit Reader(std::string_view html) : rest_{html} {}

    std::string read() {
        while (!rest_.empty()) {
            if (rest_.starts_with("<!--")) skip_past("-->");
            else if (rest_.starts_with('<')) read_tag();
            else if (rest_.starts_with('&')) read_entity();
            else {
                lines_.add(rest_.front());
                rest_.remove_prefix(1);
            }
        }
        return lines_.finish();
    }

private:
    void skip_past(std::string_view sign) {
        const auto found = rest_.find(sign);
        rest_.remove_prefix(found == std::string_view::npos ? rest_.size() : found + sign.size());
    }

    void read_tag() {
        const auto end = rest_.find('>');
        std::string_view inside = rest_.substr(1, end == std::string_view::npos ? end : end - 1);
        skip_past(">");
        const bool closing = inside.starts_with('/');
        if (closing) inside.remove_prefix(1);
        const std::string_view name = inside.substr(0, inside.find_first_of(" \n\t/"));
        if (!closing && among(unread, name)) return skip_past("</" + std::string{name} + ">");
        break_at(name, closing);
    }

    void break_at(std::string_view name, bool closing) {
        if (name == "br") return in_row_ ? lines_.mark(" / ") : lines_.end_line();
        if (name == "td" || name == "th") {
            if (!closing && !lines_.at_line_start()) lines_.mark(" | ");
            return;
        }
        if (!among(blocks, name) || (in_row_ && name != "tr")) return;
        if (name == "tr") in_row_ = !closing;
        if (is_heading(name) && !closing) lines_.leave_empty_line();
        else lines_.end_line();
        if (name == "li" && !closing) lines_.mark("- ");
    }

    void read_entity() {
        const auto end = rest_.find(';');
        const char32_t character = end < 12 ? named_character(rest_.substr(1, end - 1)) : 0;
        if (character == 0) {
            lines_.add('&');
            rest_.remove_prefix(1);
            return;
        }
        lines_.add(character);
        rest_.remove_prefix(end + 1);
    }

    std::string_view rest_;
    Lines lines_;
    bool in_row_ = false;
};

}  // namespace

std::string plain_text(std::string_view html) {
    return Reader{html}.read();
}

}  // namespace utsyn::documents
