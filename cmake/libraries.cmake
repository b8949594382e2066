# Third-party code. What Debian ships as an archive is linked from it: fewer shared libraries on a server, faster start.
# libpq and libcurl are opened by the program on first use; only their headers are needed here.

add_library(utsyn_libraries INTERFACE)
add_library(utsyn_test_libraries INTERFACE)

function(link_library target)
    cmake_parse_arguments(PARSE_ARGV 1 wanted "" "" "NAMES")
    foreach(name IN LISTS wanted_NAMES)
        find_library(LIBRARY_${name} NAMES lib${name}.a ${name})
        if(LIBRARY_${name})
            target_link_libraries(${target} INTERFACE "${LIBRARY_${name}}")
        else()
            message(FATAL_ERROR "The library ${name} is missing: tools/install-packages installs it.")
        endif()
    endforeach()
endfunction()

find_package(Threads REQUIRED)

# Order matters to the linker: a library comes before those it calls.
link_library(utsyn_libraries NAMES ical icui18n icuuc icudata)
link_library(utsyn_libraries NAMES sqlite3 sodium GeographicLib)
link_library(utsyn_libraries NAMES boost_json boost_container)
link_library(utsyn_libraries NAMES fmt expat z)
target_link_libraries(utsyn_libraries INTERFACE Threads::Threads ${CMAKE_DL_LIBS} m)
target_link_options(utsyn_libraries INTERFACE -Wl,--as-needed)

find_path(POSTGRESQL_HEADERS libpq-fe.h PATH_SUFFIXES postgresql REQUIRED)
target_include_directories(utsyn_libraries SYSTEM INTERFACE "${POSTGRESQL_HEADERS}")
target_compile_definitions(utsyn_libraries INTERFACE SPDLOG_FMT_EXTERNAL)

find_package(GTest REQUIRED)
target_link_libraries(utsyn_test_libraries INTERFACE GTest::gtest_main)
link_library(utsyn_test_libraries NAMES rapidcheck)

# Other solvers, to compare placements with. GLPK is under the GPL: only test programs, which nobody is given, may hold it.
# By name, as they need not be there where only utsyn is built.
target_link_libraries(utsyn_test_libraries INTERFACE glpk)

find_package(benchmark QUIET)
