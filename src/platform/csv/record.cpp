#include "platform/csv/record.hpp"

#include "platform/assert.hpp"

#include <algorithm>

namespace utsyn::csv {
namespace {

enum class Step { field_ended, record_ended, more_needed };

class RecordParser {
public:
    RecordParser(std::string_view text, TextEnd end, char separator, Record& record)
        : text_{text}, end_{end}, separator_{separator}, record_{record} {}

    std::optional<Extent> parse() {
        while (true) {
            switch (next_field()) {
                case Step::field_ended: continue;
                case Step::more_needed: return std::nullopt;
                case Step::record_ended:
                    record_.fields.resize(field_count_);
                    record_.text.assign(text_.substr(0, text_length_));
                    return Extent{position_, lines_};
            }
        }
    }

private:
    bool at_end() const { return position_ >= text_.size(); }

    /// Passes over "\n", "\r\n" or "\r" at the position; nothing if more text is needed to tell the last two apart.
    std::optional<std::size_t> line_end_length() const {
        if (text_[position_] == '\n') return 1;
        if (position_ + 1 < text_.size()) return text_[position_ + 1] == '\n' ? 2 : 1;
        if (end_ == TextEnd::is_the_end) return 1;
        return std::nullopt;
    }

    std::string& new_field() {
        if (field_count_ == record_.fields.size()) record_.fields.emplace_back();
        std::string& field = record_.fields[field_count_++];
        field.clear();
        return field;
    }

    Step next_field() {
        if (at_end() && end_ == TextEnd::more_follows) return Step::more_needed;
        std::string& field = new_field();
        if (!at_end() && text_[position_] == '"') {
            ++position_;
            if (quoted(field) == Step::more_needed) return Step::more_needed;
        }
        return unquoted(field);
    }

    /// The field's text up to its closing quote.
    Step quoted(std::string& field) {
        while (!at_end()) {
            const char character = text_[position_];
            if (character == '"') {
                if (position_ + 1 == text_.size() && end_ == TextEnd::more_follows) return Step::more_needed;
                ++position_;
                if (at_end() || text_[position_] != '"') return after_quote();
            }
            if (character == '\n' || (character == '\r' && !text_.substr(position_ + 1).starts_with('\n'))) ++lines_;
            field.push_back(character);
            ++position_;
        }
        if (end_ == TextEnd::more_follows) return Step::more_needed;
        record_.fault = Fault::unclosed_quote;
        return Step::field_ended;
    }

    Step after_quote() {
        if (!at_end() && text_[position_] != separator_ && text_[position_] != '\n' && text_[position_] != '\r')
            record_.fault = Fault::text_after_quote;
        return Step::field_ended;
    }

    Step unquoted(std::string& field) {
        while (!at_end()) {
            const char character = text_[position_];
            if (character == separator_) {
                ++position_;
                return Step::field_ended;
            }
            if (character == '\n' || character == '\r') {
                const auto length = line_end_length();
                if (!length) return Step::more_needed;
                return end_record(*length);
            }
            if (character == '"') record_.stray_quote = true;
            field.push_back(character);
            ++position_;
        }
        if (end_ == TextEnd::more_follows) return Step::more_needed;
        return end_record(0);
    }

    Step end_record(std::size_t line_end) {
        text_length_ = position_;
        position_ += line_end;
        ++lines_;
        return Step::record_ended;
    }

    std::string_view text_;
    TextEnd end_;
    char separator_;
    Record& record_;
    std::size_t position_ = 0;
    std::size_t text_length_ = 0;
    std::size_t field_count_ = 0;
    std::int64_t lines_ = 0;
};

}  // namespace

char character_of(Separator separator) {
    switch (separator) {
        case Separator::comma: return ',';
        case Separator::semicolon: return ';';
        case Separator::tab: return '\t';
        case Separator::pipe: return '|';
    }
    assertion_failed("a separator without character", __FILE__, __LINE__);
}

std::optional<Extent> parse_record(std::string_view text, TextEnd end, Separator separator, Record& record) {
    record.fault.reset();
    record.stray_quote = false;
    auto extent = RecordParser{text, end, character_of(separator), record}.parse();
    if (extent && record.text.find('\0') != std::string::npos) record.fault = Fault::nul_character;
    return extent;
}

std::optional<Extent> faulty_line(std::string_view text, TextEnd end, Fault fault, Record& record) {
    const std::size_t length = std::min(text.find_first_of("\r\n"), text.size());
    if (length + 1 >= text.size() && end == TextEnd::more_follows) return std::nullopt;
    const std::size_t line_end = text.substr(length).starts_with("\r\n") ? 2 : length < text.size() ? 1 : 0;
    record.fault = fault;
    record.stray_quote = false;
    record.text.assign(text.substr(0, length));
    record.fields.clear();
    return Extent{length + line_end, 1};
}

}  // namespace utsyn::csv
