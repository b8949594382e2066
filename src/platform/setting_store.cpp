#include "platform/setting.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_setting{"platform.find_setting", "select value from setting where name = :name"};

constexpr sql::Statement set_setting{"platform.set_setting", R"sql(
    insert into setting (name, value) values (:name, :value)
    on conflict (name) do update set value = excluded.value
)sql"};

}  // namespace

std::optional<std::string> setting(sql::Transaction& transaction, std::string_view name) {
    auto rows = transaction.run(find_setting, {{"name", name}});
    if (rows.empty()) return std::nullopt;
    return rows[0].get<std::string>("value");
}

void set(sql::Transaction& transaction, std::string_view name, std::string_view value) {
    transaction.run(set_setting, {{"name", name}, {"value", value}});
}

}  // namespace utsyn
