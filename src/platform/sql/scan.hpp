#pragma once

#include <string_view>
#include <vector>

namespace utsyn::sql {

enum class PieceKind { plain, quoted, comment, parameter };

/// A piece of an SQL text; all pieces one after the other are the text again.
struct Piece {
    PieceKind kind;
    std::string_view text;

    /// A parameter's name without its colon.
    std::string_view name() const { return text.substr(1); }
};

/// Tells `:name` parameters from quoted strings, comments and `::`.
std::vector<Piece> pieces_of(std::string_view text);

/// A letter, digit or underscore.
bool is_word_letter(char letter);

}  // namespace utsyn::sql
