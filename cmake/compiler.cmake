# What every file of ours is compiled with, as the interface target utsyn_compiler.

add_library(utsyn_compiler INTERFACE)

set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

# One compiler process needs up to about a gigabyte and a half.
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
cmake_host_system_information(RESULT memory_megabytes QUERY TOTAL_PHYSICAL_MEMORY)
math(EXPR compile_jobs "${memory_megabytes} / 1500")
if(compile_jobs GREATER cores)
    set(compile_jobs ${cores})
endif()
if(compile_jobs LESS 1)
    set(compile_jobs 1)
endif()
set_property(GLOBAL PROPERTY JOB_POOLS compile=${compile_jobs} link=1)
set(CMAKE_JOB_POOL_COMPILE compile)
set(CMAKE_JOB_POOL_LINK link)

# Newer compilers know warnings that these two do not; a user's first build must not stop on one.
set(warnings_are_errors OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    set(warnings_are_errors ON)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 20)
    set(warnings_are_errors ON)
endif()
option(UTSYN_WARNINGS_ARE_ERRORS "Stop on a compiler warning" ${warnings_are_errors})

set(flags -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 warns of std::string operations in the standard library's own code with these two.
    list(APPEND flags -Wno-restrict -Wno-error=maybe-uninitialized)
else()
    # The standard library of g++ 12 uses what it deprecates, which clang tells; g++ tells of ours.
    list(APPEND flags -Wno-deprecated-declarations)
endif()
if(UTSYN_WARNINGS_ARE_ERRORS)
    list(APPEND flags -Werror)
endif()

# A placement must be the same on every machine: no product and sum in one step, where the processor could.
if(NOT CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    list(APPEND flags -ffp-contract=off)
endif()

# Relative names in assertions and debug information, so that a cached object fits every checkout.
list(APPEND flags "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=")

if(UTSYN_SANITIZE)
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
    list(APPEND flags -fsanitize=${UTSYN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(utsyn_compiler INTERFACE -fsanitize=${UTSYN_SANITIZE})
else()
    list(APPEND flags -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
endif()
list(APPEND flags -fPIE -D_GLIBCXX_ASSERTIONS)
target_link_options(utsyn_compiler INTERFACE -pie)
target_compile_options(utsyn_compiler INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:${flags}>")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${CCACHE}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(utsyn_compiler INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>")
    endif()
endif()

find_program(MOLD mold)
if(MOLD)
    target_link_options(utsyn_compiler INTERFACE -fuse-ld=mold)
endif()
