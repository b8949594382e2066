#include "platform/http/failure.hpp"

#include "platform/documents/printer.hpp"
#include "platform/log.hpp"
#include "platform/sql/database.hpp"

namespace utsyn::http {
namespace {

Problem logged(const ProblemType& type, std::string_view event, std::string_view what, std::string_view request_id) {
    log_error(event, {{"request_id", std::string{request_id}}, {"what", std::string{what}}});
    return problem(type);
}

}  // namespace

Problem problem_of_failure(const std::exception_ptr& failure, std::string_view request_id) {
    try {
        std::rethrow_exception(failure);
    } catch (const sql::StorageFull& full) {
        return logged(problems::storage_full, "storage_full", full.what(), request_id);
    } catch (const sql::DatabaseFailed& failed) {
        return logged(problems::unavailable, "database_failed", failed.what(), request_id);
    } catch (const documents::PrintingFailed& failed) {
        return logged(problems::unavailable, "printing_failed", failed.what(), request_id);
    } catch (const std::exception& unforeseen) {
        return logged(problems::unexpected, "unexpected_failure", unforeseen.what(), request_id);
    } catch (...) {
        return logged(problems::unexpected, "unexpected_failure", "not an exception of ours", request_id);
    }
}

}  // namespace utsyn::http
