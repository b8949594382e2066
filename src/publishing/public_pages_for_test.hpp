#pragma once

#include "organisation/role_authority.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <optional>
#include <set>

namespace utsyn {

/// The invented year with its public pages, served over a database.
class PublicPagesForTest : public OnBothEngines {
protected:
    void SetUp() override;

    static constexpr Date today{2026, 11, 16};

    TestClient client() const { return routes->client(); }
    /// Someone of the invented year, signed in.
    TestClient signed_in(const std::string& email) const;
    /// Every name of a person that the database holds anywhere.
    std::set<std::string> names_of_people();
    void run(const std::string& sql);

    Clock clock{today};
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

/// What is wrong with the text as XML, with its line; "" for nothing.
std::string xml_fault(std::string_view text);

/// The addresses of public pages and files that a page links to, without their fragments.
std::set<std::string> public_links_in(const std::string& page);

}  // namespace utsyn
