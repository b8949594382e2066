#include "organisation/groups_demo.hpp"

#include "organisation/invitation_store.hpp"
#include "organisation/membership_store.hpp"
#include "organisation/password.hpp"
#include "organisation/working_group_store.hpp"
#include "platform/demo_year.hpp"
#include "platform/i18n/messages.hpp"

#include <array>

namespace utsyn {
namespace {

struct DemoMembership {
    const char* umbrella;
    const char* member;
    const char* unit;  // "": the whole organisation
    int years;         // since it joined
    bool has_left;
    std::vector<ShareKind> shares;
};

std::vector<DemoMembership> demo_memberships() {
    using enum ShareKind;
    return {
        {"campus", "sundby", "", 4, false, {partners, figures}},
        {"campus", "gymnasium", "", 4, false, {figures}},
        {"campus", "sundby_municipality", "", 4, false, {}},
        {"campus", "business_school", "", 4, false, {}},
        {"campus", "academy", "", 3, false, {}},
        {"campus", "production_school", "", 4, true, {}},
        {"campus", "university", "Institut for Sprog og Kommunikation", 2, false, {}},
        {"network", "nordlia", "", 3, false, {partners}},
        {"network", "fjellheim", "", 3, false, {}},
        {"network", "bjorkvik", "", 1, false, {}},
    };
}

struct DemoGroup {
    const char* word;
    const char* organisation;
    const char* parent;  // "": none
    const char* name;
    const char* mandate;
    int years;
};

constexpr auto demo_groups = std::to_array<DemoGroup>({
    {"group.county", "county", "", "Internasjonalt utvalg",
     "Utvalget foreslår fylkets mål for internasjonalt samarbeid, følger avtaler og økonomi, og rapporterer til "
     "fylkesdirektøren hvert halvår.",
     3},
    {"group.quality", "county", "group.county", "Arbeidsgruppe for kvalitet i utveksling",
     "Gruppa lager felles rutiner for forberedelse, oppfølging og godkjenning av elevenes opphold.", 1},
    {"group.nordlia", "nordlia", "", "Internasjonaliseringsgruppa",
     "Gruppa samler avdelingene om skolens utvekslinger, besøk og internasjonalisering hjemme.", 2},
    {"group.campus", "campus", "", "Internationalt udvalg",
     "Udvalget samler campus’ institutioner om fælles partnere, fælles besøg og internationalt arbejde i hele byen.",
     4},
});

struct DemoMember {
    const char* group;
    const char* person;  // word, "": someone of another institution
    const char* name;
    const char* title;
    const char* institution;
    const char* place;
    GroupFunction function;
    int joined_months_ago;
    bool has_left;
};

constexpr auto demo_members = std::to_array<DemoMember>({
    {"group.county", "owner_coordinator", "Torunn Egge", "internasjonal rådgiver", "Nordlia fylkeskommune", "Trondheim",
     GroupFunction::lead, 36, false},
    {"group.county", "coordinator", "Ingrid Solvang", "internasjonal koordinator", "Nordlia videregående skole",
     "Trondheim", GroupFunction::member, 36, false},
    {"group.county", "fjellheim_coordinator", "Ragnhild Moan", "internasjonal koordinator",
     "Fjellheim videregående skole", "Røros", GroupFunction::member, 24, false},
    {"group.quality", "", "Håkon Ytterdal", "avdelingsleder", "Havna videregående skole", "Kristiansund",
     GroupFunction::member, 10, false},
    {"group.nordlia", "coordinator", "Ingrid Solvang", "internasjonal koordinator", "Nordlia videregående skole",
     "Trondheim", GroupFunction::lead, 24, false},
    {"group.nordlia", "teacher", "Guro Lianes", "lektor i fransk", "Nordlia videregående skole", "Trondheim",
     GroupFunction::member, 24, false},
    {"group.nordlia", "", "Signe Kolstad", "avdelingsleder, elektro", "Nordlia videregående skole", "Trondheim",
     GroupFunction::member, 24, true},
    {"group.campus", "campus_lead", "Lone Havgaard", "international koordinator", "Sundby Kommune", "Svendborg",
     GroupFunction::lead, 48, false},
    {"group.campus", "", "Mette Sundgaard", "international koordinator", "Sundby Erhvervsskole", "Svendborg",
     GroupFunction::member, 48, false},
    {"group.campus", "", "Bo Lindskov", "uddannelsesleder", "Sundby Gymnasium", "Svendborg", GroupFunction::member, 40,
     false},
    {"group.campus", "", "Kirsten Vangsgaard", "lektor", "Sundby Handelsgymnasium", "Svendborg", GroupFunction::member,
     48, false},
    {"group.campus", "", "Torben Strandby", "uddannelseschef", "Øhavets Erhvervsakademi", "Odense",
     GroupFunction::member, 30, false},
    {"group.campus", "", "Anne-Grethe Holme", "studieleder", "Fynshav Universitet", "Odense", GroupFunction::member, 20,
     false},
    {"group.campus", "", "Jørn Askelund", "forstander", "Produktionsskolen Nørremark", "Svendborg",
     GroupFunction::member, 48, true},
});

struct DemoMeeting {
    const char* group;
    int days_from_today;
    const char* place;
    const char* agenda;
    const char* minutes;
};

constexpr auto demo_meetings = std::to_array<DemoMeeting>({
    {"group.county", -62, "Fylkeshuset", "Status for avtalene; søknader før jul",
     "Avtalene i Nantes og Kyoto følges tettere opp."},
    {"group.county", 41, "Fylkeshuset", "Årsrapport; besøk neste skoleår", ""},
    {"group.nordlia", 16, "Møterom 2", "Vårens opphold; hvem tar imot gjestene fra Witten", ""},
    {"group.campus", -28, "Campus Sundby", "Fælles partnere; efterårets besøg",
     "Bremen og Lille deles med alle medlemmer."},
    {"group.campus", 70, "Campus Sundby", "Næste års fælles ansøgning", ""},
});

void add_memberships(DemoYear& year, const Change& change) {
    MembershipStore memberships{year.transaction};
    for (const auto& demo : demo_memberships()) {
        Membership membership{.id = Id<Membership>::make(year.now),
                              .organisation_id = year.made<Organisation>(demo.umbrella),
                              .member_id = year.made<Organisation>(demo.member),
                              .valid_from = year.today.plus_years(-demo.years)};
        if (*demo.unit) membership.unit = demo.unit;
        if (demo.has_left) membership.valid_to = year.today.plus_months(-9);
        memberships.add(membership, change);
        if (!demo.shares.empty()) memberships.share(membership, demo.shares, {{}, year.now, "shared"});
    }
}

void add_groups(DemoYear& year, const Change& change) {
    WorkingGroupStore groups{year.transaction};
    for (const auto& demo : demo_groups) {
        WorkingGroup group{.id = year.make<WorkingGroup>(demo.word),
                           .organisation_id = year.made<Organisation>(demo.organisation),
                           .name = demo.name,
                           .sort_key = i18n::sort_key(demo.name, *Language::parse("nb")),
                           .mandate = demo.mandate,
                           .valid_from = year.today.plus_years(-demo.years)};
        if (*demo.parent) group.parent_id = year.made<WorkingGroup>(demo.parent);
        groups.add(group, change);
    }
}

/// The organisation of the group of that word.
Id<Organisation> keeper_of(DemoYear& year, std::string_view word) {
    for (const auto& demo : demo_groups)
        if (demo.word == word) return year.made<Organisation>(demo.organisation);
    assert_that(false, "an invented member belongs to an invented group");
    return {};
}

void add_members(DemoYear& year, const Change& change) {
    WorkingGroupStore groups{year.transaction};
    for (const auto& demo : demo_members) {
        GroupMember member{.id = Id<GroupMember>::make(year.now),
                           .organisation_id = keeper_of(year, demo.group),
                           .working_group_id = year.made<WorkingGroup>(demo.group),
                           .name = demo.name,
                           .title = demo.title,
                           .institution = demo.institution,
                           .place = demo.place,
                           .function = demo.function,
                           .valid_from = year.today.plus_months(-demo.joined_months_ago)};
        if (*demo.person) member.person_id = year.made<Person>(demo.person);
        if (demo.has_left) member.valid_to = year.today.plus_months(-5);
        groups.add_member(member, change);
    }
}

void add_meetings(DemoYear& year, const Change& change) {
    WorkingGroupStore groups{year.transaction};
    for (const auto& demo : demo_meetings) {
        GroupMeeting meeting{.id = Id<GroupMeeting>::make(year.now),
                             .organisation_id = keeper_of(year, demo.group),
                             .working_group_id = year.made<WorkingGroup>(demo.group),
                             .held_on = year.today + Days{demo.days_from_today},
                             .place = demo.place,
                             .agenda = demo.agenda};
        if (*demo.minutes) meeting.minutes = demo.minutes;
        groups.add_meeting(meeting, change);
    }
}

void add_invitation(DemoYear& year, const Change& change) {
    Invitation invitation{.id = Id<Invitation>::make(year.now),
                          .organisation_id = year.made<Organisation>("county"),
                          .role_at_id = year.made<Organisation>("havna"),
                          .role = RoleKind::coordinator,
                          .name = "Håkon Ytterdal",
                          .email = "koordinator@havna.example",
                          .language = *Language::parse("nb"),
                          .expires_at = year.now + invitation_length};
    InvitationStore{year.transaction}.add(invitation, make_token(), change);
}

}  // namespace

void add_demo_groups(DemoYear& year, const Change& change) {
    add_memberships(year, change);
    add_groups(year, change);
    add_members(year, change);
    add_meetings(year, change);
    add_invitation(year, change);
}

}  // namespace utsyn
