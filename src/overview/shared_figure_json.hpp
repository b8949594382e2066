#pragma once

#include "platform/shape.hpp"

namespace utsyn {

/// A number of someone else's year: no way leads to what it counts.
struct SharedFigure {
    std::string kind;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SharedFigure, (), (kind, text))

struct MemberFigures {
    Id<Organisation> member_id;
    std::string member_name;
    std::vector<SharedFigure> figures;
};
BOOST_DESCRIBE_STRUCT(MemberFigures, (), (member_id, member_name, figures))

/// The school year's figures of members that share theirs.
struct SharedFigures {
    Date from;
    Date to;
    std::vector<MemberFigures> members;
};
BOOST_DESCRIBE_STRUCT(SharedFigures, (), (from, to, members))

}  // namespace utsyn
