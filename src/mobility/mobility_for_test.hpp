#pragma once

#include "mobility/offer.hpp"
#include "organisation/role_authority.hpp"
#include "platform/clock.hpp"
#include "platform/demo_year.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

namespace utsyn {

/// Tests over the invented organisations, people, partners and agreements, on both engines.
class MobilityTest : public OnBothEngines {
protected:
    static constexpr Date today{2026, 11, 16};

    void SetUp() override;

    /// What the invented year calls so.
    template <class T>
    Id<T> made(const std::string& word) const {
        return year_->made<T>(word);
    }
    Id<Organisation> school() const { return made<Organisation>("nordlia"); }
    Fence fence() const { return Authority::for_program(school()); }
    Fence fence_elsewhere() const { return Authority::for_program(made<Organisation>("bjorkvik")); }
    Change change(std::string_view action = "created") const { return {{}, now, action}; }

    /// A published round at the school that is open today.
    OfferRound open_round() const;
    /// A published offer of that round at Nantes, from the agreement with it.
    Offer offer_in(const OfferRound& round) const;

    const Instant now{today.day()};

private:
    std::optional<DemoYear> year_;
};

/// The routes under test served over the database of such a test; people sign in by their word in the invented year.
class MobilityRoutesForTest {
public:
    MobilityRoutesForTest(sql::Database& database, Date today,
                          std::initializer_list<void (*)(http::Router&)> add_routes,
                          std::vector<jobs::Worker> workers = {}, std::span<const Slice> slices = {});

    /// A browser signed in with an invented account, "koordinator@nordlia.example".
    TestClient signed_in(const std::string& email) const;
    TestClient stranger() const { return routes_.client(); }
    std::size_t run_due_jobs() { return routes_.run_due_jobs(); }
    const Runtime& runtime() const { return routes_.runtime(); }

private:
    Clock clock_;
    RoleAuthority authority_;
    RoutesForTest routes_;
};

/// The header that names the version of what was answered.
TestClient::Headers if_match(const AnswerForTest& answer);

}  // namespace utsyn
