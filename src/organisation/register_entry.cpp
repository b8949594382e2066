#include "organisation/register_entry.hpp"

#include "platform/json/json.hpp"

namespace utsyn {
namespace {

/// Calls `look` with the member that `field` names, as a pointer to member.
template <class Look>
void with_member(RegisterField field, Look look) {
    using Members = boost::describe::describe_members<RegisterEntry, boost::describe::mod_any_access>;
    boost::mp11::mp_for_each<Members>([&]<class Member>(Member) {
        if (word(field) == Member::name) look(Member::pointer);
    });
}

template <class T>
JsonText as_json(const T& value) {
    const bool empty = [&] {
        if constexpr (shapes::is_optional<T>) return !value.has_value();
        else return false;
    }();
    return empty ? JsonText{} : JsonText{json::to_json(value)};
}

}  // namespace

std::vector<FieldChange> changes_between(const RegisterEntry& before, const RegisterEntry& after) {
    std::vector<FieldChange> changes;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RegisterField>>([&](auto enumerator) {
        with_member(enumerator.value, [&](auto member) {
            if (before.*member == after.*member) return;
            changes.push_back({enumerator.value, as_json(before.*member), as_json(after.*member)});
        });
    });
    return changes;
}

void copy_field(RegisterField field, const RegisterEntry& from, RegisterEntry& into) {
    with_member(field, [&](auto member) { into.*member = from.*member; });
}

bool is_equal(RegisterField field, const RegisterEntry& one, const RegisterEntry& other) {
    bool equal = false;
    with_member(field, [&](auto member) { equal = one.*member == other.*member; });
    return equal;
}

}  // namespace utsyn
