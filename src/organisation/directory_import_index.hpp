#pragma once

#include "organisation/register_entry.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace utsyn {

struct RowVersion {
    std::int64_t line = 0;
    RegisterEntry entry;
};

/// What the first reading of a file learns: which row gives each official number first, and who is below whom.
class DirectoryImportIndex {
public:
    /// A row that is not refused; rows come in the order of the file.
    void add(std::int64_t line, const RegisterEntry& entry);
    /// Finds the circles of parents; call once, after the last row.
    void close();

    bool has(std::string_view number) const { return find(number) != nullptr; }
    std::int64_t first_line(std::string_view number) const { return find(number)->line; }
    bool is_repeated(std::string_view number) const { return find(number)->repeated; }
    /// The rows below the first one of each number that the file repeats, the first few of them.
    const std::unordered_map<std::string, std::vector<RowVersion>>& later_versions() const { return later_versions_; }
    /// Whether going from parent to parent comes back to this number.
    bool is_in_circle(std::string_view number) const { return find(number)->walk == Walk::in_circle; }

private:
    enum class Walk : std::uint8_t { not_begun, under_way, done, in_circle };
    struct Place {
        std::int64_t line = 0;
        std::string parent;
        bool repeated = false;
        Walk walk = Walk::not_begun;
    };

    const Place* find(std::string_view number) const;
    void walk_up(const std::string& number);

    std::unordered_map<std::string, Place> places_;
    std::unordered_map<std::string, std::vector<RowVersion>> later_versions_;
};

}  // namespace utsyn
