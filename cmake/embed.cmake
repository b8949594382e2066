# cmake -Dsource_folder=… -Doutput=… -Dweb=0|1 -P embed.cmake

include("${CMAKE_CURRENT_LIST_DIR}/embedded_patterns.cmake")
if(web)
    list(APPEND embedded_patterns "web/dist/*")
endif()
list(TRANSFORM embedded_patterns PREPEND "${source_folder}/")
file(GLOB_RECURSE paths RELATIVE "${source_folder}" ${embedded_patterns})
list(FILTER paths EXCLUDE REGEX "\\.[ch]pp$")
list(SORT paths)

set(bytes "")
set(table "")
set(index 0)
foreach(path IN LISTS paths)
    string(APPEND bytes "path_${index}: .ascii \"${path}\"\npath_end_${index}:\n"
        ".balign 16\nbytes_${index}: .incbin \"${source_folder}/${path}\"\nbytes_end_${index}: .byte 0\n")
    string(APPEND table "    .quad path_${index}, path_end_${index} - path_${index}, "
        "bytes_${index}, bytes_end_${index} - bytes_${index}\n")
    math(EXPR index "${index} + 1")
endforeach()

file(WRITE "${output}" "\
    .section .rodata
${bytes}
    .balign 8
    .globl utsyn_embedded_count
utsyn_embedded_count: .quad ${index}

    .section .data.rel.ro, \"aw\"
    .balign 8
    .globl utsyn_embedded_table
utsyn_embedded_table:
${table}
    .section .note.GNU-stack, \"\", %progbits
")
