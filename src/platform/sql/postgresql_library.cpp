#include "platform/sql/postgresql_library.hpp"

#include "platform/sql/database.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

namespace utsyn::sql {
namespace {

template <class Function>
void load(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    if (!function) throw DatabaseFailed{fmt::format("libpq.so.5 is too old: it has no {}.", name)};
}

PostgresqlLibrary open_library() {
    void* library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        throw DatabaseFailed{
            "PostgreSQL is asked for, but its library libpq.so.5 is not on this machine. "
            "Install it: apt-get install libpq5"};
    PostgresqlLibrary functions{};
    load(library, "PQconnectdbParams", functions.connectdbParams);
    load(library, "PQfinish", functions.finish);
    load(library, "PQstatus", functions.status);
    load(library, "PQtransactionStatus", functions.transactionStatus);
    load(library, "PQerrorMessage", functions.errorMessage);
    load(library, "PQsetNoticeProcessor", functions.setNoticeProcessor);
    load(library, "PQexec", functions.exec);
    load(library, "PQexecParams", functions.execParams);
    load(library, "PQprepare", functions.prepare);
    load(library, "PQexecPrepared", functions.execPrepared);
    load(library, "PQresultStatus", functions.resultStatus);
    load(library, "PQresultErrorField", functions.resultErrorField);
    load(library, "PQclear", functions.clear);
    load(library, "PQntuples", functions.ntuples);
    load(library, "PQnfields", functions.nfields);
    load(library, "PQfname", functions.fname);
    load(library, "PQftype", functions.ftype);
    load(library, "PQgetvalue", functions.getvalue);
    load(library, "PQgetlength", functions.getlength);
    load(library, "PQgetisnull", functions.getisnull);
    load(library, "PQcmdStatus", functions.cmdStatus);
    load(library, "PQcmdTuples", functions.cmdTuples);
    return functions;
}

}  // namespace

const PostgresqlLibrary& postgresql_library() {
    static const PostgresqlLibrary library = open_library();
    return library;
}

}  // namespace utsyn::sql
