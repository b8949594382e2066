# The browser part: web/dist, made by npm when one of its sources changed.

set(web_stamp "")
if(UTSYN_WEB AND EXISTS "${PROJECT_SOURCE_DIR}/web/package.json")
    file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS
        "${PROJECT_SOURCE_DIR}/web/src/*" "${PROJECT_SOURCE_DIR}/web/public/*"
        "${PROJECT_SOURCE_DIR}/src/*/messages/*.json")
    file(GLOB web_settings CONFIGURE_DEPENDS
        "${PROJECT_SOURCE_DIR}/web/*.json" "${PROJECT_SOURCE_DIR}/web/*.ts" "${PROJECT_SOURCE_DIR}/web/*.js"
        "${PROJECT_SOURCE_DIR}/web/*.mjs" "${PROJECT_SOURCE_DIR}/web/*.html"
        "${PROJECT_SOURCE_DIR}/docs/api/openapi.json")
    set(web_stamp "${PROJECT_BINARY_DIR}/web.stamp")
    add_custom_command(OUTPUT "${web_stamp}"
        COMMAND "${PROJECT_SOURCE_DIR}/tools/build-web"
        COMMAND "${CMAKE_COMMAND}" -E touch "${web_stamp}"
        DEPENDS ${web_sources} ${web_settings} "${PROJECT_SOURCE_DIR}/tools/build-web"
        COMMENT "Building the browser part"
        USES_TERMINAL VERBATIM)
endif()
