#include "publishing/contact_point.hpp"

#include "publishing/problems.hpp"

namespace utsyn {

Outcome<ContactPoint> object(ContactPoint contact_point, Date today) {
    if (contact_point.objected_on) return problem(problems::already_objected);
    contact_point.objected_on = today;
    return contact_point;
}

}  // namespace utsyn
