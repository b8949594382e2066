#include "platform/csv/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <array>
#include <cstring>
#include <istream>
#include <string_view>
#include <vector>

namespace utsyn::csv {
namespace {

constexpr std::size_t piece_size = 64 * 1024;

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array marks{Mark{"\xEF\xBB\xBF", Encoding::utf_8_marked},
                           Mark{"\xFF\xFE", Encoding::utf_16_little_endian},
                           Mark{"\xFE\xFF", Encoding::utf_16_big_endian}};

std::size_t mark_length(Encoding encoding) {
    for (const Mark& mark : marks)
        if (mark.encoding == encoding) return mark.bytes.size();
    return 0;
}

const char* converter_name(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf_8:
        case Encoding::utf_8_marked: return "UTF-8";
        case Encoding::utf_16_little_endian: return "UTF-16LE";
        case Encoding::utf_16_big_endian: return "UTF-16BE";
        case Encoding::windows_1252: return "windows-1252";
    }
    assertion_failed("an encoding without converter", __FILE__, __LINE__);
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter{ucnv_open(name, &status)};
    assert_that(U_SUCCESS(status), "the converter is part of ICU");
    return converter;
}

void rewind(std::istream& source, std::size_t position) {
    source.clear();
    source.seekg(static_cast<std::streamoff>(position));
}

std::size_t read_piece(std::istream& source, std::vector<char>& bytes) {
    source.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<std::size_t>(source.gcount());
}

/// Takes UTF-8 in pieces, of which one may end within a character.
class Utf8Check {
public:
    Utf8Check() : converter_{open_converter("UTF-8")} {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }

    bool accepts(std::string_view piece, bool last) {
        const char* next = piece.data();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            UChar* target = units_.data();
            ucnv_toUnicode(converter_.get(), &target, units_.data() + units_.size(), &next, piece.data() + piece.size(),
                           nullptr, last, &status);
        }
        return U_SUCCESS(status);
    }

private:
    Converter converter_;
    std::array<UChar, 4096> units_{};
};

}  // namespace

Outcome<Encoding> encoding_of(std::istream& source) {
    rewind(source, 0);
    std::vector<char> bytes(piece_size);
    Utf8Check check;
    bool first = true;
    bool valid = true;
    std::optional<Encoding> marked;
    while (true) {
        const std::size_t size = read_piece(source, bytes);
        const std::string_view piece{bytes.data(), size};
        if (first)
            for (const Mark& mark : marks)
                if (piece.starts_with(mark.bytes)) marked = mark.encoding;
        first = false;
        const bool wide = marked == Encoding::utf_16_little_endian || marked == Encoding::utf_16_big_endian;
        if (wide) break;
        if (piece.find('\0') != std::string_view::npos) {
            rewind(source, 0);
            return problem(file_not_text);
        }
        valid = valid && check.accepts(piece, size < bytes.size());
        if (size < bytes.size()) break;
    }
    rewind(source, 0);
    if (marked) return *marked;
    return valid ? Encoding::utf_8 : Encoding::windows_1252;
}

struct Text::Conversion {
    std::istream& source;
    Converter from;
    Converter to = open_converter("UTF-8");
    std::vector<char> bytes = std::vector<char>(piece_size);
    std::vector<char> converted = std::vector<char>(piece_size);
    std::vector<UChar> pivot = std::vector<UChar>(4096);
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    bool begun = false;
    bool ended = false;

    void convert(std::string_view piece, bool last, std::string& text) {
        const char* next = piece.data();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            char* target = converted.data();
            ucnv_convertEx(to.get(), from.get(), &target, converted.data() + converted.size(), &next,
                           piece.data() + piece.size(), pivot.data(), &pivot_source, &pivot_target,
                           pivot.data() + pivot.size(), !begun, last, &status);
            begun = true;
            text.append(converted.data(), target);
        }
        assert_that(U_SUCCESS(status), "ICU replaces what it cannot read");
    }
};

Text::Text(std::istream& source, Encoding encoding)
    : conversion_{new Conversion{source, open_converter(converter_name(encoding))}} {
    rewind(source, mark_length(encoding));
}

Text::~Text() = default;

bool Text::read_more(std::string& text) {
    if (conversion_->ended) return false;
    const std::size_t size = read_piece(conversion_->source, conversion_->bytes);
    conversion_->ended = size < conversion_->bytes.size();
    conversion_->convert({conversion_->bytes.data(), size}, conversion_->ended, text);
    return true;
}

}  // namespace utsyn::csv
