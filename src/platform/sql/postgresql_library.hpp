#pragma once

#include <libpq-fe.h>

namespace utsyn::sql {

/// The functions of libpq that we call, from the shared library opened at first use.
struct PostgresqlLibrary {
    decltype(&PQconnectdbParams) connectdbParams;
    decltype(&PQfinish) finish;
    decltype(&PQstatus) status;
    decltype(&PQtransactionStatus) transactionStatus;
    decltype(&PQerrorMessage) errorMessage;
    decltype(&PQsetNoticeProcessor) setNoticeProcessor;
    decltype(&PQexec) exec;
    decltype(&PQexecParams) execParams;
    decltype(&PQprepare) prepare;
    decltype(&PQexecPrepared) execPrepared;
    decltype(&PQresultStatus) resultStatus;
    decltype(&PQresultErrorField) resultErrorField;
    decltype(&PQclear) clear;
    decltype(&PQntuples) ntuples;
    decltype(&PQnfields) nfields;
    decltype(&PQfname) fname;
    decltype(&PQftype) ftype;
    decltype(&PQgetvalue) getvalue;
    decltype(&PQgetlength) getlength;
    decltype(&PQgetisnull) getisnull;
    decltype(&PQcmdStatus) cmdStatus;
    decltype(&PQcmdTuples) cmdTuples;
};

/// Throws: DatabaseFailed, naming the package, where the library is absent.
const PostgresqlLibrary& postgresql_library();

}  // namespace utsyn::sql
