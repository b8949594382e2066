#include "platform/http/application.hpp"

namespace utsyn::http {

Application application_of(const Router& router) {
    return {
        .answer = [&router](const Incoming& incoming) { return router.answer(incoming); },
        .upload_limit = [&router](Method method, std::string_view path) { return router.upload_limit(method, path); },
        .refuse = [&router](int status, const Incoming& incoming) { return router.refuse(status, incoming); },
        .refuse_before_upload = [&router](const Incoming& incoming) { return router.refusal(incoming); },
    };
}

}  // namespace utsyn::http
