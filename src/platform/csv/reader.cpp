#include "platform/csv/reader.hpp"

#include <algorithm>
#include <array>
#include <istream>

namespace utsyn::csv {
namespace {

constexpr std::array separators{Separator::comma, Separator::semicolon, Separator::tab, Separator::pipe};
constexpr std::size_t rows_looked_at = 200;

/// "sep=;" alone on the first line, as spreadsheets write it.
std::optional<Separator> separator_line(std::string_view text) {
    constexpr std::string_view beginning = "sep=";
    if (!text.starts_with(beginning) || text.size() < beginning.size() + 1) return std::nullopt;
    const auto after = text.substr(beginning.size() + 1);
    if (!after.empty() && !after.starts_with('\n') && !after.starts_with("\r\n")) return std::nullopt;
    const auto found = std::ranges::find(separators, text[beginning.size()], character_of);
    return found == separators.end() ? std::nullopt : std::optional{*found};
}

struct Evenness {
    double share = 0;       // of the records that are as wide as the first
    std::size_t width = 0;  // of the first

    auto operator<=>(const Evenness&) const = default;
};

Evenness evenness(std::string_view text, TextEnd end, Separator separator) {
    Record record;
    Evenness result;
    std::size_t records = 0;
    std::size_t even = 0;
    while (!text.empty() && records < rows_looked_at) {
        const auto extent = parse_record(text, end, separator, record);
        if (!extent) break;
        text.remove_prefix(extent->length);
        if (record.text.empty()) continue;
        if (records++ == 0) result.width = record.fields.size();
        if (record.fields.size() == result.width && !record.fault) ++even;
    }
    if (records == 0 || result.width < 2) return {};
    result.share = static_cast<double>(even) / static_cast<double>(records);
    return result;
}

}  // namespace

Outcome<Form> form_of(std::istream& source) {
    const auto encoding = encoding_of(source);
    if (!encoding) return encoding.error();
    Text text{source, *encoding};
    std::string beginning;
    bool more = true;
    while (more && beginning.size() < record_limit) more = text.read_more(beginning);
    source.clear();
    source.seekg(0);
    if (beginning.find_first_not_of(" \t\r\n") == std::string::npos) return problem(file_empty);
    if (const auto told = separator_line(beginning)) return Form{*encoding, *told};

    Form form{*encoding, Separator::comma};
    Evenness best;
    for (const Separator separator : separators) {
        const auto end = more ? TextEnd::more_follows : TextEnd::is_the_end;
        const Evenness candidate = evenness(beginning, end, separator);
        if (candidate <= best) continue;
        best = candidate;
        form.separator = separator;
    }
    return form;
}

Reader::Reader(std::istream& source, Form form) : text_{source, form.encoding}, separator_{form.separator} {}

bool Reader::fill() {
    if (ended_) return false;
    buffer_.erase(0, begin_);
    begin_ = 0;
    ended_ = !text_.read_more(buffer_);
    return true;
}

bool Reader::at_end() {
    while (rest().empty() && fill()) {
    }
    return rest().empty();
}

void Reader::take(const Extent& extent) {
    begin_ += extent.length;
    line_ += extent.lines;
}

void Reader::pass_over_blank_lines() {
    while (!at_end()) {
        const char character = rest().front();
        if (character != '\n' && character != '\r') return;
        while (rest().size() < 2 && fill()) {
        }
        take({rest().starts_with("\r\n") ? std::size_t{2} : std::size_t{1}, 1});
    }
}

void Reader::pass_over_separator_line() {
    while (rest().size() < 8 && fill()) {
    }
    if (!separator_line(rest())) return;
    Record passed;
    read(passed);
}

bool Reader::next(Record& record) {
    if (width_ == 0 && line_ == 1) pass_over_separator_line();
    pass_over_blank_lines();
    if (at_end()) return false;
    read(record);
    if (width_ == 0) width_ = record.fields.size();
    return true;
}

void Reader::read(Record& record) {
    record.line = line_;
    while (true) {
        if (const auto extent = parse_record(rest(), text_end(), separator_, record)) {
            const auto fault = fault_in(record);
            if (fault && extent->lines > 1) return read_faulty_line(Fault::unclosed_quote, record);
            record.fault = fault;
            return take(*extent);
        }
        if (rest().size() > record_limit) {
            const bool begun_quote = rest().substr(0, record_limit).find_first_of("\r\n") != std::string_view::npos;
            return read_faulty_line(begun_quote ? Fault::unclosed_quote : Fault::too_long, record);
        }
        fill();
    }
}

void Reader::read_faulty_line(Fault fault, Record& record) {
    std::string beginning;
    while (true) {
        if (const auto extent = faulty_line(rest(), text_end(), fault, record)) {
            take(*extent);
            break;
        }
        if (beginning.empty()) beginning = rest().substr(0, record_limit);
        // The last byte stays: it may be the first half of a line end.
        if (rest().size() > record_limit) begin_ = buffer_.size() - 1;
        fill();
    }
    if (!beginning.empty() && fault == Fault::too_long) record.text = std::move(beginning);
}

std::optional<Fault> Reader::fault_in(const Record& record) const {
    if (record.fault) return record.fault;
    if (record.text.size() > record_limit) return Fault::too_long;
    if (width_ == 0 || record.fields.size() == width_) return std::nullopt;
    return record.fields.size() < width_ ? Fault::too_few_fields : Fault::too_many_fields;
}

}  // namespace utsyn::csv
