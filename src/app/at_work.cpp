#include "app/at_work.hpp"

#include "platform/http/server.hpp"
#include "platform/sql/database.hpp"

#include <filesystem>

namespace utsyn {

int at_work(bool as_json, const std::function<int(const Configuration&, const Answer&)>& work) {
    Answer answer{as_json};
    auto configuration = read_configuration();
    if (!configuration) return answer.refuse(configuration.error());
    try {
        return work(*configuration, answer);
    } catch (const http::CannotListen& failure) {
        return answer.fail(failure.what());
    } catch (const sql::DatabaseFailed& failure) {
        return answer.fail(failure.what());
    } catch (const std::filesystem::filesystem_error& failure) {
        return answer.fail(failure.what());
    }
}

}  // namespace utsyn
