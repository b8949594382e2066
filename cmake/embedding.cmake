# Puts messages, migrations, templates, data and the browser part inside the program. The generated assembler file holds
# the bytes and a table sorted by path, which src/platform/embedded.cpp reads.

include(cmake/embedded_patterns.cmake)

set(embedded_globs ${embedded_patterns})
list(TRANSFORM embedded_globs PREPEND "${PROJECT_SOURCE_DIR}/")
file(GLOB_RECURSE embedded_sources CONFIGURE_DEPENDS ${embedded_globs})
list(FILTER embedded_sources EXCLUDE REGEX "\\.[ch]pp$")

set(embedded_assembly "${PROJECT_BINARY_DIR}/embedded.S")
add_custom_command(OUTPUT "${embedded_assembly}"
    COMMAND "${CMAKE_COMMAND}"
        "-Dsource_folder=${PROJECT_SOURCE_DIR}" "-Doutput=${embedded_assembly}"
        "-Dweb=$<BOOL:${web_stamp}>" -P "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    DEPENDS ${embedded_sources} ${web_stamp} "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/embedded_patterns.cmake"
    COMMENT "Listing the files inside the program"
    VERBATIM)
