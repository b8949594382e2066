#include "platform/sql/scan.hpp"

#include <algorithm>

namespace utsyn::sql {
namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

std::size_t end_after(std::string_view text, std::string_view closing, std::size_t from) {
    const auto found = text.find(closing, from);
    return found == std::string_view::npos ? text.size() : found + closing.size();
}

/// A doubled quote goes on, as two quoted pieces side by side.
std::size_t end_of_quoted(std::string_view text) {
    return end_after(text, text.substr(0, 1), 1);
}

std::size_t end_of_word(std::string_view text, std::size_t from) {
    while (from < text.size() && is_word_letter(text[from])) ++from;
    return from;
}

/// The end of PostgreSQL's $tag$ … $tag$ quoting, or 0 where none begins.
std::size_t end_of_dollar_quoted(std::string_view text) {
    if (text[0] != '$' || (text.size() > 1 && is_digit(text[1]))) return 0;
    const auto tag_end = end_of_word(text, 1);
    if (tag_end >= text.size() || text[tag_end] != '$') return 0;
    return end_after(text, text.substr(0, tag_end + 1), tag_end + 1);
}

/// What begins at the start of `text`; a plain piece of length 1 where nothing else does.
Piece special_piece(std::string_view text) {
    const auto piece = [&](PieceKind kind, std::size_t length) { return Piece{kind, text.substr(0, length)}; };
    if (text[0] == '\'' || text[0] == '"') return piece(PieceKind::quoted, end_of_quoted(text));
    if (text.starts_with("--")) return piece(PieceKind::comment, end_after(text, "\n", 2));
    if (text.starts_with("/*")) return piece(PieceKind::comment, end_after(text, "*/", 2));
    if (text.starts_with("::")) return piece(PieceKind::plain, 2);
    if (const auto end = end_of_dollar_quoted(text)) return piece(PieceKind::quoted, end);
    if (text[0] == ':' && text.size() > 1 && is_word_letter(text[1]) && !is_digit(text[1]))
        return piece(PieceKind::parameter, end_of_word(text, 1));
    return piece(PieceKind::plain, 1);
}

}  // namespace

bool is_word_letter(char letter) {
    return letter == '_' || is_digit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

std::vector<Piece> pieces_of(std::string_view text) {
    std::vector<Piece> pieces;
    std::size_t plain_start = 0;
    std::size_t position = 0;
    const auto end_plain = [&] {
        if (position > plain_start)
            pieces.push_back({PieceKind::plain, text.substr(plain_start, position - plain_start)});
    };
    while (position < text.size()) {
        const Piece piece = special_piece(text.substr(position));
        if (piece.kind == PieceKind::plain) {
            position += piece.text.size();
            continue;
        }
        end_plain();
        pieces.push_back(piece);
        position += piece.text.size();
        plain_start = position;
    }
    end_plain();
    return pieces;
}

}  // namespace utsyn::sql
