# What a portfile asks of vcpkg, as far as twilite's does: to run it where there is no vcpkg. Given: PORT_DIR, SOURCES (where the
# archive is unpacked), PACKAGES, INSTALLED, LINKAGE.
set(PORT twilite)
set(TARGET_TRIPLET x64-linux)
set(CURRENT_PACKAGES_DIR "${PACKAGES}")
set(CURRENT_INSTALLED_DIR "${INSTALLED}")
set(VCPKG_LIBRARY_LINKAGE "${LINKAGE}")

function(vcpkg_download_distfile out)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URLS;FILENAME;SHA512" "")
    file(DOWNLOAD "${arg_URLS}" "${SOURCES}/${arg_FILENAME}" EXPECTED_HASH "SHA512=${arg_SHA512}")
    set(${out} "${SOURCES}/${arg_FILENAME}" PARENT_SCOPE)
endfunction()

function(vcpkg_extract_source_archive out)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "ARCHIVE" "")
    if(NOT EXISTS "${SOURCES}/src")
        file(ARCHIVE_EXTRACT INPUT "${arg_ARCHIVE}" DESTINATION "${SOURCES}/unpacked")
        file(GLOB folder "${SOURCES}/unpacked/*")
        file(RENAME "${folder}" "${SOURCES}/src")
    endif()
    set(${out} "${SOURCES}/src" PARENT_SCOPE)
endfunction()

function(vcpkg_find_acquire_program name)
    string(TOLOWER "${name}" program)
    string(REPLACE "pkgconfig" "pkg-config" program "${program}")
    find_program(${name} "${program}" REQUIRED)
endfunction()

function(vcpkg_add_to_path folder)
    set(ENV{PATH} "$ENV{PATH}:${folder}")
endfunction()

function(vcpkg_execute_required_process)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "WORKING_DIRECTORY;LOGNAME" "COMMAND")
    execute_process(COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${arg_WORKING_DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
endfunction()

function(vcpkg_replace_string file old new)
    file(READ "${file}" text)
    string(FIND "${text}" "${old}" found)
    if(found EQUAL -1)
        message(FATAL_ERROR "${file} does not have ${old}")
    endif()
    string(REPLACE "${old}" "${new}" text "${text}")
    file(WRITE "${file}" "${text}")
endfunction()

# It moves the files into share, and takes a path of the build for that of a prefix that they know.
function(vcpkg_cmake_config_fixup)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
    file(MAKE_DIRECTORY "${CURRENT_PACKAGES_DIR}/share")
    file(RENAME "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}" "${CURRENT_PACKAGES_DIR}/share/${PORT}")
    file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/lib/cmake")
    file(READ "${CURRENT_PACKAGES_DIR}/share/${PORT}/TwiliteConfig.cmake" text)
    string(REPLACE "${CURRENT_PACKAGES_DIR}" "\${_IMPORT_PREFIX}" text "${text}")
    file(WRITE "${CURRENT_PACKAGES_DIR}/share/${PORT}/TwiliteConfig.cmake" "${text}")
endfunction()

function(vcpkg_fixup_pkgconfig)
    vcpkg_replace_string("${CURRENT_PACKAGES_DIR}/lib/pkgconfig/twilite.pc" "prefix=${CURRENT_PACKAGES_DIR}"
        "prefix=\${pcfiledir}/../..")
endfunction()

function(vcpkg_install_copyright)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
    configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${PORT_DIR}/portfile.cmake")
