#pragma once

// curl's type checks are macros around the very functions that are opened at run time here.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#ifdef curl_easy_setopt
#undef curl_easy_setopt
#endif

namespace utsyn::mail {

/// The functions of libcurl that we call, from the shared library opened at first use.
struct CurlLibrary {
    decltype(&::curl_easy_init) easy_init;
    decltype(&::curl_easy_setopt) easy_setopt;
    decltype(&::curl_easy_perform) easy_perform;
    decltype(&::curl_easy_cleanup) easy_cleanup;
    decltype(&::curl_easy_strerror) easy_strerror;
    decltype(&::curl_slist_append) slist_append;
    decltype(&::curl_slist_free_all) slist_free_all;
};

/// Throws: MailFailed, naming the package, where the library is absent.
const CurlLibrary& curl_library();

}  // namespace utsyn::mail
