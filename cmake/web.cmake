# The browser part: web/dist, made by npm when one of the files changed that tools/build-web lists.

set(web_stamp "")
if(UTSYN_WEB AND EXISTS "${PROJECT_SOURCE_DIR}/web/package.json")
    set(web_stamp "${PROJECT_BINARY_DIR}/web.stamp")
    add_custom_command(OUTPUT "${web_stamp}"
        COMMAND "${PROJECT_SOURCE_DIR}/tools/build-web" "${web_stamp}"
        DEPENDS "${PROJECT_SOURCE_DIR}/tools/build-web"
        DEPFILE "${web_stamp}.d"
        COMMENT "Building the browser part"
        USES_TERMINAL VERBATIM)
endif()
