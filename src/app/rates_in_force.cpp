#include "app/rates_in_force.hpp"

#include "app/at_work.hpp"
#include "app/program.hpp"
#include "funding/funding.hpp"

namespace utsyn {

int with_rates(bool installed, bool as_json, const std::function<int(const RateBook&, const Answer&)>& work) {
    if (!installed) return work(RateBook::embedded(), Answer{as_json});
    return at_work(as_json, [&](const Configuration& configuration, const Answer& answer) {
        auto program = Program::open(configuration);
        if (!program) return answer.refuse(program.error());
        auto transaction = (*program)->database().read();
        const auto rates = current_rates(transaction);
        return work(*rates, answer);
    });
}

}  // namespace utsyn
