#include "platform/mail/curl_library.hpp"

#include "platform/mail/mailer.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

namespace utsyn::mail {
namespace {

template <class Function>
void load(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    if (!function) throw MailFailed{fmt::format("libcurl.so.4 is too old: it has no {}.", name)};
}

CurlLibrary open_library() {
    void* library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) throw MailFailed{"Mail needs the library libcurl.so.4: apt-get install libcurl4"};
    decltype(&::curl_global_init) global_init = nullptr;
    load(library, "curl_global_init", global_init);
    if (global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw MailFailed{"libcurl could not be started."};
    CurlLibrary functions{};
    load(library, "curl_easy_init", functions.easy_init);
    load(library, "curl_easy_setopt", functions.easy_setopt);
    load(library, "curl_easy_perform", functions.easy_perform);
    load(library, "curl_easy_cleanup", functions.easy_cleanup);
    load(library, "curl_easy_strerror", functions.easy_strerror);
    load(library, "curl_slist_append", functions.slist_append);
    load(library, "curl_slist_free_all", functions.slist_free_all);
    return functions;
}

}  // namespace

const CurlLibrary& curl_library() {
    static const CurlLibrary library = open_library();
    return library;
}

}  // namespace utsyn::mail
